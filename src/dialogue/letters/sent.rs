//! Letters that leave, and what comes back about them.

use crate::domain::case::Case;
use crate::domain::letter::LetterId;

use super::super::client::cases;
use super::super::query::{Purpose, Right};
use super::super::say::Saying;
use super::super::scene::Scene;
use super::frame::{Paper, Signer};
use super::receipt::receipt;

/// The filer wants the complaint on paper: the receipt, as a document and in the chat.
pub fn on_wish(scene: &mut Scene<'_>) {
    let own = scene.answers.case.as_ref().filter(|seen| seen.right == Right::Filer);
    let Some(case) = own.map(|seen| seen.case.clone()) else { return cases::not_yours(scene) };
    let signer = signer(scene, &case);
    let letter = receipt(Paper::new(scene.world, &case, &signer));
    scene.say(Saying::new().about(case.id, Purpose::Letter).letter(LetterId(1), letter));
}

/// The PDF of a letter was made just before it left. When none could be made, the handler hears that its
/// words left alone.
pub fn made(scene: &mut Scene<'_>, _letter: LetterId, sha256: Option<&str>) {
    let Some(case) = scene.answers.case.as_ref().map(|seen| seen.case.clone()) else { return };
    if sha256.is_none() {
        super::super::desk::news::tell(scene, &case, "staff-letter-failed");
    }
}

/// Whoever handles the case signs its letters; while nobody does, the organisation.
pub fn signer(scene: &Scene<'_>, case: &Case) -> Signer {
    let member = scene.answers.staff.iter().find(|member| Some(member.id) == case.handler);
    member.map_or(Signer::Organisation, |member| Signer::member(member, scene.world.organisation))
}
