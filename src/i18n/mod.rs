//! Texts in the languages of the people who read them, through Fluent.

pub mod dates;
pub mod languages;
mod locales;
mod text;
mod translated;

pub use languages::DUTCH;
pub use locales::{LocaleError, Locales};
pub use text::{Arg, Text};
