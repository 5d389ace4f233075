//! Who takes part in a case, and who did something in it.

use serde::{Deserialize, Serialize};

use super::hearing::RespondentId;
use crate::domain::ids::StaffId;

/// Who did it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "StoredActor", into = "StoredActor")]
pub enum Actor {
    /// The person who filed.
    Filer,
    /// Somebody of the staff.
    Staff(StaffId),
    /// A respondent, through the one-time link.
    Respondent(RespondentId),
    /// The bot by itself: a timer, a refusal by Telegram.
    System,
}

/// An actor as it is stored.
#[derive(Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum StoredActor {
    Filer,
    Staff { staff: StaffId },
    Respondent { respondent: RespondentId },
    System,
}

impl From<Actor> for StoredActor {
    fn from(actor: Actor) -> Self {
        match actor {
            Actor::Filer => Self::Filer,
            Actor::Staff(staff) => Self::Staff { staff },
            Actor::Respondent(respondent) => Self::Respondent { respondent },
            Actor::System => Self::System,
        }
    }
}

impl From<StoredActor> for Actor {
    fn from(actor: StoredActor) -> Self {
        match actor {
            StoredActor::Filer => Self::Filer,
            StoredActor::Staff { staff } => Self::Staff(staff),
            StoredActor::Respondent { respondent } => Self::Respondent(respondent),
            StoredActor::System => Self::System,
        }
    }
}

/// Somebody who takes part in a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "party", rename_all = "snake_case")]
pub enum Party {
    /// Whoever filed.
    Filer,
    /// A respondent.
    Respondent {
        /// Which.
        respondent: RespondentId,
    },
    /// Somebody of the staff.
    Staff {
        /// Who.
        staff: StaffId,
    },
    /// Anybody else: a witness, an expert, somebody who came along.
    Other {
        /// Their name.
        name: String,
    },
}

/// A person, or the contact of a unit, whom the complaint is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// The name.
    pub name: String,
    /// True when it is the contact of a department, location, project or team.
    pub for_unit: bool,
    /// Their membership, when they are staff in the bot: as staff they have no trace of the case.
    pub staff: Option<StaffId>,
}
