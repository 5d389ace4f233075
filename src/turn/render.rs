//! Effects become finished messages: the words that the person will read, within Telegram's limits.

use crate::dialogue::step::{Button, Keyboard, Say};
use crate::i18n::{Locales, Text};
use crate::message;

/// UTF-16 units in one message.
const TEXT_MAX: usize = 4_096;
/// UTF-16 units under a file.
const CAPTION_MAX: usize = 1_024;
/// UTF-16 units that Telegram allows on a button are more; this is what a phone shows.
const LABEL_MAX: usize = 40;
/// A longer label is cut off on a phone when another button stands beside it.
const LABEL_BESIDE_MAX: usize = 17;

/// The messages that one `Say` becomes: usually one; more when it is long or a file has many words.
pub(super) fn messages(say: &Say, locales: &Locales, language: &str) -> Vec<message::Message> {
    let words = |text: &Text| locales.render(language, text);
    let heading = say.heading.as_ref().map(words);
    let mut paragraphs: Vec<String> = say.body.iter().map(words).filter(|text| !text.is_empty()).collect();
    if let Some(heading) = &heading {
        paragraphs.insert(0, heading.clone());
    }
    let mut pieces = split(&paragraphs.join("\n\n"), TEXT_MAX);
    if pieces.is_empty() {
        pieces.push(String::new());
    }
    let mut messages: Vec<message::Message> =
        pieces.into_iter().map(|text| message::Message { text, ..message::Message::default() }).collect();
    if let (Some(heading), Some(first)) = (heading, messages.first_mut()) {
        first.bold = utf16(&heading).min(utf16(&first.text));
    }
    attach(say, &mut messages, &words);
    enclose(say, &mut messages, &words);
    if let (Some(bundle), Some(last)) = (say.bundle.clone(), messages.last_mut()) {
        last.bundle = Some(bundle);
    }
    if let Some(last) = messages.last_mut() {
        last.rows = say.rows.iter().flat_map(|row| legible(row.iter().map(|b| button(b, &words)))).collect();
        last.keyboard = keyboard(&say.keyboard, &words);
    }
    messages
}

/// The file goes with the last words when they fit under it, else after them.
fn attach(say: &Say, messages: &mut Vec<message::Message>, words: &impl Fn(&Text) -> String) {
    if say.attachment.is_none() {
        return;
    }
    if messages.last().is_none_or(|last| utf16(&last.text) > CAPTION_MAX) {
        messages.push(message::Message::default());
    }
    if let Some(last) = messages.last_mut() {
        last.attachment.clone_from(&say.attachment);
        last.without = Some(words(&Text::new("file-not-yet")));
    }
}

/// The letter goes with the last words when they fit under a document, else after them.
fn enclose(say: &Say, messages: &mut Vec<message::Message>, words: &impl Fn(&Text) -> String) {
    let Some((id, letter)) = say.letter.clone() else { return };
    let letter = message::Enclosed { id, letter, instead: words(&Text::new("letter-instead")) };
    match messages.last_mut() {
        Some(last) if utf16(&last.text) <= CAPTION_MAX && last.attachment.is_none() => {
            last.letter = Some(letter);
        }
        _ => messages.push(message::Message { letter: Some(letter), ..message::Message::default() }),
    }
}

fn button(button: &Button, words: &impl Fn(&Text) -> String) -> message::Button {
    let label: String = words(&button.label).chars().take(LABEL_MAX).collect();
    message::Button { label, data: button.data.clone() }
}

/// One row, or a row for each button when one of them needs the room.
fn legible(row: impl Iterator<Item = message::Button>) -> Vec<Vec<message::Button>> {
    let row: Vec<message::Button> = row.collect();
    if row.iter().all(|button| button.label.chars().count() <= LABEL_BESIDE_MAX) {
        vec![row]
    } else {
        row.into_iter().map(|button| vec![button]).collect()
    }
}

fn keyboard(keyboard: &Keyboard, words: &impl Fn(&Text) -> String) -> message::Keyboard {
    match keyboard {
        Keyboard::Unchanged => message::Keyboard::Unchanged,
        Keyboard::Remove => message::Keyboard::Remove,
        Keyboard::ShareContact { share, others } => message::Keyboard::ShareContact {
            share: words(share),
            others: others.iter().map(words).collect(),
        },
    }
}

/// Length as Telegram counts it.
pub(super) fn utf16(text: &str) -> usize {
    text.encode_utf16().count()
}

/// Cuts a text into pieces of at most `max` UTF-16 units: between paragraphs, else lines, else words,
/// else anywhere between two characters.
fn split(text: &str, max: usize) -> Vec<String> {
    let mut pieces = Vec::new();
    let mut rest = text.trim();
    while utf16(rest) > max {
        let hard = end_within(rest, max);
        let window = rest.get(..hard).unwrap_or(rest);
        let cut = ["\n\n", "\n", " "]
            .iter()
            .filter_map(|gap| window.rfind(gap))
            .find(|cut| *cut > hard / 2)
            .unwrap_or(hard);
        let (piece, tail) = rest.split_at(cut);
        pieces.push(piece.trim().to_owned());
        rest = tail.trim_start();
    }
    if !rest.is_empty() {
        pieces.push(rest.to_owned());
    }
    pieces
}

/// The byte position after as many characters as fit in `max` UTF-16 units.
fn end_within(text: &str, max: usize) -> usize {
    let mut units = 0;
    for (at, c) in text.char_indices() {
        units += c.len_utf16();
        if units > max {
            return at;
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_label_that_would_be_cut_off_stands_alone() {
        let row = |labels: [&str; 2]| {
            let named = |label: &str| message::Button { label: label.to_owned(), data: String::new() };
            legible(labels.map(named).into_iter()).len()
        };
        assert_eq!(row(["Terug", "Later verder"]), 1);
        assert_eq!(row(["Winkel of restaurant", "Jimmy's"]), 2);
    }

    proptest! {
        #[test]
        fn nothing_is_lost_and_nothing_is_too_long(text in "[a-zé😀 \n]{0,400}", max in 10..60_usize) {
            let pieces = split(&text, max);
            for piece in &pieces {
                prop_assert!(utf16(piece) <= max && !piece.is_empty());
            }
            let kept: String = pieces.concat().split_whitespace().collect();
            let wanted: String = text.split_whitespace().collect();
            prop_assert_eq!(kept, wanted);
        }
    }
}
