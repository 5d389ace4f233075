//! A file that could not be fetched from Telegram: whoever sent it is asked for it again, and whoever
//! would look for it sees that it is missing.

use crate::dialogue::news;
use crate::domain::case::{Actor, Case, Fact};
use crate::domain::complaint::Part;
use crate::domain::ids::AttachmentId;

use super::draft::Draft;
use super::query::Purpose;
use super::respondent;
use super::say::Saying;
use super::scene::Scene;

/// The file of this message is lost for good.
pub(super) fn file(scene: &mut Scene<'_>, message_id: i64) {
    if of_respondent(scene, message_id) {
        return;
    }
    scene.say(Saying::id("file-lost"));
    if in_draft(scene, message_id) || in_composition(scene, message_id) {
        return;
    }
    let own = scene.answers.own_cases.clone();
    if let Some((case, lost)) = own.iter().find_map(|case| Some((case, of_filer(case, message_id)?))) {
        scene.record(case.id, case.version, Actor::System, vec![Fact::FileLost { attachment: lost }]);
        return news::tell(scene, case, "staff-file-lost");
    }
    let handled = scene.answers.desk_cases.clone();
    if let Some((case, lost)) =
        handled.iter().find_map(|case| Some((case, of_staff(scene, case, message_id)?)))
    {
        scene.record(case.id, case.version, Actor::System, vec![Fact::FileLost { attachment: lost }]);
    }
}

/// A respondent's: the handler would wait for an answer that nobody can open.
fn of_respondent(scene: &mut Scene<'_>, message_id: i64) -> bool {
    let Some((case, known)) = respondent::own(scene) else { return false };
    let own = known.answers.iter().filter(|answer| answer.by == Actor::Respondent(known.id));
    let Some(lost) = announced(own.map(|answer| &answer.part), message_id) else { return false };
    scene.say(Saying::id("file-lost").about(case.id, Purpose::Letter));
    scene.record(case.id, case.version, Actor::System, vec![Fact::FileLost { attachment: lost }]);
    news::tell_of_outside(scene, &case, "staff-file-lost");
    true
}

fn in_draft(scene: &mut Scene<'_>, message_id: i64) -> bool {
    let found = scene.drafts.iter().find_map(|draft| {
        let mut draft: Draft = draft.clone();
        let answers = &mut draft.answers;
        let parts = answers.happened.iter_mut().chain(&mut answers.wish).chain(&mut answers.proof);
        mark(parts, message_id).then_some(draft)
    });
    let is_found = found.is_some();
    if let Some(draft) = found {
        scene.keep(draft);
    }
    is_found
}

fn in_composition(scene: &mut Scene<'_>, message_id: i64) -> bool {
    let Some(mut composition) = scene.composition.clone() else { return false };
    let answers = composition.form.iter_mut().flat_map(|form| form.parts_mut());
    let is_found = mark(composition.parts.iter_mut().chain(answers), message_id);
    if is_found {
        scene.compose(Some(composition));
    }
    is_found
}

fn mark<'p>(mut parts: impl Iterator<Item = &'p mut Part>, message_id: i64) -> bool {
    let found = parts.find(|part| part.message_id == message_id && part.file().is_some());
    found.map(|part| part.lost = true).is_some()
}

fn of_filer(case: &Case, message_id: i64) -> Option<AttachmentId> {
    let written = case.entries.iter().filter(|entry| entry.by == Actor::Filer).map(|entry| &entry.part);
    announced(case.complaint.parts().chain(written), message_id)
}

/// Message numbers are those of one chat, so that only the asker's own messages count.
fn of_staff(scene: &Scene<'_>, case: &Case, message_id: i64) -> Option<AttachmentId> {
    let own = |by: Actor| scene.staff.iter().any(|member| by == Actor::Staff(member.id));
    announced(case.entries.iter().filter(|entry| own(entry.by)).map(|entry| &entry.part), message_id)
}

fn announced<'p>(mut parts: impl Iterator<Item = &'p Part>, message_id: i64) -> Option<AttachmentId> {
    let part = parts.find(|part| part.message_id == message_id && part.file().is_some())?;
    part.attachment.as_ref().map(|attachment| attachment.id)
}
