//! Which clocks run, from which day to which, and what is told of them.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use chrono::{DateTime, NaiveDate, Utc};
use proptest::prelude::*;
use rstest::rstest;

use super::reminders::{due, next_moment, office_moment, plan};
use super::*;
use crate::domain::calendar::{add_months, instant, is_working_day, local};
use crate::domain::case::committee::CommitteeFact;
use crate::domain::case::ending::EndingFact;
use crate::domain::case::hearing::HearingFact;
use crate::domain::case::meeting::{MeetingFact, MeetingId, MeetingKind, Way};
use crate::domain::case::solution::SolutionFact;
use crate::domain::case::telling::{Mark, Reader};
use crate::domain::case::{Actor, Case, CaseEvent, Fact, Party, Person};
use crate::domain::complaint::{Complaint, Door, Part};
use crate::domain::eligibility::{Assessment, Verdict};
use crate::domain::ids::{CaseId, CaseNumber, StaffId};
use crate::domain::organisation::{BUILT_IN_FILE, Organisation, built_in};
use crate::domain::procedure::tests::complaint;
use crate::domain::time::Timestamp;
use crate::i18n::{DUTCH, Locales};

static WERKPRO: LazyLock<Organisation> =
    LazyLock::new(|| Organisation::parse(built_in(), BUILT_IN_FILE).expect("no mistakes"));

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn at(text: &str) -> Timestamp {
    Timestamp(text.parse::<DateTime<Utc>>().expect("an instant").timestamp_millis())
}

fn staff(n: u128) -> StaffId {
    StaffId(uuid::Uuid::from_u128(n))
}

/// A case that was filed then and went straight to this stage.
fn filed(moment: Timestamp, stage: Stage) -> Case {
    let door = if stage == Stage::ComplaintsOfficer { Door::ComplaintsOfficer } else { Door::Manager };
    let fact = Fact::ComplaintFiled {
        number: CaseNumber::from_random(7),
        complaint: Box::new(Complaint { door, ..complaint() }),
        assessment: Assessment { verdict: Verdict::Admissible, findings: Vec::new() },
        regulation: "2022-02-01".to_owned(),
    };
    let assigned = Fact::HandlerAssigned { handler: Some(staff(1)), stage, reason: None, because: None };
    let events = [fact, assigned].map(|fact| CaseEvent { at: moment, by: Actor::Filer, fact });
    Case::fold(CaseId(uuid::Uuid::from_u128(2)), &events).expect("a case")
}

fn then(case: &mut Case, moment: Timestamp, fact: Fact) {
    case.apply(&CaseEvent { at: moment, by: Actor::Staff(staff(1)), fact });
}

fn clock_of(case: &Case, organisation: &Organisation, today: NaiveDate, key: TermKey) -> Option<Clock> {
    let moment = Moment { case, organisation, today };
    clocks(&moment).into_iter().find(|clock| clock.key == key)
}

fn state_of(case: &Case, today: &str, key: TermKey) -> ClockState {
    clock_of(case, &WERKPRO, day(today), key).expect("it runs or ran").state
}

#[test]
fn a_case_with_the_manager_has_three_clocks() {
    let case = filed(at("2026-03-03T09:00:00Z"), Stage::Manager);
    let moment = Moment { case: &case, organisation: &WERKPRO, today: day("2026-03-03") };
    let all: Vec<(TermKey, NaiveDate)> =
        clocks(&moment).into_iter().map(|clock| (clock.key, clock.due.last_day)).collect();
    let expected = [
        (TermKey::OpenCase, day("2026-03-05")),
        (TermKey::FirstContact, day("2026-03-10")),
        (TermKey::ManagerPhase, day("2026-03-31")),
    ];
    assert_eq!(all, expected);
}

#[test]
fn the_computation_is_told_with_its_article() {
    let case = filed(at("2026-03-03T09:00:00Z"), Stage::ComplaintsOfficer);
    let clock = clock_of(&case, &WERKPRO, day("2026-03-03"), TermKey::Settlement).expect("it runs");
    let told = Locales::built_in().expect("texts").render(DUTCH, &clock.how());
    assert_eq!(told, "6 weken na dinsdag 3 maart 2026 = dinsdag 14 april 2026 (artikel 6)");
    assert_eq!(clock.starts, StartingEvent::TurnedToOfficer);
}

