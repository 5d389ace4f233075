//! What a term of the regulation comes to on a given day, and how that was computed. The literal
//! last day stands, also on a Sunday: only staff's own target is pulled back to a working day.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use super::calendar::{
    self, Holiday, add_days, add_months, add_weeks, add_working_days, add_years, day_before,
};
use super::organisation::{Length, LengthUnit, Term, TermKind};
use super::time::Timestamp;
use crate::i18n::Text;

/// The last day of a term, with its computation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Due {
    /// The last day on which it is in time.
    pub last_day: NaiveDate,
    /// How that was computed.
    pub how: Computation,
}

/// What a last day was computed from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Computation {
    /// Promise, target, window or limit.
    pub kind: TermKind,
    /// How long the term is.
    pub length: Length,
    /// The day of the event that started it.
    pub start: NaiveDate,
    /// The result.
    pub last_day: NaiveDate,
}

/// The last day of a term that an event on `start` has started. Months and years end on the same
/// day of the month, or on the last one that exists.
pub fn due(term: &Term, start: NaiveDate, holidays: &[Holiday]) -> Due {
    let end = count(term.length, start, holidays);
    let last_day = match term.kind {
        TermKind::Deadline | TermKind::Target | TermKind::Window => end,
        TermKind::Limit => before_anniversary(term.length, start, end),
    };
    Due { last_day, how: Computation { kind: term.kind, length: term.length, start, last_day } }
}

fn count(length: Length, start: NaiveDate, holidays: &[Holiday]) -> NaiveDate {
    match length.unit {
        LengthUnit::Days => add_days(start, length.n),
        LengthUnit::WorkingDays => add_working_days(start, length.n, holidays),
        LengthUnit::Weeks => add_weeks(start, length.n),
        LengthUnit::Months => add_months(start, length.n),
        LengthUnit::Years => add_years(start, length.n),
    }
}

/// Article 2 asks for less than a year: on the anniversary it is too late. 29 February has its
/// anniversary on 1 March in other years, so its last day is 28 February.
fn before_anniversary(length: Length, start: NaiveDate, end: NaiveDate) -> NaiveDate {
    let by_calendar = matches!(length.unit, LengthUnit::Months | LengthUnit::Years);
    if by_calendar && end.day() < start.day() { end } else { day_before(end) }
}

impl Due {
    /// Until which day staff should have done it: the last working day of the term, unless the
    /// term has none.
    pub fn staff_target(&self, holidays: &[Holiday]) -> NaiveDate {
        let target = calendar::last_working_day_on_or_before(self.last_day, holidays);
        if target < self.how.start { self.last_day } else { target }
    }

    /// The last millisecond that is in time.
    pub fn ends(&self) -> Timestamp {
        calendar::end_of_day(self.last_day)
    }

    /// Is it over on this day?
    pub fn is_over(&self, today: NaiveDate) -> bool {
        today > self.last_day
    }

    /// The computation in words: "6 weken na 3 maart 2026 = 14 april 2026".
    pub fn text(&self) -> Text {
        let id = match self.how.kind {
            TermKind::Deadline | TermKind::Target | TermKind::Window => "term-computed",
            TermKind::Limit => "term-computed-limit",
        };
        Text::new(id)
            .with("length", self.how.length.text())
            .with("start", self.how.start)
            .with("last-day", self.last_day)
    }
}

