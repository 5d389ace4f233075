//! What leaves with a dossier besides its words: the files, in parts that Telegram takes, and names that
//! are blacked out.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::attachment::Attachment;
use super::letter::{Block, Letter};

/// For whom a dossier is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edition {
    /// For the file: everything that the organisation holds.
    File,
    /// For the committee: without what staff wrote for each other.
    Committee,
    /// For the client, who sends it to the committee: what they may read themselves. What the other side
    /// wrote is not theirs, and who the other side is neither.
    Client,
}

/// Files of a case that leave as one archive, which is made just before it leaves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bundle {
    /// The name of the archive.
    pub name: String,
    /// What is in it.
    pub files: Vec<Bundled>,
    /// What the list in the archive calls a file that is not there any more.
    pub missing: String,
}

/// A file in an archive.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bundled {
    /// Its name there: a number and a kind, no more.
    pub name: String,
    /// The file.
    pub attachment: Attachment,
}

/// A bot may send 50 MB; the list and the headers need some of it.
pub const PART_MAX: u64 = 45_000_000;
/// What a file counts for whose size was never told: no larger one can be fetched.
const SIZE_UNKNOWN: u64 = 20 << 20;

/// The files in parts of at most [`PART_MAX`] bytes, in their order.
pub fn parts(files: Vec<Bundled>) -> Vec<Vec<Bundled>> {
    let mut parts: Vec<Vec<Bundled>> = Vec::new();
    let mut held = 0;
    for file in files {
        let size = file.attachment.size.unwrap_or(SIZE_UNKNOWN);
        held += size;
        match parts.last_mut() {
            Some(part) if held <= PART_MAX => part.push(file),
            _ => {
                held = size;
                parts.push(vec![file]);
            }
        }
    }
    parts
}

/// What stands where a name was: as long for a short name as for a long one, and in every font.
pub const BAR: &str = "——————";
/// Parts of names that are ordinary words as well.
const PARTICLES: [&str; 14] =
    ["van", "von", "de", "der", "den", "het", "ten", "ter", "te", "la", "le", "el", "al", "und"];

/// Names that nobody should read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BlackOut(BTreeSet<String>);

impl BlackOut {
    /// The names in what somebody typed: each word of them that is no ordinary one.
    pub fn typed(names: &str) -> Self {
        let words = pieces(names).filter(|piece| piece.is_word).map(|piece| folded(piece.text));
        Self(words.filter(|word| word.chars().count() > 1 && !PARTICLES.contains(&word.as_str())).collect())
    }

    /// Is there nothing to black out?
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The text with a bar for each name, wherever it stands and however it is written.
    pub fn text(&self, text: &str) -> String {
        if self.is_empty() {
            return text.to_owned();
        }
        let mut told = String::with_capacity(text.len());
        // What may still turn out to be the middle of one name: "Anne van der Meer".
        let mut between = String::new();
        let mut after_bar = false;
        for piece in pieces(text) {
            if piece.is_word && self.hides(piece.text) {
                if !after_bar {
                    told.push_str(&between);
                    told.push_str(BAR);
                }
                between.clear();
                after_bar = true;
                continue;
            }
            between.push_str(piece.text);
            if !after_bar || !joins(&piece) {
                told.push_str(&std::mem::take(&mut between));
                after_bar = false;
            }
        }
        told + &between
    }

    fn hides(&self, word: &str) -> bool {
        let word = folded(word);
        self.0.contains(&word) || word.strip_suffix('s').is_some_and(|owner| self.0.contains(owner))
    }

    /// The letter with a bar for each name.
    pub fn letter(&self, letter: Letter) -> Letter {
        let text = |text: &String| self.text(text);
        let lines = |lines: &[String]| lines.iter().map(text).collect();
        Letter {
            subject: text(&letter.subject),
            addressee: lines(&letter.addressee),
            salutation: text(&letter.salutation),
            blocks: letter.blocks.iter().map(|block| self.block(block)).collect(),
            signature: lines(&letter.signature),
            below: letter.below.iter().map(|block| self.block(block)).collect(),
            ..letter
        }
    }

    fn block(&self, block: &Block) -> Block {
        match block {
            Block::Heading(words) => Block::Heading(self.text(words)),
            Block::Paragraph(words) => Block::Paragraph(self.text(words)),
            Block::List(points) => Block::List(points.iter().map(|point| self.text(point)).collect()),
            Block::Facts(facts) => {
                Block::Facts(facts.iter().map(|(label, value)| (label.clone(), self.text(value))).collect())
            }
            Block::Quote { who_and_when, words } => {
                Block::Quote { who_and_when: self.text(who_and_when), words: self.text(words) }
            }
        }
    }
}

