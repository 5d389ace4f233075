//! A case is the fold of its events. The events are facts, in the past tense, and never change.

pub mod amend;
pub mod committee;
pub mod correction;
pub mod ending;
pub mod filer;
mod fold;
pub mod hearing;
pub mod letters;
pub mod meeting;
pub mod outcome;
mod party;
pub mod solution;
mod stage;
pub mod telling;
pub mod track;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

pub use self::party::{Actor, Party, Person};
pub use self::stage::Stage;

use self::committee::{AtCommittee, CommitteeFact};
use self::correction::Correction;
use self::ending::{Ending, EndingFact, Refusal, Withdrawal};
use self::filer::{FilerFact, FilerSide};
use self::hearing::{Hearing, HearingFact};
use self::letters::{LetterFact, Letters};
use self::meeting::{MeetingFact, Meetings};
use self::outcome::{Findings, OutcomeFact};
use self::solution::{Solution, SolutionFact};
use self::telling::{Telling, Told};
use self::track::{CaseTrack, TrackFact};
use super::complaint::{Complaint, Part};
use super::eligibility::Assessment;
use super::ids::{AttachmentId, CaseId, CaseNumber, StaffId};
use super::routing::Because;
use super::time::Timestamp;

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
        /// In which stage; while it waits or is stopped, the one to which it goes back.
        stage: Stage,
        /// Why this person, when a person decided it.
        reason: Option<String>,
        /// Why this person, when the rules decided it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        because: Option<Because>,
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
    /// Something in the hearing of both sides (article 3).
    Hearing(HearingFact),
    /// Something with a conversation or its report (articles 4, 6 and 11).
    Meeting(MeetingFact),
    /// Something with a solution (article 4).
    Solution(SolutionFact),
    /// Something with the complaints officer's confirmation or outcome (article 6).
    Outcome(OutcomeFact),
    /// The handling began, stopped, waited or began again (articles 2, 4, 5 and 7).
    Ending(EndingFact),
    /// Something at the committee (articles 8 to 12).
    Committee(CommitteeFact),
    /// Something on the filer's side.
    Filer(FilerFact),
    /// Something was put right.
    Corrected(Correction),
    /// Something with the track that the client follows (articles 13 and 15).
    Track(TrackFact),
    /// Something with a letter.
    Letter(LetterFact),
    /// The bot told somebody by itself how far a term is.
    ReminderSent(Telling),
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
    /// Why the present handler has it, when the rules decided that.
    pub because: Option<Because>,
    /// Who had it before going away for a while: it comes back to them, if nothing else happens to it.
    pub lent_by: Option<StaffId>,
    /// When the present handler opened it.
    pub opened: Option<Timestamp>,
    /// When the present handler took it.
    pub taken: Option<Timestamp>,
    /// The filer or a respondent added something since the present handler last opened it.
    pub unread: bool,
    /// What was written since.
    pub entries: Vec<Entry>,
    /// Edits after filing.
    pub later_versions: Vec<LaterVersion>,
    /// False after Telegram refused to deliver to the filer.
    pub filer_reachable: bool,
    /// Members of staff for whom, as staff, the case does not exist (article 2).
    pub involved: Vec<StaffId>,
    /// When the client turned to the complaints officer, at once or later (article 5).
    pub turned_to_officer: Option<Timestamp>,
    /// When the present handler became responsible.
    pub assigned: Timestamp,
    /// When somebody of the staff first wrote to the filer or talked with them.
    pub first_contact: Option<NaiveDate>,
    /// When it was judged whether the complaint is taken on.
    pub judged: Option<NaiveDate>,
    /// When it was opened again after its end: terms from the sending run from then.
    pub begun_again: Option<Timestamp>,
    /// Both sides (articles 3, 6 and 11).
    pub hearing: Hearing,
    /// Conversations and their reports.
    pub meetings: Meetings,
    /// The solution (article 4).
    pub solution: Solution,
    /// The complaints officer's confirmation and outcome (article 6).
    pub findings: Findings,
    /// Why it was not taken on.
    pub refusal: Option<Refusal>,
    /// The client's stop (article 7).
    pub withdrawal: Option<Withdrawal>,
    /// How often the client was reminded of an answer since they last did something.
    pub reminded: u32,
    /// When the client last did something, was asked something, or was reminded of it.
    pub nudged: Timestamp,
    /// The stage to which a paused or withdrawn case goes back.
    pub before: Option<Stage>,
    /// The date of the letter that ended the internal handling (article 9).
    pub internally_ended: Option<NaiveDate>,
    /// Why the handling ended.
    pub ending: Option<Ending>,
    /// When the case was closed.
    pub closed: Option<Timestamp>,
    /// At the committee (articles 8 to 12).
    pub committee: AtCommittee,
    /// Authorisation, take-over and how it went.
    pub filer: FilerSide,
    /// What was put right.
    pub corrections: Vec<Correction>,
    /// The track that the client follows.
    #[serde(default)]
    pub track: CaseTrack,
    /// Everything that happened, oldest first.
    pub history: Vec<CaseEvent>,
    /// Its letters.
    pub letters: Letters,
    /// When a manager first got it.
    pub with_manager: Option<Timestamp>,
    /// When the manager phase ended, with whatever came of it.
    pub manager_ended: Option<NaiveDate>,
    /// What the bot told by itself about terms.
    pub told: Vec<Told>,
}
