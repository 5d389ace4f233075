//! Dutch names for what no font shows: emoji and signs one by one, letters of a script together.

use std::collections::HashMap;

use unicode_script::{Script, UnicodeScript};

use crate::i18n::{DUTCH, Locales, Text};

use super::LetterError;

/// Characters in hexadecimal, then the name; from the Unicode consortium, see `src/letters/fonts`.
const SIGNS: &str = include_str!("names.tsv");

/// The names.
pub(super) struct Names {
    signs: HashMap<Vec<char>, &'static str>,
    /// So many characters the longest sign with a name has.
    longest: usize,
    locales: Locales,
}

impl Names {
    /// Reads the built-in names.
    pub(super) fn built_in() -> Result<Self, LetterError> {
        let signs: HashMap<Vec<char>, &str> = SIGNS.lines().filter_map(sign).collect();
        let longest = signs.keys().map(Vec::len).max().unwrap_or(0);
        let locales = Locales::built_in().map_err(|_| LetterError::BuiltIn)?;
        Ok(Self { signs, longest, locales })
    }

    /// The longest sign with a name that these characters begin with: its length and its name.
    pub(super) fn sign(&self, characters: &[char]) -> Option<(usize, &'static str)> {
        (1..=self.longest.min(characters.len())).rev().find_map(|length| {
            let name = self.signs.get(characters.get(..length)?)?;
            Some((length, *name))
        })
    }

    /// What a stretch of letters in one script is called.
    pub(super) fn script(&self, script: Script) -> String {
        self.locales.render(DUTCH, &Text::new(message(script)))
    }
}

fn sign(line: &'static str) -> Option<(Vec<char>, &'static str)> {
    let (codes, name) = line.split_once('\t')?;
    let code = |code: &str| u32::from_str_radix(code, 16).ok().and_then(char::from_u32);
    Some((codes.split(' ').map(code).collect::<Option<_>>()?, name))
}

/// Which script a character is counted to; what many scripts share counts to none.
pub(super) fn script_of(c: char) -> Script {
    c.script()
}

#[expect(clippy::wildcard_enum_match_arm, reason = "scripts that few people here write share one name")]
fn message(script: Script) -> &'static str {
    match script {
        Script::Arabic => "letter-script-arabic",
        Script::Armenian => "letter-script-armenian",
        Script::Bengali => "letter-script-bengali",
        Script::Cyrillic => "letter-script-cyrillic",
        Script::Devanagari => "letter-script-devanagari",
        Script::Ethiopic => "letter-script-ethiopic",
        Script::Georgian => "letter-script-georgian",
        Script::Greek => "letter-script-greek",
        Script::Han => "letter-script-han",
        Script::Hangul => "letter-script-hangul",
        Script::Hebrew => "letter-script-hebrew",
        Script::Hiragana | Script::Katakana => "letter-script-kana",
        Script::Syriac => "letter-script-syriac",
        Script::Tamil => "letter-script-tamil",
        Script::Thai => "letter-script-thai",
        Script::Tibetan => "letter-script-tibetan",
        Script::Tifinagh => "letter-script-tifinagh",
        _ => "letter-script-other",
    }
}
