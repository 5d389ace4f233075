//! Sending text, passing messages on, and "is typing". Files are sent in `media`.

use serde_json::{Map, Value, json};

use super::{Call, done};
use crate::practice::{
    answer::{Answer, ApiError},
    html, markup,
    state::Sending,
    text::{TEXT_MAX, find_entities, utf16_len},
};

/// How long "is typing" stays, as in the apps.
const TYPING_MS: i64 = 5_000;

const ACTIONS: [&str; 11] = [
    "typing",
    "upload_photo",
    "record_video",
    "upload_video",
    "record_voice",
    "upload_voice",
    "upload_document",
    "choose_sticker",
    "find_location",
    "record_video_note",
    "upload_video_note",
];

/// Fields of a message that say what it is about, and go along when it is passed on.
const CONTENT: [&str; 14] = [
    "text",
    "entities",
    "caption",
    "caption_entities",
    "photo",
    "document",
    "voice",
    "video",
    "audio",
    "sticker",
    "contact",
    "location",
    "poll",
    "link_preview_options",
];

/// Text with its entities.
pub(super) struct Formatted {
    pub(super) text: String,
    pub(super) entities: Vec<Value>,
}

impl Formatted {
    /// Puts text and entities into a message under these names.
    pub(super) fn put(self, body: &mut Map<String, Value>, text: &str, entities: &str) {
        body.remove(text);
        body.remove(entities);
        if !self.text.is_empty() {
            body.insert(text.to_owned(), json!(self.text));
        }
        if !self.entities.is_empty() {
            body.insert(entities.to_owned(), json!(self.entities));
        }
    }
}

/// Reads a text with `entities` or `parse_mode` out of such an object.
pub(super) fn formatted(
    text: &str,
    entities: Option<Value>,
    parse_mode: Option<&str>,
) -> Result<Formatted, ApiError> {
    let (text, given) = match parse_mode.map(str::to_ascii_lowercase).as_deref() {
        None | Some("") => (text.to_owned(), entities_of(entities)?),
        Some("html") => {
            html::parse(text).map_err(|reason| ApiError::bad(&format!("can't parse entities: {reason}")))?
        }
        Some(_) => return Err(ApiError::bad("unsupported parse_mode")),
    };
    // Telegram cuts white space at both ends; in front only as long as no entity would move.
    let text = if given.is_empty() { text.trim() } else { text.trim_end() };
    let length = utf16_len(text);
    let overlaps =
        |found: &Value| given.iter().any(|g| span(g).0 < span(found).1 && span(found).0 < span(g).1);
    let mut entities: Vec<Value> = find_entities(text).into_iter().filter(|found| !overlaps(found)).collect();
    entities.extend(given.iter().filter(|g| span(g).0 < span(g).1 && span(g).1 <= length).cloned());
    entities.sort_by_key(|e| span(e).0);
    Ok(Formatted { text: text.to_owned(), entities })
}

fn span(entity: &Value) -> (usize, usize) {
    let field = |name: &str| entity[name].as_u64().and_then(|n| usize::try_from(n).ok()).unwrap_or(0);
    (field("offset"), field("offset") + field("length"))
}

fn entities_of(entities: Option<Value>) -> Result<Vec<Value>, ApiError> {
    let Some(entities) = entities else { return Ok(Vec::new()) };
    let whole = |e: &Value| e["type"].is_string() && e["offset"].is_u64() && e["length"].is_u64();
    let list = entities.as_array().filter(|list| list.iter().all(whole));
    list.cloned().ok_or_else(|| ApiError::bad("can't parse entities JSON object"))
}

