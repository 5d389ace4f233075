//! A date in the client's words: read, and read back before it counts.

use chrono::NaiveDate;

use crate::domain::complaint::Incident;
use crate::i18n::Text;
use crate::when::{Reading, Span, read_in};

use super::super::draft::{Draft, PendingIncident};
use super::answer::Taken;

/// Reads what was typed about a day or a period in the past.
pub(super) fn take(draft: &mut Draft, words: &str, today: NaiveDate, language: &str) -> Taken {
    let readings = match read_in(language, words, today) {
        Reading::Known(span) => vec![incident(span)],
        Reading::Choice(spans) => spans.into_iter().map(incident).collect(),
        Reading::Future(span) => {
            return Taken::Refused(vec![Text::new("refused-future").with("day", span.start)]);
        }
        Reading::Impossible => return Taken::Refused(vec![Text::new("refused-no-such-day")]),
        Reading::Vague => return Taken::Refused(vec![Text::new("refused-vague")]),
        Reading::NotUnderstood => return Taken::Refused(vec![Text::new("refused-when")]),
    };
    draft.answers.incident_pending =
        Some(PendingIncident { readings, words: words.to_owned(), told_earlier: false });
    Taken::Noted(Vec::new())
}

/// Is there a day or period in these words that can be read back? Then they are kept with it.
pub(super) fn is_understood(words: &str, today: NaiveDate, language: &str) -> bool {
    match read_in(language, words, today) {
        Reading::Known(_) | Reading::Choice(_) => true,
        Reading::Future(_) | Reading::Impossible | Reading::Vague | Reading::NotUnderstood => false,
    }
}

pub(super) fn incident(span: Span) -> Incident {
    if span.start == span.end {
        Incident::Day { date: span.start }
    } else {
        Incident::Range { first: span.start, last: span.end }
    }
}
