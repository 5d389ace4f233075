//! Where a case stands.

use serde::{Deserialize, Serialize};

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
    /// Nothing was heard from the client after two reminders. Silence is no withdrawal: it waits.
    Paused,
    /// The client stopped it; the written confirmation has to follow (article 7).
    Withdrawn,
    /// The internal handling has ended; the committee can be reached for a while (articles 4, 6 and 9).
    Settled,
    /// The committee looks whether it may handle it (article 10).
    Admissibility,
    /// The committee handles it (articles 11 and 12).
    Committee,
    /// The committee ruled; the organisation has to tell its measures (article 12).
    Measures,
    /// Ended.
    Closed,
}

impl Stage {
    /// All of them, in the order in which a case can pass through them.
    pub const ALL: [Self; 10] = [
        Self::Judging,
        Self::Manager,
        Self::ComplaintsOfficer,
        Self::Paused,
        Self::Withdrawn,
        Self::Settled,
        Self::Admissibility,
        Self::Committee,
        Self::Measures,
        Self::Closed,
    ];

    /// The word in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Judging => "judging",
            Self::Manager => "manager",
            Self::ComplaintsOfficer => "complaints_officer",
            Self::Paused => "paused",
            Self::Withdrawn => "withdrawn",
            Self::Settled => "settled",
            Self::Admissibility => "admissibility",
            Self::Committee => "committee",
            Self::Measures => "measures",
            Self::Closed => "closed",
        }
    }

    /// Is somebody of the organisation handling it now, before any ending?
    pub fn is_internal(self) -> bool {
        matches!(self, Self::Judging | Self::Manager | Self::ComplaintsOfficer | Self::Paused)
    }

    /// Is it with the committee?
    pub fn is_with_committee(self) -> bool {
        matches!(self, Self::Admissibility | Self::Committee | Self::Measures)
    }
}
