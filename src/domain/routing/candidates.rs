//! Who of the staff can handle this complaint: at work, bound to secrecy, and not involved.

use super::Routing;
use crate::domain::access::may_handle;
use crate::domain::complaint::Certainty;
use crate::domain::ids::StaffId;
use crate::domain::organisation::{OFFICER, Organisation, Unit, names_person, resembles, same_name};
use crate::domain::staff::{Role, StaffMember};

/// The staff who may handle one complaint, and what the names in it mean.
pub(super) struct Candidates<'a> {
    routing: &'a Routing<'a>,
    organisation: &'a Organisation,
    unit: Option<&'a Unit>,
    staff: &'a [StaffMember],
    allowed: Vec<&'a StaffMember>,
}

impl<'a> Candidates<'a> {
    pub(super) fn new(
        routing: &'a Routing<'a>,
        organisation: &'a Organisation,
        unit: Option<&'a Unit>,
        staff: &'a [StaffMember],
    ) -> Self {
        let mut candidates = Self { routing, organisation, unit, staff, allowed: Vec::new() };
        let involved = candidates.involved();
        let may = |member: &&StaffMember| {
            may_handle(member, routing.secrecy_version)
                && !candidates.is_respondent(member)
                && !involved.iter().any(|name| same_name(name, &member.name))
        };
        let mut allowed: Vec<&StaffMember> = staff.iter().filter(may).collect();
        allowed.sort_by_key(|member| (member.since, member.id));
        candidates.allowed = allowed;
        candidates
    }

    /// The names of whoever manages the unit, when the client did not say they were not involved.
    /// One person can hold several memberships, so it is the name that counts.
    fn involved(&self) -> Vec<String> {
        let Some(unit) = self.unit else { return Vec::new() };
        match self.routing.manager_involved {
            Certainty::Yes | Certainty::Unsure => self.manager_names(unit),
            Certainty::No if self.manager_may_be_meant(unit) => self.manager_names(unit),
            Certainty::No => Vec::new(),
        }
    }

    fn manager_names(&self, unit: &Unit) -> Vec<String> {
        let bound = self.staff.iter().filter(|member| manages(member, &unit.key));
        bound.map(|member| member.name.clone()).chain([unit.manager.name.clone()]).collect()
    }

    /// Everybody who may have it.
    pub(super) fn allowed(self) -> Vec<&'a StaffMember> {
        self.allowed
    }

    /// Everybody whom it is about by what the client said: named, or the manager who was there.
    pub(super) fn concerned(&self) -> Vec<&'a StaffMember> {
        let was_there = self.was_there();
        let is_meant = |member: &&StaffMember| {
            self.is_respondent(member) || was_there.iter().any(|known| known.id == member.id)
        };
        self.staff.iter().filter(is_meant).collect()
    }

    /// The memberships of whoever manages the unit, when the client said that the manager was there.
    pub(super) fn was_there(&self) -> Vec<&'a StaffMember> {
        let Some(unit) = self.unit.filter(|_| self.routing.manager_involved == Certainty::Yes) else {
            return Vec::new();
        };
        let names = self.manager_names(unit);
        let there = |member: &&StaffMember| names.iter().any(|name| same_name(name, &member.name));
        self.staff.iter().filter(there).collect()
    }

    /// Is the member excluded, or may one of the names that the client gave be theirs? Then every
    /// membership of the same name is out too.
    fn is_respondent(&self, member: &StaffMember) -> bool {
        let out =
            |other: &StaffMember| self.routing.excluded.contains(&other.id) || self.is_officer_meant(other);
        let mut namesakes = self.staff.iter().filter(|other| same_name(&other.name, &member.name));
        let is_named = || self.routing.names().any(|typed| names_person(typed, &member.name));
        out(member) || namesakes.any(out) || (is_named() && !self.is_cleared(member))
    }

    /// Was it found out that this manager of the unit is not the one whom the name means?
    fn is_cleared(&self, member: &StaffMember) -> bool {
        let names = self.unit.filter(|_| self.routing.manager_cleared).map(|unit| self.manager_names(unit));
        names.is_some_and(|names| names.iter().any(|name| same_name(name, &member.name)))
    }

    /// "De klachtenfunctionaris" names the complaints officer of the organisation file.
    fn is_officer_meant(&self, member: &StaffMember) -> bool {
        member.role == Role::ComplaintsOfficer
            && !self.is_deputy(member)
            && self.routing.names().any(|typed| names_person(typed, OFFICER))
    }

    /// May one of the names that the client gave be that of the unit's manager?
    pub(super) fn manager_may_be_meant(&self, unit: &Unit) -> bool {
        if self.routing.manager_cleared {
            return false;
        }
        let names = self.manager_names(unit);
        self.routing.names().any(|typed| names.iter().any(|name| resembles(typed, name)))
    }

    /// The manager of a unit, or who stands in.
    pub(super) fn manager_of(&self, unit: &str) -> Option<StaffId> {
        let mut managers = self.allowed.iter().filter(|member| manages(member, unit));
        managers.find_map(|member| self.present(member))
    }

    /// Is it the manager of the unit, rather than who stands in?
    pub(super) fn is_manager_of(&self, id: StaffId, unit: &str) -> bool {
        self.allowed.iter().any(|member| member.id == id && manages(member, unit))
    }

    /// The complaints officer, or else her deputy, or who stands in.
    pub(super) fn officer(&self) -> Option<StaffId> {
        let own = |member: &StaffMember| same_name(&member.name, &self.organisation.complaints_officer.name);
        let mut officers: Vec<&StaffMember> =
            self.allowed.iter().copied().filter(|member| member.role == Role::ComplaintsOfficer).collect();
        officers.sort_by_key(|member| (!own(member), self.is_deputy(member)));
        officers.into_iter().find_map(|member| self.present(member))
    }

    /// The member, or who stands in while the member is away; nobody when that one may not have it either, or
    /// stands in for the member in another role.
    fn present(&self, member: &StaffMember) -> Option<StaffId> {
        let Some(stand_in) = member.stand_in else { return Some(member.id) };
        let there = |other: &&&StaffMember| {
            other.id == stand_in && other.role == member.role && other.stand_in.is_none()
        };
        self.allowed.iter().find(there).map(|other| other.id)
    }

    fn is_deputy(&self, member: &StaffMember) -> bool {
        let deputy = self.organisation.complaints_officer.deputy.as_ref();
        deputy.is_some_and(|deputy| same_name(&deputy.name, &member.name))
    }
}

fn manages(member: &StaffMember, unit: &str) -> bool {
    member.role == Role::Manager && member.unit.as_deref() == Some(unit)
}
