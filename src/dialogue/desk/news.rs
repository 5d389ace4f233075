//! What staff hear unasked about a case: its number and that there is something, never what.

use crate::domain::case::Case;
use crate::domain::ids::{CaseId, CaseNumber, StaffId};
use crate::i18n::Text;

use super::super::press::Press;
use super::super::query::Purpose;
use super::super::say::Saying;
use super::super::scene::Scene;
use super::super::step::{Button, Recipient};

/// "There is a new case for you".
pub fn new_case(scene: &mut Scene<'_>, handler: StaffId, case: CaseId, number: &CaseNumber) {
    scene.say(notice("staff-new-case", handler, case, number));
}

/// Tells whoever handles the case, if anybody does.
pub fn tell(scene: &mut Scene<'_>, case: &Case, id: &'static str) {
    if let Some(handler) = case.handler {
        scene.say(notice(id, handler, case.id, &case.number));
    }
}

/// Tells whoever handles the case that the filer added something: once, until they looked.
pub fn tell_once(scene: &mut Scene<'_>, case: &Case, id: &'static str) {
    if !case.awaits_reading() {
        tell(scene, case, id);
    }
}

/// Tells whoever handles the case something that has more to say than its number.
pub fn tell_of(scene: &mut Scene<'_>, case: &Case, text: Text) {
    if let Some(handler) = case.handler {
        let text = text.with("number", case.number.as_str());
        scene.say(Saying::text(text).to(Recipient::Staff(handler)).about(case.id, Purpose::Notice));
    }
}

fn notice(id: &'static str, to: StaffId, case: CaseId, number: &CaseNumber) -> Saying {
    Saying::text(Text::new(id).with("number", number.as_str()))
        .to(Recipient::Staff(to))
        .about(case, Purpose::Notice)
        .row(vec![Button { label: Text::new("button-open"), data: Press::case(case, "card", "") }])
}
