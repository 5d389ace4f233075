//! What only one organisation has stands in its file, in no text: whoever runs this elsewhere would tell people
//! about somebody else's articles, or send them to somebody else's door.

#![expect(clippy::unwrap_used, reason = "a test that cannot read its files has failed")]

use std::fs;
use std::path::Path;

use klachtwijzer::domain::organisation::{BUILT_IN_FILE, Organisation, built_in};
use klachtwijzer::i18n::languages::LANGUAGES;

/// The names, places, numbers and addresses of the built-in file, each long enough to be nobody else's.
pub(crate) fn facts() -> Vec<String> {
    let werkpro = Organisation::parse(built_in(), BUILT_IN_FILE).unwrap();
    let mut facts = vec![
        werkpro.name,
        werkpro.short_name,
        werkpro.place,
        werkpro.contact.postcode,
        werkpro.contact.phone,
        werkpro.contact.mail,
        werkpro.complaints_officer.name,
        werkpro.complaints_officer.phone,
        werkpro.complaints_officer.mail,
        werkpro.committee.name,
        werkpro.committee.addressed_as,
        werkpro.committee.secretary,
    ];
    facts.extend(werkpro.contact.website);
    facts.extend(werkpro.contact.address_lines);
    facts.extend(werkpro.committee.address_lines);
    facts.extend(werkpro.complaints_officer.phone_note);
    facts.extend(werkpro.complaints_officer.deputy.map(|deputy| deputy.name));
    facts.extend(werkpro.units.into_iter().map(|unit| unit.manager.name));
    // UWV is no organisation of its own here: article 13 names it, and so does every track of it.
    facts.extend(werkpro.commissioners.into_iter().map(|known| known.name).filter(|name| name != "UWV"));
    facts.extend(werkpro.tracks.into_iter().map(|track| track.name).filter(|name| name.contains('(')));
    facts.extend(werkpro.help.into_iter().map(|line| line.phone).filter(|phone| phone.len() > 4));
    facts
}

/// How each language calls an article or a footnote.
const ARTICLES: [&str; 14] = [
    "§",
    "artikel",
    "artikelen",
    "article",
    "articles",
    "voetnoot",
    "footnote",
    "artículo",
    "madde",
    "artykuł",
    "art.",
    "стаття",
    "статті",
    "المادة",
];

/// Is an article named with its number: "artikel 3"?
pub(crate) fn numbered(text: &str) -> bool {
    let lower = text.to_lowercase();
    ARTICLES.into_iter().any(|word| {
        let mut places = lower.match_indices(word);
        let begins = |at: usize| !lower[..at].ends_with(char::is_alphabetic);
        let number = |at: usize| lower[at + word.len()..].trim_start().starts_with(char::is_numeric);
        places.any(|(at, _)| begins(at) && number(at))
    })
}

#[test]
fn no_text_holds_what_only_one_organisation_has() {
    let facts = facts();
    let mut found = Vec::new();
    for language in LANGUAGES {
        for entry in fs::read_dir(Path::new("locales").join(language)).unwrap() {
            let path = entry.unwrap().path();
            for line in fs::read_to_string(&path).unwrap().lines() {
                let told = facts.iter().filter(|fact| line.contains(fact.as_str())).map(String::as_str);
                let cited = numbered(line).then_some("a numbered article");
                found.extend(told.chain(cited).map(|what| format!("{}: {what}: {line}", path.display())));
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn a_numbered_article_is_found() {
    for line in ["staat in artikel 14 van", "(artikelen 8 en 9)", "Art. 3", "§ 4", "المادة 6"] {
        assert!(numbered(line), "{line}");
    }
    for line in
        ["artikel { $number }", "in { $article } van onze regels. 3 dagen", "De start. 3 maart is goed."]
    {
        assert!(!numbered(line), "{line}");
    }
}
