//! Sending.
use crate::domain::ids::CaseId;
use super::super::scene::Scene;
pub fn send(_scene: &mut Scene<'_>, _id: CaseId) {}
