//! The regulation as data and pure functions: no IO, no clock, no randomness, no waiting.

pub mod access;
pub mod address;
pub mod attachment;
pub mod calendar;
pub mod case;
pub mod code;
pub mod complaint;
pub mod dossier;
pub mod eligibility;
pub mod ids;
pub mod letter;
pub mod officer;
pub mod organisation;
pub mod procedure;
pub mod retention;
pub mod routing;
pub mod search;
pub mod staff;
pub mod terms;
pub mod time;
pub mod track;
