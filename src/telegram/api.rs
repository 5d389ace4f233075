//! Calls to the Bot API, with our own client and a time limit for each kind of call.
//!
//! teloxide's payloads say what a call looks like. Its executor is not used: it sleeps ten seconds on a 5xx,
//! reads every answer into types that a newer API breaks, and puts raw answers into its errors. Nothing here
//! is ever formatted with the token or with content.

use std::fmt;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use reqwest::{Client, RequestBuilder, Response, multipart::Form, redirect::Policy};
use secrecy::{ExposeSecret, SecretString};
use serde::Serialize;
use serde_json::Value;
use teloxide::requests::Payload;
use url::Url;

use super::refusal::CallError;

/// Time for a call that carries only words.
pub(super) const PLAIN: Duration = Duration::from_secs(15);
/// Time for a call that carries a file, either way.
pub(super) const WITH_FILE: Duration = Duration::from_secs(180);

const CONNECT: Duration = Duration::from_secs(5);

/// The Bot API at one address, with one bot's token.
pub struct Api {
    http: Client,
    base: Url,
    token: SecretString,
}

/// The address or the client cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ApiError {
    /// Not an address that methods can be appended to.
    #[error("the Bot API address must look like https://api.telegram.org")]
    Address,
    /// The computer's network or certificates are not usable.
    #[error("the HTTP client cannot be built")]
    Client,
}

impl Api {
    /// Prepares calls to the server at `base`; nothing is called yet.
    pub fn new(base: Url, token: SecretString) -> Result<Self, ApiError> {
        if base.cannot_be_a_base() {
            return Err(ApiError::Address);
        }
        let http = Client::builder()
            .connect_timeout(CONNECT)
            .tcp_nodelay(true)
            // A redirect would carry the token to another address.
            .redirect(Policy::none())
            .build()
            .map_err(|_| ApiError::Client)?;
        Ok(Self { http, base, token })
    }

    /// Calls the method of one of teloxide's payloads.
    pub(super) async fn call<P>(&self, payload: &P, limit: Duration) -> Result<Value, CallError>
    where
        P: Payload + Serialize + Sync,
    {
        self.call_raw(P::NAME, payload, limit).await
    }

    /// Calls a method by its name.
    pub(super) async fn call_raw<P>(
        &self,
        method: &str,
        payload: &P,
        limit: Duration,
    ) -> Result<Value, CallError>
    where
        P: Serialize + Sync + ?Sized,
    {
        let request = self.http.post(self.method_url(method)).json(payload);
        answer(send(request, limit).await?).await
    }

    /// Calls a method with a file.
    pub(super) async fn upload(&self, method: &str, form: Form) -> Result<Value, CallError> {
        let request = self.http.post(self.method_url(method)).multipart(form);
        answer(send(request, WITH_FILE).await?).await
    }

    /// Fetches a file by the path that `getFile` gave; none when it is larger than `max_bytes`.
    pub(super) async fn download(&self, path: &str, max_bytes: u64) -> Result<Option<Bytes>, CallError> {
        let request = self.http.get(self.file_url(path));
        let mut response = send(request, WITH_FILE).await?;
        if !response.status().is_success() {
            return Err(CallError::from_status(response.status().as_u16()));
        }
        let mut bytes = BytesMut::new();
        while let Some(chunk) = response.chunk().await.map_err(|_| CallError::Unanswered)? {
            bytes.extend_from_slice(&chunk);
            if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > max_bytes {
                return Ok(None);
            }
        }
        Ok(Some(bytes.freeze()))
    }

    fn method_url(&self, method: &str) -> Url {
        self.url(&[], std::iter::once(method))
    }

    fn file_url(&self, path: &str) -> Url {
        self.url(&["file"], path.split('/'))
    }

    fn url<'a>(&self, before: &[&str], after: impl Iterator<Item = &'a str>) -> Url {
        let mut url = self.base.clone();
        if let Ok(mut segments) = url.path_segments_mut() {
            let bot = format!("bot{}", self.token.expose_secret());
            segments.pop_if_empty().extend(before).push(&bot).extend(after);
        }
        url
    }
}

impl fmt::Debug for Api {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Api").field("host", &self.base.host_str()).finish_non_exhaustive()
    }
}

async fn send(request: RequestBuilder, limit: Duration) -> Result<Response, CallError> {
    // The error holds the address, and with it the token: it is dropped here.
    request.timeout(limit).send().await.map_err(|_| CallError::Unanswered)
}

async fn answer(response: Response) -> Result<Value, CallError> {
    let status = response.status().as_u16();
    let body = response.bytes().await.map_err(|_| CallError::Unanswered)?;
    match serde_json::from_slice::<Value>(&body) {
        Ok(Value::Object(mut answer)) if answer.get("ok") == Some(&Value::Bool(true)) => {
            Ok(answer.remove("result").unwrap_or(Value::Null))
        }
        Ok(answer) => Err(CallError::from_answer(status, &answer)),
        // Between us and Telegram somebody else may answer, with a page of HTML.
        Err(_) => Err(CallError::from_status(status)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn api(base: &str) -> Api {
        let token = SecretString::from("123:secret-token".to_owned());
        Api::new(Url::parse(base).unwrap(), token).unwrap()
    }

    #[test]
    fn addresses_are_built_with_and_without_a_path() {
        assert_eq!(
            api("https://api.telegram.org").method_url("getMe").as_str(),
            "https://api.telegram.org/bot123:secret-token/getMe"
        );
        assert_eq!(
            api("http://localhost:8081/proxy/").file_url("photos/file 1.jpg").as_str(),
            "http://localhost:8081/proxy/file/bot123:secret-token/photos/file%201.jpg"
        );
    }

    #[test]
    fn the_token_is_not_shown() {
        assert!(!format!("{:?}", api("https://api.telegram.org")).contains("secret"));
    }
}
