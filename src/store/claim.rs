//! The outbox as delivery sees it: claim what is due, try it, mark how that ended.

use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use crate::dialogue::event::Sender;
use crate::dialogue::query::MessageRecord;
use crate::dialogue::step::Lane;
use crate::domain::ids::{CaseId, ConversationId};
use crate::domain::time::Timestamp;
use crate::message::Outgoing;

use super::error::StoreError;
use super::keyring::Keyring;
use super::messages;
use super::open::Store;
use super::outbox::{self, Claimed, Outcome, lane, payload_place, rank};
use super::row::Fields;
use super::seal::Place;

/// Why a row that cannot be read leaves the outbox: it would hold up its chat for ever.
const UNREADABLE: &str = "unreadable";

/// The state of a row that is no longer wanted while it is being tried, and why it leaves the outbox then.
const RECALLED: &str = "recalled";

/// One row of a chat is tried at a time, and what was tried goes before what was not. Among the others an
/// answer goes first, since somebody waits for it and the rest leaves one a second; then the earlier one.
/// What was meant for a later moment from the start holds up nothing, and what has no place in the order
/// neither waits nor is waited for.
const CLAIMABLE: &str = "SELECT o.id, o.conversation_id, o.case_id, o.lane, o.purpose, o.attempts, o.ambiguous, \
     o.payload, c.sender, ck.wrapped AS chat_key, kk.wrapped AS case_key FROM outbox o \
     JOIN conversation c ON c.id = o.conversation_id JOIN data_key ck ON ck.id = o.conversation_id \
     LEFT JOIN data_key kk ON kk.id = o.case_id WHERE o.id IN (SELECT p.id FROM outbox p \
     WHERE p.settled IS NULL AND p.state = 'pending' AND p.due <= $1 AND p.lane <= $2 \
     AND (p.in_order = 0 OR (NOT EXISTS (SELECT 1 FROM outbox e WHERE e.in_order = 1 \
     AND e.conversation_id = p.conversation_id AND e.settled IS NULL AND e.id <> p.id \
     AND (e.state = 'attempted' OR e.attempts > 0) AND (e.state = 'attempted' OR e.id < p.id \
     OR (e.lane = 0 AND p.lane > 0 AND p.attempts = 0))) \
     AND NOT EXISTS (SELECT 1 FROM outbox e WHERE e.in_order = 1 \
     AND e.conversation_id = p.conversation_id AND e.settled IS NULL AND e.due <= $1 \
     AND ((e.id < p.id AND (e.lane = 0 OR p.lane > 0)) \
     OR (e.id > p.id AND e.lane = 0 AND p.lane > 0 AND p.attempts = 0))))) \
     ORDER BY p.lane, p.id LIMIT $3) ORDER BY o.lane, o.id";

impl Store {
    /// At the start of the one process that delivers: what was being tried when the last one stopped
    /// is pending again, and marked as ambiguous.
    pub async fn recover(&self) -> Result<u64, StoreError> {
        let mut tx = self.begin().await?;
        // Whether one that was recalled arrived is not known; it is not sent again.
        sqlx::query(
            "UPDATE outbox SET state = 'refused', reason = $1, settled = due, payload = NULL \
             WHERE settled IS NULL AND state = 'recalled'",
        )
        .bind(RECALLED)
        .execute(&mut *tx.parts().0)
        .await?;
        let done = sqlx::query(
            "UPDATE outbox SET state = 'pending', ambiguous = 1, attempts = attempts + 1 \
             WHERE settled IS NULL AND state = 'attempted'",
        )
        .execute(tx.parts().0)
        .await?;
        tx.commit().await?;
        Ok(done.rows_affected())
    }

    /// Takes what is due: at most one row per chat, and an answer at most before what nobody tried yet.
    /// Answers come first, then notifications, then reminders; lanes below `lowest` are left alone.
    pub async fn claim(&self, now: Timestamp, limit: u32, lowest: Lane) -> Result<Vec<Claimed>, StoreError> {
        // Looking first keeps an idle delivery away from SQLite's only writer.
        let mut reader = self.readers.acquire().await?;
        if next_due(&mut reader).await?.is_none_or(|due| due > now.0) {
            return Ok(Vec::new());
        }
        drop(reader);
        let mut tx = self.begin().await?;
        let (conn, keyring) = tx.parts();
        let rows = sqlx::query(CLAIMABLE)
            .bind(now.0)
            .bind(rank(lowest))
            .bind(i64::from(limit))
            .fetch_all(&mut *conn)
            .await?;
        let mut claimed = Vec::with_capacity(rows.len());
        for row in &rows {
            claimed.extend(attempt(conn, keyring, row, now).await?);
        }
        tx.commit().await?;
        Ok(claimed)
    }

    /// Writes down how attempts ended, all in one transaction.
    pub async fn mark(&self, outcomes: &[Outcome], now: Timestamp) -> Result<(), StoreError> {
        if outcomes.is_empty() {
            return Ok(());
        }
        let mut tx = self.begin().await?;
        let (conn, keyring) = tx.parts();
        for outcome in outcomes {
            match outcome {
                Outcome::Sent { id, message_id } => sent(conn, keyring, *id, *message_id, now).await?,
                Outcome::Refused { id, reason } => settle(conn, *id, "refused", Some(*reason), now).await?,
                Outcome::Later { id, due } => postpone(conn, *id, *due, now).await?,
            }
        }
        tx.commit().await
    }
}

