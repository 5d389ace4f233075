//! Files that people sent: sealed under the key of their case, in a folder, under names that say nothing.

use bytes::Bytes;
use object_store::path::Path;
use object_store::{ObjectStoreExt, PutPayload};
use sqlx::AnyConnection;

use crate::domain::ids::{AttachmentId, CaseId};

use super::error::StoreError;
use super::open::Store;
use super::row::Fields;
use super::seal::{DataKey, Place};

impl Store {
    /// Keeps a file of a case; false when the case was erased in the meantime.
    pub async fn keep_attachment(
        &self,
        case: CaseId,
        id: AttachmentId,
        bytes: &[u8],
    ) -> Result<bool, StoreError> {
        let Some(key) = self.file_key(case, id).await? else { return Ok(false) };
        let digest = self.keyring.lookup.hash("file", &[bytes]);
        let sealed = key.seal(&place(id), bytes)?;
        // The file first: a row that says "kept" always has its file.
        self.files.put(&path(id), PutPayload::from(Bytes::from(sealed))).await?;
        let kept = self.note_kept(case, id, bytes.len(), digest).await?;
        if !kept {
            self.remove_file(&id.to_string()).await?;
        }
        Ok(kept)
    }

    /// The bytes of a file, if it was kept for this case.
    pub async fn read_attachment(
        &self,
        case: CaseId,
        id: AttachmentId,
    ) -> Result<Option<Vec<u8>>, StoreError> {
        let row = sqlx::query(
            "SELECT k.wrapped FROM attachment a JOIN data_key k ON k.id = a.case_id \
             WHERE a.id = $1 AND a.case_id = $2 AND a.state = 'kept'",
        )
        .bind(id.to_string())
        .bind(case.to_string())
        .fetch_optional(&self.readers)
        .await?;
        let Some(row) = row else { return Ok(None) };
        let key = self.keyring.unwrap(case.0, &Fields::new(&row, "data_key", &case).bytes("wrapped")?)?;
        let sealed = match self.files.get(&path(id)).await {
            Ok(found) => found.bytes().await?,
            Err(object_store::Error::NotFound { .. }) => return Err(place(id).corrupt()),
            Err(error) => return Err(error.into()),
        };
        Ok(Some(key.open(&place(id), &sealed)?.to_vec()))
    }

    /// Is the file announced, and not fetched yet?
    pub async fn is_attachment_coming(&self, id: AttachmentId) -> Result<bool, StoreError> {
        let row = sqlx::query("SELECT id FROM attachment WHERE id = $1 AND state = 'announced'")
            .bind(id.to_string())
            .fetch_optional(&self.readers)
            .await?;
        Ok(row.is_some())
    }

    /// Notes that a file could not be fetched.
    pub async fn mark_attachment_lost(&self, id: AttachmentId) -> Result<(), StoreError> {
        let mut tx = self.begin().await?;
        sqlx::query("UPDATE attachment SET state = 'lost' WHERE id = $1 AND state = 'announced'")
            .bind(id.to_string())
            .execute(tx.parts().0)
            .await?;
        tx.commit().await
    }

    /// Removes a file; one that is gone already is no failure.
    pub(super) async fn remove_file(&self, name: &str) -> Result<(), StoreError> {
        match self.files.delete(&Path::from(name)).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }

    /// The key of the case, unless it was erased or the file is another case's.
    async fn file_key(&self, case: CaseId, id: AttachmentId) -> Result<Option<DataKey>, StoreError> {
        let row = sqlx::query(
            "SELECT wrapped FROM data_key WHERE id = $1 \
             AND NOT EXISTS (SELECT 1 FROM attachment WHERE id = $2 AND case_id <> $1)",
        )
        .bind(case.to_string())
        .bind(id.to_string())
        .fetch_optional(&self.readers)
        .await?;
        let Some(row) = row else { return Ok(None) };
        self.keyring.unwrap(case.0, &Fields::new(&row, "data_key", &case).bytes("wrapped")?).map(Some)
    }

    async fn note_kept(
        &self,
        case: CaseId,
        id: AttachmentId,
        size: usize,
        digest: Vec<u8>,
    ) -> Result<bool, StoreError> {
        let mut tx = self.begin().await?;
        let (conn, _) = tx.parts();
        announce(conn, case, id).await?;
        let done = sqlx::query(
            "UPDATE attachment SET state = 'kept', size = $1, digest = $2 WHERE id = $3 AND case_id = $4",
        )
        .bind(i64::try_from(size).unwrap_or(i64::MAX))
        .bind(digest)
        .bind(id.to_string())
        .bind(case.to_string())
        .execute(conn)
        .await?;
        tx.commit().await?;
        Ok(done.rows_affected() == 1)
    }
}

/// Notes that a file was announced, unless its case was erased.
pub(super) async fn announce(
    conn: &mut AnyConnection,
    case: CaseId,
    id: AttachmentId,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO attachment (id, case_id, state) SELECT $1, id, 'announced' FROM data_key WHERE id = $2 \
         ON CONFLICT (id) DO NOTHING",
    )
    .bind(id.to_string())
    .bind(case.to_string())
    .execute(conn)
    .await?;
    Ok(())
}

fn place(id: AttachmentId) -> Place {
    Place::new("attachment", "file", &id)
}

fn path(id: AttachmentId) -> Path {
    Path::from(id.to_string())
}
