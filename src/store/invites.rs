//! Invitations for staff: only a keyed hash of the code is kept; good once, until they expire.

use serde::{Deserialize, Serialize};
use sqlx::AnyConnection;

use crate::dialogue::query::Invite;
use crate::domain::staff::Role;
use crate::domain::time::Timestamp;

use super::error::StoreError;
use super::keyring::Keyring;
use super::open::Store;
use super::row::Fields;
use super::seal::Place;

/// The layout in the database.
#[derive(Serialize, Deserialize)]
struct Stored {
    role: Role,
    unit: Option<String>,
    name: String,
}

impl Store {
    /// Keeps an invitation that this code redeems until `expires`; a code that is in use is a conflict.
    pub async fn create_invite(
        &self,
        invite: &Invite,
        code: &str,
        expires: Timestamp,
    ) -> Result<(), StoreError> {
        let mut tx = self.begin().await?;
        let (conn, keyring) = tx.parts();
        let stored = Stored { role: invite.role, unit: invite.unit.clone(), name: invite.name.clone() };
        let hash = code_hash(keyring, code);
        sqlx::query("INSERT INTO invite (code, expires, invitation) VALUES ($1, $2, $3)")
            .bind(hash.clone())
            .bind(expires.0)
            .bind(keyring.house.seal_json(&place(&hash), &stored)?)
            .execute(conn)
            .await?;
        tx.commit().await
    }
}

/// The invitation with this code, unless it was used or expired.
pub(super) async fn find(
    conn: &mut AnyConnection,
    keyring: &Keyring,
    code: &str,
    now: Timestamp,
) -> Result<Option<Invite>, StoreError> {
    let hash = code_hash(keyring, code);
    let row = sqlx::query("SELECT invitation FROM invite WHERE code = $1 AND expires > $2")
        .bind(hash.clone())
        .bind(now.0)
        .fetch_optional(conn)
        .await?;
    let Some(row) = row else { return Ok(None) };
    let place = place(&hash);
    let sealed = Fields::new(&row, "invite", &row_name(&hash)).bytes("invitation")?;
    let Stored { role, unit, name } = keyring.house.open_json(&place, &sealed)?;
    Ok(Some(Invite { role, unit, name }))
}

/// Uses an invitation up; one that is gone or expired is a conflict.
pub(super) async fn redeem(
    conn: &mut AnyConnection,
    keyring: &Keyring,
    code: &str,
    now: Timestamp,
) -> Result<(), StoreError> {
    let done = sqlx::query("DELETE FROM invite WHERE code = $1 AND expires > $2")
        .bind(code_hash(keyring, code))
        .bind(now.0)
        .execute(conn)
        .await?;
    if done.rows_affected() == 1 { Ok(()) } else { Err(StoreError::Conflict) }
}

fn code_hash(keyring: &Keyring, code: &str) -> Vec<u8> {
    keyring.lookup.hash("invite", &[code.as_bytes()])
}

fn place(hash: &[u8]) -> Place {
    Place::new("invite", "invitation", &row_name(hash))
}

fn row_name(hash: &[u8]) -> String {
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}
