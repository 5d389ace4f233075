//! Asks Telegram for updates and acknowledges only what the handler has committed.
//!
//! Every process starts without an offset, so that Telegram gives again what nobody confirmed; the handler
//! recognises what it has seen.

use std::future::Future;
use std::time::Duration;

use serde_json::{Value, json};
use tokio::time::sleep;

use crate::clock::Clock;
use crate::delivery::backoff::backoff;
use crate::delivery::stop::Stop;
use crate::domain::time::Timestamp;
use crate::turn::inbound::Inbound;

use super::api::{Api, PLAIN};
use super::health::PollHealth;
use super::inbound;
use super::refusal::CallError;

/// The kinds of updates that we read; said with every call, since Telegram keeps the last word otherwise.
pub const ALLOWED_UPDATES: [&str; 4] = ["message", "edited_message", "callback_query", "my_chat_member"];

/// So long Telegram holds a call when there is nothing.
const POLL_S: u64 = 50;
/// So long we wait for it: a call that hangs longer goes nowhere.
const POLL_LIMIT: Duration = Duration::from_secs(POLL_S + 15);
const BATCH: u32 = 100;
/// The last call only confirms.
const CONFIRM_LIMIT: Duration = Duration::from_secs(5);
/// Longer is never waited between two calls, unless Telegram asks for it.
const BACKOFF_MS_MAX: u64 = 30_000;

/// Takes updates in.
pub trait Handler: Send + Sync {
    /// Commits a batch: when this says yes, Telegram may forget it.
    fn handle(&self, batch: Vec<Inbound>) -> impl Future<Output = Result<(), HandleError>> + Send;

    /// What Telegram gave is handled. `back` is the moment since which it answers; `caught_up` tells that it
    /// has nothing left.
    fn listened(&self, back: Timestamp, caught_up: bool) -> impl Future<Output = ()> + Send {
        let _ = (back, caught_up);
        std::future::ready(())
    }
}

/// The batch could not be committed; it will come again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the batch could not be committed")]
pub struct HandleError;

/// Why polling does not start.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StartError {
    /// Updates go to a webhook, perhaps of the bot in production.
    #[error(
        "this bot has a webhook, which gets its messages: remove it with deleteWebhook, or set TELOXIDE_TOKEN to another bot's"
    )]
    WebhookSet,
    /// Telegram does not know the token.
    #[error("Telegram does not know this bot token")]
    TokenRefused,
}

/// Polls until it is asked to stop; the batch in hand is still committed and confirmed.
pub async fn run<H: Handler>(
    api: &Api,
    handler: &H,
    clock: &dyn Clock,
    health: &PollHealth,
    mut stop: Stop,
) -> Result<(), StartError> {
    if !start(api, &mut stop).await? {
        return Ok(());
    }
    let mut offset = None;
    let mut failures = 0;
    let mut back = None;
    let mut caught_up = false;
    while !stop.is_asked() {
        // A poll may be abandoned: nothing is confirmed by it that was not committed before.
        let polled = tokio::select! {
            () = stop.asked() => break,
            // Until it is known that nothing waits there, nobody should wait for Telegram's patience.
            polled = poll(api, offset, if caught_up { POLL_S } else { 0 }) => polled,
        };
        let wait_ms = match polled {
            Ok(updates) => {
                let since = *back.get_or_insert(clock.now());
                health.succeeded(clock.now());
                let taken = take_in(handler, clock, &updates).await;
                if taken.is_ok() {
                    caught_up = updates.len() < BATCH as usize;
                    handler.listened(since, caught_up).await;
                }
                taken.map(|next| offset = next.or(offset))
            }
            Err(error) => Err(asked_to_wait(&error)),
        };
        match wait_ms {
            Ok(()) => failures = 0,
            Err(asked_ms) => {
                failures += 1;
                (back, caught_up) = (None, false);
                pause(asked_ms.unwrap_or(backoff(failures, 0).min(BACKOFF_MS_MAX)), &mut stop).await;
            }
        }
    }
    confirm(api, offset).await;
    Ok(())
}

