//! The dialogue as a whole, without store or Telegram: random walks that must never end in silence.

mod deeds;
mod person;
mod typed;
mod walk;
