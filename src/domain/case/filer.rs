//! The filer's side: whether somebody may act for the client, who took the case over, and how it went.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

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
    },
    /// The client wants it otherwise than the representative; the client's wish goes first.
    ClientWished {
        /// What the client wants, as the handler heard it.
        wish: String,
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
    TakenOver,
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

/// The handler's judgement about an authorisation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Authorisation {
    /// Does it suffice?
    pub sufficient: bool,
    /// Why.
    pub reason: String,
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

/// Where the filer's side stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FilerSide {
    /// What was judged of the authorisation last.
    pub authorisation: Option<Authorisation>,
    /// What the client wants, where that differs from what the representative wrote.
    pub wish: Option<String>,
    /// The day on which it was told at the desk, when it was not typed by whoever complains.
    pub told_at_desk: Option<NaiveDate>,
    /// When somebody else went on with the case.
    pub taken_over: Option<Timestamp>,
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
            FilerFact::AuthorisationJudged { sufficient, reason } => {
                let (sufficient, reason) = (*sufficient, reason.clone());
                self.authorisation = Some(Authorisation { sufficient, reason, at });
            }
            FilerFact::ClientWished { wish } => self.wish = Some(wish.clone()),
            FilerFact::CodeGiven { .. } => {}
            FilerFact::ToldAtDesk { on } => self.told_at_desk = Some(*on),
            FilerFact::TakenOver => self.taken_over = Some(at),
            FilerFact::LanguageChosen { language } => self.language = Some(language.clone()),
            FilerFact::FeedbackAsked => self.asked = Some(at),
            FilerFact::FeedbackGiven { score, words } => {
                self.feedback = Some(Feedback { score: *score, words: words.clone() });
            }
        }
    }
}

impl super::Case {
    /// The BCP 47 code of the language that the filer reads.
    pub fn language(&self) -> &str {
        self.filer.language.as_deref().unwrap_or(&self.complaint.language)
    }
}
