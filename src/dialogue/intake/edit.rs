//! Edited messages: the answer that a message gave changes with it, until the complaint is sent. Telegram
//! also reports edits in which no word changed; those do nothing.

use crate::domain::complaint::About;
use crate::domain::ids::CaseId;
use crate::i18n::Text;

use super::super::conversation::Open;
use super::super::draft::Draft;
use super::super::event::Content;
use super::super::say::Saying;
use super::super::scene::Scene;
use super::also;
use super::answer;
use super::listen::{answered, show};
use super::typed::chosen;
use super::undo::reopen;
use crate::dialogue::question::Question;
use crate::dialogue::question::numbered::Step;

/// An edited message: the answer that it gave changes with it. `false` when this draft does not know it.
pub fn edited(scene: &mut Scene<'_>, id: CaseId, message_id: i64, content: &Content) -> bool {
    let words = match content {
        Content::Text(words) | Content::Other { words: Some(words), .. } => Some(words.as_str()),
        Content::Media(media) => media.caption.as_deref(),
        Content::Contact { .. } | Content::Other { words: None, .. } => None,
    };
    let words = words.map(str::trim).filter(|words| !words.is_empty());
    let Some(mut draft) = scene.draft(id).cloned() else { return false };
    let answers = &mut draft.answers;
    let mut parts = answers.happened.iter_mut().chain(&mut answers.wish).chain(&mut answers.proof);
    if let Some(part) = parts.find(|part| part.message_id == message_id) {
        let new = words.map(str::to_owned);
        // A text cannot become empty; a caption can.
        if part.text != new && (new.is_some() || part.attachment.is_some()) {
            part.text = new;
            changed(scene, draft);
        }
        return true;
    }
    let Some(question) = answers.typed.get(&message_id).and_then(|code| Question::from_code(code)) else {
        return false;
    };
    let before = answers.typed_words.get(&message_id).cloned().unwrap_or_default();
    // "En ook Els" gave a name as well.
    let of_name = matches!(question, Question::About | Question::AboutName);
    let behind = words.filter(|_| of_name).and_then(|words| also::behind(scene, words));
    if let Some(words) = behind.as_deref().or(words).filter(|words| *words != before) {
        retell(scene, draft, question, message_id, &before, words);
    }
    true
}

/// Keeps the changed draft, and shows where the person was.
fn changed(scene: &mut Scene<'_>, draft: Draft) {
    let id = draft.id;
    scene.put(draft);
    if scene.conversation.open == (Open::Intake { draft: id }) {
        return show(scene, id, vec![Text::new("noted-edit")]);
    }
    scene.say(Saying::id("noted-edit"));
}

fn retell(
    scene: &mut Scene<'_>,
    mut draft: Draft,
    question: Question,
    message_id: i64,
    before: &str,
    words: &str,
) {
    if rename(&mut draft, before, words) {
        draft.answers.typed_words.insert(message_id, words.to_owned());
        return changed(scene, draft);
    }
    match question {
        Question::Relation => reopen(&mut draft.answers, Step::Who),
        Question::About | Question::AboutName => reopen(&mut draft.answers, Step::About),
        Question::Unit => reopen(&mut draft.answers, Step::Unit),
        Question::When | Question::WhenConfirm => reopen(&mut draft.answers, Step::When),
        Question::Capacity
        | Question::RepresentedName
        | Question::RepresentedRelation
        | Question::Basis
        | Question::Proof
        | Question::RepresentedService
        | Question::Consumer
        | Question::Uwv
        | Question::Happened
        | Question::ManagerInvolved
        | Question::Door
        | Question::DoorAfterTalk
        | Question::Wish
        | Question::Contact
        | Question::Phone
        | Question::Address
        | Question::Summary => {}
    }
    let value = chosen(scene, &draft, question, words);
    scene.conversation.open = Open::Intake { draft: draft.id };
    answered(scene, draft, question, Some((message_id, words)), |draft, given| match &value {
        Some(value) => answer::choose(draft, question, value, given),
        None => answer::write(draft, question, words, given),
    });
}

/// Somebody complained about has another name; `false` when nobody had the name before.
pub(super) fn rename(draft: &mut Draft, before: &str, words: &str) -> bool {
    let fits = words.chars().count() <= answer::NAME_MAX;
    for about in &mut draft.answers.about {
        if let About::Employee { name: Some(name) } | About::ActingFor { name: Some(name) } = about
            && fits
            && name == before
        {
            words.clone_into(name);
            return true;
        }
    }
    false
}
