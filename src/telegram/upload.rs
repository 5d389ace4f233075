//! Messages with a file. The seven methods for it have one shape, so one form serves them all.

use bytes::Bytes;
use reqwest::Body;
use reqwest::multipart::{Form, Part};
use serde::Serialize;

use crate::delivery::transport::Failure;
use crate::domain::attachment::{Attachment, MediaKind};
use crate::message::Message;

use super::compose;

/// A larger picture only goes as a document.
const PHOTO_MAX: usize = 10 * 1024 * 1024;

/// The method and the form that send a message with its file.
pub(super) fn form(
    chat_id: i64,
    message: &Message,
    attachment: &Attachment,
    bytes: Bytes,
) -> Result<(&'static str, Form), Failure> {
    compose::check_length(&message.text, 0, compose::CAPTION_MAX)?;
    let (method, field) = method(attachment.kind, bytes.len());
    let mut form = Form::new().text("chat_id", chat_id.to_string()).part(field, file(attachment, bytes));
    if !message.text.is_empty() {
        form = form.text("caption", message.text.clone());
    }
    if message.bold > 0 {
        form = form.text("caption_entities", json(&compose::entities(message))?);
    }
    if message.silent {
        form = form.text("disable_notification", "true");
    }
    if let Some(markup) = compose::markup(message) {
        form = form.text("reply_markup", json(&markup)?);
    }
    Ok((method, form))
}

/// The form that puts a text file in the place of the file of an earlier message; its buttons go.
pub(super) fn replacement(chat_id: i64, message_id: i64, text: &str) -> Result<Form, Failure> {
    compose::check_length(text, 1, compose::CAPTION_MAX)?;
    let media = InputDocument { r#type: "document", media: "attach://file", caption: text };
    let file = Part::text(text.to_owned()).file_name("weg.txt");
    Ok(Form::new()
        .text("chat_id", chat_id.to_string())
        .text("message_id", message_id.to_string())
        .text("media", json(&media)?)
        .part("file", file))
}

/// A document as the Bot API wants it described.
#[derive(Serialize)]
struct InputDocument<'a> {
    r#type: &'static str,
    media: &'static str,
    caption: &'a str,
}

fn method(kind: MediaKind, bytes: usize) -> (&'static str, &'static str) {
    match kind {
        MediaKind::Photo if bytes <= PHOTO_MAX => ("sendPhoto", "photo"),
        MediaKind::Photo | MediaKind::Document => ("sendDocument", "document"),
        MediaKind::Voice => ("sendVoice", "voice"),
        MediaKind::Audio => ("sendAudio", "audio"),
        // A round film could carry no words.
        MediaKind::Video | MediaKind::VideoNote => ("sendVideo", "video"),
        MediaKind::Animation => ("sendAnimation", "animation"),
    }
}

fn file(attachment: &Attachment, bytes: Bytes) -> Part {
    let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    let name = attachment.file_name.clone().unwrap_or_else(|| default_name(attachment.kind).to_owned());
    let part = |bytes: Bytes| Part::stream_with_length(Body::from(bytes), length).file_name(name.clone());
    match &attachment.mime {
        // The sender's device made this up; an impossible one is left out.
        Some(mime) => part(bytes.clone()).mime_str(mime).unwrap_or_else(|_| part(bytes)),
        None => part(bytes),
    }
}

fn default_name(kind: MediaKind) -> &'static str {
    match kind {
        MediaKind::Photo => "foto.jpg",
        MediaKind::Voice => "spraakbericht.ogg",
        MediaKind::Audio => "geluid.mp3",
        MediaKind::Video | MediaKind::VideoNote => "film.mp4",
        MediaKind::Animation => "animatie.mp4",
        MediaKind::Document => "bestand",
    }
}

fn json(value: &impl Serialize) -> Result<String, Failure> {
    serde_json::to_string(value).map_err(|_| Failure::GiveUp { reason: "message_unwritable" })
}
