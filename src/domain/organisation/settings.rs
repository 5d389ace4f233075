//! What the regulation leaves open, with the defaults that hold when the file says nothing.

use chrono::NaiveTime;

use super::words::words;
use crate::domain::calendar::DayHours;
use crate::i18n::languages::LANGUAGES;

/// What an organisation chooses for itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Working days after which the handler is reminded of a letter that the client asked them to post: the
    /// first time, and once more.
    pub posting_reminder_days: (u32, u32),
    /// Days without an answer after which somebody is reminded of a draft.
    pub draft_reminder_days: u32,
    /// Days without an answer after which a draft is erased.
    pub draft_erase_days: u32,
    /// Hours for which an invitation for staff is good.
    pub invite_hours: u32,
    /// Days in which a client who withdrew can go on after all.
    pub cooling_off_days: u32,
    /// Seconds in which staff can take back what they sent to a client; 0: it leaves at once.
    pub undo_seconds: u32,
    /// Days between asking the client something and reminding of it, and between reminders.
    pub client_reminder_days: u32,
    /// Days after which nobody having said whether an agreement was kept goes to the handler.
    pub follow_up_days: u32,
    /// Days after the end in which the client can say how it went.
    pub feedback_days: u32,
    /// How long what is kept.
    pub retention: Retention,
    /// Can a term be extended with the client's recorded consent? The regulation knows no extension.
    pub extension_with_consent: bool,
    /// Who confirms a withdrawal of a complaint that went straight to the complaints officer
    /// (article 7).
    pub direct_withdrawal_confirmed_by: Confirmer,
    /// When notifications and reminders to staff may come.
    pub office_hours: OfficeHours,
    /// When reminders to clients may come, on any day. What answers them comes at once.
    pub client_hours: DayHours,
    /// BCP 47 code of the language that staff read.
    pub staff_language: String,
    /// BCP 47 codes of the languages that people can choose in the chat; Dutch is always among them.
    pub languages: Vec<String>,
}

/// How long what is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Retention {
    /// Months after a case is closed.
    pub closed_case_months: u32,
    /// Days for an update that could not be handled.
    pub dead_letter_days: u32,
    /// Days for the identifiers of handled updates.
    pub update_id_days: u32,
    /// Days for the text of a message after it was sent.
    pub sent_message_days: u32,
    /// Days for the number of a message that belongs to no case, so that clearing the chat still reaches it.
    pub chat_message_days: u32,
}

words! {
    /// Who confirms a withdrawal.
    pub enum Confirmer {
        /// The klachtenfunctionaris, so that the manager does not learn of it.
        ComplaintsOfficer = "complaints-officer",
        /// The manager, as article 7 says without exception.
        Manager = "manager",
    }
}

/// When staff are at work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OfficeHours {
    /// The hours of a working day.
    pub hours: DayHours,
    /// Which notifications come at other moments too. Reminders never do.
    pub at_once: AtOnce,
}

words! {
    /// Notifications to staff that do not wait for the office.
    pub enum AtOnce {
        /// None.
        Nothing = "nothing",
        /// That there is a new case.
        NewCases = "new-cases",
        /// All of them.
        Everything = "everything",
    }
}

impl Default for Retention {
    fn default() -> Self {
        Self {
            closed_case_months: 24,
            dead_letter_days: 30,
            update_id_days: 7,
            sent_message_days: 7,
            chat_message_days: 400,
        }
    }
}

impl Default for OfficeHours {
    fn default() -> Self {
        Self { hours: from_until(9, 17), at_once: AtOnce::Nothing }
    }
}

fn from_until(from: u32, until: u32) -> DayHours {
    let at = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or(NaiveTime::MIN);
    DayHours { from: at(from), until: at(until) }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            posting_reminder_days: (2, 5),
            draft_reminder_days: 2,
            draft_erase_days: 7,
            invite_hours: 72,
            cooling_off_days: 14,
            undo_seconds: 10,
            client_reminder_days: 5,
            follow_up_days: 7,
            feedback_days: 14,
            retention: Retention::default(),
            extension_with_consent: false,
            direct_withdrawal_confirmed_by: Confirmer::ComplaintsOfficer,
            office_hours: OfficeHours::default(),
            client_hours: from_until(9, 20),
            staff_language: "nl".to_owned(),
            languages: LANGUAGES.map(str::to_owned).to_vec(),
        }
    }
}
