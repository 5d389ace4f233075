//! Messages that carry a letter: its PDF is made here, just before it leaves.

use bytes::Bytes;
use futures::future::BoxFuture;
use uuid::Uuid;

use crate::domain::attachment::{Attachment, MediaKind};
use crate::domain::ids::AttachmentId;
use crate::domain::letter::Letter;
use crate::message::{Enclosed, Message};

/// Makes the PDF of a letter.
pub trait Typesetter: Send + Sync {
    /// The bytes; the same for the same letter.
    fn pdf<'a>(&'a self, letter: &'a Letter) -> BoxFuture<'a, Result<Bytes, NotMade>>;
}

/// No PDF could be made; who tried has logged why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no PDF could be made")]
pub struct NotMade;

/// The message with the letter as its document.
pub(super) fn with_document(message: &Message, enclosed: &Enclosed, bytes: &Bytes) -> Message {
    let document = Attachment {
        id: AttachmentId(Uuid::nil()),
        kind: MediaKind::Document,
        file_name: Some(enclosed.letter.file_name(enclosed.id)),
        mime: Some("application/pdf".to_owned()),
        size: u64::try_from(bytes.len()).ok(),
        duration_s: None,
        file_id: String::new(),
    };
    Message { letter: None, attachment: Some(document), ..message.clone() }
}

/// The message when there is no document: it says so, and all its words arrive.
pub fn without_document(message: &Message, enclosed: &Enclosed) -> Message {
    let words = [message.text.as_str(), enclosed.instead.as_str()];
    let words: Vec<&str> = words.into_iter().filter(|words| !words.is_empty()).collect();
    Message { letter: None, text: words.join("\n\n"), ..message.clone() }
}
