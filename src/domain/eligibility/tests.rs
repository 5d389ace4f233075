//! The boundaries of articles 1, 2, 8 and 9 and footnote 1, as tables and properties.

use std::sync::LazyLock;

use chrono::{DateTime, Utc};
use proptest::prelude::*;
use rstest::rstest;

use super::*;
use crate::domain::calendar::{add_days, civil_date, day_before, end_of_day, start_of_day};
use crate::domain::organisation::{BUILT_IN_FILE, TermKey, built_in};
use crate::domain::terms::due;

static WERKPRO: LazyLock<Organisation> =
    LazyLock::new(|| Organisation::parse(built_in(), BUILT_IN_FILE).expect("no mistakes"));

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn utc(text: &str) -> Timestamp {
    Timestamp(text.parse::<DateTime<Utc>>().expect("an instant").timestamp_millis())
}

/// Facts about when alone, begun and sent at the same moment.
fn when(incident: &Incident, sent: Timestamp) -> Facts<'_> {
    Facts { filer: None, service: None, about: None, incident: Some(incident), begun: sent, sent }
}

fn judged(facts: &Facts<'_>) -> Assessment {
    assess(facts, &WERKPRO, WERKPRO.regulation_on(civil_date(facts.sent)))
}

fn on(date: &str) -> Incident {
    Incident::Day { date: day(date) }
}

fn between(first: &str, last: &str) -> Incident {
    Incident::Range { first: day(first), last: day(last) }
}

use Verdict::{Admissible, Doubtful, LooksInadmissible};

#[rstest]
#[case::last_day(on("2025-03-03"), "2026-03-02T12:00:00Z", Admissible)]
#[case::last_second(on("2025-03-03"), "2026-03-02T22:59:59Z", Admissible)]
#[case::midnight_in_the_netherlands(on("2025-03-03"), "2026-03-02T23:00:00Z", LooksInadmissible)]
#[case::half_past_eleven_utc(on("2025-03-03"), "2026-03-02T23:30:00Z", LooksInadmissible)]
#[case::half_past_eleven_utc_next(on("2025-03-04"), "2026-03-02T23:30:00Z", Admissible)]
#[case::leap_day_last(on("2024-02-29"), "2025-02-28T12:00:00Z", Admissible)]
#[case::leap_day_over(on("2024-02-29"), "2025-03-01T12:00:00Z", LooksInadmissible)]
#[case::spring_night_last(on("2025-03-30"), "2026-03-29T21:59:59Z", Admissible)]
#[case::spring_night_over(on("2025-03-30"), "2026-03-29T22:00:00Z", LooksInadmissible)]
#[case::spring_night_before(on("2025-03-29"), "2026-03-28T22:59:59Z", Admissible)]
#[case::spring_night_after(on("2025-03-29"), "2026-03-28T23:00:00Z", LooksInadmissible)]
#[case::autumn_night_last(on("2025-10-26"), "2026-10-25T22:59:59Z", Admissible)]
#[case::autumn_night_over(on("2025-10-26"), "2026-10-25T23:00:00Z", LooksInadmissible)]
#[case::same_day(on("2026-03-02"), "2026-03-02T12:00:00Z", Admissible)]
#[case::tomorrow(on("2026-03-03"), "2026-03-02T12:00:00Z", Doubtful)]
#[case::in_a_far_future(on("9999-12-31"), "2026-03-02T12:00:00Z", Doubtful)]
#[case::long_ago(on("0001-01-01"), "2026-03-02T12:00:00Z", LooksInadmissible)]
#[case::range_in_time(between("2025-03-03", "2025-03-31"), "2026-03-02T12:00:00Z", Admissible)]
#[case::range_straddles(between("2025-03-01", "2025-03-31"), "2026-03-02T12:00:00Z", Doubtful)]
#[case::range_straddles_by_a_day(between("2025-03-02", "2025-03-03"), "2026-03-02T12:00:00Z", Doubtful)]
#[case::range_too_old(between("2025-02-01", "2025-03-02"), "2026-03-02T12:00:00Z", LooksInadmissible)]
#[case::range_backwards(between("2025-03-31", "2025-03-03"), "2026-03-02T12:00:00Z", Admissible)]
#[case::this_month(between("2026-03-01", "2026-03-31"), "2026-03-10T12:00:00Z", Admissible)]
#[case::next_month(between("2026-04-01", "2026-04-30"), "2026-03-10T12:00:00Z", Doubtful)]
#[case::ongoing(Incident::Ongoing, "2026-03-02T12:00:00Z", Admissible)]
#[case::unknown(Incident::Unknown, "2026-03-02T12:00:00Z", Doubtful)]
fn less_than_a_year_ago(#[case] incident: Incident, #[case] sent: &str, #[case] verdict: Verdict) {
    assert_eq!(judged(&when(&incident, utc(sent))).verdict, verdict);
}

