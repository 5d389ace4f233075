//! What is remembered of one person's chat between two events.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::complaint::Part;
use crate::domain::ids::{CaseId, StaffId};
use crate::domain::organisation::Distress;
use crate::domain::procedure::Action;
use crate::domain::staff::StaffMember;
use crate::domain::time::Timestamp;
use crate::i18n::DUTCH;

use super::draft::Draft;
use super::form::Form;
use super::offered::Offered;

/// The layout of a stored conversation. Older layouts keep loading.
pub const SCHEMA: u16 = 1;

/// A person's chat with the bot. Holds no words of any complaint.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Conversation {
    /// The layout.
    #[serde(default)]
    pub schema: u16,
    /// The language of this chat: Dutch until the person chose another.
    #[serde(rename = "reads", default = "dutch")]
    pub language: String,
    /// The language that the person's app was set to at first, as Telegram tells it.
    #[serde(rename = "language", default)]
    pub app_language: String,
    /// The person chose a language, or was asked.
    #[serde(default)]
    pub language_asked: bool,
    /// The name in Telegram, when it was last seen.
    #[serde(default)]
    pub first_name: String,
    /// When the privacy notice was accepted.
    #[serde(default)]
    pub notice_accepted: Option<Timestamp>,
    /// What the next message belongs to.
    #[serde(default)]
    pub open: Open,
    /// When staff were last asked on which day a complaint was told at the desk.
    #[serde(default)]
    pub oral_asked: Option<Timestamp>,
    /// An absence, for staff: asked about, planned or under way.
    #[serde(default)]
    pub away: Option<Away>,
    /// The buttons under the newest message that had any, so that they can be typed.
    #[serde(default)]
    pub offered: Vec<Offered>,
    /// The last press that was acted on, until the person does something else.
    #[serde(default)]
    pub pressed: Option<Pressed>,
    /// A keyboard stands below the input.
    #[serde(default)]
    pub keyboard: bool,
    /// The legal words whose meaning was told here, by their keys.
    #[serde(default)]
    pub explained: BTreeSet<String>,
    /// The distress that was answered last.
    #[serde(default)]
    pub distress: Option<Told>,
    /// Since when there is this chat.
    #[serde(default)]
    pub since: Since,
    /// Telegram refuses what the bot sends here, and whoever has to know of a member of staff was told.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub unreachable: bool,
}

/// When a chat began.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Since {
    /// Before that was remembered.
    #[default]
    Unknown,
    /// Nothing happened in it yet.
    Nothing,
    /// With what happened at this moment.
    At(Timestamp),
}

/// Distress that was answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// About what.
    pub kinds: Vec<Distress>,
    /// When.
    pub at: Timestamp,
}

/// A press that was acted on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pressed {
    /// The message that carried the button, when Telegram said it.
    #[serde(default)]
    pub message: Option<i64>,
    /// What the button carried.
    pub data: String,
    /// When.
    pub at: Timestamp,
}

impl Conversation {
    /// A chat in which nothing was said yet, with the language of the app.
    pub fn begin(app_language: String, first_name: String) -> Self {
        Self {
            schema: SCHEMA,
            language: dutch(),
            app_language,
            language_asked: false,
            first_name,
            notice_accepted: None,
            open: Open::Nothing,
            oral_asked: None,
            away: None,
            offered: Vec::new(),
            pressed: None,
            keyboard: false,
            explained: BTreeSet::new(),
            distress: None,
            since: Since::Nothing,
            unreachable: false,
        }
    }
}

fn dutch() -> String {
    DUTCH.to_owned()
}

impl Conversation {
    /// Something happens in it, perhaps for the first time.
    pub fn begin_at(&mut self, at: Timestamp) {
        if self.since == Since::Nothing {
            self.since = Since::At(at);
        }
    }

