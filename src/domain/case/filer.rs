//! The filer's side: whether somebody may act for the client, who took the case over, and how it went.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::address::Address;
use crate::domain::complaint::{Capacity, Reach, Represented};
use crate::domain::time::Timestamp;

/// What can happen on the filer's side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "filer", rename_all = "snake_case")]
pub enum FilerFact {
    /// The handler judged whether the authorisation of a representative suffices (footnote 1).
    AuthorisationJudged {
        /// Does it?
        sufficient: bool,
        /// Why, in words for the file.
        reason: String,
        /// What is missing, in words for the representative, when it does not suffice.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        missing: Option<String>,
    },
    /// The client said what they want themselves, where a representative filed; it goes first.
    ClientWished {
        /// What the client wants, as the handler heard it.
        wish: String,
        /// What follows from it.
        #[serde(default)]
        kind: Wish,
        /// The day it was said.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        on: Option<NaiveDate>,
    },
    /// A one-time code for this case was given out, after somebody checked who it is.
    CodeGiven {
        /// To the client, in the place of the representative.
        to_client: bool,
    },
    /// It was told at the desk, and typed in by staff; until somebody opens the code nobody can be written to.
    ToldAtDesk {
        /// On which day: that day counts (article 2).
        on: NaiveDate,
    },
    /// Whoever had the code goes on with the case from their own account.
    TakenOver {
        /// The client, in the place of the representative.
        #[serde(default)]
        by_client: bool,
    },
    /// Where letters on paper to the filer go.
    AddressGiven {
        /// The address.
        address: Address,
    },
    /// The filer chose another language for the chat.
    LanguageChosen {
        /// Its BCP 47 code.
        language: String,
    },
    /// The filer was asked how it went.
    FeedbackAsked,
    /// The filer said how it went.
    FeedbackGiven {
        /// From 1 to 5.
        score: u8,
        /// A sentence about it.
        words: Option<String>,
    },
}

/// What follows from what the client wants, where a representative filed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Wish {
    /// The client wants it to stop (article 7).
    Stop,
    /// The client goes on in person, in the place of the representative.
    Alone,
    /// The representative goes on for the client.
    GoOn,
    /// The client wants something in it otherwise.
    #[default]
    Otherwise,
}

/// Why whoever filed does not act for the client now, and reads no more than what they sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AsideWhy {
    /// The authorisation does not suffice.
    Unauthorised,
    /// The client wants to stop.
    ClientStops,
    /// The client goes on in person.
    ClientAlone,
}

/// A representative who stands aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Aside {
    /// Why.
    pub why: AsideWhy,
    /// Since when.
    pub since: Timestamp,
}

/// The handler's judgement about an authorisation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Authorisation {
    /// Does it suffice?
    pub sufficient: bool,
    /// Why.
    pub reason: String,
    /// What is missing, in words for the representative.
    #[serde(default)]
    pub missing: Option<String>,
    /// When it was judged.
    pub at: Timestamp,
}

/// How it went, as the filer said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Feedback {
    /// From 1 to 5.
    pub score: u8,
    /// A sentence about it.
    pub words: Option<String>,
}

/// Whoever filed, before the client took it over from them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FormerFiler {
    /// The name, unless it was left out.
    pub name: Option<String>,
}

/// Where the filer's side stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FilerSide {
    /// What was judged of the authorisation last.
    pub authorisation: Option<Authorisation>,
    /// What the client wants, where that differs from what the representative wrote.
    pub wish: Option<String>,
    /// What follows from that, and when it was recorded.
    #[serde(default)]
    pub wished: Option<(Wish, Timestamp)>,
    /// The client took it over from the representative.
    #[serde(default)]
    pub client_acts: bool,
    /// The day on which it was told at the desk, when it was not typed by whoever complains.
    pub told_at_desk: Option<NaiveDate>,
    /// When somebody else went on with the case.
    pub taken_over: Option<Timestamp>,
    /// The name of whoever filed, since the client took it over from them.
    #[serde(default)]
    pub before_client: Option<FormerFiler>,
    /// Where letters on paper go.
    #[serde(default)]
    pub address: Option<Address>,
    /// The language that was chosen after filing, by its BCP 47 code.
    #[serde(default)]
    pub language: Option<String>,
    /// When it was asked how it went.
    pub asked: Option<Timestamp>,
    /// How it went.
    pub feedback: Option<Feedback>,
}

