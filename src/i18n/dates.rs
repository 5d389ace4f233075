//! Days in Dutch words, for reading back what was typed. What people get in messages is told by each
//! language's own `dates.ftl`.

use chrono::{Datelike, NaiveDate};

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
