//! What happened at the committee, as the filer reads it among everything else.

use chrono::NaiveDate;

use crate::domain::case::CaseEvent;
use crate::domain::case::committee::CommitteeFact;
use crate::i18n::Text;

use super::super::act::promise_line;
use super::story::Item;

/// One thing that happened there; what came by post has its own day.
pub(super) fn item(event: &CaseEvent, fact: &CommitteeFact) -> Option<Item> {
    let told = |id: &'static str, on: Option<NaiveDate>, body: Vec<Text>| {
        let day = on.map(|day| Text::new("story-on").with("day", day));
        let title = Text::new(id).with("at", event.at);
        Some(Item { at: event.at, title, body: day.into_iter().chain(body).collect(), files: Vec::new() })
    };
    let quote = |words: &str| vec![Text::new("said-quote").with("words", words)];
    match fact {
        CommitteeFact::Asked { .. } => told("story-committee-asked", None, Vec::new()),
        CommitteeFact::Unasked { on } => told("story-committee-unasked", *on, Vec::new()),
        CommitteeFact::Posted { on } => told("story-committee-posted", Some(*on), Vec::new()),
        CommitteeFact::Received { on } => told("story-committee-received", Some(*on), Vec::new()),
        CommitteeFact::Admitted { on } => told("story-committee-admitted", Some(*on), Vec::new()),
        CommitteeFact::NotAdmitted { on, reason } => {
            told("story-committee-not-admitted", Some(*on), quote(reason))
        }
        CommitteeFact::Ruled { on, text, .. } => told("story-committee-ruled", Some(*on), quote(text)),
        CommitteeFact::MeasuresTold { on, measures } => {
            let lines = Text::block(measures.iter().map(promise_line));
            told("story-committee-measures", Some(*on), vec![lines])
        }
        // To whom else it went is not the client's to read; what the secretary notes is the committee's.
        CommitteeFact::CopyGiven { .. } | CommitteeFact::Noted { .. } => None,
    }
}
