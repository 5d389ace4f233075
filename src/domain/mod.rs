//! The regulation as data and pure functions: no IO, no clock, no randomness, no waiting.

pub mod attachment;
pub mod case;
pub mod complaint;
pub mod eligibility;
pub mod ids;
pub mod staff;
pub mod time;
