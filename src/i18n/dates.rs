//! Days and moments in words, as people in Europe/Amsterdam read them.

use chrono::{DateTime, Datelike, NaiveDate, Timelike};
use chrono_tz::Europe::Amsterdam;

const WEEKDAYS: [&str; 7] = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"];
const MONTHS: [&str; 12] = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
];

/// "dinsdag 3 maart 2026".
pub fn day(date: NaiveDate) -> String {
    format!("{} {}", day_without_year(date), date.year())
}

/// "dinsdag 3 maart".
pub fn day_without_year(date: NaiveDate) -> String {
    let weekday = WEEKDAYS.get(date.weekday().num_days_from_monday() as usize).copied().unwrap_or_default();
    let month = MONTHS.get(date.month0() as usize).copied().unwrap_or_default();
    format!("{weekday} {} {month}", date.day())
}

/// "dinsdag 3 maart 2026, 14:05 uur", of a moment in milliseconds since 1970, UTC; nothing for one that
/// no calendar has.
pub fn moment(at_ms: i64) -> String {
    match DateTime::from_timestamp_millis(at_ms) {
        Some(utc) => {
            let local = utc.with_timezone(&Amsterdam);
            format!("{}, {:02}:{:02} uur", day(local.date_naive()), local.hour(), local.minute())
        }
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_told_in_local_time_across_the_change_of_the_clock() {
        let before = 1_774_745_940_000;
        assert_eq!(moment(before), "zondag 29 maart 2026, 01:59 uur");
        assert_eq!(moment(before + 60_000), "zondag 29 maart 2026, 03:00 uur");
    }
}
