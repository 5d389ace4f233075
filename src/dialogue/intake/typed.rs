//! What somebody typed at a question instead of pressing a button.

use crate::domain::calendar::civil_date;
use crate::domain::time::Timestamp;

use super::super::draft::Draft;
use super::super::press::Move;
use super::super::scene::Scene;
use super::super::understand::{pick, pick_part};
use super::choices::choices;
use super::question::Question;
use super::{answer, typed_date};

/// Longer than an answer on a button: somebody is telling what happened.
pub(super) const STORY_FROM: usize = 40;
/// So many words are a sentence: not an answer that was typed wrong.
const STORY_WORDS: usize = 4;

/// Words that move through the intake at any question.
pub(super) fn way_on(scene: &Scene<'_>, words: &str) -> Option<Move> {
    let lists = [
        ("words-back", Move::Back),
        ("words-later", Move::Later),
        ("words-help", Move::Help),
        ("words-call-me", Move::CallMe),
    ];
    lists.into_iter().find(|(list, _)| scene.among(words, list)).map(|(_, to)| to)
}

/// The offered answer that was typed.
pub(super) fn chosen(scene: &Scene<'_>, draft: &Draft, question: Question, words: &str) -> Option<String> {
    let offered = choices(question, draft, scene.world.organisation);
    let labels: Vec<String> = offered.iter().map(|choice| scene.words(&choice.label)).collect();
    let numbered = !question.takes_name()
        && !question.gathers()
        && !matches!(question, Question::When | Question::WhenConfirm);
    if let Some(index) = pick(words, &labels, numbered) {
        return offered.get(index).map(|choice| choice.value.clone());
    }
    let meant = [
        ("words-yes", ["yes", "0", "send", "on"].as_slice()),
        ("words-no", &["no"]),
        ("words-unsure", &["unsure", "-unknown", "unknown"]),
        ("words-done", &["done"]),
        ("words-skip", &["skip"]),
        ("words-more", &["-more"]),
    ];
    let listed = meant.into_iter().filter(|(list, _)| scene.among(words, list)).find_map(|(_, values)| {
        offered
            .iter()
            .find(|choice| values.contains(&choice.value.as_str()))
            .map(|choice| choice.value.clone())
    });
    if listed.is_some() || !(numbered || question == Question::About) {
        return listed;
    }
    pick_part(words, &labels).and_then(|index| offered.get(index)).map(|choice| choice.value.clone())
}

/// The yes or no with which a sentence begins: "ja ze stond erbij".
pub(super) fn led_by(scene: &Scene<'_>, draft: &Draft, question: Question, words: &str) -> Option<String> {
    if question.gathers() || question.takes_name() {
        return None;
    }
    let offered = choices(question, draft, scene.world.organisation);
    let first = words.split_whitespace().next()?;
    [("words-yes", "yes"), ("words-no", "no")]
        .into_iter()
        .find(|(list, value)| scene.among(first, list) && offered.iter().any(|choice| choice.value == *value))
        .map(|(_, value)| value.to_owned())
}

/// Is somebody telling what happened, at a question that asks for something else?
pub(super) fn is_story(question: Question, words: &str, at: Timestamp) -> bool {
    let long = words.chars().count();
    if question.takes_name() {
        return long > answer::NAME_MAX;
    }
    if matches!(question, Question::When | Question::WhenConfirm) {
        return long >= STORY_FROM && !typed_date::is_understood(words, civil_date(at));
    }
    long >= STORY_FROM || words.split_whitespace().count() >= STORY_WORDS
}
