//! One event inside a transaction: load what is known, ask what is needed, decide, render, write.

use crate::dialogue::doors::apology;
use crate::dialogue::event::{Event, EventKind};
use crate::dialogue::query::{Purpose, Query};
use crate::dialogue::scene::World;
use crate::dialogue::step::{DraftChange, Effect, Lane, Recipient, Say, Step};
use crate::dialogue::traces::{AT_ONCE, Removal};
use crate::dialogue::{needs, step};
use crate::domain::calendar::civil_date;
use crate::domain::ids::Fresh;
use crate::domain::time::Timestamp;
use crate::i18n::{DUTCH, Locales, Text};
use crate::message::Outgoing;
use crate::store::{InboundRecord, Loaded, OutboxEntry, StoreError, Tx};

use super::{hours, menu, render};

/// What a turn decides with.
pub(super) struct Means<'a> {
    pub(super) organisation: &'a crate::domain::organisation::Organisation,
    pub(super) locales: &'a Locales,
    pub(super) bot: &'a str,
    pub(super) now: Timestamp,
    pub(super) fresh: Fresh,
}

/// What a turn leaves to do after the commit.
#[derive(Debug, Default)]
pub(super) struct Done {
    /// The text for the pressed button, if there is one.
    pub(super) toast: Option<String>,
    /// Something was erased: its traces in the database's own files have to go too.
    pub(super) erased: bool,
}

/// Runs one event for one conversation.
pub(super) async fn run(
    tx: &mut Tx,
    means: &Means<'_>,
    loaded: &Loaded,
    event: &Event,
) -> Result<Done, StoreError> {
    let world = World {
        organisation: means.organisation,
        locales: means.locales,
        now: means.now,
        today: civil_date(means.now),
        bot: means.bot,
    };
    let queries: Vec<Query> = needs(event, &loaded.snapshot);
    let secrecy = means.organisation.regulation_on(world.today).secrecy_version;
    let answers = tx.answers(loaded, &queries, means.now, secrecy).await?;
    let step = step(&world, event, loaded.snapshot.clone(), answers, means.fresh.clone());
    write(tx, means, loaded, event, &step).await
}

/// Says sorry to somebody whose conversation cannot be read, and leaves that as it is.
pub(super) async fn apologise(tx: &mut Tx, means: &Means<'_>, loaded: &Loaded) -> Result<(), StoreError> {
    let language = loaded.snapshot.conversation.language.as_str();
    let messages = render::messages(&apology(means.organisation).done(), means.locales, language);
    let own = |message| own(loaded, means.now, Outgoing::Send(message));
    tx.send(loaded, messages.into_iter().map(own).collect()).await
}

async fn write(
    tx: &mut Tx,
    means: &Means<'_>,
    loaded: &Loaded,
    event: &Event,
    step: &Step,
) -> Result<Done, StoreError> {
    let mut outbox = Vec::new();
    let mut toast = None;
    let language = step.conversation.language.as_str();
    for effect in &step.effects {
        match effect {
            Effect::Say(say) => say_to(tx, means, loaded, step, say, &mut outbox).await?,
            Effect::Toast(text) => toast = Some(means.locales.render(language, text)),
            Effect::Rewrite { message_id, text } => {
                let text = means.locales.render(language, text);
                outbox.push(own(loaded, means.now, Outgoing::Rewrite { message_id: *message_id, text }));
            }
            Effect::Delete { message_ids } => {
                let message_ids = message_ids.clone();
                outbox.push(own(loaded, means.now, Outgoing::Delete { message_ids }));
            }
            Effect::Menu => {
                let commands = menu::commands(&loaded.snapshot.staff, step, means.locales, language);
                outbox.push(own(loaded, means.now, Outgoing::Menu { commands }));
            }
            Effect::Fetch { case, message_id, attachment } => {
                let outgoing = Outgoing::Fetch { message_id: *message_id, attachment: attachment.clone() };
                outbox.push(OutboxEntry { case: Some(*case), ..own(loaded, means.now, outgoing) });
            }
            Effect::Set { .. }
            | Effect::SetFor { .. }
            | Effect::Hold { .. }
            | Effect::Cancel(_)
            | Effect::Code(_)
            | Effect::Forget { .. }
            | Effect::ShutOut { .. } => {}
        }
    }
    let inbound = match &event.kind {
        EventKind::Message { message_id, .. } => {
            Some(InboundRecord { message_id: *message_id, at: event.at, from_bot: false })
        }
        EventKind::Edited { .. }
        | EventKind::Press { .. }
        | EventKind::Blocked
        | EventKind::Unblocked
        | EventKind::Due(_)
        | EventKind::FileLost { .. }
        | EventKind::LetterMade { .. }
        | EventKind::InviteMade { .. }
        | EventKind::DossierAsked { .. }
        | EventKind::Returned
        | EventKind::TurnFailed => None,
    };
    tx.apply(loaded, step, inbound, outbox, means.now).await?;
    forget(tx, means, loaded, step).await?;
    let is_erased = |change: &DraftChange| matches!(change, DraftChange::Erase(_) | DraftChange::Placed(_));
    let erased = step.drafts.iter().any(is_erased);
    Ok(Done { toast, erased })
}

