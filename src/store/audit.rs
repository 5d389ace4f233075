//! The audit trail: append-only, each row hashed over the one before with a key that is not in the
//! database. A row that names a case is sealed under that case's key, and the chain hashes the
//! ciphertext: it still verifies after the case was erased.

use serde::{Deserialize, Serialize};
use sqlx::AnyConnection;
use sqlx::any::AnyRow;
use uuid::Uuid;

use crate::dialogue::step::Audit;
use crate::domain::ids::{CaseId, ConversationId, StaffId};
use crate::domain::time::Timestamp;

use super::error::StoreError;
use super::keyring::{CaseKeys, Keyring};
use super::open::Store;
use super::row::Fields;
use super::seal::Place;

/// What a check of the audit trail found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chain {
    /// Every row is as it was written.
    Verified {
        /// How many.
        rows: u64,
    },
    /// Something was changed, taken away, put in or moved.
    Broken {
        /// The first row where it shows; 0 for the note of where the trail ends.
        row: u64,
    },
}

/// The layout of a line.
#[derive(Serialize, Deserialize)]
pub(super) struct Line {
    pub(super) action: String,
    pub(super) by: ConversationId,
    pub(super) staff: Option<StaffId>,
    pub(super) case: Option<CaseId>,
}

/// Stands for whoever acts when no chat is at hand: the program by itself, or its command line.
pub(super) const NOBODY: ConversationId = ConversationId(Uuid::nil());

/// Where the trail ends.
struct Head {
    rows: i64,
    hash: Vec<u8>,
}

const PAGE: i64 = 1_000;

impl Store {
    /// Checks the trail from its first row to its last.
    pub async fn audit_verify(&self) -> Result<Chain, StoreError> {
        let mut conn = self.readers.acquire().await?;
        let Some(head) = head(&mut conn, &self.keyring, HEAD).await? else {
            return Ok(Chain::Broken { row: 0 });
        };
        let mut rows = 0;
        let mut previous = start(&self.keyring);
        // What is appended while this runs lies beyond the head that was read.
        while rows < head.rows {
            let page = sqlx::query(
                "SELECT position, at, tag, line, hash FROM audit \
                 WHERE position > $1 AND position <= $2 ORDER BY position LIMIT $3",
            )
            .bind(rows)
            .bind(head.rows)
            .bind(PAGE)
            .fetch_all(&mut *conn)
            .await?;
            for row in &page {
                let Some(hash) = follows(&self.keyring, &previous, rows + 1, row) else {
                    return Ok(broken_at(rows + 1));
                };
                rows += 1;
                previous = hash;
            }
            if page.is_empty() {
                return Ok(broken_at(rows + 1));
            }
        }
        let extra = stray(&mut conn, head.rows).await?;
        Ok(match extra {
            Some(row) => broken_at(row),
            None if previous != head.hash => broken_at(rows),
            None => Chain::Verified { rows: rows.unsigned_abs() },
        })
    }
}

/// Begins the trail of a new database.
pub(super) async fn begin(conn: &mut AnyConnection, keyring: &Keyring) -> Result<(), StoreError> {
    let hash = start(keyring);
    sqlx::query("INSERT INTO audit_head (name, rows, hash, seal) VALUES ('trail', 0, $1, $2)")
        .bind(hash.clone())
        .bind(head_seal(keyring, 0, &hash))
        .execute(conn)
        .await?;
    Ok(())
}

/// Adds lines.
pub(super) async fn append(
    conn: &mut AnyConnection,
    keyring: &Keyring,
    keys: &mut CaseKeys,
    by: ConversationId,
    lines: &[Audit],
    now: Timestamp,
) -> Result<(), StoreError> {
    if lines.is_empty() {
        return Ok(());
    }
    // Going on from an end that was tampered with would hide it.
    let head = head(conn, keyring, LOCKED_HEAD).await?;
    let mut head = head.ok_or_else(|| Place::new("audit_head", "seal", "trail").corrupt())?;
    for line in lines {
        let position = head.rows + 1;
        let (tag, sealed) = seal(conn, keyring, keys, by, line, position).await?;
        let hash = row_hash(keyring, &head.hash, position, now.0, tag.as_deref(), &sealed);
        sqlx::query("INSERT INTO audit (position, at, tag, line, hash) VALUES ($1, $2, $3, $4, $5)")
            .bind(position)
            .bind(now.0)
            .bind(tag)
            .bind(sealed)
            .bind(hash.clone())
            .execute(&mut *conn)
            .await?;
        head = Head { rows: position, hash };
    }
    sqlx::query("UPDATE audit_head SET rows = $1, hash = $2, seal = $3 WHERE name = 'trail'")
        .bind(head.rows)
        .bind(head.hash.clone())
        .bind(head_seal(keyring, head.rows, &head.hash))
        .execute(conn)
        .await?;
    Ok(())
}

