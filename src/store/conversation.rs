//! Conversations: found by a keyed hash of account and chat, written with an optimistic version.

use std::collections::BTreeMap;
use std::fmt;

use sqlx::AnyConnection;
use sqlx::any::AnyRow;
use uuid::{Builder, Uuid};

use crate::dialogue::conversation::{Composition, Conversation, Snapshot};
use crate::dialogue::event::Sender;
use crate::domain::ids::{CaseId, ConversationId};
use crate::i18n::languages::of_tag;

use super::error::StoreError;
use super::keyring::{CaseKeys, Keyring};
use super::row::Fields;
use super::seal::{DataKey, Place};
use super::tx::Tx;
use super::{draft, notices, staff};

/// A conversation as it was found, with what is needed to write it back.
#[derive(Clone)]
pub struct Loaded {
    /// Names the conversation.
    pub id: ConversationId,
    /// Whose it is.
    pub sender: Sender,
    /// What a step may know without asking.
    pub snapshot: Snapshot,
    /// 0 for a conversation that is not in the database yet.
    pub(super) version: i64,
    pub(super) key: DataKey,
    pub(super) account: Vec<u8>,
    pub(super) person: Vec<u8>,
    /// The keys of the drafts.
    pub(super) draft_keys: BTreeMap<CaseId, DataKey>,
}

impl Loaded {
    /// True for a conversation that is not in the database yet.
    pub fn is_new(&self) -> bool {
        self.version == 0
    }
}

/// Shows nothing of the person, so that it can stand in a log by accident.
impl fmt::Debug for Loaded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Loaded").field("id", &self.id).field("version", &self.version).finish_non_exhaustive()
    }
}

const SELECT_BY_ACCOUNT: &str = "SELECT c.id, c.account, c.person, c.version, c.sender, c.state, k.wrapped \
     FROM conversation c JOIN data_key k ON k.id = c.id WHERE c.account = $1";
const SELECT_BY_ID: &str = "SELECT c.id, c.account, c.person, c.version, c.sender, c.state, k.wrapped \
     FROM conversation c JOIN data_key k ON k.id = c.id WHERE c.id = $1";

impl Tx {
    /// Finds the conversation of this sender, or makes one that `apply` will write.
    pub async fn load(&mut self, sender: &Sender) -> Result<Loaded, StoreError> {
        let (conn, keyring) = self.parts();
        let account = account_hash(keyring, sender);
        let row = sqlx::query(SELECT_BY_ACCOUNT).bind(account.clone()).fetch_optional(&mut *conn).await?;
        let mut loaded = match row {
            Some(row) => from_row(keyring, &row)?,
            None => new(keyring, sender, account),
        };
        loaded.sender = sender.clone();
        complete(conn, keyring, &mut loaded).await?;
        Ok(loaded)
    }

    /// Finds a conversation of which the content cannot be read, as an empty one: enough to tell its
    /// person so.
    pub async fn load_damaged(&mut self, sender: &Sender) -> Result<Option<Loaded>, StoreError> {
        let (conn, keyring) = self.parts();
        let account = account_hash(keyring, sender);
        let row = sqlx::query(SELECT_BY_ACCOUNT).bind(account.clone()).fetch_optional(&mut *conn).await?;
        let Some(row) = row else { return Ok(None) };
        let fields = Fields::named_by(&row, "conversation", "id")?;
        let id = fields.id("id")?;
        Ok(Some(Loaded {
            id: ConversationId(id),
            key: keyring.unwrap(id, &fields.bytes("wrapped")?)?,
            version: fields.int("version")?,
            snapshot: empty(in_language_of_app(sender)),
            ..new(keyring, sender, account)
        }))
    }

    /// Finds a conversation by its identifier, for timers.
    pub async fn load_by_id(&mut self, id: ConversationId) -> Result<Loaded, StoreError> {
        let (conn, keyring) = self.parts();
        let row = sqlx::query(SELECT_BY_ID).bind(id.to_string()).fetch_optional(&mut *conn).await?;
        let row = row.ok_or_else(|| Place::new("conversation", "id", &id).corrupt())?;
        let mut loaded = from_row(keyring, &row)?;
        complete(conn, keyring, &mut loaded).await?;
        Ok(loaded)
    }
}