/// Waits until Telegram can be reached and checks that polling may begin; false when asked to stop before.
async fn start(api: &Api, stop: &mut Stop) -> Result<bool, StartError> {
    let mut failures = 0;
    loop {
        match webhook_is_set(api).await {
            Ok(true) => return Err(StartError::WebhookSet),
            Ok(false) => return Ok(true),
            Err(error) if error.is_about_token() => return Err(StartError::TokenRefused),
            Err(error) => {
                failures += 1;
                tracing::warn!(error = error.word(), "Telegram cannot be reached yet");
                let asked_ms = asked_to_wait(&error);
                pause(asked_ms.unwrap_or(backoff(failures, 0).min(BACKOFF_MS_MAX)), stop).await;
            }
        }
        if stop.is_asked() {
            return Ok(false);
        }
    }
}

async fn webhook_is_set(api: &Api) -> Result<bool, CallError> {
    api.call_raw("getMe", &json!({}), PLAIN).await?;
    let webhook = api.call_raw("getWebhookInfo", &json!({}), PLAIN).await?;
    Ok(webhook.get("url").and_then(Value::as_str).is_some_and(|url| !url.is_empty()))
}

async fn poll(api: &Api, offset: Option<i64>, timeout_s: u64) -> Result<Vec<Value>, CallError> {
    let polled = api.call_raw("getUpdates", &request(offset, BATCH, timeout_s), POLL_LIMIT).await;
    match polled {
        Ok(Value::Array(updates)) => Ok(updates),
        Ok(_) => Err(CallError::Unanswered),
        Err(error) => {
            complain(&error);
            Err(error)
        }
    }
}

fn request(offset: Option<i64>, limit: u32, timeout_s: u64) -> Value {
    let mut request = json!({ "limit": limit, "timeout": timeout_s, "allowed_updates": ALLOWED_UPDATES });
    if let Some(offset) = offset {
        request["offset"] = json!(offset);
    }
    request
}

fn complain(error: &CallError) {
    if matches!(error, CallError::Refused { code: 409, .. }) {
        tracing::error!("another process or a webhook takes this bot's updates: only one may");
    } else {
        tracing::warn!(error = error.word(), "no updates could be fetched");
    }
}

/// Hands a batch over; gives the next offset, or that there is something to wait for.
async fn take_in<H: Handler>(
    handler: &H,
    clock: &dyn Clock,
    updates: &[Value],
) -> Result<Option<i64>, Option<u64>> {
    if updates.is_empty() {
        return Ok(None);
    }
    let received = clock.now();
    let batch: Vec<Inbound> = updates.iter().map(|update| inbound::parse(update, received)).collect();
    let last = batch.iter().map(|inbound| inbound.update_id).filter(|id| *id > 0).max();
    if handler.handle(batch).await.is_err() {
        tracing::error!(updates = updates.len(), "a batch could not be committed: it is asked for again");
        return Err(None);
    }
    // Without any number nothing can be confirmed, and asking again at once would give the same.
    last.map(|last| Some(last.saturating_add(1))).ok_or(None)
}

fn asked_to_wait(error: &CallError) -> Option<u64> {
    match error {
        CallError::TooMany { retry_after_s } => retry_after_s.map(|s| s.saturating_mul(1000)),
        CallError::Unanswered
        | CallError::ServerFault
        | CallError::Moved { .. }
        | CallError::Refused { .. } => None,
    }
}

async fn pause(ms: u64, stop: &mut Stop) {
    tokio::select! {
        () = stop.asked() => {}
        () = sleep(Duration::from_millis(ms)) => {}
    }
}

/// Tells Telegram what was committed last; without it those updates would only come again.
async fn confirm(api: &Api, offset: Option<i64>) {
    let Some(offset) = offset else { return };
    if let Err(error) = api.call_raw("getUpdates", &request(Some(offset), 1, 0), CONFIRM_LIMIT).await {
        tracing::warn!(error = error.word(), "the last batch could not be confirmed: it comes again");
    }
}
