//! The edge against a Bot API server of our own, over HTTP.

mod logs;
mod polling;
mod server;
mod transport;
