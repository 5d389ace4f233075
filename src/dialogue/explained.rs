//! The words that are explained, and their explanation where one is read for the first time.

use std::collections::BTreeSet;

use crate::i18n::{Locales, Text};

use super::step::{Lane, Recipient, Say};
use super::understand::plain;

/// A word that needs explaining.
pub(super) struct Term {
    /// By which the meaning is remembered as read.
    pub key: &'static str,
    /// The word on the button that it has in the list; other words are asked for by typing.
    pub button: Option<&'static str>,
    /// The ways in which it is written and typed, the usual one first.
    pub written: &'static str,
    /// The text that explains it.
    pub meaning: &'static str,
    /// It is explained where it is first read.
    in_place: bool,
}

/// With a button, and explained in place.
const fn shown(key: &'static str, [button, written, meaning]: [&'static str; 3]) -> Term {
    Term { key, button: Some(button), written, meaning, in_place: true }
}

/// With a button; too well known to be explained unasked.
const fn known(key: &'static str, texts: [&'static str; 3]) -> Term {
    Term { in_place: false, ..shown(key, texts) }
}

/// Without a button, and explained in place.
const fn rare(key: &'static str, [written, meaning]: [&'static str; 2]) -> Term {
    Term { key, button: None, written, meaning, in_place: true }
}

/// Every word that is explained.
pub(super) const TERMS: [Term; 16] = [
    shown("officer", ["term-officer", "words-term-officer", "meaning-officer"]),
    shown("committee", ["term-committee", "words-term-committee", "meaning-committee"]),
    known("manager", ["term-manager", "words-term-manager", "meaning-manager"]),
    shown("regulation", ["term-regulation", "words-term-regulation", "meaning-regulation"]),
    shown("article", ["term-article", "words-term-article", "meaning-article"]),
    known("uwv", ["term-uwv", "words-term-uwv", "meaning-uwv"]),
    known("privacy", ["term-privacy", "words-term-privacy", "meaning-privacy"]),
    shown("guardian", ["term-guardian", "words-term-guardian", "meaning-guardian"]),
    rare("acting", ["words-term-acting", "meaning-acting"]),
    rare("kin", ["words-term-kin", "meaning-kin"]),
    rare("expert", ["words-term-expert", "meaning-expert"]),
    rare("mediation", ["words-term-mediation", "meaning-mediation"]),
    rare("both-sides", ["words-term-both-sides", "meaning-both-sides"]),
    rare("admissible", ["words-term-admissible", "meaning-admissible"]),
    rare("ruling", ["words-term-ruling", "meaning-ruling"]),
    rare("withdraw", ["words-term-withdraw", "meaning-withdraw"]),
];

/// Who reads, and what they know already.
pub(super) struct Reader<'r> {
    /// The texts.
    pub locales: &'r Locales,
    /// The languages in which the person reads and types, their own first.
    pub languages: Vec<String>,
    /// The keys of the words that were explained to them.
    pub explained: &'r mut BTreeSet<String>,
}

/// How the words of this list are written, in the first of these languages first.
pub(super) fn spellings<'l>(
    locales: &Locales,
    languages: impl IntoIterator<Item = &'l str>,
    list: &'static str,
) -> Vec<String> {
    let render = |language: &str| locales.render(language, &Text::new(list));
    languages.into_iter().map(render).flat_map(|l| l.split('|').map(plain).collect::<Vec<_>>()).collect()
}

/// Adds the meaning of each word that is read for the first time, below the paragraph in which it stands. A
/// letter stays as it was written.
pub(super) fn explain(reader: Reader<'_>, say: &mut Say) {
    if say.lane != Lane::Answer || say.to != Recipient::Asker || say.letter.is_some() {
        return;
    }
    let Reader { locales, languages, explained } = reader;
    let known = || languages.iter().map(String::as_str);
    let unread: Vec<(&Term, Vec<String>)> = TERMS
        .iter()
        .filter(|term| term.in_place && !explained.contains(term.key))
        .map(|term| (term, spellings(locales, known(), term.written)))
        .collect();
    let mut body = Vec::new();
    for paragraph in std::mem::take(&mut say.body) {
        let words = known().next().map(|own| locales.render(own, &paragraph)).unwrap_or_default();
        let read = format!(" {} ", plain(&words));
        let for_client = !paragraph.id.starts_with("staff-");
        body.push(paragraph);
        for (term, spellings) in unread.iter().filter(|_| for_client) {
            let stands = spellings.iter().any(|spelling| read.contains(&format!(" {spelling} ")));
            if stands && explained.insert(term.key.to_owned()) {
                body.push(Text::new(term.meaning));
            }
        }
    }
    say.body = body;
}
