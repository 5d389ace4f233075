//! The texts of every language, built into the program, and their rendering.

use std::collections::BTreeMap;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::dates;
use super::text::{Arg, BLOCK, Text, VERBATIM};

/// The language that is always complete, and that the regulation is written in.
pub const DUTCH: &str = "nl";

/// Every file of every language; a file that is not listed here does not exist for the program.
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
    (DUTCH, "staff.ftl", include_str!("../../locales/nl/staff.ftl")),
    (DUTCH, "staff-procedure.ftl", include_str!("../../locales/nl/staff-procedure.ftl")),
    (DUTCH, "staff-committee.ftl", include_str!("../../locales/nl/staff-committee.ftl")),
    (DUTCH, "staff-clocks.ftl", include_str!("../../locales/nl/staff-clocks.ftl")),
    (DUTCH, "staff-outside.ftl", include_str!("../../locales/nl/staff-outside.ftl")),
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

/// All languages.
pub struct Locales {
    bundles: BTreeMap<String, FluentBundle<FluentResource>>,
}

impl Locales {
    /// Reads the built-in texts.
    pub fn built_in() -> Result<Self, LocaleError> {
        let mut bundles = BTreeMap::new();
        for (language, file, source) in SOURCES {
            if !bundles.contains_key(*language) {
                bundles.insert((*language).to_owned(), empty_bundle(language)?);
            }
            let resource =
                FluentResource::try_new((*source).to_owned()).map_err(|(_, errors)| LocaleError::Syntax {
                    language: (*language).to_owned(),
                    file: (*file).to_owned(),
                    reason: format!("{errors:?}"),
                })?;
            if let Some(bundle) = bundles.get_mut(*language) {
                bundle.add_resource(resource).map_err(|_| LocaleError::Twice {
                    language: (*language).to_owned(),
                    file: (*file).to_owned(),
                })?;
            }
        }
        Ok(Self { bundles })
    }

    /// The languages there are.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.bundles.keys().map(String::as_str)
    }

    /// Does the language have this message?
    pub fn has(&self, language: &str, id: &str) -> bool {
        self.bundles.get(language).is_some_and(|bundle| bundle.has_message(id))
    }

    /// The words of a text. A message that the language lacks is told in Dutch; one that Dutch lacks
    /// too shows its identifier, which a test makes impossible.
    pub fn render(&self, language: &str, text: &Text) -> String {
        if text.id == VERBATIM {
            return match text.args.first() {
                Some((_, Arg::Words(words))) => words.clone(),
                _ => String::new(),
            };
        }
        if text.id == BLOCK {
            let lines: Vec<String> = text.args.iter().map(|(_, arg)| self.plain(language, arg)).collect();
            return lines.join("\n");
        }
        self.in_language(language, text)
            .or_else(|| self.in_language(DUTCH, text))
            .unwrap_or_else(|| text.id.to_owned())
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
        errors.is_empty().then_some(words)
    }

    fn plain(&self, language: &str, arg: &Arg) -> String {
        match arg {
            Arg::Words(words) => words.clone(),
            Arg::Count(count) => count.to_string(),
            Arg::Day(date) => dates::day(*date),
            Arg::Moment(at) => dates::moment(*at),
            Arg::Text(text) => self.render(language, text),
        }
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

fn empty_bundle(language: &str) -> Result<FluentBundle<FluentResource>, LocaleError> {
    let id: LanguageIdentifier = language.parse().map_err(|_| LocaleError::Language(language.to_owned()))?;
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    // Telegram shows the isolation marks as boxes on some phones.
    bundle.set_use_isolating(false);
    Ok(bundle)
}
