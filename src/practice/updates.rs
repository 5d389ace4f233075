//! The queue of updates as the official server keeps it: an update is forgotten only when a
//! later getUpdates names a higher offset, or when it grows too old. Waiting is not done here.

use std::{
    collections::{BTreeSet, VecDeque},
    time::{Duration, Instant},
};

use serde_json::{Value, json};

const HOUR_MS: i64 = 60 * 60 * 1000;

/// Button presses live shorter than everything else.
pub(crate) const PRESS_LIFE_MS: i64 = 150 * 1000;
const UPDATE_LIFE_MS: i64 = 24 * HOUR_MS;
const QUEUE_MAX: usize = 100_000;

/// An offset this far past the queue is taken for a mistake.
const OFFSET_AHEAD_MAX: i64 = 10;

/// What Telegram leaves out unless it is asked for by name.
const NOT_BY_DEFAULT: [&str; 3] = ["chat_member", "message_reaction", "message_reaction_count"];

struct Pending {
    id: i64,
    expires_ms: i64,
    update: Value,
}

/// The updates that wait for the bot.
pub(crate) struct UpdateQueue {
    next_id: i64,
    waiting: VecDeque<Pending>,
    allowed: Option<BTreeSet<String>>,
    confirmed: Vec<Value>,
    previous: Option<(i64, Instant)>,
}

impl UpdateQueue {
    /// An empty queue whose first update gets number `first_id`.
    pub(crate) fn new(first_id: i64) -> Self {
        Self {
            next_id: first_id,
            waiting: VecDeque::new(),
            allowed: None,
            confirmed: Vec::new(),
            previous: None,
        }
    }

    /// Sets which kinds are kept from now on; an empty list means the default ones.
    pub(crate) fn allow(&mut self, kinds: BTreeSet<String>) {
        self.allowed = if kinds.is_empty() { None } else { Some(kinds) };
    }

    /// The kinds asked for, if the bot ever named them.
    pub(crate) fn allowed(&self) -> Option<&BTreeSet<String>> {
        self.allowed.as_ref()
    }

    /// Adds an update of one kind, unless the bot does not want that kind.
    pub(crate) fn push(&mut self, kind: &str, body: &Value, now_ms: i64) -> Option<i64> {
        if !self.wants(kind) {
            return None;
        }
        let life_ms = if kind == "callback_query" { PRESS_LIFE_MS } else { UPDATE_LIFE_MS };
        Some(self.append(json!({kind: body}), now_ms + life_ms))
    }

    /// Adds an update exactly as given, with the next number.
    pub(crate) fn push_raw(&mut self, update: Value, now_ms: i64) -> i64 {
        self.append(update, now_ms + UPDATE_LIFE_MS)
    }

    fn append(&mut self, mut update: Value, expires_ms: i64) -> i64 {
        let id = self.next_id;
        self.next_id += 1;
        update["update_id"] = json!(id);
        self.waiting.push_back(Pending { id, expires_ms, update });
        if self.waiting.len() > QUEUE_MAX {
            self.waiting.pop_front();
        }
        id
    }

    fn wants(&self, kind: &str) -> bool {
        match &self.allowed {
            Some(kinds) => kinds.contains(kind),
            None => !NOT_BY_DEFAULT.contains(&kind),
        }
    }

    /// Notes the start of a poll; answers the limit and timeout that really count. The same
    /// question again within moments gets one update at most and has to wait at least 3 seconds.
    pub(crate) fn begin_poll(&mut self, offset: i64, limit: usize, timeout: Duration) -> (usize, Duration) {
        let now = Instant::now();
        let since = self.previous.filter(|(o, _)| *o == offset).map(|(_, at)| now - at);
        self.previous = Some((offset, now));
        let short = Duration::from_secs(3);
        let timeout = if since.is_some_and(|s| s < short) { timeout.max(short) } else { timeout };
        let limit = if since.is_some_and(|s| s < short / 6) { 1 } else { limit };
        (limit, timeout)
    }

    /// Forgets what `offset` confirms and answers at most `limit` of the rest.
    pub(crate) fn take(&mut self, offset: i64, limit: usize, now_ms: i64) -> Vec<Value> {
        self.waiting.retain(|p| p.expires_ms > now_ms);
        let from = self.first_wanted(offset);
        let mut gone = Vec::new();
        while self.waiting.front().is_some_and(|p| p.id < from) {
            gone.extend(self.waiting.pop_front().map(|p| p.update));
        }
        if !gone.is_empty() {
            self.confirmed = gone;
        }
        self.waiting.iter().take(limit).map(|p| p.update.clone()).collect()
    }

    fn first_wanted(&self, offset: i64) -> i64 {
        if offset < 0 {
            return self.next_id + offset;
        }
        if offset > self.next_id + OFFSET_AHEAD_MAX { 0 } else { offset }
    }

