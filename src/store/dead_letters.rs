//! Updates that failed: kept whole, each under a key of its own, until they are understood or forgotten.

use sqlx::AnyConnection;
use uuid::Uuid;

use crate::domain::time::Timestamp;

use super::conversation::{Loaded, fresh_id};
use super::error::StoreError;
use super::open::Store;
use super::row::Fields;
use super::seal::Place;
use super::tx::Tx;

/// An update that failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeadLetter {
    /// Names it.
    pub id: Uuid,
    /// Telegram's number.
    pub update_id: i64,
    /// When it failed.
    pub at: Timestamp,
    /// Why: a code.
    pub reason: String,
    /// The update as it came in.
    pub raw: String,
}

impl Tx {
    /// Keeps an update that failed. `reason` is a code and never content.
    pub async fn dead_letter(
        &mut self,
        loaded: Option<&Loaded>,
        update_id: i64,
        raw: &str,
        reason: &str,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let (conn, keyring) = self.parts();
        let id = fresh_id();
        let key = keyring.make(conn, id).await?;
        let conversation = loaded.filter(|loaded| !loaded.is_new()).map(|loaded| loaded.id.to_string());
        sqlx::query(
            "INSERT INTO dead_letter (id, conversation_id, update_id, at, reason, raw) \
             VALUES ($1, $2, $3, $4, $5, $6)",
        )
        .bind(id.to_string())
        .bind(conversation)
        .bind(update_id)
        .bind(now.0)
        .bind(reason.to_owned())
        .bind(key.seal(&place(id), raw.as_bytes())?)
        .execute(conn)
        .await?;
        Ok(())
    }

    /// Forgets a dead letter, after it was replayed or given up.
    pub async fn forget_dead_letter(&mut self, id: Uuid) -> Result<(), StoreError> {
        forget(self.parts().0, id).await
    }
}

impl Store {
    /// The dead letters, oldest first.
    pub async fn dead_letters(&self, limit: u32) -> Result<Vec<DeadLetter>, StoreError> {
        let rows = sqlx::query(
            "SELECT d.id, d.update_id, d.at, d.reason, d.raw, k.wrapped FROM dead_letter d \
             JOIN data_key k ON k.id = d.id ORDER BY d.at, d.update_id LIMIT $1",
        )
        .bind(i64::from(limit))
        .fetch_all(&self.readers)
        .await?;
        rows.iter()
            .map(|row| {
                let fields = Fields::named_by(row, "dead_letter", "id")?;
                let id = fields.id("id")?;
                let key = self.keyring.unwrap(id, &fields.bytes("wrapped")?)?;
                let raw = key.open(&fields.place("raw"), &fields.bytes("raw")?)?;
                Ok(DeadLetter {
                    id,
                    update_id: fields.int("update_id")?,
                    at: fields.moment("at")?,
                    reason: fields.text("reason")?,
                    raw: String::from_utf8(raw.to_vec()).map_err(|_| fields.corrupt("raw"))?,
                })
            })
            .collect()
    }
}

async fn forget(conn: &mut AnyConnection, id: Uuid) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM data_key WHERE id = (SELECT id FROM dead_letter WHERE id = $1)")
        .bind(id.to_string())
        .execute(conn)
        .await?;
    Ok(())
}

fn place(id: Uuid) -> Place {
    Place::new("dead_letter", "raw", &id)
}
