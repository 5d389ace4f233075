//! Who complains, for whom, and what they use the organisation for.

use crate::domain::complaint::{Capacity, Certainty};
use crate::i18n::Text;

use super::super::super::draft::{Draft, Supplied};
use super::super::choices::{FOR_OTHER, VIA_UWV, with_uwv};
use super::{Given, Taken, chose};
use crate::dialogue::question::Question;

/// One of the offered answers to a question of the first step.
pub(super) fn choose(
    draft: &mut Draft,
    question: Question,
    value: &str,
    (label, given): (Text, &Given<'_>),
) -> Taken {
    let answers = &mut draft.answers;
    match question {
        Question::Relation if value == FOR_OTHER => {
            answers.for_other = true;
            return Taken::Noted(Vec::new());
        }
        Question::Relation => {
            answers.capacity = Some(Capacity::Client);
            choose_service(draft, value, given);
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
        Question::RepresentedService => choose_service(draft, value, given),
        Question::Consumer if value == "stop" => return Taken::Stop,
        Question::Consumer => {
            answers.consumer_goes_on = true;
            return Taken::Noted(Vec::new());
        }
        Question::Uwv => answers.service = Some(value.to_owned()),
        Question::About
        | Question::AboutName
        | Question::Unit
        | Question::Happened
        | Question::When
        | Question::WhenConfirm
        | Question::ManagerInvolved
        | Question::Door
        | Question::DoorAfterTalk
        | Question::Wish
        | Question::Contact
        | Question::Phone
        | Question::Address
        | Question::Summary => return Taken::Refused(Vec::new()),
    }
    chose(label)
}

/// A service with UWV tracks is offered beside "through UWV": whoever takes the service did not take that.
fn choose_service(draft: &mut Draft, value: &str, given: &Given<'_>) {
    let answers = &mut draft.answers;
    if value != VIA_UWV {
        let asks = given.organisation.service(value).is_some_and(|known| given.organisation.asks_uwv(known));
        answers.uwv = asks.then_some(Certainty::No);
        answers.service = Some(value.to_owned());
        return;
    }
    answers.uwv = Some(Certainty::Yes);
    if let [only] = with_uwv(given.organisation).as_slice() {
        answers.service = Some(only.key.clone());
    }
}

fn close_proof(draft: &mut Draft, label: Text) -> Taken {
    draft.answers.proof_closed = true;
    if draft.answers.proof.is_empty() { chose(label) } else { Taken::Noted(Vec::new()) }
}
