//! The texts against the code: every message that the code names exists with the arguments that it gets,
//! none is left over, and what stands on a button fits on a phone.

#![expect(clippy::unwrap_used, reason = "a test that cannot read its files has failed")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use chrono::NaiveDate;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse;
use klachtwijzer::i18n::languages::LANGUAGES;
use klachtwijzer::i18n::{DUTCH, Locales, Text, dates};

/// Characters on a button.
const LABEL_MAX: usize = 20;

fn messages(language: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(Path::new("locales").join(language)).unwrap() {
        let source = fs::read_to_string(entry.unwrap().path()).unwrap();
        for (id, variables) in messages_in(&source) {
            let twice = found.insert(id.clone(), variables);
            assert!(twice.is_none(), "{id} stands twice");
        }
    }
    found
}

/// The messages of one file, with the arguments that each uses.
fn messages_in(source: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut found = BTreeMap::new();
    for entry in parse(source).unwrap().body {
        if let Entry::Message(message) = entry {
            let mut variables = BTreeSet::new();
            collect(message.value.as_ref().unwrap(), &mut variables);
            let twice = found.insert(message.id.name.to_owned(), variables);
            assert!(twice.is_none(), "{} stands twice", message.id.name);
        }
    }
    found
}

fn collect(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => variable(inline, variables),
            Expression::Select { selector, variants } => {
                variable(selector, variables);
                for variant in variants {
                    collect(&variant.value, variables);
                }
            }
        }
    }
}

fn variable(inline: &InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    if let InlineExpression::VariableReference { id } = inline {
        variables.insert(id.name.to_owned());
    }
}

/// All Rust code that runs, one file after the other.
fn code() -> String {
    let mut code = String::new();
    let mut folders = vec![Path::new("src").to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() && !path.ends_with("tests") && !path.ends_with("practice") {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let source = fs::read_to_string(&path).unwrap();
                let running = source.split("#[cfg(test)]\nmod tests {").next().unwrap();
                // A quotation mark that opens nothing would turn all that follows inside out.
                code.push_str(&running.replace("'\"'", "' '").replace("\\\"", " "));
            }
        }
    }
    code
}

fn literals(code: &str) -> BTreeSet<&str> {
    code.split('"').skip(1).step_by(2).collect()
}

#[test]
fn every_named_message_exists_and_none_is_left_over() {
    let code = code();
    let literals = literals(&code);
    let messages = messages(DUTCH);
    let named = |id: &str| {
        let start = id.split('-').next().unwrap();
        id.contains('-') && messages.keys().any(|known| known.split('-').next().unwrap() == start)
    };
    let built: Vec<&str> = code
        .split("Text::new(\"")
        .skip(1)
        .chain(code.split("Saying::id(\"").skip(1))
        .filter_map(|rest| rest.split('"').next())
        .filter(|id| named(id))
        .collect();
    let missing: Vec<&&str> = built.iter().filter(|id| !messages.contains_key(**id)).collect();
    assert!(missing.is_empty(), "named in the code but in no locale: {missing:?}");
    let unused: Vec<&String> = messages.keys().filter(|id| !literals.contains(id.as_str())).collect();
    assert!(unused.is_empty(), "in the locale but named nowhere: {unused:?}");
}

