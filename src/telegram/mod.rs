//! The edge to Telegram: updates in, calls out, and the loop that asks for more.
//!
//! Nothing is decided here. teloxide lends its types and dptree its routing; the calls and the loop are our
//! own, because only what is committed may be acknowledged.

pub mod api;
mod compose;
pub mod health;
pub mod inbound;
pub mod polling;
pub mod profile;
mod refusal;
pub mod transport;
mod upload;

#[cfg(test)]
mod tests;
