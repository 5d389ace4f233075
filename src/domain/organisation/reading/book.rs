//! What is gathered while a file is read: mistakes with their lines, the keys that were defined,
//! and the keys that were referred to before it was known whether they exist.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ops::Range;

use crate::domain::organisation::mistake::{Mistake, did_you_mean, listed};

/// The kinds of things that have keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Service,
    Unit,
    Track,
    Commissioner,
    HelpNumber,
    Regulation,
}

impl Kind {
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Service => "service",
            Self::Unit => "unit",
            Self::Track => "track",
            Self::Commissioner => "commissioner",
            Self::HelpNumber => "help number",
            Self::Regulation => "regulation",
        }
    }
}

struct Reference {
    from: String,
    kind: Kind,
    key: String,
    line: usize,
}

/// One file while it is read.
pub(super) struct Book<'a> {
    file: &'a str,
    text: &'a str,
    mistakes: RefCell<Vec<Mistake>>,
    defined: RefCell<BTreeMap<Kind, Vec<(String, usize)>>>,
    references: RefCell<Vec<Reference>>,
}

impl<'a> Book<'a> {
    pub(super) fn new(file: &'a str, text: &'a str) -> Self {
        Self {
            file,
            text,
            mistakes: RefCell::default(),
            defined: RefCell::default(),
            references: RefCell::default(),
        }
    }

    /// The line in which a span begins.
    pub(super) fn line(&self, span: &Range<usize>) -> usize {
        let before = self.text.as_bytes().get(..span.start).unwrap_or(self.text.as_bytes());
        1 + before.iter().filter(|byte| **byte == b'\n').count()
    }

    pub(super) fn mistake(&self, line: usize, message: String) {
        self.mistakes.borrow_mut().push(Mistake { file: self.file.to_owned(), line, message });
    }

    pub(super) fn is_clean(&self) -> bool {
        self.mistakes.borrow().is_empty()
    }

    /// Notes that a key exists; a second one of the same kind is a mistake.
    pub(super) fn define(&self, kind: Kind, key: &str, line: usize) {
        let mut defined = self.defined.borrow_mut();
        let keys = defined.entry(kind).or_default();
        if let Some((_, first)) = keys.iter().find(|(known, _)| known == key) {
            let word = kind.word();
            self.mistake(line, format!("{word} `{key}` is there twice; the first stands at line {first}"));
        }
        keys.push((key.to_owned(), line));
    }

    /// Notes that `from` names a key that has to exist in the end.
    pub(super) fn refer(&self, from: &str, kind: Kind, key: &str, line: usize) {
        let (from, key) = (from.to_owned(), key.to_owned());
        self.references.borrow_mut().push(Reference { from, kind, key, line });
    }

    /// Everything that is wrong, in the order of the file.
    pub(super) fn close(self) -> Vec<Mistake> {
        for reference in self.references.borrow().iter() {
            self.check(reference);
        }
        let mut mistakes = self.mistakes.into_inner();
        mistakes.sort();
        mistakes.dedup();
        mistakes
    }

    fn check(&self, reference: &Reference) {
        let Reference { from, kind, key, line } = reference;
        let defined = self.defined.borrow();
        let known = || defined.get(kind).into_iter().flatten().map(|(known, _)| known.as_str());
        if known().any(|known| known == key) {
            return;
        }
        let (word, list, hint) = (kind.word(), listed(known()), did_you_mean(key, known()));
        self.mistake(*line, format!("{from} names unknown {word} `{key}`; known {word}s: {list}{hint}"));
    }
}
