//! A short form: what an action needs to know, answered one thing at a time. Stored between answers.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::complaint::Part;
use crate::domain::procedure::Action;

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
