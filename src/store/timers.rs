//! Timers: rows with a due time that the scheduler turns back into events.

use sqlx::AnyConnection;

use crate::dialogue::event::Timer;
use crate::domain::ids::ConversationId;
use crate::domain::time::Timestamp;

use super::claim;
use super::error::StoreError;
use super::open::Store;
use super::row::Fields;
use super::seal::Place;
use super::tx::Tx;

/// A timer whose time has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DueTimer {
    /// Whose.
    pub conversation: ConversationId,
    /// What for.
    pub timer: Timer,
    /// When it was due.
    pub due: Timestamp,
}

impl Store {
    /// The timers that are due, oldest first. They stay until a turn deletes them.
    pub async fn due_timers(&self, now: Timestamp, limit: u32) -> Result<Vec<DueTimer>, StoreError> {
        let rows = sqlx::query(
            "SELECT conversation_id, timer, due FROM timer WHERE due <= $1 ORDER BY due, timer LIMIT $2",
        )
        .bind(now.0)
        .bind(i64::from(limit))
        .fetch_all(&self.readers)
        .await?;
        rows.iter()
            .map(|row| {
                let fields = Fields::named_by(row, "timer", "timer")?;
                let timer = serde_json::from_str(&fields.text("timer")?);
                Ok(DueTimer {
                    conversation: ConversationId(fields.id("conversation_id")?),
                    timer: timer.map_err(|_| fields.corrupt("timer"))?,
                    due: fields.moment("due")?,
                })
            })
            .collect()
    }

    /// When the outbox or a timer next has something to do.
    pub async fn next_due(&self) -> Result<Option<Timestamp>, StoreError> {
        let mut conn = self.readers.acquire().await?;
        let timer: Option<i64> =
            sqlx::query_scalar("SELECT MIN(due) FROM timer").fetch_one(&mut *conn).await?;
        let outbox = claim::next_due(&mut conn).await?;
        Ok(timer.into_iter().chain(outbox).min().map(Timestamp))
    }
}

impl Tx {
    /// Takes a timer away, due or not.
    pub async fn delete_timer(
        &mut self,
        conversation: ConversationId,
        timer: Timer,
    ) -> Result<(), StoreError> {
        cancel(self.parts().0, conversation, timer).await
    }
}

/// Whose timer it is: a case's clock belongs to whoever filed it, any other to whom the event came from.
pub(super) async fn owner(
    conn: &mut AnyConnection,
    asker: ConversationId,
    timer: Timer,
) -> Result<Option<ConversationId>, StoreError> {
    let case = match timer {
        Timer::Clock(case) | Timer::Upkeep(case) | Timer::Respondent { case, .. } => case,
        Timer::Gather(_) | Timer::RemindDraft(_) | Timer::EraseDraft(_) => return Ok(Some(asker)),
    };
    let row = sqlx::query("SELECT filer FROM cases WHERE id = $1")
        .bind(case.to_string())
        .fetch_optional(conn)
        .await?;
    row.map(|row| Ok(ConversationId(Fields::new(&row, "cases", &case.to_string()).id("filer")?))).transpose()
}

/// Sets a timer; the same one is moved.
pub(super) async fn set(
    conn: &mut AnyConnection,
    conversation: ConversationId,
    timer: Timer,
    due: Timestamp,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO timer (conversation_id, timer, case_id, due) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (conversation_id, timer) DO UPDATE SET due = excluded.due",
    )
    .bind(conversation.to_string())
    .bind(word(timer)?)
    .bind(timer.case().to_string())
    .bind(due.0)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn cancel(
    conn: &mut AnyConnection,
    conversation: ConversationId,
    timer: Timer,
) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM timer WHERE conversation_id = $1 AND timer = $2")
        .bind(conversation.to_string())
        .bind(word(timer)?)
        .execute(conn)
        .await?;
    Ok(())
}

fn word(timer: Timer) -> Result<String, StoreError> {
    serde_json::to_string(&timer).map_err(|_| Place::new("timer", "timer", &timer.case()).corrupt())
}
