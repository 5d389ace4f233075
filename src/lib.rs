//! Klachtwijzer: complaints on Telegram, from the first word to the last letter.
//!
//! The rooms and the direction of their imports are described in docs/ARCHITECTURE.md and kept
//! by `tests/it/architecture.rs`. The pure rooms build without the feature `app`.

pub mod config;
pub mod dialogue;
pub mod domain;
pub mod i18n;
pub mod message;
pub mod when;

#[cfg(feature = "app")]
pub mod app;
#[cfg(feature = "app")]
pub mod cli;
#[cfg(feature = "app")]
pub mod clock;
#[cfg(feature = "app")]
pub mod delivery;
#[cfg(feature = "app")]
pub mod letters;
#[cfg(feature = "app")]
pub mod practice;
#[cfg(feature = "app")]
pub mod scheduler;
#[cfg(feature = "app")]
pub mod store;
#[cfg(feature = "app")]
pub mod telegram;
#[cfg(feature = "app")]
pub mod turn;
