//! Both sides (articles 3, 6 and 11): the facts in short, what the client thinks of them, and what a
//! respondent said or did not say outside the chat.

use crate::dialogue::menu;
use crate::domain::calendar::civil_date;
use crate::domain::case::hearing::{HearingFact, Respondent, RespondentId};
use crate::domain::case::{Case, Fact};
use crate::domain::procedure::{Action, Gate, Seat, permit, sides};
use crate::i18n::Text;

use super::form::{Ask, Field, clipped, in_words};
use super::{Deed, Group};
use crate::dialogue::scene::Scene;

/// What these actions do.
pub(super) const GROUP: Group = Group { field, preview, commit };

/// The next thing to ask.
fn field(scene: &Scene<'_>, deed: &Deed) -> Option<Ask> {
    let form = &deed.form;
    match deed.action() {
        Action::StateFacts if !form.has("text") => Some(state_facts(&deed.case)),
        Action::AgreeFacts | Action::DisputeFacts if deed.seat != Seat::Filer && !form.has("on") => {
            let stated = deed.case.hearing.facts.as_ref().map(|facts| civil_date(facts.at));
            let ask = Ask::new("on", Text::new("staff-said-on"), Field::Past).not_before(stated);
            Some(Ask { texts: quoted(&deed.case).into_iter().chain(ask.texts).collect(), ..ask })
        }
        Action::DisputeFacts if deed.seat != Seat::Filer && !form.has("why") => {
            Some(Ask::new("why", Text::new("staff-dispute-why"), Field::Words))
        }
        Action::AgreeFacts if deed.seat == Seat::Filer && !form.has(&sure(&deed.case)) => {
            let ask = Ask::yes_no(sure(&deed.case), Text::new("facts-sure"));
            Some(Ask { texts: quoted(&deed.case).into_iter().chain(ask.texts).collect(), ..ask })
        }
        Action::DisputeFacts if !form.has("why") => {
            let ask = Ask::new("why", Text::new("facts-why"), Field::Anything);
            Some(Ask { texts: quoted(&deed.case).into_iter().chain(ask.texts).collect(), ..ask })
        }
        Action::RecordResponse | Action::RecordSilence if deed.respondent().is_none() => Some(which(deed)),
        Action::RecordResponse if !form.has("on") => {
            let ask = Ask::new("on", Text::new("staff-response-on"), Field::Past);
            Some(ask.not_before(deed.respondent().map(|known| civil_date(known.invited))))
        }
        Action::RecordResponse if !form.has("text") => {
            Some(Ask::new("text", Text::new("staff-response-text"), Field::Anything))
        }
        Action::RecordNotHeard if !form.has("who") && is_of_several(deed) => Some(of_whom(scene, deed)),
        Action::RecordNotHeard if !form.has("why") => {
            let why = not_heard(deed).map_or_else(
                || Text::new("staff-not-heard-why"),
                |at| Text::new("staff-not-heard-why-one").with("who", sides::name(&deed.case, at)),
            );
            Some(Ask::new("why", why, Field::Words))
        }
        _ => None,
    }
}

fn state_facts(case: &Case) -> Ask {
    let ask = Ask::new("text", Text::new("staff-facts-text"), Field::Words);
    let disputed = case.hearing.facts.as_ref().and_then(|facts| facts.disputed.as_deref());
    match disputed {
        Some("") => ask.paragraph(Text::new("staff-facts-disputed-spoken")),
        Some(words) => ask.paragraph(Text::new("staff-facts-disputed").with("words", words)),
        None => ask,
    }
}

/// The name of the answer belongs to these facts: a yes to facts that were put otherwise since is none.
fn sure(case: &Case) -> String {
    format!("s{:x}", case.hearing.facts.as_ref().map_or(0, |facts| facts.at.0))
}

fn quoted(case: &Case) -> Option<Text> {
    let facts = case.hearing.facts.as_ref()?;
    Some(Text::new("said-quote").with("words", facts.text.as_str()))
}

/// The facts in short while they wait for the client, for the client's own view, with what they can do.
pub fn facts_for_filer(scene: &Scene<'_>, case: &Case) -> Vec<Text> {
    let moment = menu::moment(scene, case);
    let can = |action| permit(&moment, action, Seat::Filer).is_ok();
    if !Gate::FactsWait.is_open(&moment) || !(can(Action::AgreeFacts) || can(Action::Resume)) {
        return Vec::new();
    }
    std::iter::once(Text::new("facts-wait"))
        .chain(quoted(case))
        .chain([Text::new("facts-goes-along")])
        .collect()
}

/// Asks which respondent is meant.
pub(super) fn which(deed: &Deed) -> Ask {
    let choices =
        candidates(deed).map(|known| (known.id.0.to_string(), Text::words(clipped(&known.person.name))));
    Ask::new("which", Text::new("staff-which-respondent"), Field::Choice(choices.collect()))
}

/// Is it about several, of whom some were not invited? Then the reason can be about one of them.
fn is_of_several(deed: &Deed) -> bool {
    deed.case.complaint.about.len() > 1 && !sides::unasked(&deed.case).is_empty()
}

fn of_whom(scene: &Scene<'_>, deed: &Deed) -> Ask {
    let unasked = sides::unasked(&deed.case).into_iter();
    let label = |index| Text::words(clipped(&scene.words(&sides::name(&deed.case, index))));
    let mut choices: Vec<(String, Text)> = unasked.map(|index| (format!("a{index}"), label(index))).collect();
    choices.push(("all".to_owned(), Text::new("choice-whole-side")));
    Ask::new("who", Text::new("staff-not-heard-who"), Field::Choice(choices))
}

/// Of whom it is said, by the place in the complaint; none when it is said of the whole other side.
fn not_heard(deed: &Deed) -> Option<usize> {
    deed.form.chosen("who")?.strip_prefix('a')?.parse().ok()
}

