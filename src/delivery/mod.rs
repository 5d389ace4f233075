//! The outbox worker: what was committed leaves from here, at least once and in order per chat.
//!
//! It knows how often and how long to try; what a refusal means is said by the transport.

mod attempt;
pub mod backoff;
pub mod bundles;
pub mod consequences;
pub mod counters;
pub mod letters;
pub mod limits;
pub mod outbox;
mod queue;
mod shift;
pub mod stop;
mod stored;
pub mod transport;
pub mod worker;

#[cfg(test)]
mod tests;
