//! What is told of a term, to whom, and when: a plan made from the facts of the case alone. The handler
//! hears at about 50, 75, 90 and 100 % of a term, the next role and the client when it is over. Only in
//! office hours; and what was missed while the bot was down is told once, as it stands then.

use chrono::NaiveDate;

use super::{Clock, clocks};
use crate::domain::calendar::{
    add_days, add_working_days, civil_date, instant, next_office_moment, next_working_day,
};
use crate::domain::case::ending::Ending;
use crate::domain::case::telling::{Mark, Reader, Telling};
use crate::domain::case::{Case, Stage};
use crate::domain::organisation::{Organisation, TermKey, TermKind};
use crate::domain::procedure::{Moment, last_day};
use crate::domain::time::Timestamp;

/// Something to tell, and from which moment on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reminder {
    /// Not before this moment; within office hours.
    pub at: Timestamp,
    /// What, and to whom.
    pub what: Telling,
}

/// The parts of a term after which its handler hears of it, in percent.
const PARTS: [(Mark, u64); 3] = [(Mark::Half, 50), (Mark::ThreeQuarters, 75), (Mark::NineTenths, 90)];
/// Days before the end of a window at which the client hears of it.
const BEFORE: [(Mark, i64); 2] = [(Mark::MonthBefore, 30), (Mark::WeekBefore, 7)];

/// Everything that will have to be told if nothing else happens in the case, in order of time. While it waits
/// for the client only this is told: that a promise was not kept, for no promise waits along.
pub fn plan(case: &Case, organisation: &Organisation) -> Vec<Reminder> {
    // Whether a term is over depends on the day; whether it is open does not.
    let moment = Moment { case, organisation, today: civil_date(case.filed) };
    let mut all: Vec<Reminder> = clocks(&moment)
        .iter()
        .filter(|clock| clock.is_open())
        .flat_map(|clock| {
            let told = of_clock(clock, case, organisation);
            told.into_iter().filter(|reminder| is_told_now(clock, case, reminder.what))
        })
        .collect();
    all.extend(posting(&moment));
    all.sort_by_key(|reminder| (reminder.at, reminder.what));
    all
}

fn is_told_now(clock: &Clock, case: &Case, what: Telling) -> bool {
    let promised = what.mark == Mark::Over && clock.kind == TermKind::Deadline;
    (case.stage != Stage::Paused || promised) && !(what.to == Reader::Filer && is_with_filer(clock, case))
}

/// Is it the client for whom a target of the handler has to wait? Then it is nobody's fault that it is over.
pub fn is_with_filer(clock: &Clock, case: &Case) -> bool {
    matches!(clock.key, TermKey::FirstContact | TermKey::ManagerPhase) && case.waits_for_filer()
}

/// When something has to be told next, if nothing else happens in the case; perhaps in the past.
pub fn next_moment(case: &Case, organisation: &Organisation) -> Option<Timestamp> {
    let plan = plan(case, organisation);
    plan.into_iter().find(|reminder| !is_told(case, &reminder.what)).map(|reminder| reminder.at)
}

/// What has to be told now: of each term and to each reader only the last mark that was reached.
pub fn due(case: &Case, organisation: &Organisation, now: Timestamp) -> Vec<Telling> {
    let reached: Vec<Telling> = plan(case, organisation)
        .into_iter()
        .filter(|reminder| reminder.at <= now && !is_told(case, &reminder.what))
        .map(|reminder| reminder.what)
        .collect();
    let last = |what: &&Telling| !reached.iter().any(|other| other != *what && other.covers(what));
    reached.iter().filter(last).copied().collect()
}

fn is_told(case: &Case, what: &Telling) -> bool {
    case.told.iter().any(|told| told.what.covers(what))
}

/// The first moment in office hours, `moment` itself included.
pub fn office_moment(moment: Timestamp, organisation: &Organisation) -> Timestamp {
    next_office_moment(moment, organisation.settings.office_hours.hours, &organisation.holidays)
}

/// The moment at which the office opens on this day, or on the first working day after it.
fn opens(day: NaiveDate, organisation: &Organisation) -> Timestamp {
    let working = next_working_day(day, &organisation.holidays);
    instant(working, organisation.settings.office_hours.hours.from)
}

