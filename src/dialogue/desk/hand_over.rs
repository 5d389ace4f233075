//! Handing a case over to a colleague, with a reason. The case changes hands at once: no gap.

use crate::dialogue::news;
use crate::dialogue::office;
use crate::domain::case::{Actor, Case, Fact};
use crate::domain::ids::StaffId;
use crate::domain::routing::hand_over::{may_get, stage_with};
use crate::domain::staff::StaffMember;
use crate::i18n::Text;

use super::super::client;
use super::super::conversation::Open;
use super::super::press::Press;
use super::super::query::Purpose;
use super::super::say::Saying;
use super::super::scene::Scene;
use super::super::step::{AuditAction, Button};
use super::{join, short_id};

/// Shows to whom the case can go.
pub fn choose(scene: &mut Scene<'_>) {
    let Some((case, member)) = super::case(scene) else { return client::cases::not_yours(scene) };
    let colleagues = candidates(scene, &case, member);
    if colleagues.is_empty() {
        return scene.say(Saying::id("staff-hand-nobody").about(case.id, Purpose::Card));
    }
    let text = Text::new("staff-hand-who").with("number", case.number.as_str());
    let mut saying = Saying::text(text).about(case.id, Purpose::Card);
    for colleague in colleagues {
        saying = saying.paragraph(
            Text::new("staff-hand-line")
                .with("name", colleague.name.as_str())
                .with("role", join::role_text(colleague.role)),
        );
        let label = Text::words(clipped(&colleague.name));
        saying = saying
            .row(vec![Button { label, data: Press::case(case.id, "hand-to", &short_id(colleague.id)) }]);
    }
    scene.say(saying.button("button-keep-case", Press::plain("drop")));
}

fn clipped(name: &str) -> String {
    name.chars().take(20).collect()
}

/// Colleagues at work who may get the case as it stands.
fn candidates(scene: &Scene<'_>, case: &Case, present: StaffId) -> Vec<StaffMember> {
    let filers = scene.answers.case.as_ref().map(|seen| seen.filers.as_slice()).unwrap_or_default();
    let may = |member: &StaffMember| {
        member.id != present && may_get(case, member.role) && member.stand_in.is_none()
    };
    office::who_may_have(scene, case, filers).into_iter().filter(may).collect()
}

/// Asks for the reason.
pub fn ask_reason(scene: &mut Scene<'_>, short: &str) {
    let Some((case, member)) = super::case(scene) else { return client::cases::not_yours(scene) };
    let Some(to) = candidates(scene, &case, member).into_iter().find(|to| short_id(to.id) == short) else {
        return scene.say(Saying::id("staff-hand-nobody").about(case.id, Purpose::Card));
    };
    scene.conversation.open = Open::HandingOver { case: case.id, to: to.id };
    let text = Text::new("staff-hand-reason").with("name", to.name.as_str());
    scene.say(
        Saying::text(text).about(case.id, Purpose::Card).button("button-keep-case", Press::plain("drop")),
    );
}

/// Hands over, with the reason that was typed.
pub fn finish(scene: &mut Scene<'_>, to: StaffId, reason: &str) {
    scene.conversation.open = Open::Nothing;
    let Some((case, member)) = super::case(scene) else { return client::cases::not_yours(scene) };
    let Some(to) = candidates(scene, &case, member).into_iter().find(|candidate| candidate.id == to) else {
        return scene.say(Saying::id("staff-hand-nobody").about(case.id, Purpose::Card));
    };
    let stage = stage_with(&case, to.role);
    let reason = Some(reason.trim().to_owned());
    let fact = Fact::HandlerAssigned { handler: Some(to.id), stage, reason, because: None };
    scene.record(case.id, case.version, Actor::Staff(member), vec![fact]);
    scene.note(AuditAction::CaseChanged, Some(case.id), Some(member));
    news::new_case(scene, to.id, case.id, &case.number);
    news::tell_filer(scene, case.id);
    let done = Text::new("staff-handed").with("number", case.number.as_str()).with("name", to.name.as_str());
    scene.say(Saying::text(done).about(case.id, Purpose::Card));
}
