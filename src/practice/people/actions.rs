//! What people do to a chat, on the state. Each action tells the bot as Telegram would, and the
//! page what changed.

use serde_json::{Map, Value, json};

use super::{Message, PressAnswer, WorldError};
use crate::practice::{
    chat::{Chat, Stored},
    files::{FileKind, Upload},
    markup::keyboard_has,
    state::{Press, State},
    text::{CAPTION_MAX, TEXT_MAX, find_entities, split_long, utf16_len},
};

const ALBUM_MAX: usize = 10;
const PRESSES_MAX: usize = 1000;
const LANGUAGE_CODE_MAX: usize = 12;

type Written = Result<Vec<Message>, WorldError>;
type Content = Map<String, Value>;

/// Files that somebody sends at once.
#[derive(Clone, Debug, Default)]
pub(crate) struct Handed {
    pub(crate) files: Vec<Upload>,
    pub(crate) caption: String,
    pub(crate) duration: i64,
    pub(crate) reply_to: Option<i64>,
}

impl State {
    /// The chat of the person with that key.
    pub(crate) fn person(&self, key: &str) -> Result<&Chat, WorldError> {
        self.chats.values().find(|c| c.person.key == key).ok_or(WorldError::NoSuchPerson)
    }

    fn writer(&self, key: &str) -> Result<i64, WorldError> {
        let chat = self.person(key)?;
        if chat.blocked { Err(WorldError::Blocked) } else { Ok(chat.person.id) }
    }

    /// Puts a message of a person into the chat and into the bot's queue.
    pub(crate) fn write(
        &mut self,
        key: &str,
        mut content: Content,
        reply_to: Option<i64>,
        now_ms: i64,
    ) -> Result<Message, WorldError> {
        let id = self.writer(key)?;
        let chat = self.chats.get_mut(&id).ok_or(WorldError::NoSuchPerson)?;
        if let Some(quoted) = reply_to {
            content
                .insert("reply_to_message".to_owned(), chat.quoted(quoted).ok_or(WorldError::NoSuchMessage)?);
        }
        chat.started = true;
        let spent = chat.keyboard.as_ref().is_some_and(|keyboard| is_spent(keyboard, &content));
        let from = chat.user_object();
        let stored = chat.add(from, true, content, now_ms);
        let (body, view) = (Value::Object(stored.body.clone()), stored.view());
        self.event("message", id, &view);
        if spent {
            self.set_keyboard(id, None);
        }
        self.updates.push("message", &body, now_ms);
        Ok(Message(view))
    }

    /// Types a text; a long one becomes several messages.
    pub(crate) fn type_text(&mut self, key: &str, text: &str, reply_to: Option<i64>, now_ms: i64) -> Written {
        let parts = split_long(text);
        if parts.is_empty() {
            return Err(WorldError::invalid("the text is empty"));
        }
        let mut reply_to = reply_to;
        parts.into_iter().map(|part| self.write(key, text_content(part), reply_to.take(), now_ms)).collect()
    }

    /// Sends files; several photos, films or documents together are one album.
    pub(crate) fn hand_in(&mut self, key: &str, kind: FileKind, handed: Handed, now_ms: i64) -> Written {
        self.writer(key)?;
        if handed.files.is_empty() || handed.files.iter().any(|f| f.bytes.is_empty()) {
            return Err(WorldError::invalid("a file is missing or empty"));
        }
        if utf16_len(&handed.caption) > CAPTION_MAX {
            return Err(WorldError::invalid("the caption is too long"));
        }
        let (mut caption, mut reply_to) = (handed.caption.trim().to_owned(), handed.reply_to);
        let mut written = Vec::new();
        let mut files = handed.files.into_iter().peekable();
        while files.peek().is_some() {
            let album: Vec<Upload> = files.by_ref().take(ALBUM_MAX).collect();
            let together = album.len() > 1 && kind != FileKind::Voice && kind != FileKind::Sticker;
            let album_id = together.then(|| self.fresh_number().to_string());
            for upload in album {
                let id = self.files.add(kind, upload, handed.duration);
                let mut content = caption_content(&std::mem::take(&mut caption));
                content.insert(kind.field().to_owned(), self.files.describe(&id).unwrap_or_default());
                if let Some(album_id) = &album_id {
                    content.insert("media_group_id".to_owned(), json!(album_id));
                }
                written.push(self.write(key, content, reply_to.take(), now_ms)?);
            }
        }
        Ok(written)
    }

