//! A day that was named before anybody asked: in the story, or at another question. It is kept, and asked
//! back when its question comes.

use chrono::NaiveDate;

use crate::domain::calendar::civil_date;
use crate::domain::complaint::Part;
use crate::when::{Reading, Span, read_in};

use super::super::draft::{DraftAnswers, PendingIncident};
use super::super::scene::Scene;
use super::typed_date::incident;
use crate::dialogue::question::Question;

/// Longer periods in a story are how long somebody works somewhere, not when it happened.
const DAYS_MAX: i64 = 31;
/// So many sentences of a story are read.
const SENTENCES_MAX: usize = 60;
/// The words that say when are so many at most.
const WORDS_MAX: usize = 8;
/// A day alone, without a story around it, takes so many words at most.
const ALONE_MAX: usize = 5;

/// The one day or short period that a story names. With several the story is no answer to "when".
pub(super) fn in_story(parts: &[Part], language: &str) -> Option<PendingIncident> {
    let told = parts.iter().filter_map(|part| Some((part.text.as_deref()?, civil_date(part.at))));
    let sentences = told.flat_map(|(text, day)| sentences(text).map(move |sentence| (sentence, day)));
    let mut found: Option<(Span, String)> = None;
    for (sentence, day) in sentences.take(SENTENCES_MAX) {
        match read_in(language, sentence, day) {
            Reading::Known(span) if (span.end - span.start).num_days() < DAYS_MAX => {
                if found.as_ref().is_some_and(|(known, _)| *known != span) {
                    return None;
                }
                found.get_or_insert_with(|| (span, words_for(sentence, span, day, language)));
            }
            Reading::Choice(_) => return None,
            Reading::Known(_)
            | Reading::Future(_)
            | Reading::Impossible
            | Reading::Vague
            | Reading::NotUnderstood => {}
        }
    }
    found.map(|(span, words)| pending(span, words))
}

fn pending(span: Span, words: String) -> PendingIncident {
    PendingIncident { readings: vec![incident(span)], words, told_earlier: true }
}

/// A full stop ends a sentence only when something else follows: not in 3.4.2026.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split(['!', '?', '\n', '؟', '؛', '،', '。', '！', '？'])
        .flat_map(|line| line.split(". "))
        .map(str::trim)
        .filter(|sentence| !sentence.is_empty())
}

/// The fewest words that say it, as they were typed.
fn words_for(sentence: &str, span: Span, day: NaiveDate, language: &str) -> String {
    let words: Vec<&str> = sentence.split_whitespace().collect();
    let said = (1..=WORDS_MAX)
        .flat_map(|length| words.windows(length))
        .map(|window| window.join(" "))
        .find(|window| read_in(language, window, day) == Reading::Known(span));
    let said = said.unwrap_or_else(|| sentence.to_owned());
    said.trim_matches(|c: char| !c.is_alphanumeric()).to_owned()
}

/// Does the question come before "when", and is nothing known about that yet?
pub(super) fn is_too_early(question: Question, answers: &DraftAnswers) -> bool {
    let before = matches!(
        question,
        Question::Relation
            | Question::Capacity
            | Question::RepresentedName
            | Question::RepresentedRelation
            | Question::Basis
            | Question::RepresentedService
            | Question::Consumer
            | Question::Uwv
            | Question::About
            | Question::AboutName
            | Question::Unit
    );
    before && answers.incident.is_none() && answers.incident_pending.is_none()
}

/// A day and nothing else. A name may look like a month, so that only figures and words that are surely no
/// name count.
pub(super) fn alone(scene: &Scene<'_>, words: &str) -> Option<PendingIncident> {
    let figures = words.trim_start().starts_with(|c: char| c.is_ascii_digit());
    let short = words.split_whitespace().count() <= ALONE_MAX;
    if !(short && (figures || scene.exactly(words, "words-day"))) {
        return None;
    }
    match read_in(scene.language(), words, civil_date(scene.at)) {
        Reading::Known(span) => Some(pending(span, words.trim().to_owned())),
        Reading::Choice(_)
        | Reading::Future(_)
        | Reading::Impossible
        | Reading::Vague
        | Reading::NotUnderstood => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::complaint::Incident;
    use crate::domain::time::Timestamp;

    /// Tuesday 3 March 2026, 10:00 in Groningen.
    const TOLD: Timestamp = Timestamp(1_772_528_400_000);

    fn part(text: &str) -> Part {
        Part {
            message_id: 1,
            at: TOLD,
            text: Some(text.to_owned()),
            attachment: None,
            album: None,
            lost: false,
        }
    }

    fn story(texts: &[&str]) -> Option<(String, Incident)> {
        let parts: Vec<Part> = texts.iter().map(|text| part(text)).collect();
        in_story(&parts, crate::i18n::DUTCH).map(|pending| (pending.words, pending.readings[0].clone()))
    }

    fn day(text: &str) -> Incident {
        Incident::Day { date: text.parse().unwrap() }
    }

    #[test]
    fn one_day_in_a_story_is_found_with_its_words() {
        for (text, words, date) in [
            ("Gisteren riep hij dat ik lui ben.", "Gisteren", "2026-03-02"),
            ("Hij riep. Het was op 3 februari, in de kantine.", "3 februari", "2026-02-03"),
            (
                "Ik kwam om 9 uur en vorige week dinsdag sloot ze mij buiten!",
                "vorige week dinsdag",
                "2026-02-24",
            ),
            ("Op 24.02.2026 was het weer zo", "24.02.2026", "2026-02-24"),
        ] {
            assert_eq!(story(&[text]), Some((words.to_owned(), day(date))), "{text}");
        }
        let twice = story(&["Gisteren riep hij.", "Ja, gisteren dus."]);
        assert_eq!(twice, Some(("Gisteren".to_owned(), day("2026-03-02"))));
    }

    #[test]
    fn two_days_a_long_time_or_none_is_no_answer() {
        for texts in [
            ["Gisteren riep hij.", "Eergisteren ook."].as_slice(),
            &["Hij riep dat ik lui ben."],
            &["Ik werk hier sinds 2019 en het is niet leuk."],
            &["Morgen moet ik weer."],
            &[""],
            &[],
        ] {
            assert_eq!(story(texts), None, "{texts:?}");
        }
    }
}
