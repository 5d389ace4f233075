//! What a step may have to know beyond its conversation. The access check sits in the query: whoever
//! may not see a case gets the same as for a case that does not exist.

use std::collections::BTreeMap;

use crate::domain::case::hearing::RespondentId;
use crate::domain::case::{Case, CaseEvent};
use crate::domain::code::CodeGrant;
use crate::domain::ids::{CaseId, CaseNumber, StaffId};
use crate::domain::search::{Claim, Wanted};
use crate::domain::staff::{Role, StaffMember};
use crate::domain::time::Timestamp;

use super::conversation::Held;

/// A question to the store, answered for one asker.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Query {
    /// The cases that the asker filed, newest first.
    OwnCases,
    /// The open cases that the asker may see as staff, oldest first.
    DeskCases,
    /// The memberships of whoever filed each of the cases of `DeskCases`, which is asked before.
    DeskFilers,
    /// The open cases that the asker had before going away, and that are with somebody else since.
    LentCases,
    /// What the asker sent to the client of this case and can still take back.
    Held(CaseId),
    /// The cases that the asker handles, closed ones too, that fit what is looked for, newest first.
    Search(Wanted),
    /// The cases in which the asker opened a respondent's link.
    Sides,
    /// What a complaints officer needs to give somebody a new way into the case with this number, and whether
    /// what the caller says fits it; nothing of the case itself.
    DoorByNumber(CaseNumber, String),
    /// The same by its identifier.
    DoorById(CaseId),
    /// One case by its number, if the asker filed it or may see it as staff.
    CaseByNumber(CaseNumber),
    /// One case by its identifier, if the asker filed it, may see it as staff, or is a respondent in it.
    CaseById(CaseId),
    /// Everything that happened in the case with this number, as far as the asker's side may read it;
    /// nothing for a respondent.
    HistoryByNumber(CaseNumber),
    /// The same by its identifier.
    HistoryById(CaseId),
    /// What is known of a message in the asker's chat, and its case under the condition of `CaseById`.
    Message(i64),
    /// The asker's and the bot's messages in this chat since then.
    MessagesSince(Timestamp),
    /// The invitation with this code, if it is still good.
    Invite(String),
    /// What the one-time code leads to, if the asker may open it: unused, not expired, and not of
    /// somebody else. Who opened it before may open it again.
    Code(String),
    /// Everybody whose membership has not ended, for routing and hand-over.
    Staff,
    /// The cases that have no handler and that the asker did not file, if the asker is an active
    /// complaints officer.
    UnassignedCases,
}

/// The answers to a turn's queries. What was not asked, or may not be seen, is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// Of `OwnCases`.
    pub own_cases: Vec<Case>,
    /// Of `DeskCases`.
    pub desk_cases: Vec<Case>,
    /// Of `DeskFilers`.
    pub filers: BTreeMap<CaseId, Vec<StaffId>>,
    /// Of `LentCases`.
    pub lent: Vec<Case>,
    /// Of `Held`.
    pub held: Held,
    /// Of `Search`.
    pub found: Vec<Case>,
    /// Of `Sides`.
    pub sides: Vec<(Case, RespondentId)>,
    /// Of `DoorByNumber` and `DoorById`.
    pub door: Option<CaseDoor>,
    /// Of `CaseByNumber` and `CaseById`.
    pub case: Option<SeenCase>,
    /// Of `HistoryByNumber` and `HistoryById`, oldest first.
    pub history: Vec<CaseEvent>,
    /// Of `Message`.
    pub message: Option<MessageRecord>,
    /// Of `MessagesSince`.
    pub messages: Vec<MessageRecord>,
    /// Of `Invite`.
    pub invite: Option<Invite>,
    /// Of `Code`.
    pub code: Option<HeldCode>,
    /// Of `Staff`.
    pub staff: Vec<StaffMember>,
    /// Of `UnassignedCases`.
    pub unassigned: Vec<Case>,
}

/// A case, and by what right the asker sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeenCase {
    /// The case.
    pub case: Case,
    /// As whom.
    pub right: Right,
    /// The memberships of whoever filed it: they never handle it.
    pub filers: Vec<StaffId>,
}

/// A case from outside: what is needed to give somebody a code for it, and nothing to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseDoor {
    /// Which.
    pub id: CaseId,
    /// How many events it has.
    pub version: i64,
    /// The number that people use.
    pub number: CaseNumber,
    /// Somebody else acts for the client.
    pub represented: bool,
    /// Does what the caller said fit?
    pub claim: Claim,
    /// As whom the asker gives the code.
    pub by: StaffId,
}

/// By what right somebody sees a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Right {
    /// They filed it.
    Filer,
    /// They are staff, under this membership.
    Staff(StaffId),
    /// They are this respondent, whatever else they are: they see what the invitation names, and no more.
    Respondent(RespondentId),
}

/// A one-time code that the asker may open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeldCode {
    /// What it leads to.
    pub grant: CodeGrant,
    /// The case.
    pub case: Case,
    /// The asker opened it before.
    pub again: bool,
    /// The case is the asker's own already.
    pub own: bool,
}

/// What is kept of a message: where it belongs, not what it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MessageRecord {
    /// Its number in the chat.
    pub message_id: i64,
    /// True when the bot sent it.
    pub from_bot: bool,
    /// When it was sent.
    pub at: Timestamp,
    /// The case or draft that it belongs to.
    pub case: Option<CaseId>,
    /// What it was for.
    pub purpose: Purpose,
}

/// What a message was for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// A question of the intake, or an answer to one.
    Intake,
    /// The card of a case, for staff.
    Card,
    /// A message about a case: what staff and filer write to each other.
    Letter,
    /// Neutral: "there is something new".
    Notice,
    /// A list of cases, for staff.
    List,
    /// What a respondent reads and writes, by the one-time link.
    Respondent,
    /// Anything else.
    Other,
}

impl Purpose {
    /// All of them.
    pub const ALL: [Self; 7] =
        [Self::Intake, Self::Card, Self::Letter, Self::Notice, Self::List, Self::Respondent, Self::Other];

    /// The word in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Intake => "intake",
            Self::Card => "card",
            Self::Letter => "letter",
            Self::Notice => "notice",
            Self::List => "list",
            Self::Respondent => "respondent",
            Self::Other => "other",
        }
    }
}

/// An invitation for staff: good once, until it expires.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invite {
    /// For which role.
    pub role: Role,
    /// For which unit, for a manager.
    pub unit: Option<String>,
    /// For whom.
    pub name: String,
}
