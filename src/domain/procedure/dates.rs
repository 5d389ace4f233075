//! The last days that a client should know of.

use chrono::NaiveDate;

use super::{Moment, gate};
use crate::domain::calendar::civil_date;
use crate::domain::case::Stage;
use crate::domain::organisation::TermKey;

/// By when the complaints officer has settled it (article 6), while she handles it.
pub fn settled_by(moment: &Moment<'_>) -> Option<NaiveDate> {
    let with_officer = moment.case.stage == Stage::ComplaintsOfficer;
    let since = moment.case.turned_to_officer.filter(|_| with_officer)?;
    Some(gate::last_day(moment, TermKey::Settlement, civil_date(since)))
}

/// Through which day the committee can be reached (article 9), once the internal handling has ended.
pub fn committee_until(moment: &Moment<'_>) -> Option<NaiveDate> {
    let ended = moment.case.internally_ended?;
    Some(gate::last_day(moment, TermKey::CommitteeWindow, ended))
}

/// Through which day the client can say how it went.
pub fn feedback_until(moment: &Moment<'_>) -> Option<NaiveDate> {
    gate::feedback_until(moment)
}
