//! Which recorded step can turn out to have been a mistake, until when, and who may take it back. Where a
//! letter or a message told the client of it, they hear at once that it was wrong, and the next letter of that
//! kind says which one it replaces. What ended the handling is not taken back: it is opened again.

use super::Seat;
use crate::domain::case::amend::{Recorded, Step};
use crate::domain::case::ending::Ending;
use crate::domain::case::meeting::MeetingId;
use crate::domain::case::{Case, CaseEvent, Stage};

const INTERNAL: &[Stage] = &[Stage::Manager, Stage::ComplaintsOfficer];
const HEARD: &[Stage] = &[Stage::Manager, Stage::ComplaintsOfficer, Stage::Committee];
const OFFICER: &[Stage] = &[Stage::ComplaintsOfficer];
const TO_COMMITTEE: &[Stage] = &[Stage::Judging, Stage::ComplaintsOfficer, Stage::Paused, Stage::Settled];

/// In which stages it can still be taken back.
fn stages(what: Recorded) -> &'static [Stage] {
    match what {
        Recorded::FactsAgreed
        | Recorded::FactsDisputed
        | Recorded::NotHeard
        | Recorded::Proposal
        | Recorded::Accepted
        | Recorded::Declined => INTERNAL,
        Recorded::Response | Recorded::Silence | Recorded::Talk => HEARD,
        Recorded::Confirmation | Recorded::Outcome => OFFICER,
        Recorded::Withdrawal => &[Stage::Withdrawn],
        Recorded::Asked | Recorded::Posted => TO_COMMITTEE,
        Recorded::Received => &[Stage::Admissibility],
        Recorded::Admitted => &[Stage::Committee],
        // What was sent back went on where it was.
        Recorded::NotAdmitted => &[Stage::Judging, Stage::ComplaintsOfficer, Stage::Closed],
        Recorded::Ruled => &[Stage::Measures, Stage::Closed],
    }
}

/// Has nothing been built on it yet? What came of it has to be taken back first.
fn is_last(case: &Case, step: Step) -> bool {
    let (hearing, committee) = (&case.hearing, &case.committee);
    let undecided = case.findings.outcome.is_none();
    match step.what {
        Recorded::FactsAgreed | Recorded::FactsDisputed => {
            let current = hearing.facts.as_ref().is_some_and(|facts| facts.at <= step.at);
            current && hearing.respondents.iter().all(|known| known.invited < step.at)
        }
        Recorded::Response | Recorded::Silence | Recorded::NotHeard => {
            undecided || case.stage == Stage::Committee
        }
        Recorded::Talk => {
            let meeting = step.about.and_then(|id| case.meetings.get(MeetingId(id)));
            let unreported = meeting.is_some_and(|meeting| meeting.held && meeting.report.is_none());
            unreported && (case.findings.confirmed.is_none() || case.stage == Stage::Committee)
        }
        Recorded::Proposal => case.solution.open().is_some_and(|open| open.at == step.at),
        Recorded::Accepted | Recorded::Declined => {
            undecided && case.solution.proposals.last().is_some_and(|last| last.at <= step.at)
        }
        Recorded::Confirmation | Recorded::Outcome | Recorded::Withdrawal | Recorded::Admitted => true,
        Recorded::Asked => committee.posted.is_none() && committee.received.is_none(),
        Recorded::Posted | Recorded::Received => {
            step.what == Recorded::Received || committee.received.is_none()
        }
        Recorded::NotAdmitted => {
            let sent_back = committee.not_admitted.is_some() && committee.asked.is_none();
            case.ending == Some(Ending::Inadmissible) || (case.stage.is_internal() && sent_back)
        }
        Recorded::Ruled => case.ending == Some(Ending::Ruled) && committee.measures_told.is_none(),
    }
}

/// The steps that somebody in this seat can take back or date anew, newest first; of each kind about the same
/// only the newest. The committee's own are the committee's, until it no longer has the case.
pub fn mistakes(case: &Case, seat: Seat) -> Vec<(Step, CaseEvent)> {
    let own = |event: &CaseEvent| match seat {
        Seat::Manager | Seat::Officer => !case.is_by_committee(event.by) || case.stage == Stage::Closed,
        Seat::Secretary => case.is_with_committee() && case.is_by_committee(event.by),
        Seat::Filer | Seat::Respondent | Seat::Clock => false,
    };
    let mut found: Vec<(Step, CaseEvent)> = Vec::new();
    for (step, event) in case.recorded_steps() {
        let newer = found.iter().any(|(known, _)| (known.what, known.about) == (step.what, step.about));
        if !newer && stages(step.what).contains(&case.stage) && is_last(case, step) && own(&event) {
            found.push((step, event));
        }
    }
    found
}

/// Was the client told of it, so that they have to hear that it was wrong?
pub fn is_told(what: Recorded) -> bool {
    match what {
        Recorded::Proposal
        | Recorded::Confirmation
        | Recorded::Outcome
        | Recorded::Received
        | Recorded::Admitted
        | Recorded::NotAdmitted
        | Recorded::Ruled => true,
        Recorded::FactsAgreed
        | Recorded::FactsDisputed
        | Recorded::Response
        | Recorded::Silence
        | Recorded::NotHeard
        | Recorded::Talk
        | Recorded::Accepted
        | Recorded::Declined
        | Recorded::Withdrawal
        | Recorded::Asked
        | Recorded::Posted => false,
    }
}

#[cfg(test)]
mod tests;
