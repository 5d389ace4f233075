//! Bringing a backup back: looked at whole before anything takes its place.

use std::path::{Path, PathBuf};

use uuid::Uuid;

use crate::dialogue::step::AuditAction;
use crate::domain::time::Timestamp;

use super::super::audit::Chain;
use super::super::error::StoreError;
use super::super::keys::MasterKey;
use super::super::open::Store;
use super::archive::Reading;
use super::{BackupError, DATABASE, FILES, Workplace};

/// What is restored from where to where.
#[derive(Clone, Copy, Debug)]
pub struct Restoring<'a> {
    /// What `Store::backup` wrote.
    pub archive: &'a Path,
    /// The file of the database; nothing may be there.
    pub database: &'a Path,
    /// The folder of the files; it has to be empty, or not there.
    pub attachments: &'a Path,
}

/// What was restored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Restored {
    /// How many cases.
    pub cases: u64,
    /// How many files, the database apart.
    pub files: u64,
}

impl Restoring<'_> {
    /// Restores. The database takes its place last: without it, nothing was restored.
    ///
    /// # Errors
    /// When something is there already, the archive is damaged, the key is another one, or the audit trail
    /// in it is not whole.
    pub async fn run(self, key: MasterKey, now: Timestamp) -> Result<Restored, BackupError> {
        self.is_free()?;
        let beside = Workplace::beside(self.database)?;
        let (database, attachments) = (beside.path("database"), beside.path("attachments"));
        std::fs::create_dir(&attachments)?;
        let files = self.extract(&database, &attachments)?;
        let cases = look_over(&database, &attachments, key, now).await?;
        if self.attachments.exists() {
            std::fs::remove_dir(self.attachments)?;
        }
        std::fs::rename(&attachments, self.attachments)?;
        std::fs::rename(&database, self.database)?;
        Ok(Restored { cases, files })
    }

    fn is_free(&self) -> Result<(), BackupError> {
        let mut log = self.database.as_os_str().to_owned();
        log.push("-wal");
        let taken = |path: &Path| Err(BackupError::NotEmpty(path.display().to_string()));
        for path in [self.database, Path::new(&log)] {
            if path.exists() {
                return taken(path);
            }
        }
        match std::fs::read_dir(self.attachments) {
            Ok(files) => {
                if files.count() > 0 {
                    return taken(self.attachments);
                }
                Ok(())
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
            Err(error) => Err(error.into()),
        }
    }

    fn extract(&self, database: &Path, attachments: &Path) -> Result<u64, BackupError> {
        let damaged = || BackupError::NoBackup(self.archive.display().to_string());
        let mut reading = Reading::open(self.archive)?.ok_or_else(damaged)?;
        let names: Vec<String> = reading.manifest.entries.iter().map(|entry| entry.name.clone()).collect();
        let mut files = 0;
        for (index, name) in names.iter().enumerate() {
            let to = place(name, database, attachments).ok_or_else(damaged)?;
            files += u64::from(to != database);
            if to.exists() || !reading.extract(index, &to)? {
                return Err(damaged());
            }
        }
        if database.exists() { Ok(files) } else { Err(damaged()) }
    }
}

/// Where a name of the archive belongs; a name that `backup` does not give has no place.
fn place(name: &str, database: &Path, attachments: &Path) -> Option<PathBuf> {
    if name == DATABASE {
        return Some(database.to_owned());
    }
    let file = name.strip_prefix(FILES)?;
    let id = Uuid::parse_str(file).ok().filter(|id| id.to_string() == file)?;
    Some(attachments.join(id.to_string()))
}

/// Opens what was extracted as it will be opened afterwards; gives the number of cases.
async fn look_over(
    database: &Path,
    attachments: &Path,
    key: MasterKey,
    now: Timestamp,
) -> Result<u64, BackupError> {
    let url = format!("sqlite://{}", database.display());
    let store = match Store::open(&url, key, attachments).await {
        Err(StoreError::WrongKey) => return Err(BackupError::WrongKey),
        opened => opened?,
    };
    let cases = match store.audit_verify().await? {
        Chain::Verified { .. } => store.status().await?.cases,
        Chain::Broken { .. } => return Err(BackupError::Tampered),
    };
    let mut tx = store.begin().await?;
    tx.note_own(AuditAction::Restored, now).await?;
    tx.commit().await?;
    store.settle_erasures().await?;
    // The last one to close takes the log in.
    store.close().await;
    Ok(cases)
}
