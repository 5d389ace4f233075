//! Article 2: handled only when it happened less than a year ago. What counts is the day the client
//! sent it, or said it; never guessed, and when it is not plain a person decides.

use chrono::NaiveDate;

use super::Facts;
use super::reason::{Dates, Reason};
use crate::domain::calendar::{Holiday, civil_date};
use crate::domain::complaint::Incident;
use crate::domain::organisation::{Regulation, TermKey};
use crate::domain::terms::due;

pub(super) fn judge(
    incident: &Incident,
    facts: &Facts<'_>,
    regulation: &Regulation,
    holidays: &[Holiday],
) -> Reason {
    match incident {
        Incident::Day { date } => judge_days(*date, *date, facts, regulation, holidays),
        Incident::Range { first, last } => {
            judge_days(*first.min(last), *first.max(last), facts, regulation, holidays)
        }
        Incident::Ongoing => Reason::Ongoing,
        Incident::Unknown => Reason::WhenUnknown,
    }
}

fn judge_days(
    first: NaiveDate,
    last: NaiveDate,
    facts: &Facts<'_>,
    regulation: &Regulation,
    holidays: &[Holiday],
) -> Reason {
    let sent = civil_date(facts.sent);
    let begun = civil_date(facts.begun).min(sent);
    let term = regulation.term(TermKey::IncidentLimit, sent);
    let limit = |day| due(term, day, holidays).last_day;
    // "In March", said on 10 March, cannot mean a later day.
    let reached = if first <= sent { last.min(sent) } else { last };
    let dates = Dates { first, last, last_day_to_file: limit(reached), sent, begun };
    if first > sent {
        Reason::InTheFuture(dates)
    } else if sent <= limit(first) {
        Reason::InTime(dates)
    } else if sent <= limit(reached) {
        Reason::Straddles(dates)
    } else if begun <= limit(reached) {
        Reason::BegunInTime(dates)
    } else {
        Reason::TooLongAgo(dates)
    }
}
