//! What holds for every text and every day.

use chrono::{Datelike, Days, NaiveDate};
use proptest::prelude::*;

use super::spans;
use crate::when::{Reading, Span, jsonl, read, say};

fn day_number(number: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(1950, 1, 1).expect("a date") + Days::new(number)
}

prop_compose! {
    fn past_day()(today in 20_000u64..40_000, back in 0u64..15_000) -> (NaiveDate, NaiveDate) {
        (day_number(today), day_number(today - back))
    }
}

/// Pieces that the grammar knows, so that random texts reach all of its rules.
fn nearly_a_date() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "maandag",
        "zaterdagmiddag",
        "maart",
        "mei",
        "3",
        "12",
        "31",
        "2025",
        "99",
        "29",
        "week",
        "van",
        "de",
        "begin",
        "half",
        "vorige",
        "afgelopen",
        "laatste",
        "eerste",
        "komende",
        "e",
        "tussen",
        "en",
        "tot",
        "of",
        "sinds",
        "al",
        "over",
        "voor",
        "na",
        "dag",
        "een",
        "weken",
        "maanden",
        "jaar",
        "geleden",
        "weekend",
        "pasen",
        "goede",
        "vrijdag",
        "kwartaal",
        "zomer",
        "-",
        "/",
        ".",
        ",",
        "nacht",
        "op",
        "uur",
        "om",
        "paar",
        "jl",
        "gisteren",
        "morgen",
        "deze",
        "dit",
        "anderhalf",
        "halfjaar",
        "helft",
        "niet",
        "maar",
        "nee",
        "999999999",
        "'",
        "februari",
        "winter",
        "oud",
        "nieuw",
        "tweede",
        "kerstdag",
        "daags",
        "la",
        "😀",
        "اليوم",
        "volgende",
    ]);
    prop::collection::vec(pieces, 0..14).prop_map(|pieces| pieces.join(" "))
}

fn reads_back(text: &str, span: Span, today: NaiveDate) {
    assert_eq!(read(text, today), Reading::Known(span), "{text} on {today}");
}

/// What every reading of every text promises.
fn is_sound(text: &str, today: NaiveDate) {
    let reading = read(text, today);
    for span in spans(&reading) {
        assert!(span.start <= span.end && span.end <= today, "{text} on {today}: {reading:?}");
    }
    if let Reading::Choice(spans) = &reading {
        assert!((2..=4).contains(&spans.len()), "{text} on {today}: {reading:?}");
    }
    if let Reading::Future(span) = &reading {
        assert!(today < span.start && span.start <= span.end, "{text} on {today}: {reading:?}");
    }
}

proptest! {
    #[test]
    fn a_day_that_is_said_reads_back((today, day) in past_day()) {
        let said = say::day(day);
        let span = Span::day(day);
        reads_back(&said, span, today);
        let (_, plain) = said.split_once(' ').expect("a weekday and a date");
        reads_back(plain, span, today);
        reads_back(&format!("Het was op {said}, geloof ik"), span, today);
        for form in ["%d-%m-%Y", "%-d/%-m/%Y", "%d.%m.%Y", "%Y-%m-%d", "%d %m %Y", "%d%m%Y"] {
            reads_back(&day.format(form).to_string(), span, today);
        }
    }

    #[test]
    fn a_period_that_is_said_reads_back((today, start) in past_day(), days in 1u64..500) {
        let span = Span { start, end: (start + Days::new(days)).min(today) };
        reads_back(&say::span(span), span, today);
        let numbers = format!("{} t/m {}", span.start.format("%d-%m-%Y"), span.end.format("%d-%m-%Y"));
        reads_back(&numbers, span, today);
    }

    #[test]
    fn a_day_without_a_year_is_the_most_recent(today in 20_000u64..40_000, back in 0u64..365) {
        let (today, day) = (day_number(today), day_number(today - back));
        prop_assume!((day.month(), day.day()) != (2, 29));
        let said = say::day(day);
        let without_year = said.rsplit_once(' ').expect("a year").0;
        reads_back(without_year, Span::day(day), today);
    }

    #[test]
    fn any_text_gets_a_sound_reading(text in any::<String>(), (today, _) in past_day()) {
        is_sound(&text, today);
    }

    #[test]
    fn any_words_get_a_sound_reading(text in nearly_a_date(), (today, _) in past_day()) {
        is_sound(&text, today);
    }

    #[test]
    fn any_calendar_will_do(text in nearly_a_date(), year in -262_000i32..262_000) {
        let today = NaiveDate::from_ymd_opt(year, 6, 15).expect("a date");
        is_sound(&text, today);
    }

    #[test]
    fn any_line_gets_an_answer_or_an_error(line in any::<String>()) {
        prop_assert!(jsonl::answer(&line).is_err() || line.contains("reference"));
    }
}

#[test]
fn the_ends_of_the_calendar_are_no_trouble() {
    for today in [NaiveDate::MIN, NaiveDate::MAX] {
        for text in [
            "gisteren",
            "morgen",
            "vorige week",
            "volgende maand",
            "dinsdag",
            "Pasen",
            "over een jaar",
            "al 3 weken",
            "deze week",
            "komend weekend",
            "laatste dag van het jaar",
        ] {
            is_sound(text, today);
        }
    }
}

#[test]
fn answers_have_the_agreed_shape() {
    let answer = |text: &str| {
        let line = format!(r#"{{"reference":"2026-04-14","text":"{text}"}}"#);
        jsonl::answer(&line).expect("an answer")
    };
    assert_eq!(answer("gisteren"), r#"{"start":"2026-04-13","end":"2026-04-13"}"#);
    assert_eq!(answer("morgen"), r#"{"start":null,"reason":"future"}"#);
    assert_eq!(answer("30 februari"), r#"{"start":null,"reason":"impossible"}"#);
    assert_eq!(answer("onlangs"), r#"{"start":null,"reason":"vague"}"#);
    assert_eq!(answer("hallo"), r#"{"start":null,"reason":"not-understood"}"#);
    assert_eq!(
        answer("dinsdag"),
        concat!(
            r#"{"start":"2026-04-14","end":"2026-04-14","candidates":["#,
            r#"{"start":"2026-04-14","end":"2026-04-14"},"#,
            r#"{"start":"2026-04-07","end":"2026-04-07"}]}"#
        )
    );
}
