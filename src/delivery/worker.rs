//! The loop: claim, start, wait, mark. It decides nothing about single rows; see `queue` and `attempt`.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Notify;
use tokio::task::JoinSet;
use tokio::time::sleep;

use crate::clock::Clock;
use crate::dialogue::step::Lane;
use crate::domain::time::Timestamp;

use super::attempt::{Crew, Finished};
use super::consequences::Consequences;
use super::counters::Counters;
use super::limits::SendLimits;
use super::outbox::{Claimed, Outbox, Outcome, Unavailable};
use super::queue::{Next, Queue, Track};
use super::stop::Stop;
use super::transport::Transport;

/// So many claimed rows may wait in memory, and so many of them notifications and reminders: two seconds'
/// worth, so that they never fill the room that answers need.
const HELD_MAX: usize = 200;
const HELD_BULK_MAX: usize = 50;
/// Without being woken, the outbox is looked at this often.
const IDLE: Duration = Duration::from_secs(5);
/// After the store failed, it is left alone for so long.
const STORE_REST_MS: i64 = 1_000;
/// When stopping, so often is tried to write down what was sent.
const LAST_MARKS: u32 = 5;

/// Sends what the outbox holds until it is asked to stop.
pub struct Delivery<O, T, C> {
    crew: Crew<O, T, C>,
    limits: SendLimits,
    wake: Arc<Notify>,
    counters: Arc<Counters>,
}

/// What the loop has in hand.
struct Shift {
    queue: Queue,
    running: JoinSet<Finished>,
    /// Outcomes that are not written down yet.
    unmarked: Vec<Outcome>,
    /// There may be due rows.
    look: bool,
    /// Notifications or reminders were left with the store for want of room.
    bulk_left: bool,
    /// When rows that went back come due.
    dues: BTreeSet<Timestamp>,
    /// The store failed and is left alone until then.
    store_rests_until: Timestamp,
}

impl<O, T, C> Delivery<O, T, C>
where
    O: Outbox + 'static,
    T: Transport + 'static,
    C: Consequences + 'static,
{
    /// A worker for one outbox.
    pub fn new(
        outbox: Arc<O>,
        transport: Arc<T>,
        consequences: Arc<C>,
        clock: Arc<dyn Clock>,
        limits: SendLimits,
    ) -> Self {
        let crew = Crew { outbox, transport, consequences, clock };
        Self { crew, limits, wake: Arc::default(), counters: Arc::default() }
    }

    /// Wakes the worker: `notify_one` after every commit that wrote to the outbox.
    pub fn wake(&self) -> Arc<Notify> {
        Arc::clone(&self.wake)
    }

    /// What was counted so far.
    pub fn counters(&self) -> Arc<Counters> {
        Arc::clone(&self.counters)
    }

    /// Works until it is asked to stop; then ends what is under way, marks it, and gives the rest back.
    pub async fn run(&self, mut stop: Stop) {
        if !self.recover(&mut stop).await {
            return;
        }
        let mut shift = Shift::new(self.limits);
        while !stop.is_asked() {
            self.claim(&mut shift).await;
            let start_at = self.start(&mut shift);
            let pause = shift.pause(start_at, self.crew.clock.now());
            tokio::select! {
                Some(ended) = shift.running.join_next() => self.note(&mut shift, ended),
                () = self.wake.notified() => shift.look = true,
                () = stop.asked() => {}
                () = sleep(pause) => shift.look = true,
            }
            self.collect(&mut shift);
            self.mark(&mut shift).await;
        }
        self.end(shift).await;
    }

    /// Frees what an earlier process had claimed; false when it was asked to stop before that.
    async fn recover(&self, stop: &mut Stop) -> bool {
        loop {
            if let Ok(rows) = self.crew.outbox.recover().await {
                if rows > 0 {
                    tracing::warn!(rows, "an earlier process may have sent these: they are sent again");
                }
                return true;
            }
            tokio::select! {
                () = stop.asked() => return false,
                () = sleep(IDLE) => {}
            }
        }
    }

    async fn claim(&self, shift: &mut Shift) {
        let now = self.crew.clock.now();
        let Some((limit, lowest)) = shift.appetite(now) else { return };
        let Ok(rows) = self.crew.outbox.claim(now, limit, lowest).await else {
            shift.rest_store(now);
            return;
        };
        shift.look = rows.len() == limit;
        shift.bulk_left = lowest == Lane::Answer;
        for row in rows {
            if row.ambiguous {
                self.counters.ambiguous.up();
            }
            shift.take_in(row, now);
        }
    }

    /// Starts what may start; tells when the limits allow more.
    fn start(&self, shift: &mut Shift) -> Option<Timestamp> {
        loop {
            match shift.queue.next(self.crew.clock.now()) {
                Next::Start(row) => {
                    shift.running.spawn(self.crew.clone().attempt(*row));
                }
                Next::At(moment) => return Some(moment),
                Next::Nothing => return None,
            }
        }
    }

    fn collect(&self, shift: &mut Shift) {
        while let Some(ended) = shift.running.try_join_next() {
            self.note(shift, ended);
        }
    }

    fn note(&self, shift: &mut Shift, ended: Result<Finished, tokio::task::JoinError>) {
        // Attempts catch their panics and nobody aborts them, so there is no other end than this.
        let Ok(finished) = ended else { return };
        match &finished.outcome {
            Outcome::Sent { .. } => self.counters.sent.up(),
            Outcome::Refused { id, reason } => {
                tracing::warn!(row = id, reason, "a delivery was refused for good");
                self.counters.refused.up();
            }
            Outcome::Later { .. } => self.counters.retried.up(),
        }
        shift.note(finished);
    }

    async fn mark(&self, shift: &mut Shift) {
        let now = self.crew.clock.now();
        if shift.unmarked.is_empty() || shift.store_rests(now) {
            return;
        }
        match self.crew.outbox.mark(&shift.unmarked, now).await {
            Ok(()) => shift.unmarked.clear(),
            Err(Unavailable) => shift.rest_store(now),
        }
    }

    async fn end(&self, mut shift: Shift) {
        let given_back = shift.queue.give_back(self.crew.clock.now());
        shift.unmarked.extend(given_back);
        while let Some(ended) = shift.running.join_next().await {
            self.note(&mut shift, ended);
            self.collect(&mut shift);
            self.mark(&mut shift).await;
        }
        for _ in 0..LAST_MARKS {
            self.mark(&mut shift).await;
            if shift.unmarked.is_empty() {
                return;
            }
            sleep(shift.pause(None, self.crew.clock.now())).await;
        }
        tracing::error!(
            rows = shift.unmarked.len(),
            "not written down: these are sent again at the next start"
        );
    }
}

