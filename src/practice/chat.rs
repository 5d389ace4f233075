//! One person's private chat with the bot: its messages, keyboard and whether it is blocked.
//! Rules of single methods are not here.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::Person;

const MESSAGES_MAX: usize = 5_000;

/// A message as it stands in the chat.
#[derive(Clone, Debug)]
pub(crate) struct Stored {
    /// The Bot API object.
    pub(crate) body: Map<String, Value>,
    /// Sent by the person, not by the bot.
    pub(crate) outgoing: bool,
    pub(crate) edited: bool,
    /// Cleared on the person's side only.
    pub(crate) hidden: bool,
    pub(crate) reactions: Value,
    pub(crate) sent_ms: i64,
    /// Sent with a keyboard other than buttons under the message: Telegram does not edit those.
    pub(crate) keyboard_sent: bool,
}

impl Stored {
    /// The message as another message quotes it, without its own quote.
    fn quoted(&self) -> Value {
        let mut body = self.body.clone();
        body.remove("reply_to_message");
        Value::Object(body)
    }

    /// The message as the page shows it.
    pub(crate) fn view(&self) -> Value {
        let mut view = self.body.clone();
        view.insert("outgoing".to_owned(), json!(self.outgoing));
        view.insert("edited".to_owned(), json!(self.edited));
        view.insert("reactions".to_owned(), self.reactions.clone());
        for field in ["document", "voice", "video", "audio", "sticker"] {
            view.entry(field).and_modify(add_file_url);
        }
        for size in view.get_mut("photo").and_then(Value::as_array_mut).into_iter().flatten() {
            add_file_url(size);
        }
        view.retain(|_, value| !value.is_null());
        Value::Object(view)
    }
}

fn add_file_url(file: &mut Value) {
    if let Some(id) = file.get("file_id").and_then(Value::as_str) {
        file["file_url"] = json!(format!("/practice/files/{id}"));
    }
}

/// A private chat.
#[derive(Debug)]
pub(crate) struct Chat {
    pub(crate) person: Person,
    pub(crate) messages: BTreeMap<i64, Stored>,
    /// The person has written to the bot at least once.
    pub(crate) started: bool,
    pub(crate) blocked: bool,
    pub(crate) keyboard: Option<Value>,
    pub(crate) typing_until_ms: i64,
    pub(crate) instance: String,
    last_id: i64,
}

impl Chat {
    pub(crate) fn new(person: Person, instance: String) -> Self {
        Self {
            person,
            messages: BTreeMap::new(),
            started: false,
            blocked: false,
            keyboard: None,
            typing_until_ms: 0,
            instance,
            last_id: 0,
        }
    }

    /// The `chat` of a message.
    pub(crate) fn chat_object(&self) -> Value {
        let mut chat = self.named();
        chat.insert("type".to_owned(), json!("private"));
        Value::Object(chat)
    }

    /// The person as a `User`.
    pub(crate) fn user_object(&self) -> Value {
        let mut user = self.named();
        user.insert("is_bot".to_owned(), json!(false));
        user.insert("language_code".to_owned(), json!(self.person.language_code));
        Value::Object(user)
    }

    fn named(&self) -> Map<String, Value> {
        let mut named = Map::new();
        named.insert("id".to_owned(), json!(self.person.id));
        named.insert("first_name".to_owned(), json!(self.person.first_name));
        if let Some(last_name) = &self.person.last_name {
            named.insert("last_name".to_owned(), json!(last_name));
        }
        if let Some(username) = &self.person.username {
            named.insert("username".to_owned(), json!(username));
        }
        named
    }

    /// Adds a message with the next number and answers it; the oldest fall out.
    pub(crate) fn add(
        &mut self,
        from: Value,
        outgoing: bool,
        content: Map<String, Value>,
        now_ms: i64,
    ) -> &mut Stored {
        self.last_id += 1;
        let mut body = content;
        body.insert("message_id".to_owned(), json!(self.last_id));
        body.insert("from".to_owned(), from);
        body.insert("chat".to_owned(), self.chat_object());
        body.insert("date".to_owned(), json!(now_ms / 1000));
        if self.messages.len() >= MESSAGES_MAX {
            self.messages.pop_first();
        }
        self.messages.entry(self.last_id).or_insert(Stored {
            body,
            outgoing,
            edited: false,
            hidden: false,
            reactions: Value::Null,
            sent_ms: now_ms,
            keyboard_sent: false,
        })
    }

    /// The message as `reply_to_message` shows it.
    pub(crate) fn quoted(&self, message_id: i64) -> Option<Value> {
        self.messages.get(&message_id).map(Stored::quoted)
    }

    /// Whether a message with this number was ever in the chat.
    pub(crate) fn knew(&self, message_id: i64) -> bool {
        (1..=self.last_id).contains(&message_id)
    }

    /// What the person sees, oldest first.
    pub(crate) fn visible(&self) -> impl Iterator<Item = &Stored> {
        self.messages.values().filter(|m| !m.hidden)
    }
}
