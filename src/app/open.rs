//! Opening what the bot works with: organisation file, texts, key, store.

use std::fs::{File, TryLockError};
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, bail};

use crate::config::Settings;
use crate::domain::organisation::{self, Organisation};
use crate::i18n::Locales;
use crate::store::{MasterKey, Store, StoreError};

/// What the bot works with.
pub struct Parts {
    /// The store.
    pub store: Store,
    /// The organisation file.
    pub organisation: Arc<Organisation>,
    /// The texts.
    pub locales: Arc<Locales>,
    /// Makes the case numbers the same every time; for practice only.
    pub seed: Option<u64>,
    /// The program whose children make letters; this very one when none is named.
    pub printer: Option<std::path::PathBuf>,
}

/// Opens everything that the settings name.
///
/// # Errors
/// The first thing that cannot be opened, in one line or a line per mistake in the organisation file.
pub async fn open(settings: &Settings) -> anyhow::Result<Parts> {
    let organisation = Arc::new(organisation(settings.organisation.as_deref())?);
    let locales = Arc::new(Locales::built_in()?);
    private_folder(&settings.data)?;
    let is_new = !settings.key_file.exists();
    let key = read_key(&settings.key_file)?;
    let store = match Store::open(&settings.database_url, key, &settings.attachments()).await {
        // The key that was just made opens nothing: left behind, it would be taken for the right one.
        Err(StoreError::WrongKey) if is_new => {
            std::fs::remove_file(&settings.key_file)?;
            bail!(
                "KLACHTWIJZER_KEY_FILE names {}, which is not there: set it to the key of this database",
                settings.key_file.display()
            )
        }
        opened => opened.context(
            "the database cannot be opened (DATABASE_URL, KLACHTWIJZER_DATA, KLACHTWIJZER_KEY_FILE)",
        )?,
    };
    Ok(Parts { store, organisation, locales, seed: None, printer: None })
}

/// Makes sure that no other process delivers from this database: two would send everything twice.
/// It holds until the file is dropped, or the process ends, however it ends.
///
/// # Errors
/// When another process holds it, or the file cannot be made.
pub fn alone(settings: &Settings) -> anyhow::Result<File> {
    private_folder(&settings.data)?;
    let path = settings.lock_file();
    let file = File::options().create(true).append(true).open(&path);
    let file = file.with_context(|| {
        format!("{} cannot be made: set KLACHTWIJZER_DATA or DATABASE_URL to another place", path.display())
    })?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => bail!(
            "another klachtwijzer runs on this database: stop it first, or set KLACHTWIJZER_DATA to another folder"
        ),
        Err(TryLockError::Error(error)) => {
            Err(error).with_context(|| format!("{} cannot be locked (KLACHTWIJZER_DATA)", path.display()))
        }
    }
}

/// The organisation file, or the one that is built in.
///
/// # Errors
/// A line per mistake: file, line, what is allowed.
pub fn organisation(file: Option<&Path>) -> anyhow::Result<Organisation> {
    let (name, text) = match file {
        None => ("organisations/werkpro.toml".to_owned(), organisation::built_in().to_owned()),
        Some(path) => {
            let text = std::fs::read_to_string(path).with_context(|| {
                format!("KLACHTWIJZER_ORGANISATION names {}, which cannot be read", path.display())
            })?;
            (path.display().to_string(), text)
        }
    };
    match Organisation::parse(&text, &name) {
        Ok(organisation) => Ok(organisation),
        Err(mistakes) => {
            let lines: Vec<String> = mistakes.iter().map(ToString::to_string).collect();
            bail!("{}", lines.join("\n"))
        }
    }
}

/// The master key; made on the first start.
///
/// # Errors
/// When the file is no key, or cannot be made.
pub fn read_key(file: &Path) -> anyhow::Result<MasterKey> {
    if file.exists() {
        return MasterKey::read_file(file).with_context(|| {
            format!("KLACHTWIJZER_KEY_FILE names {}, which is no usable key", file.display())
        });
    }
    let key = match MasterKey::create_file(file) {
        // Another process that started at the same moment was first.
        Err(_) if file.exists() => return read_key(file),
        made => made.with_context(|| {
            format!(
                "the key file {} cannot be made: set KLACHTWIJZER_KEY_FILE to another one",
                file.display()
            )
        })?,
    };
    tracing::warn!(file = %file.display(), "a new master key was made: keep a copy of it apart from the data");
    Ok(key)
}

/// Makes the data folder, for its owner only.
fn private_folder(folder: &Path) -> anyhow::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    std::fs::DirBuilder::new().recursive(true).mode(0o700).create(folder).with_context(|| {
        format!("the data folder {} cannot be made: set KLACHTWIJZER_DATA to another one", folder.display())
    })
}
