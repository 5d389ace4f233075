//! Takes clients of a Dutch social organisation by the hand through a complaint, on Telegram.

pub mod when;