/// What counts is the day that was recorded, not the day of recording.
#[test]
fn recorded_days_count() {
    let mut case = filed(at("2026-03-03T09:00:00Z"), Stage::Manager);
    let talk = MeetingFact::Held {
        id: MeetingId(1),
        kind: MeetingKind::Talk,
        on: day("2026-03-09"),
        with: vec![Party::Filer],
    };
    then(&mut case, at("2026-03-20T09:00:00Z"), Fact::Meeting(talk));
    assert_eq!(
        state_of(&case, "2026-03-20", TermKey::FirstContact),
        ClockState::Met { on: day("2026-03-09") }
    );
    then(&mut case, at("2026-03-23T09:00:00Z"), closing());
    for fact in [
        CommitteeFact::Received { on: day("2026-04-01") },
        CommitteeFact::Admitted { on: day("2026-04-15") },
        CommitteeFact::Ruled { on: day("2026-10-02"), text: String::new(), measures: true },
    ] {
        then(&mut case, at("2026-11-20T09:00:00Z"), Fact::Committee(fact));
    }
    let ruling = clock_of(&case, &WERKPRO, day("2026-11-20"), TermKey::CommitteeRuling).expect("it ran");
    assert_eq!(ruling.due.last_day, day("2026-10-01"));
    assert_eq!(ruling.state, ClockState::Late { on: day("2026-10-02") });
    let measures = clock_of(&case, &WERKPRO, day("2026-11-20"), TermKey::Measures).expect("it runs");
    assert_eq!((measures.due.last_day, measures.state), (day("2026-11-02"), ClockState::Over));
}

fn closing() -> Fact {
    Fact::Ending(EndingFact::ClosedWithoutSolution { explanation: String::new() })
}

/// One after the other: the manager's target, the officer's six weeks, and the window after her end.
#[test]
fn clocks_follow_each_other() {
    let mut case = filed(at("2026-03-03T09:00:00Z"), Stage::Manager);
    then(&mut case, at("2026-03-24T09:00:00Z"), closing());
    assert_eq!(
        state_of(&case, "2026-03-24", TermKey::ManagerPhase),
        ClockState::Met { on: day("2026-03-24") }
    );
    let window = clock_of(&case, &WERKPRO, day("2026-03-24"), TermKey::CommitteeWindow).expect("it runs");
    assert_eq!((window.due.last_day, window.state), (day("2026-09-24"), ClockState::Running));
    then(
        &mut case,
        at("2026-04-01T09:00:00Z"),
        Fact::Ending(EndingFact::TurnedToOfficer { why: None, on: None }),
    );
    assert!(clock_of(&case, &WERKPRO, day("2026-04-01"), TermKey::CommitteeWindow).is_none());
    assert_eq!(
        state_of(&case, "2026-04-01", TermKey::ManagerPhase),
        ClockState::Met { on: day("2026-03-24") }
    );
    let settlement = clock_of(&case, &WERKPRO, day("2026-05-14"), TermKey::Settlement).expect("it runs");
    assert_eq!((settlement.due.last_day, settlement.state), (day("2026-05-13"), ClockState::Over));
    let moment = Moment { case: &case, organisation: &WERKPRO, today: day("2026-05-14") };
    assert_eq!(committee_door(&moment), CommitteeDoor::Overdue { since: day("2026-05-13") });
    then(&mut case, at("2026-05-20T09:00:00Z"), Fact::Ending(EndingFact::Settled));
    assert_eq!(
        state_of(&case, "2026-05-20", TermKey::Settlement),
        ClockState::Late { on: day("2026-05-20") }
    );
    let window = clock_of(&case, &WERKPRO, day("2026-05-20"), TermKey::CommitteeWindow).expect("it runs");
    assert_eq!(window.due.last_day, day("2026-11-20"));
}

