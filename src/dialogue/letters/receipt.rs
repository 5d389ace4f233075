//! That a complaint was received (article 2): by the bot, or told at the desk.

use chrono::NaiveDate;

use crate::domain::case::Stage;
use crate::domain::eligibility::Verdict;
use crate::domain::letter::{Letter, LetterKind};
use crate::domain::organisation::TermKey;
use crate::i18n::Text;

use super::frame::{Paper, Reader, Signer, Writing};
use super::ways::Ways;

/// A complaint that somebody told, and somebody else wrote down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Oral {
    /// The day on which it was told: that day counts.
    pub told_on: NaiveDate,
    /// Who wrote it down.
    pub written_by: String,
    /// The code that opens it in Telegram, and the last day on which it does; none when nobody wanted one.
    pub code: Option<(String, NaiveDate)>,
}

/// To whoever filed: the number, their own words, who helps, what comes next and when.
pub fn receipt(paper: Paper<'_>) -> Letter {
    let writing = Writing::new(paper, LetterKind::Receipt, &Text::new("letter-receipt"))
        .to(&Reader::filer(paper.case))
        .text(&Text::new("letter-receipt-got").with("at", paper.case.filed));
    rest(paper, own_words(writing))
}

/// The same for what was told at the desk, with the way into Telegram.
pub fn oral_receipt(paper: Paper<'_>, oral: &Oral) -> Letter {
    let got = Text::new("letter-oral-got").with("day", oral.told_on).with("name", oral.written_by.as_str());
    let writing = Writing::new(paper, LetterKind::OralReceipt, &Text::new("letter-receipt"))
        .to(&Reader::filer(paper.case))
        .text(&got);
    let months = i64::from(paper.organisation.settings.retention.closed_case_months);
    let kept = Text::new("letter-oral-kept").with("months", months);
    let mut writing = own_words(writing).id("letter-oral-check").text(&kept);
    if let Some((code, until)) = &oral.code {
        writing = writing
            .heading("letter-oral-code-title")
            .text(&Text::new("letter-oral-code").with("code", code.as_str()).with("day", *until));
    }
    rest(paper, writing)
}

fn own_words<'a>(writing: Writing<'a>) -> Writing<'a> {
    writing.heading("letter-complaint-title").complaint().told("letter-told").wished("letter-wished")
}

fn rest<'a>(paper: Paper<'a>, writing: Writing<'a>) -> Letter {
    let mut writing = writing.heading("letter-next-title").text(&handled_by(&paper));
    if paper.case.assessment.verdict != Verdict::Admissible {
        writing = writing.id("letter-doubt");
    }
    let writing = writing.text(&promised(&paper));
    Ways::of(paper, writing).ask().officer_if_other().withdraw().committee_later().uwv().done()
}

fn handled_by(paper: &Paper<'_>) -> Text {
    let Signer::Handler { name, .. } = paper.signer else { return Text::new("letter-handler-none") };
    let id = match paper.case.stage {
        Stage::Judging => "letter-handler-judging",
        Stage::ComplaintsOfficer => "letter-handler-officer",
        Stage::Manager
        | Stage::Paused
        | Stage::Withdrawn
        | Stage::Settled
        | Stage::Admissibility
        | Stage::Committee
        | Stage::Measures
        | Stage::Closed => "letter-handler-manager",
    };
    Text::new(id).with("name", name.as_str())
}

/// When something happens: the first contact always, whether it is taken on where that is in doubt, and the
/// settlement where the six weeks run.
fn promised(paper: &Paper<'_>) -> Text {
    let terms = [
        (TermKey::FirstContact, "letter-first-contact"),
        (TermKey::Judging, "letter-judged-by"),
        (TermKey::Settlement, "letter-settled-by"),
    ];
    let told = |(key, id)| paper.last_day(key).map(|day| Text::new(id).with("day", day));
    Text::block(terms.into_iter().filter_map(told))
}