/// Marks a row as attempted and reads it; `None` when another process has it or it cannot be read.
async fn attempt(
    conn: &mut AnyConnection,
    keyring: &Keyring,
    row: &AnyRow,
    now: Timestamp,
) -> Result<Option<Claimed>, StoreError> {
    let id = Fields::new(row, "outbox", "?").int("id")?;
    let done = sqlx::query("UPDATE outbox SET state = 'attempted' WHERE id = $1 AND state = 'pending'")
        .bind(id)
        .execute(&mut *conn)
        .await?;
    if done.rows_affected() == 0 {
        return Ok(None);
    }
    match read(keyring, row, id) {
        Ok(claimed) => Ok(Some(claimed)),
        Err(error) => {
            tracing::error!(row = id, %error, "a message that cannot be read leaves the outbox");
            settle(conn, id, "refused", Some(UNREADABLE), now).await?;
            Ok(None)
        }
    }
}

fn read(keyring: &Keyring, row: &AnyRow, id: i64) -> Result<Claimed, StoreError> {
    let fields = Fields::new(row, "outbox", &id);
    let conversation = fields.id("conversation_id")?;
    let case = fields.id_or_null("case_id")?;
    let chat_key = keyring.unwrap(conversation, &fields.bytes("chat_key")?)?;
    let sender_place = Place::new("conversation", "sender", &conversation);
    let sender: Sender = chat_key.open_json(&sender_place, &fields.bytes("sender")?)?;
    let key = match case {
        Some(case) => keyring.unwrap(case, &fields.bytes("case_key")?)?,
        None => chat_key,
    };
    Ok(Claimed {
        id,
        chat_id: sender.chat_id,
        conversation: ConversationId(conversation),
        case: case.map(CaseId),
        lane: lane(&fields)?,
        purpose: messages::purpose(&fields)?,
        attempts: u32::try_from(fields.int("attempts")?).map_err(|_| fields.corrupt("attempts"))?,
        ambiguous: fields.int("ambiguous")? != 0,
        outgoing: key.open_json(&payload_place(id), &fields.bytes("payload")?)?,
    })
}

async fn sent(
    conn: &mut AnyConnection,
    keyring: &Keyring,
    id: i64,
    message_id: Option<i64>,
    now: Timestamp,
) -> Result<(), StoreError> {
    if let Some(message_id) = message_id {
        let row = sqlx::query(
            "SELECT conversation_id, case_id, purpose, state FROM outbox WHERE id = $1 AND settled IS NULL",
        )
        .bind(id)
        .fetch_optional(&mut *conn)
        .await?;
        // The row is gone when the case was erased while its message was on its way.
        if let Some(row) = row {
            let fields = Fields::new(&row, "outbox", &id);
            let to = ConversationId(fields.id("conversation_id")?);
            if fields.text("state")? == RECALLED {
                let outgoing = Outgoing::Delete { message_ids: vec![message_id] };
                outbox::insert_loose(conn, keyring, to, &outgoing, now).await?;
                return settle(conn, id, "sent", Some(RECALLED), now).await;
            }
            let record = MessageRecord {
                message_id,
                from_bot: true,
                at: now,
                case: fields.id_or_null("case_id")?.map(CaseId),
                purpose: messages::purpose(&fields)?,
            };
            messages::note(conn, to, &record).await?;
        }
    }
    settle(conn, id, "sent", None, now).await
}

async fn settle(
    conn: &mut AnyConnection,
    id: i64,
    state: &'static str,
    reason: Option<&'static str>,
    now: Timestamp,
) -> Result<(), StoreError> {
    sqlx::query(
        "UPDATE outbox SET state = $1, reason = $2, settled = $3, payload = NULL \
         WHERE id = $4 AND settled IS NULL",
    )
    .bind(state)
    .bind(reason)
    .bind(now.0)
    .bind(id)
    .execute(conn)
    .await?;
    Ok(())
}

async fn postpone(
    conn: &mut AnyConnection,
    id: i64,
    due: Timestamp,
    now: Timestamp,
) -> Result<(), StoreError> {
    let done = sqlx::query(
        "UPDATE outbox SET state = 'pending', attempts = attempts + 1, due = $1 \
         WHERE id = $2 AND settled IS NULL AND state <> $3",
    )
    .bind(due.0)
    .bind(id)
    .bind(RECALLED)
    .execute(&mut *conn)
    .await?;
    if done.rows_affected() == 0 {
        return settle(conn, id, "refused", Some(RECALLED), now).await;
    }
    Ok(())
}

/// When the next row can be claimed, leaving out what waits for an attempt to end.
pub(super) async fn next_due(conn: &mut AnyConnection) -> Result<Option<i64>, StoreError> {
    let row = sqlx::query(
        "SELECT MIN(o.due) AS due FROM outbox o WHERE o.settled IS NULL AND o.state = 'pending' \
         AND (o.in_order = 0 OR NOT EXISTS (SELECT 1 FROM outbox e WHERE e.in_order = 1 \
         AND e.conversation_id = o.conversation_id AND e.settled IS NULL AND e.id <> o.id \
         AND (e.state = 'attempted' OR e.attempts > 0) AND (e.state = 'attempted' OR e.id < o.id \
         OR (e.lane = 0 AND o.lane > 0 AND o.attempts = 0))))",
    )
    .fetch_one(conn)
    .await?;
    Ok(row.try_get("due")?)
}
