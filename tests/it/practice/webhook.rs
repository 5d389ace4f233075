//! Delivery to a webhook: order within a chat, lanes side by side, and patience.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex},
    time::Duration,
};

use axum::{Json, Router, extract::State, http::HeaderMap, routing::post};
use reqwest::StatusCode;
use serde_json::{Value, json};

use super::bench::{Bench, CLIENT, MANAGER, SOON};

/// Longer than the pauses between attempts.
const PATIENCE: Duration = Duration::from_secs(20);

/// A webhook that gives the answers laid out for it, then 200, and keeps what it took.
#[derive(Clone, Default)]
struct Hook {
    answers: Arc<Mutex<VecDeque<u16>>>,
    taken: Arc<Mutex<Vec<(String, Value)>>>,
}

async fn take(State(hook): State<Hook>, headers: HeaderMap, Json(update): Json<Value>) -> StatusCode {
    let answer = hook.answers.lock().expect("not poisoned").pop_front().unwrap_or(200);
    let secret = headers.get("x-telegram-bot-api-secret-token").map(|v| v.to_str().expect("text").to_owned());
    if answer == 200 {
        hook.taken.lock().expect("not poisoned").push((secret.unwrap_or_default(), update));
    }
    StatusCode::from_u16(answer).expect("a status")
}

async fn hooked(answers: &[u16]) -> (Bench, Hook) {
    let bench = Bench::start().await;
    let hook = Hook { answers: Arc::new(Mutex::new(answers.iter().copied().collect())), ..Hook::default() };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let url = format!("http://{}/hook", listener.local_addr().expect("an address"));
    let app = Router::new().route("/hook", post(take)).with_state(hook.clone());
    tokio::spawn(axum::serve(listener, app).into_future());
    bench.ok("setWebhook", json!({"url": url, "secret_token": "geheim-1"})).await;
    (bench, hook)
}

impl Hook {
    /// Waits until all laid-out answers are given.
    async fn has_refused(&self) {
        let all = async {
            while !self.answers.lock().expect("not poisoned").is_empty() {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        };
        tokio::time::timeout(PATIENCE, all).await.expect("asked in time");
    }

    async fn taken(&self, count: usize) -> Vec<(String, Value)> {
        let all = async {
            loop {
                let taken = self.taken.lock().expect("not poisoned").clone();
                if taken.len() >= count {
                    return taken;
                }
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        };
        tokio::time::timeout(PATIENCE, all).await.expect("delivered in time")
    }
}

#[tokio::test]
async fn messages_come_in_order_with_the_secret_and_leave_the_queue() {
    let (bench, hook) = hooked(&[]).await;
    for n in 0..5 {
        bench.world.send_text("client", &n.to_string()).expect("sent");
    }
    let taken = hook.taken(5).await;
    let texts: Vec<_> = taken.iter().map(|(_, u)| u["message"]["text"].as_str().expect("a text")).collect();
    assert_eq!(texts, ["0", "1", "2", "3", "4"]);
    assert!(taken.iter().all(|(secret, _)| secret == "geheim-1"));
    bench
        .world
        .wait_until(SOON, |world| world.pending_updates().is_empty().then_some(()))
        .await
        .expect("empty");
}

#[tokio::test]
async fn a_refused_update_comes_again_and_holds_up_only_its_own_lane() {
    let (bench, hook) = hooked(&[503, 503, 503]).await;
    bench.world.send_text("client", "eerst").expect("sent");
    hook.has_refused().await;
    bench.world.send_text("client", "daarna").expect("sent");
    bench.world.send_text("manager", "intussen").expect("sent");
    let info = bench.ok("getWebhookInfo", json!({})).await;
    assert!(info["last_error_message"].as_str().expect("an error").contains("503"), "{info}");
    let order: Vec<i64> = hook
        .taken(3)
        .await
        .iter()
        .map(|(_, u)| u["message"]["chat"]["id"].as_i64().expect("a chat"))
        .collect();
    assert_eq!(order, [MANAGER, CLIENT, CLIENT]);
}

#[tokio::test]
async fn a_bad_secret_is_refused() {
    let bench = Bench::start().await;
    let params = json!({"url": "https://bot.example/hook", "secret_token": "met spatie"});
    assert!(bench.refused("setWebhook", params).await.contains("secret token"));
}
