//! What follows about the track, for every service, unit and answer of two organisations.

use std::sync::LazyLock;

use rstest::rstest;

use super::*;
use crate::domain::case::correction::{Anew, Correctable, Correction};
use crate::domain::case::track::TrackFact;
use crate::domain::case::{Actor, Case, CaseEvent, Fact, Stage};
use crate::domain::complaint::UnitAnswer;
use crate::domain::organisation::{BUILT_IN_FILE, built_in};
use crate::domain::procedure::{Gate, Moment};
use crate::domain::retention::RegisterEntry;
use crate::domain::time::Timestamp;

static WERKPRO: LazyLock<Organisation> =
    LazyLock::new(|| Organisation::parse(built_in(), BUILT_IN_FILE).expect("no mistakes"));
static OTHER: LazyLock<Organisation> = LazyLock::new(|| {
    let file = include_str!("../../../tests/fixtures/organisation/sluiswerk.toml");
    Organisation::parse(file, "sluiswerk.toml").expect("no mistakes")
});

fn complaint(service: &str, unit: Option<&str>, uwv: Option<Certainty>) -> Complaint {
    let unit = unit.map_or(UnitAnswer::Unknown, |unit| UnitAnswer::Known(unit.to_owned()));
    Complaint { service: service.to_owned(), unit, uwv, ..crate::domain::procedure::tests::complaint() }
}

/// "track / commissioner", with "?" for what is open and "-" for none.
fn told(standing: &Standing) -> String {
    let open = if standing.open { "?" } else { "-" };
    let told = |key: &Option<String>| key.clone().unwrap_or_else(|| open.to_owned());
    format!("{} / {}", told(&standing.track), told(&standing.commissioner))
}

const YES: Option<Certainty> = Some(Certainty::Yes);
const NO: Option<Certainty> = Some(Certainty::No);
const UNSURE: Option<Certainty> = Some(Certainty::Unsure);

#[rstest]
#[case::one_of_uwv("werkbedrijf", Some("kringloop-noord"), YES, "uwv-werkfit / uwv")]
#[case::several("werkbedrijf", Some("kringloop-noord"), NO, "? / ?")]
#[case::nobody_asked("werkbedrijf", Some("kringloop-noord"), None, "? / ?")]
#[case::several_of_one_commissioner("werkbedrijf", Some("kringloop-zuid"), NO, "? / groningen")]
#[case::not_sure_about_uwv("werkbedrijf", Some("kringloop-zuid"), UNSURE, "? / ?")]
#[case::the_unit_leaves_one("werkbedrijf", Some("schoonmaak"), NO, "participatie / groningen")]
#[case::the_unit_has_none_of_uwv("werkbedrijf", Some("textiel"), YES, "uwv-werkfit / uwv")]
#[case::the_unit_is_unknown("werkbedrijf", None, NO, "? / ?")]
#[case::the_unit_is_gone("werkbedrijf", Some("bestaat-niet"), NO, "? / ?")]
#[case::a_unit_where_the_client_does_not_work("begeleiding", Some("schoonmaak"), YES, "uwv-werkfit / uwv")]
#[case::support("begeleiding", Some("begeleiding"), NO, "begeleiding / groningen")]
#[case::support_through_uwv("begeleiding", Some("begeleiding"), YES, "uwv-werkfit / uwv")]
#[case::welfare("jimmys", Some("jimmys"), None, "welzijn / groningen")]
#[case::an_answer_that_the_service_does_not_ask_for("jimmys", Some("jimmys"), YES, "welzijn / groningen")]
#[case::a_customer("winkel", Some("kringloop-noord"), None, "- / -")]
#[case::the_service_is_gone("bestaat-niet", None, YES, "- / -")]
fn track_and_commissioner_follow(
    #[case] service: &str,
    #[case] unit: Option<&str>,
    #[case] uwv: Option<Certainty>,
    #[case] expected: &str,
) {
    assert_eq!(told(&derive(&complaint(service, unit, uwv), &WERKPRO)), expected);
}

/// Every service with every unit and every answer, of the built-in file and of an invented one: what is filled
/// in is the only one, what is open is more than one, and none is none.
#[test]
fn everywhere_one_is_filled_in_several_stay_open_and_none_is_none() {
    let mut seen = [0_usize; 3];
    for organisation in [&*WERKPRO, &*OTHER] {
        let units: Vec<Option<&str>> =
            organisation.units.iter().map(|unit| Some(unit.key.as_str())).chain([None]).collect();
        for service in &organisation.services {
            for unit in &units {
                for uwv in [YES, NO, UNSURE, None] {
                    let complaint = complaint(&service.key, *unit, uwv);
                    let (possible, standing) =
                        (candidates(&complaint, organisation), derive(&complaint, organisation));
                    let at = format!("{} {unit:?} {uwv:?}", service.key);
                    assert!(possible.iter().all(|track| service.tracks.contains(&track.key)), "{at}");
                    let fits = |track: &&Track| track.uwv == (uwv == YES);
                    let answered = uwv.is_some_and(|uwv| uwv != Certainty::Unsure);
                    assert!(
                        !answered || !organisation.asks_uwv(service) || possible.iter().all(fits),
                        "{at}"
                    );
                    seen[possible.len().min(2)] += 1;
                    match possible.as_slice() {
                        [] => assert_eq!(standing, Standing::NONE, "{at}"),
                        [only] => assert_eq!(standing, Standing::of(only), "{at}"),
                        [first, ..] => {
                            assert_eq!(standing.track, None, "{at}");
                            let shared =
                                possible.iter().all(|track| track.commissioner == first.commissioner);
                            assert_eq!(standing.commissioner.is_some(), shared, "{at}");
                        }
                    }
                }
            }
        }
    }
    assert!(seen.iter().all(|count| *count > 0), "{seen:?}");
    assert!(OTHER.tracks.is_empty(), "the invented organisation has none");
}

