//! What somebody typed at a question instead of pressing a button.

use crate::domain::calendar::civil_date;
use crate::i18n::Text;

use super::super::draft::Draft;
use super::super::help::explanation;
use super::super::press::Move;
use super::super::scene::Scene;
use super::super::understand::{pick, pick_part, pick_surely, ways};
use super::choices::{Choice, choices};
use super::{answer, typed_date};
use crate::dialogue::question::Question;

/// Longer than an answer on a button: somebody is telling what happened.
pub(super) const STORY_FROM: usize = 40;
/// So many words are a sentence: not an answer that was typed wrong.
const STORY_WORDS: usize = 4;

/// A way through the intake that was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum WayOn {
    /// One that has a button too.
    Go(Move),
    /// "Stop": keep or erase?
    Stop,
    /// "Wacht even": nothing is wrong, and the question stays.
    Wait,
}

/// Can nearly anything be an answer here, so that only sure words mean something else?
fn is_free(question: Question) -> bool {
    question.takes_name() || question.gathers()
}

/// Is the text on this list, as far as this question lets one be sure?
fn hears(scene: &Scene<'_>, question: Question, words: &str, list: &'static str) -> bool {
    if is_free(question) { scene.exactly(words, list) } else { scene.among(words, list) }
}

/// Words that move through the intake at any question.
pub(super) fn way_on(scene: &Scene<'_>, question: Question, words: &str) -> Option<WayOn> {
    let lists = [
        ("words-back", WayOn::Go(Move::Back)),
        ("words-stop", WayOn::Stop),
        ("words-later", WayOn::Go(Move::Later)),
        ("words-wait", WayOn::Wait),
        ("words-help", WayOn::Go(Move::Help)),
        ("words-call-me", WayOn::Go(Move::CallMe)),
    ];
    if is_puzzled(words) {
        return Some(WayOn::Go(Move::Help));
    }
    lists.into_iter().find(|(list, _)| hears(scene, question, words, list)).map(|(_, way)| way)
}

/// Nothing but a question mark.
fn is_puzzled(words: &str) -> bool {
    let mut marks = words.trim().chars().peekable();
    marks.peek().is_some() && marks.all(|mark| matches!(mark, '?' | '؟' | '？' | '¿' | ' '))
}

/// The offered answer that was typed.
pub(super) fn chosen(scene: &Scene<'_>, draft: &Draft, question: Question, words: &str) -> Option<String> {
    let offered = choices(question, draft, scene.world.organisation);
    let labels: Vec<String> = offered.iter().map(|choice| scene.words(&choice.label)).collect();
    let value = |index: usize| offered.get(index).map(|choice| choice.value.clone());
    let numbered = !is_free(question) && !matches!(question, Question::When | Question::WhenConfirm);
    let pick_one = |words: &str| match is_free(question) {
        true => pick_surely(words, &labels),
        false => pick(words, &labels, numbered),
    };
    if let Some(index) =
        ways(words, scene.world.locales, scene.language()).iter().find_map(|way| pick_one(way))
    {
        return value(index);
    }
    let listed = meant(scene, draft, question, words, &offered);
    if listed.is_some() || !(numbered || question == Question::About) {
        return listed;
    }
    pick_part(words, &labels).and_then(value)
}

/// What words such as "ja", "nee" and "weet ik niet" can stand for, where it is offered.
const MEANT: [(&str, &[&str]); 7] = [
    ("words-yes", &["yes", "0", "send", "on", "telegram"]),
    ("words-no", &["no"]),
    ("words-unsure", &["unsure", "-unknown", "unknown", "skip"]),
    ("words-done", &["done"]),
    ("words-skip", &["skip", "unsure", "-unknown", "unknown"]),
    ("words-more", &["-more"]),
    ("words-uwv", &["-uwv"]),
];

