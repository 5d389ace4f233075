//! Carries out on Telegram what the outbox holds.

use std::sync::Arc;

use bytes::Bytes;
use serde_json::Value;
use teloxide::payloads::{
    AnswerCallbackQuery, AnswerCallbackQuerySetters, DeleteMessages, GetFile, SetMyCommands,
    SetMyCommandsSetters,
};
use teloxide::types::{BotCommand, BotCommandScope, CallbackQueryId, ChatId, FileId, MessageId, Recipient};

use crate::delivery::transport::{Done, Failure, Transport};
use crate::domain::attachment::{Attachment, MediaKind};
use crate::message::{Message, Outgoing};

use super::api::{Api, PLAIN};
use super::refusal::CallError;
use super::{compose, upload};

/// So many messages can be deleted in one call.
const DELETE_MAX: usize = 100;

/// Telegram, as delivery sees it.
#[derive(Clone, Debug)]
pub struct BotTransport {
    api: Arc<Api>,
}

impl BotTransport {
    /// A transport over these calls.
    pub fn new(api: Arc<Api>) -> Self {
        Self { api }
    }

    async fn send(&self, chat_id: i64, message: &Message, file: Option<Bytes>) -> Result<Done, Failure> {
        let sent = match (&message.attachment, file) {
            (None, _) => self.api.call(&compose::message(chat_id, message)?, PLAIN).await?,
            (Some(attachment), Some(bytes)) => {
                let (method, form) = upload::form(chat_id, message, attachment, bytes.clone())?;
                match self.api.upload(method, form).await {
                    // A picture that Telegram cannot show, or a voice where somebody wants none: as a file
                    // it still arrives.
                    Err(error) if error.is_about_content() && attachment.kind != MediaKind::Document => {
                        let attachment = Attachment { kind: MediaKind::Document, ..attachment.clone() };
                        let (method, form) = upload::form(chat_id, message, &attachment, bytes)?;
                        self.api.upload(method, form).await?
                    }
                    sent => sent?,
                }
            }
            (Some(_), None) => return Err(Failure::GiveUp { reason: "file_missing" }),
        };
        Ok(Done::Sent { message_id: sent.get("message_id").and_then(Value::as_i64) })
    }

    async fn rewrite(&self, chat_id: i64, message_id: i64, text: &str) -> Result<Done, Failure> {
        let payload = compose::rewrite(chat_id, number(message_id)?, text)?;
        match self.api.call(&payload, PLAIN).await {
            Err(error) if error.is_about_missing_text() => self.rewrite_file(chat_id, message_id, text).await,
            done => done_or_no_change(done),
        }
    }

    /// A message with a file: the file makes way for one that holds only the new words. A voice message
    /// cannot change like that; then at least its words do.
    async fn rewrite_file(&self, chat_id: i64, message_id: i64, text: &str) -> Result<Done, Failure> {
        match self.api.upload("editMessageMedia", upload::replacement(chat_id, message_id, text)?).await {
            Err(error) if error.is_about_content() => {
                let payload = compose::recaption(chat_id, number(message_id)?, text)?;
                done_or_no_change(self.api.call(&payload, PLAIN).await)
            }
            done => done_or_no_change(done),
        }
    }

    async fn delete(&self, chat_id: i64, message_ids: &[i64]) -> Result<Done, Failure> {
        for some in message_ids.chunks(DELETE_MAX) {
            let some = some.iter().map(|id| number(*id)).collect::<Result<Vec<_>, _>>()?;
            done_or_no_change(self.api.call(&DeleteMessages::new(ChatId(chat_id), some), PLAIN).await)?;
        }
        Ok(Done::Sent { message_id: None })
    }

    async fn menu(&self, chat_id: i64, commands: &[(String, String)]) -> Result<Done, Failure> {
        let commands = commands.iter().map(|(name, description)| BotCommand::new(name, description));
        let scope = BotCommandScope::Chat { chat_id: Recipient::Id(ChatId(chat_id)) };
        self.api.call(&SetMyCommands::new(commands).scope(scope), PLAIN).await?;
        Ok(Done::Sent { message_id: None })
    }
}

impl Transport for BotTransport {
    async fn perform(&self, chat_id: i64, outgoing: &Outgoing, file: Option<Bytes>) -> Result<Done, Failure> {
        match outgoing {
            Outgoing::Send(message) => self.send(chat_id, message, file).await,
            Outgoing::Rewrite { message_id, text } => self.rewrite(chat_id, *message_id, text).await,
            Outgoing::Delete { message_ids } => self.delete(chat_id, message_ids).await,
            Outgoing::Menu { commands } => self.menu(chat_id, commands).await,
            Outgoing::Fetch { .. } => Err(Failure::GiveUp { reason: "fetch_is_not_sent" }),
        }
    }

    async fn fetch(&self, file_id: &str, max_bytes: u64) -> Result<Bytes, Failure> {
        let too_large = Failure::GiveUp { reason: "file_too_large" };
        let file = self.api.call(&GetFile::new(FileId(file_id.to_owned())), PLAIN).await?;
        if file.get("file_size").and_then(Value::as_u64).is_some_and(|size| size > max_bytes) {
            return Err(too_large);
        }
        let path = file.get("file_path").and_then(Value::as_str);
        let path = path.ok_or(Failure::GiveUp { reason: "file_has_no_path" })?;
        self.api.download(path, max_bytes).await?.ok_or(too_large)
    }

    async fn answer_press(&self, callback_id: &str, text: Option<&str>) -> Result<(), Failure> {
        let mut payload = AnswerCallbackQuery::new(CallbackQueryId(callback_id.to_owned()));
        if let Some(text) = text {
            payload = payload.text(compose::toast(text));
        }
        done_or_no_change(self.api.call(&payload, PLAIN).await).map(|_| ())
    }
}

fn done_or_no_change(result: Result<Value, CallError>) -> Result<Done, Failure> {
    match result {
        Err(error) if !error.is_no_change() => Err(error.into()),
        Ok(_) | Err(_) => Ok(Done::Sent { message_id: None }),
    }
}

fn number(message_id: i64) -> Result<MessageId, Failure> {
    i32::try_from(message_id).map(MessageId).map_err(|_| Failure::GiveUp { reason: "message_number_invalid" })
}
