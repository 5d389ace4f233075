//! The complaints officer's five duties (article 6), as a checklist.

use super::clocks::clock_of;
use super::gate::Gate;
use super::{Moment, gate};
use crate::domain::calendar::civil_date;
use crate::domain::organisation::TermKey;
use crate::i18n::Text;

/// One of the duties.
#[derive(Clone, Debug, PartialEq)]
pub struct Duty {
    /// What it is.
    pub text: Text,
    /// Is it done?
    pub done: bool,
}

/// The five duties with what is done of them: the written confirmation after the talk, the other side's
/// two weeks, a report of every talk to all involved, the reasoned outcome, and the six weeks.
pub fn duties(moment: &Moment<'_>) -> Vec<Duty> {
    let is = |gate: Gate| gate.is_open(moment);
    // The same as what she needs to settle it.
    let heard = is(Gate::BothSidesHeard) || (is(Gate::SolutionAccepted) && is(Gate::HeardOrReason));
    let last = clock_of(moment, TermKey::Settlement).map_or_else(
        || gate::last_day(moment, TermKey::Settlement, civil_date(moment.case.filed)),
        |clock| clock.due.last_day,
    );
    vec![
        Duty { text: Text::new("staff-duty-confirmed"), done: is(Gate::TalkHeld) && is(Gate::Confirmed) },
        Duty { text: Text::new("staff-duty-heard"), done: heard },
        Duty {
            text: Text::new("staff-duty-reports"),
            done: is(Gate::ReportsSent) && gate::own_talks(moment.case).next().is_some(),
        },
        Duty { text: Text::new("staff-duty-outcome"), done: is(Gate::OutcomeGiven) },
        Duty {
            text: Text::new("staff-duty-settled").with("day", last),
            done: moment.case.internally_ended.is_some(),
        },
    ]
}
