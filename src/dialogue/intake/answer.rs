//! Giving an answer: a chosen one, or one that was typed.

use chrono::{Days, NaiveDate};

use crate::domain::complaint::{About, Capacity, Certainty, Door, Incident, Reach, UnitAnswer};
use crate::domain::organisation::{Organisation, Unit};
use crate::i18n::Text;

use super::super::draft::{Draft, Supplied};
use super::super::understand::plain;
use super::content;
use super::question::Question;
use super::undo::reopen;
use super::{choices, summary, typed_date};

/// What came of an answer.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Taken {
    /// It is noted; these lines say what was understood.
    Noted(Vec<Text>),
    /// It cannot be taken; these lines say why, kindly.
    Refused(Vec<Text>),
    /// The complaint is to be sent.
    Send,
    /// The person stops here.
    Stop,
}

/// What an answer may depend on.
pub(super) struct Given<'a> {
    /// The organisation file.
    pub organisation: &'a Organisation,
    /// The day on which the person answered.
    pub today: NaiveDate,
    /// The person's name in Telegram.
    pub first_name: &'a str,
}

fn noted(id: &'static str, label: impl Into<crate::i18n::Arg>) -> Taken {
    Taken::Noted(vec![Text::new(id).with("answer", label)])
}

fn chose(label: Text) -> Taken {
    noted("noted", label)
}

/// Takes one of the offered answers.
pub(super) fn choose(draft: &mut Draft, question: Question, value: &str, given: &Given<'_>) -> Taken {
    let offered = choices::choices(question, draft, given.organisation);
    let Some(choice) = offered.into_iter().find(|choice| choice.value == value) else {
        return Taken::Refused(vec![Text::new("refused-choice")]);
    };
    let label = choice.label;
    let answers = &mut draft.answers;
    match question {
        Question::Relation if value == "-other" => {
            answers.for_other = true;
            return Taken::Noted(Vec::new());
        }
        Question::Relation => {
            answers.capacity = Some(Capacity::Client);
            answers.service = Some(value.to_owned());
        }
        Question::Capacity if value == "kin" => {
            answers.capacity = Some(Capacity::NextOfKin);
            return Taken::Noted(vec![Text::new("noted-next-of-kin")]);
        }
        Question::Capacity => {
            answers.capacity = Some(Capacity::Representative);
            return Taken::Noted(Vec::new());
        }
        Question::RepresentedName => answers.represented_name = Some(Supplied::LeftOut),
        Question::RepresentedRelation => {
            answers.represented_relation = Some(Supplied::Offered(value.to_owned()));
        }
        Question::Basis if value == "unsure" => answers.basis = Some(Supplied::LeftOut),
        Question::Basis => answers.basis = Some(Supplied::Offered(value.to_owned())),
        Question::Proof => return close_proof(draft, label),
        Question::RepresentedService => answers.service = Some(value.to_owned()),
        Question::Consumer => return choose_consumer(draft, value),
        Question::Uwv => {
            answers.uwv = Some(certainty(value));
            return Taken::Noted(vec![summary::line("label-uwv", label)]);
        }
        Question::About => return choose_about(draft, value, label),
        Question::AboutName => return name_about(draft, None),
        Question::Unit => return choose_unit(draft, value, label),
        Question::Happened => return close_story(draft),
        Question::When => choose_moment(draft, value, given, &label),
        Question::WhenConfirm => return confirm_moment(draft, value),
        Question::ManagerInvolved => {
            answers.manager_involved = Some(certainty(value));
            return Taken::Noted(vec![summary::line("label-manager", label)]);
        }
        Question::Door | Question::DoorAfterTalk => choose_door(draft, value),
        Question::Wish if value == "done" => {
            answers.wish_closed = true;
            return noted("noted-story", content::received(&answers.wish));
        }
        Question::Wish => {
            answers.wish_offered = Some(value.to_owned());
            answers.wish_closed = true;
        }
        Question::Contact => return choose_contact(draft, value, given),
        Question::Phone => {
            answers.phone = Some(Supplied::LeftOut);
            answers.reach = Some(Reach::Chat);
        }
        Question::Summary if value == "send" => return Taken::Send,
        Question::Summary => return change(draft, value),
    }
    chose(label)
}

