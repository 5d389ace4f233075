//! Which kind of update goes where: a tree of five branches, of which the last takes everything else.
//!
//! No endpoint waits, so the tree is run to its end on the spot.

use std::ops::ControlFlow;
use std::sync::{Arc, LazyLock};

use futures::FutureExt;
use serde_json::Value;
use teloxide::dptree::{self, Handler, di::DependencyMap};

use crate::dialogue::event::{Event, EventKind};
use crate::domain::time::Timestamp;

use super::{Parsed, content, fields};

/// The part of an update that its kind names.
#[derive(Clone)]
struct Part(Arc<Value>);

static TREE: LazyLock<Handler<'static, Parsed>> = LazyLock::new(tree);

/// Finds the branch for an update and reads it.
pub(super) fn route(update: &Value, received: Timestamp) -> Parsed {
    match TREE.dispatch(dependencies(update.clone(), received)).now_or_never() {
        Some(ControlFlow::Break(parsed)) => parsed,
        Some(ControlFlow::Continue(_)) | None => Parsed::default(),
    }
}

fn dependencies(update: Value, received: Timestamp) -> DependencyMap {
    dptree::deps![Arc::new(update), received]
}

fn tree() -> Handler<'static, Parsed> {
    dptree::entry()
        .branch(kind("message").endpoint(|part: Part, at: Timestamp| async move { message(&part.0, at) }))
        .branch(
            kind("edited_message").endpoint(|part: Part, at: Timestamp| async move { edited(&part.0, at) }),
        )
        .branch(
            kind("callback_query").endpoint(|part: Part, at: Timestamp| async move { press(&part.0, at) }),
        )
        .branch(
            kind("my_chat_member").endpoint(|part: Part, at: Timestamp| async move { member(&part.0, at) }),
        )
        .branch(dptree::endpoint(|| async { Parsed::default() }))
}

fn kind(name: &'static str) -> Handler<'static, Parsed> {
    dptree::filter_map(move |update: Arc<Value>| update.get(name).map(|part| Part(Arc::new(part.clone()))))
}

fn message(part: &Value, received: Timestamp) -> Parsed {
    let event = content::read(part).map(|content| Event {
        at: fields::moment(part, "date").unwrap_or(received),
        kind: EventKind::Message {
            message_id: message_id(part),
            reply_to: part.get("reply_to_message").and_then(|earlier| fields::number(earlier, "message_id")),
            content,
        },
    });
    Parsed { sender: fields::sender(part.get("chat"), part.get("from")), event, callback_id: None }
}

fn edited(part: &Value, received: Timestamp) -> Parsed {
    let event = content::read(part).map(|content| Event {
        at: fields::moment(part, "edit_date").unwrap_or(received),
        kind: EventKind::Edited { message_id: message_id(part), content },
    });
    Parsed { sender: fields::sender(part.get("chat"), part.get("from")), event, callback_id: None }
}

/// Every message has a number; should one come without, its words still count.
fn message_id(part: &Value) -> i64 {
    fields::number(part, "message_id").unwrap_or(0)
}

fn press(part: &Value, received: Timestamp) -> Parsed {
    // A message that Telegram no longer shows the bot still names its chat and number.
    let message = part.get("message");
    let event = fields::text(part, "data").map(|data| Event {
        at: received,
        kind: EventKind::Press {
            message_id: message.and_then(|message| fields::number(message, "message_id")),
            data,
        },
    });
    Parsed {
        sender: fields::sender(message.and_then(|message| message.get("chat")), part.get("from")),
        event,
        callback_id: fields::text(part, "id"),
    }
}

fn member(part: &Value, received: Timestamp) -> Parsed {
    let status = part.get("new_chat_member").and_then(|member| fields::text(member, "status"));
    let kind = match status.as_deref() {
        Some("kicked") => Some(EventKind::Blocked),
        Some("member") => Some(EventKind::Unblocked),
        _ => None,
    };
    let at = fields::moment(part, "date").unwrap_or(received);
    Parsed {
        sender: fields::sender(part.get("chat"), part.get("from")),
        event: kind.map(|kind| Event { at, kind }),
        callback_id: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tree_gets_all_that_its_branches_ask_for() {
        dptree::type_check(tree().sig(), &dependencies(Value::Null, Timestamp(0)), &[]);
    }

    #[test]
    fn no_branch_waits() {
        for name in ["message", "edited_message", "callback_query", "my_chat_member", "poll"] {
            let update = serde_json::json!({ name: {} });
            let ended = TREE.dispatch(dependencies(update, Timestamp(0))).now_or_never();
            assert!(matches!(ended, Some(ControlFlow::Break(_))), "{name}");
        }
    }
}
