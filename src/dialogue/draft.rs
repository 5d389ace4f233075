//! A complaint in the making: the answers so far. Which question comes next follows from it.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::complaint::{
    About, Capacity, Certainty, Door, Incident, Part, Reach, ServiceKey, Told, UnitAnswer,
};
use crate::domain::ids::{CaseId, StaffId};
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
    /// The person was reminded; once is enough.
    #[serde(default)]
    pub reminded: bool,
    /// Somebody told it at the desk, and somebody of the staff types it in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub oral: Option<Oral>,
    /// The answers.
    #[serde(default)]
    pub answers: DraftAnswers,
    /// The answers as they were when one of them was to be changed from the summary: "back" returns to them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before_change: Option<Box<DraftAnswers>>,
}

/// A complaint that was told at the desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Oral {
    /// On which day: that day counts (article 2).
    pub told_on: NaiveDate,
    /// Who types it in.
    pub by: StaffId,
}

/// An answer that may be left out on purpose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "words", rename_all = "snake_case")]
pub enum Supplied {
    /// One of the offered answers, by its key.
    Offered(String),
    /// These words.
    Given(String),
    /// Nothing, and that is the answer.
    LeftOut,
}

impl Supplied {
    /// The words, if words were given.
    pub fn given(&self) -> Option<&str> {
        match self {
            Self::Given(words) => Some(words),
            Self::Offered(_) | Self::LeftOut => None,
        }
    }

    /// What was told, if anything.
    pub fn told(&self) -> Option<Told> {
        match self {
            Self::Offered(key) => Some(Told::Offered(key.clone())),
            Self::Given(words) => Some(Told::Words(words.clone())),
            Self::LeftOut => None,
        }
    }
}

/// A reading of what the person typed, waiting for a yes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PendingIncident {
    /// The possible readings, likeliest first; never empty.
    pub readings: Vec<Incident>,
    /// What was typed.
    pub words: String,
    /// It was said before anybody asked: at another question, or in the story.
    #[serde(default)]
    pub told_earlier: bool,
}

/// The answers so far; what is `None`, empty or not closed is still to be asked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct DraftAnswers {
    /// "I do this for somebody else" was chosen.
    pub for_other: bool,
    /// In what capacity.
    pub capacity: Option<Capacity>,
    /// For whom, unless for oneself.
    pub represented_name: Option<Supplied>,
    /// What the filer is to that person.
    pub represented_relation: Option<Supplied>,
    /// On what ground.
    pub basis: Option<Supplied>,
    /// A photo of the authorisation.
    pub proof: Vec<Part>,
    /// No (more) photo.
    pub proof_closed: bool,
    /// Which service.
    pub service: Option<ServiceKey>,
    /// Wants to go on although the regulation does not cover consumers.
    pub consumer_goes_on: bool,
    /// Through UWV? Known where the service has such tracks.
    pub uwv: Option<Certainty>,
    /// About whom.
    pub about: Vec<About>,
    /// A kind was chosen; its name is asked.
    pub about_pending: Option<About>,
    /// Somebody more will follow.
    pub about_more: bool,
    /// Which unit.
    pub unit: Option<UnitAnswer>,
    /// What was typed to search a unit.
    pub unit_search: Option<String>,
    /// What happened.
    pub happened: Vec<Part>,
    /// Said "klaar" about what happened.
    pub happened_closed: bool,
    /// When.
    pub incident: Option<Incident>,
    /// The words for it.
    pub incident_words: String,
    /// A reading that waits for a yes.
    pub incident_pending: Option<PendingIncident>,
    /// Was the manager involved?
    pub manager_involved: Option<Certainty>,
    /// Talked about it already?
    pub talked: Option<bool>,
    /// Dares to talk with the manager?
    pub dares: Option<bool>,
    /// Manager or complaints officer.
    pub door: Option<Door>,
    /// What should change, as one of the offered answers.
    pub wish_offered: Option<String>,
    /// What should change, in own words.
    pub wish: Vec<Part>,
    /// The wish is complete.
    pub wish_closed: bool,
    /// The name.
    pub name: Option<Supplied>,
    /// The phone number.
    pub phone: Option<Supplied>,
    /// How to be reached.
    pub reach: Option<Reach>,
    /// Where letters on paper go; asked only of who tells it at the desk.
    pub address: Option<Supplied>,
    /// The questions, by their codes, that were answered with a voice message: a person listens.
    pub spoken: BTreeSet<String>,
    /// Which question each typed answer belongs to, by message; so that an edit finds it.
    pub typed: BTreeMap<i64, String>,
    /// The words of each typed answer, so that an edit without a change is known.
    pub typed_words: BTreeMap<i64, String>,
}

impl Draft {
    /// A draft without answers.
    pub fn begin(id: CaseId, at: Timestamp) -> Self {
        Self {
            schema: SCHEMA,
            id,
            version: 0,
            begun: at,
            touched: at,
            reminded: false,
            oral: None,
            answers: DraftAnswers::default(),
            before_change: None,
        }
    }
}
