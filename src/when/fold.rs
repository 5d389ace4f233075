//! Folds typed characters to the plain ones that the lexicon is written in:
//! lower case, without accents, one kind of dash and one kind of apostrophe.

/// The plain lower-case form of one character, or `None` for an invisible one.
pub(crate) fn plain(c: char) -> Option<char> {
    let lower = c.to_lowercase().next().unwrap_or(c);
    let folded = match lower {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => 'a',
        'ç' => 'c',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ñ' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        'ý' | 'ÿ' => 'y',
        '’' | '‘' | '`' | '´' | 'ʼ' => '\'',
        '‐' | '‑' | '‒' | '–' | '—' | '−' => '-',
        '٠'..='٩' => digit_from(lower, '٠'),
        '۰'..='۹' => digit_from(lower, '۰'),
        '０'..='９' => digit_from(lower, '０'),
        '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' | '\u{ad}' | '\u{feff}' => return None,
        other => other,
    };
    Some(folded)
}

/// People who type Dutch on an Arabic keyboard get other digits for the same numbers.
fn digit_from(c: char, zero: char) -> char {
    char::from_digit(u32::from(c) - u32::from(zero), 10).unwrap_or(c)
}
