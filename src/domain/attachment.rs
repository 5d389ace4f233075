//! What people send besides text, as facts about a file. The bytes are the store's business.

use serde::{Deserialize, Serialize};

use super::ids::AttachmentId;

/// The kinds of files that can be part of a complaint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MediaKind {
    /// A picture that Telegram shows in the chat.
    Photo,
    /// A voice message.
    Voice,
    /// A sound file.
    Audio,
    /// A film.
    Video,
    /// A round film.
    VideoNote,
    /// A moving picture.
    Animation,
    /// Any other file.
    Document,
}

/// A file that somebody sent, as it was announced on arrival.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attachment {
    /// Names the stored bytes.
    pub id: AttachmentId,
    /// What kind of file it is.
    pub kind: MediaKind,
    /// The name that the sender's device gave it.
    pub file_name: Option<String>,
    /// The content type that the sender's device gave it.
    pub mime: Option<String>,
    /// Bytes, as announced.
    pub size: Option<u64>,
    /// Seconds, for sound and film.
    pub duration_s: Option<u32>,
    /// Where Telegram keeps the file; valid for this bot only.
    pub file_id: String,
}
