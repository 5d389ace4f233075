//! The files that people and the bot exchange, in memory, with the ids that Telegram would give.
//! When they grow too many the oldest are forgotten. What a message looks like is not known here.

use std::collections::{BTreeMap, VecDeque};

use bytes::Bytes;
use serde_json::{Map, Value, json};

use super::image;

const KEPT_BYTES_MAX: usize = 512 * 1024 * 1024;

/// What kind of file a message carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// A picture that the app scales.
    Photo,
    /// A voice note.
    Voice,
    /// Any file.
    Document,
    /// A film.
    Video,
    /// Music.
    Audio,
    /// A sticker.
    Sticker,
}

impl FileKind {
    /// All kinds that can be handed in.
    pub const ALL: [Self; 6] =
        [Self::Photo, Self::Voice, Self::Document, Self::Video, Self::Audio, Self::Sticker];

    /// The name of the field of a message that holds it.
    pub fn field(self) -> &'static str {
        match self {
            Self::Photo => "photo",
            Self::Voice => "voice",
            Self::Document => "document",
            Self::Video => "video",
            Self::Audio => "audio",
            Self::Sticker => "sticker",
        }
    }

    /// The kind with that field name.
    pub fn parse(field: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|k| k.field() == field)
    }

    fn folder(self) -> &'static str {
        match self {
            Self::Photo => "photos",
            Self::Voice => "voice",
            Self::Document => "documents",
            Self::Video => "videos",
            Self::Audio => "music",
            Self::Sticker => "stickers",
        }
    }

    /// File ids of one kind begin alike, as Telegram's do.
    fn id_prefix(self) -> &'static str {
        match self {
            Self::Photo => "AgACAgQAAx",
            Self::Voice => "AwACAgQAAx",
            Self::Document => "BQACAgQAAx",
            Self::Video => "BAACAgQAAx",
            Self::Audio => "CQACAgQAAx",
            Self::Sticker => "CAACAgQAAx",
        }
    }
}

/// A file as it comes in.
#[derive(Clone, Debug)]
pub struct Upload {
    /// The name it had.
    pub name: String,
    /// Its content type.
    pub content_type: String,
    /// What is in it.
    pub bytes: Bytes,
}

impl Upload {
    /// A file of that name, type and content.
    pub fn new(name: &str, content_type: &str, bytes: impl Into<Bytes>) -> Self {
        Self { name: name.to_owned(), content_type: content_type.to_owned(), bytes: bytes.into() }
    }
}

/// A file that is kept.
#[derive(Clone, Debug)]
pub(crate) struct StoredFile {
    pub(crate) kind: FileKind,
    pub(crate) upload: Upload,
    pub(crate) path: String,
    number: u64,
    duration: i64,
}

/// All files, by file id.
#[derive(Debug)]
pub(crate) struct Files {
    seed: u64,
    count: u64,
    bytes: usize,
    by_id: BTreeMap<String, StoredFile>,
    order: VecDeque<String>,
}

impl Files {
    pub(crate) fn new(seed: u64) -> Self {
        Self { seed, count: 0, bytes: 0, by_id: BTreeMap::new(), order: VecDeque::new() }
    }

    /// Keeps a file and answers its id.
    pub(crate) fn add(&mut self, kind: FileKind, upload: Upload, duration: i64) -> String {
        self.count += 1;
        let number = self.count;
        let scrambled = scramble(self.seed, number);
        let id =
            format!("{}{scrambled:016x}{number:06x}{:016x}", kind.id_prefix(), scramble(number, self.seed));
        let path = format!("{}/file_{number}{}", kind.folder(), extension(kind, &upload.name));
        self.bytes += upload.bytes.len();
        self.by_id.insert(id.clone(), StoredFile { kind, upload, path, number, duration });
        self.order.push_back(id.clone());
        self.forget_oldest();
        id
    }

    fn forget_oldest(&mut self) {
        while self.bytes > KEPT_BYTES_MAX && self.order.len() > 1 {
            let oldest = self.order.pop_front().and_then(|id| self.by_id.remove(&id));
            self.bytes -= oldest.map_or(0, |f| f.upload.bytes.len());
        }
    }

    pub(crate) fn get(&self, id: &str) -> Option<&StoredFile> {
        self.by_id.get(base_id(id))
    }

    /// The file behind the path that getFile gave.
    pub(crate) fn by_path(&self, path: &str) -> Option<&StoredFile> {
        self.by_id.values().find(|f| f.path == path)
    }

    /// The part of a message that describes this file: one object, or the sizes of a photo.
    pub(crate) fn describe(&self, id: &str) -> Option<Value> {
        let file = self.get(id)?;
        Some(match file.kind {
            FileKind::Photo => photo_sizes(id, file, self.seed),
            FileKind::Voice | FileKind::Document | FileKind::Video | FileKind::Audio | FileKind::Sticker => {
                Value::Object(describe_one(id, file, self.seed))
            }
        })
    }

