//! A case for the command line, where nobody's rights are asked: somebody with a right to it has to allow it.

use crate::dialogue::step::{Audit, AuditAction};
use crate::domain::case::{Case, CaseEvent};
use crate::domain::ids::{CaseId, CaseNumber, ConversationId};
use crate::domain::time::Timestamp;

use super::audit;
use super::cases::{self, Which};
use super::error::StoreError;
use super::keyring::CaseKeys;
use super::open::Store;

/// Everything in a case.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    /// The case as it is now.
    pub case: Case,
    /// What happened in it, oldest first.
    pub events: Vec<CaseEvent>,
    /// In which chat it was filed.
    pub filer: ConversationId,
}

impl Store {
    /// The case with this number.
    pub async fn open_case(&self, number: &CaseNumber) -> Result<Option<Opened>, StoreError> {
        let mut conn = self.readers.acquire().await?;
        let rows = cases::rows(&mut conn, &self.keyring, Which::Number(number)).await?;
        let Some(row) = rows.first() else { return Ok(None) };
        let case = cases::read(&mut conn, row).await?;
        let events = cases::history(&mut conn, row).await?;
        Ok(Some(Opened { case, events, filer: row.filer }))
    }

    /// Adds a line to the audit trail about a case, in the name of whoever allowed it.
    pub async fn note_allowed(
        &self,
        action: AuditAction,
        case: CaseId,
        by: ConversationId,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let mut tx = self.begin().await?;
        let (conn, keyring) = tx.parts();
        let line = Audit { case: Some(case), staff: None, action };
        audit::append(conn, keyring, &mut CaseKeys::default(), by, &[line], now).await?;
        tx.commit().await
    }
}