fn meant(
    scene: &Scene<'_>,
    draft: &Draft,
    question: Question,
    words: &str,
    offered: &[Choice],
) -> Option<String> {
    let hears = |list| hears(scene, question, words, list);
    // With several days to choose from, a yes chooses none.
    let tells = |value: &str| value != "0" || offered.len() == 2;
    let is_offered = |value: &&str| tells(value) && offered.iter().any(|choice| choice.value == **value);
    let found = MEANT
        .into_iter()
        .filter(|(list, _)| hears(list))
        .find_map(|(_, values)| values.iter().copied().find(is_offered));
    let answers = &draft.answers;
    let also = match question {
        // "Wil je je klacht toch hier sturen?"
        Question::Consumer => hears("words-no").then_some("stop"),
        Question::Wish if answers.wish.is_empty() => hears("words-wish-stop").then_some("wish-stop"),
        Question::Wish => hears("words-yes").then_some("done"),
        // "Was het daar?"
        Question::Unit if hears("words-yes") => {
            offered.first().filter(|first| first.label.id == "choice-yes").map(|first| first.value.as_str())
        }
        // "Wil je nog iets zeggen?", and "Heb je een brief?"
        Question::Happened if !answers.happened.is_empty() => hears("words-no").then_some("done"),
        Question::Proof => {
            ["words-no", "words-unsure", "words-skip"].into_iter().any(hears).then_some("done")
        }
        Question::Happened
        | Question::Relation
        | Question::Capacity
        | Question::RepresentedName
        | Question::RepresentedRelation
        | Question::Basis
        | Question::RepresentedService
        | Question::Uwv
        | Question::About
        | Question::AboutName
        | Question::Unit
        | Question::When
        | Question::WhenConfirm
        | Question::ManagerInvolved
        | Question::Door
        | Question::DoorAfterTalk
        | Question::Contact
        | Question::Phone
        | Question::Address
        | Question::Summary => None,
    };
    also.or(found).map(str::to_owned)
}

/// Words such as "ja" or "maakt niet uit" where they answer nothing: what to say, since they are no name and
/// no story.
pub(super) fn no_answer(scene: &Scene<'_>, question: Question, words: &str) -> Option<Vec<Text>> {
    let hears = |list: &'static str| scene.exactly(words, list);
    if !question.gathers() && hears("words-greeting") {
        return Some(vec![Text::new("noted-going-on")]);
    }
    if hears("words-unsure") || hears("words-skip") {
        if question.gathers() {
            return Some(vec![Text::new("noted-tell-what-you-know")]);
        }
        return Some(vec![Text::new("noted-no-matter"), explanation(question)]);
    }
    let (yes, no) = (hears("words-yes"), hears("words-no"));
    if !(yes || no || hears("words-done") || hears("words-more")) {
        // A sign alone is no name and no place.
        let sign = question.takes_name() && !words.chars().any(char::is_alphanumeric);
        return sign.then(|| vec![Text::new("refused-choice")]);
    }
    Some(vec![match question {
        Question::Happened | Question::Wish | Question::Proof if yes => Text::new("noted-say-it"),
        Question::Happened => Text::new("refused-nothing-told"),
        Question::Contact if no => Text::new("refused-other-name"),
        Question::Unit if no => Text::new("noted-other-unit"),
        Question::Summary if no => Text::new("noted-what-to-change"),
        Question::RepresentedName | Question::About | Question::AboutName | Question::Contact => {
            Text::new("refused-name")
        }
        Question::Relation
        | Question::Capacity
        | Question::RepresentedRelation
        | Question::Basis
        | Question::Proof
        | Question::RepresentedService
        | Question::Consumer
        | Question::Uwv
        | Question::Unit
        | Question::When
        | Question::WhenConfirm
        | Question::ManagerInvolved
        | Question::Door
        | Question::DoorAfterTalk
        | Question::Wish
        | Question::Phone
        | Question::Address
        | Question::Summary => Text::new("refused-choice"),
    }])
}

/// Is there a day or period in these words?
pub(super) fn says_when(scene: &Scene<'_>, words: &str) -> bool {
    typed_date::is_understood(words, civil_date(scene.at), scene.language())
}

/// Is somebody telling what happened, at a question that asks for something else?
pub(super) fn is_story(scene: &Scene<'_>, question: Question, words: &str) -> bool {
    let long = words.chars().count();
    if question == Question::Address {
        return false;
    }
    if question.takes_name() {
        return long > answer::NAME_MAX;
    }
    if matches!(question, Question::When | Question::WhenConfirm) {
        return long >= STORY_FROM && !says_when(scene, words);
    }
    long >= STORY_FROM || is_sentence(words)
}

/// More than an answer that was typed wrong.
pub(super) fn is_sentence(words: &str) -> bool {
    words.split_whitespace().count() >= STORY_WORDS
}
