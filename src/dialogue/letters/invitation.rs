//! To whom the complaint is about (articles 3 and 6): what it says, and until when they can answer.

use crate::domain::letter::{Letter, LetterKind};
use crate::domain::terms::Due;
use crate::i18n::Text;

use super::frame::{Paper, Reader, Writing};

/// What somebody is told who is complained about. Nothing of the client goes along but these facts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// Who.
    pub reader: Reader,
    /// The facts in short, as the client agreed to them.
    pub facts: String,
    /// Until when they can answer.
    pub answer_by: Due,
    /// The one-time link, when there is one.
    pub link: Option<String>,
}

/// The facts, the term, the ways to answer, and the duty of secrecy.
pub fn invitation(paper: Paper<'_>, invited: &Invitation) -> Letter {
    let mut writing = Writing::new(paper, LetterKind::RespondentInvitation, &Text::new("letter-invitation"))
        .to(&invited.reader)
        .id("letter-invitation-why")
        .heading("letter-facts-title")
        .own(&invited.facts)
        .heading("letter-invitation-answer-title")
        .text(
            &Text::new("letter-invitation-answer")
                .with("day", invited.answer_by.last_day)
                .with("how", invited.answer_by.text()),
        );
    if let Some(link) = &invited.link {
        writing = writing.text(&Text::new("letter-invitation-link").with("link", link.as_str()));
    }
    let contact = &paper.organisation.contact;
    let ways = [
        Text::new("letter-invitation-write")
            .with("phone", contact.phone.as_str())
            .with("mail", contact.mail.as_str()),
        Text::new("letter-invitation-talk"),
        Text::new("letter-invitation-silent"),
    ];
    writing.heading("letter-ways").list(ways).id("letter-invitation-secrecy").done()
}
