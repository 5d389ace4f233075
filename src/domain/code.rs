//! One-time codes that lead to one case: for a respondent, for whoever complained at the desk, for a client
//! with a new phone, for a client who takes over from a representative.

use serde::{Deserialize, Serialize};

use super::ids::{CaseId, Fresh};
use super::organisation::words;

words! {
    /// What a code gives to whoever opens it first.
    pub enum CodePurpose {
        /// The view of a respondent; the code names which (article 3).
        Respondent = "respondent",
        /// An oral complaint that was typed in at the desk (article 2).
        PickUp = "pick-up",
        /// The filer's case on a new phone or account.
        NewAccount = "new-account",
        /// The case for the client, in the place of the representative.
        TakeOver = "take-over",
    }
}

impl CodePurpose {
    /// The letter that a code begins with, so that people can tell codes apart. It grants nothing.
    fn letter(self) -> char {
        match self {
            Self::Respondent => 'r',
            Self::PickUp => 'm',
            Self::NewAccount => 'n',
            Self::TakeOver => 'o',
        }
    }
}

/// What a code leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CodeGrant {
    /// Which case.
    pub case: CaseId,
    /// What for.
    pub purpose: CodePurpose,
    /// About what within the case: the number of a respondent. 0 where there is nothing to name.
    pub about: u32,
}

/// Characters that nobody confuses, also when they are read aloud.
const ALPHABET: &[u8; 23] = b"34679acdefghjkmnpqrtwxy";
/// Some 90 bits.
const LENGTH: usize = 20;

/// A fresh code: a letter, a dash, and 20 characters that do not look alike. It fits a deep link.
pub fn fresh_code(fresh: &mut Fresh, purpose: CodePurpose) -> String {
    let base = ALPHABET.len() as u64;
    let mut code = format!("{}-", purpose.letter());
    for _ in 0..LENGTH {
        let index = usize::try_from(fresh.next_u64() % base).unwrap_or(0);
        code.push(char::from(ALPHABET.get(index).copied().unwrap_or(b'a')));
    }
    code
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::domain::organisation::Word;

    #[test]
    fn codes_fit_a_deep_link_and_differ() {
        let mut fresh = Fresh::new(7);
        let mut seen = BTreeSet::new();
        for purpose in CodePurpose::ALL {
            for _ in 0..50 {
                let code = fresh_code(&mut fresh, *purpose);
                let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
                assert!(code.len() <= 64 && code.chars().all(fits), "{code}");
                assert!(seen.insert(code));
            }
        }
    }

    #[test]
    fn purposes_differ_in_their_letter() {
        let letters: BTreeSet<char> = CodePurpose::ALL.iter().map(|purpose| purpose.letter()).collect();
        assert_eq!(letters.len(), CodePurpose::ALL.len());
    }
}
