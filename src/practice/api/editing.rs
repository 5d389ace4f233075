//! Editing and deleting messages. In a private chat the bot may also delete what the person wrote.

use serde_json::{Map, Value, json};

use super::{Call, done};
use crate::practice::{
    answer::{Answer, ApiError},
    files::FileKind,
    markup::{self, Markup},
};

const DELETE_WITHIN_MS: i64 = 48 * 60 * 60 * 1000;
const DELETE_MAX: usize = 100;

const NOT_MODIFIED: &str = "message is not modified: specified new message content and reply markup are exactly \
                            the same as a current content and reply markup of the message";

type Body = Map<String, Value>;

impl Call<'_> {
    /// The body of the message to edit, if the bot may edit it.
    pub(super) fn editable(&mut self) -> Result<(i64, i64, Body), ApiError> {
        let (chat_id, id) = (self.chat_id("chat_id")?, self.message_id()?);
        let stored = self.state.chat(chat_id)?.messages.get(&id);
        let stored = stored.ok_or_else(|| ApiError::bad("message to edit not found"))?;
        if stored.outgoing || stored.keyboard_sent || stored.body.contains_key("forward_origin") {
            return Err(ApiError::bad("message can't be edited"));
        }
        Ok((chat_id, id, stored.body.clone()))
    }

    /// Replaces the buttons by those of the call; without any they go.
    pub(super) fn put_buttons(&self, body: &mut Body) -> Result<(), ApiError> {
        body.remove("reply_markup");
        match self.params.json("reply_markup")?.map(markup::check).transpose()? {
            Some(Markup::Inline(buttons)) => {
                let empty = buttons["inline_keyboard"]
                    .as_array()
                    .is_none_or(|rows| rows.iter().all(|r| *r == json!([])));
                if !empty {
                    body.insert("reply_markup".to_owned(), buttons);
                }
                Ok(())
            }
            Some(Markup::Keyboard(_) | Markup::Remove) => Err(ApiError::bad("inline keyboard expected")),
            None => Ok(()),
        }
    }

    /// Stores the edited body, unless nothing changed.
    pub(super) fn store_edit(
        &mut self,
        (chat_id, id, mut body): (i64, i64, Body),
        content_changes: bool,
    ) -> Answer {
        let now_ms = self.now_ms;
        let chat = self.state.chat(chat_id)?;
        let stored = chat.messages.get_mut(&id).ok_or_else(|| ApiError::bad("message to edit not found"))?;
        if stored.body == body {
            return Err(ApiError::bad(NOT_MODIFIED));
        }
        if content_changes {
            body.insert("edit_date".to_owned(), json!(now_ms / 1000));
            stored.edited = true;
        }
        stored.body = body.clone();
        self.state.event_edited(chat_id, id);
        Ok(Value::Object(body))
    }

    /// Checks that the bot may delete this message.
    fn check_deletable(&mut self, chat_id: i64, id: i64) -> Result<(), ApiError> {
        let now_ms = self.now_ms;
        let stored = self.state.chat(chat_id)?.messages.get(&id);
        let stored = stored.ok_or_else(|| ApiError::bad("message to delete not found"))?;
        if now_ms - stored.sent_ms > DELETE_WITHIN_MS {
            return Err(ApiError::bad("message can't be deleted for everyone"));
        }
        Ok(())
    }
}

/// editMessageText.
pub(super) fn edit_message_text(call: &mut Call<'_>) -> Answer {
    let text = call.message_text()?;
    let (chat_id, id, mut body) = call.editable()?;
    if !body.contains_key("text") {
        return Err(ApiError::bad("there is no text in the message to edit"));
    }
    text.put(&mut body, "text", "entities");
    call.put_buttons(&mut body)?;
    call.store_edit((chat_id, id, body), true)
}

/// editMessageCaption.
pub(super) fn edit_message_caption(call: &mut Call<'_>) -> Answer {
    let caption = call.caption()?;
    let (chat_id, id, mut body) = call.editable()?;
    if !FileKind::ALL.iter().any(|kind| body.contains_key(kind.field())) {
        return Err(ApiError::bad("there is no caption in the message to edit"));
    }
    caption.put(&mut body, "caption", "caption_entities");
    call.put_buttons(&mut body)?;
    call.store_edit((chat_id, id, body), true)
}

/// editMessageReplyMarkup.
pub(super) fn edit_message_reply_markup(call: &mut Call<'_>) -> Answer {
    let (chat_id, id, mut body) = call.editable()?;
    call.put_buttons(&mut body)?;
    call.store_edit((chat_id, id, body), false)
}

/// deleteMessage.
pub(super) fn delete_message(call: &mut Call<'_>) -> Answer {
    let (chat_id, id) = (call.chat_id("chat_id")?, call.message_id()?);
    call.check_deletable(chat_id, id)?;
    call.state.remove(chat_id, &[id]);
    done()
}

/// deleteMessages: those that are gone already are passed over.
pub(super) fn delete_messages(call: &mut Call<'_>) -> Answer {
    let chat_id = call.chat_id("chat_id")?;
    let ids = call.params.integers("message_ids").unwrap_or_default();
    if ids.is_empty() {
        return Err(ApiError::bad("message identifiers are not specified"));
    }
    if ids.len() > DELETE_MAX {
        return Err(ApiError::bad("too many message identifiers specified"));
    }
    let chat = call.state.chat(chat_id)?;
    let present: Vec<i64> = ids.into_iter().filter(|id| chat.messages.contains_key(id)).collect();
    present.iter().try_for_each(|id| call.check_deletable(chat_id, *id))?;
    call.state.remove(chat_id, &present);
    done()
}
