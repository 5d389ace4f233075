//! What the bot does by itself: timers that came due, and what delivery found out.

use std::panic::AssertUnwindSafe;

use futures::FutureExt;

use crate::dialogue::event::{Event, EventKind};
use crate::domain::ids::ConversationId;
use crate::domain::time::Timestamp;
use crate::store::{DueTimer, StoreError, Tx};

use super::Turns;
use super::run::run;

/// After the first failure a timer comes back so soon; after each next one twice as late.
const FIRST_RETRY_MS: i64 = 1_000;
/// Later than this it never comes back.
const LAST_RETRY_MS: i64 = 3_600_000;
/// After so many doublings the hour is reached.
const DOUBLED_MOST: u32 = 12;

impl Turns {
    /// Turns a timer that came due into its event, and forgets the timer. One whose turn fails is kept, and
    /// comes due again: later each time.
    ///
    /// # Errors
    /// When nothing could be committed; the timer stands then, and is due still.
    pub async fn due(&self, due: &DueTimer) -> Result<(), StoreError> {
        let now = self.clock.now();
        let mut tx = self.store.begin().await?;
        tx.savepoint().await?;
        let event = Event { at: now, kind: EventKind::Due(due.timer) };
        let turn = async {
            // First of all: the turn may set the same timer again.
            tx.delete_timer(due.conversation, due.timer).await?;
            self.own_turn(&mut tx, due.conversation, &event, now).await
        };
        let failure = match AssertUnwindSafe(turn).catch_unwind().await {
            Ok(Ok(erased)) => {
                tx.release().await?;
                tx.commit().await?;
                self.settle(erased).await;
                return Ok(());
            }
            Ok(Err(error)) => error.to_string(),
            Err(_) => "a panic".to_owned(),
        };
        let kind = due.timer.as_str();
        tracing::error!(
            timer = kind,
            failures = due.failures + 1,
            failure,
            "a timer failed: tried again later"
        );
        tx.rollback_to().await?;
        tx.put_timer_off(due, now.plus_ms(retry_after_ms(due.failures))).await?;
        tx.commit().await
    }

    /// Something that the bot found out by itself about a conversation: blocked, a file lost.
    ///
    /// # Errors
    /// When nothing could be committed.
    pub async fn tell(&self, conversation: ConversationId, kind: EventKind) -> Result<(), StoreError> {
        let now = self.clock.now();
        let mut tx = self.store.begin().await?;
        tx.savepoint().await?;
        let event = Event { at: now, kind };
        let turn = self.own_turn(&mut tx, conversation, &event, now);
        let erased = match AssertUnwindSafe(turn).catch_unwind().await {
            Ok(Ok(erased)) => {
                tx.release().await?;
                erased
            }
            Ok(Err(error @ (StoreError::Backend(_) | StoreError::Conflict))) => return Err(error),
            Ok(Err(error)) => {
                tracing::error!(%error, "an event of the bot's own failed and is dropped");
                tx.rollback_to().await?;
                false
            }
            Err(_) => {
                tracing::error!("an event of the bot's own panicked and is dropped");
                tx.rollback_to().await?;
                false
            }
        };
        tx.commit().await?;
        self.settle(erased).await;
        Ok(())
    }

    /// Tells whether something was erased.
    async fn own_turn(
        &self,
        tx: &mut Tx,
        conversation: ConversationId,
        event: &Event,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let loaded = tx.load_by_id(conversation).await?;
        Ok(run(tx, &self.means(now, None), &loaded, event).await?.erased)
    }
}

/// How long a timer waits that failed so often before.
fn retry_after_ms(failures: u32) -> i64 {
    (FIRST_RETRY_MS << failures.min(DOUBLED_MOST)).min(LAST_RETRY_MS)
}

#[cfg(test)]
mod tests {
    use super::retry_after_ms;

    #[test]
    fn a_timer_that_fails_comes_back_later_each_time_but_never_later_than_an_hour() {
        let waits = [0, 1, 2, 11, 12, 40, 62, 63, 64, u32::MAX].map(retry_after_ms);
        let hour = 3_600_000;
        assert_eq!(waits, [1_000, 2_000, 4_000, 2_048_000, hour, hour, hour, hour, hour, hour]);
    }
}
