//! How much left and how, as numbers. They hold no content and start at zero with the process.

use std::sync::atomic::{AtomicU64, Ordering};

/// What delivery counts.
#[derive(Debug, Default)]
pub struct Counters {
    /// Rows that are done.
    pub sent: Counter,
    /// Rows that were refused for good.
    pub refused: Counter,
    /// Attempts that have to be made again.
    pub retried: Counter,
    /// Rows that a restart found attempted: the person may get them twice.
    pub ambiguous: Counter,
}

/// A number that only grows.
#[derive(Debug, Default)]
pub struct Counter(AtomicU64);

impl Counter {
    /// Counts one more.
    pub(super) fn up(&self) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }

    /// The number so far.
    pub fn read(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}
