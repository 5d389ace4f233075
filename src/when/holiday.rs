//! On what days the holidays fall: fixed dates, those counted from Easter, the n-th weekday
//! of a month, and for the Islamic feasts a table, because those follow the moon.

use chrono::{Datelike, NaiveDate, Weekday};

use super::calendar::{easter, month_start, months, nth_weekday, run, shift_days};
use super::{Span, calendar};

/// How the first day of a holiday follows from the year.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Rule {
    Fixed(u32, u32),
    Easter(i64),
    /// The n-th weekday of a month
    Nth(i64, Weekday, i32),
    /// The Friday after the fourth Thursday of November
    BlackFriday,
    /// 27 April, or the day before when that is a Sunday
    Kingsday,
    /// 30 April, or the day before when that is a Sunday
    Queensday,
    /// The fourth Sunday before Christmas
    Advent,
    Moon(&'static [(i32, u32, u32)]),
}

/// A holiday of one or more days.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Holiday {
    pub(crate) rule: Rule,
    pub(crate) days: i64,
    /// Whether people also count its days: `tweede kerstdag`
    pub(crate) counted: bool,
}

impl Holiday {
    pub(crate) const fn one(rule: Rule) -> Self {
        Self { rule, days: 1, counted: false }
    }

    pub(crate) const fn some(days: i64, rule: Rule) -> Self {
        Self { rule, days, counted: false }
    }

    pub(crate) const fn counted(rule: Rule) -> Self {
        Self { rule, days: 2, counted: true }
    }

    /// The days on which it fell or will fall.
    pub(crate) fn in_year(self, year: i32) -> Option<Span> {
        run(self.rule.first_day(year)?, self.days)
    }
}

impl Rule {
    fn first_day(self, year: i32) -> Option<NaiveDate> {
        match self {
            Self::Fixed(month, day) => NaiveDate::from_ymd_opt(year, month, day),
            Self::Easter(offset) => shift_days(easter(year)?, offset),
            Self::Nth(n, weekday, month) => nth_weekday(months(year, month, 1)?, n, weekday),
            Self::BlackFriday => shift_days(Self::Nth(4, Weekday::Thu, 11).first_day(year)?, 1),
            Self::Kingsday => not_on_sunday(NaiveDate::from_ymd_opt(year, 4, 27)?),
            Self::Queensday => not_on_sunday(NaiveDate::from_ymd_opt(year, 4, 30)?),
            Self::Advent => {
                let before_christmas = month_start(year, 12)?.with_day(24)?;
                let fourth = calendar::week_of(shift_days(before_christmas, 1)?)?.start;
                shift_days(fourth, -22)
            }
            Self::Moon(dates) => {
                let &(year, month, day) = dates.iter().find(|date| date.0 == year)?;
                NaiveDate::from_ymd_opt(year, month, day)
            }
        }
    }

    /// Whether the dates are known for that year; only the moon keeps us guessing.
    pub(crate) fn is_known_in(self, year: i32) -> bool {
        if let Self::Moon(dates) = self { dates.iter().any(|date| date.0 == year) } else { true }
    }
}

fn not_on_sunday(day: NaiveDate) -> Option<NaiveDate> {
    if day.weekday() == Weekday::Sun { day.pred_opt() } else { Some(day) }
}

/// The first day of Eid al-Fitr as announced or expected in the Netherlands.
pub(crate) const EID_AL_FITR: Rule = Rule::Moon(&[
    (2019, 6, 4),
    (2020, 5, 24),
    (2021, 5, 13),
    (2022, 5, 2),
    (2023, 4, 21),
    (2024, 4, 10),
    (2025, 3, 30),
    (2026, 3, 20),
    (2027, 3, 9),
    (2028, 2, 26),
    (2029, 2, 14),
    (2030, 2, 4),
]);

/// The first day of Eid al-Adha as announced or expected in the Netherlands.
pub(crate) const EID_AL_ADHA: Rule = Rule::Moon(&[
    (2019, 8, 11),
    (2020, 7, 31),
    (2021, 7, 20),
    (2022, 7, 9),
    (2023, 6, 28),
    (2024, 6, 16),
    (2025, 6, 6),
    (2026, 5, 27),
    (2027, 5, 16),
    (2028, 5, 5),
    (2029, 4, 24),
    (2030, 4, 13),
]);
