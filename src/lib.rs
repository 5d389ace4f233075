//! Takes clients of a Dutch social organisation by the hand through a complaint, on Telegram.

#[cfg(feature = "app")]
pub mod practice;
