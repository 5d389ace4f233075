//! Texts in the languages of the people who read them, through Fluent.

pub mod dates;
mod locales;
mod text;

pub use locales::{DUTCH, LocaleError, Locales};
pub use text::{Arg, Text};