impl Call<'_> {
    /// The text of the call, checked as the text of a message.
    pub(super) fn message_text(&self) -> Result<Formatted, ApiError> {
        let text = self.params.text("text").unwrap_or_default();
        let text =
            formatted(&text, self.params.json("entities")?, self.params.text("parse_mode").as_deref())?;
        if text.text.is_empty() {
            return Err(ApiError::bad("message text is empty"));
        }
        if utf16_len(&text.text) > TEXT_MAX {
            return Err(ApiError::bad("message is too long"));
        }
        Ok(text)
    }

    /// Reply, keyboard and protection of a message that is to be sent to that chat.
    pub(super) fn sending(&mut self, chat_id: i64) -> Result<Sending, ApiError> {
        let markup = self.params.json("reply_markup")?.map(markup::check).transpose()?;
        let reply_to = self.reply_to(chat_id)?;
        Ok(Sending { reply_to, markup, protect: self.params.flag("protect_content") })
    }

    fn reply_to(&mut self, chat_id: i64) -> Result<Option<i64>, ApiError> {
        let Some(reply) = self.params.json("reply_parameters")? else {
            return Ok(self.params.integer("reply_to_message_id"));
        };
        let id = reply.get("message_id").and_then(Value::as_i64);
        let id =
            id.ok_or_else(|| ApiError::bad("can't parse reply parameters: Can't find field \"message_id\""))?;
        let optional = reply["allow_sending_without_reply"] == true;
        let known = self.state.chat(chat_id)?.messages.contains_key(&id);
        Ok((known || !optional).then_some(id))
    }

    /// Sends one message of that content to the chat of the call.
    pub(super) fn deliver(&mut self, content: Map<String, Value>) -> Answer {
        let chat_id = self.chat_id("chat_id")?;
        let how = self.sending(chat_id)?;
        self.state.send(chat_id, content, &how, self.now_ms)
    }

    /// The message that is to be passed on.
    fn original(&mut self, kind: &str) -> Result<Map<String, Value>, ApiError> {
        let from = self.chat_id("from_chat_id")?;
        let id = self.message_id()?;
        let stored = self.state.chat(from)?.messages.get(&id);
        let stored = stored.ok_or_else(|| ApiError::bad(&format!("message to {kind} not found")))?;
        Ok(stored.body.clone())
    }
}

/// sendMessage.
pub(super) fn send_message(call: &mut Call<'_>) -> Answer {
    let mut content = Map::new();
    call.message_text()?.put(&mut content, "text", "entities");
    if let Some(preview) = call.params.json("link_preview_options")? {
        content.insert("link_preview_options".to_owned(), preview);
    }
    call.deliver(content)
}

/// forwardMessage.
pub(super) fn forward_message(call: &mut Call<'_>) -> Answer {
    let original = call.original("forward")?;
    let origin = original.get("forward_origin").cloned();
    let origin = origin.unwrap_or_else(
        || json!({"type": "user", "sender_user": original["from"], "date": original["date"]}),
    );
    let mut content = content_of(original);
    content.insert("forward_origin".to_owned(), origin);
    call.deliver(content)
}

/// copyMessage.
pub(super) fn copy_message(call: &mut Call<'_>) -> Answer {
    let mut content = content_of(call.original("copy")?);
    if call.params.text("caption").is_some() && !content.contains_key("text") {
        call.caption()?.put(&mut content, "caption", "caption_entities");
    }
    let sent = call.deliver(content)?;
    Ok(json!({"message_id": sent["message_id"]}))
}

fn content_of(mut original: Map<String, Value>) -> Map<String, Value> {
    original.retain(|name, _| CONTENT.contains(&name.as_str()));
    original
}

/// sendChatAction.
pub(super) fn send_chat_action(call: &mut Call<'_>) -> Answer {
    let chat_id = call.chat_id("chat_id")?;
    let action = call.params.text("action").unwrap_or_default();
    if !ACTIONS.contains(&action.as_str()) {
        return Err(ApiError::bad("wrong parameter action in request"));
    }
    let until = call.now_ms + TYPING_MS;
    call.state.chat_to_write(chat_id)?.typing_until_ms = until;
    call.state.event("typing", chat_id, &json!({"action": action, "until_ms": until}));
    done()
}
