//! A practice server with two people, and a bare HTTP client as the bot.

use std::time::Duration;

use klachtwijzer::practice::{Server, World};
use reqwest::{Client, RequestBuilder};
use serde_json::{Value, json};

use crate::street::{person, serve};

pub(super) const TOKEN: &str = "42:secret";
pub(super) const CLIENT: i64 = 701;
pub(super) const MANAGER: i64 = 702;
pub(super) const SOON: Duration = Duration::from_secs(5);

/// 1 March 2026, noon.
pub(super) const START_MS: i64 = 1_772_366_400_000;
pub(super) const HOUR_MS: i64 = 3_600_000;

pub(super) struct Bench {
    pub(super) server: Server,
    pub(super) world: World,
    pub(super) http: Client,
    pub(super) base: String,
}

impl Bench {
    pub(super) async fn start() -> Self {
        let people = vec![person(CLIENT, "client", "Samira"), person(MANAGER, "manager", "Ingrid")];
        let server = serve(TOKEN, "een_bot", people, 7, START_MS).await;
        let base = server.api_url().to_string();
        Self { world: server.world(), http: Client::new(), base, server }
    }

    /// With somebody who has started the bot; that update is confirmed already.
    pub(super) async fn started() -> Self {
        let bench = Self::start().await;
        bench.world.start("client", None).expect("started");
        bench.confirm_all().await;
        bench
    }

    /// Takes every update off the queue without being slowed down as a repeated poll would be.
    pub(super) async fn confirm_all(&self) {
        let last = self.world.pending_updates().last().and_then(|u| u["update_id"].as_i64());
        if let Some(last) = last {
            self.ok("getUpdates", json!({"offset": last + 1})).await;
        }
    }

    /// Waits until somebody polls.
    pub(super) async fn first_poll(&self) {
        self.world.wait_until(SOON, |world| (world.polls() > 0).then_some(())).await.expect("a poll");
    }

    pub(super) fn request(&self, method: &str) -> RequestBuilder {
        self.http.post(format!("{}bot{TOKEN}/{method}", self.base))
    }

    /// Calls a method; the whole answer, with the HTTP status checked against it.
    pub(super) async fn call(&self, method: &str, params: Value) -> Value {
        let response = self.request(method).json(&params).send().await.expect("an answer");
        let status = response.status().as_u16();
        let body: Value = response.json().await.expect("JSON");
        assert_eq!(body["error_code"].as_u64().unwrap_or(200), u64::from(status));
        body
    }

    /// Calls a method that must succeed; its result.
    pub(super) async fn ok(&self, method: &str, params: Value) -> Value {
        let answer = self.call(method, params).await;
        assert_eq!(answer["ok"], true, "{method}: {answer}");
        answer["result"].clone()
    }

    /// Calls a method that must be refused; the description.
    pub(super) async fn refused(&self, method: &str, params: Value) -> String {
        let answer = self.call(method, params).await;
        assert_eq!(answer["ok"], false, "{method}: {answer}");
        answer["description"].as_str().expect("a description").to_owned()
    }

    /// Sends a text to the client and gives its number.
    pub(super) async fn say(&self, text: &str) -> i64 {
        let sent = self.ok("sendMessage", json!({"chat_id": CLIENT, "text": text})).await;
        sent["message_id"].as_i64().expect("a number")
    }

    /// The people's side.
    pub(super) async fn page(&self, method: &str, path: &str, body: Value) -> (u16, Value) {
        let method = method.parse().expect("a method");
        let request = self.http.request(method, format!("{}practice/{path}", self.base));
        let response = request.json(&body).send().await.expect("an answer");
        let status = response.status().as_u16();
        (status, response.json().await.expect("JSON"))
    }
}

/// The texts of the messages in such updates.
pub(super) fn texts(updates: &Value) -> Vec<&str> {
    updates.as_array().expect("updates").iter().filter_map(|u| u["message"]["text"].as_str()).collect()
}

/// The number of an update.
pub(super) fn update_id(update: &Value) -> i64 {
    update["update_id"].as_i64().expect("a number")
}
