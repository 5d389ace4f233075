//! The calendar's edges: nights of the clock change, ends of months, leap days, the ends of time.

use proptest::prelude::*;
use rstest::rstest;

use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn utc(text: &str) -> Timestamp {
    Timestamp(text.parse::<DateTime<Utc>>().expect("an instant").timestamp_millis())
}

#[rstest]
#[case::winter("2026-03-02T22:59:59Z", "2026-03-02T23:59:59")]
#[case::winter_midnight("2026-03-02T23:00:00Z", "2026-03-03T00:00:00")]
#[case::half_past_eleven("2026-03-02T23:30:00Z", "2026-03-03T00:30:00")]
#[case::summer_midnight("2026-07-01T22:00:00Z", "2026-07-02T00:00:00")]
#[case::before_spring("2026-03-29T00:59:59Z", "2026-03-29T01:59:59")]
#[case::after_spring("2026-03-29T01:00:00Z", "2026-03-29T03:00:00")]
#[case::autumn_first("2026-10-25T00:30:00Z", "2026-10-25T02:30:00")]
#[case::autumn_second("2026-10-25T01:30:00Z", "2026-10-25T02:30:00")]
fn clocks_in_the_netherlands(#[case] moment: &str, #[case] shown: &str) {
    let shown: NaiveDateTime = shown.parse().expect("a date and time");
    assert_eq!(local(utc(moment)), shown);
    assert_eq!(civil_date(utc(moment)), shown.date());
}

#[rstest]
#[case::skipped("2026-03-29", 2, 30, "2026-03-29T01:30:00Z")]
#[case::twice("2026-10-25", 2, 30, "2026-10-25T00:30:00Z")]
#[case::winter("2026-01-05", 9, 0, "2026-01-05T08:00:00Z")]
#[case::summer("2026-07-06", 9, 0, "2026-07-06T07:00:00Z")]
fn a_wall_clock_time_becomes_an_instant(
    #[case] on: &str,
    #[case] hour: u32,
    #[case] minute: u32,
    #[case] moment: &str,
) {
    let time = NaiveTime::from_hms_opt(hour, minute, 0).expect("a time");
    assert_eq!(instant(day(on), time), utc(moment));
}

#[rstest]
#[case::spring("2026-03-29", 23)]
#[case::autumn("2026-10-25", 25)]
#[case::ordinary("2026-06-01", 24)]
fn days_have_their_own_length(#[case] on: &str, #[case] hours: i64) {
    assert_eq!(end_of_day(day(on)).0 + 1 - start_of_day(day(on)).0, hours * 3_600_000);
}

#[rstest]
#[case("2025-08-31", 6, "2026-02-28")]
#[case("2023-08-31", 6, "2024-02-29")]
#[case("2026-08-30", 6, "2027-02-28")]
#[case("2026-01-31", 1, "2026-02-28")]
#[case("2026-02-28", 6, "2026-08-28")]
#[case("2026-12-15", 1, "2027-01-15")]
#[case("2024-02-29", 12, "2025-02-28")]
#[case("2026-05-05", 0, "2026-05-05")]
fn months_end_on_the_last_day_that_exists(#[case] from: &str, #[case] n: u32, #[case] to: &str) {
    assert_eq!(add_months(day(from), n), day(to));
}

#[rstest]
#[case("2024-02-29", 1, "2025-02-28")]
#[case("2024-02-29", 4, "2028-02-29")]
#[case("2025-03-03", 1, "2026-03-03")]
#[case("9999-12-31", 5, "9999-12-31")]
fn years_are_twelve_months(#[case] from: &str, #[case] n: u32, #[case] to: &str) {
    assert_eq!(add_years(day(from), n), day(to));
}

fn easter_and_kings_day() -> Vec<Holiday> {
    ["2026-04-05", "2026-04-06", "2026-04-27"]
        .map(|date| Holiday { date: day(date), name: "vrij".to_owned() })
        .to_vec()
}

