//! Cases: events under the case's key, and the list columns that are written with them.

use sqlx::AnyConnection;
use sqlx::any::AnyRow;

use crate::dialogue::step::NewFacts;
use crate::domain::case::{Case, CaseEvent, Stage};
use crate::domain::ids::{CaseId, CaseNumber, ConversationId, StaffId};
use crate::domain::time::Timestamp;

use super::error::StoreError;
use super::keyring::{CaseKeys, Keyring};
use super::outbox;
use super::row::Fields;
use super::seal::{DataKey, Place};

/// A case as the list columns show it: enough to decide who may see it.
pub(super) struct CaseRow {
    pub(super) id: CaseId,
    pub(super) filer: ConversationId,
    pub(super) filer_person: Vec<u8>,
    pub(super) handler: Option<StaffId>,
    key: DataKey,
}

/// Which cases.
pub(super) enum Which<'a> {
    OfPerson(&'a [u8]),
    OpenOfHandler(StaffId),
    OpenWithoutHandler,
    /// Those at the committee, and those that were stopped, perhaps there.
    AtCommittee,
    Number(&'a CaseNumber),
    Id(CaseId),
}

macro_rules! select_cases {
    ($condition:literal) => {
        concat!(
            "SELECT c.id, c.filer, c.handler, f.person, k.wrapped FROM cases c \
             JOIN conversation f ON f.id = c.filer JOIN data_key k ON k.id = c.id WHERE ",
            $condition
        )
    };
}

/// Finds cases without looking inside them.
pub(super) async fn rows(
    conn: &mut AnyConnection,
    keyring: &Keyring,
    which: Which<'_>,
) -> Result<Vec<CaseRow>, StoreError> {
    let query = match which {
        Which::OfPerson(person) => {
            sqlx::query(select_cases!("f.person = $1 ORDER BY c.filed DESC, c.id DESC")).bind(person.to_vec())
        }
        Which::OpenOfHandler(handler) => {
            sqlx::query(select_cases!("c.handler = $1 AND c.stage <> 'closed' ORDER BY c.filed, c.id"))
                .bind(handler.to_string())
        }
        Which::OpenWithoutHandler => {
            sqlx::query(select_cases!("c.handler IS NULL AND c.stage <> 'closed' ORDER BY c.filed, c.id"))
        }
        Which::AtCommittee => sqlx::query(select_cases!(
            "c.stage IN ('admissibility', 'committee', 'measures', 'withdrawn') ORDER BY c.filed, c.id"
        )),
        Which::Number(number) => {
            sqlx::query(select_cases!("c.number = $1")).bind(number_hash(keyring, number))
        }
        Which::Id(id) => sqlx::query(select_cases!("c.id = $1")).bind(id.to_string()),
    };
    query.fetch_all(conn).await?.iter().map(|row| case_row(keyring, row)).collect()
}

fn case_row(keyring: &Keyring, row: &AnyRow) -> Result<CaseRow, StoreError> {
    let fields = Fields::named_by(row, "cases", "id")?;
    let id = fields.id("id")?;
    Ok(CaseRow {
        id: CaseId(id),
        filer: ConversationId(fields.id("filer")?),
        filer_person: fields.bytes("person")?,
        handler: fields.id_or_null("handler")?.map(StaffId),
        key: keyring.unwrap(id, &fields.bytes("wrapped")?)?,
    })
}

/// Reads a case whole.
pub(super) async fn read(conn: &mut AnyConnection, row: &CaseRow) -> Result<Case, StoreError> {
    fold(conn, row.id, &row.key).await
}

async fn fold(conn: &mut AnyConnection, id: CaseId, key: &DataKey) -> Result<Case, StoreError> {
    Case::fold(id, &events(conn, id, key).await?).ok_or_else(|| event_place(id, 1).corrupt())
}

/// Everything that happened in a case, oldest first.
pub(super) async fn history(conn: &mut AnyConnection, row: &CaseRow) -> Result<Vec<CaseEvent>, StoreError> {
    events(conn, row.id, &row.key).await
}

async fn events(conn: &mut AnyConnection, id: CaseId, key: &DataKey) -> Result<Vec<CaseEvent>, StoreError> {
    let rows = sqlx::query("SELECT position, event FROM case_event WHERE case_id = $1 ORDER BY position")
        .bind(id.to_string())
        .fetch_all(conn)
        .await?;
    let mut events: Vec<CaseEvent> = Vec::with_capacity(rows.len());
    for (row, expected) in rows.iter().zip(1_i64..) {
        let place = event_place(id, expected);
        let fields = Fields::new(row, "case_event", &format!("{id}/{expected}"));
        if fields.int("position")? != expected {
            return Err(fields.corrupt("position"));
        }
        events.push(key.open_json(&place, &fields.bytes("event")?)?);
    }
    Ok(events)
}

/// Adds facts to a case, or makes the case with them; its version must be the one they were decided on.
pub(super) async fn append(
    conn: &mut AnyConnection,
    keyring: &Keyring,
    keys: &mut CaseKeys,
    filer: ConversationId,
    new: &NewFacts,
) -> Result<(), StoreError> {
    if new.events.is_empty() {
        return Ok(());
    }
    let key = if new.on_version == 0 {
        let key = keys.find_or_make(conn, keyring, new.case).await?;
        let case = Case::fold(new.case, &new.events).ok_or_else(|| event_place(new.case, 1).corrupt())?;
        insert(conn, keyring, filer, &case).await?;
        key
    } else {
        let key = keys.find(conn, keyring, new.case).await?.ok_or(StoreError::Conflict)?;
        let mut case = fold(conn, new.case, &key).await?;
        let before = case.handler;
        for event in &new.events {
            case.apply(event);
        }
        update(conn, new.on_version, &case).await?;
        if let Some(last) = new.events.last() {
            note_closed(conn, &case, case.closed.unwrap_or(last.at)).await?;
        }
        if let Some(before) = before.filter(|before| case.handler != Some(*before)) {
            outbox::withdraw(conn, new.case, before).await?;
        }
        key
    };
    for (event, position) in new.events.iter().zip(new.on_version + 1..) {
        sqlx::query("INSERT INTO case_event (case_id, position, event) VALUES ($1, $2, $3)")
            .bind(new.case.to_string())
            .bind(position)
            .bind(key.seal_json(&event_place(new.case, position), event)?)
            .execute(&mut *conn)
            .await?;
    }
    Ok(())
}

async fn insert(
    conn: &mut AnyConnection,
    keyring: &Keyring,
    filer: ConversationId,
    case: &Case,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO cases (id, number, filer, filed, version, stage, unit, handler) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(case.id.to_string())
    .bind(number_hash(keyring, &case.number))
    .bind(filer.to_string())
    .bind(case.filed.0)
    .bind(case.version)
    .bind(case.stage.as_str())
    .bind(case.unit().cloned())
    .bind(case.handler.map(|handler| handler.to_string()))
    .execute(&mut *conn)
    .await?;
    for word in words(keyring, case) {
        sqlx::query("INSERT INTO case_word (case_id, word) VALUES ($1, $2) ON CONFLICT DO NOTHING")
            .bind(case.id.to_string())
            .bind(word)
            .execute(&mut *conn)
            .await?;
    }
    Ok(())
}

async fn update(conn: &mut AnyConnection, on_version: i64, case: &Case) -> Result<(), StoreError> {
    let done = sqlx::query(
        "UPDATE cases SET version = $1, stage = $2, unit = $3, handler = $4 WHERE id = $5 AND version = $6",
    )
    .bind(case.version)
    .bind(case.stage.as_str())
    .bind(case.unit().cloned())
    .bind(case.handler.map(|handler| handler.to_string()))
    .bind(case.id.to_string())
    .bind(on_version)
    .execute(conn)
    .await?;
    if done.rows_affected() == 1 { Ok(()) } else { Err(StoreError::Conflict) }
}

/// Notes since when a case is closed; an open one is not.
async fn note_closed(conn: &mut AnyConnection, case: &Case, at: Timestamp) -> Result<(), StoreError> {
    let query = if case.stage == Stage::Closed {
        sqlx::query("UPDATE cases SET closed = COALESCE(closed, $1) WHERE id = $2").bind(at.0)
    } else {
        sqlx::query("UPDATE cases SET closed = NULL WHERE closed IS NOT NULL AND id = $1")
    };
    query.bind(case.id.to_string()).execute(conn).await?;
    Ok(())
}

fn event_place(id: CaseId, position: i64) -> Place {
    Place::new("case_event", "event", &format!("{id}/{position}"))
}

fn number_hash(keyring: &Keyring, number: &CaseNumber) -> Vec<u8> {
    keyring.lookup.hash("number", &[number.as_str().as_bytes()])
}

/// The keyed hashes that a case can be found by: the words of the names, and the phone number.
fn words(keyring: &Keyring, case: &Case) -> Vec<Vec<u8>> {
    let complaint = &case.complaint;
    let represented = complaint.represented.as_ref().and_then(|represented| represented.name.as_deref());
    let names = complaint.name.as_deref().into_iter().chain(represented);
    let mut hashes: Vec<Vec<u8>> =
        names.flat_map(name_words).map(|word| keyring.lookup.hash("name", &[word.as_bytes()])).collect();
    let phone = complaint.phone.as_deref().map(phone_digits).filter(|digits| !digits.is_empty());
    hashes.extend(phone.map(|digits| keyring.lookup.hash("phone", &[digits.as_bytes()])));
    hashes
}

fn name_words(name: &str) -> impl Iterator<Item = String> {
    name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase)
}

/// The digits as they are dialled inside the Netherlands.
fn phone_digits(phone: &str) -> String {
    let digits: String = phone.chars().filter(char::is_ascii_digit).collect();
    let abroad = phone.trim_start().starts_with('+').then_some("31").into_iter().chain(["0031"]);
    for prefix in abroad {
        if let Some(rest) = digits.strip_prefix(prefix) {
            return format!("0{}", rest.trim_start_matches('0'));
        }
    }
    digits
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phone_numbers_are_the_same_however_they_are_written() {
        for phone in ["06-12 34 56 78", "+31 6 12345678", "0031612345678", "+31 (0)6 12345678", "0612345678"]
        {
            assert_eq!(phone_digits(phone), "0612345678", "{phone}");
        }
        assert_eq!(phone_digits("+32 475 12 34 56"), "32475123456");
    }

    #[test]
    fn names_are_cut_into_words() {
        let words: Vec<String> = name_words("Anne-Fleur de  Vries").collect();
        assert_eq!(words, ["anne", "fleur", "de", "vries"]);
    }
}
