//! What the rules make of a draft (articles 1, 2 and footnote 1), as if it were sent now.

use crate::domain::calendar::civil_date;
use crate::domain::eligibility::{self, Assessment, Facts};
use crate::domain::organisation::Organisation;
use crate::domain::time::Timestamp;

use super::super::draft::Draft;
use super::file::complaint;

/// Holds a draft whose questions are all answered against the regulation of that day.
pub(super) fn assess(draft: &Draft, organisation: &Organisation, at: Timestamp) -> Assessment {
    let complaint = complaint(&draft.answers, organisation, "");
    let facts = Facts::of(&complaint, draft.begun, at, draft.oral.map(|oral| oral.told_on));
    eligibility::assess(&facts, organisation, organisation.regulation_on(civil_date(facts.sent)))
}

/// The moment from which it counts: when it is sent, or the day on which it was told at the desk (article 2).
pub(super) fn counts_from(draft: &Draft, at: Timestamp) -> Timestamp {
    eligibility::counts_from(at, draft.oral.map(|oral| oral.told_on))
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use rstest::rstest;

    use super::*;
    use crate::dialogue::draft::Oral;
    use crate::domain::complaint::{About, Capacity, Incident};
    use crate::domain::eligibility::{Rule, Verdict};
    use crate::domain::ids::{CaseId, StaffId};
    use crate::domain::organisation::{BUILT_IN_FILE, built_in};

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    /// Monday 9 March 2026, 13:00 in Europe/Amsterdam.
    const TYPED: Timestamp = Timestamp(1_773_057_600_000);

    /// Something of 3 March 2025: the last day is 2 March 2026, whenever it is typed in.
    #[rstest]
    #[case::told_on_the_last_day(Some("2026-03-02"), Verdict::Admissible)]
    #[case::told_a_day_later(Some("2026-03-03"), Verdict::LooksInadmissible)]
    #[case::sent_by_the_client(None, Verdict::LooksInadmissible)]
    fn what_was_told_at_the_desk_counts_from_that_day(#[case] told: Option<&str>, #[case] verdict: Verdict) {
        let organisation = Organisation::parse(built_in(), BUILT_IN_FILE).expect("no mistakes");
        let id = uuid::Uuid::from_u128(1);
        let mut draft = Draft::begin(CaseId(id), TYPED);
        draft.oral = told.map(|told| Oral { told_on: day(told), by: StaffId(id) });
        draft.answers.capacity = Some(Capacity::Client);
        draft.answers.about = vec![About::Organisation];
        draft.answers.incident = Some(Incident::Day { date: day("2025-03-03") });
        let assessed = assess(&draft, &organisation, TYPED);
        let limit = assessed.findings.iter().find(|finding| finding.rule == Rule::TimeLimit);
        assert_eq!(limit.map(|finding| finding.verdict), Some(verdict));
        let counts = civil_date(counts_from(&draft, TYPED));
        assert_eq!(counts, told.map_or(day("2026-03-09"), day));
    }
}
