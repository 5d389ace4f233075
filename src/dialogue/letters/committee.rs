//! Letters that the client sends or takes along: to the committee (article 9), to UWV (article 13).

use chrono::NaiveDate;

use crate::domain::letter::{Letter, LetterKind, Sender};
use crate::i18n::Text;

use super::super::intake;
use super::frame::{Paper, Writing};
use super::ways::{committee_lines, committee_window};

/// What the client tells the committee.
#[derive(Clone, Debug, PartialEq)]
pub struct ToCommittee {
    /// The date of the letter with which the organisation closed.
    pub closed_on: NaiveDate,
    /// Why the client does not agree, in the client's own words, if any were given.
    pub disagrees: Option<String>,
    /// What goes along.
    pub enclosures: Vec<Text>,
}

/// The client's complaint, addressed as in the contact block, with what goes along.
pub fn to_committee(paper: Paper<'_>, complaint: &ToCommittee) -> Letter {
    let organisation = paper.organisation;
    let window = committee_window(&paper, complaint.closed_on);
    let subject = Text::new("letter-committee").with("organisation", organisation.short_name.as_str());
    let mut writing = Writing::new(paper, LetterKind::ToCommittee, &subject)
        .from(client(&paper))
        .to_desk(committee_lines(&paper), &Text::new("letter-dear-committee"))
        .text(&Text::new("letter-committee-ask").with("organisation", organisation.name.as_str()))
        .heading("letter-committee-about")
        .complaint();
    writing = told(&paper, writing).heading("letter-committee-handled").text(
        &Text::new("letter-committee-closed")
            .with("organisation", organisation.short_name.as_str())
            .with("day", complaint.closed_on)
            .with("last-day", window.last_day),
    );
    if let Some(words) = &complaint.disagrees {
        writing = writing.quote(&Text::new("letter-committee-disagrees"), words.clone());
    }
    writing = writing.heading("letter-committee-reach").facts(reach(&paper));
    if complaint.enclosures.is_empty() {
        return writing.done();
    }
    let enclosed = Text::block(complaint.enclosures.iter().cloned());
    writing.below(&Text::new("letter-enclosed").with("what", enclosed)).done()
}

/// To take along to the arbeidsdeskundige.
pub fn uwv(paper: Paper<'_>, closed_on: NaiveDate) -> Letter {
    let organisation = paper.organisation;
    let addressee = vec![paper.words(&Text::new("letter-uwv-desk"))];
    let writing = Writing::new(paper, LetterKind::Uwv, &Text::new("letter-uwv"))
        .from(client(&paper))
        .to_desk(addressee, &Text::new("letter-dear-nobody"))
        .text(&Text::new("letter-uwv-ask").with("organisation", organisation.name.as_str()))
        .heading("letter-committee-about")
        .complaint();
    told(&paper, writing)
        .heading("letter-committee-handled")
        .text(
            &Text::new("letter-uwv-closed")
                .with("organisation", organisation.short_name.as_str())
                .with("day", closed_on),
        )
        .heading("letter-committee-reach")
        .facts(reach(&paper))
        .done()
}

fn client(paper: &Paper<'_>) -> Sender {
    let complaint = &paper.case.complaint;
    let name = complaint.name.clone().unwrap_or_else(|| paper.words(&Text::new("letter-line-name")));
    let line = |id| paper.words(&Text::new(id));
    let address = vec![line("letter-line-street"), line("letter-line-town")];
    Sender { name, address, contact: complaint.phone.iter().cloned().collect() }
}

fn told<'a>(paper: &Paper<'a>, writing: Writing<'a>) -> Writing<'a> {
    let complaint = &paper.case.complaint;
    let happened = paper.words(&Text::block(intake::own_words(&complaint.happened)));
    let wish = paper.words(&Text::block(intake::own_words(&complaint.wish)));
    writing
        .quote(&Text::new("letter-committee-told"), happened)
        .quote(&Text::new("letter-committee-wished"), wish)
}

/// How the client can be reached: what is not known is left to be written by hand.
fn reach(paper: &Paper<'_>) -> Vec<(&'static str, Text)> {
    let complaint = &paper.case.complaint;
    let or_line = |value: &Option<String>| {
        value.as_ref().map_or_else(|| Text::new("letter-line"), |value| Text::words(value.as_str()))
    };
    vec![
        ("letter-label-name", or_line(&complaint.name)),
        ("letter-label-address", Text::new("letter-line")),
        ("letter-label-phone", or_line(&complaint.phone)),
    ]
}
