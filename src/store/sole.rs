//! One process at a time polls, delivers and keeps the timers, also when several machines share a database.

use std::time::Duration;

use secrecy::ExposeSecret;
use sqlx::{AnyConnection, Connection};
use tokio::time::{sleep, timeout};

use super::error::StoreError;
use super::open::{Backend, Store};

/// Names the lock on PostgreSQL, where locks are numbers of one database: "klachtwij" in base 36.
const LOCK: i64 = 58_090_368_961_243;
/// So often is asked whether the lock still holds.
const ASK_EVERY: Duration = Duration::from_secs(5);
/// So long PostgreSQL may take to answer: beyond that it may have given the lock to somebody else.
const ANSWER_WITHIN: Duration = Duration::from_secs(10);
/// A machine that vanishes without a word loses the lock after a minute, not after hours.
const NOTICE_DEATH: &str =
    "SET tcp_keepalives_idle = 30; SET tcp_keepalives_interval = 10; SET tcp_keepalives_count = 3";

/// The right to be the one that polls and delivers. It ends with the process, however that ends.
#[derive(Debug)]
pub struct Sole(Option<AnyConnection>);

impl Store {
    /// Takes the right to be the one; `None` when another process has it. SQLite is guarded by a lock on
    /// its file instead, which no other machine shares.
    pub async fn sole(&self) -> Result<Option<Sole>, StoreError> {
        if self.backend == Backend::Sqlite {
            return Ok(Some(Sole(None)));
        }
        // A connection of its own: one that goes back to the pool would keep the lock, and one that the
        // pool closes would lose it.
        let mut conn = AnyConnection::connect(self.url.expose_secret()).await?;
        sqlx::raw_sql(NOTICE_DEATH).execute(&mut conn).await?;
        let taken: bool =
            sqlx::query_scalar("SELECT pg_try_advisory_lock($1)").bind(LOCK).fetch_one(&mut conn).await?;
        Ok(taken.then_some(Sole(Some(conn))))
    }
}

impl Sole {
    /// Waits until the right is lost: the connection that holds it is gone, or does not answer.
    pub async fn lost(&mut self) {
        let Some(conn) = &mut self.0 else { return std::future::pending().await };
        loop {
            sleep(ASK_EVERY).await;
            match timeout(ANSWER_WITHIN, conn.ping()).await {
                Ok(Ok(())) => {}
                Ok(Err(_)) | Err(_) => return,
            }
        }
    }
}
