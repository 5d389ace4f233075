//! Conversations and their reports (articles 4, 6 and 11).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Party, Stage};
use crate::domain::time::Timestamp;

/// Names a meeting within a case, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct MeetingId(pub u32);

/// What kind of conversation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MeetingKind {
    /// A talk of the handler with one side or both, in person or by phone.
    Talk,
    /// A hearing of the committee (article 11).
    Hearing,
}

/// How something reached somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Way {
    /// In this chat.
    Chat,
    /// As a letter, by post or mail, by the handler.
    Letter,
}

/// What can happen with conversations.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "meeting", rename_all = "snake_case")]
pub enum MeetingFact {
    /// A conversation is planned.
    Planned {
        /// Which.
        id: MeetingId,
        /// What kind.
        kind: MeetingKind,
        /// Which day.
        on: NaiveDate,
        /// At what time and where, in the handler's words.
        place: String,
        /// Who is asked to come.
        with: Vec<Party>,
    },
    /// Somebody said that they will come.
    Confirmed {
        /// Which.
        id: MeetingId,
        /// Who.
        party: Party,
    },
    /// Somebody cannot come.
    Declined {
        /// Which.
        id: MeetingId,
        /// Who.
        party: Party,
        /// What they said.
        reason: Option<String>,
    },
    /// It does not take place.
    Cancelled {
        /// Which.
        id: MeetingId,
        /// Why.
        reason: String,
    },
    /// A conversation took place; it may not have been planned here.
    Held {
        /// Which.
        id: MeetingId,
        /// What kind.
        kind: MeetingKind,
        /// On which day.
        on: NaiveDate,
        /// Who were there.
        with: Vec<Party>,
    },
    /// The report of a conversation was written; a later one replaces it.
    Reported {
        /// Of which.
        id: MeetingId,
        /// What it says.
        text: String,
    },
    /// The report went to somebody.
    ReportSent {
        /// Of which.
        id: MeetingId,
        /// To whom.
        to: Party,
        /// How.
        way: Way,
    },
    /// Somebody opened the report.
    ReportOpened {
        /// Of which.
        id: MeetingId,
        /// Who.
        party: Party,
    },
}

/// A report that went to somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Delivery {
    /// To whom.
    pub to: Party,
    /// How.
    pub way: Way,
    /// When.
    pub sent: Timestamp,
    /// When they opened it.
    pub opened: Option<Timestamp>,
}

/// One conversation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meeting {
    /// Names it.
    pub id: MeetingId,
    /// What kind.
    pub kind: MeetingKind,
    /// The day it is planned for, or on which it was held.
    pub on: NaiveDate,
    /// Time and place.
    pub place: String,
    /// Who were asked, or were there.
    pub with: Vec<Party>,
    /// Who said that they will come.
    pub confirmed: Vec<Party>,
    /// Who cannot come, with what they said about it.
    pub declined: Vec<(Party, Option<String>)>,
    /// Did it take place?
    pub held: bool,
    /// Did the complaints officer hold it, and not a manager before her?
    #[serde(default)]
    pub by_officer: bool,
    /// Did it take place while nobody looked into the complaint: while it was judged, or after the end? Then
    /// no report is owed.
    #[serde(default)]
    pub aside: bool,
    /// Why it does not take place.
    pub cancelled: Option<String>,
    /// The report.
    pub report: Option<String>,
    /// To whom the report went.
    pub sent: Vec<Delivery>,
}

impl Meeting {
    /// Is it planned, and neither held nor cancelled?
    pub fn is_planned(&self) -> bool {
        !self.held && self.cancelled.is_none()
    }

    /// To whom its report goes: everybody `involved`, and of a hearing the witnesses and experts who were
    /// heard (article 11).
    pub fn readers(&self, involved: &[Party]) -> Vec<Party> {
        let heard =
            |party: &&Party| self.kind == MeetingKind::Hearing && matches!(party, Party::Other { .. });
        involved.iter().chain(self.with.iter().filter(heard)).cloned().collect()
    }

    /// To whom of them its report did not go yet.
    pub fn lacking(&self, involved: &[Party]) -> Vec<Party> {
        let sent = |party: &Party| self.sent.iter().any(|sent| sent.to == *party);
        self.readers(involved).into_iter().filter(|party| !sent(party)).collect()
    }

