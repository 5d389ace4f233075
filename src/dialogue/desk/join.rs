//! Becoming staff: the one-time invitation, the duty of secrecy, and the yes for a second officer.

use crate::dialogue::news;
use crate::dialogue::office;
use crate::domain::access::may_take_unassigned;
use crate::domain::case::{Actor, Case};
use crate::domain::ids::StaffId;
use crate::domain::organisation::cited;
use crate::domain::routing::hand_over::stage_with;
use crate::domain::routing::{Because, Route};
use crate::domain::staff::{Role, StaffMember, Standing};
use crate::i18n::Text;

use super::super::client;
use super::super::press::Press;
use super::super::query::Invite;
use super::super::say::Saying;
use super::super::scene::Scene;
use super::super::step::{AuditAction, Button, Effect, Recipient, StaffChange};
use super::{is_officer, short_id, succession};

/// `/start CODE`: binds this account, if the invitation is still good.
pub fn redeem(scene: &mut Scene<'_>, code: &str) {
    let Some(invite) = scene.answers.invite.clone() else {
        return client::cases::unknown_link(scene);
    };
    let member = StaffMember {
        id: StaffId(scene.fresh.uuid(scene.world.now)),
        role: invite.role,
        unit: invite.unit.clone(),
        name: invite.name.clone(),
        since: scene.world.now,
        secrecy_accepted: None,
        standing: first_standing(scene, &invite),
        stand_in: None,
    };
    scene.note(AuditAction::StaffChanged, None, Some(member.id));
    scene.change_staff(StaffChange::Redeemed { code: code.to_owned(), member: member.clone() });
    scene.staff.push(member.clone());
    announce(scene, &member);
    scene.effect(Effect::Menu);
    match member.standing {
        Standing::AwaitsApproval => {
            scene.say(Saying::text(Text::new("staff-awaits-approval").with("name", member.name.as_str())));
        }
        Standing::Active | Standing::Ended => ask_secrecy(scene, Some(&member)),
    }
}

/// A second complaints officer needs the yes of the one who is there.
fn first_standing(scene: &Scene<'_>, invite: &Invite) -> Standing {
    let officer_there = scene
        .answers
        .staff
        .iter()
        .any(|member| member.role == Role::ComplaintsOfficer && member.standing == Standing::Active);
    if invite.role == Role::ComplaintsOfficer && officer_there {
        Standing::AwaitsApproval
    } else {
        Standing::Active
    }
}

/// Whoever gets access to cases is announced to the complaints officer.
fn announce(scene: &mut Scene<'_>, joined: &StaffMember) {
    if !joined.role.reads_cases() {
        return;
    }
    for officer in office::officers_there(&scene.answers.staff) {
        let unit = unit_name(scene, joined);
        let id = match joined.standing {
            Standing::AwaitsApproval => "staff-asks-in",
            Standing::Active | Standing::Ended if unit.is_empty() => "staff-announced",
            Standing::Active | Standing::Ended => "staff-announced-unit",
        };
        let mut text = Text::new(id).with("name", joined.name.as_str()).with("role", role_text(joined.role));
        if !unit.is_empty() {
            text = text.with("unit", unit);
        }
        let mut saying = Saying::text(text).to(Recipient::Staff(officer));
        if joined.standing == Standing::AwaitsApproval {
            let id = short_id(joined.id);
            saying = saying.paragraph(Text::new("staff-approve-ask")).row(vec![
                Button { label: Text::new("button-approve"), data: Press::plain(&format!("approve-{id}")) },
                Button { label: Text::new("button-refuse"), data: Press::plain(&format!("refuse-{id}")) },
            ]);
        }
        scene.say(saying);
    }
}

/// An invitation to a role that reads cases was made; the complaints officer hears of it before it is used.
pub fn invited(scene: &mut Scene<'_>, role: Role, unit: Option<&str>, name: &str) {
    let unit = unit.and_then(|key| scene.world.organisation.unit(key)).map(|unit| unit.name.clone());
    let id = if unit.is_some() { "staff-invited-unit" } else { "staff-invited" };
    let mut text = Text::new(id).with("name", name).with("role", role_text(role));
    if let Some(unit) = unit {
        text = text.with("unit", unit);
    }
    scene.say(Saying::text(text).as_notification());
}

/// The name of a role.
pub fn role_text(role: Role) -> Text {
    Text::new(match role {
        Role::Manager => "staff-role-manager",
        Role::ComplaintsOfficer => "staff-role-officer",
        Role::CommitteeSecretary => "staff-role-secretary",
        Role::Administrator => "staff-role-administrator",
    })
}

fn unit_name(scene: &Scene<'_>, member: &StaffMember) -> String {
    let unit = member.unit.as_ref().and_then(|key| scene.world.organisation.unit(key));
    unit.map(|unit| unit.name.clone()).unwrap_or_default()
}