#[test]
fn every_respondent_has_an_own_clock() {
    let mut case = filed(at("2026-03-03T09:00:00Z"), Stage::ComplaintsOfficer);
    for (n, invited, answer_by) in [(1, "2026-03-04", "2026-03-18"), (2, "2026-03-06", "2026-03-25")] {
        let fact = HearingFact::RespondentInvited {
            about: None,
            respondent: RespondentId(n),
            person: Person { name: format!("Naam {n}"), for_unit: false, staff: None },
            way: Way::Chat,
            facts: String::new(),
            contact_shown: false,
            attachments: Vec::new(),
            answer_by: Some(day(answer_by)),
        };
        then(&mut case, at(&format!("{invited}T09:00:00Z")), Fact::Hearing(fact));
    }
    let silent = HearingFact::NoAnswer { respondent: RespondentId(1) };
    then(&mut case, at("2026-03-19T09:00:00Z"), Fact::Hearing(silent));
    let moment = Moment { case: &case, organisation: &WERKPRO, today: day("2026-03-19") };
    let all: Vec<_> = clocks(&moment)
        .into_iter()
        .filter(|clock| clock.key == TermKey::RespondentAnswer)
        .map(|clock| (clock.respondent, clock.due.last_day, clock.agreed, clock.state))
        .collect();
    let expected = [
        (Some(RespondentId(1)), day("2026-03-18"), false, ClockState::Dropped),
        (Some(RespondentId(2)), day("2026-03-25"), true, ClockState::Running),
    ];
    assert_eq!(all, expected);
}

/// Article 16: another version with other terms leaves the dates of running cases as they were.
#[test]
fn a_new_regulation_leaves_running_cases_alone() {
    let file = built_in();
    let begin = file.find("[[regulations]]").expect("a regulation");
    let end = file.find("# --- What the regulation leaves open").expect("the settings");
    let newer = file[begin..end]
        .replace("version = \"2022-02-01\"", "version = \"2026-03-10\"")
        .replace("valid-from = 2022-02-01", "valid-from = 2026-03-10")
        .replace("{ n = 6, unit = \"weeks\" }", "{ n = 3, unit = \"weeks\" }")
        .replace("{ n = 5, unit = \"working-days\" }", "{ n = 1, unit = \"working-days\" }");
    let both = format!("{}{newer}{}", &file[..end], &file[end..]);
    let changed = Organisation::parse(&both, "both.toml").expect("no mistakes");
    let case = filed(at("2026-03-03T09:00:00Z"), Stage::ComplaintsOfficer);
    for key in [TermKey::Settlement, TermKey::FirstContact, TermKey::OpenCase] {
        let before = clock_of(&case, &WERKPRO, day("2026-03-12"), key);
        assert_eq!(clock_of(&case, &changed, day("2026-03-12"), key), before);
    }
    assert_eq!(plan(&case, &WERKPRO), plan(&case, &changed));
    let mut later = filed(at("2026-03-11T09:00:00Z"), Stage::ComplaintsOfficer);
    later.regulation = "2026-03-10".to_owned();
    let settlement = clock_of(&later, &changed, day("2026-03-12"), TermKey::Settlement).expect("it runs");
    assert_eq!(settlement.due.last_day, day("2026-04-01"));
}

#[test]
fn the_handler_hears_at_half_three_quarters_nine_tenths_and_the_last_day() {
    let mut case = filed(at("2026-03-03T09:00:00Z"), Stage::ComplaintsOfficer);
    then(&mut case, at("2026-03-03T10:00:00Z"), Fact::CaseOpened);
    let told: Vec<(Mark, Reader, String)> = plan(&case, &WERKPRO)
        .into_iter()
        .filter(|reminder| reminder.what.term == TermKey::Settlement)
        .map(|reminder| (reminder.what.mark, reminder.what.to, local(reminder.at).to_string()))
        .collect();
    let nine = |day: &str| format!("2026-{day} 09:00:00");
    let expected = [
        (Mark::Half, Reader::Handler, nine("03-24")),
        (Mark::ThreeQuarters, Reader::Handler, nine("04-03")),
        (Mark::NineTenths, Reader::Handler, nine("04-09")),
        (Mark::LastDay, Reader::Handler, nine("04-14")),
        (Mark::Over, Reader::Handler, nine("04-15")),
        (Mark::Over, Reader::NextRole, nine("04-15")),
        (Mark::Over, Reader::Filer, nine("04-15")),
    ];
    assert_eq!(told, expected);
}

#[rstest]
#[case::no_solution(closing(), &[Mark::Half, Mark::MonthBefore, Mark::WeekBefore, Mark::Over])]
#[case::solved(Fact::Ending(EndingFact::Settled), &[Mark::MonthBefore, Mark::Over])]
fn the_client_hears_of_the_window(#[case] end: Fact, #[case] marks: &[Mark]) {
    let mut case = filed(at("2026-03-03T09:00:00Z"), Stage::Manager);
    then(&mut case, at("2026-03-31T09:00:00Z"), end);
    let plan = plan(&case, &WERKPRO);
    assert!(plan.iter().all(|reminder| reminder.what.to == Reader::Filer));
    let told: Vec<Mark> = plan.iter().map(|reminder| reminder.what.mark).collect();
    assert_eq!(told, marks);
}

