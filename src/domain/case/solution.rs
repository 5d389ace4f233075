//! The solution that both agree on, with its agreements (article 4).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Actor;
use crate::domain::time::Timestamp;

/// Names an agreement within a case, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct AgreementId(pub u32);

/// Something that somebody will do: an agreement, or a measure that follows from an outcome.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Promise {
    /// What.
    pub what: String,
    /// Who does it.
    pub owner: String,
    /// The last day.
    pub by: NaiveDate,
}

/// What can happen with a solution.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "solution", rename_all = "snake_case")]
pub enum SolutionFact {
    /// The handler laid a solution before the client.
    Proposed {
        /// The solution.
        text: String,
        /// What will be done, by whom and until when.
        agreements: Vec<Promise>,
    },
    /// The client accepts it; its agreements hold from now on.
    Accepted {
        /// The day it was said, when the handler records it.
        #[serde(default)]
        on: Option<NaiveDate>,
    },
    /// The client does not accept it.
    Declined {
        /// Why, if they said.
        why: Option<String>,
        /// The day it was said, when the handler records it.
        #[serde(default)]
        on: Option<NaiveDate>,
    },
    /// Client and handler were asked whether an agreement was kept.
    FollowedUp {
        /// Which.
        agreement: AgreementId,
    },
    /// A week later nobody had said so.
    Unanswered {
        /// Which.
        agreement: AgreementId,
    },
    /// Somebody said whether an agreement was kept.
    Checked {
        /// Which.
        agreement: AgreementId,
        /// Was it done?
        kept: bool,
    },
    /// The handler changed an agreement, with the client's consent.
    Moved {
        /// Which.
        agreement: AgreementId,
        /// The new last day.
        by: NaiveDate,
        /// Why.
        reason: String,
    },
}

/// Where a proposal stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reply {
    /// The client has not answered.
    Open,
    /// Yes.
    Accepted,
    /// No.
    Declined,
    /// The client went to the complaints officer instead: it no longer stands (article 5).
    SetAside,
}

/// A solution that was laid before the client.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposal {
    /// The solution.
    pub text: String,
    /// When.
    pub at: Timestamp,
    /// What would be done.
    pub agreements: Vec<Promise>,
    /// What the client said.
    pub reply: Reply,
    /// Why not.
    pub why: Option<String>,
}

/// An agreement that holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agreement {
    /// Names it.
    pub id: AgreementId,
    /// What, by whom, until when.
    pub promise: Promise,
    /// What the client said of it.
    pub client_says: Option<bool>,
    /// What the handler said of it.
    pub handler_says: Option<bool>,
    /// When both were asked.
    #[serde(default)]
    pub asked: Option<Timestamp>,
    /// Nobody answered in time.
    #[serde(default)]
    pub unanswered: bool,
}

impl Agreement {
    /// Is it done, as far as the client or else the handler said? The client's word goes first.
    pub fn kept(&self) -> Option<bool> {
        self.client_says.or(self.handler_says)
    }
}

/// The solution of a case.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Solution {
    /// Every proposal, oldest first.
    pub proposals: Vec<Proposal>,
    /// What was agreed.
    pub agreements: Vec<Agreement>,
}

impl Solution {
    /// The proposal that the client has yet to answer.
    pub fn open(&self) -> Option<&Proposal> {
        self.proposals.last().filter(|proposal| proposal.reply == Reply::Open)
    }

    /// The solution that the client accepted.
    pub fn accepted(&self) -> Option<&Proposal> {
        self.proposals.iter().rev().find(|proposal| proposal.reply == Reply::Accepted)
    }

    /// The agreement with this number.
    pub fn agreement(&self, id: AgreementId) -> Option<&Agreement> {
        self.agreements.iter().find(|agreement| agreement.id == id)
    }

    pub(super) fn apply(&mut self, at: Timestamp, by: Actor, fact: &SolutionFact) {
        match fact {
            SolutionFact::Proposed { text, agreements } => self.proposals.push(Proposal {
                text: text.clone(),
                at,
                agreements: agreements.clone(),
                reply: Reply::Open,
                why: None,
            }),
            SolutionFact::Accepted { .. } => self.accept(),
            SolutionFact::Declined { why, .. } => {
                if let Some(proposal) = self.proposals.last_mut() {
                    proposal.reply = Reply::Declined;
                    proposal.why.clone_from(why);
                }
            }
            SolutionFact::FollowedUp { agreement } => {
                if let Some(known) = self.known(*agreement) {
                    known.asked = Some(at);
                }
            }
            SolutionFact::Unanswered { agreement } => {
                if let Some(known) = self.known(*agreement) {
                    known.unanswered = true;
                }
            }
            SolutionFact::Checked { agreement, kept } => {
                if let Some(known) = self.known(*agreement) {
                    match by {
                        Actor::Filer => known.client_says = Some(*kept),
                        Actor::Staff(_) | Actor::Respondent(_) | Actor::System => {
                            known.handler_says = Some(*kept);
                        }
                    }
                }
            }
            SolutionFact::Moved { agreement, by, .. } => {
                if let Some(known) = self.known(*agreement) {
                    known.promise.by = *by;
                    (known.client_says, known.handler_says) = (None, None);
                    (known.asked, known.unanswered) = (None, false);
                }
            }
        }
    }

    fn known(&mut self, id: AgreementId) -> Option<&mut Agreement> {
        self.agreements.iter_mut().find(|known| known.id == id)
    }

    /// The client went on to the complaints officer: what the manager proposed or agreed no longer settles it.
    pub(super) fn set_aside(&mut self) {
        for proposal in &mut self.proposals {
            if matches!(proposal.reply, Reply::Open | Reply::Accepted) {
                proposal.reply = Reply::SetAside;
            }
        }
    }

    fn accept(&mut self) {
        let Some(proposal) = self.proposals.last_mut() else { return };
        proposal.reply = Reply::Accepted;
        let promises = proposal.agreements.clone();
        for promise in promises {
            let id = AgreementId(u32::try_from(self.agreements.len()).unwrap_or(u32::MAX).saturating_add(1));
            let (asked, unanswered) = (None, false);
            self.agreements.push(Agreement {
                id,
                promise,
                client_says: None,
                handler_says: None,
                asked,
                unanswered,
            });
        }
    }
}
