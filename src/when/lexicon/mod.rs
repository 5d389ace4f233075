//! The words that matter for dates, and how a typed word finds its place among them:
//! exactly, as a compound (`zaterdagmiddag`, `vorigeweek`), or with a small typing mistake.

mod compound;
mod days;
mod feasts;
mod fuzzy;
mod links;
mod months;
mod numbers;
mod ordinary;
mod units;
mod which;

use std::collections::HashMap;
use std::sync::LazyLock;

use chrono::Weekday;

use super::holiday::Holiday;

/// The part that a word plays in saying when.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Lexeme {
    /// `drie`, `3`
    Number(u32),
    /// `derde`
    Ordinal(u32),
    /// `half`: a half unit, the middle of a month, or a time of the clock
    Half,
    /// `anderhalf`, `tweeënhalf`: the number of halves
    Halves(u32),
    Month(u32),
    /// A month abbreviation that is also an ordinary word or a name: `jan`, `may`
    ShortMonth(u32),
    Weekday(Weekday),
    /// `ma`, `zo`, `vrij`: also ordinary words
    ShortWeekday(Weekday),
    /// Days from today: `gisteren` is -1
    Day(i64),
    /// `nu`: today, but only where a range ends
    Now,
    /// Days from today of the evening before a night: `vannacht` is -1
    Night(i64),
    /// `middag`, `avond`
    DayPart,
    /// `nacht`
    NightPart,
    /// `morgen`: tomorrow, or a part of a day
    Morning,
    Unit(Unit),
    Weekend,
    Workday,
    HalfYear,
    /// `helft`
    HalfPart,
    Season(Season),
    Feast(Holiday),
    Which(Which),
    /// `laatste`: the last of a period, or the one just past
    Latest,
    /// `jl.`, after the date
    JustPast,
    /// `begin`, `eind`
    Part(Third),
    Ago,
    /// `over` twee weken
    Ahead,
    /// `al` twee weken
    Already,
    Since,
    From,
    Until,
    Between,
    And,
    Or,
    After,
    Before,
    Few,
    Every,
    /// `onlangs`
    Vague,
    /// `nee`, `bedoel`: what was said before is taken back
    Correction,
    Not,
    /// `om`, `rond`: may introduce a time of the clock
    At,
    /// `uur`
    Clock,
    /// `kwart`
    QuarterHour,
    /// Stands between the parts of a date: `van`, `de`, `in`
    Link,
    /// `de`, `den`: a link that may introduce the number of a day
    Article,
    /// Function words and verbs that end what came before them
    Plain,
    /// What a number before or after it makes something else than a date: `keer`, `euro`, `kamer`
    Counted,
    Unknown,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Unit {
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Quarter,
    Year,
}

/// Meteorological seasons: they begin on the first of March, June, September and December.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Season {
    Spring,
    Summer,
    Autumn,
    Winter,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Which {
    /// `afgelopen`
    Last,
    /// `vorige`
    Previous,
    /// `voorvorige`
    BeforePrevious,
    /// `deze`
    This,
    /// `komende`
    Next,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Third {
    Begin,
    Middle,
    End,
}

/// A table of words with the part they play.
type Words = &'static [(&'static str, Lexeme)];

static LEXICON: LazyLock<HashMap<String, Lexeme>> = LazyLock::new(|| {
    let tables = [links::WORDS, units::WORDS, which::WORDS, days::WORDS, feasts::WORDS, months::WORDS];
    let written = tables.into_iter().flatten().map(|&(word, lexeme)| (word.to_owned(), lexeme));
    written.chain(numbers::words()).collect()
});

/// The lexeme of a folded word or number; never fails, most words are simply unknown.
pub(crate) fn look_up(word: &str) -> Lexeme {
    if word.starts_with(|c: char| c.is_ascii_digit()) {
        return numbers::digits(word);
    }
    exact(word)
        .or_else(|| compound::look_up(word))
        .or_else(|| if ordinary::is_ordinary(word) { Some(Lexeme::Unknown) } else { None })
        .or_else(|| fuzzy::look_up(word))
        .unwrap_or(Lexeme::Unknown)
}

/// The two words of something that was typed without the space: `vorigeweek`.
pub(crate) fn split(word: &str) -> Option<(&str, &str)> {
    if word.len() < SPLIT_MIN || look_up(word) != Lexeme::Unknown {
        return None;
    }
    compound::halves(word)
}

/// Shorter words are not two words.
const SPLIT_MIN: usize = 6;

fn exact(word: &str) -> Option<Lexeme> {
    LEXICON.get(word).copied()
}
