//! A complaint in the making: the answers so far. Which question comes next follows from it.

use serde::{Deserialize, Serialize};

use crate::domain::complaint::{
    About, Capacity, Certainty, Door, Incident, Part, Reach, Represented, ServiceKey, UnitAnswer,
};
use crate::domain::ids::CaseId;
use crate::domain::time::Timestamp;

/// The layout of a stored draft. Older layouts keep loading.
pub const SCHEMA: u16 = 1;

/// A complaint in the making.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// The layout.
    #[serde(default)]
    pub schema: u16,
    /// Stays when it is filed.
    pub id: CaseId,
    /// Counts the changes; buttons carry it, and a commit names the one it was made on.
    #[serde(default)]
    pub version: i64,
    /// When the first question was asked.
    pub begun: Timestamp,
    /// When the person last answered.
    pub touched: Timestamp,
    /// The answers.
    #[serde(default)]
    pub answers: DraftAnswers,
}

/// The answers so far; what is `None` or not closed is still to be asked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct DraftAnswers {
    /// In what capacity.
    pub capacity: Option<Capacity>,
    /// For whom, unless for oneself.
    pub represented: Represented,
    /// Which service.
    pub service: Option<ServiceKey>,
    /// About whom.
    pub about: Vec<About>,
    /// Which unit.
    pub unit: Option<UnitAnswer>,
    /// What happened.
    pub happened: Vec<Part>,
    /// Said "klaar" about what happened.
    pub happened_closed: bool,
    /// When.
    pub incident: Option<Incident>,
    /// The words for it.
    pub incident_words: String,
    /// Was the manager involved?
    pub manager_involved: Option<Certainty>,
    /// Talked about it already?
    pub talked: Option<bool>,
    /// Dares to talk with the manager?
    pub dares: Option<bool>,
    /// Manager or complaints officer.
    pub door: Option<Door>,
    /// What should change.
    pub wish: Vec<Part>,
    /// Said "klaar" about the wish.
    pub wish_closed: bool,
    /// In a UWV track?
    pub uwv: Option<Certainty>,
    /// The name, `Some(None)` when left out on purpose.
    pub name: Option<Option<String>>,
    /// The phone number.
    pub phone: Option<String>,
    /// How to be reached.
    pub reach: Option<Reach>,
}
