//! The clocks of a case: every term that runs or ran, from which event, until which day, and how that was
//! computed. Dates that people record count, not the moment of recording. A case keeps the terms of the
//! regulation under which it was filed (article 16).

pub mod reminders;
mod words;

use chrono::NaiveDate;

use super::Moment;
use crate::domain::calendar::civil_date;
use crate::domain::case::Stage;
use crate::domain::case::hearing::{Respondent, RespondentId};
use crate::domain::eligibility::CommitteeDoor;
use crate::domain::organisation::{StartingEvent, TermKey, TermKind};
use crate::domain::terms::Due;
use crate::i18n::Text;

/// A term of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clock {
    /// Which term.
    pub key: TermKey,
    /// Whose, when every respondent has an own one.
    pub respondent: Option<RespondentId>,
    /// Where the regulation says so; absent for the organisation's own targets.
    pub article: Option<String>,
    /// Promise, target or window.
    pub kind: TermKind,
    /// The event that started it.
    pub starts: StartingEvent,
    /// The last day, with its computation.
    pub due: Due,
    /// The last day was agreed, and is not the computed one.
    pub agreed: bool,
    /// Until when staff should have done it: a working day.
    pub target: NaiveDate,
    /// How it stands.
    pub state: ClockState,
}

/// How a term stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClockState {
    /// It runs.
    Running,
    /// Its last day has passed, and it is still to be done.
    Over,
    /// It was done in time.
    Met {
        /// On which day.
        on: NaiveDate,
    },
    /// It was done after the last day.
    Late {
        /// On which day.
        on: NaiveDate,
    },
    /// It no longer matters: the case went another way.
    Dropped,
}

impl Clock {
    /// Is it still to be done?
    pub fn is_open(&self) -> bool {
        matches!(self.state, ClockState::Running | ClockState::Over)
    }

    /// Has the last day passed while it is still to be done?
    pub fn is_over(&self) -> bool {
        self.state == ClockState::Over
    }
}

/// Every clock that runs or ran in this case, by its last day.
pub fn clocks(moment: &Moment<'_>) -> Vec<Clock> {
    let case = moment.case;
    let mut all = handling(moment);
    let respondents = case.hearing.invited().filter(|known| !known.to_post);
    all.extend(respondents.filter_map(|respondent| of_respondent(moment, respondent)));
    all.extend(at_committee(moment));
    all.sort_by_key(|clock| (clock.due.last_day, clock.key, clock.respondent));
    all
}

/// The clock of this term, when it runs or ran.
pub fn clock_of(moment: &Moment<'_>, key: TermKey) -> Option<Clock> {
    clocks(moment).into_iter().find(|clock| clock.key == key)
}

/// The open clocks that somebody of the organisation has to meet, by the day on which it should be done.
pub fn to_meet(clocks: &[Clock]) -> Vec<&Clock> {
    let mut open: Vec<&Clock> =
        clocks.iter().filter(|clock| clock.is_open() && clock.kind != TermKind::Window).collect();
    open.sort_by_key(|clock| (clock.target, clock.due.last_day, clock.key));
    open
}

/// Can the committee be reached today (articles 8 and 9)?
pub fn committee_door(moment: &Moment<'_>) -> CommitteeDoor {
    let case = moment.case;
    if let Some(ended) = case.internally_ended {
        let window = clock(moment, TermKey::CommitteeWindow, ended, None, false).due;
        return if window.is_over(moment.today) {
            CommitteeDoor::TooLate { window }
        } else {
            CommitteeDoor::Open { window }
        };
    }
    let settlement = handling(moment).into_iter().find(|clock| clock.key == TermKey::Settlement);
    // What the committee sent back is for the organisation to end first (article 8).
    let sent_back = case.committee.not_admitted.is_some();
    match settlement.filter(|clock| clock.is_over() && case.stage.is_internal() && !sent_back) {
        Some(clock) => CommitteeDoor::Overdue { since: clock.due.last_day },
        None => CommitteeDoor::NotYet,
    }
}

/// Until when a term runs that begins on `start`, with how that is computed: for who is about to record it.
pub fn last_day_text(moment: &Moment<'_>, key: TermKey, start: NaiveDate) -> Text {
    let clock = clock(moment, key, start, None, false);
    Text::new("staff-clock-begins")
        .with("name", clock.name())
        .with("day", clock.due.last_day)
        .with("how", clock.how())
}