    /// What getFile answers about it.
    pub(crate) fn api_file(&self, id: &str) -> Option<Value> {
        let file = self.get(id)?;
        let mut described = common(id, file, self.seed);
        described.insert("file_path".to_owned(), json!(file.path));
        Some(Value::Object(described))
    }
}

/// A thumbnail has an id of its own that leads to the same bytes.
const THUMB_SUFFIX: &str = "-t";

fn base_id(id: &str) -> &str {
    id.strip_suffix(THUMB_SUFFIX).unwrap_or(id)
}

/// Spreads a number so that ids look and sort like real ones (SplitMix64).
pub(crate) fn scramble(seed: u64, number: u64) -> u64 {
    let mut z = seed.wrapping_add(number.wrapping_mul(0x9E37_79B9_7F4A_7C15));
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

fn extension(kind: FileKind, name: &str) -> String {
    let own = name
        .rsplit_once('.')
        .map(|(_, e)| e)
        .filter(|e| e.len() <= 8 && e.chars().all(|c| c.is_ascii_alphanumeric()));
    match (kind, own) {
        (FileKind::Photo, _) => ".jpg".to_owned(),
        (FileKind::Voice, _) => ".oga".to_owned(),
        (FileKind::Sticker, _) => ".webp".to_owned(),
        (FileKind::Document | FileKind::Video | FileKind::Audio, Some(own)) => format!(".{own}"),
        (FileKind::Document | FileKind::Video | FileKind::Audio, None) => String::new(),
    }
}

fn common(id: &str, file: &StoredFile, seed: u64) -> Map<String, Value> {
    let mut fields = Map::new();
    fields.insert("file_id".to_owned(), json!(id));
    let thumb = if id.ends_with(THUMB_SUFFIX) { "s" } else { "x" };
    fields.insert(
        "file_unique_id".to_owned(),
        json!(format!("AgAD{:08x}{thumb}", scramble(seed ^ 1, file.number) >> 32)),
    );
    fields.insert("file_size".to_owned(), json!(file.upload.bytes.len()));
    fields
}

fn photo_sizes(id: &str, file: &StoredFile, seed: u64) -> Value {
    let (width, height) = image::dimensions(&file.upload.bytes).unwrap_or((800, 600));
    let size = |id: &str, most: u32| {
        let longest = width.max(height).max(1);
        let scale = |side: u32| if longest > most { (side * most / longest).max(1) } else { side };
        let mut fields = common(id, file, seed);
        fields.insert("width".to_owned(), json!(scale(width)));
        fields.insert("height".to_owned(), json!(scale(height)));
        Value::Object(fields)
    };
    json!([size(&format!("{id}{THUMB_SUFFIX}"), 90), size(id, 1280)])
}

fn describe_one(id: &str, file: &StoredFile, seed: u64) -> Map<String, Value> {
    let mut fields = common(id, file, seed);
    let mut put = |name: &str, value: Value| fields.insert(name.to_owned(), value);
    if file.kind != FileKind::Sticker {
        put("mime_type", json!(file.upload.content_type));
    }
    match file.kind {
        FileKind::Photo | FileKind::Document => {}
        FileKind::Voice | FileKind::Audio => drop(put("duration", json!(file.duration))),
        FileKind::Video => {
            put("duration", json!(file.duration));
            put("width", json!(640));
            put("height", json!(480));
        }
        FileKind::Sticker => {
            put("type", json!("regular"));
            put("width", json!(512));
            put("height", json!(512));
            put("is_animated", json!(false));
            put("is_video", json!(false));
            put("emoji", json!("👍"));
        }
    }
    if matches!(file.kind, FileKind::Document | FileKind::Video | FileKind::Audio) {
        put("file_name", json!(file.upload.name));
    }
    fields
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn describes_each_kind_with_its_required_fields() {
        let mut files = Files::new(1);
        for kind in FileKind::ALL {
            let id = files.add(kind, Upload::new("brief.pdf", "application/pdf", "x"), 3);
            let described = files.describe(&id).expect("just added");
            let first = if kind == FileKind::Photo { &described[1] } else { &described };
            assert_eq!(first["file_id"], json!(id), "{kind:?}");
            assert_eq!(first["file_size"], json!(1), "{kind:?}");
            let path =
                files.api_file(&id).expect("just added")["file_path"].as_str().expect("a path").to_owned();
            assert_eq!(files.by_path(&path).expect("by its path").kind, kind);
        }
        assert!(files.describe("nonsense").is_none());
    }

    #[test]
    fn a_thumbnail_leads_to_the_photo() {
        let mut files = Files::new(1);
        let id = files.add(FileKind::Photo, Upload::new("a.jpg", "image/jpeg", "x"), 0);
        let sizes = files.describe(&id).expect("just added");
        let thumb = sizes[0]["file_id"].as_str().expect("an id");
        assert_ne!(thumb, id);
        assert_ne!(sizes[0]["file_unique_id"], sizes[1]["file_unique_id"]);
        assert!(files.get(thumb).is_some());
    }
}
