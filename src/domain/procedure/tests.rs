//! Every stage, action and seat: what the table allows, and what it says when it does not.

mod articles;

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::*;
use crate::domain::calendar::add_days;
use crate::domain::case::correction::{Anew, Correctable, Correction, DatedStep};
use crate::domain::case::ending::EndingFact;
use crate::domain::case::hearing::HearingFact;
use crate::domain::case::meeting::{MeetingFact, MeetingId, MeetingKind};
use crate::domain::case::outcome::{Finding, OutcomeFact};
use crate::domain::case::solution::SolutionFact;
use crate::domain::case::{Actor, CaseEvent, Fact, Party, Stage};
use crate::domain::complaint::{Capacity, Certainty, Complaint, Door, Incident, Reach, UnitAnswer};
use crate::domain::eligibility::{Assessment, Verdict};
use crate::domain::ids::{CaseId, CaseNumber, StaffId};
use crate::domain::organisation::{BUILT_IN_FILE, Organisation, Word, built_in};
use crate::domain::time::Timestamp;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

pub(in crate::domain) fn complaint() -> Complaint {
    Complaint {
        capacity: Capacity::Client,
        represented: None,
        service: "werkbedrijf".to_owned(),
        about: Vec::new(),
        unit: UnitAnswer::Known("hout".to_owned()),
        happened: Vec::new(),
        incident: Incident::Unknown,
        incident_words: String::new(),
        manager_involved: Certainty::No,
        talked: None,
        dares: None,
        door: Door::Manager,
        wish_offered: None,
        wish: Vec::new(),
        uwv: None,
        name: None,
        phone: None,
        reach: Reach::Chat,
        language: "nl".to_owned(),
        typed: Vec::new(),
        spoken: BTreeSet::new(),
    }
}

pub(in crate::domain) fn case(stage: Stage) -> Case {
    let at = Timestamp(1_772_000_000_000);
    let filed = Fact::ComplaintFiled {
        number: CaseNumber::from_random(7),
        complaint: Box::new(complaint()),
        assessment: Assessment { verdict: Verdict::Admissible, findings: Vec::new() },
        regulation: "2022-02-01".to_owned(),
    };
    let handler = Some(StaffId(uuid::Uuid::from_u128(1)));
    let assigned = Fact::HandlerAssigned { handler, stage, reason: None, because: None };
    let events = [filed, assigned].map(|fact| CaseEvent { at, by: Actor::Filer, fact });
    Case::fold(CaseId(uuid::Uuid::from_u128(2)), &events).expect("a case")
}

pub(super) fn werkpro() -> Organisation {
    Organisation::parse(built_in(), BUILT_IN_FILE).expect("no mistakes")
}

#[test]
fn every_stage_action_and_seat_has_an_answer() {
    let organisation = werkpro();
    for stage in Stage::ALL {
        let case = case(stage);
        let moment = Moment { case: &case, organisation: &organisation, today: day("2026-03-03") };
        for action in Action::ALL {
            let rows: Vec<&Row> =
                TABLE.iter().filter(|row| row.action == *action && row.stages.contains(&stage)).collect();
            for seat in Seat::ALL {
                let own: Vec<&&Row> = rows.iter().filter(|row| row.by.contains(&seat)).collect();
                match permit(&moment, *action, seat) {
                    Ok(row) => {
                        assert!(own.contains(&&row), "{stage:?} {action:?} {seat:?}");
                        assert!(row.gates.iter().all(|gate| gate.is_open(&moment)));
                    }
                    Err(Denied::Stage) => assert!(rows.is_empty(), "{stage:?} {action:?} {seat:?}"),
                    Err(Denied::Seat(seats)) => {
                        assert!(own.is_empty() && !seats.is_empty() && !seats.contains(&seat));
                    }
                    Err(Denied::Aside(_)) => panic!("nobody files for somebody else here"),
                    Err(Denied::Missing(gates)) => {
                        assert!(!own.is_empty() && !gates.is_empty());
                        assert!(gates.iter().all(|gate| !gate.is_open(&moment)));
                    }
                }
            }
        }
    }
}

