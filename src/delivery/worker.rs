//! The loop: claim, start, wait, mark. It decides nothing about single rows; see `queue` and `attempt`.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Notify;
use tokio::time::{sleep, timeout};

use crate::clock::Clock;
use crate::dialogue::step::Lane;
use crate::domain::time::Timestamp;
use crate::store::Outcome;

use super::attempt::{Crew, Finished};
use super::consequences::Consequences;
use super::counters::Counters;
use super::letters::Typesetter;
use super::limits::SendLimits;
use super::outbox::{Outbox, Unavailable};
use super::queue::Next;
use super::shift::{IDLE, Shift};
use super::stop::Stop;
use super::transport::Transport;

/// A row that seems due but is not given is asked for again after so long.
const PATIENCE_MS: i64 = 1_000;
/// When stopping, what is under way gets so long to end: containers are killed after ten seconds.
const GRACE: Duration = Duration::from_secs(7);
/// When stopping, so often is tried to write down what was sent.
const LAST_MARKS: u32 = 3;

/// Sends what the outbox holds until it is asked to stop.
pub struct Delivery<O, T, C> {
    crew: Crew<O, T, C>,
    limits: SendLimits,
    wake: Arc<Notify>,
    counters: Arc<Counters>,
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
        typesetter: Arc<dyn Typesetter>,
        clock: Arc<dyn Clock>,
        limits: SendLimits,
    ) -> Self {
        let crew = Crew { outbox, transport, consequences, typesetter, clock };
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

    /// Works until it is asked to stop; then waits for what is under way, marks it, and gives the rest back.
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
        if self.claim_some(shift, now, limit, lowest).await.is_err() {
            shift.rest_store(now);
        }
    }

    async fn claim_some(
        &self,
        shift: &mut Shift,
        now: Timestamp,
        limit: usize,
        lowest: Lane,
    ) -> Result<(), Unavailable> {
        let rows = self.crew.outbox.claim(now, limit, lowest).await?;
        shift.look = rows.len() >= limit;
        shift.bulk_left = lowest == Lane::Answer;
        shift.next_due = None;
        for row in rows {
            if row.ambiguous {
                self.counters.ambiguous.up();
            }
            shift.queue.take_in(row);
        }
        if !shift.look && !shift.bulk_left {
            // What is due now but was not given would only be asked for again and again.
            let due = self.crew.outbox.next_due().await?;
            shift.next_due = due.map(|due| if due > now { due } else { now.plus_ms(PATIENCE_MS) });
        }
        Ok(())
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
            Ok(()) => {
                shift.unmarked.clear();
                // The next row of a chat can be claimed once the one before it is marked.
                shift.look = true;
            }
            Err(Unavailable) => shift.rest_store(now),
        }
    }

    async fn end(&self, mut shift: Shift) {
        let given_back = shift.queue.give_back(self.crew.clock.now());
        shift.unmarked.extend(given_back);
        if timeout(GRACE, self.finish(&mut shift)).await.is_err() {
            tracing::warn!(rows = shift.running.len(), "cut off: these are sent again at the next start");
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

    /// Waits for what is under way.
    async fn finish(&self, shift: &mut Shift) {
        while let Some(ended) = shift.running.join_next().await {
            self.note(shift, ended);
            self.collect(shift);
            self.mark(shift).await;
        }
    }
}
