//! How it went: a number and a sentence, after the end. The handler does not see it.

use crate::domain::case::Fact;
use crate::domain::case::filer::FilerFact;
use crate::i18n::Text;

use super::Deed;
use super::form::{Ask, Field};
use crate::dialogue::scene::Scene;

/// From very bad to very good.
const SCORES: [(&str, &str); 5] = [
    ("1", "choice-score-1"),
    ("2", "choice-score-2"),
    ("3", "choice-score-3"),
    ("4", "choice-score-4"),
    ("5", "choice-score-5"),
];

/// The next thing to ask.
pub(super) fn field(_: &Scene<'_>, deed: &Deed) -> Option<Ask> {
    if !deed.form.has("score") {
        let choices = SCORES.map(|(word, id)| (word.to_owned(), Text::new(id)));
        let ask = Ask::new("score", Text::new("feedback-score"), Field::Choice(choices.to_vec()));
        return Some(ask.paragraph(Text::new("feedback-who-reads")));
    }
    (!deed.form.has("words")).then(|| Ask::new("words", Text::new("feedback-words"), Field::Words).optional())
}

/// Nothing leaves.
pub(super) fn preview(_: &Scene<'_>, _: &Deed) -> Vec<Text> {
    Vec::new()
}

/// Records it; nobody is told.
pub(super) fn commit(scene: &mut Scene<'_>, deed: &Deed) {
    let score = deed.form.chosen("score").and_then(|score| score.parse().ok()).unwrap_or(3);
    let fact = FilerFact::FeedbackGiven { score, words: deed.form.words("words") };
    deed.record(scene, vec![Fact::Filer(fact)]);
    deed.done(scene, Text::new("feedback-thanks"));
}
