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
    let regulation = organisation.regulation_on(civil_date(at));
    eligibility::assess(&Facts::of(&complaint, draft.begun, at), organisation, regulation)
}
