//! What the reader makes of whole files: the built-in one, a different one, and wrong ones.

use chrono::{Datelike, NaiveDate, NaiveTime};
use proptest::prelude::*;
use rstest::rstest;

use crate::domain::organisation::{
    AtOnce, BUILT_IN_FILE, Confirmer, LengthUnit, Mistake, Organisation, StartingEvent, TermKey, TermKind,
    Word, built_in,
};

const OTHER: &str = include_str!("../../../../tests/fixtures/organisation/sluiswerk.toml");

fn parse(text: &str) -> Organisation {
    Organisation::parse(text, "file.toml").unwrap_or_else(|mistakes| panic!("{mistakes:#?}"))
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

#[test]
fn the_built_in_file_says_what_the_regulation_says() {
    let werkpro = Organisation::parse(built_in(), BUILT_IN_FILE).expect("no mistakes");
    let regulation = werkpro.regulation_on(day("2026-03-03"));
    let length = |key| {
        let term = regulation.term(key, regulation.valid_from);
        (term.length.n, term.length.unit, term.article.as_deref().unwrap_or(""))
    };
    assert_eq!(length(TermKey::IncidentLimit), (1, LengthUnit::Years, "artikel 2"));
    assert_eq!(length(TermKey::RespondentAnswer), (2, LengthUnit::Weeks, "artikel 6"));
    assert_eq!(length(TermKey::Settlement), (6, LengthUnit::Weeks, "artikel 6"));
    assert_eq!(length(TermKey::CommitteeWindow), (6, LengthUnit::Months, "artikel 9"));
    assert_eq!(length(TermKey::CommitteeRuling), (6, LengthUnit::Months, "artikel 12"));
    assert_eq!(length(TermKey::Measures), (1, LengthUnit::Months, "artikel 12"));
    assert_eq!(werkpro.complaints_officer.name, "Brigit Grol");
    assert!(!werkpro.settings.extension_with_consent);
}

#[test]
fn only_terms_with_an_article_are_promised() {
    let werkpro = parse(built_in());
    for term in werkpro.regulations.iter().flat_map(|regulation| regulation.terms()) {
        assert_eq!(term.kind == TermKind::Target, term.article.is_none(), "{:?}", term.key);
    }
}

#[test]
fn every_unit_of_the_built_in_file_has_a_colleague_and_is_found_by_its_name() {
    let werkpro = parse(built_in());
    for unit in &werkpro.units {
        assert!(!unit.colleagues.is_empty(), "{}", unit.key);
        let found = werkpro.search_units(&unit.name.to_uppercase());
        assert_eq!(found.first().map(|found| &found.key), Some(&unit.key));
    }
}

/// Easter by the anonymous Gregorian computus, so that the list is not its own judge.
fn easter(year: i32) -> NaiveDate {
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    let n = h + l - 7 * ((a + 11 * h + 22 * l) / 451) + 114;
    let part = |number: i32| u32::try_from(number).expect("positive");
    NaiveDate::from_ymd_opt(year, part(n / 31), part(n % 31 + 1)).expect("a date")
}

#[test]
fn the_built_in_holidays_are_those_of_three_years() {
    let holidays = parse(built_in()).holidays;
    let mut expected = Vec::new();
    for year in 2026..=2028 {
        let fixed = [(1, 1), (4, 27), (5, 5), (12, 25), (12, 26)];
        expected.extend(fixed.map(|(month, day)| NaiveDate::from_ymd_opt(year, month, day).expect("a date")));
        expected.extend([0, 1, 39, 49, 50].map(|days| easter(year) + chrono::Days::new(days)));
    }
    expected.sort();
    assert_eq!(holidays.iter().map(|holiday| holiday.date).collect::<Vec<_>>(), expected);
    assert!(holidays.iter().all(|holiday| holiday.date.year() < 2029));
}

#[test]
fn another_organisation_differs_wherever_it_can() {
    let other = parse(OTHER);
    assert_eq!(other.committee.addressed_as, other.committee.name);
    assert_eq!(other.complaints_officer.deputy, None);
    assert_eq!((other.units.len(), other.services.len(), other.tracks.len()), (1, 2, 0));
    assert!(other.services.iter().all(|service| !other.asks_uwv(service)));
    assert_eq!(other.settings.direct_withdrawal_confirmed_by, Confirmer::Manager);
    let office = other.settings.office_hours;
    assert_eq!(office.hours.from, NaiveTime::from_hms_opt(8, 30, 0).expect("a time"));
    assert_eq!(office.at_once, AtOnce::NewCases);
    assert_eq!(other.settings.client_hours.until, NaiveTime::from_hms_opt(20, 0, 0).expect("a time"));
    assert_eq!(other.settings.draft_erase_days, 7, "what is left out has its default");
}

#[rstest]
#[case("2019-06-01", "eerste")]
#[case("2020-01-01", "eerste")]
#[case("2026-06-30", "eerste")]
#[case("2026-07-01", "tweede")]
#[case("2030-01-01", "tweede")]
fn the_regulation_in_force_follows_the_day(#[case] on: &str, #[case] version: &str) {
    let other = parse(OTHER);
    assert_eq!(other.regulation_on(day(on)).version, version);
    assert_eq!(other.regulation(version).map(|regulation| regulation.version.as_str()), Some(version));
}

#[rstest]
#[case("2026-07-01", 2, LengthUnit::Months)]
#[case("2026-12-31", 2, LengthUnit::Months)]
#[case("2027-01-01", 8, LengthUnit::Weeks)]
#[case("2020-01-01", 2, LengthUnit::Months)]
fn a_term_can_change_within_a_version(#[case] on: &str, #[case] n: u32, #[case] unit: LengthUnit) {
    let other = parse(OTHER);
    let term = other.regulation("tweede").expect("it is there").term(TermKey::Settlement, day(on));
    assert_eq!((term.length.n, term.length.unit, term.starts), (n, unit, StartingEvent::Sent));
}

/// Replaces one piece of the other organisation's file, and gives the mistakes.
fn mistakes(piece: &str, instead: &str) -> Vec<Mistake> {
    assert!(OTHER.contains(piece), "the file has no {piece}");
    Organisation::parse(&OTHER.replacen(piece, instead, 1), "sluis.toml").err().unwrap_or_default()
}

#[rstest]
#[case::unknown_key(
    "covered = true\nunits",
    "covered = true\nunit",
    32,
    "unknown key `unit` in service `dagbesteding`; allowed: `key`, `name`, `button`, \
     `in-other-languages`, `covered`, `explanation`, `units`, `tracks`, `door`; did you mean `units`?"
)]
#[case::unknown_table(
    "[[units]]",
    "[[unit]]",
    41,
    "unknown key `unit` in the file; allowed: `name`, `short-name`, `place`, `regulation-owner`, \
     `organisation-unit`, `contact`, `complaints-officer`, `committee`, `help`, `commissioners`, `tracks`, \
     `services`, `units`, `regulations`, `settings`, `holidays`; did you mean `units`?"
)]
#[case::unknown_unit(
    "units = [\"alles\"]",
    "units = [\"ales\"]",
    32,
    "service `dagbesteding` names unknown unit `ales`; known units: `alles`; did you mean `alles`?"
)]
#[case::unknown_colleague(
    "[settings]\n",
    "[[units]]\nkey = \"b\"\nname = \"B\"\nkind = \"team\"\nmanager = { name = \"B\" }\n\
     colleagues = [\n  \"alles\",\n  \"c\",\n]\n[settings]\n",
    54,
    "unit `b` names unknown unit `c`; known units: `alles`, `b`"
)]
#[case::own_colleague(
    "kind = \"team\"",
    "kind = \"team\"\ncolleagues = [\"alles\"]",
    45,
    "unit `alles` names itself in `colleagues`; name other units"
)]
#[case::missing_text(
    "secretary = \"mr. A. Secretaris\"\n",
    "",
    23,
    "[committee] lacks `secretary`: a text that is not empty"
)]
#[case::missing_table(
    "[committee]",
    "[comittee]",
    23,
    "unknown key `comittee` in the file; allowed: `name`, `short-name`, `place`, `regulation-owner`, \
     `organisation-unit`, `contact`, `complaints-officer`, `committee`, `help`, `commissioners`, `tracks`, \
     `services`, `units`, `regulations`, `settings`, `holidays`; did you mean `committee`?"
)]
#[case::wrong_sort(
    "covered = true",
    "covered = \"ja\"",
    31,
    "service `dagbesteding` has a wrong `covered`; it must be true or false"
)]
#[case::wrong_word(
    "kind = \"team\"",
    "kind = \"teem\"",
    44,
    "unit `alles` has an unknown `kind`: `teem`; allowed: `department`, `location`, `project`, `team`; \
     did you mean `team`?"
)]
#[case::wrong_distress(
    "about = \"als er nu gevaar is\"",
    "about = \"als er nu gevaar is\", for = [\"violense\"]",
    9,
    "help number `alarm` has an unknown `for`: `violense`; allowed: `suicide`, `sexual`, `violence`, \
     `threat`; did you mean `violence`?"
)]
#[case::wrong_number(
    "n = 6, unit",
    "n = 0, unit",
    67,
    "the length of term `incident-limit` has a wrong `n`; it must be a whole number from 1 to 1000"
)]
#[case::wrong_start(
    "starts = \"incident\"",
    "starts = \"ruling\"",
    67,
    "term `incident-limit` cannot have `starts` = `ruling`; allowed: `incident`"
)]
#[case::missing_term(
    "key = \"measures\"",
    "key = \"settlement\"",
    61,
    "regulation `tweede` lacks the term `measures`"
)]
#[case::wrong_phone(
    "0115 000 001",
    "bel maar",
    20,
    "[complaints-officer] has a wrong `phone`; it must be a phone number: at least three digits, with only \
     spaces and ()+-. between them"
)]
#[case::wrong_mail(
    "bo@sluiswerk.example",
    "bo at sluiswerk",
    21,
    "[complaints-officer] has a wrong `mail`; it must be a mail address such as info@example.nl"
)]
#[case::long_button(
    "button = \"Havenbezoek\"",
    "button = \"Bezoeker van de haven\"",
    37,
    "service `haven` has a `button` of 21 characters; at most 20 fit on a button"
)]
#[case::no_door(
    "door = {",
    "explanation = \"x\" #",
    34,
    "service `haven` is not covered and lacks `door`: where its users can go instead"
)]
#[case::nobody_covered(
    "covered = true",
    "covered = false\ndoor = { name = \"x\", phone = \"112\" }",
    28,
    "the file has no service with `covered = true`; nobody could complain"
)]
#[case::twice(
    "key = \"haven\"",
    "key = \"dagbesteding\"",
    35,
    "service `dagbesteding` is there twice; the first stands at line 29"
)]
#[case::wrong_key(
    "key = \"haven\"",
    "key = \"De haven\"",
    35,
    "service `De haven` has a wrong `key`; it must be 1 to 20 small letters, digits and dashes"
)]
#[case::no_holiday(
    "2026-12-25 =",
    "2026-13-25 =",
    59,
    "[holidays] has `2026-13-25`, which is no date such as 2026-04-27"
)]
#[case::no_toml(
    "covered = true",
    "covered = ",
    31,
    "this is no valid TOML: string values must be quoted, expected literal string"
)]
#[case::office_hours(
    "until = 16:00",
    "until = 07:00",
    55,
    "[settings.office-hours] ends before it begins; `until` must be later than `from`"
)]
#[case::at_once(
    "at-once = \"new-cases\"",
    "at-once = \"new-case\"",
    56,
    "[settings.office-hours] has an unknown `at-once`: `new-case`; allowed: `nothing`, `new-cases`, \
     `everything`; did you mean `new-cases`?"
)]
#[case::unknown_language(
    "languages = [\"nl\", \"en\"]",
    "languages = [\"nl\", \"xx\"]",
    49,
    "[settings] names the language `xx` in `languages`; it must be one of nl, en, ar, uk, tr, pl, fr, es"
)]
#[case::long_name_in_another_language(
    "button = \"Havenbezoek\"",
    "button = \"Havenbezoek\"\nin-other-languages = { en = \"A visit to the harbour\" }",
    38,
    "`in-other-languages` of service `haven` has a `en` of more than 20 characters; a button has no room for it"
)]
#[case::client_hours(
    "at-once = \"new-cases\"",
    "[settings.client-hours]\nfrom = 09:00\nuntil = 09:00",
    58,
    "[settings.client-hours] ends before it begins; `until` must be later than `from`"
)]
fn a_mistake_says_where_and_what(
    #[case] piece: &str,
    #[case] instead: &str,
    #[case] line: usize,
    #[case] message: &str,
) {
    let found = mistakes(piece, instead);
    let expected = Mistake { file: "sluis.toml".to_owned(), line, message: message.to_owned() };
    assert!(found.contains(&expected), "expected {expected}\nfound {found:#?}");
}

