//! Numbers in digits and in words, up to ninety-nine, and the ordinals.

use super::Lexeme;

const SMALL: [&str; 20] = [
    "nul",
    "een",
    "twee",
    "drie",
    "vier",
    "vijf",
    "zes",
    "zeven",
    "acht",
    "negen",
    "tien",
    "elf",
    "twaalf",
    "dertien",
    "veertien",
    "vijftien",
    "zestien",
    "zeventien",
    "achttien",
    "negentien",
];

const TENS: [(&str, u32); 8] = [
    ("twintig", 20),
    ("dertig", 30),
    ("veertig", 40),
    ("vijftig", 50),
    ("zestig", 60),
    ("zeventig", 70),
    ("tachtig", 80),
    ("negentig", 90),
];

const ENDING_IN_DE: [(&str, u32); 17] = [
    ("tweede", 2),
    ("derde", 3),
    ("vierde", 4),
    ("vijfde", 5),
    ("zesde", 6),
    ("zevende", 7),
    ("negende", 9),
    ("tiende", 10),
    ("elfde", 11),
    ("twaalfde", 12),
    ("dertiende", 13),
    ("veertiende", 14),
    ("vijftiende", 15),
    ("zestiende", 16),
    ("zeventiende", 17),
    ("achttiende", 18),
    ("negentiende", 19),
];

const OTHER_ORDINALS: [(&str, u32); 6] =
    [("eerste", 1), ("achtste", 8), ("first", 1), ("second", 2), ("third", 3), ("eersten", 1)];

const OTHER_NUMBERS: [(&str, u32); 19] = [
    ("eentje", 1),
    ("ene", 1),
    ("twe", 2),
    ("tweetal", 2),
    ("drietal", 3),
    ("viertal", 4),
    ("veertiental", 14),
    ("tiental", 10),
    ("honderd", 100),
    ("one", 1),
    ("two", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("six", 6),
    ("seven", 7),
    ("eight", 8),
    ("nine", 9),
    ("ten", 10),
];

/// Larger numbers than these count nothing that has to do with a date.
const DIGITS_MAX: usize = 9;

/// The lexeme of a run of digits.
pub(super) fn digits(word: &str) -> Lexeme {
    match word.parse() {
        Ok(number) if word.len() <= DIGITS_MAX => Lexeme::Number(number),
        Ok(_) | Err(_) => Lexeme::Unknown,
    }
}

/// Every number word with its lexeme.
pub(super) fn words() -> impl Iterator<Item = (String, Lexeme)> {
    let ordinals = ENDING_IN_DE.into_iter().chain(OTHER_ORDINALS);
    let ordinals = ordinals.map(|(word, n)| (word.to_owned(), Lexeme::Ordinal(n)));
    let others = OTHER_NUMBERS.into_iter().map(|(word, n)| (word.to_owned(), Lexeme::Number(n)));
    let small = (0u32..).zip(SMALL).map(|(n, word)| (word.to_owned(), Lexeme::Number(n)));
    small.chain(others).chain(TENS.into_iter().flat_map(from_ten)).chain(halves()).chain(ordinals)
}

/// `twintig`, `eenentwintig` and so on, with their ordinals.
fn from_ten((ten, value): (&'static str, u32)) -> impl Iterator<Item = (String, Lexeme)> {
    let units = (0u32..10).zip(SMALL);
    units.flat_map(move |(unit, word)| {
        let written = if unit == 0 { ten.to_owned() } else { format!("{word}en{ten}") };
        let ordinal = (format!("{written}ste"), Lexeme::Ordinal(value + unit));
        [(written, Lexeme::Number(value + unit)), ordinal]
    })
}

/// `tweeënhalf`, `tweeëneenhalve` and so on.
fn halves() -> impl Iterator<Item = (String, Lexeme)> {
    (2u32..10).zip(&SMALL[2..10]).flat_map(|(n, word)| {
        let lexeme = Lexeme::Halves(2 * n + 1);
        ["half", "halve", "eenhalf", "eenhalve"].map(|half| (format!("{word}en{half}"), lexeme))
    })
}

/// Number words that are also recognised with a typing mistake.
pub(super) const FUZZY: &[&str] = &[
    "eerste",
    "tweede",
    "vierde",
    "vijfde",
    "zevende",
    "achtste",
    "negende",
    "tiende",
    "twaalf",
    "twaalfde",
    "dertien",
    "dertiende",
    "veertien",
    "veertiende",
    "vijftien",
    "vijftiende",
    "zestien",
    "zestiende",
    "zeventien",
    "zeventiende",
    "achttien",
    "achttiende",
    "negentien",
    "negentiende",
    "twintig",
    "twintigste",
    "eenentwintig",
    "eenentwintigste",
    "tweeentwintig",
    "tweeentwintigste",
    "drieentwintig",
    "drieentwintigste",
    "vierentwintig",
    "vierentwintigste",
    "vijfentwintig",
    "vijfentwintigste",
    "zesentwintig",
    "zesentwintigste",
    "zevenentwintig",
    "zevenentwintigste",
    "achtentwintig",
    "achtentwintigste",
    "negenentwintig",
    "negenentwintigste",
    "dertig",
    "dertigste",
    "eenendertig",
    "eenendertigste",
];