    /// Shares the own telephone number.
    pub(crate) fn share_contact(&mut self, key: &str, now_ms: i64) -> Result<Message, WorldError> {
        let person = &self.person(key)?.person;
        let mut contact =
            json!({"phone_number": person.phone, "first_name": person.first_name, "user_id": person.id});
        if let Some(last_name) = &person.last_name {
            contact["last_name"] = json!(last_name);
        }
        self.write(key, Map::from_iter([("contact".to_owned(), contact)]), None, now_ms)
    }

    /// Sends a simple poll.
    pub(crate) fn send_poll(
        &mut self,
        key: &str,
        question: &str,
        options: &[String],
        now_ms: i64,
    ) -> Result<Message, WorldError> {
        let id = self.fresh_number().to_string();
        let option = |(n, text): (usize, &String)| json!({"persistent_id": n.to_string(), "text": text, "voter_count": 0});
        let poll = json!({
            "id": id,
            "question": question,
            "options": options.iter().enumerate().map(option).collect::<Vec<_>>(),
            "total_voter_count": 0,
            "is_closed": false,
            "is_anonymous": true,
            "type": "regular",
            "allows_multiple_answers": false,
            "allows_revoting": true,
            "members_only": false,
        });
        self.write(key, Map::from_iter([("poll".to_owned(), poll)]), None, now_ms)
    }

    /// Passes on a text that somebody else wrote: a person here by key, or a hidden account.
    pub(crate) fn forward(
        &mut self,
        key: &str,
        from: &str,
        text: &str,
        now_ms: i64,
    ) -> Result<Message, WorldError> {
        if text.trim().is_empty() || utf16_len(text) > TEXT_MAX {
            return Err(WorldError::invalid("the text is empty or too long"));
        }
        let date = now_ms / 1000 - 60;
        let origin = match self.person(from) {
            Ok(chat) => json!({"type": "user", "sender_user": chat.user_object(), "date": date}),
            Err(_) => json!({"type": "hidden_user", "sender_user_name": from, "date": date}),
        };
        let mut content = text_content(text.trim());
        content.insert("forward_origin".to_owned(), origin);
        self.write(key, content, None, now_ms)
    }

    /// Edits an own message.
    pub(crate) fn edit_own(
        &mut self,
        key: &str,
        message_id: i64,
        text: &str,
        now_ms: i64,
    ) -> Result<Message, WorldError> {
        let id = self.writer(key)?;
        let stored = self.chats.get_mut(&id).and_then(|c| c.messages.get_mut(&message_id));
        let stored = stored.filter(|m| m.outgoing && !m.hidden).ok_or(WorldError::NoSuchMessage)?;
        let is_text = stored.body.contains_key("text");
        let most = if is_text { TEXT_MAX } else { CAPTION_MAX };
        if utf16_len(text) > most || (is_text && text.trim().is_empty()) {
            return Err(WorldError::invalid("the text is empty or too long"));
        }
        for field in ["text", "entities", "caption", "caption_entities"] {
            stored.body.remove(field);
        }
        stored.body.extend(if is_text { text_content(text.trim()) } else { caption_content(text.trim()) });
        stored.body.insert("edit_date".to_owned(), json!(now_ms / 1000));
        stored.edited = true;
        let (body, view) = (Value::Object(stored.body.clone()), stored.view());
        self.event_edited(id, message_id);
        self.updates.push("edited_message", &body, now_ms);
        Ok(Message(view))
    }

    /// Deletes a message on both sides; the bot hears nothing of it.
    pub(crate) fn delete_by_person(&mut self, key: &str, message_id: i64) -> Result<(), WorldError> {
        let chat = self.person(key)?;
        let id = chat.person.id;
        chat.messages.get(&message_id).filter(|m| !m.hidden).ok_or(WorldError::NoSuchMessage)?;
        self.remove(id, &[message_id]);
        Ok(())
    }

    /// Clears the history on the person's side only.
    pub(crate) fn clear_history(&mut self, key: &str) -> Result<(), WorldError> {
        let id = self.person(key)?.person.id;
        let chat = self.chats.get_mut(&id).ok_or(WorldError::NoSuchPerson)?;
        let gone: Vec<i64> = chat.messages.iter().filter(|(_, m)| !m.hidden).map(|(id, _)| *id).collect();
        chat.messages.values_mut().for_each(|m| m.hidden = true);
        self.event("deleted", id, &json!({"message_ids": gone}));
        Ok(())
    }