impl FilerSide {
    pub(super) fn apply(&mut self, at: Timestamp, fact: &FilerFact) {
        match fact {
            FilerFact::AuthorisationJudged { sufficient, reason, missing } => {
                let (sufficient, reason, missing) = (*sufficient, reason.clone(), missing.clone());
                self.authorisation = Some(Authorisation { sufficient, reason, missing, at });
            }
            FilerFact::ClientWished { wish, kind, .. } => {
                (self.wish, self.wished) = (Some(wish.clone()), Some((*kind, at)));
            }
            FilerFact::CodeGiven { .. } => {}
            FilerFact::ToldAtDesk { on } => self.told_at_desk = Some(*on),
            FilerFact::TakenOver { by_client } => {
                self.taken_over = Some(at);
                self.client_acts |= by_client;
            }
            FilerFact::AddressGiven { address } => self.address = Some(address.clone()),
            FilerFact::LanguageChosen { language } => self.language = Some(language.clone()),
            FilerFact::FeedbackAsked => self.asked = Some(at),
            FilerFact::FeedbackGiven { score, words } => {
                self.feedback = Some(Feedback { score: *score, words: words.clone() });
            }
        }
    }
}

impl super::Case {
    /// For whom the filer does this; `None` when it is the client's own, from the start or since they took it
    /// over.
    pub fn represented(&self) -> Option<&Represented> {
        self.complaint.represented.as_ref().filter(|_| !self.filer.client_acts)
    }

    /// In what capacity the filer acts now (footnote 1).
    pub fn capacity(&self) -> Capacity {
        if self.filer.client_acts { Capacity::Client } else { self.complaint.capacity }
    }

    /// The client took it over: nothing is signed, addressed or asked in the representative's name any more.
    pub(super) fn becomes_the_clients(&mut self) {
        let Some(represented) = self.complaint.represented.as_ref() else { return };
        if self.filer.before_client.is_some() {
            return;
        }
        let (name, complaint) = (represented.name.clone(), &mut self.complaint);
        self.filer.before_client = Some(FormerFiler { name: complaint.name.take() });
        self.filer.address = None;
        (complaint.name, complaint.phone, complaint.reach) = (name, None, Reach::Chat);
        for question in ["nam", "pho"] {
            complaint.spoken.remove(question);
        }
    }

    /// The BCP 47 code of the language that the filer reads.
    pub fn language(&self) -> &str {
        self.filer.language.as_deref().unwrap_or(&self.complaint.language)
    }

    /// Does somebody else act for the client? Next of kin act for themselves.
    pub fn is_represented(&self) -> bool {
        self.complaint.capacity == Capacity::Representative && !self.filer.client_acts
    }

    /// Does the representative stand aside? The client's own wish goes before what is on paper.
    pub fn aside(&self) -> Option<Aside> {
        if !self.is_represented() {
            return None;
        }
        match self.filer.wished {
            Some((Wish::Stop, since)) => return Some(Aside { why: AsideWhy::ClientStops, since }),
            Some((Wish::Alone, since)) => return Some(Aside { why: AsideWhy::ClientAlone, since }),
            Some((Wish::GoOn | Wish::Otherwise, _)) | None => {}
        }
        let judged = self.filer.authorisation.as_ref().filter(|judged| !judged.sufficient)?;
        Some(Aside { why: AsideWhy::Unauthorised, since: judged.at })
    }
}
