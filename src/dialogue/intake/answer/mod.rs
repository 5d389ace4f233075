//! Giving an answer: a chosen one, or one that was typed.

mod contact;
mod matter;
mod who;

use crate::dialogue::said;
use chrono::NaiveDate;

use crate::domain::complaint::{Certainty, Door};
use crate::domain::organisation::Organisation;
use crate::i18n::{Arg, Text};

use super::super::draft::{Draft, Supplied};
use super::undo::reopen;
use super::{choices, summary, typed_date};
use crate::dialogue::question::Question;

pub(super) use contact::{is_phone, phone};
pub(super) use matter::{about_unit, name_about, unit_named};

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
    /// The language that the person reads.
    pub language: &'a str,
}

/// Longer than any name; what is longer is a story at the wrong question.
pub(super) const NAME_MAX: usize = 60;
/// Longer than any address.
const ADDRESS_MAX: usize = 200;

fn noted(id: &'static str, answer: impl Into<Arg>) -> Taken {
    Taken::Noted(vec![Text::new(id).with("answer", answer)])
}

/// The answer stood on a button.
fn chose(label: Text) -> Taken {
    noted("noted-choice", label)
}

/// The answer was typed.
fn wrote(words: impl Into<Arg>) -> Taken {
    noted("noted", words)
}

/// Takes one of the offered answers.
pub(super) fn choose(draft: &mut Draft, question: Question, value: &str, given: &Given<'_>) -> Taken {
    let offered = choices::choices(question, draft, given.organisation);
    // A value that is offered twice is offered with its own name last.
    let Some(choice) = offered.into_iter().rev().find(|choice| choice.value == value) else {
        return Taken::Refused(vec![Text::new("refused-choice")]);
    };
    let label = choice.label;
    match question {
        Question::Relation
        | Question::Capacity
        | Question::RepresentedName
        | Question::RepresentedRelation
        | Question::Basis
        | Question::Proof
        | Question::RepresentedService
        | Question::Consumer
        | Question::Uwv => who::choose(draft, question, value, (label, given)),
        Question::About => matter::choose_about(draft, value, label),
        Question::AboutName => name_about(draft, None),
        Question::Unit | Question::Happened | Question::Summary if value == choices::MORE => {
            draft.answers.about_more = true;
            Taken::Noted(Vec::new())
        }
        Question::Unit => matter::choose_unit(draft, value, label),
        Question::Happened => matter::close_story(draft, given),
        Question::When => matter::choose_moment(draft, value, given, &label),
        Question::WhenConfirm => matter::confirm_moment(draft, value),
        Question::ManagerInvolved => {
            draft.answers.manager_involved = Some(certainty(value));
            Taken::Noted(vec![summary::line("label-manager", said::certainty(certainty(value)))])
        }
        Question::Door | Question::DoorAfterTalk => {
            choose_door(draft, value);
            chose(label)
        }
        Question::Wish => choose_wish(draft, value, label),
        Question::Contact => contact::choose(draft, value, given),
        Question::Address => {
            draft.answers.address = Some(Supplied::LeftOut);
            chose(label)
        }
        Question::Phone => {
            contact::leave_phone_out(draft);
            chose(label)
        }
        Question::Summary if value == "send" => Taken::Send,
        Question::Summary => change(draft, value),
    }
}

/// Opens an answer again from the summary, which "back" returns to.
fn change(draft: &mut Draft, value: &str) -> Taken {
    if let Some(step) = choices::changed_step(value) {
        draft.before_change = Some(Box::new(draft.answers.clone()));
        reopen(&mut draft.answers, step);
    }
    Taken::Noted(Vec::new())
}

fn certainty(value: &str) -> Certainty {
    match value {
        "yes" => Certainty::Yes,
        "no" => Certainty::No,
        _ => Certainty::Unsure,
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

fn choose_wish(draft: &mut Draft, value: &str, label: Text) -> Taken {
    let answers = &mut draft.answers;
    answers.wish_closed = true;
    if value == "done" {
        return noted("noted-story", said::received(&answers.wish));
    }
    answers.wish_offered = Some(value.to_owned());
    chose(label)
}

/// Takes typed words that none of the offered answers matched.
pub(super) fn write(draft: &mut Draft, question: Question, words: &str, given: &Given<'_>) -> Taken {
    let short = words.trim();
    let max = if question == Question::Address { ADDRESS_MAX } else { NAME_MAX };
    if short.chars().count() > max && question.takes_name() {
        return Taken::Refused(vec![Text::new("refused-long-name")]);
    }
    let supplied = Some(Supplied::Given(short.to_owned()));
    match question {
        Question::RepresentedName => draft.answers.represented_name = supplied,
        Question::RepresentedRelation => draft.answers.represented_relation = supplied,
        Question::Basis => draft.answers.basis = supplied,
        Question::About | Question::AboutName => return name_about(draft, Some(short.to_owned())),
        Question::Unit => return matter::find_unit(draft, short, given.organisation),
        Question::When | Question::WhenConfirm => {
            return typed_date::take(draft, short, given.today, given.language);
        }
        Question::Contact => return contact::name(draft, short),
        Question::Phone => return phone(draft, short),
        Question::Address => return contact::address(draft, short),
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
        | Question::Summary => return Taken::Refused(vec![Text::new("refused-choice")]),
    }
    wrote(short)
}
