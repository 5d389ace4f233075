//! How long a closed case is kept, and what of it is kept for counting.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use super::calendar::{Holiday, add_days, add_months, civil_date};
use super::case::Case;
use super::case::ending::Ending;
use super::case::outcome::Finding;
use super::complaint::{About, Capacity, Certainty, CommissionerKey, Door, ServiceKey, TrackKey, UnitKey};
use super::eligibility::Verdict;
use super::organisation::{Retention, Term};
use super::terms::due;

/// The first day on which a case that was closed on `closed` may be erased: after the months that the
/// organisation keeps it, and not while the committee can still be reached (article 9), which it can from
/// the end of the internal handling on, by the term `window`. A case in a procedure is not closed.
pub fn erasable_from(
    closed: NaiveDate,
    internally_ended: Option<NaiveDate>,
    window: &Term,
    retention: &Retention,
    holidays: &[Holiday],
) -> NaiveDate {
    let ended = internally_ended.unwrap_or(closed);
    let window = due(window, ended, holidays);
    add_months(closed, retention.closed_case_months).max(add_days(window.last_day, 1))
}

/// What stays of an erased case, so that the register gives the same figures as before (article 15).
/// It names nobody, and no day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RegisterEntry {
    /// The year in which it was filed, in Europe/Amsterdam.
    pub year: i32,
    /// The quarter of that year, 1 to 4.
    pub quarter: u32,
    /// Which service.
    pub service: ServiceKey,
    /// Which unit, when it was known.
    pub unit: Option<UnitKey>,
    /// What it was about, a kind each.
    pub about: Vec<AboutKind>,
    /// Who filed.
    pub capacity: Capacity,
    /// Whom the client chose.
    pub door: Door,
    /// Was it in a UWV track? None where nobody asked.
    pub uwv: Option<Certainty>,
    /// Which track the client followed, when that was known.
    #[serde(default)]
    pub track: Option<TrackKey>,
    /// Who commissioned it, when that was known: they get it in their register.
    #[serde(default)]
    pub commissioner: Option<CommissionerKey>,
    /// What the rules made of it.
    pub verdict: Verdict,
    /// Why the handling ended.
    pub ending: Option<Ending>,
    /// What the complaints officer found.
    pub finding: Option<Finding>,
}

/// Whom or what a complaint is about, without a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AboutKind {
    /// Somebody who works there.
    Employee,
    /// A department, location, project or team.
    Unit,
    /// The organisation as a whole.
    Organisation,
    /// Somebody else who acts for it.
    ActingFor,
}

impl RegisterEntry {
    /// What stays of this case.
    pub fn of(case: &Case) -> Self {
        let filed = civil_date(case.filed);
        let complaint = &case.complaint;
        let track = case.track.standing.as_ref();
        let in_uwv =
            track.and_then(|track| track.uwv).filter(|_| complaint.uwv.is_some() || case.track.by_staff);
        Self {
            year: filed.year(),
            quarter: filed.month0() / 3 + 1,
            service: complaint.service.clone(),
            unit: case.unit().cloned(),
            about: complaint.about.iter().map(AboutKind::of).collect(),
            capacity: complaint.capacity,
            door: complaint.door,
            uwv: in_uwv.map(|uwv| if uwv { Certainty::Yes } else { Certainty::No }).or(complaint.uwv),
            track: track.and_then(|track| track.track.clone()),
            commissioner: track.and_then(|track| track.commissioner.clone()),
            verdict: case.assessment.verdict,
            ending: case.ending,
            finding: case.findings.outcome.as_ref().map(|outcome| outcome.finding),
        }
    }
}

impl AboutKind {
    fn of(about: &About) -> Self {
        match about {
            About::Employee { .. } => Self::Employee,
            About::Unit => Self::Unit,
            About::Organisation => Self::Organisation,
            About::ActingFor { .. } => Self::ActingFor,
        }
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;
    use crate::domain::organisation::{BUILT_IN_FILE, Organisation, TermKey, built_in};

    #[rstest]
    #[case::two_years(24, "2026-03-03", None, "2028-03-03")]
    #[case::to_a_shorter_month(24, "2024-02-29", None, "2026-02-28")]
    #[case::the_window_of_the_committee_is_longer(1, "2026-03-03", None, "2026-09-04")]
    #[case::the_window_ends_on_a_day_that_exists(6, "2025-08-31", None, "2026-03-01")]
    #[case::the_window_began_with_the_closing_letter(1, "2026-03-03", Some("2026-01-15"), "2026-07-16")]
    #[case::the_window_is_over(1, "2026-09-04", Some("2026-03-03"), "2026-10-04")]
    fn a_closed_case_is_kept(
        #[case] months: u32,
        #[case] closed: &str,
        #[case] ended: Option<&str>,
        #[case] until: &str,
    ) {
        let werkpro = Organisation::parse(built_in(), BUILT_IN_FILE).expect("no mistakes");
        let closed: NaiveDate = closed.parse().expect("a date");
        let retention = Retention { closed_case_months: months, ..werkpro.settings.retention.clone() };
        let ended = ended.map(|ended| ended.parse().expect("a date"));
        let window = werkpro.regulation_on(closed).term(TermKey::CommitteeWindow, closed);
        let from = erasable_from(closed, ended, window, &retention, &werkpro.holidays);
        assert_eq!(from.to_string(), until);
    }
}
