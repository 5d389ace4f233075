//! What the page posts, as JSON, with what is taken for granted when it says less.

use std::sync::Arc;

use axum::extract::{FromRequest, Request};
use serde::Deserialize;

use super::WorldError;
use crate::practice::{Fault, state::Shared};

/// A JSON body; an empty one counts as `{}`.
pub(crate) struct Body<T>(pub(crate) T);

impl<T: for<'a> Deserialize<'a>> FromRequest<Arc<Shared>> for Body<T> {
    type Rejection = WorldError;

    async fn from_request(request: Request, shared: &Arc<Shared>) -> Result<Self, WorldError> {
        let bytes = bytes::Bytes::from_request(request, shared).await;
        let bytes = bytes.map_err(|_| WorldError::invalid("the body cannot be read"))?;
        let body: &[u8] = if bytes.is_empty() { b"{}" } else { &bytes };
        serde_json::from_slice(body).map(Body).map_err(|e| WorldError::invalid(e.to_string()))
    }
}

#[derive(Deserialize)]
pub(crate) struct Typed {
    pub(crate) text: String,
    pub(crate) reply_to: Option<i64>,
}

#[derive(Deserialize)]
pub(crate) struct Edited {
    pub(crate) text: Option<String>,
    pub(crate) caption: Option<String>,
}

#[derive(Deserialize)]
pub(crate) struct Place {
    #[serde(default = "Place::latitude")]
    pub(crate) latitude: f64,
    #[serde(default = "Place::longitude")]
    pub(crate) longitude: f64,
}

impl Place {
    /// The tower in the middle of Utrecht.
    fn latitude() -> f64 {
        52.0907
    }

    fn longitude() -> f64 {
        5.1214
    }
}

#[derive(Deserialize)]
pub(crate) struct NewPoll {
    #[serde(default = "NewPoll::question")]
    pub(crate) question: String,
    #[serde(default = "NewPoll::options")]
    pub(crate) options: Vec<String>,
}

impl NewPoll {
    fn question() -> String {
        "Wat vind je?".to_owned()
    }

    fn options() -> Vec<String> {
        ["Goed", "Niet goed"].map(str::to_owned).to_vec()
    }
}

#[derive(Deserialize)]
pub(crate) struct Forwarded {
    /// The key of a person here, or the name of a hidden account.
    #[serde(default = "Forwarded::from")]
    pub(crate) from: String,
    pub(crate) text: String,
}

impl Forwarded {
    fn from() -> String {
        "Iemand anders".to_owned()
    }
}

#[derive(Deserialize)]
pub(crate) struct Pressed {
    pub(crate) message_id: i64,
    pub(crate) data: String,
}

#[derive(Deserialize)]
pub(crate) struct Started {
    pub(crate) payload: Option<String>,
}

#[derive(Deserialize)]
pub(crate) struct Language {
    pub(crate) language_code: String,
}

#[derive(Deserialize)]
pub(crate) struct After {
    pub(crate) after: Option<u64>,
}

#[derive(Deserialize)]
pub(crate) struct Jump {
    pub(crate) advance_ms: Option<i64>,
    pub(crate) now_ms: Option<i64>,
}

#[derive(Deserialize)]
#[serde(untagged)]
pub(crate) enum OneOrMore {
    One(Fault),
    More(Vec<Fault>),
}