#[rstest]
#[case::friday("2026-04-03", 1, "2026-04-07")]
#[case::within_the_week("2026-03-02", 4, "2026-03-06")]
#[case::over_the_weekend("2026-03-02", 5, "2026-03-09")]
#[case::from_a_saturday("2026-03-07", 1, "2026-03-09")]
#[case::over_a_holiday("2026-04-24", 2, "2026-04-29")]
#[case::none("2026-03-07", 0, "2026-03-07")]
fn working_days_skip_weekends_and_holidays(#[case] from: &str, #[case] n: u32, #[case] to: &str) {
    assert_eq!(add_working_days(day(from), n, &easter_and_kings_day()), day(to));
}

#[rstest]
#[case::easter_monday("2026-04-06", "2026-04-03", "2026-04-07")]
#[case::working_day("2026-04-07", "2026-04-07", "2026-04-07")]
#[case::sunday("2026-03-08", "2026-03-06", "2026-03-09")]
fn the_nearest_working_days(#[case] on: &str, #[case] before: &str, #[case] after: &str) {
    let holidays = easter_and_kings_day();
    assert_eq!(last_working_day_on_or_before(day(on), &holidays), day(before));
    assert_eq!(next_working_day(day(on), &holidays), day(after));
}

fn any_day() -> impl Strategy<Value = NaiveDate> {
    (1i32..=9999, 1u32..=366)
        .prop_filter_map("no such day", |(year, ordinal)| NaiveDate::from_yo_opt(year, ordinal))
}

fn any_moment() -> impl Strategy<Value = Timestamp> {
    prop_oneof![any::<i64>(), -62_135_596_800_000i64..253_402_300_800_000].prop_map(Timestamp)
}

proptest! {
    #[test]
    fn every_instant_lies_in_its_day(moment in any_moment()) {
        let date = civil_date(moment);
        prop_assert!((FIRST_DAY..=LAST_DAY).contains(&date));
        let within = start_of_day(date)..=end_of_day(date);
        let reachable = start_of_day(FIRST_DAY)..=end_of_day(LAST_DAY);
        prop_assert!(within.contains(&moment) || !reachable.contains(&moment));
    }

    #[test]
    fn a_day_begins_where_the_one_before_ends(date in any_day()) {
        prop_assert_eq!(civil_date(start_of_day(date)), date);
        prop_assert_eq!(civil_date(end_of_day(date)), date);
        if date > FIRST_DAY {
            prop_assert_eq!(start_of_day(date).plus_ms(-1), end_of_day(day_before(date)));
        }
    }

    #[test]
    fn later_instants_have_no_earlier_dates(one in any_moment(), other in any_moment()) {
        prop_assert!(civil_date(one.min(other)) <= civil_date(one.max(other)));
    }

    #[test]
    fn counting_is_monotone_and_bounded(one in any_day(), other in any_day(), n in any::<u32>()) {
        let (one, other) = (one.min(other), one.max(other));
        for add in [add_days, add_weeks, add_months, add_years] {
            prop_assert!(add(one, n) <= add(other, n));
            prop_assert!(add(one, n) >= one && add(one, n) <= LAST_DAY);
        }
    }

    #[test]
    fn working_days_are_working_days_and_monotone(one in any_day(), other in any_day(), n in 1u32..60) {
        let holidays = easter_and_kings_day();
        let (one, other) = (one.min(other), one.max(other));
        let reached = add_working_days(one, n, &holidays);
        prop_assert!(is_working_day(reached, &holidays) || reached == LAST_DAY);
        prop_assert!(reached <= add_working_days(other, n, &holidays));
        prop_assert!(reached < add_working_days(one, n + 1, &holidays) || reached >= LAST_DAY - Days::new(9));
        prop_assert!(last_working_day_on_or_before(one, &holidays) <= one);
    }

    #[test]
    fn every_wall_clock_time_is_within_hours_of_its_day(date in any_day(), seconds in 0u32..86_400) {
        let time = NaiveTime::from_num_seconds_from_midnight_opt(seconds, 0).expect("a time");
        let shown = local(instant(date, time));
        let apart = (shown - date.and_time(time)).num_hours().abs();
        prop_assert!(apart <= 2, "{date} {time} became {shown}");
    }
}
