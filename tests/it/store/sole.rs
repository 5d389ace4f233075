//! One process at a time polls and delivers, on however many machines.

use std::time::Duration;

use tokio::time::{sleep, timeout};

use super::home::Home;

super::stories![the_right_to_deliver_is_had_by_one, a_right_that_is_lost_is_noticed];

async fn the_right_to_deliver_is_had_by_one(home: &Home) {
    let (store, other) = (home.open().await, home.open().await);
    let right = store.sole().await.unwrap();
    assert!(right.is_some());
    // SQLite is guarded by its file, which tests/it/e2e/cli.rs shows.
    assert_eq!(other.sole().await.unwrap().is_some(), home.is_sqlite());
    drop(right);
    // As after a kill: the connection breaks, and the next one soon has it.
    for _ in 0..100 {
        if other.sole().await.unwrap().is_some() {
            return;
        }
        sleep(Duration::from_millis(50)).await;
    }
    panic!("nobody can have the right any more");
}

async fn a_right_that_is_lost_is_noticed(home: &Home) {
    let store = home.open().await;
    let mut right = store.sole().await.unwrap().unwrap();
    if home.is_sqlite() {
        assert!(timeout(Duration::from_millis(50), right.lost()).await.is_err());
        return;
    }
    let end = "SELECT COUNT(pg_terminate_backend(pid)) FROM pg_locks WHERE locktype = 'advisory' \
               AND database = (SELECT oid FROM pg_database WHERE datname = current_database())";
    assert_eq!(home.number(end).await, 1);
    timeout(Duration::from_secs(20), right.lost()).await.unwrap();
}
