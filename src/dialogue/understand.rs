//! What somebody typed instead of pressing: the same answers, forgiving typing mistakes.

use crate::i18n::{Locales, Text};

/// Close enough to be the same words.
const SIMILAR: f64 = 0.86;
/// Shorter words have to be typed right.
const SIMILAR_FROM: usize = 5;

/// Small letters, without marks and double spaces.
pub fn plain(typed: &str) -> String {
    let kept: String = typed
        .to_lowercase()
        .chars()
        .filter(|c| !matches!(c, '\'' | '’'))
        .map(|c| if c.is_alphanumeric() || c == '/' { c } else { ' ' })
        .collect();
    kept.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Do two plain texts mean the same words?
pub fn same(typed: &str, label: &str) -> bool {
    if typed.is_empty() || label.is_empty() {
        return false;
    }
    typed == label
        || (typed.chars().count() >= SIMILAR_FROM
            && strsim::normalized_damerau_levenshtein(typed, label) >= SIMILAR)
}

/// Which of the labels was typed: by its words, or by its number when `numbered`.
pub fn pick(typed: &str, labels: &[String], numbered: bool) -> Option<usize> {
    let typed = plain(typed);
    let labels: Vec<String> = labels.iter().map(|label| plain(label)).collect();
    if let Some(index) = labels.iter().position(|label| *label == typed) {
        return Some(index);
    }
    if numbered && let Ok(number) = typed.parse::<usize>() {
        return number.checked_sub(1).filter(|index| *index < labels.len());
    }
    let mut alike = labels.iter().enumerate().filter(|(_, label)| same(&typed, label));
    match (alike.next(), alike.next()) {
        (Some((index, _)), None) => Some(index),
        _ => None,
    }
}

/// Words that say something by themselves; "de" and "een" do not.
const TELLING_FROM: usize = 4;

/// Which of the labels was typed in part: every typed word is in one label, and in no other label as well.
pub fn pick_part(typed: &str, labels: &[String]) -> Option<usize> {
    let typed = plain(typed);
    let words: Vec<&str> = typed.split(' ').collect();
    if !words.iter().any(|word| word.chars().count() >= TELLING_FROM) {
        return None;
    }
    let within = |label: &String| {
        let label = plain(label);
        words.iter().all(|word| label.split(' ').any(|known| same(word, known)))
    };
    let mut meant = labels.iter().enumerate().filter(|(_, label)| within(label));
    match (meant.next(), meant.next()) {
        (Some((index, _)), None) => Some(index),
        _ => None,
    }
}

/// Is the text one of the words that the locale lists, divided by `|`, under this message?
pub fn among(typed: &str, list: &'static str, locales: &Locales, language: &str) -> bool {
    let listed = locales.render(language, &Text::new(list));
    // A sign such as 👍 has no letters to compare.
    let sign = typed.trim();
    let typed = plain(typed);
    listed.split('|').any(|word| (!sign.is_empty() && sign == word) || same(&typed, &plain(word)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn labels() -> Vec<String> {
        ["De manager", "Klachtenfunctionaris", "Ja", "Nee"].map(str::to_owned).to_vec()
    }

    #[test]
    fn typing_mistakes_are_forgiven_in_long_words_only() {
        for (typed, expected) in [
            ("de manager", Some(0)),
            ("De Manager!", Some(0)),
            ("de maneger", Some(0)),
            ("klachtenfunktionaris", Some(1)),
            ("ja 👍", Some(2)),
            ("je", None),
            ("", None),
            ("2", Some(1)),
            ("5", None),
            ("0", None),
        ] {
            assert_eq!(pick(typed, &labels(), true), expected, "{typed}");
        }
    }

    #[test]
    fn a_part_of_a_label_is_enough_when_it_tells() {
        let labels =
            ["Werken of leren", "Winkel of restaurant", "Dat durf ik niet", "Jimmy's", "We praatten al"];
        let labels = labels.map(str::to_owned);
        for (typed, expected) in [
            ("werken", Some(0)),
            ("ik durf niet", Some(2)),
            ("jimmys", Some(3)),
            ("restaurand", Some(1)),
            ("of", None),
            ("ik", None),
            ("ik durf dat met haar niet", None),
            ("werken winkel", None),
        ] {
            assert_eq!(pick_part(typed, &labels), expected, "{typed}");
        }
    }
}
