//! The words of a letter to a PDF: tagged for screen readers (PDF/UA-1), in Dutch, for A4 and a window
//! envelope. Reads no file and no network; the same letter gives the same bytes.

pub mod child;

mod data;
mod fonts;
mod legible;
mod names;
mod typeset;

use std::panic::{AssertUnwindSafe, catch_unwind};

use serde_json::Value;

use crate::domain::letter::Letter;

use self::typeset::Breaks;

/// Why there is no PDF. Says nothing of what the letter says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LetterError {
    /// The built-in fonts, texts or layout cannot be used.
    #[error("the built-in layout cannot be used")]
    BuiltIn,
    /// The letter could not be laid out.
    #[error("the letter could not be laid out")]
    Layout,
    /// The pages could not be written as an accessible PDF.
    #[error("the pages could not be written as an accessible PDF")]
    Export,
    /// What came in is no letter.
    #[error("what came in is no letter")]
    Input,
    /// The process that makes letters could not be used, or took too long.
    #[error("the process that makes letters gave none")]
    Process,
}

/// Makes the PDF of a letter. What no font shows is replaced by its name in brackets, so that no words
/// can make a letter fail; should one do so all the same, its lines are broken in the simple way, and at last
/// it is made with Latin letters alone.
///
/// # Errors
/// When the program itself is broken: the layout, the fonts or the texts that are built into it.
pub fn render(letter: &Letter) -> Result<Vec<u8>, LetterError> {
    let names = names::Names::built_in()?;
    let fonts = fonts::Fonts::built_in()?;
    let shown = data::of(letter, &legible::Reader::new(&fonts, &names));
    let tries = [(&shown, Breaks::Weighed), (&shown, Breaks::Simple)];
    let made = tries.into_iter().find_map(|(words, breaks)| attempt(words, &fonts, breaks).ok());
    made.map_or_else(
        || {
            let plain = data::of(letter, &legible::Reader::latin_only(&fonts, &names));
            attempt(&plain, &fonts, Breaks::Simple)
        },
        Ok,
    )
}

/// One try. The layout stops in the middle when weighing the lines of rare words goes wrong: that is a try
/// that failed, and not the end of the letter.
fn attempt(words: &Value, fonts: &fonts::Fonts, breaks: Breaks) -> Result<Vec<u8>, LetterError> {
    let made = catch_unwind(AssertUnwindSafe(|| typeset::pdf(words, fonts.clone(), breaks)));
    made.unwrap_or(Err(LetterError::Layout))
}
