//! What was recorded wrongly and put right: both values stay, with the reason.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Case;
use super::amend::Step;
use super::hearing::RespondentId;
use super::meeting::MeetingId;
use crate::domain::address::Address;
use crate::domain::complaint::{About, Certainty, Incident, UnitAnswer};
use crate::domain::track::Standing;

/// What can be put right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Correctable {
    /// The unit; values are its key.
    Unit,
    /// The service; values are its key.
    Service,
    /// The track; values are its key, empty when there is none or when it was not known.
    Track,
    /// When it happened; the values are in words.
    Incident,
    /// Whom it is about; the values are in words.
    About,
    /// The filer's name.
    Name,
    /// The filer's phone number.
    Phone,
    /// Where letters on paper go: the filer's, or a respondent's when `anew` names one.
    Address,
    /// The date of a step outside; the values are in words.
    StepDate,
    /// Whether the unit's manager was involved; the values are "yes", "no" and "unsure".
    ManagerInvolved,
    /// A step that was recorded by mistake; the values are in words.
    Button,
    /// The name of somebody who was invited to answer.
    Respondent,
}

/// A step outside whose date can be put right; terms run from the new one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", content = "id", rename_all = "snake_case")]
pub enum DatedStep {
    /// A conversation.
    Meeting(MeetingId),
    /// The letter to the committee was posted.
    Posted,
    /// The committee received it.
    Received,
    /// The committee admitted it.
    Admitted,
    /// The committee did not admit it.
    NotAdmitted,
    /// The committee ruled.
    Ruled,
    /// The organisation told its measures.
    MeasuresTold,
    /// The client withdrew it; the time in which they can go on after all runs from that day.
    Withdrawn,
}

/// The new value where words are not enough.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Anew {
    /// When it happened.
    Incident {
        /// The day, the period, or what else is known.
        incident: Incident,
    },
    /// The name of one of those it is about.
    About {
        /// Which, from 0.
        index: usize,
    },
    /// The address of a respondent.
    AddressOf {
        /// Which.
        respondent: RespondentId,
    },
    /// The date of a step.
    Step {
        /// Which.
        step: DatedStep,
        /// The right day.
        on: NaiveDate,
    },
    /// The track.
    Track {
        /// What it is, and who commissions it.
        standing: Standing,
    },
    /// A recorded step never was: the case is as if nobody had recorded it.
    Never {
        /// Which.
        step: Step,
    },
    /// What was recorded was said or done on another day; everything that follows from the day follows anew.
    Said {
        /// Which.
        step: Step,
        /// The right day.
        on: NaiveDate,
    },
    /// The name of somebody who was invited.
    Respondent {
        /// Which.
        respondent: RespondentId,
    },
}

/// Something that was put right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Correction {
    /// What.
    pub what: Correctable,
    /// What was recorded.
    pub from: String,
    /// What it is.
    pub to: String,
    /// Why.
    pub reason: String,
    /// The new value, where `to` only tells it in words.
    #[serde(default)]
    pub anew: Option<Anew>,
}

impl Correction {
    /// Is it about where a respondent lives? Then it is nobody's to read outside the organisation.
    pub fn is_of_respondent(&self) -> bool {
        matches!(self.anew, Some(Anew::AddressOf { .. }))
    }
}

impl Case {
    /// The new value holds from now on; the old one stays in the correction.
    pub(super) fn correct(&mut self, correction: &Correction) {
        let to = correction.to.clone();
        match correction.what {
            Correctable::Unit => self.complaint.unit = UnitAnswer::Known(to),
            Correctable::Service => self.complaint.service = to,
            Correctable::Name => self.complaint.name = Some(to),
            Correctable::Phone => self.complaint.phone = Some(to),
            Correctable::ManagerInvolved => {
                self.complaint.manager_involved = match to.as_str() {
                    "yes" => Certainty::Yes,
                    "no" => Certainty::No,
                    _ => Certainty::Unsure,
                };
            }
            Correctable::Address => self.readdress(correction),
            Correctable::Incident
            | Correctable::About
            | Correctable::StepDate
            | Correctable::Button
            | Correctable::Respondent
            | Correctable::Track => {}
        }
        match &correction.anew {
            Some(Anew::Incident { incident }) => self.complaint.incident = incident.clone(),
            Some(Anew::About { index }) => self.rename(*index, &correction.to),
            Some(Anew::Step { step, on }) => self.date(*step, *on),
            Some(Anew::Track { standing }) => self.track.set(standing),
            Some(Anew::Respondent { respondent }) => self.hearing.rename(*respondent, &correction.to),
            // The whole case was folded again without it.
            Some(Anew::AddressOf { .. } | Anew::Never { .. } | Anew::Said { .. }) | None => {}
        }
        self.corrections.push(correction.clone());
    }

    fn readdress(&mut self, correction: &Correction) {
        let address = Address::read(&correction.to);
        if let Some(Anew::AddressOf { respondent }) = &correction.anew {
            self.hearing.readdress(*respondent, address);
        } else {
            self.filer.address = address;
        }
    }

    fn rename(&mut self, index: usize, to: &str) {
        match self.complaint.about.get_mut(index) {
            Some(About::Employee { name } | About::ActingFor { name }) => *name = Some(to.to_owned()),
            Some(About::Unit | About::Organisation) | None => {}
        }
    }

    fn date(&mut self, step: DatedStep, on: NaiveDate) {
        match step {
            DatedStep::Meeting(id) => {
                if let Some(meeting) = self.meetings.0.iter_mut().find(|meeting| meeting.id == id) {
                    meeting.on = on;
                }
            }
            DatedStep::Posted => self.committee.posted = Some(on),
            DatedStep::Received => self.committee.received = Some(on),
            DatedStep::Admitted => self.committee.admitted = Some(on),
            DatedStep::NotAdmitted => {
                if let Some((day, _)) = &mut self.committee.not_admitted {
                    *day = on;
                }
            }
            DatedStep::MeasuresTold => {
                if let Some((day, _)) = &mut self.committee.measures_told {
                    *day = on;
                }
            }
            DatedStep::Withdrawn => {
                if let Some(withdrawal) = &mut self.withdrawal {
                    withdrawal.on = on;
                }
            }
            DatedStep::Ruled => {
                if let Some(ruling) = &mut self.committee.ruling {
                    ruling.on = on;
                }
            }
        }
    }
}
