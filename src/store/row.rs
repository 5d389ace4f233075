//! Rows become values by conversions that can fail, and the failure names table, column and row.

use sqlx::Row;
use sqlx::any::AnyRow;
use uuid::Uuid;

use crate::domain::time::Timestamp;

use super::error::StoreError;
use super::seal::Place;

/// A row of a known table, on its way to a value.
pub(super) struct Fields<'r> {
    row: &'r AnyRow,
    table: &'static str,
    id: String,
}

impl<'r> Fields<'r> {
    pub(super) fn new(row: &'r AnyRow, table: &'static str, id: &(impl ToString + ?Sized)) -> Self {
        Self { row, table, id: id.to_string() }
    }

    /// A row that is named by a text column of its own.
    pub(super) fn named_by(
        row: &'r AnyRow,
        table: &'static str,
        column: &'static str,
    ) -> Result<Self, StoreError> {
        let id = Self::new(row, table, "?").text(column)?;
        Ok(Self::new(row, table, &id))
    }

    pub(super) fn place(&self, column: &'static str) -> Place {
        Place::new(self.table, column, &self.id)
    }

    pub(super) fn corrupt(&self, column: &'static str) -> StoreError {
        self.place(column).corrupt()
    }

    pub(super) fn text(&self, column: &'static str) -> Result<String, StoreError> {
        self.row.try_get(column).map_err(|_| self.corrupt(column))
    }

    pub(super) fn int(&self, column: &'static str) -> Result<i64, StoreError> {
        self.row.try_get(column).map_err(|_| self.corrupt(column))
    }

    pub(super) fn bytes(&self, column: &'static str) -> Result<Vec<u8>, StoreError> {
        self.row.try_get(column).map_err(|_| self.corrupt(column))
    }

    pub(super) fn text_or_null(&self, column: &'static str) -> Result<Option<String>, StoreError> {
        self.row.try_get(column).map_err(|_| self.corrupt(column))
    }

    pub(super) fn bytes_or_null(&self, column: &'static str) -> Result<Option<Vec<u8>>, StoreError> {
        self.row.try_get(column).map_err(|_| self.corrupt(column))
    }

    pub(super) fn id(&self, column: &'static str) -> Result<Uuid, StoreError> {
        Uuid::parse_str(&self.text(column)?).map_err(|_| self.corrupt(column))
    }

    pub(super) fn id_or_null(&self, column: &'static str) -> Result<Option<Uuid>, StoreError> {
        let Some(text) = self.text_or_null(column)? else { return Ok(None) };
        Uuid::parse_str(&text).map(Some).map_err(|_| self.corrupt(column))
    }

    pub(super) fn moment(&self, column: &'static str) -> Result<Timestamp, StoreError> {
        self.int(column).map(Timestamp)
    }

    pub(super) fn count(&self, column: &'static str) -> Result<u64, StoreError> {
        u64::try_from(self.int(column)?).map_err(|_| self.corrupt(column))
    }
}
