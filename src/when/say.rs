//! Says a day or a period in plain Dutch, for reading back what was understood.
//! [`super::read`] understands everything that is said here.

use chrono::Datelike;

use super::Span;
pub use crate::i18n::dates::day;
use crate::i18n::dates::day_without_year;

/// `van maandag 2 maart tot en met woensdag 4 maart 2026`, or just the day.
pub fn span(span: Span) -> String {
    if span.is_day() {
        return day(span.start);
    }
    let start =
        if span.start.year() == span.end.year() { day_without_year(span.start) } else { day(span.start) };
    format!("van {start} tot en met {}", day(span.end))
}
