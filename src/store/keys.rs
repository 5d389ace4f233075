//! The master key: 32 bytes from a file. It wraps every other key and guards nothing else.

use std::io::Write;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use secrecy::{ExposeSecret, SecretBox};
use zeroize::Zeroizing;

/// The key that wraps all keys in a database.
#[derive(Debug)]
pub struct MasterKey(SecretBox<[u8; 32]>);

/// Why there is no master key.
#[derive(Debug, thiserror::Error)]
pub enum MasterKeyError {
    /// The file cannot be read or written.
    #[error("the file with the master key cannot be used")]
    Io(#[from] std::io::Error),
    /// The text is not 32 bytes in base64.
    #[error("a master key is 32 bytes, written in base64")]
    Malformed,
}

impl MasterKey {
    /// Takes the key as it is.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        let bytes = Zeroizing::new(bytes);
        Self(SecretBox::init_with_mut(|key: &mut [u8; 32]| key.copy_from_slice(&*bytes)))
    }

    /// Reads the key from 44 characters of base64.
    pub fn from_base64(text: &str) -> Result<Self, MasterKeyError> {
        let bytes = Zeroizing::new(STANDARD.decode(text.trim()).map_err(|_| MasterKeyError::Malformed)?);
        let bytes = <[u8; 32]>::try_from(bytes.as_slice()).map_err(|_| MasterKeyError::Malformed)?;
        Ok(Self::from_bytes(bytes))
    }

    /// Reads the key from a file that holds its base64.
    pub fn read_file(path: &Path) -> Result<Self, MasterKeyError> {
        let bytes = Zeroizing::new(std::fs::read(path)?);
        let text = std::str::from_utf8(&bytes).map_err(|_| MasterKeyError::Malformed)?;
        Self::from_base64(text)
    }

    /// Makes a new key and writes it to a new file that only its owner can read. Whatever stops the
    /// process, the file is there whole or not at all.
    pub fn create_file(path: &Path) -> Result<Self, MasterKeyError> {
        let key = Self::generate();
        let text = Zeroizing::new(STANDARD.encode(key.expose()));
        let mut name = path.file_name().unwrap_or_default().to_os_string();
        name.push(format!(".{:016x}", rand::random::<u64>()));
        let unfinished = path.with_file_name(name);
        let mut file = new_private_file(&unfinished)?;
        file.write_all(text.as_bytes())?;
        file.write_all(b"\n")?;
        file.sync_all()?;
        // A second name is only given when there is no such file yet; renaming would overwrite one.
        let named = std::fs::hard_link(&unfinished, path);
        std::fs::remove_file(&unfinished)?;
        named?;
        Ok(key)
    }

    /// Makes a new random key.
    pub fn generate() -> Self {
        Self(SecretBox::init_with_mut(|key: &mut [u8; 32]| rand::fill(key)))
    }

    pub(super) fn expose(&self) -> &[u8; 32] {
        self.0.expose_secret()
    }
}

fn new_private_file(path: &Path) -> std::io::Result<std::fs::File> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_file_is_private_and_never_overwritten() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("master.key");
        let made = MasterKey::create_file(&path).unwrap();
        assert_eq!(MasterKey::read_file(&path).unwrap().expose(), made.expose());
        assert!(matches!(MasterKey::create_file(&path), Err(MasterKeyError::Io(_))));
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        }
    }

    #[test]
    fn what_is_not_32_bytes_is_refused_and_never_printed() {
        for text in ["", "c2hvcnQ=", "not base64 at all", "AAAA"] {
            assert!(matches!(MasterKey::from_base64(text), Err(MasterKeyError::Malformed)), "{text}");
        }
        let key = MasterKey::from_bytes([7; 32]);
        assert!(!format!("{key:?}").contains('7'));
    }
}
