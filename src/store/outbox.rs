//! The outbox: what has to leave, in order per chat, until Telegram took or refused it.
//!
//! A row is pending, attempted, sent or refused. Its payload is forgotten when it is settled.

use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use crate::dialogue::event::Sender;
use crate::dialogue::query::{MessageRecord, Purpose};
use crate::dialogue::step::Lane;
use crate::domain::ids::{CaseId, ConversationId};
use crate::domain::time::Timestamp;
use crate::message::Outgoing;

use super::conversation::Loaded;
use super::error::StoreError;
use super::keyring::{CaseKeys, Keyring};
use super::messages;
use super::open::Store;
use super::row::Fields;
use super::seal::{DataKey, Place};

/// Something that has to leave, as a turn hands it over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutboxEntry {
    /// To which conversation.
    pub to: ConversationId,
    /// How urgent.
    pub lane: Lane,
    /// The case or draft it belongs to, whose key guards it.
    pub case: Option<CaseId>,
    /// What for.
    pub purpose: Purpose,
    /// What to do.
    pub outgoing: Outgoing,
    /// Not before.
    pub due: Timestamp,
}

/// Something that delivery is to try now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claimed {
    /// Names the row; grows in the order of insertion.
    pub id: i64,
    /// The chat.
    pub chat_id: i64,
    /// The conversation of that chat.
    pub conversation: ConversationId,
    /// The case or draft it belongs to.
    pub case: Option<CaseId>,
    /// How urgent.
    pub lane: Lane,
    /// What for.
    pub purpose: Purpose,
    /// How many attempts ended before this one.
    pub attempts: u32,
    /// True when an attempt was cut off by a stop: it may have been sent.
    pub ambiguous: bool,
    /// What to do.
    pub outgoing: Outgoing,
}

/// How an attempt ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Telegram took it.
    Sent {
        /// Which row.
        id: i64,
        /// The new message, when there is one.
        message_id: Option<i64>,
    },
    /// Telegram will never take it.
    Refused {
        /// Which row.
        id: i64,
        /// A code; never content.
        reason: &'static str,
    },
    /// Try again; counts as an attempt.
    Later {
        /// Which row.
        id: i64,
        /// Not before.
        due: Timestamp,
    },
}

/// Why a row that cannot be read leaves the outbox: it would hold up its chat for ever.
const UNREADABLE: &str = "unreadable";

/// An earlier row of the same chat goes first when it is being tried, was tried, or is due too. One
/// that was meant for a later moment from the start does not hold up what comes after it.
const CLAIMABLE: &str = "SELECT o.id, o.conversation_id, o.case_id, o.lane, o.purpose, o.attempts, o.ambiguous, \
     o.payload, c.sender, ck.wrapped AS chat_key, kk.wrapped AS case_key FROM outbox o \
     JOIN conversation c ON c.id = o.conversation_id JOIN data_key ck ON ck.id = o.conversation_id \
     LEFT JOIN data_key kk ON kk.id = o.case_id \
     WHERE o.settled IS NULL AND o.state = 'pending' AND o.due <= $1 AND (o.lane = 3 OR o.lane <= $3 AND NOT EXISTS \
     (SELECT 1 FROM outbox e WHERE e.conversation_id = o.conversation_id AND e.settled IS NULL AND e.lane <> 3 \
     AND e.id < o.id AND (e.state = 'attempted' OR e.attempts > 0 OR e.due <= $1))) \
     ORDER BY o.lane, o.id LIMIT $2";

impl Store {
    /// At the start of the one process that delivers: what was being tried when the last one stopped
    /// is pending again, and marked as ambiguous.
    pub async fn recover(&self) -> Result<u64, StoreError> {
        let mut tx = self.begin().await?;
        let done = sqlx::query(
            "UPDATE outbox SET state = 'pending', ambiguous = 1, attempts = attempts + 1 \
             WHERE settled IS NULL AND state = 'attempted'",
        )
        .execute(tx.parts().0)
        .await?;
        tx.commit().await?;
        Ok(done.rows_affected())
    }

    /// Takes what is due: at most one row per chat, and never a later one before an earlier one.
    /// Answers come first, then notifications, then reminders.
    pub async fn claim(
        &self,
        now: Timestamp,
        limit: u32,
        lowest: Lane,
    ) -> Result<Vec<Claimed>, StoreError> {
        // Looking first keeps an idle delivery away from SQLite's only writer.
        let mut reader = self.readers.acquire().await?;
        if next_due(&mut reader).await?.is_none_or(|due| due > now.0) {
            return Ok(Vec::new());
        }
        drop(reader);
        let mut tx = self.begin().await?;
        let (conn, keyring) = tx.parts();
        let rows = sqlx::query(CLAIMABLE).bind(now.0).bind(i64::from(limit)).bind(rank(lowest)).fetch_all(&mut *conn).await?;
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
        let conn = tx.parts().0;
        for outcome in outcomes {
            match outcome {
                Outcome::Sent { id, message_id } => sent(conn, *id, *message_id, now).await?,
                Outcome::Refused { id, reason } => settle(conn, *id, "refused", Some(*reason), now).await?,
                Outcome::Later { id, due } => postpone(conn, *id, *due).await?,
            }
        }
        tx.commit().await
    }
}

