//! The texts of every language, built into the program, and their rendering.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicU64, Ordering};

use chrono::{DateTime, Datelike, NaiveDate};
use chrono_tz::Europe::Amsterdam;
use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::Entry;
use unic_langid::LanguageIdentifier;

use super::languages::{DUTCH, LANGUAGES, is_right_to_left};
use super::text::{Arg, BLOCK, IN_LANGUAGE, NAMED, Text, VERBATIM};
use super::translated::TRANSLATIONS;

/// Every file of Dutch; a file that is not listed here does not exist for the program.
const SOURCES: &[(&str, &str, &str)] = &[
    (DUTCH, "client.ftl", include_str!("../../locales/nl/client.ftl")),
    (DUTCH, "client-intake.ftl", include_str!("../../locales/nl/client-intake.ftl")),
    (DUTCH, "client-meaning.ftl", include_str!("../../locales/nl/client-meaning.ftl")),
    (DUTCH, "client-cases.ftl", include_str!("../../locales/nl/client-cases.ftl")),
    (DUTCH, "client-hearing.ftl", include_str!("../../locales/nl/client-hearing.ftl")),
    (DUTCH, "staff-hearing.ftl", include_str!("../../locales/nl/staff-hearing.ftl")),
    (DUTCH, "words.ftl", include_str!("../../locales/nl/words.ftl")),
    (DUTCH, "words-distress.ftl", include_str!("../../locales/nl/words-distress.ftl")),
    (DUTCH, "client-procedure.ftl", include_str!("../../locales/nl/client-procedure.ftl")),
    (DUTCH, "client-committee.ftl", include_str!("../../locales/nl/client-committee.ftl")),
    (DUTCH, "client-clocks.ftl", include_str!("../../locales/nl/client-clocks.ftl")),
    (DUTCH, "client-outcome.ftl", include_str!("../../locales/nl/client-outcome.ftl")),
    (DUTCH, "client-language.ftl", include_str!("../../locales/nl/client-language.ftl")),
    (DUTCH, "dates.ftl", include_str!("../../locales/nl/dates.ftl")),
    (DUTCH, "words-language.ftl", include_str!("../../locales/nl/words-language.ftl")),
    (DUTCH, "staff-language.ftl", include_str!("../../locales/nl/staff-language.ftl")),
    (DUTCH, "staff.ftl", include_str!("../../locales/nl/staff.ftl")),
    (DUTCH, "staff-procedure.ftl", include_str!("../../locales/nl/staff-procedure.ftl")),
    (DUTCH, "staff-committee.ftl", include_str!("../../locales/nl/staff-committee.ftl")),
    (DUTCH, "staff-clocks.ftl", include_str!("../../locales/nl/staff-clocks.ftl")),
    (DUTCH, "staff-outside.ftl", include_str!("../../locales/nl/staff-outside.ftl")),
    (DUTCH, "staff-track.ftl", include_str!("../../locales/nl/staff-track.ftl")),
    (DUTCH, "staff-outcome.ftl", include_str!("../../locales/nl/staff-outcome.ftl")),
    (DUTCH, "letter.ftl", include_str!("../../locales/nl/letter.ftl")),
    (DUTCH, "letter-kinds.ftl", include_str!("../../locales/nl/letter-kinds.ftl")),
    (DUTCH, "letter-dossier.ftl", include_str!("../../locales/nl/letter-dossier.ftl")),
    (DUTCH, "staff-dossier.ftl", include_str!("../../locales/nl/staff-dossier.ftl")),
];

/// A mistake in the built-in texts.
#[derive(Debug, thiserror::Error)]
pub enum LocaleError {
    /// The language code is not one.
    #[error("`{0}` is no language code")]
    Language(String),
    /// A file does not parse.
    #[error("{language}/{file} does not parse: {reason}")]
    Syntax {
        /// The language.
        language: String,
        /// The file.
        file: String,
        /// What the parser said.
        reason: String,
    },
    /// Two files of one language hold the same message.
    #[error("{language}/{file} says again what another file says")]
    Twice {
        /// The language.
        language: String,
        /// The file.
        file: String,
    },
}

/// How the files begin that are in Dutch alone, by design.
const DUTCH_ALONE: [&str; 2] = ["staff", "letter"];

/// All languages.
pub struct Locales {
    bundles: BTreeMap<&'static str, FluentBundle<FluentResource>>,
    /// The messages that are in Dutch alone.
    dutch_alone: BTreeSet<String>,
    /// How often a text was missing in a language, since the start of the process.
    missing: BTreeMap<&'static str, AtomicU64>,
}

