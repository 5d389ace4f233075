//! Months, days of a month, years and seasons: `3 maart`, `de derde van maart 2025`,
//! `maart '25`, `winter 2024-2025`, and a day number that follows something larger.

use super::numeric::{YEARS, dated};
use super::{Hit, Parser};
use crate::when::Span;
use crate::when::calendar::{months, year};
use crate::when::cycle::Cycle;
use crate::when::lexicon::{Lexeme, Season};
use crate::when::part::Grain;
use crate::when::term::Term;
use crate::when::token::Mark;

impl Parser<'_> {
    /// `3 maart`, `drie maart 2025`, `de 3e van maart`.
    pub(super) fn dated_month(&self, i: usize) -> Option<Hit> {
        let (day, at) = self.day_of_month(i)?;
        let at = self.skip_while(at, |lexeme| matches!(lexeme, Lexeme::From | Lexeme::Article | Lexeme::Or));
        self.in_month(day, at)
    }

    /// The month that a day number belongs to, with its year if it is there.
    pub(super) fn in_month(&self, day: u32, at: usize) -> Option<Hit> {
        let month = self.month_number(at)?;
        if let Some((year, next)) = self.year_number(at + 1) {
            return Hit::new(dated(year, month, day), next);
        }
        let exists = matches!(dated(2000, month, day), Term::Fixed(_));
        let term = if exists { Term::Again(Cycle::Date(month, day)) } else { Term::Impossible };
        Hit::new(term, at + 1)
    }

    /// The number of a day, and the token after it and its ending.
    pub(super) fn day_of_month(&self, i: usize) -> Option<(u32, usize)> {
        match self.lex(i) {
            Lexeme::Ordinal(day) => Some((day, i + 1)),
            Lexeme::Number(ones @ 1..=9) if self.tens_follow(i).is_some() => {
                self.tens_follow(i).map(|tens| (tens + ones, i + 3))
            }
            Lexeme::Number(day) if day < 100 && self.digits(i) <= 2 => Some((day, self.after_ending(i + 1))),
            _ => None,
        }
    }

    /// `en twintig` after a number in words.
    fn tens_follow(&self, i: usize) -> Option<u32> {
        let words = self.digits(i) == 0 && self.digits(i + 2) == 0;
        match self.lex(i + 2) {
            Lexeme::Number(tens @ (20 | 30)) | Lexeme::Ordinal(tens @ (20 | 30))
                if words && self.lex(i + 1) == Lexeme::And =>
            {
                Some(tens)
            }
            _ => None,
        }
    }

    /// Steps over the ending of `3e`, `3de`, `1ste`, `3rd`.
    pub(super) fn after_ending(&self, i: usize) -> usize {
        if self.has_ending(i) { i + 1 } else { i }
    }

    pub(super) fn has_ending(&self, i: usize) -> bool {
        let ending = matches!(self.text(i), "e" | "de" | "ste" | "st" | "nd" | "rd" | "th" | "n" | "den");
        ending && self.digits(i.wrapping_sub(1)) > 0 && (self.glued(i) || self.text(i) != "de")
    }

    pub(super) fn month_number(&self, i: usize) -> Option<u32> {
        match self.lex(i) {
            Lexeme::Month(month) | Lexeme::ShortMonth(month) => Some(month),
            _ => None,
        }
    }

    /// A month, possibly with a day after it in the English order, or with its year.
    pub(super) fn month(&self, i: usize) -> Option<Hit> {
        let month = self.month_number(i)?;
        if let Some((year, next)) = self.year_number(i + 1) {
            let span = months(i32::try_from(year).ok()?, i32::try_from(month).ok()?, 1)?;
            let short = self.digits(next - 1) == 2 && matches!(self.mark(next - 1), Mark::None | Mark::Dot);
            // `aug. 19` long after 2019 is a day.
            let old = (self.today - span.end).num_days() > OLD_DAYS && self.closes(next);
            if short
                && (span.start > self.today || old)
                && let Some(hit) = self.day_after_month(i, month)
            {
                return Some(hit);
            }
            return Hit::new(Term::period(span, Grain::Month), next);
        }
        if let Some(hit) = self.day_after_month(i, month) {
            return Some(hit);
        }
        // `Ik mei`, `ze heet Mei Li`, `mevrouw April`.
        let names = [
            "heet",
            "heette",
            "heten",
            "genaamd",
            "naam",
            "mevrouw",
            "mevr",
            "mw",
            "meneer",
            "dhr",
            "ik",
            "begeleidster",
        ];
        let named = names.contains(&self.text(i.wrapping_sub(1))) && !self.alone(i, i + 1);
        let weak = named || matches!(self.lex(i), Lexeme::ShortMonth(_));
        if weak && !self.month_is_meant(i) {
            return None;
        }
        Hit::new(Term::Again(Cycle::Month(month)), i + 1)
    }

    /// Whether `jan` is a month here and not a name.
    fn month_is_meant(&self, i: usize) -> bool {
        let introduced = matches!(
            self.before(i),
            Lexeme::Part(_) | Lexeme::Half | Lexeme::Since | Lexeme::Until | Lexeme::Which(_)
        );
        let ranging =
            self.lex(i + 1) == Lexeme::Until || (self.mark(i + 1) == Mark::Dash && self.names_month(i + 1));
        introduced || ranging || self.alone(i, i + 1) || self.text(i.wrapping_sub(1)) == "in"
    }

    /// `maart 3`, `mei de 15e`, `march 3rd`.
    fn day_after_month(&self, i: usize, month: u32) -> Option<Hit> {
        let from = if self.lex(i + 1) == Lexeme::Article { i + 2 } else { i + 1 };
        let (day, next) = self.day_of_month(from)?;
        let ordinal = next > from + 1 || matches!(self.lex(from), Lexeme::Ordinal(_));
        let tight = self.tokens.get(from + 1).is_some_and(|token| !token.spaced);
        let followed = self.names_month(next) || (tight && self.digits(from + 1) > 0);
        if !(1..=31).contains(&day) || followed || (!ordinal && !self.closes(next)) {
            return None;
        }
        if self.lex(i) == Lexeme::ShortMonth(1) && !self.alone(i, next) {
            return None;
        }
        if let Some((year, next)) = self.year_number(next) {
            return Hit::new(dated(year, month, day), next);
        }
        let exists = matches!(dated(2000, month, day), Term::Fixed(_));
        let term = if exists { Term::Again(Cycle::Date(month, day)) } else { Term::Impossible };
        Hit::new(term, next)
    }

    /// A year behind a date or period: four digits, or two where nothing else can be meant.
    pub(super) fn year_number(&self, i: usize) -> Option<(u32, usize)> {
        let from = self.skip_while(i, |lexeme| matches!(lexeme, Lexeme::From | Lexeme::Link));
        let Lexeme::Number(number) = self.lex(from) else {
            return None;
        };
        let counted = self.lex(from + 1) == Lexeme::Counted && self.mark(from + 1) == Mark::None;
        match self.digits(from) {
            4 if YEARS.contains(&number) && !counted => Some((number, from + 1)),
            2 if self.mark(from) == Mark::Apostrophe => Some((2000 + number, from + 1)),
            2 if from == i && self.closes(from + 1) && number >= SHORT_YEAR_MIN => {
                let time = self.mark(from + 1) == Mark::Colon || self.mark(from + 1) == Mark::Dot;
                let range = self.lex(from + 1) == Lexeme::Until || self.names_month(from + 1);
                let free = matches!(self.mark(from), Mark::None | Mark::Dash | Mark::Slash | Mark::Dot);
                let time = time && self.digits(from + 1) > 0;
                (free && !time && !range).then_some((2000 + number, from + 1))
            }
            _ => None,
        }
    }

    /// A year as a part that follows something else.
    pub(super) fn year(&self, i: usize) -> Option<Hit> {
        let (number, next) = self.year_number(i)?;
        let full = self.digits(next - 1) == 4 || self.mark(next - 1) == Mark::Apostrophe;
        let span = year(i32::try_from(number).ok()?)?;
        if full { Hit::new(Term::period(span, Grain::Year), next) } else { None }
    }

    /// A year by itself, where the words around it leave no other reading.
    pub(super) fn bare_year(&self, i: usize) -> Option<Hit> {
        if self.digits(i) != 4 || self.mark(i) == Mark::Money {
            return None;
        }
        let hit = self.year(i)?;
        let before = self.text(i.wrapping_sub(1));
        let named = ["in", "anno", "jaar", "heel", "hele"].contains(&before);
        let placed = matches!(
            self.before(i),
            Lexeme::Since | Lexeme::Part(_) | Lexeme::Until | Lexeme::Between | Lexeme::Half
        ) || matches!(self.before(i), Lexeme::HalfPart | Lexeme::And | Lexeme::From);
        let through = i >= 3 && self.text(i - 1) == "met" && self.lex(i - 3) == Lexeme::Until;
        let placed = (placed || through) && self.closes(i + 1);
        let joined = |at: usize| matches!(self.mark(at), Mark::Dash | Mark::Slash);
        let ranging =
            (self.digits(i + 1) == 4 && joined(i + 1)) || (self.digits(i.wrapping_sub(1)) == 4 && joined(i));
        if named || placed || ranging || self.alone(i, hit.next) { Some(hit) } else { None }
    }

    /// The number of a day behind something that it narrows down: `dinsdag 14`, `maart, de 12e`.
    pub(super) fn day_number(&self, hit: &Hit, i: usize) -> Option<Hit> {
        let larger = match &hit.term {
            Term::Again(cycle) => matches!(cycle, Cycle::Weekday(_) | Cycle::Month(_)),
            Term::Fixed(fixed) => fixed.frame.is_some_and(|frame| frame.grain == Grain::Month),
            Term::Impossible | Term::Vague => false,
        };
        let (day, next) = self.day_of_month(i)?;
        let ordinal = next > i + 1 || matches!(self.lex(i), Lexeme::Ordinal(_));
        let weekday = matches!(hit.term, Term::Again(Cycle::Weekday(_)));
        let written = ordinal || (weekday && i == hit.next && self.digits(i) > 0);
        let ends = self.closes(next) && self.month_number(next).is_none();
        let fits = larger && written && ends && (1..=31).contains(&day);
        if fits && self.clock(i).is_none() && self.mark(next) != Mark::Dash {
            Hit::new(Term::Again(Cycle::DayOfMonth(day)), next)
        } else {
            None
        }
    }

    /// `zomer`, `winter 2024-2025`.
    pub(super) fn season(&self, i: usize, season: Season) -> Option<Hit> {
        if season == Season::Spring && self.text(i) == "spring" && !self.introduced(i) {
            return None;
        }
        let cycle = Cycle::Season(season);
        if let Some(hit) = self.year(i + 1)
            && let Some(span) = self.two_years(hit.next, &hit.term, &cycle)
        {
            return Hit::new(Term::period(span, Grain::Quarter), hit.next + 1);
        }
        Hit::new(Term::Again(cycle), i + 1)
    }

    /// The season that begins in the first of two years that are written together.
    fn two_years(&self, i: usize, first: &Term, cycle: &Cycle) -> Option<Span> {
        let joined = matches!(self.mark(i), Mark::Dash | Mark::Slash);
        let frame = first.frame(self.today)?;
        (joined && self.digits(i) > 0).then(|| cycle.within(frame.span).first().copied())?
    }
}

/// A year that is longer ago than this is not written with two digits.
const OLD_DAYS: i64 = 3 * 366;
/// Two digits below this are more often a day or an hour than a year.
const SHORT_YEAR_MIN: u32 = 13;
