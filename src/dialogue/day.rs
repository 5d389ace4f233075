//! A day that staff type: one that has been, or one that comes.

use chrono::NaiveDate;

use crate::domain::calendar::add_days;
use crate::i18n::{DUTCH, Text};
use crate::when::{Reading, read_in};

/// What is said of a day that was, where one that comes is asked.
pub(super) const DAY_IS_PAST: &str = "form-day-past";

/// Reads a typed day. The nearest one in the direction that is asked for; today is in both.
///
/// # Errors
/// What to say when it is no day, or one in the other direction.
pub(super) fn read(words: &str, today: NaiveDate, coming: bool, language: &str) -> Result<NaiveDate, Text> {
    let read_on = |today| single(&read_in(language, words, today));
    let day = if coming { ahead(&read_on, today, words) } else { read_on(today) };
    match day {
        Some(day) if coming && day < today => Err(Text::new(DAY_IS_PAST)),
        Some(day) if !coming && day > today => Err(Text::new("form-day-future")),
        Some(day) => Ok(day),
        None => Err(Text::new("form-day-unknown")),
    }
}

/// A day that comes, as staff typed it.
///
/// # Errors
/// What to say when it is no such day.
pub(super) fn coming(words: &str, today: NaiveDate) -> Result<NaiveDate, Text> {
    read(words, today, true, DUTCH)
}

/// A day that has been, as staff typed it.
///
/// # Errors
/// What to say when it is no such day.
pub(super) fn past(words: &str, today: NaiveDate) -> Result<NaiveDate, Text> {
    read(words, today, false, DUTCH)
}

fn single(reading: &Reading) -> Option<NaiveDate> {
    match reading {
        Reading::Known(span) | Reading::Future(span) => span.is_day().then_some(span.start),
        Reading::Choice(spans) => spans.first().filter(|span| span.is_day()).map(|span| span.start),
        Reading::Impossible | Reading::Vague | Reading::NotUnderstood => None,
    }
}

/// Days are read as past ones; seen from a week or a year ahead, the nearest past one is the next one.
fn ahead(
    read_on: &impl Fn(NaiveDate) -> Option<NaiveDate>,
    today: NaiveDate,
    words: &str,
) -> Option<NaiveDate> {
    let from = |days| read_on(add_days(today, days));
    let here = from(0);
    // What moves along with the day from which it is seen, such as "gisteren", is never the next one.
    let moves = |days: u32| here.zip(from(days)).is_some_and(|(seen, moved)| add_days(seen, days) == moved);
    if moves(1) && moves(2) {
        return here;
    }
    let near = from(6).filter(|_| !looks_back(words));
    let far = from(364).filter(|_| !moves(14));
    [here, near, far].into_iter().flatten().find(|day| *day >= today).or(here)
}

/// Words that say that a day was, in the languages that are offered.
const BACK: [&str; 18] = [
    "vorig",
    "afgelopen",
    "verleden",
    "geleden",
    "terug",
    "laatst",
    "jongstleden",
    "last",
    "ago",
    "dernier",
    "pasad",
    "hace",
    "geçen",
    "önce",
    "zeszł",
    "temu",
    "минул",
    "الماضي",
];

/// Does it say itself that the day was?
fn looks_back(words: &str) -> bool {
    words.to_lowercase().split_whitespace().any(|word| BACK.iter().any(|start| word.starts_with(start)))
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;
    use crate::i18n::DUTCH;

    #[rstest]
    #[case::numeric("12-12-2026", "2026-12-12")]
    #[case::month_name("4 december", "2026-12-04")]
    #[case::weekday("vrijdag", "2026-11-27")]
    #[case::tomorrow("morgen", "2026-11-23")]
    #[case::today("vandaag", "2026-11-22")]
    #[case::next_year("3 maart", "2027-03-03")]
    #[case::full("maandag 30 november 2026", "2026-11-30")]
    #[case::weekday_in_a_sentence("op vrijdag", "2026-11-27")]
    fn a_day_that_comes(#[case] words: &str, #[case] day: &str) {
        let today = "2026-11-22".parse().expect("a date");
        assert_eq!(read(words, today, true, DUTCH).ok(), day.parse().ok());
    }

    #[rstest]
    #[case::yesterday("gisteren")]
    #[case::before_yesterday("eergisteren")]
    #[case::last_week("vorige week vrijdag")]
    #[case::ago("twee weken geleden")]
    #[case::past_year("3 maart 2026")]
    fn a_day_that_was_never_comes(#[case] words: &str) {
        for today in ["2026-11-22", "2026-11-25"] {
            assert!(read(words, today.parse().expect("a date"), true, DUTCH).is_err(), "{words} on {today}");
        }
    }

    #[rstest]
    #[case::yesterday("gisteren", Some("2026-11-21"))]
    #[case::weekday("vrijdag", Some("2026-11-20"))]
    #[case::tomorrow("morgen", None)]
    #[case::no_day("zomaar", None)]
    #[case::range("vorige week", None)]
    fn a_day_that_has_been(#[case] words: &str, #[case] day: Option<&str>) {
        let today = "2026-11-22".parse().expect("a date");
        assert_eq!(read(words, today, false, DUTCH).ok(), day.map(|day| day.parse().expect("a date")));
    }
}
