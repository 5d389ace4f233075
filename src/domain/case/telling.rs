//! What the bot told somebody by itself because a day had come. It is recorded, so that nothing is told
//! twice: not after a restart, and not after a week in which the bot was down.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::hearing::RespondentId;
use crate::domain::organisation::TermKey;
use crate::domain::time::Timestamp;

/// How far a term is. Whoever heard a later mark needs no earlier one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    /// Half of it has passed.
    Half,
    /// Three quarters.
    ThreeQuarters,
    /// Nine tenths.
    NineTenths,
    /// It ends in a month.
    MonthBefore,
    /// It ends in a week.
    WeekBefore,
    /// The last day on which it should be done.
    LastDay,
    /// It is over.
    Over,
}

/// Who is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reader {
    /// Whoever handles the case.
    Handler,
    /// The next one: the complaints officer, her deputy, else the administrator without any content.
    NextRole,
    /// The committee's secretary, when there is one in the bot.
    Secretary,
    /// The client.
    Filer,
}

/// Something that was told of a term.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Telling {
    /// Which term.
    pub term: TermKey,
    /// Whose, when every respondent has an own one.
    pub respondent: Option<RespondentId>,
    /// The day from which it runs: from another day it is another term.
    pub start: NaiveDate,
    /// How far it was.
    pub mark: Mark,
    /// Who was told.
    pub to: Reader,
}

impl Telling {
    /// Does this make `other` superfluous: the same term and reader, as far or further?
    pub fn covers(&self, other: &Self) -> bool {
        let same = |telling: &Self| (telling.term, telling.respondent, telling.start, telling.to);
        same(self) == same(other) && self.mark >= other.mark
    }
}

/// A telling with the moment at which it left.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// What, and to whom.
    pub what: Telling,
    /// When.
    pub at: Timestamp,
}
