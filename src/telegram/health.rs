//! When Telegram last gave an answer to polling, for whoever asks whether the bot is ready.

use std::sync::atomic::{AtomicI64, Ordering};

use crate::domain::time::Timestamp;

const NEVER: i64 = i64::MIN;

/// The moment of the last successful poll.
#[derive(Debug)]
pub struct PollHealth(AtomicI64);

impl Default for PollHealth {
    fn default() -> Self {
        Self(AtomicI64::new(NEVER))
    }
}

impl PollHealth {
    /// A poll succeeded.
    pub(super) fn succeeded(&self, at: Timestamp) {
        self.0.store(at.0, Ordering::Relaxed);
    }

    /// Milliseconds since the last successful poll; none before the first.
    pub fn age_ms(&self, now: Timestamp) -> Option<i64> {
        let last = self.0.load(Ordering::Relaxed);
        (last != NEVER).then(|| now.0.saturating_sub(last))
    }
}
