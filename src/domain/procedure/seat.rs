//! From which place in the procedure somebody acts.

use crate::domain::case::Case;
use crate::domain::staff::{Role, StaffMember};
use crate::i18n::Text;

/// A place in the procedure. One person has one seat in a case, whatever else they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Seat {
    /// Whoever filed: the client, the representative, the next of kin.
    Filer,
    /// The manager, or a colleague of the manager, who handles it.
    Manager,
    /// The complaints officer, or her deputy, who handles it.
    Officer,
    /// The secretary of the committee, while the case is there.
    Secretary,
    /// A respondent, through the one-time link.
    Respondent,
    /// Nobody: a moment came.
    Clock,
}

impl Seat {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Filer, Self::Manager, Self::Officer, Self::Secretary, Self::Respondent, Self::Clock];

    /// The seat of a member of staff; `None` for whom the case does not exist.
    pub fn of(member: &StaffMember, case: &Case) -> Option<Self> {
        if case.involved.contains(&member.id) {
            return None;
        }
        match member.role {
            Role::Manager if case.handler == Some(member.id) => Some(Self::Manager),
            Role::ComplaintsOfficer if case.handler == Some(member.id) => Some(Self::Officer),
            Role::CommitteeSecretary if case.is_with_committee() => Some(Self::Secretary),
            Role::Manager | Role::ComplaintsOfficer | Role::CommitteeSecretary | Role::Administrator => None,
        }
    }

    /// Who that is, in words for staff.
    pub fn text(self) -> Text {
        Text::new(match self {
            Self::Filer => "staff-seat-filer",
            Self::Manager => "staff-seat-manager",
            Self::Officer => "staff-seat-officer",
            Self::Secretary => "staff-seat-secretary",
            Self::Respondent => "staff-seat-respondent",
            Self::Clock => "staff-seat-clock",
        })
    }

    /// The name in the diagram.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Filer => "client",
            Self::Manager => "manager",
            Self::Officer => "complaints officer",
            Self::Secretary => "committee secretary",
            Self::Respondent => "respondent",
            Self::Clock => "clock",
        }
    }
}
