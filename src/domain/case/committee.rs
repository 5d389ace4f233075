//! What happens at the external committee (articles 8 to 12). What comes by post has its own date,
//! and the terms run from that.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::hearing::RespondentId;
use super::meeting::Way;
use super::solution::Promise;
use super::{Actor, Party, Stage};
use crate::domain::calendar::civil_date;
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
    /// The client does not want to go there after all, before the letter left (article 7).
    Unasked {
        /// The day it was said, when the handler records it.
        #[serde(default)]
        on: Option<NaiveDate>,
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
    /// Those whom it is about got the committee's decision on admissibility (article 10).
    CopyGiven {
        /// On which day.
        on: NaiveDate,
        /// Who.
        to: Vec<Party>,
        /// In the chat, or by the complaints officer's own hand.
        way: Way,
    },
    /// The committee's secretary wrote a note, for the committee alone.
    Noted {
        /// What.
        part: Part,
    },
}

/// Who got the decision on admissibility.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GivenCopy {
    /// On which day.
    pub on: NaiveDate,
    /// Who.
    pub to: Vec<Party>,
    /// How.
    pub way: Way,
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
    /// On which day the client said that they do not go there after all.
    #[serde(default)]
    pub unasked: Option<NaiveDate>,
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
    /// Who got the decision on admissibility (article 10).
    pub copies: Vec<GivenCopy>,
    /// What the secretary noted; nobody of the organisation sees it.
    pub notes: Vec<CommitteeNote>,
    /// Where the case was when the committee received it before the internal handling had ended.
    #[serde(default)]
    pub came_from: Option<Stage>,
    /// What no longer counts, because it was handled internally again since.
    #[serde(default)]
    pub earlier: Vec<AtCommittee>,
}

impl AtCommittee {
    /// On which day the committee decided whether it admits it.
    pub fn decided(&self) -> Option<NaiveDate> {
        self.admitted.or(self.not_admitted.as_ref().map(|(on, _)| *on))
    }

    /// Does somebody whom it is about lack the decision? What reached each of the `respondents` in the chat is
    /// enough; of anybody else the complaints officer says that they got it.
    pub fn owes_copy(&self, respondents: &[RespondentId]) -> bool {
        let by_hand = self.copies.iter().any(|copy| copy.way == Way::Letter);
        let got = |id: &RespondentId| {
            let party = Party::Respondent { respondent: *id };
            self.copies.iter().any(|copy| copy.to.contains(&party))
        };
        let all = !respondents.is_empty() && respondents.iter().all(got);
        self.decided().is_some() && !by_hand && !all
    }

    /// It is handled internally again: the way to the committee begins anew. The committee's notes are its own.
    pub(super) fn set_aside(&mut self) {
        if self.asked.is_none() && self.posted.is_none() && self.received.is_none() {
            return;
        }
        let (notes, mut earlier) = (std::mem::take(&mut self.notes), std::mem::take(&mut self.earlier));
        earlier.push(std::mem::take(self));
        (self.notes, self.earlier) = (notes, earlier);
    }

    /// It was not admitted and goes on internally: the decision stays, and who gets a copy of it.
    pub(super) fn send_back(&mut self) {
        let (decision, copies) = (self.not_admitted.clone(), self.copies.clone());
        self.set_aside();
        (self.not_admitted, self.copies) = (decision, copies);
    }

    /// What an earlier way there came to says nothing of the next one.
    fn begin_anew(&mut self) {
        if self.received.is_none() && self.not_admitted.take().is_some() {
            self.copies.clear();
        }
    }

    pub(super) fn apply(&mut self, at: Timestamp, by: Actor, fact: &CommitteeFact) {
        match fact {
            CommitteeFact::Asked { post_for_me } => {
                self.begin_anew();
                (self.asked, self.unasked) = (Some(at), None);
                self.post_for_client = *post_for_me;
            }
            CommitteeFact::Posted { on } => self.posted = Some(*on),
            CommitteeFact::Unasked { on } => {
                (self.asked, self.post_for_client) = (None, false);
                self.unasked = Some(on.unwrap_or_else(|| civil_date(at)));
            }
            CommitteeFact::Received { on } => {
                self.begin_anew();
                self.received = Some(*on);
            }
            CommitteeFact::Admitted { on } => self.admitted = Some(*on),
            CommitteeFact::NotAdmitted { on, reason } => self.not_admitted = Some((*on, reason.clone())),
            CommitteeFact::Ruled { on, text, measures } => {
                self.ruling = Some(Ruling { on: *on, text: text.clone(), measures: *measures });
            }
            CommitteeFact::MeasuresTold { on, measures } => {
                self.measures_told = Some((*on, measures.clone()));
            }
            CommitteeFact::CopyGiven { on, to, way } => {
                self.copies.push(GivenCopy { on: *on, to: to.clone(), way: *way });
            }
            CommitteeFact::Noted { part } => {
                self.notes.push(CommitteeNote { at, by, part: part.clone() });
            }
        }
    }
}