/// A case that was filed like this.
fn case(complaint: &Complaint) -> Case {
    let like = crate::domain::procedure::tests::case(Stage::Manager);
    let mut events = like.history.clone();
    if let Some(Fact::ComplaintFiled { complaint: filed, .. }) =
        events.first_mut().map(|event| &mut event.fact)
    {
        **filed = complaint.clone();
    }
    let standing = derive(complaint, &WERKPRO);
    let fact = Fact::Track(TrackFact::Derived { standing });
    events.insert(1, CaseEvent { at: Timestamp(1), by: Actor::Filer, fact });
    Case::fold(like.id, &events).expect("a case")
}

fn then(case: &mut Case, fact: Fact) {
    case.apply(&CaseEvent { at: Timestamp(2), by: Actor::System, fact });
}

fn corrected(what: Correctable, to: &str) -> Fact {
    let (from, to, reason) = (String::new(), to.to_owned(), "typfout".to_owned());
    Fact::Corrected(Correction { what, from, to, reason, anew: None })
}

/// The facts of a correction, as the dialogue records them.
fn put_right(case: &mut Case, fact: Fact) {
    let anew = case.track_anew(std::slice::from_ref(&fact), &WERKPRO);
    then(case, fact);
    anew.into_iter().for_each(|fact| then(case, fact));
}

#[test]
fn what_staff_did_not_set_follows_anew_when_unit_or_service_is_put_right() {
    let mut case = case(&complaint("werkbedrijf", Some("kringloop-noord"), NO));
    assert_eq!(told(&case.track(&WERKPRO)), "? / ?");
    put_right(&mut case, corrected(Correctable::Unit, "schoonmaak"));
    assert_eq!(told(&case.track(&WERKPRO)), "participatie / groningen");
    put_right(&mut case, corrected(Correctable::Service, "begeleiding"));
    assert_eq!(told(&case.track(&WERKPRO)), "begeleiding / groningen");
    let nothing = case.track_anew(&[corrected(Correctable::Name, "Bo")], &WERKPRO);
    assert_eq!(nothing, None, "a name has nothing to do with it");
    let same = case.track_anew(&[corrected(Correctable::Unit, "begeleiding")], &WERKPRO);
    assert_eq!(same, None, "what stays is not told again");
}

#[test]
fn what_staff_set_stays_whatever_is_put_right_afterwards() {
    let mut case = case(&complaint("werkbedrijf", Some("kringloop-noord"), NO));
    let wmo = Standing::of(WERKPRO.track("dagbesteding-wk").expect("it is there"));
    then(&mut case, Fact::Track(TrackFact::Completed { standing: wmo.clone() }));
    put_right(&mut case, corrected(Correctable::Unit, "schoonmaak"));
    assert_eq!(case.track(&WERKPRO), wmo);
    let entry = RegisterEntry::of(&case);
    assert_eq!(
        (entry.track.as_deref(), entry.commissioner.as_deref()),
        (Some("dagbesteding-wk"), Some("westerkwartier"))
    );
}

/// Article 13 follows the track once it is known, and the client's answer until then.
#[rstest]
#[case::staff_found_out_it_is_uwv(NO, Some("uwv-werkfit"), true)]
#[case::staff_found_out_it_is_not(YES, Some("participatie"), false)]
#[case::there_is_no_track(YES, Some(""), false)]
#[case::nobody_found_out_anything(YES, None, true)]
#[case::not_sure(UNSURE, None, false)]
fn the_labour_expert_is_a_way_for_the_track(
    #[case] answer: Option<Certainty>,
    #[case] found: Option<&str>,
    #[case] open: bool,
) {
    let mut case = case(&complaint("werkbedrijf", Some("kringloop-noord"), answer));
    if let Some(key) = found {
        let standing = WERKPRO.track(key).map_or(Standing::NONE, Standing::of);
        let from = case.track(&WERKPRO).track.unwrap_or_default();
        let anew = Some(Anew::Track { standing });
        let (to, reason) = (key.to_owned(), "de klant heeft de brief laten zien".to_owned());
        then(&mut case, Fact::Corrected(Correction { what: Correctable::Track, from, to, reason, anew }));
    }
    let today = "2026-03-03".parse().expect("a date");
    let moment = Moment { case: &case, organisation: &WERKPRO, today };
    assert_eq!(Gate::UwvTrack.is_open(&moment), open);
    let registered = RegisterEntry::of(&case).uwv;
    assert_eq!(registered == Some(Certainty::Yes), open);
}

/// A case of before the track was recorded: it follows from what was filed.
#[test]
fn an_old_case_gets_its_track_from_what_was_filed() {
    let mut like = crate::domain::procedure::tests::case(Stage::Manager);
    like.complaint = complaint("begeleiding", None, YES);
    assert_eq!(like.track.standing, None);
    assert_eq!(told(&like.track(&WERKPRO)), "uwv-werkfit / uwv");
    assert!(like.is_in_uwv_track());
}
