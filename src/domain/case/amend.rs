//! Steps that were recorded by mistake, or with a wrong day. Both stay in the history; the case is folded
//! again as if the step had never been recorded, or on the right day, so that stage, gates and terms follow.

#![expect(clippy::wildcard_enum_match_arm, reason = "a fact that is no such step has nothing to take back")]

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::committee::CommitteeFact;
use super::correction::Anew;
use super::ending::EndingFact;
use super::hearing::HearingFact;
use super::meeting::MeetingFact;
use super::outcome::OutcomeFact;
use super::solution::SolutionFact;
use super::{Actor, Case, CaseEvent, Fact};
use crate::domain::organisation::words;
use crate::domain::time::Timestamp;

words! {
    /// A step that can have been recorded by mistake. The word is what a button carries.
    pub enum Recorded {
        /// The client agreed with the facts in short.
        FactsAgreed = "facts-agreed",
        /// The client disputed them.
        FactsDisputed = "facts-disputed",
        /// What a respondent said outside.
        Response = "response",
        /// A respondent's term passed without an answer.
        Silence = "silence",
        /// Why the other side was not heard.
        NotHeard = "not-heard",
        /// A conversation took place.
        Talk = "talk",
        /// A solution was proposed.
        Proposal = "proposal",
        /// The client accepted it.
        Accepted = "accepted",
        /// The client did not accept it.
        Declined = "declined",
        /// Date and facts were confirmed in writing.
        Confirmation = "confirmation",
        /// The outcome was given.
        Outcome = "outcome",
        /// The client stopped it.
        Withdrawal = "withdrawal",
        /// The client wants to go to the committee.
        Asked = "asked",
        /// The letter to the committee was posted.
        Posted = "posted",
        /// The committee received it.
        Received = "received",
        /// The committee admitted it.
        Admitted = "admitted",
        /// The committee did not admit it.
        NotAdmitted = "not-admitted",
        /// The committee ruled.
        Ruled = "ruled",
    }
}

/// One step that was recorded: what, when, and about whom or what within the case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// What.
    pub what: Recorded,
    /// When it was recorded.
    pub at: Timestamp,
    /// The respondent or the meeting.
    #[serde(default)]
    pub about: Option<u32>,
}

impl Step {
    /// The step that this event recorded, if it is one that can have been a mistake: what the client or a
    /// respondent did in their own chat is theirs, and no mistake of staff.
    pub fn of(event: &CaseEvent) -> Option<Self> {
        let (what, about) = recorded(&event.fact)?;
        let by_office = match event.by {
            Actor::Staff(_) => true,
            Actor::System => what == Recorded::Silence,
            Actor::Filer | Actor::Respondent(_) => false,
        };
        by_office.then_some(Self { what, at: event.at, about })
    }

    /// Does this event go when the step never was: the step itself, and what only came of it?
    fn takes_along(&self, event: &CaseEvent) -> bool {
        let decision = matches!(self.what, Recorded::Admitted | Recorded::NotAdmitted);
        match &event.fact {
            Fact::Hearing(HearingFact::AnswerFinished { respondent }) => {
                (self.what, self.at, self.about) == (Recorded::Response, event.at, Some(respondent.0))
            }
            Fact::Committee(CommitteeFact::CopyGiven { .. }) => decision && event.at >= self.at,
            _ => Self::of(event) == Some(*self),
        }
    }
}

fn recorded(fact: &Fact) -> Option<(Recorded, Option<u32>)> {
    let what = match fact {
        Fact::Hearing(HearingFact::RespondentAnswered { respondent, .. }) => {
            return Some((Recorded::Response, Some(respondent.0)));
        }
        Fact::Hearing(HearingFact::NoAnswer { respondent }) => {
            return Some((Recorded::Silence, Some(respondent.0)));
        }
        Fact::Meeting(MeetingFact::Held { id, .. }) => return Some((Recorded::Talk, Some(id.0))),
        Fact::Hearing(HearingFact::FactsAgreed { .. }) => Recorded::FactsAgreed,
        Fact::Hearing(HearingFact::FactsDisputed { .. }) => Recorded::FactsDisputed,
        Fact::Hearing(HearingFact::NotHeard { .. }) => Recorded::NotHeard,
        Fact::Solution(SolutionFact::Proposed { .. }) => Recorded::Proposal,
        Fact::Solution(SolutionFact::Accepted { .. }) => Recorded::Accepted,
        Fact::Solution(SolutionFact::Declined { .. }) => Recorded::Declined,
        Fact::Outcome(OutcomeFact::ConfirmedInWriting { .. }) => Recorded::Confirmation,
        Fact::Outcome(OutcomeFact::Given { .. }) => Recorded::Outcome,
        Fact::Ending(EndingFact::Withdrawn { .. }) => Recorded::Withdrawal,
        Fact::Committee(fact) => return of_committee(fact).map(|what| (what, None)),
        _ => return None,
    };
    Some((what, None))
}

