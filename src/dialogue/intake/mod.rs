//! The intake: from the first word to a complaint that is sent. The draft holds the answers; which
//! question is open follows from them.

pub mod ask;
pub mod choices;

mod also;
mod answer;
mod aside;
mod edit;
mod file;
mod gather;
mod judge;
mod listen;
mod moves;
mod pieces;
mod sentence;
pub(super) mod spoken;
mod summary;
mod told_date;
mod typed;
mod typed_date;
mod undo;

pub use aside::{before_notice, keep, tells, unasked};
pub use edit::edited;
pub use gather::{FILE_MAX_BYTES, fetch, part, refusal};
pub use listen::{due, message, press_answer, press_move};
pub use moves::{begin, begin_oral, go, keep_alive, open, resume, stop};

use crate::domain::complaint::UnitAnswer;
use crate::domain::organisation::Organisation;

use super::draft::DraftAnswers;
use super::question;

/// The unit that was chosen, or that follows from other answers.
pub fn unit_of(answers: &DraftAnswers, organisation: &Organisation) -> Option<UnitAnswer> {
    question::implied_unit(answers, organisation).or_else(|| answers.unit.clone())
}
