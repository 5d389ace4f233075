//! Messages that carry files of a case as one archive: it is made here, just before it leaves.

use std::io::{Cursor, Write};

use bytes::Bytes;
use sha2::{Digest, Sha256};
use uuid::Uuid;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::domain::attachment::{Attachment, MediaKind};
use crate::domain::dossier::Bundle;
use crate::domain::ids::AttachmentId;
use crate::message::Message;

/// The list in the archive: `sha256sum -c` reads it.
const MANIFEST: &str = "manifest-sha256.txt";

/// The archive with these files, in the order of the bundle; what is not there any more is named in the list.
/// The same files give the same bytes. Pictures and sound are compressed already, so nothing is.
///
/// # Errors
/// When there is not enough memory for it.
pub fn archive(bundle: &Bundle, files: &[Option<Bytes>]) -> std::io::Result<Bytes> {
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let mut list = String::new();
    for (file, bytes) in bundle.files.iter().zip(files) {
        let Some(bytes) = bytes else {
            list.push_str(&format!("# {}: {}\n", bundle.missing, file.name));
            continue;
        };
        zip.start_file(file.name.as_str(), options)?;
        zip.write_all(bytes)?;
        let digest: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        list.push_str(&format!("{digest}  {}\n", file.name));
    }
    zip.start_file(MANIFEST, options)?;
    zip.write_all(list.as_bytes())?;
    Ok(Bytes::from(zip.finish()?.into_inner()))
}

/// The message with the archive as its document.
pub(super) fn with_archive(message: &Message, bundle: &Bundle, bytes: &Bytes) -> Message {
    let document = Attachment {
        id: AttachmentId(Uuid::nil()),
        kind: MediaKind::Document,
        file_name: Some(bundle.name.clone()),
        mime: Some("application/zip".to_owned()),
        size: u64::try_from(bytes.len()).ok(),
        duration_s: None,
        file_id: String::new(),
    };
    Message { bundle: None, attachment: Some(document), ..message.clone() }
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use zip::ZipArchive;

    use super::*;
    use crate::domain::dossier::Bundled;

    fn bundle() -> Bundle {
        let attachment = Attachment {
            id: AttachmentId(Uuid::nil()),
            kind: MediaKind::Photo,
            file_name: None,
            mime: None,
            size: None,
            duration_s: None,
            file_id: String::new(),
        };
        let named = |name: &str| Bundled { name: name.to_owned(), attachment: attachment.clone() };
        let files = vec![named("001-foto.jpg"), named("002-spraak.oga"), named("003-foto.jpg")];
        Bundle { name: "bijlagen.zip".to_owned(), files, missing: "ontbreekt".to_owned() }
    }

    #[test]
    fn the_list_names_every_file_with_its_hash_and_what_is_missing() {
        let files = [Some(Bytes::from("abc")), None, Some(Bytes::new())];
        let bytes = archive(&bundle(), &files).unwrap();
        assert_eq!(archive(&bundle(), &files).unwrap(), bytes, "same files, same bytes");
        let mut zip = ZipArchive::new(Cursor::new(bytes)).unwrap();
        let mut read = |name: &str| {
            let mut text = String::new();
            zip.by_name(name).map(|mut file| file.read_to_string(&mut text).unwrap()).ok().map(|_| text)
        };
        assert_eq!(read("001-foto.jpg").as_deref(), Some("abc"));
        assert_eq!(read("002-spraak.oga"), None);
        let list = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  001-foto.jpg\n\
                    # ontbreekt: 002-spraak.oga\n\
                    e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  003-foto.jpg\n";
        assert_eq!(read(MANIFEST).as_deref(), Some(list));
    }
}
