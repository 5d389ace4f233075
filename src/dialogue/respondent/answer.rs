//! A respondent's answer: words, voice, photos, documents, until they say that this is all; also later.

use crate::dialogue::menu;
use crate::dialogue::news;
use crate::domain::calendar::civil_date;
use crate::domain::case::hearing::{HearingFact, Respondent};
use crate::domain::case::{Actor, Case, Fact};
use crate::domain::procedure::{Action, Seat, permit};
use crate::i18n::Text;

use crate::dialogue::conversation::Open;
use crate::dialogue::event::Content;
use crate::dialogue::query::Purpose;
use crate::dialogue::say::Saying;
use crate::dialogue::scene::Scene;
use crate::dialogue::step::AuditAction;
use crate::dialogue::{client, intake, officer};

use super::{button, own};

/// More than anybody answers; a limit so that a stuck phone cannot fill the disk.
const PARTS_MAX: usize = 200;

/// "Answer": what comes next is the answer.
pub fn begin(scene: &mut Scene<'_>) {
    let Some((case, _)) = own(scene) else { return client::cases::not_yours(scene) };
    scene.conversation.open = Open::Case { case: case.id };
    scene.say(Saying::id("side-begin").about(case.id, Purpose::Letter));
}

/// A piece of the answer.
pub fn written(scene: &mut Scene<'_>, message_id: i64, content: &Content) {
    let Some((case, known)) = own(scene) else { return client::cases::not_yours(scene) };
    if let Content::Text(words) = content
        && known.has_answered()
        && scene.among(words, "words-done")
    {
        return finish(scene);
    }
    if !is_open(scene, &case) {
        return scene.say(Saying::id("side-over").about(case.id, Purpose::Letter));
    }
    let (words, media) = match content {
        Content::Text(words) | Content::Other { words: Some(words), .. } => (Some(words.as_str()), None),
        Content::Media(media) => (media.caption.as_deref(), Some(media)),
        Content::Contact { phone, .. } => (Some(phone.as_str()), None),
        Content::Other { words: None, .. } => {
            return scene.say(Saying::id("form-odd").about(case.id, Purpose::Letter));
        }
    };
    let mail = officer::of_case(scene, &case).mail;
    if media.and_then(|media| media.size).is_some_and(|size| size > intake::FILE_MAX_BYTES) {
        return scene.say(Saying::text(Text::new("refused-big-file").with("mail", mail.as_str())));
    }
    if known.answers.len() >= PARTS_MAX {
        return scene.say(Saying::text(Text::new("refused-too-much").with("mail", mail)));
    }
    let part = intake::part(scene, message_id, words, media);
    intake::fetch(scene, case.id, &part);
    scene.belongs(case.id, Purpose::Letter);
    let last = known.answers.last();
    let same_album = part.album.is_some() && last.is_some_and(|last| last.part.album == part.album);
    let first = last.is_none() || known.finished;
    record(scene, &case, &known, answered(scene, &known, part));
    if same_album {
        return;
    }
    if first {
        news::tell_of_outside(scene, &case, "staff-respondent-answers");
    }
    acknowledge(scene, &case, &known);
}

fn answered(scene: &Scene<'_>, known: &Respondent, part: crate::domain::complaint::Part) -> HearingFact {
    HearingFact::RespondentAnswered { respondent: known.id, part, on: civil_date(scene.at) }
}

/// It arrived; in time or not, it is kept.
fn acknowledge(scene: &mut Scene<'_>, case: &Case, known: &Respondent) {
    let late = known.answer_by.is_some_and(|last| civil_date(scene.at) > last);
    let id = if late { "side-received-late" } else { "side-received" };
    let saying = Saying::id(id).about(case.id, Purpose::Letter);
    scene.say(saying.row(vec![button(case, "button-side-done", "done")]));
}

/// "This is all."
pub fn finish(scene: &mut Scene<'_>) {
    let Some((case, known)) = own(scene) else { return client::cases::not_yours(scene) };
    if !known.has_answered() || known.finished || !is_open(scene, &case) {
        return super::view::show(scene);
    }
    record(scene, &case, &known, HearingFact::AnswerFinished { respondent: known.id });
    news::tell_of_outside(scene, &case, "staff-respondent-done");
    scene.say(Saying::id("side-finished").about(case.id, Purpose::Letter));
}

/// A message that was edited: the new words come beside the old ones.
pub fn edited(scene: &mut Scene<'_>, message_id: i64, content: &Content) {
    let Some((case, known)) = own(scene) else { return };
    let words = match content {
        Content::Text(words) | Content::Other { words: Some(words), .. } => words.clone(),
        Content::Media(media) => media.caption.clone().unwrap_or_default(),
        Content::Contact { .. } | Content::Other { words: None, .. } => return,
    };
    let last = known.answers.iter().rev().find(|answer| answer.part.message_id == message_id);
    let unchanged = last.is_none_or(|last| last.part.text.as_deref().unwrap_or_default() == words);
    if unchanged || !is_open(scene, &case) {
        return;
    }
    let part = intake::part(scene, message_id, Some(&words), None);
    record(scene, &case, &known, answered(scene, &known, part));
    acknowledge(scene, &case, &known);
}

fn is_open(scene: &Scene<'_>, case: &Case) -> bool {
    permit(&menu::moment(scene, case), Action::Respond, Seat::Respondent).is_ok()
}

fn record(scene: &mut Scene<'_>, case: &Case, known: &Respondent, fact: HearingFact) {
    let by = Actor::Respondent(known.id);
    scene.record(case.id, case.version, by, vec![Fact::Hearing(fact)]);
    scene.note(AuditAction::CaseChanged, Some(case.id), None);
}
