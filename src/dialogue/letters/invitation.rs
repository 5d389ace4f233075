//! To whom the complaint is about (articles 3 and 6): what it says, and until when they can answer.

use crate::domain::calendar::civil_date;
use crate::domain::case::hearing::Respondent;
use crate::domain::letter::{Letter, LetterKind};
use crate::i18n::Text;

use super::frame::{Paper, Reader, Writing};
use super::ways::committee_lines;

/// The facts in short that went along, the term, the ways to answer, and the duty of secrecy. Nothing else of
/// the client goes along but what was ticked.
pub fn invitation(paper: Paper<'_>, respondent: &Respondent) -> Letter {
    let reader = Reader::respondent(respondent);
    let mut writing =
        Writing::new(paper, LetterKind::RespondentInvitation, &Text::new("letter-invitation")).to(&reader);
    if paper.is_committees() {
        let organisation = paper.organisation;
        writing = writing.text(
            &Text::new("letter-invitation-sender")
                .with("committee", organisation.committee.name.as_str())
                .with("organisation", organisation.short_name.as_str()),
        );
    }
    writing = writing
        .id(if respondent.person.for_unit { "letter-invitation-unit" } else { "letter-invitation-why" })
        .id("letter-invitation-both");
    if !respondent.facts.trim().is_empty() {
        writing = writing.heading("letter-facts-title").own(&respondent.facts);
    }
    if respondent.contact_shown {
        let complaint = &paper.case.complaint;
        let name = complaint.name.as_deref().map(|name| Text::new("side-contact-name").with("name", name));
        let phone = complaint.phone.as_deref();
        let phone = phone.map(|phone| Text::new("side-contact-phone").with("phone", phone));
        writing = name.iter().chain(&phone).fold(writing, Writing::text);
    }
    if !respondent.attachments.is_empty() {
        writing = writing.id("letter-invitation-files");
    }
    writing = writing.heading("letter-invitation-answer-title");
    writing = match respondent.answer_by {
        Some(day) if paper.is_committees() => {
            writing.text(&Text::new("letter-invitation-answer-by").with("day", day))
        }
        Some(day) => writing.text(
            &Text::new("letter-invitation-answer")
                .with("day", day)
                .with("start", civil_date(respondent.invited)),
        ),
        None => writing.id("letter-invitation-committee"),
    };
    if paper.is_committees() {
        let write = Text::new("letter-invitation-write-committee")
            .with("address", committee_lines(&paper).join("\n"));
        return writing.heading("letter-ways").list([write, Text::new("letter-invitation-silent")]).done();
    }
    let contact = &paper.organisation.contact;
    let write = Text::new("letter-invitation-write")
        .with("phone", contact.phone.as_str())
        .with("mail", contact.mail.as_str());
    let ways = [write, Text::new("letter-invitation-talk"), Text::new("letter-invitation-silent")];
    let secrecy = paper.secrecy("letter-invitation-secrecy");
    writing.heading("letter-ways").list(ways).text(&secrecy).done()
}
