//! The reading of dates against tables of cases, properties that hold for every text, and
//! the time it takes. The tables are the place to add a form that was misread.

mod properties;
mod speed;

use chrono::NaiveDate;
use proptest::prelude::*;

use super::{Reading, Span, read, read_in};

/// A line of a table: reference date, text, expected reading.
fn cases(table: &str) -> impl Iterator<Item = (NaiveDate, &str, &str)> {
    table.lines().filter(|line| !line.starts_with('#')).map(|line| {
        let mut columns = line.split('\t');
        let mut column = || columns.next().expect("a table line has three columns");
        let reference = column().parse().expect("a line starts with a date");
        (reference, column(), column())
    })
}

fn written(span: &Span) -> String {
    if span.is_day() { span.start.to_string() } else { format!("{}..{}", span.start, span.end) }
}

fn spans(reading: &Reading) -> Vec<Span> {
    match reading {
        Reading::Known(span) => vec![*span],
        Reading::Choice(spans) => spans.clone(),
        Reading::Future(_) | Reading::Impossible | Reading::Vague | Reading::NotUnderstood => Vec::new(),
    }
}

/// The reading in the words of the tables.
fn outcome(reading: &Reading) -> String {
    match reading {
        Reading::Known(_) | Reading::Choice(_) => {
            spans(reading).iter().map(written).collect::<Vec<_>>().join(" | ")
        }
        Reading::Future(_) => "future".to_owned(),
        Reading::Impossible => "impossible".to_owned(),
        Reading::Vague => "vague".to_owned(),
        Reading::NotUnderstood => "not-understood".to_owned(),
    }
}

/// Compares a whole table at once, so that one run shows everything that changed.
fn check(table: &str, shown: impl Fn(&Reading) -> String) {
    let misread: Vec<String> = cases(table)
        .filter_map(|(reference, text, expected)| {
            let got = shown(&read(text, reference));
            (got != expected).then(|| format!("{reference} {text}: {got}, expected {expected}"))
        })
        .collect();
    assert!(misread.is_empty(), "{}", misread.join("\n"));
}

fn first_reading(reading: &Reading) -> String {
    spans(reading).first().map_or_else(|| outcome(reading), written)
}

#[test]
fn days_are_read() {
    check(include_str!("days.tsv"), outcome);
}

#[test]
fn ranges_are_read() {
    check(include_str!("ranges.tsv"), outcome);
}

#[test]
fn sentences_are_read() {
    check(include_str!("sentences.tsv"), outcome);
    check(include_str!("fresh_sentences.tsv"), first_reading);
}

#[test]
fn the_future_is_not_moved_to_the_past() {
    check(include_str!("future.tsv"), outcome);
}

#[test]
fn what_is_no_date_is_not_read_as_one() {
    check(include_str!("no_dates.tsv"), outcome);
}

#[test]
fn forms_thought_of_afterwards_are_read() {
    check(include_str!("fresh_words.tsv"), first_reading);
}

/// What stands near a date in how people write, and what they say in Groningen.
#[test]
fn what_stands_near_a_date_is_told_apart() {
    check(include_str!("neighbours.tsv"), first_reading);
}

/// A table with the language in front.
#[test]
fn other_languages_are_read() {
    let misread: Vec<String> = include_str!("abroad.tsv")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| {
            let (language, line) = line.split_once('\t')?;
            let (reference, text, expected) = cases(line).next()?;
            let got = first_reading(&read_in(language, text, reference));
            (got != expected).then(|| format!("{language} {text}: {got}, expected {expected}"))
        })
        .collect();
    assert!(misread.is_empty(), "{}", misread.join("\n"));
    assert!(include_str!("abroad.tsv").lines().count() > 100, "the table was not read");
}

proptest! {
    #[test]
    fn any_text_can_be_read_in_any_language(text in "\\PC{0,80}", language in 0..crate::i18n::languages::LANGUAGES.len()) {
        let today = "2026-11-22".parse().expect("a date");
        let language = crate::i18n::languages::LANGUAGES[language];
        let _ = read_in(language, &text, today);
        let _ = read_in(language, &text.repeat(60), today);
    }
}

/// Figures say the same in every language, also in the figures of Arabic keyboards.
#[test]
fn numbers_are_read_in_every_language() {
    let today = "2026-11-22".parse().expect("a date");
    for language in crate::i18n::languages::LANGUAGES {
        for text in ["12-04-2026", "12/4", "12.04.26", "2026-04-12", "12 4", "١٢/٤/٢٠٢٦", "۱۲.۰۴.۲۰۲۶"]
        {
            assert_eq!(first_reading(&read_in(language, text, today)), "2026-04-12", "{language} {text}");
        }
    }
}
