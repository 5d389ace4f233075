//! Who may see a case. Every answer about cases passes through `Asker::right`.

use crate::dialogue::query::Right;
use crate::domain::access::{Side, may_give_code, may_read_at_committee, may_work};
use crate::domain::case::Case;
use crate::domain::ids::StaffId;
use crate::domain::staff::{Role, StaffMember, Standing};

use super::cases::CaseRow;
use super::conversation::Loaded;

/// Somebody who asks.
pub(super) struct Asker<'a> {
    pub(super) person: &'a [u8],
    staff: &'a [StaffMember],
    secrecy_version: u32,
}

impl<'a> Asker<'a> {
    pub(super) fn new(loaded: &'a Loaded, secrecy_version: u32) -> Self {
        Self { person: &loaded.person, staff: &loaded.snapshot.staff, secrecy_version }
    }

    /// By what right this person sees the case as its filer or as staff: they filed it, or handle it now.
    pub(super) fn right(&self, case: &CaseRow) -> Option<Right> {
        if case.filer_person == self.person {
            return Some(Right::Filer);
        }
        let handler = case.handler?;
        self.memberships().any(|id| id == handler).then_some(Right::Staff(handler))
    }

    /// Is or was this membership, at work or not, this person's?
    pub(super) fn has_been(&self, id: StaffId) -> bool {
        self.staff.iter().any(|member| member.id == id)
    }

    /// The memberships under which this person may read cases.
    pub(super) fn memberships(&self) -> impl Iterator<Item = StaffId> {
        self.staff.iter().filter(|member| self.reads(member)).map(|member| member.id)
    }

    /// By what right this person sees a case that is with the committee: as its secretary.
    pub(super) fn at_committee(&self, case: &Case) -> Option<Right> {
        let secretary =
            self.staff.iter().find(|member| may_read_at_committee(member, case, self.secrecy_version))?;
        Some(Right::Staff(secretary.id))
    }

    /// As whom this person may give a code for a case; nobody when one of their memberships is involved in it.
    pub(super) fn gives_code(&self, case: &Case) -> Option<StaffId> {
        let gives = |member: &&StaffMember| may_give_code(member, case, self.secrecy_version);
        let involved = self.is_among(&case.excluded());
        self.staff.iter().find(gives).map(|member| member.id).filter(|_| !involved)
    }

    /// Is this person the committee's secretary, so that cases that are there may be theirs to see?
    pub(super) fn is_secretary(&self) -> bool {
        self.staff.iter().any(|member| member.role == Role::CommitteeSecretary && self.reads(member))
    }

    /// From which side this person reads a case that they see by this right.
    pub(super) fn side(&self, right: Right) -> Side {
        let of_committee = |id| {
            let own = |member: &&StaffMember| member.id == id;
            self.staff.iter().find(own).is_some_and(|member| member.role == Role::CommitteeSecretary)
        };
        match right {
            Right::Staff(id) if of_committee(id) => Side::Committee,
            Right::Staff(_) => Side::Organisation,
            Right::Filer | Right::Respondent(_) => Side::Outside,
        }
    }

    /// Do the cases that nobody handles go to this person? They do from the moment at which the duty of
    /// secrecy is accepted, which is in the same step.
    pub(super) fn is_complaints_officer(&self) -> bool {
        let officer = |member: &StaffMember| {
            member.role == Role::ComplaintsOfficer && member.standing == Standing::Active
        };
        self.staff.iter().any(officer)
    }

    /// Is one of these memberships this person's?
    pub(super) fn is_among(&self, members: &[StaffId]) -> bool {
        self.staff.iter().any(|member| members.contains(&member.id))
    }

    fn reads(&self, member: &StaffMember) -> bool {
        may_work(member, self.secrecy_version)
    }
}
