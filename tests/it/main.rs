//! The one integration binary; each module tests a room from outside.

mod architecture;
mod e2e;
mod floors;
mod letters;
mod locales;
mod one_organisation;
mod practice;
mod scenes;
mod source;
mod store;
mod street;
mod tidy;
