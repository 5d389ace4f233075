//! `/zoek`: one's own cases by number, name or phone number, closed ones too. What is somebody else's is not
//! found, as if it did not exist.

use crate::i18n::Text;

use super::super::press::Press;
use super::super::say::Saying;
use super::super::scene::Scene;
use super::super::step::{AuditAction, Button};
use super::{join, list};

/// More cases than this do not fit under one message.
const SHOWN: usize = 20;

/// What was found.
pub fn show(scene: &mut Scene<'_>, typed: &str) {
    if super::owes_secrecy(scene) {
        return join::ask_secrecy(scene, None);
    }
    if !super::reads_cases(scene) {
        return scene.say(Saying::id("unknown-command"));
    }
    if typed.is_empty() {
        return scene.say(Saying::id("staff-search-how"));
    }
    let member = super::own_memberships(scene).next().map(|member| member.id);
    scene.note(AuditAction::ListRead, None, member);
    scene.asks_for_list();
    let found = scene.answers.found.clone();
    if found.is_empty() {
        return scene.say(Saying::id("staff-search-nothing"));
    }
    let count = i64::try_from(found.len()).unwrap_or(i64::MAX);
    let mut saying = Saying::new().as_list().heading(Text::new("staff-search-title").with("count", count));
    for case in found.iter().take(SHOWN) {
        let label = Text::new("button-case").with("number", case.number.as_str());
        let data = Press::case(case.id, "card", "");
        saying = saying.paragraph(list::line(case)).row(vec![Button { label, data }]);
    }
    if found.len() > SHOWN {
        saying = saying.paragraph(Text::new("staff-cases-more"));
    }
    scene.say(saying);
}
