//! The client stops it, by taking it back or because it is no longer needed; the written confirmation by
//! whom article 7 names; and beginning again within the cooling-off, or after a pause.

use crate::dialogue::news;
use crate::dialogue::office;
use chrono::NaiveDate;

use crate::domain::calendar::{add_days, civil_date};
use crate::domain::case::ending::EndingFact;
use crate::domain::case::{Case, CaseEvent, Fact, Stage};
use crate::domain::complaint::Door;
use crate::domain::eligibility::Verdict;
use crate::domain::ids::StaffId;
use crate::domain::organisation::Confirmer;
use crate::domain::procedure::{Action, Seat};
use crate::domain::routing::{Routing, route};
use crate::domain::staff::Role;
use crate::i18n::Text;

use super::Deed;
use super::form::{Ask, Field};
use crate::dialogue::client::{decision, standing};
use crate::dialogue::respondent;
use crate::dialogue::scene::Scene;

/// The next thing to ask.
pub(super) fn field(scene: &Scene<'_>, deed: &Deed) -> Option<Ask> {
    let (form, staff) = (&deed.form, deed.seat != Seat::Filer);
    match deed.action() {
        Action::Withdraw | Action::NoLongerNeeded if staff && !form.has("on") => {
            let ask = Ask::new("on", Text::new("staff-withdraw-on"), Field::Past);
            Some(ask.not_before(Some(civil_date(deed.case.filed))))
        }
        Action::Withdraw | Action::NoLongerNeeded if staff && !form.has("why") => {
            Some(Ask::new("why", Text::new("staff-withdraw-why"), Field::Words))
        }
        Action::Withdraw | Action::NoLongerNeeded if !staff && !form.has("sure") => {
            let id = if deed.action() == Action::Withdraw { "withdraw-sure" } else { "not-needed-sure" };
            let until = cooling_off(scene, scene.world.today);
            Some(
                Ask::yes_no("sure", Text::new(id))
                    .paragraph(Text::new("withdraw-cooling-off").with("day", until)),
            )
        }
        Action::Withdraw | Action::NoLongerNeeded
            if !staff && form.chosen("sure") == Some("yes") && !form.has("why") =>
        {
            Some(Ask::new("why", Text::new("withdraw-why"), Field::Anything).optional())
        }
        Action::ConfirmWithdrawal if deed.case.is_with_committee() && !form.has("on") => {
            let ask = Ask::new("on", Text::new("staff-withdrawal-letter-on"), Field::Past);
            Some(ask.not_before(deed.case.withdrawal.as_ref().map(|known| known.on)))
        }
        Action::Resume | Action::Reopen if staff && is_said(deed) && !form.has("on") => {
            Some(Ask::new("on", Text::new("staff-said-on"), Field::Past))
        }
        Action::Reopen if staff && !form.has("why") => {
            Some(Ask::new("why", Text::new("staff-reopen-why"), Field::Words))
        }
        Action::Reopen if !staff && !form.has("sure") => Some(Ask::yes_no("sure", Text::new("reopen-sure"))),
        _ => None,
    }
}

/// Is it the client who goes on, so that staff only record it?
fn is_said(deed: &Deed) -> bool {
    deed.action() == Action::Resume || deed.case.withdrawal.is_some()
}

/// Until which day a client who stopped it today can go on after all.
fn cooling_off(scene: &Scene<'_>, from: NaiveDate) -> NaiveDate {
    add_days(from, scene.world.organisation.settings.cooling_off_days)
}

/// What will leave.
pub(super) fn preview(scene: &Scene<'_>, deed: &Deed) -> Vec<Text> {
    let on = deed.form.day("on");
    match (deed.action(), deed.seat) {
        (_, Seat::Filer) => Vec::new(),
        (Action::Withdraw | Action::NoLongerNeeded, _) => {
            let said = Text::new("staff-withdraw-preview").with("day", on.unwrap_or(scene.world.today));
            vec![said, Text::new("said-quote").with("words", deed.form.words("why").unwrap_or_default())]
        }
        (Action::Resume, _) => {
            vec![Text::new("staff-resume-preview").with("day", on.unwrap_or(scene.world.today))]
        }
        (Action::ConfirmWithdrawal, _) => decision::withdrawal(scene, &deed.case, on),
        _ => Vec::new(),
    }
}

/// Records it.
pub(super) fn commit(scene: &mut Scene<'_>, deed: &Deed) {
    match deed.action() {
        Action::Withdraw | Action::NoLongerNeeded => withdraw(scene, deed),
        Action::ConfirmWithdrawal => {
            let fact = EndingFact::WithdrawalConfirmed { on: deed.form.day("on") };
            deed.record(scene, vec![Fact::Ending(fact)]);
            deed.tell(scene);
            respondent::tell_all(scene, &deed.case);
            if deed.seat == Seat::Secretary {
                news::tell(scene, &deed.case, "staff-committee-stopped");
            }
            deed.done(scene, Text::new("staff-withdrawal-confirmed"));
        }
        Action::Resume => {
            deed.record(scene, vec![Fact::Ending(EndingFact::Resumed { on: deed.form.day("on") })]);
            deed.tell(scene);
            if deed.seat == Seat::Filer {
                standing::show_after(scene, deed, Text::new("resumed"));
            } else {
                deed.done(scene, Text::new("staff-resumed"));
            }
        }
        _ => reopen(scene, deed),
    }
}

