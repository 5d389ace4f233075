//! What comes after the committee (articles 10 to 12): in its own name where its secretary works with the
//! bot, and the organisation's measures.

use crate::domain::case::solution::Promise;
use crate::domain::letter::{Letter, LetterKind, LetterTo};
use crate::domain::organisation::TermKey;
use crate::i18n::Text;

use super::frame::{Paper, Reader, Writing};
use super::ways::{Ways, committee_lines};

/// The committee takes the complaint on, and how it goes on (article 10).
pub fn admissible(paper: Paper<'_>, to: LetterTo) -> Letter {
    let writing = of_committee(paper, to, LetterKind::Admissible, "letter-admissible")
        .id(if to == LetterTo::Client { "letter-admissible-client" } else { "letter-admissible-copy" });
    let writing = writing.matter(false);
    // The other side gets a copy of the complaint, to defend itself.
    let writing = if to == LetterTo::Client { writing } else { writing.told("letter-complaint-copy") };
    committee_ways(paper, procedure(paper, writing))
}

/// How it goes on, as far as the regulation tells it (articles 10 to 12); the rest is in the committee's own
/// rules, which are never told in our words (footnote 2).
fn procedure<'a>(paper: Paper<'a>, writing: Writing<'a>) -> Writing<'a> {
    let organisation = paper.organisation;
    let short = organisation.short_name.as_str();
    let received = paper.case.committee.received.unwrap_or(paper.today);
    let ruled = Text::new("letter-admissible-next")
        .with("day", paper.moment().due(TermKey::CommitteeRuling, received).last_day);
    let rules = match &organisation.contact.website {
        Some(website) => Text::new("letter-admissible-rules").with("website", website.as_str()),
        None => Text::new("letter-admissible-rules-ask"),
    };
    writing.heading("letter-next-title").list([
        Text::new("letter-admissible-defence").with("organisation", short),
        Text::new("letter-admissible-hearing"),
        Text::new("letter-admissible-report"),
        ruled,
        rules,
    ])
}

/// The committee does not take it on, and why (article 10).
pub fn inadmissible(paper: Paper<'_>, to: LetterTo) -> Letter {
    let reason = paper.case.committee.not_admitted.as_ref().map_or("", |(_, reason)| reason.as_str());
    let writing = of_committee(paper, to, LetterKind::Inadmissible, "letter-inadmissible")
        .id(if to == LetterTo::Client { "letter-inadmissible-client" } else { "letter-inadmissible-copy" })
        .matter(false)
        .heading("letter-because-title")
        .own(reason);
    committee_ways(paper, writing)
}

/// The binding ruling with its reasons (article 12).
pub fn ruling(paper: Paper<'_>, to: LetterTo) -> Letter {
    let organisation = paper.organisation.short_name.as_str();
    let mut writing = of_committee(paper, to, LetterKind::Ruling, "letter-ruling")
        .id("letter-ruling-binding")
        .matter(false);
    if let Some(ruling) = &paper.case.committee.ruling {
        writing = writing.heading("letter-ruling-title").own(&ruling.text);
        if ruling.measures {
            let next = Text::new("letter-ruling-next")
                .with("organisation", organisation)
                .with("day", paper.moment().due(TermKey::Measures, ruling.on).last_day);
            writing = writing.heading("letter-next-title").text(&next);
        }
    }
    committee_ways(paper, writing)
}

/// What the organisation will do, to the client and to the committee (article 12).
pub fn measures(paper: Paper<'_>, to: LetterTo, measures: &[Promise]) -> Letter {
    let committee = paper.organisation.committee.name.as_str();
    let ruled_on = paper.case.committee.ruling.as_ref().map_or(paper.today, |ruling| ruling.on);
    let ruled = Text::new("letter-measures-ruled").with("committee", committee).with("day", ruled_on);
    let writing = Writing::new(paper, LetterKind::Measures, &Text::new("letter-measures"));
    let writing = match to {
        LetterTo::Committee => writing.at_desk(committee_lines(&paper), &Text::new("letter-dear-committee")),
        LetterTo::Client
        | LetterTo::Respondent(_)
        | LetterTo::Organisation
        | LetterTo::Uwv
        | LetterTo::Involved
        | LetterTo::Desk => writing.to(&Reader::filer(paper.case)),
    };
    let writing = writing.text(&ruled).matter(false).heading("letter-measures-title");
    let writing =
        if measures.is_empty() { writing.id("letter-measures-none") } else { writing.promises(measures) };
    if to == LetterTo::Committee {
        return writing.done();
    }
    Ways::of(paper, writing).way(Text::new("letter-way-agreement")).ask().officer_if_other().uwv().done()
}

fn of_committee<'a>(paper: Paper<'a>, to: LetterTo, kind: LetterKind, subject: &'static str) -> Writing<'a> {
    let writing = Writing::new(paper, kind, &Text::new(subject));
    let organisation = paper.organisation;
    match to {
        LetterTo::Organisation => {
            let mut addressee = vec![organisation.name.clone()];
            addressee.extend(organisation.contact.address_lines.iter().cloned());
            addressee.push(format!("{} {}", organisation.contact.postcode, organisation.contact.town));
            let dear = Text::new("letter-dear").with("name", organisation.short_name.as_str());
            writing.at_desk(addressee, &dear)
        }
        LetterTo::Client
        | LetterTo::Respondent(_)
        | LetterTo::Committee
        | LetterTo::Uwv
        | LetterTo::Involved
        | LetterTo::Desk => writing.to(&Reader::filer(paper.case)),
    }
}

/// Who has a question about a letter of the committee asks the committee, and nobody of the organisation.
pub(super) fn committee_ways<'a>(paper: Paper<'a>, writing: Writing<'a>) -> Letter {
    let address = committee_lines(&paper).join("\n");
    let write = Text::new("letter-way-committee-write").with("address", address);
    Ways::of(paper, writing).way(write).done()
}
