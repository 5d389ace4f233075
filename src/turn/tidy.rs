//! Housekeeping: what was kept long enough is forgotten.

use crate::domain::calendar::civil_date;
use crate::domain::ids::CaseId;
use crate::domain::organisation::TermKey;
use crate::domain::procedure::Moment;
use crate::domain::retention::erasable_from;
use crate::domain::time::Timestamp;
use crate::store::StoreError;

use super::Turns;

/// So many cases are looked at in one go; the rest is for the next hour.
const AT_ONCE: u32 = 100;
/// No month is shorter.
const DAYS_OF_A_MONTH: i64 = 28;

impl Turns {
    /// Forgets what the organisation file says was kept long enough, closed cases included.
    /// Returns how many cases were erased.
    ///
    /// # Errors
    /// When the store fails; what is left is done the next time.
    pub async fn tidy(&self) -> Result<u64, StoreError> {
        let now = self.clock.now();
        let retention = &self.organisation.settings.retention;
        let rows = self.store.purge(now, retention).await?;
        tracing::debug!(rows, "old rows were forgotten");
        for (language, count) in self.locales.missing().filter(|(_, count)| *count > 0) {
            tracing::warn!(language, count, "texts are missing in a language and were told in Dutch");
        }
        let days = i64::from(retention.closed_case_months) * DAYS_OF_A_MONTH;
        let mut erased = 0;
        for case in self.store.closed_until(now.plus_days(-days), AT_ONCE).await? {
            erased += u64::from(self.erase_if_due(case, now).await?);
        }
        self.settle(erased > 0).await;
        Ok(erased)
    }

    async fn erase_if_due(&self, id: CaseId, now: Timestamp) -> Result<bool, StoreError> {
        let organisation = &*self.organisation;
        let mut tx = self.store.begin().await?;
        let found = match tx.closed_case(id).await {
            Ok(Some(found)) => found,
            Ok(None) => return Ok(false),
            // One that cannot be read does not keep the others from being erased.
            Err(error @ StoreError::Corrupt { .. }) => {
                tracing::error!(%error, "a closed case cannot be read: it stays");
                return Ok(false);
            }
            Err(error) => return Err(error),
        };
        let closed = civil_date(found.closed);
        let moment = Moment { case: &found.case, organisation, today: civil_date(now) };
        let ended = found.case.internally_ended;
        let from = erasable_from(
            closed,
            ended,
            moment.term(TermKey::CommitteeWindow),
            &organisation.settings.retention,
            &organisation.holidays,
        );
        if civil_date(now) < from {
            return Ok(false);
        }
        tx.erase_kept(&found.case, now).await?;
        tx.commit().await?;
        tracing::info!("a closed case was kept long enough and is erased");
        Ok(true)
    }
}
