//! After the talk with the complaints officer: date and facts in short (article 6).

use crate::domain::letter::{Letter, LetterKind};
use crate::domain::organisation::TermKey;
use crate::domain::procedure::talk_with_filer;
use crate::i18n::Text;

use super::frame::{Paper, Reader, Writing};
use super::ways::Ways;

/// To whoever filed, with the facts as she wrote them and the way to correct them.
pub fn confirmation(paper: Paper<'_>, facts: &str) -> Letter {
    let case = paper.case;
    let mut writing = Writing::new(paper, LetterKind::Confirmation, &Text::new("letter-confirmation"))
        .to(&Reader::filer(case));
    if let Some(meeting) = talk_with_filer(case) {
        writing = writing.text(&Text::new("letter-confirmation-talk").with("day", meeting.on));
    }
    writing = writing
        .matter(false)
        .heading("letter-facts-title")
        .own(facts)
        .id("letter-facts-right")
        .heading("letter-next-title")
        .id("letter-confirmation-next");
    if let Some(last_day) = paper.last_day(TermKey::Settlement) {
        writing = writing.text(&Text::new("letter-settled-by").with("day", last_day));
    }
    Ways::of(paper, writing).ask().withdraw().committee_later().uwv().done()
}