/// The terms of the handling by the organisation itself.
fn handling(moment: &Moment<'_>) -> Vec<Clock> {
    let case = moment.case;
    let idle = !case.stage.is_internal();
    let filed = civil_date(case.filed);
    let mut all = Vec::new();
    if case.handler.is_some() && !(idle && case.opened.is_none()) {
        let start = start(moment, TermKey::OpenCase, civil_date(case.assigned));
        all.push(clock(moment, TermKey::OpenCase, start, case.opened.map(civil_date), idle));
    }
    let since = start(moment, TermKey::FirstContact, filed);
    all.push(clock(moment, TermKey::FirstContact, since, case.first_contact, idle));
    if case.phase() == Stage::Judging || case.judged.is_some() {
        let start = start(moment, TermKey::Judging, filed);
        all.push(clock(moment, TermKey::Judging, start, case.judged, idle));
    }
    if let Some(withdrawal) = &case.withdrawal {
        let confirmed = withdrawal.confirmed.map(civil_date);
        all.push(clock(moment, TermKey::WithdrawalLetter, withdrawal.on, confirmed, false));
    }
    if let Some(with_manager) = case.with_manager {
        let start = start(moment, TermKey::ManagerPhase, civil_date(with_manager));
        all.push(clock(moment, TermKey::ManagerPhase, start, case.manager_ended, idle));
    }
    if let Some(turned) = case.turned_to_officer {
        let start = start(moment, TermKey::Settlement, civil_date(turned));
        all.push(clock(moment, TermKey::Settlement, start, case.internally_ended, idle));
    }
    all
}

fn of_respondent(moment: &Moment<'_>, respondent: &Respondent) -> Option<Clock> {
    let last_day = respondent.answer_by?;
    let with_officer = moment.case.turned_to_officer.is_some_and(|turned| respondent.invited >= turned);
    let key = if with_officer { TermKey::RespondentAnswer } else { TermKey::RespondentManager };
    let answered = respondent.answered();
    let idle = respondent.silent || !moment.case.stage.is_internal();
    let mut clock = clock(moment, key, respondent.begun(), answered, idle);
    clock.respondent = Some(respondent.id);
    if clock.due.last_day != last_day {
        clock.agreed = true;
        clock.due.last_day = last_day;
        clock.target = clock.due.staff_target(&moment.organisation.holidays);
        clock.state = state(&clock.due, answered, idle, moment.today);
    }
    Some(clock)
}

/// The window of article 9, and the terms of article 12.
fn at_committee(moment: &Moment<'_>) -> Vec<Clock> {
    let (case, committee) = (moment.case, &moment.case.committee);
    let mut all = Vec::new();
    if let Some(ended) = case.internally_ended {
        let sent = [committee.posted, committee.received].into_iter().flatten().min();
        all.push(clock(moment, TermKey::CommitteeWindow, ended, sent, case.stage == Stage::Withdrawn));
    }
    let stopped = case.stage == Stage::Withdrawn || case.stage == Stage::Closed;
    if let Some(received) = committee.received {
        let decided = committee.ruling.as_ref().map(|ruling| ruling.on);
        let decided = decided.or(committee.not_admitted.as_ref().map(|(on, _)| *on));
        all.push(clock(moment, TermKey::CommitteeRuling, received, decided, stopped));
    }
    if let Some(ruling) = committee.ruling.as_ref().filter(|ruling| ruling.measures) {
        let told = committee.measures_told.as_ref().map(|(on, _)| *on);
        all.push(clock(moment, TermKey::Measures, ruling.on, told, stopped));
    }
    all
}

/// The day that a term is counted from: of the event that the file names, where there is a choice.
fn start(moment: &Moment<'_>, key: TermKey, own: NaiveDate) -> NaiveDate {
    match moment.term(key).starts {
        StartingEvent::Sent => civil_date(moment.case.begun_again.unwrap_or(moment.case.filed)),
        StartingEvent::Incident
        | StartingEvent::Assigned
        | StartingEvent::TurnedToOfficer
        | StartingEvent::Invitation
        | StartingEvent::Withdrawn
        | StartingEvent::ClosingLetter
        | StartingEvent::CommitteeReceipt
        | StartingEvent::Ruling => own,
    }
}

/// A clock from its starting day; `done` is the day on which it was met, `idle` that nobody waits any more.
fn clock(moment: &Moment<'_>, key: TermKey, start: NaiveDate, done: Option<NaiveDate>, idle: bool) -> Clock {
    let (term, holidays) = (moment.term(key), &moment.organisation.holidays);
    let due = moment.due(key, start);
    Clock {
        key,
        respondent: None,
        article: term.article.clone(),
        kind: term.kind,
        starts: term.starts,
        due,
        agreed: false,
        target: due.staff_target(holidays),
        state: state(&due, done, idle, moment.today),
    }
}

fn state(due: &Due, done: Option<NaiveDate>, idle: bool, today: NaiveDate) -> ClockState {
    match done {
        Some(on) if due.is_over(on) => ClockState::Late { on },
        Some(on) => ClockState::Met { on },
        None if idle => ClockState::Dropped,
        None if due.is_over(today) => ClockState::Over,
        None => ClockState::Running,
    }
}

#[cfg(test)]
mod tests;