    /// Presses a button; the answer comes later, under the id that this gives. The data is not
    /// held against the button: a client can send anything.
    pub(crate) fn press(
        &mut self,
        key: &str,
        message_id: i64,
        data: &str,
        now_ms: i64,
    ) -> Result<String, WorldError> {
        let chat_id = self.writer(key)?;
        let query_id = self.fresh_number().to_string();
        let chat = self.person(key)?;
        if !chat.knew(message_id) {
            return Err(WorldError::NoSuchMessage);
        }
        let whole = |m: &Stored| Value::Object(m.body.clone());
        let gone = || json!({"chat": chat.chat_object(), "message_id": message_id, "date": 0});
        let query = json!({
            "id": query_id,
            "from": chat.user_object(),
            "message": chat.messages.get(&message_id).filter(|m| !m.hidden).map_or_else(gone, whole),
            "chat_instance": chat.instance,
            "data": data,
        });
        if self.presses.len() >= PRESSES_MAX {
            let oldest = self.presses.iter().min_by_key(|(_, p)| p.at_ms).map(|(id, _)| id.clone());
            oldest.and_then(|id| self.presses.remove(&id));
        }
        self.presses.insert(query_id.clone(), Press { at_ms: now_ms, answer: None });
        self.updates.push("callback_query", &query, now_ms);
        self.event("press", chat_id, &json!({"message_id": message_id, "data": data}));
        Ok(query_id)
    }

    /// What the bot answered to a press, once it has.
    pub(crate) fn press_answer(&self, query_id: &str) -> Option<PressAnswer> {
        let answer = self.presses.get(query_id)?.answer.as_ref()?;
        let text = answer["text"].as_str().map(str::to_owned);
        Some(PressAnswer { text, show_alert: answer["show_alert"] == true })
    }

    /// Sets the language of the app.
    pub(crate) fn set_language(&mut self, key: &str, language_code: &str) -> Result<(), WorldError> {
        let id = self.person(key)?.person.id;
        let well_formed = (2..=LANGUAGE_CODE_MAX).contains(&language_code.len())
            && language_code.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        if !well_formed {
            return Err(WorldError::invalid("a language is written like nl or pt-br"));
        }
        let chat = self.chats.get_mut(&id).ok_or(WorldError::NoSuchPerson)?;
        language_code.clone_into(&mut chat.person.language_code);
        self.event("people", id, &json!({"language_code": language_code}));
        Ok(())
    }

    /// Blocks or unblocks the bot.
    pub(crate) fn block(&mut self, key: &str, blocked: bool, now_ms: i64) -> Result<(), WorldError> {
        let id = self.person(key)?.person.id;
        let bot = self.bot_user();
        let chat = self.chats.get_mut(&id).ok_or(WorldError::NoSuchPerson)?;
        if chat.blocked == blocked {
            return Ok(());
        }
        chat.blocked = blocked;
        let member = |blocked: bool| {
            if blocked {
                json!({"status": "kicked", "user": bot, "until_date": 0})
            } else {
                json!({"status": "member", "user": bot})
            }
        };
        let update = json!({
            "chat": chat.chat_object(),
            "from": chat.user_object(),
            "date": now_ms / 1000,
            "old_chat_member": member(!blocked),
            "new_chat_member": member(blocked),
        });
        self.updates.push("my_chat_member", &update, now_ms);
        self.event("people", id, &json!({"blocked": blocked}));
        Ok(())
    }
}

/// Whether this message uses up a keyboard that is meant to be used once.
fn is_spent(keyboard: &Value, content: &Content) -> bool {
    let text = content.get("text").and_then(Value::as_str);
    let pressed = content.contains_key("contact") || text.is_some_and(|t| keyboard_has(keyboard, t));
    keyboard["force_reply"] == true || (keyboard["one_time_keyboard"] == true && pressed)
}

fn text_content(text: &str) -> Content {
    marked("text", "entities", text)
}

fn caption_content(caption: &str) -> Content {
    marked("caption", "caption_entities", caption)
}

fn marked(text_field: &str, entities_field: &str, text: &str) -> Content {
    let mut content = Map::new();
    if text.is_empty() {
        return content;
    }
    let entities = find_entities(text);
    content.insert(text_field.to_owned(), json!(text));
    if !entities.is_empty() {
        content.insert(entities_field.to_owned(), json!(entities));
    }
    content
}
