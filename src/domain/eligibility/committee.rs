//! Articles 8 and 9: the committee can be reached after the internal handling, for six months.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::officer::Officer;
use crate::domain::organisation::{Organisation, Regulation, cited};
use crate::domain::terms::Due;
use crate::i18n::Text;

/// Can the committee be reached?
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum CommitteeDoor {
    /// Yes, through the last day of the window.
    Open {
        /// The window.
        window: Due,
    },
    /// The internal handling comes first.
    NotYet,
    /// The internal handling comes first, and it takes longer than was promised.
    Overdue {
        /// The day it should have been settled.
        since: NaiveDate,
    },
    /// The window has closed.
    TooLate {
        /// The window.
        window: Due,
    },
}

impl CommitteeDoor {
    /// The answer in words for the client.
    pub fn text(&self, organisation: &Organisation, regulation: &Regulation, officer: &Officer) -> Text {
        let about = |id, article: &str| {
            Text::new(id)
                .with("article", cited(article))
                .with("committee", organisation.committee.name.as_str())
        };
        let citations = &regulation.citations;
        match self {
            Self::Open { window } => {
                about("client-committee-open", &citations.committee).with("last-day", window.last_day)
            }
            Self::NotYet => about("client-committee-not-yet", &citations.internal_first),
            Self::Overdue { since } => about("client-committee-overdue", &citations.internal_first)
                .with("since", *since)
                .with("officer", officer.name.as_str())
                .with("reach", officer.point().text()),
            Self::TooLate { window } => {
                about("client-committee-too-late", &citations.committee).with("last-day", window.last_day)
            }
        }
    }
}
