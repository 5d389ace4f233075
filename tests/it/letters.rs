//! Letters from outside: what they say, kind by kind, and the PDF that is made of them.

#![expect(clippy::unwrap_used, reason = "a letter that cannot be read has failed")]

mod any_words;
mod child;
mod gallery;
mod pages;
mod read;
mod samples;
mod tags;
