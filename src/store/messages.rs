//! The message map: where each message of a chat belongs. Never what it says.

use sqlx::AnyConnection;
use sqlx::any::AnyRow;

use crate::dialogue::event::Sender;
use crate::dialogue::query::{MessageRecord, Purpose};
use crate::domain::ids::{CaseId, ConversationId};
use crate::domain::time::Timestamp;

use super::conversation::account_hash;
use super::error::StoreError;
use super::open::Store;
use super::row::Fields;

impl Store {
    /// Is this message of this chat unknown while something is on its way there? Then it may be what
    /// Telegram took a moment ago, and its number is about to be noted.
    pub async fn may_be_noted_soon(&self, sender: &Sender, message_id: i64) -> Result<bool, StoreError> {
        let row = sqlx::query(
            "SELECT c.id FROM conversation c WHERE c.account = $1 \
             AND EXISTS (SELECT 1 FROM outbox o WHERE o.conversation_id = c.id AND o.settled IS NULL \
             AND o.state = 'attempted') AND NOT EXISTS (SELECT 1 FROM message m \
             WHERE m.conversation_id = c.id AND m.message_id = $2)",
        )
        .bind(account_hash(&self.keyring, sender))
        .bind(message_id)
        .fetch_optional(&self.readers)
        .await?;
        Ok(row.is_some())
    }
}

/// Notes a message. Noted again (an edit), it only changes when it now belongs to a case.
pub(super) async fn note(
    conn: &mut AnyConnection,
    conversation: ConversationId,
    record: &MessageRecord,
) -> Result<(), StoreError> {
    // The case may have been erased by the same step: then the message belongs to none.
    sqlx::query(
        "INSERT INTO message (conversation_id, message_id, from_bot, at, case_id, purpose) \
         VALUES ($1, $2, $3, $4, (SELECT id FROM data_key WHERE id = $5), $6) \
         ON CONFLICT (conversation_id, message_id) DO UPDATE SET \
         purpose = CASE WHEN excluded.case_id IS NULL THEN message.purpose ELSE excluded.purpose END, \
         case_id = COALESCE(excluded.case_id, message.case_id)",
    )
    .bind(conversation.to_string())
    .bind(record.message_id)
    .bind(i64::from(record.from_bot))
    .bind(record.at.0)
    .bind(record.case.map(|case| case.to_string()))
    .bind(record.purpose.as_str())
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn find(
    conn: &mut AnyConnection,
    conversation: ConversationId,
    message_id: i64,
) -> Result<Option<MessageRecord>, StoreError> {
    let row = sqlx::query(
        "SELECT message_id, from_bot, at, case_id, purpose FROM message \
         WHERE conversation_id = $1 AND message_id = $2",
    )
    .bind(conversation.to_string())
    .bind(message_id)
    .fetch_optional(conn)
    .await?;
    row.map(|row| record(conversation, &row)).transpose()
}

pub(super) async fn since(
    conn: &mut AnyConnection,
    conversation: ConversationId,
    since: Timestamp,
) -> Result<Vec<MessageRecord>, StoreError> {
    let rows = sqlx::query(
        "SELECT message_id, from_bot, at, case_id, purpose FROM message \
         WHERE conversation_id = $1 AND at >= $2 ORDER BY message_id",
    )
    .bind(conversation.to_string())
    .bind(since.0)
    .fetch_all(conn)
    .await?;
    rows.iter().map(|row| record(conversation, row)).collect()
}

/// Takes the messages that somebody has as staff about a case off that case, lists of cases too, and tells
/// which they were.
pub(super) async fn take_from_staff(
    conn: &mut AnyConnection,
    conversation: ConversationId,
    case: CaseId,
) -> Result<Vec<MessageRecord>, StoreError> {
    take(conn, conversation, case, "((case_id = $2 AND purpose <> $3) OR purpose = $4)").await
}

/// The same of what somebody has as a respondent.
pub(super) async fn take_from_respondent(
    conn: &mut AnyConnection,
    conversation: ConversationId,
    case: CaseId,
) -> Result<Vec<MessageRecord>, StoreError> {
    take(conn, conversation, case, "case_id = $2 AND purpose = $3 AND purpose <> $4").await
}

/// In `whose`, $2 is the case, $3 the purpose of a respondent, $4 that of a list.
async fn take(
    conn: &mut AnyConnection,
    conversation: ConversationId,
    case: CaseId,
    whose: &str,
) -> Result<Vec<MessageRecord>, StoreError> {
    let select = format!(
        "SELECT message_id, from_bot, at, case_id, purpose FROM message \
         WHERE conversation_id = $1 AND {whose} ORDER BY message_id"
    );
    let rows = sqlx::query(sqlx::AssertSqlSafe(select))
        .bind(conversation.to_string())
        .bind(case.to_string())
        .bind(Purpose::Respondent.as_str())
        .bind(Purpose::List.as_str())
        .fetch_all(&mut *conn)
        .await?;
    let records = rows.iter().map(|row| record(conversation, row)).collect::<Result<Vec<_>, _>>()?;
    let update =
        format!("UPDATE message SET case_id = NULL, purpose = $5 WHERE conversation_id = $1 AND {whose}");
    sqlx::query(sqlx::AssertSqlSafe(update))
        .bind(conversation.to_string())
        .bind(case.to_string())
        .bind(Purpose::Respondent.as_str())
        .bind(Purpose::List.as_str())
        .bind(Purpose::Other.as_str())
        .execute(conn)
        .await?;
    Ok(records)
}

fn record(conversation: ConversationId, row: &AnyRow) -> Result<MessageRecord, StoreError> {
    let message_id = Fields::new(row, "message", &conversation).int("message_id")?;
    let fields = Fields::new(row, "message", &format!("{conversation}/{message_id}"));
    Ok(MessageRecord {
        message_id,
        from_bot: fields.int("from_bot")? != 0,
        at: fields.moment("at")?,
        case: fields.id_or_null("case_id")?.map(CaseId),
        purpose: purpose(&fields)?,
    })
}

/// Reads the word back.
pub(super) fn purpose(fields: &Fields<'_>) -> Result<Purpose, StoreError> {
    let word = fields.text("purpose")?;
    Purpose::ALL.into_iter().find(|purpose| purpose.as_str() == word).ok_or_else(|| fields.corrupt("purpose"))
}
