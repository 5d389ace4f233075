//! One attempt at one row: what is done, and what its outcome means.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use bytes::Bytes;
use futures::FutureExt;
use sha2::{Digest, Sha256};

use crate::clock::Clock;
use crate::domain::attachment::Attachment;
use crate::domain::dossier::Bundle;
use crate::domain::ids::CaseId;
use crate::domain::time::Timestamp;
use crate::message::{Enclosed, Message, Outgoing};
use crate::store::{Claimed, Outcome};

use super::backoff::{backoff, is_hopeless};
use super::bundles;
use super::consequences::Consequences;
use super::letters::{self, NotMade, Typesetter};
use super::outbox::{Kept, Outbox, Unavailable};
use super::queue::Track;
use super::transport::{Done, Failure, Scope, Transport};

/// Telegram lets a bot fetch no larger file.
const FILE_MAX: u64 = 20 << 20;
/// So often a message waits for a file that is still to be fetched: two minutes, in which its chat waits.
const FILE_PATIENCE: u32 = 7;
/// Everything waits no longer than this for a fault that names no delay, so that its end is noticed.
const FAULT_PAUSE_MS: u64 = 30_000;

/// Whom an attempt needs.
pub(super) struct Crew<O, T, C> {
    pub(super) outbox: Arc<O>,
    pub(super) transport: Arc<T>,
    pub(super) consequences: Arc<C>,
    pub(super) typesetter: Arc<dyn Typesetter>,
    pub(super) clock: Arc<dyn Clock>,
}

impl<O, T, C> Clone for Crew<O, T, C> {
    fn clone(&self) -> Self {
        Self {
            outbox: Arc::clone(&self.outbox),
            transport: Arc::clone(&self.transport),
            consequences: Arc::clone(&self.consequences),
            typesetter: Arc::clone(&self.typesetter),
            clock: Arc::clone(&self.clock),
        }
    }
}

/// An attempt that came to its end.
pub(super) struct Finished {
    pub(super) track: Track,
    pub(super) chat_id: i64,
    pub(super) outcome: Outcome,
    /// Set when the fault may not be about this chat: so long everything waits if others fail too.
    pub(super) suspicion: Option<Timestamp>,
}

/// What stops an attempt.
enum Stopped {
    /// For good, with a word why.
    Refused(&'static str),
    /// For now, because of the other side.
    Fault { after_ms: Option<u64>, scope: Scope },
    /// For now, because of our own store.
    Store,
}

impl From<Unavailable> for Stopped {
    fn from(_: Unavailable) -> Self {
        Self::Store
    }
}

impl<O: Outbox, T: Transport, C: Consequences> Crew<O, T, C> {
    /// Makes the attempt; a panic in it is a failure like any other.
    pub(super) async fn attempt(self, row: Claimed) -> Finished {
        let done = AssertUnwindSafe(self.carry_out(&row)).catch_unwind().await;
        let done = done.unwrap_or_else(|_| {
            tracing::error!(row = row.id, "an attempt panicked");
            Err(Stopped::Fault { after_ms: None, scope: Scope::Chat })
        });
        let now = self.clock.now();
        let (outcome, suspicion) = match done {
            Ok(message_id) => (Outcome::Sent { id: row.id, message_id }, None),
            Err(stopped) => conclude(&row, &stopped, now),
        };
        Finished { track: Track::of(&row), chat_id: row.chat_id, outcome, suspicion }
    }

    async fn carry_out(&self, row: &Claimed) -> Result<Option<i64>, Stopped> {
        match &row.outgoing {
            Outgoing::Fetch { message_id, attachment } => {
                let case = row.case.ok_or(Stopped::Refused("case_missing"))?;
                self.fetch(row, case, *message_id, attachment).await?;
                Ok(None)
            }
            Outgoing::Send(_)
            | Outgoing::Rewrite { .. }
            | Outgoing::Delete { .. }
            | Outgoing::Menu { .. } => self.perform(row).await,
        }
    }

