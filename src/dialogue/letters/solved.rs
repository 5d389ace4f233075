//! How the organisation itself ends: a solution, none, or the complaints officer's outcome.

use crate::domain::case::outcome::Finding;
use crate::domain::case::solution::Promise;
use crate::domain::letter::{Letter, LetterKind};
use crate::domain::procedure::talk_with_filer;
use crate::i18n::Text;

use super::frame::{Paper, Reader, Writing};
use super::ways::Ways;

/// The solution that the client accepted: date, facts and agreements (article 4).
pub fn solution(paper: Paper<'_>) -> Letter {
    let case = paper.case;
    let found = talked(&paper, "letter-solution-found", "letter-solution-talk");
    let mut writing = begun(paper, LetterKind::Solution, "letter-solution").text(&found).matter(true);
    writing = writing.heading("letter-agreements-title");
    if let Some(accepted) = case.solution.accepted() {
        writing = writing.own(&accepted.text);
    }
    let agreements: Vec<Promise> =
        case.solution.agreements.iter().map(|agreement| agreement.promise.clone()).collect();
    writing = writing.promises(&agreements);
    if let Some(because) = case.hearing.not_heard.as_ref().filter(|_| !case.hearing.is_complete()) {
        writing = writing.text(&Text::new("letter-not-heard").with("because", because.as_str()));
    }
    let ways = Ways::of(paper, writing.id("letter-solution-kept"));
    let ways = ways.way(Text::new("letter-way-agreement")).ask();
    ways.officer_if_other().committee(paper.today).uwv().done()
}

/// No solution: what was tried, and both doors with the last date (article 4).
pub fn no_solution(paper: Paper<'_>, explanation: &str) -> Letter {
    let found = talked(&paper, "letter-no-solution-found", "letter-no-solution-talk");
    let writing = begun(paper, LetterKind::NoSolution, "letter-no-solution")
        .text(&found)
        .matter(true)
        .heading("letter-because-title")
        .own(explanation)
        .id("letter-no-solution-end");
    Ways::of(paper, writing).officer_if_other().committee(paper.today).uwv().ask().done()
}

/// What the complaints officer found, why, and what will be done (article 6).
pub fn outcome(paper: Paper<'_>) -> Letter {
    let mut writing =
        begun(paper, LetterKind::Outcome, "letter-outcome").id("letter-outcome-looked").matter(true);
    if let Some(outcome) = &paper.case.findings.outcome {
        let measures: Vec<Promise> = outcome.measures.iter().map(|measure| measure.promise.clone()).collect();
        writing = writing
            .heading("letter-finding-title")
            .id(match outcome.finding {
                Finding::Founded => "letter-finding-founded",
                Finding::PartlyFounded => "letter-finding-partly",
                Finding::Unfounded => "letter-finding-unfounded",
                Finding::NoJudgement => "letter-finding-none",
            })
            .heading("letter-reasons-title")
            .own(&outcome.reasons)
            .heading("letter-measures-title");
        writing = if measures.is_empty() {
            writing.id("letter-measures-none")
        } else {
            writing.promises(&measures)
        };
    }
    // The days for the committee count from the end of the handling, which another letter tells.
    Ways::of(paper, writing).committee_later().uwv().ask().done()
}

/// After an outcome: it has ended, and the days for the committee count from today.
pub fn settled(paper: Paper<'_>) -> Letter {
    let writing = begun(paper, LetterKind::Settled, "letter-settled").id("letter-settled-end").matter(false);
    Ways::of(paper, writing).committee(paper.today).uwv().ask().done()
}

fn begun<'a>(paper: Paper<'a>, kind: LetterKind, subject: &'static str) -> Writing<'a> {
    Writing::new(paper, kind, &Text::new(subject)).to(&Reader::filer(paper.case))
}

/// With the day of the talk with the client, when there was one.
fn talked(paper: &Paper<'_>, without: &'static str, with: &'static str) -> Text {
    match talk_with_filer(paper.case) {
        Some(meeting) => Text::new(with).with("day", meeting.on),
        None => Text::new(without),
    }
}
