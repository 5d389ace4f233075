//! What was recorded wrongly is put right, with a reason: the unit, the person, the day, how to reach the
//! client, the date of a step outside. Both values stay in the case.

use crate::dialogue::said;
use chrono::NaiveDate;

use crate::domain::address::Address;
use crate::domain::case::Fact;
use crate::domain::case::correction::{Anew, Correctable, Correction, DatedStep};
use crate::domain::case::hearing::{Respondent, RespondentId};
use crate::domain::complaint::{About, Incident};
use crate::i18n::Text;
use crate::when::{Reading, read};

use super::Deed;
use super::form::{Ask, Field, clipped};
use crate::dialogue::names;
use crate::dialogue::scene::Scene;

const KINDS: [(&str, &str); 7] = [
    ("unit", "staff-label-unit"),
    ("about", "staff-label-about"),
    ("when", "staff-label-when"),
    ("name", "staff-label-name"),
    ("phone", "staff-label-phone"),
    ("address", "staff-label-address"),
    ("date", "staff-correct-date"),
];

/// The next thing to ask.
pub(super) fn field(scene: &Scene<'_>, deed: &Deed) -> Option<Ask> {
    let form = &deed.form;
    if !form.has("what") {
        let kinds = KINDS.iter().filter(|(word, _)| offered(deed, word));
        let choices = kinds.map(|(word, id)| ((*word).to_owned(), Text::new(id))).collect();
        return Some(Ask::new("what", Text::new("staff-correct-what"), Field::Choice(choices)));
    }
    let others = form.chosen("what") == Some("address") && !deed.case.hearing.respondents.is_empty();
    if !form.has("which") && (others || matches!(form.chosen("what"), Some("about" | "date"))) {
        return Some(Ask::new("which", Text::new("staff-correct-which"), Field::Choice(which(scene, deed))));
    }
    if !form.has("to") {
        return Some(new_value(scene, deed));
    }
    (!form.has("reason")).then(|| Ask::new("reason", Text::new("staff-correct-reason"), Field::Words))
}

/// Is there something of this kind to put right?
fn offered(deed: &Deed, word: &str) -> bool {
    match word {
        "about" => people(deed).next().is_some(),
        "date" => !steps(deed).is_empty(),
        _ => true,
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
        Some("date") => Ask::new("to", to, Field::Past),
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
    if deed.form.chosen("what") == Some("about") {
        return people(deed).map(|(index, about)| (index.to_string(), short(&said::about(about)))).collect();
    }
    if deed.form.chosen("what") == Some("address") {
        let filer = ("filer".to_owned(), Text::new("choice-of-client"));
        let respondents = deed.case.hearing.respondents.iter();
        let respondents =
            respondents.map(|known| (known.id.0.to_string(), Text::words(clipped(&known.person.name))));
        return std::iter::once(filer).chain(respondents).collect();
    }
    steps(deed)
        .iter()
        .enumerate()
        .map(|(index, (step, _))| (index.to_string(), short(&step_text(*step))))
        .collect()
}

/// The steps outside whose date is recorded.
fn steps(deed: &Deed) -> Vec<(DatedStep, NaiveDate)> {
    let case = &deed.case;
    let mut steps: Vec<(DatedStep, NaiveDate)> =
        case.meetings.held().map(|held| (DatedStep::Meeting(held.id), held.on)).collect();
    let committee = &case.committee;
    steps.extend(committee.posted.map(|on| (DatedStep::Posted, on)));
    steps.extend(committee.received.map(|on| (DatedStep::Received, on)));
    steps.extend(committee.admitted.map(|on| (DatedStep::Admitted, on)));
    steps.extend(committee.not_admitted.as_ref().map(|(on, _)| (DatedStep::NotAdmitted, *on)));
    steps.extend(committee.measures_told.as_ref().map(|(on, _)| (DatedStep::MeasuresTold, *on)));
    steps.extend(case.withdrawal.as_ref().map(|known| (DatedStep::Withdrawn, known.on)));
    steps.extend(committee.ruling.as_ref().map(|ruling| (DatedStep::Ruled, ruling.on)));
    steps
}

fn step_text(step: DatedStep) -> Text {
    match step {
        DatedStep::Meeting(id) => Text::new("staff-step-meeting").with("number", i64::from(id.0)),
        DatedStep::Posted => Text::new("staff-step-posted"),
        DatedStep::Received => Text::new("staff-step-received"),
        DatedStep::Admitted => Text::new("staff-step-admitted"),
        DatedStep::NotAdmitted => Text::new("staff-step-not-admitted"),
        DatedStep::MeasuresTold => Text::new("staff-step-measures"),
        DatedStep::Withdrawn => Text::new("staff-step-withdrawn"),
        DatedStep::Ruled => Text::new("staff-step-ruled"),
    }
}

fn index(deed: &Deed, name: &str) -> Option<usize> {
    deed.form.chosen(name)?.parse().ok()
}

fn step(deed: &Deed) -> Option<(DatedStep, NaiveDate)> {
    steps(deed).get(index(deed, "which")?).copied()
}

/// The respondent whose address it is; `None` for the filer's.
fn resident(deed: &Deed) -> Option<&Respondent> {
    let number = deed.form.chosen("which").filter(|_| deed.form.chosen("what") == Some("address"))?;
    deed.case.hearing.respondent(RespondentId(number.parse().ok()?))
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
        _ => step(deed).map_or_else(unsaid, |(_, on)| Text::new("said-day").with("day", on)),
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
            let to = Address::read(&words)?.in_short();
            let anew = resident(deed).map(|known| Anew::AddressOf { respondent: known.id });
            Some(Correction { to, anew, ..plain(Correctable::Address)? })
        }
        _ => {
            let ((step, _), on) = (step(deed)?, deed.form.day("to")?);
            let to = scene.words(&Text::new("said-day").with("day", on));
            let anew = Some(Anew::Step { step, on });
            Some(Correction { to, anew, ..plain(Correctable::StepDate)? })
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
    let label = Text::new(match correction.what {
        Correctable::Unit => "staff-label-unit",
        Correctable::Incident => "staff-label-when",
        Correctable::About => "staff-label-about",
        Correctable::Name => "staff-label-name",
        Correctable::Phone => "staff-label-phone",
        Correctable::Address => "staff-label-address",
        Correctable::StepDate => "staff-correct-date",
        Correctable::ManagerInvolved => "staff-label-manager",
    });
    let value = |key: &str| match correction.what {
        Correctable::Unit => unit_name(scene, key),
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
        | Correctable::StepDate => Text::words(key),
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

/// Records it.
pub(super) fn commit(scene: &mut Scene<'_>, deed: &Deed) {
    let Some(correction) = correction(scene, deed) else { return };
    let (what, to) = (correction.what, correction.to.clone());
    deed.record(scene, vec![Fact::Corrected(correction)]);
    deed.tell(scene);
    let own = deed.case.handler.map(|id| names::member(scene, id)).unwrap_or_default();
    let id = match what {
        Correctable::About if crate::domain::organisation::resembles(&to, &own) => "staff-corrected-own",
        Correctable::Unit => "staff-corrected-unit",
        Correctable::About
        | Correctable::Incident
        | Correctable::Name
        | Correctable::Phone
        | Correctable::Address
        | Correctable::StepDate
        | Correctable::ManagerInvolved => "staff-corrected",
    };
    deed.done(scene, Text::new(id));
}
