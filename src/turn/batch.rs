//! A batch of updates in one transaction, a savepoint each. What fails is rolled back alone, kept as a
//! dead letter, and the person hears of it; the rest goes on.

use std::panic::AssertUnwindSafe;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use futures::FutureExt;
use tokio::time::sleep;

use crate::clock::Clock;
use crate::dialogue::event::{Event, EventKind};
use crate::domain::ids::ConversationId;
use crate::domain::organisation::Organisation;
use crate::domain::time::Timestamp;
use crate::i18n::Locales;
use crate::store::{DueTimer, Store, StoreError, Tx};

use super::inbound::Inbound;
use super::random::Chance;
use super::run::{Done, Means, apologise, run};

/// So often, and so long in between, a batch waits for what its replies answer to be noted: two seconds in all.
const LOOKS: u32 = 80;
const LOOK_AGAIN: Duration = Duration::from_millis(25);

/// A press that waits for its answer; lost when it comes too late.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PressAnswer {
    /// Which press.
    pub callback_id: String,
    /// A short text to show.
    pub text: Option<String>,
}

/// The bot's user name at Telegram, for links that lead to it; empty until it is known.
pub type BotName = Arc<OnceLock<String>>;

/// Runs turns against one store.
#[derive(Clone)]
pub struct Turns {
    pub(super) store: Store,
    pub(super) organisation: Arc<Organisation>,
    pub(super) locales: Arc<Locales>,
    pub(super) clock: Arc<dyn Clock>,
    chance: Chance,
    bot: BotName,
    /// An erasure waits for its last traces to be removed.
    unsettled: Arc<AtomicBool>,
}

impl Turns {
    /// Turns for one organisation.
    pub fn new(
        store: Store,
        organisation: Arc<Organisation>,
        locales: Arc<Locales>,
        clock: Arc<dyn Clock>,
    ) -> Self {
        let (chance, unsettled, bot) = (Chance::System, Arc::default(), BotName::default());
        Self { store, organisation, locales, clock, chance, bot, unsettled }
    }

    /// The same, with case numbers that follow from a seed and the updates: for practice only.
    #[must_use]
    pub fn seeded(self, seed: u64) -> Self {
        Self { chance: Chance::seeded(seed), ..self }
    }

    /// Where these turns find the bot's user name, once Telegram has told it.
    #[must_use]
    pub fn named(self, bot: BotName) -> Self {
        Self { bot, ..self }
    }

    /// Handles a batch; afterwards all of it may be acknowledged.
    ///
    /// # Errors
    /// When nothing could be committed. Nothing of the batch remains then, and it has to come again.
    pub async fn batch(&self, batch: &[Inbound]) -> Result<Vec<PressAnswer>, StoreError> {
        let mut looks = LOOKS;
        for inbound in batch {
            self.let_delivery_note(inbound, &mut looks).await?;
        }
        match self.together(batch).await {
            Ok(answers) => Ok(answers),
            Err(error) if batch.len() > 1 => {
                tracing::warn!(updates = batch.len(), %error, "a batch failed as a whole: one by one");
                self.one_by_one(batch).await
            }
            Err(error) => Err(error),
        }
    }

    /// Somebody can answer a message before the delivery has written down its number. A moment later the
    /// reply is known for what it is; without it, it would belong to nothing, or to what stands open.
    async fn let_delivery_note(&self, inbound: &Inbound, looks: &mut u32) -> Result<(), StoreError> {
        let (Some(sender), Some(event)) = (&inbound.sender, &inbound.event) else { return Ok(()) };
        let EventKind::Message { reply_to: Some(answered), .. } = event.kind else { return Ok(()) };
        while *looks > 0 && self.store.may_be_noted_soon(sender, answered).await? {
            *looks -= 1;
            sleep(LOOK_AGAIN).await;
        }
        Ok(())
    }

    async fn one_by_one(&self, batch: &[Inbound]) -> Result<Vec<PressAnswer>, StoreError> {
        let mut answers = Vec::new();
        for inbound in batch {
            answers.extend(self.together(std::slice::from_ref(inbound)).await?);
        }
        Ok(answers)
    }

    async fn together(&self, batch: &[Inbound]) -> Result<Vec<PressAnswer>, StoreError> {
        let now = self.clock.now();
        let mut tx = self.store.begin().await?;
        let mut answers = Vec::new();
        let mut erased = false;
        for inbound in batch {
            if !tx.first_time(inbound.update_id, now).await? {
                continue;
            }
            let done = self.guarded(&mut tx, inbound, now).await?;
            erased |= done.erased;
            if let Some(callback_id) = inbound.callback_id.clone() {
                answers.push(PressAnswer { callback_id, text: done.toast });
            }
        }
        tx.commit().await?;
        self.settle(erased).await;
        Ok(answers)
    }

