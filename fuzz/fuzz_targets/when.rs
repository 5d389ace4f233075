//! Any text on any day: no panic, nothing past that ends after today, nothing future before it.
#![no_main]

use chrono::NaiveDate;
use klachtwijzer::when::{Reading, Span, read};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: (i32, &str)| {
    let (number, text) = input;
    let Some(today) = NaiveDate::from_num_days_from_ce_opt(number) else { return };
    match read(text, today) {
        Reading::Known(span) => assert_past(span, today),
        Reading::Choice(spans) => spans.into_iter().for_each(|span| assert_past(span, today)),
        Reading::Future(span) => assert!(today < span.start && span.start <= span.end),
        Reading::Impossible | Reading::Vague | Reading::NotUnderstood => {}
    }
});

fn assert_past(span: Span, today: NaiveDate) {
    assert!(span.start <= span.end && span.end <= today);
}
