//! Names of staff, for people who read about them.

use crate::domain::case::Case;
use crate::domain::ids::StaffId;

use super::scene::Scene;

/// The name of a member of staff; empty when the membership is unknown.
pub fn member(scene: &Scene<'_>, id: StaffId) -> String {
    scene
        .answers
        .staff
        .iter()
        .find(|member| member.id == id)
        .map(|member| member.name.clone())
        .unwrap_or_default()
}

/// The name of whoever handles a case.
pub fn handler(scene: &Scene<'_>, case: &Case) -> Option<String> {
    case.handler.map(|id| member(scene, id)).filter(|name| !name.is_empty())
}
