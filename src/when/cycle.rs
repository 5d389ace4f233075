//! Days and periods that come back every week, month or year, and the choice of the one
//! that was meant: the most recent, the last finished, the next, or the one inside a period.

use chrono::{Datelike, NaiveDate, Weekday};

use super::Span;
use super::beside::Beside;
use super::calendar::{iso_week, month_start, months, run, week_of, weekday_in_week, year};
use super::holiday::Holiday;
use super::lexicon::Season;
use super::part::{Frame, Grain, Part, grain_of};

/// Something that comes back.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Cycle {
    Weekday(Weekday),
    Weekend,
    Week,
    /// The same day of every month
    DayOfMonth(u32),
    EveryMonth,
    EveryQuarter,
    /// Month and day
    Date(u32, u32),
    Month(u32),
    WeekNumber(u32),
    Quarter(i32),
    HalfYear(i32),
    Season(Season),
    Holiday(Holiday),
    EveryYear,
    Part(Part, Box<Cycle>),
    /// From the start of the one to the end of the first other that follows
    Range(Box<Cycle>, Box<Cycle>),
    /// The weekday that was said with a date, as a check
    On(Weekday, Box<Cycle>),
    /// The smaller one inside the larger: Tuesday of week 42
    Inside(Box<Cycle>, Box<Cycle>),
    Beside(Beside, Box<Cycle>),
}

/// How often something comes back.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Rhythm {
    Weekly,
    Monthly,
    Quarterly,
    Yearly,
}

impl Rhythm {
    fn index_of(self, day: NaiveDate) -> i64 {
        let months = i64::from(day.year()) * 12 + i64::from(day.month0());
        match self {
            Self::Weekly => i64::from(day.num_days_from_ce() - 1).div_euclid(7),
            Self::Monthly => months,
            Self::Quarterly => months.div_euclid(3),
            Self::Yearly => i64::from(day.year()),
        }
    }

    /// How far to look for an occurrence: 29 February on a Friday may take forty years.
    fn reach(self) -> i64 {
        match self {
            Self::Weekly => 4,
            Self::Monthly => 30,
            Self::Quarterly => 6,
            Self::Yearly => 41,
        }
    }
}

impl Cycle {
    pub(crate) fn rhythm(&self) -> Rhythm {
        match self {
            Self::Weekday(_) | Self::Weekend | Self::Week => Rhythm::Weekly,
            Self::DayOfMonth(_) | Self::EveryMonth => Rhythm::Monthly,
            Self::EveryQuarter => Rhythm::Quarterly,
            Self::Date(..) | Self::Month(_) | Self::WeekNumber(_) => Rhythm::Yearly,
            Self::Quarter(_) | Self::HalfYear(_) | Self::Season(_) => Rhythm::Yearly,
            Self::Holiday(_) | Self::EveryYear => Rhythm::Yearly,
            Self::Part(_, of) | Self::On(_, of) | Self::Beside(_, of) => of.rhythm(),
            Self::Range(from, to) => from.rhythm().max(to.rhythm()),
            Self::Inside(_, outer) => outer.rhythm(),
        }
    }

    /// The size of one occurrence, if smaller things can lie in it.
    pub(crate) fn grain(&self) -> Option<Grain> {
        match self {
            Self::Weekend => Some(Grain::Weekend),
            Self::Week | Self::WeekNumber(_) => Some(Grain::Week),
            Self::EveryMonth | Self::Month(_) => Some(Grain::Month),
            Self::EveryQuarter | Self::Quarter(_) | Self::Season(_) => Some(Grain::Quarter),
            Self::HalfYear(_) => Some(Grain::HalfYear),
            Self::EveryYear => Some(Grain::Year),
            Self::Part(Part::Piece(_, unit), _) => Some(grain_of(*unit)),
            Self::Inside(inner, _) => inner.grain(),
            Self::Weekday(_) | Self::DayOfMonth(_) | Self::Date(..) | Self::Holiday(_) => None,
            Self::Part(..) | Self::Range(..) | Self::On(..) | Self::Beside(..) => None,
        }
    }