impl Shift {
    fn new(limits: SendLimits) -> Self {
        Self {
            queue: Queue::new(limits),
            running: JoinSet::new(),
            unmarked: Vec::new(),
            look: true,
            bulk_left: false,
            dues: BTreeSet::new(),
            store_rests_until: Timestamp(i64::MIN),
        }
    }

    /// How many rows to ask for and down to which lane, if it makes sense to ask.
    fn appetite(&mut self, now: Timestamp) -> Option<(usize, Lane)> {
        let room = self.room();
        let bulk = self.queue.held_bulk();
        let has_bulk_room = self.bulk_left && bulk < HELD_BULK_MAX / 2;
        let is_due = self.dues.first().is_some_and(|due| *due <= now);
        if room == 0 || self.store_rests(now) || !(self.look || has_bulk_room || is_due) {
            return None;
        }
        self.dues.retain(|due| *due > now);
        if bulk < HELD_BULK_MAX {
            Some((room.min(HELD_BULK_MAX), Lane::Reminder))
        } else {
            Some((room, Lane::Answer))
        }
    }

    fn room(&self) -> usize {
        HELD_MAX.saturating_sub(self.queue.held())
    }

    fn store_rests(&self, now: Timestamp) -> bool {
        now < self.store_rests_until
    }

    fn rest_store(&mut self, now: Timestamp) {
        self.store_rests_until = now.plus_ms(STORE_REST_MS);
    }

    fn take_in(&mut self, row: Claimed, now: Timestamp) {
        let given_back = self.queue.take_in(row, now);
        self.put_off(given_back);
    }

    fn note(&mut self, finished: Finished) {
        self.queue.ended(finished.track);
        match (&finished.outcome, finished.track) {
            (Outcome::Sent { .. }, _) => self.queue.all_is_well(),
            (Outcome::Later { due, .. }, Track::Chat(chat_id)) => {
                let given_back = self.queue.freeze(chat_id, *due);
                self.put_off(given_back);
            }
            (Outcome::Later { .. }, Track::File) | (Outcome::Refused { .. }, _) => {}
        }
        if let Some(until) = finished.suspicion {
            self.queue.suspect(finished.chat_id, until);
        }
        self.put_off([finished.outcome]);
    }

    fn put_off(&mut self, outcomes: impl IntoIterator<Item = Outcome>) {
        for outcome in outcomes {
            if let Outcome::Later { due, .. } = outcome {
                self.dues.insert(due);
            }
            self.unmarked.push(outcome);
        }
    }

    /// How long nothing happens by itself.
    fn pause(&self, start_at: Option<Timestamp>, now: Timestamp) -> Duration {
        let store_next = if self.store_rests(now) {
            Some(self.store_rests_until)
        } else if self.room() == 0 {
            None
        } else if self.look {
            Some(now)
        } else {
            self.dues.first().copied()
        };
        let next = [start_at, store_next].into_iter().flatten().min();
        let wait = next.map(|moment| moment.0.saturating_sub(now.0));
        wait.map_or(IDLE, |ms| Duration::from_millis(u64::try_from(ms).unwrap_or(0)).min(IDLE))
    }
}
