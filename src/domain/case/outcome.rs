//! The written outcome of the complaints officer (article 6).

use serde::{Deserialize, Serialize};

use super::solution::Promise;
use crate::domain::time::Timestamp;

/// What she finds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Finding {
    /// Gegrond.
    Founded,
    /// Deels gegrond.
    PartlyFounded,
    /// Ongegrond.
    Unfounded,
    /// Geen oordeel.
    NoJudgement,
}

impl Finding {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Founded, Self::PartlyFounded, Self::Unfounded, Self::NoJudgement];

    /// The word on buttons and in the register.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Founded => "founded",
            Self::PartlyFounded => "partly-founded",
            Self::Unfounded => "unfounded",
            Self::NoJudgement => "no-judgement",
        }
    }
}

/// What can happen with an outcome.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "outcome", rename_all = "snake_case")]
pub enum OutcomeFact {
    /// After the talk, date and facts of the complaint were confirmed in writing.
    ConfirmedInWriting {
        /// The facts in short, as the letter tells them.
        facts: String,
    },
    /// The outcome was given, in writing and with its reasons.
    Given {
        /// The finding.
        finding: Finding,
        /// Why.
        reasons: String,
        /// What follows from it; may be none.
        measures: Vec<Promise>,
    },
    /// The complaints officer was asked whether a measure was carried out.
    MeasureAsked {
        /// Which, from 0.
        measure: usize,
    },
    /// A measure was carried out or not.
    MeasureChecked {
        /// Which, from 0.
        measure: usize,
        /// Was it done?
        done: bool,
    },
}

/// The outcome.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// When it was given.
    pub at: Timestamp,
    /// The finding.
    pub finding: Finding,
    /// Why.
    pub reasons: String,
    /// What follows from it.
    pub measures: Vec<Measure>,
}

/// A measure and whether it was carried out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Measure {
    /// What, by whom, until when.
    pub promise: Promise,
    /// Was it done?
    pub done: Option<bool>,
    /// Was the complaints officer asked?
    #[serde(default)]
    pub asked: bool,
}

/// The complaints officer's duties on paper.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Findings {
    /// When date and facts were confirmed in writing, after the talk.
    pub confirmed: Option<Timestamp>,
    /// The facts as that letter tells them.
    #[serde(default)]
    pub facts: Option<String>,
    /// The outcome.
    pub outcome: Option<Outcome>,
    /// Outcomes that no longer stand, because it was handled again.
    #[serde(default)]
    pub earlier: Vec<Outcome>,
}

impl Findings {
    /// It is handled again: there will be another outcome.
    pub(super) fn set_aside(&mut self) {
        self.earlier.extend(self.outcome.take());
    }

    fn measure(&mut self, index: usize) -> Option<&mut Measure> {
        self.outcome.as_mut().and_then(|outcome| outcome.measures.get_mut(index))
    }

    pub(super) fn apply(&mut self, at: Timestamp, fact: &OutcomeFact) {
        match fact {
            OutcomeFact::ConfirmedInWriting { facts } => {
                self.confirmed = Some(at);
                self.facts = Some(facts.clone());
            }
            OutcomeFact::Given { finding, reasons, measures } => {
                let measures = measures
                    .iter()
                    .map(|promise| Measure { promise: promise.clone(), done: None, asked: false })
                    .collect();
                self.outcome = Some(Outcome { at, finding: *finding, reasons: reasons.clone(), measures });
            }
            OutcomeFact::MeasureAsked { measure } => {
                if let Some(known) = self.measure(*measure) {
                    known.asked = true;
                }
            }
            OutcomeFact::MeasureChecked { measure, done } => {
                if let Some(known) = self.measure(*measure) {
                    known.done = Some(*done);
                }
            }
        }
    }
}
