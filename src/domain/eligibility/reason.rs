//! Why a rule says what it says, with the facts it used. The words are the locale's.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{DoorOpen, Finding, Verdict};
use crate::domain::organisation::{ContactPoint, cited};
use crate::i18n::Text;

/// The reason of a finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "reason", rename_all = "snake_case")]
pub enum Reason {
    /// The service makes a client.
    Client {
        /// Its name.
        service: String,
    },
    /// The service makes a consumer.
    Consumer {
        /// Its name.
        service: String,
    },
    /// The organisation file does not know the service (any more).
    ServiceUnknown {
        /// As it was stored.
        key: String,
    },
    /// The client files.
    ForOneself,
    /// A representative files, and said on what ground.
    Representative,
    /// A representative files, and did not say on what ground.
    BasisMissing,
    /// Next of kin file, and said what they are to the client.
    NextOfKin,
    /// Next of kin file, and did not say what they are to the client.
    RelationMissing,
    /// It is about somebody of the organisation or acting for it.
    AboutCovered,
    /// Nobody is named.
    AboutNobody,
    /// It happened less than a year before it was sent.
    InTime(Dates),
    /// It still happens.
    Ongoing,
    /// It happened a year or longer before it was sent.
    TooLongAgo(Dates),
    /// It was begun in time and sent afterwards.
    BegunInTime(Dates),
    /// A part of the time in which it happened is too long ago.
    Straddles(Dates),
    /// The client no longer knows when.
    WhenUnknown,
    /// It is said to happen after it was sent.
    InTheFuture(Dates),
}

/// The days that the time limit was computed with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dates {
    /// The first day on which it may have happened.
    pub first: NaiveDate,
    /// The last day on which it may have happened.
    pub last: NaiveDate,
    /// Through which day it can be sent; counted from `last`.
    pub last_day_to_file: NaiveDate,
    /// The day that counts as the day of sending.
    pub sent: NaiveDate,
    /// The day of the first question.
    pub begun: NaiveDate,
}

impl Reason {
    /// What follows from it.
    pub fn verdict(&self) -> Verdict {
        match self {
            Self::Client { .. }
            | Self::ForOneself
            | Self::Representative
            | Self::NextOfKin
            | Self::AboutCovered
            | Self::InTime(_)
            | Self::Ongoing => Verdict::Admissible,
            Self::ServiceUnknown { .. }
            | Self::BasisMissing
            | Self::RelationMissing
            | Self::AboutNobody
            | Self::BegunInTime(_)
            | Self::Straddles(_)
            | Self::WhenUnknown
            | Self::InTheFuture(_) => Verdict::Doubtful,
            Self::Consumer { .. } | Self::TooLongAgo(_) => Verdict::LooksInadmissible,
        }
    }

    /// Through which day it can be sent, when that was computed.
    pub fn last_day_to_file(&self) -> Option<NaiveDate> {
        self.dates().map(|dates| dates.last_day_to_file)
    }

    fn dates(&self) -> Option<&Dates> {
        match self {
            Self::InTime(dates)
            | Self::TooLongAgo(dates)
            | Self::BegunInTime(dates)
            | Self::Straddles(dates)
            | Self::InTheFuture(dates) => Some(dates),
            Self::Client { .. }
            | Self::Consumer { .. }
            | Self::ServiceUnknown { .. }
            | Self::ForOneself
            | Self::Representative
            | Self::BasisMissing
            | Self::NextOfKin
            | Self::RelationMissing
            | Self::AboutCovered
            | Self::AboutNobody
            | Self::Ongoing
            | Self::WhenUnknown => None,
        }
    }

    fn id(&self) -> &'static str {
        match self {
            Self::Client { .. } => "client-eligibility-client",
            Self::Consumer { .. } => "client-eligibility-consumer",
            Self::ServiceUnknown { .. } => "client-eligibility-service-unknown",
            Self::ForOneself => "client-eligibility-for-oneself",
            Self::Representative => "client-eligibility-representative",
            Self::BasisMissing => "client-eligibility-basis-missing",
            Self::NextOfKin => "client-eligibility-next-of-kin",
            Self::RelationMissing => "client-eligibility-relation-missing",
            Self::AboutCovered => "client-eligibility-about-covered",
            Self::AboutNobody => "client-eligibility-about-nobody",
            Self::InTime(_) => "client-eligibility-in-time",
            Self::Ongoing => "client-eligibility-ongoing",
            Self::TooLongAgo(_) => "client-eligibility-too-long-ago",
            Self::BegunInTime(_) => "client-eligibility-begun-in-time",
            Self::Straddles(_) => "client-eligibility-straddles",
            Self::WhenUnknown => "client-eligibility-when-unknown",
            Self::InTheFuture(_) => "client-eligibility-in-the-future",
        }
    }
}

impl Finding {
    /// The finding in words for the client.
    pub fn text(&self) -> Text {
        let text = Text::new(self.reason.id()).with("article", cited(&self.article));
        if let Some(dates) = self.reason.dates() {
            return text
                .with("first", dates.first)
                .with("last", dates.last)
                .with("last-day", dates.last_day_to_file)
                .with("sent", dates.sent)
                .with("begun", dates.begun);
        }
        if let Reason::Client { service } | Reason::Consumer { service } = &self.reason {
            return text.with("service", service.as_str());
        }
        text
    }
}

impl DoorOpen {
    /// Who it is.
    pub fn contact(&self) -> &ContactPoint {
        match self {
            Self::ComplaintsOfficer(contact) | Self::Service(contact) => contact,
        }
    }

    /// The door in words: name, phone number, mail address.
    pub fn text(&self) -> Text {
        let id = match self {
            Self::ComplaintsOfficer(_) => "client-door-complaints-officer",
            Self::Service(_) => "client-door-service",
        };
        let contact = self.contact();
        Text::new(id).with("name", contact.name.as_str()).with("reach", contact.text())
    }
}
