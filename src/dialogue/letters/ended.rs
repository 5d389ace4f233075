//! Complaints that are not handled, or no longer: not taken on, and withdrawn.

use chrono::NaiveDate;

use crate::domain::calendar::add_days;
use crate::domain::letter::{Letter, LetterKind};
use crate::domain::organisation::TermKey;
use crate::i18n::Text;

use super::frame::{Paper, Reader, Writing};
use super::ruled::committee_ways;
use super::ways::Ways;

/// Why it is not taken on, with the article, and the doors that are open instead (articles 1, 2, footnote 1).
/// What is not taken on was not handled, so that no window for the committee runs (articles 8 and 9); whether
/// it looks at the complaint all the same is for the committee itself to say (article 10).
pub fn not_taken_on(paper: Paper<'_>) -> Letter {
    let case = paper.case;
    let mut writing = Writing::new(paper, LetterKind::NotTakenOn, &Text::new("letter-not-taken-on"))
        .to(&Reader::filer(case))
        .id("letter-not-taken-on-looked")
        .matter(false)
        .heading("letter-because-title");
    if let Some(refusal) = &case.refusal {
        let article = Text::new("letter-not-taken-on-article").with("article", refusal.article.as_str());
        writing = writing.own(&refusal.reason).text(&article);
    }
    let doors = case.assessment.objections().filter_map(|finding| finding.door.as_ref());
    let ways = doors.map(|door| door.text()).fold(Ways::of(paper, writing), Ways::way);
    ways.ask().officer_if_other().committee_first().uwv().done()
}

/// That it has ended, and that a new complaint is always possible (article 7).
pub fn withdrawal(paper: Paper<'_>) -> Letter {
    let stop = paper.case.withdrawal.as_ref();
    let no_longer_needed = stop.is_some_and(|stop| stop.no_longer_needed);
    let said = if no_longer_needed { "letter-withdrawal-not-needed" } else { "letter-withdrawal-withdrawn" };
    let said = Text::new(said).with("day", stop.map_or(paper.today, |stop| stop.on));
    let writing = Writing::new(paper, LetterKind::Withdrawal, &Text::new("letter-withdrawal"))
        .to(&Reader::filer(paper.case))
        .text(&said)
        .matter(false);
    if paper.is_committees() {
        return committee_ways(paper, writing);
    }
    let writing = writing.heading("letter-next-title").id("letter-withdrawal-next");
    let limit = paper.regulation().term(TermKey::IncidentLimit, paper.today).length;
    let again = Text::new("letter-way-again").with("length", limit.text());
    let ways = Ways::of(paper, writing);
    let ways = match can_go_on_until(&paper) {
        Some(day) => ways.way(Text::new("letter-withdrawal-reopen").with("day", day)),
        None => ways,
    };
    ways.way(again).ask().done()
}

/// Until which day the client can go on after all.
fn can_go_on_until(paper: &Paper<'_>) -> Option<NaiveDate> {
    let stopped = paper.case.withdrawal.as_ref()?;
    let last = add_days(stopped.on, paper.organisation.settings.cooling_off_days);
    (last >= paper.today).then_some(last)
}