/// Opens an answer again from the summary, which "back" returns to.
fn change(draft: &mut Draft, value: &str) -> Taken {
    if let Some(step) = choices::changed_step(value) {
        draft.before_change = Some(Box::new(draft.answers.clone()));
        reopen(&mut draft.answers, step);
    }
    Taken::Noted(Vec::new())
}

fn choose_consumer(draft: &mut Draft, value: &str) -> Taken {
    if value == "stop" {
        return Taken::Stop;
    }
    draft.answers.consumer_goes_on = true;
    Taken::Noted(Vec::new())
}

fn close_proof(draft: &mut Draft, label: Text) -> Taken {
    draft.answers.proof_closed = true;
    if draft.answers.proof.is_empty() { chose(label) } else { Taken::Noted(Vec::new()) }
}

fn certainty(value: &str) -> Certainty {
    match value {
        "yes" => Certainty::Yes,
        "no" => Certainty::No,
        _ => Certainty::Unsure,
    }
}

fn choose_about(draft: &mut Draft, value: &str, label: Text) -> Taken {
    let answers = &mut draft.answers;
    match value {
        "employee" => answers.about_pending = Some(About::Employee { name: None }),
        "acting" => answers.about_pending = Some(About::ActingFor { name: None }),
        "unit" => add_about(draft, About::Unit),
        _ => add_about(draft, About::Organisation),
    }
    chose(label)
}

fn add_about(draft: &mut Draft, about: About) {
    let answers = &mut draft.answers;
    if !answers.about.contains(&about) {
        answers.about.push(about);
    }
    answers.about_pending = None;
    answers.about_more = false;
}

pub(super) fn name_about(draft: &mut Draft, name: Option<String>) -> Taken {
    let about = match &draft.answers.about_pending {
        Some(About::ActingFor { .. }) => About::ActingFor { name },
        Some(About::Employee { .. } | About::Unit | About::Organisation) | None => About::Employee { name },
    };
    let line = content::about(&about);
    add_about(draft, about);
    chose(line)
}

fn choose_unit(draft: &mut Draft, value: &str, label: Text) -> Taken {
    match value {
        "-more" => {
            draft.answers.about_more = true;
            return Taken::Noted(Vec::new());
        }
        "-all" => {
            draft.answers.unit_search = Some(String::new());
            return Taken::Noted(Vec::new());
        }
        "-unknown" => draft.answers.unit = Some(UnitAnswer::Unknown),
        key => draft.answers.unit = Some(UnitAnswer::Known(key.to_owned())),
    }
    draft.answers.unit_search = None;
    chose(label)
}

fn close_story(draft: &mut Draft) -> Taken {
    if draft.answers.happened.is_empty() {
        return Taken::Refused(vec![Text::new("refused-nothing-told")]);
    }
    draft.answers.happened_closed = true;
    noted("noted-story", content::received(&draft.answers.happened))
}

fn choose_moment(draft: &mut Draft, value: &str, given: &Given<'_>, label: &Text) {
    let yesterday = given.today.checked_sub_days(Days::new(1)).unwrap_or(given.today);
    draft.answers.incident = Some(match value {
        "today" => Incident::Day { date: given.today },
        "yesterday" => Incident::Day { date: yesterday },
        "ongoing" => Incident::Ongoing,
        _ => Incident::Unknown,
    });
    draft.answers.incident_pending = None;
    label.id.clone_into(&mut draft.answers.incident_words);
}

fn confirm_moment(draft: &mut Draft, value: &str) -> Taken {
    let Some(pending) = draft.answers.incident_pending.take() else {
        return Taken::Refused(Vec::new());
    };
    let reading = value.parse::<usize>().ok().and_then(|index| pending.readings.get(index).cloned());
    match reading {
        Some(reading) => {
            let line = content::incident(&reading);
            draft.answers.incident = Some(reading);
            draft.answers.incident_words = pending.words;
            chose(line)
        }
        None => Taken::Noted(vec![Text::new("noted-other-day")]),
    }
}

fn choose_door(draft: &mut Draft, value: &str) {
    let answers = &mut draft.answers;
    match value {
        "manager" => {
            answers.door = Some(Door::Manager);
            answers.dares = Some(true);
        }
        "afraid" => {
            answers.door = Some(Door::ComplaintsOfficer);
            answers.dares = Some(false);
        }
        "talked" => answers.talked = Some(true),
        _ => answers.door = Some(Door::ComplaintsOfficer),
    }
}

