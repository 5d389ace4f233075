//! Where rooms meet that do not know each other: polling and turns, delivery and turns.

use std::sync::{Arc, OnceLock};

use bytes::Bytes;
use futures::FutureExt;
use futures::future::BoxFuture;

use crate::clock::{Clock, System};
use crate::delivery::consequences::Consequences;
use crate::delivery::letters::{NotMade, Typesetter};
use crate::delivery::outbox::Unavailable;
use crate::delivery::transport::Transport;
use crate::dialogue::event::EventKind;
use crate::domain::ids::{CaseId, ConversationId};
use crate::domain::letter::{Letter, LetterId};
use crate::domain::time::Timestamp;
use crate::letters::child::Press;
use crate::telegram::polling::{HandleError, Handler};
use crate::turn::inbound::Inbound;
use crate::turn::{PressAnswer, Turns};

use super::Wake;

/// Takes batches in: commits them, answers the presses, wakes the delivery.
pub(super) struct Intake<T> {
    turns: Turns,
    transport: Arc<T>,
    wake: Wake,
}

impl<T: Transport + 'static> Intake<T> {
    pub(super) fn new(turns: Turns, transport: Arc<T>, wake: Wake) -> Self {
        Self { turns, transport, wake }
    }

    /// Presses are answered after the commit, beside the outbox: an answer that comes late is worth nothing.
    fn answer(&self, answers: Vec<PressAnswer>) {
        for answer in answers {
            let transport = Arc::clone(&self.transport);
            tokio::spawn(async move {
                if transport.answer_press(&answer.callback_id, answer.text.as_deref()).await.is_err() {
                    tracing::debug!("a press was not answered");
                }
            });
        }
    }
}

impl<T: Transport + 'static> Handler for Intake<T> {
    async fn handle(&self, batch: Vec<Inbound>) -> Result<(), HandleError> {
        match self.turns.batch(&batch).await {
            Ok(answers) => {
                self.wake.notify_one();
                self.answer(answers);
                Ok(())
            }
            Err(error) => {
                tracing::error!(%error, "a batch could not be committed");
                Err(HandleError)
            }
        }
    }

    async fn listened(&self, back: Timestamp, caught_up: bool) {
        // By the computer's clock: time that is skipped in practice is no silence.
        match self.turns.listened(System.now(), back, caught_up).await {
            Ok(0) => {}
            Ok(_) => self.wake.notify_one(),
            Err(error) => tracing::error!(%error, "what was heard last could not be noted"),
        }
    }
}

/// Turns refusals of Telegram into facts of the case.
pub(super) struct Told {
    turns: Turns,
    wake: OnceLock<Wake>,
}

impl Told {
    pub(super) fn new(turns: Turns) -> Self {
        Self { turns, wake: OnceLock::new() }
    }

    /// Whom to wake when a refusal leads to a message.
    pub(super) fn wakes(&self, wake: Wake) {
        let _ = self.wake.set(wake);
    }

    async fn tell(&self, conversation: ConversationId, kind: EventKind) -> Result<(), Unavailable> {
        self.turns.tell(conversation, kind).await.map_err(|error| {
            tracing::error!(%error, "a refusal could not be written down");
            Unavailable
        })?;
        if let Some(wake) = self.wake.get() {
            wake.notify_one();
        }
        Ok(())
    }
}

impl Consequences for Told {
    async fn unreachable(
        &self,
        conversation: ConversationId,
        _case: Option<CaseId>,
    ) -> Result<(), Unavailable> {
        self.tell(conversation, EventKind::Blocked).await
    }

    async fn file_lost(
        &self,
        conversation: ConversationId,
        _case: Option<CaseId>,
        message_id: i64,
    ) -> Result<(), Unavailable> {
        self.tell(conversation, EventKind::FileLost { message_id }).await
    }

    async fn letter_made(
        &self,
        conversation: ConversationId,
        case: CaseId,
        letter: LetterId,
        sha256: Option<[u8; 32]>,
    ) -> Result<(), Unavailable> {
        let sha256 = sha256.map(|hash| hash.iter().map(|byte| format!("{byte:02x}")).collect());
        self.tell(conversation, EventKind::LetterMade { case, letter, sha256 }).await
    }
}

/// Makes letters in child processes.
pub(super) struct Letters(pub(super) Press);

impl Typesetter for Letters {
    fn pdf<'a>(&'a self, letter: &'a Letter) -> BoxFuture<'a, Result<Bytes, NotMade>> {
        let printing = async move {
            self.0.print(letter).await.map(Bytes::from).map_err(|error| {
                tracing::error!(%error, kind = ?letter.kind, "no PDF was made");
                NotMade
            })
        };
        printing.boxed()
    }
}
