//! A backup: the database and the files of one moment in one archive, as encrypted as they are at rest.
//! The master key is not in it.

mod archive;
mod restore;

pub use restore::{Restored, Restoring};

use std::path::{Path, PathBuf};

use object_store::ObjectStoreExt;
use object_store::path::Path as FileName;
use sqlx::{AnyConnection, Connection};

use crate::domain::time::Timestamp;

use super::error::StoreError;
use super::open::{Backend, Store};
use super::row::Fields;
use archive::Writing;

/// The database's name in an archive.
const DATABASE: &str = "klachtwijzer.db";
/// Before the name of each file.
const FILES: &str = "attachments/";
/// A case that is erased while its files are copied: so often the copy is begun anew.
const TRIES: u32 = 4;

/// Why there is no backup, or nothing was restored.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// PostgreSQL has tools of its own.
    #[error(
        "DATABASE_URL names PostgreSQL: back it up and restore it with pg_dump and pg_restore, together with \
         the folder attachments"
    )]
    OnPostgres,
    /// A backup is never overwritten.
    #[error("{0} is there already: name a new file")]
    Exists(String),
    /// It was not made by `backup`, or is damaged.
    #[error("{0} is no whole backup, and nothing was restored")]
    NoBackup(String),
    /// Nothing is ever restored over something else.
    #[error("{0} is there already: set KLACHTWIJZER_DATA to an empty folder, or move it away first")]
    NotEmpty(String),
    /// The key is not the one that the backup was made with.
    #[error("the key in KLACHTWIJZER_KEY_FILE is not the one of this backup, and nothing was restored")]
    WrongKey,
    /// Somebody changed the audit trail before the backup was made, or in it.
    #[error("the audit trail in this backup was tampered with, and nothing was restored")]
    Tampered,
    /// A file or folder failed.
    #[error("a file or folder failed")]
    Failed(#[from] std::io::Error),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// What was backed up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BackedUp {
    /// How many files, the database apart.
    pub files: u64,
    /// How long the archive is.
    pub bytes: u64,
}

impl Store {
    /// Writes a backup to a new file; the bot may go on meanwhile. The file is there whole or not at all.
    ///
    /// # Errors
    /// When the file is there already, on PostgreSQL, and when something fails.
    pub async fn backup(&self, file: &Path, now: Timestamp) -> Result<BackedUp, BackupError> {
        if self.backend == Backend::Postgres {
            return Err(BackupError::OnPostgres);
        }
        if file.exists() {
            return Err(BackupError::Exists(file.display().to_string()));
        }
        let beside = Workplace::beside(file)?;
        for left in (0..TRIES).rev() {
            if let Some(made) = self.copy(&beside, now, left == 0).await? {
                // A second name is only given when there is none yet; renaming would overwrite one.
                std::fs::hard_link(beside.path("archive"), file)?;
                return Ok(made);
            }
        }
        Err(StoreError::Conflict.into())
    }

    /// None when a file was erased meanwhile; the last time it does without files that are missing.
    async fn copy(
        &self,
        beside: &Workplace,
        now: Timestamp,
        is_last: bool,
    ) -> Result<Option<BackedUp>, BackupError> {
        let database = beside.fresh("database")?;
        self.backup_to(&database).await?;
        let mut writing = Writing::begin(&beside.fresh("archive")?, now)?;
        writing.add_file(DATABASE, &database)?;
        let mut files = 0;
        for name in kept_files(&database).await? {
            match self.files.get(&FileName::from(name.as_str())).await {
                Ok(found) => {
                    let sealed = found.bytes().await.map_err(StoreError::from)?;
                    writing.add(&format!("{FILES}{name}"), &sealed)?;
                    files += 1;
                }
                Err(object_store::Error::NotFound { .. }) if is_last => {
                    tracing::error!(file = name, "a file is missing: the backup goes without it");
                }
                Err(object_store::Error::NotFound { .. }) => return Ok(None),
                Err(error) => return Err(StoreError::from(error).into()),
            }
        }
        Ok(Some(BackedUp { files, bytes: writing.end()? }))
    }
}

/// The files that a copy of a database says are there.
async fn kept_files(database: &Path) -> Result<Vec<String>, StoreError> {
    let url = format!("sqlite://{}?mode=ro", database.display());
    let mut conn = AnyConnection::connect(&url).await?;
    let rows = sqlx::query("SELECT id FROM attachment WHERE state = 'kept' ORDER BY id")
        .fetch_all(&mut conn)
        .await?;
    conn.close().await?;
    rows.iter().map(|row| Ok(Fields::named_by(row, "attachment", "id")?.id("id")?.to_string())).collect()
}

/// A folder that only its owner can look into, and that goes afterwards.
struct Workplace(PathBuf);

impl Workplace {
    fn beside(file: &Path) -> std::io::Result<Self> {
        use std::os::unix::fs::DirBuilderExt;
        let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty());
        let folder = folder.unwrap_or(Path::new("."));
        let folder = folder.join(format!(".klachtwijzer-{:016x}", rand::random::<u64>()));
        std::fs::DirBuilder::new().mode(0o700).create(&folder)?;
        Ok(Self(folder))
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    /// A name that nothing has.
    fn fresh(&self, name: &str) -> std::io::Result<PathBuf> {
        let path = self.path(name);
        match std::fs::remove_file(&path) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error),
            Ok(()) | Err(_) => Ok(path),
        }
    }
}

impl Drop for Workplace {
    fn drop(&mut self) {
        // What stays is private, and says in its name whose it is.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