#[test]
fn every_message_gets_the_arguments_that_it_uses() {
    let code = code();
    let messages = messages(DUTCH);
    let mut wrong = Vec::new();
    for (id, variables) in &messages {
        let literal = format!("\"{id}\")");
        let mut given = BTreeSet::new();
        for after in code.split(&literal).skip(1) {
            let chain = after.split("Text::new(").next().unwrap().split(";\n").next().unwrap();
            given.extend(chain.split(".with(\"").skip(1).filter_map(|rest| rest.split('"').next()));
            // An argument that is itself a text comes between two others.
            let whole = after.split(";\n").next().unwrap();
            given.extend(whole.split(".with(\"").skip(1).filter_map(|rest| rest.split('"').next()));
        }
        let chained = code.contains(&format!("Text::new({literal}.with("));
        if chained && !variables.iter().all(|variable| given.contains(variable.as_str())) {
            wrong.push(format!("{id} uses {variables:?} and gets {given:?}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// How the identifiers of labels begin.
const LABELS: [&str; 6] = ["choice-", "change-", "nav-", "button-", "term-", "call-myself"];

fn is_label(id: &str) -> bool {
    LABELS.iter().any(|start| id.starts_with(start))
        && !id.starts_with("term-length")
        && !id.starts_with("term-computed")
}

#[test]
fn what_stands_on_a_button_fits_on_a_phone() {
    let locales = Locales::built_in().unwrap();
    for language in locales.languages() {
        for id in messages(language).into_keys().filter(|id| is_label(id) && id != "button-case") {
            let id: &'static str = id.leak();
            let label = locales.render(language, &Text::new(id));
            assert!(label.chars().count() <= LABEL_MAX, "{language} {id}: {label}");
            let letters = label.chars().filter(|c| c.is_alphabetic()).count();
            assert!(letters >= 2, "{language} {id} says nothing to who hears it: {label}");
        }
    }
}

/// A button whose label has another name would escape the test above.
#[test]
fn every_button_has_a_label_that_is_measured() {
    let code = code();
    let after = |start: &'static str| code.split(start).skip(1).filter_map(|rest| rest.split('"').next());
    let labels: Vec<&str> =
        after(".button(\"").chain(after("label: Text::new(\"")).chain(after("share: Text::new(\"")).collect();
    assert!(labels.len() > 20, "{labels:?}");
    let unmeasured: Vec<&&str> = labels.iter().filter(|id| !is_label(id)).collect();
    assert!(unmeasured.is_empty(), "{unmeasured:?}");
}

/// Pictures and signs are read aloud in odd ways, or not at all: what is said is said in words.
#[test]
fn nothing_is_said_with_a_picture() {
    let every = LANGUAGES.into_iter().flat_map(texts);
    for (file, source) in every.filter(|(file, _)| !file.starts_with("words")) {
        let picture = |c: &char| matches!(*c, '\u{2190}'..='\u{2bff}' | '\u{fe0f}' | '\u{1f000}'..);
        let found: Vec<char> = source.chars().filter(picture).collect();
        assert!(found.is_empty(), "{file}: {found:?}");
    }
}

/// Words of law and rules that people should not have to know.
const LEGAL: [&str; 27] = [
    "klachtenfunctionaris",
    "klachtencommissie",
    "reglement",
    "klachtenreglement",
    "artikel",
    "voetnoot",
    "voogd",
    "vertegenwoordiger",
    "nabestaande",
    "arbeidsdeskundige",
    "uwv",
    "privacy",
    "bemiddeling",
    "wederhoor",
    "ontvankelijk",
    "uitspraak",
    "bindend",
    "intrekken",
    "machtiging",
    "beklaagde",
    "opdrachtgever",
    "geheimhouding",
    "termijn",
    "procedure",
    "zitting",
    "dossier",
    "traject",
];

#[test]
fn every_legal_word_of_a_client_is_explained() {
    let words = texts("nl").into_iter().find(|(file, _)| file == "words.ftl").unwrap().1;
    let explained: Vec<&str> = words
        .lines()
        .filter_map(|line| line.strip_prefix("words-term-")?.split_once(" = "))
        .flat_map(|(_, spellings)| spellings.split('|'))
        .collect();
    for (file, source) in texts("nl").into_iter().filter(|(file, _)| file.starts_with("client")) {
        let said: String = source
            .lines()
            .filter(|line| !line.starts_with('#'))
            .map(|line| line.split_once(" = ").map_or(line, |(_, words)| words))
            .map(|line| format!("{} ", line.to_lowercase()))
            .collect();
        let said: BTreeSet<&str> = said.split(|c: char| !c.is_alphanumeric()).collect();
        for word in LEGAL.iter().filter(|word| said.contains(**word)) {
            assert!(explained.contains(word), "{file} says {word}, and nothing explains it");
        }
    }
}

/// The files of a language with what they hold.
fn texts(language: &str) -> Vec<(String, String)> {
    fs::read_dir(Path::new("locales").join(language))
        .unwrap()
        .map(|entry| {
            let entry = entry.unwrap();
            (entry.file_name().into_string().unwrap(), fs::read_to_string(entry.path()).unwrap())
        })
        .collect()
}

#[test]
fn a_missing_message_shows_its_name_and_never_fails() {
    let locales = Locales::built_in().unwrap();
    assert_eq!(locales.render("xx", &Text::new("choice-yes")), "Ja");
    assert_eq!(locales.render(DUTCH, &Text::new("no-such-message")), "no-such-message");
}

/// Every language but Dutch.
fn translated() -> impl Iterator<Item = &'static str> {
    LANGUAGES.into_iter().filter(|language| *language != DUTCH)
}

#[test]
fn every_language_has_the_same_messages_in_the_same_files() {
    let for_clients = |file: &str| !file.starts_with("staff") && !file.starts_with("letter");
    let dutch: BTreeMap<String, String> =
        texts(DUTCH).into_iter().filter(|(file, _)| for_clients(file)).collect();
    for language in translated() {
        let own: BTreeMap<String, String> = texts(language).into_iter().collect();
        let names = |files: &BTreeMap<String, String>| files.keys().cloned().collect::<Vec<_>>();
        assert_eq!(names(&own), names(&dutch), "{language}");
        for (file, source) in &dutch {
            let (expected, found) = (messages_in(source), messages_in(&own[file]));
            let different: Vec<&String> = expected
                .keys()
                .chain(found.keys())
                .filter(|id| expected.get(*id) != found.get(*id))
                .collect();
            assert!(different.is_empty(), "{language}/{file}: other messages or arguments: {different:?}");
        }
    }
}

/// The commands that a text names, and the marks that are not words.
fn commands(text: &str) -> BTreeSet<&str> {
    let is_letter = |c: char| c.is_ascii_lowercase();
    text.split('/')
        .skip(1)
        .map(|rest| rest.split(|c| !is_letter(c)).next().unwrap_or_default())
        .filter(|word| ["klacht", "mijnklachten", "stop", "hulp", "privacy", "taal", "wis"].contains(word))
        .collect()
}

#[test]
fn every_language_names_the_same_commands() {
    let locales = Locales::built_in().unwrap();
    for language in translated() {
        for (id, variables) in messages(language) {
            if !variables.is_empty() || id.starts_with("words") {
                continue;
            }
            let id: &'static str = id.leak();
            let (own, dutch) =
                (locales.render(language, &Text::new(id)), locales.render(DUTCH, &Text::new(id)));
            if !dutch.is_empty() {
                assert_eq!(commands(&own), commands(&dutch), "{language} {id}");
            }
            assert!(
                !own.contains(['<', '*', '_', '`']),
                "{language} {id} has marks that nothing reads: {own}"
            );
        }
    }
}

#[test]
fn counts_take_the_plural_of_their_language() {
    let locales = Locales::built_in().unwrap();
    let days = |language, n: i64| locales.render(language, &Text::new("term-length-days").with("n", n));
    for (language, n, expected) in [
        ("nl", 1, "1 dag"),
        ("nl", 21, "21 dagen"),
        ("en", 1, "1 day"),
        ("en", 21, "21 days"),
        ("uk", 1, "1 день"),
        ("uk", 2, "2 дні"),
        ("uk", 5, "5 днів"),
        ("uk", 11, "11 днів"),
        ("uk", 21, "21 день"),
        ("uk", 22, "22 дні"),
        ("pl", 1, "1 dzień"),
        ("pl", 2, "2 dni"),
        ("pl", 5, "5 dni"),
        ("tr", 1, "1 gün"),
        ("tr", 5, "5 gün"),
        ("fr", 1, "1 jour"),
        ("fr", 5, "5 jours"),
        ("es", 1, "1 día"),
        ("es", 5, "5 días"),
    ] {
        assert_eq!(days(language, n), expected);
    }
    // Arabic has a form for two, another for a few, another for many, in Western figures.
    let forms: BTreeSet<String> =
        [1, 2, 3, 11, 100].map(|n| days("ar", n).replace(|c: char| c.is_ascii_digit(), "")).into();
    assert!(forms.len() >= 4, "{forms:?}");
    assert!(days("ar", 11).contains("11"), "{}", days("ar", 11));
}

/// In a text from right to left a Latin name, a number or a mail address keeps its own direction, and the line
/// that begins with one keeps the direction of the text. Elsewhere nothing is added.
#[test]
fn what_is_put_into_arabic_is_kept_apart() {
    let locales = Locales::built_in().unwrap();
    let text = Text::new("case-with").with("name", "Karin de Vries");
    let arabic = locales.render("ar", &text);
    assert!(arabic.contains("\u{2068}Karin de Vries\u{2069}"), "{arabic}");
    for language in LANGUAGES.into_iter().filter(|language| *language != "ar") {
        let words = locales.render(language, &text);
        assert!(!words.contains(['\u{2068}', '\u{2069}']), "{language}: {words}");
    }
    // A line of which every word is set apart still begins on the right.
    let line = Text::new("summary-line").with("label", "Naam").with("value", "Samira");
    assert!(
        locales.render("ar", &line).starts_with("\u{200f}\u{2068}Naam"),
        "{}",
        locales.render("ar", &line)
    );
    // A date is one piece.
    let dated = Text::new("clock-ruling").with("day", NaiveDate::from_ymd_opt(2026, 3, 3).unwrap());
    let arabic = locales.render("ar", &dated);
    assert_eq!(arabic.matches('\u{2068}').count(), 1, "{arabic}");
    assert!(arabic.contains("2026") && arabic.contains("\u{2068}الثلاثاء 3 "), "{arabic}");
}

#[test]
fn days_are_told_in_the_words_of_each_language() {
    let locales = Locales::built_in().unwrap();
    let day = |language, date: NaiveDate| locales.render(language, &Text::new("said-day").with("day", date));
    let first = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap();
    for language in LANGUAGES {
        let told: Vec<String> = first.iter_days().take(365).map(|date| day(language, date)).collect();
        let words: BTreeSet<&str> = told
            .iter()
            .flat_map(|day| day.split(' '))
            .filter(|word| !word.contains(char::is_numeric))
            .collect();
        // Seven weekdays and twelve months; some of two words, or with words between.
        assert!((19..=30).contains(&words.len()), "{language}: {words:?}");
        assert_eq!(told.iter().collect::<BTreeSet<_>>().len(), 365, "{language}");
    }
    for date in first.iter_days().take(365) {
        assert_eq!(day(DUTCH, date), dates::day(date));
    }
    let third = NaiveDate::from_ymd_opt(2026, 3, 3).unwrap();
    let told =
        LANGUAGES.map(|language| day(language, third).replace(['\u{200f}', '\u{2068}', '\u{2069}'], ""));
    assert_eq!(
        told,
        [
            "dinsdag 3 maart 2026",
            "Tuesday 3 March 2026",
            "الثلاثاء 3 آذار/مارس 2026",
            "3 березня 2026 р. (вівторок)",
            "3 Mart 2026 Salı",
            "3 marca 2026 r. (wtorek)",
            "mardi 3 mars 2026",
            "martes 3 de marzo de 2026",
        ]
    );
    assert_eq!(day("fr", NaiveDate::from_ymd_opt(2026, 3, 1).unwrap()), "dimanche 1er mars 2026");
}

#[test]
fn a_moment_is_told_in_local_time_across_the_change_of_the_clock() {
    let locales = Locales::built_in().unwrap();
    let told = |at_ms: i64| {
        let at = klachtwijzer::domain::time::Timestamp(at_ms);
        locales.render(DUTCH, &Text::new("filed-at").with("at", at))
    };
    let before = 1_774_745_940_000;
    assert_eq!(told(before), "Gestuurd op zondag 29 maart 2026, 01:59 uur.");
    assert_eq!(told(before + 60_000), "Gestuurd op zondag 29 maart 2026, 03:00 uur.");
}

/// What staff read and what stands in letters is in Dutch for everybody, with everything in it.
#[test]
fn staff_texts_and_letters_are_dutch_in_every_language() {
    let locales = Locales::built_in().unwrap();
    let text = Text::new("staff-letter-to-client");
    for language in LANGUAGES {
        assert_eq!(locales.render(language, &text), locales.render(DUTCH, &text), "{language}");
    }
    assert!(locales.missing().all(|(_, count)| count == 0), "they are not missing: they are Dutch");
}
