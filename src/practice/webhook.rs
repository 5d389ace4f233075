//! Delivers updates to the webhook as Telegram does: in order within a lane (one chat's messages,
//! one person's presses), lanes side by side, and again after a refusal, later each time.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
    time::Duration,
};

use futures::stream::{FuturesUnordered, StreamExt};
use reqwest::{Client, Response, header::RETRY_AFTER};
use serde_json::{Value, json};
use tokio::time::{Instant, sleep_until};

use super::{
    state::{Shared, State},
    updates::Lane,
};

const ANSWER_WITHIN: Duration = Duration::from_secs(60);
const RETRY_MS_MAX: u64 = 60_000;
const RETRY_AFTER_S_MAX: u64 = 3600;
const SECRET_HEADER: &str = "X-Telegram-Bot-Api-Secret-Token";

/// The webhook that was set; without a url there is none.
#[derive(Debug, Default)]
pub(crate) struct Webhook {
    pub(crate) url: String,
    pub(crate) secret: Option<String>,
    pub(crate) max_connections: i64,
    pub(crate) last_error: Option<(i64, String)>,
}

impl Webhook {
    /// Why Telegram would not take that address, if so. Unlike Telegram, this server also delivers
    /// to a bare HTTP address on this machine.
    pub(crate) fn refusal(url: &str) -> Option<&'static str> {
        let local = ["http://127.0.0.1:", "http://localhost:", "http://[::1]:"];
        let fits = url.starts_with("https://") || local.iter().any(|start| url.starts_with(start));
        (!fits).then_some("bad webhook: An HTTPS URL must be provided for webhook")
    }
}

/// A lane that was refused: when it may try again, and how long it waits after that.
struct Pause {
    until: Instant,
    next_ms: u64,
}

/// What came of one attempt.
struct Attempt {
    lane: Lane,
    update_id: i64,
    outcome: Result<(), Refused>,
}

struct Refused {
    reason: String,
    retry_after: Option<Duration>,
}

struct Job {
    lane: Lane,
    update_id: i64,
    update: Value,
    url: String,
    secret: Option<String>,
}

/// Delivers as long as the server runs.
pub(crate) async fn deliver(shared: Arc<Shared>) {
    let client = Client::new();
    let mut changes = shared.changes();
    let mut under_way = FuturesUnordered::new();
    let mut busy = BTreeSet::new();
    let mut pauses: BTreeMap<Lane, Pause> = BTreeMap::new();
    loop {
        changes.mark_unchanged();
        let now = Instant::now();
        let may_start = |lane: &Lane| !busy.contains(lane) && pauses.get(lane).is_none_or(|p| p.until <= now);
        let Some(jobs) = shared.look(|state| jobs(state, shared.clock.now_ms(), under_way.len(), may_start))
        else {
            return;
        };
        for job in jobs {
            busy.insert(job.lane);
            under_way.push(attempt(&client, job));
        }
        let wake = pauses
            .iter()
            .filter(|(lane, _)| !busy.contains(*lane))
            .map(|(_, p)| p.until)
            .filter(|u| *u > now)
            .min();
        tokio::select! {
            _ = changes.changed() => {}
            () = sleep_until(wake.unwrap_or(now)), if wake.is_some() => {}
            Some(attempt) = under_way.next(), if !under_way.is_empty() => {
                busy.remove(&attempt.lane);
                settle(&shared, &mut pauses, attempt);
            }
        }
    }
}

/// The first update of every lane that may start; nothing when the server stops.
fn jobs(
    state: &mut State,
    now_ms: i64,
    under_way: usize,
    may_start: impl Fn(&Lane) -> bool,
) -> Option<Vec<Job>> {
    if state.stopping {
        return None;
    }
    if state.webhook.url.is_empty() {
        return Some(Vec::new());
    }
    let most = usize::try_from(state.webhook.max_connections).unwrap_or(1);
    let heads = state.updates.heads(now_ms).into_iter().filter(|(lane, ..)| may_start(lane));
    let job = |(lane, update_id, update)| Job {
        lane,
        update_id,
        update,
        url: state.webhook.url.clone(),
        secret: state.webhook.secret.clone(),
    };
    Some(heads.map(job).take(most.saturating_sub(under_way)).collect())
}

async fn attempt(client: &Client, job: Job) -> Attempt {
    let mut request = client.post(&job.url).timeout(ANSWER_WITHIN).json(&job.update);
    if let Some(secret) = &job.secret {
        request = request.header(SECRET_HEADER, secret);
    }
    let outcome = match request.send().await {
        Ok(response) if response.status().is_success() => Ok(()),
        Ok(response) => Err(refused(&response)),
        Err(_) => Err(Refused { reason: "Connection failed".to_owned(), retry_after: None }),
    };
    Attempt { lane: job.lane, update_id: job.update_id, outcome }
}

fn refused(response: &Response) -> Refused {
    let seconds = response.headers().get(RETRY_AFTER).and_then(|v| v.to_str().ok()?.parse().ok());
    let retry_after = seconds.map(|s: u64| Duration::from_secs(s.min(RETRY_AFTER_S_MAX)));
    Refused { reason: format!("Wrong response from the webhook: {}", response.status()), retry_after }
}

/// Takes a delivered update off the queue; a refused one waits: not at all at first, then 1, 2, 4…
/// up to 60 seconds, or as long as the webhook asked.
fn settle(shared: &Shared, pauses: &mut BTreeMap<Lane, Pause>, attempt: Attempt) {
    let now_ms = shared.clock.now_ms();
    match attempt.outcome {
        Ok(()) => {
            pauses.remove(&attempt.lane);
            shared.with(|state| state.updates.remove(attempt.update_id));
        }
        Err(refused) => {
            let wait_ms = pauses.get(&attempt.lane).map_or(0, |p| p.next_ms);
            let wait = refused.retry_after.unwrap_or(Duration::from_millis(wait_ms));
            let next_ms = (wait_ms * 2).clamp(1000, RETRY_MS_MAX);
            pauses.insert(attempt.lane, Pause { until: Instant::now() + wait, next_ms });
            shared.with(|state| state.webhook.last_error = Some((now_ms / 1000, refused.reason)));
        }
    }
}

/// What getWebhookInfo answers.
pub(crate) fn info(state: &State) -> Value {
    let webhook = &state.webhook;
    let mut info = json!({
        "url": webhook.url,
        "has_custom_certificate": false,
        "pending_update_count": state.updates.pending().len(),
    });
    if !webhook.url.is_empty() {
        info["max_connections"] = json!(webhook.max_connections);
    }
    if let Some((date, message)) = &webhook.last_error {
        info["last_error_date"] = json!(date);
        info["last_error_message"] = json!(message);
    }
    if let Some(kinds) = state.updates.allowed() {
        info["allowed_updates"] = json!(kinds.iter().collect::<Vec<_>>());
    }
    info
}
