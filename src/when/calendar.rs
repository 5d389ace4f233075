//! Civil calendar arithmetic: month ends, ISO weeks, Easter, the n-th weekday.
//! Everything is checked: a date outside chrono's range is `None`, never a panic.

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

use super::Span;

/// The first day of a month; months outside 1..=12 roll over into other years.
pub(crate) fn month_start(year: i32, month: i32) -> Option<NaiveDate> {
    let index = year.checked_mul(12)?.checked_add(month.checked_sub(1)?)?;
    let month = u32::try_from(index.rem_euclid(12)).ok()? + 1;
    NaiveDate::from_ymd_opt(index.div_euclid(12), month, 1)
}

/// A run of whole months.
pub(crate) fn months(year: i32, month: i32, count: i32) -> Option<Span> {
    let start = month_start(year, month)?;
    let end = month_start(year, month.checked_add(count)?)?.pred_opt()?;
    Some(Span { start, end })
}

/// The whole calendar month that holds `date`.
pub(crate) fn month_of(date: NaiveDate) -> Option<Span> {
    months(date.year(), month_number(date), 1)
}

/// The whole calendar year.
pub(crate) fn year(year: i32) -> Option<Span> {
    months(year, 1, 12)
}

/// The ISO week, Monday to Sunday, that holds `date`.
pub(crate) fn week_of(date: NaiveDate) -> Option<Span> {
    let start = shift_days(date, -i64::from(date.weekday().num_days_from_monday()))?;
    run(start, 7)
}

/// A span of `days` days.
pub(crate) fn run(start: NaiveDate, days: i64) -> Option<Span> {
    let end = shift_days(start, days.checked_sub(1)?)?;
    Some(Span { start, end })
}

/// The number of the month as the arithmetic here wants it.
pub(crate) fn month_number(date: NaiveDate) -> i32 {
    i32::try_from(date.month()).unwrap_or(1)
}

/// Moves by days, either way.
pub(crate) fn shift_days(date: NaiveDate, days: i64) -> Option<NaiveDate> {
    let step = Days::new(days.unsigned_abs());
    if days < 0 { date.checked_sub_days(step) } else { date.checked_add_days(step) }
}

/// Moves by months, either way; the day clamps to the last one that exists.
pub(crate) fn shift_months(date: NaiveDate, months: i64) -> Option<NaiveDate> {
    let step = Months::new(u32::try_from(months.unsigned_abs()).ok()?);
    if months < 0 { date.checked_sub_months(step) } else { date.checked_add_months(step) }
}

/// The same weekday in the ISO week that holds `date`.
pub(crate) fn weekday_in_week(date: NaiveDate, weekday: Weekday) -> Option<NaiveDate> {
    let monday = week_of(date)?.start;
    shift_days(monday, i64::from(weekday.num_days_from_monday()))
}

/// The n-th weekday inside a span; a negative `n` counts from the end.
pub(crate) fn nth_weekday(span: Span, n: i64, weekday: Weekday) -> Option<NaiveDate> {
    let found = if n > 0 {
        let ahead = weekday.days_since(span.start.weekday());
        shift_days(span.start, i64::from(ahead) + n.checked_sub(1)?.checked_mul(7)?)
    } else {
        let back = span.end.weekday().days_since(weekday);
        shift_days(span.end, n.checked_add(1)?.checked_mul(7)? - i64::from(back))
    };
    found.filter(|&day| span.start <= day && day <= span.end)
}

/// Easter Sunday in the Gregorian calendar (the anonymous algorithm).
pub(crate) fn easter(year: i32) -> Option<NaiveDate> {
    let (golden, century, rest) = (year % 19, year / 100, year % 100);
    let skipped = (century - (century + 8) / 25 + 1) / 3;
    let moon = (19 * golden + century - century / 4 - skipped + 15) % 30;
    let sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
    let late = (golden + 11 * moon + 22 * sunday) / 451;
    let count = moon + sunday - 7 * late + 114;
    let month = u32::try_from(count / 31).ok()?;
    NaiveDate::from_ymd_opt(year, month, u32::try_from(count % 31).ok()? + 1)
}

/// The Monday of an ISO week, if that year has the week.
pub(crate) fn iso_week(year: i32, week: u32) -> Option<Span> {
    run(NaiveDate::from_isoywd_opt(year, week, Weekday::Mon)?, 7)
}
