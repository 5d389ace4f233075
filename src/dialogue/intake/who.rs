//! The answers to who files: for whom, on what ground, and how they know the organisation.

use crate::domain::complaint::Capacity;
use crate::i18n::Text;

use super::super::draft::{DraftAnswers, Supplied};
use super::answer::{Taken, certainty, chose};
use super::question::Question;
use super::summary;

/// Who files, for whom, and how they know the organisation.
pub(super) fn choose(answers: &mut DraftAnswers, question: Question, value: &str, label: Text) -> Taken {
    match question {
        Question::Relation if value == "-other" => {
            answers.for_other = true;
            return Taken::Noted(Vec::new());
        }
        Question::Capacity => {
            let kin = value == "kin";
            answers.capacity = Some(if kin { Capacity::NextOfKin } else { Capacity::Representative });
            return Taken::Noted(kin.then(|| Text::new("noted-next-of-kin")).into_iter().collect());
        }
        Question::RepresentedName => answers.represented_name = Some(Supplied::LeftOut),
        Question::RepresentedRelation => {
            answers.represented_relation = Some(Supplied::Offered(value.to_owned()));
        }
        Question::Basis if value == "unsure" => answers.basis = Some(Supplied::LeftOut),
        Question::Basis => answers.basis = Some(Supplied::Offered(value.to_owned())),
        Question::Proof => {
            answers.proof_closed = true;
            if !answers.proof.is_empty() {
                return Taken::Noted(Vec::new());
            }
        }
        Question::RepresentedService => answers.service = Some(value.to_owned()),
        Question::Consumer if value == "stop" => return Taken::Stop,
        Question::Consumer => {
            answers.consumer_goes_on = true;
            return Taken::Noted(Vec::new());
        }
        Question::Uwv => {
            answers.uwv = Some(certainty(value));
            return Taken::Noted(vec![summary::line("label-uwv", label)]);
        }
        Question::Relation
        | Question::About
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
        | Question::Summary => {
            answers.capacity = Some(Capacity::Client);
            answers.service = Some(value.to_owned());
        }
    }
    chose(label)
}
