//! Amounts of time: `twee weken`, `anderhalve maand`, `een week of drie`, `2 à 3 dagen`.

use chrono::NaiveDate;

use super::Parser;
use crate::when::calendar::{shift_days, shift_months};
use crate::when::lexicon::{Lexeme, Unit};
use crate::when::token::Mark;

/// So many of a unit, counted in halves; several where the text leaves it open.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Quantity {
    pub(super) halves: Vec<u32>,
    pub(super) unit: Unit,
    pub(super) next: usize,
}

/// An amount, or words such as `een paar weken` that only look like one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Amount {
    Known(Quantity),
    Open { unit: Unit, next: usize },
}

impl Amount {
    pub(super) fn next(&self) -> usize {
        match self {
            Self::Known(quantity) => quantity.next,
            Self::Open { next, .. } => *next,
        }
    }
}

/// Larger amounts than these are no memory of anybody.
const AMOUNT_MAX: u32 = 40_000;
const FEW: u32 = 5;

impl Parser<'_> {
    /// The amount of time that starts here.
    pub(super) fn amount(&self, i: usize) -> Option<Amount> {
        if let Some((unit, next)) = self.few(i) {
            return Some(Amount::Open { unit, next });
        }
        let (halves, at) = self.count(i)?;
        if self.lex(at) == Lexeme::HalfYear {
            let halves = halves.into_iter().map(|count| count / 2).collect();
            return Some(Amount::Known(Quantity { halves, unit: Unit::Year, next: at + 1 }));
        }
        let unit = self.counted_unit(at)?;
        let counted = at > i;
        if !counted && self.is_plural(at) {
            return Some(Amount::Open { unit, next: at + 1 });
        }
        if let Some(count) = self.afterthought(at + 1) {
            return Some(Amount::Known(Quantity { halves: vec![2 * count], unit, next: at + 3 }));
        }
        Some(Amount::Known(Quantity { halves, unit, next: at + 1 }))
    }

    /// `een paar weken`, `enkele dagen`.
    fn few(&self, i: usize) -> Option<(Unit, usize)> {
        let from = if self.lex(i) == Lexeme::Number(1) { i + 1 } else { i };
        if self.lex(from) != Lexeme::Few {
            return None;
        }
        let at = self.skip_while(from + 1, |lexeme| matches!(lexeme, Lexeme::Or | Lexeme::Few));
        self.counted_unit(at).map(|unit| (unit, at + 1))
    }

    /// The halves that are counted, and where the unit stands.
    fn count(&self, i: usize) -> Option<(Vec<u32>, usize)> {
        let (halves, at) = match self.lex(i) {
            Lexeme::Unit(_) | Lexeme::HalfYear => return Some((vec![2], i)),
            Lexeme::Half => (vec![1], i + 1),
            Lexeme::Halves(halves) => (vec![halves], i + 1),
            Lexeme::Number(number) if number <= AMOUNT_MAX => self.counted(i, number),
            _ => return None,
        };
        Some((halves, self.skip_adjective(at)))
    }

    fn counted(&self, i: usize, number: u32) -> (Vec<u32>, usize) {
        let whole = 2 * number;
        if number == 1 && self.lex(i + 1) == Lexeme::Half {
            return (vec![1], i + 2);
        }
        if number == 1
            && self.digits(i) == 0
            && let Lexeme::Number(other) = self.lex(i + 1)
        {
            return (vec![2 * other.min(AMOUNT_MAX)], i + 2);
        }
        if self.text(i + 1) == "½" {
            return (vec![whole + 1], i + 2);
        }
        let decimal = self.tokens.get(i + 1).is_some_and(|token| {
            token.text == "5" && (token.joined_by(Mark::Comma) || token.joined_by(Mark::Dot))
        });
        if decimal {
            return (vec![whole + 1], i + 2);
        }
        self.and_a_half(i + 1)
            .map(|at| (vec![whole + 1], at))
            .or_else(|| self.alternative(i + 1).map(|(other, at)| (vec![whole, other], at)))
            .unwrap_or((vec![whole], i + 1))
    }

    /// A unit, or the hours of `drie uur geleden`.
    fn counted_unit(&self, i: usize) -> Option<Unit> {
        let hours = self.lex(i) == Lexeme::Clock && self.text(i) == "uur";
        self.unit(i).or(hours.then_some(Unit::Hour))
    }

    /// `en een half` after a number.
    fn and_a_half(&self, i: usize) -> Option<usize> {
        let one = usize::from(self.lex(i + 1) == Lexeme::Number(1));
        let half = self.lex(i + 1 + one) == Lexeme::Half;
        (self.lex(i) == Lexeme::And && half).then_some(i + 2 + one)
    }

    /// `of drie`, `à 3`, `-3`, `, drie` after a number.
    fn alternative(&self, i: usize) -> Option<(u32, usize)> {
        let worded = matches!(self.lex(i), Lexeme::Or | Lexeme::Until);
        let marked = matches!(self.mark(i), Mark::Dash | Mark::Comma | Mark::Slash);
        let at = if worded { i + 1 } else { i };
        let Lexeme::Number(other) = self.lex(at) else {
            return None;
        };
        let unit = self.unit(self.skip_adjective(at + 1)).is_some();
        ((worded || marked) && unit).then_some((2 * other.min(AMOUNT_MAX), at + 1))
    }

    /// `of drie` after the unit: `een week of drie`.
    fn afterthought(&self, i: usize) -> Option<u32> {
        let Lexeme::Number(count) = self.lex(i + 1) else {
            return None;
        };
        let whole = self.unit(i + 2).is_none();
        (self.lex(i) == Lexeme::Or && whole && count <= AMOUNT_MAX).then_some(count)
    }

    fn skip_adjective(&self, i: usize) -> usize {
        let known = ["hele", "volle", "goede", "lange", "kleine", "ruime", "dikke", "halve"];
        if known.contains(&self.text(i)) && self.lex(i) != Lexeme::Half { i + 1 } else { i }
    }

    fn is_plural(&self, i: usize) -> bool {
        let text = self.text(i);
        ["en", "ken", "s", "ns", "dgn", "wkn"].iter().any(|end| text.ends_with(end))
    }
}

