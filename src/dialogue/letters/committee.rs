//! Letters that the client sends or takes along: to the committee (article 9), to UWV (article 13).

use crate::domain::address::Address;
use crate::domain::letter::{Letter, LetterKind, Sender};
use crate::i18n::Text;

use super::behalf::for_whom;
use super::frame::{Paper, Writing};
use super::ways::{committee_lines, committee_window};

/// The client's complaint, addressed as in the contact block; the last letter and the dossier go along.
pub fn to_committee(paper: Paper<'_>) -> Letter {
    let organisation = paper.organisation;
    let subject = Text::new("letter-committee").with("organisation", organisation.short_name.as_str());
    let writing = Writing::new(paper, LetterKind::ToCommittee, &subject)
        .from(client(&paper))
        .at_desk(committee_lines(&paper), &Text::new("letter-dear-committee"))
        .text(&Text::new("letter-committee-ask").with("organisation", organisation.name.as_str()));
    let writing = for_whom(&paper, writing).heading("letter-committee-about").complaint();
    let writing = told(&paper, writing).heading("letter-committee-handled");
    let short = organisation.short_name.as_str();
    let writing = match paper.case.internally_ended {
        Some(day) => writing.text(
            &Text::new("letter-committee-closed")
                .with("organisation", short)
                .with("day", day)
                .with("last-day", committee_window(&paper, day).last_day),
        ),
        None => writing.text(&Text::new("letter-committee-overdue").with("organisation", short)),
    };
    writing
        .heading("letter-committee-reach")
        .facts(reach(&paper))
        .below(&Text::new("letter-enclosed").with("organisation", short))
        .done()
}

/// To take along to the arbeidsdeskundige.
pub fn uwv(paper: Paper<'_>) -> Letter {
    let organisation = paper.organisation;
    let addressee = vec![paper.words(&Text::new("letter-uwv-desk"))];
    let writing = Writing::new(paper, LetterKind::Uwv, &Text::new("letter-uwv"))
        .from(client(&paper))
        .at_desk(addressee, &Text::new("letter-dear-nobody"))
        .text(&Text::new("letter-uwv-ask").with("organisation", organisation.name.as_str()));
    let writing = for_whom(&paper, writing).heading("letter-committee-about").complaint();
    let mut writing = told(&paper, writing);
    if let Some(day) = paper.case.internally_ended {
        let closed = Text::new("letter-uwv-closed")
            .with("organisation", organisation.short_name.as_str())
            .with("day", day);
        writing = writing.heading("letter-committee-handled").text(&closed);
    }
    writing.heading("letter-committee-reach").facts(reach(&paper)).done()
}

/// The client as the sender; what is not known is left to be written by hand.
pub(super) fn client(paper: &Paper<'_>) -> Sender {
    let complaint = &paper.case.complaint;
    let line = |id| paper.words(&Text::new(id));
    let name = complaint.name.clone().unwrap_or_else(|| line("letter-line-name"));
    let mut contact = match &paper.case.filer.address {
        Some(address) => address.lines().to_vec(),
        None => vec![line("letter-line-street"), line("letter-line-town")],
    };
    contact.extend(complaint.phone.iter().cloned());
    Sender { name, address: Vec::new(), contact }
}

fn told<'a>(paper: &Paper<'a>, writing: Writing<'a>) -> Writing<'a> {
    let writing = writing.told("letter-committee-told").wished("letter-committee-wished");
    match paper.case.solution.proposals.last().and_then(|proposal| proposal.why.clone()) {
        Some(why) => writing.quote(&Text::new("letter-committee-declined"), why),
        None => writing,
    }
}

fn reach(paper: &Paper<'_>) -> Vec<(&'static str, Text)> {
    let complaint = &paper.case.complaint;
    let or_line = |value: &Option<String>| {
        value.as_ref().map_or_else(|| Text::new("letter-line"), |value| Text::words(value.as_str()))
    };
    vec![
        ("letter-label-name", or_line(&complaint.name)),
        ("letter-label-address", or_line(&paper.case.filer.address.as_ref().map(Address::in_short))),
        ("letter-label-phone", or_line(&complaint.phone)),
    ]
}
