//! What can go wrong in the store. No text in here ever shows what somebody typed or who they are.

/// Why the store could not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Something else changed this in the meantime: load again and decide again.
    #[error("something else changed this in the meantime")]
    Conflict,
    /// A stored value cannot be read.
    #[error("{table}.{column} of row {row} cannot be read")]
    Corrupt {
        /// The table.
        table: &'static str,
        /// The column.
        column: &'static str,
        /// The row's identifier.
        row: String,
    },
    /// The master key is not the one that this database was made with.
    #[error("the master key does not belong to this database")]
    WrongKey,
    /// This database cannot do it.
    #[error("this database cannot do that: {0}")]
    Unsupported(&'static str),
    /// The database failed.
    #[error("the database failed")]
    Backend(#[source] sqlx::Error),
    /// The tables could not be brought up to date.
    #[error("the tables could not be brought up to date")]
    Migration(#[from] sqlx::migrate::MigrateError),
    /// The folder with the files failed.
    #[error("the folder with the files failed")]
    Files(#[from] object_store::Error),
    /// A folder or file could not be made.
    #[error("a folder or file of the store could not be made")]
    Io(#[from] std::io::Error),
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        if is_conflict(&error) {
            Self::Conflict
        } else if is_unreadable(&error) {
            Self::Corrupt { table: "?", column: "?", row: "?".to_owned() }
        } else {
            Self::Backend(error)
        }
    }
}

/// A value that not even the driver can read. Trying again would not mend it, and it is not the database
/// that fails: it is like any other value that cannot be read.
fn is_unreadable(error: &sqlx::Error) -> bool {
    matches!(error, sqlx::Error::ColumnDecode { .. } | sqlx::Error::Decode(_))
}

/// Two writers at once: a unique row that was there already, or PostgreSQL breaking a tie (class 40).
fn is_conflict(error: &sqlx::Error) -> bool {
    error.as_database_error().is_some_and(|database| {
        database.is_unique_violation() || database.code().is_some_and(|code| code.starts_with("40"))
    })
}