fn of_committee(fact: &CommitteeFact) -> Option<Recorded> {
    match fact {
        CommitteeFact::Asked { .. } => Some(Recorded::Asked),
        CommitteeFact::Posted { .. } => Some(Recorded::Posted),
        CommitteeFact::Received { .. } => Some(Recorded::Received),
        CommitteeFact::Admitted { .. } => Some(Recorded::Admitted),
        CommitteeFact::NotAdmitted { .. } => Some(Recorded::NotAdmitted),
        CommitteeFact::Ruled { .. } => Some(Recorded::Ruled),
        CommitteeFact::Unasked { .. }
        | CommitteeFact::MeasuresTold { .. }
        | CommitteeFact::CopyGiven { .. }
        | CommitteeFact::Noted { .. } => None,
    }
}

/// The day that a recorded step has of its own.
pub fn day(fact: &Fact) -> Option<NaiveDate> {
    match fact {
        Fact::Hearing(HearingFact::RespondentAnswered { on, .. })
        | Fact::Meeting(MeetingFact::Held { on, .. })
        | Fact::Committee(
            CommitteeFact::Posted { on }
            | CommitteeFact::Received { on }
            | CommitteeFact::Admitted { on }
            | CommitteeFact::NotAdmitted { on, .. }
            | CommitteeFact::Ruled { on, .. },
        ) => Some(*on),
        Fact::Hearing(HearingFact::FactsAgreed { on } | HearingFact::FactsDisputed { on, .. })
        | Fact::Solution(SolutionFact::Accepted { on } | SolutionFact::Declined { on, .. })
        | Fact::Ending(EndingFact::Withdrawn { on, .. }) => *on,
        _ => None,
    }
}

fn set_day(fact: &mut Fact, to: NaiveDate) {
    match fact {
        Fact::Hearing(HearingFact::RespondentAnswered { on, .. })
        | Fact::Meeting(MeetingFact::Held { on, .. })
        | Fact::Committee(
            CommitteeFact::Posted { on }
            | CommitteeFact::Received { on }
            | CommitteeFact::Admitted { on }
            | CommitteeFact::NotAdmitted { on, .. }
            | CommitteeFact::Ruled { on, .. },
        ) => *on = to,
        Fact::Hearing(HearingFact::FactsAgreed { on } | HearingFact::FactsDisputed { on, .. })
        | Fact::Solution(SolutionFact::Accepted { on } | SolutionFact::Declined { on, .. })
        | Fact::Ending(EndingFact::Withdrawn { on, .. }) => *on = Some(to),
        _ => {}
    }
}

fn anew(event: &CaseEvent) -> Option<&Anew> {
    match &event.fact {
        Fact::Corrected(correction) => correction.anew.as_ref(),
        _ => None,
    }
}

/// Does this event change what was recorded before it?
pub(super) fn amends(event: &CaseEvent) -> bool {
    matches!(anew(event), Some(Anew::Never { .. } | Anew::Said { .. }))
}

/// The steps that turned out never to have been.
pub fn never(case: &Case) -> impl Iterator<Item = Step> {
    case.history.iter().filter_map(|event| match anew(event) {
        Some(Anew::Never { step }) => Some(*step),
        _ => None,
    })
}

/// The events as they really were: without what never was, and on the right days.
pub(super) fn really(history: &[CaseEvent]) -> Vec<CaseEvent> {
    let mut events = history.to_vec();
    for amendment in history.iter().filter_map(anew) {
        match amendment {
            Anew::Never { step } => events.retain(|event| !step.takes_along(event)),
            Anew::Said { step, on } => {
                let meant = events.iter_mut().filter(|event| Step::of(event) == Some(*step));
                meant.for_each(|event| set_day(&mut event.fact, *on));
            }
            Anew::Incident { .. }
            | Anew::About { .. }
            | Anew::AddressOf { .. }
            | Anew::Step { .. }
            | Anew::Track { .. }
            | Anew::Respondent { .. } => {}
        }
    }
    events
}

impl Case {
    /// The steps that stand and can have been recorded by mistake, newest first; what was taken back since is
    /// not among them.
    pub fn recorded_steps(&self) -> Vec<(Step, CaseEvent)> {
        let events = really(&self.history);
        events.into_iter().rev().filter_map(|event| Step::of(&event).map(|step| (step, event))).collect()
    }
}