fn new(keyring: &Keyring, sender: &Sender, account: Vec<u8>) -> Loaded {
    let app_language = sender.language.clone().unwrap_or_default();
    let conversation = Conversation::begin(app_language, sender.first_name.clone());
    Loaded {
        id: ConversationId(fresh_id()),
        sender: sender.clone(),
        snapshot: empty(conversation),
        version: 0,
        key: DataKey::generate(),
        account,
        person: person_hash(keyring, sender.user_id),
        draft_keys: BTreeMap::new(),
    }
}

/// Which language was chosen cannot be read any more; the app's is the best guess.
fn in_language_of_app(sender: &Sender) -> Conversation {
    let mut conversation = Conversation::begin(String::new(), sender.first_name.clone());
    if let Some(language) = sender.language.as_deref().and_then(of_tag) {
        language.clone_into(&mut conversation.language);
    }
    conversation
}

fn empty(conversation: Conversation) -> Snapshot {
    let (drafts, staff, noticed) = (Vec::new(), Vec::new(), Vec::new());
    Snapshot { conversation, drafts, composition: None, staff, noticed }
}

fn from_row(keyring: &Keyring, row: &AnyRow) -> Result<Loaded, StoreError> {
    let fields = Fields::named_by(row, "conversation", "id")?;
    let id = fields.id("id")?;
    let key = keyring.unwrap(id, &fields.bytes("wrapped")?)?;
    let conversation = key.open_json(&fields.place("state"), &fields.bytes("state")?)?;
    Ok(Loaded {
        id: ConversationId(id),
        sender: key.open_json(&fields.place("sender"), &fields.bytes("sender")?)?,
        snapshot: empty(conversation),
        version: fields.int("version")?,
        key,
        account: fields.bytes("account")?,
        person: fields.bytes("person")?,
        draft_keys: BTreeMap::new(),
    })
}

/// Adds what stands in other tables. A person can be staff before this chat exists.
async fn complete(
    conn: &mut AnyConnection,
    keyring: &Keyring,
    loaded: &mut Loaded,
) -> Result<(), StoreError> {
    loaded.snapshot.staff = staff::of_person(conn, keyring, &loaded.person).await?;
    if loaded.is_new() {
        return Ok(());
    }
    let drafts = draft::of_conversation(conn, keyring, loaded.id).await?;
    for (draft, key) in drafts {
        loaded.draft_keys.insert(draft.id, key);
        loaded.snapshot.drafts.push(draft);
    }
    loaded.snapshot.drafts.sort_by_key(|draft| (draft.begun, draft.id));
    loaded.snapshot.noticed = notices::of_conversation(conn, keyring, loaded.id).await?;
    loaded.snapshot.composition = load_composition(conn, keyring, loaded.id).await?;
    Ok(())
}

/// Writes the conversation; a version other than the one that was loaded is a conflict.
pub(super) async fn write(
    conn: &mut AnyConnection,
    keyring: &Keyring,
    loaded: &Loaded,
    conversation: &Conversation,
) -> Result<(), StoreError> {
    let id = loaded.id;
    let state = loaded.key.seal_json(&Place::new("conversation", "state", &id), conversation)?;
    if loaded.is_new() {
        keyring.keep(conn, id.0, &loaded.key).await?;
        let sender = loaded.key.seal_json(&Place::new("conversation", "sender", &id), &loaded.sender)?;
        sqlx::query(
            "INSERT INTO conversation (id, account, person, version, sender, state) \
             VALUES ($1, $2, $3, 1, $4, $5)",
        )
        .bind(id.to_string())
        .bind(loaded.account.clone())
        .bind(loaded.person.clone())
        .bind(sender)
        .bind(state)
        .execute(conn)
        .await?;
        return Ok(());
    }
    let done = sqlx::query(
        "UPDATE conversation SET version = version + 1, state = $1 WHERE id = $2 AND version = $3",
    )
    .bind(state)
    .bind(id.to_string())
    .bind(loaded.version)
    .execute(conn)
    .await?;
    if done.rows_affected() == 1 { Ok(()) } else { Err(StoreError::Conflict) }
}

/// A conversation that nobody holds: what was told at the desk belongs to it, until somebody opens the code.
pub(super) async fn nobodys(
    conn: &mut AnyConnection,
    keyring: &Keyring,
) -> Result<ConversationId, StoreError> {
    let sender = Sender { user_id: 0, chat_id: 0, language: None, first_name: String::new() };
    let account: [u8; 32] = rand::random();
    let person: [u8; 32] = rand::random();
    let loaded = Loaded { person: person.to_vec(), ..new(keyring, &sender, account.to_vec()) };
    write(conn, keyring, &loaded, &loaded.snapshot.conversation).await?;
    Ok(loaded.id)
}

