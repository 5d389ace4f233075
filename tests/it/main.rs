//! The one integration binary: a single link, every test from outside the crate.

mod architecture;
mod source;
mod tidy;
