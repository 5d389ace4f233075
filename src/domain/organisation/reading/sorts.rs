//! The sorts of values that the file holds, how a mistake describes them, and how they are checked.

use chrono::{NaiveDate, NaiveTime};
use toml::de::DeValue;

pub(super) const TEXT: &str = "a text that is not empty";
pub(super) const PHONE: &str =
    "a phone number: at least three digits, with only spaces and ()+-. between them";
pub(super) const MAIL: &str = "a mail address such as info@example.nl";
pub(super) const DATE: &str = "a date such as 2026-04-27, without quotes";
pub(super) const TIME: &str = "a time such as 09:00:00, without quotes";
pub(super) const KEY: &str = "has a wrong `key`; it must be 1 to 20 small letters, digits and dashes";

/// The most characters that a button shows on a small phone.
pub(super) const BUTTON_CHARS: usize = 20;

/// Keys travel in buttons, which hold few bytes.
const KEY_CHARS: usize = 20;

pub(super) fn is_key(key: &str) -> bool {
    let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    (1..=KEY_CHARS).contains(&key.len()) && key.chars().all(allowed)
}

pub(super) fn words<'b>(value: &'b DeValue<'b>) -> Option<String> {
    value.as_str().map(str::trim).filter(|text| !text.is_empty()).map(ToOwned::to_owned)
}

pub(super) fn phone<'b>(value: &'b DeValue<'b>) -> Option<String> {
    let allowed = |c: char| c.is_ascii_digit() || " ()+-.".contains(c);
    words(value).filter(|number| {
        number.chars().filter(char::is_ascii_digit).count() >= 3 && number.chars().all(allowed)
    })
}

pub(super) fn mail<'b>(value: &'b DeValue<'b>) -> Option<String> {
    words(value).filter(|address| {
        let parts = address.split_once('@');
        let domain = parts.is_some_and(|(box_name, domain)| !box_name.is_empty() && domain.contains('.'));
        domain && !address.contains(char::is_whitespace)
    })
}

pub(super) fn date<'b>(value: &'b DeValue<'b>) -> Option<NaiveDate> {
    let moment = value.as_datetime().filter(|moment| moment.time.is_none())?;
    let date = moment.date?;
    NaiveDate::from_ymd_opt(date.year.into(), date.month.into(), date.day.into())
}

pub(super) fn time<'b>(value: &'b DeValue<'b>) -> Option<NaiveTime> {
    let moment = value.as_datetime().filter(|moment| moment.date.is_none())?;
    let time = moment.time?;
    NaiveTime::from_hms_opt(time.hour.into(), time.minute.into(), time.second.unwrap_or(0).into())
}
