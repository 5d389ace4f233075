//! Days that are counted from another day: the Monday after Easter, the week before Christmas,
//! three days after 3 March.

use chrono::Weekday;

use super::Span;
use super::calendar::{shift_days, shift_months, week_of};
use super::cycle::Cycle;

/// What is asked beside a day or period.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Beside {
    Days(i64),
    Weeks(i64),
    Months(i64),
    WeekdayBefore(Weekday),
    WeekdayAfter(Weekday),
    WholeWeek(i64),
    WeekendBefore,
    WeekendOf,
    WeekendAfter,
}

impl Beside {
    /// The day or period beside another.
    pub(crate) fn of(self, span: Span) -> Option<Span> {
        let side = |after: bool| if after { span.end } else { span.start };
        match self {
            Self::Days(days) => shift_days(side(days > 0), days).map(Span::day),
            Self::Weeks(weeks) => shift_days(span.start, weeks.checked_mul(7)?).map(Span::day),
            Self::Months(steps) => shift_months(span.start, steps).map(Span::day),
            Self::WeekdayBefore(weekday) => Cycle::Weekday(weekday).finished_before(span.start),
            Self::WeekdayAfter(weekday) => Cycle::Weekday(weekday).next_after(span.start),
            Self::WholeWeek(steps) => week_of(shift_days(span.start, steps.checked_mul(7)?)?),
            Self::WeekendBefore => Cycle::Weekend.finished_before(span.start),
            Self::WeekendOf => Cycle::Weekend.first_from(week_of(span.start)?.start),
            Self::WeekendAfter => Cycle::Weekend.next_after(span.end),
        }
    }
}