/// The yes or no of the officer who is there.
pub fn decide(scene: &mut Scene<'_>, short: &str, yes: bool) {
    if !is_officer(scene) {
        return client::cases::not_yours(scene);
    }
    let waiting = scene
        .answers
        .staff
        .iter()
        .find(|member| member.standing == Standing::AwaitsApproval && short_id(member.id) == short)
        .cloned();
    let Some(mut member) = waiting else {
        return scene.say(Saying::id("staff-approve-done"));
    };
    member.standing = if yes { Standing::Active } else { Standing::Ended };
    member.since = scene.world.now;
    scene.note(AuditAction::StaffChanged, None, Some(member.id));
    scene.change_staff(StaffChange::Changed(member.clone()));
    let done = if yes { "staff-approved" } else { "staff-refused" };
    scene.say(Saying::text(Text::new(done).with("name", member.name.as_str())));
    let told = if yes { "staff-you-are-approved" } else { "staff-you-are-refused" };
    let mut saying = Saying::id(told).to(Recipient::Staff(member.id));
    if yes {
        saying = saying.button("button-secrecy-read", Press::plain("secrecy"));
    }
    scene.say(saying);
}

/// Shows the duty of secrecy (article 14), to be accepted with one tap.
pub fn ask_secrecy(scene: &mut Scene<'_>, member: Option<&StaffMember>) {
    let version = office::secrecy_version(scene);
    let mut saying = Saying::new();
    if let Some(member) = member {
        let unit = unit_name(scene, member);
        let id = if unit.is_empty() { "staff-welcome" } else { "staff-welcome-unit" };
        let text = Text::new(id).with("name", member.name.as_str()).with("role", role_text(member.role));
        saying = saying.paragraph(if unit.is_empty() { text } else { text.with("unit", unit) });
    }
    let secrecy = &scene.world.organisation.regulation_on(scene.world.today).citations.secrecy;
    let saying = saying
        .paragraph(
            Text::new("staff-secrecy")
                .with("organisation", scene.world.organisation.short_name.as_str())
                .with("article", cited(secrecy)),
        )
        .button("button-secrecy", Press::plain(&format!("secrecy-{version}")));
    scene.say(saying);
}

/// "I promise": recorded, with the version of the text.
pub fn accept_secrecy(scene: &mut Scene<'_>, version: &str) {
    if version.parse() != Ok(office::secrecy_version(scene)) {
        return ask_secrecy(scene, None);
    }
    let current = office::secrecy_version(scene);
    let waiting: Vec<StaffMember> = scene
        .staff
        .iter()
        .filter(|member| member.standing == Standing::Active && member.secrecy_accepted < Some(current))
        .cloned()
        .collect();
    for mut member in waiting {
        member.secrecy_accepted = Some(current);
        scene.note(AuditAction::SecrecyAccepted, None, Some(member.id));
        scene.change_staff(StaffChange::Changed(member.clone()));
        if let Some(own) = scene.staff.iter_mut().find(|own| own.id == member.id) {
            *own = member;
        }
    }
    scene.effect(Effect::Menu);
    let id = if super::reads_cases(scene) { "staff-ready" } else { "staff-ready-administrator" };
    scene.say(Saying::id(id));
    adopt_and_tell(scene);
}

/// Cases that nobody could take so far go to the officer who is there now; gives them as they are then. The
/// filer was told to wait for this.
pub(super) fn adopt(scene: &mut Scene<'_>) -> Vec<Case> {
    let version = office::secrecy_version(scene);
    let officer = scene.staff.iter().find(|member| may_take_unassigned(member, version));
    let Some(officer) = officer.map(|officer| officer.id) else { return Vec::new() };
    // Those that the officer filed are not among them.
    let may = |case: &&Case| office::who_may_have(scene, case, &[]).iter().any(|known| known.id == officer);
    let waiting: Vec<Case> = scene.answers.unassigned.iter().filter(may).cloned().collect();
    for case in &waiting {
        let stage = stage_with(case, Role::ComplaintsOfficer);
        let because = Because::NobodyWas;
        let route = Route { handler: Some(officer), stage, because, tell_administrators: false };
        scene.note(AuditAction::CaseChanged, Some(case.id), Some(officer));
        succession::assign_quietly(scene, case, Actor::System, Vec::new(), route, None);
    }
    waiting.iter().map(|case| scene.as_it_is_now(case)).collect()
}

/// The same, for who does not see them at once.
pub(super) fn adopt_and_tell(scene: &mut Scene<'_>) {
    for case in adopt(scene) {
        if let Some(officer) = case.handler {
            news::new_case(scene, officer, case.id, &case.number);
        }
    }
}
