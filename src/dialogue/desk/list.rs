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
    if super::owes_secrecy(scene) {
        return join::ask_secrecy(scene, None);
    }
    if !super::reads_cases(scene) {
        return scene.say(Saying::id("unknown-command"));
    }
    let member = super::own_memberships(scene).next().map(|member| member.id);
    scene.note(AuditAction::ListRead, None, member);
    scene.asks_for_list();
    let cases = scene.answers.desk_cases.clone();
    if cases.is_empty() {
        return scene.say(Saying::id("staff-no-cases"));
    }
    let count = i64::try_from(cases.len()).unwrap_or(i64::MAX);
    let mut saying = Saying::new().as_list().heading(Text::new("staff-cases-title").with("count", count));
    for case in cases.iter().take(SHOWN) {
        let label = Text::new("button-case").with("number", case.number.as_str());
        saying =
            saying.paragraph(line(case)).row(vec![Button { label, data: Press::case(case.id, "card", "") }]);
    }
    if cases.len() > SHOWN {
        saying = saying.paragraph(Text::new("staff-cases-more"));
    }
    scene.say(saying);
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
        let label = Text::new("button-case").with("number", case.number.as_str());
        saying = saying
            .paragraph(line(case))
            .row(vec![Button { label, data: Press::case(case.id, "do", action) }]);
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
