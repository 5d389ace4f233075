//! Numbered things: `de eerste maandag van maart`, `week 42`, `tweede kwartaal`, `begin mei`,
//! `de 15e`.

use super::quantity::Amount;
use super::{Hit, Parser};
use crate::when::calendar::year;
use crate::when::cycle::Cycle;
use crate::when::lexicon::{Lexeme, Third, Unit, Which};
use crate::when::part::{Grain, Part};
use crate::when::term::{Term, combine};
use crate::when::token::Mark;

impl Parser<'_> {
    /// The number of an ordinal and the token after it; `laatste` counts from the end.
    fn ordinal(&self, i: usize) -> Option<(i64, usize)> {
        match self.lex(i) {
            Lexeme::Ordinal(n) => Some((i64::from(n), i + 1)),
            Lexeme::Number(n) if n < 100 && self.has_ending(i + 1) => Some((i64::from(n), i + 2)),
            Lexeme::Latest => Some((-1, i + 1)),
            Lexeme::Number(n) if self.lex(i + 1) == Lexeme::After && self.lex(i + 2) == Lexeme::Latest => {
                Some((-1 - i64::from(n.min(9)), i + 3))
            }
            Lexeme::Which(Which::BeforePrevious) => Some((-2, i + 1)),
            _ => None,
        }
    }

    /// A numbered thing, in the period that follows or, where it has one, by itself.
    pub(super) fn nth(&self, i: usize) -> Option<Hit> {
        let (n, at) = self.ordinal(i)?;
        if let Ok(n) = u32::try_from(n)
            && let Some(hit) = self.counted_feast(n, at)
        {
            return Some(hit);
        }
        self.nth_part(n, at).or_else(|| self.nth_by_itself(n, at))
    }

    fn nth_part(&self, n: i64, at: usize) -> Option<Hit> {
        let (part, next) = self.part_named(n, at)?;
        let from = self.skip_links(next);
        let linked = from > next || self.names_month(from);
        let period = self.period(from).filter(|_| linked || matches!(part, Part::Half(_)))?;
        if part == Part::Piece(n, Unit::Week) && n > 0 && self.grain(&period.term) == Some(Grain::Year) {
            let week = Term::Again(Cycle::WeekNumber(u32::try_from(n).ok()?));
            return Hit::new(combine(&period.term, &week, self.today)?, period.next);
        }
        Hit::new(period.term.part(part)?, period.next)
    }

    fn grain(&self, term: &Term) -> Option<Grain> {
        term.frame(self.today).map(|frame| frame.grain)
    }

    /// What is counted: weekdays, weeks, days, halves.
    fn part_named(&self, n: i64, at: usize) -> Option<(Part, usize)> {
        match self.lex(at) {
            Lexeme::Weekday(day) | Lexeme::ShortWeekday(day) => {
                Some((Part::Weekday(n, day), self.after_day_part(at + 1)))
            }
            Lexeme::Weekend => Some((Part::Weekend(n), at + 1)),
            Lexeme::Workday if n.abs() == 1 => Some((Part::Workday(n), at + 1)),
            Lexeme::HalfPart => Some((Part::Half(if n == 1 { 1 } else { 2 }), at + 1)),
            Lexeme::Unit(_) | Lexeme::Number(_) | Lexeme::Few if n.abs() == 1 => match self.amount(at)? {
                Amount::Open { next, .. } => {
                    let third = if n > 0 { Third::Begin } else { Third::End };
                    Some((Part::Third(third), next))
                }
                Amount::Known(amount) if self.unit(at).is_some() => {
                    Some((Part::Piece(n, amount.unit), amount.next))
                }
                Amount::Known(amount) => {
                    let count = i64::from(amount.halves.first()? / 2);
                    Some((Part::Stretch(n * count, amount.unit), amount.next))
                }
            },
            Lexeme::Unit(unit) => Some((Part::Piece(n, unit), at + 1)),
            _ => None,
        }
    }

    /// `tweede kwartaal`, `eerste halfjaar` and `42e week` need no period behind them.
    fn nth_by_itself(&self, n: i64, at: usize) -> Option<Hit> {
        let n = u32::try_from(n).ok()?;
        let (cycle, next) = match self.lex(at) {
            Lexeme::Unit(Unit::Quarter) if (1..=4).contains(&n) => {
                (Cycle::Quarter(i32::try_from(n).ok()?), at + 1)
            }
            Lexeme::HalfYear if n <= 2 => (Cycle::HalfYear(i32::try_from(n).ok()?), at + 1),
            Lexeme::Half if n <= 2 && self.unit(at + 1) == Some(Unit::Year) => {
                (Cycle::HalfYear(i32::try_from(n).ok()?), at + 2)
            }
            Lexeme::Unit(Unit::Week) if n > 5 => return week_number(n, at + 1),
            _ => return None,
        };
        Hit::new(Term::Again(cycle), next)
    }

    /// `week 42`, `wk 3`, `weeknummer 7`, `kwartaal 2`.
    pub(super) fn numbered(&self, i: usize) -> Option<Hit> {
        let singular = ["week", "wk", "weeknummer", "weeknr", "kwartaal"].contains(&self.text(i));
        let named = matches!(self.text(i + 1), "nummer" | "nr");
        let at = if named { i + 2 } else { i + 1 };
        let Lexeme::Number(n) = self.lex(at) else {
            return None;
        };
        let counts = matches!(self.lex(at + 1), Lexeme::Unit(_) | Lexeme::Counted);
        if !singular || self.digits(at) > 2 || self.has_ending(at + 1) || counts {
            return None;
        }
        match self.unit(i)? {
            Unit::Week => week_number(n, at + 1),
            Unit::Quarter if (1..=4).contains(&n) => {
                Hit::new(Term::Again(Cycle::Quarter(i32::try_from(n).ok()?)), at + 1)
            }
            Unit::Quarter | Unit::Minute | Unit::Hour | Unit::Day | Unit::Month | Unit::Year => None,
        }
    }

    /// `2025-W10`.
    pub(super) fn week_of_year(&self, i: usize) -> Option<Hit> {
        let Lexeme::Number(number) = self.lex(i) else {
            return None;
        };
        let written = self.digits(i) == 4 && self.text(i + 1) == "w" && self.mark(i + 1) != Mark::Comma;
        let week = self.code(i + 1).filter(|_| written)?;
        let frame = year(i32::try_from(number).ok()?)?;
        let of_year = Term::period(frame, Grain::Year);
        Hit::new(combine(&of_year, &week.term, self.today)?, week.next)
    }

    /// `Q2`, `kw3`, `W50`.
    pub(super) fn code(&self, i: usize) -> Option<Hit> {
        if let Lexeme::Number(week @ 1..=53) = self.lex(i + 1)
            && self.text(i) == "w"
            && self.glued(i + 1)
        {
            return week_number(week, i + 2);
        }
        let Lexeme::Number(n @ 1..=4) = self.lex(i + 1) else {
            return None;
        };
        let code = matches!(self.text(i), "q" | "kw") && self.digits(i + 1) == 1;
        let tight = self.glued(i + 1) || self.text(i) == "q";
        let term = Term::Again(Cycle::Quarter(i32::try_from(n).ok()?));
        if code && tight { Hit::new(term, i + 2) } else { None }
    }

    /// `begin mei`, `half mei`, `eind van vorig jaar`, `begin of half mei`.
    pub(super) fn third(&self, i: usize) -> Option<Hit> {
        let third = match self.lex(i) {
            Lexeme::Part(third) => third,
            Lexeme::Half => Third::Middle,
            _ => return None,
        };
        let english = matches!(self.text(i), "end" | "beginning" | "start" | "middle");
        let of = usize::from(english && self.lex(i + 1) == Lexeme::Or);
        let period = self.period(self.skip_links(i + 1 + of))?;
        Hit::new(period.term.part(Part::Third(third))?, period.next)
    }

    /// A period that a piece is taken of; `de maand` by itself is the current one.
    pub(super) fn period(&self, i: usize) -> Option<Hit> {
        let bare = match self.lex(i) {
            Lexeme::Unit(Unit::Week) if self.numbered(i).is_none() => Some(Cycle::Week),
            Lexeme::Unit(Unit::Month) => Some(Cycle::EveryMonth),
            Lexeme::Unit(Unit::Quarter) if self.numbered(i).is_none() => Some(Cycle::EveryQuarter),
            Lexeme::Unit(Unit::Year) if self.year(i + 1).is_none() => Some(Cycle::EveryYear),
            Lexeme::Unit(Unit::Year) => return self.year(i + 1),
            _ => None,
        };
        if let Some(around) = self.around(i) {
            return Some(around);
        }
        if let Some(cycle) = bare {
            let next = i + 1;
            return self.month_after(next).or_else(|| Hit::new(Term::Again(cycle), next));
        }
        self.year(i).or_else(|| self.merged(i))
    }

    /// `de maand mei`.
    fn month_after(&self, i: usize) -> Option<Hit> {
        if self.names_month(i) { self.merged(i) } else { None }
    }

    /// `de 15e`, where it is a day and not the fifteenth of something else.
    pub(super) fn bare_ordinal(&self, i: usize) -> Option<Hit> {
        let (n, next) = self.ordinal(i)?;
        let day = u32::try_from(n).ok().filter(|day| (1..=31).contains(day))?;
        if let Some(hit) = self.of_the_month(day, next) {
            return Some(hit);
        }
        let article = self.before(i) == Lexeme::Article;
        let on = article && i >= 2 && self.text(i - 2) == "op";
        let late = on && day > 12 && self.lex(next) == Lexeme::Unknown;
        let closed = self.closes(next) || late || self.mark(next) != Mark::None;
        let digits = self.digits(i) > 0;
        let ranging = matches!(self.before(i), Lexeme::Until | Lexeme::Between | Lexeme::And);
        let placed = (article && (digits || on)) || (digits && ranging);
        if (placed && closed) || self.alone(i, next) {
            return Hit::new(Term::Again(Cycle::DayOfMonth(day)), next);
        }
        None
    }

    /// `de eerste van de maand`, `de derde van vorige maand`.
    fn of_the_month(&self, day: u32, i: usize) -> Option<Hit> {
        let at = self.skip_links(i);
        let cycle = Term::Again(Cycle::DayOfMonth(day));
        if at == i {
            return None;
        }
        if self.unit(at) == Some(Unit::Month) {
            return Hit::new(cycle, at + 1);
        }
        let month = self.which(at).filter(|hit| self.unit(hit.next - 1) == Some(Unit::Month))?;
        Hit::new(combine(&month.term, &cycle, self.today)?, month.next)
    }
}

fn week_number(n: u32, next: usize) -> Option<Hit> {
    let term = if (1..=53).contains(&n) { Term::Again(Cycle::WeekNumber(n)) } else { Term::Impossible };
    Hit::new(term, next)
}
