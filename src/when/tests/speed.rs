//! Reading takes time in proportion to the text, whatever is in it.

use std::time::{Duration, Instant};

use chrono::NaiveDate;

use crate::when::read;

/// Repeated, these make the rules look furthest ahead.
const NASTY: &[&str] = &[
    "van week ",
    "begin van ",
    "vorige ",
    "jan maart ",
    "dag na ",
    "een twee ",
    "kwartaal weken 3 ",
    "tussen de 3 en ",
    "1-",
    "12/4 ",
    "week over jaar pasen ",
    "laatste 2 weken van ",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa ",
    "donderdah",
    "a.",
];

fn quickest(text: &str) -> Duration {
    let today = NaiveDate::from_ymd_opt(2026, 4, 14).expect("a date");
    let once = || {
        let start = Instant::now();
        let _ = read(text, today);
        start.elapsed()
    };
    (0..7).map(|_| once()).min().unwrap_or_default()
}

#[test]
fn four_times_the_text_takes_no_more_than_about_four_times_the_time() {
    for nasty in NASTY {
        let text = |length: usize| nasty.chars().cycle().take(length).collect::<String>();
        let (short, long) = (quickest(&text(1024)), quickest(&text(4096)));
        let room = short * 12 + Duration::from_millis(50);
        assert!(long < room, "{nasty:?}: {short:?} for 1,024 characters, {long:?} for 4,096");
        assert!(long < Duration::from_secs(3), "{nasty:?} took {long:?}");
    }
}

#[test]
fn only_the_longest_possible_message_is_read() {
    let today = NaiveDate::from_ymd_opt(2026, 4, 14).expect("a date");
    let padded = format!("{}gisteren", " ".repeat(5000));
    assert_eq!(read(&padded, today), crate::when::Reading::NotUnderstood);
}
