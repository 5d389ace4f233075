//! A letter as the layout reads it: data, in which every word can be printed.

use chrono::Datelike;
use serde_json::{Value, json};

use crate::domain::letter::{Block, Letter, PAGE, PAGES};

use super::legible::Reader;

/// The values that `letter.typ` reads.
pub(super) fn of(letter: &Letter, reader: &Reader<'_>) -> Value {
    let title = reader.line(&format!("{} ({})", letter.subject, letter.reference));
    let name = reader.line(&letter.sender.name);
    json!({
        "title": unbroken(&title),
        "author": unbroken(&name),
        "reference": reader.line(&letter.reference),
        "date": [letter.date.year(), letter.date.month(), letter.date.day()],
        "sender": {
            "name": name,
            "address": lines(&letter.sender.address, reader),
            "contact": lines(&letter.sender.contact, reader),
        },
        "addressee": lines(&letter.addressee, reader),
        "details": rows(&letter.details, reader),
        "subject": subject(letter, reader),
        "salutation": reader.paragraphs(&letter.salutation),
        "blocks": blocks(&letter.blocks, reader),
        "closing": reader.paragraphs(&letter.closing),
        "signature": lines(&letter.signature, reader),
        "below": blocks(&letter.below, reader),
        "foot": foot(&letter.page_of, reader),
    })
}

/// The first heading, without which no screen reader finds its way.
fn subject(letter: &Letter, reader: &Reader<'_>) -> String {
    let subject = reader.line(&letter.subject);
    if subject.is_empty() { reader.line(&letter.reference) } else { subject }
}

/// Lines that stand under each other; empty ones are left out.
fn lines(texts: &[String], reader: &Reader<'_>) -> Vec<String> {
    texts.iter().flat_map(|text| reader.lines(text)).filter(|line| !line.is_empty()).collect()
}

fn blocks(blocks: &[Block], reader: &Reader<'_>) -> Vec<Value> {
    blocks.iter().filter_map(|part| block(part, reader)).collect()
}

/// A block, unless nothing of it can be seen.
fn block(block: &Block, reader: &Reader<'_>) -> Option<Value> {
    match block {
        Block::Heading(words) => {
            let words = reader.line(words);
            (!words.is_empty()).then(|| json!({ "kind": "heading", "words": words }))
        }
        Block::Paragraph(words) => {
            let words = reader.paragraphs(words);
            (!words.is_empty()).then(|| json!({ "kind": "paragraph", "words": words }))
        }
        Block::List(points) => {
            let points = points.iter().map(|point| reader.paragraphs(point));
            let points: Vec<_> = points.filter(|point| !point.is_empty()).collect();
            (!points.is_empty()).then(|| json!({ "kind": "list", "points": points }))
        }
        Block::Facts(facts) => {
            (!facts.is_empty()).then(|| json!({ "kind": "facts", "rows": rows(facts, reader) }))
        }
        Block::Quote { who_and_when, words } => {
            let (who, words) = (reader.line(who_and_when), reader.paragraphs(words));
            (!words.is_empty()).then(|| json!({ "kind": "quote", "who": who, "words": words }))
        }
    }
}

fn rows(facts: &[(String, String)], reader: &Reader<'_>) -> Vec<Value> {
    let row = |(label, value): &(String, String)| json!({ "label": reader.line(label), "value": reader.paragraphs(value) });
    facts.iter().map(row).collect()
}

/// What stands before, between and after the two numbers.
fn foot(page_of: &str, reader: &Reader<'_>) -> [String; 3] {
    let (before, rest) = page_of.split_once(PAGE).unwrap_or((page_of, ""));
    let (between, after) = rest.split_once(PAGES).unwrap_or((rest, ""));
    let spaced = |words: &str| reader.spaced(words);
    [spaced(before), spaced(between), spaced(after)]
}

/// For what is no running text, without the places where a line may end.
fn unbroken(words: &str) -> String {
    words.replace('\u{200B}', "")
}
