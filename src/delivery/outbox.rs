//! What delivery asks of the store.

use std::future::Future;

use bytes::Bytes;

use crate::dialogue::step::Lane;
use crate::domain::attachment::Attachment;
use crate::domain::ids::CaseId;
use crate::domain::time::Timestamp;
use crate::store::{Claimed, Outcome};

/// The rows that have to leave, and the files that belong to them.
///
/// The order inside a chat is kept here: of each chat one row is claimed at a time, the oldest first, and
/// what came back for later goes before what is younger. Rows that fetch a file stand outside that order.
pub trait Outbox: Send + Sync {
    /// Makes what an earlier process had claimed due again, as ambiguous; tells how many rows that are.
    fn recover(&self) -> impl Future<Output = Result<u64, Unavailable>> + Send;

    /// Claims due rows, the most urgent first, and none less urgent than `lowest`.
    ///
    /// A claimed row is not given again until it is marked.
    fn claim(
        &self,
        now: Timestamp,
        limit: usize,
        lowest: Lane,
    ) -> impl Future<Output = Result<Vec<Claimed>, Unavailable>> + Send;

    /// When the next row can be claimed, leaving out what waits for a claimed one.
    fn next_due(&self) -> impl Future<Output = Result<Option<Timestamp>, Unavailable>> + Send;

    /// Writes down what became of claimed rows, all in one commit.
    fn mark(
        &self,
        outcomes: &[Outcome],
        now: Timestamp,
    ) -> impl Future<Output = Result<(), Unavailable>> + Send;

    /// Keeps the bytes of a file under its case's key, unless the case was erased meanwhile.
    fn keep_attachment(
        &self,
        case: CaseId,
        attachment: &Attachment,
        bytes: Bytes,
    ) -> impl Future<Output = Result<(), Unavailable>> + Send;

    /// Reads the bytes of a file that was kept.
    fn read_attachment(
        &self,
        case: CaseId,
        attachment: &Attachment,
    ) -> impl Future<Output = Result<Kept, Unavailable>> + Send;

    /// Writes down that a file could not be fetched.
    fn mark_attachment_lost(
        &self,
        attachment: &Attachment,
    ) -> impl Future<Output = Result<(), Unavailable>> + Send;
}

/// What became of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kept {
    /// Its bytes.
    Here(Bytes),
    /// It is still to be fetched.
    Coming,
    /// It could not be fetched, cannot be read, or was erased.
    Gone,
}

/// The store cannot be reached now; it has logged why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the store cannot be reached")]
pub struct Unavailable;
