//! Words written together: a day with a part of the day (`zaterdagmiddag`), and two words
//! without the space between them (`vorigeweek`).

use super::days::SUFFIXES;
use super::{Lexeme, exact, fuzzy, ordinary};

/// The lexeme that a compound has as a whole.
pub(super) fn look_up(word: &str) -> Option<Lexeme> {
    SUFFIXES.iter().find_map(|suffix| day_with_part(word.strip_suffix(suffix)?, suffix))
}

/// Two words of which the first says which, or which part: `vorige|week`, `begin|mei`.
/// The cut is made where the tokens are made.
pub(super) fn halves(word: &str) -> Option<(&str, &str)> {
    let first = FIRSTS.iter().find(|first| word.starts_with(**first))?;
    let (first, second) = word.split_at_checked(first.len())?;
    let known = exact(second).or_else(|| look_up(second));
    let named = known.is_some_and(|known| {
        matches!(
            known,
            Lexeme::Weekday(_)
                | Lexeme::Month(_)
                | Lexeme::Unit(_)
                | Lexeme::Season(_)
                | Lexeme::Weekend
                | Lexeme::Feast(_)
        )
    });
    (named && second.len() >= 3 && second != "jaren").then_some((first, second))
}

const FIRSTS: &[&str] = &[
    "afgelopen",
    "verleden",
    "volgende",
    "komende",
    "vorige",
    "vorig",
    "deze",
    "dit",
    "begin",
    "half",
    "medio",
    "eind",
    "sinds",
    "laatste",
    "van",
    "op",
    "in",
];

fn day_with_part(stem: &str, part: &str) -> Option<Lexeme> {
    let stem = stem.strip_suffix('-').unwrap_or(stem);
    let day =
        exact(stem).or_else(|| if ordinary::is_ordinary(stem) { None } else { fuzzy::look_up(stem) })?;
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
