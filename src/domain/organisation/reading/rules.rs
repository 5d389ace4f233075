//! Reads the versions of the regulation with their terms.

use chrono::NaiveDate;

use super::book::Kind;
use super::fields::Fields;
use crate::domain::organisation::mistake::listed;
use crate::domain::organisation::regulation::{Citations, Length, Regulation, Term, TermKey};
use crate::domain::organisation::words::Word;

/// No term is longer than this many days, weeks, months or years.
const LONGEST: u32 = 1000;

pub(super) fn regulation(fields: &mut Fields<'_>) -> Regulation {
    let version = fields.text("version");
    if !version.is_empty() {
        fields.what = format!("regulation `{version}`");
        fields.book.define(Kind::Regulation, &version, fields.line_of("version"));
    }
    let valid_from = fields.date("valid-from");
    let citing = format!("[regulations.citations] of {}", fields.what);
    let regulation = Regulation {
        secrecy_version: fields.number("secrecy-version", None, 1..=u32::MAX),
        citations: fields.table("citations", &citing, citations),
        terms: fields.tables("terms", "term", |fields| term(fields, valid_from)),
        version,
        valid_from,
    };
    check_terms(fields, &regulation);
    regulation
}

fn citations(fields: &mut Fields<'_>) -> Citations {
    Citations {
        about: fields.text("about"),
        filing: fields.text("filing"),
        clients: fields.text("clients"),
        internal_first: fields.text("internal-first"),
        committee: fields.text("committee"),
        hearing: fields.text("hearing"),
        officer: fields.text("officer"),
        withdrawal: fields.text("withdrawal"),
        admissibility: fields.text("admissibility"),
        ruling: fields.text("ruling"),
        secrecy: fields.text("secrecy"),
    }
}

fn term(fields: &mut Fields<'_>, valid_from: NaiveDate) -> Term {
    let key: TermKey = fields.word("key");
    fields.what = format!("term `{}`", key.as_str());
    let term = Term {
        key,
        article: fields.optional_text("article"),
        kind: fields.word("kind"),
        length: length(fields),
        starts: fields.word("starts"),
        from: fields.optional_date("from").unwrap_or(valid_from),
    };
    check_word(fields, "kind", term.kind, key.possible_kinds());
    check_word(fields, "starts", term.starts, key.possible_starts());
    term
}

fn length(fields: &mut Fields<'_>) -> Length {
    let what = format!("the length of {}", fields.what);
    fields.table("length", &what, |fields| Length {
        n: fields.number("n", None, 1..=LONGEST),
        unit: fields.word("unit"),
    })
}

/// A word of the right enum can still be one that this term cannot have.
fn check_word<W: Word>(fields: &Fields<'_>, key: &str, word: W, possible: &[W]) {
    if !possible.contains(&word) {
        let (line, list) = (fields.line_of(key), listed(possible.iter().map(|word| word.as_str())));
        fields.mistake(line, &format!("cannot have `{key}` = `{}`; allowed: {list}", word.as_str()));
    }
}

fn check_terms(fields: &Fields<'_>, regulation: &Regulation) {
    for key in TermKey::ALL {
        let mut froms: Vec<_> =
            regulation.terms.iter().filter(|term| term.key == *key).map(|term| term.from).collect();
        let word = key.as_str();
        if froms.is_empty() {
            fields.mistake(fields.line, &format!("lacks the term `{word}`"));
        }
        froms.sort();
        if froms.windows(2).any(|pair| matches!(pair, [one, other] if one == other)) {
            let line = fields.line_of("terms");
            fields.mistake(
                line,
                &format!("has the term `{word}` twice from the same day; give a later one its own `from`"),
            );
        }
    }
}
