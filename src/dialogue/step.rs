//! What follows from an event: the new state, the facts, and what has to happen outside.

use crate::domain::attachment::Attachment;
use crate::domain::case::CaseEvent;
use crate::domain::case::hearing::RespondentId;
use crate::domain::code::CodeGrant;
use crate::domain::dossier::Bundle;
use crate::domain::ids::{CaseId, StaffId};
use crate::domain::letter::{Letter, LetterId};
use crate::domain::staff::StaffMember;
use crate::domain::time::Timestamp;
use crate::i18n::Text;

use super::conversation::{Composition, Conversation, Held};
use super::draft::Draft;
use super::event::Timer;
use super::query::Purpose;

/// Everything that one event leads to. The turn commits it whole or not at all.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// The conversation from now on.
    pub conversation: Conversation,
    /// Drafts that changed.
    pub drafts: Vec<DraftChange>,
    /// What staff are writing, if that changed: `Some(None)` clears it.
    pub composition: Option<Option<Composition>>,
    /// New facts, a list per case.
    pub facts: Vec<NewFacts>,
    /// Memberships that changed.
    pub staff: Vec<StaffChange>,
    /// Lines for the audit trail.
    pub audit: Vec<Audit>,
    /// Where the message that came in belongs: to a case or draft, unless it is about several.
    pub belongs: Option<(Option<CaseId>, Purpose)>,
    /// What has to happen outside, in this order.
    pub effects: Vec<Effect>,
}

impl Step {
    /// A step that only keeps the conversation.
    pub fn keep(conversation: Conversation) -> Self {
        Self {
            conversation,
            drafts: Vec::new(),
            composition: None,
            facts: Vec::new(),
            staff: Vec::new(),
            audit: Vec::new(),
            belongs: None,
            effects: Vec::new(),
        }
    }
}

/// A draft that changed.
#[derive(Clone, Debug, PartialEq)]
pub enum DraftChange {
    /// Keep it like this.
    Put(Box<Draft>),
    /// It was filed: the case goes on under the same identifier and key.
    Filed(CaseId),
    /// Forget it, its key and its files.
    Erase(CaseId),
    /// The same, when what it held goes on elsewhere: nobody wanted anything to be forgotten.
    Placed(CaseId),
}

/// New facts of one case.
#[derive(Clone, Debug, PartialEq)]
pub struct NewFacts {
    /// Which case.
    pub case: CaseId,
    /// The version that they were decided on; 0 for a new case.
    pub on_version: i64,
    /// The facts, in order.
    pub events: Vec<CaseEvent>,
}

/// A membership that changed.
#[derive(Clone, Debug, PartialEq)]
pub enum StaffChange {
    /// The asker's account is bound with the invitation that has this code.
    Redeemed {
        /// The code, used up by this.
        code: String,
        /// The new membership.
        member: StaffMember,
    },
    /// An existing membership has new values.
    Changed(StaffMember),
}

/// A line in the audit trail: who did what to which case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Audit {
    /// The case, if it concerns one.
    pub case: Option<CaseId>,
    /// As which member of staff, if as one.
    pub staff: Option<StaffId>,
    /// What was done.
    pub action: AuditAction,
}

/// What can be done that is worth a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AuditAction {
    /// A complaint was filed.
    Filed,
    /// A card was read.
    CaseRead,
    /// The list of cases was read.
    ListRead,
    /// Facts were added.
    CaseChanged,
    /// Somebody became staff, or stopped.
    StaffChanged,
    /// The secrecy duty was accepted (article 14).
    SecrecyAccepted,
    /// A draft was erased.
    DraftErased,
    /// A closed case was erased, because it was kept long enough.
    CaseErased,
    /// An update that had failed was handled after all.
    DeadLetterReplayed,
    /// An update that had failed was given up.
    DeadLetterDropped,
    /// Everything in a case was taken out as a dossier.
    DossierMade,
    /// What a caller said was held against a case, for a code.
    CodeAsked,
    /// A code was given out with which somebody goes on with a case.
    CodeGiven,
    /// The store was brought back from a backup.
    Restored,
}

impl AuditAction {
    /// The word in the trail.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Filed => "filed",
            Self::CaseRead => "case_read",
            Self::ListRead => "list_read",
            Self::CaseChanged => "case_changed",
            Self::StaffChanged => "staff_changed",
            Self::SecrecyAccepted => "secrecy_accepted",
            Self::DraftErased => "draft_erased",
            Self::CaseErased => "case_erased",
            Self::DeadLetterReplayed => "dead_letter_replayed",
            Self::DeadLetterDropped => "dead_letter_dropped",
            Self::DossierMade => "dossier_made",
            Self::CodeAsked => "code_asked",
            Self::CodeGiven => "code_given",
            Self::Restored => "restored",
        }
    }
}

