//! Who of the staff can handle this complaint: at work, bound to secrecy, and not involved.

use super::Routing;
use crate::domain::access::may_handle;
use crate::domain::complaint::Certainty;
use crate::domain::ids::StaffId;
use crate::domain::organisation::{Organisation, Unit, names_person, resembles, same_name};
use crate::domain::staff::{Role, StaffMember};

/// The staff who may handle one complaint, and what the names in it mean.
pub(super) struct Candidates<'a> {
    routing: &'a Routing<'a>,
    organisation: &'a Organisation,
    staff: &'a [StaffMember],
    allowed: Vec<&'a StaffMember>,
}

impl<'a> Candidates<'a> {
    pub(super) fn new(
        routing: &'a Routing<'a>,
        organisation: &'a Organisation,
        unit: Option<&Unit>,
        staff: &'a [StaffMember],
    ) -> Self {
        let mut candidates = Self { routing, organisation, staff, allowed: Vec::new() };
        let involved = candidates.involved(unit);
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
    fn involved(&self, unit: Option<&Unit>) -> Vec<String> {
        let Some(unit) = unit else { return Vec::new() };
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

    /// Is the member excluded, or may one of the names that the client gave be theirs? Then every
    /// membership of the same name is out too.
    fn is_respondent(&self, member: &StaffMember) -> bool {
        let excluded = self
            .staff
            .iter()
            .filter(|other| self.routing.excluded.contains(&other.id))
            .any(|other| same_name(&other.name, &member.name));
        excluded
            || self.routing.excluded.contains(&member.id)
            || self.routing.names().any(|typed| names_person(typed, &member.name))
            || self.is_officer_meant(member)
    }

    /// "De klachtenfunctionaris" names the complaints officer of the organisation file.
    fn is_officer_meant(&self, member: &StaffMember) -> bool {
        member.role == Role::ComplaintsOfficer
            && !self.is_deputy(member)
            && self.routing.names().any(|typed| names_person(typed, "klachtenfunctionaris"))
    }

    /// May one of the names that the client gave be that of the unit's manager?
    pub(super) fn manager_may_be_meant(&self, unit: &Unit) -> bool {
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

    /// The member, or who stands in while the member is away; nobody when that one may not have it either.
    fn present(&self, member: &StaffMember) -> Option<StaffId> {
        let Some(stand_in) = member.stand_in else { return Some(member.id) };
        let there = |other: &&&StaffMember| other.id == stand_in && other.stand_in.is_none();
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
