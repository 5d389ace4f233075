//! Dates in other languages: what is known of them is put into Dutch word for word, and read as Dutch. Figures
//! are the same in every language.

use std::collections::HashMap;
use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;

use super::fold;

/// What is said in each language, and the same in Dutch.
const PHRASES: [(&str, &str); 7] = [
    ("en", include_str!("en.tsv")),
    ("ar", include_str!("ar.tsv")),
    ("uk", include_str!("uk.tsv")),
    ("tr", include_str!("tr.tsv")),
    ("pl", include_str!("pl.tsv")),
    ("fr", include_str!("fr.tsv")),
    ("es", include_str!("es.tsv")),
];

/// No phrase has more words.
const WORDS_MAX: usize = 5;
/// Longer words are in no phrase.
const LETTERS_MAX: usize = 32;

static KNOWN: LazyLock<HashMap<&'static str, HashMap<String, &'static str>>> = LazyLock::new(|| {
    let phrase = |line: &'static str| line.split_once('\t').map(|(said, dutch)| (key(said), dutch));
    PHRASES
        .into_iter()
        .map(|(language, table)| (language, table.lines().filter_map(phrase).collect()))
        .collect()
});

/// The text with everything about time in Dutch; `None` when nothing is known of the language.
pub(super) fn in_dutch(language: &str, text: &str) -> Option<String> {
    let known = KNOWN.get(language)?;
    let pieces = pieces(text);
    let words: Vec<usize> =
        (0..pieces.len()).filter(|at| pieces.get(*at).is_some_and(Piece::is_word)).collect();
    let mut dutch = String::with_capacity(text.len());
    let mut at = 0;
    let mut word = 0;
    while let Some(piece) = pieces.get(at) {
        if !piece.is_word() {
            dutch.push_str(piece.text);
            at += 1;
            continue;
        }
        let found = (1..=WORDS_MAX).rev().find_map(|count| {
            let last = *words.get(word + count - 1)?;
            let said = phrase(pieces.get(at..=last)?)?;
            known.get(&said).map(|dutch| (*dutch, count, last))
        });
        let (said, count, last) = found.unwrap_or((piece.text, 1, at));
        dutch.push_str(said);
        word += count;
        at = last + 1;
    }
    Some(dutch)
}

/// A word, or what stands between two words.
struct Piece<'t> {
    text: &'t str,
    word: bool,
}

impl Piece<'_> {
    fn is_word(&self) -> bool {
        self.word
    }
}

fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces: Vec<Piece<'_>> = Vec::new();
    let mut begun = 0;
    let mut before = None;
    for (at, c) in text.char_indices() {
        let word = belongs_to_word(text, at, c);
        if before.is_some_and(|before| before != word) {
            pieces.extend(text.get(begun..at).map(|text| Piece { text, word: !word }));
            begun = at;
        }
        before = Some(word);
    }
    if let (Some(word), Some(text)) = (before, text.get(begun..)) {
        pieces.push(Piece { text, word });
    }
    pieces
}

/// An apostrophe between two letters is part of the word: "new year's eve".
fn belongs_to_word(text: &str, at: usize, c: char) -> bool {
    if c.is_alphabetic() || is_mark(c) {
        return true;
    }
    let before = text.get(..at).and_then(|text| text.chars().next_back());
    let after = text.get(at + c.len_utf8()..).and_then(|text| text.chars().next());
    let between = before.is_some_and(char::is_alphabetic) && after.is_some_and(char::is_alphabetic);
    is_apostrophe(c) && between
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ')
}

fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{610}'..='\u{61a}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}')
}

/// The words as they are looked up; `None` when more than a space stands between them.
fn phrase(pieces: &[Piece<'_>]) -> Option<String> {
    let mut said = String::new();
    for piece in pieces {
        if !piece.word && !piece.text.chars().all(|c| c.is_whitespace() || c == '-') {
            return None;
        }
        if piece.word && piece.text.chars().count() > LETTERS_MAX {
            return None;
        }
        said.push_str(if piece.word { piece.text } else { " " });
    }
    Some(key(&said))
}

/// Small letters without marks: what keyboards hide is left out by many.
fn key(said: &str) -> String {
    let letters = said.to_lowercase();
    let letters = letters.nfd().filter(|c| !is_mark(*c) && !is_apostrophe(*c));
    letters
        .filter_map(fold::plain)
        .map(|c| match c {
            'ı' => 'i',
            'ł' => 'l',
            'ى' => 'ي',
            'ة' => 'ه',
            other => other,
        })
        .collect()
}
