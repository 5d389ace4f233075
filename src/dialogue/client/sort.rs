//! Somebody with several complaints, or with the cases of others, wrote something: to which does it
//! belong? Nothing is lost meanwhile.

use crate::dialogue::news;
use crate::domain::case::{Actor, Case, Fact};
use crate::domain::complaint::Part;
use crate::domain::ids::{AttachmentId, CaseId};
use crate::i18n::Text;

use super::super::conversation::Open;
use super::super::draft::Draft;
use super::super::event::Content;
use super::super::press::{Move, Press};
use super::super::query::{Purpose, Right};
use super::super::said;
use super::super::say::Saying;
use super::super::scene::Scene;
use super::super::step::{AuditAction, Button};
use super::super::{desk, intake};
use super::cases;

/// Keeps what was sent, and asks to which complaint it belongs.
pub fn begin(scene: &mut Scene<'_>, message_id: i64, content: &Content) {
    let id = CaseId(scene.fresh.uuid(scene.world.now));
    if keep(scene, Draft::begin(id, scene.at), message_id, content) {
        scene.conversation.open = Open::Sorting { draft: id };
        ask(scene, id);
    }
}

/// More of it.
pub fn more(scene: &mut Scene<'_>, id: CaseId, message_id: i64, content: &Content) {
    let Some(draft) = scene.draft(id).cloned() else { return };
    let same_album = continues_album(&draft, content);
    if keep(scene, draft, message_id, content) && !same_album {
        ask(scene, id);
    }
}

/// Was it asked already where this album belongs?
fn continues_album(draft: &Draft, content: &Content) -> bool {
    let album = match content {
        Content::Media(media) => media.album.as_ref(),
        Content::Text(_) | Content::Contact { .. } | Content::Other { .. } => None,
    };
    album.is_some() && draft.answers.happened.last().is_some_and(|last| last.album.as_ref() == album)
}

fn keep(scene: &mut Scene<'_>, mut draft: Draft, message_id: i64, content: &Content) -> bool {
    let (words, media) = match content {
        Content::Text(words) | Content::Other { words: Some(words), .. } => (Some(words.as_str()), None),
        Content::Media(media) => (media.caption.as_deref(), Some(media)),
        Content::Contact { phone, .. } => (Some(phone.as_str()), None),
        Content::Other { words: None, .. } => {
            scene.say(Saying::id("odd-other"));
            return false;
        }
    };
    if let Some(why) = intake::refusal(scene, &draft, media) {
        scene.say(Saying::text(why));
        return false;
    }
    let part = intake::part(scene, message_id, words, media);
    let id = draft.id;
    if !scene.answers.desk_cases.is_empty() {
        // It may be about any of them.
        scene.asks_for_list();
    }
    intake::fetch(scene, id, &part);
    draft.answers.happened.push(part);
    scene.put(draft);
    intake::keep_alive(scene, id);
    true
}

/// More cases than this do not fit under one message; the number of any other can be typed.
const OFFERED: usize = 10;

/// Asks to which complaint it belongs.
pub fn ask(scene: &mut Scene<'_>, id: CaseId) {
    let handled = scene.answers.desk_cases.clone();
    let question = if handled.is_empty() { "sort-ask" } else { "staff-sort-ask" };
    // It lists what staff handle, and goes with the lists when one of these cases has to go.
    let purpose = if handled.is_empty() { Purpose::Intake } else { Purpose::List };
    let mut saying = Saying::id(question).about(id, purpose);
    for case in handled.iter().rev().take(OFFERED) {
        let label = Text::new("button-case").with("number", case.number.as_str());
        let data = Press::case(case.id, "belongs", "");
        saying = saying.paragraph(desk::list::line(case)).row(vec![Button { label, data }]);
    }
    if handled.len() > OFFERED {
        saying = saying.paragraph(Text::new("staff-sort-more"));
    }
    let open: Vec<Case> = scene.answers.own_cases.clone();
    for case in open.iter().filter(|case| cases::open_cases(scene).contains(&case.id)) {
        let line = said::own_case(case);
        let label = Text::new("button-case").with("number", case.number.as_str());
        let data = Press::case(case.id, "belongs", "");
        saying = saying.paragraph(line).row(vec![Button { label, data }]);
    }
    for draft in scene.drafts.iter().filter(|draft| draft.id != id) {
        let press = Press::Move { draft: draft.id, version: draft.version, to: Move::Resume };
        let button = Button { label: Text::new("button-unfinished"), data: press.encode() };
        saying = saying.paragraph(Text::new("mine-draft").with("at", draft.begun)).row(vec![button]);
    }
    // Somebody at work answers a client: that is no complaint of their own.
    if !handled.is_empty() && cases::open_cases(scene).is_empty() {
        return scene.say(saying);
    }
    let version = scene.draft(id).map_or(0, |draft| draft.version);
    let fresh = Press::Move { draft: id, version, to: Move::Resume };
    let label = Text::new("button-new-complaint");
    scene.say(saying.row(vec![Button { label, data: fresh.encode() }]));
}

/// It belongs to this complaint.
pub fn choose(scene: &mut Scene<'_>) {
    let Some(seen) = scene.answers.case.clone() else { return cases::not_yours(scene) };
    match (take(scene), seen.right) {
        (Some(parts), Right::Filer) => add(scene, &seen.case, parts),
        (Some(parts), Right::Staff(_)) => desk::write::placed(scene, &seen.case, parts),
        (_, Right::Respondent(_)) => cases::not_yours(scene),
        (None, Right::Filer) => super::standing::show(scene),
        (None, Right::Staff(_)) => desk::card::show(scene),
    }
}

/// To one's own complaint.
fn add(scene: &mut Scene<'_>, case: &Case, parts: Vec<Part>) {
    for part in &parts {
        intake::fetch(scene, case.id, part);
    }
    let facts = parts.into_iter().map(|part| Fact::FilerWrote { part }).collect();
    scene.record(case.id, case.version, Actor::Filer, facts);
    scene.note(AuditAction::CaseChanged, Some(case.id), None);
    scene.conversation.open = Open::Nothing;
    news::filer_wrote(scene, case, cases::series(case, scene.at).is_some());
    let text = cases::passed_on(scene, case, "case-passed-on", "case-kept");
    scene.say(Saying::text(text).about(case.id, Purpose::Letter));
}

/// It belongs to a complaint that is not sent yet.
pub fn into_draft(scene: &mut Scene<'_>, id: CaseId) {
    let notes = vec![Text::new("noted-with-story")];
    if scene.conversation.open == (Open::Sorting { draft: id }) {
        return intake::resume(scene, id, notes);
    }
    let parts = take(scene).unwrap_or_default();
    let Some(mut draft) = scene.draft(id).cloned() else { return };
    for part in &parts {
        intake::fetch(scene, id, part);
    }
    draft.answers.happened.extend(parts);
    scene.put(draft);
    intake::resume(scene, id, notes);
}

/// What was kept until its place was known; its files are fetched anew, under the key of that place.
fn take(scene: &mut Scene<'_>) -> Option<Vec<Part>> {
    let Open::Sorting { draft } = scene.conversation.open else { return None };
    let mut parts = scene.draft(draft)?.answers.happened.clone();
    scene.placed(draft);
    for attachment in parts.iter_mut().filter_map(|part| part.attachment.as_mut()) {
        attachment.id = AttachmentId(scene.fresh.uuid(scene.world.now));
    }
    Some(parts)
}
