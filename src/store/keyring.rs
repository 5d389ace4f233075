//! Keys at rest: each wrapped by the master key, bound to its row. Forgetting a row is erasing what it guarded.

use std::collections::BTreeMap;

use sqlx::AnyConnection;
use uuid::Uuid;

use crate::domain::ids::CaseId;

use super::audit;
use super::error::StoreError;
use super::keys::MasterKey;
use super::row::Fields;
use super::seal::{DataKey, Place};

/// The keys that are at hand while a store is open.
#[derive(Debug)]
pub(super) struct Keyring {
    master: DataKey,
    /// For keyed hashes; random, so that a new master key changes no hash.
    pub(super) lookup: DataKey,
    /// For what belongs to no case and no conversation.
    pub(super) house: DataKey,
}

impl Keyring {
    /// Reads the store's own keys; in an empty database it makes them and begins the audit trail.
    pub(super) async fn open(conn: &mut AnyConnection, master: &MasterKey) -> Result<Self, StoreError> {
        let master = DataKey::from_bytes(master.expose());
        let (lookup, fresh) = store_key(conn, &master, "lookup").await?;
        let (house, _) = store_key(conn, &master, "house").await?;
        let keyring = Self { master, lookup, house };
        if fresh {
            audit::begin(conn, &keyring).await?;
        }
        Ok(keyring)
    }

    /// Opens a data key that came along with another row.
    pub(super) fn unwrap(&self, id: Uuid, wrapped: &[u8]) -> Result<DataKey, StoreError> {
        self.master.unwrap_key(&place_of(id), wrapped)
    }

    /// The data key of that name, unless it was erased or never made.
    pub(super) async fn find(
        &self,
        conn: &mut AnyConnection,
        id: Uuid,
    ) -> Result<Option<DataKey>, StoreError> {
        let row = sqlx::query("SELECT wrapped FROM data_key WHERE id = $1")
            .bind(id.to_string())
            .fetch_optional(conn)
            .await?;
        let Some(row) = row else { return Ok(None) };
        self.unwrap(id, &Fields::new(&row, "data_key", &id).bytes("wrapped")?).map(Some)
    }

    /// Keeps a new data key; one of that name already there is a conflict.
    pub(super) async fn keep(
        &self,
        conn: &mut AnyConnection,
        id: Uuid,
        key: &DataKey,
    ) -> Result<(), StoreError> {
        let wrapped = self.master.wrap(&place_of(id), key)?;
        sqlx::query("INSERT INTO data_key (id, wrapped) VALUES ($1, $2)")
            .bind(id.to_string())
            .bind(wrapped)
            .execute(conn)
            .await?;
        Ok(())
    }

    /// Makes and keeps a new data key.
    pub(super) async fn make(&self, conn: &mut AnyConnection, id: Uuid) -> Result<DataKey, StoreError> {
        let key = DataKey::generate();
        self.keep(conn, id, &key).await?;
        Ok(key)
    }

    /// Wraps every key with a new master key. What they guard stays as it is.
    pub(super) async fn rewrap(&self, conn: &mut AnyConnection, new: &MasterKey) -> Result<u64, StoreError> {
        let new = DataKey::from_bytes(new.expose());
        for (name, key) in [("lookup", &self.lookup), ("house", &self.house)] {
            sqlx::query("UPDATE store_key SET wrapped = $1 WHERE name = $2")
                .bind(new.wrap(&Place::new("store_key", "wrapped", &name), key)?)
                .bind(name)
                .execute(&mut *conn)
                .await?;
        }
        let rows = sqlx::query("SELECT id, wrapped FROM data_key").fetch_all(&mut *conn).await?;
        for row in &rows {
            let fields = Fields::named_by(row, "data_key", "id")?;
            let id = fields.id("id")?;
            let key = self.unwrap(id, &fields.bytes("wrapped")?)?;
            sqlx::query("UPDATE data_key SET wrapped = $1 WHERE id = $2")
                .bind(new.wrap(&place_of(id), &key)?)
                .bind(id.to_string())
                .execute(&mut *conn)
                .await?;
        }
        Ok(rows.len() as u64)
    }
}

async fn store_key(
    conn: &mut AnyConnection,
    master: &DataKey,
    name: &'static str,
) -> Result<(DataKey, bool), StoreError> {
    let place = Place::new("store_key", "wrapped", &name);
    let fresh = master.wrap(&place, &DataKey::generate())?;
    // Two processes that open an empty database at once agree on the key of the first.
    let done =
        sqlx::query("INSERT INTO store_key (name, wrapped) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING")
            .bind(name)
            .bind(fresh)
            .execute(&mut *conn)
            .await?;
    let row = sqlx::query("SELECT wrapped FROM store_key WHERE name = $1").bind(name).fetch_one(conn).await?;
    let wrapped = Fields::new(&row, "store_key", &name).bytes("wrapped")?;
    let key = master.unwrap_key(&place, &wrapped).map_err(|_| StoreError::WrongKey)?;
    Ok((key, done.rows_affected() == 1))
}

fn place_of(id: Uuid) -> Place {
    Place::new("data_key", "wrapped", &id)
}

/// The keys of the cases that one commit touches, each fetched once.
#[derive(Default)]
pub(super) struct CaseKeys(BTreeMap<CaseId, DataKey>);

impl CaseKeys {
    pub(super) fn starting_with(known: &BTreeMap<CaseId, DataKey>) -> Self {
        Self(known.clone())
    }

    pub(super) async fn find(
        &mut self,
        conn: &mut AnyConnection,
        keyring: &Keyring,
        case: CaseId,
    ) -> Result<Option<DataKey>, StoreError> {
        if let Some(key) = self.0.get(&case) {
            return Ok(Some(key.clone()));
        }
        let found = keyring.find(conn, case.0).await?;
        if let Some(key) = &found {
            self.0.insert(case, key.clone());
        }
        Ok(found)
    }

    pub(super) async fn find_or_make(
        &mut self,
        conn: &mut AnyConnection,
        keyring: &Keyring,
        case: CaseId,
    ) -> Result<DataKey, StoreError> {
        match self.find(conn, keyring, case).await? {
            Some(key) => Ok(key),
            None => self.make(conn, keyring, case).await,
        }
    }

    /// Makes the key of a new case; one that is there already is a conflict.
    pub(super) async fn make(
        &mut self,
        conn: &mut AnyConnection,
        keyring: &Keyring,
        case: CaseId,
    ) -> Result<DataKey, StoreError> {
        let key = keyring.make(conn, case.0).await?;
        self.0.insert(case, key.clone());
        Ok(key)
    }

    pub(super) fn forget(&mut self, case: CaseId) {
        self.0.remove(&case);
    }
}