    async fn perform(&self, row: &Claimed) -> Result<Option<i64>, Stopped> {
        let outgoing = self.finished(row).await?;
        let (outgoing, file) = match outgoing {
            Some(made) => made,
            None => self.with_file(row).await?,
        };
        match self.transport.perform(row.chat_id, &outgoing, file).await {
            Ok(Done::Sent { message_id }) => Ok(message_id),
            Err(Failure::Unreachable) => {
                self.consequences.unreachable(row.conversation, row.case).await?;
                Err(Stopped::Refused("unreachable"))
            }
            Err(Failure::Moved { .. }) => Err(Stopped::Refused("chat_moved")),
            Err(Failure::GiveUp { reason }) => Err(Stopped::Refused(reason)),
            Err(Failure::Retry { after_ms, scope }) => Err(Stopped::Fault { after_ms, scope }),
        }
    }

    /// What leaves, with the file that goes along. A file that is still to be fetched is waited for; then the
    /// words go on without it, and say so: whoever asked for it asks again.
    async fn with_file(&self, row: &Claimed) -> Result<(Outgoing, Option<Bytes>), Stopped> {
        let outgoing = &row.outgoing;
        let Some((message, attachment)) = attached(outgoing) else { return Ok((outgoing.clone(), None)) };
        let case = row.case.ok_or(Stopped::Refused("case_missing"))?;
        match (self.outbox.read_attachment(case, attachment).await?, &message.without) {
            (Kept::Here(bytes), _) => Ok((outgoing.clone(), Some(bytes))),
            (Kept::Coming, _) if row.attempts < FILE_PATIENCE => {
                Err(Stopped::Fault { after_ms: None, scope: Scope::Chat })
            }
            (Kept::Coming, Some(without)) => Ok((Outgoing::Send(without_file(message, without)), None)),
            (Kept::Coming | Kept::Gone, _) => Err(Stopped::Refused("file_missing")),
        }
    }

    /// A message that carries a letter, with its PDF; or without, when none can be made: the words go on.
    /// The case hears first, so that whatever left is known by its hash.
    async fn finished(&self, row: &Claimed) -> Result<Option<(Outgoing, Option<Bytes>)>, Stopped> {
        if let Some((message, bundle)) = bundled(&row.outgoing) {
            return self.bundled(row, message, bundle).await.map(Some);
        }
        let Some((message, enclosed)) = enclosed(&row.outgoing) else { return Ok(None) };
        let made = self.typesetter.pdf(&enclosed.letter).await;
        if made.is_err() {
            tracing::error!(row = row.id, kind = ?enclosed.letter.kind, "a letter leaves as words alone");
        }
        if let Some(case) = row.case {
            let sha256 = made.as_ref().ok().map(|bytes| Sha256::digest(bytes).into());
            self.consequences.letter_made(row.conversation, case, enclosed.id, sha256).await?;
        }
        Ok(Some(match made {
            Ok(bytes) => {
                let message = letters::with_document(message, enclosed, &bytes);
                (Outgoing::Send(message), Some(bytes))
            }
            Err(NotMade) => (Outgoing::Send(letters::without_document(message, enclosed)), None),
        }))
    }

    /// A message that carries files as one archive.
    async fn bundled(
        &self,
        row: &Claimed,
        message: &Message,
        bundle: &Bundle,
    ) -> Result<(Outgoing, Option<Bytes>), Stopped> {
        let case = row.case.ok_or(Stopped::Refused("case_missing"))?;
        let mut files = Vec::with_capacity(bundle.files.len());
        for file in &bundle.files {
            files.push(match self.outbox.read_attachment(case, &file.attachment).await? {
                Kept::Here(bytes) => Some(bytes),
                Kept::Coming if row.attempts < FILE_PATIENCE => {
                    return Err(Stopped::Fault { after_ms: None, scope: Scope::Chat });
                }
                Kept::Coming | Kept::Gone => None,
            });
        }
        let bytes = bundles::archive(bundle, &files).map_err(|_| Stopped::Refused("archive_failed"))?;
        Ok((Outgoing::Send(bundles::with_archive(message, bundle, &bytes)), Some(bytes)))
    }

