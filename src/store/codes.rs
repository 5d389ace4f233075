//! One-time codes of cases: only a keyed hash is kept, with what it leads to; and who opened which as a
//! respondent.

use sqlx::AnyConnection;

use crate::dialogue::query::{HeldCode, Right, SeenCase};
use crate::dialogue::step::CodeChange;
use crate::domain::access::may_be_filer;
use crate::domain::case::Case;
use crate::domain::case::hearing::RespondentId;
use crate::domain::code::{CodeGrant, CodePurpose};
use crate::domain::ids::{CaseId, ConversationId};
use crate::domain::organisation::Word;
use crate::domain::time::Timestamp;

use super::access::Asker;
use super::cases::{self, CaseRow, Which};
use super::conversation::Loaded;
use super::error::StoreError;
use super::keyring::Keyring;
use super::row::Fields;
use super::staff;

/// A code as its row says.
struct Stored {
    grant: CodeGrant,
    expires: Timestamp,
    used: bool,
}

/// What the code leads to, if the asker may open it. A respondent's code also shows the case, by the right
/// of that respondent.
pub(super) async fn find(
    conn: &mut AnyConnection,
    keyring: &Keyring,
    asker: &Asker<'_>,
    code: &str,
    now: Timestamp,
) -> Result<Option<(HeldCode, Option<SeenCase>)>, StoreError> {
    let Some(stored) = read(conn, keyring, code).await? else { return Ok(None) };
    let rows = cases::rows(conn, keyring, Which::Id(stored.grant.case)).await?;
    let Some(row) = rows.into_iter().next() else { return Ok(None) };
    let grant = stored.grant;
    let id = RespondentId(grant.about);
    let again = match grant.purpose {
        CodePurpose::Respondent if stored.used => {
            if bound(conn, &row, asker.person).await? != Some(id) {
                return Ok(None);
            }
            true
        }
        CodePurpose::Respondent | CodePurpose::PickUp | CodePurpose::NewAccount | CodePurpose::TakeOver => {
            if stored.used || stored.expires <= now {
                return Ok(None);
            }
            false
        }
    };
    if grant.purpose == CodePurpose::Respondent && !again && !is_free(conn, asker, &row, id).await? {
        return Ok(None);
    }
    let case = cases::read(conn, &row).await?;
    let own = asker.right(&row) == Some(Right::Filer);
    if matches!(grant.purpose, CodePurpose::TakeOver | CodePurpose::NewAccount | CodePurpose::PickUp)
        && !may_take_over(conn, keyring, asker, &row, &case).await?
    {
        return Ok(None);
    }
    if grant.purpose != CodePurpose::Respondent {
        return Ok(Some((HeldCode { grant, case, again, own }, None)));
    }
    let known = case.hearing.respondent(id);
    let meant = known.is_some_and(|known| known.person.staff.is_none_or(|staff| asker.has_been(staff)));
    if !meant {
        return Ok(None);
    }
    let filers = staff::ids_of_person(conn, &row.filer_person).await?;
    let seen = SeenCase { case: case.clone(), right: Right::Respondent(id), filers };
    Ok(Some((HeldCode { grant, case, again, own }, Some(seen))))
}

/// May this person take a respondent's place: neither the filer, nor the handler, nor another respondent?
async fn is_free(
    conn: &mut AnyConnection,
    asker: &Asker<'_>,
    row: &CaseRow,
    id: RespondentId,
) -> Result<bool, StoreError> {
    let other = bound(conn, row, asker.person).await?.is_some_and(|known| known != id);
    Ok(!other && asker.right(row).is_none())
}

/// May this person go on as the filer: neither a respondent, nor anybody who had a part in it as staff, under
/// whatever membership they ever had?
async fn may_take_over(
    conn: &mut AnyConnection,
    keyring: &Keyring,
    asker: &Asker<'_>,
    row: &CaseRow,
    case: &Case,
) -> Result<bool, StoreError> {
    let own = staff::ever_of_person(conn, keyring, asker.person).await?;
    Ok(may_be_filer(case, &own) && bound(conn, row, asker.person).await?.is_none())
}

/// Which respondent a person is in a case, if one.
pub(super) async fn bound(
    conn: &mut AnyConnection,
    row: &CaseRow,
    person: &[u8],
) -> Result<Option<RespondentId>, StoreError> {
    let found = sqlx::query("SELECT number FROM respondent WHERE case_id = $1 AND person = $2")
        .bind(row.id.to_string())
        .bind(person.to_vec())
        .fetch_optional(conn)
        .await?;
    let Some(found) = found else { return Ok(None) };
    number(&Fields::new(&found, "respondent", &row.id), "number").map(|number| Some(RespondentId(number)))
}

/// The cases in which a person is a respondent.
pub(super) async fn sides_of(
    conn: &mut AnyConnection,
    person: &[u8],
) -> Result<Vec<(CaseId, RespondentId)>, StoreError> {
    let rows =
        sqlx::query("SELECT case_id, number FROM respondent WHERE person = $1 ORDER BY case_id, number")
            .bind(person.to_vec())
            .fetch_all(conn)
            .await?;
    let read = |row| {
        let fields = Fields::named_by(row, "respondent", "case_id")?;
        Ok((CaseId(fields.id("case_id")?), RespondentId(number(&fields, "number")?)))
    };
    rows.iter().map(read).collect()
}

