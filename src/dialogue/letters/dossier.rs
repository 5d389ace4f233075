//! Everything in a case, in the order in which it happened: for the committee, or for the file.

use crate::domain::letter::{Block, Letter, LetterKind};
use crate::i18n::Text;

use super::behalf::for_whom;
use super::committee::client;
use super::frame::{Paper, Writing};
use super::ways::committee_lines;
use crate::domain::dossier::Edition;

/// What the dossier holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Dossier {
    /// One after the other.
    pub chapters: Vec<Chapter>,
    /// For whom.
    pub edition: Edition,
}

/// One thing that happened.
#[derive(Clone, Debug, PartialEq)]
pub struct Chapter {
    /// What, and when.
    pub title: Text,
    /// What belongs to it.
    pub blocks: Vec<Block>,
}

/// The dossier as one document.
pub fn dossier(paper: Paper<'_>, dossier: &Dossier) -> Letter {
    let (addressee, dear) = match dossier.edition {
        Edition::File => (Vec::new(), "letter-dossier-own"),
        Edition::Committee | Edition::Client => (committee_lines(&paper), "letter-dear-committee"),
    };
    let short = paper.organisation.short_name.as_str();
    let writing = Writing::new(paper, LetterKind::Dossier, &Text::new("letter-dossier"))
        .at_desk(addressee, &Text::new(dear))
        .id("letter-dossier-order");
    let writing = match dossier.edition {
        Edition::File | Edition::Committee => writing,
        Edition::Client => {
            let who = Text::new("letter-dossier-client").with("organisation", short);
            for_whom(&paper, writing.from(client(&paper)).text(&who))
        }
    };
    let writing = writing.complaint();
    let mut letter = match dossier.edition {
        Edition::File => writing.secrecy().done(),
        Edition::Committee | Edition::Client => writing.done(),
    };
    for chapter in &dossier.chapters {
        letter.blocks.push(Block::Heading(paper.words(&chapter.title)));
        letter.blocks.extend(chapter.blocks.iter().cloned());
    }
    letter
}
