//! The answers that a question offers as buttons. Each can be typed as well.

use chrono::Datelike;

use crate::domain::complaint::{About, Capacity, Certainty, Incident};
use crate::domain::organisation::{Organisation, Service, Unit};
use crate::i18n::Text;

use super::super::draft::{Draft, PendingIncident};
use super::super::understand::plain;
use crate::dialogue::question::numbered::{Step, steps};
use crate::dialogue::question::{Question, implied_unit, service};

/// So many units are shown at once; with more, people search by typing.
pub const UNITS_SHOWN: usize = 10;

/// "For somebody else", beside the services.
pub(super) const FOR_OTHER: &str = "-other";
/// "Through UWV", beside the services.
pub(super) const VIA_UWV: &str = "-uwv";

/// An answer on a button.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// What the button carries: at most 20 bytes.
    pub value: String,
    /// What it says: at most 20 characters.
    pub label: Text,
}

fn choice(value: &str, label: &'static str) -> Choice {
    Choice { value: value.to_owned(), label: Text::new(label) }
}

fn named(value: &str, label: &str) -> Choice {
    Choice { value: value.to_owned(), label: Text::words(label) }
}

fn yes_no_unsure() -> Vec<Choice> {
    vec![choice("yes", "choice-yes"), choice("no", "choice-no"), choice("unsure", "choice-unsure")]
}

/// The answers that the question offers now.
pub fn choices(question: Question, draft: &Draft, organisation: &Organisation) -> Vec<Choice> {
    let answers = &draft.answers;
    match question {
        Question::Relation => relation(organisation),
        Question::Capacity => {
            vec![choice("rep", "choice-representative"), choice("kin", "choice-next-of-kin")]
        }
        Question::RepresentedName => vec![choice("skip", "choice-no-name")],
        Question::RepresentedRelation => relations(answers.capacity),
        Question::Basis => bases(),
        Question::Proof if answers.proof.is_empty() => vec![choice("done", "choice-no-photo")],
        Question::Proof => vec![choice("done", "choice-done")],
        Question::Happened => happened(draft, organisation),
        Question::RepresentedService => services(organisation),
        Question::Consumer => vec![choice("on", "choice-go-on"), choice("stop", "choice-stop-here")],
        Question::Uwv => with_uwv(organisation).into_iter().map(service_choice).collect(),
        Question::ManagerInvolved => yes_no_unsure(),
        Question::About => about(),
        Question::AboutName => vec![choice("skip", "choice-name-unknown")],
        Question::Unit => units(draft, organisation),
        Question::When => moments(),
        Question::WhenConfirm => answers.incident_pending.as_ref().map(readings).unwrap_or_default(),
        Question::Door => doors(draft),
        Question::DoorAfterTalk => doors(draft).into_iter().filter(|door| door.value != "talked").collect(),
        Question::Wish if answers.wish.is_empty() => wishes(),
        Question::Wish => vec![choice("done", "choice-done")],
        Question::Contact => contact(draft),
        Question::Phone => vec![choice("skip", "choice-no-phone")],
        Question::Address => vec![choice("skip", "choice-no-address")],
        Question::Summary => summary(draft, organisation),
    }
}

fn service_choice(service: &Service) -> Choice {
    Choice { value: service.key.clone(), label: service.label() }
}

/// The services, and "through UWV" where one of them has such tracks (article 13).
fn services(organisation: &Organisation) -> Vec<Choice> {
    let mut choices: Vec<Choice> = organisation.services.iter().map(service_choice).collect();
    if !with_uwv(organisation).is_empty() {
        choices.push(choice(VIA_UWV, "choice-via-uwv"));
    }
    choices
}

/// The services that have UWV tracks.
pub(super) fn with_uwv(organisation: &Organisation) -> Vec<&Service> {
    organisation.services.iter().filter(|service| organisation.asks_uwv(service)).collect()
}

fn relation(organisation: &Organisation) -> Vec<Choice> {
    let mut choices = services(organisation);
    choices.push(choice(FOR_OTHER, "choice-for-other"));
    choices
}

