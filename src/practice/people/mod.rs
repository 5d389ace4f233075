//! The people's side: what somebody with a phone can do in the chat. `actions` changes the state,
//! `world` is the handle for tests, `http` the same for the page.

mod actions;
mod bodies;
mod http;
mod live;
mod message;
mod upload;
mod world;

pub(super) use http::routes;
pub use message::{Button, Message, PressAnswer};
pub use world::World;

/// Why a person cannot do that.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WorldError {
    /// Nobody has that key.
    #[error("there is no such person")]
    NoSuchPerson,
    /// The message is not there, or not in this person's sight.
    #[error("there is no such message")]
    NoSuchMessage,
    /// The person has blocked the bot and has to unblock it first.
    #[error("the person has blocked the bot")]
    Blocked,
    /// A file, or all of them together, is over 50 MB.
    #[error("the files are too large")]
    TooLarge,
    /// The app would not allow it.
    #[error("not possible: {0}")]
    Invalid(String),
    /// What was waited for did not happen.
    #[error("nothing happened in time")]
    TimedOut,
}

impl WorldError {
    /// A short name for programs.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoSuchPerson => "no_such_person",
            Self::NoSuchMessage => "no_such_message",
            Self::Blocked => "blocked",
            Self::TooLarge => "too_large",
            Self::Invalid(_) => "invalid",
            Self::TimedOut => "timed_out",
        }
    }

    fn invalid(reason: impl Into<String>) -> Self {
        Self::Invalid(reason.into())
    }
}
