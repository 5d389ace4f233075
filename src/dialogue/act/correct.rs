//! What was recorded wrongly is put right, with a reason: the unit, the person, the day, how to reach the
//! client, the date of a step, and a step that was recorded by mistake. Both values stay in the case.

use crate::dialogue::said;
use chrono::NaiveDate;

use crate::domain::address::Address;
use crate::domain::calendar::civil_date;
use crate::domain::case::amend::{self, Recorded, Step};
use crate::domain::case::correction::{Anew, Correctable, Correction, DatedStep};
use crate::domain::case::hearing::{Respondent, RespondentId};
use crate::domain::case::{CaseEvent, Fact, Stage};
use crate::domain::complaint::{About, Incident};
use crate::domain::procedure::{self, Seat, mistakes};
use crate::i18n::Text;
use crate::when::{Reading, read};

use super::Deed;
use super::form::{Ask, Field, clipped};
use crate::dialogue::scene::Scene;
use crate::dialogue::{names, news};

const KINDS: [(&str, &str); 10] = [
    ("button", "staff-correct-button"),
    ("unit", "staff-label-unit"),
    ("service", "staff-label-service"),
    ("about", "staff-label-about"),
    ("when", "staff-label-when"),
    ("name", "staff-label-name"),
    ("phone", "staff-label-phone"),
    ("address", "staff-label-address"),
    ("date", "staff-correct-date"),
    ("respondent", "staff-correct-respondent"),
];
/// Older steps than these are not found on a phone.
const SHOWN: usize = 8;

/// The next thing to ask.
pub(super) fn field(scene: &Scene<'_>, deed: &Deed) -> Option<Ask> {
    let form = &deed.form;
    if !form.has("what") {
        let kinds = KINDS.iter().filter(|(word, _)| offered(deed, word));
        let choices = kinds.map(|(word, id)| ((*word).to_owned(), Text::new(id))).collect();
        return Some(Ask::new("what", Text::new("staff-correct-what"), Field::Choice(choices)));
    }
    let others = form.chosen("what") == Some("address") && deed.case.hearing.invited().next().is_some();
    let several = matches!(form.chosen("what"), Some("about" | "date" | "button" | "respondent"));
    if !form.has("which") && (others || several) {
        let ask = Ask::new("which", Text::new("staff-correct-which"), Field::Choice(which(scene, deed)));
        return Some(ask.paragraphs(listed(scene, deed)));
    }
    if form.chosen("what") != Some("button") && !form.has("to") {
        return Some(new_value(scene, deed));
    }
    let why = if is_told(deed) { "staff-correct-reason-client" } else { "staff-correct-reason" };
    (!form.has("reason")).then(|| Ask::new("reason", Text::new(why), Field::Words))
}

/// Is there something of this kind to put right?
fn offered(deed: &Deed, word: &str) -> bool {
    let handled = deed.seat != Seat::Secretary && deed.case.stage != Stage::Closed;
    match word {
        "button" => !recorded(deed, false).is_empty(),
        "date" => !recorded(deed, true).is_empty() || measures(deed).is_some(),
        "about" => handled && people(deed).next().is_some(),
        "respondent" => handled && deed.case.hearing.invited().next().is_some(),
        _ => handled,
    }
}

/// The recorded steps with their place in the history: those that can be taken back, or those with a day of
/// their own, newest first.
fn recorded(deed: &Deed, dated: bool) -> Vec<(usize, Step, CaseEvent)> {
    let case = &deed.case;
    let steps = if dated && deed.seat != Seat::Secretary {
        let with_day = |(_, event): &(Step, CaseEvent)| amend::day(&event.fact).is_some();
        case.recorded_steps().into_iter().filter(with_day).collect()
    } else if dated {
        mistakes(case, deed.seat).into_iter().filter(|(_, event)| amend::day(&event.fact).is_some()).collect()
    } else {
        mistakes(case, deed.seat)
    };
    let place = |step: Step| case.history.iter().position(|event| Step::of(event) == Some(step));
    let placed = steps.into_iter().filter_map(|(step, event)| Some((place(step)?, step, event)));
    placed.take(SHOWN).collect()
}

/// The day on which the measures were told: of the steps that cannot be taken back it has one.
fn measures(deed: &Deed) -> Option<(DatedStep, NaiveDate)> {
    let told = deed.case.committee.measures_told.as_ref().filter(|_| deed.seat != Seat::Secretary)?;
    Some((DatedStep::MeasuresTold, told.0))
}

