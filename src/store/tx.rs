//! One write transaction: what a turn does is in it whole or not at all.

use std::sync::Arc;

use sqlx::{Any, AnyConnection, Transaction};

use crate::domain::time::Timestamp;

use super::error::StoreError;
use super::keyring::Keyring;

/// A write transaction; dropped without `commit`, nothing of it remains.
#[derive(Debug)]
pub struct Tx {
    inner: Transaction<'static, Any>,
    keyring: Arc<Keyring>,
}

impl Tx {
    pub(super) fn new(inner: Transaction<'static, Any>, keyring: Arc<Keyring>) -> Self {
        Self { inner, keyring }
    }

    /// The connection and the keys, to be used side by side.
    pub(super) fn parts(&mut self) -> (&mut AnyConnection, &Keyring) {
        (&mut self.inner, &self.keyring)
    }

    /// Marks the point that `rollback_to` returns to. One is open at a time.
    pub async fn savepoint(&mut self) -> Result<(), StoreError> {
        self.run("SAVEPOINT one_update").await
    }

    /// Keeps what was done since the savepoint.
    pub async fn release(&mut self) -> Result<(), StoreError> {
        self.run("RELEASE SAVEPOINT one_update").await
    }

    /// Undoes what was done since the savepoint, and ends it.
    pub async fn rollback_to(&mut self) -> Result<(), StoreError> {
        self.run("ROLLBACK TO SAVEPOINT one_update").await?;
        self.release().await
    }

    /// Notes that this update was handled; false when it was noted before.
    pub async fn first_time(&mut self, update_id: i64, at: Timestamp) -> Result<bool, StoreError> {
        let done = sqlx::query(
            "INSERT INTO update_seen (update_id, at) VALUES ($1, $2) ON CONFLICT (update_id) DO NOTHING",
        )
        .bind(update_id)
        .bind(at.0)
        .execute(&mut *self.inner)
        .await?;
        Ok(done.rows_affected() == 1)
    }

    /// Makes everything in this transaction last.
    pub async fn commit(self) -> Result<(), StoreError> {
        Ok(self.inner.commit().await?)
    }

    async fn run(&mut self, statement: &'static str) -> Result<(), StoreError> {
        sqlx::query(statement).execute(&mut *self.inner).await?;
        Ok(())
    }
}
