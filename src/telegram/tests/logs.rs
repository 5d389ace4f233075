//! Whatever goes wrong, the log shows neither the token nor a word that somebody wrote.

use std::io;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::json;
use tokio::time::sleep;
use tracing_subscriber::fmt::MakeWriter;

use super::server::{Server, TOKEN};
use crate::clock::Fixed;
use crate::delivery::stop;
use crate::delivery::transport::Transport;
use crate::domain::time::Timestamp;
use crate::message::{Message, Outgoing};
use crate::telegram::health::PollHealth;
use crate::telegram::polling::{self, HandleError, Handler};
use crate::telegram::transport::BotTransport;
use crate::turn::inbound::Inbound;

const WORDS: &str = "schreeuwde";

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().map_err(|_| io::Error::other("poisoned"))?.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Log {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        self.clone()
    }
}

/// Shows what it can of a batch and fails.
struct Clumsy;

impl Handler for Clumsy {
    async fn handle(&self, batch: Vec<Inbound>) -> Result<(), HandleError> {
        tracing::error!(?batch, "failed");
        Err(HandleError)
    }
}

#[tokio::test]
async fn the_log_shows_neither_token_nor_words() {
    let log = Log::default();
    let subscriber =
        tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_writer(log.clone()).finish();
    let _guard = tracing::subscriber::set_default(subscriber);
    let (server, api) = Server::start().await;
    let update =
        json!({"update_id": 5, "message": {"text": WORDS, "date": 1, "chat": {"id": 1, "type": "private"}}});
    server.succeed("getUpdates", &json!([update]));
    server.say("getUpdates", 502, &format!("<html>{TOKEN} {WORDS}</html>"));
    let (stopper, stop) = stop::pair();
    let polling = tokio::spawn({
        let api = Arc::clone(&api);
        async move { polling::run(&api, &Clumsy, &Fixed::at(Timestamp(0)), &PollHealth::default(), stop).await }
    });
    let transport = BotTransport::new(Arc::clone(&api));
    let outgoing = Outgoing::Send(Message { text: WORDS.to_owned(), ..Message::default() });
    for description in ["Bad Request: message is too long", WORDS] {
        server.refuse("sendMessage", 400, description);
        let failure = transport.perform(1, &outgoing, None).await.unwrap_err();
        tracing::error!(?failure, ?transport, "failed");
    }
    sleep(Duration::from_millis(2_500)).await;
    stopper.stop();
    polling.await.unwrap().unwrap();
    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(log.contains("update_id: 5") && log.contains("server_fault"), "{log}");
    for secret in [TOKEN, "the-secret-token", WORDS] {
        assert!(!log.contains(secret), "{secret} is in the log");
    }
}
