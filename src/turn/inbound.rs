//! What the turn gets of an update: who, what, and the update as it came, in case the turn fails.

use std::fmt;

use crate::dialogue::event::{Event, Sender};

/// An update, read as far as the turn needs it.
#[derive(Clone, PartialEq, Eq)]
pub struct Inbound {
    /// Telegram's number for the update; the key of "never twice".
    pub update_id: i64,
    /// The update's JSON, kept until the commit, for a dead letter.
    pub raw: String,
    /// Who wrote, in a private chat; none: not for a conversation.
    pub sender: Option<Sender>,
    /// What happened; none: nothing to do, only acknowledge.
    pub event: Option<Event>,
    /// The press that waits for an answer.
    pub callback_id: Option<String>,
}

/// Shows the number only: what people write does not belong in a log.
impl fmt::Debug for Inbound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Inbound").field("update_id", &self.update_id).finish_non_exhaustive()
    }
}
