//! Finds the words in a part of a message that we do not know, so that none is lost.
//!
//! It goes by what cannot be words (identifiers, types, other people) and keeps all the rest.

use serde_json::{Map, Value};

/// What stands around the content of every message.
const ENVELOPE: &[&str] = &[
    "author_signature",
    "business_connection_id",
    "caption_entities",
    "chat",
    "date",
    "direct_messages_topic",
    "edit_date",
    "effect_id",
    "entities",
    "external_reply",
    "forward_date",
    "forward_from",
    "forward_from_chat",
    "forward_from_message_id",
    "forward_origin",
    "forward_sender_name",
    "from",
    "guest_bot_caller_chat",
    "guest_bot_caller_user",
    "guest_query_id",
    "has_media_spoiler",
    "has_protected_content",
    "link_preview_options",
    "media_group_id",
    "message_id",
    "message_thread_id",
    "paid_star_count",
    "quote",
    "reply_markup",
    "reply_to_message",
    "reply_to_poll_option_id",
    "reply_to_story",
    "sender_business_bot",
    "sender_chat",
    "sender_tag",
    "show_caption_above_media",
    "via_bot",
];

/// Fields whose value was not written by anybody.
const MACHINE: &[&str] = &[
    "align",
    "anchor_name",
    "chat",
    "chats",
    "date_time_format",
    "entities",
    "from",
    "id",
    "language",
    "mime_type",
    "reference_name",
    "set_name",
    "thumbnail",
    "type",
    "user",
    "valign",
];

/// Fields that repeat the `text` beside them.
const TWINS: &[&str] =
    &["bank_card_number", "bot_command", "cashtag", "email_address", "hashtag", "phone_number", "username"];

/// Fields that people read first, whatever the alphabet says.
const FIRST: &[&str] = &["title", "question", "summary", "label", "text", "caption"];

/// Telegram's name for what a message holds.
pub(super) fn kind(message: &Value) -> String {
    // A venue is also announced as a location.
    let known = ["rich_message", "venue"].into_iter().find(|key| message.get(key).is_some());
    let content = message.as_object().into_iter().flat_map(Map::keys).find(|key| !is_envelope(key));
    known.or(content.map(String::as_str)).unwrap_or("empty").to_owned()
}

/// Every word in a message's content, none if there is none.
pub(super) fn of_message(message: &Value) -> Option<String> {
    let mut lines = Vec::new();
    for (_, part) in in_reading_order(message.as_object()?).filter(|(key, _)| !is_envelope(key)) {
        collect(part, &mut lines);
    }
    (!lines.is_empty()).then(|| lines.join("\n"))
}

/// Does a part hold a file as well as words?
pub(super) fn holds_file(part: &Value) -> bool {
    match part {
        Value::Object(fields) => fields.contains_key("file_id") || fields.values().any(holds_file),
        Value::Array(items) => items.iter().any(holds_file),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => false,
    }
}

fn is_envelope(key: &str) -> bool {
    ENVELOPE.contains(&key) || key.starts_with("is_")
}

fn collect(part: &Value, lines: &mut Vec<String>) {
    match part {
        Value::String(line) if line.trim().is_empty() => {}
        Value::String(line) => lines.push(line.clone()),
        // Text with a lay-out: pieces of one line, of which the plain ones are strings.
        Value::Array(items) if items.iter().any(Value::is_string) => {
            lines.extend(Some(line_of(items)).filter(|line| !line.trim().is_empty()));
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, lines)),
        Value::Object(fields) => {
            let has_text = fields.contains_key("text");
            for (key, value) in in_reading_order(fields) {
                let is_twin = has_text && TWINS.contains(&key.as_str());
                if !is_machine(key) && !is_twin {
                    collect(value, lines);
                }
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn line_of(items: &[Value]) -> String {
    let mut line = String::new();
    let mut after_plain = false;
    for item in items {
        if after_plain && item.is_string() {
            line.push(' ');
        }
        after_plain = item.is_string();
        match item.as_str() {
            Some(plain) => line.push_str(plain),
            None => {
                let mut pieces = Vec::new();
                collect(item, &mut pieces);
                line.push_str(&pieces.join(" "));
            }
        }
    }
    line
}

fn is_machine(key: &str) -> bool {
    MACHINE.contains(&key) || ["_id", "_entities", "_chat", "_user"].iter().any(|end| key.ends_with(end))
}

fn in_reading_order(fields: &Map<String, Value>) -> impl Iterator<Item = (&String, &Value)> {
    let first = FIRST.iter().filter_map(|key| fields.get_key_value(*key));
    first.chain(fields.iter().filter(|(key, _)| !FIRST.contains(&key.as_str())))
}
