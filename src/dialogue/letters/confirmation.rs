//! After the talk with the complaints officer: date and facts in short (article 6).

use chrono::NaiveDate;

use crate::domain::letter::{Letter, LetterKind};
use crate::i18n::Text;

use super::frame::{Paper, Reader, Writing};
use super::ways::Ways;

/// What was talked about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Confirmation {
    /// The day of the talk.
    pub talked_on: NaiveDate,
    /// The facts in short, as the complaints officer wrote them.
    pub facts: String,
    /// The last day for settling the complaint, when that runs.
    pub settled_by: Option<NaiveDate>,
}

/// To whoever filed, with the way to correct it.
pub fn confirmation(paper: Paper<'_>, talk: &Confirmation) -> Letter {
    let mut writing = Writing::new(paper, LetterKind::Confirmation, &Text::new("letter-confirmation"))
        .to(&Reader::filer(&paper.case.complaint))
        .text(&Text::new("letter-confirmation-talk").with("day", talk.talked_on))
        .heading("letter-complaint-title")
        .complaint()
        .heading("letter-facts-title")
        .own(&talk.facts)
        .id("letter-facts-right")
        .heading("letter-next-title")
        .id("letter-confirmation-next");
    if let Some(day) = talk.settled_by {
        writing = writing.text(&Text::new("letter-settled-by").with("day", day));
    }
    Ways::of(paper, writing).ask().withdraw().committee_later().uwv().done()
}
