//! Opening a store: which database, with which settings, and who may write to it when.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Once};
use std::time::Duration;

use object_store::local::LocalFileSystem;
use secrecy::SecretString;
use sqlx::any::AnyPoolOptions;
use sqlx::{Any, AnyConnection, AnyPool, Connection, Executor, Transaction};

use super::error::StoreError;
use super::keyring::Keyring;
use super::keys::MasterKey;
use super::tx::Tx;

/// A database with its keys and its folder of files. Cloning it gives another handle to the same.
#[derive(Clone, Debug)]
pub struct Store {
    pub(super) backend: Backend,
    /// The address, for a connection of its own; it may hold a password.
    pub(super) url: SecretString,
    pub(super) writers: AnyPool,
    pub(super) readers: AnyPool,
    pub(super) keyring: Arc<Keyring>,
    pub(super) files: Arc<LocalFileSystem>,
    _throw_away: Option<Arc<ThrowAway>>,
}

/// Which database it is: the two differ in how a write begins and how an erasure is made sure of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Backend {
    Sqlite,
    Postgres,
}

/// How long a write waits for the one before it. Far beyond what a batch of updates takes.
const WRITER_WAIT: Duration = Duration::from_secs(60);
const READERS: u32 = 4;
const POSTGRES_CONNECTIONS: u32 = 10;

/// For every connection to SQLite. `secure_delete` overwrites what is deleted with zeroes.
const PRAGMAS: &str = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; \
                       PRAGMA busy_timeout = 5000; PRAGMA secure_delete = ON;";

impl Store {
    /// Opens `sqlite://…` (made when it is not there) or `postgres://…`, brings the tables up to date,
    /// and finishes the erasures that a crash interrupted.
    pub async fn open(url: &str, key: MasterKey, attachments: &Path) -> Result<Self, StoreError> {
        Self::open_with(url, &key, attachments, None).await
    }

    /// Opens an empty store in a temporary folder that goes with the last handle.
    pub async fn open_temp() -> Result<Self, StoreError> {
        let folder = ThrowAway::new()?;
        let url = format!("sqlite://{}", folder.0.join("store.db").display());
        let files = folder.0.join("attachments");
        Self::open_with(&url, &MasterKey::generate(), &files, Some(Arc::new(folder))).await
    }

    async fn open_with(
        url: &str,
        key: &MasterKey,
        attachments: &Path,
        throw_away: Option<Arc<ThrowAway>>,
    ) -> Result<Self, StoreError> {
        static DRIVERS: Once = Once::new();
        DRIVERS.call_once(sqlx::any::install_default_drivers);
        std::fs::create_dir_all(attachments)?;
        let files = LocalFileSystem::new_with_prefix(attachments)?.with_fsync(true);
        // Two processes that start at once would both make the tables: the second waits for the first.
        let opening = File::open(attachments)?;
        let opening = tokio::task::spawn_blocking(move || opening.lock().map(|()| opening)).await;
        let _opening = opening.map_err(std::io::Error::other)??;
        let (backend, writers, readers) = connect(url).await?;
        sqlx::migrate!("./migrations").run(&writers).await?;
        let mut tx = begin_write(backend, &writers).await?;
        let keyring = Keyring::open(&mut tx, key).await?;
        tx.commit().await?;
        let store = Self {
            backend,
            url: SecretString::from(url),
            writers,
            readers,
            keyring: Arc::new(keyring),
            files: Arc::new(files),
            _throw_away: throw_away,
        };
        store.settle_erasures().await?;
        Ok(store)
    }

    /// Begins a write transaction. On SQLite it waits for the one before it to end.
    pub async fn begin(&self) -> Result<Tx, StoreError> {
        Ok(Tx::new(begin_write(self.backend, &self.writers).await?, Arc::clone(&self.keyring)))
    }

    /// Wraps all keys with another master key and ends this store; open it again with the new key.
    pub async fn rewrap(self, new: MasterKey) -> Result<u64, StoreError> {
        let mut tx = begin_write(self.backend, &self.writers).await?;
        let keys = self.keyring.rewrap(&mut tx, &new).await?;
        tx.commit().await?;
        self.settle_erasures().await?;
        self.close().await;
        Ok(keys)
    }

    /// Closes all connections after what they are doing.
    pub async fn close(&self) {
        self.readers.close().await;
        self.writers.close().await;
    }
}

/// The one place where a write begins. `IMMEDIATE` takes SQLite's write lock at once, so that a
/// transaction never fails half-way because another one wrote first.
async fn begin_write(backend: Backend, writers: &AnyPool) -> Result<Transaction<'static, Any>, StoreError> {
    Ok(match backend {
        Backend::Sqlite => writers.begin_with("BEGIN IMMEDIATE").await?,
        Backend::Postgres => writers.begin().await?,
    })
}

/// SQLite: one connection writes, a few read beside it. PostgreSQL: one pool for both.
async fn connect(url: &str) -> Result<(Backend, AnyPool, AnyPool), StoreError> {
    if !url.starts_with("sqlite:") {
        // A pool would go on trying without a word; whoever starts the program should hear it at once.
        AnyConnection::connect(url).await?.close().await?;
        let pool = options(POSTGRES_CONNECTIONS).connect(url).await?;
        return Ok((Backend::Postgres, pool.clone(), pool));
    }
    let url = if url.contains('?') { url.to_owned() } else { format!("{url}?mode=rwc") };
    let writers = options(1).after_connect(|conn, _| Box::pin(configure(conn))).connect(&url).await?;
    let readers = options(READERS).after_connect(|conn, _| Box::pin(configure(conn))).connect(&url).await?;
    Ok((Backend::Sqlite, writers, readers))
}

fn options(connections: u32) -> AnyPoolOptions {
    AnyPoolOptions::new().max_connections(connections).acquire_timeout(WRITER_WAIT).test_before_acquire(false)
}

async fn configure(conn: &mut AnyConnection) -> Result<(), sqlx::Error> {
    conn.execute(sqlx::raw_sql(PRAGMAS)).await?;
    Ok(())
}

/// A folder that goes when nobody needs it any more.
#[derive(Debug)]
struct ThrowAway(PathBuf);

impl ThrowAway {
    fn new() -> std::io::Result<Self> {
        let path = std::env::temp_dir().join(format!("klachtwijzer-{:032x}", rand::random::<u128>()));
        std::fs::create_dir(&path)?;
        Ok(Self(path))
    }
}

impl Drop for ThrowAway {
    fn drop(&mut self) {
        // Nothing is lost when it stays: the operating system clears its temporary folder.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
