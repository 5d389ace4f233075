//! A question as a message: where you are, what was noted, what is asked, and the ways on.

use crate::dialogue::said;
use crate::domain::complaint::{About, Certainty};
use crate::domain::officer::Officer;
use crate::domain::organisation::Organisation;
use crate::domain::time::Timestamp;
use crate::i18n::Text;

use super::super::draft::{Draft, PendingIncident};
use super::super::press::{Move, Press};
use super::super::query::Purpose;
use super::super::say::Saying;
use super::super::step::{Button, Keyboard};
use super::choices::{Choice, UNITS_SHOWN, choices, named_earlier, offered_units, with_uwv};
use super::summary;
use crate::dialogue::question::numbered::{follows_up, place};
use crate::dialogue::question::{Question, next_question, service};

/// What a question needs besides the draft.
pub struct Asking<'a> {
    /// The organisation file.
    pub organisation: &'a Organisation,
    /// The person's name in Telegram.
    pub first_name: &'a str,
    /// When the person does this: the moment of sending, if it were sent now.
    pub at: Timestamp,
}

/// The open question of a draft, after some notes.
pub fn open_question(draft: &Draft, asking: &Asking<'_>, notes: Vec<Text>) -> Saying {
    let question = next_question(draft, asking.organisation);
    let mut saying = Saying::new().about(draft.id, Purpose::Intake).paragraphs(notes);
    if let Some((number, total)) = place(question, &draft.answers, asking.organisation) {
        let id = if follows_up(question, &draft.answers) { "ask-place-still" } else { "ask-place" };
        saying = saying.heading(Text::new(id).with("number", number).with("total", total));
    }
    saying = saying.paragraphs(body(question, draft, asking));
    if question == Question::Phone {
        // Telegram shows either buttons under a message or a keyboard, never both.
        return saying.keyboard(Keyboard::ShareContact {
            share: Text::new("choice-share-phone"),
            others: ["choice-no-phone", "nav-back", "nav-later", "nav-help", "nav-call-me"]
                .map(Text::new)
                .to_vec(),
        });
    }
    let offered = choices(question, draft, asking.organisation);
    // Sending stands alone: nobody should send by missing the button beside it. So does a yes.
    let yes = offered.first().is_some_and(|first| first.label.id == "choice-yes");
    let alone = usize::from(question == Question::Summary || yes);
    let (first, others) = offered.split_at(alone.min(offered.len()));
    for row in rows(first).chain(rows(others)) {
        saying = saying.row(row.iter().map(|choice| answer_button(draft, question, choice)).collect());
    }
    ways_on(saying, draft, question)
}

/// Short labels go two by two, long ones alone.
fn rows(choices: &[Choice]) -> impl Iterator<Item = &[Choice]> {
    let paired = choices.len() > 5;
    choices.chunks(if paired { 2 } else { 1 })
}

fn answer_button(draft: &Draft, question: Question, choice: &Choice) -> Button {
    let press =
        Press::Answer { draft: draft.id, version: draft.version, question, value: choice.value.clone() };
    Button { label: choice.label.clone(), data: press.encode() }
}

fn move_button(draft: &Draft, to: Move, label: &'static str) -> Button {
    let press = Press::Move { draft: draft.id, version: draft.version, to };
    Button { label: Text::new(label), data: press.encode() }
}

fn ways_on(saying: Saying, draft: &Draft, question: Question) -> Saying {
    let later = move_button(draft, Move::Later, "nav-later");
    let first = if question == Question::Relation && draft.before_change.is_none() {
        vec![later]
    } else {
        vec![move_button(draft, Move::Back, "nav-back"), later]
    };
    saying.row(first).row(vec![
        move_button(draft, Move::Help, "nav-help"),
        move_button(draft, Move::CallMe, "nav-call-me"),
    ])
}

/// What the question says.
pub fn body(question: Question, draft: &Draft, asking: &Asking<'_>) -> Vec<Text> {
    let organisation = asking.organisation;
    match question {
        Question::Relation => {
            let mut texts =
                vec![Text::new("ask-relation").with("organisation", organisation.short_name.as_str())];
            texts.extend(uwv_hint(organisation, "ask-relation-uwv"));
            texts
        }
        Question::Capacity => vec![Text::new("ask-capacity")],
        Question::RepresentedName => vec![Text::new("ask-represented-name")],
        Question::RepresentedRelation => vec![Text::new("ask-represented-relation")],
        Question::Basis => vec![Text::new("ask-basis")],
        Question::Proof if draft.answers.proof.is_empty() => vec![Text::new("ask-proof")],
        Question::Proof => {
            vec![Text::new("ask-proof-more").with("received", said::received(&draft.answers.proof))]
        }
        Question::RepresentedService => {
            let mut texts = vec![Text::new("ask-represented-service")];
            texts.extend(uwv_hint(organisation, "ask-represented-service-uwv"));
            texts
        }
        Question::Consumer => consumer(draft, organisation),
        Question::Uwv if draft.answers.for_other => vec![Text::new("ask-represented-uwv")],
        Question::Uwv => {
            vec![Text::new("ask-uwv").with("organisation", organisation.short_name.as_str())]
        }
        Question::About => about(draft),
        Question::AboutName => vec![about_name(draft)],
        Question::Unit => unit(draft, organisation),
        Question::Happened if draft.answers.happened.is_empty() => vec![Text::new("ask-happened")],
        Question::Happened => {
            vec![Text::new("ask-happened-more").with("received", said::received(&draft.answers.happened))]
        }
        Question::When => vec![Text::new("ask-when")],
        Question::WhenConfirm => when_confirm(draft.answers.incident_pending.as_ref()),
        Question::ManagerInvolved => vec![manager_involved(draft, organisation)],
        Question::Door => vec![
            Text::new("ask-door"),
            door_officer(draft).with("name", Officer::of(organisation, &draft.answers.about).name),
        ],
        Question::DoorAfterTalk => vec![Text::new("ask-door-after-talk")],
        Question::Wish if draft.answers.wish.is_empty() => vec![Text::new("ask-wish")],
        Question::Wish => {
            vec![Text::new("ask-wish-more").with("received", said::in_short(&draft.answers.wish))]
        }
        Question::Contact => contact(draft, asking),
        Question::Phone => vec![Text::new("ask-phone")],
        Question::Address => vec![Text::new("staff-oral-address"), Text::new("staff-address-how")],
        Question::Summary => summary::read_back(draft, asking),
    }
}

