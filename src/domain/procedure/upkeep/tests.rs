//! What is due by itself: once, on its day, and not any more when somebody was first.

use chrono::NaiveDate;
use proptest::prelude::*;

use super::*;
use crate::domain::case::ending::EndingFact;
use crate::domain::case::filer::FilerFact;
use crate::domain::case::outcome::{Finding, OutcomeFact};
use crate::domain::case::solution::{Promise, SolutionFact};
use crate::domain::case::{Actor, CaseEvent, Fact};
use crate::domain::complaint::Capacity;
use crate::domain::organisation::{BUILT_IN_FILE, TermKey, built_in};
use crate::domain::procedure::tests::{case, werkpro};

const HOUR_MS: i64 = 3_600_000;

fn promise(days: u32, filed: Timestamp) -> Promise {
    let by = add_days(civil_date(filed), days);
    Promise { what: "sorry zeggen".to_owned(), owner: "Bas".to_owned(), by }
}

fn done(case: &mut Case, at: Timestamp, by: Actor, fact: Fact) {
    case.apply(&CaseEvent { at, by, fact });
}

/// A fact that the task leads to, as the dialogue records it.
fn fact(task: Task) -> Fact {
    match task {
        Task::FollowUp(agreement) => Fact::Solution(SolutionFact::FollowedUp { agreement }),
        Task::Unanswered(agreement) => Fact::Solution(SolutionFact::Unanswered { agreement }),
        Task::AskMeasure(measure) => Fact::Outcome(OutcomeFact::MeasureAsked { measure }),
        Task::Remind => Fact::Ending(EndingFact::Reminded),
        Task::Pause => Fact::Ending(EndingFact::Paused),
        Task::AskFeedback => Fact::Filer(FilerFact::FeedbackAsked),
        Task::Close => Fact::Ending(EndingFact::Closed),
    }
}

fn proposed(case: &mut Case, at: Timestamp, days: u32) {
    let agreements = vec![promise(days, at)];
    let fact = SolutionFact::Proposed { text: "Bas zegt sorry.".to_owned(), agreements };
    done(case, at, Actor::System, Fact::Solution(fact));
}

#[test]
fn an_open_proposal_is_reminded_of_twice_and_then_waits() {
    let organisation = werkpro();
    let mut case = case(Stage::Manager);
    let filed = case.filed;
    proposed(&mut case, filed, 30);
    let mut days = Vec::new();
    while let Some((due, task)) = tasks(&case, &organisation).first().copied() {
        days.push((civil_date(due) - civil_date(case.filed)).num_days());
        done(&mut case, due, Actor::System, fact(task));
    }
    assert_eq!(days, [5, 10, 15]);
    assert_eq!(case.stage, Stage::Paused);
    let at = case.nudged.plus_ms(HOUR_MS);
    done(&mut case, at, Actor::Filer, Fact::Ending(EndingFact::Resumed { on: None }));
    assert_eq!((case.stage, case.reminded), (Stage::Manager, 0));
}

/// Whoever does not read here cannot be silent: the handler asks them, and the case never waits.
#[test]
fn who_cannot_be_reached_is_asked_by_the_handler_and_never_waited_for() {
    let organisation = werkpro();
    let mut case = case(Stage::Manager);
    let filed = case.filed;
    done(&mut case, filed, Actor::System, Fact::FilerUnreachable);
    proposed(&mut case, filed, 30);
    for asked in 1..5_i64 {
        let (due, task) = tasks(&case, &organisation).first().copied().expect("the handler is asked");
        assert_eq!((task, (civil_date(due) - civil_date(filed)).num_days()), (Task::Remind, asked * 5));
        done(&mut case, due, Actor::System, fact(task));
    }
    assert_eq!(case.stage, Stage::Manager);
}

/// How it went can be said for fourteen days from the end, and not a day longer; by a representative as well,
/// unless they may not act.
#[rstest::rstest]
#[case::client(None, true)]
#[case::representative(Some(true), true)]
#[case::unauthorised(Some(false), false)]
fn how_it_went_can_be_said_for_fourteen_days(#[case] sufficient: Option<bool>, #[case] may: bool) {
    let organisation = werkpro();
    let mut case = case(Stage::Manager);
    let at = case.filed;
    if let Some(sufficient) = sufficient {
        case.complaint.capacity = Capacity::Representative;
        let fact = FilerFact::AuthorisationJudged { sufficient, reason: String::new(), missing: None };
        done(&mut case, at, Actor::System, Fact::Filer(fact));
    }
    done(&mut case, at, Actor::System, Fact::Ending(EndingFact::Settled));
    let can = |days| {
        let today = add_days(civil_date(at), days);
        let moment = Moment { case: &case, organisation: &organisation, today };
        permit(&moment, Action::GiveFeedback, Seat::Filer).is_ok()
    };
    assert_eq!([0, 1, 14, 15].map(can), [may, may, may, false]);
    let asked = tasks(&case, &organisation).iter().any(|(_, task)| *task == Task::AskFeedback);
    assert_eq!(asked, may);
}

