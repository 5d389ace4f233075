//! Collecting what somebody sends for one question: texts, voice, photos, albums, documents.

use crate::domain::attachment::Attachment;
use crate::domain::complaint::Part;
use crate::domain::ids::{AttachmentId, CaseId};
use crate::domain::officer::Officer;
use crate::i18n::Text;

use super::super::draft::Draft;
use super::super::event::{Media, Timer};
use super::super::scene::Scene;
use super::super::step::Effect;
use crate::dialogue::question::Question;

/// What Telegram lets a bot fetch: 20 MB.
pub const FILE_MAX_BYTES: u64 = 20 * 1024 * 1024;
/// More than anybody tells; a limit so that a stuck phone cannot fill the disk.
pub(super) const PARTS_MAX: usize = 200;
/// Files in one complaint.
pub(super) const FILES_MAX: usize = 50;
/// So long after the last message the bot says what it has.
pub(super) const PAUSE_MS: i64 = 1_500;

/// A message as a part, its file announced.
pub fn part(scene: &mut Scene<'_>, message_id: i64, words: Option<&str>, media: Option<&Media>) -> Part {
    let attachment = media.map(|media| Attachment {
        id: AttachmentId(scene.fresh.uuid(scene.world.now)),
        kind: media.kind,
        file_name: media.file_name.clone(),
        mime: media.mime.clone(),
        size: media.size,
        duration_s: media.duration_s,
        file_id: media.file_id.clone(),
    });
    Part {
        message_id,
        at: scene.at,
        text: words.map(str::trim).filter(|words| !words.is_empty()).map(str::to_owned),
        attachment,
        album: media.and_then(|media| media.album.clone()),
        lost: false,
    }
}

/// Asks for the file of a part.
pub fn fetch(scene: &mut Scene<'_>, case: CaseId, part: &Part) {
    if let Some(attachment) = part.file().cloned() {
        scene.effect(Effect::Fetch { case, message_id: part.message_id, attachment });
    }
}

/// The parts that a question collects; a story told at any other question goes to what happened.
pub(super) fn parts_of(draft: &mut Draft, question: Question) -> &mut Vec<Part> {
    if question == Question::Wish {
        &mut draft.answers.wish
    } else if question == Question::Proof {
        &mut draft.answers.proof
    } else {
        &mut draft.answers.happened
    }
}

/// Why a file or message cannot be added, if it cannot.
pub fn refusal(scene: &Scene<'_>, draft: &Draft, media: Option<&Media>) -> Option<Text> {
    let answers = &draft.answers;
    let all = || answers.happened.iter().chain(&answers.wish).chain(&answers.proof);
    let officer = Officer::of(scene.world.organisation, &answers.about);
    if media.and_then(|media| media.size).is_some_and(|size| size > FILE_MAX_BYTES) {
        return Some(Text::new("refused-big-file").with("mail", officer.mail.as_str()));
    }
    let files = all().filter(|part| part.attachment.is_some()).count();
    if all().count() >= PARTS_MAX || (media.is_some() && files >= FILES_MAX) {
        return Some(Text::new("refused-too-much").with("mail", officer.mail.as_str()));
    }
    None
}

/// Adds a message to the question it was meant for, and comes back when it stays quiet.
pub(super) fn add(scene: &mut Scene<'_>, mut draft: Draft, question: Question, part: Part) {
    fetch(scene, draft.id, &part);
    let id = draft.id;
    parts_of(&mut draft, question).push(part);
    scene.put(draft);
    super::moves::keep_alive(scene, id);
    scene.set(Timer::Gather(id), scene.world.now.plus_ms(PAUSE_MS));
}
