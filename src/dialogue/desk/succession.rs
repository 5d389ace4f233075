//! Who handles a case next, when its handler cannot: by the rules, never somebody who is involved.

use crate::dialogue::news;
use crate::dialogue::office;
use crate::domain::case::{Actor, Case, Fact};
use crate::domain::ids::StaffId;
use crate::domain::organisation::same_name;
use crate::domain::routing::{Because, Route, Routing, next};
use crate::domain::staff::{Role, StaffMember};

use super::super::say::Saying;
use super::super::scene::Scene;
use super::super::step::Recipient;

/// Everybody of the staff who is this person: one person can hold several memberships.
pub fn same_person(scene: &Scene<'_>, name: &str) -> Vec<StaffMember> {
    scene.answers.staff.iter().filter(|member| same_name(&member.name, name)).cloned().collect()
}

/// The next handler of a case, without those who are `out`: whoever leaves it, is involved, or filed it.
pub fn successor(scene: &Scene<'_>, case: &Case, out: &[StaffId], because: Because) -> Route {
    let excluded: Vec<StaffId> = case.excluded().into_iter().chain(out.iter().copied()).collect();
    let routing = Routing::of_case(case, &excluded, office::secrecy_version(scene));
    let staff = &scene.answers.staff;
    let of_manager =
        staff.iter().any(|member| case.handler == Some(member.id) && member.role == Role::Manager);
    next(&routing, of_manager, case.phase(), because, scene.world.organisation, staff)
}

/// Gives the case to somebody else, with the facts that led to it; everybody who has to know is told.
pub fn assign(
    scene: &mut Scene<'_>,
    case: &Case,
    by: Actor,
    before: Vec<Fact>,
    route: Route,
    reason: Option<String>,
) {
    if let Some(handler) = route.handler {
        news::new_case(scene, handler, case.id, &case.number);
    }
    assign_quietly(scene, case, by, before, route, reason);
}

/// The same, when the new handler hears of it in another way.
pub fn assign_quietly(
    scene: &mut Scene<'_>,
    case: &Case,
    by: Actor,
    before: Vec<Fact>,
    route: Route,
    reason: Option<String>,
) {
    let Route { handler, stage, because, tell_administrators } = route;
    let assigned = Fact::HandlerAssigned { handler, stage, reason, because: Some(because) };
    let facts = before.into_iter().chain([assigned]).collect();
    scene.record(case.id, case.version, by, facts);
    if tell_administrators {
        tell_unassigned(scene, handler);
    }
    news::tell_filer(scene, case.id);
}

/// Administrators hear that somebody is missing, and nothing of the complaint.
pub fn tell_unassigned(scene: &mut Scene<'_>, handler: Option<StaffId>) {
    let text = if handler.is_some() { "staff-handler-missing" } else { "staff-unassigned" };
    for administrator in office::administrators(scene) {
        scene.say(Saying::id(text).to(Recipient::Staff(administrator)));
    }
}