#[test]
fn while_it_waits_only_a_promise_that_was_not_kept_is_told() {
    let mut case = filed(at("2026-03-03T09:00:00Z"), Stage::Manager);
    then(&mut case, at("2026-03-04T09:00:00Z"), Fact::Ending(EndingFact::Paused));
    assert!(plan(&case, &WERKPRO).is_empty());
    assert_eq!(next_moment(&case, &WERKPRO), None);
    let mut case = filed(at("2026-03-03T09:00:00Z"), Stage::ComplaintsOfficer);
    then(&mut case, at("2026-03-04T09:00:00Z"), Fact::Ending(EndingFact::Paused));
    let told: Vec<_> = plan(&case, &WERKPRO).iter().map(|known| (known.what.term, known.what.mark)).collect();
    assert_eq!(told, [(TermKey::Settlement, Mark::Over); 3]);
    let open = |today| committee_door(&Moment { case: &case, organisation: &WERKPRO, today: day(today) });
    assert_eq!(open("2026-04-14"), CommitteeDoor::NotYet);
    assert_eq!(open("2026-04-15"), CommitteeDoor::Overdue { since: day("2026-04-14") });
}

fn words() -> Part {
    let (at, text) = (at("2026-03-05T09:00:00Z"), Some("Ik bel je.".to_owned()));
    Part { message_id: 1, at, text, attachment: None, album: None, lost: false }
}

/// Whatever the client can read is a contact, unless it cannot reach them.
#[rstest]
#[case::proposal(Fact::Solution(SolutionFact::Proposed { text: String::new(), agreements: Vec::new() }))]
#[case::facts(Fact::Hearing(HearingFact::FactsStated { text: String::new() }))]
#[case::meeting(Fact::Meeting(MeetingFact::Planned {
    id: MeetingId(1), kind: MeetingKind::Talk, on: day("2026-04-01"), place: String::new(), with: vec![Party::Filer],
}))]
#[case::words(Fact::StaffWrote { part: words() })]
fn a_first_contact(#[case] fact: Fact) {
    let mut case = filed(at("2026-03-03T09:00:00Z"), Stage::Manager);
    let mut away = case.clone();
    then(&mut case, at("2026-03-05T09:00:00Z"), fact.clone());
    let met = ClockState::Met { on: day("2026-03-05") };
    assert_eq!(state_of(&case, "2026-03-20", TermKey::FirstContact), met);
    then(&mut away, at("2026-03-04T09:00:00Z"), Fact::FilerUnreachable);
    then(&mut away, at("2026-03-05T09:00:00Z"), fact);
    assert_eq!(state_of(&away, "2026-03-20", TermKey::FirstContact), ClockState::Over);
}

#[test]
fn a_target_that_waits_for_the_client_is_not_told_to_them() {
    let mut case = filed(at("2026-03-03T09:00:00Z"), Stage::Manager);
    let proposed = SolutionFact::Proposed { text: String::new(), agreements: Vec::new() };
    then(&mut case, at("2026-03-04T09:00:00Z"), Fact::Solution(proposed));
    let late = |case: &Case| {
        let to_filer = |known: &&reminders::Reminder| known.what.to == Reader::Filer;
        plan(case, &WERKPRO).iter().filter(to_filer).map(|known| known.what.term).collect::<Vec<_>>()
    };
    assert_eq!(late(&case), []);
    let declined = SolutionFact::Declined { why: None, on: None };
    then(&mut case, at("2026-03-06T09:00:00Z"), Fact::Solution(declined));
    assert_eq!(late(&case), [TermKey::ManagerPhase]);
}