#[test]
fn every_action_and_gate_is_in_the_table_and_every_stage_can_be_left() {
    let actions: BTreeSet<Action> = TABLE.iter().map(|row| row.action).collect();
    assert_eq!(actions, Action::ALL.iter().copied().collect());
    let gates: BTreeSet<Gate> = TABLE.iter().flat_map(|row| row.gates).copied().collect();
    assert_eq!(gates, Gate::ALL.into_iter().collect());
    for stage in Stage::ALL {
        assert!(TABLE.iter().any(|row| row.stages.contains(&stage)), "nothing can be done in {stage:?}");
    }
}

#[test]
fn no_row_has_an_empty_column() {
    for row in TABLE {
        assert!(!row.stages.is_empty() && !row.by.is_empty(), "{:?}", row.action);
        let codes: BTreeSet<&str> = Action::ALL.iter().map(|action| action.as_str()).collect();
        assert!(codes.contains(row.action.as_str()) && row.action.as_str().len() <= 16);
    }
}

#[test]
fn the_officer_cannot_settle_while_a_duty_is_open() {
    let (organisation, case) = (werkpro(), case(Stage::ComplaintsOfficer));
    let moment = Moment { case: &case, organisation: &organisation, today: day("2026-03-03") };
    let denied = permit(&moment, Action::Settle, Seat::Officer).expect_err("nothing was done yet");
    let Denied::Missing(gates) = denied else { panic!("{denied:?}") };
    assert!(gates.contains(&Gate::Confirmed) && gates.contains(&Gate::OutcomeGiven));
    assert_eq!(duties(&moment).iter().filter(|duty| duty.done).count(), 0);
    assert_eq!(duties(&moment).len(), 5);
}

/// A talk on the same day, of which the report is not written.
fn talk(case: &mut Case, id: u32) {
    let (id, kind) = (MeetingId(id), MeetingKind::Talk);
    let on = civil_date(case.filed);
    let fact = Fact::Meeting(MeetingFact::Held { id, kind, on, with: vec![Party::Filer] });
    then(case, fact);
}

fn then(case: &mut Case, fact: Fact) {
    let (at, by) = (case.filed, Actor::Staff(StaffId(uuid::Uuid::from_u128(1))));
    case.apply(&CaseEvent { at, by, fact });
}

fn denied(case: &Case, action: Action) -> Vec<Gate> {
    let organisation = werkpro();
    let moment = Moment { case, organisation: &organisation, today: civil_date(case.filed) };
    match permit(&moment, action, Seat::Officer) {
        Err(Denied::Missing(gates)) => gates,
        Ok(_) | Err(Denied::Stage | Denied::Seat(_) | Denied::Aside(_)) => Vec::new(),
    }
}

/// What the manager did before her is not hers: neither his talk nor the report that he owes.
#[test]
fn her_duties_count_her_own_talks() {
    let mut case = case(Stage::Manager);
    talk(&mut case, 1);
    then(&mut case, Fact::Ending(EndingFact::TurnedToOfficer { why: None, on: None }));
    assert_eq!(denied(&case, Action::Confirm), [Gate::TalkHeld]);
    assert!(!denied(&case, Action::Settle).contains(&Gate::ReportsSent));
    talk(&mut case, 2);
    assert_eq!(denied(&case, Action::Confirm), []);
    assert!(denied(&case, Action::Settle).contains(&Gate::ReportsSent));
}

/// The checklist and the gate say the same of the other side's two weeks.
#[test]
fn the_other_side_is_heard_when_she_could_settle_with_it() {
    let mut case = case(Stage::ComplaintsOfficer);
    let organisation = werkpro();
    let heard = |case: &Case| {
        let moment = Moment { case, organisation: &organisation, today: civil_date(case.filed) };
        duties(&moment).iter().find(|duty| duty.text.id == "staff-duty-heard").map(|duty| duty.done)
    };
    then(&mut case, Fact::Hearing(HearingFact::NotHeard { about: None, reason: "weg".to_owned() }));
    assert_eq!(heard(&case), Some(false));
    assert!(!denied(&case, Action::GiveOutcome).is_empty());
    then(&mut case, Fact::Solution(SolutionFact::Proposed { text: String::new(), agreements: Vec::new() }));
    then(&mut case, Fact::Solution(SolutionFact::Accepted { on: None }));
    assert_eq!(heard(&case), Some(true));
    assert_eq!(denied(&case, Action::GiveOutcome), []);
}

