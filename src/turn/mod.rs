//! One update, one turn: load, decide, render, commit. Sends nothing.

pub mod inbound;

mod batch;
mod hours;
mod menu;
mod outage;
mod own;
mod random;
mod render;
mod replay;
mod run;
mod tidy;

pub use batch::{BotName, PressAnswer, Turns};
pub use menu::{StaffMenu, everybodys_commands};
pub use replay::Replayed;

#[cfg(test)]
mod tests;
