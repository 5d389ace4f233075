//! The archive itself: a ZIP without compression, since ciphertext cannot be compressed, and a list of
//! what is in it with SHA-256, so that damage is noticed before anything is restored.

use std::fs::File;
use std::io::{BufReader, Read, Seek, SeekFrom, Write};
use std::path::Path;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use crate::domain::time::Timestamp;

/// The list's name in the archive.
const MANIFEST: &str = "manifest.json";
/// The layout of the archive.
const LAYOUT: u32 = 1;
/// A list longer than this is none: some 500,000 files.
const MANIFEST_MAX: u64 = 64 << 20;
const CHUNK: usize = 64 << 10;

/// What is in an archive.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Manifest {
    layout: u32,
    /// When it was made.
    made: Timestamp,
    pub(super) entries: Vec<Entry>,
}

/// One of its files.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Entry {
    pub(super) name: String,
    pub(super) size: u64,
    /// Of the bytes as they stand in the archive, in hexadecimal.
    sha256: String,
}

/// An archive that is being written.
pub(super) struct Writing {
    zip: ZipWriter<File>,
    manifest: Manifest,
}

impl Writing {
    pub(super) fn begin(path: &Path, made: Timestamp) -> std::io::Result<Self> {
        use std::os::unix::fs::OpenOptionsExt;
        let file = File::options().read(true).write(true).create_new(true).mode(0o600).open(path)?;
        let manifest = Manifest { layout: LAYOUT, made, entries: Vec::new() };
        Ok(Self { zip: ZipWriter::new(file), manifest })
    }

    pub(super) fn add(&mut self, name: &str, bytes: &[u8]) -> std::io::Result<()> {
        self.add_from(name, bytes)
    }

    pub(super) fn add_file(&mut self, name: &str, path: &Path) -> std::io::Result<()> {
        self.add_from(name, File::open(path)?)
    }

    fn add_from(&mut self, name: &str, from: impl Read) -> std::io::Result<()> {
        self.zip.start_file(name, options()).map_err(io)?;
        let (size, sha256) = copy(from, &mut self.zip)?;
        self.manifest.entries.push(Entry { name: name.to_owned(), size, sha256 });
        Ok(())
    }

    /// Adds the list and makes sure that all is on the disk; gives the length of the archive.
    pub(super) fn end(mut self) -> std::io::Result<u64> {
        self.zip.start_file(MANIFEST, options()).map_err(io)?;
        self.zip.write_all(&serde_json::to_vec(&self.manifest)?)?;
        let mut file = self.zip.finish().map_err(io)?;
        file.sync_all()?;
        file.seek(SeekFrom::End(0))
    }
}

/// An archive that is being read.
pub(super) struct Reading {
    zip: ZipArchive<BufReader<File>>,
    pub(super) manifest: Manifest,
}

impl Reading {
    /// Opens an archive; `None` when it is none of ours.
    pub(super) fn open(path: &Path) -> std::io::Result<Option<Self>> {
        let Ok(mut zip) = ZipArchive::new(BufReader::new(File::open(path)?)) else { return Ok(None) };
        let manifest = {
            let Ok(file) = zip.by_name(MANIFEST) else { return Ok(None) };
            let mut text = Vec::new();
            if file.take(MANIFEST_MAX).read_to_end(&mut text).is_err() {
                return Ok(None);
            }
            serde_json::from_slice::<Manifest>(&text).ok().filter(|manifest| manifest.layout == LAYOUT)
        };
        Ok(manifest.map(|manifest| Self { zip, manifest }))
    }

    /// Writes one file out; false when it is not what the list says.
    pub(super) fn extract(&mut self, index: usize, to: &Path) -> std::io::Result<bool> {
        let Some(entry) = self.manifest.entries.get(index) else { return Ok(false) };
        let Ok(from) = self.zip.by_name(&entry.name) else { return Ok(false) };
        let mut file = File::options().write(true).create_new(true).open(to)?;
        // A length that the list does not promise fills no disk.
        let copied = match copy(from.take(entry.size.saturating_add(1)), &mut file) {
            Ok(copied) => copied,
            Err(error) if error.kind() == std::io::ErrorKind::InvalidData => return Ok(false),
            Err(error) => return Err(error),
        };
        file.sync_all()?;
        Ok(copied == (entry.size, entry.sha256.clone()))
    }
}

fn options() -> SimpleFileOptions {
    SimpleFileOptions::default()
        .compression_method(CompressionMethod::Stored)
        .large_file(true)
        .unix_permissions(0o600)
}

/// Copies everything; gives its length and its SHA-256.
fn copy(mut from: impl Read, to: &mut impl Write) -> std::io::Result<(u64, String)> {
    let mut digest = Sha256::new();
    let mut length = 0;
    let mut chunk = vec![0; CHUNK];
    loop {
        let read = from.read(&mut chunk)?;
        let Some(bytes) = chunk.get(..read).filter(|bytes| !bytes.is_empty()) else { break };
        digest.update(bytes);
        to.write_all(bytes)?;
        length += bytes.len() as u64;
    }
    let sha256 = digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    Ok((length, sha256))
}

fn io(error: ZipError) -> std::io::Error {
    error.into()
}