/// A word, or what stands between two.
struct Piece<'a> {
    text: &'a str,
    is_word: bool,
}

fn pieces(text: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let is_word = belongs(rest.chars().next()?);
        let end = rest.find(|c| belongs(c) != is_word).unwrap_or(rest.len());
        let (piece, after) = rest.split_at(end);
        rest = after;
        Some(Piece { text: piece, is_word })
    })
}

fn belongs(c: char) -> bool {
    c.is_alphanumeric() || is_combining_mark(c)
}

/// Can this stand inside a name?
fn joins(piece: &Piece<'_>) -> bool {
    if piece.is_word {
        return PARTICLES.contains(&folded(piece.text).as_str());
    }
    piece.text.chars().all(|c| matches!(c, ' ' | '\u{a0}' | '-' | '\'' | '’'))
}

/// Small letters without their marks: somebody who types "jose" means "José".
fn folded(word: &str) -> String {
    word.nfd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rstest::rstest;
    use uuid::Uuid;

    use super::*;
    use crate::domain::attachment::MediaKind;
    use crate::domain::ids::AttachmentId;

    #[rstest]
    #[case::everywhere("Bas Bakker", "Bas riep. Toen riep BAKKER ook.", "B riep. Toen riep B ook.")]
    #[case::one_bar_for_one_name("Anne van der Meer", "Anne van der Meer kwam", "B kwam")]
    #[case::the_middle_alone_stays("Anne van der Meer", "van der stoel", "van der stoel")]
    #[case::a_longer_word_is_another("Bas", "de basis en Sebastiaan", "de basis en Sebastiaan")]
    #[case::whose("Bas Bakker", "Bakkers auto en Bas’ jas", "B auto en B’ jas")]
    #[case::marks("jose", "José en JOSE\u{301} kwamen", "B en B kwamen")]
    #[case::several("Bas Bakker, Fatima\nPiet", "Fatima, Piet en Bas", "B, B en B")]
    #[case::joined("Anne-Marie de Wit", "Anne-Marie de Wit.", "B.")]
    #[case::an_initial_says_little("B. Bakker", "B. Bakker kwam", "B. B kwam")]
    #[case::nothing("", "Bas", "Bas")]
    #[case::only_ordinary_words("de van", "de man van hier", "de man van hier")]
    #[case::arabic("سميرة", "قالت سميرة لا", "قالت B لا")]
    fn names_are_blacked_out(#[case] names: &str, #[case] text: &str, #[case] told: &str) {
        // In the table B stands for the bar, except where it is an initial.
        let bar = BlackOut::typed(names).text(text).replace(BAR, "B");
        assert_eq!(bar, told);
    }

    fn file(n: usize, size: Option<u64>) -> Bundled {
        let attachment = Attachment {
            id: AttachmentId(Uuid::from_u128(n as u128)),
            kind: MediaKind::Photo,
            file_name: None,
            mime: None,
            size,
            duration_s: None,
            file_id: String::new(),
        };
        Bundled { name: n.to_string(), attachment }
    }

    proptest! {
        #[test]
        fn no_name_is_left_and_the_bar_tells_nothing(
            name in "[A-Z][a-z]{2,12}", before in "[a-z ,.]{0,20}", after in "[ ,.][a-z ,.]{0,20}",
        ) {
            let told = BlackOut::typed(&name).text(&format!("{before} {name}{after}"));
            prop_assert!(!pieces(&told).any(|piece| folded(piece.text) == folded(&name)));
            prop_assert!(told.contains(BAR));
            let other = BlackOut::typed("Ñandú9").text(&format!("{before}{after}"));
            prop_assert_eq!(other, format!("{before}{after}"), "nothing else changes");
        }

        #[test]
        fn every_file_is_in_one_part_in_its_order(sizes in prop::collection::vec(prop::option::of(0..21_000_000_u64), 0..40)) {
            let files: Vec<Bundled> = sizes.iter().enumerate().map(|(n, size)| file(n, *size)).collect();
            let parts = parts(files.clone());
            for part in &parts {
                let held: u64 = part.iter().map(|file| file.attachment.size.unwrap_or(SIZE_UNKNOWN)).sum();
                prop_assert!(held <= PART_MAX && !part.is_empty());
            }
            prop_assert_eq!(parts.concat(), files);
        }
    }
}
