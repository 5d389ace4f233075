//! Practice time: real time plus an offset that only grows, so that weeks can pass in a second.
//! It knows nothing of chats; whoever must wake up at a jump listens to `jumps`.

use std::{sync::Arc, time::Instant};

use tokio::sync::watch;

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// The furthest that one jump may go.
pub const JUMP_MS_MAX: i64 = 400 * DAY_MS;

/// The time of one practice server; clones share it.
#[derive(Clone, Debug)]
pub struct PracticeClock {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    start_ms: i64,
    started: Instant,
    offset_ms: watch::Sender<i64>,
}

/// Why the clock did not jump.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ClockError {
    /// The new time lies before the present one.
    #[error("practice time only moves forward")]
    Backward,
    /// The jump is longer than [`JUMP_MS_MAX`].
    #[error("one jump is at most 400 days")]
    TooFar,
}

impl PracticeClock {
    /// Starts a clock that shows `start_ms` (Unix milliseconds) now.
    pub fn new(start_ms: i64) -> Self {
        let (offset_ms, _) = watch::channel(0);
        Self { inner: Arc::new(Inner { start_ms, started: Instant::now(), offset_ms }) }
    }

    /// The present practice time in Unix milliseconds.
    pub fn now_ms(&self) -> i64 {
        let passed = i64::try_from(self.inner.started.elapsed().as_millis()).unwrap_or(i64::MAX / 2);
        self.inner.start_ms + passed + *self.inner.offset_ms.borrow()
    }

    /// Jumps `by_ms` ahead and tells those who listen; answers the new time.
    pub fn advance_ms(&self, by_ms: i64) -> Result<i64, ClockError> {
        if by_ms < 0 {
            return Err(ClockError::Backward);
        }
        if by_ms > JUMP_MS_MAX {
            return Err(ClockError::TooFar);
        }
        self.inner.offset_ms.send_modify(|offset| *offset += by_ms);
        Ok(self.now_ms())
    }

    /// Jumps to `now_ms`, which must not lie in the past.
    pub fn jump_to_ms(&self, now_ms: i64) -> Result<i64, ClockError> {
        self.advance_ms(now_ms - self.now_ms())
    }

    /// A channel whose value (all jumps so far, in milliseconds) changes with every jump.
    pub fn jumps(&self) -> watch::Receiver<i64> {
        self.inner.offset_ms.subscribe()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn jumps_forward_only_and_not_too_far() {
        let clock = PracticeClock::new(1_000_000);
        let before = clock.now_ms();
        assert!(clock.advance_ms(14 * DAY_MS).expect("two weeks") >= before + 14 * DAY_MS);
        assert_eq!(clock.advance_ms(-1), Err(ClockError::Backward));
        assert_eq!(clock.jump_to_ms(before), Err(ClockError::Backward));
        assert_eq!(clock.advance_ms(JUMP_MS_MAX + 1), Err(ClockError::TooFar));
        assert!(clock.now_ms() < before + 15 * DAY_MS);
    }

    #[tokio::test]
    async fn a_jump_wakes_the_listener() {
        let clock = PracticeClock::new(0);
        let mut jumps = clock.jumps();
        clock.clone().advance_ms(5).expect("forward");
        jumps.changed().await.expect("the clock lives");
        assert_eq!(*jumps.borrow(), 5);
    }
}