/// "Nee" to an agreement, or a letter that nobody posted, keeps no case open for ever.
#[rstest::rstest]
#[case::kept(Some(true), false, Some(1))]
#[case::broken(Some(false), false, Some(1))]
#[case::unsaid(None, false, None)]
#[case::never_posted(Some(true), true, Some(31))]
fn it_closes_after_the_window(#[case] kept: Option<bool>, #[case] asked: bool, #[case] days: Option<i64>) {
    let organisation = werkpro();
    let mut case = case(Stage::Manager);
    let (at, agreement) = (case.filed, AgreementId(1));
    proposed(&mut case, at, 3);
    done(&mut case, at, Actor::Filer, Fact::Solution(SolutionFact::Accepted { on: None }));
    done(&mut case, at, Actor::System, Fact::Ending(EndingFact::Settled));
    if let Some(kept) = kept {
        done(&mut case, at, Actor::Filer, Fact::Solution(SolutionFact::Checked { agreement, kept }));
    }
    if asked {
        let asked = crate::domain::case::committee::CommitteeFact::Asked { post_for_me: true };
        done(&mut case, at, Actor::Filer, Fact::Committee(asked));
    }
    let filed = civil_date(at);
    let moment = |today| Moment { case: &case, organisation: &organisation, today };
    let last = gate::last_day(&moment(filed), TermKey::CommitteeWindow, filed);
    let closes = tasks(&case, &organisation).into_iter().find(|(_, task)| *task == Task::Close);
    assert_eq!(closes.map(|(due, _)| (civil_date(due) - last).num_days()), days);
    // By hand it can be closed once the time for the committee is over, whatever is left.
    assert!(permit(&moment(last), Action::Close, Seat::Manager).is_err());
    assert!(permit(&moment(add_days(last, 1)), Action::Close, Seat::Manager).is_ok());
}

#[test]
fn an_agreement_is_asked_about_the_day_after_and_goes_to_the_handler_a_week_later() {
    let organisation = werkpro();
    let mut case = case(Stage::Manager);
    let filed = civil_date(case.filed);
    let at = case.filed;
    proposed(&mut case, at, 3);
    let at = case.filed;
    done(&mut case, at, Actor::Filer, Fact::Solution(SolutionFact::Accepted { on: None }));
    let (due, task) = tasks(&case, &organisation).first().copied().expect("a follow-up");
    assert_eq!((civil_date(due), task), (add_days(filed, 4), Task::FollowUp(AgreementId(1))));
    done(&mut case, due, Actor::System, fact(task));
    let (due, task) = tasks(&case, &organisation).first().copied().expect("a week later");
    assert_eq!((civil_date(due), task), (add_days(filed, 11), Task::Unanswered(AgreementId(1))));
    let agreement = AgreementId(1);
    done(&mut case, due, Actor::Filer, Fact::Solution(SolutionFact::Checked { agreement, kept: true }));
    assert!(tasks(&case, &organisation).is_empty());
}

#[test]
fn a_settled_case_asks_how_it_went_and_closes_after_the_window() {
    let organisation = werkpro();
    let mut case = case(Stage::ComplaintsOfficer);
    let (at, filed) = (case.filed, civil_date(case.filed));
    let given = OutcomeFact::Given {
        finding: Finding::Founded,
        reasons: "Zo is het.".to_owned(),
        measures: vec![promise(2, at)],
    };
    done(&mut case, at, Actor::System, Fact::Outcome(given));
    done(&mut case, at, Actor::System, Fact::Ending(EndingFact::Settled));
    let days: Vec<NaiveDate> = tasks(&case, &organisation).iter().map(|(due, _)| civil_date(*due)).collect();
    assert_eq!(days, [add_days(filed, 1), add_days(filed, 3)]);
    done(&mut case, at, Actor::System, Fact::Outcome(OutcomeFact::MeasureChecked { measure: 0, done: true }));
    let last = tasks(&case, &organisation).last().copied().expect("closing");
    let window = gate::last_day(
        &Moment { case: &case, organisation: &organisation, today: filed },
        TermKey::CommitteeWindow,
        filed,
    );
    assert_eq!((civil_date(last.0), last.1), (add_days(window, 1), Task::Close));
}

proptest! {
    /// Whatever was agreed, every task is done once: the list gets empty, in the order of the days.
    #[test]
    fn every_task_happens_once(days in proptest::collection::vec(1u32..400, 0..6), stage in 0usize..10, settled: bool) {
        let organisation = Organisation::parse(built_in(), BUILT_IN_FILE).expect("no mistakes");
        let mut case = case(Stage::ALL[stage]);
        let at = case.filed;
        for day in &days {
            proposed(&mut case, at, *day);
            done(&mut case, at, Actor::Filer, Fact::Solution(SolutionFact::Accepted { on: None }));
        }
        if settled {
            done(&mut case, at, Actor::System, Fact::Ending(EndingFact::Settled));
        }
        let mut seen = Vec::new();
        while let Some((due, task)) = tasks(&case, &organisation).first().copied() {
            prop_assert!(!seen.contains(&task), "{task:?} twice");
            seen.push(task);
            // The bot was down for a while: it happens later, and still once.
            done(&mut case, due.plus_ms(9 * 24 * HOUR_MS), Actor::System, fact(task));
        }
    }
}