/// How to say that one comes through UWV, where that is possible (article 13).
fn uwv_hint(organisation: &Organisation, id: &'static str) -> Option<Text> {
    (!with_uwv(organisation).is_empty()).then(|| Text::new(id))
}

/// Who can help; a manager who was there cannot.
fn door_officer(draft: &Draft) -> Text {
    if draft.answers.manager_involved == Some(Certainty::Yes) {
        Text::new("ask-door-colleague")
    } else {
        Text::new("ask-door-officer")
    }
}

fn consumer(draft: &Draft, organisation: &Organisation) -> Vec<Text> {
    let mut texts = vec![Text::new("ask-consumer").with("organisation", organisation.short_name.as_str())];
    if let Some(door) = service(&draft.answers, organisation).and_then(|service| service.door.as_ref()) {
        let ways: Vec<&str> = door.phone.iter().chain(&door.mail).map(String::as_str).collect();
        texts.push(
            Text::new("ask-consumer-door").with("name", door.name.as_str()).with("ways", ways.join(", ")),
        );
    }
    texts.push(Text::new("ask-consumer-on"));
    texts
}

fn about(draft: &Draft) -> Vec<Text> {
    if draft.answers.about.is_empty() {
        return vec![Text::new("ask-about")];
    }
    let mut texts = vec![Text::new("ask-about-so-far")];
    texts.push(Text::block(draft.answers.about.iter().map(said::about)));
    texts.push(Text::new("ask-about-more"));
    texts
}

fn about_name(draft: &Draft) -> Text {
    match draft.answers.about_pending {
        Some(About::ActingFor { .. }) => Text::new("ask-about-acting"),
        Some(About::Employee { .. } | About::Unit | About::Organisation) | None => {
            Text::new("ask-about-name")
        }
    }
}

fn unit(draft: &Draft, organisation: &Organisation) -> Vec<Text> {
    if let Some(unit) = named_earlier(draft, organisation) {
        return vec![Text::new("ask-unit-told").with("unit", unit.name.as_str())];
    }
    let offered = offered_units(draft, organisation).len();
    match &draft.answers.unit_search {
        Some(typed) if offered == 0 => vec![Text::new("ask-unit-none").with("typed", typed.as_str())],
        Some(_) => vec![Text::new("ask-unit-found")],
        None if offered > UNITS_SHOWN => vec![Text::new("ask-unit-search")],
        None => vec![Text::new("ask-unit")],
    }
}

fn when_confirm(pending: Option<&PendingIncident>) -> Vec<Text> {
    if let Some(PendingIncident { readings, words, told_earlier: true }) = pending
        && let [only] = readings.as_slice()
    {
        let reading = said::incident(only);
        return vec![Text::new("ask-when-told").with("words", words.as_str()).with("reading", reading)];
    }
    match pending.map(|pending| pending.readings.as_slice()) {
        Some([only]) => vec![Text::new("ask-when-confirm").with("reading", said::incident(only))],
        Some(_) | None => vec![Text::new("ask-when-choose")],
    }
}

fn manager_involved(draft: &Draft, organisation: &Organisation) -> Text {
    let unit = super::unit_of(&draft.answers, organisation)
        .and_then(|answer| answer.key().and_then(|key| organisation.unit(key)));
    match unit {
        Some(unit) => Text::new("ask-manager-named")
            .with("unit", unit.name.as_str())
            .with("manager", unit.manager.name.as_str()),
        None => Text::new("ask-manager"),
    }
}

fn contact(draft: &Draft, asking: &Asking<'_>) -> Vec<Text> {
    if draft.oral.is_some() {
        return vec![Text::new("staff-oral-name")];
    }
    let mut texts = vec![Text::new("ask-contact").with("name", asking.first_name)];
    if draft.answers.reach.is_none() {
        texts.push(Text::new("ask-contact-chat"));
    }
    texts.push(Text::new("ask-contact-without"));
    texts
}
