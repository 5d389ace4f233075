//! Who handles a complaint (articles 2 and 5): the unit's manager; a colleague when that manager was
//! involved; the complaints officer when the client goes there or somebody has to judge first.
//! Nobody who is or resembles a respondent ever handles it, stands in, or is fallen back on.

mod candidates;
pub mod hand_over;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

use self::candidates::Candidates;
use super::case::correction::Correctable;
use super::case::{Case, Stage};
use super::complaint::{About, Certainty, Complaint, Door, UnitAnswer, names};
use super::eligibility::{Assessment, Verdict};
use super::ids::StaffId;
use super::organisation::{Organisation, Unit};
use super::staff::StaffMember;
use crate::i18n::Text;

/// What routing depends on.
#[derive(Clone, Copy, Debug)]
pub struct Routing<'a> {
    /// Whom the client chose.
    pub door: Door,
    /// Which unit.
    pub unit: &'a UnitAnswer,
    /// About whom or what.
    pub about: &'a [About],
    /// Was the unit's manager involved?
    pub manager_involved: Certainty,
    /// Was it found out that a name which resembles the manager's means somebody else?
    pub manager_cleared: bool,
    /// What the rules made of the complaint.
    pub verdict: Verdict,
    /// Memberships that may not handle it for another reason: the filer's own, known respondents.
    pub excluded: &'a [StaffId],
    /// The present version of the secrecy duty (article 14).
    pub secrecy_version: u32,
}

impl<'a> Routing<'a> {
    /// What the routing of a complaint depends on.
    pub fn of(
        complaint: &'a Complaint,
        assessment: &Assessment,
        excluded: &'a [StaffId],
        secrecy_version: u32,
    ) -> Self {
        Self {
            door: complaint.door,
            unit: &complaint.unit,
            about: &complaint.about,
            manager_involved: complaint.manager_involved,
            manager_cleared: false,
            verdict: assessment.verdict,
            excluded,
            secrecy_version,
        }
    }

    /// What the routing of a case depends on, with what was found out since it was filed.
    pub fn of_case(case: &'a Case, excluded: &'a [StaffId], secrecy_version: u32) -> Self {
        let routing = Self::of(&case.complaint, &case.assessment, excluded, secrecy_version);
        Self { manager_cleared: is_manager_cleared(case), ..routing }
    }

    /// The names that the client gave for those complained about.
    pub(super) fn names(&self) -> impl Iterator<Item = &'a str> {
        names(self.about)
    }
}

/// Why a complaint went where it went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Because {
    /// The manager of the unit handles it (article 2).
    UnitManager,
    /// It is about the organisation as a whole, which has its own manager.
    OrganisationManager,
    /// The manager was involved; a colleague takes over (article 2).
    ManagerInvolved,
    /// The manager cannot be reached here; a colleague takes over.
    ManagerUnavailable,
    /// Neither the manager nor a colleague can be reached here.
    NoManager,
    /// The client went to the complaints officer (article 5).
    ClientChose,
    /// The rules leave a doubt, or say no: a person judges.
    Doubt,
    /// The client does not know the unit.
    UnitUnknown,
    /// The client is not sure whether the manager was involved.
    ManagerUnsure,
    /// The name that the client gave may be the manager's.
    NameResembles,
    /// Nobody handled it, and somebody who may came.
    NobodyWas,
    /// The handler turned out to be involved (article 2).
    HandlerInvolved,
    /// Whoever has it is away for a while.
    StandIn,
    /// The complaints officer judged first, and gave it on.
    Judged,
    /// The client was not content, and went on to the complaints officer (article 5).
    ClientTurned,
    /// Whoever had it is there again.
    BackAgain,
    /// Whoever had it no longer works on complaints.
    HandlerLeft,
}

impl Because {
    /// The reason in words for staff.
    pub fn text(self) -> Text {
        Text::new(match self {
            Self::UnitManager => "staff-route-unit-manager",
            Self::OrganisationManager => "staff-route-organisation-manager",
            Self::ManagerInvolved => "staff-route-manager-involved",
            Self::ManagerUnavailable => "staff-route-manager-unavailable",
            Self::NoManager => "staff-route-no-manager",
            Self::ClientChose => "staff-route-client-chose",
            Self::Doubt => "staff-route-doubt",
            Self::UnitUnknown => "staff-route-unit-unknown",
            Self::ManagerUnsure => "staff-route-manager-unsure",
            Self::NameResembles => "staff-route-name-resembles",
            Self::NobodyWas => "staff-route-nobody-was",
            Self::HandlerInvolved => "staff-route-handler-involved",
            Self::StandIn => "staff-route-stand-in",
            Self::Judged => "staff-route-judged",
            Self::ClientTurned => "staff-route-client-turned",
            Self::BackAgain => "staff-route-back-again",
            Self::HandlerLeft => "staff-route-handler-left",
        })
    }
}

/// Where a complaint goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Route {
    /// Who handles it; nobody when nobody is there who may.
    pub handler: Option<StaffId>,
    /// In which stage.
    pub stage: Stage,
    /// Why.
    pub because: Because,
    /// Somebody is missing whom an administrator can invite.
    pub tell_administrators: bool,
}

/// Did the complaints officer find out that the manager was not involved, and did unit and names stay as they
/// were then?
fn is_manager_cleared(case: &Case) -> bool {
    let decides =
        |what| matches!(what, Correctable::Unit | Correctable::About | Correctable::ManagerInvolved);
    let last = case.corrections.iter().rev().find(|correction| decides(correction.what));
    last.is_some_and(|last| last.what == Correctable::ManagerInvolved && last.to == "no")
}