/// Those for whom this can be recorded.
fn candidates(deed: &Deed) -> impl Iterator<Item = &Respondent> {
    let silent_only = deed.action() == Action::RecordSilence;
    deed.case.hearing.invited().filter(move |known| !silent_only || !known.is_heard())
}

/// What will leave or be recorded.
fn preview(scene: &Scene<'_>, deed: &Deed) -> Vec<Text> {
    let form = &deed.form;
    let words = |name: &str| Text::new("said-quote").with("words", form.words(name).unwrap_or_default());
    match deed.action() {
        Action::AgreeFacts | Action::DisputeFacts if deed.seat != Seat::Filer => {
            let on = form.day("on").unwrap_or(scene.world.today);
            if deed.action() == Action::DisputeFacts {
                return vec![Text::new("staff-dispute-preview").with("day", on), words("why")];
            }
            let said = Text::new("staff-agree-preview").with("day", on);
            std::iter::once(said).chain(quoted(&deed.case)).collect()
        }
        Action::StateFacts => vec![words("text"), Text::new("staff-facts-to-client")],
        Action::RecordResponse => {
            let Some((known, day)) = deed.respondent().zip(form.day("on")) else { return Vec::new() };
            let said = form.part("text").map(|part| in_words(scene, part)).unwrap_or_default();
            let title =
                Text::new("staff-response-of").with("name", known.person.name.as_str()).with("day", day);
            vec![title, Text::new("said-quote").with("words", said)]
        }
        Action::RecordSilence => deed
            .respondent()
            .map(|known| Text::new("staff-silence-of").with("name", known.person.name.as_str()))
            .into_iter()
            .collect(),
        Action::RecordNotHeard => vec![words("why")],
        _ => Vec::new(),
    }
}

/// Records it.
fn commit(scene: &mut Scene<'_>, deed: &Deed) {
    let form = &deed.form;
    match deed.action() {
        Action::StateFacts => {
            let text = form.words("text").unwrap_or_default();
            deed.record(scene, vec![Fact::Hearing(HearingFact::FactsStated { text })]);
            deed.tell(scene);
            deed.done(scene, Text::new("staff-facts-stated"));
        }
        Action::AgreeFacts | Action::DisputeFacts if deed.seat != Seat::Filer => said(scene, deed),
        Action::AgreeFacts if form.chosen(&sure(&deed.case)) != Some("yes") => {
            deed.done(scene, Text::new("facts-not-yet"));
        }
        Action::AgreeFacts => {
            deed.record(scene, vec![Fact::Hearing(HearingFact::FactsAgreed { on: None })]);
            deed.tell(scene);
            deed.done(scene, Text::new("facts-agreed"));
        }
        Action::DisputeFacts => dispute(scene, deed),
        Action::RecordResponse => response(scene, deed),
        Action::RecordSilence => {
            let Some(respondent) = deed.respondent().map(|known| known.id) else { return };
            deed.record(scene, vec![Fact::Hearing(HearingFact::NoAnswer { respondent })]);
            deed.done(scene, Text::new("staff-silence-noted"));
        }
        _ => {
            let (about, reason) = (not_heard(deed), form.words("why").unwrap_or_default());
            deed.record(scene, vec![Fact::Hearing(HearingFact::NotHeard { about, reason })]);
            deed.done(scene, Text::new("staff-not-heard-noted"));
        }
    }
}

/// What the client said of the facts to the handler, who records it with its day.
fn said(scene: &mut Scene<'_>, deed: &Deed) {
    let on = deed.form.day("on");
    let (fact, done) = if deed.action() == Action::AgreeFacts {
        (HearingFact::FactsAgreed { on }, "staff-facts-agreed")
    } else {
        let text = deed.form.words("why").unwrap_or_default();
        (HearingFact::FactsDisputed { text, on }, "staff-facts-noted")
    };
    deed.record(scene, vec![Fact::Hearing(fact)]);
    deed.tell(scene);
    deed.done(scene, Text::new(done));
}

/// What the client sent stays in the case as it came, a voice message too.
fn dispute(scene: &mut Scene<'_>, deed: &Deed) {
    let Some(part) = deed.form.part("why").cloned() else { return };
    // What was spoken is listened to; it is not quoted as if it were words.
    let text = part.text.clone().unwrap_or_default();
    let facts = vec![Fact::FilerWrote { part }, Fact::Hearing(HearingFact::FactsDisputed { text, on: None })];
    deed.record(scene, facts);
    deed.tell(scene);
    deed.done(scene, Text::new("facts-disputed"));
}

fn response(scene: &mut Scene<'_>, deed: &Deed) {
    let form = &deed.form;
    let respondent = deed.respondent().map(|known| known.id);
    let (Some(respondent), Some(part), Some(on)) = (respondent, form.part("text").cloned(), form.day("on"))
    else {
        return;
    };
    let answered = HearingFact::RespondentAnswered { respondent, part, on };
    let facts = vec![Fact::Hearing(answered), Fact::Hearing(HearingFact::AnswerFinished { respondent })];
    deed.record(scene, facts);
    deed.done(scene, Text::new("staff-response-noted"));
}

impl Deed {
    /// The respondent whom this is about: named by the button, chosen, or the only one.
    pub(super) fn respondent(&self) -> Option<&Respondent> {
        let mut all = candidates(self);
        let only = match (all.next(), all.next()) {
            (Some(only), None) => Some(only.id),
            _ => None,
        };
        let word = self.form.about.as_deref().or(self.form.chosen("which"));
        let id = word.and_then(|word| word.parse().ok()).map(RespondentId).or(only)?;
        candidates(self).find(|known| known.id == id)
    }
}
