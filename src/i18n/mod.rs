//! Texts in the languages of the people who read them, through Fluent.

mod text;

pub use text::{Arg, Text, VERBATIM};
