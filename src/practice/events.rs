//! What happened, numbered, for the page to follow live. Old events fall out; whoever missed
//! them loads the chat anew.

use std::collections::VecDeque;

use serde_json::{Value, json};

/// How many events are kept for those who lag behind.
const KEPT_MAX: usize = 2000;

/// The numbered events of one server.
#[derive(Debug, Default)]
pub(crate) struct Events {
    seq: u64,
    kept: VecDeque<(u64, Value)>,
}

impl Events {
    /// The number of the latest event.
    pub(crate) fn seq(&self) -> u64 {
        self.seq
    }

    /// Adds an event about one person's chat, or about everybody.
    pub(crate) fn push(&mut self, kind: &str, person: Option<&str>, data: &Value) {
        self.seq += 1;
        let event = json!({"seq": self.seq, "kind": kind, "person": person, "data": data});
        self.kept.push_back((self.seq, event));
        if self.kept.len() > KEPT_MAX {
            self.kept.pop_front();
        }
    }

    /// The events after number `after`; a leading `reset` says that some are no longer known.
    pub(crate) fn after(&self, after: u64) -> Vec<(u64, Value)> {
        let oldest = self.kept.front().map_or(self.seq + 1, |(seq, _)| *seq);
        let mut found = Vec::new();
        if after > self.seq || after + 1 < oldest {
            let seq = oldest - 1;
            found.push((seq, json!({"seq": seq, "kind": "reset", "person": null, "data": null})));
        }
        let newer = self.kept.iter().filter(|(seq, _)| *seq > after || after > self.seq);
        found.extend(newer.cloned());
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gives_what_came_later_and_says_when_something_is_lost() {
        let mut events = Events::default();
        for n in 0..KEPT_MAX + 5 {
            events.push("message", Some("client"), &json!(n));
        }
        let last = events.seq();
        assert_eq!(events.after(last), vec![]);
        assert_eq!(events.after(last - 2).len(), 2);
        let all = events.after(0);
        assert_eq!(all[0].1["kind"], "reset");
        assert_eq!(all.len(), KEPT_MAX + 1);
        assert_eq!(events.after(last + 7)[0].1["kind"], "reset", "a page from before a restart");
    }
}
