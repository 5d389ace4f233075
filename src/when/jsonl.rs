//! Questions and answers as lines of JSON, so that the reading can be measured from outside.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Reading, Span, read};

#[derive(Deserialize)]
struct Question {
    reference: NaiveDate,
    text: String,
}

#[derive(Serialize)]
struct Answer {
    start: Option<NaiveDate>,
    #[serde(skip_serializing_if = "Option::is_none")]
    end: Option<NaiveDate>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    candidates: Vec<Span>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'static str>,
}

/// A line that cannot be answered.
#[derive(Debug, thiserror::Error)]
#[error("not a question with a reference date and a text: {0}")]
pub struct Unanswerable(#[from] serde_json::Error);

/// Answers one line: the span that was meant, or the reason why there is none.
pub fn answer(line: &str) -> Result<String, Unanswerable> {
    let question: Question = serde_json::from_str(line)?;
    let answer = Answer::from(read(&question.text, question.reference));
    Ok(serde_json::to_string(&answer)?)
}

impl From<Reading> for Answer {
    fn from(reading: Reading) -> Self {
        match reading {
            Reading::Known(span) => Self::spans(vec![span]),
            Reading::Choice(spans) => Self::spans(spans),
            Reading::Future(_) => Self::none("future"),
            Reading::Impossible => Self::none("impossible"),
            Reading::Vague => Self::none("vague"),
            Reading::NotUnderstood => Self::none("not-understood"),
        }
    }
}

impl Answer {
    fn spans(spans: Vec<Span>) -> Self {
        let first = spans.first().copied();
        let candidates = if spans.len() > 1 { spans } else { Vec::new() };
        Self {
            start: first.map(|span| span.start),
            end: first.map(|span| span.end),
            candidates,
            reason: None,
        }
    }

    fn none(reason: &'static str) -> Self {
        Self { start: None, end: None, candidates: Vec::new(), reason: Some(reason) }
    }
}
