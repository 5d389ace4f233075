//! Complaints that are not handled, or no longer: not taken on, and withdrawn.

use crate::domain::letter::{Letter, LetterKind};
use crate::i18n::Text;

use super::frame::{Paper, Reader, Writing};
use super::ways::Ways;

/// Why a complaint is not taken on (articles 1, 2 and footnote 1).
#[derive(Clone, Debug, PartialEq)]
pub struct NotTakenOn {
    /// The article that it rests on, as the regulation cites it.
    pub article: String,
    /// The reason, as the complaints officer wrote it.
    pub because: String,
    /// Where else the reader can go, as the rules know it.
    pub elsewhere: Vec<Text>,
}

/// How the handling ended (article 7).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Withdrawal {
    /// The client withdrew the complaint.
    Withdrawn,
    /// After the talk the client no longer needs it.
    NoLongerNeeded,
}

/// The reason with its article, and the doors that are open instead.
pub fn not_taken_on(paper: Paper<'_>, reason: &NotTakenOn) -> Letter {
    let writing = Writing::new(paper, LetterKind::NotTakenOn, &Text::new("letter-not-taken-on"))
        .to(&Reader::filer(&paper.case.complaint))
        .id("letter-not-taken-on-looked")
        .heading("letter-complaint-title")
        .complaint()
        .heading("letter-because-title")
        .own(&reason.because)
        .text(&Text::new("letter-not-taken-on-article").with("article", reason.article.as_str()));
    let ways = reason.elsewhere.iter().cloned().fold(Ways::of(paper, writing), Ways::way);
    ways.ask().officer().committee(paper.today).uwv().done()
}

/// That it has ended, and that a new complaint is always possible.
pub fn withdrawal(paper: Paper<'_>, how: Withdrawal) -> Letter {
    let writing = Writing::new(paper, LetterKind::Withdrawal, &Text::new("letter-withdrawal"))
        .to(&Reader::filer(&paper.case.complaint))
        .id(match how {
            Withdrawal::Withdrawn => "letter-withdrawal-withdrawn",
            Withdrawal::NoLongerNeeded => "letter-withdrawal-not-needed",
        })
        .heading("letter-complaint-title")
        .complaint()
        .heading("letter-next-title")
        .id("letter-withdrawal-next");
    Ways::of(paper, writing).way(Text::new("letter-way-again")).ask().officer().done()
}
