//! The report of a talk or a hearing, to all involved (articles 6 and 11).

use crate::domain::case::Party;
use crate::domain::case::meeting::{Meeting, MeetingKind};
use crate::domain::letter::{Letter, LetterKind};
use crate::i18n::Text;

use super::frame::{Paper, Reader, Writing};
use super::ways::committee_lines;

/// The report for one of those involved, with the way to correct it.
pub fn report(paper: Paper<'_>, meeting: &Meeting, to: &Party) -> Letter {
    let reader = Reader::party(&paper, to);
    let named = |party: &Party| paper.name_for(party, to);
    let present: Vec<Text> = meeting.with.iter().map(|party| Text::words(named(party))).collect();
    let others: Vec<String> = meeting.with.iter().filter(|party| *party != to).map(named).collect();
    let (subject, held) = match meeting.kind {
        MeetingKind::Talk => ("letter-report", "letter-report-talk"),
        MeetingKind::Hearing => ("letter-report-sitting", "letter-report-sat"),
    };
    let writing = Writing::new(paper, LetterKind::Report, &Text::new(subject))
        .to(&reader)
        .text(&Text::new(held).with("day", meeting.on))
        .heading("letter-report-present")
        .list(present)
        .heading("letter-report-said")
        .own(meeting.report.as_deref().unwrap_or_default())
        .heading("letter-ways")
        .list([correct(&paper)])
        .secrecy();
    if others.is_empty() {
        return writing.done();
    }
    writing.below(&Text::new("letter-report-also").with("names", others.join(", "))).done()
}

/// Whom to tell that something is wrong: whoever wrote the report.
fn correct(paper: &Paper<'_>) -> Text {
    if paper.is_committees() {
        let address = committee_lines(paper).join("\n");
        return Text::new("letter-report-correct-committee").with("address", address);
    }
    let contact = &paper.organisation.contact;
    Text::new("letter-report-correct")
        .with("phone", contact.phone.as_str())
        .with("mail", contact.mail.as_str())
}
