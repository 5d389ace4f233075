//! When a term is over: the next role hears of it, and a case that nobody opened goes to a stand-in. Never
//! anybody who is involved or complained about, and never the one who had it.

use crate::domain::calendar::{add_days, instant};
use crate::domain::case::telling::Telling;
use crate::domain::case::{Actor, Case, Fact, Stage};
use crate::domain::ids::StaffId;
use crate::domain::organisation::TermKey;
use crate::domain::routing::{Because, Route};
use crate::domain::time::Timestamp;
use crate::i18n::Text;

use super::{clock_of, handler_name};
use crate::dialogue::query::Purpose;
use crate::dialogue::say::Saying;
use crate::dialogue::scene::Scene;
use crate::dialogue::step::Recipient;
use crate::dialogue::{desk, news, office};

/// Tells the next role what is over; without one the administrators hear that somebody is missing.
pub(super) fn escalate(scene: &mut Scene<'_>, case: &Case, tellings: &[Telling]) {
    let lines: Vec<Text> = tellings
        .iter()
        .filter(|telling| telling.term != TermKey::OpenCase)
        .filter_map(|telling| clock_of(scene, case, telling))
        .map(|clock| clock.for_staff())
        .collect();
    if lines.is_empty() {
        return;
    }
    let Some(next) = office::officer_for(scene, case) else { return tell_administrators(scene) };
    let with = Text::new("staff-clock-next-role")
        .with("number", case.number.as_str())
        .with("handler", handler_name(scene, case));
    let saying = Saying::text(with).paragraphs(lines);
    scene.say(saying.to(Recipient::Staff(next)).as_reminder().about(case.id, Purpose::Notice));
}

/// Nobody opened it: a colleague by the rules gets it, or the complaints officer. What was taken on stays so.
pub(super) fn hand_on(scene: &mut Scene<'_>, case: &Case, tellings: &[Telling]) -> Option<Fact> {
    let telling = tellings.iter().find(|telling| telling.term == TermKey::OpenCase)?;
    let earlier = case.earlier_handlers.iter().copied();
    let out: Vec<StaffId> = office::excluded(scene, case).chain(earlier).collect();
    let Route { handler, stage, .. } = desk::succession::successor(scene, case, &out, Because::NobodyWas);
    let Some(next) = handler else {
        tell_administrators(scene);
        return None;
    };
    let days = clock_of(scene, case, telling).map(|clock| clock.due.how.length.text());
    if let (Some(before), Some(days)) = (case.handler, days) {
        let text =
            Text::new("staff-clock-moved-away").with("number", case.number.as_str()).with("days", days);
        scene.say(
            Saying::text(text).to(Recipient::Staff(before)).as_reminder().about(case.id, Purpose::Notice),
        );
    }
    news::new_case(scene, next, case.id, &case.number);
    news::tell_filer(scene, case.id);
    let language = scene.world.organisation.settings.staff_language.as_str();
    let reason = scene.world.locales.render(language, &Text::new("staff-clock-moved-because"));
    Some(Fact::HandlerAssigned { handler: Some(next), stage, reason: Some(reason), because: None })
}

/// Does nobody handle a case that is not closed?
fn is_unassigned(case: &Case) -> bool {
    case.handler.is_none() && case.stage != Stage::Closed
}

/// When it is looked for somebody again: on the next day, as long as nobody has it.
pub(super) fn looks_again(scene: &Scene<'_>, case: &Case) -> Option<Timestamp> {
    let opens = scene.world.organisation.settings.office_hours.hours.from;
    is_unassigned(case).then(|| instant(add_days(scene.world.today, 1), opens))
}

/// Nobody has it: whoever may and is there now gets it. Else the administrators hear of it, every day.
pub(super) fn takes_it_now(scene: &mut Scene<'_>, case: &Case) -> bool {
    if !is_unassigned(case) {
        return false;
    }
    let out: Vec<StaffId> = office::excluded(scene, case).collect();
    let route = desk::succession::successor(scene, case, &out, Because::NobodyWas);
    if route.handler.is_none() {
        for administrator in office::administrators(scene) {
            scene.say(Saying::id("staff-unassigned").to(Recipient::Staff(administrator)).as_reminder());
        }
        return false;
    }
    desk::succession::assign(scene, case, Actor::System, Vec::new(), route, None);
    true
}

/// The administrators hear that somebody is missing; not in which case.
fn tell_administrators(scene: &mut Scene<'_>) {
    for administrator in office::administrators(scene) {
        scene.say(Saying::id("staff-clock-administrator").to(Recipient::Staff(administrator)).as_reminder());
    }
}
