//! What somebody typed instead of pressing: the same answers, forgiving typing mistakes.

use unicode_normalization::UnicodeNormalization;

use crate::i18n::{Locales, Text};

/// Small letters, without accents, vowel marks and double spaces: people leave out what their keyboard hides.
pub fn plain(typed: &str) -> String {
    let kept: String = typed
        .to_lowercase()
        .nfd()
        .filter(|c| !is_mark(*c) && !matches!(c, '\'' | '’' | 'ʼ'))
        .map(bare)
        .map(|c| if c.is_alphanumeric() || c == '/' { c } else { ' ' })
        .collect();
    kept.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Stands above, below or between letters, and is often left out.
fn is_mark(c: char) -> bool {
    let arabic = matches!(c, '\u{610}'..='\u{61a}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}');
    let direction = matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    arabic || direction || matches!(c, '\u{300}'..='\u{36f}')
}

/// Letters that people type one for the other.
fn bare(c: char) -> char {
    match c {
        'ı' => 'i',
        'ł' => 'l',
        'ى' => 'ي',
        'ة' => 'ه',
        '٠'..='٩' => digit(c, '٠'),
        '۰'..='۹' => digit(c, '۰'),
        other => other,
    }
}

fn digit(c: char, zero: char) -> char {
    char::from_digit(u32::from(c) - u32::from(zero), 10).unwrap_or(c)
}

/// Long texts are the same up to this share of their letters.
const SIMILAR: f64 = 0.86;

/// Do two plain texts surely mean the same words, also where a name or a story may be typed? Nothing is
/// forgiven in short ones then.
pub fn surely_same(typed: &str, label: &str) -> bool {
    !typed.is_empty() && (typed == label || (shorter(typed, label) >= LONG_FROM && same(typed, label)))
}

fn shorter(typed: &str, label: &str) -> usize {
    typed.chars().count().min(label.chars().count())
}

/// From so many letters on a share of them may be wrong.
const LONG_FROM: usize = 8;

/// Do two plain texts mean the same words? The shorter they are, the less is forgiven: nothing up to three
/// letters, swapped or doubled letters in four, one wrong letter up to seven.
pub fn same(typed: &str, label: &str) -> bool {
    if typed == label {
        return !typed.is_empty();
    }
    let few = shorter(typed, label);
    let apart = typed.chars().count().abs_diff(label.chars().count());
    match few {
        0..=3 => false,
        4 => apart <= 1 && strsim::damerau_levenshtein(typed, label) == 1 && !replaces_a_letter(typed, label),
        5..LONG_FROM => apart <= 1 && strsim::damerau_levenshtein(typed, label) == 1,
        _ => apart <= few / 6 && strsim::normalized_damerau_levenshtein(typed, label) >= SIMILAR,
    }
}

/// Words of one length with other letters in them: "stom" is not a mistyped "stop".
fn replaces_a_letter(typed: &str, label: &str) -> bool {
    let letters = |text: &str| {
        let mut letters: Vec<char> = text.chars().collect();
        letters.sort_unstable();
        letters
    };
    typed.chars().count() == label.chars().count() && letters(typed) != letters(label)
}

/// Which of the labels was typed where a name or a story may be typed as well.
pub fn pick_surely(typed: &str, labels: &[String]) -> Option<usize> {
    let typed = plain(typed);
    labels.iter().position(|label| surely_same(&typed, &plain(label)))
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
    in_list(typed, list, locales, language, same)
}

/// The same, forgiving nothing in short words.
pub fn exactly(typed: &str, list: &'static str, locales: &Locales, language: &str) -> bool {
    in_list(typed, list, locales, language, surely_same)
}

fn in_list(
    typed: &str,
    list: &'static str,
    locales: &Locales,
    language: &str,
    means: impl Fn(&str, &str) -> bool,
) -> bool {
    let listed = locales.render(language, &Text::new(list));
    let sign = sign(typed);
    let ways = ways(typed, locales, language);
    listed.split('|').any(|word| {
        let plainly = plain(word);
        (!sign.is_empty() && sign == word.trim()) || ways.iter().any(|way| means(way, &plainly))
    })
}

/// So many words can be one of the listed ones with something polite around it.
const POLITE_MAX: usize = 8;

/// The ways in which a short text can be read: as it stands, without letters held down, and without words
/// that say nothing. "Jaaaaa hoor" is "ja".
pub fn ways(typed: &str, locales: &Locales, language: &str) -> Vec<String> {
    let typed = plain(typed);
    if typed.split(' ').count() > POLITE_MAX {
        return vec![typed];
    }
    let fillers = locales.render(language, &Text::new("words-filler"));
    let mut ways = vec![typed.clone(), once(&typed, 1), once(&typed, 2), without(&typed, &fillers)];
    ways.push(without(&once(&typed, 1), &fillers));
    ways.dedup();
    ways.retain(|way| !way.is_empty());
    ways
}

/// A letter that stands three times or more stands so many times.
fn once(typed: &str, times: usize) -> String {
    let letters: Vec<char> = typed.chars().collect();
    let runs = letters.chunk_by(|a, b| a == b);
    runs.flat_map(|run| run.iter().take(if run.len() > 2 { times } else { run.len() })).collect()
}

/// The text without these words, divided by `|`; each can be several.
pub fn without(typed: &str, fillers: &str) -> String {
    let mut left = format!(" {typed} ");
    for filler in fillers.split('|').map(plain).filter(|filler| !filler.is_empty()) {
        left = left.replace(&format!(" {filler} "), " ");
    }
    left.trim().to_owned()
}

/// A sign such as 👍 has no letters to compare: in any colour of skin, once or many times, it is the same.
fn sign(typed: &str) -> String {
    let bare = |c: &char| !matches!(c, '\u{fe0f}' | '\u{1f3fb}'..='\u{1f3ff}') && !c.is_whitespace();
    let mut signs: Vec<char> = typed.chars().filter(bare).collect();
    signs.dedup();
    match signs.as_slice() {
        [only] if !only.is_alphanumeric() => only.to_string(),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::DUTCH;

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
    fn the_shorter_a_word_the_less_is_forgiven() {
        for (typed, meant) in [
            ("hlup", "hulp"),
            ("hullp", "hulp"),
            ("stopp", "stop"),
            ("trug", "terug"),
            ("terig", "terug"),
            ("latre", "later"),
            ("ik weet t niet", "ik weet het niet"),
            ("wahct even", "wacht even"),
        ] {
            assert!(same(typed, meant), "{typed} is {meant}");
        }
        for (typed, other) in [
            ("stom", "stop"),
            ("een", "geen"),
            ("ne", "nee"),
            ("je", "ja"),
            ("wachter", "wacht"),
            ("verderop", "verder"),
            ("ik wil niet", "ik weet het niet"),
            ("", ""),
        ] {
            assert!(!same(typed, other), "{typed} is not {other}");
        }
    }

    #[test]
    fn a_name_is_never_taken_for_a_word_that_looks_like_it() {
        for (typed, word) in [("klaas", "klaar"), ("stopp", "stop"), ("hullp", "hulp"), ("latre", "later")] {
            assert!(same(typed, word) && !surely_same(typed, word), "{typed}");
        }
        assert!(surely_same("ik weet het neit", "ik weet het niet"));
        assert!(!surely_same("", "") && surely_same("klaar", "klaar"));
    }

    #[test]
    fn a_thumb_in_any_colour_is_a_yes() {
        let locales = Locales::built_in().unwrap();
        let yes = |typed: &str| exactly(typed, "words-yes", &locales, DUTCH);
        assert!(yes("👍") && yes("👍🏽") && yes("👍👍👍") && yes(" 👍 ") && yes("Ja hoor!"));
        assert!(!yes("👎") && !yes("👍👎") && !yes("") && !yes("jaa hoorr") && !yes("echt"));
        assert!(
            yes("Jaaaaa")
                && yes("ja hoor joh")
                && yes("ja, echt!")
                && exactly("neeeee", "words-no", &locales, DUTCH)
        );
        assert!(exactly("👎🏿", "words-no", &locales, DUTCH));
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
