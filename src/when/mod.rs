//! Understands what people type, in Dutch and simply in the other languages, for a past day or period: `afgelopen dinsdag`,
//! `12/4`, `begin mei`, `twee weken geleden`, alone or inside a sentence.
//! Pure: the caller says what day it is, and a date that lies ahead is never moved back.

mod abroad;
mod beside;
mod calendar;
mod cycle;
mod fold;
mod holiday;
pub mod jsonl;
mod lexicon;
mod parse;
mod part;
mod pick;
pub mod say;
mod term;
#[cfg(test)]
mod tests;
mod token;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A run of days, both ends included; a single day has the same start and end.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Span {
    pub start: NaiveDate,
    pub end: NaiveDate,
}

impl Span {
    /// The span of one day.
    pub fn day(day: NaiveDate) -> Self {
        Self { start: day, end: day }
    }

    /// Whether it is a single day.
    pub fn is_day(&self) -> bool {
        self.start == self.end
    }

    /// Whether the other span lies inside this one.
    fn contains(&self, other: &Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }
}

/// What a text says about when something happened.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Reading {
    /// One past day or period; a period that is still running ends today.
    Known(Span),
    /// Two to four past readings to choose from, the likeliest first.
    Choice(Vec<Span>),
    /// A day or period that starts after today.
    Future(Span),
    /// A date that does not exist, such as 30 February.
    Impossible,
    /// Something about time, but not enough to find a day with.
    Vague,
    /// Nothing about time was recognised.
    NotUnderstood,
}

/// Reads a typed text; only its first 4,096 characters count.
pub fn read(text: &str, today: NaiveDate) -> Reading {
    let text: String = text.chars().take(TEXT_MAX).collect();
    pick::reading(&token::cut(&text), today)
}

/// The same for somebody who reads this language, by its BCP 47 code: what they may say in it comes first,
/// and what is Dutch is understood as well.
pub fn read_in(language: &str, text: &str, today: NaiveDate) -> Reading {
    let text: String = text.chars().take(TEXT_MAX).collect();
    match abroad::in_dutch(language, &text).map(|dutch| read(&dutch, today)) {
        None | Some(Reading::NotUnderstood) => read(&text, today),
        Some(reading) => reading,
    }
}

/// The longest message that can arrive.
const TEXT_MAX: usize = 4096;
