//! A place for one story: an empty database, a folder for the files and a master key.

use std::path::{Path, PathBuf};

use klachtwijzer::store::{MasterKey, Store, StoreError};
use sqlx::{AnyConnection, AssertSqlSafe, Connection, Executor, Row};
use tempfile::TempDir;

pub(crate) const KEY: [u8; 32] = *b"the master key that the tests us";

pub(crate) struct Home {
    pub(crate) url: String,
    folder: TempDir,
}

impl Home {
    pub(crate) async fn open(&self) -> Store {
        self.open_with(KEY).await.unwrap()
    }

    pub(crate) async fn open_with(&self, key: [u8; 32]) -> Result<Store, StoreError> {
        Store::open(&self.url, MasterKey::from_bytes(key), &self.attachments()).await
    }

    pub(crate) fn is_sqlite(&self) -> bool {
        self.url.starts_with("sqlite:")
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn attachments(&self) -> PathBuf {
        self.path("attachments")
    }

    /// Changes the database behind the store's back.
    pub(crate) async fn tamper(&self, statement: &str) -> u64 {
        let mut conn = self.connect().await;
        let statement = AssertSqlSafe(statement.to_owned());
        let done = conn.execute(sqlx::query(statement)).await.unwrap().rows_affected();
        conn.close().await.unwrap();
        done
    }

    pub(crate) async fn number(&self, query: &str) -> i64 {
        let mut conn = self.connect().await;
        let row = sqlx::query(AssertSqlSafe(query.to_owned())).fetch_one(&mut conn).await.unwrap();
        conn.close().await.unwrap();
        row.get(0)
    }

    pub(crate) async fn bytes(&self, query: &str) -> Vec<Vec<u8>> {
        let mut conn = self.connect().await;
        let rows = sqlx::query(AssertSqlSafe(query.to_owned())).fetch_all(&mut conn).await.unwrap();
        conn.close().await.unwrap();
        rows.iter().map(|row| row.get(0)).collect()
    }

    async fn connect(&self) -> AnyConnection {
        AnyConnection::connect(&self.url).await.unwrap()
    }

    /// Everything that is on disk for this store, file by file.
    pub(crate) fn files(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let mut found = Vec::new();
        collect(self.folder.path(), &mut found);
        found
    }
}

fn collect(folder: &Path, found: &mut Vec<(PathBuf, Vec<u8>)>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, found);
        } else if let Ok(bytes) = std::fs::read(&path) {
            found.push((path, bytes));
        }
    }
}

pub(crate) async fn on_sqlite(story: impl AsyncFn(&Home)) {
    sqlx::any::install_default_drivers();
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite://{}", folder.path().join("store.db").display());
    story(&Home { url, folder }).await;
}

pub(crate) async fn on_postgres(story: impl AsyncFn(&Home)) {
    let Ok(server) = std::env::var("KLACHTWIJZER_TEST_POSTGRES") else { return };
    sqlx::any::install_default_drivers();
    let mut admin = AnyConnection::connect(&server).await.unwrap();
    let name = format!("story_{:016x}", rand::random::<u64>());
    admin.execute(sqlx::query(AssertSqlSafe(format!("CREATE DATABASE {name}")))).await.unwrap();
    let mut url = url::Url::parse(&server).unwrap();
    url.set_path(&name);
    story(&Home { url: url.into(), folder: tempfile::tempdir().unwrap() }).await;
    let drop = format!("DROP DATABASE {name} WITH (FORCE)");
    admin.execute(sqlx::query(AssertSqlSafe(drop))).await.unwrap();
}
