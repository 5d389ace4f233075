//! The randomness that a pure step gets as an argument.

use rand::RngExt;

use crate::domain::ids::Fresh;

/// A new seed from the operating system's generator.
pub(super) fn fresh() -> Fresh {
    Fresh::new(rand::rng().random())
}
