//! The complaints officer for this case or draft: in words, and in the bot. Never one whom it is about.

use crate::domain::case::{Case, Stage};
use crate::domain::complaint::About;
use crate::domain::ids::StaffId;
use crate::domain::officer::Officer;
use crate::domain::organisation::{names_person, same_name};
use crate::domain::staff::StaffMember;
use crate::i18n::Text;

use super::office;
use super::scene::Scene;

/// Whom to call or to write to about a case.
pub fn of_case(scene: &Scene<'_>, case: &Case) -> Officer {
    Officer::of_case(scene.world.organisation, case, &scene.answers.staff)
}

/// Whom to call or to write to, for somebody who talks with the bot: about the case of this event, the draft
/// that stands open, or the newest complaint.
pub fn of_talk(scene: &Scene<'_>) -> Officer {
    match (case(scene), about_draft(scene)) {
        (Some(case), None) => of_case(scene, case),
        (_, Some(about)) => Officer::of(scene.world.organisation, about),
        (None, None) => Officer::of(scene.world.organisation, &[]),
    }
}

fn about_draft<'s>(scene: &'s Scene<'_>) -> Option<&'s [About]> {
    scene.drafts.last().map(|draft| draft.answers.about.as_slice()).filter(|about| !about.is_empty())
}

fn case<'s>(scene: &'s Scene<'_>) -> Option<&'s Case> {
    let seen = scene.answers.case.as_ref().map(|seen| &seen.case);
    seen.or_else(|| scene.answers.own_cases.iter().find(|case| case.stage != Stage::Closed))
}

/// The complaints officers in the bot who can be asked to call; nobody whom it is about.
pub fn there(scene: &Scene<'_>) -> Vec<StaffId> {
    let (about, out) = match (case(scene), about_draft(scene)) {
        (_, Some(about)) => (about, Vec::new()),
        (Some(case), None) => (case.complaint.about.as_slice(), case.excluded()),
        (None, None) => (&[][..], Vec::new()),
    };
    let staff = &scene.answers.staff;
    let is_meant = |member: &StaffMember| {
        let mut typed = about.iter().filter_map(|about| match about {
            About::Employee { name } | About::ActingFor { name } => name.as_deref(),
            About::Unit | About::Organisation => None,
        });
        let own = &scene.world.organisation.complaints_officer.name;
        out.contains(&member.id)
            || typed.any(|typed| {
                names_person(typed, &member.name)
                    || (names_person(typed, "klachtenfunctionaris") && same_name(own, &member.name))
            })
    };
    let member = |id: &StaffId| staff.iter().find(|member| member.id == *id);
    let there = office::officers_there(staff).into_iter();
    there.filter(|id| member(id).is_some_and(|member| !is_meant(member))).collect()
}

/// A text with name, number and mail address.
pub fn reached(id: &'static str, officer: &Officer) -> Text {
    Text::new(id)
        .with("name", officer.name.as_str())
        .with("phone", officer.phone.as_str())
        .with("mail", officer.mail.as_str())
}