fn relations(capacity: Option<Capacity>) -> Vec<Choice> {
    let mut choices = vec![
        choice("relation-parent", "choice-relation-parent"),
        choice("relation-child", "choice-relation-child"),
        choice("relation-partner", "choice-relation-partner"),
    ];
    if capacity != Some(Capacity::NextOfKin) {
        choices.push(choice("relation-worker", "choice-relation-worker"));
    }
    choices
}

fn bases() -> Vec<Choice> {
    vec![
        choice("basis-consent", "choice-basis-consent"),
        choice("basis-guardian", "choice-basis-guardian"),
        choice("basis-parent", "choice-basis-parent"),
        choice("unsure", "choice-unsure"),
    ]
}

fn about() -> Vec<Choice> {
    vec![
        choice("employee", "choice-about-employee"),
        choice("unit", "choice-about-unit"),
        choice("organisation", "choice-about-organisation"),
        choice("acting", "choice-about-acting"),
    ]
}

/// "Somebody more", beside the answers to another question.
pub(super) const MORE: &str = "-more";

/// Can somebody more be named here? That is offered with the question that follows on about whom, so that it
/// needs no question of its own, and once more with the summary.
pub(super) fn names_more(question: Question, draft: &Draft, organisation: &Organisation) -> bool {
    let answers = &draft.answers;
    let possible = !answers.about_more && !answers.about.is_empty();
    possible
        && match question {
            Question::Unit | Question::Summary => true,
            Question::Happened => implied_unit(answers, organisation).is_some(),
            Question::Relation
            | Question::Capacity
            | Question::RepresentedName
            | Question::RepresentedRelation
            | Question::Basis
            | Question::Proof
            | Question::RepresentedService
            | Question::Consumer
            | Question::Uwv
            | Question::About
            | Question::AboutName
            | Question::When
            | Question::WhenConfirm
            | Question::ManagerInvolved
            | Question::Door
            | Question::DoorAfterTalk
            | Question::Wish
            | Question::Contact
            | Question::Phone
            | Question::Address => false,
        }
}

fn more(question: Question, draft: &Draft, organisation: &Organisation) -> Option<Choice> {
    names_more(question, draft, organisation).then(|| choice(MORE, "choice-about-more"))
}

fn happened(draft: &Draft, organisation: &Organisation) -> Vec<Choice> {
    let mut choices = vec![choice("done", "choice-done")];
    choices.extend(more(Question::Happened, draft, organisation));
    choices
}

/// The units that can be meant: those of the service, or those that what was typed resembles.
pub fn offered_units<'o>(draft: &Draft, organisation: &'o Organisation) -> Vec<&'o Unit> {
    let of_service = match service(&draft.answers, organisation) {
        Some(service) => organisation.units_for(service),
        None => organisation.units.iter().collect(),
    };
    match &draft.answers.unit_search {
        None => of_service,
        Some(typed) => {
            let found = organisation.search_units(typed);
            found.into_iter().filter(|unit| of_service.iter().any(|known| known.key == unit.key)).collect()
        }
    }
}

/// The one unit that was named before anybody asked: with a name, or in the story.
pub(super) fn named_earlier<'o>(draft: &Draft, organisation: &'o Organisation) -> Option<&'o Unit> {
    let answers = &draft.answers;
    if answers.unit_search.is_some() {
        return None;
    }
    let names = answers.about.iter().filter_map(|about| match about {
        About::Employee { name } | About::ActingFor { name } => name.as_deref(),
        About::Unit | About::Organisation => None,
    });
    let told: Vec<String> = names
        .chain(answers.happened.iter().filter_map(|part| part.text.as_deref()))
        .map(|text| format!(" {} ", plain(text)))
        .collect();
    let is_named = |unit: &&Unit| {
        let names = [&unit.name, &unit.button].into_iter().chain(&unit.aliases).map(|name| plain(name));
        names.into_iter().any(|name| told.iter().any(|text| text.contains(&format!(" {name} "))))
    };
    let mut named = offered_units(draft, organisation).into_iter().filter(is_named);
    named.next().filter(|_| named.next().is_none())
}

