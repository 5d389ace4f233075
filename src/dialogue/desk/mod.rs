//! Staff at work: joining, the list of cases, the card, writing, handing over.
//!
//! Rights are checked where cases are read, in the store; here a case that may not be seen is `None`.

pub mod away;
pub mod card;
mod filed;
pub mod hand_over;
pub mod join;
pub mod leave;
pub mod list;
pub mod new_phone;
pub mod oral;
mod progress;
pub mod reach;
pub mod search;
mod sides;
pub mod steps;
pub mod succession;
pub mod today;
pub mod write;

use crate::dialogue::office;
use crate::domain::access::may_work;
use crate::domain::case::Case;
use crate::domain::ids::StaffId;
use crate::domain::staff::{Role, StaffMember, Standing};
use crate::i18n::Text;

use super::query::Right;
use super::scene::Scene;

/// The asker's memberships under which cases can be worked on.
pub fn own_memberships<'s>(scene: &'s Scene<'_>) -> impl Iterator<Item = &'s StaffMember> {
    let version = office::secrecy_version(scene);
    scene.staff.iter().filter(move |member| may_work(member, version))
}

/// Is the asker staff with access to cases, whether or not they accepted the duty of secrecy?
pub fn reads_cases(scene: &Scene<'_>) -> bool {
    scene.staff.iter().any(|member| member.standing == Standing::Active && member.role.reads_cases())
}

/// Is the asker staff at all, in any role?
pub fn has_joined(scene: &Scene<'_>) -> bool {
    scene.staff.iter().any(|member| member.standing == Standing::Active)
}

/// What staff are greeted with; `None` for anybody else. An administrator can be a client too, but no
/// client's welcome fits who sets up the bot.
pub fn greeting(scene: &Scene<'_>) -> Option<Text> {
    if reads_cases(scene) {
        return Some(Text::new("staff-hello"));
    }
    let administrator = scene.staff.iter().find(|member| member.standing == Standing::Active)?;
    Some(Text::new("staff-hello-administrator").with("name", administrator.name.as_str()))
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
        Right::Filer | Right::Respondent(_) => None,
    }
}

/// Does the asker handle this case, rather than see it for the committee?
pub fn handles(scene: &Scene<'_>, case: &Case) -> bool {
    case.handler.is_some_and(|handler| own_memberships(scene).any(|member| member.id == handler))
}

/// A member in a button: enough of the identifier to be unique.
pub fn short_id(id: StaffId) -> String {
    id.0.simple().to_string().chars().skip(20).collect()
}
