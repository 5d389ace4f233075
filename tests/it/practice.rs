//! The practice server from outside: over HTTP as a bot sees it, and as its people do.

mod bench;
mod faults;
mod files;
mod messages;
mod people;
mod polling;
mod teloxide;
mod webhook;
