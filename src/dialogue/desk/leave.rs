//! Leaving: a membership ends, and its cases go on by the rules to others. An administrator does it for
//! anybody without seeing a case; everybody can do it for themselves.

use crate::domain::case::{Actor, Case};
use crate::domain::ids::StaffId;
use crate::domain::routing::Because;
use crate::domain::staff::{Role, StaffMember, Standing};
use crate::i18n::Text;

use super::super::event::Timer;
use super::super::press::Press;
use super::super::say::Saying;
use super::super::scene::Scene;
use super::super::step::{AuditAction, Button, Effect, StaffChange};
use super::{join, short_id, succession};

/// `/uitdienst`: who leaves?
pub fn show(scene: &mut Scene<'_>) {
    if !super::has_joined(scene) {
        return scene.say(Saying::id("unknown-command"));
    }
    let members = choosable(scene);
    let mut saying = Saying::id("staff-leave-who");
    for member in &members {
        let line = Text::new("staff-hand-line")
            .with("name", member.name.as_str())
            .with("role", join::role_text(member.role));
        let label = Text::words(member.name.chars().take(20).collect::<String>());
        let data = Press::plain(&format!("leave-{}", short_id(member.id)));
        saying = saying.paragraph(line).row(vec![Button { label, data }]);
    }
    scene.say(saying.button("button-not-now", Press::plain("drop")));
}

/// Whose membership the asker may end: their own, and anybody's for an administrator.
fn choosable(scene: &Scene<'_>) -> Vec<StaffMember> {
    let administers = scene
        .staff
        .iter()
        .any(|member| member.role == Role::Administrator && member.standing == Standing::Active);
    if administers { scene.answers.staff.clone() } else { scene.staff.clone() }
}

fn chosen(scene: &Scene<'_>, short: &str) -> Option<StaffMember> {
    choosable(scene).into_iter().find(|member| short_id(member.id) == short)
}

/// Shows what will happen.
pub fn confirm(scene: &mut Scene<'_>, short: &str) {
    let Some(member) = chosen(scene, short) else { return scene.say(Saying::id("staff-leave-unknown")) };
    let text = Text::new("staff-leave-sure")
        .with("name", member.name.as_str())
        .with("role", join::role_text(member.role));
    let saying = Saying::text(text)
        .button("button-form-yes", Press::plain(&format!("left-{short}")))
        .button("button-not-now", Press::plain("drop"));
    scene.say(saying);
}

/// Ends it. Who may not see the cases does not: their own chat gives them away, at once.
pub fn decide(scene: &mut Scene<'_>, short: &str) {
    let Some(member) = chosen(scene, short) else { return scene.say(Saying::id("staff-leave-unknown")) };
    scene.note(AuditAction::StaffChanged, None, Some(member.id));
    let (timer, due) = (Timer::Leaves(member.id), scene.world.now);
    scene.effect(Effect::SetFor { staff: member.id, timer, due });
    if scene.staff.iter().all(|own| own.id != member.id) {
        scene.say(Saying::text(Text::new("staff-leave-done").with("name", member.name.as_str())));
    }
}

/// In the chat of whoever leaves: the cases go to others, with every trace of them, and the membership ends.
pub fn due(scene: &mut Scene<'_>, id: StaffId) {
    let Some(mut member) = scene.staff.iter().find(|member| member.id == id).cloned() else { return };
    let own: Vec<StaffId> = scene.staff.iter().map(|member| member.id).collect();
    let cases: Vec<Case> =
        scene.answers.desk_cases.iter().filter(|case| case.handler == Some(id)).cloned().collect();
    for case in &cases {
        let filers = scene.answers.filers.get(&case.id).cloned().unwrap_or_default();
        let out: Vec<StaffId> = own.iter().chain(&filers).copied().collect();
        let route = succession::successor(scene, case, &out, Because::HandlerLeft);
        scene.note(AuditAction::CaseChanged, Some(case.id), Some(id));
        succession::assign(scene, case, Actor::System, Vec::new(), route, None);
        scene.effect(Effect::Forget { case: case.id, staff: id });
        scene.conversation.forget(case.id);
    }
    member.standing = Standing::Ended;
    member.stand_in = None;
    scene.note(AuditAction::StaffChanged, None, Some(id));
    let text = Text::new("staff-left").with("role", join::role_text(member.role));
    scene.change_staff(StaffChange::Changed(member));
    scene.conversation.away = None;
    scene.effect(Effect::Menu);
    scene.say(Saying::text(text).as_notification());
}
