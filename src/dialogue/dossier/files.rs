//! The files of a dossier: numbered in the order in which they came, under names that tell nothing.

use crate::domain::attachment::{Attachment, MediaKind};
use crate::domain::dossier::{Bundle, Bundled, parts};
use crate::i18n::Text;

/// Adds a file, and names it as the chapters do.
pub(super) fn add(files: &mut Vec<Bundled>, attachment: &Attachment) -> Text {
    let number = files.len() + 1;
    let name = format!("{number:03}-{}.{}", kind(attachment.kind), extension(attachment));
    files.push(Bundled { name: name.clone(), attachment: attachment.clone() });
    let text = Text::new("dossier-part-file").with("name", name);
    match &attachment.file_name {
        Some(original) => {
            Text::new("dossier-part-named").with("file", text).with("original", original.as_str())
        }
        None => text,
    }
}

/// The archives that hold these files.
pub(super) fn bundles(files: Vec<Bundled>, number: &str, missing: &str) -> Vec<Bundle> {
    let parts = parts(files);
    let of = parts.len();
    let named = |index: usize| match of {
        1 => format!("bijlagen-{number}.zip"),
        _ => format!("bijlagen-{number}-{}-van-{of}.zip", index + 1),
    };
    parts
        .into_iter()
        .enumerate()
        .map(|(index, files)| Bundle { name: named(index), files, missing: missing.to_owned() })
        .collect()
}

fn kind(kind: MediaKind) -> &'static str {
    match kind {
        MediaKind::Photo => "foto",
        MediaKind::Voice => "spraak",
        MediaKind::Audio => "geluid",
        MediaKind::Video | MediaKind::VideoNote => "video",
        MediaKind::Animation => "beeld",
        MediaKind::Document => "bestand",
    }
}

/// The ending of the sender's own name for it, when that is an ordinary one; else what Telegram makes of
/// such files.
fn extension(attachment: &Attachment) -> String {
    let own = attachment.file_name.as_deref().and_then(|name| name.rsplit_once('.')).map(|(_, end)| end);
    let own =
        own.filter(|end| (1..=5).contains(&end.len()) && end.bytes().all(|b| b.is_ascii_alphanumeric()));
    own.map(str::to_ascii_lowercase).unwrap_or_else(|| {
        match attachment.kind {
            MediaKind::Photo => "jpg",
            MediaKind::Voice => "oga",
            MediaKind::Audio => "mp3",
            MediaKind::Video | MediaKind::VideoNote | MediaKind::Animation => "mp4",
            MediaKind::Document => "bin",
        }
        .to_owned()
    })
}
