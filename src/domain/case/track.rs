//! The track on the case: what followed from service and unit, and what staff made of it.

use serde::{Deserialize, Serialize};

use super::correction::Correctable;
use super::{Case, Fact};
use crate::domain::complaint::Certainty;
use crate::domain::organisation::Organisation;
use crate::domain::track::{Standing, derive};

/// What can happen with the track.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "track", rename_all = "snake_case")]
pub enum TrackFact {
    /// It followed from service, unit and the client's answer; at filing, and when one of them was put right.
    Derived {
        /// What followed.
        standing: Standing,
    },
    /// Staff filled in what did not follow.
    Completed {
        /// What they know.
        standing: Standing,
    },
}

/// The track of a case. Cases of before it was recorded have nothing here.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseTrack {
    /// What is known, if it was recorded.
    pub standing: Option<Standing>,
    /// Did staff set it, so that it no longer follows from service and unit?
    pub by_staff: bool,
}

impl CaseTrack {
    pub(super) fn apply(&mut self, fact: &TrackFact) {
        match fact {
            TrackFact::Derived { standing } => self.standing = Some(standing.clone()),
            TrackFact::Completed { standing } => self.set(standing),
        }
    }

    pub(super) fn set(&mut self, standing: &Standing) {
        (self.standing, self.by_staff) = (Some(standing.clone()), true);
    }
}

impl Case {
    /// What is known of the track: as it was recorded, or else as it follows from what was filed.
    pub fn track(&self, organisation: &Organisation) -> Standing {
        self.track.standing.clone().unwrap_or_else(|| derive(&self.complaint, organisation))
    }

    /// Does the client follow a track of UWV (article 13)? What is known of the track goes before what the
    /// client answered.
    pub fn is_in_uwv_track(&self) -> bool {
        let known = self.track.standing.as_ref().and_then(|standing| standing.uwv);
        known.unwrap_or(self.complaint.uwv == Some(Certainty::Yes))
    }

    /// The track follows anew when these facts put service or unit right, unless staff set it.
    pub fn track_anew(&self, facts: &[Fact], organisation: &Organisation) -> Option<Fact> {
        let mut after = self.clone();
        let mut moved = false;
        for fact in facts {
            if let Fact::Corrected(correction) = fact {
                moved |= matches!(correction.what, Correctable::Unit | Correctable::Service);
                after.correct(correction);
            }
        }
        if !moved || after.track.by_staff {
            return None;
        }
        let standing = derive(&after.complaint, organisation);
        let fact = TrackFact::Derived { standing: standing.clone() };
        (self.track.standing.as_ref() != Some(&standing)).then_some(Fact::Track(fact))
    }
}
