//! Reads what a table holds more than one of: texts, keys of other things, tables, free keys.

use toml::Spanned;
use toml::de::{DeString, DeValue};

use super::book::Kind;
use super::fields::{Fields, as_table};
use super::sorts::{TEXT, words};
use crate::domain::organisation::words::Word;

impl<'b> Fields<'b> {
    /// A list of texts, each with its line; empty when it is not there.
    pub(super) fn lines(&mut self, key: &'static str) -> Vec<(String, usize)> {
        let items = self.optional(key, "a list of texts", |value| value.as_array()).map(|list| list.iter());
        let mut texts = Vec::new();
        for item in items.into_iter().flatten() {
            let line = self.book.line(&item.span());
            match words(item.get_ref()) {
                Some(text) => texts.push((text, line)),
                None => self.mistake(line, &format!("has a wrong item in `{key}`; it must be {TEXT}")),
            }
        }
        texts
    }

    pub(super) fn texts(&mut self, key: &'static str) -> Vec<String> {
        self.lines(key).into_iter().map(|(text, _)| text).collect()
    }

    /// Words of an enum; none when the list is not there.
    pub(super) fn words<W: Word>(&mut self, key: &'static str) -> Vec<W> {
        let lines = self.lines(key);
        let read = |(written, line): (String, usize)| {
            let word = W::parse(&written);
            if word.is_none() {
                self.unknown_word::<W>(key, &written, line);
            }
            word
        };
        lines.into_iter().filter_map(read).collect()
    }

    /// A list with at least one text.
    pub(super) fn required_texts(&mut self, key: &'static str) -> Vec<String> {
        let texts = self.texts(key);
        if texts.is_empty() {
            self.mistake(self.line, &format!("lacks `{key}`: a list with at least one text"));
        }
        texts
    }

    /// Keys of other things, which have to exist, each once.
    pub(super) fn references(&mut self, key: &'static str, kind: Kind) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        for (name, line) in self.lines(key) {
            if names.contains(&name) {
                self.mistake(line, &format!("names `{name}` twice in `{key}`"));
            }
            self.book.refer(&self.what, kind, &name, line);
            names.push(name);
        }
        names
    }

    /// Every key of a table whose keys are free, with its text, if it is one, and its line.
    pub(super) fn entries(&mut self) -> Vec<(String, Option<String>, usize)> {
        self.free = true;
        let entry = |(key, value): (&'b Spanned<DeString<'b>>, &'b Spanned<DeValue<'b>>)| {
            (key.get_ref().to_string(), words(value.get_ref()), self.book.line(&key.span()))
        };
        self.table.iter().map(entry).collect()
    }

    /// The tables of a list, `[[key]]`.
    pub(super) fn tables<T>(
        &mut self,
        key: &'static str,
        noun: &str,
        mut read: impl FnMut(&mut Fields<'_>) -> T,
    ) -> Vec<T> {
        let items = self.optional(key, "a list of tables", |value| value.as_array()).map(|list| list.iter());
        let mut values = Vec::new();
        for (index, item) in items.into_iter().flatten().enumerate() {
            let (line, what) = (self.book.line(&item.span()), format!("{noun} {}", index + 1));
            match as_table(item.get_ref()) {
                Some(table) => values.push(Fields::of(self.book, table, (&what, line), &mut read)),
                None => self.mistake(line, &format!("has a wrong item in `{key}`; it must be a table")),
            }
        }
        values
    }

    /// Like `tables`, with at least one.
    pub(super) fn required_tables<T>(
        &mut self,
        key: &'static str,
        noun: &str,
        read: impl FnMut(&mut Fields<'_>) -> T,
    ) -> Vec<T> {
        let values = self.tables(key, noun, read);
        if values.is_empty() {
            self.mistake(self.line, &format!("lacks `{key}`: at least one {noun}"));
        }
        values
    }
}