    async fn fetch(
        &self,
        row: &Claimed,
        case: CaseId,
        message_id: i64,
        attachment: &Attachment,
    ) -> Result<(), Stopped> {
        let fetched = if attachment.size.is_some_and(|size| size > FILE_MAX) {
            Err(Failure::GiveUp { reason: "file_too_large" })
        } else {
            self.transport.fetch(&attachment.file_id, FILE_MAX).await
        };
        match fetched {
            Ok(bytes) => Ok(self.outbox.keep_attachment(case, attachment, bytes).await?),
            Err(Failure::Retry { after_ms, scope }) if !is_hopeless(row, scope) => {
                Err(Stopped::Fault { after_ms, scope })
            }
            Err(_) => {
                self.outbox.mark_attachment_lost(attachment).await?;
                self.consequences.file_lost(row.conversation, row.case, message_id).await?;
                Err(Stopped::Refused("file_lost"))
            }
        }
    }
}

/// The message without its file, saying that it is not there yet.
fn without_file(message: &Message, without: &str) -> Message {
    let words: Vec<&str> =
        [message.text.as_str(), without].into_iter().filter(|words| !words.is_empty()).collect();
    Message { attachment: None, without: None, text: words.join("\n\n"), ..message.clone() }
}

fn attached(outgoing: &Outgoing) -> Option<(&Message, &Attachment)> {
    match outgoing {
        Outgoing::Send(message) => message.attachment.as_ref().map(|attachment| (message, attachment)),
        Outgoing::Rewrite { .. }
        | Outgoing::Delete { .. }
        | Outgoing::Menu { .. }
        | Outgoing::Fetch { .. } => None,
    }
}

fn enclosed(outgoing: &Outgoing) -> Option<(&Message, &Enclosed)> {
    match outgoing {
        Outgoing::Send(message) => message.letter.as_ref().map(|enclosed| (message, enclosed)),
        Outgoing::Rewrite { .. }
        | Outgoing::Delete { .. }
        | Outgoing::Menu { .. }
        | Outgoing::Fetch { .. } => None,
    }
}

fn bundled(outgoing: &Outgoing) -> Option<(&Message, &Bundle)> {
    match outgoing {
        Outgoing::Send(message) => message.bundle.as_ref().map(|bundle| (message, bundle)),
        Outgoing::Rewrite { .. }
        | Outgoing::Delete { .. }
        | Outgoing::Menu { .. }
        | Outgoing::Fetch { .. } => None,
    }
}

fn conclude(row: &Claimed, stopped: &Stopped, now: Timestamp) -> (Outcome, Option<Timestamp>) {
    let own_delay = backoff(row.attempts.saturating_add(1), row.id.unsigned_abs());
    let (after_ms, scope) = match stopped {
        Stopped::Refused(reason) => return (Outcome::Refused { id: row.id, reason }, None),
        // The store's own trouble uses up no patience: nothing was refused.
        Stopped::Store => return (Outcome::Later { id: row.id, due: plus(now, own_delay) }, None),
        Stopped::Fault { after_ms, scope } => (*after_ms, *scope),
    };
    let pause = match (after_ms, scope) {
        (Some(said), _) => Some(said),
        (None, Scope::All) => Some(own_delay.min(FAULT_PAUSE_MS)),
        (None, Scope::Chat) => None,
    };
    let outcome = if is_hopeless(row, scope) {
        Outcome::Refused { id: row.id, reason: "tried_too_often" }
    } else {
        Outcome::Later { id: row.id, due: plus(now, after_ms.unwrap_or(own_delay)) }
    };
    (outcome, pause.map(|pause| plus(now, pause)))
}

fn plus(now: Timestamp, ms: u64) -> Timestamp {
    now.plus_ms(i64::try_from(ms).unwrap_or(i64::MAX))
}
