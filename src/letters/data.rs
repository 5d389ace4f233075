//! A letter as the layout reads it: data, in which every word can be printed.

use chrono::Datelike;
use serde_json::{Value, json};

use crate::domain::letter::{Block, Letter, PAGE, PAGES};

use super::legible::{Line, Reader};

/// The values that `letter.typ` reads.
pub(super) fn of(letter: &Letter, reader: &Reader<'_>) -> Value {
    let lines = |texts: &[String]| -> Vec<Line> {
        texts.iter().flat_map(|text| reader.lines(text)).filter(|line| !line.words.is_empty()).collect()
    };
    let plain =
        |texts: &[String]| -> Vec<String> { texts.iter().map(|text| reader.line(text).words).collect() };
    let title = reader.line(&format!("{} ({})", letter.subject, letter.reference)).words;
    json!({
        "title": unbroken(&title),
        "author": unbroken(&reader.line(&letter.sender.name).words),
        "reference": reader.line(&letter.reference).words,
        "date": [letter.date.year(), letter.date.month(), letter.date.day()],
        "sender": {
            "name": reader.line(&letter.sender.name).words,
            "address": plain(&letter.sender.address),
            "contact": plain(&letter.sender.contact),
        },
        "addressee": lines(&letter.addressee),
        "details": rows(&letter.details, reader),
        "subject": reader.line(&letter.subject).words,
        "salutation": reader.lines(&letter.salutation),
        "blocks": blocks(&letter.blocks, reader),
        "closing": reader.lines(&letter.closing),
        "signature": lines(&letter.signature),
        "below": blocks(&letter.below, reader),
        "foot": foot(&letter.page_of, reader),
    })
}

fn blocks(blocks: &[Block], reader: &Reader<'_>) -> Vec<Value> {
    blocks.iter().filter(|block| !block.text().trim().is_empty()).map(|part| block(part, reader)).collect()
}

fn block(block: &Block, reader: &Reader<'_>) -> Value {
    match block {
        Block::Heading(words) => json!({ "kind": "heading", "words": [reader.line(words)] }),
        Block::Paragraph(words) => json!({ "kind": "paragraph", "words": reader.lines(words) }),
        Block::List(points) => {
            let points: Vec<Vec<Line>> = points.iter().map(|point| reader.lines(point)).collect();
            json!({ "kind": "list", "points": points })
        }
        Block::Facts(facts) => json!({ "kind": "facts", "rows": rows(facts, reader) }),
        Block::Quote { who_and_when, words } => json!({
            "kind": "quote",
            "who": reader.lines(who_and_when),
            "words": reader.lines(words),
        }),
    }
}

fn rows(facts: &[(String, String)], reader: &Reader<'_>) -> Vec<Value> {
    let row = |(label, value): &(String, String)| json!({ "label": reader.line(label).words, "value": reader.lines(value) });
    facts.iter().map(row).collect()
}

/// What stands before, between and after the two numbers.
fn foot(page_of: &str, reader: &Reader<'_>) -> [String; 3] {
    let (before, rest) = page_of.split_once(PAGE).unwrap_or((page_of, ""));
    let (between, after) = rest.split_once(PAGES).unwrap_or((rest, ""));
    [before, between, after].map(|words| reader.line(words).words)
}

/// For what is no running text, without the places where a line may end.
fn unbroken(words: &str) -> String {
    words.replace('\u{200B}', "")
}