/// The conversations of a person.
pub(super) async fn of_person(
    conn: &mut AnyConnection,
    person: &[u8],
) -> Result<Vec<ConversationId>, StoreError> {
    let rows = sqlx::query("SELECT id FROM conversation WHERE person = $1")
        .bind(person.to_vec())
        .fetch_all(conn)
        .await?;
    rows.iter().map(|row| Fields::named_by(row, "conversation", "id")?.id("id").map(ConversationId)).collect()
}

/// Takes a case out of what a conversation remembers of it: what stands open, and buttons that could be
/// typed. What is being written as a respondent stays.
pub(super) async fn forget(
    conn: &mut AnyConnection,
    keyring: &Keyring,
    id: ConversationId,
    case: CaseId,
) -> Result<(), StoreError> {
    let row = sqlx::query(SELECT_BY_ID).bind(id.to_string()).fetch_optional(&mut *conn).await?;
    let Some(row) = row else { return Ok(()) };
    let loaded = from_row(keyring, &row)?;
    let composition = load_composition(conn, keyring, id).await?;
    if composition
        .as_ref()
        .is_some_and(|composition| composition.case == case && composition.is_of_respondent())
    {
        return Ok(());
    }
    let mut conversation = loaded.snapshot.conversation.clone();
    conversation.forget(case);
    write(conn, keyring, &loaded, &conversation).await?;
    sqlx::query("DELETE FROM composition WHERE conversation_id = $1 AND case_id = $2")
        .bind(id.to_string())
        .bind(case.to_string())
        .execute(conn)
        .await?;
    Ok(())
}

/// The language of a conversation that is in the database and that somebody holds.
pub(super) async fn language(
    conn: &mut AnyConnection,
    keyring: &Keyring,
    id: ConversationId,
) -> Result<Option<String>, StoreError> {
    let row = sqlx::query(SELECT_BY_ID).bind(id.to_string()).fetch_optional(conn).await?;
    let Some(row) = row else { return Ok(None) };
    let loaded = from_row(keyring, &row)?;
    Ok((loaded.sender.chat_id != 0).then_some(loaded.snapshot.conversation.language))
}

async fn load_composition(
    conn: &mut AnyConnection,
    keyring: &Keyring,
    id: ConversationId,
) -> Result<Option<Composition>, StoreError> {
    let row = sqlx::query(
        "SELECT c.case_id, c.parts, k.wrapped FROM composition c JOIN data_key k ON k.id = c.case_id \
         WHERE c.conversation_id = $1",
    )
    .bind(id.to_string())
    .fetch_optional(conn)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let fields = Fields::new(&row, "composition", &id);
    let key = keyring.unwrap(fields.id("case_id")?, &fields.bytes("wrapped")?)?;
    key.open_json(&fields.place("parts"), &fields.bytes("parts")?).map(Some)
}

/// Keeps what staff are writing under the key of its case, or clears it.
pub(super) async fn write_composition(
    conn: &mut AnyConnection,
    keyring: &Keyring,
    keys: &mut CaseKeys,
    id: ConversationId,
    composition: Option<&Composition>,
) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM composition WHERE conversation_id = $1")
        .bind(id.to_string())
        .execute(&mut *conn)
        .await?;
    let Some(composition) = composition else { return Ok(()) };
    let key = keys.find(conn, keyring, composition.case).await?.ok_or(StoreError::Conflict)?;
    let parts = key.seal_json(&Place::new("composition", "parts", &id), composition)?;
    sqlx::query("INSERT INTO composition (conversation_id, case_id, parts) VALUES ($1, $2, $3)")
        .bind(id.to_string())
        .bind(composition.case.to_string())
        .bind(parts)
        .execute(conn)
        .await?;
    Ok(())
}

pub(super) fn fresh_id() -> Uuid {
    Builder::from_random_bytes(rand::random()).into_uuid()
}

pub(super) fn account_hash(keyring: &Keyring, sender: &Sender) -> Vec<u8> {
    keyring.lookup.hash("account", &[&sender.user_id.to_le_bytes(), &sender.chat_id.to_le_bytes()])
}

fn person_hash(keyring: &Keyring, user_id: i64) -> Vec<u8> {
    keyring.lookup.hash("person", &[&user_id.to_le_bytes()])
}