/// Where a respondent is written to.
pub(super) async fn conversation_of(
    conn: &mut AnyConnection,
    case: CaseId,
    id: RespondentId,
) -> Result<Option<ConversationId>, StoreError> {
    let row = sqlx::query("SELECT conversation_id FROM respondent WHERE case_id = $1 AND number = $2")
        .bind(case.to_string())
        .bind(i64::from(id.0))
        .fetch_optional(conn)
        .await?;
    let Some(row) = row else { return Ok(None) };
    Fields::new(&row, "respondent", &case).id("conversation_id").map(|id| Some(ConversationId(id)))
}

/// Makes a code good, or uses it up; one that was used meanwhile is a conflict.
pub(super) async fn change(
    conn: &mut AnyConnection,
    keyring: &Keyring,
    loaded: &Loaded,
    change: &CodeChange,
    now: Timestamp,
) -> Result<(), StoreError> {
    match change {
        CodeChange::Issued { code, grant, expires } => issue(conn, keyring, code, *grant, *expires).await,
        CodeChange::Used { code, grant } => {
            let done = sqlx::query(
                "UPDATE case_code SET used = $1 WHERE code = $2 AND used IS NULL AND expires > $1",
            )
            .bind(now.0)
            .bind(hash(keyring, code))
            .execute(&mut *conn)
            .await?;
            if done.rows_affected() != 1 {
                return Err(StoreError::Conflict);
            }
            match grant.purpose {
                CodePurpose::Respondent => bind(conn, loaded, *grant).await,
                CodePurpose::NewAccount | CodePurpose::TakeOver | CodePurpose::PickUp => {
                    hand_over(conn, loaded, *grant).await
                }
            }
        }
    }
}

/// The link is dead, and whoever opened it is nobody in the case any more.
pub(super) async fn shut_out(
    conn: &mut AnyConnection,
    case: CaseId,
    respondent: RespondentId,
) -> Result<(), StoreError> {
    let grant = CodeGrant { case, purpose: CodePurpose::Respondent, about: respondent.0 };
    drop_code(conn, grant).await
}

async fn drop_code(conn: &mut AnyConnection, grant: CodeGrant) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM case_code WHERE case_id = $1 AND purpose = $2 AND about = $3")
        .bind(grant.case.to_string())
        .bind(grant.purpose.as_str())
        .bind(i64::from(grant.about))
        .execute(&mut *conn)
        .await?;
    if grant.purpose == CodePurpose::Respondent {
        sqlx::query("DELETE FROM respondent WHERE case_id = $1 AND number = $2")
            .bind(grant.case.to_string())
            .bind(i64::from(grant.about))
            .execute(conn)
            .await?;
    }
    Ok(())
}

async fn issue(
    conn: &mut AnyConnection,
    keyring: &Keyring,
    code: &str,
    grant: CodeGrant,
    expires: Timestamp,
) -> Result<(), StoreError> {
    drop_code(conn, grant).await?;
    sqlx::query("INSERT INTO case_code (code, case_id, purpose, about, expires) VALUES ($1, $2, $3, $4, $5)")
        .bind(hash(keyring, code))
        .bind(grant.case.to_string())
        .bind(grant.purpose.as_str())
        .bind(i64::from(grant.about))
        .bind(expires.0)
        .execute(conn)
        .await?;
    Ok(())
}

async fn bind(conn: &mut AnyConnection, loaded: &Loaded, grant: CodeGrant) -> Result<(), StoreError> {
    sqlx::query("INSERT INTO respondent (case_id, number, person, conversation_id) VALUES ($1, $2, $3, $4)")
        .bind(grant.case.to_string())
        .bind(i64::from(grant.about))
        .bind(loaded.person.clone())
        .bind(loaded.id.to_string())
        .execute(conn)
        .await?;
    Ok(())
}

/// From now on the case is the asker's, with everything that it does by itself.
async fn hand_over(conn: &mut AnyConnection, loaded: &Loaded, grant: CodeGrant) -> Result<(), StoreError> {
    for statement in [
        // Those of the staff's chats, a message about to leave for one, stay where they are.
        "UPDATE timer SET conversation_id = $1 WHERE case_id = $2 \
         AND conversation_id = (SELECT filer FROM cases WHERE id = $2)",
        "UPDATE cases SET filer = $1 WHERE id = $2",
    ] {
        sqlx::query(statement)
            .bind(loaded.id.to_string())
            .bind(grant.case.to_string())
            .execute(&mut *conn)
            .await?;
    }
    Ok(())
}

async fn read(conn: &mut AnyConnection, keyring: &Keyring, code: &str) -> Result<Option<Stored>, StoreError> {
    let row = sqlx::query(
        "SELECT case_id, purpose, about, expires, CASE WHEN used IS NULL THEN 0 ELSE 1 END AS was_used \
         FROM case_code WHERE code = $1",
    )
    .bind(hash(keyring, code))
    .fetch_optional(conn)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let fields = Fields::named_by(&row, "case_code", "case_id")?;
    let purpose = CodePurpose::parse(&fields.text("purpose")?).ok_or_else(|| fields.corrupt("purpose"))?;
    let grant = CodeGrant { case: CaseId(fields.id("case_id")?), purpose, about: number(&fields, "about")? };
    Ok(Some(Stored { grant, expires: fields.moment("expires")?, used: fields.int("was_used")? != 0 }))
}

fn number(fields: &Fields<'_>, column: &'static str) -> Result<u32, StoreError> {
    u32::try_from(fields.int(column)?).map_err(|_| fields.corrupt(column))
}

/// People type a code too: capitals and spaces around it do not matter.
fn hash(keyring: &Keyring, code: &str) -> Vec<u8> {
    keyring.lookup.hash("case_code", &[code.trim().to_lowercase().as_bytes()])
}
