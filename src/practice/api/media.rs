//! Sending files and albums, and fetching files. Text and keyboards go as in `sending`.

use serde_json::{Map, Value, json};

use super::{
    Call,
    sending::{Formatted, formatted},
};
use crate::practice::{
    answer::{Answer, ApiError},
    files::{FileKind, Upload},
    image,
    text::{CAPTION_MAX, utf16_len},
};

const DOWNLOAD_BYTES_MAX: usize = 20 * 1024 * 1024;
const PHOTO_BYTES_MAX: usize = 10 * 1024 * 1024;
const ALBUM: std::ops::RangeInclusive<usize> = 2..=10;

impl Call<'_> {
    /// The caption of the call.
    pub(super) fn caption(&self) -> Result<Formatted, ApiError> {
        let caption = self.params.text("caption").unwrap_or_default();
        let entities = self.params.json("caption_entities")?;
        checked_caption(&caption, entities, self.params.text("parse_mode").as_deref())
    }

    /// Sends the file in the field of that kind.
    fn send_file(&mut self, kind: FileKind) -> Answer {
        let field = kind.field();
        let given = self.params.text(field).unwrap_or_default();
        let direct = self.params.upload(field).cloned();
        let id = match direct {
            Some(upload) => self.keep(kind, upload, self.params.integer("duration"))?,
            None => self.file_id(kind, &given, self.params.integer("duration"))?,
        };
        let mut content = self.described(kind, &id)?;
        self.caption()?.put(&mut content, "caption", "caption_entities");
        self.deliver(content)
    }

    /// The file that `attach://part` or a file id names.
    fn file_id(&mut self, kind: FileKind, given: &str, duration: Option<i64>) -> Result<String, ApiError> {
        if given.is_empty() {
            return Err(ApiError::bad(&format!("there is no {} in the request", kind.field())));
        }
        if let Some(part) = given.strip_prefix("attach://") {
            let upload = self.params.upload(part).cloned();
            let upload = upload.ok_or_else(|| ApiError::bad("file must be non-empty"))?;
            return self.keep(kind, upload, duration);
        }
        if given.starts_with("http://") || given.starts_with("https://") {
            return Err(ApiError::bad("failed to get HTTP URL content"));
        }
        let known = self.state.files.get(given).map(|f| f.kind);
        match known {
            None => Err(ApiError::bad("wrong file identifier/HTTP URL specified")),
            Some(known) if known != kind => {
                Err(ApiError::bad(&format!("can't use file of type {known:?} as {kind:?}")))
            }
            Some(_) => Ok(given.to_owned()),
        }
    }

    fn keep(&mut self, kind: FileKind, upload: Upload, duration: Option<i64>) -> Result<String, ApiError> {
        if upload.bytes.is_empty() {
            return Err(ApiError::bad("file must be non-empty"));
        }
        if kind == FileKind::Photo {
            if upload.bytes.len() > PHOTO_BYTES_MAX {
                return Err(ApiError::bad("file is too big"));
            }
            image::dimensions(&upload.bytes).ok_or_else(|| ApiError::bad("IMAGE_PROCESS_FAILED"))?;
        }
        Ok(self.state.files.add(kind, upload, duration.unwrap_or(0)))
    }

    fn described(&self, kind: FileKind, id: &str) -> Result<Map<String, Value>, ApiError> {
        let described = self.state.files.describe(id).ok_or_else(ApiError::internal)?;
        Ok(Map::from_iter([(kind.field().to_owned(), described)]))
    }

    /// One item of an album as the content of a message.
    fn album_item(&mut self, item: &Value, album_id: &str) -> Result<Map<String, Value>, ApiError> {
        let kind = item["type"].as_str().and_then(FileKind::parse);
        let kind = kind.filter(|k| !matches!(k, FileKind::Voice | FileKind::Sticker));
        let kind = kind.ok_or_else(|| ApiError::bad("can't parse InputMedia: wrong type"))?;
        let id = self.file_id(kind, item["media"].as_str().unwrap_or_default(), item["duration"].as_i64())?;
        let mut content = self.described(kind, &id)?;
        let caption = item["caption"].as_str().unwrap_or_default();
        checked_caption(caption, item.get("caption_entities").cloned(), item["parse_mode"].as_str())?.put(
            &mut content,
            "caption",
            "caption_entities",
        );
        content.insert("media_group_id".to_owned(), json!(album_id));
        Ok(content)
    }
}

