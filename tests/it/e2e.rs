//! The whole bot against the practice server, over HTTP: in this process, and as the real program.
//!
//! Everybody in these tests acts through a phone, as people do, and looks at what the phone shows.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop where it is")]

mod intake;
mod phone;
mod practice;
mod program;
mod town;

mod acknowledge;
mod cli;
mod complaint;
mod dossier;
mod faults;
mod kill;
mod load;
mod machines;
mod menus;
mod repair;
mod secrecy;
mod signals;
mod updates;
mod words;
