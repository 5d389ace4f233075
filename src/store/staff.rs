//! Memberships: one Telegram account in one role. The name is under the key of that account's conversation.

use sqlx::AnyConnection;
use sqlx::any::AnyRow;

use crate::domain::ids::{ConversationId, StaffId};
use crate::domain::staff::{StaffMember, Standing};

use super::conversation::Loaded;
use super::error::StoreError;
use super::keyring::Keyring;
use super::open::Store;
use super::row::Fields;
use super::seal::Place;

impl Store {
    /// Everybody whose membership has not ended, longest first.
    pub async fn staff(&self) -> Result<Vec<StaffMember>, StoreError> {
        let mut conn = self.readers.acquire().await?;
        all(&mut conn, &self.keyring).await
    }

    /// Where a member of staff is written to.
    pub async fn conversation_of_staff(&self, id: StaffId) -> Result<Option<ConversationId>, StoreError> {
        let mut conn = self.readers.acquire().await?;
        conversation_of(&mut conn, id).await
    }
}

macro_rules! select_staff {
    ($condition:literal) => {
        concat!(
            "SELECT s.id, s.conversation_id, s.member, k.wrapped FROM staff s \
             JOIN data_key k ON k.id = s.conversation_id WHERE s.standing <> 'ended'",
            $condition
        )
    };
}

pub(super) async fn all(conn: &mut AnyConnection, keyring: &Keyring) -> Result<Vec<StaffMember>, StoreError> {
    members(keyring, &sqlx::query(select_staff!("")).fetch_all(conn).await?)
}

pub(super) async fn of_person(
    conn: &mut AnyConnection,
    keyring: &Keyring,
    person: &[u8],
) -> Result<Vec<StaffMember>, StoreError> {
    let query = sqlx::query(select_staff!(" AND s.person = $1")).bind(person.to_vec());
    members(keyring, &query.fetch_all(conn).await?)
}

/// Every membership that a person ever had, ended ones too.
pub(super) async fn ever_of_person(
    conn: &mut AnyConnection,
    keyring: &Keyring,
    person: &[u8],
) -> Result<Vec<StaffMember>, StoreError> {
    let query = sqlx::query(
        "SELECT s.id, s.conversation_id, s.member, k.wrapped FROM staff s \
         JOIN data_key k ON k.id = s.conversation_id WHERE s.person = $1",
    );
    members(keyring, &query.bind(person.to_vec()).fetch_all(conn).await?)
}

/// The keyed hash of the person behind a membership, ended or not.
pub(super) async fn person_of(conn: &mut AnyConnection, id: StaffId) -> Result<Option<Vec<u8>>, StoreError> {
    let row = sqlx::query("SELECT id, person FROM staff WHERE id = $1")
        .bind(id.to_string())
        .fetch_optional(conn)
        .await?;
    row.map(|row| Fields::named_by(&row, "staff", "id")?.bytes("person")).transpose()
}

/// The memberships of a person, ended or not.
pub(super) async fn ids_of_person(
    conn: &mut AnyConnection,
    person: &[u8],
) -> Result<Vec<StaffId>, StoreError> {
    let rows =
        sqlx::query("SELECT id FROM staff WHERE person = $1").bind(person.to_vec()).fetch_all(conn).await?;
    rows.iter().map(|row| Fields::named_by(row, "staff", "id")?.id("id").map(StaffId)).collect()
}

/// Where a member is written to.
pub(super) async fn conversation_of(
    conn: &mut AnyConnection,
    id: StaffId,
) -> Result<Option<ConversationId>, StoreError> {
    let row = sqlx::query("SELECT conversation_id FROM staff WHERE id = $1 AND standing <> 'ended'")
        .bind(id.to_string())
        .fetch_optional(conn)
        .await?;
    let Some(row) = row else { return Ok(None) };
    Fields::new(&row, "staff", &id).id("conversation_id").map(|id| Some(ConversationId(id)))
}

/// Binds a new membership to the account of this conversation.
pub(super) async fn insert(
    conn: &mut AnyConnection,
    loaded: &Loaded,
    member: &StaffMember,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO staff (id, conversation_id, person, standing, member) VALUES ($1, $2, $3, $4, $5)",
    )
    .bind(member.id.to_string())
    .bind(loaded.id.to_string())
    .bind(loaded.person.clone())
    .bind(word(member.standing))
    .bind(loaded.key.seal_json(&place(member.id), member)?)
    .execute(conn)
    .await?;
    Ok(())
}

/// Gives an existing membership new values.
pub(super) async fn update(
    conn: &mut AnyConnection,
    keyring: &Keyring,
    member: &StaffMember,
) -> Result<(), StoreError> {
    let conversation = conversation_of(conn, member.id).await?.ok_or(StoreError::Conflict)?;
    let key = keyring.find(conn, conversation.0).await?.ok_or(StoreError::Conflict)?;
    sqlx::query("UPDATE staff SET standing = $1, member = $2 WHERE id = $3")
        .bind(word(member.standing))
        .bind(key.seal_json(&place(member.id), member)?)
        .bind(member.id.to_string())
        .execute(conn)
        .await?;
    Ok(())
}

fn members(keyring: &Keyring, rows: &[AnyRow]) -> Result<Vec<StaffMember>, StoreError> {
    let mut members = rows.iter().map(|row| member(keyring, row)).collect::<Result<Vec<_>, _>>()?;
    members.sort_by_key(|member| (member.since, member.id));
    Ok(members)
}

fn member(keyring: &Keyring, row: &AnyRow) -> Result<StaffMember, StoreError> {
    let fields = Fields::named_by(row, "staff", "id")?;
    let key = keyring.unwrap(fields.id("conversation_id")?, &fields.bytes("wrapped")?)?;
    key.open_json(&fields.place("member"), &fields.bytes("member")?)
}

fn place(id: StaffId) -> Place {
    Place::new("staff", "member", &id)
}

/// The word in the database.
fn word(standing: Standing) -> &'static str {
    match standing {
        Standing::AwaitsApproval => "awaits_approval",
        Standing::Active => "active",
        Standing::Ended => "ended",
    }
}