fn units(draft: &Draft, organisation: &Organisation) -> Vec<Choice> {
    let offered = offered_units(draft, organisation);
    let hidden = draft.answers.unit_search.is_none() && offered.len() > UNITS_SHOWN;
    let mut choices: Vec<Choice> = Vec::new();
    if let Some(unit) = named_earlier(draft, organisation) {
        choices.push(choice(&unit.key, "choice-yes"));
    }
    if hidden {
        choices.push(choice("-all", "choice-unit-list"));
    } else {
        choices.extend(offered.iter().map(|unit| named(&unit.key, &unit.button)));
    }
    choices.push(choice("-unknown", "choice-unsure"));
    choices.extend(more(Question::Unit, draft, organisation));
    choices
}

fn moments() -> Vec<Choice> {
    vec![
        choice("today", "choice-today"),
        choice("yesterday", "choice-yesterday"),
        choice("last-week", "choice-last-week"),
        choice("last-month", "choice-last-month"),
        choice("ongoing", "choice-ongoing"),
        choice("unknown", "choice-when-unknown"),
    ]
}

fn readings(pending: &PendingIncident) -> Vec<Choice> {
    if let [_] = pending.readings.as_slice() {
        return vec![choice("0", "choice-yes"), choice("no", "choice-no")];
    }
    let mut choices: Vec<Choice> = pending
        .readings
        .iter()
        .enumerate()
        .map(|(index, reading)| Choice { value: index.to_string(), label: short(reading) })
        .collect();
    choices.push(choice("no", "choice-other-day"));
    choices
}

const WEEKDAYS: [&str; 7] = ["ma", "di", "wo", "do", "vr", "za", "zo"];

/// A reading on a button.
fn short(reading: &Incident) -> Text {
    match reading {
        Incident::Day { date } => {
            let weekday = WEEKDAYS.get(date.weekday().num_days_from_monday() as usize).unwrap_or(&"");
            Text::words(format!("{weekday} {}", date.format("%-d-%-m-%Y")))
        }
        Incident::Range { first, last } => {
            Text::words(format!("{} t/m {}", first.format("%-d-%-m"), last.format("%-d-%-m-%y")))
        }
        Incident::Ongoing => Text::new("choice-ongoing"),
        Incident::Unknown => Text::new("choice-when-unknown"),
    }
}

fn doors(draft: &Draft) -> Vec<Choice> {
    let involved = draft.answers.manager_involved == Some(Certainty::Yes);
    let manager = if involved { "choice-door-colleague" } else { "choice-door-manager" };
    vec![
        choice("manager", manager),
        choice("officer", "choice-door-officer"),
        choice("afraid", "choice-door-afraid"),
        choice("talked", "choice-door-talked"),
    ]
}

fn wishes() -> Vec<Choice> {
    vec![
        choice("wish-stop", "choice-wish-stop"),
        choice("wish-sorry", "choice-wish-sorry"),
        choice("wish-talk", "choice-wish-talk"),
        choice("wish-solve", "choice-wish-solve"),
        choice("unsure", "choice-unsure"),
    ]
}

fn contact(draft: &Draft) -> Vec<Choice> {
    let mut choices = Vec::new();
    if draft.oral.is_none() {
        choices.push(choice("telegram", "choice-name-telegram"));
    }
    choices.push(choice("skip", "choice-no-name"));
    if draft.answers.reach.is_none() {
        choices.push(choice("call", "choice-call-me"));
    }
    choices
}

fn summary(draft: &Draft, organisation: &Organisation) -> Vec<Choice> {
    let mut choices = vec![choice("send", "choice-send")];
    for step in steps(&draft.answers, organisation) {
        let (value, label) = change(step);
        choices.push(choice(value, label));
    }
    choices.extend(more(Question::Summary, draft, organisation));
    choices
}

fn change(step: Step) -> (&'static str, &'static str) {
    match step {
        Step::Who => ("c-who", "change-who"),
        Step::About => ("c-about", "change-about"),
        Step::Unit => ("c-unit", "change-unit"),
        Step::Happened => ("c-happened", "change-happened"),
        Step::When => ("c-when", "change-when"),
        Step::Manager => ("c-manager", "change-manager"),
        Step::Door => ("c-door", "change-door"),
        Step::Wish => ("c-wish", "change-wish"),
        Step::Contact => ("c-contact", "change-contact"),
    }
}

/// The step that a change button opens.
pub fn changed_step(value: &str) -> Option<Step> {
    Step::ALL.into_iter().find(|step| change(*step).0 == value)
}
