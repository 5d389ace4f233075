//! Everything in a case, in the order in which it happened: for the committee, or for the file.

use crate::domain::letter::{Block, Letter, LetterKind};
use crate::i18n::Text;

use super::frame::{Paper, Writing};
use super::ways::committee_lines;

/// What the dossier holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Dossier {
    /// One after the other.
    pub chapters: Vec<Chapter>,
    /// Is it for the committee? Else for the file.
    pub to_committee: bool,
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
    let addressee = if dossier.to_committee { committee_lines(&paper) } else { Vec::new() };
    let dear = if dossier.to_committee { "letter-dear-committee" } else { "letter-dossier-own" };
    let writing = Writing::new(paper, LetterKind::Dossier, &Text::new("letter-dossier"))
        .at_desk(addressee, &Text::new(dear))
        .id("letter-dossier-order")
        .complaint();
    let mut letter = writing.secrecy().done();
    for chapter in &dossier.chapters {
        letter.blocks.push(Block::Heading(paper.words(&chapter.title)));
        letter.blocks.extend(chapter.blocks.iter().cloned());
    }
    letter
}
