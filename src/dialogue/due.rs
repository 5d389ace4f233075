//! What is due in a case and by when, for those who may read it.

use crate::domain::case::Case;
use crate::domain::organisation::TermKey;
use crate::domain::procedure::Moment;
use crate::domain::procedure::clocks::{Clock, clocks, committee_door, reminders, to_meet};
use crate::i18n::Text;

use super::menu::moment;
use super::officer;
use super::scene::Scene;

/// Clocks on the card beside the first one.
const BESIDE: usize = 2;

/// What comes next and by when: one text for each term that the client waits for, soonest first.
pub(super) fn next_dates(moment: &Moment<'_>) -> Vec<Text> {
    clocks(moment).iter().filter_map(Clock::for_client).collect()
}

/// What takes too long, and what the client can do about it.
pub(super) fn overdue(scene: &Scene<'_>, case: &Case) -> Vec<Text> {
    let moment = moment(scene, case);
    let late_by_us = |clock: &Clock| clock.is_over() && !reminders::is_with_filer(clock, case);
    let over = clocks(&moment).into_iter().filter(late_by_us);
    over.filter_map(|clock| late(scene, &moment, &clock)).collect()
}

/// What is said to the client of one that is over; nothing of those that are not theirs.
pub(super) fn late(scene: &Scene<'_>, moment: &Moment<'_>, clock: &Clock) -> Option<Text> {
    let (organisation, case) = (moment.organisation, moment.case);
    let officer = officer::of_case(scene, case);
    let reached = |id| {
        Text::new(id)
            .with("officer", officer.name.as_str())
            .with("reach", officer.point().text())
            .with("day", clock.due.last_day)
    };
    match clock.key {
        TermKey::FirstContact => Some(reached("clock-late-first-contact")),
        TermKey::Judging => Some(reached("clock-late-judging")),
        TermKey::WithdrawalLetter => Some(reached("clock-late-withdrawal")),
        TermKey::ManagerPhase => Some(reached("clock-late-manager-phase")),
        TermKey::Settlement | TermKey::CommitteeWindow => {
            let filed = crate::domain::calendar::civil_date(case.filed);
            let regulation = organisation.regulation_of(&case.regulation, filed);
            Some(committee_door(moment).text(organisation, regulation, &officer))
        }
        TermKey::CommitteeRuling => Some(reached("clock-late-ruling")),
        TermKey::Measures => Some(reached("clock-late-measures")),
        TermKey::IncidentLimit
        | TermKey::OpenCase
        | TermKey::RespondentManager
        | TermKey::RespondentAnswer => None,
    }
}

/// What is due first, with how that was computed, and what comes after it.
pub(super) fn on_card(scene: &Scene<'_>, case: &Case) -> Vec<Text> {
    let all = clocks(&moment(scene, case));
    let mut texts = Vec::new();
    // Whoever reads the card has opened the case.
    let to_meet = to_meet(&all).into_iter().filter(|clock| clock.key != TermKey::OpenCase);
    for (index, clock) in to_meet.take(1 + BESIDE).enumerate() {
        let id = if index == 0 { "staff-card-due-first" } else { "staff-card-due-next" };
        texts.push(Text::new(id).with("clock", clock.for_staff()));
    }
    if texts.is_empty() { texts } else { vec![Text::block(texts)] }
}
