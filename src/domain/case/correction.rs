//! What was recorded wrongly and put right: both values stay, with the reason.

use serde::{Deserialize, Serialize};

/// What can be put right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Correctable {
    /// The unit; values are its key.
    Unit,
    /// When it happened; the values are in words.
    Incident,
    /// Whom it is about; the values are in words.
    About,
    /// The filer's name.
    Name,
    /// The filer's phone number.
    Phone,
    /// The date of a step outside; the values are in words.
    StepDate,
}

/// Something that was put right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Correction {
    /// What.
    pub what: Correctable,
    /// What was recorded.
    pub from: String,
    /// What it is.
    pub to: String,
    /// Why.
    pub reason: String,
}
