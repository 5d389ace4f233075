//! Whoever filed for somebody else: does the authorisation suffice, what does the client want (footnote 1)?

use crate::domain::case::Fact;
use crate::domain::case::filer::FilerFact;
use crate::domain::procedure::Action;
use crate::i18n::Text;

use super::Deed;
use super::form::{Ask, Field};
use crate::dialogue::scene::Scene;

/// The next thing to ask.
pub(super) fn field(_: &Scene<'_>, deed: &Deed) -> Option<Ask> {
    match deed.action() {
        Action::JudgeAuthorisation if !deed.form.has("enough") => {
            Some(Ask::yes_no("enough", Text::new("staff-authorisation-enough")))
        }
        Action::JudgeAuthorisation if !deed.form.has("reason") => {
            Some(Ask::new("reason", Text::new("staff-authorisation-reason"), Field::Words))
        }
        Action::RecordWish if !deed.form.has("wish") => {
            Some(Ask::new("wish", Text::new("staff-wish-ask"), Field::Words))
        }
        _ => None,
    }
}

/// Only recorded: nothing leaves but the news that there is something new.
pub(super) fn preview(_: &Scene<'_>, _: &Deed) -> Vec<Text> {
    Vec::new()
}

/// Records it.
pub(super) fn commit(scene: &mut Scene<'_>, deed: &Deed) {
    if deed.action() == Action::RecordWish {
        let wish = deed.form.words("wish").unwrap_or_default();
        deed.record(scene, vec![Fact::Filer(FilerFact::ClientWished { wish })]);
        return deed.done(scene, Text::new("staff-wish-noted"));
    }
    let sufficient = deed.form.chosen("enough") == Some("yes");
    let reason = deed.form.words("reason").unwrap_or_default();
    deed.record(scene, vec![Fact::Filer(FilerFact::AuthorisationJudged { sufficient, reason })]);
    deed.tell(scene);
    let done = if sufficient { "staff-authorisation-yes" } else { "staff-authorisation-no" };
    deed.done(scene, Text::new(done));
}
