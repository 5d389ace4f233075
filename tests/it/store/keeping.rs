//! Closed cases: kept as long as the organisation file says, and not erased while the committee can be reached.

use klachtwijzer::dialogue::step::Step;
use klachtwijzer::domain::case::ending::EndingFact;
use klachtwijzer::domain::case::{Actor, CaseEvent, Fact};
use klachtwijzer::domain::ids::CaseId;
use klachtwijzer::domain::retention::RegisterEntry;
use klachtwijzer::domain::time::Timestamp;
use klachtwijzer::store::{Chain, Store};

use super::fixtures::*;
use super::home::Home;

super::stories![
    a_closed_case_is_erased_in_time_and_still_counts,
    the_window_of_the_committee_keeps_a_case,
    a_case_that_was_reopened_is_kept,
    a_closed_case_that_cannot_be_read_holds_up_no_other,
];

const CLOSED: Fact = Fact::Ending(EndingFact::Closed);

/// Something happens in a case that has this version.
async fn happens(store: &Store, case: CaseId, on_version: i64, what: Fact, at: Timestamp) {
    let event = CaseEvent { at, ..fact(Actor::System, what) };
    turn(store, 1, |loaded| Step { facts: vec![facts(case, on_version, vec![event])], ..keep(loaded) }).await;
}

fn months(months: u32) -> String {
    let file = werkpro().replace("closed-case-months = 24", &format!("closed-case-months = {months}"));
    assert!(months == 24 || file != werkpro());
    file
}

async fn a_closed_case_is_erased_in_time_and_still_counts(home: &Home) {
    let store = home.open().await;
    let (turns, clock) = turns(&store, &months(24));
    let (closed, open) = (file(&store, 1, 5, None).await, file(&store, 1, 6, None).await);
    happens(&store, closed, 2, CLOSED, NOW).await;
    // What happens afterwards does not begin the count anew.
    happens(&store, closed, 3, Fact::FilerUnreachable, NOW.plus_days(40)).await;
    clock.set(NOW.plus_days(729));
    assert_eq!(turns.tidy().await.unwrap(), 0);
    clock.set(NOW.plus_days(731));
    assert_eq!(turns.tidy().await.unwrap(), 1);
    assert_eq!(turns.tidy().await.unwrap(), 0);
    assert_eq!(store.status().await.unwrap().cases, 1);
    assert_eq!(home.number(&format!("SELECT COUNT(*) FROM data_key WHERE id = '{open}'")).await, 1);
    assert_eq!(home.number(&format!("SELECT COUNT(*) FROM data_key WHERE id = '{closed}'")).await, 0);
    let entries: Vec<RegisterEntry> = store.register_entries().await.unwrap();
    let [entry] = entries.as_slice() else { panic!("{entries:?}") };
    assert_eq!((entry.year, entry.quarter, entry.unit.as_deref()), (2026, 3, Some("houtwerk")));
    assert_eq!(store.audit_verify().await.unwrap(), Chain::Verified { rows: 1 });
}

async fn the_window_of_the_committee_keeps_a_case(home: &Home) {
    let store = home.open().await;
    let (turns, clock) = turns(&store, &months(1));
    let case = file(&store, 1, 5, None).await;
    happens(&store, case, 2, CLOSED, NOW).await;
    // 21 September 2026 and six months is 21 March 2027, a day on which the committee can still be reached.
    for (days, erased) in [(35, 0), (181, 0), (182, 1)] {
        clock.set(NOW.plus_days(days));
        assert_eq!(turns.tidy().await.unwrap(), erased, "after {days} days");
    }
}

async fn a_case_that_was_reopened_is_kept(home: &Home) {
    let store = home.open().await;
    let (turns, clock) = turns(&store, &months(24));
    let case = file(&store, 1, 5, None).await;
    happens(&store, case, 2, CLOSED, NOW).await;
    let reopened = Fact::Ending(EndingFact::Reopened { reason: None, on: None });
    happens(&store, case, 3, reopened, NOW.plus_days(100)).await;
    clock.set(NOW.plus_days(2_000));
    assert_eq!(turns.tidy().await.unwrap(), 0);
    happens(&store, case, 4, CLOSED, NOW.plus_days(2_000)).await;
    clock.set(NOW.plus_days(2_700));
    assert_eq!(turns.tidy().await.unwrap(), 0, "it counts from the last time");
    clock.set(NOW.plus_days(2_732));
    assert_eq!(turns.tidy().await.unwrap(), 1);
}

async fn a_closed_case_that_cannot_be_read_holds_up_no_other(home: &Home) {
    let store = home.open().await;
    let (turns, clock) = turns(&store, &months(24));
    for n in [5, 6] {
        let case = file(&store, 1, n, None).await;
        happens(&store, case, 2, CLOSED, NOW).await;
    }
    let damage = format!(
        "UPDATE case_event SET event = (SELECT wrapped FROM store_key WHERE name = 'house') \
                          WHERE case_id = '{}' AND position = 1",
        case_id(5)
    );
    assert_eq!(home.tamper(&damage).await, 1);
    clock.set(NOW.plus_days(731));
    assert_eq!(turns.tidy().await.unwrap(), 1);
    assert_eq!(store.status().await.unwrap().cases, 1);
}
