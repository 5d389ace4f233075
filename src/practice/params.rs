//! Reads the parameters of a Bot API call from wherever a client put them: query, JSON, form or
//! multipart. A value that holds JSON may come as a string. What they mean is not judged here.

use std::collections::{BTreeMap, BTreeSet};

use axum::{
    body::Body,
    extract::{FromRequest, Multipart, Request},
    http::header::CONTENT_TYPE,
};
use bytes::Bytes;
use futures::StreamExt;
use serde_json::{Map, Value, json};

use super::{answer::ApiError, files::Upload};

/// Largest body that is read: the 50 MB of an upload and its form.
pub(crate) const BODY_BYTES_MAX: usize = 51 * 1024 * 1024;

/// The parameters of one call.
#[derive(Clone, Debug, Default)]
pub(crate) struct Params {
    fields: Map<String, Value>,
    uploads: BTreeMap<String, Upload>,
}

impl Params {
    /// Reads query and body.
    pub(crate) async fn read(request: Request) -> Result<Self, ApiError> {
        let mut params = Self::default();
        params.add_form(request.uri().query().unwrap_or_default().as_bytes());
        let content_type =
            request.headers().get(CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default();
        let content_type = content_type.to_ascii_lowercase();
        if content_type.starts_with("multipart/form-data") {
            params.add_multipart(request).await?;
            return Ok(params);
        }
        let body = read_body(request.into_body()).await?;
        if content_type.starts_with("application/json") && !body.is_empty() {
            params.add_json(&body)?;
        } else if content_type.starts_with("application/x-www-form-urlencoded") {
            params.add_form(&body);
        }
        Ok(params)
    }

    fn add_form(&mut self, form: &[u8]) {
        let pairs = url::form_urlencoded::parse(form);
        self.fields.extend(pairs.map(|(name, value)| (name.into_owned(), Value::String(value.into_owned()))));
    }

    fn add_json(&mut self, body: &[u8]) -> Result<(), ApiError> {
        let parsed = serde_json::from_slice::<Map<String, Value>>(body);
        self.fields.extend(parsed.map_err(|_| ApiError::bad("can't parse JSON object"))?);
        Ok(())
    }

    async fn add_multipart(&mut self, request: Request) -> Result<(), ApiError> {
        let broken = |_| ApiError::bad("can't parse multipart form");
        let mut form = whole_multipart(request).await?;
        while let Some(part) = form.next_field().await.map_err(broken)? {
            let name = part.name().unwrap_or_default().to_owned();
            let file_name = part.file_name().map(str::to_owned);
            let content_type = part.content_type().map(str::to_owned);
            let bytes = part.bytes().await.map_err(|_| ApiError::too_large())?;
            if let Some(file_name) = file_name {
                let content_type = content_type.unwrap_or_else(|| "application/octet-stream".to_owned());
                self.uploads.insert(name, Upload { name: file_name, content_type, bytes });
            } else {
                self.fields.insert(name, Value::String(String::from_utf8_lossy(&bytes).into_owned()));
            }
        }
        Ok(())
    }

    /// A text, or a number written as text.
    pub(crate) fn text(&self, name: &str) -> Option<String> {
        match self.fields.get(name)? {
            Value::String(text) => Some(text.clone()),
            Value::Number(number) => Some(number.to_string()),
            Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
        }
    }

    /// A whole number, also when written as text.
    pub(crate) fn integer(&self, name: &str) -> Option<i64> {
        let value = self.fields.get(name)?;
        value.as_i64().or_else(|| value.as_str()?.trim().parse().ok())
    }

    /// Whether a flag is set.
    pub(crate) fn flag(&self, name: &str) -> bool {
        let set = |text: &str| matches!(text.to_ascii_lowercase().as_str(), "true" | "1" | "yes");
        self.fields.get(name).is_some_and(|v| v.as_bool() == Some(true) || v.as_str().is_some_and(set))
    }

    /// A value that holds JSON, also when it comes as a string; empty and null count as absent.
    pub(crate) fn json(&self, name: &str) -> Result<Option<Value>, ApiError> {
        let parsed = match self.fields.get(name) {
            Some(Value::String(text)) if text.is_empty() => None,
            Some(Value::String(text)) => {
                let parsed = serde_json::from_str(text);
                Some(parsed.map_err(|_| {
                    ApiError::bad(&format!("can't parse {} JSON object", name.replace('_', " ")))
                })?)
            }
            other => other.cloned(),
        };
        Ok(parsed.filter(|value| !value.is_null()))
    }

    /// A list of names, as in `allowed_updates`.
    pub(crate) fn names(&self, name: &str) -> Option<BTreeSet<String>> {
        let list = self.json(name).ok()??;
        Some(list.as_array()?.iter().filter_map(|v| v.as_str().map(str::to_owned)).collect())
    }

    /// A list of whole numbers, as in `message_ids`.
    pub(crate) fn integers(&self, name: &str) -> Option<Vec<i64>> {
        self.json(name).ok()??.as_array()?.iter().map(Value::as_i64).collect()
    }

    /// The uploaded file of that part.
    pub(crate) fn upload(&self, part: &str) -> Option<&Upload> {
        self.uploads.get(part)
    }

    /// The parameters for the record, with `{"file": …}` where a file was.
    pub(crate) fn recorded(&self) -> Value {
        let text = self.fields.values().filter_map(Value::as_str).collect::<String>();
        let mut recorded = self.fields.clone();
        for (part, upload) in &self.uploads {
            let attached = format!("attach://{part}");
            let name = if text.contains(&attached) { attached } else { part.clone() };
            recorded.insert(name, json!({"file": upload.name, "bytes": upload.bytes.len()}));
        }
        Value::Object(recorded)
    }
}

/// Reads a body to its end, also one that is too large: who is still writing hears no answer.
async fn read_body(body: Body) -> Result<Bytes, ApiError> {
    let mut chunks = body.into_data_stream();
    let (mut kept, mut length) = (Vec::new(), 0);
    while let Some(chunk) = chunks.next().await {
        let chunk = chunk.map_err(|_| ApiError::bad("the request ended too early"))?;
        length += chunk.len();
        if length <= BODY_BYTES_MAX {
            kept.extend_from_slice(&chunk);
        } else if length > BODY_BYTES_MAX * 10 {
            break;
        }
    }
    if length > BODY_BYTES_MAX { Err(ApiError::too_large()) } else { Ok(kept.into()) }
}

/// Reads the body to its end before taking the form apart. A form ends at its last boundary, and
/// the few bytes that may follow would make the connection unusable for the client's next call.
pub(crate) async fn whole_multipart(request: Request) -> Result<Multipart, ApiError> {
    let (head, body) = request.into_parts();
    let body = read_body(body).await?;
    let whole = Request::from_parts(head, Body::from(body));
    Multipart::from_request(whole, &()).await.map_err(|_| ApiError::bad("can't parse multipart form"))
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn read(content_type: &str, body: &str) -> Params {
        let request = Request::builder().uri("/botT/m?limit=5").header(CONTENT_TYPE, content_type);
        Params::read(request.body(Body::from(body.to_owned())).expect("a request")).await.expect("parameters")
    }

    #[tokio::test]
    async fn the_same_call_reads_alike_in_every_encoding() {
        let json =
            read("application/json; charset=utf-8", r#"{"chat_id":7,"silent":true,"list":["a"]}"#).await;
        let form =
            read("application/x-www-form-urlencoded", "chat_id=7&silent=true&list=%5B%22a%22%5D").await;
        let parts = [("chat_id", "7"), ("silent", "true"), ("list", "[\"a\"]")].map(|(name, value)| {
            format!("--B\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
        });
        let multipart =
            read("multipart/form-data; boundary=B", &format!("{}--B--\r\n", parts.concat())).await;
        for params in [json, form, multipart] {
            assert_eq!(params.integer("chat_id"), Some(7));
            assert_eq!(params.integer("limit"), Some(5), "from the query");
            assert!(params.flag("silent") && !params.flag("other"));
            assert_eq!(params.json("list"), Ok(Some(json!(["a"]))));
            assert_eq!(params.names("list"), Some(["a".to_owned()].into()));
        }
    }

    #[tokio::test]
    async fn a_file_is_recorded_by_name_only() {
        let body = "--B\r\nContent-Disposition: form-data; name=\"document\"\r\n\r\nattach://f0\r\n\
                    --B\r\nContent-Disposition: form-data; name=\"f0\"; filename=\"a.pdf\"\r\nContent-Type: application/pdf\r\n\r\n%PDF\r\n--B--\r\n";
        let params = read("multipart/form-data; boundary=B", body).await;
        assert_eq!(params.upload("f0").expect("the file").content_type, "application/pdf");
        let recorded = params.recorded();
        assert_eq!(recorded["attach://f0"], json!({"file": "a.pdf", "bytes": 4}));
        assert_eq!(recorded["document"], json!("attach://f0"));
    }
}
