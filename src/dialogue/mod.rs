//! Conversations: what comes in, what is known, and what follows. Pure.
//!
//! `needs` says what an event has to know; the turn asks it with the asker's rights; `step` decides.

pub mod conversation;
mod day;
pub mod draft;
mod due;
pub mod event;
mod explained;
pub mod form;
mod post;
pub mod press;
pub mod query;
pub mod question;
pub mod said;
pub mod say;
pub mod scene;
pub mod step;
pub mod traces;

pub mod act;
pub mod client;
pub mod clocks;
mod command;
pub mod desk;
mod dispatch;
pub mod distress;
pub mod doors;
pub mod dossier;
pub mod glossary;
pub mod help;
pub mod intake;
pub mod language;
pub mod letters;
mod lost;
pub mod menu;
pub mod names;
mod needs;
pub mod news;
pub mod offered;
mod office;
pub mod officer;
mod outage;
pub mod respondent;
mod talk;
mod twin;
pub mod understand;
mod upkeep;

pub use dispatch::step;
pub use needs::needs;

#[cfg(test)]
mod tests;