/// Was the client told of the step that is taken back?
pub(super) fn is_told(deed: &Deed) -> bool {
    let button = deed.form.chosen("what") == Some("button");
    button && recorded_step(deed).is_some_and(|(step, _)| procedure::is_told(step.what))
}

/// The step that was chosen.
fn recorded_step(deed: &Deed) -> Option<(Step, CaseEvent)> {
    let place = index(deed, "which")?;
    let dated = deed.form.chosen("what") == Some("date");
    let steps = recorded(deed, dated).into_iter();
    steps.filter(|(known, ..)| *known == place).map(|(_, step, event)| (step, event)).next()
}

/// "Gesprek gehouden, dinsdag 3 maart 2026 (Bas Bakker)".
fn told(deed: &Deed, step: Step, event: &CaseEvent) -> Text {
    let day = amend::day(&event.fact).unwrap_or_else(|| civil_date(event.at));
    let about = step.about.and_then(|id| deed.case.hearing.respondent(RespondentId(id)));
    let about = about.filter(|_| matches!(step.what, Recorded::Response | Recorded::Silence));
    let text = Text::new(if about.is_some() { "staff-step-line-of" } else { "staff-step-line" });
    let name = about.map(|known| known.person.name.clone()).unwrap_or_default();
    text.with("step", step_text(step.what)).with("day", day).with("name", name)
}

/// The choices in full, where a button has no room.
fn listed(_: &Scene<'_>, deed: &Deed) -> Vec<Text> {
    match deed.form.chosen("what") {
        Some(word @ ("button" | "date")) => {
            recorded(deed, word == "date").iter().map(|(_, step, event)| told(deed, *step, event)).collect()
        }
        _ => Vec::new(),
    }
}

fn new_value(scene: &Scene<'_>, deed: &Deed) -> Ask {
    let to = Text::new("staff-correct-to").with("from", from(scene, deed));
    match deed.form.chosen("what") {
        Some("unit") => {
            let units = scene.world.organisation.units.iter().enumerate();
            let choices = units.map(|(index, unit)| (index.to_string(), Text::words(clipped(&unit.button))));
            Ask::new("to", to, Field::Choice(choices.collect()))
        }
        Some("service") => {
            let services = scene.world.organisation.services.iter().enumerate();
            let choices = services.map(|(index, service)| (index.to_string(), service.label()));
            Ask::new("to", to, Field::Choice(choices.collect()))
        }
        Some("date") => Ask::new("to", to, Field::Past).not_before(floor(deed)),
        Some("address") => Ask::new("to", to, Field::Words).paragraph(Text::new("staff-address-how")),
        _ => Ask::new("to", to, Field::Words),
    }
}

/// Those with a name, or whose name was not known, among whom it is about.
fn people(deed: &Deed) -> impl Iterator<Item = (usize, &About)> {
    let named = |about: &&About| matches!(about, About::Employee { .. } | About::ActingFor { .. });
    deed.case.complaint.about.iter().enumerate().filter(move |(_, about)| named(about))
}

fn which(scene: &Scene<'_>, deed: &Deed) -> Vec<(String, Text)> {
    let short = |text: &Text| Text::words(clipped(&scene.words(text)));
    match deed.form.chosen("what") {
        Some("about") => {
            people(deed).map(|(index, about)| (index.to_string(), short(&said::about(about)))).collect()
        }
        Some("respondent") => invited(deed).collect(),
        Some("address") => {
            let filer = ("filer".to_owned(), Text::new("choice-of-client"));
            std::iter::once(filer).chain(invited(deed)).collect()
        }
        word => {
            let steps = recorded(deed, word == Some("date")).into_iter();
            let choice =
                |(place, step, _): (usize, Step, CaseEvent)| (place.to_string(), step_text(step.what));
            let told = measures(deed).filter(|_| word == Some("date"));
            let told = told.map(|_| (MEASURES.to_owned(), Text::new("staff-step-measures")));
            steps.map(choice).chain(told).collect()
        }
    }
}

fn invited(deed: &Deed) -> impl Iterator<Item = (String, Text)> {
    let invited = deed.case.hearing.invited();
    invited.map(|known| (known.id.0.to_string(), Text::words(clipped(&known.person.name))))
}

