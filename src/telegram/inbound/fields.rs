//! Reading single fields of raw JSON. A field that is absent or of another type is none.

use serde_json::Value;

use crate::dialogue::event::Sender;
use crate::domain::time::Timestamp;

/// A whole number.
pub(super) fn number(part: &Value, key: &str) -> Option<i64> {
    part.get(key)?.as_i64()
}

/// A text that is not empty.
pub(super) fn text(part: &Value, key: &str) -> Option<String> {
    part.get(key)?.as_str().filter(|text| !text.is_empty()).map(str::to_owned)
}

/// A date, which Telegram gives in seconds; 0 is how it says "unknown".
pub(super) fn moment(part: &Value, key: &str) -> Option<Timestamp> {
    let seconds = number(part, key).filter(|seconds| *seconds > 0)?;
    seconds.checked_mul(1000).map(Timestamp)
}

/// Who wrote, when it is a person in a private chat: groups, channels and other bots are no conversation.
pub(super) fn sender(chat: Option<&Value>, from: Option<&Value>) -> Option<Sender> {
    let chat = chat?;
    let person = from.unwrap_or(chat);
    let is_bot = person.get("is_bot").and_then(Value::as_bool).unwrap_or(false);
    if chat.get("type")?.as_str()? != "private" || is_bot {
        return None;
    }
    let chat_id = number(chat, "id")?;
    Some(Sender {
        // A private chat has the number of the person in it.
        user_id: number(person, "id").unwrap_or(chat_id),
        chat_id,
        language: text(person, "language_code"),
        first_name: text(person, "first_name").unwrap_or_default(),
    })
}
