//! Every step that can be taken back: in which stages, by whom, and that nothing of it is left.

use chrono::NaiveDate;
use rstest::rstest;

use super::*;
use crate::domain::calendar::civil_date;
use crate::domain::case::committee::CommitteeFact;
use crate::domain::case::correction::{Anew, Correctable, Correction};
use crate::domain::case::ending::EndingFact;
use crate::domain::case::hearing::{HearingFact, RespondentId};
use crate::domain::case::meeting::{MeetingFact, MeetingKind, Way};
use crate::domain::case::outcome::{Finding, OutcomeFact};
use crate::domain::case::solution::SolutionFact;
use crate::domain::case::{Actor, Fact, Party, Person};
use crate::domain::ids::StaffId;
use crate::domain::organisation::Word;
use crate::domain::procedure::tests::case;
use crate::domain::time::Timestamp;

/// Some seconds after what was recorded before.
fn then(case: &mut Case, fact: Fact) -> Timestamp {
    let at = case.history.last().map_or(case.filed, |event| event.at).plus_ms(60_000);
    let by = Actor::Staff(StaffId(uuid::Uuid::from_u128(1)));
    case.apply(&CaseEvent { at, by, fact });
    at
}

fn today(case: &Case) -> NaiveDate {
    civil_date(case.filed)
}

/// What has to be there before it, and the step itself.
fn story(case: &Case, what: Recorded) -> (Vec<Fact>, Fact) {
    let on = today(case);
    let respondent = RespondentId(1);
    let invited = Fact::Hearing(HearingFact::RespondentInvited {
        respondent,
        about: None,
        person: Person { name: "Bas Bakker".to_owned(), for_unit: false, staff: None },
        way: Way::Chat,
        facts: String::new(),
        contact_shown: false,
        attachments: Vec::new(),
        answer_by: Some(on),
    });
    let stated = Fact::Hearing(HearingFact::FactsStated { text: String::new() });
    let proposed = || Fact::Solution(SolutionFact::Proposed { text: String::new(), agreements: Vec::new() });
    let reason = String::new();
    match what {
        Recorded::FactsAgreed => (vec![stated], Fact::Hearing(HearingFact::FactsAgreed { on: Some(on) })),
        Recorded::FactsDisputed => {
            (vec![stated], Fact::Hearing(HearingFact::FactsDisputed { text: reason, on: Some(on) }))
        }
        Recorded::Response => {
            let part = crate::domain::complaint::Part { text: Some(reason), ..part(case) };
            (vec![invited], Fact::Hearing(HearingFact::RespondentAnswered { respondent, part, on }))
        }
        Recorded::Silence => (vec![invited], Fact::Hearing(HearingFact::NoAnswer { respondent })),
        Recorded::NotHeard => (Vec::new(), Fact::Hearing(HearingFact::NotHeard { about: None, reason })),
        Recorded::Talk => {
            let (id, with) = (MeetingId(1), vec![Party::Filer]);
            (Vec::new(), Fact::Meeting(MeetingFact::Held { id, kind: MeetingKind::Talk, on, with }))
        }
        Recorded::Proposal => (Vec::new(), proposed()),
        Recorded::Accepted => (vec![proposed()], Fact::Solution(SolutionFact::Accepted { on: Some(on) })),
        Recorded::Declined => {
            (vec![proposed()], Fact::Solution(SolutionFact::Declined { why: None, on: Some(on) }))
        }
        Recorded::Confirmation => {
            (Vec::new(), Fact::Outcome(OutcomeFact::ConfirmedInWriting { facts: reason }))
        }
        Recorded::Outcome => {
            let (finding, measures) = (Finding::Founded, Vec::new());
            (Vec::new(), Fact::Outcome(OutcomeFact::Given { finding, reasons: reason, measures }))
        }
        Recorded::Withdrawal => {
            let on = Some(on);
            (Vec::new(), Fact::Ending(EndingFact::Withdrawn { no_longer_needed: false, why: None, on }))
        }
        Recorded::Asked => (Vec::new(), Fact::Committee(CommitteeFact::Asked { post_for_me: true })),
        Recorded::Posted => (Vec::new(), Fact::Committee(CommitteeFact::Posted { on })),
        Recorded::Received => (Vec::new(), Fact::Committee(CommitteeFact::Received { on })),
        Recorded::Admitted => (Vec::new(), Fact::Committee(CommitteeFact::Admitted { on })),
        Recorded::NotAdmitted => (Vec::new(), Fact::Committee(CommitteeFact::NotAdmitted { on, reason })),
        Recorded::Ruled => {
            let measures = true;
            (Vec::new(), Fact::Committee(CommitteeFact::Ruled { on, text: reason, measures }))
        }
    }
}

fn part(case: &Case) -> crate::domain::complaint::Part {
    serde_json::from_value(serde_json::json!({ "message_id": 1, "at": case.filed.0 })).expect("a part")
}

