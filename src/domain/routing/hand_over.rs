//! Handing a case over: to whom it can go as it stands, and what becomes of its stage. Whoever has it does not
//! change how far it is.

use crate::domain::case::{Case, Stage};
use crate::domain::staff::Role;

/// May somebody in this role get the case as it stands? Nobody but the complaints officer while it is judged or
/// at the committee, and no manager once the client or the case turned to her (article 5).
pub fn may_get(case: &Case, role: Role) -> bool {
    match role {
        Role::ComplaintsOfficer => true,
        Role::Manager => {
            let hers = case.turned_to_officer.is_some() || case.is_with_committee();
            !hers && case.phase() != Stage::Judging
        }
        Role::CommitteeSecretary | Role::Administrator => false,
    }
}

/// The stage that is recorded when somebody in this role gets it: that of the role while a manager or the
/// complaints officer handles it, else the one in which it is.
pub fn stage_with(case: &Case, role: Role) -> Stage {
    match case.phase() {
        Stage::Manager | Stage::ComplaintsOfficer if role == Role::ComplaintsOfficer => {
            Stage::ComplaintsOfficer
        }
        Stage::Manager | Stage::ComplaintsOfficer => Stage::Manager,
        phase @ (Stage::Judging
        | Stage::Paused
        | Stage::Withdrawn
        | Stage::Settled
        | Stage::Admissibility
        | Stage::Committee
        | Stage::Measures
        | Stage::Closed) => phase,
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;
    use uuid::Uuid;

    use super::*;
    use crate::domain::case::committee::CommitteeFact;
    use crate::domain::case::ending::EndingFact;
    use crate::domain::case::{Actor, CaseEvent, Fact};
    use crate::domain::ids::StaffId;
    use crate::domain::procedure::tests::case;
    use crate::domain::time::Timestamp;

    fn then(case: &mut Case, fact: Fact) {
        let at = Timestamp(case.filed.0 + 60_000);
        case.apply(&CaseEvent { at, by: Actor::System, fact });
    }

    /// A case in this stage that came there the usual way.
    fn standing(stage: Stage, before: Stage) -> Case {
        let mut case = case(before);
        let on = "2026-03-03".parse().expect("a date");
        let withdrawn = EndingFact::Withdrawn { no_longer_needed: false, why: None, on: None };
        let received = || Fact::Committee(CommitteeFact::Received { on });
        let admitted = || Fact::Committee(CommitteeFact::Admitted { on });
        let ruled = CommitteeFact::Ruled { on, text: String::new(), measures: true };
        let facts = match stage {
            Stage::Judging | Stage::Manager | Stage::ComplaintsOfficer => Vec::new(),
            Stage::Paused => vec![Fact::Ending(EndingFact::Paused)],
            Stage::Withdrawn => vec![Fact::Ending(withdrawn)],
            Stage::Settled => vec![Fact::Ending(EndingFact::Settled)],
            Stage::Admissibility => vec![received()],
            Stage::Committee => vec![received(), admitted()],
            Stage::Measures => vec![received(), admitted(), Fact::Committee(ruled)],
            Stage::Closed => vec![Fact::Ending(EndingFact::Settled), Fact::Ending(EndingFact::Closed)],
        };
        facts.into_iter().for_each(|fact| then(&mut case, fact));
        assert_eq!(case.stage, stage);
        case
    }

    fn hand(case: &mut Case, role: Role) {
        let handler = Some(StaffId(Uuid::from_u128(77)));
        let stage = stage_with(case, role);
        then(case, Fact::HandlerAssigned { handler, stage, reason: None, because: None });
    }

    #[rstest]
    fn it_stays_where_it_is(
        #[values(Stage::Judging, Stage::Manager, Stage::ComplaintsOfficer)] before: Stage,
        #[values(Role::Manager, Role::ComplaintsOfficer)] role: Role,
    ) {
        for stage in Stage::ALL {
            if matches!(stage, Stage::Judging | Stage::Manager | Stage::ComplaintsOfficer) && stage != before
            {
                continue;
            }
            let mut case = standing(stage, before);
            let (ended, is_manager) = (case.internally_ended, case.phase() == Stage::Manager);
            if !may_get(&case, role) {
                continue;
            }
            hand(&mut case, role);
            let expected = if stage == Stage::Manager { stage_with(&case, role) } else { stage };
            assert_eq!(
                (case.stage, case.internally_ended),
                (expected, ended),
                "{stage:?} {before:?} {role:?}"
            );
            // It goes on where whoever has it now can act.
            let of_role = if role == Role::Manager { Stage::Manager } else { Stage::ComplaintsOfficer };
            assert!(!is_manager || case.phase() == of_role, "{stage:?} {role:?}");
            assert_eq!(
                case.turned_to_officer.is_some(),
                case.phase() == Stage::ComplaintsOfficer || before == Stage::ComplaintsOfficer
            );
        }
    }

    #[rstest]
    #[case::judged(Stage::Judging, Stage::Judging)]
    #[case::with_her(Stage::ComplaintsOfficer, Stage::ComplaintsOfficer)]
    #[case::waits_with_her(Stage::Paused, Stage::ComplaintsOfficer)]
    #[case::stopped_with_her(Stage::Withdrawn, Stage::ComplaintsOfficer)]
    #[case::settled_by_her(Stage::Settled, Stage::ComplaintsOfficer)]
    #[case::at_the_committee(Stage::Committee, Stage::Manager)]
    #[case::measures(Stage::Measures, Stage::Manager)]
    fn no_manager_gets_it(#[case] stage: Stage, #[case] before: Stage) {
        let case = standing(stage, before);
        assert!(!may_get(&case, Role::Manager) && may_get(&case, Role::ComplaintsOfficer));
    }

    #[test]
    fn a_case_that_waits_goes_on_with_whoever_has_it_now() {
        let mut case = standing(Stage::Paused, Stage::Manager);
        hand(&mut case, Role::ComplaintsOfficer);
        assert_eq!((case.stage, case.phase()), (Stage::Paused, Stage::ComplaintsOfficer));
        assert!(case.turned_to_officer.is_some() && case.manager_ended.is_some());
        then(&mut case, Fact::Ending(EndingFact::Resumed { on: None }));
        assert_eq!(case.stage, Stage::ComplaintsOfficer);
    }

    #[test]
    fn a_hand_over_between_managers_does_not_end_their_phase() {
        for stage in [Stage::Manager, Stage::Paused, Stage::Withdrawn] {
            let mut case = standing(stage, Stage::Manager);
            hand(&mut case, Role::Manager);
            assert_eq!((case.stage, case.manager_ended), (stage, None));
        }
    }
}
