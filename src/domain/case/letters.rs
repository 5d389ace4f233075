//! The letters of a case: their words, and the hash of the bytes that left.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Actor;
use crate::domain::letter::{Letter, LetterId, LetterKind, LetterTo};
use crate::domain::time::Timestamp;

/// What can happen with letters.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "letters", rename_all = "snake_case")]
pub enum LetterFact {
    /// A letter was written; its words do not change any more.
    Written {
        /// Its place among the letters of the case.
        id: LetterId,
        /// For whom.
        to: LetterTo,
        /// The letter.
        letter: Box<Letter>,
        /// Has it to go by post, because who gets it does not read in the chat?
        #[serde(default)]
        by_post: bool,
    },
    /// It was posted.
    Posted {
        /// Which.
        id: LetterId,
        /// On which day.
        on: NaiveDate,
    },
    /// Its PDF was made just before it left; or could not be made, and its words left alone.
    Printed {
        /// Which.
        id: LetterId,
        /// SHA-256 of the bytes, in hexadecimal; none when no PDF could be made.
        sha256: Option<String>,
    },
}

/// A letter of a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Written {
    /// Its place among the letters of the case.
    pub id: LetterId,
    /// For whom.
    pub to: LetterTo,
    /// When it was written.
    pub at: Timestamp,
    /// By whose doing.
    pub by: Actor,
    /// The letter.
    pub letter: Letter,
    /// Has it to go by post?
    pub by_post: bool,
    /// The day on which it was posted.
    pub posted: Option<NaiveDate>,
    /// What became of its PDF, whenever it left with other bytes or without any.
    pub printed: Vec<Printed>,
}

/// A PDF that was made of a letter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Printed {
    /// When.
    pub at: Timestamp,
    /// SHA-256 of the bytes; none when it could not be made.
    pub sha256: Option<String>,
}

/// All letters of a case, oldest first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letters(pub Vec<Written>);

impl Letters {
    /// The number for the next one.
    pub fn next_id(&self) -> LetterId {
        LetterId(u32::try_from(self.0.len()).unwrap_or(u32::MAX).saturating_add(1))
    }

    /// The letter with this number.
    pub fn get(&self, id: LetterId) -> Option<&Written> {
        self.0.iter().find(|written| written.id == id)
    }

    /// Those that had to go by post and of which nobody recorded that they did, oldest first.
    pub fn unposted(&self) -> impl Iterator<Item = &Written> {
        self.0.iter().filter(|written| written.by_post && written.posted.is_none())
    }

    /// Those that the filer reads or sends.
    pub fn of_filer(&self) -> impl DoubleEndedIterator<Item = &Written> {
        self.0.iter().filter(|written| written.is_filers())
    }

    pub(super) fn apply(&mut self, at: Timestamp, by: Actor, fact: &LetterFact) {
        match fact {
            LetterFact::Written { id, to, letter, by_post } => self.0.push(Written {
                id: *id,
                to: *to,
                at,
                by,
                letter: (**letter).clone(),
                by_post: *by_post,
                posted: None,
                printed: Vec::new(),
            }),
            LetterFact::Posted { id, on } => {
                if let Some(written) = self.0.iter_mut().find(|written| written.id == *id) {
                    written.posted = Some(*on);
                }
            }
            LetterFact::Printed { id, sha256 } => {
                if let Some(written) = self.0.iter_mut().find(|written| written.id == *id) {
                    written.printed.push(Printed { at, sha256: sha256.clone() });
                }
            }
        }
    }
}

impl Written {
    /// Does the filer read or send it? What the organisation writes to the committee is its own.
    pub fn is_filers(&self) -> bool {
        let own = self.to != LetterTo::Committee || self.letter.kind == LetterKind::ToCommittee;
        own && self.to.is_filers()
    }

    /// Is it news that its PDF came out like this?
    pub fn is_news(&self, sha256: Option<&str>) -> bool {
        !self.printed.iter().any(|printed| printed.sha256.as_deref() == sha256)
    }
}
