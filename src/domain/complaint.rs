//! What a complaint says: who files it, about whom, what happened, when, and what should change.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::attachment::Attachment;
use super::ids::AttachmentId;
use super::time::Timestamp;

/// Names a service in the organisation file.
pub type ServiceKey = String;
/// Names a unit in the organisation file.
pub type UnitKey = String;
/// Names a track in the organisation file.
pub type TrackKey = String;
/// Names a commissioner in the organisation file.
pub type CommissionerKey = String;

/// In what capacity somebody files (footnote 1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Capacity {
    /// The client.
    Client,
    /// Somebody who acts for the client.
    Representative,
    /// Family of a client who died.
    NextOfKin,
}

/// An answer that the bot offered, or the filer's own words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "words", rename_all = "snake_case")]
pub enum Told {
    /// One of the offered answers, by its key.
    Offered(String),
    /// The filer's own words.
    Words(String),
}

/// For whom a representative or next of kin files.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Represented {
    /// The client's name.
    pub name: Option<String>,
    /// What the filer is to the client.
    pub relation: Option<Told>,
    /// On what ground the filer may act: an authorisation, guardianship, parenthood.
    pub basis: Option<Told>,
    /// A photo of the authorisation, when one was sent.
    pub proof: Vec<Part>,
}

/// Whom or what a complaint is about (article 1).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum About {
    /// Somebody who works for the organisation; the name may be unknown.
    Employee {
        /// As the client gave it.
        name: Option<String>,
    },
    /// A department, location, project or team; which one is the complaint's unit.
    Unit,
    /// The organisation as a whole.
    Organisation,
    /// Somebody else who acts for the organisation.
    ActingFor {
        /// As the client gave it.
        name: Option<String>,
    },
}

/// The names among those complained about.
pub fn names(about: &[About]) -> impl Iterator<Item = &str> {
    about.iter().filter_map(|about| match about {
        About::Employee { name } | About::ActingFor { name } => name.as_deref(),
        About::Unit | About::Organisation => None,
    })
}

/// Which unit the complaint belongs to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "unit", rename_all = "snake_case")]
pub enum UnitAnswer {
    /// A unit of the organisation file.
    Known(UnitKey),
    /// The client does not know; a person finds out.
    Unknown,
}

/// When it happened (article 2). Never guessed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Incident {
    /// On one day.
    Day {
        /// In Europe/Amsterdam.
        date: NaiveDate,
    },
    /// Somewhere from the first to the last day, both included.
    Range {
        /// First day.
        first: NaiveDate,
        /// Last day.
        last: NaiveDate,
    },
    /// It still happens.
    Ongoing,
    /// The client no longer knows.
    Unknown,
}

/// An answer that may be "I do not know".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Certainty {
    /// Yes.
    Yes,
    /// No.
    No,
    /// The client is not sure.
    Unsure,
}

/// Who should handle the complaint first, by the client's wish (articles 2 and 5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Door {
    /// The manager, or a colleague when the manager was involved.
    Manager,
    /// The complaints officer.
    ComplaintsOfficer,
}

/// How the client wants to be reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reach {
    /// In this chat.
    Chat,
    /// By phone.
    Phone,
}

/// One piece of what somebody sent for one question: a text, or a file with its caption.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// The Telegram message that carried it, in the sender's chat.
    pub message_id: i64,
    /// When it was sent.
    pub at: Timestamp,
    /// The words: a text, or a file's caption.
    pub text: Option<String>,
    /// The file, if there was one.
    pub attachment: Option<Attachment>,
    /// The album that it came in, as Telegram numbers them.
    pub album: Option<String>,
    /// The file could not be fetched, and never will be.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub lost: bool,
}

impl Part {
    /// Notes that this file could not be fetched, if it is the one of this part.
    pub fn lose(&mut self, attachment: AttachmentId) {
        self.lost |= self.attachment.as_ref().is_some_and(|own| own.id == attachment);
    }

    /// The file, unless it is lost.
    pub fn file(&self) -> Option<&Attachment> {
        self.attachment.as_ref().filter(|_| !self.lost)
    }
}

/// The complaint as it was sent. Nothing in it changes afterwards; later versions are case events.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Complaint {
    /// In what capacity it was filed.
    pub capacity: Capacity,
    /// Present unless the client files.
    pub represented: Option<Represented>,
    /// Which service the client uses.
    pub service: ServiceKey,
    /// One or more.
    pub about: Vec<About>,
    /// Which unit.
    pub unit: UnitAnswer,
    /// What happened, in the order sent.
    pub happened: Vec<Part>,
    /// When.
    pub incident: Incident,
    /// What the client typed or pressed for `incident`.
    pub incident_words: String,
    /// Was the unit's manager involved?
    pub manager_involved: Certainty,
    /// Did the client talk about it already?
    pub talked: Option<bool>,
    /// Does the client dare to talk with the manager?
    pub dares: Option<bool>,
    /// Whom the client chose.
    pub door: Door,
    /// What should change, as one of the offered answers.
    pub wish_offered: Option<String>,
    /// What should change, in the client's own words, in the order sent.
    pub wish: Vec<Part>,
    /// Does the client follow a UWV track? Only asked where the service has them.
    pub uwv: Option<Certainty>,
    /// The filer's name, unless left out.
    pub name: Option<String>,
    /// The filer's phone number.
    pub phone: Option<String>,
    /// How the filer wants to be reached.
    pub reach: Reach,
    /// BCP 47 code of the language that the filer chose.
    pub language: String,
    /// The words of each answer that was typed, by message; so that an edit of it is known. Those of the story
    /// and the wish are among their parts.
    #[serde(default)]
    pub typed: Vec<TypedAnswer>,
    /// Which questions were answered with a voice message, by their code: somebody has to listen to it.
    #[serde(default)]
    pub spoken: BTreeSet<String>,
}

/// An answer that was typed rather than chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TypedAnswer {
    /// In which message, in the filer's chat.
    pub message_id: i64,
    /// Its words.
    pub words: String,
}

impl Complaint {
    /// Everything that was sent with it: the proof of the authorisation, what happened, what should change.
    pub fn parts(&self) -> impl Iterator<Item = &Part> {
        let proof = self.represented.iter().flat_map(|represented| &represented.proof);
        proof.chain(&self.happened).chain(&self.wish)
    }

    fn parts_mut(&mut self) -> impl Iterator<Item = &mut Part> {
        let proof = self.represented.iter_mut().flat_map(|represented| &mut represented.proof);
        proof.chain(&mut self.happened).chain(&mut self.wish)
    }

    /// The names that the client gave for those complained about.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        names(&self.about)
    }

    /// The words of an answer that was typed in this message.
    pub fn typed_in(&self, message_id: i64) -> Option<&str> {
        self.typed.iter().find(|answer| answer.message_id == message_id).map(|answer| answer.words.as_str())
    }

    /// Notes that a file of it could not be fetched.
    pub fn lose(&mut self, attachment: AttachmentId) {
        self.parts_mut().for_each(|part| part.lose(attachment));
    }
}

impl UnitAnswer {
    /// The unit's key, when the client knew it.
    pub fn key(&self) -> Option<&UnitKey> {
        match self {
            Self::Known(key) => Some(key),
            Self::Unknown => None,
        }
    }
}
