//! What delivery asks of the store.

use std::future::Future;

use bytes::Bytes;

use crate::dialogue::query::Purpose;
use crate::dialogue::step::Lane;
use crate::domain::attachment::Attachment;
use crate::domain::ids::{CaseId, ConversationId};
use crate::domain::time::Timestamp;
use crate::message::Outgoing;

/// The rows that have to leave, and the files that belong to them.
pub trait Outbox: Send + Sync {
    /// Makes what an earlier process had claimed due again, as ambiguous; tells how many rows that are.
    fn recover(&self) -> impl Future<Output = Result<u64, Unavailable>> + Send;

    /// Claims due rows of lane `lowest` or more urgent ones: most urgent first, then oldest first.
    ///
    /// A claimed row is not given again until it is marked.
    fn claim(
        &self,
        now: Timestamp,
        limit: usize,
        lowest: Lane,
    ) -> impl Future<Output = Result<Vec<Claimed>, Unavailable>> + Send;

    /// Writes down what became of claimed rows, all in one commit.
    fn mark(
        &self,
        outcomes: &[Outcome],
        now: Timestamp,
    ) -> impl Future<Output = Result<(), Unavailable>> + Send;

    /// Keeps the bytes of a file under its case's key.
    fn keep_attachment(
        &self,
        case: CaseId,
        attachment: &Attachment,
        bytes: Bytes,
    ) -> impl Future<Output = Result<(), Unavailable>> + Send;

    /// Reads the bytes of a file that was kept; none when they are gone.
    fn read_attachment(
        &self,
        case: CaseId,
        attachment: &Attachment,
    ) -> impl Future<Output = Result<Option<Bytes>, Unavailable>> + Send;

    /// Writes down that a file could not be fetched.
    fn mark_attachment_lost(
        &self,
        case: CaseId,
        attachment: &Attachment,
    ) -> impl Future<Output = Result<(), Unavailable>> + Send;
}

/// The store cannot be reached now; it has logged why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the store cannot be reached")]
pub struct Unavailable;

/// A row that is ours until it is marked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claimed {
    /// Names the row; later rows have higher numbers.
    pub id: i64,
    /// Where it goes.
    pub chat_id: i64,
    /// Whose conversation that is.
    pub conversation: ConversationId,
    /// The case that it belongs to.
    pub case: Option<CaseId>,
    /// How urgent it is.
    pub lane: Lane,
    /// What it is for.
    pub purpose: Purpose,
    /// How often it was claimed, this time included.
    pub attempts: u32,
    /// An earlier process may have sent it already.
    pub ambiguous: bool,
    /// What has to be done.
    pub outgoing: Outgoing,
}

/// What became of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is done.
    Sent {
        /// The row.
        id: i64,
        /// The number of the new message, if there is one.
        message_id: Option<i64>,
    },
    /// It will never be done.
    Refused {
        /// The row.
        id: i64,
        /// Why, in a word without content.
        reason: &'static str,
    },
    /// It goes back and comes due later.
    Later {
        /// The row.
        id: i64,
        /// When.
        due: Timestamp,
    },
}
