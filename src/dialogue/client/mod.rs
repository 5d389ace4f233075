//! What anybody can do outside the questions: begin, look at own complaints, write about one, wipe.

pub mod cases;
pub mod sort;
pub mod start;
pub mod wipe;
