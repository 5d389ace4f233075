//! Reads the keys of one table. Every key that is asked for is an allowed one, so what was not
//! asked for is unknown; after a mistake reading goes on with a value that stands in.

use std::ops::RangeInclusive;

use chrono::{NaiveDate, NaiveTime};
use toml::de::{DeTable, DeValue};

use super::book::{Book, Kind};
use super::sorts::{DATE, KEY, MAIL, PHONE, TEXT, TIME, date, is_key, mail, phone, time, words};
use crate::domain::organisation::mistake::{did_you_mean, listed};
use crate::domain::organisation::words::Word;

/// One table while it is read.
pub(super) struct Fields<'b> {
    pub(super) book: &'b Book<'b>,
    pub(super) table: &'b DeTable<'b>,
    /// The line of the table's head.
    pub(super) line: usize,
    /// How mistakes name the table: "unit `hout`".
    pub(super) what: String,
    asked: Vec<&'static str>,
    /// True when the keys are free, so that none is unknown.
    pub(super) free: bool,
}

/// A value with its line.
#[derive(Clone, Copy)]
pub(super) struct At<'b> {
    pub(super) value: &'b DeValue<'b>,
    pub(super) line: usize,
}

impl<'b> Fields<'b> {
    /// Reads a table with `read`, and then says which of its keys nobody asked for.
    pub(super) fn of<T>(
        book: &'b Book<'b>,
        table: &'b DeTable<'b>,
        (what, line): (&str, usize),
        read: impl FnOnce(&mut Self) -> T,
    ) -> T {
        let mut fields = Self { book, table, line, what: what.to_owned(), asked: Vec::new(), free: false };
        let value = read(&mut fields);
        fields.report_unknown();
        value
    }

    fn report_unknown(&self) {
        let asked = || self.asked.iter().copied();
        for key in self.table.keys() {
            let name: &str = key.get_ref();
            if !self.free && !self.asked.contains(&name) {
                let (list, hint) = (listed(asked()), did_you_mean(name, asked()));
                let message = format!("unknown key `{name}` in {}; allowed: {list}{hint}", self.what);
                self.book.mistake(self.book.line(&key.span()), message);
            }
        }
    }

    /// Adds a mistake about this table.
    pub(super) fn mistake(&self, line: usize, message: &str) {
        self.book.mistake(line, format!("{} {message}", self.what));
    }

