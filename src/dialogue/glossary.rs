//! "Wat betekent dit?": every legal word that clients get to read, in plain words.

use crate::i18n::Text;

use super::doors;
use super::explained::{self, TERMS, Term};
use super::press::Press;
use super::say::Saying;
use super::scene::Scene;
use super::step::Button;
use super::understand::{plain, same};

/// The words that have a button, and how to ask about another.
pub fn list(scene: &mut Scene<'_>) {
    show_list(scene, "meaning-list");
}

fn show_list(scene: &mut Scene<'_>, first: &'static str) {
    let mut saying = Saying::new()
        .heading(Text::new("meaning-title"))
        .paragraph(Text::new(first))
        .paragraph(Text::new("meaning-other"));
    let press = |key| Press::plain(&format!("what-{key}"));
    let buttons: Vec<Button> = TERMS
        .iter()
        .filter_map(|term| Some(Button { label: Text::new(term.button?), data: press(term.key) }))
        .collect();
    for pair in buttons.chunks(2) {
        saying = saying.row(pair.to_vec());
    }
    let saying = doors::back_to_question(scene, saying);
    scene.say(saying);
}

/// What one word means.
pub fn tell(scene: &mut Scene<'_>, key: &str) {
    let Some(term) = TERMS.iter().find(|term| term.key == key) else { return list(scene) };
    scene.conversation.explained.insert(term.key.to_owned());
    let saying = Saying::new()
        .heading(term.button.map_or_else(|| usual(scene, term), Text::new))
        .paragraph(Text::new(term.meaning))
        .button("button-other-word", Press::plain("what"));
    let saying = doors::back_to_question(scene, saying);
    scene.say(saying);
}

/// The word as it is usually written, as a heading.
fn usual(scene: &Scene<'_>, term: &Term) -> Text {
    let usual = spellings(scene, term.written).into_iter().next().unwrap_or_default();
    let mut letters = usual.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    Text::words(first.chain(letters).collect::<String>())
}

/// Did somebody ask what a word means? Then it is told.
pub fn asked(scene: &mut Scene<'_>, words: &str) -> bool {
    if scene.exactly(words, "words-meaning") {
        list(scene);
        return true;
    }
    let Some(wanted) = wanted(scene, words) else { return false };
    let term = TERMS
        .iter()
        .find(|term| spellings(scene, term.written).iter().any(|spelling| same(&wanted, spelling)));
    match term {
        Some(term) => tell(scene, term.key),
        None if wanted.split(' ').count() <= WANTED_MAX && asks_for_a_word(scene, words) => {
            show_list(scene, "meaning-unknown");
        }
        None => return false,
    }
    true
}

/// "Wat betekent" asks for a word; "wat is de" and "wat is dat" can ask for anything.
fn asks_for_a_word(scene: &Scene<'_>, words: &str) -> bool {
    behind(words, &spellings(scene, "words-meaning-unknown")).is_some()
}

/// So many words a term has at most; more is a sentence.
const WANTED_MAX: usize = 3;

/// What stands behind "wat is een": the word that is meant.
fn wanted(scene: &Scene<'_>, words: &str) -> Option<String> {
    let mut openings = spellings(scene, "words-meaning-of");
    openings.sort_by_key(|opening| std::cmp::Reverse(opening.len()));
    behind(words, &openings).or_else(|| before(words, &spellings(scene, "words-meaning-after")))
}

/// What stands before one of these endings: "klachtenfunctionaris ne demek".
fn before(words: &str, endings: &[String]) -> Option<String> {
    let words = plain(words);
    let found = endings.iter().filter_map(|ending| words.strip_suffix(ending.as_str())?.strip_suffix(' '));
    found.min_by_key(|wanted| wanted.len()).map(str::to_owned)
}

/// What follows one of these openings, typed more or less so; "dat is de" is not "wat is de".
fn behind(words: &str, openings: &[String]) -> Option<String> {
    let words = plain(words);
    let words: Vec<&str> = words.split(' ').collect();
    openings.iter().find_map(|opening| {
        let (begun, rest) = words.split_at_checked(opening.split(' ').count())?;
        let begun = begun.join(" ");
        let alike = begun.chars().next() == opening.chars().next() && same(&begun, opening);
        (alike && !rest.is_empty()).then(|| rest.join(" "))
    })
}

fn spellings(scene: &Scene<'_>, list: &'static str) -> Vec<String> {
    explained::spellings(scene.world.locales, scene.languages(), list)
}