fn withdraw(scene: &mut Scene<'_>, deed: &Deed) {
    if deed.seat == Seat::Filer && deed.form.chosen("sure") != Some("yes") {
        return deed.done(scene, Text::new("withdraw-not"));
    }
    let (why, mut facts) = deed.spoken(scene, "why");
    let no_longer_needed = deed.action() == Action::NoLongerNeeded;
    let on = deed.form.day("on");
    facts.push(Fact::Ending(EndingFact::Withdrawn { no_longer_needed, why, on }));
    begin(scene, deed, facts);
    if deed.seat == Seat::Filer {
        let until = cooling_off(scene, scene.world.today);
        standing::show_after(scene, deed, Text::new("withdrawn").with("day", until));
    } else {
        deed.done(scene, Text::new("staff-withdrawn"));
    }
}

/// Records the facts with which it stops, and tells who has to know: above all who confirms it in writing.
pub(super) fn begin(scene: &mut Scene<'_>, deed: &Deed, mut facts: Vec<Fact>) {
    let other = other_confirmer(scene, &deed.case);
    if let Some(manager) = other {
        // Article 7 without exception, when the organisation wants it so: the manager confirms.
        let (handler, stage) = (Some(manager), Stage::Withdrawn);
        facts.push(Fact::HandlerAssigned { handler, stage, reason: None, because: None });
    }
    deed.record(scene, facts);
    match other {
        Some(manager) => news::new_case(scene, manager, deed.case.id, &deed.case.number),
        None if deed.seat == Seat::Filer && deed.case.is_with_committee() => {
            news::tell(scene, &deed.case, "staff-filer-stopped-committee");
        }
        None if deed.seat == Seat::Filer => news::tell(scene, &deed.case, "staff-filer-stopped"),
        None => {}
    }
    if deed.seat != Seat::Filer {
        news::tell_filer(scene, deed.case.id);
    }
    // At the committee it is the committee that confirms it (article 7).
    news::tell_committee(scene, &deed.case, "staff-committee-stops");
}

/// The manager who has to confirm a withdrawal of a case that they do not know of yet, when the organisation
/// chose that.
fn other_confirmer(scene: &Scene<'_>, case: &Case) -> Option<StaffId> {
    let organisation = scene.world.organisation;
    let by_manager = organisation.settings.direct_withdrawal_confirmed_by == Confirmer::Manager;
    if !by_manager || case.is_with_committee() || !case.went_straight_to_officer() {
        return None;
    }
    let filers = scene.answers.case.iter().flat_map(|seen| seen.filers.iter().copied());
    let excluded: Vec<StaffId> = case.excluded().into_iter().chain(filers).collect();
    let secrecy_version = organisation.regulation_on(scene.world.today).secrecy_version;
    let routing = Routing {
        door: Door::Manager,
        verdict: Verdict::Admissible,
        ..Routing::of_case(case, &excluded, secrecy_version)
    };
    let route = route(&routing, organisation, &scene.answers.staff);
    route.handler.filter(|_| route.stage == Stage::Manager)
}

fn reopen(scene: &mut Scene<'_>, deed: &Deed) {
    let filer = deed.seat == Seat::Filer;
    if filer && deed.form.chosen("sure") != Some("yes") {
        return deed.done(scene, Text::new("reopen-not"));
    }
    let fact = EndingFact::Reopened { reason: deed.form.words("why"), on: deed.form.day("on") };
    let mut facts = vec![Fact::Ending(fact)];
    facts.extend(taken_by(scene, deed, &facts));
    deed.record(scene, facts);
    deed.tell(scene);
    if filer && !news::secretaries(scene, &deed.case).is_empty() {
        news::tell(scene, &deed.case, "staff-filer-acted");
    }
    if filer {
        standing::show_after(scene, deed, Text::new("reopened"));
    } else {
        deed.done(scene, Text::new("staff-reopened"));
    }
}

/// Who has it from here on, when whoever closed it is not the one to handle it again: the complaints officer
/// keeps what she opens again, and what was hers goes back to her.
fn taken_by(scene: &mut Scene<'_>, deed: &Deed, facts: &[Fact]) -> Vec<Fact> {
    let mut case = deed.case.clone();
    for fact in facts {
        case.apply(&CaseEvent { at: scene.at, by: deed.by, fact: fact.clone() });
    }
    let assigned = |handler: StaffId| Fact::HandlerAssigned {
        handler: Some(handler),
        stage: Stage::ComplaintsOfficer,
        reason: None,
        because: None,
    };
    match (case.stage, role(scene, &case)) {
        (Stage::Manager, Some(Role::ComplaintsOfficer)) => {
            case.handler.map(|own| vec![assigned(own), Fact::CaseOpened, Fact::CaseTaken]).unwrap_or_default()
        }
        (Stage::ComplaintsOfficer, Some(Role::Manager)) => {
            let officer = office::officer_for(scene, &case);
            if let Some(officer) = officer {
                news::new_case(scene, officer, case.id, &case.number);
            }
            officer.map(assigned).into_iter().collect()
        }
        _ => Vec::new(),
    }
}

fn role(scene: &Scene<'_>, case: &Case) -> Option<Role> {
    let everybody = scene.answers.staff.iter().chain(&scene.staff);
    everybody.into_iter().find(|member| case.handler == Some(member.id)).map(|member| member.role)
}

/// Until which day a client who stopped this case can go on after all.
pub(in crate::dialogue) fn can_reopen_until(scene: &Scene<'_>, case: &Case) -> Option<NaiveDate> {
    let withdrawal = case.withdrawal.as_ref()?;
    Some(cooling_off(scene, withdrawal.on)).filter(|last| *last >= scene.world.today)
}