/// Whoever opens it again decides again; the old outcome is kept, and does not stand.
#[test]
fn what_is_opened_again_can_have_another_outcome() {
    let mut case = case(Stage::ComplaintsOfficer);
    let given =
        OutcomeFact::Given { finding: Finding::Founded, reasons: "a".to_owned(), measures: Vec::new() };
    then(&mut case, Fact::Outcome(given));
    then(&mut case, Fact::Ending(EndingFact::Settled));
    then(&mut case, Fact::Ending(EndingFact::Reopened { reason: None, on: None }));
    assert_eq!((case.stage, case.internally_ended), (Stage::ComplaintsOfficer, None));
    assert_eq!((case.findings.outcome.is_none(), case.findings.earlier.len()), (true, 1));
    assert!(!denied(&case, Action::GiveOutcome).contains(&Gate::NoOutcome));
}

/// The day of a withdrawal was wrong: the time to go on after all runs from the right one.
#[test]
fn a_withdrawal_is_dated_anew() {
    let (organisation, mut case) = (werkpro(), case(Stage::Manager));
    let said = civil_date(case.filed);
    then(&mut case, Fact::Ending(EndingFact::Withdrawn { no_longer_needed: false, why: None, on: None }));
    let last = add_days(said, organisation.settings.cooling_off_days);
    let can = |case: &Case, today| {
        permit(&Moment { case, organisation: &organisation, today }, Action::Reopen, Seat::Filer).is_ok()
    };
    assert!(can(&case, last) && !can(&case, add_days(last, 1)));
    let anew = Some(Anew::Step { step: DatedStep::Withdrawn, on: add_days(said, 3) });
    let (from, to, reason) = (String::new(), String::new(), "typfout".to_owned());
    then(&mut case, Fact::Corrected(Correction { what: Correctable::StepDate, from, to, reason, anew }));
    assert!(can(&case, add_days(last, 3)) && !can(&case, add_days(last, 4)));
}

/// On the first day nobody can record that the committee has it.
#[test]
fn the_committee_has_nothing_before_its_door_is_open() {
    let case = case(Stage::ComplaintsOfficer);
    assert_eq!(denied(&case, Action::RecordReceived), [Gate::CommitteeCanHave]);
}

/// Everything that only the client says can also be recorded by whoever handles it.
#[test]
fn a_client_outside_the_bot_is_never_stuck() {
    let only_filer = [Action::GiveFeedback, Action::Come, Action::CannotCome, Action::ReadReport];
    for row in TABLE.iter().filter(|row| row.by.contains(&Seat::Filer) && !only_filer.contains(&row.action)) {
        assert!(row.by.contains(&Seat::Manager) && row.by.contains(&Seat::Officer), "{:?}", row.action);
    }
}

#[test]
fn the_clock_and_the_respondent_only_do_what_is_theirs() {
    let of = |seat: Seat| -> BTreeSet<Action> {
        TABLE.iter().filter(|row| row.by.contains(&seat)).map(|row| row.action).collect()
    };
    let respondent = [Action::Respond, Action::Come, Action::CannotCome, Action::ReadReport];
    assert_eq!(of(Seat::Respondent), BTreeSet::from(respondent));
    let clock = [Action::RecordSilence, Action::Remind, Action::Pause, Action::Close];
    assert_eq!(of(Seat::Clock), BTreeSet::from(clock));
}

#[test]
fn the_diagram_in_the_docs_is_the_table() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/procedure.md");
    let docs = std::fs::read_to_string(path).expect("docs/procedure.md");
    assert!(docs.contains(&mermaid()), "put this into docs/procedure.md:\n{}", mermaid());
}