/// The choice of a day that is no step which can be taken back.
const MEASURES: &str = "measures";

/// Before this day it cannot have been.
fn floor(deed: &Deed) -> Option<NaiveDate> {
    let (case, filed) = (&deed.case, civil_date(deed.case.filed));
    let Some((step, _)) = recorded_step(deed) else {
        return case.committee.ruling.as_ref().map(|ruling| ruling.on);
    };
    let committee = &case.committee;
    Some(match step.what {
        Recorded::Response => {
            let id = step.about.map(RespondentId);
            id.and_then(|id| case.hearing.respondent(id)).map_or(filed, |known| civil_date(known.invited))
        }
        Recorded::Received => committee.posted.unwrap_or(filed),
        Recorded::Admitted | Recorded::NotAdmitted => committee.received.unwrap_or(filed),
        Recorded::Ruled => committee.admitted.or(committee.received).unwrap_or(filed),
        Recorded::Accepted | Recorded::Declined => {
            case.solution.proposals.last().map_or(filed, |last| civil_date(last.at))
        }
        Recorded::FactsAgreed
        | Recorded::FactsDisputed
        | Recorded::Silence
        | Recorded::NotHeard
        | Recorded::Talk
        | Recorded::Proposal
        | Recorded::Confirmation
        | Recorded::Outcome
        | Recorded::Withdrawal
        | Recorded::Asked
        | Recorded::Posted => filed,
    })
}

fn step_text(what: Recorded) -> Text {
    Text::new(match what {
        Recorded::FactsAgreed => "staff-step-facts-agreed",
        Recorded::FactsDisputed => "staff-step-facts-disputed",
        Recorded::Response => "staff-step-response",
        Recorded::Silence => "staff-step-silence",
        Recorded::NotHeard => "staff-step-not-heard",
        Recorded::Talk => "staff-step-talk",
        Recorded::Proposal => "staff-step-proposal",
        Recorded::Accepted => "staff-step-accepted",
        Recorded::Declined => "staff-step-declined",
        Recorded::Confirmation => "staff-step-confirmation",
        Recorded::Outcome => "staff-step-outcome",
        Recorded::Withdrawal => "staff-step-withdrawn",
        Recorded::Asked => "staff-step-asked",
        Recorded::Posted => "staff-step-posted",
        Recorded::Received => "staff-step-received",
        Recorded::Admitted => "staff-step-admitted",
        Recorded::NotAdmitted => "staff-step-not-admitted",
        Recorded::Ruled => "staff-step-ruled",
    })
}

fn index(deed: &Deed, name: &str) -> Option<usize> {
    deed.form.chosen(name)?.parse().ok()
}

/// The day that is recorded now.
fn dated(deed: &Deed) -> Option<NaiveDate> {
    if deed.form.chosen("which") == Some(MEASURES) {
        return measures(deed).map(|(_, on)| on);
    }
    recorded_step(deed).and_then(|(_, event)| amend::day(&event.fact))
}

/// The respondent whose name or address is put right.
fn respondent(deed: &Deed) -> Option<&Respondent> {
    let id = deed.form.chosen("which")?.parse().ok()?;
    deed.case.hearing.invited().find(|known| known.id == RespondentId(id))
}

/// The respondent whose address it is; `None` for the filer's.
fn resident(deed: &Deed) -> Option<&Respondent> {
    if deed.form.chosen("what") == Some("address") { respondent(deed) } else { None }
}

/// What is recorded now, in words.
fn from(scene: &Scene<'_>, deed: &Deed) -> Text {
    let complaint = &deed.case.complaint;
    let unsaid = || Text::new("said-left-out");
    match deed.form.chosen("what") {
        Some("unit") => deed
            .case
            .unit()
            .and_then(|key| scene.world.organisation.unit(key))
            .map_or_else(|| Text::new("choice-unsure"), |unit| Text::words(unit.name.as_str())),
        Some("service") => service_name(scene, &complaint.service),
        Some("about") => {
            let index = index(deed, "which").unwrap_or(0);
            complaint.about.get(index).map_or_else(unsaid, said::about)
        }
        Some("when") => said::incident(&complaint.incident),
        Some("name") => complaint.name.as_deref().map_or_else(unsaid, Text::words),
        Some("phone") => complaint.phone.as_deref().map_or_else(unsaid, Text::words),
        Some("address") => {
            let known = match resident(deed) {
                Some(respondent) => respondent.address.as_ref(),
                None => deed.case.filer.address.as_ref(),
            };
            known.map_or_else(unsaid, |address| Text::words(address.in_short()))
        }
        Some("respondent") => {
            respondent(deed).map_or_else(unsaid, |known| Text::words(known.person.name.as_str()))
        }
        Some("button") => recorded_step(deed).map_or_else(unsaid, |(step, event)| told(deed, step, &event)),
        _ => dated(deed).map_or_else(unsaid, |on| Text::new("said-day").with("day", on)),
    }
}

