//! Ciphertext and keyed hashes. A sealed value is bound to its place: moved to another table, column
//! or row it does not open.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use hmac::{Hmac, Mac};
use serde::Serialize;
use serde::de::DeserializeOwned;
use sha2::Sha256;
use zeroize::Zeroizing;

use super::error::StoreError;

/// The first byte of what is sealed, so that another cipher can follow one day.
const LAYOUT: u8 = 1;
const NONCE_LENGTH: usize = 24;

/// Where a sealed value stands.
#[derive(Clone, Debug)]
pub(super) struct Place {
    table: &'static str,
    column: &'static str,
    row: String,
}

impl Place {
    pub(super) fn new(table: &'static str, column: &'static str, row: &(impl ToString + ?Sized)) -> Self {
        Self { table, column, row: row.to_string() }
    }

    pub(super) fn corrupt(&self) -> StoreError {
        StoreError::Corrupt { table: self.table, column: self.column, row: self.row.clone() }
    }

    fn bytes(&self) -> Vec<u8> {
        [self.table.as_bytes(), self.column.as_bytes(), self.row.as_bytes()].join(&0)
    }
}

/// A symmetric key that seals values.
#[derive(Clone)]
pub(super) struct DataKey(Zeroizing<[u8; 32]>);

impl DataKey {
    pub(super) fn generate() -> Self {
        let mut key = Zeroizing::new([0; 32]);
        rand::fill(&mut *key);
        Self(key)
    }

    pub(super) fn from_bytes(bytes: &[u8; 32]) -> Self {
        Self(Zeroizing::new(*bytes))
    }

    pub(super) fn seal(&self, place: &Place, plain: &[u8]) -> Result<Vec<u8>, StoreError> {
        let nonce: [u8; NONCE_LENGTH] = rand::random();
        let payload = Payload { msg: plain, aad: &place.bytes() };
        let cipher = self.cipher().encrypt(&XNonce::from(nonce), payload).map_err(|_| place.corrupt())?;
        let mut sealed = Vec::with_capacity(1 + NONCE_LENGTH + cipher.len());
        sealed.push(LAYOUT);
        sealed.extend_from_slice(&nonce);
        sealed.extend_from_slice(&cipher);
        Ok(sealed)
    }

    pub(super) fn open(&self, place: &Place, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, StoreError> {
        let (layout, rest) = sealed.split_first().ok_or_else(|| place.corrupt())?;
        let (nonce, cipher) = rest.split_first_chunk::<NONCE_LENGTH>().ok_or_else(|| place.corrupt())?;
        if *layout != LAYOUT {
            return Err(place.corrupt());
        }
        let payload = Payload { msg: cipher, aad: &place.bytes() };
        let plain = self.cipher().decrypt(&XNonce::from(*nonce), payload).map_err(|_| place.corrupt())?;
        Ok(Zeroizing::new(plain))
    }

    pub(super) fn seal_json<T: Serialize>(&self, place: &Place, value: &T) -> Result<Vec<u8>, StoreError> {
        let plain = Zeroizing::new(serde_json::to_vec(value).map_err(|_| place.corrupt())?);
        self.seal(place, &plain)
    }

    pub(super) fn open_json<T: DeserializeOwned>(
        &self,
        place: &Place,
        sealed: &[u8],
    ) -> Result<T, StoreError> {
        serde_json::from_slice(&self.open(place, sealed)?).map_err(|_| place.corrupt())
    }

    /// Seals another key with this one.
    pub(super) fn wrap(&self, place: &Place, key: &Self) -> Result<Vec<u8>, StoreError> {
        self.seal(place, &*key.0)
    }

    /// Opens a key that `wrap` sealed.
    pub(super) fn unwrap_key(&self, place: &Place, wrapped: &[u8]) -> Result<Self, StoreError> {
        let plain = self.open(place, wrapped)?;
        let bytes = <&[u8; 32]>::try_from(plain.as_slice()).map_err(|_| place.corrupt())?;
        Ok(Self::from_bytes(bytes))
    }

    /// The keyed hash of `parts` for one purpose; the parts cannot run into each other.
    pub(super) fn hash(&self, purpose: &str, parts: &[&[u8]]) -> Vec<u8> {
        self.mac(purpose, parts).finalize().into_bytes().to_vec()
    }

    /// Compares in constant time.
    pub(super) fn hash_is(&self, purpose: &str, parts: &[&[u8]], hash: &[u8]) -> bool {
        self.mac(purpose, parts).verify_slice(hash).is_ok()
    }

    fn mac(&self, purpose: &str, parts: &[&[u8]]) -> Hmac<Sha256> {
        let mut mac =
            <Hmac<Sha256> as KeyInit>::new_from_slice(&*self.0).expect("HMAC takes a key of any length");
        for part in std::iter::once(purpose.as_bytes()).chain(parts.iter().copied()) {
            mac.update(&(part.len() as u64).to_le_bytes());
            mac.update(part);
        }
        mac
    }

    fn cipher(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new((&*self.0).into())
    }
}

impl std::fmt::Debug for DataKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DataKey(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sealed_value_opens_only_in_its_own_place_and_only_unchanged() {
        let key = DataKey::generate();
        let place = Place::new("draft", "answers", &1);
        let sealed = key.seal(&place, b"words").unwrap();
        assert_eq!(key.open(&place, &sealed).unwrap().as_slice(), b"words");
        for other in [
            Place::new("draft", "answers", &2),
            Place::new("draft", "other", &1),
            Place::new("cases", "answers", &1),
        ] {
            assert!(matches!(key.open(&other, &sealed), Err(StoreError::Corrupt { .. })));
        }
        assert!(DataKey::generate().open(&place, &sealed).is_err());
        for at in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            assert!(key.open(&place, &changed).is_err(), "byte {at}");
            assert!(key.open(&place, &sealed[..at]).is_err(), "cut at {at}");
        }
    }

    #[test]
    fn hashes_depend_on_key_purpose_and_the_borders_between_parts() {
        let key = DataKey::generate();
        let hash = key.hash("name", &[b"ab", b"c"]);
        assert_eq!(hash, key.hash("name", &[b"ab", b"c"]));
        assert_ne!(hash, key.hash("name", &[b"a", b"bc"]));
        assert_ne!(hash, key.hash("phone", &[b"ab", b"c"]));
        assert_ne!(hash, DataKey::generate().hash("name", &[b"ab", b"c"]));
        assert!(key.hash_is("name", &[b"ab", b"c"], &hash));
        assert!(!key.hash_is("name", &[b"ab"], &hash));
    }
}
