//! Which of the claimed rows may start now: one at a time per chat, urgent lanes first, within the limits.
//!
//! It holds no row for long. What has to wait for more than the limits goes back to the store.

use std::collections::{HashMap, HashSet};
use std::time::Duration;

use crate::dialogue::step::Lane;
use crate::domain::time::Timestamp;
use crate::message::Outgoing;

use super::limits::{Limiter, SendLimits, Wait};
use super::outbox::{Claimed, Outcome};

/// Chats that are served at the same time, and how many of them with notifications and reminders.
const CHATS_AT_ONCE: usize = 64;
const BULK_AT_ONCE: usize = 32;
/// Files that are fetched at the same time.
const FILES_AT_ONCE: usize = 4;
/// So many chats failing one after the other mean that it is not about a chat.
const FAILURES_BEFORE_PAUSE: usize = 3;

/// What a row keeps busy while it is being done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Track {
    /// Its chat, in which nothing else may leave meanwhile.
    Chat(i64),
    /// Nothing but a place: fetching a file disturbs no order.
    File,
}

impl Track {
    pub(super) fn of(row: &Claimed) -> Self {
        match row.outgoing {
            Outgoing::Fetch { .. } => Self::File,
            Outgoing::Send(_)
            | Outgoing::Rewrite { .. }
            | Outgoing::Delete { .. }
            | Outgoing::Menu { .. } => Self::Chat(row.chat_id),
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
    /// Chats with something under way; true for a notification or reminder.
    busy: HashMap<i64, bool>,
    files_busy: usize,
    frozen: HashMap<i64, Timestamp>,
    failing: HashSet<i64>,
    paused_until: Timestamp,
    limiter: Limiter,
}

impl Queue {
    pub(super) fn new(limits: SendLimits) -> Self {
        Self {
            held: Vec::new(),
            busy: HashMap::new(),
            files_busy: 0,
            frozen: HashMap::new(),
            failing: HashSet::new(),
            paused_until: Timestamp(i64::MIN),
            limiter: Limiter::new(limits),
        }
    }

    pub(super) fn held(&self) -> usize {
        self.held.len()
    }

    pub(super) fn held_bulk(&self) -> usize {
        self.held.iter().filter(|row| is_bulk(row)).count()
    }

    /// Takes a row in; gives it back when its chat is frozen.
    pub(super) fn take_in(&mut self, row: Claimed, now: Timestamp) -> Option<Outcome> {
        self.frozen.retain(|_, until| *until > now);
        if let (Track::Chat(chat_id), id) = (Track::of(&row), row.id)
            && let Some(until) = self.frozen.get(&chat_id)
        {
            return Some(Outcome::Later { id, due: *until });
        }
        let place = self.held.partition_point(|earlier| earlier.lane <= row.lane);
        self.held.insert(place, row);
        None
    }

    /// Finds a row that may start, and keeps its chat busy until `ended`.
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
                self.begin(&row);
                Next::Start(Box::new(row))
            }
            Err(None) => Next::Nothing,
            Err(Some(wait)) => Next::At(now.plus_ms(whole_ms(wait))),
        }
    }

    /// The place of the first row that may start, or how long the limits keep it.
    fn find(&self) -> Result<usize, Option<Duration>> {
        let mut passed: HashSet<i64> = HashSet::new();
        let mut bulk_open = self.busy.values().filter(|bulk| **bulk).count() < BULK_AT_ONCE;
        let mut shortest: Option<Duration> = None;
        for (place, row) in self.held.iter().enumerate() {
            let Track::Chat(chat_id) = Track::of(row) else {
                if self.files_busy < FILES_AT_ONCE {
                    return Ok(place);
                }
                continue;
            };
            let is_free = self.busy.len() < CHATS_AT_ONCE
                && !self.busy.contains_key(&chat_id)
                && !passed.contains(&chat_id)
                && (bulk_open || !is_bulk(row));
            if !is_free {
                passed.insert(chat_id);
                continue;
            }
            let permit = if is_bulk(row) { self.limiter.permit(chat_id) } else { Ok(()) };
            let wait = match permit {
                Ok(()) => return Ok(place),
                Err(Wait::Chat(wait)) => wait,
                Err(Wait::All(wait)) => {
                    bulk_open = false;
                    wait
                }
            };
            passed.insert(chat_id);
            shortest = Some(shortest.map_or(wait, |shortest| shortest.min(wait)));
        }
        Err(shortest)
    }

    fn begin(&mut self, row: &Claimed) {
        match Track::of(row) {
            Track::Chat(chat_id) => {
                self.busy.insert(chat_id, is_bulk(row));
            }
            Track::File => self.files_busy += 1,
        }
    }

    /// A row came to its end: its chat is free again.
    pub(super) fn ended(&mut self, track: Track) {
        match track {
            Track::Chat(chat_id) => {
                self.busy.remove(&chat_id);
            }
            Track::File => self.files_busy = self.files_busy.saturating_sub(1),
        }
    }

    /// The other side answers.
    pub(super) fn all_is_well(&mut self) {
        self.failing.clear();
    }

    /// A chat has to wait; its other rows go back, so that they come after the one that failed.
    pub(super) fn freeze(&mut self, chat_id: i64, until: Timestamp) -> Vec<Outcome> {
        self.frozen.insert(chat_id, until);
        let belongs = |row: &Claimed| Track::of(row) == Track::Chat(chat_id);
        let (back, held) = std::mem::take(&mut self.held).into_iter().partition(belongs);
        self.held = held;
        later(back, until)
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
        later(std::mem::take(&mut self.held), now)
    }
}

fn later(rows: Vec<Claimed>, due: Timestamp) -> Vec<Outcome> {
    rows.into_iter().map(|row| Outcome::Later { id: row.id, due }).collect()
}

fn is_bulk(row: &Claimed) -> bool {
    match row.lane {
        Lane::Answer | Lane::Fetch => false,
        Lane::Notification | Lane::Reminder => true,
    }
}

/// Rounded up: a moment too early would only ask again.
fn whole_ms(wait: Duration) -> i64 {
    i64::try_from(wait.as_millis()).unwrap_or(i64::MAX).saturating_add(1)
}
