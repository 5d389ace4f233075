//! The report of a talk or a hearing, to all involved (articles 6 and 11).

use chrono::NaiveDate;

use crate::domain::letter::{Letter, LetterKind};
use crate::i18n::Text;

use super::frame::{Paper, Reader, Writing};

/// What was said, and by whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// Who gets this copy.
    pub reader: Reader,
    /// The day of the talk.
    pub held_on: NaiveDate,
    /// Who was there, with what they are to the case.
    pub present: Vec<String>,
    /// The report, as it was written.
    pub words: String,
    /// Who gets it besides this reader.
    pub also_to: Vec<String>,
}

/// The report with the way to correct it.
pub fn report(paper: Paper<'_>, report: &Report) -> Letter {
    let contact = &paper.organisation.contact;
    let correct = Text::new("letter-report-correct")
        .with("phone", contact.phone.as_str())
        .with("mail", contact.mail.as_str());
    let writing = Writing::new(paper, LetterKind::Report, &Text::new("letter-report"))
        .to(&report.reader)
        .text(&Text::new("letter-report-talk").with("day", report.held_on))
        .heading("letter-report-present")
        .list(report.present.iter().map(Text::words))
        .heading("letter-report-said")
        .own(&report.words)
        .heading("letter-ways")
        .list([correct])
        .secrecy();
    if report.also_to.is_empty() {
        return writing.done();
    }
    writing.below(&Text::new("letter-report-also").with("names", report.also_to.join(", "))).done()
}
