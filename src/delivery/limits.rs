//! How fast notifications and reminders may leave. Answers are not bound: Telegram limits what is sent in
//! bulk, and somebody who writes should not wait for that.

use std::num::NonZeroU32;
use std::time::Duration;

use governor::clock::Clock;
use governor::middleware::NoOpMiddleware;
use governor::state::keyed::DefaultKeyedStateStore;
use governor::state::{InMemoryState, NotKeyed};
use governor::{Quota, RateLimiter};
use tokio::time::Instant;

/// One every 40 ms is 25 a second. Telegram names 30 over all chats; the rest is headroom for answers.
const OVERALL_EVERY: Duration = Duration::from_millis(40);
/// So many may leave together, after which no second sees more than 30.
const OVERALL_BURST: u32 = 5;
const PER_CHAT_EVERY: Duration = Duration::from_secs(1);
const PER_CHAT_BURST: u32 = 1;
/// So many chats may be remembered before those that are free again are forgotten.
const CHATS_REMEMBERED: usize = 4096;

/// Which limits hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SendLimits {
    /// Telegram's, with headroom.
    Telegram,
    /// None: a server of our own.
    Off,
}

type Overall = RateLimiter<NotKeyed, InMemoryState, SinceStart, NoOpMiddleware<Duration>>;
type PerChat = RateLimiter<i64, DefaultKeyedStateStore<i64>, SinceStart, NoOpMiddleware<Duration>>;

/// Keeps the limits.
pub(super) struct Limiter {
    buckets: Option<(Overall, PerChat)>,
    /// A permit over all chats that the chat it was asked for could not use.
    spare: bool,
    clock: SinceStart,
}

impl Limiter {
    pub(super) fn new(limits: SendLimits) -> Self {
        let clock = SinceStart(Instant::now());
        let buckets = match limits {
            SendLimits::Off => None,
            SendLimits::Telegram => Some((
                RateLimiter::direct_with_clock(quota(OVERALL_EVERY, OVERALL_BURST), clock.clone()),
                RateLimiter::new(
                    quota(PER_CHAT_EVERY, PER_CHAT_BURST),
                    DefaultKeyedStateStore::default(),
                    clock.clone(),
                ),
            )),
        };
        Self { buckets, spare: false, clock }
    }

    /// May something leave for this chat now? If not, how long must it wait?
    pub(super) fn permit(&mut self, chat_id: i64) -> Result<(), Wait> {
        let Some((overall, per_chat)) = &self.buckets else { return Ok(()) };
        let now = self.clock.now();
        if per_chat.len() > CHATS_REMEMBERED {
            per_chat.retain_recent();
        }
        if !self.spare {
            overall.check().map_err(|until| Wait::All(until.wait_time_from(now)))?;
            self.spare = true;
        }
        per_chat.check_key(&chat_id).map_err(|until| Wait::Chat(until.wait_time_from(now)))?;
        self.spare = false;
        Ok(())
    }
}

/// How long something must wait, and whether that holds for every chat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wait {
    Chat(Duration),
    All(Duration),
}

fn quota(every: Duration, burst: u32) -> Quota {
    let burst = NonZeroU32::new(burst).unwrap_or(NonZeroU32::MIN);
    Quota::with_period(every).unwrap_or(Quota::per_second(NonZeroU32::MIN)).allow_burst(burst)
}

/// Time since the start, as tokio counts it, so that tests can let it pass.
#[derive(Clone, Debug)]
struct SinceStart(Instant);

impl Clock for SinceStart {
    type Instant = Duration;

    fn now(&self) -> Duration {
        self.0.elapsed()
    }
}