impl Locales {
    /// Reads the built-in texts.
    pub fn built_in() -> Result<Self, LocaleError> {
        let translated = TRANSLATIONS
            .iter()
            .flat_map(|(language, files)| files.iter().map(|(file, source)| (*language, *file, *source)));
        let mut locales =
            Self { bundles: BTreeMap::new(), dutch_alone: BTreeSet::new(), missing: BTreeMap::new() };
        for (language, file, source) in SOURCES.iter().copied().chain(translated) {
            locales.add(language, file, source)?;
        }
        Ok(locales)
    }

    fn add(&mut self, language: &'static str, file: &str, source: &str) -> Result<(), LocaleError> {
        if !self.bundles.contains_key(language) {
            self.bundles.insert(language, empty_bundle(language)?);
            self.missing.insert(language, AtomicU64::new(0));
        }
        let resource =
            FluentResource::try_new(source.to_owned()).map_err(|(_, errors)| LocaleError::Syntax {
                language: language.to_owned(),
                file: file.to_owned(),
                reason: format!("{errors:?}"),
            })?;
        if DUTCH_ALONE.iter().any(|start| file.starts_with(start)) {
            let messages = resource.entries().filter_map(|entry| match entry {
                Entry::Message(message) => Some(message.id.name.to_owned()),
                Entry::Term(_)
                | Entry::Comment(_)
                | Entry::GroupComment(_)
                | Entry::ResourceComment(_)
                | Entry::Junk { .. } => None,
            });
            self.dutch_alone.extend(messages);
        }
        let Some(bundle) = self.bundles.get_mut(language) else { return Ok(()) };
        bundle
            .add_resource(resource)
            .map_err(|_| LocaleError::Twice { language: language.to_owned(), file: file.to_owned() })
    }

    /// The languages there are, Dutch first.
    pub fn languages(&self) -> impl Iterator<Item = &'static str> {
        LANGUAGES.into_iter().filter(|language| self.bundles.contains_key(language))
    }

    /// Does the language have this message?
    pub fn has(&self, language: &str, id: &str) -> bool {
        self.bundles.get(language).is_some_and(|bundle| bundle.has_message(id))
    }

    /// Is this message for staff or for letters, and so in Dutch alone?
    pub fn is_dutch_alone(&self, id: &str) -> bool {
        self.dutch_alone.contains(id)
    }

    /// How often a text was missing in each language and was told in Dutch, since the start of the process.
    pub fn missing(&self) -> impl Iterator<Item = (&'static str, u64)> {
        self.missing.iter().map(|(language, count)| (*language, count.load(Ordering::Relaxed)))
    }

    /// How many texts a language lacks that Dutch has.
    pub fn lacks(&self, language: &str) -> usize {
        let of_clients =
            SOURCES.iter().filter(|(_, file, _)| !DUTCH_ALONE.iter().any(|s| file.starts_with(s)));
        let resources = of_clients.filter_map(|(_, _, source)| fluent_syntax::parser::parse(*source).ok());
        let messages = resources.flat_map(|resource| resource.body).filter_map(|entry| match entry {
            Entry::Message(message) => Some(message.id.name),
            Entry::Term(_)
            | Entry::Comment(_)
            | Entry::GroupComment(_)
            | Entry::ResourceComment(_)
            | Entry::Junk { .. } => None,
        });
        messages.filter(|id| !self.has(language, id)).count()
    }

    /// The words of a text. A message that the language lacks is told in Dutch and counted; one that Dutch
    /// lacks too shows its identifier, which a test makes impossible.
    pub fn render(&self, language: &str, text: &Text) -> String {
        match text.id {
            VERBATIM => {
                return text.args.first().map(|(_, words)| self.plain(language, words)).unwrap_or_default();
            }
            BLOCK => {
                let lines: Vec<String> = text.args.iter().map(|(_, arg)| self.plain(language, arg)).collect();
                return lines.join("\n");
            }
            IN_LANGUAGE => return self.in_its_own(text),
            NAMED => return self.named(language, text),
            _ => {}
        }
        let language = if self.is_dutch_alone(text.id) { DUTCH } else { language };
        if let Some(words) = self.in_language(language, text) {
            return words;
        }
        if let Some(count) = self.missing.get(language) {
            count.fetch_add(1, Ordering::Relaxed);
        }
        self.in_language(DUTCH, text).unwrap_or_else(|| text.id.to_owned())
    }

    /// A text that says itself in which language it is told.
    fn in_its_own(&self, text: &Text) -> String {
        text.args.first().map(|(language, told)| self.plain(language, told)).unwrap_or_default()
    }

    /// The name in this language, else the first one.
    fn named(&self, language: &str, text: &Text) -> String {
        let own = text.args.iter().find(|(known, _)| *known == language);
        own.or(text.args.first()).map(|(_, name)| self.plain(language, name)).unwrap_or_default()
    }

    fn in_language(&self, language: &str, text: &Text) -> Option<String> {
        let bundle = self.bundles.get(language)?;
        let pattern = bundle.get_message(text.id)?.value()?;
        let mut args = FluentArgs::new();
        for (name, value) in &text.args {
            args.set(*name, self.value(language, value));
        }
        let mut errors = Vec::new();
        let words = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        errors.is_empty().then(|| if is_right_to_left(language) { directed(&words) } else { words })
    }

    fn plain(&self, language: &str, arg: &Arg) -> String {
        match arg {
            Arg::Words(words) => words.clone(),
            Arg::Count(count) => count.to_string(),
            Arg::Day(date) => self.day(language, *date),
            Arg::Moment(at) => self.moment(language, *at),
            Arg::Text(text) => self.render(language, text),
        }
    }

    /// "dinsdag 3 maart 2026", as the language says it.
    fn day(&self, language: &str, date: NaiveDate) -> String {
        let from = |list: &'static str, index: u32| {
            let names = self.render(language, &Text::new(list));
            names.split('|').nth(index as usize).unwrap_or_default().to_owned()
        };
        let text = Text::new("date-day")
            .with("weekday", from("date-weekdays", date.weekday().num_days_from_monday()))
            .with("day", i64::from(date.day()))
            .with("month", from("date-months", date.month0()))
            .with("year", date.year().to_string());
        without_isolation(&self.render(language, &text))
    }

    /// "dinsdag 3 maart 2026, 14:05 uur", as the language says it, of a moment in milliseconds since 1970, UTC;
    /// nothing for one that no calendar has.
    fn moment(&self, language: &str, at_ms: i64) -> String {
        let Some(utc) = DateTime::from_timestamp_millis(at_ms) else { return String::new() };
        let local = utc.with_timezone(&Amsterdam);
        let text = Text::new("date-moment")
            .with("date", self.day(language, local.date_naive()))
            .with("time", local.format("%H:%M").to_string());
        without_isolation(&self.render(language, &text))
    }

    fn value(&self, language: &str, arg: &Arg) -> FluentValue<'static> {
        match arg {
            Arg::Count(count) => FluentValue::from(*count),
            Arg::Words(_) | Arg::Day(_) | Arg::Moment(_) | Arg::Text(_) => {
                FluentValue::from(self.plain(language, arg))
            }
        }
    }
}

