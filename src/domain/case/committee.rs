//! What happens at the external committee (articles 8 to 12). What comes by post has its own date,
//! and the terms run from that.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Actor;
use super::solution::Promise;
use crate::domain::complaint::Part;
use crate::domain::time::Timestamp;

/// What can happen at the committee.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "committee", rename_all = "snake_case")]
pub enum CommitteeFact {
    /// The client wants to go to the committee.
    Asked {
        /// May the complaints officer print and post the letter with the dossier?
        post_for_me: bool,
    },
    /// The letter was posted.
    Posted {
        /// On which day.
        on: NaiveDate,
    },
    /// The committee received it; from this day its six months run.
    Received {
        /// On which day.
        on: NaiveDate,
    },
    /// The committee admits it (article 10).
    Admitted {
        /// The date of the decision.
        on: NaiveDate,
    },
    /// The committee does not admit it (article 10).
    NotAdmitted {
        /// The date of the decision.
        on: NaiveDate,
        /// Its explanation.
        reason: String,
    },
    /// The committee ruled (article 12).
    Ruled {
        /// The date of the ruling.
        on: NaiveDate,
        /// The ruling, explained.
        text: String,
        /// Does the organisation have to take measures?
        measures: bool,
    },
    /// The organisation told the client and the committee which measures it takes (article 12).
    MeasuresTold {
        /// On which day.
        on: NaiveDate,
        /// The measures.
        measures: Vec<Promise>,
    },
    /// The committee's secretary wrote a note, for the committee alone.
    Noted {
        /// What.
        part: Part,
    },
}

/// A note of the committee.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CommitteeNote {
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub by: Actor,
    /// What.
    pub part: Part,
}

/// The ruling.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ruling {
    /// Its date.
    pub on: NaiveDate,
    /// What it says.
    pub text: String,
    /// Are measures asked for?
    pub measures: bool,
}

/// Where it stands at the committee.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AtCommittee {
    /// When the client said that they want to go there.
    pub asked: Option<Timestamp>,
    /// May the complaints officer post it for the client?
    pub post_for_client: bool,
    /// When the letter was posted.
    pub posted: Option<NaiveDate>,
    /// When the committee received it.
    pub received: Option<NaiveDate>,
    /// When it was admitted.
    pub admitted: Option<NaiveDate>,
    /// When and why it was not admitted.
    pub not_admitted: Option<(NaiveDate, String)>,
    /// The ruling.
    pub ruling: Option<Ruling>,
    /// When which measures were told.
    pub measures_told: Option<(NaiveDate, Vec<Promise>)>,
    /// What the secretary noted; nobody of the organisation sees it.
    pub notes: Vec<CommitteeNote>,
}

impl AtCommittee {
    pub(super) fn apply(&mut self, at: Timestamp, by: Actor, fact: &CommitteeFact) {
        match fact {
            CommitteeFact::Asked { post_for_me } => {
                self.asked = Some(at);
                self.post_for_client = *post_for_me;
            }
            CommitteeFact::Posted { on } => self.posted = Some(*on),
            CommitteeFact::Received { on } => self.received = Some(*on),
            CommitteeFact::Admitted { on } => self.admitted = Some(*on),
            CommitteeFact::NotAdmitted { on, reason } => self.not_admitted = Some((*on, reason.clone())),
            CommitteeFact::Ruled { on, text, measures } => {
                self.ruling = Some(Ruling { on: *on, text: text.clone(), measures: *measures });
            }
            CommitteeFact::MeasuresTold { on, measures } => {
                self.measures_told = Some((*on, measures.clone()));
            }
            CommitteeFact::Noted { part } => {
                self.notes.push(CommitteeNote { at, by, part: part.clone() });
            }
        }
    }
}
