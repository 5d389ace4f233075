//! Drafts: under a key of their own, which stays when the draft is filed as a case.

use std::collections::BTreeMap;

use sqlx::AnyConnection;

use crate::dialogue::draft::Draft;
use crate::domain::ids::{CaseId, ConversationId};

use super::conversation::Loaded;
use super::error::StoreError;
use super::keyring::{CaseKeys, Keyring};
use super::row::Fields;
use super::seal::{DataKey, Place};

/// The drafts of a conversation with their keys.
pub(super) async fn of_conversation(
    conn: &mut AnyConnection,
    keyring: &Keyring,
    id: ConversationId,
) -> Result<Vec<(Draft, DataKey)>, StoreError> {
    let rows = sqlx::query(
        "SELECT d.id, d.answers, k.wrapped FROM draft d JOIN data_key k ON k.id = d.id \
         WHERE d.conversation_id = $1",
    )
    .bind(id.to_string())
    .fetch_all(conn)
    .await?;
    rows.iter()
        .map(|row| {
            let fields = Fields::named_by(row, "draft", "id")?;
            let key = keyring.unwrap(fields.id("id")?, &fields.bytes("wrapped")?)?;
            let draft = key.open_json(&fields.place("answers"), &fields.bytes("answers")?)?;
            Ok((draft, key))
        })
        .collect()
}

/// The versions that one commit's drafts were decided on.
pub(super) struct DraftVersions(BTreeMap<CaseId, i64>);

impl DraftVersions {
    pub(super) fn of(loaded: &Loaded) -> Self {
        Self(loaded.snapshot.drafts.iter().map(|draft| (draft.id, draft.version)).collect())
    }

    pub(super) fn forget(&mut self, draft: CaseId) {
        self.0.remove(&draft);
    }
}

/// Keeps a draft; one that was changed by somebody else since it was loaded is a conflict.
pub(super) async fn put(
    conn: &mut AnyConnection,
    keyring: &Keyring,
    keys: &mut CaseKeys,
    versions: &mut DraftVersions,
    owner: ConversationId,
    draft: &Draft,
) -> Result<(), StoreError> {
    let place = Place::new("draft", "answers", &draft.id);
    let on_version = versions.0.insert(draft.id, draft.version);
    let Some(on_version) = on_version else {
        let key = keys.make(conn, keyring, draft.id).await?;
        sqlx::query("INSERT INTO draft (id, conversation_id, version, answers) VALUES ($1, $2, $3, $4)")
            .bind(draft.id.to_string())
            .bind(owner.to_string())
            .bind(draft.version)
            .bind(key.seal_json(&place, draft)?)
            .execute(conn)
            .await?;
        return Ok(());
    };
    let key = keys.find(conn, keyring, draft.id).await?.ok_or(StoreError::Conflict)?;
    let done = sqlx::query(
        "UPDATE draft SET version = $1, answers = $2 WHERE id = $3 AND conversation_id = $4 AND version = $5",
    )
    .bind(draft.version)
    .bind(key.seal_json(&place, draft)?)
    .bind(draft.id.to_string())
    .bind(owner.to_string())
    .bind(on_version)
    .execute(conn)
    .await?;
    if done.rows_affected() == 1 { Ok(()) } else { Err(StoreError::Conflict) }
}

/// Ends a draft that goes on as a case; key, files and messages stay.
pub(super) async fn filed(
    conn: &mut AnyConnection,
    owner: ConversationId,
    draft: CaseId,
) -> Result<(), StoreError> {
    let done = sqlx::query("DELETE FROM draft WHERE id = $1 AND conversation_id = $2")
        .bind(draft.to_string())
        .bind(owner.to_string())
        .execute(conn)
        .await?;
    if done.rows_affected() == 1 { Ok(()) } else { Err(StoreError::Conflict) }
}
