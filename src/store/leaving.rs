//! What staff sent to a client and can still take back, under the key of its case.

use sqlx::AnyConnection;

use crate::dialogue::conversation::Held;
use crate::domain::ids::{CaseId, ConversationId};

use super::error::StoreError;
use super::keyring::{CaseKeys, Keyring};
use super::row::Fields;
use super::seal::Place;

/// Keeps this in the place of what was kept; empty: nothing leaves any more.
pub(super) async fn hold(
    conn: &mut AnyConnection,
    keyring: &Keyring,
    keys: &mut CaseKeys,
    id: ConversationId,
    case: CaseId,
    held: &Held,
) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM leaving WHERE conversation_id = $1 AND case_id = $2")
        .bind(id.to_string())
        .bind(case.to_string())
        .execute(&mut *conn)
        .await?;
    if held.is_empty() {
        return Ok(());
    }
    let key = keys.find(conn, keyring, case).await?.ok_or(StoreError::Conflict)?;
    sqlx::query("INSERT INTO leaving (conversation_id, case_id, parts) VALUES ($1, $2, $3)")
        .bind(id.to_string())
        .bind(case.to_string())
        .bind(key.seal_json(&place(id, case), held)?)
        .execute(conn)
        .await?;
    Ok(())
}

/// What is about to leave from this chat in this case.
pub(super) async fn held(
    conn: &mut AnyConnection,
    keyring: &Keyring,
    id: ConversationId,
    case: CaseId,
) -> Result<Held, StoreError> {
    let row = sqlx::query("SELECT parts FROM leaving WHERE conversation_id = $1 AND case_id = $2")
        .bind(id.to_string())
        .bind(case.to_string())
        .fetch_optional(&mut *conn)
        .await?;
    let Some(row) = row else { return Ok(Held::default()) };
    let fields = Fields::new(&row, "leaving", &format!("{id}/{case}"));
    let key = keyring.find(conn, case.0).await?.ok_or(StoreError::Conflict)?;
    key.open_json(&place(id, case), &fields.bytes("parts")?)
}

fn place(id: ConversationId, case: CaseId) -> Place {
    Place::new("leaving", "parts", &format!("{id}/{case}"))
}
