//! Who of the staff may see what (article 14): a case only by who handles it now. Whoever does not
//! handle it, an involved manager above all, gets the same as for a case that does not exist.

use super::case::committee::CommitteeFact;
use super::case::filer::{Feedback, FilerFact};
use super::case::{Actor, Case, CaseEvent, Fact};
use super::complaint::{Certainty, Complaint};
use super::ids::StaffId;
use super::organisation::{OFFICER, names_person, resembles};
use super::staff::{Role, StaffMember, Standing};

/// Can somebody work with cases at all: at work, in a role that reads them, and bound to the
/// secrecy duty in its present version (article 14)?
pub fn may_work(member: &StaffMember, secrecy_version: u32) -> bool {
    let bound = member.secrecy_accepted.is_some_and(|accepted| accepted >= secrecy_version);
    member.standing == Standing::Active && member.role.reads_cases() && bound
}

/// May this member see a case that is with `handler`?
pub fn may_read(member: &StaffMember, handler: Option<StaffId>, secrecy_version: u32) -> bool {
    handler == Some(member.id) && may_work(member, secrecy_version)
}

/// May this member be given cases to handle? The committee is external and handles none.
pub fn may_handle(member: &StaffMember, secrecy_version: u32) -> bool {
    let handles = match member.role {
        Role::Manager | Role::ComplaintsOfficer => true,
        Role::CommitteeSecretary | Role::Administrator => false,
    };
    handles && may_work(member, secrecy_version)
}

/// May this member be given cases that have no handler? Which of them is routing's to say.
pub fn may_take_unassigned(member: &StaffMember, secrecy_version: u32) -> bool {
    member.role == Role::ComplaintsOfficer && may_handle(member, secrecy_version)
}

/// May somebody with these memberships, ended ones too, go on with a case as its filer, by a one-time code?
/// Nobody who had a part in it as staff: who handles or handled it, typed it in, was involved, or may be the one
/// whom it is about; nor the manager of the unit, unless it is known that the manager was not involved.
pub fn may_be_filer(case: &Case, own: &[StaffMember]) -> bool {
    let excluded = case.excluded();
    let typed_in = case.history.first().map(|filing| filing.by);
    let had_part = |id: StaffId| {
        case.handler == Some(id)
            || case.earlier_handlers.contains(&id)
            || excluded.contains(&id)
            || typed_in == Some(Actor::Staff(id))
    };
    !own.iter().any(|member| had_part(member.id) || may_be_meant(&case.complaint, member))
}

/// May this member be one of those whom a complaint is about?
fn may_be_meant(complaint: &Complaint, member: &StaffMember) -> bool {
    let manages =
        member.role == Role::Manager && member.unit.is_some() && member.unit.as_ref() == complaint.unit.key();
    let officer = member.role == Role::ComplaintsOfficer;
    let is_named = |typed: &str| {
        names_person(typed, &member.name)
            || (manages && resembles(typed, &member.name))
            || (officer && names_person(typed, OFFICER))
    };
    (manages && complaint.manager_involved != Certainty::No) || complaint.names().any(is_named)
}

/// May this member give somebody a new way into a case, after checking who it is? A complaints officer may in
/// any case, without reading it; not where she is involved, a respondent, or the one it is about.
pub fn may_give_code(member: &StaffMember, case: &Case, secrecy_version: u32) -> bool {
    member.role == Role::ComplaintsOfficer
        && may_work(member, secrecy_version)
        && !case.excluded().contains(&member.id)
        && !may_be_meant(&case.complaint, member)
}

/// May this member see a case because it is with the committee? Only its secretary, and only while it is
/// there (articles 10 to 12).
pub fn may_read_at_committee(member: &StaffMember, case: &Case, secrecy_version: u32) -> bool {
    member.role == Role::CommitteeSecretary
        && may_work(member, secrecy_version)
        && case.is_with_committee()
        && !case.involved.contains(&member.id)
}

/// On which side somebody reads a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Whoever filed it, or is complained about.
    Outside,
    /// Whoever handles it for the organisation.
    Organisation,
    /// The committee, which is independent of the organisation.
    Committee,
}

