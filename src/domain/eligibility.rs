//! May this complaint be handled? The rules of articles 1, 2, 8 and footnote 1.

use serde::{Deserialize, Serialize};

/// What the rules make of a complaint. They advise; a person decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// The regulation covers it.
    Admissible,
    /// A person has to judge.
    Doubtful,
    /// The regulation does not seem to cover it; it can be sent all the same.
    LooksInadmissible,
}

/// The verdict with everything it rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assessment {
    /// The heaviest of the findings' verdicts.
    pub verdict: Verdict,
}