fn checked_caption(
    caption: &str,
    entities: Option<Value>,
    parse_mode: Option<&str>,
) -> Result<Formatted, ApiError> {
    let caption = formatted(caption, entities, parse_mode)?;
    if utf16_len(&caption.text) > CAPTION_MAX {
        return Err(ApiError::bad("message caption is too long"));
    }
    Ok(caption)
}

/// editMessageMedia: another file in the place of the first; a voice message cannot change like that.
pub(super) fn edit_message_media(call: &mut Call<'_>) -> Answer {
    let item: Value =
        call.params.json("media")?.ok_or_else(|| ApiError::bad("there is no media in the request"))?;
    let (chat_id, id, mut body) = call.editable()?;
    let present = FileKind::ALL.into_iter().find(|kind| body.contains_key(kind.field()));
    let present = present.ok_or_else(|| ApiError::bad("there is no media in the message to edit"))?;
    if matches!(present, FileKind::Voice | FileKind::Sticker) {
        return Err(ApiError::bad("message can't be edited"));
    }
    let mut content = call.album_item(&item, "")?;
    content.remove("media_group_id");
    for field in [present.field(), "caption", "caption_entities"] {
        body.remove(field);
    }
    body.extend(content);
    call.put_buttons(&mut body)?;
    call.store_edit((chat_id, id, body), true)
}

/// sendPhoto.
pub(super) fn send_photo(call: &mut Call<'_>) -> Answer {
    call.send_file(FileKind::Photo)
}

/// sendVoice.
pub(super) fn send_voice(call: &mut Call<'_>) -> Answer {
    call.send_file(FileKind::Voice)
}

/// sendDocument.
pub(super) fn send_document(call: &mut Call<'_>) -> Answer {
    call.send_file(FileKind::Document)
}

/// sendVideo.
pub(super) fn send_video(call: &mut Call<'_>) -> Answer {
    call.send_file(FileKind::Video)
}

/// sendAudio.
pub(super) fn send_audio(call: &mut Call<'_>) -> Answer {
    call.send_file(FileKind::Audio)
}

/// sendMediaGroup: all items are checked before the first is sent.
pub(super) fn send_media_group(call: &mut Call<'_>) -> Answer {
    let chat_id = call.chat_id("chat_id")?;
    let media = call.params.json("media")?.unwrap_or_default();
    let items = media.as_array().filter(|items| ALBUM.contains(&items.len()));
    let items =
        items.ok_or_else(|| ApiError::bad("wrong number of items in the media group: 2-10 expected"))?;
    let album_id = call.state.fresh_number().to_string();
    let how = call.sending(chat_id)?;
    let contents =
        items.iter().map(|item| call.album_item(item, &album_id)).collect::<Result<Vec<_>, _>>()?;
    let sent: Result<Vec<Value>, _> =
        contents.into_iter().map(|content| call.state.send(chat_id, content, &how, call.now_ms)).collect();
    Ok(json!(sent?))
}

/// getFile.
pub(super) fn get_file(call: &mut Call<'_>) -> Answer {
    let id = call.params.text("file_id").filter(|id| !id.is_empty());
    let id = id.ok_or_else(|| ApiError::bad("file_id not specified"))?;
    let size = call.state.files.get(&id).map(|f| f.upload.bytes.len());
    let size = size.ok_or_else(|| ApiError::bad("invalid file_id"))?;
    if size > DOWNLOAD_BYTES_MAX {
        return Err(ApiError::bad("file is too big"));
    }
    call.state.files.api_file(&id).ok_or_else(|| ApiError::bad("invalid file_id"))
}
