//! getUpdates, with its waiting and its conflicts, and the webhook settings. Delivering to a
//! webhook is done in `webhook`.

use std::time::Duration;

use serde_json::json;
use tokio::time::{Instant, timeout_at};

use super::{Call, done};
use crate::practice::{
    answer::{Answer, ApiError},
    params::Params,
    state::{Shared, State},
    webhook::{self, Webhook},
};

const LIMIT_MAX: i64 = 100;
const TIMEOUT_S_MAX: i64 = 50;
const MAX_CONNECTIONS_DEFAULT: i64 = 40;

/// One getUpdates while it waits.
struct Poll {
    ticket: u64,
    offset: i64,
    limit: usize,
    until: Instant,
}

/// Hands out updates, waiting for the first one as long as the caller asks.
pub(super) async fn get_updates(shared: &Shared, params: &Params) -> Answer {
    let mut changes = shared.changes();
    let poll = shared.with(|state| begin(state, params))?;
    loop {
        changes.mark_unchanged();
        if let Some(answer) = shared.look(|state| attempt(state, &poll, shared.clock.now_ms())) {
            return answer;
        }
        if timeout_at(poll.until, changes.changed()).await.is_err() {
            return Ok(json!([]));
        }
    }
}

/// Checks the call and takes the place of whoever polls already.
fn begin(state: &mut State, params: &Params) -> Result<Poll, ApiError> {
    if !state.webhook.url.is_empty() {
        return Err(ApiError::conflict(
            "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
        ));
    }
    if let Some(kinds) = params.names("allowed_updates") {
        state.updates.allow(kinds);
    }
    let offset = params.integer("offset").unwrap_or(0);
    let limit = params.integer("limit").unwrap_or(LIMIT_MAX).clamp(1, LIMIT_MAX);
    let seconds = params.integer("timeout").unwrap_or(0).clamp(0, TIMEOUT_S_MAX);
    let limit = usize::try_from(limit).unwrap_or(1);
    let timeout = Duration::from_secs(u64::try_from(seconds).unwrap_or(0));
    let (limit, timeout) = state.updates.begin_poll(offset, limit, timeout);
    state.poll_ticket += 1;
    Ok(Poll { ticket: state.poll_ticket, offset, limit, until: Instant::now() + timeout })
}

/// What the poll gets now, or nothing when it has to wait on.
fn attempt(state: &mut State, poll: &Poll, now_ms: i64) -> Option<Answer> {
    if !state.webhook.url.is_empty() {
        return Some(Err(ApiError::conflict("terminated by setWebhook request")));
    }
    if state.poll_ticket != poll.ticket {
        return Some(Err(ApiError::conflict(
            "terminated by other getUpdates request; make sure that only one bot instance is running",
        )));
    }
    let mut updates = state.updates.take(poll.offset, poll.limit, now_ms);
    if state.updates.has_confirmed() && state.faults.strike_duplicate() {
        updates.splice(0..0, state.updates.repeat_confirmed());
    }
    (!updates.is_empty() || state.stopping).then(|| Ok(json!(updates)))
}

/// setWebhook.
pub(super) fn set_webhook(call: &mut Call<'_>) -> Answer {
    let url = call.params.text("url").unwrap_or_default();
    if url.is_empty() {
        return delete_webhook(call);
    }
    if let Some(reason) = Webhook::refusal(&url) {
        return Err(ApiError::bad(reason));
    }
    let secret = call.params.text("secret_token").filter(|s| !s.is_empty());
    let is_plain =
        |s: &String| s.len() <= 256 && s.bytes().all(|b| b.is_ascii_alphanumeric() || b"_-".contains(&b));
    if secret.as_ref().is_some_and(|s| !is_plain(s)) {
        return Err(ApiError::bad("secret token contains unallowed characters"));
    }
    if let Some(kinds) = call.params.names("allowed_updates") {
        call.state.updates.allow(kinds);
    }
    drop_pending(call);
    let max_connections =
        call.params.integer("max_connections").unwrap_or(MAX_CONNECTIONS_DEFAULT).clamp(1, 100);
    call.state.webhook = Webhook { url, secret, max_connections, last_error: None };
    done()
}

/// deleteWebhook.
pub(super) fn delete_webhook(call: &mut Call<'_>) -> Answer {
    drop_pending(call);
    call.state.webhook = Webhook::default();
    done()
}

fn drop_pending(call: &mut Call<'_>) {
    if call.params.flag("drop_pending_updates") {
        call.state.updates.clear();
    }
}

/// getWebhookInfo.
pub(super) fn get_webhook_info(call: &mut Call<'_>) -> Answer {
    Ok(webhook::info(call.state))
}
