//! Erasing: the key goes, what it guarded goes with it, and then it is made sure that no copy is left.

use sqlx::AnyConnection;

use crate::domain::ids::{CaseId, ConversationId};
use crate::domain::time::Timestamp;

use super::error::StoreError;
use super::open::{Backend, Store};
use super::row::Fields;
use super::tx::Tx;

impl Tx {
    /// Forgets a case or draft: its key, its rows and, with `settle_erasures`, its files.
    pub async fn erase_case(&mut self, case: CaseId) -> Result<(), StoreError> {
        forget(self.parts().0, case).await
    }
}

impl Store {
    /// After the commit of an erasure: removes the files and every trace in the database's own files.
    /// False when somebody was reading the whole time; then it is to be called again.
    pub async fn settle_erasures(&self) -> Result<bool, StoreError> {
        self.remove_erased_files().await?;
        match self.backend {
            Backend::Sqlite => self.empty_the_log().await,
            Backend::Postgres => self.rewrite_the_keys().await,
        }
    }

    async fn remove_erased_files(&self) -> Result<(), StoreError> {
        let rows = sqlx::query("SELECT id FROM erased_file").fetch_all(&self.readers).await?;
        for row in &rows {
            let name = Fields::named_by(row, "erased_file", "id")?.id("id")?.to_string();
            self.remove_file(&name).await?;
            let mut tx = self.begin().await?;
            sqlx::query("DELETE FROM erased_file WHERE id = $1").bind(name).execute(tx.parts().0).await?;
            tx.commit().await?;
        }
        Ok(())
    }

    /// `secure_delete` overwrote the pages; the write-ahead log may still hold what they were before.
    async fn empty_the_log(&self) -> Result<bool, StoreError> {
        let mut conn = self.writers.acquire().await?;
        let row = sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").fetch_one(&mut *conn).await?;
        let busy: i64 = sqlx::Row::try_get(&row, 0)?;
        Ok(busy == 0)
    }

    /// `FULL` writes the keys to a new file: a plain VACUUM leaves the old bytes in the page. The
    /// table is small, so that the lock is short.
    async fn rewrite_the_keys(&self) -> Result<bool, StoreError> {
        let mut conn = self.writers.acquire().await?;
        sqlx::query("VACUUM FULL data_key").execute(&mut *conn).await?;
        Ok(true)
    }
}

/// Forgets a draft of this conversation; one that was filed or is gone stays as it is. With it go the updates
/// that failed since then, for they may repeat its words; what failed before, or is kept elsewhere, stays.
pub(super) async fn draft(
    conn: &mut AnyConnection,
    owner: ConversationId,
    draft: CaseId,
    failed_since: Option<Timestamp>,
) -> Result<(), StoreError> {
    let found = sqlx::query("SELECT id FROM draft WHERE id = $1 AND conversation_id = $2")
        .bind(draft.to_string())
        .bind(owner.to_string())
        .fetch_optional(&mut *conn)
        .await?;
    if found.is_none() {
        return Ok(());
    }
    if let Some(since) = failed_since {
        sqlx::query(
            "DELETE FROM data_key WHERE id IN \
             (SELECT id FROM dead_letter WHERE conversation_id = $1 AND at >= $2)",
        )
        .bind(owner.to_string())
        .bind(since.0)
        .execute(&mut *conn)
        .await?;
    }
    forget(conn, draft).await
}

/// Everything under a key refers to the key's row and is deleted with it.
async fn forget(conn: &mut AnyConnection, case: CaseId) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO erased_file (id) SELECT id FROM attachment WHERE case_id = $1 ON CONFLICT (id) DO NOTHING",
    )
    .bind(case.to_string())
    .execute(&mut *conn)
    .await?;
    sqlx::query("DELETE FROM data_key WHERE id = $1").bind(case.to_string()).execute(conn).await?;
    Ok(())
}