    pub(super) fn value(&mut self, key: &'static str) -> Option<At<'b>> {
        self.asked.push(key);
        let value = self.table.get(key)?;
        Some(At { value: value.get_ref(), line: self.book.line(&value.span()) })
    }

    /// A value that has to be there and of the right sort.
    fn required<T>(
        &mut self,
        key: &'static str,
        sort: &str,
        read: fn(&'b DeValue<'b>) -> Option<T>,
    ) -> Option<T> {
        let line = self.line;
        let found = self.value(key);
        if found.is_none() {
            self.mistake(line, &format!("lacks `{key}`: {sort}"));
        }
        self.sorted(key, sort, found, read)
    }

    pub(super) fn optional<T>(
        &mut self,
        key: &'static str,
        sort: &str,
        read: fn(&'b DeValue<'b>) -> Option<T>,
    ) -> Option<T> {
        let found = self.value(key);
        self.sorted(key, sort, found, read)
    }

    fn sorted<T>(
        &self,
        key: &str,
        sort: &str,
        found: Option<At<'b>>,
        read: fn(&'b DeValue<'b>) -> Option<T>,
    ) -> Option<T> {
        let At { value, line } = found?;
        let read = read(value);
        if read.is_none() {
            self.mistake(line, &format!("has a wrong `{key}`; it must be {sort}"));
        }
        read
    }

    pub(super) fn text(&mut self, key: &'static str) -> String {
        self.required(key, TEXT, words).unwrap_or_default()
    }

    pub(super) fn optional_text(&mut self, key: &'static str) -> Option<String> {
        self.optional(key, TEXT, words)
    }

    pub(super) fn phone(&mut self, key: &'static str) -> String {
        self.required(key, PHONE, phone).unwrap_or_default()
    }

    pub(super) fn optional_phone(&mut self, key: &'static str) -> Option<String> {
        self.optional(key, PHONE, phone)
    }

    pub(super) fn mail(&mut self, key: &'static str) -> String {
        self.required(key, MAIL, mail).unwrap_or_default()
    }

    pub(super) fn optional_mail(&mut self, key: &'static str) -> Option<String> {
        self.optional(key, MAIL, mail)
    }

    pub(super) fn flag_or(&mut self, key: &'static str, default: bool) -> bool {
        self.optional(key, "true or false", DeValue::as_bool).unwrap_or(default)
    }

    pub(super) fn required_flag(&mut self, key: &'static str) -> bool {
        self.required(key, "true or false", DeValue::as_bool).unwrap_or_default()
    }

    pub(super) fn date(&mut self, key: &'static str) -> NaiveDate {
        self.required(key, DATE, date).unwrap_or_default()
    }

    pub(super) fn optional_date(&mut self, key: &'static str) -> Option<NaiveDate> {
        self.optional(key, DATE, date)
    }

    pub(super) fn time_or(&mut self, key: &'static str, default: NaiveTime) -> NaiveTime {
        self.optional(key, TIME, time).unwrap_or(default)
    }

    /// A whole number, `default` when it is not there; without a default it has to be.
    pub(super) fn number(
        &mut self,
        key: &'static str,
        default: Option<u32>,
        range: RangeInclusive<u32>,
    ) -> u32 {
        let sort = format!("a whole number from {} to {}", range.start(), range.end());
        let line = self.line;
        let Some(At { value, line }) = self.value(key) else {
            if default.is_none() {
                self.mistake(line, &format!("lacks `{key}`: {sort}"));
            }
            return default.unwrap_or(1);
        };
        let number =
            value.as_integer().and_then(|digits| u32::from_str_radix(digits.as_str(), digits.radix()).ok());
        number.filter(|number| range.contains(number)).unwrap_or_else(|| {
            self.mistake(line, &format!("has a wrong `{key}`; it must be {sort}"));
            1
        })
    }

    /// One of the words of an enum.
    pub(super) fn word<W: Word>(&mut self, key: &'static str) -> W {
        let line = self.line;
        let found = self.value(key);
        let Some(At { value, line }) = found else {
            self.mistake(line, &format!("lacks `{key}`; allowed: {}", allowed::<W>()));
            return W::STAND_IN;
        };
        self.word_of(key, At { value, line })
    }

    pub(super) fn word_or<W: Word>(&mut self, key: &'static str, default: W) -> W {
        self.value(key).map_or(default, |at| self.word_of(key, at))
    }

    fn word_of<W: Word>(&self, key: &str, at: At<'b>) -> W {
        let written = at.value.as_str().unwrap_or_default();
        W::parse(written).unwrap_or_else(|| {
            self.unknown_word::<W>(key, written, at.line);
            W::STAND_IN
        })
    }

    /// Says which words are allowed instead of this one.
    pub(super) fn unknown_word<W: Word>(&self, key: &str, written: &str, line: usize) {
        let hint = did_you_mean(written, W::ALL.iter().map(|word| word.as_str()));
        let message = format!("has an unknown `{key}`: `{written}`; allowed: {}{hint}", allowed::<W>());
        self.mistake(line, &message);
    }

    /// The key of something else, which has to exist.
    pub(super) fn reference(&mut self, key: &'static str, kind: Kind) -> String {
        let name = self.text(key);
        let line = self.line_of(key);
        if !name.is_empty() {
            self.book.refer(&self.what, kind, &name, line);
        }
        name
    }

    /// The line of a key's value, or of the table when it is not there.
    pub(super) fn line_of(&self, key: &str) -> usize {
        self.table.get(key).map_or(self.line, |value| self.book.line(&value.span()))
    }

    /// The line of an item of a list, or of the list.
    pub(super) fn line_of_item(&self, key: &str, index: usize) -> usize {
        let item = self.table.get(key).and_then(|value| value.get_ref().as_array()?.get(index));
        item.map_or_else(|| self.line_of(key), |item| self.book.line(&item.span()))
    }

    /// The key of this table itself, which from then on names it in mistakes.
    pub(super) fn own_key(&mut self, kind: Kind) -> String {
        let key = self.text("key");
        let line = self.line_of("key");
        if !key.is_empty() {
            self.what = format!("{} `{key}`", kind.word());
            self.book.define(kind, &key, line);
            if !is_key(&key) {
                self.mistake(line, KEY);
            }
        }
        key
    }

    /// A table in this one; what is not there reads as empty, so that each missing key is named.
    pub(super) fn table<T>(
        &mut self,
        key: &'static str,
        what: &str,
        read: impl FnOnce(&mut Fields<'_>) -> T,
    ) -> T {
        let empty = DeTable::new();
        let found = self.optional(key, "a table", as_table);
        let place = (what, self.line_of(key));
        Fields::of(self.book, found.unwrap_or(&empty), place, read)
    }

    /// A table in this one that may be left out.
    pub(super) fn optional_table<T>(
        &mut self,
        key: &'static str,
        what: &str,
        read: impl FnOnce(&mut Fields<'_>) -> T,
    ) -> Option<T> {
        let found = self.optional(key, "a table", as_table)?;
        Some(Fields::of(self.book, found, (what, self.line_of(key)), read))
    }
}

pub(super) fn as_table<'b>(value: &'b DeValue<'b>) -> Option<&'b DeTable<'b>> {
    value.as_table()
}

fn allowed<W: Word>() -> String {
    listed(W::ALL.iter().map(|word| word.as_str()))
}
