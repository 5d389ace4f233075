//! What a form asks, and how its answers read.

use crate::dialogue::said;
use chrono::NaiveDate;

use crate::domain::complaint::Part;
use crate::i18n::Text;

pub(super) use crate::dialogue::form::{Form, FormAnswer};
use crate::dialogue::scene::Scene;

/// What somebody said in a form, in words for the case; a file is named by what it is.
pub(super) fn in_words(scene: &Scene<'_>, part: &Part) -> String {
    part.text.clone().unwrap_or_else(|| scene.dutch(&said::in_short(std::slice::from_ref(part))))
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