fn of_clock(clock: &Clock, case: &Case, organisation: &Organisation) -> Vec<Reminder> {
    let told = |(mark, day): (Mark, NaiveDate), to: Reader| Reminder {
        at: opens(day, organisation),
        what: Telling { term: clock.key, respondent: clock.respondent, start: clock.due.how.start, mark, to },
    };
    let over = (Mark::Over, add_days(clock.due.last_day, 1));
    let steps = || marks(clock, organisation).into_iter();
    let to_all = |readers: &[Reader]| readers.iter().map(|to| told(over, *to)).collect::<Vec<_>>();
    match clock.key {
        TermKey::OpenCase => {
            steps().map(|mark| told(mark, Reader::Handler)).chain(to_all(&[Reader::NextRole])).collect()
        }
        TermKey::FirstContact
        | TermKey::Judging
        | TermKey::WithdrawalLetter
        | TermKey::ManagerPhase
        | TermKey::Settlement
        | TermKey::Measures => steps()
            .map(|mark| told(mark, Reader::Handler))
            .chain(to_all(&[Reader::Handler, Reader::NextRole, Reader::Filer]))
            .collect(),
        TermKey::CommitteeRuling => steps()
            .map(|mark| told(mark, Reader::Secretary))
            .chain(to_all(&[Reader::Secretary, Reader::Handler, Reader::Filer]))
            .collect(),
        TermKey::CommitteeWindow => window(clock, case)
            .into_iter()
            .map(|mark| told(mark, Reader::Filer))
            .chain(to_all(&[Reader::Filer]))
            .collect(),
        // A respondent hears of their own term, and the handler of their silence, where both sides are heard.
        TermKey::IncidentLimit | TermKey::RespondentManager | TermKey::RespondentAnswer => Vec::new(),
    }
}

/// The marks on the way to the day on which it should be done, and that day. Of marks that fall on one
/// working day the last one stays.
fn marks(clock: &Clock, organisation: &Organisation) -> Vec<(Mark, NaiveDate)> {
    let (start, last) = (clock.due.how.start, clock.due.last_day);
    let days = u64::try_from((last - start).num_days()).unwrap_or(0);
    let mut marks: Vec<(Mark, NaiveDate)> = Vec::new();
    for (mark, percent) in PARTS {
        let passed = u32::try_from(days * percent / 100).unwrap_or(u32::MAX);
        let day = next_working_day(add_days(start, passed), &organisation.holidays);
        if day > start && day < clock.target {
            marks.retain(|(_, known)| *known != day);
            marks.push((mark, day));
        }
    }
    marks.push((Mark::LastDay, clock.target));
    marks
}

/// When the client hears of the window: halfway, and before it closes. Somebody who agreed with the
/// solution hears of it once.
fn window(clock: &Clock, case: &Case) -> Vec<(Mark, NaiveDate)> {
    let (start, last) = (clock.due.how.start, clock.due.last_day);
    let half = (Mark::Half, add_days(start, u32::try_from((last - start).num_days() / 2).unwrap_or(0)));
    let before = BEFORE.into_iter().map(|(mark, days)| (mark, last - chrono::TimeDelta::days(days)));
    let all = std::iter::once(half).chain(before).filter(|(_, day)| *day > start);
    if case.ending == Some(Ending::Solved) {
        all.filter(|(mark, _)| *mark == Mark::MonthBefore).collect()
    } else {
        all.collect()
    }
}

/// When the handler hears that a letter for the committee waits to be posted: some working days after the
/// client asked for it, whether or not a term runs, and a week before the door closes.
fn posting(moment: &Moment<'_>) -> Vec<Reminder> {
    let (case, organisation) = (moment.case, moment.organisation);
    let committee = &case.committee;
    let waits = committee.post_for_client && committee.posted.is_none() && committee.received.is_none();
    let over = matches!(case.stage, Stage::Withdrawn | Stage::Closed);
    let Some(asked) = committee.asked.filter(|_| waits && !over).map(civil_date) else { return Vec::new() };
    let (first, again) = organisation.settings.posting_reminder_days;
    let after = |days| add_working_days(asked, days, &organisation.holidays);
    let mut marks = vec![(Mark::Half, after(first)), (Mark::ThreeQuarters, after(again))];
    if let Some(ended) = case.internally_ended {
        let last = last_day(moment, TermKey::CommitteeWindow, ended);
        marks.push((Mark::WeekBefore, last - chrono::TimeDelta::days(7)));
    }
    let told = |(mark, day): (Mark, NaiveDate)| Reminder {
        at: opens(day, organisation),
        what: Telling {
            term: TermKey::CommitteeWindow,
            respondent: None,
            start: asked,
            mark,
            to: Reader::Handler,
        },
    };
    marks.into_iter().filter(|(_, day)| *day > asked).map(told).collect()
}
