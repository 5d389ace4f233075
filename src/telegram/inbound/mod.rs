//! Reads an update from its raw JSON. Reading never fails: what is not known to us today is kept as words.
//!
//! Typed parsing would lose a whole message for one unknown part, so only the dozen fields that are needed
//! are looked at.

mod content;
mod fields;
mod routes;
mod words;

use serde_json::Value;

use crate::dialogue::event::{Event, Sender};
use crate::domain::time::Timestamp;
use crate::turn::inbound::Inbound;

/// What one kind of update says.
#[derive(Clone, Debug, Default, PartialEq)]
struct Parsed {
    sender: Option<Sender>,
    event: Option<Event>,
    callback_id: Option<String>,
}

/// Reads an update; `received` stands in where Telegram gives no date.
pub fn parse(update: &Value, received: Timestamp) -> Inbound {
    let Parsed { sender, event, callback_id } = routes::route(update, received);
    // Without a conversation there is nobody whom anything could have happened to.
    let event = event.filter(|_| sender.is_some());
    Inbound {
        update_id: fields::number(update, "update_id").unwrap_or(0),
        raw: update.to_string(),
        sender,
        event,
        callback_id,
    }
}

#[cfg(test)]
mod tests;
