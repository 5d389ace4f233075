//! The record of every Bot API call, as it is held against the published API later.

use std::collections::VecDeque;

use serde::Serialize;
use serde_json::Value;

const KEPT_MAX: usize = 20_000;

/// One Bot API call as the server saw it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Call {
    /// Counts the calls of this server, from 1.
    pub n: u64,
    /// The method in the spelling of the Bot API, where it is known.
    pub method: String,
    /// The parameters as parsed; an uploaded file is `{"file": …}`.
    pub params: Value,
    /// When the call ended, in practice time.
    pub at_ms: i64,
    /// The HTTP status, or none when the connection was cut.
    pub status: Option<u16>,
    /// Why it was refused, in Telegram's words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

/// The calls so far; the oldest fall out.
#[derive(Debug, Default)]
pub(crate) struct Calls {
    count: u64,
    kept: VecDeque<Call>,
}

impl Calls {
    /// Adds a call and numbers it.
    pub(crate) fn push(&mut self, call: Call) {
        self.count += 1;
        self.kept.push_back(Call { n: self.count, ..call });
        if self.kept.len() > KEPT_MAX {
            self.kept.pop_front();
        }
    }

    /// The calls numbered above `after`.
    pub(crate) fn after(&self, after: u64) -> Vec<Call> {
        self.kept.iter().filter(|c| c.n > after).cloned().collect()
    }
}
