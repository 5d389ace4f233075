//! Polling: nothing is acknowledged early, nothing is lost, nothing spins.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tokio::task::JoinHandle;
use tokio::time::sleep;

use super::server::Server;
use crate::clock::Fixed;
use crate::delivery::stop::{self, Stopper};
use crate::domain::time::Timestamp;
use crate::telegram::api::Api;
use crate::telegram::health::PollHealth;
use crate::telegram::polling::{self, ALLOWED_UPDATES, HandleError, Handler, StartError};
use crate::turn::inbound::Inbound;

/// Writes down what it got; fails as often as it is told to.
#[derive(Default)]
struct Notes {
    batches: Mutex<Vec<Vec<i64>>>,
    failures_left: Mutex<u32>,
}

impl Handler for Arc<Notes> {
    async fn handle(&self, batch: Vec<Inbound>) -> Result<(), HandleError> {
        let mut failures_left = self.failures_left.lock().unwrap();
        if *failures_left > 0 {
            *failures_left -= 1;
            return Err(HandleError);
        }
        self.batches.lock().unwrap().push(batch.iter().map(|inbound| inbound.update_id).collect());
        Ok(())
    }
}

struct Running {
    notes: Arc<Notes>,
    health: Arc<PollHealth>,
    stopper: Stopper,
    task: JoinHandle<Result<(), StartError>>,
}

fn run(api: Arc<Api>, notes: Notes) -> Running {
    let (stopper, stop) = stop::pair();
    let (notes, health) = (Arc::new(notes), Arc::new(PollHealth::default()));
    let task = tokio::spawn({
        let (notes, health) = (Arc::clone(&notes), Arc::clone(&health));
        let clock = Fixed::at(Timestamp(1_000));
        async move { polling::run(&api, &notes, &clock, &health, stop).await }
    });
    Running { notes, health, stopper, task }
}

impl Running {
    async fn stop(self) -> Result<(), StartError> {
        self.stopper.stop();
        self.task.await.unwrap()
    }
}

fn updates(ids: &[i64]) -> Value {
    let update = |id: &i64| json!({"update_id": id, "message": {"text": "dag"}});
    Value::Array(ids.iter().map(update).collect())
}

fn offsets(server: &Server) -> Vec<Option<i64>> {
    server.calls("getUpdates").iter().map(|call| call.json.get("offset").and_then(Value::as_i64)).collect()
}

async fn until(met: impl Fn() -> bool) {
    let start = Instant::now();
    while !met() {
        assert!(start.elapsed() < Duration::from_secs(20), "it never came so far");
        sleep(Duration::from_millis(10)).await;
    }
}

#[tokio::test]
async fn a_batch_is_acknowledged_after_it_was_committed() {
    let (server, api) = Server::start().await;
    server.succeed("getUpdates", &updates(&[10, 11, 12]));
    server.succeed("getUpdates", &updates(&[13]));
    let running = run(api, Notes::default());
    until(|| server.calls("getUpdates").len() >= 4).await;
    let offsets = offsets(&server);
    assert_eq!(offsets[..3], [None, Some(13), Some(14)]);
    assert_eq!(*running.notes.batches.lock().unwrap(), [vec![10, 11, 12], vec![13]]);
    assert_eq!(running.health.age_ms(Timestamp(1_500)), Some(500));
    running.stop().await.unwrap();
}

#[tokio::test]
async fn what_could_not_be_committed_is_asked_for_again_after_a_pause() {
    let (server, api) = Server::start().await;
    server.succeed("getUpdates", &updates(&[10]));
    server.succeed("getUpdates", &updates(&[10]));
    let start = Instant::now();
    let running = run(api, Notes { failures_left: Mutex::new(1), ..Notes::default() });
    until(|| server.calls("getUpdates").len() >= 3).await;
    assert_eq!(offsets(&server)[..3], [None, None, Some(11)]);
    assert!(start.elapsed() >= Duration::from_millis(500), "asking again sooner gives one update at a time");
    assert_eq!(*running.notes.batches.lock().unwrap(), [vec![10]]);
    running.stop().await.unwrap();
}

#[tokio::test]
async fn the_wanted_kinds_are_said_with_every_call() {
    let (server, api) = Server::start().await;
    server.refuse("getUpdates", 500, "Internal Server Error");
    let running = run(api, Notes::default());
    until(|| server.calls("getUpdates").len() >= 3).await;
    running.stop().await.unwrap();
    for call in server.calls("getUpdates") {
        assert_eq!(call.json["allowed_updates"], json!(ALLOWED_UPDATES));
    }
}

#[tokio::test]
async fn stopping_confirms_what_was_committed() {
    let (server, api) = Server::start().await;
    server.succeed("getUpdates", &updates(&[10]));
    let running = run(api, Notes::default());
    until(|| server.calls("getUpdates").len() >= 2).await;
    running.stop().await.unwrap();
    let last = server.calls("getUpdates").pop().unwrap().json;
    assert_eq!((&last["offset"], &last["limit"], &last["timeout"]), (&json!(11), &json!(1), &json!(0)));
}

#[tokio::test]
async fn stopping_confirms_nothing_that_was_not_committed() {
    let (server, api) = Server::start().await;
    server.succeed("getUpdates", &updates(&[10]));
    let running = run(api, Notes { failures_left: Mutex::new(u32::MAX), ..Notes::default() });
    until(|| server.calls("getUpdates").len() == 1).await;
    running.stop().await.unwrap();
    assert!(offsets(&server).iter().all(Option::is_none));
}

#[tokio::test]
async fn a_webhook_is_never_removed_and_keeps_polling_from_starting() {
    let (server, api) = Server::start().await;
    server.succeed("getWebhookInfo", &json!({"url": "https://klachten.example/telegram"}));
    let running = run(api, Notes::default());
    assert_eq!(running.task.await.unwrap(), Err(StartError::WebhookSet));
    assert!(server.calls("getUpdates").is_empty());
    assert!(server.calls("deleteWebhook").is_empty());
}

#[tokio::test]
async fn an_unknown_token_is_said_at_once() {
    let (server, api) = Server::start().await;
    server.refuse("getMe", 401, "Unauthorized");
    let running = run(api, Notes::default());
    assert_eq!(running.task.await.unwrap(), Err(StartError::TokenRefused));
}

#[tokio::test]
async fn it_starts_as_soon_as_telegram_can_be_reached() {
    let (server, api) = Server::start().await;
    server.say("getMe", 502, "<html>Bad Gateway</html>");
    server.succeed("getUpdates", &updates(&[10]));
    let running = run(api, Notes::default());
    assert_eq!(running.health.age_ms(Timestamp(0)), None);
    until(|| !running.notes.batches.lock().unwrap().is_empty()).await;
    running.stop().await.unwrap();
}

#[tokio::test]
async fn another_poller_is_waited_out() {
    let (server, api) = Server::start().await;
    let conflict = "Conflict: terminated by other getUpdates request; \
                    make sure that only one bot instance is running";
    server.refuse("getUpdates", 409, conflict);
    server.succeed("getUpdates", &updates(&[10]));
    let running = run(api, Notes::default());
    until(|| !running.notes.batches.lock().unwrap().is_empty()).await;
    running.stop().await.unwrap();
}

#[tokio::test]
async fn an_update_without_a_number_does_not_make_it_spin() {
    let (server, api) = Server::start().await;
    for _ in 0..50 {
        server.succeed("getUpdates", &json!([{}]));
    }
    let running = run(api, Notes::default());
    sleep(Duration::from_secs(1)).await;
    assert!(server.calls("getUpdates").len() <= 3);
    running.stop().await.unwrap();
}