impl Quantity {
    /// What `een paar` comes to where only its direction matters.
    pub(super) fn few(unit: Unit, next: usize) -> Self {
        Self { halves: vec![2 * FEW], unit, next }
    }

    /// The days that lie so far before (or after) a day.
    pub(super) fn from(&self, day: NaiveDate, forward: bool) -> Vec<NaiveDate> {
        let sign = if forward { 1 } else { -1 };
        self.halves.iter().flat_map(|&halves| moved(day, i64::from(halves), sign, self.unit)).collect()
    }
}

/// Half a unit of days leaves two days open; half a month counts as fifteen days.
fn moved(day: NaiveDate, halves: i64, sign: i64, unit: Unit) -> Vec<NaiveDate> {
    let by_days = |per_two: i64| {
        let days = halves * per_two;
        let open = if days % 2 == 0 { vec![days / 2] } else { vec![days / 2, days / 2 + 1] };
        open.into_iter().filter_map(|days| shift_days(day, sign * days)).collect()
    };
    let by_months = |per_two: i64| {
        let total = halves * per_two;
        let moved = shift_months(day, sign * (total / 2));
        let rest = if total % 2 == 0 { 0 } else { 15 };
        moved.and_then(|day| shift_days(day, sign * rest)).into_iter().collect()
    };
    match unit {
        Unit::Minute => vec![day],
        Unit::Hour if halves < 48 && halves > 10 => {
            [0, 1].into_iter().filter_map(|days| shift_days(day, sign * days)).collect()
        }
        Unit::Hour => shift_days(day, sign * (halves / 48)).into_iter().collect(),
        Unit::Day => by_days(1),
        Unit::Week => by_days(7),
        Unit::Month => by_months(1),
        Unit::Quarter => by_months(3),
        Unit::Year => by_months(12),
    }
}
