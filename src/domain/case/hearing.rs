//! Hearing both sides (articles 3, 6 and 11): the facts in short that the client agrees with, the
//! invitation of each respondent, and what came of it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Actor, Person};
use crate::domain::complaint::Part;
use crate::domain::ids::AttachmentId;
use crate::domain::time::Timestamp;

/// Names a respondent within a case, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RespondentId(pub u32);

/// What can happen in the hearing of both sides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "hearing", rename_all = "snake_case")]
pub enum HearingFact {
    /// The handler wrote the facts in short, for the client to agree with.
    FactsStated {
        /// The facts.
        text: String,
    },
    /// The client agreed with the facts in short.
    FactsAgreed,
    /// The client wants them put otherwise; the handler states them again.
    FactsDisputed {
        /// What should be otherwise.
        text: String,
    },
    /// A respondent got the chance to answer; from this day their term runs.
    RespondentInvited {
        /// Which.
        respondent: RespondentId,
        /// Who: the person, or the contact of the unit.
        person: Person,
        /// The keyed hash of the one-time link, unless the invitation went by letter.
        link: Option<String>,
        /// Are the client's contact details shown?
        contact_shown: bool,
        /// The attachments that are shown.
        attachments: Vec<AttachmentId>,
        /// The last day on which an answer is in time; none where the committee decides.
        answer_by: Option<NaiveDate>,
    },
    /// The respondent opened the one-time link.
    RespondentOpened {
        /// Which.
        respondent: RespondentId,
    },
    /// The respondent answered, through the link or to the handler.
    RespondentAnswered {
        /// Which.
        respondent: RespondentId,
        /// What.
        part: Part,
        /// The day it was said, when the handler records it.
        on: NaiveDate,
    },
    /// The respondent is done answering.
    AnswerFinished {
        /// Which.
        respondent: RespondentId,
    },
    /// The term passed without an answer.
    NoAnswer {
        /// Which.
        respondent: RespondentId,
    },
    /// Why the other side was not heard; enough for a solution that the client accepts, not for a finding.
    NotHeard {
        /// The reason.
        reason: String,
    },
    /// Somebody who was complained about or invited turned out to be another person.
    RespondentCorrected {
        /// Which.
        respondent: RespondentId,
        /// Who it is.
        person: Person,
        /// Why it was wrong.
        reason: String,
    },
}

/// One respondent and what became of the invitation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Respondent {
    /// Names them.
    pub id: RespondentId,
    /// Who.
    pub person: Person,
    /// When they were invited.
    pub invited: Timestamp,
    /// The keyed hash of the one-time link.
    pub link: Option<String>,
    /// Are the client's contact details shown to them?
    pub contact_shown: bool,
    /// The attachments that are shown to them.
    pub attachments: Vec<AttachmentId>,
    /// The last day for an answer.
    pub answer_by: Option<NaiveDate>,
    /// When they first opened the link.
    pub opened: Option<Timestamp>,
    /// What they answered, in order.
    pub answers: Vec<Answer>,
    /// They said that this is all, or the handler recorded it.
    pub finished: bool,
    /// The term passed without an answer.
    pub silent: bool,
}

impl Respondent {
    /// Has the chance to answer been taken, or has it passed?
    pub fn is_heard(&self) -> bool {
        !self.answers.is_empty() || self.silent
    }
}

/// A piece of a respondent's answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// When it was recorded.
    pub at: Timestamp,
    /// Who recorded it: the respondent or staff.
    pub by: Actor,
    /// The day it was said.
    pub on: NaiveDate,
    /// What.
    pub part: Part,
}

/// The facts in short, and what the client thinks of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatedFacts {
    /// The facts.
    pub text: String,
    /// When they were stated.
    pub at: Timestamp,
    /// Has the client agreed?
    pub agreed: bool,
    /// What the client wants otherwise.
    pub disputed: Option<String>,
}

/// Where the hearing of both sides stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hearing {
    /// The facts in short, as they were stated last.
    pub facts: Option<StatedFacts>,
    /// Everybody who was invited, in order.
    pub respondents: Vec<Respondent>,
    /// Why the other side was not heard.
    pub not_heard: Option<String>,
}

impl Hearing {
    /// Has every respondent answered, or let the term pass? Without an invitation nobody was heard.
    pub fn is_complete(&self) -> bool {
        !self.respondents.is_empty() && self.respondents.iter().all(Respondent::is_heard)
    }

    /// The respondent with this number.
    pub fn respondent(&self, id: RespondentId) -> Option<&Respondent> {
        self.respondents.iter().find(|respondent| respondent.id == id)
    }

    /// The number for the next respondent.
    pub fn next_id(&self) -> RespondentId {
        RespondentId(u32::try_from(self.respondents.len()).unwrap_or(u32::MAX).saturating_add(1))
    }

    pub(super) fn apply(&mut self, at: Timestamp, by: Actor, fact: &HearingFact) {
        match fact {
            HearingFact::FactsStated { text } => {
                self.facts = Some(StatedFacts { text: text.clone(), at, agreed: false, disputed: None });
            }
            HearingFact::FactsAgreed => {
                if let Some(facts) = &mut self.facts {
                    facts.agreed = true;
                    facts.disputed = None;
                }
            }
            HearingFact::FactsDisputed { text } => {
                if let Some(facts) = &mut self.facts {
                    facts.agreed = false;
                    facts.disputed = Some(text.clone());
                }
            }
            HearingFact::RespondentInvited {
                respondent,
                person,
                link,
                contact_shown,
                attachments,
                answer_by,
            } => {
                self.respondents.push(Respondent {
                    id: *respondent,
                    person: person.clone(),
                    invited: at,
                    link: link.clone(),
                    contact_shown: *contact_shown,
                    attachments: attachments.clone(),
                    answer_by: *answer_by,
                    opened: None,
                    answers: Vec::new(),
                    finished: false,
                    silent: false,
                });
            }
            HearingFact::NotHeard { reason } => self.not_heard = Some(reason.clone()),
            HearingFact::RespondentOpened { respondent }
            | HearingFact::RespondentAnswered { respondent, .. }
            | HearingFact::AnswerFinished { respondent }
            | HearingFact::NoAnswer { respondent }
            | HearingFact::RespondentCorrected { respondent, .. } => {
                if let Some(known) = self.respondents.iter_mut().find(|known| known.id == *respondent) {
                    known.apply(at, by, fact);
                }
            }
        }
    }
}

impl Respondent {
    fn apply(&mut self, at: Timestamp, by: Actor, fact: &HearingFact) {
        match fact {
            HearingFact::RespondentOpened { .. } => self.opened = self.opened.or(Some(at)),
            HearingFact::RespondentAnswered { part, on, .. } => {
                self.answers.push(Answer { at, by, on: *on, part: part.clone() });
                self.silent = false;
            }
            HearingFact::AnswerFinished { .. } => self.finished = true,
            HearingFact::NoAnswer { .. } => self.silent = true,
            HearingFact::RespondentCorrected { person, .. } => self.person = person.clone(),
            HearingFact::FactsStated { .. }
            | HearingFact::FactsAgreed
            | HearingFact::FactsDisputed { .. }
            | HearingFact::RespondentInvited { .. }
            | HearingFact::NotHeard { .. } => {}
        }
    }
}
