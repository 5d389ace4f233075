//! The buttons under what came unasked: they can be typed as well as pressed. The newest few of a chat,
//! under the key of what they are about.

use sqlx::AnyConnection;

use crate::dialogue::offered::Offered;
use crate::dialogue::step::Lane;
use crate::domain::ids::{CaseId, ConversationId};
use crate::message::{Button, Outgoing};

use super::error::StoreError;
use super::keyring::Keyring;
use super::outbox::OutboxEntry;
use super::row::Fields;
use super::seal::{DataKey, Place};

/// So many notices of a chat are kept: nobody scrolls further back to type what a button says.
const KEPT: i64 = 10;

/// The buttons of what leaves unasked; none of an answer, which the conversation itself remembers.
pub(super) fn buttons(lane: Lane, outgoing: &Outgoing) -> Vec<Offered> {
    let offered = |button: &Button| Offered { label: button.label.clone(), data: button.data.clone() };
    match outgoing {
        Outgoing::Send(message) if lane != Lane::Answer => {
            message.rows.iter().flatten().map(offered).collect()
        }
        Outgoing::Send(_)
        | Outgoing::Rewrite { .. }
        | Outgoing::Delete { .. }
        | Outgoing::Menu { .. }
        | Outgoing::Fetch { .. } => Vec::new(),
    }
}

/// Keeps the buttons of outbox row `id`, under the key that guards the row.
pub(super) async fn keep(
    conn: &mut AnyConnection,
    key: &DataKey,
    id: i64,
    entry: &OutboxEntry,
    case: Option<CaseId>,
    buttons: &[Offered],
) -> Result<(), StoreError> {
    if buttons.is_empty() {
        return Ok(());
    }
    sqlx::query(
        "INSERT INTO notice (id, conversation_id, case_id, purpose, buttons) VALUES ($1, $2, $3, $4, $5)",
    )
    .bind(id)
    .bind(entry.to.to_string())
    .bind(case.map(|case| case.to_string()))
    .bind(entry.purpose.as_str())
    .bind(key.seal_json(&place(id), &buttons)?)
    .execute(&mut *conn)
    .await?;
    sqlx::query(
        "DELETE FROM notice WHERE conversation_id = $1 AND id <= (SELECT id FROM notice \
         WHERE conversation_id = $1 ORDER BY id DESC LIMIT 1 OFFSET $2)",
    )
    .bind(entry.to.to_string())
    .bind(KEPT)
    .execute(conn)
    .await?;
    Ok(())
}

/// The buttons of a chat's notices, newest first.
pub(super) async fn of_conversation(
    conn: &mut AnyConnection,
    keyring: &Keyring,
    id: ConversationId,
) -> Result<Vec<Offered>, StoreError> {
    let rows = sqlx::query(
        "SELECT n.id, k.id AS guard, n.buttons, k.wrapped FROM notice n \
         JOIN data_key k ON k.id = COALESCE(n.case_id, n.conversation_id) \
         WHERE n.conversation_id = $1 ORDER BY n.id DESC",
    )
    .bind(id.to_string())
    .fetch_all(conn)
    .await?;
    let mut offered = Vec::new();
    for row in &rows {
        let number = Fields::new(row, "notice", &id).int("id")?;
        let fields = Fields::new(row, "notice", &number);
        let key = keyring.unwrap(fields.id("guard")?, &fields.bytes("wrapped")?)?;
        let buttons: Vec<Offered> = key.open_json(&place(number), &fields.bytes("buttons")?)?;
        offered.extend(buttons);
    }
    Ok(offered)
}

fn place(id: i64) -> Place {
    Place::new("notice", "buttons", &id)
}
