//! When a term is over: the next role hears of it, and a case that nobody opened goes to a stand-in. Never
//! anybody who is involved or complained about, and never the one who had it.

use crate::domain::case::telling::Telling;
use crate::domain::case::{Case, Fact, Stage};
use crate::domain::complaint::Door;
use crate::domain::eligibility::Verdict;
use crate::domain::ids::StaffId;
use crate::domain::organisation::TermKey;
use crate::domain::routing::{Route, Routing, route};
use crate::domain::staff::{Role, Standing};
use crate::i18n::Text;

use super::{clock_of, handler_name};
use crate::dialogue::press::Press;
use crate::dialogue::query::Purpose;
use crate::dialogue::say::Saying;
use crate::dialogue::scene::Scene;
use crate::dialogue::step::{Button, Recipient};
use crate::dialogue::{client, desk};

/// Tells the next role what is over; gives the facts of a case that went to a stand-in.
pub(super) fn tell(scene: &mut Scene<'_>, case: &Case, tellings: &[Telling]) -> Vec<Fact> {
    let mut facts = Vec::new();
    for telling in tellings {
        if telling.term == TermKey::OpenCase {
            facts.extend(hand_on(scene, case, telling));
        } else {
            escalate(scene, case, telling);
        }
    }
    facts
}

fn escalate(scene: &mut Scene<'_>, case: &Case, telling: &Telling) {
    let officer = Routing { door: Door::ComplaintsOfficer, ..routing(scene, case, &[]) };
    let excluded = excluded(scene, case);
    let officer = Routing { excluded: &excluded, ..officer };
    let next = route(&officer, scene.world.organisation, &scene.answers.staff).handler;
    let Some(clock) = clock_of(scene, case, telling) else { return };
    let Some(next) = next else { return tell_administrators(scene) };
    let text = Text::new("staff-clock-next-role")
        .with("number", case.number.as_str())
        .with("name", clock.for_staff())
        .with("handler", handler_name(scene, case));
    scene.say(Saying::text(text).to(Recipient::Staff(next)).as_reminder().about(case.id, Purpose::Notice));
}

/// Nobody opened it: a colleague by the rules of routing gets it, or the complaints officer.
fn hand_on(scene: &mut Scene<'_>, case: &Case, telling: &Telling) -> Option<Fact> {
    let excluded = excluded(scene, case);
    let Route { handler, stage, .. } =
        route(&routing(scene, case, &excluded), scene.world.organisation, &scene.answers.staff);
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
    let saying = Saying::text(Text::new("staff-new-case").with("number", case.number.as_str()))
        .to(Recipient::Staff(next))
        .about(case.id, Purpose::Notice)
        .row(vec![Button { label: Text::new("button-open"), data: Press::case(case.id, "card", "") }]);
    scene.say(saying);
    client::cases::tell_filer(scene, case.id);
    let language = scene.world.organisation.settings.staff_language.as_str();
    let reason = scene.world.locales.render(language, &Text::new("staff-clock-moved-because"));
    Some(Fact::HandlerAssigned { handler: Some(next), stage, reason: Some(reason), because: None })
}

/// Everybody who cannot be next: who filed it, who was involved or complained about, who had it.
fn excluded(scene: &Scene<'_>, case: &Case) -> Vec<StaffId> {
    let own = scene.staff.iter().map(|member| member.id);
    let respondents = case.hearing.respondents.iter().filter_map(|respondent| respondent.person.staff);
    own.chain(case.involved.iter().copied())
        .chain(respondents)
        .chain(case.handler)
        .chain(case.earlier_handlers.iter().copied())
        .collect()
}

/// Routing as the case stands now: what a person has judged already is not judged again.
fn routing<'c>(scene: &Scene<'_>, case: &'c Case, excluded: &'c [StaffId]) -> Routing<'c> {
    let secrecy = desk::secrecy_version(scene);
    let mut routing = Routing::of(&case.complaint, &case.assessment, excluded, secrecy);
    if case.stage != Stage::Judging {
        routing.verdict = Verdict::Admissible;
    }
    if case.stage == Stage::ComplaintsOfficer {
        routing.door = Door::ComplaintsOfficer;
    }
    routing
}

/// The administrators hear that somebody is missing; not in which case.
fn tell_administrators(scene: &mut Scene<'_>) {
    let administrators: Vec<StaffId> = scene
        .answers
        .staff
        .iter()
        .filter(|member| member.role == Role::Administrator && member.standing == Standing::Active)
        .map(|member| member.id)
        .collect();
    for administrator in administrators {
        scene.say(Saying::id("staff-clock-administrator").to(Recipient::Staff(administrator)).as_reminder());
    }
}
