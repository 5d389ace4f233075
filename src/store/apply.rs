//! Writing one step: everything that an event leads to, in the order that references need.

use sqlx::AnyConnection;

use crate::dialogue::query::{MessageRecord, Purpose};
use crate::dialogue::step::{DraftChange, Effect, StaffChange, Step};
use crate::domain::time::Timestamp;

use super::conversation::Loaded;
use super::draft::DraftVersions;
use super::error::StoreError;
use super::keyring::{CaseKeys, Keyring};
use super::outbox::OutboxEntry;
use super::tx::Tx;
use super::{
    attachments, audit, cases, codes, conversation, draft, erase, invites, leaving, messages, outbox, staff,
    timers,
};

/// The message that a step answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InboundRecord {
    /// Its number in the chat.
    pub message_id: i64,
    /// When it was sent.
    pub at: Timestamp,
    /// True when the bot sent it.
    pub from_bot: bool,
}

impl Tx {
    /// Adds to the outbox, and changes nothing else.
    pub async fn send(&mut self, loaded: &Loaded, outbox: Vec<OutboxEntry>) -> Result<(), StoreError> {
        let (conn, keyring) = self.parts();
        let mut keys = CaseKeys::starting_with(&loaded.draft_keys);
        outbox::insert(conn, keyring, &mut keys, loaded, outbox).await
    }

    /// Writes a step: conversation, drafts, facts, memberships, message map, timers, outbox and audit.
    pub async fn apply(
        &mut self,
        loaded: &Loaded,
        step: &Step,
        inbound: Option<InboundRecord>,
        outbox: Vec<OutboxEntry>,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let (conn, keyring) = self.parts();
        let mut keys = CaseKeys::starting_with(&loaded.draft_keys);
        conversation::write(conn, keyring, loaded, &step.conversation).await?;
        change_drafts(conn, keyring, &mut keys, loaded, step).await?;
        for facts in &step.facts {
            cases::append(conn, keyring, &mut keys, loaded.id, facts).await?;
        }
        if let Some(composition) = &step.composition {
            let composition = composition.as_ref();
            conversation::write_composition(conn, keyring, &mut keys, loaded.id, composition).await?;
        }
        change_staff(conn, keyring, loaded, step, now).await?;
        if let Some(inbound) = inbound {
            messages::note(conn, loaded.id, &belonging(step, inbound)).await?;
        }
        run_effects(conn, keyring, &mut keys, loaded, step, now).await?;
        outbox::insert(conn, keyring, &mut keys, loaded, outbox).await?;
        audit::append(conn, keyring, &mut keys, loaded.id, &step.audit, now).await
    }
}

async fn change_drafts(
    conn: &mut AnyConnection,
    keyring: &Keyring,
    keys: &mut CaseKeys,
    loaded: &Loaded,
    step: &Step,
) -> Result<(), StoreError> {
    let mut versions = DraftVersions::of(loaded);
    for change in &step.drafts {
        match change {
            DraftChange::Put(draft) => {
                draft::put(conn, keyring, keys, &mut versions, loaded.id, draft).await?;
            }
            DraftChange::Filed(id) => draft::filed(conn, loaded.id, *id).await?,
            DraftChange::Erase(id) | DraftChange::Placed(id) => {
                let mut drafts = loaded.snapshot.drafts.iter();
                let since = drafts.find(|draft| draft.id == *id).map(|draft| draft.begun);
                let wanted = matches!(change, DraftChange::Erase(_));
                erase::draft(conn, loaded.id, *id, since.filter(|_| wanted)).await?;
                keys.forget(*id);
                versions.forget(*id);
            }
        }
    }
    Ok(())
}

async fn change_staff(
    conn: &mut AnyConnection,
    keyring: &Keyring,
    loaded: &Loaded,
    step: &Step,
    now: Timestamp,
) -> Result<(), StoreError> {
    for change in &step.staff {
        match change {
            StaffChange::Redeemed { code, member } => {
                invites::redeem(conn, keyring, code, now).await?;
                staff::insert(conn, loaded, member).await?;
            }
            StaffChange::Changed(member) => staff::update(conn, keyring, member).await?,
        }
    }
    Ok(())
}

/// Timers, codes and announced files; what leaves is in the outbox already.
async fn run_effects(
    conn: &mut AnyConnection,
    keyring: &Keyring,
    keys: &mut CaseKeys,
    loaded: &Loaded,
    step: &Step,
    now: Timestamp,
) -> Result<(), StoreError> {
    for effect in &step.effects {
        match effect {
            Effect::Set { timer, due } => {
                if let Some(owner) = timers::owner(conn, loaded.id, *timer).await? {
                    timers::set(conn, owner, *timer, *due).await?;
                }
            }
            Effect::SetFor { staff, timer, due } => {
                if let Some(owner) = staff::conversation_of(conn, *staff).await? {
                    timers::set(conn, owner, *timer, *due).await?;
                }
            }
            Effect::Cancel(timer) => {
                if let Some(owner) = timers::owner(conn, loaded.id, *timer).await? {
                    timers::cancel(conn, owner, *timer).await?;
                }
            }
            Effect::Hold { case, held } => {
                leaving::hold(conn, keyring, keys, loaded.id, *case, held).await?;
            }
            Effect::Code(change) => codes::change(conn, keyring, loaded, change, now).await?,
            Effect::Fetch { case, attachment, .. } => {
                attachments::announce(conn, *case, attachment.id).await?;
            }
            Effect::Say(_)
            | Effect::Toast(_)
            | Effect::Forget { .. }
            | Effect::ShutOut { .. }
            | Effect::Rewrite { .. }
            | Effect::Delete { .. }
            | Effect::Menu => {}
        }
    }
    Ok(())
}

fn belonging(step: &Step, inbound: InboundRecord) -> MessageRecord {
    let (case, purpose) = step.belongs.unwrap_or((None, Purpose::Other));
    let InboundRecord { message_id, at, from_bot } = inbound;
    MessageRecord { message_id, from_bot, at, case, purpose }
}
