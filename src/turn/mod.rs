//! One update, one turn: load, decide, render, commit. Sends nothing and waits for nobody.

pub mod inbound;

mod batch;
mod menu;
mod random;
mod render;
mod run;

pub use batch::{BotName, PressAnswer, Turns};
pub use menu::everybodys_commands;
