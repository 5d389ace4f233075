//! Every stage, action and seat: what the table allows, and what it says when it does not.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::*;
use crate::domain::case::{Actor, CaseEvent, Fact, Stage};
use crate::domain::complaint::{Capacity, Certainty, Complaint, Door, Incident, Reach, UnitAnswer};
use crate::domain::eligibility::{Assessment, Verdict};
use crate::domain::ids::{CaseId, CaseNumber, StaffId};
use crate::domain::organisation::{BUILT_IN_FILE, Organisation, Word, built_in};
use crate::domain::time::Timestamp;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

pub(super) fn complaint() -> Complaint {
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
    }
}

pub(super) fn case(stage: Stage) -> Case {
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
