//! A case is the fold of its events. The events are facts, in the past tense, and never change.

use serde::{Deserialize, Serialize};

use super::complaint::{Complaint, Door, Part, UnitKey};
use super::eligibility::Assessment;
use super::ids::{AttachmentId, CaseId, CaseNumber, StaffId};
use super::time::Timestamp;

/// Where a case stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// A person has to judge whether the regulation covers it, or who may handle it.
    Judging,
    /// With the manager (articles 2 to 4).
    Manager,
    /// With the complaints officer (articles 5 and 6).
    ComplaintsOfficer,
    /// Ended.
    Closed,
}

impl Stage {
    /// The word in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Judging => "judging",
            Self::Manager => "manager",
            Self::ComplaintsOfficer => "complaints_officer",
            Self::Closed => "closed",
        }
    }
}

/// Who did it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "staff", rename_all = "snake_case")]
pub enum Actor {
    /// The person who filed.
    Filer,
    /// Somebody of the staff.
    Staff(StaffId),
    /// The bot by itself: a timer, a refusal by Telegram.
    System,
}

/// A fact with its moment and its actor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseEvent {
    /// When it happened.
    pub at: Timestamp,
    /// By whom.
    pub by: Actor,
    /// What happened.
    pub fact: Fact,
}

/// What can have happened in a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "fact", rename_all = "snake_case")]
pub enum Fact {
    /// The complaint was sent (article 2).
    ComplaintFiled {
        /// The number that people use.
        number: CaseNumber,
        /// What it said.
        complaint: Box<Complaint>,
        /// What the rules made of it.
        assessment: Assessment,
        /// The regulation in force at that moment (article 16).
        regulation: String,
    },
    /// Somebody became responsible; without a name nobody could be found.
    HandlerAssigned {
        /// Who.
        handler: Option<StaffId>,
        /// In which stage.
        stage: Stage,
        /// Why this person, when a person decided it.
        reason: Option<String>,
    },
    /// The handler opened the case: for the first time, or with something new in it.
    CaseOpened,
    /// The handler said "I do this".
    CaseTaken,
    /// The filer wrote something after filing.
    FilerWrote {
        /// What.
        part: Part,
    },
    /// The filer edited a message that belongs to the complaint; what was filed stays.
    FilerEdited {
        /// The message.
        message_id: i64,
        /// Its new words.
        text: String,
    },
    /// Staff wrote to the filer.
    StaffWrote {
        /// What.
        part: Part,
    },
    /// Staff wrote a note that only staff on the case see.
    NoteWritten {
        /// What.
        part: Part,
    },
    /// A file that was announced could not be fetched, and never will be.
    FileLost {
        /// Which.
        attachment: AttachmentId,
    },
    /// Telegram refused to deliver to the filer: the bot is blocked or the account is gone.
    FilerUnreachable,
    /// The filer can be reached again.
    FilerReachable,
}

/// One version more of something the filer sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LaterVersion {
    /// The message.
    pub message_id: i64,
    /// Its new words.
    pub text: String,
    /// When it was edited.
    pub at: Timestamp,
}

/// Something that was written in the case after filing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub by: Actor,
    /// True when the filer does not see it.
    pub internal: bool,
    /// What.
    pub part: Part,
}

/// A case as its events left it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Case {
    /// Its identifier.
    pub id: CaseId,
    /// How many events it has; a commit names the version it was made on.
    pub version: i64,
    /// The number that people use.
    pub number: CaseNumber,
    /// What was filed.
    pub complaint: Complaint,
    /// What the rules made of it.
    pub assessment: Assessment,
    /// The regulation under which it was filed.
    pub regulation: String,
    /// When it was filed.
    pub filed: Timestamp,
    /// Where it stands.
    pub stage: Stage,
    /// Who is responsible.
    pub handler: Option<StaffId>,
    /// Everybody who was responsible before.
    pub earlier_handlers: Vec<StaffId>,
    /// Why the present handler has it, when a person decided that.
    pub handed_over_because: Option<String>,
    /// When the present handler opened it.
    pub opened: Option<Timestamp>,
    /// When the present handler took it.
    pub taken: Option<Timestamp>,
    /// The filer added something since the present handler last opened it.
    pub unread: bool,
    /// What was written since.
    pub entries: Vec<Entry>,
    /// Edits after filing.
    pub later_versions: Vec<LaterVersion>,
    /// False after Telegram refused to deliver to the filer.
    pub filer_reachable: bool,
}