#[test]
fn all_mistakes_are_found_at_once_in_the_order_of_the_file() {
    let wrong = OTHER
        .replace("short-name = \"Sluiswerk\"\n", "")
        .replace("covered = true", "covered = 1")
        .replace("kind = \"team\"", "kind = \"ploeg\"");
    let found = Organisation::parse(&wrong, "sluis.toml").expect_err("three mistakes");
    let about: Vec<bool> = ["`short-name`", "`covered`", "`kind`"]
        .iter()
        .map(|word| found.iter().any(|mistake| mistake.message.contains(word)))
        .collect();
    assert_eq!(about, [true, true, true], "{found:#?}");
    assert!(found.is_sorted_by_key(|mistake| mistake.line));
}

#[test]
fn an_empty_file_names_everything_it_lacks_and_no_term_is_forgotten() {
    let found = Organisation::parse("", "leeg.toml").expect_err("everything is missing");
    assert!(found.len() > 10, "{found:#?}");
    assert!(TermKey::ALL.iter().all(|key| !key.possible_starts().is_empty()));
}

proptest! {
    #[test]
    fn a_damaged_file_is_refused_or_read_but_never_panics(at in 0usize..OTHER.len(), cut in 1usize..40, with in ".{0,6}") {
        let (mut from, mut to) = (at, (at + cut).min(OTHER.len()));
        while !OTHER.is_char_boundary(from) { from -= 1; }
        while !OTHER.is_char_boundary(to) { to += 1; }
        let damaged = format!("{}{with}{}", &OTHER[..from], &OTHER[to..]);
        if let Err(mistakes) = Organisation::parse(&damaged, "file.toml") {
            let lines = damaged.lines().count().max(1) + 1;
            prop_assert!(!mistakes.is_empty());
            prop_assert!(mistakes.iter().all(|mistake| (1..=lines).contains(&mistake.line)));
        }
    }
}