    /// The occurrence of one week, month or year.
    fn at(&self, index: i64) -> Option<Span> {
        let number = i32::try_from(index).ok()?;
        match self {
            Self::Weekday(day) => weekday_in_week(week_at(index)?.start, *day).map(Span::day),
            Self::Weekend => run(weekday_in_week(week_at(index)?.start, Weekday::Sat)?, 2),
            Self::Week => week_at(index),
            Self::DayOfMonth(day) => month_at(number, 1)?.start.with_day(*day).map(Span::day),
            Self::EveryMonth => month_at(number, 1),
            Self::EveryQuarter => month_at(number.checked_mul(3)?, 3),
            Self::Date(month, day) => NaiveDate::from_ymd_opt(number, *month, *day).map(Span::day),
            Self::Month(month) => months(number, i32::try_from(*month).ok()?, 1),
            Self::WeekNumber(week) => iso_week(number, *week),
            Self::Quarter(quarter) => months(number, 3 * quarter - 2, 3),
            Self::HalfYear(half) => months(number, 6 * half - 5, 6),
            Self::Season(season) => months(number, first_month(*season), 3),
            Self::Holiday(holiday) => holiday.in_year(number),
            Self::EveryYear => year(number),
            Self::Part(part, of) => part.of(Frame { span: of.at(index)?, grain: of.grain()? }),
            Self::Range(from, to) => range_at(from, to, index),
            Self::On(weekday, of) => of.at(index).filter(|day| day.start.weekday() == *weekday),
            Self::Inside(inner, outer) => inner.within(outer.at(index)?).first().copied(),
            Self::Beside(beside, of) => beside.of(of.at(index)?),
        }
    }

    /// The latest occurrence that fulfils a condition, at most one period ahead of `day`.
    fn latest(&self, day: NaiveDate, holds: impl Fn(&Span) -> bool) -> Option<Span> {
        let rhythm = self.rhythm();
        let now = rhythm.index_of(day);
        (0..=rhythm.reach()).find_map(|back| self.at(now + 1 - back).filter(&holds))
    }

    /// The first occurrence that fulfils a condition, at most one period before `day`.
    fn first(&self, day: NaiveDate, holds: impl Fn(&Span) -> bool) -> Option<Span> {
        let rhythm = self.rhythm();
        let now = rhythm.index_of(day);
        (0..=rhythm.reach()).find_map(|ahead| self.at(now - 1 + ahead).filter(&holds))
    }

    /// The first occurrence that starts on or after a day.
    pub(crate) fn first_from(&self, day: NaiveDate) -> Option<Span> {
        self.first(day, |span| span.start >= day)
    }

    /// The latest occurrence that starts on or before a day.
    pub(crate) fn latest_from(&self, day: NaiveDate) -> Option<Span> {
        self.latest(day, |span| span.start <= day)
    }

    /// The latest occurrence that was over before a day.
    pub(crate) fn finished_before(&self, day: NaiveDate) -> Option<Span> {
        self.latest(day, |span| span.end < day)
    }

    /// The latest occurrence that was over on or before a day.
    pub(crate) fn finished_by(&self, day: NaiveDate) -> Option<Span> {
        self.latest(day, |span| span.end <= day)
    }

    /// The first occurrence that starts after a day.
    pub(crate) fn next_after(&self, day: NaiveDate) -> Option<Span> {
        self.first(day, |span| span.start > day)
    }

    /// The occurrence of this week, month or year.
    pub(crate) fn current(&self, day: NaiveDate) -> Option<Span> {
        self.at(self.rhythm().index_of(day))
    }

    /// Whether it occurs on exactly that day.
    pub(crate) fn falls_on(&self, day: NaiveDate) -> bool {
        self.latest_from(day) == Some(Span::day(day))
    }

    /// The occurrences that start inside a period, up to a number that is no answer any more.
    pub(crate) fn within(&self, period: Span) -> Vec<Span> {
        let rhythm = self.rhythm();
        let (first, last) = (rhythm.index_of(period.start), rhythm.index_of(period.end));
        let inside = |span: &Span| period.start <= span.start && span.start <= period.end;
        (first..=last.min(first + OCCURRENCES_MAX))
            .filter_map(|index| self.at(index).filter(inside))
            .collect()
    }
}

const OCCURRENCES_MAX: i64 = 12;

/// The weeks are counted from the first Monday of the first year.
fn week_at(index: i64) -> Option<Span> {
    let days = i32::try_from(index.checked_mul(7)?.checked_add(1)?).ok()?;
    week_of(NaiveDate::from_num_days_from_ce_opt(days)?)
}

/// The months are counted from January of the year zero.
fn month_at(index: i32, count: i32) -> Option<Span> {
    let start = month_start(0, index.checked_add(1)?)?;
    months(start.year(), super::calendar::month_number(start), count)
}

/// The rarer of the two ends decides where the range lies.
fn range_at(from: &Cycle, to: &Cycle, index: i64) -> Option<Span> {
    if from.rhythm() < to.rhythm() {
        let end = to.at(index)?;
        return Some(Span { start: from.latest_from(end.start)?.start, end: end.end });
    }
    let start = from.at(index)?.start;
    Some(Span { start, end: to.first_from(start)?.end })
}

fn first_month(season: Season) -> i32 {
    match season {
        Season::Spring => 3,
        Season::Summer => 6,
        Season::Autumn => 9,
        Season::Winter => 12,
    }
}