const HEAD: &str = "SELECT rows, hash, seal FROM audit_head WHERE name = 'trail'";
/// Changes nothing, but lets one writer at a time pass on PostgreSQL.
const LOCKED_HEAD: &str = "UPDATE audit_head SET rows = rows WHERE name = 'trail' RETURNING rows, hash, seal";

/// The end of the trail, unless it is missing or was tampered with.
async fn head(
    conn: &mut AnyConnection,
    keyring: &Keyring,
    statement: &'static str,
) -> Result<Option<Head>, StoreError> {
    let Some(row) = sqlx::query(statement).fetch_optional(conn).await? else { return Ok(None) };
    let fields = Fields::new(&row, "audit_head", "trail");
    let (Ok(rows), Ok(hash), Ok(seal)) = (fields.int("rows"), fields.bytes("hash"), fields.bytes("seal"))
    else {
        return Ok(None);
    };
    let whole = keyring.lookup.hash_is("audit head", &[&rows.to_le_bytes(), &hash], &seal);
    Ok(whole.then_some(Head { rows, hash }))
}

/// A line under the key of its case, with a tag that finds it by the case; or under the house key.
async fn seal(
    conn: &mut AnyConnection,
    keyring: &Keyring,
    keys: &mut CaseKeys,
    by: ConversationId,
    audit: &Audit,
    position: i64,
) -> Result<(Option<Vec<u8>>, Vec<u8>), StoreError> {
    let key = match audit.case {
        Some(case) => keys.find(conn, keyring, case).await?,
        None => None,
    };
    // A case that this very step erased is not named.
    let case = audit.case.filter(|_| key.is_some());
    let line = Line { action: audit.action.as_str().to_owned(), by, staff: audit.staff, case };
    let sealed = key.as_ref().unwrap_or(&keyring.house).seal_json(&line_place(position), &line)?;
    Ok((case.map(|case| tag_of(keyring, case)), sealed))
}

pub(super) fn line_place(position: i64) -> Place {
    Place::new("audit", "line", &position)
}

pub(super) fn tag_of(keyring: &Keyring, case: CaseId) -> Vec<u8> {
    keyring.lookup.hash("audit case", &[case.0.as_bytes()])
}

/// The hash of a row if it stands where it was written, as it was written.
fn follows(keyring: &Keyring, previous: &[u8], position: i64, row: &AnyRow) -> Option<Vec<u8>> {
    let fields = Fields::new(row, "audit", &position);
    let (at, tag) = (fields.int("at").ok()?, fields.bytes_or_null("tag").ok()?);
    let (line, hash) = (fields.bytes("line").ok()?, fields.bytes("hash").ok()?);
    let expected = row_hash(keyring, previous, position, at, tag.as_deref(), &line);
    (fields.int("position").ok()? == position && expected == hash).then_some(hash)
}

/// A row that no trail of this length has.
async fn stray(conn: &mut AnyConnection, rows: i64) -> Result<Option<i64>, StoreError> {
    // Read together with the head of this moment, so that a row appended just now is not taken for one.
    let position: Option<i64> = sqlx::query_scalar(
        "SELECT MIN(position) FROM audit WHERE position < 1 OR (position > $1 \
         AND position > (SELECT MAX(rows) FROM audit_head))",
    )
    .bind(rows)
    .fetch_one(conn)
    .await?;
    Ok(position)
}

fn start(keyring: &Keyring) -> Vec<u8> {
    keyring.lookup.hash("audit start", &[])
}

fn row_hash(
    keyring: &Keyring,
    previous: &[u8],
    position: i64,
    at: i64,
    tag: Option<&[u8]>,
    line: &[u8],
) -> Vec<u8> {
    let parts = [previous, &position.to_le_bytes(), &at.to_le_bytes(), tag.unwrap_or_default(), line];
    keyring.lookup.hash("audit row", &parts)
}

fn head_seal(keyring: &Keyring, rows: i64, hash: &[u8]) -> Vec<u8> {
    keyring.lookup.hash("audit head", &[&rows.to_le_bytes(), hash])
}

fn broken_at(row: i64) -> Chain {
    Chain::Broken { row: row.unsigned_abs() }
}
