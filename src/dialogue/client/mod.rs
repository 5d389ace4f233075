//! What anybody can do outside the questions: begin, look at own complaints, write about one, wipe.

pub mod aside;
pub mod cases;
pub mod decision;
pub mod sort;
pub mod standing;
pub mod start;
pub mod story;
mod story_committee;
pub mod take_over;
pub mod wipe;
