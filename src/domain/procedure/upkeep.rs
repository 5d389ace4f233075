//! What a case asks for by itself when a day comes: asking whether an agreement was kept, reminding a client
//! who owes an answer, waiting, asking how it went, closing. It all follows from the case, so that after a
//! week without power every one of them happens once.

use chrono::NaiveDate;

use super::gate::feedback_until;
use super::{Action, Moment, Seat, gate, permit};
use crate::domain::calendar::{add_days, civil_date, instant};
use crate::domain::case::solution::{Agreement, AgreementId};
use crate::domain::case::{Case, Stage};
use crate::domain::organisation::Organisation;
use crate::domain::time::Timestamp;

/// Something that is due by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Task {
    /// Ask client and handler whether an agreement was kept (article 4).
    FollowUp(AgreementId),
    /// Nobody said so: the handler has to know.
    Unanswered(AgreementId),
    /// Ask the complaints officer whether a measure was carried out (article 6); which, from 0.
    AskMeasure(usize),
    /// Remind the client of an answer that is waited for.
    Remind,
    /// Let the case wait for the client.
    Pause,
    /// Ask the client how it went.
    AskFeedback,
    /// Nothing remains.
    Close,
}

/// Reminders before a case waits for the client.
const REMINDERS: u32 = 2;

/// Everything that is due by itself, now or later, with its moment.
pub fn tasks(case: &Case, organisation: &Organisation) -> Vec<(Timestamp, Task)> {
    let mut tasks = Vec::new();
    agreements(case, organisation, &mut tasks);
    measures(case, organisation, &mut tasks);
    reminders(case, organisation, &mut tasks);
    feedback(case, organisation, &mut tasks);
    closing(case, organisation, &mut tasks);
    tasks.sort_unstable();
    tasks
}

/// When the next one is due.
pub fn next_moment(case: &Case, organisation: &Organisation) -> Option<Timestamp> {
    tasks(case, organisation).first().map(|(due, _)| *due)
}

/// The beginning of the working hours of a day.
fn morning(organisation: &Organisation, day: NaiveDate) -> Timestamp {
    instant(day, organisation.settings.office_hours.hours.from)
}

fn agreements(case: &Case, organisation: &Organisation, tasks: &mut Vec<(Timestamp, Task)>) {
    let looked_after = matches!(case.stage, Stage::Manager | Stage::ComplaintsOfficer | Stage::Settled);
    let unsaid = |known: &&Agreement| known.kept().is_none() && looked_after;
    for known in case.solution.agreements.iter().filter(unsaid) {
        match known.asked {
            None => {
                let day = add_days(known.promise.by, 1);
                tasks.push((morning(organisation, day), Task::FollowUp(known.id)));
            }
            Some(asked) if !known.unanswered => {
                let day = add_days(civil_date(asked), organisation.settings.follow_up_days);
                tasks.push((morning(organisation, day), Task::Unanswered(known.id)));
            }
            Some(_) => {}
        }
    }
}

fn measures(case: &Case, organisation: &Organisation, tasks: &mut Vec<(Timestamp, Task)>) {
    let looked_after = matches!(case.stage, Stage::ComplaintsOfficer | Stage::Settled);
    let measures = case.findings.outcome.iter().flat_map(|outcome| &outcome.measures);
    for (index, measure) in measures.enumerate() {
        if measure.done.is_none() && !measure.asked && looked_after {
            let day = add_days(measure.promise.by, 1);
            tasks.push((morning(organisation, day), Task::AskMeasure(index)));
        }
    }
}

fn reminders(case: &Case, organisation: &Organisation, tasks: &mut Vec<(Timestamp, Task)>) {
    let moment = Moment { case, organisation, today: civil_date(case.filed) };
    if permit(&moment, Action::Remind, Seat::Clock).is_ok() {
        let day = add_days(civil_date(case.nudged), organisation.settings.client_reminder_days);
        // Whoever cannot be asked here did not leave anything unanswered: the handler asks, and it never waits.
        let asks = case.reminded < REMINDERS || !case.filer_reachable;
        tasks.push((morning(organisation, day), if asks { Task::Remind } else { Task::Pause }));
    }
}

fn feedback(case: &Case, organisation: &Organisation, tasks: &mut Vec<(Timestamp, Task)>) {
    let ended = matches!(case.stage, Stage::Settled | Stage::Closed);
    let open = case.filer.feedback.is_none() && case.filer.asked.is_none() && case.aside().is_none();
    if let Some(day) = gate::ended(case).filter(|_| ended && open) {
        tasks.push((morning(organisation, add_days(day, 1)), Task::AskFeedback));
    }
}

/// The moment from which a settled case can be closed by itself, if nothing but time is missing.
fn closing(case: &Case, organisation: &Organisation, tasks: &mut Vec<(Timestamp, Task)>) {
    let moment = Moment { case, organisation, today: civil_date(case.filed) };
    let Some(day) = gate::closes_on(&moment) else { return };
    if permit(&Moment { today: day, ..moment }, Action::Close, Seat::Clock).is_ok() {
        tasks.push((morning(organisation, day), Task::Close));
    }
}

impl Task {
    /// Would it still make sense on this day? What came too late is left out.
    pub fn is_in_time(self, moment: &Moment<'_>) -> bool {
        match self {
            Self::AskFeedback => feedback_until(moment).is_some_and(|last| moment.today <= last),
            Self::FollowUp(_)
            | Self::Unanswered(_)
            | Self::AskMeasure(_)
            | Self::Remind
            | Self::Pause
            | Self::Close => true,
        }
    }
}

#[cfg(test)]
mod tests;
