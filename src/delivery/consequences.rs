//! What a delivery means for a conversation and its case, other than that it was sent. The turn writes it
//! down.

use std::future::Future;

use crate::domain::ids::{CaseId, ConversationId};
use crate::domain::letter::LetterId;

use super::outbox::Unavailable;

/// Hears of deliveries that failed for good, and of letters that were made. May hear the same twice: after a crash it is said again.
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

    /// The PDF of a letter was made, and its bytes have this SHA-256; without one it could not be made.
    fn letter_made(
        &self,
        conversation: ConversationId,
        case: CaseId,
        letter: LetterId,
        sha256: Option<[u8; 32]>,
    ) -> impl Future<Output = Result<(), Unavailable>> + Send;
}
