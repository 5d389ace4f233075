//! Answering a button press and reacting to a message.

use serde_json::{Value, json};

use super::{Call, done};
use crate::practice::{
    answer::{Answer, ApiError},
    text::utf16_len,
    updates::PRESS_LIFE_MS,
};

const ANSWER_MAX: usize = 200;

/// The emoji that Telegram accepts as a reaction.
const REACTIONS: &str = "❤ 👍 👎 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤‍🔥 🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 \
                         🍓 🍾 💋 🖕 😈 😴 😭 🤓 👻 👨‍💻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 \
                         👾 🤷‍♂ 🤷 🤷‍♀ 😡";

/// answerCallbackQuery.
pub(super) fn answer_callback_query(call: &mut Call<'_>) -> Answer {
    let text = call.params.text("text").unwrap_or_default();
    if utf16_len(&text) > ANSWER_MAX {
        return Err(ApiError::bad("MESSAGE_TOO_LONG"));
    }
    let id = call.params.text("callback_query_id").unwrap_or_default();
    let now_ms = call.now_ms;
    let press = call.state.presses.get_mut(&id).filter(|p| now_ms - p.at_ms < PRESS_LIFE_MS);
    let press = press.ok_or_else(|| {
        ApiError::bad("query is too old and response timeout expired or query ID is invalid")
    })?;
    if press.answer.is_none() {
        let text = if text.is_empty() { Value::Null } else { json!(text) };
        press.answer = Some(json!({"text": text, "show_alert": call.params.flag("show_alert")}));
    }
    done()
}

/// setMessageReaction.
pub(super) fn set_message_reaction(call: &mut Call<'_>) -> Answer {
    let (chat_id, id) = (call.chat_id("chat_id")?, call.message_id()?);
    let reaction = call.params.json("reaction")?.unwrap_or_else(|| json!([]));
    check_reaction(&reaction)?;
    let chat = call.state.chat_to_write(chat_id)?;
    let stored = chat.messages.get_mut(&id).ok_or_else(|| ApiError::bad("message to react not found"))?;
    stored.reactions = reaction.clone();
    call.state.event("reaction", chat_id, &json!({"message_id": id, "reactions": reaction}));
    done()
}

fn check_reaction(reaction: &Value) -> Result<(), ApiError> {
    let list = reaction.as_array().ok_or_else(|| ApiError::bad("can't parse reaction JSON object"))?;
    if list.len() > 1 {
        return Err(ApiError::bad("REACTIONS_TOO_MANY"));
    }
    let known = |r: &Value| {
        let emoji = r["emoji"].as_str().unwrap_or_default().trim_end_matches('\u{fe0f}');
        r["type"] == "emoji" && REACTIONS.split_whitespace().any(|k| k.trim_end_matches('\u{fe0f}') == emoji)
    };
    if list.iter().all(known) { Ok(()) } else { Err(ApiError::bad("REACTION_INVALID")) }
}
