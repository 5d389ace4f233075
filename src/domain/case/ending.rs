//! How handling begins, stops, waits and begins again (articles 2, 4, 5 and 7).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::ids::StaffId;
use crate::domain::time::Timestamp;

/// What can happen to the handling itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "ending", rename_all = "snake_case")]
pub enum EndingFact {
    /// The complaints officer judged that the complaint is taken on; who handles it is a fact beside it.
    TakenOn,
    /// The complaints officer judged that it is not taken on.
    NotTakenOn {
        /// The article, as the regulation cites it.
        article: String,
        /// Why, in words for the client.
        reason: String,
    },
    /// The client turns to the complaints officer (article 5).
    TurnedToOfficer {
        /// What the client said about it.
        why: Option<String>,
        /// The day it was said, when the handler records it; the six weeks run from it.
        #[serde(default)]
        on: Option<NaiveDate>,
    },
    /// The handler ends the internal handling without a solution; the letter names both doors.
    ClosedWithoutSolution {
        /// What was tried, in words for the client.
        explanation: String,
    },
    /// The internal handling ended with a solution or an outcome.
    Settled,
    /// The client stops it.
    Withdrawn {
        /// After a talk or mediation it is no longer needed; otherwise the client takes it back.
        no_longer_needed: bool,
        /// What the client said about it.
        why: Option<String>,
        /// The day it was said, when the handler records it.
        #[serde(default)]
        on: Option<NaiveDate>,
    },
    /// The withdrawal was confirmed in writing (article 7).
    WithdrawalConfirmed {
        /// The date of the letter, when it came from outside.
        #[serde(default)]
        on: Option<NaiveDate>,
    },
    /// The client was asked again for an answer that is waited for.
    Reminded,
    /// Nothing was heard after the reminders; it waits for the client.
    Paused,
    /// The client goes on.
    Resumed {
        /// The day it was said, when the handler records it.
        #[serde(default)]
        on: Option<NaiveDate>,
    },
    /// It is handled again.
    Reopened {
        /// Why.
        reason: Option<String>,
        /// The day the client said it, when the handler records that.
        #[serde(default)]
        on: Option<NaiveDate>,
    },
    /// Nothing remains to be done or to be waited for.
    Closed,
    /// The client wants a letter to take along to UWV's labour expert (article 13).
    UwvLetterAsked,
    /// The letter with which it ended was posted.
    LetterPosted {
        /// On which day.
        on: NaiveDate,
    },
    /// Somebody of the staff was involved, so that the case does not exist for them as staff.
    Involved {
        /// Who.
        staff: StaffId,
    },
}

/// Why the handling ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ending {
    /// It was not taken on.
    NotTakenOn,
    /// Client and handler agreed on a solution (article 4).
    Solved,
    /// The complaints officer gave her outcome (article 6).
    Outcome,
    /// The handler ended it without a solution (article 4).
    NoSolution,
    /// The client took it back (article 7).
    TakenBack,
    /// It was no longer needed (article 7).
    NoLongerNeeded,
    /// The committee did not admit it (article 10).
    Inadmissible,
    /// The committee ruled (article 12).
    Ruled,
}

impl Ending {
    /// The word in the register.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NotTakenOn => "not-taken-on",
            Self::Solved => "solved",
            Self::Outcome => "outcome",
            Self::NoSolution => "no-solution",
            Self::TakenBack => "taken-back",
            Self::NoLongerNeeded => "no-longer-needed",
            Self::Inadmissible => "inadmissible",
            Self::Ruled => "ruled",
        }
    }
}

/// The client stopped it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Withdrawal {
    /// When it was recorded.
    pub at: Timestamp,
    /// The day on which the client said it.
    pub on: NaiveDate,
    /// No longer needed, or taken back.
    pub no_longer_needed: bool,
    /// What the client said about it.
    pub why: Option<String>,
    /// When it was confirmed in writing.
    pub confirmed: Option<Timestamp>,
}

/// Why a complaint was not taken on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refusal {
    /// The article.
    pub article: String,
    /// Why.
    pub reason: String,
}
