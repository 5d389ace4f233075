//! Moving through the intake without answering: begin, back, later, help, a call instead, erase.

use crate::domain::calendar::{civil_date, next_waking_moment};
use crate::domain::complaint::Part;
use crate::domain::ids::CaseId;
use crate::i18n::Text;

use super::super::conversation::Open;
use super::super::draft::Draft;
use super::super::event::Timer;
use super::super::press::{Move, Press};
use super::super::query::{Purpose, Right};
use super::super::say::Saying;
use super::super::scene::Scene;
use super::super::step::{Button, Keyboard};
use super::super::{doors, help};
use super::listen::show;
use super::{gather, undo};

/// Opens a new draft, perhaps with something that was sent before the first question, and asks on.
pub fn begin(scene: &mut Scene<'_>, first: Option<Part>) {
    let id = open(scene, first);
    if scene.conversation.notice_accepted.is_some() {
        show(scene, id, Vec::new());
    } else {
        doors::notice(scene, Some(id));
    }
}

/// Opens a new draft, and asks nothing yet.
pub fn open(scene: &mut Scene<'_>, first: Option<Part>) -> CaseId {
    let id = CaseId(scene.fresh.uuid(scene.world.now));
    let mut draft = Draft::begin(id, scene.at);
    if let Some(part) = first {
        gather::fetch(scene, id, &part);
        draft.answers.happened.push(part);
        scene.belongs(id, Purpose::Intake);
    }
    scene.put(draft);
    keep_alive(scene, id);
    scene.conversation.open = Open::Intake { draft: id };
    id
}

/// Sets the moments at which a draft that nobody touches is reminded of, and erased.
pub fn keep_alive(scene: &mut Scene<'_>, id: CaseId) {
    let settings = &scene.world.organisation.settings;
    let (remind, erase) = (settings.draft_reminder_days, settings.draft_erase_days);
    let now = scene.world.now;
    if scene.draft(id).is_some_and(|draft| !draft.reminded) {
        // Set at a moment at which the reminder may leave, it is never about a draft that went on meanwhile.
        let due = next_waking_moment(now.plus_days(i64::from(remind)), settings.client_hours);
        scene.set(Timer::RemindDraft(id), due);
    }
    scene.set(Timer::EraseDraft(id), now.plus_days(i64::from(erase)));
}

/// Goes on with a draft where it was left.
pub fn resume(scene: &mut Scene<'_>, id: CaseId, notes: Vec<Text>) {
    let sent = scene.answers.case.as_ref().filter(|seen| seen.case.id == id && seen.right == Right::Filer);
    if let Some(number) = sent.map(|seen| seen.case.number.clone()) {
        let text = Text::new("already-sent").with("number", number.as_str());
        return scene.say(
            Saying::text(text)
                .about(id, Purpose::Letter)
                .button("button-my-complaints", Press::plain("mine")),
        );
    }
    if scene.draft(id).is_none() {
        scene.toast(Text::new("toast-gone"));
        return scene.say(Saying::id("draft-gone").button("button-new-complaint", Press::plain("new")));
    }
    scene.conversation.open = Open::Intake { draft: id };
    keep_alive(scene, id);
    if scene.conversation.notice_accepted.is_none() {
        return doors::notice(scene, Some(id));
    }
    show(scene, id, notes);
}

/// Moves through a draft.
pub fn go(scene: &mut Scene<'_>, id: CaseId, to: Move) {
    let Some(draft) = scene.draft(id).cloned() else {
        return resume(scene, id, Vec::new());
    };
    match to {
        Move::Back => back(scene, draft),
        Move::Later => later(scene, &draft),
        Move::Help => help::about_question(scene, &draft),
        Move::CallMe => call_me(scene),
        Move::Resume => resume(scene, id, Vec::new()),
        Move::Erase => erase(scene, id),
    }
}

fn back(scene: &mut Scene<'_>, mut draft: Draft) {
    let id = draft.id;
    if undo::back(&mut draft, scene.world.organisation) {
        scene.put(draft);
        show(scene, id, Vec::new());
    } else {
        show(scene, id, vec![Text::new("noted-first-question")]);
    }
}

