//! Letters that go by post: staff record the real day, and what runs from a letter runs from that day.

use crate::dialogue::menu;
use crate::domain::case::ending::EndingFact;
use crate::domain::case::hearing::{HearingFact, Respondent, RespondentId};
use crate::domain::case::letters::{LetterFact, Written};
use crate::domain::case::{Case, Fact, Stage};
use crate::domain::letter::{LetterId, LetterKind, LetterTo};
use crate::domain::organisation::TermKey;
use crate::domain::procedure::clocks::last_day_text;
use crate::domain::procedure::{Seat, last_day};
use crate::i18n::Text;

use super::form::{Ask, Field};
use super::{Deed, Group, invite};
use crate::dialogue::letters;
use crate::dialogue::scene::Scene;

/// What this action does.
pub(super) const GROUP: Group = Group { field, preview, commit };

/// The next thing to ask.
fn field(_: &Scene<'_>, deed: &Deed) -> Option<Ask> {
    let Some(letter) = letter(deed) else { return Some(which(deed)) };
    let ask = Ask::new("on", Text::new("staff-post-on"), Field::Past).not_before(Some(letter.letter.date));
    (!deed.form.has("on")).then(|| ask.paragraph(letters::line(letter)))
}

/// The letters that are this seat's to post.
fn waiting(deed: &Deed) -> impl Iterator<Item = &Written> {
    deed.case.letters_to_post(deed.seat == Seat::Secretary)
}

fn which(deed: &Deed) -> Ask {
    let mut ask = Ask::new("which", Text::new("staff-post-which"), Field::Words);
    let mut choices = Vec::new();
    for written in waiting(deed) {
        ask = ask.paragraph(letters::line(written));
        let label = Text::new("button-letter-number").with("number", i64::from(written.id.0));
        choices.push((written.id.0.to_string(), label));
    }
    Ask { field: Field::Choice(choices), ..ask }
}

/// The letter that is meant: named, chosen, or the only one.
fn letter(deed: &Deed) -> Option<&Written> {
    let mut all = waiting(deed);
    let only = match (all.next(), all.next()) {
        (Some(only), None) => Some(only.id),
        _ => None,
    };
    let word = deed.form.about.as_deref().or(deed.form.chosen("which"));
    let id = word.and_then(|word| word.parse().ok()).map(LetterId).or(only)?;
    waiting(deed).find(|written| written.id == id)
}

/// The respondent whose invitation this letter is.
fn invited<'d>(deed: &'d Deed, written: &Written) -> Option<&'d Respondent> {
    match (written.letter.kind, written.to) {
        (LetterKind::RespondentInvitation, LetterTo::Respondent(id)) => {
            deed.case.hearing.respondent(RespondentId(id))
        }
        _ => None,
    }
}

/// The term of this respondent, where the regulation and not the committee sets it.
fn term(deed: &Deed, known: &Respondent) -> Option<TermKey> {
    if deed.case.stage == Stage::Committee {
        return None;
    }
    let with_officer = deed.case.turned_to_officer.is_some_and(|turned| known.invited >= turned);
    Some(if with_officer { TermKey::RespondentAnswer } else { TermKey::RespondentManager })
}

/// Is it the letter with which the handling ended?
fn is_ending(case: &Case, written: &Written) -> bool {
    match written.letter.kind {
        LetterKind::NoSolution | LetterKind::Solution | LetterKind::Outcome | LetterKind::Settled => {
            case.internally_ended == Some(written.letter.date)
        }
        LetterKind::Withdrawal => case.withdrawal.is_some(),
        LetterKind::Receipt
        | LetterKind::OralReceipt
        | LetterKind::NotTakenOn
        | LetterKind::Confirmation
        | LetterKind::Report
        | LetterKind::RespondentInvitation
        | LetterKind::ToCommittee
        | LetterKind::Admissible
        | LetterKind::Inadmissible
        | LetterKind::Ruling
        | LetterKind::Measures
        | LetterKind::Uwv
        | LetterKind::Dossier => false,
    }
}

/// The term that begins on the day of posting: until when, and how that was computed.
fn preview(scene: &Scene<'_>, deed: &Deed) -> Vec<Text> {
    let (Some(written), Some(on)) = (letter(deed), deed.form.day("on")) else { return Vec::new() };
    let moment = menu::moment(scene, &deed.case);
    let of_respondent = invited(deed, written).and_then(|known| term(deed, known));
    let window = is_ending(&deed.case, written).then_some(TermKey::CommitteeWindow);
    let window = window.filter(|_| deed.case.internally_ended.is_some());
    let begins = of_respondent.or(window).map(|key| last_day_text(&moment, key, on));
    std::iter::once(letters::line(written))
        .chain([Text::new("staff-posted-on").with("day", on)])
        .chain(begins)
        .collect()
}

/// Records it.
fn commit(scene: &mut Scene<'_>, deed: &Deed) {
    let (Some(written), Some(on)) = (letter(deed).cloned(), deed.form.day("on")) else { return };
    let mut facts = vec![Fact::Letter(LetterFact::Posted { id: written.id, on })];
    let known = invited(deed, &written);
    if let Some(known) = known {
        let moment = menu::moment(scene, &deed.case);
        let answer_by = term(deed, known).map(|key| last_day(&moment, key, on)).or(known.answer_by);
        facts.push(Fact::Hearing(HearingFact::InvitationPosted { respondent: known.id, on, answer_by }));
    }
    if is_ending(&deed.case, &written) {
        facts.push(Fact::Ending(EndingFact::LetterPosted { on }));
    }
    let id = known.map(|known| known.id);
    deed.record(scene, facts);
    let case = scene.as_it_is_now(&deed.case);
    if let Some(known) = id.and_then(|id| case.hearing.respondent(id)).cloned() {
        invite::wait(scene, deed, &known);
    }
    deed.done(scene, Text::new("staff-posted"));
}

/// What has yet to be posted from this seat.
pub fn on_card(case: &Case, seat: Seat) -> Option<Text> {
    let lines: Vec<Text> = case.letters_to_post(seat == Seat::Secretary).map(letters::line).collect();
    (!lines.is_empty()).then(|| Text::block(std::iter::once(Text::new("staff-to-post")).chain(lines)))
}
