//! The store as the outbox of delivery. Faults of the store are told here, once, without content.

use bytes::Bytes;

use crate::dialogue::step::Lane;
use crate::domain::attachment::Attachment;
use crate::domain::ids::CaseId;
use crate::domain::time::Timestamp;
use crate::store::{self, Store, StoreError};

use super::outbox::{Claimed, Outbox, Outcome, Unavailable};

impl Outbox for Store {
    async fn recover(&self) -> Result<u64, Unavailable> {
        Self::recover(self).await.map_err(unavailable)
    }

    async fn claim(&self, now: Timestamp, limit: usize, lowest: Lane) -> Result<Vec<Claimed>, Unavailable> {
        let limit = u32::try_from(limit).unwrap_or(u32::MAX);
        let rows = Self::claim(self, now, limit, lowest).await.map_err(unavailable)?;
        Ok(rows.into_iter().map(claimed).collect())
    }

    async fn mark(&self, outcomes: &[Outcome], now: Timestamp) -> Result<(), Unavailable> {
        let outcomes: Vec<store::Outcome> = outcomes.iter().map(outcome).collect();
        Self::mark(self, &outcomes, now).await.map_err(unavailable)
    }

    async fn keep_attachment(
        &self,
        case: CaseId,
        attachment: &Attachment,
        bytes: Bytes,
    ) -> Result<(), Unavailable> {
        // False means that the case was erased meanwhile: then there is nothing left to keep it for.
        Self::keep_attachment(self, case, attachment.id, &bytes).await.map(|_| ()).map_err(unavailable)
    }

    async fn read_attachment(
        &self,
        case: CaseId,
        attachment: &Attachment,
    ) -> Result<Option<Bytes>, Unavailable> {
        let bytes = Self::read_attachment(self, case, attachment.id).await.map_err(unavailable)?;
        Ok(bytes.map(Bytes::from))
    }

    async fn mark_attachment_lost(&self, _case: CaseId, attachment: &Attachment) -> Result<(), Unavailable> {
        Self::mark_attachment_lost(self, attachment.id).await.map_err(unavailable)
    }
}

#[expect(clippy::needless_pass_by_value, reason = "the shape that map_err wants")]
fn unavailable(error: StoreError) -> Unavailable {
    tracing::error!(%error, "the store failed delivery");
    Unavailable
}

fn claimed(row: store::Claimed) -> Claimed {
    let store::Claimed { id, chat_id, conversation, case, lane, purpose, attempts, ambiguous, outgoing } = row;
    Claimed { id, chat_id, conversation, case, lane, purpose, attempts, ambiguous, outgoing }
}

fn outcome(outcome: &Outcome) -> store::Outcome {
    match *outcome {
        Outcome::Sent { id, message_id } => store::Outcome::Sent { id, message_id },
        Outcome::Refused { id, reason } => store::Outcome::Refused { id, reason },
        Outcome::Later { id, due } => store::Outcome::Later { id, due },
    }
}
