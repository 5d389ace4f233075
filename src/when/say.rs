//! Says a day or a period in plain Dutch, for reading back what was understood.
//! [`super::read`] understands everything that is said here.

use chrono::{Datelike, NaiveDate, Weekday};

use super::Span;

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

/// `dinsdag 3 maart 2026`
pub fn day(date: NaiveDate) -> String {
    format!("{} {}", day_without_year(date), date.year())
}

/// `van maandag 2 maart tot en met woensdag 4 maart 2026`, or just the day.
pub fn span(span: Span) -> String {
    if span.is_day() {
        return day(span.start);
    }
    let start =
        if span.start.year() == span.end.year() { day_without_year(span.start) } else { day(span.start) };
    format!("van {start} tot en met {}", day(span.end))
}

fn day_without_year(date: NaiveDate) -> String {
    let month = usize::try_from(date.month0()).ok().and_then(|month| MONTHS.get(month));
    format!("{} {} {}", weekday(date.weekday()), date.day(), month.copied().unwrap_or_default())
}

fn weekday(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Mon => "maandag",
        Weekday::Tue => "dinsdag",
        Weekday::Wed => "woensdag",
        Weekday::Thu => "donderdag",
        Weekday::Fri => "vrijdag",
        Weekday::Sat => "zaterdag",
        Weekday::Sun => "zondag",
    }
}
