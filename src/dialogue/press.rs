//! What a button carries, in at most 64 bytes. Anybody can forge it: it names things, it grants nothing.

use crate::domain::ids::CaseId;
use uuid::Uuid;

use super::question::Question;

/// A button of the program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Press {
    /// An answer to a question of a draft.
    Answer {
        /// The draft.
        draft: CaseId,
        /// Its version when the question was asked.
        version: i64,
        /// The question.
        question: Question,
        /// The answer.
        value: String,
    },
    /// Moving through a draft.
    Move {
        /// The draft.
        draft: CaseId,
        /// Its version when the button was shown.
        version: i64,
        /// Whereto.
        to: Move,
    },
    /// Something with a case or draft.
    Case {
        /// Which.
        case: CaseId,
        /// What.
        verb: String,
        /// More about it; may be empty.
        value: String,
    },
    /// Something that needs no case.
    Plain(String),
}

/// Moving through a draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    /// To the question before.
    Back,
    /// Away, to go on later.
    Later,
    /// To an explanation.
    Help,
    /// To somebody who calls.
    CallMe,
    /// Back to the open question.
    Resume,
    /// Away, with everything erased.
    Erase,
}

impl Move {
    const WORDS: [(Self, &'static str); 6] = [
        (Self::Back, "back"),
        (Self::Later, "later"),
        (Self::Help, "help"),
        (Self::CallMe, "call"),
        (Self::Resume, "resume"),
        (Self::Erase, "erase"),
    ];

    fn word(self) -> &'static str {
        Self::WORDS.iter().find(|(known, _)| *known == self).map_or("", |(_, word)| word)
    }

    fn parse(word: &str) -> Option<Self> {
        Self::WORDS.iter().find(|(_, known)| *known == word).map(|(to, _)| *to)
    }
}

impl Press {
    /// The bytes on the button.
    pub fn encode(&self) -> String {
        match self {
            Self::Answer { draft, version, question, value } => {
                format!("a.{}.{version:x}.{}.{value}", draft.0.simple(), question.code())
            }
            Self::Move { draft, version, to } => {
                format!("m.{}.{version:x}.{}", draft.0.simple(), to.word())
            }
            Self::Case { case, verb, value } => format!("c.{}.{verb}.{value}", case.0.simple()),
            Self::Plain(word) => format!("p.{word}"),
        }
    }

    /// Reads the bytes back; `None` for what no version of the program put on a button.
    pub fn decode(data: &str) -> Option<Self> {
        let (kind, rest) = data.split_once('.')?;
        match kind {
            "a" => {
                let mut parts = rest.splitn(4, '.');
                let draft = case_id(parts.next()?)?;
                let version = i64::from_str_radix(parts.next()?, 16).ok()?;
                let question = Question::from_code(parts.next()?)?;
                Some(Self::Answer { draft, version, question, value: parts.next()?.to_owned() })
            }
            "m" => {
                let mut parts = rest.splitn(3, '.');
                let draft = case_id(parts.next()?)?;
                let version = i64::from_str_radix(parts.next()?, 16).ok()?;
                Some(Self::Move { draft, version, to: Move::parse(parts.next()?)? })
            }
            "c" => {
                let mut parts = rest.splitn(3, '.');
                let case = case_id(parts.next()?)?;
                let verb = parts.next()?.to_owned();
                Some(Self::Case { case, verb, value: parts.next()?.to_owned() })
            }
            "p" => Some(Self::Plain(rest.to_owned())),
            _ => None,
        }
    }

    /// A button without a case.
    pub fn plain(word: &str) -> String {
        Self::Plain(word.to_owned()).encode()
    }

    /// A button about a case.
    pub fn case(case: CaseId, verb: &str, value: &str) -> String {
        Self::Case { case, verb: verb.to_owned(), value: value.to_owned() }.encode()
    }
}

fn case_id(hex: &str) -> Option<CaseId> {
    Uuid::try_parse(hex).ok().map(CaseId)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_answer_fits_and_reads_back(id: u128, version in 0..0xffff_i64, at in 0..Question::ALL.len(), value in "[a-z-]{0,16}") {
            let press = Press::Answer {
                draft: CaseId(Uuid::from_u128(id)), version, question: Question::ALL[at], value,
            };
            let data = press.encode();
            prop_assert!(data.len() <= 64, "{} bytes", data.len());
            prop_assert_eq!(Press::decode(&data), Some(press));
        }

        #[test]
        fn forged_data_never_panics(data in ".{0,80}") {
            let _ = Press::decode(&data);
        }
    }
}
