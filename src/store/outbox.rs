//! The outbox: what has to leave, in order per chat, until Telegram took or refused it.
//!
//! A row is pending, attempted, sent or refused; one that is no longer wanted while it is being attempted is
//! recalled. Its payload is forgotten when it is settled.

use sqlx::AnyConnection;

use crate::dialogue::query::Purpose;
use crate::dialogue::step::Lane;
use crate::domain::ids::{CaseId, ConversationId, StaffId};
use crate::domain::time::Timestamp;
use crate::message::Outgoing;

use super::conversation::Loaded;
use super::error::StoreError;
use super::keyring::{CaseKeys, Keyring};
use super::notices;
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
        let buttons = notices::buttons(entry.lane, &entry.outgoing);
        notices::keep(conn, &key, id, &entry, case, &buttons).await?;
        sqlx::query(
            "INSERT INTO outbox (id, conversation_id, case_id, lane, in_order, purpose, state, attempts, \
             ambiguous, due, payload) VALUES ($1, $2, $3, $4, $5, $6, 'pending', 0, 0, $7, $8)",
        )
        .bind(id)
        .bind(entry.to.to_string())
        .bind(case.map(|case| case.to_string()))
        .bind(rank(entry.lane))
        .bind(i64::from(is_in_order(&entry.outgoing)))
        .bind(entry.purpose.as_str())
        .bind(entry.due.0)
        .bind(key.seal_json(&payload_place(id), &entry.outgoing)?)
        .execute(&mut *conn)
        .await?;
    }
    Ok(())
}

/// Takes back what still waits to be told about a case to somebody who no longer handles it.
pub(super) async fn withdraw(
    conn: &mut AnyConnection,
    case: CaseId,
    staff: StaffId,
) -> Result<(), StoreError> {
    sqlx::query(
        "DELETE FROM outbox WHERE case_id = $1 AND lane > $2 AND settled IS NULL AND state = 'pending' \
         AND attempts = 0 AND conversation_id = (SELECT conversation_id FROM staff WHERE id = $3)",
    )
    .bind(case.to_string())
    .bind(rank(Lane::Answer))
    .bind(staff.to_string())
    .execute(conn)
    .await?;
    Ok(())
}

/// Adds one thing to do that belongs to no case.
pub(super) async fn insert_loose(
    conn: &mut AnyConnection,
    keyring: &Keyring,
    to: ConversationId,
    outgoing: &Outgoing,
    due: Timestamp,
) -> Result<(), StoreError> {
    let Some(key) = keyring.find(conn, to.0).await? else { return Ok(()) };
    let id = reserve(conn, 1).await?;
    sqlx::query(
        "INSERT INTO outbox (id, conversation_id, case_id, lane, in_order, purpose, state, attempts, \
         ambiguous, due, payload) VALUES ($1, $2, NULL, $3, 1, $4, 'pending', 0, 0, $5, $6)",
    )
    .bind(id)
    .bind(to.to_string())
    .bind(rank(Lane::Answer))
    .bind(Purpose::Other.as_str())
    .bind(due.0)
    .bind(key.seal_json(&payload_place(id), outgoing)?)
    .execute(conn)
    .await?;
    Ok(())
}

/// Takes back what a chat was to be told about a case as staff. What is on its way just now is deleted there
/// as soon as it is known to have arrived; files that the person sent are still fetched for the case.
pub(super) async fn recall(
    conn: &mut AnyConnection,
    to: ConversationId,
    case: CaseId,
) -> Result<(), StoreError> {
    sqlx::query(
        "DELETE FROM outbox WHERE conversation_id = $1 AND case_id = $2 AND purpose <> $3 \
         AND in_order = 1 AND settled IS NULL AND state = 'pending'",
    )
    .bind(to.to_string())
    .bind(case.to_string())
    .bind(Purpose::Respondent.as_str())
    .execute(&mut *conn)
    .await?;
    sqlx::query(
        "UPDATE outbox SET state = 'recalled' WHERE conversation_id = $1 AND case_id = $2 \
         AND purpose <> $3 AND in_order = 1 AND settled IS NULL AND state = 'attempted'",
    )
    .bind(to.to_string())
    .bind(case.to_string())
    .bind(Purpose::Respondent.as_str())
    .execute(conn)
    .await?;
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

pub(super) fn payload_place(id: i64) -> Place {
    Place::new("outbox", "payload", &id)
}

/// Does it have a place in the order of its chat? The person sees nothing of a file that is fetched, and
/// should not wait for it.
fn is_in_order(outgoing: &Outgoing) -> bool {
    match outgoing {
        Outgoing::Fetch { .. } => false,
        Outgoing::Send(_) | Outgoing::Rewrite { .. } | Outgoing::Delete { .. } | Outgoing::Menu { .. } => {
            true
        }
    }
}

/// The number in the database, so that the database can sort by urgency.
pub(super) fn rank(lane: Lane) -> i64 {
    match lane {
        Lane::Answer => 0,
        Lane::Notification => 1,
        Lane::Reminder => 2,
    }
}

/// Reads the number back.
pub(super) fn lane(fields: &Fields<'_>) -> Result<Lane, StoreError> {
    let rank_found = fields.int("lane")?;
    [Lane::Answer, Lane::Notification, Lane::Reminder]
        .into_iter()
        .find(|lane| rank(*lane) == rank_found)
        .ok_or_else(|| fields.corrupt("lane"))
}