    /// Did it take place without its report having gone to everybody in `involved`?
    pub fn owes_report(&self, involved: &[Party]) -> bool {
        self.held && !self.aside && (self.report.is_none() || !self.lacking(involved).is_empty())
    }
}

/// All conversations of a case.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meetings(pub Vec<Meeting>);

impl Meetings {
    /// The number for the next one.
    pub fn next_id(&self) -> MeetingId {
        MeetingId(u32::try_from(self.0.len()).unwrap_or(u32::MAX).saturating_add(1))
    }

    /// The meeting with this number.
    pub fn get(&self, id: MeetingId) -> Option<&Meeting> {
        self.0.iter().find(|meeting| meeting.id == id)
    }

    /// Those that are planned and neither held nor cancelled.
    pub fn planned(&self) -> impl Iterator<Item = &Meeting> {
        self.0.iter().filter(|meeting| meeting.is_planned())
    }

    /// Those that took place.
    pub fn held(&self) -> impl Iterator<Item = &Meeting> {
        self.0.iter().filter(|meeting| meeting.held)
    }

    pub(super) fn apply(&mut self, at: Timestamp, phase: Stage, fact: &MeetingFact) {
        match fact {
            MeetingFact::Planned { id, kind, on, place, with } => {
                self.put(*id, *kind, *on, place, with);
            }
            MeetingFact::Held { id, kind, on, with } => {
                let place = self.get(*id).map(|known| known.place.clone()).unwrap_or_default();
                let meeting = self.put(*id, *kind, *on, &place, with);
                meeting.held = true;
                meeting.by_officer = phase == Stage::ComplaintsOfficer;
                meeting.aside =
                    !matches!(phase, Stage::Manager | Stage::ComplaintsOfficer | Stage::Committee);
            }
            MeetingFact::Confirmed { id, .. }
            | MeetingFact::Declined { id, .. }
            | MeetingFact::Cancelled { id, .. }
            | MeetingFact::Reported { id, .. }
            | MeetingFact::ReportSent { id, .. }
            | MeetingFact::ReportOpened { id, .. } => {
                if let Some(meeting) = self.0.iter_mut().find(|meeting| meeting.id == *id) {
                    meeting.apply(at, fact);
                }
            }
        }
    }

    fn put(
        &mut self,
        id: MeetingId,
        kind: MeetingKind,
        on: NaiveDate,
        place: &str,
        with: &[Party],
    ) -> &mut Meeting {
        let index = self.0.iter().position(|meeting| meeting.id == id).unwrap_or_else(|| {
            self.0.push(Meeting {
                id,
                kind,
                on,
                place: String::new(),
                with: Vec::new(),
                confirmed: Vec::new(),
                declined: Vec::new(),
                held: false,
                by_officer: false,
                aside: false,
                cancelled: None,
                report: None,
                sent: Vec::new(),
            });
            self.0.len() - 1
        });
        let meeting = &mut self.0[index];
        (meeting.kind, meeting.on) = (kind, on);
        place.clone_into(&mut meeting.place);
        with.clone_into(&mut meeting.with);
        meeting
    }
}

impl Meeting {
    /// What somebody says now replaces what they said before.
    fn take_back(&mut self, party: &Party) {
        self.confirmed.retain(|known| known != party);
        self.declined.retain(|(known, _)| known != party);
    }

    fn apply(&mut self, at: Timestamp, fact: &MeetingFact) {
        match fact {
            MeetingFact::Confirmed { party, .. } => {
                self.take_back(party);
                self.confirmed.push(party.clone());
            }
            MeetingFact::Declined { party, reason, .. } => {
                self.take_back(party);
                self.declined.push((party.clone(), reason.clone()));
            }
            MeetingFact::Cancelled { reason, .. } => self.cancelled = Some(reason.clone()),
            MeetingFact::Reported { text, .. } => {
                self.report = Some(text.clone());
                self.sent.clear();
            }
            MeetingFact::ReportSent { to, way, .. } => {
                self.sent.retain(|known| known.to != *to);
                self.sent.push(Delivery { to: to.clone(), way: *way, sent: at, opened: None });
            }
            MeetingFact::ReportOpened { party, .. } => {
                for sent in self.sent.iter_mut().filter(|sent| sent.to == *party) {
                    sent.opened = sent.opened.or(Some(at));
                }
            }
            MeetingFact::Planned { .. } | MeetingFact::Held { .. } => {}
        }
    }
}
