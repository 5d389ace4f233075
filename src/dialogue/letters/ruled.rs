//! What comes after the committee (articles 10 to 12): in its own name where its secretary works with the
//! bot, and the organisation's measures.

use chrono::NaiveDate;

use crate::domain::letter::{Letter, LetterKind, Sender};
use crate::i18n::Text;

use super::frame::{Paper, Promise, Reader, Writing};
use super::ways::{Ways, committee_lines};

/// A letter of the committee.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Committee {
    /// Who gets this copy: the client, or the organisation for the person or unit concerned.
    pub reader: Reader,
    /// Is this the organisation's copy?
    pub is_copy: bool,
    /// What the committee explains, in its own words.
    pub words: String,
}

/// What the organisation does after the ruling (article 12).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ruled {
    /// Who gets it: the client, or the committee.
    pub reader: Reader,
    /// The day of the ruling.
    pub ruled_on: NaiveDate,
    /// What will be done.
    pub measures: Vec<Promise>,
}

/// The committee takes the complaint on, and how it goes on (article 10).
pub fn admissible(paper: Paper<'_>, letter: &Committee, ruling_by: NaiveDate) -> Letter {
    let writing = of_committee(paper, letter, LetterKind::Admissible, "letter-admissible")
        .id(if letter.is_copy { "letter-admissible-copy" } else { "letter-admissible-client" })
        .own(&letter.words)
        .heading("letter-next-title")
        .text(&Text::new("letter-admissible-next").with("day", ruling_by));
    committee_ways(paper, writing)
}

/// The committee does not take it on, and why (article 10).
pub fn inadmissible(paper: Paper<'_>, letter: &Committee) -> Letter {
    let writing = of_committee(paper, letter, LetterKind::Inadmissible, "letter-inadmissible")
        .id(if letter.is_copy { "letter-inadmissible-copy" } else { "letter-inadmissible-client" })
        .heading("letter-because-title")
        .own(&letter.words);
    committee_ways(paper, writing)
}

/// The binding ruling with its reasons (article 12).
pub fn ruling(paper: Paper<'_>, letter: &Committee, measures_by: NaiveDate) -> Letter {
    let organisation = paper.organisation.short_name.as_str();
    let writing = of_committee(paper, letter, LetterKind::Ruling, "letter-ruling")
        .id("letter-ruling-binding")
        .heading("letter-ruling-title")
        .own(&letter.words)
        .heading("letter-next-title")
        .text(&Text::new("letter-ruling-next").with("organisation", organisation).with("day", measures_by));
    committee_ways(paper, writing)
}

/// What the organisation will do, to the client and to the committee.
pub fn measures(paper: Paper<'_>, ruled: &Ruled) -> Letter {
    let committee = paper.organisation.committee.name.as_str();
    let text = Text::new("letter-measures-ruled").with("committee", committee).with("day", ruled.ruled_on);
    let writing = Writing::new(paper, LetterKind::Measures, &Text::new("letter-measures"))
        .to(&ruled.reader)
        .text(&text)
        .heading("letter-measures-title");
    let writing = if ruled.measures.is_empty() {
        writing.id("letter-measures-none")
    } else {
        writing.promises(&ruled.measures)
    };
    Ways::of(paper, writing).way(Text::new("letter-way-agreement")).ask().officer().uwv().done()
}

fn of_committee<'a>(
    paper: Paper<'a>,
    letter: &Committee,
    kind: LetterKind,
    subject: &'static str,
) -> Writing<'a> {
    let mut lines = committee_lines(&paper);
    let name = if lines.is_empty() { String::new() } else { lines.remove(0) };
    Writing::new(paper, kind, &Text::new(subject))
        .from(Sender { name, address: lines, contact: Vec::new() })
        .to(&letter.reader)
}

fn committee_ways<'a>(paper: Paper<'a>, writing: Writing<'a>) -> Letter {
    let address = committee_lines(&paper).join("\n");
    let write = Text::new("letter-way-committee-write").with("address", address);
    Ways::of(paper, writing).way(write).officer().uwv().done()
}
