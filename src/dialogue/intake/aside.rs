//! What comes at a question that does not take it, or while no question is open: it is kept with what
//! happened, and the person hears so once it stays quiet.

use crate::domain::ids::CaseId;
use crate::i18n::Text;

use super::super::conversation::Open;
use super::super::doors;
use super::super::draft::Draft;
use super::super::event::{Content, Media, Timer};
use super::super::query::Purpose;
use super::super::say::Saying;
use super::super::scene::Scene;
use super::super::step::Effect;
use super::gather;
use super::listen::{message, show};
use super::typed::STORY_FROM;
use crate::dialogue::question::{Question, next_question};

/// The file cannot be kept, but the words below it can.
pub(super) fn refused_file(
    scene: &mut Scene<'_>,
    mut draft: Draft,
    message_id: i64,
    media: &Media,
    why: Text,
) {
    let id = draft.id;
    if let Some(words) = media.caption.as_deref().filter(|words| !words.trim().is_empty()) {
        let part = gather::part(scene, message_id, Some(words), None);
        draft.answers.happened.push(part);
        scene.put(draft);
        return show(scene, id, vec![why, Text::new("noted-caption-kept")]);
    }
    show(scene, id, vec![why]);
}

/// A story or file at a question that does not take it goes to what happened.
pub(super) fn misplaced(
    scene: &mut Scene<'_>,
    draft: Draft,
    message_id: i64,
    words: Option<&str>,
    media: Option<&Media>,
) {
    if let Some(why) = gather::refusal(scene, &draft, media) {
        return match media {
            Some(media) => refused_file(scene, draft, message_id, media, why),
            None => show(scene, draft.id, vec![why]),
        };
    }
    let part = gather::part(scene, message_id, words, media);
    gather::add(scene, draft, Question::Happened, part);
}

/// Is the person in the middle of telling something that takes several messages?
pub fn tells(scene: &Scene<'_>, id: CaseId) -> bool {
    scene.conversation.notice_accepted.is_some()
        && scene.draft(id).is_some_and(|draft| next_question(draft, scene.world.organisation).gathers())
}

/// Keeps what was sent where it belongs, and asks nothing: the question waits until the person wants it.
pub fn keep(scene: &mut Scene<'_>, id: CaseId, message_id: i64, content: &Content) {
    let Some(draft) = scene.draft(id).cloned() else { return };
    scene.conversation.open = Open::Intake { draft: id };
    scene.belongs(id, Purpose::Intake);
    let (words, media) = match content {
        Content::Text(words) | Content::Other { words: Some(words), .. } => (Some(words.as_str()), None),
        Content::Media(media) => (media.caption.as_deref(), Some(media)),
        Content::Contact { .. } | Content::Other { words: None, .. } => return,
    };
    if let Some(why) = gather::refusal(scene, &draft, media) {
        return scene.say(Saying::text(why));
    }
    let question =
        if tells(scene, id) { next_question(&draft, scene.world.organisation) } else { Question::Happened };
    let part = gather::part(scene, message_id, words, media);
    gather::add(scene, draft, question, part);
    scene.effect(Effect::Cancel(Timer::Gather(id)));
}

/// A message while the draft was put away for later: the draft opens again, and the message is not lost.
pub fn unasked(scene: &mut Scene<'_>, id: CaseId, message_id: i64, content: &Content) {
    scene.conversation.open = Open::Intake { draft: id };
    scene.belongs(id, Purpose::Intake);
    let Some(draft) = scene.draft(id).cloned() else { return };
    if next_question(&draft, scene.world.organisation).gathers() {
        return message(scene, id, message_id, content);
    }
    match content {
        Content::Text(words) | Content::Other { words: Some(words), .. }
            if words.chars().count() >= STORY_FROM =>
        {
            misplaced(scene, draft, message_id, Some(words), None);
        }
        Content::Media(media) => misplaced(scene, draft, message_id, media.caption.as_deref(), Some(media)),
        Content::Text(_) | Content::Contact { .. } | Content::Other { .. } => {
            show(scene, id, vec![Text::new("noted-going-on")]);
        }
    }
}

/// Something came in while the privacy notice stands open: it is kept, and the notice shown again.
pub fn before_notice(scene: &mut Scene<'_>, id: CaseId, message_id: i64, content: &Content) {
    let Some(draft) = scene.draft(id).cloned() else { return };
    let (words, media) = match content {
        Content::Text(words) | Content::Other { words: Some(words), .. } => (Some(words.as_str()), None),
        Content::Media(media) => (media.caption.as_deref(), Some(media)),
        Content::Contact { .. } | Content::Other { words: None, .. } => {
            return doors::notice_again(scene, id, "notice-waits");
        }
    };
    if let Some(why) = gather::refusal(scene, &draft, media) {
        scene.say(Saying::text(why));
        return doors::notice_again(scene, id, "notice-waits");
    }
    scene.belongs(id, Purpose::Intake);
    let part = gather::part(scene, message_id, words, media);
    gather::add(scene, draft, Question::Happened, part);
}
