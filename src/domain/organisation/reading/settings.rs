//! Reads what the regulation leaves open, and the holidays.

use chrono::NaiveDate;

use super::fields::Fields;
use super::sorts::TEXT;
use crate::domain::calendar::{DayHours, Holiday};
use crate::domain::organisation::settings::{OfficeHours, Retention, Settings};
use crate::i18n::languages::{DUTCH, LANGUAGES};

pub(super) fn settings(fields: &mut Fields<'_>) -> Settings {
    let usual = Settings::default();
    let settings = Settings {
        posting_reminder_days: (
            fields.number("posting-reminder-days", Some(usual.posting_reminder_days.0), 1..=30),
            fields.number("posting-reminder-again-days", Some(usual.posting_reminder_days.1), 1..=60),
        ),
        draft_reminder_days: fields.number("draft-reminder-days", Some(usual.draft_reminder_days), 1..=30),
        draft_erase_days: fields.number("draft-erase-days", Some(usual.draft_erase_days), 1..=90),
        cooling_off_days: fields.number("cooling-off-days", Some(usual.cooling_off_days), 1..=90),
        undo_seconds: fields.number("undo-seconds", Some(usual.undo_seconds), 0..=300),
        invite_hours: fields.number("invite-hours", Some(usual.invite_hours), 1..=720),
        client_reminder_days: fields.number("client-reminder-days", Some(usual.client_reminder_days), 1..=60),
        follow_up_days: fields.number("follow-up-days", Some(usual.follow_up_days), 1..=60),
        feedback_days: fields.number("feedback-days", Some(usual.feedback_days), 1..=90),
        retention: fields.table("retention", "[settings.retention]", retention),
        extension_with_consent: fields.flag_or("extension-with-consent", usual.extension_with_consent),
        direct_withdrawal_confirmed_by: fields
            .word_or("direct-withdrawal-confirmed-by", usual.direct_withdrawal_confirmed_by),
        office_hours: fields.table("office-hours", "[settings.office-hours]", office_hours),
        client_hours: fields
            .table("client-hours", "[settings.client-hours]", |fields| day_hours(fields, usual.client_hours)),
        staff_language: fields.optional_text("staff-language").unwrap_or(usual.staff_language),
        languages: languages(fields, usual.languages),
    };
    if settings.draft_reminder_days >= settings.draft_erase_days {
        let line = fields.line_of("draft-reminder-days");
        fields.mistake(
            line,
            "reminds of a draft after it is erased; `draft-reminder-days` must be the smaller",
        );
    }
    settings
}

fn languages(fields: &mut Fields<'_>, usual: Vec<String>) -> Vec<String> {
    let mut languages = fields.texts("languages");
    if languages.is_empty() {
        return usual;
    }
    if let Some(unknown) = languages.iter().find(|code| !LANGUAGES.contains(&code.as_str())) {
        let known = LANGUAGES.join(", ");
        let why = format!("names the language `{unknown}` in `languages`; it must be one of {known}");
        fields.mistake(fields.line_of("languages"), &why);
    }
    if !languages.iter().any(|code| code == DUTCH) {
        languages.insert(0, DUTCH.to_owned());
    }
    languages
}

fn retention(fields: &mut Fields<'_>) -> Retention {
    let usual = Retention::default();
    Retention {
        closed_case_months: fields.number("closed-case-months", Some(usual.closed_case_months), 1..=120),
        dead_letter_days: fields.number("dead-letter-days", Some(usual.dead_letter_days), 1..=365),
        // Telegram's own numbering of updates may start anew after a week.
        update_id_days: fields.number("update-id-days", Some(usual.update_id_days), 7..=365),
        // Telegram deletes what is younger than two days, which has to be known at the least.
        chat_message_days: fields.number("chat-message-days", Some(usual.chat_message_days), 3..=3650),
        sent_message_days: fields.number("sent-message-days", Some(usual.sent_message_days), 1..=365),
    }
}

fn office_hours(fields: &mut Fields<'_>) -> OfficeHours {
    let usual = OfficeHours::default();
    OfficeHours { hours: day_hours(fields, usual.hours), at_once: fields.word_or("at-once", usual.at_once) }
}

fn day_hours(fields: &mut Fields<'_>, usual: DayHours) -> DayHours {
    let hours =
        DayHours { from: fields.time_or("from", usual.from), until: fields.time_or("until", usual.until) };
    if hours.from >= hours.until {
        fields.mistake(fields.line_of("until"), "ends before it begins; `until` must be later than `from`");
    }
    hours
}

/// Each key is a day, each value its name.
pub(super) fn holidays(fields: &mut Fields<'_>) -> Vec<Holiday> {
    let mut holidays = Vec::new();
    for (key, name, line) in fields.entries() {
        match (day(&key), name) {
            (Some(date), Some(name)) => holidays.push(Holiday { date, name }),
            (None, _) => fields.mistake(line, &format!("has `{key}`, which is no date such as 2026-04-27")),
            (Some(_), None) => fields.mistake(line, &format!("has no name for {key}; it must be {TEXT}")),
        }
    }
    holidays
}

fn day(key: &str) -> Option<NaiveDate> {
    NaiveDate::parse_from_str(key, "%Y-%m-%d").ok().filter(|date| date.to_string() == key)
}
