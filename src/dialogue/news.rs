//! What people hear unasked about a case: that there is something, never what.

use crate::domain::case::{Actor, Case, Stage};
use crate::domain::ids::{CaseId, CaseNumber, StaffId};
use crate::i18n::Text;

use super::office;
use super::press::Press;
use super::query::Purpose;
use super::say::Saying;
use super::scene::Scene;
use super::step::{Button, Recipient};

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

/// Who hears what the people outside do: whoever handles the case; while the committee has it, its secretary,
/// if the committee works with the bot. Then it is hers to hear it, and not the organisation's.
fn listeners(scene: &Scene<'_>, case: &Case) -> Vec<StaffId> {
    let committee = secretaries(scene, case);
    if committee.is_empty() { case.handler.into_iter().collect() } else { committee }
}

/// The secretaries who are to hear of this case: none while it is not with the committee.
pub fn secretaries(scene: &Scene<'_>, case: &Case) -> Vec<StaffId> {
    let there = case.is_with_committee() && case.stage != Stage::Measures;
    if there { office::secretaries(scene, case) } else { Vec::new() }
}

/// Tells whoever listens to the people outside that one of them did something.
pub fn tell_of_outside(scene: &mut Scene<'_>, case: &Case, id: &'static str) {
    for listener in listeners(scene, case) {
        scene.say(notice(id, listener, case.id, &case.number));
    }
}

/// The same, once until whoever handles the case looked. A secretary's looking is not recorded.
pub fn tell_of_outside_once(scene: &mut Scene<'_>, case: &Case, id: &'static str) {
    if secretaries(scene, case).is_empty() {
        return tell_once(scene, case, id);
    }
    tell_of_outside(scene, case, id);
}

/// Tells whoever is to hear it that the filer wrote something; once for what follows at once on something else.
pub fn filer_wrote(scene: &mut Scene<'_>, case: &Case, follows: bool) {
    if secretaries(scene, case).is_empty() {
        tell_once(scene, case, "staff-filer-wrote");
    } else if !follows {
        // What the case holds unread, the handler may not have been told: part of it was the committee's to hear.
        tell(scene, case, "staff-filer-wrote");
        tell_committee(scene, case, "staff-filer-wrote");
    }
}

/// Tells the committee's secretary, if the case is there and she works with the bot.
pub fn tell_committee(scene: &mut Scene<'_>, case: &Case, id: &'static str) {
    for secretary in secretaries(scene, case) {
        scene.say(notice(id, secretary, case.id, &case.number));
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

/// Tells the filer, neutrally, that something happened to their complaint.
pub fn tell_filer(scene: &mut Scene<'_>, case: CaseId) {
    let news = Saying::id("client-news")
        .to(Recipient::Filer(case))
        .about(case, Purpose::Notice)
        .row(vec![Button { label: Text::new("button-read"), data: Press::case(case, "mine", "") }]);
    scene.say(news);
}

/// Tells the filer again, neutrally, of a message that may have been refused.
pub fn tell_missed(scene: &mut Scene<'_>, case: &Case) {
    let last = case.entries.iter().rev().find(|entry| !entry.internal);
    if last.is_some_and(|entry| matches!(entry.by, Actor::Staff(_))) {
        let saying = Saying::id("client-news-letter")
            .to(Recipient::Filer(case.id))
            .about(case.id, Purpose::Notice)
            .row(vec![Button { label: Text::new("button-read"), data: Press::case(case.id, "mine", "") }]);
        scene.say(saying);
    }
}
