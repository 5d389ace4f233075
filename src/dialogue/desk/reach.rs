//! A member of staff whom the bot cannot reach: who blocked it sees no complaint and no reminder.

use super::super::office;
use super::super::say::Saying;
use super::super::scene::Scene;
use super::super::step::Recipient;
use super::join::role_text;
use crate::domain::ids::StaffId;
use crate::domain::staff::{Role, Standing};
use crate::i18n::Text;

/// The administrators hear it, who can end the membership so that the cases go on, and the complaints officers,
/// who can speak to a colleague. Once, and again when it is over; no case is named.
pub fn changed(scene: &mut Scene<'_>, reachable: bool) {
    let at_work = |role: Role| role.reads_cases() || role == Role::Administrator;
    let own = scene.staff.iter().find(|own| own.standing == Standing::Active && at_work(own.role)).cloned();
    let Some(own) = own.filter(|_| scene.conversation.unreachable == reachable) else { return };
    scene.conversation.unreachable = !reachable;
    let administrators = office::administrators(scene);
    let officers = office::officers_there(&scene.answers.staff);
    let officers: Vec<StaffId> = officers.into_iter().filter(|id| !administrators.contains(id)).collect();
    let not_reached = [(administrators, "staff-unreachable-leave"), (officers, "staff-unreachable")];
    let is_own = |id: StaffId, scene: &Scene<'_>| scene.staff.iter().any(|own| own.id == id);
    for (readers, unreachable) in not_reached {
        let id = if reachable { "staff-reachable" } else { unreachable };
        for reader in readers.into_iter().filter(|reader| !is_own(*reader, scene)).collect::<Vec<_>>() {
            let text = Text::new(id).with("name", own.name.as_str()).with("role", role_text(own.role));
            scene.say(Saying::text(text).to(Recipient::Staff(reader)));
        }
    }
}