/// Everybody of the staff who may have a complaint: at work, bound to secrecy, not excluded, not one of those
/// whom it is about, and not the manager who was or may have been involved. Every door through which a case
/// comes to somebody asks this, and nothing but this, on whether that person may have it.
pub fn who_may_have<'a>(
    routing: &'a Routing<'a>,
    organisation: &'a Organisation,
    staff: &'a [StaffMember],
) -> Vec<&'a StaffMember> {
    Candidates::new(routing, organisation, responsible_unit(routing, organisation), staff).allowed()
}

/// Everybody of the staff whom a complaint is about by what the client said: by name, by function, or as the
/// manager who was there.
pub fn concerned<'a>(
    routing: &'a Routing<'a>,
    organisation: &'a Organisation,
    staff: &'a [StaffMember],
) -> Vec<&'a StaffMember> {
    Candidates::new(routing, organisation, responsible_unit(routing, organisation), staff).concerned()
}

/// The memberships of the manager of whom the client said that they were there.
pub fn managers_there<'a>(
    routing: &'a Routing<'a>,
    organisation: &'a Organisation,
    staff: &'a [StaffMember],
) -> Vec<&'a StaffMember> {
    Candidates::new(routing, organisation, responsible_unit(routing, organisation), staff).was_there()
}

/// Finds who handles a complaint. There always is a route, though perhaps without a handler.
pub fn route(routing: &Routing<'_>, organisation: &Organisation, staff: &[StaffMember]) -> Route {
    let unit = responsible_unit(routing, organisation);
    let candidates = Candidates::new(routing, organisation, unit, staff);
    if routing.verdict != Verdict::Admissible {
        return to_officer(&candidates, Stage::Judging, Because::Doubt);
    }
    if routing.door == Door::ComplaintsOfficer {
        return to_officer(&candidates, Stage::ComplaintsOfficer, Because::ClientChose);
    }
    let Some(unit) = unit else {
        return to_officer(&candidates, Stage::Judging, Because::UnitUnknown);
    };
    match routing.manager_involved {
        Certainty::Unsure => to_officer(&candidates, Stage::Judging, Because::ManagerUnsure),
        Certainty::No if candidates.manager_may_be_meant(unit) => {
            to_officer(&candidates, Stage::Judging, Because::NameResembles)
        }
        Certainty::No => to_manager(&candidates, unit, organisation),
        Certainty::Yes => to_colleague(&candidates, unit, Because::ManagerInvolved),
    }
}

/// Finds who handles a running case next, when its handler no longer can: after a manager another one of the
/// unit or a colleague, after the complaints officer her deputy. It stays in its stage, unless no manager is
/// left: then it goes on with the complaints officer. That the regulation covers it is settled already.
pub fn next(
    routing: &Routing<'_>,
    of_manager: bool,
    stage: Stage,
    because: Because,
    organisation: &Organisation,
    staff: &[StaffMember],
) -> Route {
    let unit = responsible_unit(routing, organisation);
    let candidates = Candidates::new(routing, organisation, unit, staff);
    let managers = unit.filter(|_| of_manager).into_iter();
    let manager = managers
        .flat_map(|unit| std::iter::once(&unit.key).chain(&unit.colleagues))
        .find_map(|key| candidates.manager_of(key));
    if let Some(manager) = manager {
        return Route { handler: Some(manager), stage, because, tell_administrators: false };
    }
    let stage = if stage == Stage::Manager { Stage::ComplaintsOfficer } else { stage };
    match candidates.officer() {
        Some(officer) => Route { handler: Some(officer), stage, because, tell_administrators: of_manager },
        None => Route { handler: None, stage, because, tell_administrators: true },
    }
}

/// The unit whose manager handles it: that of the organisation when it is about nothing else.
fn responsible_unit<'o>(routing: &Routing<'_>, organisation: &'o Organisation) -> Option<&'o Unit> {
    let as_a_whole = |about: &About| matches!(about, About::Organisation);
    if !routing.about.is_empty() && routing.about.iter().all(as_a_whole) {
        return organisation.unit(&organisation.organisation_unit);
    }
    match routing.unit {
        UnitAnswer::Known(key) => organisation.unit(key),
        UnitAnswer::Unknown => None,
    }
}

fn to_manager(candidates: &Candidates<'_>, unit: &Unit, organisation: &Organisation) -> Route {
    let because = if unit.key == organisation.organisation_unit {
        Because::OrganisationManager
    } else {
        Because::UnitManager
    };
    match candidates.manager_of(&unit.key) {
        Some(manager) if !candidates.is_manager_of(manager, &unit.key) => {
            with_manager(manager, Because::StandIn, false)
        }
        Some(manager) => with_manager(manager, because, false),
        None => to_colleague(candidates, unit, Because::ManagerUnavailable),
    }
}

fn to_colleague(candidates: &Candidates<'_>, unit: &Unit, because: Because) -> Route {
    let missing = because == Because::ManagerUnavailable;
    match unit.colleagues.iter().find_map(|key| candidates.manager_of(key)) {
        Some(colleague) => with_manager(colleague, because, missing),
        None => {
            Route { tell_administrators: true, ..to_officer(candidates, Stage::Judging, Because::NoManager) }
        }
    }
}

fn with_manager(manager: StaffId, because: Because, tell_administrators: bool) -> Route {
    Route { handler: Some(manager), stage: Stage::Manager, because, tell_administrators }
}

/// With the complaints officer or her deputy; without either somebody has to be found first.
fn to_officer(candidates: &Candidates<'_>, stage: Stage, because: Because) -> Route {
    match candidates.officer() {
        Some(officer) => Route { handler: Some(officer), stage, because, tell_administrators: false },
        None => Route { handler: None, stage: Stage::Judging, because, tell_administrators: true },
    }
}