/// Leaves the draft as it is; the next thing that the person does need not be about it.
fn later(scene: &mut Scene<'_>, draft: &Draft) {
    scene.conversation.open = Open::Nothing;
    keep_alive(scene, draft.id);
    let days = i64::from(scene.world.organisation.settings.draft_erase_days);
    let saying = Saying::text(Text::new("later").with("days", days)).about(draft.id, Purpose::Intake);
    scene.say(saying.row(vec![button(draft, Move::Resume, "button-go-on")]));
}

/// Somebody needs a moment. That is fine, and nothing closes.
pub(super) fn wait(scene: &mut Scene<'_>, draft: &Draft) {
    keep_alive(scene, draft.id);
    let row =
        vec![button(draft, Move::Resume, "button-to-question"), button(draft, Move::Later, "nav-later")];
    scene.say(Saying::id("wait").about(draft.id, Purpose::Intake).row(row));
}

fn button(draft: &Draft, to: Move, label: &'static str) -> Button {
    let press = Press::Move { draft: draft.id, version: draft.version, to };
    Button { label: Text::new(label), data: press.encode() }
}

/// Asks: keep or erase?
pub fn stop(scene: &mut Scene<'_>, id: CaseId) {
    let Some(draft) = scene.draft(id).cloned() else { return };
    scene.conversation.open = Open::Stopping { draft: id };
    let saying = Saying::id("stop-ask")
        .about(id, Purpose::Intake)
        .row(vec![button(&draft, Move::Later, "button-keep"), button(&draft, Move::Erase, "button-erase")]);
    scene.say(saying.row(vec![button(&draft, Move::Resume, "button-go-on")]));
}

fn erase(scene: &mut Scene<'_>, id: CaseId) {
    scene.erase(id);
    scene.conversation.open = Open::Nothing;
    scene.say(Saying::id("erased").button("button-new-complaint", Press::plain("new")));
}

/// Somebody wants help first: the complaints officer calls. No complaint, no row in the register.
pub(super) fn call_me(scene: &mut Scene<'_>) {
    help::ask_number(scene);
}

/// Takes the keyboard away with the notes, since the next message carries buttons of its own.
pub(super) fn put_keyboard_away(scene: &mut Scene<'_>, notes: Vec<Text>) -> Vec<Text> {
    if notes.is_empty() {
        return notes;
    }
    scene.say(Saying::new().paragraphs(notes).keyboard(Keyboard::Remove));
    Vec::new()
}

/// Between a reminder and the erasure the person has at least so many days, also when the reminder came late.
const DAYS_AFTER_REMINDER: i64 = 1;

/// Reminds once, and says until when the draft is kept.
pub(super) fn remind(scene: &mut Scene<'_>, mut draft: Draft) {
    if draft.reminded {
        return;
    }
    draft.reminded = true;
    let days = i64::from(scene.world.organisation.settings.draft_erase_days);
    let until = draft.touched.plus_days(days).max(scene.world.now.plus_days(DAYS_AFTER_REMINDER));
    scene.set(Timer::EraseDraft(draft.id), until);
    let saying = Saying::text(Text::new("remind-draft").with("day", civil_date(until)))
        .about(draft.id, Purpose::Intake)
        .as_reminder()
        .row(vec![button(&draft, Move::Resume, "button-go-on"), button(&draft, Move::Erase, "button-erase")]);
    scene.say(saying);
    scene.keep(draft);
}

/// A draft that nobody sent is forgotten, never without a reminder.
pub(super) fn expire(scene: &mut Scene<'_>, draft: Draft) {
    if !draft.reminded {
        return remind(scene, draft);
    }
    let id = draft.id;
    scene.erase(id);
    let gone = match scene.conversation.open {
        Open::Intake { draft } | Open::Stopping { draft } => draft == id,
        Open::Nothing
        | Open::Wiping
        | Open::Help
        | Open::Case { .. }
        | Open::Composing { .. }
        | Open::Form { .. }
        | Open::HandingOver { .. }
        | Open::Sorting { .. } => false,
    };
    if gone {
        scene.conversation.open = Open::Nothing;
    }
    scene.say(Saying::id("draft-expired").as_reminder().button("button-new-complaint", Press::plain("new")));
}
