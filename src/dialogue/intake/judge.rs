//! What the rules make of a draft (articles 1, 2 and footnote 1), as if it were sent now.

use crate::domain::calendar::{civil_date, start_of_day};
use crate::domain::eligibility::{self, Assessment, Facts};
use crate::domain::organisation::Organisation;
use crate::domain::time::Timestamp;

use super::super::draft::Draft;
use super::file::complaint;

/// Holds a draft whose questions are all answered against the regulation of that day.
pub(super) fn assess(draft: &Draft, organisation: &Organisation, at: Timestamp) -> Assessment {
    let complaint = complaint(&draft.answers, organisation, "");
    let (begun, sent) = match draft.oral {
        Some(_) => (counts_from(draft, at), counts_from(draft, at)),
        None => (draft.begun, at),
    };
    let regulation = organisation.regulation_on(civil_date(sent));
    eligibility::assess(&Facts::of(&complaint, begun, sent), organisation, regulation)
}

/// The moment from which it counts: when it is sent, or the day on which it was told at the desk (article 2).
pub(super) fn counts_from(draft: &Draft, at: Timestamp) -> Timestamp {
    draft.oral.map_or(at, |oral| start_of_day(oral.told_on).min(at))
}