fn choose_contact(draft: &mut Draft, value: &str, given: &Given<'_>) -> Taken {
    let answers = &mut draft.answers;
    match value {
        "call" => {
            answers.reach = Some(Reach::Phone);
            return Taken::Noted(Vec::new());
        }
        "telegram" => answers.name = Some(Supplied::Given(given.first_name.to_owned())),
        _ => answers.name = Some(Supplied::LeftOut),
    }
    answers.reach = Some(answers.reach.unwrap_or(Reach::Chat));
    match &answers.name {
        Some(Supplied::Given(name)) => noted("noted-name", name.as_str()),
        Some(Supplied::LeftOut | Supplied::Offered(_)) | None => {
            Taken::Noted(vec![Text::new("noted-no-name")])
        }
    }
}

/// Takes typed words that none of the offered answers matched.
pub(super) fn write(draft: &mut Draft, question: Question, words: &str, given: &Given<'_>) -> Taken {
    let short = words.trim();
    if short.chars().count() > NAME_MAX && takes_name(question) {
        return Taken::Refused(vec![Text::new("refused-long-name")]);
    }
    let supplied = Some(Supplied::Given(short.to_owned()));
    match question {
        Question::RepresentedName => {
            draft.answers.represented_name = supplied;
            noted("noted", short)
        }
        Question::RepresentedRelation => {
            draft.answers.represented_relation = supplied;
            noted("noted", short)
        }
        Question::Basis => {
            draft.answers.basis = supplied;
            noted("noted", short)
        }
        Question::About | Question::AboutName => name_about(draft, Some(short.to_owned())),
        Question::Unit => find_unit(draft, short, given.organisation),
        Question::When | Question::WhenConfirm => typed_date::take(draft, short, given.today),
        Question::Contact => {
            draft.answers.name = supplied;
            draft.answers.reach = Some(draft.answers.reach.unwrap_or(Reach::Chat));
            noted("noted-name", short)
        }
        Question::Phone => phone(draft, short),
        Question::Relation
        | Question::Capacity
        | Question::Proof
        | Question::RepresentedService
        | Question::Consumer
        | Question::Uwv
        | Question::Happened
        | Question::ManagerInvolved
        | Question::Door
        | Question::DoorAfterTalk
        | Question::Wish
        | Question::Summary => Taken::Refused(vec![Text::new("refused-choice")]),
    }
}

/// Takes the name of a unit as it is written, or searches what it resembles.
fn find_unit(draft: &mut Draft, typed: &str, organisation: &Organisation) -> Taken {
    draft.answers.unit_search = None;
    let wanted = plain(typed);
    let named = |unit: &&&Unit| {
        let names = [&unit.name, &unit.button].into_iter().chain(&unit.aliases);
        names.into_iter().any(|name| plain(name) == wanted)
    };
    let possible = choices::offered_units(draft, organisation);
    let mut found = possible.iter().filter(named);
    if let (Some(unit), None) = (found.next(), found.next()) {
        draft.answers.unit = Some(UnitAnswer::Known(unit.key.clone()));
        return chose(Text::words(&unit.button));
    }
    draft.answers.unit_search = Some(typed.to_owned());
    Taken::Noted(Vec::new())
}

/// Longer than any name; what is longer is a story at the wrong question.
pub(super) const NAME_MAX: usize = 60;

/// Does the question take a name or a few words?
pub(super) fn takes_name(question: Question) -> bool {
    matches!(
        question,
        Question::RepresentedName
            | Question::RepresentedRelation
            | Question::Basis
            | Question::About
            | Question::AboutName
            | Question::Unit
            | Question::Contact
            | Question::Phone
    )
}

/// Takes a phone number: seven to fifteen digits.
pub(super) fn phone(draft: &mut Draft, typed: &str) -> Taken {
    let digits = typed.chars().filter(char::is_ascii_digit).count();
    let other = typed.chars().any(|c| !(c.is_ascii_digit() || " +-()./".contains(c)));
    if other || !(7..=15).contains(&digits) {
        return Taken::Refused(vec![Text::new("refused-phone")]);
    }
    draft.answers.phone = Some(Supplied::Given(typed.trim().to_owned()));
    draft.answers.reach = Some(Reach::Phone);
    noted("noted-phone", typed.trim())
}
