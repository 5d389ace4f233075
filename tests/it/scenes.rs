//! Scenes: whole conversations with the bot, kept as transcripts that can be read aloud.
//!
//! The people type and press, the real turns decide, a make-believe Telegram delivers. What everybody
//! got to read stands in `tests/it/scenes/snapshots/`; a changed word shows there before a client reads it.

#![expect(clippy::unwrap_used, reason = "a scene that cannot go on should stop where it is")]

mod people;
mod phone;
mod stage;
mod transcript;
mod updates;

mod after;
mod beginning;
mod both_sides;
mod buttons;
mod clocks;
mod comfort;
mod committee;
mod common_path;
mod conflict;
mod dates;
mod desk;
mod distress;
mod dossier;
mod endings;
mod hours;
mod languages;
mod letters;
mod meetings;
mod mistakes;
mod moving;
mod new_phone;
mod no_trace;
mod no_trace_anywhere;
mod officer;
mod other_organisation;
mod outside;
mod pieces;
mod registered;
mod representative;
mod routing;
mod sitting;
mod staff;
mod talking;
mod telling;
mod tracks;
mod waiting;
mod who;
