//! `/zaken`: the cases that somebody handles.

use crate::domain::calendar::civil_date;
use crate::domain::case::{Case, Stage};
use crate::i18n::Text;

use super::super::press::Press;
use super::super::say::Saying;
use super::super::scene::Scene;
use super::super::step::{AuditAction, Button};
use super::join;

/// More cases than this do not fit under one message.
const SHOWN: usize = 30;

/// The list, oldest first; no content in it.
pub fn show(scene: &mut Scene<'_>) {
    if !may_read(scene) {
        return;
    }
    note_reading(scene);
    let mut cases = scene.answers.desk_cases.clone();
    // What came while nobody was there who may have it.
    if super::own_memberships(scene).all(|member| member.stand_in.is_none()) {
        cases.extend(join::adopt(scene));
        cases.sort_by_key(|case| (case.filed, case.id));
    }
    if cases.is_empty() {
        return scene.say(Saying::id("staff-no-cases"));
    }
    scene.say(listed("staff-cases-title", &cases, SHOWN));
}

/// May the asker see lists of cases? Whoever may not is told what they can do.
pub(super) fn may_read(scene: &mut Scene<'_>) -> bool {
    if super::owes_secrecy(scene) {
        join::ask_secrecy(scene, None);
        return false;
    }
    let reads = super::reads_cases(scene);
    if !reads {
        scene.say(Saying::id("unknown-command"));
    }
    reads
}

/// That a list was read is a line in the audit trail.
pub(super) fn note_reading(scene: &mut Scene<'_>) {
    let member = super::own_memberships(scene).next().map(|member| member.id);
    scene.note(AuditAction::ListRead, None, member);
    scene.asks_for_list();
}

/// The first of these cases under a title with their number, each with the button to its card.
pub(super) fn listed(title: &'static str, cases: &[Case], shown: usize) -> Saying {
    let count = i64::try_from(cases.len()).unwrap_or(i64::MAX);
    let saying = Saying::new().as_list().heading(Text::new(title).with("count", count));
    let saying = cases
        .iter()
        .take(shown)
        .fold(saying, |saying, case| saying.paragraph(line(case)).row(vec![button(case, "card", "")]));
    if cases.len() > shown { saying.paragraph(Text::new("staff-cases-more")) } else { saying }
}

/// The button of a case: its number.
pub(super) fn button(case: &Case, verb: &str, value: &str) -> Button {
    let label = Text::new("button-case").with("number", case.number.as_str());
    Button { label, data: Press::case(case.id, verb, value) }
}

/// Asks with which of the asker's cases something is to be done.
pub fn choose(scene: &mut Scene<'_>, question: &'static str, action: &'static str) {
    scene.asks_for_list();
    let cases = scene.answers.desk_cases.clone();
    if cases.is_empty() {
        return scene.say(Saying::id("staff-no-cases"));
    }
    let mut saying = Saying::new().as_list().paragraph(Text::new(question));
    for case in cases.iter().take(SHOWN) {
        saying = saying.paragraph(line(case)).row(vec![button(case, "do", action)]);
    }
    scene.say(saying);
}

/// A case on one line: number, day and state, and nothing of what it says.
pub fn line(case: &Case) -> Text {
    Text::new("staff-case-line")
        .with("number", case.number.as_str())
        .with("day", civil_date(case.filed))
        .with("state", state(case))
}

/// Whether there is something in it that was not read yet.
pub fn state(case: &Case) -> Text {
    if case.stage == Stage::Closed {
        return Text::new("staff-cases-closed");
    }
    Text::new(match (case.opened, case.unread) {
        (None, _) => "staff-case-new",
        (Some(_), true) => "staff-case-news",
        (Some(_), false) => "staff-case-open",
    })
}