/// What has to happen outside after the commit.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Send a message.
    Say(Box<Say>),
    /// Show a short text with the button that was pressed; lost if it comes too late.
    Toast(Text),
    /// Replace one of the bot's own messages in the asker's chat, buttons gone.
    Rewrite {
        /// Which.
        message_id: i64,
        /// By what.
        text: Text,
    },
    /// Delete messages in the asker's chat.
    Delete {
        /// Which; any number.
        message_ids: Vec<i64>,
    },
    /// For this member of staff the case no longer exists: every trace of it goes from their chat, unless they
    /// have it as its filer or as a respondent.
    Forget {
        /// Which case.
        case: CaseId,
        /// Who.
        staff: StaffId,
    },
    /// A respondent's invitation was withdrawn: the link is dead, they are nobody in the case, and what they read
    /// of it goes from their chat.
    ShutOut {
        /// Of which case.
        case: CaseId,
        /// Who.
        respondent: RespondentId,
    },
    /// Keep what staff let go for the moment in which it can be taken back, in the place of what was kept;
    /// empty: nothing leaves any more.
    Hold {
        /// In which case.
        case: CaseId,
        /// What.
        held: Held,
    },
    /// Fetch a file from Telegram and keep it under the case's key.
    Fetch {
        /// The case or draft.
        case: CaseId,
        /// The message that announced it.
        message_id: i64,
        /// The file.
        attachment: Attachment,
    },
    /// Come back at a moment; replaces the same timer if it stands already.
    Set {
        /// What for.
        timer: Timer,
        /// When.
        due: Timestamp,
    },
    /// Come back to the chat of a member of staff, whoever set it.
    SetFor {
        /// Whose.
        staff: StaffId,
        /// What for.
        timer: Timer,
        /// When.
        due: Timestamp,
    },
    /// Do not come back.
    Cancel(Timer),
    /// Make a one-time code good, or use one up.
    Code(CodeChange),
    /// Show the commands that fit the asker's roles.
    Menu,
}

/// What happens to a one-time code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CodeChange {
    /// It is good from now on; an earlier one with the same grant is not, and who opened that is out.
    Issued {
        /// The code. Only a keyed hash of it is kept.
        code: String,
        /// What it leads to.
        grant: CodeGrant,
        /// Until when it can be opened first.
        expires: Timestamp,
    },
    /// The asker opened it; a respondent's code binds them to the case.
    Used {
        /// The code.
        code: String,
        /// What it leads to.
        grant: CodeGrant,
    },
}

/// A message that has to leave.
#[derive(Clone, Debug, PartialEq)]
pub struct Say {
    /// For whom.
    pub to: Recipient,
    /// How urgent.
    pub lane: Lane,
    /// What for.
    pub purpose: Purpose,
    /// For somebody as one of the staff: in Dutch, whatever they chose for themselves.
    pub for_staff: bool,
    /// The case or draft it belongs to; its key guards the text.
    pub case: Option<CaseId>,
    /// A bold first line.
    pub heading: Option<Text>,
    /// Paragraphs.
    pub body: Vec<Text>,
    /// Buttons under the message, row by row.
    pub rows: Vec<Vec<Button>>,
    /// What happens to the keyboard below the input.
    pub keyboard: Keyboard,
    /// A file of the case that goes along.
    pub attachment: Option<Attachment>,
    /// A letter of the case that goes along as a document.
    pub letter: Option<(LetterId, Box<Letter>)>,
    /// Files of the case that go along as one archive.
    pub bundle: Option<Bundle>,
}

/// For whom a message is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Recipient {
    /// Whoever the event came from.
    Asker,
    /// Whoever filed the case.
    Filer(CaseId),
    /// Somebody of the staff.
    Staff(StaffId),
    /// A respondent who opened their link.
    Respondent(CaseId, RespondentId),
}

/// How urgent a message is. Answers go before notifications, notifications before reminders.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Lane {
    /// Somebody is waiting.
    Answer,
    /// Somebody has to know.
    Notification,
    /// Somebody should be reminded.
    Reminder,
}

/// A button under a message.
#[derive(Clone, Debug, PartialEq)]
pub struct Button {
    /// At most 20 characters.
    pub label: Text,
    /// What comes back when it is pressed: at most 64 bytes.
    pub data: String,
}

/// What happens to the keyboard below the input.
#[derive(Clone, Debug, PartialEq)]
pub enum Keyboard {
    /// Nothing.
    Unchanged,
    /// It goes away.
    Remove,
    /// It offers to share one's own phone number; `others` are plain texts to tap.
    ShareContact {
        /// The label of the sharing button.
        share: Text,
        /// Other labels.
        others: Vec<Text>,
    },
}