#[test]
fn the_last_day_to_file_is_shown() {
    let (day_of, range) = (on("2025-03-03"), between("2025-03-01", "2025-03-31"));
    let sent = utc("2025-06-01T12:00:00Z");
    assert_eq!(judged(&when(&day_of, sent)).last_day_to_file(), Some(day("2026-03-02")));
    assert_eq!(judged(&when(&range, sent)).last_day_to_file(), Some(day("2026-03-30")));
    assert_eq!(judged(&when(&Incident::Ongoing, sent)).last_day_to_file(), None);
}

#[rstest]
#[case::begun_in_time("2026-03-02T22:00:00Z", Doubtful)]
#[case::begun_too_late("2026-03-02T23:00:00Z", LooksInadmissible)]
fn a_draft_begun_in_time_and_sent_later_is_for_a_person(#[case] begun: &str, #[case] verdict: Verdict) {
    let incident = on("2025-03-03");
    let facts = Facts { begun: utc(begun), ..when(&incident, utc("2026-03-05T12:00:00Z")) };
    assert_eq!(judged(&facts).verdict, verdict);
}

/// What was said is held against the limit as it is when it is filed: begun is the day of the typing, which
/// counts for nothing.
#[rstest]
#[case::said_in_time(on("2025-03-03"), "2026-03-02", Admissible)]
#[case::said_too_late(on("2025-03-03"), "2026-03-03", LooksInadmissible)]
#[case::said_after_it_was_written_down(on("2025-03-03"), "2026-12-31", LooksInadmissible)]
#[case::said_on_the_last_leap_day(on("2024-02-29"), "2025-02-28", Admissible)]
#[case::said_the_day_after(on("2024-02-29"), "2025-03-01", LooksInadmissible)]
#[case::a_range_that_straddles(between("2025-03-02", "2025-03-03"), "2026-03-02", Doubtful)]
#[case::said_before_it_happened(on("2026-03-05"), "2026-03-02", Doubtful)]
fn an_oral_complaint_counts_from_the_day_it_was_said(
    #[case] incident: Incident,
    #[case] spoken: &str,
    #[case] verdict: Verdict,
) {
    let about = vec![About::Organisation];
    let complaint = Complaint { incident, about, ..crate::domain::procedure::tests::complaint() };
    let typed = utc("2026-03-09T12:00:00Z");
    let facts = Facts::of(&complaint, typed, typed, Some(day(spoken)));
    assert_eq!(judged(&facts).verdict, verdict);
}

fn somebody(relation: Option<&str>, basis: Option<&str>) -> Represented {
    let own = |words: Option<&str>| words.map(|words| Told::Words(words.to_owned()));
    Represented { name: None, relation: own(relation), basis: own(basis), proof: Vec::new() }
}

#[rstest]
#[case::client(Capacity::Client, None, None, Admissible)]
#[case::with_basis(Capacity::Representative, None, Some("machtiging"), Admissible)]
#[case::without_basis(Capacity::Representative, Some("buurvrouw"), None, Doubtful)]
#[case::blank_basis(Capacity::Representative, None, Some("  "), Doubtful)]
#[case::next_of_kin(Capacity::NextOfKin, Some("zus"), None, Admissible)]
#[case::next_of_kin_of_whom(Capacity::NextOfKin, None, None, Doubtful)]
fn representatives_and_next_of_kin_may_file(
    #[case] capacity: Capacity,
    #[case] relation: Option<&str>,
    #[case] basis: Option<&str>,
    #[case] verdict: Verdict,
) {
    let represented = somebody(relation, basis);
    let facts = Facts {
        filer: Some((capacity, Some(&represented))),
        incident: None,
        ..when(&Incident::Ongoing, Timestamp(0))
    };
    assert_eq!(judged(&facts).verdict, verdict);
}

#[rstest]
#[case("werkbedrijf", Admissible)]
#[case("begeleiding", Admissible)]
#[case("jimmys", Admissible)]
#[case("link050", Admissible)]
#[case("buurtbemiddeling", Admissible)]
#[case("woonkans", Admissible)]
#[case("winkel", LooksInadmissible)]
#[case("opgeheven", Doubtful)]
fn who_is_a_client(#[case] service: &str, #[case] verdict: Verdict) {
    let facts = Facts { service: Some(service), ..when(&Incident::Ongoing, Timestamp(0)) };
    assert_eq!(judged(&facts).verdict, verdict);
}