    /// One update in its savepoint.
    async fn guarded(&self, tx: &mut Tx, inbound: &Inbound, now: Timestamp) -> Result<Done, StoreError> {
        let (Some(sender), Some(event)) = (&inbound.sender, &inbound.event) else {
            return Ok(Done::default());
        };
        tx.savepoint().await?;
        let turn = async {
            let loaded = tx.load(sender).await?;
            run(tx, &self.means(now, Some(inbound.update_id)), &loaded, event).await
        };
        let reason = match AssertUnwindSafe(turn).catch_unwind().await {
            Ok(Ok(done)) => {
                tx.release().await?;
                return Ok(done);
            }
            Ok(Err(error @ (StoreError::Backend(_) | StoreError::Conflict))) => return Err(error),
            Ok(Err(_)) => "corrupt",
            Err(_) => "panic",
        };
        tracing::error!(update_id = inbound.update_id, reason, "a turn failed: kept as a dead letter");
        tx.rollback_to().await?;
        self.bury(tx, inbound, reason, now).await?;
        Ok(Done::default())
    }

    /// Keeps the update as it came, and tells the person.
    async fn bury(
        &self,
        tx: &mut Tx,
        inbound: &Inbound,
        reason: &str,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let Some(sender) = &inbound.sender else { return Ok(()) };
        tx.savepoint().await?;
        let apology = async {
            let loaded = tx.load(sender).await?;
            let event = Event { at: now, kind: EventKind::TurnFailed };
            run(tx, &self.means(now, None), &loaded, &event).await?;
            tx.dead_letter(Some(&loaded), inbound.update_id, &inbound.raw, reason, now).await
        };
        if let Ok(Ok(())) = AssertUnwindSafe(apology).catch_unwind().await {
            return tx.release().await;
        }
        tx.rollback_to().await?;
        tx.savepoint().await?;
        // What was kept of this person may be what cannot be read: then the apology does without it.
        let apology = async {
            if let Some(loaded) = tx.load_damaged(sender).await? {
                apologise(tx, &self.means(now, None), &loaded).await?;
            }
            Ok::<(), StoreError>(())
        };
        match AssertUnwindSafe(apology).catch_unwind().await {
            Ok(Ok(())) => tx.release().await?,
            Ok(Err(_)) | Err(_) => tx.rollback_to().await?,
        }
        tx.dead_letter(None, inbound.update_id, &inbound.raw, reason, now).await
    }

    pub(super) fn means(&self, now: Timestamp, update_id: Option<i64>) -> Means<'_> {
        let fresh = self.chance.fresh(update_id);
        let bot = self.bot.get().map_or("", String::as_str);
        Means { organisation: &self.organisation, locales: &self.locales, bot, now, fresh }
    }

    /// Turns a timer that came due into its event, and forgets the timer.
    ///
    /// # Errors
    /// When nothing could be committed; the timer stands then, and comes due again.
    pub async fn due(&self, due: &DueTimer) -> Result<(), StoreError> {
        let now = self.clock.now();
        let mut tx = self.store.begin().await?;
        tx.delete_timer(due.conversation, due.timer).await?;
        tx.savepoint().await?;
        let event = Event { at: now, kind: EventKind::Due(due.timer) };
        let erased = self.own_event(&mut tx, due.conversation, &event, now).await?;
        tx.commit().await?;
        self.settle(erased).await;
        Ok(())
    }

    /// Removes what an erasure leaves in the database's own files. What cannot be done now, because
    /// somebody is reading, is done after a later commit, or at the next start.
    pub(super) async fn settle(&self, erased: bool) {
        if !(self.unsettled.swap(false, Ordering::Relaxed) || erased) {
            return;
        }
        match self.store.settle_erasures().await {
            Ok(true) => {}
            Ok(false) => self.unsettled.store(true, Ordering::Relaxed),
            Err(error) => {
                tracing::error!(%error, "an erasure is not finished: tried again later");
                self.unsettled.store(true, Ordering::Relaxed);
            }
        }
    }

    /// Something that the bot found out by itself about a conversation: blocked, a file lost.
    ///
    /// # Errors
    /// When nothing could be committed.
    pub async fn tell(&self, conversation: ConversationId, kind: EventKind) -> Result<(), StoreError> {
        let now = self.clock.now();
        let mut tx = self.store.begin().await?;
        tx.savepoint().await?;
        let erased = self.own_event(&mut tx, conversation, &Event { at: now, kind }, now).await?;
        tx.commit().await?;
        self.settle(erased).await;
        Ok(())
    }

    async fn own_event(
        &self,
        tx: &mut Tx,
        conversation: ConversationId,
        event: &Event,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let turn = async {
            let loaded = tx.load_by_id(conversation).await?;
            run(tx, &self.means(now, None), &loaded, event).await
        };
        match AssertUnwindSafe(turn).catch_unwind().await {
            Ok(Ok(done)) => {
                tx.release().await?;
                Ok(done.erased)
            }
            Ok(Err(error @ (StoreError::Backend(_) | StoreError::Conflict))) => Err(error),
            Ok(Err(error)) => {
                tracing::error!(%error, "an event of the bot's own failed and is dropped");
                tx.rollback_to().await?;
                Ok(false)
            }
            Err(_) => {
                tracing::error!("an event of the bot's own panicked and is dropped");
                tx.rollback_to().await?;
                Ok(false)
            }
        }
    }
}
