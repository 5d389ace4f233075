//! Staff at work: joining, the list of cases, the card, writing, handing over.
//!
//! Rights are checked where cases are read, in the store; here a case that may not be seen is `None`.

pub mod card;
mod filed;
pub mod hand_over;
pub mod join;
pub mod list;
mod progress;
pub mod write;

use crate::domain::case::Case;
use crate::domain::ids::StaffId;
use crate::domain::staff::{Role, StaffMember, Standing};

use super::query::Right;
use super::scene::Scene;

/// The version of the secrecy duty that holds today (article 14).
pub fn secrecy_version(scene: &Scene<'_>) -> u32 {
    scene.world.organisation.regulation_on(scene.world.today).secrecy_version
}

/// Is this member at work, with the duty of secrecy accepted?
pub fn at_work(scene: &Scene<'_>, member: &StaffMember) -> bool {
    member.standing == Standing::Active && member.secrecy_accepted >= Some(secrecy_version(scene))
}

/// The asker's memberships that are at work.
pub fn own_memberships<'s>(scene: &'s Scene<'_>) -> impl Iterator<Item = &'s StaffMember> {
    scene.staff.iter().filter(|member| at_work(scene, member))
}

/// Is the asker staff with access to cases, whether or not they accepted the duty of secrecy?
pub fn reads_cases(scene: &Scene<'_>) -> bool {
    scene.staff.iter().any(|member| member.standing == Standing::Active && member.role.reads_cases())
}

/// Is the asker staff at all, in any role?
pub fn has_joined(scene: &Scene<'_>) -> bool {
    scene.staff.iter().any(|member| member.standing == Standing::Active)
}

/// Is the asker staff with access to cases who has yet to accept the duty of secrecy as it is now?
pub fn owes_secrecy(scene: &Scene<'_>) -> bool {
    reads_cases(scene) && own_memberships(scene).next().is_none()
}

/// Has this member joined and not left?
pub fn is_active(member: &StaffMember) -> bool {
    member.standing == Standing::Active
}

/// Is the asker a complaints officer at work?
pub fn is_officer(scene: &Scene<'_>) -> bool {
    own_memberships(scene).any(|member| member.role == Role::ComplaintsOfficer)
}

/// The case of this event, and as whom the asker may work on it.
pub fn case(scene: &Scene<'_>) -> Option<(Case, StaffId)> {
    let seen = scene.answers.case.as_ref()?;
    match seen.right {
        Right::Staff(member) => Some((seen.case.clone(), member)),
        Right::Filer => None,
    }
}

/// A member in a button: enough of the identifier to be unique.
pub fn short_id(id: StaffId) -> String {
    id.0.simple().to_string().chars().skip(20).collect()
}
