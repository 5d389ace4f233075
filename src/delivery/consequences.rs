//! What a delivery that failed for good means for a conversation and its case. The turn writes it down.

use std::future::Future;

use crate::domain::ids::{CaseId, ConversationId};

use super::outbox::Unavailable;

/// Hears of deliveries that failed for good. May hear the same twice: after a crash it is said again.
pub trait Consequences: Send + Sync {
    /// The person cannot be reached; with the case whose message was refused.
    fn unreachable(
        &self,
        conversation: ConversationId,
        case: Option<CaseId>,
    ) -> impl Future<Output = Result<(), Unavailable>> + Send;

    /// The file that this message announced could not be fetched.
    fn file_lost(
        &self,
        conversation: ConversationId,
        case: Option<CaseId>,
        message_id: i64,
    ) -> impl Future<Output = Result<(), Unavailable>> + Send;
}
