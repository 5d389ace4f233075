//! The fonts that are built into the program, and what they show.

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};

use super::LetterError;

/// In the order in which the layout asks them; their origin is told in `src/letters/fonts`.
const FILES: [&[u8]; 5] = [
    include_bytes!("fonts/AtkinsonHyperlegibleNext-Regular.ttf"),
    include_bytes!("fonts/AtkinsonHyperlegibleNext-Bold.ttf"),
    include_bytes!("fonts/NotoSans-Regular.ttf"),
    include_bytes!("fonts/NotoSansArabic-Regular.ttf"),
    include_bytes!("fonts/NotoSansEthiopic-Regular.ttf"),
];

/// The fonts of letters.
#[derive(Clone, Debug)]
pub(super) struct Fonts(Vec<Font>);

impl Fonts {
    /// Reads the built-in fonts.
    pub(super) fn built_in() -> Result<Self, LetterError> {
        let fonts = FILES.iter().map(|file| Font::new(Bytes::new(*file), 0).ok_or(LetterError::BuiltIn));
        Ok(Self(fonts.collect::<Result<_, _>>()?))
    }

    /// What the layout needs to know of them.
    pub(super) fn book(&self) -> FontBook {
        FontBook::from_fonts(&self.0)
    }

    /// The font with this number in the book.
    pub(super) fn get(&self, index: usize) -> Option<Font> {
        self.0.get(index).cloned()
    }

    /// Does one font show all of these characters? A mark has to come from the font of its letter, and a
    /// heading is bold: of a font that has a bold face, both faces have to show it. The sign for what could
    /// not be read shows nothing to a reader.
    pub(super) fn show(&self, characters: &[char]) -> bool {
        if characters.contains(&char::REPLACEMENT_CHARACTER) {
            return false;
        }
        let shows = |font: &Font| characters.iter().all(|c| font.info().coverage.contains(u32::from(*c)));
        self.0.iter().any(|font| {
            let family = &font.info().family;
            self.0.iter().filter(|face| face.info().family == *family).all(shows)
        })
    }
}
