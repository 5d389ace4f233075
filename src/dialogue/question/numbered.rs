//! The numbered steps of the intake: where somebody is, and how many there are.

use crate::domain::organisation::Organisation;

use super::super::draft::DraftAnswers;
use super::{Question, implied_unit};

/// A numbered step of the intake.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Who are you?
    Who,
    /// About whom?
    About,
    /// Where?
    Unit,
    /// What happened?
    Happened,
    /// When?
    When,
    /// Was the manager involved?
    Manager,
    /// Who may handle it?
    Door,
    /// What should change?
    Wish,
    /// Name and contact.
    Contact,
}

impl Step {
    /// All steps, in order.
    pub const ALL: [Self; 9] = [
        Self::Who,
        Self::About,
        Self::Unit,
        Self::Happened,
        Self::When,
        Self::Manager,
        Self::Door,
        Self::Wish,
        Self::Contact,
    ];

    /// The question with which the step is changed from the summary.
    pub fn first_question(self) -> Question {
        match self {
            Self::Who => Question::Relation,
            Self::About => Question::About,
            Self::Unit => Question::Unit,
            Self::Happened => Question::Happened,
            Self::When => Question::When,
            Self::Manager => Question::ManagerInvolved,
            Self::Door => Question::Door,
            Self::Wish => Question::Wish,
            Self::Contact => Question::Contact,
        }
    }
}

/// The steps that this draft goes through: a unit is not asked where only one is possible.
pub fn steps(answers: &DraftAnswers, organisation: &Organisation) -> Vec<Step> {
    Step::ALL
        .into_iter()
        .filter(|step| *step != Step::Unit || implied_unit(answers, organisation).is_none())
        .collect()
}

/// "Question n of m", for questions that have a number.
pub fn place(question: Question, answers: &DraftAnswers, organisation: &Organisation) -> Option<(i64, i64)> {
    let step = question.step()?;
    let steps = steps(answers, organisation);
    let index = steps.iter().position(|known| *known == step)?;
    Some((i64::try_from(index).ok()? + 1, i64::try_from(steps.len()).ok()?))
}

/// Does the question come after another one of the same step, under the same number?
pub fn follows_up(question: Question, answers: &DraftAnswers) -> bool {
    let opens = question.step().is_none_or(|step| step.first_question() == question);
    let told_earlier = answers.incident_pending.as_ref().is_some_and(|pending| pending.told_earlier);
    !(opens || (question == Question::WhenConfirm && told_earlier))
}
