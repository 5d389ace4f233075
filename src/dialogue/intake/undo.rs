//! Taking answers back: one step to the previous question, or one step again from the summary.

use crate::domain::organisation::Organisation;

use super::super::draft::{Draft, DraftAnswers};
use crate::dialogue::question::numbered::{Step, steps};
use crate::dialogue::question::{Question, implied_unit, next_question, service};

/// Goes to the question before the present one; `false` when there is none.
pub(super) fn back(draft: &mut Draft, organisation: &Organisation) -> bool {
    let present = next_question(draft, organisation);
    draft.answers.unit_search = None;
    if within(&mut draft.answers, present) {
        return true;
    }
    if let Some(before) = draft.before_change.take().filter(|_| present != Question::Summary) {
        restore(&mut draft.answers, *before);
        return true;
    }
    let steps = steps(&draft.answers, organisation);
    let before = match present.step() {
        None => steps.last().copied(),
        Some(step) => steps.iter().take_while(|known| **known != step).last().copied(),
    };
    match before {
        Some(step) => {
            reopen(&mut draft.answers, step);
            true
        }
        None => false,
    }
}

/// Back to the summary as it was. What was sent meanwhile stays: nothing that somebody told is lost.
fn restore(answers: &mut DraftAnswers, before: DraftAnswers) {
    let sent = std::mem::replace(answers, before);
    let pairs = [
        (&mut answers.happened, sent.happened),
        (&mut answers.wish, sent.wish),
        (&mut answers.proof, sent.proof),
    ];
    for (parts, sent) in pairs {
        for part in sent {
            match parts.iter_mut().find(|known| known.message_id == part.message_id) {
                Some(known) => *known = part,
                None => parts.push(part),
            }
        }
    }
}

/// One question back inside a step that has several.
fn within(answers: &mut DraftAnswers, present: Question) -> bool {
    match present {
        Question::Capacity => answers.for_other = false,
        Question::RepresentedName => answers.capacity = None,
        Question::RepresentedRelation => answers.represented_name = None,
        Question::Basis => answers.represented_relation = None,
        Question::Proof => answers.basis = None,
        Question::RepresentedService => {
            answers.represented_relation = None;
            answers.basis = None;
            answers.proof_closed = false;
        }
        Question::Consumer | Question::Uwv => forget_service(answers),
        Question::AboutName => answers.about_pending = None,
        Question::About if answers.about_more => answers.about_more = false,
        Question::WhenConfirm => answers.incident_pending = None,
        Question::DoorAfterTalk => answers.talked = None,
        Question::Phone => answers.reach = None,
        Question::Address => {
            answers.name = None;
            answers.phone = None;
            answers.reach = None;
        }
        Question::Relation
        | Question::About
        | Question::Unit
        | Question::Happened
        | Question::When
        | Question::ManagerInvolved
        | Question::Door
        | Question::Wish
        | Question::Contact
        | Question::Summary => return false,
    }
    true
}

fn forget_service(answers: &mut DraftAnswers) {
    answers.service = None;
    answers.consumer_goes_on = false;
    answers.uwv = None;
    if !answers.for_other {
        answers.capacity = None;
    }
}

/// Opens a step again. What was told in it stays where it can be added to.
pub(super) fn reopen(answers: &mut DraftAnswers, step: Step) {
    answers.spoken.retain(|code| Question::from_code(code).and_then(Question::step) != Some(step));
    match step {
        Step::Who => {
            forget_service(answers);
            answers.for_other = false;
            answers.capacity = None;
            answers.represented_name = None;
            answers.represented_relation = None;
            answers.basis = None;
            answers.proof_closed = false;
        }
        Step::About => {
            answers.about.clear();
            answers.about_pending = None;
            answers.about_more = false;
        }
        Step::Unit => {
            answers.unit = None;
            answers.unit_search = None;
        }
        Step::Happened => answers.happened_closed = false,
        Step::When => {
            answers.incident = None;
            answers.incident_pending = None;
        }
        Step::Manager => answers.manager_involved = None,
        Step::Door => {
            answers.door = None;
            answers.talked = None;
            answers.dares = None;
        }
        Step::Wish => {
            answers.wish.clear();
            answers.wish_offered = None;
            answers.wish_closed = false;
        }
        Step::Contact => {
            answers.name = None;
            answers.phone = None;
            answers.reach = None;
            answers.address = None;
        }
    }
}

/// Drops answers that no longer fit the others, such as a unit of another service.
pub(super) fn settle(draft: &mut Draft, organisation: &Organisation) {
    let answers = &mut draft.answers;
    if implied_unit(answers, organisation).is_some() {
        answers.unit = None;
        answers.unit_search = None;
        return;
    }
    let Some(service) = service(answers, organisation) else { return };
    let fits = match answers.unit.as_ref().and_then(|unit| unit.key()) {
        Some(key) => organisation.units_for(service).iter().any(|unit| unit.key == *key),
        None => true,
    };
    if !fits {
        answers.unit = None;
    }
}
