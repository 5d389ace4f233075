//! The state of the store in numbers, its backup, and the forgetting of what is no longer needed.

use std::collections::BTreeMap;
use std::path::Path;

use sqlx::AnyConnection;

use crate::domain::time::Timestamp;

use super::error::StoreError;
use super::open::{Backend, Store};
use super::row::Fields;

/// The store in numbers. Names nobody.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Status {
    /// All cases.
    pub cases: u64,
    /// Cases by the word of their stage.
    pub cases_by_stage: BTreeMap<String, u64>,
    /// Drafts.
    pub drafts: u64,
    /// What still has to leave.
    pub outbox_pending: u64,
    /// Updates that failed.
    pub dead_letters: u64,
    /// The update that was handled last.
    pub last_update_id: Option<i64>,
}

/// Telegram repeats an update for at most 24 hours; numbers restart after a week of silence.
const UPDATE_DAYS: i64 = 7;
/// A settled row serves nothing but curiosity.
const SETTLED_DAYS: i64 = 1;
/// After 48 hours Telegram deletes no message any more; one that belongs to a case stays as long as that.
const LOOSE_MESSAGE_DAYS: i64 = 7;
/// Long enough to repair the cause and replay.
const DEAD_LETTER_DAYS: i64 = 30;

impl Store {
    /// Counts.
    pub async fn status(&self) -> Result<Status, StoreError> {
        let mut conn = self.readers.acquire().await?;
        let cases_by_stage = cases_by_stage(&mut conn).await?;
        let last =
            sqlx::query_scalar("SELECT update_id FROM update_seen ORDER BY at DESC, update_id DESC LIMIT 1");
        Ok(Status {
            cases: cases_by_stage.values().sum(),
            cases_by_stage,
            drafts: count(&mut conn, "SELECT COUNT(*) AS n FROM draft").await?,
            outbox_pending: count(&mut conn, "SELECT COUNT(*) AS n FROM outbox WHERE settled IS NULL")
                .await?,
            dead_letters: count(&mut conn, "SELECT COUNT(*) AS n FROM dead_letter").await?,
            last_update_id: last.fetch_optional(&mut *conn).await?,
        })
    }

    /// Forgets what is no longer needed: old update numbers, settled outbox rows, expired invitations,
    /// messages of no case, old dead letters. Returns how many rows.
    pub async fn purge(&self, now: Timestamp) -> Result<u64, StoreError> {
        let mut tx = self.begin().await?;
        let conn = tx.parts().0;
        let mut rows = 0;
        for (statement, days) in [
            ("DELETE FROM update_seen WHERE at < $1", UPDATE_DAYS),
            ("DELETE FROM outbox WHERE settled < $1", SETTLED_DAYS),
            ("DELETE FROM invite WHERE expires <= $1", 0),
            ("DELETE FROM case_code WHERE used IS NULL AND expires <= $1", 0),
            ("DELETE FROM message WHERE case_id IS NULL AND at < $1", LOOSE_MESSAGE_DAYS),
            ("DELETE FROM data_key WHERE id IN (SELECT id FROM dead_letter WHERE at < $1)", DEAD_LETTER_DAYS),
        ] {
            let before = now.plus_days(-days).0;
            rows += sqlx::query(statement).bind(before).execute(&mut *conn).await?.rows_affected();
        }
        tx.commit().await?;
        Ok(rows)
    }

    /// Writes a copy of the database to a new file. The folder with the files is copied beside it, and
    /// the master key is kept elsewhere.
    pub async fn backup_to(&self, path: &Path) -> Result<(), StoreError> {
        if self.backend == Backend::Postgres {
            return Err(StoreError::Unsupported("make the backup with pg_dump"));
        }
        let path = path.to_str().ok_or(StoreError::Unsupported("the path has to be UTF-8"))?;
        let mut conn = self.readers.acquire().await?;
        sqlx::query("VACUUM INTO $1").bind(path.to_owned()).execute(&mut *conn).await?;
        Ok(())
    }
}

async fn cases_by_stage(conn: &mut AnyConnection) -> Result<BTreeMap<String, u64>, StoreError> {
    let rows = sqlx::query("SELECT stage, COUNT(*) AS n FROM cases GROUP BY stage").fetch_all(conn).await?;
    rows.iter()
        .map(|row| {
            let fields = Fields::new(row, "cases", "*");
            Ok((fields.text("stage")?, fields.count("n")?))
        })
        .collect()
}

async fn count(conn: &mut AnyConnection, statement: &'static str) -> Result<u64, StoreError> {
    let row = sqlx::query(statement).fetch_one(conn).await?;
    Fields::new(&row, "*", "*").count("n")
}
