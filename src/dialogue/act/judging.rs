//! The complaints officer judges: it is taken on, by whom, or it is not, with the article (article 2).

use crate::dialogue::news;
use std::collections::BTreeSet;

use crate::domain::calendar::civil_date;
use crate::domain::case::correction::{Correctable, Correction};
use crate::domain::case::ending::EndingFact;
use crate::domain::case::{Actor, Fact, Stage};
use crate::domain::complaint::{Certainty, Door, UnitAnswer};
use crate::domain::eligibility::Verdict;
use crate::domain::ids::StaffId;
use crate::domain::organisation::Unit;
use crate::domain::procedure::Action;
use crate::domain::routing::{Because, Route, Routing, route};
use crate::domain::staff::{Role, StaffMember};
use crate::i18n::Text;

use super::form::{Ask, Field, clipped};
use super::{Deed, conflict};
use crate::dialogue::client::decision;
use crate::dialogue::names;
use crate::dialogue::office;
use crate::dialogue::scene::Scene;

/// The next thing to ask.
pub(super) fn field(scene: &Scene<'_>, deed: &Deed) -> Option<Ask> {
    if deed.action() == Action::TakeOn { take_on(scene, deed) } else { not_take_on(scene, deed) }
}

/// Did the client turn to her? Then it stays with her, whatever was to be judged first (article 5).
fn is_hers(deed: &Deed) -> bool {
    deed.case.turned_to_officer.is_some()
}

fn take_on(scene: &Scene<'_>, deed: &Deed) -> Option<Ask> {
    let form = &deed.form;
    if is_hers(deed) {
        return None;
    }
    if !form.has("who") {
        let choices = [("self", "staff-take-on-self"), ("manager", "staff-take-on-manager")];
        let choices = choices.map(|(word, id)| (word.to_owned(), Text::new(id)));
        return Some(Ask::new("who", Text::new("staff-take-on-who"), Field::Choice(choices.to_vec())));
    }
    if form.chosen("who") == Some("self") {
        return None;
    }
    let units = &scene.world.organisation.units;
    if deed.case.unit().is_none() && !form.has("unit") {
        let choice = |(index, unit): (usize, &Unit)| (index.to_string(), Text::words(clipped(&unit.button)));
        let choices = units.iter().enumerate().map(choice).collect();
        return Some(Ask::new("unit", Text::new("staff-take-on-unit"), Field::Choice(choices)));
    }
    let unit = unit(scene, deed)?;
    let unsure = deed.case.complaint.manager_involved == Certainty::Unsure;
    if !form.has("involved") && (unsure || resembles(scene, deed)) {
        let text = Text::new("staff-take-on-involved")
            .with("manager", unit.manager.name.as_str())
            .with("unit", unit.name.as_str());
        return Some(Ask::yes_no("involved", text));
    }
    None
}

/// Does the name that the client gave look like the manager's, so that she has to find out first?
fn resembles(scene: &Scene<'_>, deed: &Deed) -> bool {
    to_manager(scene, deed).because == Because::NameResembles
}

/// The unit that the case has, or that she chose.
fn unit<'s>(scene: &Scene<'s>, deed: &Deed) -> Option<&'s Unit> {
    let organisation = scene.world.organisation;
    if let Some(key) = deed.case.unit() {
        return organisation.unit(key);
    }
    let index: usize = deed.form.chosen("unit")?.parse().ok()?;
    organisation.units.get(index)
}

fn involved(deed: &Deed) -> Certainty {
    match deed.form.chosen("involved") {
        Some("yes") => Certainty::Yes,
        Some(_) => Certainty::No,
        None => match deed.case.complaint.manager_involved {
            Certainty::Yes => Certainty::Yes,
            Certainty::No | Certainty::Unsure => Certainty::No,
        },
    }
}

/// To whom it goes by the rules of article 2, without anybody who was involved.
fn to_manager(scene: &Scene<'_>, deed: &Deed) -> Route {
    let organisation = scene.world.organisation;
    let unit = unit(scene, deed);
    let excluded = excluded(scene, deed);
    let of_case = Routing::of_case(&deed.case, &excluded, office::secrecy_version(scene));
    let answer = unit.map_or(UnitAnswer::Unknown, |unit| UnitAnswer::Known(unit.key.clone()));
    let routing = Routing {
        door: Door::Manager,
        unit: &answer,
        manager_involved: involved(deed),
        // She found out that the one who is meant is not the manager: the name says nothing any more.
        manager_cleared: of_case.manager_cleared || deed.form.chosen("involved") == Some("no"),
        verdict: Verdict::Admissible,
        ..of_case
    };
    route(&routing, organisation, &scene.answers.staff)
}

/// Nobody who was involved or is complained about, and nobody who filed it.
fn excluded(scene: &Scene<'_>, deed: &Deed) -> Vec<StaffId> {
    let filers = scene.answers.case.iter().flat_map(|seen| seen.filers.iter().copied());
    deed.case.excluded().into_iter().chain(filers).collect()
}

/// The manager who gets it; `None` when she keeps it, by choice or because nobody else can.
fn manager(scene: &Scene<'_>, deed: &Deed) -> Option<StaffId> {
    if is_hers(deed) || deed.form.chosen("who") == Some("self") {
        return None;
    }
    let route = to_manager(scene, deed);
    route.handler.filter(|_| route.stage == Stage::Manager)
}

