//! Civil dates in Europe/Amsterdam: from instants to days and back, and counting in days, weeks,
//! months, years and working days. Everything stays within the years 1 to 9999.

use chrono::{
    DateTime, Datelike, Days, Months, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeZone, Utc, Weekday,
};
use chrono_tz::Europe::Amsterdam;

use super::time::Timestamp;

mod hours;

pub use hours::{DayHours, next_office_moment, next_waking_moment};

/// The first day that is computed with.
pub const FIRST_DAY: NaiveDate = day_of(1, 1, 1);
/// The last day that is computed with.
pub const LAST_DAY: NaiveDate = day_of(9999, 12, 31);

const fn day_of(year: i32, month: u32, day: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(date) => date,
        None => NaiveDate::MIN,
    }
}

/// A day on which nobody works.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holiday {
    /// The day.
    pub date: NaiveDate,
    /// What it is called.
    pub name: String,
}

/// The day and time that a clock in the Netherlands shows.
pub fn local(moment: Timestamp) -> NaiveDateTime {
    let (first, last) = (start_of_day(FIRST_DAY).0, end_of_day(LAST_DAY).0);
    let instant = DateTime::from_timestamp_millis(moment.0.clamp(first, last)).unwrap_or_default();
    Amsterdam.from_utc_datetime(&instant.naive_utc()).naive_local()
}

/// The day that a calendar in the Netherlands shows.
pub fn civil_date(moment: Timestamp) -> NaiveDate {
    local(moment).date()
}

/// The instant at which a clock in the Netherlands shows this. What it shows twice is the first
/// time; what it skips in spring is taken as if the clock had not been put forward.
pub fn instant(day: NaiveDate, time: NaiveTime) -> Timestamp {
    let wall = day.clamp(FIRST_DAY, LAST_DAY).and_time(time);
    let found = Amsterdam.from_local_datetime(&wall).earliest();
    let utc = found.map_or_else(|| wall - offset_before(wall), |moment| moment.naive_utc());
    Timestamp(utc.and_utc().timestamp_millis())
}

/// What clocks were ahead of UTC a day earlier.
fn offset_before(wall: NaiveDateTime) -> chrono::TimeDelta {
    let day_before = Utc.from_utc_datetime(&wall).naive_utc() - chrono::TimeDelta::days(1);
    let offset = Amsterdam.offset_from_utc_datetime(&day_before).fix();
    chrono::TimeDelta::seconds(offset.local_minus_utc().into())
}

/// The first instant of a day.
pub fn start_of_day(day: NaiveDate) -> Timestamp {
    instant(day, NaiveTime::MIN)
}

/// The last millisecond of a day.
pub fn end_of_day(day: NaiveDate) -> Timestamp {
    let last = day.clamp(FIRST_DAY, LAST_DAY);
    if last == LAST_DAY {
        return start_of_day(last).plus_ms(86_400_000 - 1);
    }
    start_of_day(add_days(last, 1)).plus_ms(-1)
}

/// The day `n` days later.
pub fn add_days(day: NaiveDate, n: u32) -> NaiveDate {
    bounded(day.checked_add_days(Days::new(n.into())))
}

/// The same day of the week `n` weeks later.
pub fn add_weeks(day: NaiveDate, n: u32) -> NaiveDate {
    bounded(day.checked_add_days(Days::new(u64::from(n) * 7)))
}

/// The same day `n` months later, or the last day of that month when it has no such day:
/// 31 August and six months is 28 February.
pub fn add_months(day: NaiveDate, n: u32) -> NaiveDate {
    bounded(day.checked_add_months(Months::new(n)))
}

/// The same day `n` years later; 29 February becomes 28 February.
pub fn add_years(day: NaiveDate, n: u32) -> NaiveDate {
    add_months(day, n.saturating_mul(12))
}

/// The day before; the first day has none and stays.
pub fn day_before(day: NaiveDate) -> NaiveDate {
    day.pred_opt().unwrap_or(FIRST_DAY).clamp(FIRST_DAY, LAST_DAY)
}

/// A day out of reach is the last one.
fn bounded(day: Option<NaiveDate>) -> NaiveDate {
    day.unwrap_or(LAST_DAY).clamp(FIRST_DAY, LAST_DAY)
}

/// Do people work on this day?
pub fn is_working_day(day: NaiveDate, holidays: &[Holiday]) -> bool {
    let weekend = matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
    !weekend && !holidays.iter().any(|holiday| holiday.date == day)
}

/// The `n`-th working day after `day`.
pub fn add_working_days(day: NaiveDate, n: u32, holidays: &[Holiday]) -> NaiveDate {
    let mut reached = day;
    for _ in 0..n {
        if reached >= LAST_DAY {
            break;
        }
        reached = next_working_day(add_days(reached, 1), holidays);
    }
    reached
}

/// `day` itself, or the first working day after it.
pub fn next_working_day(day: NaiveDate, holidays: &[Holiday]) -> NaiveDate {
    let mut reached = day;
    while !is_working_day(reached, holidays) && reached < LAST_DAY {
        reached = add_days(reached, 1);
    }
    reached
}

/// `day` itself, or the last working day before it.
pub fn last_working_day_on_or_before(day: NaiveDate, holidays: &[Holiday]) -> NaiveDate {
    let mut reached = day;
    while !is_working_day(reached, holidays) && reached > FIRST_DAY {
        reached = day_before(reached);
    }
    reached
}

#[cfg(test)]
mod tests;
