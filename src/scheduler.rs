//! Turns due timers into turns. What came due while the process was down runs once, late, in order.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Notify;
use tokio::time::sleep;

use crate::clock::Clock;
use crate::delivery::stop::Stop;
use crate::store::Store;
use crate::turn::Turns;

/// So many timers are taken at once.
const AT_ONCE: u32 = 100;
/// The clock may jump (practice) or drift: never sleep longer than this.
const LOOK_AGAIN: Duration = Duration::from_millis(250);
/// After a fault of the database.
const AFTER_FAULT: Duration = Duration::from_secs(1);

/// Works until it is asked to stop.
pub async fn run(store: Store, turns: Turns, clock: Arc<dyn Clock>, wake: Arc<Notify>, mut stop: Stop) {
    while !stop.is_asked() {
        let pause = match once(&store, &turns, &*clock).await {
            Ok(0) => LOOK_AGAIN,
            Ok(_) => {
                wake.notify_one();
                continue;
            }
            Err(error) => {
                tracing::error!(%error, "due timers could not be handled: they stay");
                AFTER_FAULT
            }
        };
        tokio::select! {
            () = stop.asked() => {}
            () = sleep(pause) => {}
        }
    }
}

/// Handles what is due now; tells how many timers that were.
async fn once(store: &Store, turns: &Turns, clock: &dyn Clock) -> Result<usize, crate::store::StoreError> {
    let due = store.due_timers(clock.now(), AT_ONCE).await?;
    for timer in &due {
        turns.due(timer).await?;
    }
    Ok(due.len())
}