/// A date is all of one language: what it stands in isolates it as a whole.
fn without_isolation(date: &str) -> String {
    date.replace(['\u{200f}', '\u{2068}', '\u{2069}'], "")
}

/// A line that begins with something set apart may hold no letter that says where it begins; then a mark does.
fn directed(words: &str) -> String {
    if !words.contains('\u{2068}') {
        return words.to_owned();
    }
    let line =
        |line: &str| if line.starts_with('\u{2068}') { format!("\u{200f}{line}") } else { line.to_owned() };
    words.split('\n').map(line).collect::<Vec<_>>().join("\n")
}

fn empty_bundle(language: &str) -> Result<FluentBundle<FluentResource>, LocaleError> {
    let id: LanguageIdentifier = language.parse().map_err(|_| LocaleError::Language(language.to_owned()))?;
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    // In a text from right to left a Latin name or a number would pull its neighbours along. Elsewhere the marks
    // are left out: some phones show them as boxes.
    bundle.set_use_isolating(is_right_to_left(language));
    Ok(bundle)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_language_lacks_is_told_in_dutch_and_counted() {
        let mut locales =
            Locales { bundles: BTreeMap::new(), dutch_alone: BTreeSet::new(), missing: BTreeMap::new() };
        locales.add(DUTCH, "client.ftl", "both = Ja\nchoice-no = Nee").expect("no mistakes");
        locales.add(DUTCH, "staff.ftl", "staff-only = Hallo").expect("no mistakes");
        locales.add("en", "client.ftl", "both = Yes").expect("no mistakes");
        let told =
            ["both", "choice-no", "choice-no", "staff-only"].map(|id| locales.render("en", &Text::new(id)));
        assert_eq!(told, ["Yes", "Nee", "Nee", "Hallo"]);
        assert_eq!(locales.missing().collect::<Vec<_>>(), [("en", 2), (DUTCH, 0)]);
    }

    #[test]
    fn every_language_is_complete() {
        let locales = Locales::built_in().expect("no mistakes");
        for language in LANGUAGES {
            assert_eq!(locales.lacks(language), 0, "{language}");
        }
    }
}
