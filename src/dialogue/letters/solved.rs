//! How the organisation itself ends: a solution, none, or the complaints officer's outcome.

use chrono::NaiveDate;

use crate::domain::letter::{Letter, LetterKind};
use crate::i18n::Text;

use super::frame::{Paper, Promise, Reader, Writing};
use super::ways::Ways;

/// A solution that the client accepted (article 4).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Solution {
    /// The day of the talk, if there was one.
    pub talked_on: Option<NaiveDate>,
    /// The facts in short.
    pub facts: String,
    /// What was agreed.
    pub agreements: Vec<Promise>,
    /// Why the other side was not heard, when that is so.
    pub not_heard_because: Option<String>,
}

/// The end of the manager's handling without a solution (article 4).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoSolution {
    /// The day of the talk, if there was one.
    pub talked_on: Option<NaiveDate>,
    /// The facts in short.
    pub facts: String,
    /// Why no solution was found, as the manager wrote it.
    pub because: String,
    /// Does the complaints officer still stand open? Not when it was she who handled it.
    pub officer_open: bool,
}

/// What the complaints officer found (article 6).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finding {
    /// Gegrond.
    Founded,
    /// Deels gegrond.
    Partly,
    /// Ongegrond.
    Unfounded,
    /// Geen oordeel.
    None,
}

/// The reasoned outcome (article 6).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// What she found.
    pub finding: Finding,
    /// The facts in short.
    pub facts: String,
    /// Her reasons.
    pub reasons: String,
    /// What will be done.
    pub measures: Vec<Promise>,
}

/// Date, facts and agreements, and what to do when somebody does not keep one.
pub fn solution(paper: Paper<'_>, solved: &Solution) -> Letter {
    let mut writing = begun(paper, LetterKind::Solution, "letter-solution")
        .text(&talked("letter-solution-found", "letter-solution-talk", solved.talked_on))
        .heading("letter-complaint-title")
        .complaint()
        .heading("letter-facts-title")
        .own(&solved.facts)
        .heading("letter-agreements-title")
        .promises(&solved.agreements);
    if let Some(because) = &solved.not_heard_because {
        writing = writing.text(&Text::new("letter-not-heard").with("because", because.as_str()));
    }
    Ways::of(paper, writing.id("letter-solution-kept"))
        .way(Text::new("letter-way-agreement"))
        .ask()
        .officer()
        .committee(paper.today)
        .uwv()
        .done()
}

/// Both doors with the last date.
pub fn no_solution(paper: Paper<'_>, ended: &NoSolution) -> Letter {
    let writing = begun(paper, LetterKind::NoSolution, "letter-no-solution")
        .text(&talked("letter-no-solution-found", "letter-no-solution-talk", ended.talked_on))
        .heading("letter-complaint-title")
        .complaint()
        .heading("letter-facts-title")
        .own(&ended.facts)
        .heading("letter-because-title")
        .own(&ended.because)
        .id("letter-no-solution-end");
    let ways = Ways::of(paper, writing);
    let ways = if ended.officer_open { ways.officer() } else { ways };
    ways.committee(paper.today).uwv().ask().done()
}

/// What she found, why, and what will be done.
pub fn outcome(paper: Paper<'_>, outcome: &Outcome) -> Letter {
    let mut writing = begun(paper, LetterKind::Outcome, "letter-outcome")
        .id("letter-outcome-looked")
        .heading("letter-complaint-title")
        .complaint()
        .heading("letter-facts-title")
        .own(&outcome.facts)
        .heading("letter-finding-title")
        .id(match outcome.finding {
            Finding::Founded => "letter-finding-founded",
            Finding::Partly => "letter-finding-partly",
            Finding::Unfounded => "letter-finding-unfounded",
            Finding::None => "letter-finding-none",
        })
        .heading("letter-reasons-title")
        .own(&outcome.reasons)
        .heading("letter-measures-title");
    writing = if outcome.measures.is_empty() {
        writing.id("letter-measures-none")
    } else {
        writing.promises(&outcome.measures)
    };
    Ways::of(paper, writing).committee(paper.today).uwv().ask().done()
}

fn begun<'a>(paper: Paper<'a>, kind: LetterKind, subject: &'static str) -> Writing<'a> {
    Writing::new(paper, kind, &Text::new(subject)).to(&Reader::filer(&paper.case.complaint))
}

fn talked(without: &'static str, with: &'static str, talked_on: Option<NaiveDate>) -> Text {
    talked_on.map_or_else(|| Text::new(without), |day| Text::new(with).with("day", day))
}