impl Case {
    /// Folds events into a case; `None` when the first event is not the filing.
    pub fn fold(id: CaseId, events: &[CaseEvent]) -> Option<Self> {
        let (first, rest) = events.split_first()?;
        let mut case = Self::filed(id, first)?;
        for event in rest {
            case.apply(event);
        }
        Some(case)
    }

    fn filed(id: CaseId, event: &CaseEvent) -> Option<Self> {
        let Fact::ComplaintFiled { number, complaint, assessment, regulation } = &event.fact else {
            return None;
        };
        Some(Self {
            id,
            version: 1,
            number: number.clone(),
            complaint: (**complaint).clone(),
            assessment: assessment.clone(),
            regulation: regulation.clone(),
            filed: event.at,
            stage: Stage::Judging,
            handler: None,
            earlier_handlers: Vec::new(),
            handed_over_because: None,
            opened: None,
            taken: None,
            unread: false,
            entries: Vec::new(),
            later_versions: Vec::new(),
            filer_reachable: true,
        })
    }

    /// Adds one event.
    pub fn apply(&mut self, event: &CaseEvent) {
        self.version += 1;
        match &event.fact {
            Fact::ComplaintFiled { .. } => {}
            Fact::HandlerAssigned { handler, stage, reason } => {
                self.assign(*handler, *stage);
                self.handed_over_because.clone_from(reason);
            }
            Fact::CaseOpened => {
                self.opened = self.opened.or(Some(event.at));
                self.unread = false;
            }
            Fact::CaseTaken => self.taken = self.taken.or(Some(event.at)),
            Fact::FilerWrote { part } => {
                self.enter(event, part, false);
                self.unread = true;
            }
            Fact::StaffWrote { part } => self.enter(event, part, false),
            Fact::NoteWritten { part } => self.enter(event, part, true),
            Fact::FilerEdited { message_id, text } => {
                let (message_id, text, at) = (*message_id, text.clone(), event.at);
                self.later_versions.push(LaterVersion { message_id, text, at });
                self.unread = true;
            }
            Fact::FileLost { attachment } => {
                self.complaint.lose(*attachment);
                self.entries.iter_mut().for_each(|entry| entry.part.lose(*attachment));
            }
            Fact::FilerUnreachable => self.filer_reachable = false,
            Fact::FilerReachable => self.filer_reachable = true,
        }
    }

    fn assign(&mut self, handler: Option<StaffId>, stage: Stage) {
        if let Some(previous) = self.handler.filter(|previous| Some(*previous) != handler) {
            self.earlier_handlers.push(previous);
        }
        self.handler = handler;
        self.stage = stage;
        self.opened = None;
        self.taken = None;
        self.unread = false;
    }

    fn enter(&mut self, event: &CaseEvent, part: &Part, internal: bool) {
        self.entries.push(Entry { at: event.at, by: event.by, internal, part: part.clone() });
    }

    /// Was the handler told of something in it that they have not looked at yet? Then more of it needs no
    /// notice of its own.
    pub fn awaits_reading(&self) -> bool {
        self.opened.is_none() || self.unread
    }

    /// The unit that the complaint belongs to, when it is known.
    pub fn unit(&self) -> Option<&UnitKey> {
        self.complaint.unit.key()
    }

    /// Whom the client chose.
    pub fn door(&self) -> Door {
        self.complaint.door
    }
}
