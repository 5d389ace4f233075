//! Holidays, also those whose names are several words: `Goede Vrijdag`, `tweede kerstdag`,
//! `oud en nieuw`, `dag van de arbeid`.

use chrono::{Datelike, Weekday};

use super::{Hit, Parser};
use crate::when::cycle::Cycle;
use crate::when::holiday::{Holiday, Rule};
use crate::when::lexicon::Lexeme;
use crate::when::term::Term;

/// Names of several words that are no holiday word by themselves.
const PHRASES: &[(&[&str], Holiday)] = &[
    (&["oud", "en", "nieuw"], Holiday::some(2, Rule::Fixed(12, 31))),
    (&["oud", "op", "nieuw"], Holiday::some(2, Rule::Fixed(12, 31))),
    (&["oud", "nieuw"], Holiday::some(2, Rule::Fixed(12, 31))),
    (&["oud", "en", "nieuwjaar"], Holiday::some(2, Rule::Fixed(12, 31))),
    (&["oude", "jaar"], Holiday::one(Rule::Fixed(12, 31))),
    (&["dag", "van", "de", "arbeid"], Holiday::one(Rule::Fixed(5, 1))),
    (&["nieuw", "jaar"], Holiday::one(Rule::Fixed(1, 1))),
    (&["new", "year"], Holiday::one(Rule::Fixed(1, 1))),
    (&["sint", "maarten"], Holiday::one(Rule::Fixed(11, 11))),
    (&["sint", "martinus"], Holiday::one(Rule::Fixed(11, 11))),
    (&["sint", "nicolaas"], Holiday::one(Rule::Fixed(12, 5))),
    (&["drie", "koningen"], Holiday::one(Rule::Fixed(1, 6))),
    (&["keti", "koti"], Holiday::one(Rule::Fixed(7, 1))),
    (&["koningin", "dag"], Holiday::one(Rule::Queensday)),
    (&["konings", "dag"], Holiday::one(Rule::Kingsday)),
    (&["koning", "dag"], Holiday::one(Rule::Kingsday)),
    (&["bevrijdings", "dag"], Holiday::one(Rule::Fixed(5, 5))),
    (&["moeder", "dag"], Holiday::one(Rule::Nth(2, Weekday::Sun, 5))),
    (&["vader", "dag"], Holiday::one(Rule::Nth(3, Weekday::Sun, 6))),
    (&["maria", "hemelvaart"], Holiday::one(Rule::Fixed(8, 15))),
    (&["black", "friday"], Holiday::one(Rule::BlackFriday)),
    (&["oudejaars", "avond"], Holiday::one(Rule::Fixed(12, 31))),
    (&["oud", "jaar"], Holiday::one(Rule::Fixed(12, 31))),
    (&["gronings", "ontzet"], Holiday::one(Rule::Fixed(8, 28))),
    (&["bommen", "berend"], Holiday::one(Rule::Fixed(8, 28))),
    (&["leids", "ontzet"], Holiday::one(Rule::Fixed(10, 3))),
    (&["leidens", "ontzet"], Holiday::one(Rule::Fixed(10, 3))),
];

/// `goede vrijdag` and its like.
const NAMED_WEEKDAYS: &[(&str, Weekday, Holiday)] = &[
    ("goede", Weekday::Fri, Holiday::one(Rule::Easter(-2))),
    ("goeie", Weekday::Fri, Holiday::one(Rule::Easter(-2))),
    ("good", Weekday::Fri, Holiday::one(Rule::Easter(-2))),
    ("witte", Weekday::Thu, Holiday::one(Rule::Easter(-3))),
    ("stille", Weekday::Sat, Holiday::one(Rule::Easter(-1))),
    ("black", Weekday::Fri, Holiday::one(Rule::BlackFriday)),
    ("blauwe", Weekday::Mon, Holiday::one(Rule::Nth(3, Weekday::Mon, 1))),
];

impl Parser<'_> {
    /// A holiday of one word or more.
    pub(super) fn feast(&self, i: usize) -> Option<Hit> {
        let phrase = PHRASES.iter().find(|(words, _)| self.reads(i, words));
        if let Some((words, holiday)) = phrase {
            return self.holiday(*holiday, i + words.len());
        }
        if let Lexeme::Weekday(day) = self.lex(i + 1)
            && let Some(named) = NAMED_WEEKDAYS.iter().find(|named| named.0 == self.text(i))
        {
            return if named.1 == day { self.holiday(named.2, i + 2) } else { None };
        }
        let Lexeme::Feast(holiday) = self.lex(i) else {
            return None;
        };
        self.holiday(holiday, i + 1)
    }

    fn reads(&self, i: usize, words: &[&str]) -> bool {
        words.iter().enumerate().all(|(offset, word)| self.text(i + offset) == *word)
    }

    /// The `vrijdag` of `goede vrijdag` when something before took the first word.
    pub(super) fn named_friday(&self, i: usize) -> Option<Hit> {
        let before = i.checked_sub(1)?;
        self.feast(before).filter(|hit| hit.next > i)
    }

    /// `tweede kerstdag`: the days of a holiday are counted.
    pub(super) fn counted_feast(&self, n: u32, i: usize) -> Option<Hit> {
        let Lexeme::Feast(holiday) = self.lex(i) else {
            return None;
        };
        let one = match (holiday.rule, n) {
            (rule, 1) => Holiday::one(rule),
            (Rule::Fixed(month, day), 2) => Holiday::one(Rule::Fixed(month, day + 1)),
            (Rule::Easter(offset), 2) => Holiday::one(Rule::Easter(offset + 1)),
            (_, _) => return None,
        };
        if holiday.counted || n == 1 { self.holiday(one, i + 1) } else { None }
    }

    fn holiday(&self, holiday: Holiday, next: usize) -> Option<Hit> {
        let known = holiday.rule.is_known_in(self.today.year());
        let term = if known { Term::Again(Cycle::Holiday(holiday)) } else { Term::Vague };
        Hit::new(term, self.after_day_part(next))
    }
}