#[test]
fn judging_and_the_letter_about_a_withdrawal_have_a_target() {
    let mut case = filed(at("2026-03-03T09:00:00Z"), Stage::Judging);
    let judging = clock_of(&case, &WERKPRO, day("2026-03-03"), TermKey::Judging).expect("it runs");
    assert_eq!(judging.due.last_day, day("2026-03-17"));
    assert_eq!(state_of(&case, "2026-03-18", TermKey::Judging), ClockState::Over);
    then(&mut case, at("2026-03-16T09:00:00Z"), Fact::Ending(EndingFact::TakenOn));
    let stage = Stage::ComplaintsOfficer;
    let assigned = Fact::HandlerAssigned { handler: Some(staff(1)), stage, reason: None, because: None };
    then(&mut case, at("2026-03-16T09:00:00Z"), assigned);
    assert_eq!(state_of(&case, "2026-03-18", TermKey::Judging), ClockState::Met { on: day("2026-03-16") });
    // It was said on a Monday and recorded on the Thursday: the letter is due a week after the Monday.
    let on = Some(day("2026-03-16"));
    let withdrawn = EndingFact::Withdrawn { no_longer_needed: false, why: None, on };
    then(&mut case, at("2026-03-19T09:00:00Z"), Fact::Ending(withdrawn));
    let letter = clock_of(&case, &WERKPRO, day("2026-03-19"), TermKey::WithdrawalLetter).expect("it runs");
    assert_eq!((letter.due.last_day, letter.state), (day("2026-03-23"), ClockState::Running));
    let to: Vec<Reader> =
        due(&case, &WERKPRO, at("2026-03-24T09:00:00Z")).iter().map(|told| told.to).collect();
    assert_eq!(to, [Reader::Handler, Reader::NextRole, Reader::Filer]);
    let confirmed = Fact::Ending(EndingFact::WithdrawalConfirmed { on: None });
    then(&mut case, at("2026-03-25T09:00:00Z"), confirmed);
    let late = ClockState::Late { on: day("2026-03-25") };
    assert_eq!(state_of(&case, "2026-03-25", TermKey::WithdrawalLetter), late);
}

/// What is opened again after its six weeks is not late at once: they run from that day.
#[test]
fn what_is_opened_again_has_its_time_again() {
    for (stage, key, last) in [
        (Stage::ComplaintsOfficer, TermKey::Settlement, "2026-06-12"),
        (Stage::Manager, TermKey::ManagerPhase, "2026-05-29"),
    ] {
        let mut case = filed(at("2026-03-03T09:00:00Z"), stage);
        then(&mut case, at("2026-03-31T09:00:00Z"), Fact::Ending(EndingFact::Settled));
        let reopened = Fact::Ending(EndingFact::Reopened { reason: None, on: None });
        then(&mut case, at("2026-05-01T09:00:00Z"), reopened);
        let clock = clock_of(&case, &WERKPRO, day("2026-05-01"), key).expect("it runs");
        assert_eq!((clock.due.last_day, clock.state), (day(last), ClockState::Running));
    }
}

/// The handler records on Thursday what the client said on Monday: the six weeks run from Monday.
#[test]
fn the_day_on_which_the_client_turned_to_her_counts() {
    let mut case = filed(at("2026-03-03T09:00:00Z"), Stage::Manager);
    let on = Some(day("2026-03-09"));
    let turned = Fact::Ending(EndingFact::TurnedToOfficer { why: None, on });
    then(&mut case, at("2026-03-12T09:00:00Z"), turned);
    let settlement = clock_of(&case, &WERKPRO, day("2026-03-12"), TermKey::Settlement).expect("it runs");
    assert_eq!(settlement.due.last_day, day("2026-04-20"));
    assert_eq!(
        state_of(&case, "2026-03-12", TermKey::ManagerPhase),
        ClockState::Met { on: day("2026-03-09") }
    );
}

/// A moment of some years, and often one in a night in which the clock changes.
fn any_moment() -> impl Strategy<Value = Timestamp> {
    let (first, last) = (at("2026-01-01T00:00:00Z").0, at("2029-01-01T00:00:00Z").0);
    let nights = ["2026-03-28T22:00:00Z", "2026-10-24T22:00:00Z", "2028-02-28T23:00:00Z"];
    prop_oneof![
        (first..last).prop_map(Timestamp),
        (prop::sample::select(nights.to_vec()), 0..43_200_000_i64)
            .prop_map(|(night, ms)| at(night).plus_ms(ms)),
    ]
}

fn any_case() -> impl Strategy<Value = Case> {
    let stages = prop::sample::select(vec![Stage::Manager, Stage::ComplaintsOfficer]);
    (any_moment(), stages, 0..4_u8, 0..120_i64).prop_map(|(moment, stage, steps, days)| {
        let mut case = filed(moment, stage);
        let later = moment.plus_days(days);
        if steps > 0 {
            then(&mut case, moment.plus_ms(1), Fact::CaseOpened);
        }
        if steps > 1 {
            then(&mut case, later, closing());
        }
        if steps > 2 {
            let on = civil_date(later.plus_days(9));
            then(&mut case, later.plus_days(10), Fact::Committee(CommitteeFact::Received { on }));
        }
        case
    })
}