/// Adds entries in their order.
pub(super) async fn insert(
    conn: &mut AnyConnection,
    keyring: &Keyring,
    keys: &mut CaseKeys,
    loaded: &Loaded,
    entries: Vec<OutboxEntry>,
) -> Result<(), StoreError> {
    if entries.is_empty() {
        return Ok(());
    }
    let first = reserve(conn, entries.len()).await?;
    for (entry, id) in entries.into_iter().zip(first..) {
        // A case that this step erased guards nothing any more: then the conversation's key does.
        let case_key = match entry.case {
            Some(case) => keys.find(conn, keyring, case).await?,
            None => None,
        };
        let case = entry.case.filter(|_| case_key.is_some());
        let key = match case_key {
            Some(key) => key,
            None => conversation_key(conn, keyring, loaded, entry.to).await?,
        };
        sqlx::query(
            "INSERT INTO outbox (id, conversation_id, case_id, lane, purpose, state, attempts, ambiguous, \
             due, payload) VALUES ($1, $2, $3, $4, $5, 'pending', 0, 0, $6, $7)",
        )
        .bind(id)
        .bind(entry.to.to_string())
        .bind(case.map(|case| case.to_string()))
        .bind(rank(entry.lane))
        .bind(entry.purpose.as_str())
        .bind(entry.due.0)
        .bind(key.seal_json(&payload_place(id), &entry.outgoing)?)
        .execute(&mut *conn)
        .await?;
    }
    Ok(())
}

/// Numbers for that many rows; holding the counter until the commit keeps their order that of commits.
async fn reserve(conn: &mut AnyConnection, rows: usize) -> Result<i64, StoreError> {
    let rows = i64::try_from(rows).map_err(|_| StoreError::Conflict)?;
    let last: i64 =
        sqlx::query_scalar("UPDATE counter SET value = value + $1 WHERE name = 'outbox' RETURNING value")
            .bind(rows)
            .fetch_one(conn)
            .await?;
    Ok(last - rows + 1)
}

async fn conversation_key(
    conn: &mut AnyConnection,
    keyring: &Keyring,
    loaded: &Loaded,
    to: ConversationId,
) -> Result<DataKey, StoreError> {
    if to == loaded.id {
        return Ok(loaded.key.clone());
    }
    keyring.find(conn, to.0).await?.ok_or(StoreError::Conflict)
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
    let fields = Fields::new(row, "outbox", id);
    let conversation = fields.id("conversation_id")?;
    let case = fields.id_or_null("case_id")?;
    let chat_key = keyring.unwrap(conversation, &fields.bytes("chat_key")?)?;
    let sender_place = Place::new("conversation", "sender", conversation);
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
    id: i64,
    message_id: Option<i64>,
    now: Timestamp,
) -> Result<(), StoreError> {
    if let Some(message_id) = message_id {
        let row = sqlx::query(
            "SELECT conversation_id, case_id, purpose FROM outbox WHERE id = $1 AND settled IS NULL",
        )
        .bind(id)
        .fetch_optional(&mut *conn)
        .await?;
        // The row is gone when the case was erased while its message was on its way.
        if let Some(row) = row {
            let fields = Fields::new(&row, "outbox", id);
            let record = MessageRecord {
                message_id,
                from_bot: true,
                at: now,
                case: fields.id_or_null("case_id")?.map(CaseId),
                purpose: messages::purpose(&fields)?,
            };
            messages::note(conn, ConversationId(fields.id("conversation_id")?), &record).await?;
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

async fn postpone(conn: &mut AnyConnection, id: i64, due: Timestamp) -> Result<(), StoreError> {
    sqlx::query(
        "UPDATE outbox SET state = 'pending', attempts = attempts + 1, due = $1 \
         WHERE id = $2 AND settled IS NULL",
    )
    .bind(due.0)
    .bind(id)
    .execute(conn)
    .await?;
    Ok(())
}

/// When the next row can be claimed, leaving out what waits for an attempt to end.
pub(super) async fn next_due(conn: &mut AnyConnection) -> Result<Option<i64>, StoreError> {
    let row = sqlx::query(
        "SELECT MIN(o.due) AS due FROM outbox o WHERE o.settled IS NULL AND o.state = 'pending' \
         AND (o.lane = 3 OR NOT EXISTS (SELECT 1 FROM outbox e WHERE e.conversation_id = o.conversation_id \
         AND e.settled IS NULL AND e.lane <> 3 AND e.id < o.id AND (e.state = 'attempted' OR e.attempts > 0)))",
    )
    .fetch_one(conn)
    .await?;
    Ok(row.try_get("due")?)
}

fn payload_place(id: i64) -> Place {
    Place::new("outbox", "payload", id)
}

/// The number in the database, so that the database can sort by urgency.
fn rank(lane: Lane) -> i64 {
    match lane {
        Lane::Answer => 0,
        Lane::Notification => 1,
        Lane::Reminder => 2,
        Lane::Fetch => 3,
    }
}

fn lane(fields: &Fields<'_>) -> Result<Lane, StoreError> {
    let rank_found = fields.int("lane")?;
    [Lane::Answer, Lane::Notification, Lane::Reminder, Lane::Fetch]
        .into_iter()
        .find(|lane| rank(*lane) == rank_found)
        .ok_or_else(|| fields.corrupt("lane"))
}
