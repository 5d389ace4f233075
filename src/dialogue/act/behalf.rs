//! Whoever filed for somebody else: does the authorisation suffice, what does the client want (footnote 1)?
//! The client's own wish goes first, and what follows from it follows at once.

use crate::domain::case::Fact;
use crate::domain::case::ending::EndingFact;
use crate::domain::case::filer::{FilerFact, Wish};
use crate::domain::procedure::{Action, permit};
use crate::i18n::Text;

use super::form::{Ask, Field};
use super::{Deed, code, stop};
use crate::dialogue::client::aside;
use crate::dialogue::scene::Scene;
use crate::dialogue::{menu, news};

/// What the client can want, and the word for it in the form.
const WISHES: [(&str, &str, Wish); 4] = [
    ("stop", "choice-wants-stop", Wish::Stop),
    ("alone", "choice-wants-alone", Wish::Alone),
    ("other", "choice-wants-otherwise", Wish::Otherwise),
    ("go-on", "choice-wants-go-on", Wish::GoOn),
];

/// The next thing to ask.
pub(super) fn field(_: &Scene<'_>, deed: &Deed) -> Option<Ask> {
    match deed.action() {
        Action::JudgeAuthorisation => authorisation(deed),
        Action::RecordWish => wish(deed),
        _ => None,
    }
}

fn authorisation(deed: &Deed) -> Option<Ask> {
    let form = &deed.form;
    if !form.has("enough") {
        return Some(Ask::yes_no("enough", Text::new("staff-authorisation-enough")));
    }
    if form.chosen("enough") == Some("no") {
        let missing = || Ask::new("missing", Text::new("staff-authorisation-missing"), Field::Words);
        return (!form.has("missing")).then(missing);
    }
    let reason = || Ask::new("reason", Text::new("staff-authorisation-reason"), Field::Words);
    (!form.has("reason")).then(reason)
}

fn wish(deed: &Deed) -> Option<Ask> {
    let form = &deed.form;
    if !form.has("kind") {
        let choices = WISHES.map(|(word, id, _)| (word.to_owned(), Text::new(id)));
        return Some(Ask::new("kind", Text::new("staff-wish-kind"), Field::Choice(choices.to_vec())));
    }
    if !form.has("on") {
        return Some(Ask::new("on", Text::new("staff-said-on"), Field::Past));
    }
    if !form.has("wish") {
        return Some(Ask::new("wish", Text::new("staff-wish-ask"), Field::Words));
    }
    let checks = kind(deed) == Wish::Alone && !form.has("checked");
    checks.then(|| Ask::yes_no("checked", Text::new("staff-code-checked")))
}

fn kind(deed: &Deed) -> Wish {
    let chosen = deed.form.chosen("kind");
    WISHES.iter().find(|(word, ..)| Some(*word) == chosen).map_or(Wish::Otherwise, |(.., kind)| *kind)
}

/// Does the client's wish stop it now? What has ended already is not stopped once more.
fn stops(scene: &Scene<'_>, deed: &Deed) -> bool {
    let moment = menu::moment(scene, &deed.case);
    kind(deed) == Wish::Stop && permit(&moment, Action::Withdraw, deed.seat).is_ok()
}

/// What the representative will read, and what follows.
pub(super) fn preview(scene: &Scene<'_>, deed: &Deed) -> Vec<Text> {
    if deed.action() == Action::JudgeAuthorisation {
        let Some(missing) = deed.form.words("missing") else { return Vec::new() };
        let mut texts = vec![Text::new("staff-authorisation-reads")];
        texts.extend(aside::missing(&missing));
        return texts;
    }
    let day = deed.form.day("on").unwrap_or(scene.world.today);
    let wish = Text::new("said-quote").with("words", deed.form.words("wish").unwrap_or_default());
    let follows = Text::new(match kind(deed) {
        Wish::Stop if stops(scene, deed) => "staff-wish-follows-stop",
        Wish::Stop => "staff-wish-follows-stopped",
        Wish::Alone => "staff-wish-follows-alone",
        Wish::GoOn => "staff-wish-follows-go-on",
        Wish::Otherwise => "staff-wish-follows-otherwise",
    });
    vec![Text::new("staff-wish-preview").with("day", day), wish, follows]
}

/// Records it.
pub(super) fn commit(scene: &mut Scene<'_>, deed: &Deed) {
    if deed.action() == Action::RecordWish {
        return wished(scene, deed);
    }
    let sufficient = deed.form.chosen("enough") == Some("yes");
    let missing = deed.form.words("missing");
    let reason = deed.form.words("reason").or_else(|| missing.clone()).unwrap_or_default();
    let fact = FilerFact::AuthorisationJudged { sufficient, reason, missing };
    deed.record(scene, vec![Fact::Filer(fact)]);
    deed.tell(scene);
    let done = if sufficient { "staff-authorisation-yes" } else { "staff-authorisation-no" };
    deed.done(scene, Text::new(done));
}

fn wished(scene: &mut Scene<'_>, deed: &Deed) {
    let (kind, on) = (kind(deed), deed.form.day("on"));
    let wish = deed.form.words("wish").unwrap_or_default();
    let fact = Fact::Filer(FilerFact::ClientWished { wish: wish.clone(), kind, on });
    if stops(scene, deed) {
        let stopped = EndingFact::Withdrawn { no_longer_needed: false, why: Some(wish), on };
        // The confirmation in writing is made as for any other withdrawal (article 7).
        stop::begin(scene, deed, vec![fact, Fact::Ending(stopped)]);
        return deed.done(scene, Text::new("staff-wish-stops"));
    }
    let gives_code = kind == Wish::Alone && deed.form.chosen("checked") == Some("yes");
    let given = gives_code.then_some(Fact::Filer(FilerFact::CodeGiven { to_client: true }));
    deed.record(scene, std::iter::once(fact).chain(given).collect());
    // The representative hears that there is something, and reads the rest kindly in the chat.
    news::tell_filer(scene, deed.case.id);
    deed.done(scene, Text::new("staff-wish-noted"));
    if gives_code {
        code::give(scene, deed.case.id, &deed.case.number, true);
    }
}
