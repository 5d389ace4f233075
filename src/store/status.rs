//! The state of the store in numbers, and a copy of its database.

use std::collections::BTreeMap;
use std::path::Path;

use sqlx::AnyConnection;

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
    /// Timers whose turn failed, and that are tried again.
    pub timers_failing: u64,
    /// The update that was handled last.
    pub last_update_id: Option<i64>,
}

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
            timers_failing: count(&mut conn, "SELECT COUNT(*) AS n FROM timer WHERE failures > 0").await?,
            last_update_id: last.fetch_optional(&mut *conn).await?,
        })
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
