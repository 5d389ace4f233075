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
use crate::domain::organisation::Organisation;
use crate::domain::time::Timestamp;
use crate::i18n::Locales;
use crate::store::{Store, StoreError, Tx};

use super::inbound::Inbound;
use super::random::Chance;
use super::run::{Done, Means, apologise, run};

/// So often, and so long in between, a batch waits for what its replies answer to be noted: two seconds in all.
const LOOKS: u32 = 80;
const LOOK_AGAIN: Duration = Duration::from_millis(25);
/// An update that the database refuses is tried alone so often, after these pauses, before it is given up:
/// another writer may have been in its way.
const ALONE: [Duration; 3] = [Duration::ZERO, Duration::from_millis(100), Duration::from_millis(400)];

/// What happens to an update that the database refuses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Refused {
    /// The whole transaction is given up, to be tried again.
    TryAgain,
    /// The update is kept as a dead letter, if the database still answers.
    GiveUp,
}

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
    pub(super) chance: Chance,
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
            self.let_delivery_note(inbound, &mut looks).await;
        }
        match self.together(batch, Refused::TryAgain).await {
            Ok(answers) => Ok(answers),
            Err(error) => {
                tracing::warn!(updates = batch.len(), %error, "a batch failed as a whole: one by one");
                self.one_by_one(batch).await
            }
        }
    }

    /// Somebody can answer a message before the delivery has written down its number. A moment later the
    /// reply is known for what it is; without it, it would belong to nothing, or to what stands open.
    async fn let_delivery_note(&self, inbound: &Inbound, looks: &mut u32) {
        let (Some(sender), Some(event)) = (&inbound.sender, &inbound.event) else { return };
        let EventKind::Message { reply_to: Some(answered), .. } = event.kind else { return };
        // When that cannot be asked, the turn itself will show what is wrong.
        while *looks > 0 && self.store.may_be_noted_soon(sender, answered).await.unwrap_or(false) {
            *looks -= 1;
            sleep(LOOK_AGAIN).await;
        }
    }

    async fn one_by_one(&self, batch: &[Inbound]) -> Result<Vec<PressAnswer>, StoreError> {
        let mut answers = Vec::new();
        for inbound in batch {
            answers.extend(self.alone(inbound).await?);
        }
        Ok(answers)
    }

    /// One update in a transaction of its own. What fails time after time while the database answers is
    /// given up: it would keep everybody else waiting for ever.
    async fn alone(&self, inbound: &Inbound) -> Result<Vec<PressAnswer>, StoreError> {
        let one = std::slice::from_ref(inbound);
        for pause in ALONE {
            sleep(pause).await;
            match self.together(one, Refused::TryAgain).await {
                Ok(answers) => return Ok(answers),
                Err(error) => tracing::warn!(update_id = inbound.update_id, %error, "an update failed alone"),
            }
        }
        self.together(one, Refused::GiveUp).await
    }

    async fn together(&self, batch: &[Inbound], refused: Refused) -> Result<Vec<PressAnswer>, StoreError> {
        let now = self.clock.now();
        let mut tx = self.store.begin().await?;
        let mut answers = Vec::new();
        let mut erased = false;
        for inbound in batch {
            if !tx.first_time(inbound.update_id, now).await? {
                continue;
            }
            let done = self.guarded(&mut tx, inbound, refused, now).await?;
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
    async fn guarded(
        &self,
        tx: &mut Tx,
        inbound: &Inbound,
        refused: Refused,
        now: Timestamp,
    ) -> Result<Done, StoreError> {
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
            Ok(Err(error @ (StoreError::Backend(_) | StoreError::Conflict))) => match refused {
                Refused::TryAgain => return Err(error),
                Refused::GiveUp => "refused",
            },
            Ok(Err(_)) => "corrupt",
            Err(_) => "panic",
        };
        tracing::error!(update_id = inbound.update_id, reason, "a turn failed: kept as a dead letter");
        // A database that is away fails here, or in what follows: then nothing is given up.
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
}