/// The correction as the form holds it.
fn correction(scene: &Scene<'_>, deed: &Deed) -> Option<Correction> {
    let reason = deed.form.words("reason").unwrap_or_default();
    let words = deed.form.words("to").unwrap_or_default().trim().to_owned();
    let from = scene.words(&from(scene, deed));
    let plain = |what| {
        Some(Correction { what, from: from.clone(), to: words.clone(), reason: reason.clone(), anew: None })
    };
    match deed.form.chosen("what")? {
        "unit" => {
            let unit = scene.world.organisation.units.get(index(deed, "to")?)?;
            let before = deed.case.unit().cloned().unwrap_or_default();
            let (from, to) = (before, unit.key.clone());
            Some(Correction { what: Correctable::Unit, from, to, reason, anew: None })
        }
        "service" => {
            let service = scene.world.organisation.services.get(index(deed, "to")?)?;
            let (from, to) = (deed.case.complaint.service.clone(), service.key.clone());
            Some(Correction { what: Correctable::Service, from, to, reason, anew: None })
        }
        "about" => {
            let anew = Some(Anew::About { index: index(deed, "which")? });
            Some(Correction { anew, ..plain(Correctable::About)? })
        }
        "when" => {
            let incident = incident(scene, &words);
            let anew = incident.map(|incident| Anew::Incident { incident });
            Some(Correction { anew, ..plain(Correctable::Incident)? })
        }
        "name" => plain(Correctable::Name),
        "phone" => plain(Correctable::Phone),
        "address" => {
            let to = Address::read(&words).map_or_else(|| words.clone(), |address| address.in_short());
            let anew = resident(deed).map(|known| Anew::AddressOf { respondent: known.id });
            Some(Correction { to, anew, ..plain(Correctable::Address)? })
        }
        "respondent" => {
            let anew = Some(Anew::Respondent { respondent: respondent(deed)?.id });
            Some(Correction { anew, ..plain(Correctable::Respondent)? })
        }
        "button" => {
            let (step, _) = recorded_step(deed)?;
            let to = scene.dutch(&Text::new("staff-step-never"));
            Some(Correction { to, anew: Some(Anew::Never { step }), ..plain(Correctable::Button)? })
        }
        _ => {
            let on = deed.form.day("to")?;
            let to = scene.words(&Text::new("said-day").with("day", on));
            let anew = match recorded_step(deed) {
                Some((step, _)) => Anew::Said { step, on },
                None => Anew::Step { step: measures(deed)?.0, on },
            };
            Some(Correction { to, anew: Some(anew), ..plain(Correctable::StepDate)? })
        }
    }
}

/// The day or period that the words mean, when they mean one.
fn incident(scene: &Scene<'_>, words: &str) -> Option<Incident> {
    match read(words, scene.world.today) {
        Reading::Known(span) if span.is_day() => Some(Incident::Day { date: span.start }),
        Reading::Known(span) => Some(Incident::Range { first: span.start, last: span.end }),
        Reading::Future(_)
        | Reading::Choice(_)
        | Reading::Impossible
        | Reading::Vague
        | Reading::NotUnderstood => None,
    }
}

/// What will be recorded.
pub(super) fn preview(scene: &Scene<'_>, deed: &Deed) -> Vec<Text> {
    let Some(correction) = correction(scene, deed) else { return Vec::new() };
    vec![line(scene, &correction)]
}

