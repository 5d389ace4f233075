//! When the bot last heard from Telegram, and who was busy when it fell silent.

use crate::domain::ids::ConversationId;
use crate::domain::time::Timestamp;

use super::error::StoreError;
use super::open::Store;
use super::row::Fields;

impl Store {
    /// When Telegram last had nothing for the bot that it had not handled; none before the first time.
    pub async fn heard(&self) -> Result<Option<Timestamp>, StoreError> {
        let at: Option<i64> = sqlx::query_scalar("SELECT value FROM counter WHERE name = 'heard'")
            .fetch_optional(&self.readers)
            .await?;
        Ok(at.map(Timestamp))
    }

    /// Notes that moment.
    pub async fn note_heard(&self, at: Timestamp) -> Result<(), StoreError> {
        let mut tx = self.begin().await?;
        sqlx::query(
            "INSERT INTO counter (name, value) VALUES ('heard', $1) \
             ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        )
        .bind(at.0)
        .execute(tx.parts().0)
        .await?;
        tx.commit().await
    }

    /// The conversations in which something was said between these moments, and to which the bot has said
    /// nothing after them and is not about to.
    pub async fn waiting(&self, busy: Timestamp, back: Timestamp) -> Result<Vec<ConversationId>, StoreError> {
        let rows = sqlx::query(
            "SELECT DISTINCT m.conversation_id FROM message m WHERE m.at >= $1 AND m.at < $2 \
             AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.conversation_id = m.conversation_id \
             AND o.lane = 0 AND o.in_order = 1 AND (o.settled IS NULL OR o.settled >= $2)) \
             AND NOT EXISTS (SELECT 1 FROM timer t WHERE t.conversation_id = m.conversation_id \
             AND t.timer LIKE '{\"timer\":\"gather\"%') ORDER BY m.conversation_id",
        )
        .bind(busy.0)
        .bind(back.0)
        .fetch_all(&self.readers)
        .await?;
        rows.iter()
            .map(|row| Fields::new(row, "message", "?").id("conversation_id").map(ConversationId))
            .collect()
    }
}
