//! Who of the staff has a part in a case, besides whoever handles it.

use std::collections::BTreeSet;

use crate::domain::access::may_work;
use crate::domain::case::Case;
use crate::domain::complaint::Door;
use crate::domain::eligibility::Verdict;
use crate::domain::ids::StaffId;
use crate::domain::routing::{self, Routing, route};
use crate::domain::staff::{Role, StaffMember, Standing};

use super::scene::Scene;

/// The version of the secrecy duty that holds today (article 14).
pub(super) fn secrecy_version(scene: &Scene<'_>) -> u32 {
    scene.world.organisation.regulation_on(scene.world.today).secrecy_version
}

/// The complaints officer or her deputy for this case: nobody who is involved, and not the one who has it.
pub(super) fn officer_for(scene: &Scene<'_>, case: &Case) -> Option<StaffId> {
    let excluded: Vec<StaffId> = excluded(scene, case).collect();
    let secrecy = secrecy_version(scene);
    let mut routing = Routing::of_case(case, &excluded, secrecy);
    routing.door = Door::ComplaintsOfficer;
    routing.verdict = Verdict::Admissible;
    route(&routing, scene.world.organisation, &scene.answers.staff).handler
}

/// Everybody of the staff who may have this case, were they not `out` for another reason: whoever filed it.
/// Hand-over, absence and what nobody handles all ask this.
pub(super) fn who_may_have(scene: &Scene<'_>, case: &Case, out: &[StaffId]) -> Vec<StaffMember> {
    let excluded: Vec<StaffId> = case.excluded().into_iter().chain(out.iter().copied()).collect();
    let routing = Routing::of_case(case, &excluded, secrecy_version(scene));
    let staff = staff_now(scene);
    routing::who_may_have(&routing, scene.world.organisation, &staff).into_iter().cloned().collect()
}

/// The staff, with the asker's memberships as this step left them.
fn staff_now(scene: &Scene<'_>) -> Vec<StaffMember> {
    let others = |member: &&StaffMember| scene.staff.iter().all(|own| own.id != member.id);
    scene.answers.staff.iter().filter(others).chain(&scene.staff).cloned().collect()
}

/// The committee's secretaries in the bot; none where the committee works on paper.
pub(super) fn secretaries(scene: &Scene<'_>, case: &Case) -> Vec<StaffId> {
    let version = secrecy_version(scene);
    let there = |member: &&StaffMember| {
        member.role == Role::CommitteeSecretary
            && may_work(member, version)
            && !case.involved.contains(&member.id)
    };
    scene.answers.staff.iter().filter(there).map(|member| member.id).collect()
}

/// Everybody who cannot be next: who filed it, who was involved or complained about, who has it.
pub(super) fn excluded<'c>(scene: &'c Scene<'_>, case: &'c Case) -> impl Iterator<Item = StaffId> + 'c {
    let seen = scene.answers.case.iter().filter(|seen| seen.case.id == case.id);
    let filers = seen.flat_map(|seen| seen.filers.iter().copied());
    let respondents = case.hearing.respondents.iter().filter_map(|respondent| respondent.person.staff);
    filers.chain(case.involved.iter().copied()).chain(respondents).chain(case.handler)
}

/// The administrators who are there.
pub(super) fn administrators(scene: &Scene<'_>) -> Vec<StaffId> {
    let there =
        |member: &&StaffMember| member.role == Role::Administrator && member.standing == Standing::Active;
    scene.answers.staff.iter().filter(there).map(|member| member.id).collect()
}

/// The complaints officers at work; for one who is away it is who stands in, unless that is a manager.
pub(super) fn officers_there(staff: &[StaffMember]) -> Vec<StaffId> {
    let active =
        |member: &&StaffMember| member.role == Role::ComplaintsOfficer && member.standing == Standing::Active;
    let is_officer = |id: &StaffId| staff.iter().filter(active).any(|member| member.id == *id);
    let stand_in = |member: &StaffMember| member.stand_in.filter(is_officer).unwrap_or(member.id);
    let there = staff.iter().filter(active).map(stand_in);
    let there: BTreeSet<StaffId> = there.collect();
    there.into_iter().collect()
}
