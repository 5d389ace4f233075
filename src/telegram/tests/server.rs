//! A Bot API server that answers by script and writes down what it was asked.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use secrecy::SecretString;
use serde_json::{Value, json};
use url::Url;

use crate::telegram::api::Api;

pub(super) const TOKEN: &str = "99:the-secret-token";

/// One call: the method in small letters, the JSON, and the body as it came.
#[derive(Clone, Debug)]
pub(super) struct Call {
    pub(super) method: String,
    pub(super) json: Value,
    pub(super) body: String,
}

#[derive(Clone, Default)]
pub(super) struct Server {
    calls: Arc<Mutex<Vec<Call>>>,
    script: Arc<Mutex<Script>>,
}

/// What a method answers next: status and body.
type Script = HashMap<String, VecDeque<(u16, String)>>;

impl Server {
    /// Starts a server, and calls to it.
    pub(super) async fn start() -> (Self, Arc<Api>) {
        let server = Self::default();
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base = Url::parse(&format!("http://{}", listener.local_addr().unwrap())).unwrap();
        let app = Router::new().fallback(answer).with_state(server.clone());
        tokio::spawn(async move { axum::serve(listener, app).await });
        (server, Arc::new(Api::new(base, SecretString::from(TOKEN.to_owned())).unwrap()))
    }

    /// The next call to a method succeeds with this.
    pub(super) fn succeed(&self, method: &str, result: &Value) {
        self.say(method, 200, &json!({"ok": true, "result": result}).to_string());
    }

    /// The next call to a method is refused.
    pub(super) fn refuse(&self, method: &str, code: u16, description: &str) {
        let answer = json!({"ok": false, "error_code": code, "description": description});
        self.say(method, code, &answer.to_string());
    }

    /// The next call to a method gets exactly this.
    pub(super) fn say(&self, method: &str, status: u16, body: &str) {
        let mut script = self.script.lock().unwrap();
        script.entry(method.to_lowercase()).or_default().push_back((status, body.to_owned()));
    }

    /// The methods that were called, in order.
    pub(super) fn methods(&self) -> Vec<String> {
        self.calls.lock().unwrap().iter().map(|call| call.method.clone()).collect()
    }

    pub(super) fn calls(&self, method: &str) -> Vec<Call> {
        let calls = self.calls.lock().unwrap();
        calls.iter().filter(|call| call.method == method.to_lowercase()).cloned().collect()
    }

    /// The one call to a method.
    pub(super) fn call(&self, method: &str) -> Call {
        let mut calls = self.calls(method);
        assert_eq!(calls.len(), 1, "{method}");
        calls.remove(0)
    }
}

async fn answer(State(server): State<Server>, request: Request<Body>) -> Response {
    let path = request.uri().path().to_owned();
    let body = to_bytes(request.into_body(), 64 << 20).await.unwrap();
    let body = String::from_utf8_lossy(&body).into_owned();
    let Some(method) = path.strip_prefix(&format!("/bot{TOKEN}/")).map(str::to_lowercase) else {
        let scripted = server.script.lock().unwrap().get_mut("file").and_then(VecDeque::pop_front);
        let (status, body) = scripted.unwrap_or((404, String::new()));
        return (StatusCode::from_u16(status).unwrap(), body).into_response();
    };
    let json = serde_json::from_str(&body).unwrap_or(Value::Null);
    server.calls.lock().unwrap().push(Call { method: method.clone(), json, body });
    let scripted = server.script.lock().unwrap().get_mut(&method).and_then(VecDeque::pop_front);
    let (status, body) = match scripted {
        Some(scripted) => scripted,
        None if method == "getupdates" => {
            tokio::time::sleep(Duration::from_millis(50)).await;
            (200, json!({"ok": true, "result": []}).to_string())
        }
        None if method == "getwebhookinfo" => (200, json!({"ok": true, "result": {"url": ""}}).to_string()),
        None => (200, json!({"ok": true, "result": {"message_id": 31}}).to_string()),
    };
    (StatusCode::from_u16(status).unwrap(), body).into_response()
}