/// "Label: new, was old, because".
pub fn line(scene: &Scene<'_>, correction: &Correction) -> Text {
    if correction.what == Correctable::Button {
        return Text::new("staff-step-taken-back")
            .with("from", correction.from.as_str())
            .with("reason", correction.reason.as_str());
    }
    let label = Text::new(match correction.what {
        Correctable::Unit => "staff-label-unit",
        Correctable::Service => "staff-label-service",
        Correctable::Track => "staff-label-track",
        Correctable::Incident => "staff-label-when",
        Correctable::About => "staff-label-about",
        Correctable::Name => "staff-label-name",
        Correctable::Phone => "staff-label-phone",
        Correctable::Address => "staff-label-address",
        Correctable::StepDate => "staff-correct-date",
        Correctable::Button => "staff-correct-button",
        Correctable::Respondent => "staff-correct-respondent",
        Correctable::ManagerInvolved => "staff-label-manager",
    });
    let value = |key: &str| match correction.what {
        Correctable::Unit => unit_name(scene, key),
        Correctable::Service => service_name(scene, key),
        Correctable::Track => said::track(scene.world.organisation, key),
        Correctable::ManagerInvolved => Text::new(match key {
            "yes" => "choice-yes",
            "no" => "choice-no",
            _ => "choice-unsure",
        }),
        Correctable::Incident
        | Correctable::About
        | Correctable::Name
        | Correctable::Phone
        | Correctable::Address
        | Correctable::StepDate
        | Correctable::Button
        | Correctable::Respondent => Text::words(key),
    };
    Text::new("staff-corrected-line")
        .with("label", label)
        .with("to", value(&correction.to))
        .with("from", value(&correction.from))
        .with("reason", correction.reason.as_str())
}

fn unit_name(scene: &Scene<'_>, key: &str) -> Text {
    match scene.world.organisation.unit(key) {
        Some(unit) => Text::words(unit.name.as_str()),
        None => Text::new("choice-unsure"),
    }
}

fn service_name(scene: &Scene<'_>, key: &str) -> Text {
    match scene.world.organisation.service(key) {
        Some(service) => Text::words(service.name.as_str()),
        None => Text::words(key),
    }
}

/// Records it.
pub(super) fn commit(scene: &mut Scene<'_>, deed: &Deed) {
    let Some(correction) = correction(scene, deed) else { return };
    let (what, to) = (correction.what, correction.to.clone());
    let step = match &correction.anew {
        Some(Anew::Never { step }) => Some(*step),
        _ => None,
    };
    deed.record(scene, vec![Fact::Corrected(correction)]);
    tell(scene, deed, step);
    let own = deed.case.handler.map(|id| names::member(scene, id)).unwrap_or_default();
    let id = match what {
        Correctable::About | Correctable::Respondent if crate::domain::organisation::resembles(&to, &own) => {
            "staff-corrected-own"
        }
        Correctable::Unit => "staff-corrected-unit",
        Correctable::Service => "staff-corrected-service",
        Correctable::Button if step.is_some_and(is_letter) => "staff-corrected-letter",
        Correctable::Button if is_told(deed) => "staff-corrected-told",
        Correctable::Button => "staff-corrected-step",
        Correctable::About
        | Correctable::Incident
        | Correctable::Name
        | Correctable::Phone
        | Correctable::Address
        | Correctable::StepDate
        | Correctable::Track
        | Correctable::Respondent
        | Correctable::ManagerInvolved => "staff-corrected",
    };
    deed.done(scene, Text::new(id));
}

/// Did a letter of ours go with it?
fn is_letter(step: Step) -> bool {
    matches!(step.what, Recorded::Confirmation | Recorded::Outcome)
}

/// Who heard of it hears that it was wrong: the client, and for what came from the committee everybody who got
/// its news.
fn tell(scene: &mut Scene<'_>, deed: &Deed, step: Option<Step>) {
    if step.is_some_and(|step| step.what == Recorded::NotHeard) {
        return;
    }
    deed.tell(scene);
    let decision = matches!(step.map(|step| step.what), Some(Recorded::Admitted | Recorded::NotAdmitted));
    if decision {
        let there: Vec<RespondentId> = deed
            .case
            .hearing
            .respondents
            .iter()
            .filter(|known| known.is_in_chat())
            .map(|known| known.id)
            .collect();
        for id in there {
            crate::dialogue::respondent::tell(scene, &deed.case, id, "side-news");
        }
    }
    if deed.seat == Seat::Secretary {
        news::tell(scene, &deed.case, "staff-committee-corrected");
    } else {
        news::tell_committee(scene, &deed.case, "staff-committee-corrected");
    }
}
