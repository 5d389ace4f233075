//! What stands in a chat and has to go: young messages are deleted, older ones of the bot are overwritten,
//! and the person's own older ones are out of reach.

use crate::domain::time::Timestamp;

use super::query::MessageRecord;

/// Telegram lets a bot delete messages for so long.
pub const DELETE_WITHIN_MS: i64 = 48 * 3_600_000;
/// A margin, since the deletion itself takes a moment.
const MARGIN_MS: i64 = 60_000;
/// What Telegram deletes in one call.
pub const AT_ONCE: usize = 100;

/// How some messages of a chat go.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Removal {
    /// These can be deleted.
    pub delete: Vec<i64>,
    /// These can only be overwritten.
    pub overwrite: Vec<i64>,
    /// Something that the person wrote stays.
    pub own_left: bool,
}

impl Removal {
    /// How these messages go at this moment.
    pub fn of(messages: &[MessageRecord], now: Timestamp) -> Self {
        let deletable_from = now.plus_ms(MARGIN_MS - DELETE_WITHIN_MS);
        let mut removal = Self::default();
        for message in messages {
            if message.at >= deletable_from {
                removal.delete.push(message.message_id);
            } else if message.from_bot {
                removal.overwrite.push(message.message_id);
            } else {
                removal.own_left = true;
            }
        }
        removal
    }
}
