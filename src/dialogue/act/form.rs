//! A short form: what an action needs to know, answered one thing at a time. Stored between answers.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::complaint::Part;
use crate::domain::procedure::Action;
use crate::i18n::Text;

use crate::dialogue::intake;
use crate::dialogue::scene::Scene;

/// A form being filled in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Form {
    /// For which action.
    pub action: Action,
    /// About what within the case: a respondent, a meeting, an agreement.
    pub about: Option<String>,
    /// The answers, in order, with the name of what was asked.
    pub answers: Vec<(String, FormAnswer)>,
}

/// An answer in a form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "value", rename_all = "snake_case")]
pub enum FormAnswer {
    /// Words, or a file where one may be sent.
    Said(Box<Part>),
    /// A day.
    Day(NaiveDate),
    /// One of the offered choices.
    Chosen(String),
    /// Left out.
    Skipped,
}

impl Form {
    /// An empty form.
    pub fn new(action: Action, about: Option<&str>) -> Self {
        Self { action, about: about.map(str::to_owned), answers: Vec::new() }
    }

    /// The answer to what was asked under this name.
    pub fn answer(&self, name: &str) -> Option<&FormAnswer> {
        self.answers.iter().find(|(known, _)| known == name).map(|(_, answer)| answer)
    }

    /// Has it been asked and answered, or left out?
    pub fn has(&self, name: &str) -> bool {
        self.answer(name).is_some()
    }

    /// The words that were given.
    pub fn words(&self, name: &str) -> Option<String> {
        match self.answer(name)? {
            FormAnswer::Said(part) => part.text.clone(),
            FormAnswer::Day(_) | FormAnswer::Chosen(_) | FormAnswer::Skipped => None,
        }
    }

    /// What was said, words or file.
    pub fn part(&self, name: &str) -> Option<&Part> {
        match self.answer(name)? {
            FormAnswer::Said(part) => Some(part),
            FormAnswer::Day(_) | FormAnswer::Chosen(_) | FormAnswer::Skipped => None,
        }
    }

    /// Everything that was said so far.
    pub fn parts_mut(&mut self) -> impl Iterator<Item = &mut Part> {
        self.answers.iter_mut().filter_map(|(_, answer)| match answer {
            FormAnswer::Said(part) => Some(&mut **part),
            FormAnswer::Day(_) | FormAnswer::Chosen(_) | FormAnswer::Skipped => None,
        })
    }

    /// The day that was given.
    pub fn day(&self, name: &str) -> Option<NaiveDate> {
        match self.answer(name)? {
            FormAnswer::Day(day) => Some(*day),
            FormAnswer::Said(_) | FormAnswer::Chosen(_) | FormAnswer::Skipped => None,
        }
    }

    /// The choice that was made.
    pub fn chosen(&self, name: &str) -> Option<&str> {
        match self.answer(name)? {
            FormAnswer::Chosen(word) => Some(word),
            FormAnswer::Said(_) | FormAnswer::Day(_) | FormAnswer::Skipped => None,
        }
    }
}

/// What somebody said in a form, in words for the case; a file is named by what it is.
pub(super) fn in_words(scene: &Scene<'_>, part: &Part) -> String {
    part.text.clone().unwrap_or_else(|| scene.dutch(&intake::in_short(std::slice::from_ref(part))))
}

/// What fits on a button.
pub(super) fn clipped(words: &str) -> String {
    words.chars().take(20).collect()
}

/// What is asked next.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Ask {
    /// The name under which the answer is kept: short, without a plus sign.
    pub(super) name: String,
    /// The question, one paragraph each.
    pub(super) texts: Vec<Text>,
    /// What kind of answer.
    pub(super) field: Field,
    /// Can it be left out?
    pub(super) optional: bool,
    /// The first day that can be the answer, where a day that has been is asked.
    pub(super) floor: Option<NaiveDate>,
}

/// What kind of answer is asked for.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Field {
    /// Words.
    Words,
    /// Words, a voice message, a photo or another file.
    Anything,
    /// A day that has been, today included.
    Past,
    /// A day that comes, today included.
    Coming,
    /// One of these: the word that is kept, and what the button says.
    Choice(Vec<(String, Text)>),
}

impl Ask {
    /// Something that has to be answered.
    pub(super) fn new(name: impl Into<String>, text: Text, field: Field) -> Self {
        Self { name: name.into(), texts: vec![text], field, optional: false, floor: None }
    }

    /// Something that can be left out.
    #[must_use]
    pub(super) fn optional(mut self) -> Self {
        self.optional = true;
        self
    }

    /// Not a day before this one.
    #[must_use]
    pub(super) fn not_before(mut self, floor: Option<NaiveDate>) -> Self {
        self.floor = floor;
        self
    }

    /// Can this day be the answer?
    ///
    /// # Errors
    /// What to say when it is too early.
    pub(super) fn takes(&self, day: NaiveDate) -> Result<NaiveDate, Text> {
        match self.floor.filter(|floor| day < *floor) {
            Some(floor) => Err(Text::new("staff-too-early").with("day", floor)),
            None => Ok(day),
        }
    }

    /// One paragraph more.
    #[must_use]
    pub(super) fn paragraph(mut self, text: Text) -> Self {
        self.texts.push(text);
        self
    }

    /// More paragraphs.
    #[must_use]
    pub(super) fn paragraphs(mut self, texts: impl IntoIterator<Item = Text>) -> Self {
        self.texts.extend(texts);
        self
    }

    /// A yes or no.
    pub(super) fn yes_no(name: impl Into<String>, text: Text) -> Self {
        let choices =
            [("yes", "choice-yes"), ("no", "choice-no")].map(|(word, id)| (word.to_owned(), Text::new(id)));
        Self::new(name, text, Field::Choice(choices.to_vec()))
    }
}
