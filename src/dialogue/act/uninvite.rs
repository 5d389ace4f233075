//! The wrong person was invited: the link is dead at once, what they read goes from their chat, and whoever
//! filed it hears that it reached somebody else.

use crate::domain::case::Fact;
use crate::domain::case::hearing::HearingFact;
use crate::i18n::Text;

use super::form::{Ask, Field};
use super::{Deed, Group, hearing};
use crate::dialogue::event::Timer;
use crate::dialogue::query::Purpose;
use crate::dialogue::say::Saying;
use crate::dialogue::scene::Scene;
use crate::dialogue::step::{Effect, Recipient};

/// What this action does.
pub(super) const GROUP: Group = Group { field, preview, commit };

/// The next thing to ask.
fn field(_: &Scene<'_>, deed: &Deed) -> Option<Ask> {
    if deed.respondent().is_none() {
        return Some(hearing::which(deed));
    }
    let ask = || Ask::new("why", Text::new("staff-uninvite-why"), Field::Words);
    (!deed.form.has("why")).then(ask)
}

/// What follows, before it does.
fn preview(_: &Scene<'_>, deed: &Deed) -> Vec<Text> {
    let Some(known) = deed.respondent() else { return Vec::new() };
    vec![
        Text::new("staff-uninvite-sure").with("name", known.person.name.as_str()),
        Text::new("said-quote").with("words", deed.form.words("why").unwrap_or_default()),
    ]
}

/// Records it.
fn commit(scene: &mut Scene<'_>, deed: &Deed) {
    let Some(known) = deed.respondent().cloned() else { return };
    let reason = deed.form.words("why").unwrap_or_default();
    let fact = HearingFact::InvitationWithdrawn { respondent: known.id, reason };
    deed.record(scene, vec![Fact::Hearing(fact)]);
    if known.is_in_chat() {
        let to = Recipient::Respondent(deed.case.id, known.id);
        scene.say(Saying::id("side-uninvited").to(to).about(deed.case.id, Purpose::Notice));
    }
    scene.effect(Effect::ShutOut { case: deed.case.id, respondent: known.id });
    scene.effect(Effect::Cancel(Timer::Respondent { case: deed.case.id, respondent: known.id }));
    deed.tell(scene);
    let text = Text::new("staff-uninvited")
        .with("name", known.person.name.as_str())
        .with("number", deed.case.number.as_str());
    deed.done(scene, text);
}
