//! Taking every trace of a case from somebody for whom, as staff, it no longer exists (article 2). What they
//! got or wrote as its filer, or as a respondent through the one-time link, is theirs and stays.

use sqlx::AnyConnection;

use crate::dialogue::query::{MessageRecord, Purpose};
use crate::domain::case::hearing::RespondentId;
use crate::domain::ids::{CaseId, ConversationId, StaffId};

use super::cases::{self, Which};
use super::conversation::{self, Loaded};
use super::error::StoreError;
use super::tx::Tx;
use super::{codes, messages, outbox};

/// What has to go from a chat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Traces {
    /// Which chat.
    pub conversation: ConversationId,
    /// The language in which it is overwritten.
    pub language: String,
    /// The messages.
    pub messages: Vec<MessageRecord>,
}

impl Tx {
    /// Forgets a case in every chat of this member of staff, whatever their other roles: what waits to be
    /// sent, what was being written, timers, buttons, and where messages belong. What stands in the chats
    /// already is told, for the turn to remove.
    pub async fn forget(
        &mut self,
        asker: &Loaded,
        case: CaseId,
        staff: StaffId,
    ) -> Result<Vec<Traces>, StoreError> {
        let (conn, keyring) = self.parts();
        let Some(person) = super::staff::person_of(conn, staff).await? else { return Ok(Vec::new()) };
        let filed = cases::rows(conn, keyring, Which::Id(case)).await?;
        if filed.iter().any(|row| row.filer_person == person) {
            return Ok(Vec::new());
        }
        let mut traces = Vec::new();
        for id in conversation::of_person(conn, &person).await? {
            if id != asker.id {
                conversation::forget(conn, keyring, id, case).await?;
            }
            let language = conversation::language(conn, keyring, id).await?.unwrap_or_default();
            drop_waiting(conn, id, case).await?;
            let messages = messages::take_from_staff(conn, id, case).await?;
            traces.push(Traces { conversation: id, language, messages });
        }
        Ok(traces)
    }
}

impl Tx {
    /// Takes a respondent's place away: the link, the place, and what they have of the case in that chat; that is
    /// told, for the turn to remove.
    pub async fn shut_out(
        &mut self,
        case: CaseId,
        respondent: RespondentId,
    ) -> Result<Vec<Traces>, StoreError> {
        let (conn, keyring) = self.parts();
        let conversation = codes::conversation_of(conn, case, respondent).await?;
        codes::shut_out(conn, case, respondent).await?;
        let Some(id) = conversation else { return Ok(Vec::new()) };
        conversation::forget(conn, keyring, id, case).await?;
        let language = conversation::language(conn, keyring, id).await?.unwrap_or_default();
        let messages = messages::take_from_respondent(conn, id, case).await?;
        Ok(vec![Traces { conversation: id, language, messages }])
    }
}

/// Drops what would still tell the person something of the case.
async fn drop_waiting(conn: &mut AnyConnection, id: ConversationId, case: CaseId) -> Result<(), StoreError> {
    outbox::recall(conn, id, case).await?;
    sqlx::query("DELETE FROM notice WHERE conversation_id = $1 AND case_id = $2 AND purpose <> $3")
        .bind(id.to_string())
        .bind(case.to_string())
        .bind(Purpose::Respondent.as_str())
        .execute(&mut *conn)
        .await?;
    sqlx::query("DELETE FROM leaving WHERE conversation_id = $1 AND case_id = $2")
        .bind(id.to_string())
        .bind(case.to_string())
        .execute(&mut *conn)
        .await?;
    sqlx::query("DELETE FROM timer WHERE conversation_id = $1 AND case_id = $2")
        .bind(id.to_string())
        .bind(case.to_string())
        .execute(conn)
        .await?;
    Ok(())
}