fn not_take_on(scene: &Scene<'_>, deed: &Deed) -> Option<Ask> {
    if !deed.form.has("article") {
        let choice = |(index, cited): (usize, String)| (index.to_string(), Text::words(clipped(&cited)));
        let choices = articles(scene, deed).into_iter().enumerate().map(choice).collect();
        return Some(Ask::new("article", Text::new("staff-not-take-on-article"), Field::Choice(choices)));
    }
    (!deed.form.has("reason"))
        .then(|| Ask::new("reason", Text::new("staff-not-take-on-reason"), Field::Words))
}

/// The articles on which a complaint can be turned away, as the regulation of the case cites them.
fn articles(scene: &Scene<'_>, deed: &Deed) -> Vec<String> {
    let organisation = scene.world.organisation;
    let cited = &organisation.regulation_of(&deed.case.regulation, civil_date(deed.case.filed)).citations;
    let all = [&cited.about, &cited.filing, &cited.clients, &cited.internal_first];
    let mut seen = BTreeSet::new();
    all.into_iter().filter(|article| seen.insert((*article).clone())).cloned().collect()
}

fn article(scene: &Scene<'_>, deed: &Deed) -> String {
    let index = deed.form.chosen("article").and_then(|index| index.parse::<usize>().ok());
    index.and_then(|index| articles(scene, deed).into_iter().nth(index)).unwrap_or_default()
}

/// What will be recorded or leave.
pub(super) fn preview(scene: &Scene<'_>, deed: &Deed) -> Vec<Text> {
    if deed.action() == Action::NotTakeOn {
        let reason = deed.form.words("reason").unwrap_or_default();
        return decision::not_taken_on(scene, &deed.case, &article(scene, deed), &reason);
    }
    if is_hers(deed) {
        return vec![Text::new("staff-take-on-hers")];
    }
    if deed.form.chosen("who") == Some("self") {
        return Vec::new();
    }
    match manager(scene, deed) {
        Some(manager) => vec![
            Text::new("staff-take-on-goes").with("name", names::member(scene, manager)),
            to_manager(scene, deed).because.text(),
        ],
        None => vec![Text::new("staff-take-on-nobody")],
    }
}

/// Records it.
pub(super) fn commit(scene: &mut Scene<'_>, deed: &Deed) {
    if deed.action() == Action::TakeOn {
        return commit_take_on(scene, deed);
    }
    let reason = deed.form.words("reason").unwrap_or_default();
    let fact = EndingFact::NotTakenOn { article: article(scene, deed), reason };
    deed.record(scene, vec![Fact::Ending(fact)]);
    deed.tell(scene);
    deed.done(scene, Text::new("staff-not-taken-on"));
}

fn commit_take_on(scene: &mut Scene<'_>, deed: &Deed) {
    let Actor::Staff(own) = deed.by else { return };
    let to = manager(scene, deed);
    let mut facts = found_out(scene, deed);
    facts.push(Fact::Ending(EndingFact::TakenOn));
    let stage = if to.is_some() { Stage::Manager } else { Stage::ComplaintsOfficer };
    facts.push(Fact::HandlerAssigned {
        handler: Some(to.unwrap_or(own)),
        stage,
        reason: None,
        because: to.map(|_| Because::Judged),
    });
    if to.is_none() {
        facts.extend([Fact::CaseOpened, Fact::CaseTaken]);
    }
    deed.record(scene, facts);
    if let Some(to) = to {
        news::new_case(scene, to, deed.case.id, &deed.case.number);
        let name = names::member(scene, to);
        deed.done(scene, Text::new("staff-handed").with("name", name));
    } else {
        deed.done(scene, Text::new("staff-taken"));
    }
    news::tell_filer(scene, deed.case.id);
}

/// What she found out about unit and manager on the way. For a manager who was there the case is gone.
fn found_out(scene: &mut Scene<'_>, deed: &Deed) -> Vec<Fact> {
    let mut facts = corrections(scene, deed);
    if involved(deed) == Certainty::Yes {
        for manager in managers(scene, deed) {
            facts.extend(conflict::exclude(scene, &deed.case, manager));
        }
    }
    facts
}

/// Everybody in the bot who manages the unit.
fn managers(scene: &Scene<'_>, deed: &Deed) -> Vec<StaffId> {
    let unit = unit(scene, deed);
    let manages = |member: &&StaffMember| {
        member.role == Role::Manager && unit.is_some_and(|unit| member.unit.as_ref() == Some(&unit.key))
    };
    scene.answers.staff.iter().filter(manages).map(|member| member.id).collect()
}

fn corrections(scene: &Scene<'_>, deed: &Deed) -> Vec<Fact> {
    let mut facts = Vec::new();
    let reason = scene.words(&Text::new("staff-take-on-found"));
    let mut found = |what, from: &str, to: &str| {
        let (from, to, reason) = (from.to_owned(), to.to_owned(), reason.clone());
        facts.push(Fact::Corrected(Correction { what, from, to, reason, anew: None }));
    };
    let unit = unit(scene, deed);
    if let Some(unit) = unit.filter(|_| deed.form.has("unit")) {
        found(Correctable::Unit, "", &unit.key);
    }
    let Some(answer) = deed.form.chosen("involved") else { return facts };
    let before = match deed.case.complaint.manager_involved {
        Certainty::Yes => "yes",
        Certainty::No => "no",
        Certainty::Unsure => "unsure",
    };
    found(Correctable::ManagerInvolved, before, answer);
    facts
}