    /// Remembers nothing of this case any more: not what stands open about it, nor its buttons.
    pub fn forget(&mut self, case: CaseId) {
        let about = match self.open {
            Open::Composing { case } | Open::Form { case } | Open::HandingOver { case, .. } => Some(case),
            Open::Nothing
            | Open::Intake { .. }
            | Open::Stopping { .. }
            | Open::Sorting { .. }
            | Open::Wiping
            | Open::Help
            | Open::Case { .. } => None,
        };
        if about == Some(case) {
            self.open = Open::Nothing;
        }
        self.offered.retain(|offered| !offered.is_about(case));
    }
}

/// What the next message belongs to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "open", rename_all = "snake_case")]
pub enum Open {
    /// To nothing: the person gets to see what they can do.
    #[default]
    Nothing,
    /// To the draft with this identifier.
    Intake {
        /// Which.
        draft: CaseId,
    },
    /// To "keep or erase?".
    Stopping {
        /// Which draft.
        draft: CaseId,
    },
    /// To a message of somebody with several complaints, kept in this draft until its place is known.
    Sorting {
        /// Which draft.
        draft: CaseId,
    },
    /// To "are you sure that everything in this chat goes?".
    Wiping,
    /// To a call for help without a complaint: a phone number or a name.
    Help,
    /// To a case that was filed: what the filer writes goes to the handler, what a respondent writes is
    /// their answer.
    Case {
        /// Which.
        case: CaseId,
    },
    /// To a message that staff are writing.
    Composing {
        /// About which case.
        case: CaseId,
    },
    /// To a form about a case: what is kept beside says which.
    Form {
        /// About which case.
        case: CaseId,
    },
    /// To the reason for a hand-over.
    HandingOver {
        /// Which case.
        case: CaseId,
        /// To whom.
        to: StaffId,
    },
}

/// What staff wrote, before they say where it goes. Stored under the case's key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Composition {
    /// About which case.
    pub case: CaseId,
    /// The pieces, in order.
    pub parts: Vec<Part>,
    /// The form that is being filled in instead.
    #[serde(default)]
    pub form: Option<Form>,
}

impl Composition {
    /// Does a respondent write here, through the one-time link?
    pub fn is_of_respondent(&self) -> bool {
        self.form.as_ref().is_some_and(|form| form.action == Action::Respond)
    }
}

/// What staff let go in a case and can still take back. Stored under the case's key.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "StoredHeld")]
pub struct Held {
    /// What was written to the client.
    pub parts: Vec<Part>,
    /// A form that was filled in and confirmed; nothing of it was recorded yet.
    pub form: Option<Form>,
}

impl Held {
    /// Does nothing wait?
    pub fn is_empty(&self) -> bool {
        self.parts.is_empty() && self.form.is_none()
    }
}

/// What waits as it is stored; once it was the written pieces alone.
#[derive(Deserialize)]
#[serde(untagged)]
enum StoredHeld {
    Parts(Vec<Part>),
    All {
        parts: Vec<Part>,
        #[serde(default)]
        form: Option<Form>,
    },
}

impl From<StoredHeld> for Held {
    fn from(stored: StoredHeld) -> Self {
        match stored {
            StoredHeld::Parts(parts) => Self { parts, form: None },
            StoredHeld::All { parts, form } => Self { parts, form },
        }
    }
}

/// Everything that a step knows without asking.
#[derive(Clone, Debug, PartialEq)]
pub struct Snapshot {
    /// The chat.
    pub conversation: Conversation,
    /// The person's drafts, oldest first.
    pub drafts: Vec<Draft>,
    /// What the person is writing as staff.
    pub composition: Option<Composition>,
    /// The person's memberships that have not ended.
    pub staff: Vec<StaffMember>,
    /// The buttons under what came unasked, newest first, so that they can be typed.
    pub noticed: Vec<Offered>,
}

/// An absence, planned or under way; what is `None` is still being asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Away {
    /// When it was last asked about.
    pub asked: Timestamp,
    /// The first day.
    pub from: Option<NaiveDate>,
    /// The last day.
    pub until: Option<NaiveDate>,
    /// Who stands in.
    pub stand_in: Option<StaffId>,
    /// It has begun.
    pub begun: bool,
}
