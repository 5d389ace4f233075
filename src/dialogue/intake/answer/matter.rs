//! About whom it is, where it was, what happened and when.

use crate::dialogue::said;
use chrono::{Datelike, Days, NaiveDate};

use crate::domain::complaint::{About, Incident, UnitAnswer};
use crate::domain::organisation::{Organisation, Unit};
use crate::i18n::Text;

use super::super::super::draft::{Draft, DraftAnswers};
use super::super::super::understand::plain;
use super::super::{choices, told_date};
use super::{Given, Taken, chose, noted, wrote};

pub(super) fn choose_about(draft: &mut Draft, value: &str, label: Text) -> Taken {
    let answers = &mut draft.answers;
    match value {
        "employee" => answers.about_pending = Some(About::Employee { name: None }),
        "acting" => answers.about_pending = Some(About::ActingFor { name: None }),
        "unit" => add_about(answers, About::Unit),
        _ => add_about(answers, About::Organisation),
    }
    chose(label)
}

fn add_about(answers: &mut DraftAnswers, about: About) {
    // Of two people neither name may be known.
    let unnamed = matches!(about, About::Employee { name: None } | About::ActingFor { name: None });
    if !answers.about.contains(&about) || (unnamed && answers.about_more) {
        answers.about.push(about);
    }
    answers.about_pending = None;
    answers.about_more = false;
}

/// Somebody, by name or without one.
pub(in super::super) fn name_about(draft: &mut Draft, name: Option<String>) -> Taken {
    let about = match &draft.answers.about_pending {
        Some(About::ActingFor { .. }) => About::ActingFor { name },
        Some(About::Employee { .. } | About::Unit | About::Organisation) | None => About::Employee { name },
    };
    let line = said::about(&about);
    add_about(&mut draft.answers, about);
    wrote(line)
}

pub(super) fn choose_unit(draft: &mut Draft, value: &str, label: Text) -> Taken {
    match value {
        "-all" => {
            draft.answers.unit_search = Some(String::new());
            return Taken::Noted(Vec::new());
        }
        "-unknown" => draft.answers.unit = Some(UnitAnswer::Unknown),
        key => draft.answers.unit = Some(UnitAnswer::Known(key.to_owned())),
    }
    draft.answers.unit_search = None;
    chose(label)
}

/// Takes the name of a unit as it is written, or searches what it resembles.
pub(super) fn find_unit(draft: &mut Draft, typed: &str, organisation: &Organisation) -> Taken {
    draft.answers.unit_search = None;
    match unit_named(draft, typed, organisation) {
        Some(unit) => {
            draft.answers.unit = Some(UnitAnswer::Known(unit.key.clone()));
            wrote(Text::words(&unit.button))
        }
        None => {
            draft.answers.unit_search = Some(typed.to_owned());
            Taken::Noted(Vec::new())
        }
    }
}

/// The one unit that can be meant and is called exactly this.
pub(in super::super) fn unit_named<'o>(
    draft: &Draft,
    typed: &str,
    organisation: &'o Organisation,
) -> Option<&'o Unit> {
    let wanted = plain(typed);
    let possible = choices::offered_units(draft, organisation);
    let mut found = possible.into_iter().filter(|unit| {
        let names = [&unit.name, &unit.button].into_iter().chain(&unit.aliases);
        names.into_iter().any(|name| plain(name) == wanted)
    });
    found.next().filter(|_| found.next().is_none())
}

/// A place was named where a person could have been: both are known then.
pub(in super::super) fn about_unit(draft: &mut Draft, unit: &Unit) -> Taken {
    add_about(&mut draft.answers, About::Unit);
    draft.answers.unit = Some(UnitAnswer::Known(unit.key.clone()));
    wrote(Text::words(&unit.button))
}

pub(super) fn close_story(draft: &mut Draft, given: &Given<'_>) -> Taken {
    if draft.answers.happened.is_empty() {
        return Taken::Refused(vec![Text::new("refused-nothing-told")]);
    }
    draft.answers.happened_closed = true;
    if draft.answers.incident.is_none() && draft.answers.incident_pending.is_none() {
        draft.answers.incident_pending = told_date::in_story(&draft.answers.happened, given.language);
    }
    let id = if draft.oral.is_some() { "staff-oral-noted-story" } else { "noted-story" };
    noted(id, said::received(&draft.answers.happened))
}

pub(super) fn choose_moment(draft: &mut Draft, value: &str, given: &Given<'_>, label: &Text) -> Taken {
    let incident = moment(value, given.today);
    let line = match incident {
        Incident::Range { .. } => said::incident(&incident),
        Incident::Day { .. } | Incident::Ongoing | Incident::Unknown => label.clone(),
    };
    draft.answers.incident = Some(incident);
    draft.answers.incident_pending = None;
    label.id.clone_into(&mut draft.answers.incident_words);
    chose(line)
}

fn moment(value: &str, today: NaiveDate) -> Incident {
    let days_back = |day: NaiveDate, days| day.checked_sub_days(Days::new(days)).unwrap_or(day);
    let day = |date| Incident::Day { date };
    match value {
        "today" => day(today),
        "yesterday" => day(days_back(today, 1)),
        "last-week" => {
            let monday = days_back(today, u64::from(today.weekday().num_days_from_monday()));
            Incident::Range { first: days_back(monday, 7), last: days_back(monday, 1) }
        }
        "last-month" => {
            let last = days_back(today, u64::from(today.day()));
            Incident::Range { first: days_back(last, u64::from(last.day0())), last }
        }
        "ongoing" => Incident::Ongoing,
        _ => Incident::Unknown,
    }
}

pub(super) fn confirm_moment(draft: &mut Draft, value: &str) -> Taken {
    let Some(pending) = draft.answers.incident_pending.take() else {
        return Taken::Refused(Vec::new());
    };
    let reading = value.parse::<usize>().ok().and_then(|index| pending.readings.get(index).cloned());
    match reading {
        Some(reading) => {
            let line = said::incident(&reading);
            draft.answers.incident = Some(reading);
            draft.answers.incident_words = pending.words;
            wrote(line)
        }
        None if pending.told_earlier => Taken::Noted(Vec::new()),
        None => Taken::Noted(vec![Text::new("noted-other-day")]),
    }
}
