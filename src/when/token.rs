//! Cuts typed text into words and numbers. What stands between two of them (a dash, a dot,
//! a new line) is kept on the second one, because it decides how the two belong together.

use super::fold::plain;
use super::lexicon::{self, Lexeme};

/// The sign that stands before a token.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) enum Mark {
    #[default]
    None,
    Dash,
    Slash,
    Dot,
    Comma,
    Colon,
    Apostrophe,
    Money,
    Stop,
    Other,
}

/// One word or number, with what was typed before it.
#[derive(Clone, Debug)]
pub(crate) struct Token {
    pub(crate) text: String,
    pub(crate) lexeme: Lexeme,
    pub(crate) mark: Mark,
    pub(crate) spaced: bool,
}

impl Token {
    /// The number of digits typed, 0 for a word.
    pub(crate) fn digits(&self) -> usize {
        if self.text.starts_with(|c: char| c.is_ascii_digit()) { self.text.len() } else { 0 }
    }

    /// Whether it follows the previous token directly or with exactly this sign between them.
    pub(crate) fn joined_by(&self, mark: Mark) -> bool {
        self.mark == mark && !self.spaced
    }
}

/// Longer words than this are never dates; it also bounds the work per word.
const WORD_MAX: usize = 32;

/// Cuts the text into tokens, each looked up in the lexicon.
pub(crate) fn cut(text: &str) -> Vec<Token> {
    let mut cutter = Cutter::default();
    for c in text.chars().filter_map(plain) {
        cutter.push(c);
    }
    cutter.finish();
    join_letters(cutter.raw).into_iter().flat_map(Raw::split).map(Raw::into_token).collect()
}

#[derive(Default)]
struct Raw {
    text: String,
    mark: Mark,
    spaced: bool,
}

impl Raw {
    fn into_token(self) -> Token {
        let lexeme = if self.text.len() > WORD_MAX { Lexeme::Unknown } else { lexicon::look_up(&self.text) };
        Token { text: self.text, lexeme, mark: self.mark, spaced: self.spaced }
    }

    fn split(self) -> Vec<Self> {
        let halves = if self.text.len() > WORD_MAX { None } else { lexicon::split(&self.text) };
        let Some((first, second)) = halves else {
            return vec![self];
        };
        let second = Self { text: second.to_owned(), mark: Mark::None, spaced: true };
        vec![Self { text: first.to_owned(), mark: self.mark, spaced: self.spaced }, second]
    }

    fn is_letter(&self) -> bool {
        let mut chars = self.text.chars();
        chars.next().is_some_and(char::is_alphabetic) && chars.next().is_none()
    }
}

#[derive(Default)]
struct Cutter {
    raw: Vec<Raw>,
    open: Raw,
}

impl Cutter {
    fn push(&mut self, c: char) {
        if c.is_alphanumeric() || c == '½' {
            let starts_digit = c.is_ascii_digit();
            let open_digit = self.open.text.chars().last().map(|l| l.is_ascii_digit());
            if open_digit.is_some_and(|digit| digit != starts_digit) {
                self.finish();
            }
            self.open.text.push(c);
            return;
        }
        self.finish();
        if matches!(c, '&' | '+') {
            self.open.text.push_str("en");
            self.finish();
        } else if c.is_whitespace() && c != '\n' {
            self.open.spaced = true;
        } else {
            self.open.mark = stronger(self.open.mark, mark_of(c));
        }
    }

    fn finish(&mut self) {
        if !self.open.text.is_empty() {
            self.raw.push(std::mem::take(&mut self.open));
        }
    }
}

fn mark_of(c: char) -> Mark {
    match c {
        '-' => Mark::Dash,
        '/' | '\\' | '|' => Mark::Slash,
        '.' => Mark::Dot,
        ',' => Mark::Comma,
        ':' => Mark::Colon,
        '\'' => Mark::Apostrophe,
        '€' | '$' | '£' | '#' => Mark::Money,
        '!' | '?' | ';' | '\n' => Mark::Stop,
        _ => Mark::Other,
    }
}

/// Of several signs in a row the one that separates most is kept.
fn stronger(old: Mark, new: Mark) -> Mark {
    let keeps = matches!(old, Mark::Stop | Mark::Money);
    if keeps { old } else { new }
}

/// Puts `t/m`, `a.s.` and `t.e.m.` together: single letters with a dot or a slash between.
fn join_letters(raw: Vec<Raw>) -> Vec<Raw> {
    let mut joined: Vec<Raw> = Vec::with_capacity(raw.len());
    let mut growing = false;
    for piece in raw {
        let links = !piece.spaced && matches!(piece.mark, Mark::Dot | Mark::Slash);
        let single = piece.is_letter();
        match joined.last_mut() {
            Some(last) if single && links && (growing || last.is_letter()) && last.text.len() < 8 => {
                last.text.push_str(&piece.text);
                growing = true;
            }
            Some(_) | None => {
                joined.push(piece);
                growing = false;
            }
        }
    }
    joined
}
