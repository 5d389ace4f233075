//! A text that is still to be rendered: a message of the locale with its arguments.

use chrono::NaiveDate;

/// A message identifier with arguments.
#[derive(Clone, Debug, PartialEq)]
pub struct Text {
    /// The message, as the locale names it.
    pub id: &'static str,
    /// Its arguments.
    pub args: Vec<(&'static str, Arg)>,
}

/// An argument of a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// Words as they are: a name, a number, what somebody typed.
    Words(String),
    /// A count, which chooses the plural.
    Count(i64),
    /// A day, written in words.
    Day(NaiveDate),
    /// An instant in UTC milliseconds since 1970, written as day and time in Europe/Amsterdam.
    Moment(i64),
    /// Another message.
    Text(Box<Text>),
}

impl Text {
    /// A message without arguments.
    pub fn new(id: &'static str) -> Self {
        Self { id, args: Vec::new() }
    }

    /// Adds an argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// Words that no locale knows: what somebody typed, a name from the organisation file.
    pub fn words(words: impl Into<String>) -> Self {
        Self::new(VERBATIM).with("words", words.into())
    }
}

impl Text {
    /// Lines that belong together, without a blank line between them.
    pub fn block(lines: impl IntoIterator<Item = Self>) -> Self {
        let args = lines.into_iter().map(|line| ("line", Arg::from(line))).collect();
        Self { id: BLOCK, args }
    }
}

impl Text {
    /// A text that is told in this language, whoever reads it: a question about the language itself.
    pub fn in_language(language: &'static str, text: Self) -> Self {
        Self::new(IN_LANGUAGE).with(language, text)
    }

    /// A name that the organisation file gives in several languages, by their codes; the first stands in for
    /// the languages that lack it.
    pub fn named<'n>(names: impl IntoIterator<Item = (&'static str, &'n str)>) -> Self {
        let args = names.into_iter().map(|(language, name)| (language, Arg::from(name))).collect();
        Self { id: NAMED, args }
    }
}

/// The identifier of a text that is told in the language that its argument is called after.
pub(super) const IN_LANGUAGE: &str = "in-language";

/// The identifier of a text that is the argument called after the reader's language.
pub(super) const NAMED: &str = "named";

/// The identifier of a text that consists of its arguments, a line each.
pub(super) const BLOCK: &str = "block";

/// The identifier of a text that consists of its argument `words` alone.
pub(super) const VERBATIM: &str = "verbatim";

impl From<String> for Arg {
    fn from(words: String) -> Self {
        Self::Words(words)
    }
}

impl From<&str> for Arg {
    fn from(words: &str) -> Self {
        Self::Words(words.to_owned())
    }
}

impl From<i64> for Arg {
    fn from(count: i64) -> Self {
        Self::Count(count)
    }
}

impl From<NaiveDate> for Arg {
    fn from(day: NaiveDate) -> Self {
        Self::Day(day)
    }
}

impl From<Text> for Arg {
    fn from(text: Text) -> Self {
        Self::Text(Box::new(text))
    }
}
