//! What people typed, as it can be printed: every character that is left is in a font.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use unicode_script::{Script, UnicodeScript};

use super::fonts::Fonts;
use super::names::{Names, script_of};

/// Words of so many characters are sure to fit on a line, however wide their letters are.
const WORD_MAX: usize = 30;
/// A longer word may be broken after each so many characters.
const BREAK_EVERY: usize = 10;
/// Where a line may end without a hyphen.
const BREAK: char = '\u{200B}';
/// Keeps letters of Persian and Kurdish words apart.
const NON_JOINER: char = '\u{200C}';
/// Makes one sign of several emoji. Where no sign comes of it, it would tie a sign of one font to a letter of
/// another, and neither font could show both.
const JOINER: char = '\u{200D}';

/// Turns words into what can be printed.
pub(super) struct Reader<'a> {
    fonts: &'a Fonts,
    names: &'a Names,
    latin_only: bool,
}

/// Lines that can be printed and stand together.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub(super) struct Paragraph {
    /// Do they run from right to left?
    pub(super) rtl: bool,
    /// The lines; none is empty.
    pub(super) lines: Vec<String>,
}

impl<'a> Reader<'a> {
    /// Shows everything that a font has.
    pub(super) fn new(fonts: &'a Fonts, names: &'a Names) -> Self {
        Self { fonts, names, latin_only: false }
    }

    /// Shows Latin letters and ordinary signs, and names everything else.
    pub(super) fn latin_only(fonts: &'a Fonts, names: &'a Names) -> Self {
        Self { fonts, names, latin_only: true }
    }

    /// The paragraphs of a text: blank lines keep apart what the writer held apart, and so does the
    /// direction in which the lines run.
    pub(super) fn paragraphs(&self, text: &str) -> Vec<Paragraph> {
        let mut paragraphs: Vec<Paragraph> = Vec::new();
        let mut goes_on = false;
        for line in self.lines(text) {
            let rtl = runs_from_right(&line);
            match paragraphs.last_mut() {
                _ if line.is_empty() => goes_on = false,
                Some(last) if goes_on && last.rtl == rtl => last.lines.push(line),
                _ => {
                    paragraphs.push(Paragraph { rtl, lines: vec![line] });
                    goes_on = true;
                }
            }
        }
        paragraphs
    }

    /// The lines of a text, blank ones empty.
    pub(super) fn lines(&self, text: &str) -> Vec<String> {
        let ends = |c: char| matches!(c, '\n' | '\u{2028}' | '\u{2029}' | '\u{85}' | '\u{0B}' | '\u{0C}');
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        text.split(ends).map(|line| self.line(line)).collect()
    }

    /// A text as one line.
    pub(super) fn line(&self, text: &str) -> String {
        breakable(self.shown(text).trim())
    }

    /// A text as one line that keeps the spaces around it.
    pub(super) fn spaced(&self, text: &str) -> String {
        self.shown(text)
    }

    fn shown(&self, text: &str) -> String {
        let characters: Vec<char> = text.nfc().filter_map(kept).collect();
        let mut shown = String::with_capacity(text.len());
        let mut rest = characters.as_slice();
        while let Some((first, after)) = rest.split_first() {
            let marks = after.iter().take_while(|c| is_combining_mark(**c)).count();
            let cluster = rest.get(..=marks).unwrap_or(rest);
            let used = if *first == JOINER || is_combining_mark(*first) {
                // A mark whose letter is not there would hang on the bracket or the word before it.
                1
            } else if self.shows(cluster) {
                shown.extend(cluster);
                cluster.len()
            } else if let Some((length, name)) = self.names.sign(rest) {
                bracket(&mut shown, name);
                length
            } else if marks > 0 && self.shows(&[*first]) {
                // The letter without the mark says more than the name of its script.
                shown.push(*first);
                cluster.len()
            } else {
                let length = self.stretch(rest);
                bracket(&mut shown, &self.names.script(script_of(*first)));
                length
            };
            rest = rest.get(used..).unwrap_or_default();
        }
        shown
    }

    fn shows(&self, cluster: &[char]) -> bool {
        let plain = |c: &char| matches!(c.script(), Script::Latin | Script::Common) && *c != NON_JOINER;
        cluster == [NON_JOINER] && !self.latin_only
            || self.fonts.show(cluster) && (!self.latin_only || cluster.iter().all(plain))
    }

    /// How many characters from the first on share its name: those of its script, and the spaces between.
    fn stretch(&self, characters: &[char]) -> usize {
        let script = characters.first().map_or(Script::Unknown, |c| script_of(*c));
        let mut length = 1;
        for (at, c) in characters.iter().enumerate().skip(1) {
            let same = script_of(*c) == script || is_combining_mark(*c);
            if same && !self.shows(&[*c]) && self.names.sign(&[*c]).is_none() {
                length = at + 1;
            } else if *c != ' ' {
                break;
            }
        }
        length
    }
}

/// The name in brackets, apart from the word before it.
fn bracket(shown: &mut String, name: &str) {
    if shown.ends_with(']') {
        shown.push(' ');
    }
    shown.push('[');
    shown.push_str(name);
    shown.push(']');
}

