//! One story, told to every database: SQLite always, PostgreSQL when `KLACHTWIJZER_TEST_POSTGRES`
//! holds the address of a server where databases may be made.

#![expect(clippy::unwrap_used, reason = "a story that cannot go on should stop where it is")]

mod access;
mod audit;
mod codes;
mod fixtures;
mod home;
mod keeping;
mod layouts;
mod outbox;
mod replay;
mod robust;
mod secrets;
mod small;
mod sole;
mod speed;
mod traces;
mod turns;

/// Makes a test per database of each story.
macro_rules! stories {
    ($($story:ident),* $(,)?) => {
        mod sqlite {
            $(#[tokio::test(flavor = "multi_thread")]
            async fn $story() {
                crate::store::home::on_sqlite(super::$story).await;
            })*
        }
        mod postgres {
            $(#[tokio::test(flavor = "multi_thread")]
            async fn $story() {
                crate::store::home::on_postgres(super::$story).await;
            })*
        }
    };
}
use stories;
