//! Which of the claimed rows may start now: urgent lanes first, within the limits.
//!
//! The order inside a chat is the store's: it gives one row per chat at a time.

use std::collections::HashSet;
use std::time::Duration;

use crate::dialogue::step::Lane;
use crate::domain::time::Timestamp;
use crate::message::Outgoing;
use crate::store::{Claimed, Outcome};

use super::limits::{Limiter, SendLimits, Wait};

/// So many chats failing one after the other mean that it is not about a chat.
const FAILURES_BEFORE_PAUSE: usize = 3;

/// What is done at the same time is counted by these.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Track {
    /// Somebody waits for it.
    Answer,
    /// A notification or reminder: bound by the limits.
    Bulk,
    /// Fetching a file, which takes long.
    File,
}

impl Track {
    pub(super) fn of(row: &Claimed) -> Self {
        match (&row.outgoing, row.lane) {
            (Outgoing::Fetch { .. }, _) => Self::File,
            (_, Lane::Answer) => Self::Answer,
            (_, Lane::Notification | Lane::Reminder) => Self::Bulk,
        }
    }

    /// So many are done at the same time.
    fn places(self) -> usize {
        match self {
            Self::Answer => 64,
            Self::Bulk => 32,
            Self::File => 4,
        }
    }
}

/// What to do next.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// This row.
    Start(Box<Claimed>),
    /// Nothing before this moment, unless something ends or comes in.
    At(Timestamp),
    /// Nothing, until something ends or comes in.
    Nothing,
}

/// Claimed rows that have not started, and what keeps them.
pub(super) struct Queue {
    /// By lane, then in the order of the store.
    held: Vec<Claimed>,
    /// One entry for each row under way.
    busy: Vec<Track>,
    failing: HashSet<i64>,
    paused_until: Timestamp,
    limiter: Limiter,
}

impl Queue {
    pub(super) fn new(limits: SendLimits) -> Self {
        Self {
            held: Vec::new(),
            busy: Vec::new(),
            failing: HashSet::new(),
            paused_until: Timestamp(i64::MIN),
            limiter: Limiter::new(limits),
        }
    }

    pub(super) fn held(&self) -> usize {
        self.held.len()
    }

    pub(super) fn held_bulk(&self) -> usize {
        self.held.iter().filter(|row| Track::of(row) == Track::Bulk).count()
    }

    /// Takes a row in.
    pub(super) fn take_in(&mut self, row: Claimed) {
        let place = self.held.partition_point(|earlier| earlier.lane <= row.lane);
        self.held.insert(place, row);
    }

    /// Finds a row that may start, and counts it as under way until `ended`.
    pub(super) fn next(&mut self, now: Timestamp) -> Next {
        if self.held.is_empty() {
            return Next::Nothing;
        }
        if self.paused_until > now {
            return Next::At(self.paused_until);
        }
        match self.find() {
            Ok(place) => {
                let row = self.held.remove(place);
                self.busy.push(Track::of(&row));
                Next::Start(Box::new(row))
            }
            Err(None) => Next::Nothing,
            Err(Some(wait)) => Next::At(now.plus_ms(whole_ms(wait))),
        }
    }

    /// The place of the first row that may start, or how long the limits keep it.
    fn find(&mut self) -> Result<usize, Option<Duration>> {
        let mut full: Vec<Track> = Vec::new();
        let mut shortest: Option<Duration> = None;
        for (place, row) in self.held.iter().enumerate() {
            let track = Track::of(row);
            let under_way = self.busy.iter().filter(|busy| **busy == track).count();
            if under_way >= track.places() || full.contains(&track) {
                continue;
            }
            let permit = if track == Track::Bulk { self.limiter.permit(row.chat_id) } else { Ok(()) };
            let wait = match permit {
                Ok(()) => return Ok(place),
                Err(Wait::Chat(wait)) => wait,
                Err(Wait::All(wait)) => {
                    full.push(track);
                    wait
                }
            };
            shortest = Some(shortest.map_or(wait, |shortest| shortest.min(wait)));
        }
        Err(shortest)
    }

    /// A row came to its end.
    pub(super) fn ended(&mut self, track: Track) {
        if let Some(place) = self.busy.iter().position(|busy| *busy == track) {
            self.busy.swap_remove(place);
        }
    }

    /// The other side answers.
    pub(super) fn all_is_well(&mut self) {
        self.failing.clear();
    }

    /// Counts a failure that may not be about its chat; enough of them make everything wait.
    pub(super) fn suspect(&mut self, chat_id: i64, until: Timestamp) {
        self.failing.insert(chat_id);
        if self.failing.len() >= FAILURES_BEFORE_PAUSE {
            self.paused_until = self.paused_until.max(until);
        }
    }

    /// Gives every row back.
    pub(super) fn give_back(&mut self, now: Timestamp) -> Vec<Outcome> {
        self.held.drain(..).map(|row| Outcome::Later { id: row.id, due: now }).collect()
    }
}

/// Rounded up: a moment too early would only ask again.
fn whole_ms(wait: Duration) -> i64 {
    i64::try_from(wait.as_millis()).unwrap_or(i64::MAX).saturating_add(1)
}
