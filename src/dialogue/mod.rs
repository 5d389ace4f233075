//! Conversations: what comes in, what is known, and what follows. Pure.

pub mod conversation;
pub mod draft;
pub mod event;
pub mod query;
pub mod step;
