//! Pieces of a period: its begin, middle or end, its halves, its n-th week or weekday.

use chrono::Weekday;

use super::Span;
use super::calendar::{month_number, months, nth_weekday, run, shift_days};
use super::lexicon::{Third, Unit};
use chrono::Datelike;

/// How large a period is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Grain {
    Day,
    Weekend,
    Week,
    Month,
    Quarter,
    HalfYear,
    Year,
}

/// A period that a smaller thing can lie in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Frame {
    pub(crate) span: Span,
    pub(crate) grain: Grain,
}

impl Frame {
    /// Whether it is more than a piece of a month.
    pub(crate) fn is_whole(&self) -> bool {
        (self.span.end - self.span.start).num_days() >= 27
    }
}

/// A piece of a period. Counting is from the end where the number is negative.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Part {
    Third(Third),
    Half(i64),
    Weekday(i64, Weekday),
    Weekend(i64),
    /// The first, or (negative) last, day that is not in a weekend
    Workday(i64),
    Piece(i64, Unit),
    /// The first or (negative) last so many
    Stretch(i64, Unit),
}

impl Part {
    /// The days of this piece, if the period has it.
    pub(crate) fn of(self, frame: Frame) -> Option<Span> {
        let span = frame.span;
        let found = match self {
            Self::Third(third) => third_of(third, frame),
            Self::Half(n) => half_of(n, frame),
            Self::Weekday(n, weekday) => nth_weekday(span, n, weekday).map(Span::day),
            Self::Weekend(n) => run(nth_weekday(span, n, Weekday::Sat)?, 2),
            Self::Workday(n) => workday_of(n, span),
            Self::Piece(n, unit) => piece_of(n, unit, frame),
            Self::Stretch(n, unit) => stretch_of(n, unit, span),
        };
        found.filter(|piece| span.start <= piece.start && piece.start <= span.end)
    }

    /// Whether it makes sense to speak of this piece of such a period.
    pub(crate) fn fits(self, grain: Grain) -> bool {
        match self {
            Self::Third(_) => grain >= Grain::Weekend,
            Self::Half(_) => grain >= Grain::Week,
            Self::Weekday(..) | Self::Weekend(_) | Self::Workday(_) => grain >= Grain::Month,
            Self::Piece(_, unit) | Self::Stretch(_, unit) => grain > grain_of(unit),
        }
    }
}

/// The size of one such unit.
pub(crate) fn grain_of(unit: Unit) -> Grain {
    match unit {
        Unit::Minute | Unit::Hour | Unit::Day => Grain::Day,
        Unit::Week => Grain::Week,
        Unit::Month => Grain::Month,
        Unit::Quarter => Grain::Quarter,
        Unit::Year => Grain::Year,
    }
}

fn months_in(grain: Grain) -> i32 {
    match grain {
        Grain::Day | Grain::Weekend | Grain::Week => 0,
        Grain::Month => 1,
        Grain::Quarter => 3,
        Grain::HalfYear => 6,
        Grain::Year => 12,
    }
}

/// A run of days counted from the start of the period, the last day `None` for its end.
fn days_from(span: Span, first: i64, last: Option<i64>) -> Option<Span> {
    let start = shift_days(span.start, first)?;
    let end = last.map_or(Some(span.end), |last| shift_days(span.start, last))?;
    Some(Span { start, end })
}

/// A run of months counted from the start of the period.
fn months_from(span: Span, first: i32, count: i32) -> Option<Span> {
    months(span.start.year(), month_number(span.start) + first, count)
}

/// A month is cut at the 10th and the 20th, a week into 2, 2 and 3 days, a year into 4 months.
fn third_of(third: Third, frame: Frame) -> Option<Span> {
    let (cuts, span) = match frame.grain {
        Grain::Day => return None,
        Grain::Weekend => ([0, 0, 1], frame.span),
        Grain::Week => ([0, 2, 4], frame.span),
        Grain::Month => ([0, 10, 20], frame.span),
        Grain::Quarter | Grain::HalfYear | Grain::Year => {
            let count = months_in(frame.grain) / 3;
            let first = match third {
                Third::Begin => 0,
                Third::Middle => count,
                Third::End => 2 * count,
            };
            return months_from(frame.span, first, count);
        }
    };
    match third {
        Third::Begin => days_from(span, cuts[0], Some((cuts[1] - 1).max(0))),
        Third::Middle => days_from(span, cuts[1], Some((cuts[2] - 1).max(0))),
        Third::End => days_from(span, cuts[2], None),
    }
}

/// The first half of a month ends on the 15th, that of a week on Wednesday.
fn half_of(n: i64, frame: Frame) -> Option<Span> {
    let cut = match frame.grain {
        Grain::Day | Grain::Weekend => return None,
        Grain::Week => 3,
        Grain::Month => 15,
        Grain::Quarter => 45,
        Grain::HalfYear | Grain::Year => {
            let half = months_in(frame.grain) / 2;
            return months_from(frame.span, if n == 1 { 0 } else { half }, half);
        }
    };
    if n == 1 { days_from(frame.span, 0, Some(cut - 1)) } else { days_from(frame.span, cut, None) }
}

fn workday_of(n: i64, span: Span) -> Option<Span> {
    let from = if n > 0 { span.start } else { span.end };
    let days = (0..3).filter_map(|step| shift_days(from, if n > 0 { step } else { -step }));
    let mut free = days.filter(|day| !matches!(day.weekday(), Weekday::Sat | Weekday::Sun));
    free.next().map(Span::day)
}

fn piece_of(n: i64, unit: Unit, frame: Frame) -> Option<Span> {
    let span = frame.span;
    let steps = if n > 0 { n.checked_sub(1)? } else { n };
    match unit {
        Unit::Minute | Unit::Hour => None,
        Unit::Day | Unit::Week => {
            let size = if unit == Unit::Day { 1 } else { 7 };
            let from = if n > 0 { span.start } else { shift_days(span.end, 1)? };
            run(shift_days(from, steps.checked_mul(size)?)?, size)
        }
        Unit::Month | Unit::Quarter | Unit::Year => {
            let size = months_in(grain_of(unit));
            let steps = i32::try_from(steps).ok()?.checked_mul(size)?;
            let from = if n > 0 { 0 } else { months_in(frame.grain) };
            months_from(span, from.checked_add(steps)?, size)
        }
    }
}

fn stretch_of(n: i64, unit: Unit, span: Span) -> Option<Span> {
    let size = match unit {
        Unit::Minute | Unit::Hour | Unit::Quarter | Unit::Year => return None,
        Unit::Day => 1,
        Unit::Week => 7,
        Unit::Month => {
            let count = i32::try_from(n.unsigned_abs()).ok()?;
            let first = if n > 0 { 0 } else { 12i32.checked_sub(count)? };
            return months_from(span, first, count);
        }
    };
    let days = n.checked_mul(size)?;
    if n > 0 { run(span.start, days) } else { run(shift_days(span.end, days + 1)?, -days) }
}