impl Length {
    /// The length in words: "6 weken".
    pub fn text(&self) -> Text {
        let id = match self.unit {
            LengthUnit::Days => "term-length-days",
            LengthUnit::WorkingDays => "term-length-working-days",
            LengthUnit::Weeks => "term-length-weeks",
            LengthUnit::Months => "term-length-months",
            LengthUnit::Years => "term-length-years",
        };
        Text::new(id).with("n", i64::from(self.n))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rstest::rstest;

    use super::*;
    use crate::domain::organisation::{BUILT_IN_FILE, Organisation, StartingEvent, TermKey, Word, built_in};

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    fn werkpro() -> Organisation {
        Organisation::parse(built_in(), BUILT_IN_FILE).expect("no mistakes")
    }

    fn term(kind: TermKind, n: u32, unit: LengthUnit) -> Term {
        let (key, starts) = (TermKey::Settlement, StartingEvent::Sent);
        Term { key, article: None, kind, length: Length { n, unit }, starts, from: day("2022-02-01") }
    }

    #[rstest]
    #[case::six_weeks(TermKey::Settlement, "2026-03-03", "2026-04-14")]
    #[case::ends_on_kings_day(TermKey::Settlement, "2026-03-16", "2026-04-27")]
    #[case::two_weeks(TermKey::RespondentAnswer, "2026-12-24", "2027-01-07")]
    #[case::a_year(TermKey::IncidentLimit, "2025-03-03", "2026-03-02")]
    #[case::from_a_leap_day(TermKey::IncidentLimit, "2024-02-29", "2025-02-28")]
    #[case::before_a_leap_day(TermKey::IncidentLimit, "2024-02-28", "2025-02-27")]
    #[case::after_a_leap_day(TermKey::IncidentLimit, "2024-03-01", "2025-02-28")]
    #[case::to_a_leap_day(TermKey::IncidentLimit, "2023-03-01", "2024-02-29")]
    #[case::new_year(TermKey::IncidentLimit, "2025-01-01", "2025-12-31")]
    #[case::half_a_year(TermKey::CommitteeWindow, "2025-08-31", "2026-02-28")]
    #[case::half_a_leap_year(TermKey::CommitteeWindow, "2023-08-31", "2024-02-29")]
    #[case::ruling(TermKey::CommitteeRuling, "2026-02-28", "2026-08-28")]
    #[case::measures(TermKey::Measures, "2026-01-31", "2026-02-28")]
    #[case::first_contact(TermKey::FirstContact, "2026-04-02", "2026-04-10")]
    #[case::open_case(TermKey::OpenCase, "2026-04-24", "2026-04-29")]
    #[case::manager(TermKey::ManagerPhase, "2026-03-03", "2026-03-31")]
    fn the_terms_of_the_regulation(#[case] key: TermKey, #[case] start: &str, #[case] last_day: &str) {
        let werkpro = werkpro();
        let term = werkpro.regulation_on(day(start)).term(key, day(start));
        assert_eq!(due(term, day(start), &werkpro.holidays).last_day, day(last_day));
    }

    #[rstest]
    #[case::monday_holiday("2026-04-27", "2026-04-24")]
    #[case::sunday("2026-04-26", "2026-04-24")]
    #[case::working_day("2026-04-28", "2026-04-28")]
    #[case::christmas("2026-12-26", "2026-12-24")]
    fn staff_aim_at_the_last_working_day(#[case] last_day: &str, #[case] target: &str) {
        let start = day(last_day) - chrono::Days::new(14);
        let due = due(&term(TermKind::Deadline, 2, LengthUnit::Weeks), start, &werkpro().holidays);
        assert_eq!((due.last_day, due.staff_target(&werkpro().holidays)), (day(last_day), day(target)));
    }

    #[test]
    fn a_term_without_a_working_day_keeps_its_last_day() {
        let due = due(&term(TermKind::Deadline, 1, LengthUnit::Days), day("2026-03-07"), &[]);
        assert_eq!(due.staff_target(&[]), day("2026-03-08"));
    }

    #[test]
    fn the_computation_can_be_told() {
        let due = due(&term(TermKind::Deadline, 6, LengthUnit::Weeks), day("2026-03-03"), &[]);
        let length = Text::new("term-length-weeks").with("n", 6);
        let told = Text::new("term-computed")
            .with("length", length)
            .with("start", day("2026-03-03"))
            .with("last-day", day("2026-04-14"));
        assert_eq!(due.text(), told);
        assert!(!due.is_over(day("2026-04-14")) && due.is_over(day("2026-04-15")));
        assert_eq!(calendar::civil_date(due.ends()), day("2026-04-14"));
    }

    fn any_day() -> impl Strategy<Value = NaiveDate> {
        (1i32..=9999, 1u32..=365).prop_filter_map("no such day", |(y, o)| NaiveDate::from_yo_opt(y, o))
    }

    fn any_word<W: Word + std::fmt::Debug>() -> impl Strategy<Value = W> {
        prop::sample::select(W::ALL)
    }

    proptest! {
        #[test]
        fn a_later_start_never_ends_earlier(
            one in any_day(), later in 0u32..800, n in 1u32..1000,
            unit in any_word::<LengthUnit>(), kind in any_word::<TermKind>(),
        ) {
            let term = term(kind, n, unit);
            let (first, second) = (due(&term, one, &[]), due(&term, add_days(one, later), &[]));
            prop_assert!(first.last_day <= second.last_day);
        }

        #[test]
        fn a_longer_term_never_ends_earlier_and_none_ends_before_it_starts(
            start in any_day(), n in 1u32..900, unit in any_word::<LengthUnit>(), kind in any_word::<TermKind>(),
        ) {
            let (short, long) = (due(&term(kind, n, unit), start, &[]), due(&term(kind, n + 1, unit), start, &[]));
            prop_assert!(start <= short.last_day || start == calendar::LAST_DAY);
            prop_assert!(short.last_day <= long.last_day);
            prop_assert!(short.staff_target(&[]) <= short.last_day);
        }
    }
}
