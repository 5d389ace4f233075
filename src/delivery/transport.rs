//! What delivery asks of the outside, and what can come back. Knows no Telegram.

use std::future::Future;

use bytes::Bytes;

use crate::message::Outgoing;

/// Carries out what the outbox holds.
pub trait Transport: Send + Sync {
    /// Does one thing in one chat; `file` holds the bytes of the message's attachment.
    fn perform(
        &self,
        chat_id: i64,
        outgoing: &Outgoing,
        file: Option<Bytes>,
    ) -> impl Future<Output = Result<Done, Failure>> + Send;

    /// Fetches a file that somebody sent, unless it is larger than `max_bytes`.
    fn fetch(&self, file_id: &str, max_bytes: u64) -> impl Future<Output = Result<Bytes, Failure>> + Send;

    /// Answers a press, perhaps with a short text; a press that is too old is no failure.
    fn answer_press(
        &self,
        callback_id: &str,
        text: Option<&str>,
    ) -> impl Future<Output = Result<(), Failure>> + Send;
}

/// It is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    /// The chat has it.
    Sent {
        /// Under which number, when it is a new message.
        message_id: Option<i64>,
    },
}

/// It is not done, and this is what that means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// Later it may work.
    Retry {
        /// Not before, when that was said.
        after_ms: Option<u64>,
        /// For whom.
        scope: Scope,
    },
    /// The person blocked the bot, is gone, or never started it.
    Unreachable,
    /// The chat lives on under another number.
    Moved {
        /// Which.
        chat_id: i64,
    },
    /// It will never work.
    GiveUp {
        /// A word for the log and the row; holds no content.
        reason: &'static str,
    },
}

/// Whom a failure that may pass concerns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// This chat.
    Chat,
    /// Every chat: the other side, or the way there, is out of order.
    All,
}