/// A character as it is printed; `None` for those that steer a screen and show nothing.
fn kept(c: char) -> Option<char> {
    let unseen = matches!(
        c,
        '\u{AD}'
            | '\u{34F}'
            | '\u{61C}'
            | '\u{115F}'..='\u{1160}'
            | '\u{17B4}'..='\u{17B5}'
            | '\u{180B}'..='\u{180F}'
            | '\u{200B}'
            | '\u{200E}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}'
            | '\u{3164}'
            | '\u{FE00}'..='\u{FE0F}'
            | '\u{FEFF}'
            | '\u{FFA0}'
            | '\u{FFF0}'..='\u{FFFB}'
            | '\u{1BCA0}'..='\u{1BCA3}'
            | '\u{1D173}'..='\u{1D17A}'
            | '\u{1F3FB}'..='\u{1F3FF}'
            | '\u{E0000}'..='\u{E0FFF}'
    );
    if c.is_whitespace() {
        Some(if c == '\u{A0}' || c == '\u{202F}' { '\u{A0}' } else { ' ' })
    } else if c.is_control() || unseen {
        None
    } else {
        Some(c)
    }
}

/// Lets very long words end on the next line.
fn breakable(words: &str) -> String {
    let mut broken = String::with_capacity(words.len());
    for word in words.split_inclusive(' ') {
        if word.chars().count() <= WORD_MAX {
            broken.push_str(word);
            continue;
        }
        let mut since = 0;
        for c in word.chars() {
            if since >= BREAK_EVERY && c != ' ' && !is_combining_mark(c) {
                broken.push(BREAK);
                since = 0;
            }
            broken.push(c);
            since += 1;
        }
    }
    broken
}

/// Is the first letter one of Arabic script?
fn runs_from_right(words: &str) -> bool {
    let letter = words.chars().find(|c| c.is_alphabetic());
    letter.is_some_and(|c| c.script() == Script::Arabic)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rstest::rstest;

    use super::*;

    fn shown(text: &str) -> String {
        let (fonts, names) = (Fonts::built_in().expect("fonts"), Names::built_in().expect("names"));
        Reader::new(&fonts, &names).line(text)
    }

    #[rstest]
    #[case::ordinary(
        "Ik ben één keer geweest: café, €5 – “ja”.",
        "Ik ben één keer geweest: café, €5 – “ja”."
    )]
    #[case::turkish_and_polish("Şükrü Łukasz Ştefan Đặng", "Şükrü Łukasz Ştefan Đặng")]
    #[case::ukrainian("Олена Шевченко", "Олена Шевченко")]
    #[case::arabic("مرحبا", "مرحبا")]
    #[case::tigrinya("ሰላም", "ሰላም")]
    #[case::emoji("leuk 😀!", "leuk [grijnzend gezicht]!")]
    #[case::emoji_with_a_skin("👍🏽👍🏿", "[duim omhoog] [duim omhoog]")]
    #[case::emoji_of_several("👩‍⚕️ en 🇳🇱", "[gezondheidsmedewerkster] en [vlag: Nederland]")]
    #[case::chinese("王小明 heet ik", "[Chinees schrift] heet ik")]
    #[case::chinese_with_spaces("你好 世界", "[Chinees schrift]")]
    #[case::two_scripts("你好ไทย", "[Chinees schrift] [Thais schrift]")]
    #[case::control("a\u{7}b\u{0}c\td", "abc d")]
    #[case::turned_round("\u{202E}gnol\u{202C}", "gnol")]
    #[case::nobody_has_it("a\u{10FFFF}b", "a[ander schrift]b")]
    #[case::apart_again("e\u{301}", "é")]
    fn what_is_typed_and_what_is_printed(#[case] typed: &str, #[case] printed: &str) {
        assert_eq!(shown(typed), printed);
    }

    #[rstest]
    #[case::at_the_beginning("\u{301}abc", "abc")]
    #[case::after_a_name("😀\u{64B}x", "[grijnzend gezicht]x")]
    #[case::tied_to_another_font("م\u{200D}©", "م©")]
    fn a_mark_without_its_letter_is_left_out(#[case] typed: &str, #[case] printed: &str) {
        assert_eq!(shown(typed), printed);
    }

    #[test]
    fn a_letter_keeps_its_place_when_its_mark_cannot_be_shown() {
        assert_eq!(shown("k\u{1E2AE}at"), "kat");
    }

    #[test]
    fn a_very_long_word_can_be_broken_and_an_ordinary_one_stays() {
        let long = "a".repeat(45);
        assert_eq!(shown(&long).matches(BREAK).count(), 4);
        assert_eq!(shown(&long).replace(BREAK, ""), long);
        let dutch = "arbeidsongeschiktheidsuitkering";
        assert_eq!(shown(&dutch[..30]), dutch[..30]);
    }

    #[test]
    fn what_was_held_apart_stays_apart() {
        let (fonts, names) = (Fonts::built_in().expect("fonts"), Names::built_in().expect("names"));
        let found = Reader::new(&fonts, &names).paragraphs("\n\neen\r\ntwee\n \nمرحبا Jan\rdrie\n");
        let told: Vec<(bool, String)> =
            found.into_iter().map(|paragraph| (paragraph.rtl, paragraph.lines.join("|"))).collect();
        let wanted = [(false, "een|twee"), (true, "مرحبا Jan"), (false, "drie")];
        assert_eq!(told, wanted.map(|(rtl, words)| (rtl, words.to_owned())));
    }

    proptest! {
        #[test]
        fn nothing_is_printed_that_no_font_has(text in "\\PC{0,80}", wild in any::<String>()) {
            let fonts = Fonts::built_in().expect("fonts");
            for text in [text, wild] {
                for c in shown(&text).chars() {
                    prop_assert!(c == BREAK || c == NON_JOINER || fonts.show(&[c]), "{c:?}");
                }
            }
        }
    }
}