#[test]
fn a_consumer_is_shown_the_door_of_the_shop() {
    let facts = Facts { service: Some("winkel"), ..when(&Incident::Ongoing, Timestamp(0)) };
    let assessment = judged(&facts);
    let finding = assessment.objections().next().expect("an objection");
    let door = finding.door.as_ref().expect("a door");
    assert!(matches!(door, DoorOpen::Service(desk) if desk.mail.as_deref() == Some("info@werkpro.nl")));
    assert_eq!(finding.article, "voetnoot 1");
    assert_eq!(finding.text().id, "client-eligibility-consumer");
    assert_eq!(door.text().id, "client-door-service");
}

#[test]
fn it_has_to_be_about_somebody() {
    let nobody = Facts { about: Some(&[]), ..when(&Incident::Ongoing, Timestamp(0)) };
    let organisation = Facts { about: Some(&[About::Organisation]), ..nobody };
    assert_eq!(judged(&nobody).verdict, Doubtful);
    assert_eq!(judged(&organisation).verdict, Admissible);
}

#[test]
fn what_was_not_asked_yet_says_nothing() {
    let facts = Facts { incident: None, ..when(&Incident::Unknown, Timestamp(0)) };
    assert_eq!(judged(&facts), Assessment { verdict: Admissible, findings: Vec::new() });
}

#[test]
fn an_assessment_survives_its_way_through_storage() {
    let incident = on("2024-01-01");
    let facts =
        Facts { service: Some("winkel"), about: Some(&[]), ..when(&incident, utc("2026-03-02T12:00:00Z")) };
    let assessment = judged(&facts);
    let stored = serde_json::to_string(&assessment).expect("it can be written");
    assert_eq!(serde_json::from_str::<Assessment>(&stored).expect("it can be read"), assessment);
    let old: Assessment = serde_json::from_str(r#"{"verdict":"doubtful"}"#).expect("it can be read");
    assert!(old.findings.is_empty());
}

fn any_day() -> impl Strategy<Value = NaiveDate> {
    (0u32..20_000).prop_map(|days| add_days(day("2000-01-01"), days))
}

fn any_incident() -> impl Strategy<Value = Incident> {
    prop_oneof![
        any_day().prop_map(|date| Incident::Day { date }),
        (any_day(), any_day()).prop_map(|(first, last)| Incident::Range { first, last }),
        Just(Incident::Ongoing),
        Just(Incident::Unknown),
    ]
}

fn last_possible(incident: &Incident) -> NaiveDate {
    match incident {
        Incident::Day { date } => *date,
        Incident::Range { first, last } => *first.max(last),
        Incident::Ongoing | Incident::Unknown => day("2000-01-01"),
    }
}

proptest! {
    #[test]
    fn sending_later_never_makes_it_better(incident in any_incident(), one in 0u32..1500, more in 0u32..1500) {
        let after = last_possible(&incident);
        let begun = start_of_day(after);
        let verdict = |days| {
            let sent = end_of_day(add_days(after, days));
            judged(&Facts { begun, ..when(&incident, sent) }).verdict
        };
        prop_assert!(verdict(one) <= verdict(one + more));
    }

    #[test]
    fn every_objection_has_its_reason_and_a_door(
        incident in any_incident(), sent in any_day(), service in "winkel|werkbedrijf|weg", named in any::<bool>(),
    ) {
        let about: &[About] = if named { &[About::Unit] } else { &[] };
        let facts = Facts {
            service: Some(&service), about: Some(about), filer: Some((Capacity::Representative, None)),
            ..when(&incident, start_of_day(sent))
        };
        let assessment = judged(&facts);
        prop_assert!(assessment.objections().all(|finding| finding.door.is_some() && !finding.article.is_empty()));
        prop_assert_eq!(assessment.findings.len(), 4);
        prop_assert_eq!(assessment.findings.iter().map(|finding| finding.verdict).max(), Some(assessment.verdict));
    }

    #[test]
    fn the_last_day_is_in_time_and_the_next_is_not(date in any_day()) {
        let incident = Incident::Day { date };
        let term = WERKPRO.regulation_on(date).term(TermKey::IncidentLimit, date);
        let last = due(term, date, &[]).last_day;
        let verdict = |sent| judged(&when(&incident, sent)).verdict;
        prop_assert_eq!(verdict(end_of_day(last)), Admissible);
        prop_assert_eq!(verdict(start_of_day(day_before(last))), Admissible);
        prop_assert_eq!(verdict(end_of_day(last).plus_ms(1)), LooksInadmissible);
    }

    #[test]
    fn any_instant_and_any_day_gets_an_answer(sent in any::<i64>(), begun in any::<i64>(), days in any::<i32>()) {
        let date = NaiveDate::from_num_days_from_ce_opt(days).unwrap_or_default();
        let incident = Incident::Day { date };
        let _ = judged(&Facts { begun: Timestamp(begun), ..when(&incident, Timestamp(sent)) });
    }
}
