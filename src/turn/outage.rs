//! When the bot heard nothing for some minutes, presses were lost at Telegram: whoever was busy then sees
//! the open question again, after what they sent was handled.

use crate::dialogue::event::EventKind;
use crate::domain::time::Timestamp;
use crate::store::StoreError;

use super::Turns;

/// Telegram keeps a press so long.
const PRESSES_LIVE_MS: i64 = 150_000;
/// Who said or heard something so shortly before the silence may have pressed a button in it.
const BUSY_MS: i64 = 15 * 60_000;
/// So often is written down that the bot hears.
const NOTE_EVERY_MS: i64 = 10_000;

impl Turns {
    /// The bot has handled what Telegram gave. `at` is the time by the computer's own clock, `back` the
    /// moment since which Telegram answers, and `caught_up` tells that nothing is left there. Returns to
    /// how many people the open question was shown again.
    ///
    /// # Errors
    /// When the store fails; nothing is noted then, and the next call does it.
    pub async fn listened(
        &self,
        at: Timestamp,
        back: Timestamp,
        caught_up: bool,
    ) -> Result<usize, StoreError> {
        let Some(heard) = self.store.heard().await? else {
            self.store.note_heard(at).await?;
            return Ok(0);
        };
        let silence_ms = at.0.saturating_sub(heard.0);
        if silence_ms <= PRESSES_LIVE_MS {
            // A computer's clock can also be put back.
            if silence_ms.abs() >= NOTE_EVERY_MS {
                self.store.note_heard(at).await?;
            }
            return Ok(0);
        }
        if !caught_up {
            return Ok(0);
        }
        let mut shown = 0;
        for conversation in self.store.waiting(heard.plus_ms(-BUSY_MS), back).await? {
            match self.tell(conversation, EventKind::Returned).await {
                Ok(()) => shown += 1,
                Err(error) => tracing::warn!(%error, "an open question was not shown again"),
            }
        }
        tracing::info!(silence_s = silence_ms / 1_000, people = shown, "the bot is back after a silence");
        self.store.note_heard(at).await?;
        Ok(shown)
    }
}