/// The stage in which each is recorded.
fn stage_of(what: Recorded) -> Stage {
    match what {
        Recorded::Confirmation | Recorded::Outcome => Stage::ComplaintsOfficer,
        Recorded::Asked | Recorded::Posted | Recorded::Received => Stage::Settled,
        Recorded::Admitted | Recorded::NotAdmitted => Stage::Admissibility,
        Recorded::Ruled => Stage::Committee,
        Recorded::FactsAgreed
        | Recorded::FactsDisputed
        | Recorded::Response
        | Recorded::Silence
        | Recorded::NotHeard
        | Recorded::Talk
        | Recorded::Proposal
        | Recorded::Accepted
        | Recorded::Declined
        | Recorded::Withdrawal => Stage::Manager,
    }
}

fn corrected(anew: Anew) -> Fact {
    let (from, to, reason) = (String::new(), String::new(), "verkeerde knop".to_owned());
    Fact::Corrected(Correction { what: Correctable::Button, from, to, reason, anew: Some(anew) })
}

/// Taken back, the case is as it would have been without it, but for what its history tells.
#[test]
fn nothing_of_a_step_that_never_was_is_left() {
    for what in Recorded::ALL.iter().copied() {
        let mut case = case(stage_of(what));
        let (before, fact) = story(&case, what);
        for fact in before {
            then(&mut case, fact);
        }
        let without = case.clone();
        let at = then(&mut case, fact);
        let seat = if case.stage == Stage::Manager { Seat::Manager } else { Seat::Officer };
        let found = mistakes(&case, seat);
        let step = found.iter().map(|(step, _)| *step).find(|step| step.what == what);
        let step = step.unwrap_or_else(|| panic!("{what:?} cannot be taken back in {:?}", case.stage));
        assert_eq!(step.at, at);
        then(&mut case, corrected(Anew::Never { step }));
        assert!(mistakes(&case, seat).iter().all(|(left, _)| *left != step), "{what:?} is taken back once");
        assert_eq!(case.history.len(), without.history.len() + 2, "both stay in the history");
        assert_eq!(case.corrections.len(), 1);
        let mut left = case.clone();
        left.version = without.version;
        left.history = without.history.clone();
        left.corrections.clear();
        assert_eq!(left, without, "{what:?}");
        let stored = Case::fold(case.id, &case.history).expect("a case");
        assert_eq!(stored, case, "{what:?} reads back the same");
    }
}

/// What the client or a respondent did in their own chat is no mistake of staff; nor is what the committee
/// recorded theirs to take back.
#[rstest]
#[case::own(Actor::Staff(StaffId(uuid::Uuid::from_u128(1))), true, false)]
#[case::filer(Actor::Filer, false, false)]
#[case::secretary(Actor::Staff(StaffId(uuid::Uuid::from_u128(9))), false, true)]
fn each_side_takes_back_its_own(#[case] by: Actor, #[case] office: bool, #[case] committee: bool) {
    let mut case = case(Stage::Admissibility);
    let (_, fact) = story(&case, Recorded::Admitted);
    case.apply(&CaseEvent { at: case.filed, by, fact });
    assert_eq!(!mistakes(&case, Seat::Officer).is_empty(), office);
    assert_eq!(!mistakes(&case, Seat::Secretary).is_empty(), committee);
    for seat in [Seat::Filer, Seat::Respondent, Seat::Clock] {
        assert!(mistakes(&case, seat).is_empty());
    }
}

/// After something was built on it, it stays; that has to be taken back first.
#[test]
fn what_came_of_it_is_taken_back_first() {
    let mut case = case(Stage::Settled);
    for what in [Recorded::Posted, Recorded::Received, Recorded::Admitted] {
        let (_, fact) = story(&case, what);
        then(&mut case, fact);
    }
    for what in [Recorded::Admitted, Recorded::Received, Recorded::Posted] {
        let found: Vec<Step> = mistakes(&case, Seat::Officer).into_iter().map(|(step, _)| step).collect();
        let [step] = found.as_slice() else { panic!("{found:?}") };
        assert_eq!(step.what, what);
        then(&mut case, corrected(Anew::Never { step: *step }));
    }
    assert_eq!((case.stage, case.committee.posted), (Stage::Settled, None));
}

/// A talk on another day: the first contact with the client moves along, and so does the committee's term.
#[test]
fn what_follows_from_a_day_follows_anew() {
    let mut case = case(Stage::Manager);
    let (_, fact) = story(&case, Recorded::Talk);
    then(&mut case, fact);
    let was = case.first_contact;
    let step = mistakes(&case, Seat::Manager).first().map(|(step, _)| *step).expect("a talk");
    let on = crate::domain::calendar::add_days(today(&case), 3);
    then(&mut case, corrected(Anew::Said { step, on }));
    assert_eq!((was, case.first_contact), (Some(today(&case)), Some(on)));
    assert_eq!(case.meetings.0.first().map(|meeting| meeting.on), Some(on));
}