/// Takes out what this side may not see: the committee's notes are its own, and so are the organisation's.
pub fn trim(case: &mut Case, side: Side) {
    trim_events(&mut case.history, side);
    // Whoever helped does not get to read how it went.
    if let Some(feedback) = case.filer.feedback.as_mut().filter(|_| side != Side::Outside) {
        *feedback = Feedback { score: 0, words: None };
    }
    if side != Side::Committee {
        case.committee.notes.clear();
        return;
    }
    case.handed_over_because = None;
    for entry in case.entries.iter_mut().filter(|entry| entry.internal) {
        (entry.part.text, entry.part.attachment) = (None, None);
    }
}

/// Takes out the events that this side may not see.
pub fn trim_events(events: &mut Vec<CaseEvent>, side: Side) {
    let of_organisation = |fact: &Fact| matches!(fact, Fact::NoteWritten { .. });
    let of_committee = |fact: &Fact| matches!(fact, Fact::Committee(CommitteeFact::Noted { .. }));
    let of_filer = |fact: &Fact| matches!(fact, Fact::Filer(FilerFact::FeedbackGiven { .. }));
    events.retain(|event| match side {
        Side::Committee => !of_organisation(&event.fact) && !of_filer(&event.fact),
        Side::Organisation => !of_committee(&event.fact) && !of_filer(&event.fact),
        Side::Outside => !of_organisation(&event.fact) && !of_committee(&event.fact),
    });
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rstest::rstest;
    use uuid::Uuid;

    use super::*;
    use crate::domain::case::Stage;
    use crate::domain::complaint::{About, UnitAnswer};
    use crate::domain::procedure::tests::case;
    use crate::domain::time::Timestamp;

    fn member(role: Role, standing: Standing, secrecy_accepted: Option<u32>) -> StaffMember {
        let (id, unit, name) = (StaffId(Uuid::from_u128(1)), None, "Karin de Vries".to_owned());
        StaffMember { id, role, unit, name, since: Timestamp(0), secrecy_accepted, standing, stand_in: None }
    }

    #[rstest]
    #[case::bound(Role::Manager, Standing::Active, Some(2), true)]
    #[case::officer(Role::ComplaintsOfficer, Standing::Active, Some(3), true)]
    #[case::secretary(Role::CommitteeSecretary, Standing::Active, Some(2), true)]
    #[case::administrator(Role::Administrator, Standing::Active, Some(2), false)]
    #[case::old_secrecy(Role::Manager, Standing::Active, Some(1), false)]
    #[case::no_secrecy(Role::Manager, Standing::Active, None, false)]
    #[case::waiting(Role::Manager, Standing::AwaitsApproval, Some(2), false)]
    #[case::gone(Role::Manager, Standing::Ended, Some(2), false)]
    fn only_who_is_at_work_and_bound_reads(
        #[case] role: Role,
        #[case] standing: Standing,
        #[case] accepted: Option<u32>,
        #[case] reads: bool,
    ) {
        let member = member(role, standing, accepted);
        assert_eq!(may_read(&member, Some(member.id), 2), reads);
        assert_eq!(may_work(&member, 2), reads);
    }

    #[rstest]
    #[case::officer(Role::ComplaintsOfficer, "Brigit Grol", &[], "Bas", true)]
    #[case::manager(Role::Manager, "Karin de Vries", &[], "Bas", false)]
    #[case::secretary(Role::CommitteeSecretary, "R. Zinnemers", &[], "Bas", false)]
    #[case::administrator(Role::Administrator, "Admin", &[], "Bas", false)]
    #[case::about_her(Role::ComplaintsOfficer, "Brigit Grol", &[], "Brigit", false)]
    #[case::by_her_function(Role::ComplaintsOfficer, "Brigit Grol", &[], "de klachtenfunctionaris", false)]
    #[case::involved(Role::ComplaintsOfficer, "Brigit Grol", &[1], "Bas", false)]
    #[case::about_another(Role::ComplaintsOfficer, "Wietske Hoekstra", &[2], "Brigit", true)]
    fn a_code_comes_from_an_officer_whom_it_is_not_about(
        #[case] role: Role,
        #[case] name: &str,
        #[case] involved: &[u128],
        #[case] about: &str,
        #[case] gives: bool,
    ) {
        for stage in Stage::ALL {
            let mut case = case(stage);
            case.involved = involved.iter().map(|id| StaffId(Uuid::from_u128(*id))).collect();
            case.complaint.about = vec![About::Employee { name: Some(about.to_owned()) }];
            let member = StaffMember { name: name.to_owned(), ..member(role, Standing::Active, Some(1)) };
            assert_eq!(may_give_code(&member, &case, 1), gives, "{stage:?}");
            assert!(!may_give_code(&member, &case, 2), "bound to an earlier duty of secrecy");
        }
    }

    /// Whoever helped does not get to read how it went; the filer does.
    #[rstest]
    #[case(Side::Organisation, false)]
    #[case(Side::Committee, false)]
    #[case(Side::Outside, true)]
    fn how_it_went_never_reaches_who_helped(#[case] side: Side, #[case] reads: bool) {
        let mut case = case(Stage::Settled);
        let fact = Fact::Filer(FilerFact::FeedbackGiven { score: 1, words: Some("onaardig".to_owned()) });
        case.apply(&CaseEvent { at: Timestamp(1_772_000_100_000), by: Actor::Filer, fact });
        trim(&mut case, side);
        let told = serde_json::to_string(&case).expect("a case");
        assert_eq!(told.contains("onaardig"), reads);
    }

    #[test]
    fn only_the_present_handler_reads() {
        let officer = member(Role::ComplaintsOfficer, Standing::Active, Some(1));
        assert!(!may_read(&officer, None, 1));
        assert!(!may_read(&officer, Some(StaffId(Uuid::from_u128(2))), 1));
    }

    #[test]
    fn the_committee_reads_but_does_not_handle() {
        assert!(!may_handle(&member(Role::CommitteeSecretary, Standing::Active, Some(1)), 1));
        assert!(may_handle(&member(Role::Manager, Standing::Active, Some(1)), 1));
    }

    #[test]
    fn cases_without_a_handler_are_for_officers() {
        let officer = member(Role::ComplaintsOfficer, Standing::Active, Some(1));
        assert!(may_take_unassigned(&officer, 1));
        assert!(!may_take_unassigned(&member(Role::Manager, Standing::Active, Some(1)), 1));
    }

    /// A case about the manager of a unit, which this member handles, and another one had before.
    fn handled(involved: Certainty, about: &str) -> Case {
        let mut case = case(Stage::Manager);
        case.handler = Some(StaffId(Uuid::from_u128(50)));
        case.earlier_handlers = vec![StaffId(Uuid::from_u128(51))];
        case.involved = vec![StaffId(Uuid::from_u128(52))];
        case.history[0].by = Actor::Staff(StaffId(Uuid::from_u128(53)));
        case.complaint.unit = UnitAnswer::Known("kringloop-noord".to_owned());
        case.complaint.manager_involved = involved;
        case.complaint.about = vec![About::Employee { name: Some(about.to_owned()) }];
        case
    }

    #[test]
    fn nobody_becomes_the_filer_who_had_a_part_in_it_as_staff() {
        let case = handled(Certainty::No, "Bas");
        let own = |id| {
            let standing = if id % 2 == 0 { Standing::Active } else { Standing::Ended };
            StaffMember { id: StaffId(Uuid::from_u128(id)), ..member(Role::Manager, standing, Some(1)) }
        };
        assert!(may_be_filer(&case, &[]) && may_be_filer(&case, &[own(60), own(61)]));
        for id in 50..54 {
            assert!(!may_be_filer(&case, &[own(60), own(id)]), "{id}");
        }
    }

    #[rstest]
    #[case::was_not_there(Certainty::No, "Bas", true)]
    #[case::was_there(Certainty::Yes, "Bas", false)]
    #[case::may_have_been(Certainty::Unsure, "Bas", false)]
    #[case::named(Certainty::No, "Carin", false)]
    #[case::meant(Certainty::No, "de manager", false)]
    fn the_manager_of_the_unit_becomes_no_filer(
        #[case] involved: Certainty,
        #[case] about: &str,
        #[case] may: bool,
    ) {
        let unit = Some("kringloop-noord".to_owned());
        let manager = StaffMember { unit, ..member(Role::Manager, Standing::Active, Some(1)) };
        assert_eq!(may_be_filer(&handled(involved, about), &[manager]), may);
    }

    proptest! {
        #[test]
        fn an_administrator_sees_nothing(accepted in any::<u32>(), version in any::<u32>()) {
            let member = member(Role::Administrator, Standing::Active, Some(accepted));
            prop_assert!(!may_read(&member, Some(member.id), version));
            prop_assert!(!may_take_unassigned(&member, version));
        }
    }
}
