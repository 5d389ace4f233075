//! What Telegram would send: updates as raw JSON, so that reading them is part of every scene.

use klachtwijzer::domain::time::Timestamp;
use serde_json::{Value, json};

use super::phone::Phone;

fn from(phone: &Phone) -> Value {
    json!({
        "id": phone.user_id, "is_bot": false, "first_name": phone.name, "language_code": phone.language,
    })
}

fn chat(phone: &Phone) -> Value {
    json!({ "id": phone.user_id, "type": "private", "first_name": phone.name })
}

fn seconds(at: Timestamp) -> i64 {
    at.0 / 1_000
}

/// A message: `holds` adds the text, photo, or whatever it is.
pub(crate) fn message(phone: &Phone, id: i64, at: Timestamp, holds: Value) -> Value {
    let mut message = json!({
        "message_id": id, "from": from(phone), "chat": chat(phone), "date": seconds(at),
    });
    merge(&mut message, holds);
    json!({ "message": message })
}

/// The same message with other words.
pub(crate) fn edited(phone: &Phone, id: i64, at: Timestamp, holds: Value) -> Value {
    let mut message = json!({
        "message_id": id, "from": from(phone), "chat": chat(phone), "date": seconds(at) - 1,
        "edit_date": seconds(at),
    });
    merge(&mut message, holds);
    json!({ "edited_message": message })
}

/// A press on a button.
pub(crate) fn press(phone: &Phone, message_id: i64, data: &str) -> Value {
    json!({ "callback_query": {
        "id": format!("press-{message_id}"), "from": from(phone), "chat_instance": "1", "data": data,
        "message": { "message_id": message_id, "chat": chat(phone), "date": 0 },
    }})
}

/// The person blocks or unblocks the bot.
pub(crate) fn member(phone: &Phone, at: Timestamp, blocked: bool) -> Value {
    let status = if blocked { "kicked" } else { "member" };
    json!({ "my_chat_member": {
        "chat": chat(phone), "from": from(phone), "date": seconds(at),
        "new_chat_member": { "status": status, "user": { "id": 1, "is_bot": true, "first_name": "bot" } },
    }})
}

pub(crate) fn voice(seconds: u32, size: u64) -> Value {
    json!({ "voice": { "file_id": "voice", "duration": seconds, "file_size": size, "mime_type": "audio/ogg" } })
}

pub(crate) fn photo(file: &str) -> Value {
    json!({ "photo": [{ "file_id": file, "width": 640, "height": 480, "file_size": 3 }] })
}

pub(crate) fn document(name: &str, size: u64) -> Value {
    json!({ "document": { "file_id": name, "file_name": name, "file_size": size } })
}

/// Adds the fields of one object to another.
pub(crate) fn merge(object: &mut Value, more: Value) {
    let (Value::Object(object), Value::Object(more)) = (object, more) else { panic!("objects") };
    object.extend(more);
}
