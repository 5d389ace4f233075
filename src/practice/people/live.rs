//! The stream of events by which the page stays up to date.

use std::{collections::VecDeque, convert::Infallible, sync::Arc};

use axum::response::sse::{Event, KeepAlive, Sse};
use futures::stream::{self, Stream};
use serde_json::Value;
use tokio::sync::watch;

use crate::practice::state::Shared;

struct Follower {
    shared: Arc<Shared>,
    changes: watch::Receiver<u64>,
    after: u64,
    ready: VecDeque<(u64, Value)>,
}

/// All events after that number, and then each new one until the server stops.
pub(crate) fn follow(shared: Arc<Shared>, after: u64) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let changes = shared.changes();
    shared.with(|state| state.telling.watched = true);
    let follower = Follower { shared, changes, after, ready: VecDeque::new() };
    let events = stream::unfold(follower, |mut follower| async {
        let (seq, event) = follower.next().await?;
        let event = Event::default().id(seq.to_string()).data(event.to_string());
        Some((Ok(event), follower))
    });
    Sse::new(events).keep_alive(KeepAlive::default())
}

impl Follower {
    async fn next(&mut self) -> Option<(u64, Value)> {
        loop {
            if let Some(event) = self.ready.pop_front() {
                return Some(event);
            }
            self.changes.mark_unchanged();
            let after = self.after;
            let (newer, stopping) = self.shared.look(|state| (state.events.after(after), state.stopping));
            if let Some((seq, _)) = newer.last() {
                self.after = *seq;
                self.ready = newer.into();
            } else if stopping || self.changes.changed().await.is_err() {
                return None;
            }
        }
    }
}
