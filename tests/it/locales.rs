//! The texts against the code: every message that the code names exists with the arguments that it gets,
//! none is left over, and what stands on a button fits on a phone.

#![expect(clippy::unwrap_used, reason = "a test that cannot read its files has failed")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse;
use klachtwijzer::i18n::{DUTCH, Locales, Text};

/// Characters on a button.
const LABEL_MAX: usize = 20;

fn messages(language: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(Path::new("locales").join(language)).unwrap() {
        let source = fs::read_to_string(entry.unwrap().path()).unwrap();
        for entry in parse(source.as_str()).unwrap().body {
            if let Entry::Message(message) = entry {
                let mut variables = BTreeSet::new();
                collect(message.value.as_ref().unwrap(), &mut variables);
                let twice = found.insert(message.id.name.to_owned(), variables);
                assert!(twice.is_none(), "{} stands twice", message.id.name);
            }
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
                let running = source.split("#[cfg(test)]").next().unwrap();
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
    for (file, source) in texts("nl").into_iter().filter(|(file, _)| !file.starts_with("words")) {
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
