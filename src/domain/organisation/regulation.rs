//! A version of the regulation: since when it holds, how its articles are cited, and its terms.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::words::words;
use crate::i18n::Text;

/// One version of the regulation (article 16). A case keeps the version under which it was filed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Regulation {
    /// Its name, recorded with every case.
    pub version: String,
    /// The first day on which it is in force.
    pub valid_from: NaiveDate,
    /// The version of the secrecy duty that staff must have accepted (article 14).
    pub secrecy_version: u32,
    /// How the rules that can stop a complaint are cited.
    pub citations: Citations,
    /// At least one for every key; kept so by the reader.
    pub(super) terms: Vec<Term>,
}

impl Regulation {
    /// The term with this key as it holds on `day`.
    pub fn term(&self, key: TermKey, day: NaiveDate) -> &Term {
        let of_key = || self.terms.iter().filter(|term| term.key == key);
        of_key()
            .filter(|term| term.from <= day)
            .max_by_key(|term| term.from)
            .or_else(|| of_key().min_by_key(|term| term.from))
            .expect("a regulation is only made by the reader, which asks for every term")
    }

    /// All terms, in the order of the file.
    pub fn terms(&self) -> &[Term] {
        &self.terms
    }
}

/// How the rules are cited that the program names: "artikel 2", "voetnoot 1".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citations {
    /// About whom somebody can complain.
    pub about: String,
    /// How long ago it may have happened, and who handles it.
    pub filing: String,
    /// Who is a client, a representative or next of kin.
    pub clients: String,
    /// Internal handling comes before the committee.
    pub internal_first: String,
    /// Until when the committee can be reached.
    pub committee: String,
    /// Both sides are heard.
    pub hearing: String,
    /// What the complaints officer owes the client.
    pub officer: String,
    /// The client can stop, and gets that in writing.
    pub withdrawal: String,
    /// The committee first decides whether it admits a complaint.
    pub admissibility: String,
    /// The committee rules, and the organisation tells its measures.
    pub ruling: String,
    /// Everybody keeps it to themselves.
    pub secrecy: String,
}

words! {
    /// What a term is for.
    pub enum TermKey {
        /// How long ago it may have happened (article 2).
        IncidentLimit = "incident-limit",
        /// How soon the filer hears from somebody.
        FirstContact = "first-contact",
        /// How soon a handler opens a new case.
        OpenCase = "open-case",
        /// How soon it is judged whether a complaint in doubt is taken on.
        Judging = "judging",
        /// How long the manager phase should take; the regulation has no term for it.
        ManagerPhase = "manager-phase",
        /// How soon a respondent should answer the manager.
        RespondentManager = "respondent-manager",
        /// How long a respondent has to answer the complaints officer (article 6).
        RespondentAnswer = "respondent-answer",
        /// By when the complaints officer has settled the complaint (article 6).
        Settlement = "settlement",
        /// How soon a withdrawal is confirmed in writing (article 7).
        WithdrawalLetter = "withdrawal-letter",
        /// Until when the committee can be reached (article 9).
        CommitteeWindow = "committee-window",
        /// By when the committee rules (article 12).
        CommitteeRuling = "committee-ruling",
        /// By when the organisation tells its measures (article 12).
        Measures = "measures",
    }
}

impl TermKey {
    /// The events that can start this term; the regulation leaves some of them open.
    pub fn possible_starts(self) -> &'static [StartingEvent] {
        match self {
            Self::IncidentLimit => &[StartingEvent::Incident],
            Self::FirstContact | Self::OpenCase | Self::Judging | Self::ManagerPhase => {
                &[StartingEvent::Sent, StartingEvent::Assigned]
            }
            Self::RespondentManager | Self::RespondentAnswer => &[StartingEvent::Invitation],
            Self::Settlement => &[StartingEvent::TurnedToOfficer, StartingEvent::Sent],
            Self::WithdrawalLetter => &[StartingEvent::Withdrawn],
            Self::CommitteeWindow => &[StartingEvent::ClosingLetter],
            Self::CommitteeRuling => &[StartingEvent::CommitteeReceipt],
            Self::Measures => &[StartingEvent::Ruling],
        }
    }

    /// The kinds that this term can have.
    pub fn possible_kinds(self) -> &'static [TermKind] {
        match self {
            Self::IncidentLimit => &[TermKind::Limit],
            Self::CommitteeWindow => &[TermKind::Window],
            Self::FirstContact
            | Self::OpenCase
            | Self::Judging
            | Self::WithdrawalLetter
            | Self::ManagerPhase
            | Self::RespondentManager
            | Self::RespondentAnswer
            | Self::Settlement
            | Self::CommitteeRuling
            | Self::Measures => &[TermKind::Deadline, TermKind::Target],
        }
    }
}

words! {
    /// What happens when a term is over.
    pub enum TermKind {
        /// The regulation promises it; afterwards it is late.
        Deadline = "deadline",
        /// The organisation aims at it; the regulation promises nothing.
        Target = "target",
        /// Somebody may do something through the last day.
        Window = "window",
        /// It must be less than this long ago: the anniversary itself is too late.
        Limit = "limit",
    }
}

words! {
    /// The event whose day a term is counted from.
    pub enum StartingEvent {
        /// What the complaint is about happened.
        Incident = "incident",
        /// The filer sent the complaint.
        Sent = "sent",
        /// Somebody became responsible.
        Assigned = "assigned",
        /// The client turned to the complaints officer; at once or later.
        TurnedToOfficer = "turned-to-officer",
        /// A respondent was invited to answer.
        Invitation = "invitation",
        /// The client stopped it.
        Withdrawn = "withdrawn",
        /// The internal handling ended with a letter of this date.
        ClosingLetter = "closing-letter",
        /// The committee received the complaint.
        CommitteeReceipt = "committee-receipt",
        /// The committee ruled.
        Ruling = "ruling",
    }
}

words! {
    /// What a term is counted in.
    pub enum LengthUnit {
        /// Calendar days.
        Days = "days",
        /// Days on which people work.
        WorkingDays = "working-days",
        /// Seven days each.
        Weeks = "weeks",
        /// Calendar months.
        Months = "months",
        /// Calendar years.
        Years = "years",
    }
}

/// How long a term is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Length {
    /// How many, at least one.
    pub n: u32,
    /// Of what.
    pub unit: LengthUnit,
}

/// A term with its source. What it comes to on a given day is computed in `terms`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// What it is for.
    pub key: TermKey,
    /// Where the regulation says so; absent for the organisation's own targets.
    pub article: Option<String>,
    /// What happens when it is over.
    pub kind: TermKind,
    /// How long it is.
    pub length: Length,
    /// What starts it.
    pub starts: StartingEvent,
    /// The first day on which the term has this length.
    pub from: NaiveDate,
}

/// How the regulation is cited, in the reader's language: "artikel 2", "voetnoot 1"; anything else as it stands.
pub fn cited(article: &str) -> Text {
    let ways = [("artikel ", "cited-article"), ("voetnoot ", "cited-footnote")];
    let found = ways.into_iter().find_map(|(word, id)| Some((id, article.strip_prefix(word)?)));
    match found {
        Some((id, number)) => Text::new(id).with("number", number),
        None => Text::words(article),
    }
}
