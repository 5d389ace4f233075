//! What is translated, built into the program: what clients and respondents read, and the words that they
//! type. What staff read and what stands in letters is in Dutch alone.

/// A language, and its files with what they hold.
pub(super) type Translation = (&'static str, &'static [(&'static str, &'static str)]);

/// The files of a language, each under its name.
macro_rules! files {
    ($language:literal: $($file:literal)*) => {
        ($language, &[$(($file, include_str!(concat!("../../locales/", $language, "/", $file)))),*])
    };
}

/// The files that every language has.
macro_rules! translation {
    ($language:literal) => {
        files!($language:
            "client.ftl" "client-cases.ftl" "client-clocks.ftl" "client-committee.ftl" "client-hearing.ftl"
            "client-intake.ftl" "client-language.ftl" "client-meaning.ftl" "client-outcome.ftl"
            "client-procedure.ftl" "dates.ftl" "words.ftl" "words-distress.ftl" "words-language.ftl")
    };
}

/// Every language but Dutch.
pub(super) const TRANSLATIONS: &[Translation] = &[
    translation!("en"),
    translation!("ar"),
    translation!("uk"),
    translation!("tr"),
    translation!("pl"),
    translation!("fr"),
    translation!("es"),
];