/// Takes cases from people for whom they no longer exist, after everything else of this step is written:
/// the message that led to it goes too.
async fn forget(tx: &mut Tx, means: &Means<'_>, loaded: &Loaded, step: &Step) -> Result<(), StoreError> {
    let mut outbox = Vec::new();
    for effect in &step.effects {
        let (traces, told) = match effect {
            Effect::Forget { case, staff } => (tx.forget(loaded, *case, *staff).await?, "staff-message-gone"),
            Effect::ShutOut { case, respondent } => {
                (tx.shut_out(*case, *respondent).await?, "side-message-gone")
            }
            Effect::Say(_)
            | Effect::Toast(_)
            | Effect::Rewrite { .. }
            | Effect::Delete { .. }
            | Effect::Hold { .. }
            | Effect::Fetch { .. }
            | Effect::Set { .. }
            | Effect::SetFor { .. }
            | Effect::Cancel(_)
            | Effect::Code(_)
            | Effect::Menu => continue,
        };
        for traces in traces {
            let mut leaves = |outgoing| {
                outbox.push(OutboxEntry { to: traces.conversation, ..own(loaded, means.now, outgoing) });
            };
            let removal = Removal::of(&traces.messages, means.now);
            for chunk in removal.delete.chunks(AT_ONCE) {
                leaves(Outgoing::Delete { message_ids: chunk.to_vec() });
            }
            let text = means.locales.render(&traces.language, &Text::new(told));
            for message_id in removal.overwrite {
                leaves(Outgoing::Rewrite { message_id, text: text.clone() });
            }
        }
    }
    tx.send(loaded, outbox).await
}

fn own(loaded: &Loaded, now: Timestamp, outgoing: Outgoing) -> OutboxEntry {
    OutboxEntry { to: loaded.id, lane: Lane::Answer, case: None, purpose: Purpose::Other, outgoing, due: now }
}

async fn say_to(
    tx: &mut Tx,
    means: &Means<'_>,
    loaded: &Loaded,
    step: &Step,
    say: &Say,
    outbox: &mut Vec<OutboxEntry>,
) -> Result<(), StoreError> {
    let recipient = match say.to {
        Recipient::Asker => Some((loaded.id, step.conversation.language.clone())),
        Recipient::Filer(_) | Recipient::Staff(_) | Recipient::Respondent(..) => {
            tx.recipient(loaded, say.to).await?
        }
    };
    let Some((to, language)) = recipient else {
        tracing::warn!("a message has no recipient any more");
        return Ok(());
    };
    let language = if say.for_staff { DUTCH.to_owned() } else { language };
    let due = hours::due(say, &step.facts, &loaded.snapshot, means.organisation, means.now);
    for message in render::messages(say, means.locales, &language) {
        outbox.push(OutboxEntry {
            to,
            lane: say.lane,
            case: say.case,
            purpose: say.purpose,
            outgoing: Outgoing::Send(message),
            due,
        });
    }
    Ok(())
}
