//! Reading the audit trail back: who did what to one case.

use crate::domain::ids::{CaseId, ConversationId, StaffId};
use crate::domain::time::Timestamp;

use super::audit::{Line, line_place, tag_of};
use super::error::StoreError;
use super::open::Store;
use super::row::Fields;

/// A line of the audit trail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditLine {
    /// Its place in the trail.
    pub row: u64,
    /// When.
    pub at: Timestamp,
    /// What, in the words of `AuditAction`.
    pub action: String,
    /// In whose chat.
    pub by: ConversationId,
    /// As which member of staff, if as one.
    pub staff: Option<StaffId>,
}

impl Store {
    /// The lines about a case, oldest first; none after it was erased.
    pub async fn audit_of_case(&self, case: CaseId) -> Result<Vec<AuditLine>, StoreError> {
        let mut conn = self.readers.acquire().await?;
        let Some(key) = self.keyring.find(&mut conn, case.0).await? else { return Ok(Vec::new()) };
        let rows = sqlx::query("SELECT position, at, line FROM audit WHERE tag = $1 ORDER BY position")
            .bind(tag_of(&self.keyring, case))
            .fetch_all(&mut *conn)
            .await?;
        rows.iter()
            .map(|row| {
                let position = Fields::new(row, "audit", "?").int("position")?;
                let fields = Fields::new(row, "audit", &position);
                let line: Line = key.open_json(&line_place(position), &fields.bytes("line")?)?;
                if line.case != Some(case) {
                    return Err(fields.corrupt("tag"));
                }
                let (action, by, staff) = (line.action, line.by, line.staff);
                Ok(AuditLine { row: fields.count("position")?, at: fields.moment("at")?, action, by, staff })
            })
            .collect()
    }
}
