//! The languages in which people can talk with the bot. Those of the staff and of letters is Dutch alone.

use super::Text;

/// The language that is always complete, and that the regulation is written in.
pub const DUTCH: &str = "nl";

/// Every language, Dutch first.
pub const LANGUAGES: [&str; 8] = [DUTCH, "en", "ar", "uk", "tr", "pl", "fr", "es"];

/// Written from right to left.
const RIGHT_TO_LEFT: [&str; 1] = ["ar"];

/// The language that a BCP 47 tag names ("en-GB" is English), if it is one of ours.
pub fn of_tag(tag: &str) -> Option<&'static str> {
    let code = tag.split(['-', '_']).next().unwrap_or(tag).to_lowercase();
    LANGUAGES.into_iter().find(|known| *known == code)
}

/// Is it written from right to left?
pub fn is_right_to_left(language: &str) -> bool {
    RIGHT_TO_LEFT.contains(&language)
}

/// The Dutch name of a language; none for one that is not ours.
pub fn dutch_name(language: &str) -> Option<Text> {
    let id = match language {
        "nl" => "staff-language-nl",
        "en" => "staff-language-en",
        "ar" => "staff-language-ar",
        "uk" => "staff-language-uk",
        "tr" => "staff-language-tr",
        "pl" => "staff-language-pl",
        "fr" => "staff-language-fr",
        "es" => "staff-language-es",
        _ => return None,
    };
    Some(Text::new(id))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_names_one_of_ours_or_none() {
        let found = ["en", "EN-gb", "ar_EG", "nl-BE", "uk", "de", "", "english", "e"].map(of_tag);
        let expected = [Some("en"), Some("en"), Some("ar"), Some("nl"), Some("uk"), None, None, None, None];
        assert_eq!(found, expected);
    }
}
