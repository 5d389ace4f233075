//! Turns due timers into turns. What came due while the process was down runs once, late, in order.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Notify;
use tokio::time::sleep;

use crate::clock::Clock;
use crate::delivery::stop::Stop;
use crate::domain::time::Timestamp;
use crate::store::{Store, StoreError};
use crate::turn::Turns;

/// So many timers are taken at once.
const AT_ONCE: u32 = 100;
/// The clock may jump (practice) or drift: never sleep longer than this.
const LOOK_AGAIN: Duration = Duration::from_millis(250);
/// Old rows are looked for this often.
const TIDY_EVERY_MS: i64 = 3_600_000;
/// After a fault of the database.
const AFTER_FAULT: Duration = Duration::from_secs(1);

/// Works until it is asked to stop.
pub async fn run(store: Store, turns: Turns, clock: Arc<dyn Clock>, wake: Arc<Notify>, mut stop: Stop) {
    let mut tidied = Timestamp(i64::MIN);
    while !stop.is_asked() {
        if clock.now() >= tidied.plus_ms(TIDY_EVERY_MS) {
            tidied = clock.now();
            tidy(&turns).await;
        }
        let pause = match once(&store, &turns, &*clock, &stop).await {
            Ok(Handled { well: 0, badly: 0 }) => LOOK_AGAIN,
            Ok(Handled { badly: 0, .. }) => {
                wake.notify_one();
                continue;
            }
            Ok(Handled { .. }) => {
                wake.notify_one();
                AFTER_FAULT
            }
            Err(error) => {
                tracing::error!(%error, "due timers could not be read: they stay");
                AFTER_FAULT
            }
        };
        tokio::select! {
            () = stop.asked() => {}
            () = sleep(pause) => {}
        }
    }
}

/// Forgets what was kept long enough.
async fn tidy(turns: &Turns) {
    if let Err(error) = turns.tidy().await {
        tracing::error!(%error, "what was kept long enough could not be forgotten: tried again later");
    }
}

/// How many due timers were handled, and how many could not even be put off.
#[derive(Debug, Default)]
struct Handled {
    well: usize,
    badly: usize,
}

/// Handles what is due now. One that fails keeps none of the others.
async fn once(store: &Store, turns: &Turns, clock: &dyn Clock, stop: &Stop) -> Result<Handled, StoreError> {
    let mut handled = Handled::default();
    for timer in &store.due_timers(clock.now(), AT_ONCE).await? {
        if stop.is_asked() {
            break;
        }
        match turns.due(timer).await {
            Ok(()) => handled.well += 1,
            Err(error) => {
                tracing::error!(timer = timer.timer.as_str(), %error, "a due timer was not handled: it stays");
                handled.badly += 1;
            }
        }
    }
    Ok(handled)
}