proptest! {
    #[test]
    fn everything_is_told_in_office_hours(case in any_case()) {
        let hours = WERKPRO.settings.office_hours.hours;
        for reminder in plan(&case, &WERKPRO) {
            let shown = local(reminder.at);
            prop_assert!(is_working_day(shown.date(), &WERKPRO.holidays), "{shown}");
            prop_assert!(hours.from <= shown.time() && shown.time() < hours.until, "{shown}");
            prop_assert_eq!(office_moment(reminder.at, &WERKPRO), reminder.at);
        }
    }

    #[test]
    fn later_marks_come_later(case in any_case()) {
        let plan = plan(&case, &WERKPRO);
        for one in &plan {
            for other in &plan {
                if one.what.covers(&other.what) && one.what != other.what {
                    prop_assert!(one.at >= other.at, "{one:?} {other:?}");
                }
            }
        }
        prop_assert!(plan.is_sorted_by_key(|reminder| reminder.at));
    }

    #[test]
    fn each_is_told_once_however_long_the_bot_was_down(
        case in any_case(), looks in prop::collection::vec(0..200_i64, 1..8),
    ) {
        let mut case = case;
        let mut now = case.filed;
        let mut told = Vec::new();
        for days in looks {
            now = now.plus_days(days);
            let due = due(&case, &WERKPRO, now);
            let pairs: BTreeSet<_> =
                due.iter().map(|telling| (telling.term, telling.respondent, telling.to)).collect();
            prop_assert_eq!(pairs.len(), due.len(), "one reader hears twice of one term");
            for telling in due {
                prop_assert!(!told.contains(&telling));
                told.push(telling);
                then(&mut case, now, Fact::ReminderSent(telling));
            }
            prop_assert!(next_moment(&case, &WERKPRO).is_none_or(|next| next > now));
        }
        let all = due(&case, &WERKPRO, now.plus_days(4_000));
        for telling in all {
            then(&mut case, now, Fact::ReminderSent(telling));
        }
        prop_assert_eq!(next_moment(&case, &WERKPRO), None);
    }

    #[test]
    fn who_files_later_is_never_due_earlier(one in any_moment(), later in 0..40_000_000_000_i64) {
        let stages = [Stage::Manager, Stage::ComplaintsOfficer];
        for stage in stages {
            let (first, second) = (filed(one, stage), filed(one.plus_ms(later), stage));
            for key in [TermKey::OpenCase, TermKey::FirstContact, TermKey::ManagerPhase, TermKey::Settlement] {
                let last = |case| clock_of(case, &WERKPRO, day("2026-01-01"), key).map(|clock| clock.due.last_day);
                prop_assert!(last(&first) <= last(&second));
            }
        }
    }

    /// Counted on the calendar of Amsterdam: 23:30 in UTC is the next day, and months end on a day that exists.
    #[test]
    fn the_window_ends_on_the_calendar(moment in any_moment()) {
        let mut case = filed(moment, Stage::Manager);
        then(&mut case, moment, closing());
        let start = local(moment).date();
        let window = clock_of(&case, &WERKPRO, start, TermKey::CommitteeWindow).expect("it runs");
        prop_assert_eq!(window.due.how.start, start);
        prop_assert_eq!(window.due.last_day, add_months(start, 6));
        let still = Moment { case: &case, organisation: &WERKPRO, today: window.due.last_day };
        prop_assert_eq!(committee_door(&still), CommitteeDoor::Open { window: window.due });
        let over = Moment { today: civil_date(window.due.ends().plus_ms(1)), ..still };
        prop_assert_eq!(committee_door(&over), CommitteeDoor::TooLate { window: window.due });
    }

    #[test]
    fn the_office_opens_and_is_open_then(moment in any_moment()) {
        let opens = office_moment(moment, &WERKPRO);
        let shown = local(opens);
        let hours = WERKPRO.settings.office_hours.hours;
        prop_assert!(opens >= moment && is_working_day(shown.date(), &WERKPRO.holidays));
        prop_assert!(hours.from <= shown.time() && shown.time() < hours.until);
        prop_assert!(opens == moment || opens == instant(shown.date(), hours.from));
    }
}
