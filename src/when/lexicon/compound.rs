//! Words written together: a day with a part of the day (`zaterdagmiddag`), and two words
//! without the space between them (`vorigeweek`).

use super::days::SUFFIXES;
use super::{Lexeme, exact, fuzzy, ordinary};

/// The lexeme that a compound has as a whole.
pub(super) fn look_up(word: &str) -> Option<Lexeme> {
    SUFFIXES
        .iter()
        .find_map(|suffix| day_with_part(word.strip_suffix(suffix)?, suffix))
}

fn day_with_part(stem: &str, part: &str) -> Option<Lexeme> {
    let stem = stem.strip_suffix('-').unwrap_or(stem);
    let day = exact(stem).or_else(|| {
        if ordinary::is_ordinary(stem) {
            None
        } else {
            fuzzy::look_up(stem)
        }
    })?;
    if let Lexeme::Day(offset) = day
        && part == "nacht"
    {
        return Some(Lexeme::Night(offset - 1));
    }
    if day == Lexeme::Morning {
        return Some(Lexeme::Day(1));
    }
    matches!(day, Lexeme::Weekday(_) | Lexeme::Day(_) | Lexeme::Feast(_)).then_some(day)
}
