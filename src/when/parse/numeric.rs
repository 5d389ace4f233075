//! Dates in digits: `12-04-2026`, `12/4`, `12.04.26`, `2026-04-12`, `12 4`, `12042026`, `04-2026`.
//! The day comes before the month, as it does in Dutch.

use chrono::NaiveDate;

use super::{Hit, Parser};
use crate::when::calendar::months;
use crate::when::cycle::Cycle;
use crate::when::lexicon::Lexeme;
use crate::when::part::Grain;
use crate::when::term::Term;
use crate::when::token::Mark;

/// Years outside these are typing mistakes.
pub(super) const YEARS: std::ops::RangeInclusive<u32> = 1900..=2199;

impl Parser<'_> {
    /// A date that starts with digits.
    pub(super) fn numeric(&self, i: usize) -> Option<Hit> {
        if self.digits(i) == 0 || self.mark(i) == Mark::Money {
            return None;
        }
        self.three_numbers(i).or_else(|| self.two_numbers(i)).or_else(|| self.one_number(i))
    }

    fn number(&self, i: usize) -> Option<(u32, usize)> {
        let Lexeme::Number(number) = self.lex(i) else {
            return None;
        };
        (self.digits(i) > 0).then_some((number, self.digits(i)))
    }

    /// Whether the sign before a token can stand between the numbers of a date.
    fn date_mark(&self, i: usize) -> Option<Mark> {
        let mark = self.mark(i);
        let known = matches!(mark, Mark::Dash | Mark::Slash | Mark::Dot | Mark::None)
            || (matches!(mark, Mark::Comma | Mark::Other) && !self.spaced(i));
        (known && !self.glued(i)).then_some(mark)
    }

    fn three_numbers(&self, i: usize) -> Option<Hit> {
        let (first, second) = (self.number(i)?, self.number(i + 1)?);
        let third = self.number(i + 2)?;
        let mark = self.date_mark(i + 1)?;
        let last = self.mark(i + 2);
        let quoted = last == Mark::Apostrophe;
        if !quoted && self.date_mark(i + 2)? == Mark::None && mark != Mark::None {
            return None;
        }
        // `12/4 - 15/4` is two dates.
        let another =
            self.digits(i + 3) > 0 && self.tokens.get(i + 3).is_some_and(|next| next.joined_by(mark));
        if self.runs_on(i + 2, last) || (third.1 < 4 && last != mark && another && !quoted) {
            return None;
        }
        let (day, month, year) = match (first.1, second.1, third.1) {
            (1..=2, 1..=2, 4) => (first.0, second.0, third.0),
            (4, 1..=2, 1..=2) => (third.0, second.0, first.0),
            (1..=2, 1..=2, 2) => (first.0, second.0, 2000 + third.0),
            (_, _, _) => return None,
        };
        let spaced = mark == Mark::None;
        let loose = spaced && third.1 == 2 && !self.alone(i, i + 3);
        let senseless = spaced && !(1..=12).contains(&month);
        let unusual = matches!(mark, Mark::Comma | Mark::Other) && third.1 != 4;
        if loose || senseless || unusual {
            return None;
        }
        Hit::new(dated(year, month, day), i + 3)
    }

    /// Whether more digits follow in the same way, as in a telephone number.
    fn runs_on(&self, last: usize, mark: Mark) -> bool {
        let next = last + 1;
        if self.digits(next) == 0 || mark == Mark::Apostrophe {
            return false;
        }
        let same = self.tokens.get(next).is_some_and(|token| token.joined_by(mark));
        same || (mark == Mark::None && self.mark(next) == Mark::None)
    }

    fn two_numbers(&self, i: usize) -> Option<Hit> {
        let (first, second) = (self.number(i)?, self.number(i + 1)?);
        let mark = self.date_mark(i + 1)?;
        if self.runs_on(i + 1, mark) || self.counts_something(i, i + 2) {
            return None;
        }
        if matches!(mark, Mark::Comma | Mark::Other) {
            return None;
        }
        let alone = self.alone(i, i + 2);
        match (first.1, second.1) {
            (1..=2, 1..=2) => self.day_month(i, first.0, second.0),
            (1..=2, 4) if alone || mark != Mark::None => month_of_year(first.0, second.0, i + 2),
            (4, 2) if alone || mark == Mark::Dash => month_of_year(second.0, first.0, i + 2),
            (_, _) => None,
        }
    }

    /// A day and a month without a year, in a place where it cannot be anything else.
    fn day_month(&self, i: usize, day: u32, month: u32) -> Option<Hit> {
        let alone = self.alone(i, i + 2);
        let introduced = self.introduced(i) || matches!(self.before(i), Lexeme::And | Lexeme::Or);
        let ranging = matches!(self.mark(i + 2), Mark::Dash | Mark::Slash) && !self.glued(i + 2);
        let closed = self.closes(i + 2) || (ranging && self.digits(i + 2) > 0);
        let safe = match self.mark(i + 1) {
            Mark::Slash => introduced || closed,
            Mark::Dash => introduced || closed,
            _ => introduced && closed && self.before(i) != Lexeme::At,
        };
        let around_the_clock = !introduced && self.text(i) == "24" && self.text(i + 1) == "7";
        if (!alone && !safe) || around_the_clock {
            return None;
        }
        match dated(2000, month, day) {
            Term::Impossible if day == 0 || month == 0 => None,
            Term::Impossible if (day > 39 || month > 19) || (!alone && month > 12) => None,
            Term::Impossible => Hit::new(Term::Impossible, i + 2),
            _ => Hit::new(Term::Again(Cycle::Date(month, day)), i + 2),
        }
    }

    /// Whether a word beside the numbers makes them something else than a date.
    fn counts_something(&self, i: usize, next: usize) -> bool {
        let beside =
            |lexeme| matches!(lexeme, Lexeme::Counted | Lexeme::Clock | Lexeme::Unit(_) | Lexeme::Ago);
        self.before(i) == Lexeme::Counted
            || self.is_house_number(i)
            || (beside(self.lex(next)) && self.mark(next) != Mark::Comma)
    }

    /// Whether the word before is the name of a street.
    pub(super) fn is_house_number(&self, i: usize) -> bool {
        let street = ["straat", "weg", "laan", "plein", "kade", "gracht", "hof", "singel", "diep", "pad"];
        let before = i.checked_sub(1).map_or("", |before| self.text(before));
        let named = |kind: &&str| before.len() > kind.len() && before.ends_with(*kind);
        street.iter().any(named)
    }

    /// All digits in one: `12042026`, `20260412`, and alone also `120426`.
    fn one_number(&self, i: usize) -> Option<Hit> {
        let text = self.text(i);
        if self.counts_something(i, i + 1) || self.runs_on(i, Mark::Dash) {
            return None;
        }
        let part = |range: std::ops::Range<usize>| text.get(range)?.parse::<u32>().ok();
        let (year, month, day) = match text.len() {
            8 if YEARS.contains(&part(4..8)?) => (part(4..8)?, part(2..4)?, part(0..2)?),
            8 => (part(0..4)?, part(4..6)?, part(6..8)?),
            6 if self.alone(i, i + 1) => (2000 + part(4..6)?, part(2..4)?, part(0..2)?),
            _ => return None,
        };
        let sensible = YEARS.contains(&year) && (1..=12).contains(&month) && day <= 31;
        if sensible { Hit::new(dated(year, month, day), i + 1) } else { None }
    }
}

fn month_of_year(month: u32, year: u32, next: usize) -> Option<Hit> {
    if !YEARS.contains(&year) {
        return None;
    }
    let valid = (1..=12).contains(&month);
    let span = months(i32::try_from(year).ok()?, i32::try_from(month).ok()?, 1);
    let term = span.filter(|_| valid).map(|span| Term::period(span, Grain::Month));
    Hit::new(term.unwrap_or(Term::Impossible), next)
}

/// The date, or the finding that there is no such date.
pub(super) fn dated(year: u32, month: u32, day: u32) -> Term {
    let known = YEARS.contains(&year);
    let year = i32::try_from(year).ok().filter(|_| known);
    let date = year.and_then(|year| NaiveDate::from_ymd_opt(year, month, day));
    date.map_or(Term::Impossible, Term::date)
}