    /// The oldest update of every lane, for a webhook.
    pub(crate) fn heads(&mut self, now_ms: i64) -> Vec<(Lane, i64, Value)> {
        self.waiting.retain(|p| p.expires_ms > now_ms);
        let mut seen = BTreeSet::new();
        let lanes = self.waiting.iter().map(|p| (lane_of(&p.update), p));
        let first = lanes.filter(|(lane, _)| seen.insert(*lane));
        first.map(|(lane, p)| (lane, p.id, p.update.clone())).collect()
    }

    /// Forgets one update, which a webhook has taken.
    pub(crate) fn remove(&mut self, id: i64) {
        self.waiting.retain(|p| p.id != id);
    }

    /// The batch that was confirmed last, to be handed out once more.
    pub(crate) fn repeat_confirmed(&mut self) -> Vec<Value> {
        std::mem::take(&mut self.confirmed)
    }

    /// Whether there is a confirmed batch that could be handed out again.
    pub(crate) fn has_confirmed(&self) -> bool {
        !self.confirmed.is_empty()
    }

    /// All updates that wait, oldest first.
    pub(crate) fn pending(&self) -> Vec<Value> {
        self.waiting.iter().map(|p| p.update.clone()).collect()
    }

    /// Drops everything that waits.
    pub(crate) fn clear(&mut self) {
        self.waiting.clear();
    }
}

/// What must reach a webhook one after the other: a chat's messages, a person's presses.
pub(crate) type Lane = (&'static str, i64);

fn lane_of(update: &Value) -> Lane {
    let id = |value: &Value| value["id"].as_i64().unwrap_or_default();
    let talk = ["message", "edited_message"].iter().find_map(|kind| update.get(*kind));
    if let Some(message) = talk {
        return ("chat", id(&message["chat"]));
    }
    match (update.get("callback_query"), update.get("my_chat_member")) {
        (Some(query), _) => ("press", id(&query["from"])),
        (None, Some(change)) => ("member", id(&change["chat"])),
        (None, None) => ("other", 0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(updates: &[Value]) -> Vec<i64> {
        updates.iter().filter_map(|u| u["update_id"].as_i64()).collect()
    }

    fn queue_of(n: i64) -> UpdateQueue {
        let mut queue = UpdateQueue::new(10);
        for _ in 0..n {
            queue.push("message", &json!({}), 0);
        }
        queue
    }

    #[test]
    fn only_a_higher_offset_forgets() {
        let mut queue = queue_of(3);
        assert_eq!(ids(&queue.take(0, 100, 0)), [10, 11, 12]);
        assert_eq!(ids(&queue.take(0, 2, 0)), [10, 11]);
        assert_eq!(ids(&queue.take(11, 100, 0)), [11, 12]);
        assert_eq!(ids(&queue.take(5, 100, 0)), [11, 12], "a low offset forgets nothing");
        assert_eq!(ids(&queue.take(1000, 100, 0)), [11, 12], "an absurd offset counts as none");
        assert_eq!(ids(&queue.take(13, 100, 0)), [] as [i64; 0]);
    }

    #[test]
    fn a_negative_offset_keeps_the_last_ones() {
        let mut queue = queue_of(5);
        assert_eq!(ids(&queue.take(-2, 100, 0)), [13, 14]);
        assert_eq!(ids(&queue.take(0, 100, 0)), [13, 14], "the earlier ones are forgotten");
    }

    #[test]
    fn presses_expire_before_messages() {
        let mut queue = UpdateQueue::new(1);
        queue.push("message", &json!({}), 0);
        queue.push("callback_query", &json!({}), 0);
        assert_eq!(queue.take(0, 100, PRESS_LIFE_MS - 1).len(), 2);
        assert_eq!(ids(&queue.take(0, 100, PRESS_LIFE_MS)), [1]);
        assert_eq!(queue.take(0, 100, 24 * HOUR_MS).len(), 0);
    }

    #[test]
    fn kinds_not_asked_for_are_not_kept() {
        let mut queue = UpdateQueue::new(1);
        assert_eq!(queue.push("message_reaction", &json!({}), 0), None);
        queue.allow(["message_reaction".to_owned()].into());
        assert_eq!(queue.push("message_reaction", &json!({}), 0), Some(1));
        assert_eq!(queue.push("message", &json!({}), 0), None);
        queue.allow(BTreeSet::new());
        assert_eq!(queue.push("message", &json!({}), 0), Some(2));
    }

    #[test]
    fn asking_the_same_again_at_once_is_slowed_down() {
        let mut queue = queue_of(1);
        let zero = Duration::ZERO;
        assert_eq!(queue.begin_poll(0, 100, zero), (100, zero));
        assert_eq!(queue.begin_poll(0, 100, zero), (1, Duration::from_secs(3)));
        assert_eq!(queue.begin_poll(11, 100, zero), (100, zero));
    }
}
