//! One update, one turn: load, decide, render, commit.

pub mod inbound;
