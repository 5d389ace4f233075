//! Moments at which somebody may be disturbed: the hours of a working day, or of any day.

use chrono::{NaiveDate, NaiveTime};

use super::{Holiday, LAST_DAY, add_days, civil_date, instant, is_working_day, local};
use crate::domain::time::Timestamp;

/// Hours of a day, in Europe/Amsterdam.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayHours {
    /// The first moment.
    pub from: NaiveTime,
    /// Until; later the same day, itself not included.
    pub until: NaiveTime,
}

/// `moment` itself, or the first one after it within these hours of a working day.
pub fn next_office_moment(moment: Timestamp, hours: DayHours, holidays: &[Holiday]) -> Timestamp {
    next(moment, hours, |day| is_working_day(day, holidays))
}

/// `moment` itself, or the first one after it within these hours of any day.
pub fn next_waking_moment(moment: Timestamp, hours: DayHours) -> Timestamp {
    next(moment, hours, |_| true)
}

fn next(moment: Timestamp, hours: DayHours, is_open: impl Fn(NaiveDate) -> bool) -> Timestamp {
    let mut day = civil_date(moment);
    loop {
        let opens = instant(day, hours.from).max(moment);
        if is_open(day) && hours.hold(day, opens) {
            return opens;
        }
        if day >= LAST_DAY {
            return moment;
        }
        day = add_days(day, 1);
    }
}

impl DayHours {
    fn hold(self, day: NaiveDate, moment: Timestamp) -> bool {
        let shown = local(moment);
        shown.date() == day && self.from <= shown.time() && shown.time() < self.until
    }
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, Timelike, Utc};
    use proptest::prelude::*;
    use rstest::rstest;

    use super::*;

    fn at(hour: u32, minute: u32) -> NaiveTime {
        NaiveTime::from_hms_opt(hour, minute, 0).expect("a time")
    }

    fn hours(from: u32, until: u32) -> DayHours {
        DayHours { from: at(from, 0), until: at(until, 0) }
    }

    fn utc(text: &str) -> Timestamp {
        Timestamp(text.parse::<DateTime<Utc>>().expect("an instant").timestamp_millis())
    }

    fn holidays() -> Vec<Holiday> {
        ["2026-04-06", "2026-04-27", "2026-12-25", "2027-01-01"]
            .map(|day| Holiday { date: day.parse().expect("a date"), name: String::new() })
            .to_vec()
    }

    #[rstest]
    #[case::in_the_middle("2026-03-03T09:00:00Z", "2026-03-03T09:00:00Z")]
    #[case::the_first_moment("2026-03-03T08:00:00Z", "2026-03-03T08:00:00Z")]
    #[case::a_moment_too_early("2026-03-03T07:59:59.999Z", "2026-03-03T08:00:00Z")]
    #[case::the_last_moment("2026-03-03T15:59:59.999Z", "2026-03-03T15:59:59.999Z")]
    #[case::a_moment_too_late("2026-03-03T16:00:00Z", "2026-03-04T08:00:00Z")]
    #[case::after_midnight("2026-03-03T23:30:00Z", "2026-03-04T08:00:00Z")]
    #[case::friday_evening("2026-03-06T17:00:00Z", "2026-03-09T08:00:00Z")]
    #[case::weekend_of_the_spring_change("2026-03-28T12:00:00Z", "2026-03-30T07:00:00Z")]
    #[case::the_skipped_hour("2026-03-29T01:00:00Z", "2026-03-30T07:00:00Z")]
    #[case::weekend_of_the_autumn_change("2026-10-23T16:00:00Z", "2026-10-26T08:00:00Z")]
    #[case::the_hour_that_comes_twice("2026-10-25T01:30:00Z", "2026-10-26T08:00:00Z")]
    #[case::easter_monday("2026-04-03T15:00:00Z", "2026-04-07T07:00:00Z")]
    #[case::kings_day_on_a_monday("2026-04-24T18:00:00Z", "2026-04-28T07:00:00Z")]
    #[case::christmas_and_a_weekend("2026-12-24T16:30:00Z", "2026-12-28T08:00:00Z")]
    #[case::new_year("2026-12-31T20:00:00Z", "2027-01-04T08:00:00Z")]
    fn the_office_opens(#[case] moment: &str, #[case] opens: &str) {
        assert_eq!(next_office_moment(utc(moment), hours(9, 17), &holidays()), utc(opens));
    }

    #[rstest]
    #[case::sunday_noon("2026-03-08T11:00:00Z", "2026-03-08T11:00:00Z")]
    #[case::early("2026-03-08T03:00:00Z", "2026-03-08T08:00:00Z")]
    #[case::late("2026-03-08T19:00:00Z", "2026-03-09T08:00:00Z")]
    #[case::the_spring_night("2026-03-28T23:00:00Z", "2026-03-29T07:00:00Z")]
    #[case::the_autumn_night("2026-10-24T20:00:00Z", "2026-10-25T08:00:00Z")]
    fn clients_wake_up(#[case] moment: &str, #[case] awake: &str) {
        assert_eq!(next_waking_moment(utc(moment), hours(9, 20)), utc(awake));
    }

    #[test]
    fn an_office_that_never_opens_holds_up_nothing_for_ever() {
        let last = instant(LAST_DAY, at(23, 0));
        assert_eq!(next_office_moment(last, hours(9, 17), &[]), last);
        assert_eq!(next_waking_moment(Timestamp(i64::MAX), hours(9, 17)), Timestamp(i64::MAX));
    }

    /// Any moment of some years, and often one in a night in which the clock changes.
    fn moment() -> impl Strategy<Value = Timestamp> {
        let (first, last) = (utc("2026-01-01T00:00:00Z").0, utc("2028-12-31T00:00:00Z").0);
        let nights = ["2026-03-28T20:00:00Z", "2026-10-24T20:00:00Z", "2027-03-27T20:00:00Z"];
        prop_oneof![
            (first..last).prop_map(Timestamp),
            (prop::sample::select(nights.to_vec()), 0..43_200_000_i64)
                .prop_map(|(night, ms)| utc(night).plus_ms(ms)),
        ]
    }

    /// Hours that begin at a moment which every day has once.
    fn any_hours() -> impl Strategy<Value = DayHours> {
        (3..23_u32, 0..60_u32, 1..60_u32).prop_map(|(hour, minute, later)| {
            let from = at(hour, minute);
            DayHours { from, until: from.with_hour(23).and_then(|t| t.with_minute(later)).expect("a time") }
        })
    }

    proptest! {
        #[test]
        fn the_office_is_open_then_and_was_not_before(moment in moment(), hours in any_hours()) {
            let holidays = holidays();
            let opens = next_office_moment(moment, hours, &holidays);
            let shown = local(opens);
            prop_assert!(opens >= moment);
            prop_assert!(is_working_day(shown.date(), &holidays));
            prop_assert!(hours.from <= shown.time() && shown.time() < hours.until);
            prop_assert_eq!(next_office_moment(opens, hours, &holidays), opens);
            if opens > moment {
                prop_assert_eq!(shown.time(), hours.from);
                prop_assert!(next_office_moment(opens.plus_ms(-1), hours, &holidays) == opens);
            }
        }

        #[test]
        fn what_was_ready_later_does_not_leave_earlier(
            one in moment(), later in 0..1_000_000_000_i64, hours in any_hours(),
        ) {
            let holidays = holidays();
            let other = one.plus_ms(later);
            prop_assert!(next_office_moment(one, hours, &holidays) <= next_office_moment(other, hours, &holidays));
            prop_assert!(next_waking_moment(one, hours) <= next_waking_moment(other, hours));
        }
    }
}
