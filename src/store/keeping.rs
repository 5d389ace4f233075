//! The forgetting of what was kept long enough, as the organisation file says.

use sqlx::AnyConnection;

use crate::dialogue::step::{Audit, AuditAction};
use crate::domain::case::Case;
use crate::domain::ids::CaseId;
use crate::domain::organisation::Retention;
use crate::domain::retention::RegisterEntry;
use crate::domain::time::Timestamp;

use super::audit;
use super::cases::{self, Which};
use super::conversation::fresh_id;
use super::error::StoreError;
use super::keyring::{CaseKeys, Keyring};
use super::open::Store;
use super::row::Fields;
use super::seal::Place;
use super::tx::Tx;

/// A list names cases: it can be overwritten for whom one of them must not exist.
const LIST_DAYS: u32 = 400;

/// A case that is closed, and since when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClosedCase {
    /// The case.
    pub case: Case,
    /// Since when.
    pub closed: Timestamp,
}

impl Store {
    /// Forgets what was kept long enough: update numbers, what is known of sent messages, expired
    /// invitations, messages of no case, dead letters. Returns how many rows.
    pub async fn purge(&self, now: Timestamp, retention: &Retention) -> Result<u64, StoreError> {
        let mut tx = self.begin().await?;
        let conn = tx.parts().0;
        let mut rows = 0;
        for (statement, days) in [
            ("DELETE FROM update_seen WHERE at < $1", retention.update_id_days),
            ("DELETE FROM outbox WHERE settled < $1", retention.sent_message_days),
            ("DELETE FROM invite WHERE expires <= $1", 0),
            ("DELETE FROM case_code WHERE used IS NULL AND expires <= $1", 0),
            (
                "DELETE FROM message WHERE case_id IS NULL AND purpose <> 'list' AND at < $1",
                retention.chat_message_days,
            ),
            (
                "DELETE FROM message WHERE case_id IS NULL AND at < $1",
                LIST_DAYS.max(retention.chat_message_days),
            ),
            (
                "DELETE FROM data_key WHERE id IN (SELECT id FROM dead_letter WHERE at < $1)",
                retention.dead_letter_days,
            ),
        ] {
            let before = now.plus_days(-i64::from(days)).0;
            rows += sqlx::query(statement).bind(before).execute(&mut *conn).await?.rows_affected();
        }
        tx.commit().await?;
        Ok(rows)
    }

    /// The cases that were closed at or before a moment, the longest closed first.
    pub async fn closed_until(&self, until: Timestamp, limit: u32) -> Result<Vec<CaseId>, StoreError> {
        let rows = sqlx::query("SELECT id FROM cases WHERE closed <= $1 ORDER BY closed, id LIMIT $2")
            .bind(until.0)
            .bind(i64::from(limit))
            .fetch_all(&self.readers)
            .await?;
        rows.iter().map(|row| Ok(CaseId(Fields::named_by(row, "cases", "id")?.id("id")?))).collect()
    }

    /// What is kept of erased cases, in no order.
    pub async fn register_entries(&self) -> Result<Vec<RegisterEntry>, StoreError> {
        let rows = sqlx::query("SELECT id, entry FROM register_entry").fetch_all(&self.readers).await?;
        rows.iter()
            .map(|row| {
                let fields = Fields::named_by(row, "register_entry", "id")?;
                self.keyring.house.open_json(&fields.place("entry"), &fields.bytes("entry")?)
            })
            .collect()
    }
}

impl Tx {
    /// A case if it is closed. Nobody reopens it before this transaction ends.
    pub async fn closed_case(&mut self, id: CaseId) -> Result<Option<ClosedCase>, StoreError> {
        let (conn, keyring) = self.parts();
        let row = sqlx::query(
            "UPDATE cases SET closed = closed WHERE id = $1 AND closed IS NOT NULL RETURNING closed",
        )
        .bind(id.to_string())
        .fetch_optional(&mut *conn)
        .await?;
        let Some(row) = row else { return Ok(None) };
        let closed = Fields::new(&row, "cases", &id).moment("closed")?;
        let found = cases::rows(conn, keyring, Which::Id(id)).await?;
        let Some(found) = found.first() else { return Ok(None) };
        Ok(Some(ClosedCase { case: cases::read(conn, found).await?, closed }))
    }

    /// Erases a case that was kept long enough. What the register counts of it stays.
    pub async fn erase_kept(&mut self, case: &Case, now: Timestamp) -> Result<(), StoreError> {
        let (conn, keyring) = self.parts();
        keep_for_register(conn, keyring, &RegisterEntry::of(case)).await?;
        self.erase_case(case.id).await?;
        self.note_own(AuditAction::CaseErased, now).await
    }

    /// Adds a line to the audit trail about something that nobody did in a chat.
    pub async fn note_own(&mut self, action: AuditAction, now: Timestamp) -> Result<(), StoreError> {
        let (conn, keyring) = self.parts();
        let line = Audit { case: None, staff: None, action };
        audit::append(conn, keyring, &mut CaseKeys::default(), audit::NOBODY, &[line], now).await
    }
}

async fn keep_for_register(
    conn: &mut AnyConnection,
    keyring: &Keyring,
    entry: &RegisterEntry,
) -> Result<(), StoreError> {
    // A new name: that of the case would tie the entry to what a backup still holds.
    let id = fresh_id();
    sqlx::query("INSERT INTO register_entry (id, entry) VALUES ($1, $2)")
        .bind(id.to_string())
        .bind(keyring.house.seal_json(&Place::new("register_entry", "entry", &id), entry)?)
        .execute(conn)
        .await?;
    Ok(())
}
