//! Handling an update after all that failed before, once whatever made it fail was mended.

use std::panic::AssertUnwindSafe;

use futures::FutureExt;
use uuid::Uuid;

use crate::dialogue::step::AuditAction;
use crate::store::StoreError;

use super::Turns;
use super::inbound::Inbound;
use super::run::run;

/// What became of a replay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Replayed {
    /// It was handled now, and is no dead letter any more.
    Done,
    /// It is no dead letter any more: replayed, dropped or forgotten before.
    Gone,
    /// The person went on in the chat since: handled now, it could answer another question.
    WentOn,
    /// It failed again and stays a dead letter; with a code, never content.
    Failed(&'static str),
}

impl Turns {
    /// Handles a dead letter after all; `inbound` is what it holds. Handled and forgotten are one
    /// transaction, so that it happens once however often this is asked, beside a bot that runs.
    ///
    /// # Errors
    /// When nothing could be committed; it is a dead letter still.
    pub async fn replay(&self, id: Uuid, inbound: &Inbound, anyway: bool) -> Result<Replayed, StoreError> {
        let now = self.clock.now();
        let mut tx = self.store.begin().await?;
        let mut erased = false;
        if let (Some(sender), Some(event)) = (&inbound.sender, &inbound.event) {
            let turn = async {
                let loaded = tx.load(sender).await?;
                if !anyway && tx.went_on_since(id, &loaded).await? == Some(true) {
                    return Ok(None);
                }
                run(&mut tx, &self.means(now, Some(inbound.update_id)), &loaded, event).await.map(Some)
            };
            erased = match AssertUnwindSafe(turn).catch_unwind().await {
                Ok(Ok(Some(done))) => done.erased,
                Ok(Ok(None)) => return Ok(Replayed::WentOn),
                Ok(Err(error @ (StoreError::Backend(_) | StoreError::Conflict))) => return Err(error),
                Ok(Err(_)) => return Ok(Replayed::Failed("corrupt")),
                Err(_) => return Ok(Replayed::Failed("panic")),
            };
        }
        if !tx.forget_dead_letter(id).await? {
            return Ok(Replayed::Gone);
        }
        tx.note_own(AuditAction::DeadLetterReplayed, now).await?;
        tx.commit().await?;
        self.settle(erased).await;
        Ok(Replayed::Done)
    }

    /// Gives a dead letter up; false when it was gone already.
    ///
    /// # Errors
    /// When nothing could be committed.
    pub async fn drop_dead_letter(&self, id: Uuid) -> Result<bool, StoreError> {
        let mut tx = self.store.begin().await?;
        let was_there = tx.forget_dead_letter(id).await?;
        if was_there {
            tx.note_own(AuditAction::DeadLetterDropped, self.clock.now()).await?;
            tx.commit().await?;
            self.settle(true).await;
        }
        Ok(was_there)
    }
}
