//! The store as delivery sees it. What goes wrong is logged here, once, and has no content.

use bytes::Bytes;

use crate::dialogue::step::Lane;
use crate::domain::attachment::Attachment;
use crate::domain::ids::CaseId;
use crate::domain::time::Timestamp;
use crate::store::{Claimed, Outcome, Store, StoreError};

use super::outbox::{Kept, Outbox, Unavailable};

impl Outbox for Store {
    async fn recover(&self) -> Result<u64, Unavailable> {
        Self::recover(self).await.map_err(log)
    }

    async fn claim(&self, now: Timestamp, limit: usize, lowest: Lane) -> Result<Vec<Claimed>, Unavailable> {
        let limit = u32::try_from(limit).unwrap_or(u32::MAX);
        Self::claim(self, now, limit, lowest).await.map_err(log)
    }

    async fn next_due(&self) -> Result<Option<Timestamp>, Unavailable> {
        Self::next_due(self).await.map_err(log)
    }

    async fn mark(&self, outcomes: &[Outcome], now: Timestamp) -> Result<(), Unavailable> {
        Self::mark(self, outcomes, now).await.map_err(log)
    }

    async fn keep_attachment(
        &self,
        case: CaseId,
        attachment: &Attachment,
        bytes: Bytes,
    ) -> Result<(), Unavailable> {
        Self::keep_attachment(self, case, attachment.id, &bytes).await.map(drop).map_err(log)
    }

    async fn read_attachment(&self, case: CaseId, attachment: &Attachment) -> Result<Kept, Unavailable> {
        match Self::read_attachment(self, case, attachment.id).await {
            Ok(Some(bytes)) => Ok(Kept::Here(Bytes::from(bytes))),
            Ok(None) => {
                let is_coming = self.is_attachment_coming(attachment.id).await.map_err(log)?;
                Ok(if is_coming { Kept::Coming } else { Kept::Gone })
            }
            // Trying again would not mend it.
            Err(StoreError::Corrupt { table, column, row }) => {
                tracing::error!(table, column, row, "a kept file cannot be read");
                Ok(Kept::Gone)
            }
            Err(error) => Err(log(error)),
        }
    }

    async fn mark_attachment_lost(&self, attachment: &Attachment) -> Result<(), Unavailable> {
        Self::mark_attachment_lost(self, attachment.id).await.map_err(log)
    }
}

#[expect(clippy::needless_pass_by_value, reason = "the error ends here")]
fn log(error: StoreError) -> Unavailable {
    tracing::warn!(%error, "delivery cannot use the store now");
    Unavailable
}
