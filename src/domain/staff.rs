//! The people who work on complaints and what they are allowed to be.

use serde::{Deserialize, Serialize};

use super::complaint::UnitKey;
use super::ids::StaffId;
use super::time::Timestamp;

/// What somebody may do. Roles hold per case: staff can also be a client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Handles the complaints about one unit (article 2).
    Manager,
    /// The independent klachtenfunctionaris (articles 5 and 6).
    ComplaintsOfficer,
    /// The external committee's secretary (articles 8 to 12).
    CommitteeSecretary,
    /// Sets up units and people; sees no complaint.
    Administrator,
}

impl Role {
    /// All roles, in the order of the command line's help.
    pub const ALL: [Self; 4] =
        [Self::Manager, Self::ComplaintsOfficer, Self::CommitteeSecretary, Self::Administrator];

    /// The word on the command line and in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Manager => "manager",
            Self::ComplaintsOfficer => "complaints-officer",
            Self::CommitteeSecretary => "committee-secretary",
            Self::Administrator => "administrator",
        }
    }

    /// Reads the word back.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.as_str() == word)
    }

    /// May somebody in this role read complaints at all?
    pub fn reads_cases(self) -> bool {
        match self {
            Self::Manager | Self::ComplaintsOfficer | Self::CommitteeSecretary => true,
            Self::Administrator => false,
        }
    }
}

/// How far an account is on its way to work with cases.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Waits for the yes of the complaints officer who is there already.
    AwaitsApproval,
    /// At work.
    Active,
    /// No longer.
    Ended,
}

/// One Telegram account in one role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StaffMember {
    /// Names this membership.
    pub id: StaffId,
    /// The role.
    pub role: Role,
    /// The unit, for a manager.
    pub unit: Option<UnitKey>,
    /// As the invitation gave it.
    pub name: String,
    /// Since when; an officer who came second sees no older cases until handed over.
    pub since: Timestamp,
    /// The version of the secrecy duty (article 14) that was accepted, if any.
    pub secrecy_accepted: Option<u32>,
    /// At work or not (yet).
    pub standing: Standing,
    /// Who stands in, while this member is away.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stand_in: Option<StaffId>,
}
