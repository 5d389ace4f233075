//! Identifiers. The program makes them; randomness comes in as an argument.

use std::fmt;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::time::Timestamp;

macro_rules! random_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

random_id! {
    /// A complaint from its first answer on: the draft's identifier stays when it is filed as a case.
    CaseId
}
random_id! {
    /// One chat of one person with the bot.
    ConversationId
}
random_id! {
    /// Somebody who works on complaints, in one role.
    StaffId
}
random_id! {
    /// A photo, voice message or other file that somebody sent.
    AttachmentId
}

/// What people say and type to name a case: eight characters that do not look alike.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CaseNumber(String);

/// Neither 0/O, 1/I/L, 2/Z, 5/S, 8/B nor U/V.
const ALPHABET: &[u8; 23] = b"34679ACDEFGHJKMNPQRTWXY";
const LENGTH: usize = 8;

impl CaseNumber {
    /// Makes a number from a random value; every value gives one.
    pub fn from_random(mut value: u64) -> Self {
        let base = ALPHABET.len() as u64;
        let mut text = String::with_capacity(LENGTH + 1);
        for position in 0..LENGTH {
            if position == LENGTH / 2 {
                text.push('-');
            }
            let index = usize::try_from(value % base).unwrap_or(0);
            text.push(char::from(ALPHABET.get(index).copied().unwrap_or(b'A')));
            value /= base;
        }
        Self(text)
    }

    /// Reads a number as people type it: small letters, spaces and dashes do not matter.
    pub fn parse(typed: &str) -> Option<Self> {
        let mut text: String = typed
            .chars()
            .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '–' | '.' | '#'))
            .map(|c| c.to_ascii_uppercase())
            .collect();
        let known = text.bytes().all(|byte| ALPHABET.contains(&byte));
        if text.len() != LENGTH || !known {
            return None;
        }
        text.insert(LENGTH / 2, '-');
        Some(Self(text))
    }

    /// The number as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for CaseNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Randomness as a value: whoever calls a pure step draws the seed.
#[derive(Clone, Debug)]
pub struct Fresh {
    state: u64,
    mix: u64,
}

impl Fresh {
    /// All that follows depends on the seed alone.
    pub fn new(seed: u128) -> Self {
        Self { state: (seed >> 64) as u64, mix: seed as u64 }
    }

    /// The next random value (splitmix64).
    pub fn next_u64(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.state ^ self.mix;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A UUID of version 7: `now`, then randomness.
    pub fn uuid(&mut self, now: Timestamp) -> Uuid {
        let random = (u128::from(self.next_u64()) << 64 | u128::from(self.next_u64())).to_be_bytes();
        let mut bytes = [0; 10];
        bytes.copy_from_slice(random.first_chunk::<10>().unwrap_or(&[0; 10]));
        uuid::Builder::from_unix_timestamp_millis(u64::try_from(now.0).unwrap_or(0), &bytes).into_uuid()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_reads_back_however_it_is_typed() {
        let number = CaseNumber::from_random(0x1234_5678_9abc_def0);
        let typed = number.as_str().to_lowercase().replace('-', " ");
        assert_eq!(CaseNumber::parse(&typed), Some(number));
    }

    #[test]
    fn look_alikes_and_wrong_lengths_are_no_number() {
        for typed in ["", "3467-9AC", "3467-9AC0", "3467-9ACO", "3467-9ACD-E", "klacht"] {
            assert_eq!(CaseNumber::parse(typed), None, "{typed}");
        }
    }
}
