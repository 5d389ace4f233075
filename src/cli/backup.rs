//! `klachtwijzer backup` and `restore`: everything in one file, as encrypted as it is at rest.

use std::path::PathBuf;

use crate::app;
use crate::clock::{Clock, System};
use crate::store::{BackupError, Restoring};

use super::{Flags, WrongUse, print, wrong_use};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The new file. The master key is not in it: keep that apart.
    file: PathBuf,
}

#[derive(Debug, clap::Args)]
pub(super) struct RestoreArgs {
    /// What `backup` made.
    file: PathBuf,
}

pub(super) async fn run(flags: &Flags, args: &Args) -> anyhow::Result<()> {
    let parts = super::existing(flags).await?;
    let made = parts.store.backup(&args.file, System.now()).await;
    parts.store.close().await;
    let made = made.map_err(refused)?;
    print(&format!("{}: the database, files: {}, bytes: {}", args.file.display(), made.files, made.bytes));
    Ok(())
}

pub(super) async fn restore(flags: &Flags, args: &RestoreArgs) -> anyhow::Result<()> {
    let settings = flags.settings()?;
    let Some(database) = settings.sqlite_file() else {
        return Err(refused(BackupError::OnPostgres));
    };
    if !settings.key_file.exists() {
        let line = "which is not there: set it to the key of this backup";
        return Err(
            WrongUse(format!("KLACHTWIJZER_KEY_FILE names {}, {line}", settings.key_file.display())).into()
        );
    }
    let key = app::read_key(&settings.key_file).map_err(|error| wrong_use(&error))?;
    let _alone = app::alone(&settings).map_err(|error| wrong_use(&error))?;
    let restoring =
        Restoring { archive: &args.file, database: &database, attachments: &settings.attachments() };
    let restored = restoring.run(key, System.now()).await.map_err(refused)?;
    print(&format!("restored; cases: {}, files: {}", restored.cases, restored.files));
    Ok(())
}

/// What somebody can set right is a mistake in what was asked.
fn refused(error: BackupError) -> anyhow::Error {
    match error {
        BackupError::Failed(_) | BackupError::Store(_) | BackupError::Tampered => error.into(),
        BackupError::OnPostgres
        | BackupError::Exists(_)
        | BackupError::NoBackup(_)
        | BackupError::NotEmpty(_)
        | BackupError::WrongKey => WrongUse(error.to_string()).into(),
    }
}
