//! The first words, `/start`, `/klacht`, `/stop`, and a message that belongs to nothing.

use crate::domain::complaint::Part;
use crate::domain::ids::CaseId;
use crate::i18n::Text;

use super::super::conversation::Open;
use super::super::event::Content;
use super::super::press::{Move, Press};
use super::super::query::Purpose;
use super::super::say::Saying;
use super::super::scene::Scene;
use super::super::step::{Button, Effect};
use super::super::{desk, doors, intake};

/// `/start`: who the bot is, and what it can do.
pub fn hello(scene: &mut Scene<'_>) {
    scene.effect(Effect::Menu);
    scene.conversation.open = Open::Nothing;
    greet(scene);
}

/// What the bot can do for this person: for staff their work, for everybody a complaint of their own.
pub fn greet(scene: &mut Scene<'_>) {
    let organisation = scene.world.organisation.short_name.as_str();
    let staff = desk::greeting(scene);
    let is_staff = staff.is_some();
    let mut saying = match staff {
        Some(greeting) => Saying::text(greeting).paragraph(Text::new("staff-hello-self")),
        None => Saying::new()
            .heading(Text::new("hello-title").with("organisation", organisation))
            .paragraph(Text::new("hello").with("organisation", organisation))
            .paragraph(Text::new("hello-call")),
    };
    for draft in &scene.drafts {
        saying = saying.row(vec![resume_button(draft.id, draft.version)]);
    }
    if desk::reads_cases(scene) {
        saying = saying.button("button-cases", Press::plain("cases"));
    }
    saying = saying
        .button("button-new-complaint", Press::plain("new"))
        .button("button-my-complaints", Press::plain("mine"));
    if !is_staff {
        saying = saying.button("nav-call-me", Press::plain("call"));
    }
    scene.say(saying);
}

fn resume_button(draft: CaseId, version: i64) -> Button {
    let press = Press::Move { draft, version, to: Move::Resume };
    Button { label: Text::new("button-go-on"), data: press.encode() }
}

/// So many drafts may stand open at once.
const DRAFTS_MAX: usize = 5;

/// `/klacht` with words behind it: a new complaint that begins with them.
pub fn told(scene: &mut Scene<'_>, message_id: i64, words: &str) {
    if words.is_empty() {
        return new_complaint(scene, None);
    }
    let part = intake::part(scene, message_id, Some(words), None);
    new_complaint(scene, Some(part));
}

/// A new complaint, unless an empty one stands open.
pub fn new_complaint(scene: &mut Scene<'_>, first: Option<Part>) {
    let empty = scene.drafts.iter().find(|draft| draft.version <= 1 && draft.oral.is_none()).cloned();
    if let Some(mut draft) = empty {
        let id = draft.id;
        if let Some(part) = first {
            draft.answers.happened.push(part);
            scene.belongs(id, Purpose::Intake);
            scene.put(draft);
        }
        return intake::resume(scene, id, Vec::new());
    }
    if scene.drafts.len() >= DRAFTS_MAX {
        return super::cases::list(scene, vec![Text::new("too-many-drafts")]);
    }
    let other = !scene.drafts.is_empty();
    if other {
        scene.say(Saying::id("other-draft-kept"));
    }
    intake::begin(scene, first);
}

/// "I understand" under the privacy notice.
pub fn accept_notice(scene: &mut Scene<'_>) {
    scene.conversation.notice_accepted = Some(scene.at);
    let open = match scene.conversation.open {
        Open::Intake { draft } => Some(draft),
        Open::Nothing
        | Open::Stopping { .. }
        | Open::Wiping
        | Open::Help
        | Open::Case { .. }
        | Open::Composing { .. }
        | Open::Form { .. }
        | Open::HandingOver { .. }
        | Open::Sorting { .. } => scene.drafts.last().map(|draft| draft.id),
    };
    match open {
        Some(draft) => intake::resume(scene, draft, Vec::new()),
        None => intake::begin(scene, None),
    }
}

/// "I would rather not" under the privacy notice: nothing is kept, and the other doors are named.
pub fn decline_notice(scene: &mut Scene<'_>) {
    if scene.conversation.notice_accepted.is_some() {
        // An old button: what was told since is not thrown away unasked.
        return stop(scene);
    }
    let open: Vec<CaseId> = scene.drafts.iter().map(|draft| draft.id).collect();
    for draft in open {
        scene.erase(draft);
    }
    scene.conversation.open = Open::Nothing;
    let saying = Saying::id("notice-declined")
        .lines(doors::contacts(scene))
        .button("nav-call-me", Press::plain("call"));
    scene.say(saying);
}

/// `/stop`: keep or erase?
pub fn stop(scene: &mut Scene<'_>) {
    let open = match scene.conversation.open {
        Open::Intake { draft } | Open::Stopping { draft } => Some(draft),
        Open::Nothing
        | Open::Wiping
        | Open::Help
        | Open::Case { .. }
        | Open::Composing { .. }
        | Open::Form { .. }
        | Open::HandingOver { .. }
        | Open::Sorting { .. } => scene.drafts.last().map(|draft| draft.id),
    };
    match open.filter(|id| scene.draft(*id).is_some()) {
        Some(draft) => intake::stop(scene, draft),
        None => {
            scene.conversation.open = Open::Nothing;
            scene.say(Saying::id("stop-nothing"));
        }
    }
}

/// A message while nothing is open, from somebody without a complaint: it may be the complaint itself.
pub fn unasked(scene: &mut Scene<'_>, message_id: i64, content: &Content) {
    if let Some(draft) = scene.drafts.last().map(|draft| draft.id) {
        return intake::unasked(scene, draft, message_id, content);
    }
    match first_part(scene, message_id, content) {
        Some(part) => intake::begin(scene, Some(part)),
        None => hello(scene),
    }
}

/// More than a greeting: a story, or a file.
pub fn is_story(content: &Content) -> bool {
    match content {
        Content::Text(words) | Content::Other { words: Some(words), .. } => {
            words.chars().count() >= STORY_FROM
        }
        Content::Media(_) => true,
        Content::Contact { .. } | Content::Other { words: None, .. } => false,
    }
}

/// A greeting starts with a greeting; a story or a file is kept as the beginning of a complaint.
pub fn first_part(scene: &mut Scene<'_>, message_id: i64, content: &Content) -> Option<Part> {
    match content {
        Content::Text(words) | Content::Other { words: Some(words), .. } => (words.chars().count()
            >= STORY_FROM)
            .then(|| intake::part(scene, message_id, Some(words.as_str()), None)),
        Content::Media(media) => {
            let too_big = media.size.is_some_and(|size| size > intake::FILE_MAX_BYTES);
            let media_kept = (!too_big).then_some(media);
            (media_kept.is_some() || media.caption.is_some())
                .then(|| intake::part(scene, message_id, media.caption.as_deref(), media_kept))
        }
        Content::Contact { .. } | Content::Other { words: None, .. } => None,
    }
}

/// Shorter than a story: "hallo", "ik heb een klacht".
const STORY_FROM: usize = 40;
