//! Updates that failed: kept whole, each under a key of its own, until they are understood or forgotten.

use sqlx::AnyConnection;
use sqlx::any::AnyRow;
use uuid::Uuid;

use crate::domain::time::Timestamp;

use super::conversation::{Loaded, fresh_id};
use super::error::StoreError;
use super::keyring::Keyring;
use super::open::Store;
use super::row::Fields;
use super::seal::Place;
use super::tx::Tx;

macro_rules! select_dead_letters {
    ($rest:literal) => {
        concat!(
            "SELECT d.id, d.update_id, d.at, d.reason, d.raw, k.wrapped FROM dead_letter d \
             JOIN data_key k ON k.id = d.id ",
            $rest
        )
    };
}

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
    /// Keeps an update that failed, after its person was told. `reason` is a code and never content.
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
            "INSERT INTO dead_letter (id, conversation_id, update_id, at, reason, raw, version) \
             VALUES ($1, $2, $3, $4, $5, $6, $7)",
        )
        .bind(id.to_string())
        .bind(conversation)
        .bind(update_id)
        .bind(now.0)
        .bind(reason.to_owned())
        .bind(key.seal(&place(id), raw.as_bytes())?)
        .bind(loaded.map(|loaded| loaded.version + 1))
        .execute(conn)
        .await?;
        Ok(())
    }

    /// Forgets a dead letter, after it was replayed or given up; false when it was gone already.
    pub async fn forget_dead_letter(&mut self, id: Uuid) -> Result<bool, StoreError> {
        forget(self.parts().0, id).await
    }

    /// Did its person go on in this chat since the update failed? None when that is not known.
    pub async fn went_on_since(&mut self, id: Uuid, loaded: &Loaded) -> Result<Option<bool>, StoreError> {
        let version: Option<Option<i64>> =
            sqlx::query_scalar("SELECT version FROM dead_letter WHERE id = $1")
                .bind(id.to_string())
                .fetch_optional(self.parts().0)
                .await?;
        Ok(version.flatten().map(|version| version != loaded.version))
    }
}

impl Store {
    /// The dead letters, oldest first.
    pub async fn dead_letters(&self, limit: u32) -> Result<Vec<DeadLetter>, StoreError> {
        let rows = sqlx::query(select_dead_letters!("ORDER BY d.at, d.update_id LIMIT $1"))
            .bind(i64::from(limit))
            .fetch_all(&self.readers)
            .await?;
        rows.iter().map(|row| read(&self.keyring, row)).collect()
    }

    /// One dead letter, unless it was replayed, given up or forgotten.
    pub async fn dead_letter(&self, id: Uuid) -> Result<Option<DeadLetter>, StoreError> {
        let row = sqlx::query(select_dead_letters!("WHERE d.id = $1"))
            .bind(id.to_string())
            .fetch_optional(&self.readers)
            .await?;
        row.map(|row| read(&self.keyring, &row)).transpose()
    }
}

fn read(keyring: &Keyring, row: &AnyRow) -> Result<DeadLetter, StoreError> {
    let fields = Fields::named_by(row, "dead_letter", "id")?;
    let id = fields.id("id")?;
    let key = keyring.unwrap(id, &fields.bytes("wrapped")?)?;
    let raw = key.open(&fields.place("raw"), &fields.bytes("raw")?)?;
    Ok(DeadLetter {
        id,
        update_id: fields.int("update_id")?,
        at: fields.moment("at")?,
        reason: fields.text("reason")?,
        raw: String::from_utf8(raw.to_vec()).map_err(|_| fields.corrupt("raw"))?,
    })
}

async fn forget(conn: &mut AnyConnection, id: Uuid) -> Result<bool, StoreError> {
    let done = sqlx::query("DELETE FROM data_key WHERE id = (SELECT id FROM dead_letter WHERE id = $1)")
        .bind(id.to_string())
        .execute(conn)
        .await?;
    Ok(done.rows_affected() == 1)
}

fn place(id: Uuid) -> Place {
    Place::new("dead_letter", "raw", &id)
}
