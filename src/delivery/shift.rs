//! What the loop has in hand: rows, attempts, outcomes, and when to look at the store again.

use std::time::Duration;

use tokio::task::JoinSet;

use crate::dialogue::step::Lane;
use crate::domain::time::Timestamp;
use crate::store::Outcome;

use super::attempt::Finished;
use super::limits::SendLimits;
use super::queue::Queue;

/// So many claimed rows may wait in memory.
const HELD_MAX: usize = 200;
/// So many of them notifications and reminders: two seconds' worth, so that answers find room.
const HELD_BULK_MAX: usize = 50;
/// Without being woken, the outbox is looked at this often.
pub(super) const IDLE: Duration = Duration::from_secs(5);
/// After the store failed, it is left alone for so long.
const STORE_REST_MS: i64 = 1_000;

/// What the loop has in hand.
pub(super) struct Shift {
    pub(super) queue: Queue,
    pub(super) running: JoinSet<Finished>,
    /// Outcomes that are not written down yet.
    pub(super) unmarked: Vec<Outcome>,
    /// There may be due rows.
    pub(super) look: bool,
    /// Notifications or reminders were left with the store for want of room.
    pub(super) bulk_left: bool,
    /// When the next row comes due, as far as is known.
    pub(super) next_due: Option<Timestamp>,
    /// The store failed and is left alone until then.
    store_rests_until: Timestamp,
}

impl Shift {
    pub(super) fn new(limits: SendLimits) -> Self {
        Self {
            queue: Queue::new(limits),
            running: JoinSet::new(),
            unmarked: Vec::new(),
            look: true,
            bulk_left: false,
            next_due: None,
            store_rests_until: Timestamp(i64::MIN),
        }
    }

    /// How many rows to ask for and down to which lane, if it makes sense to ask.
    pub(super) fn appetite(&self, now: Timestamp) -> Option<(usize, Lane)> {
        let room = self.room();
        let bulk = self.queue.held_bulk();
        let has_bulk_room = self.bulk_left && bulk < HELD_BULK_MAX / 2;
        let is_due = self.next_due.is_some_and(|due| due <= now);
        if room == 0 || self.store_rests(now) || !(self.look || has_bulk_room || is_due) {
            return None;
        }
        if bulk < HELD_BULK_MAX {
            Some((room.min(HELD_BULK_MAX), Lane::Reminder))
        } else {
            Some((room, Lane::Answer))
        }
    }

    fn room(&self) -> usize {
        HELD_MAX.saturating_sub(self.queue.held())
    }

    pub(super) fn store_rests(&self, now: Timestamp) -> bool {
        now < self.store_rests_until
    }

    pub(super) fn rest_store(&mut self, now: Timestamp) {
        self.store_rests_until = now.plus_ms(STORE_REST_MS);
    }

    pub(super) fn note(&mut self, finished: Finished) {
        self.queue.ended(finished.track);
        if matches!(finished.outcome, Outcome::Sent { .. }) {
            self.queue.all_is_well();
        }
        if let Some(until) = finished.suspicion {
            self.queue.suspect(finished.chat_id, until);
        }
        self.unmarked.push(finished.outcome);
    }

    /// How long nothing happens by itself.
    pub(super) fn pause(&self, start_at: Option<Timestamp>, now: Timestamp) -> Duration {
        let store_next = if self.store_rests(now) {
            Some(self.store_rests_until)
        } else if self.room() == 0 {
            None
        } else if self.look {
            Some(now)
        } else {
            self.next_due
        };
        let next = [start_at, store_next].into_iter().flatten().min();
        let wait = next.map(|moment| moment.0.saturating_sub(now.0));
        wait.map_or(IDLE, |ms| Duration::from_millis(u64::try_from(ms).unwrap_or(0)).min(IDLE))
    }
}
