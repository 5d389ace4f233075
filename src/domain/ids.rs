//! Identifiers. The program makes them; randomness comes in as an argument.

use std::fmt;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

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
