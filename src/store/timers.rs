//! Timers: rows with a due time that the scheduler turns back into events.

use futures::TryStreamExt;
use sqlx::AnyConnection;
use sqlx::any::AnyRow;

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
    /// When it was due, or comes back after a failure.
    pub due: Timestamp,
    /// How often its turn failed so far.
    pub failures: u32,
}

/// One that cannot be read is looked at again after so long: a newer release may know it.
const UNREADABLE_WAITS_MS: i64 = 3_600_000;

impl Store {
    /// The timers that are due, oldest first. They stay until a turn deletes them. One that cannot be read
    /// keeps nobody else waiting: it is put off.
    pub async fn due_timers(&self, now: Timestamp, limit: u32) -> Result<Vec<DueTimer>, StoreError> {
        let mut due = Vec::new();
        let mut unreadable = Vec::new();
        let mut conn = self.readers.acquire().await?;
        let mut rows = sqlx::query(
            "SELECT conversation_id, timer, due, failures FROM timer WHERE due <= $1 ORDER BY due, timer",
        )
        .bind(now.0)
        .fetch(&mut *conn);
        while due.len() < limit as usize
            && let Some(row) = rows.try_next().await?
        {
            match read(&row) {
                Ok(timer) => due.push(timer),
                Err(error) => {
                    tracing::error!(%error, "a timer cannot be read: it is passed over");
                    unreadable.extend(names(&row));
                }
            }
        }
        drop(rows);
        drop(conn);
        if !unreadable.is_empty() {
            self.pass_over(&unreadable, now.plus_ms(UNREADABLE_WAITS_MS)).await?;
        }
        Ok(due)
    }

    async fn pass_over(&self, unreadable: &[(String, String)], until: Timestamp) -> Result<(), StoreError> {
        let mut tx = self.begin().await?;
        for (conversation, timer) in unreadable {
            put_off(tx.parts().0, conversation, timer, until).await?;
        }
        tx.commit().await
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

    /// Lets a timer come back at a later moment, and counts that it failed once more.
    pub async fn put_timer_off(&mut self, timer: &DueTimer, until: Timestamp) -> Result<(), StoreError> {
        put_off(self.parts().0, &timer.conversation.to_string(), &word(timer.timer)?, until).await
    }
}

/// The row's name in the errors is the timer's kind at most: what stands there says whose it is.
fn read(row: &AnyRow) -> Result<DueTimer, StoreError> {
    let fields = Fields::new(row, "timer", "?");
    let timer = serde_json::from_str(&fields.text("timer")?).map_err(|_| fields.corrupt("timer"))?;
    Ok(DueTimer {
        conversation: ConversationId(fields.id("conversation_id")?),
        timer,
        due: fields.moment("due")?,
        failures: u32::try_from(fields.int("failures")?).map_err(|_| fields.corrupt("failures"))?,
    })
}

/// What the row is found by again.
fn names(row: &AnyRow) -> Option<(String, String)> {
    let fields = Fields::new(row, "timer", "?");
    Some((fields.text("conversation_id").ok()?, fields.text("timer").ok()?))
}

async fn put_off(
    conn: &mut AnyConnection,
    conversation: &str,
    timer: &str,
    until: Timestamp,
) -> Result<(), StoreError> {
    sqlx::query(
        "UPDATE timer SET due = $1, failures = failures + 1 WHERE conversation_id = $2 AND timer = $3",
    )
    .bind(until.0)
    .bind(conversation.to_owned())
    .bind(timer.to_owned())
    .execute(conn)
    .await?;
    Ok(())
}

/// Whose timer it is: a case's clock belongs to whoever filed it, any other to whom the event came from.
pub(super) async fn owner(
    conn: &mut AnyConnection,
    asker: ConversationId,
    timer: Timer,
) -> Result<Option<ConversationId>, StoreError> {
    let case = match timer {
        Timer::Clock(case) | Timer::Upkeep(case) | Timer::Respondent { case, .. } => case,
        Timer::Gather(_)
        | Timer::RemindDraft(_)
        | Timer::EraseDraft(_)
        | Timer::Send(_)
        | Timer::AwayBegins
        | Timer::AwayEnds
        | Timer::Leaves(_) => return Ok(Some(asker)),
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
         ON CONFLICT (conversation_id, timer) DO UPDATE SET due = excluded.due, failures = 0",
    )
    .bind(conversation.to_string())
    .bind(word(timer)?)
    // One that belongs to no case goes with its conversation.
    .bind(timer.case().map_or_else(|| conversation.to_string(), |case| case.to_string()))
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
    serde_json::to_string(&timer).map_err(|_| Place::new("timer", "timer", "?").corrupt())
}
