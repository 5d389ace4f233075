//! Who handles what: article 2 as a table, and what must never happen as properties.

use std::sync::LazyLock;

use proptest::prelude::*;
use rstest::rstest;
use uuid::Uuid;

use super::*;
use crate::domain::organisation::{BUILT_IN_FILE, built_in, names_person, same_name};
use crate::domain::staff::{Role, Standing};
use crate::domain::time::Timestamp;

static WERKPRO: LazyLock<Organisation> =
    LazyLock::new(|| Organisation::parse(built_in(), BUILT_IN_FILE).expect("no mistakes"));

fn member(number: u128, role: Role, unit: Option<&str>, name: &str) -> StaffMember {
    StaffMember {
        id: StaffId(Uuid::from_u128(number)),
        role,
        unit: unit.map(ToOwned::to_owned),
        name: name.to_owned(),
        since: Timestamp(0),
        secrecy_accepted: Some(1),
        standing: Standing::Active,
        stand_in: None,
    }
}

/// The staff of the tables, found again by name.
fn staff() -> Vec<StaffMember> {
    vec![
        member(1, Role::Manager, Some("kringloop-noord"), "Karin de Vries"),
        member(2, Role::Manager, Some("kringloop-zuid"), "Mohammed el Amrani"),
        member(3, Role::Manager, Some("textiel"), "Els van den Berg"),
        member(4, Role::Manager, Some("directie"), "Annelies Bouwman"),
        member(5, Role::Manager, Some("kantoor"), "Jeroen Tillema"),
        member(6, Role::ComplaintsOfficer, None, "Wietske Hoekstra"),
        member(7, Role::ComplaintsOfficer, None, "Brigit Grol"),
        member(8, Role::CommitteeSecretary, None, "R. Zinnemers"),
        member(9, Role::Administrator, None, "Beheer"),
    ]
}

fn employee(name: &str) -> About {
    About::Employee { name: Some(name.to_owned()) }
}

fn known(unit: &str) -> UnitAnswer {
    UnitAnswer::Known(unit.to_owned())
}

fn asked<'a>(unit: &'a UnitAnswer, about: &'a [About], manager_involved: Certainty) -> Routing<'a> {
    Routing {
        door: Door::Manager,
        unit,
        about,
        manager_involved,
        manager_cleared: false,
        verdict: Verdict::Admissible,
        excluded: &[],
        secrecy_version: 1,
    }
}

fn handler<'a>(route: &Route, staff: &'a [StaffMember]) -> &'a str {
    staff.iter().find(|member| Some(member.id) == route.handler).map_or("nobody", |member| &member.name)
}

use Because::*;
use Certainty::{No, Unsure, Yes};

#[rstest]
#[case::manager("kringloop-noord", About::Unit, No, "Karin de Vries", Stage::Manager, UnitManager)]
#[case::employee(
    "kringloop-noord",
    employee("Piet Jansen"),
    No,
    "Karin de Vries",
    Stage::Manager,
    UnitManager
)]
#[case::nameless("kringloop-noord", About::Employee { name: None }, No, "Karin de Vries", Stage::Manager, UnitManager)]
#[case::involved("kringloop-noord", About::Unit, Yes, "Mohammed el Amrani", Stage::Manager, ManagerInvolved)]
#[case::first_colleague_named(
    "kringloop-noord",
    employee("Mohamed"),
    Yes,
    "Els van den Berg",
    Stage::Manager,
    ManagerInvolved
)]
#[case::unsure("kringloop-noord", About::Unit, Unsure, "Brigit Grol", Stage::Judging, ManagerUnsure)]
#[case::resembles(
    "kringloop-noord",
    employee("mevr. de Vries"),
    No,
    "Brigit Grol",
    Stage::Judging,
    NameResembles
)]
#[case::function("kringloop-noord", employee("de manager"), No, "Brigit Grol", Stage::Judging, NameResembles)]
#[case::other_script("kringloop-noord", employee("Карин"), No, "Brigit Grol", Stage::Judging, NameResembles)]
#[case::acting_for("kringloop-noord", About::ActingFor { name: Some("Karin".to_owned()) }, No, "Brigit Grol", Stage::Judging, NameResembles)]
#[case::organisation(
    "kringloop-noord",
    About::Organisation,
    No,
    "Annelies Bouwman",
    Stage::Manager,
    OrganisationManager
)]
#[case::organisation_involved(
    "kringloop-noord",
    About::Organisation,
    Yes,
    "Jeroen Tillema",
    Stage::Manager,
    ManagerInvolved
)]
#[case::unit_unknown("bestaat-niet", About::Unit, No, "Brigit Grol", Stage::Judging, UnitUnknown)]
#[case::manager_not_there("logistiek", About::Unit, No, "Brigit Grol", Stage::Judging, NoManager)]
#[case::about_the_officer(
    "kringloop-noord",
    employee("Brigit Grol"),
    Unsure,
    "Wietske Hoekstra",
    Stage::Judging,
    ManagerUnsure
)]
#[case::about_her_function(
    "kringloop-noord",
    employee("de klachtenfunctionaris"),
    Unsure,
    "Wietske Hoekstra",
    Stage::Judging,
    ManagerUnsure
)]
#[case::about_the_deputy(
    "kringloop-noord",
    employee("Wietske"),
    Unsure,
    "Brigit Grol",
    Stage::Judging,
    ManagerUnsure
)]
fn article_2_finds_the_handler(
    #[case] unit: &str,
    #[case] about: About,
    #[case] involved: Certainty,
    #[case] name: &str,
    #[case] stage: Stage,
    #[case] because: Because,
) {
    let (staff, unit, about) = (staff(), known(unit), [about]);
    let route = route(&asked(&unit, &about, involved), &WERKPRO, &staff);
    assert_eq!((handler(&route, &staff), route.stage, route.because), (name, stage, because));
}

#[rstest]
#[case::chosen(Door::ComplaintsOfficer, Verdict::Admissible, Stage::ComplaintsOfficer, ClientChose)]
#[case::chosen_in_doubt(Door::ComplaintsOfficer, Verdict::Doubtful, Stage::Judging, Doubt)]
#[case::doubt(Door::Manager, Verdict::Doubtful, Stage::Judging, Doubt)]
#[case::inadmissible(Door::Manager, Verdict::LooksInadmissible, Stage::Judging, Doubt)]
fn the_officer_gets_what_is_hers(
    #[case] door: Door,
    #[case] verdict: Verdict,
    #[case] stage: Stage,
    #[case] because: Because,
) {
    let (staff, unit) = (staff(), UnitAnswer::Unknown);
    let routing = Routing { door, verdict, ..asked(&unit, &[About::Unit], No) };
    let route = route(&routing, &WERKPRO, &staff);
    assert_eq!((handler(&route, &staff), route.stage, route.because), ("Brigit Grol", stage, because));
}

#[rstest]
#[case::next_colleague(&[1], "Mohammed el Amrani", ManagerUnavailable, true)]
#[case::second_colleague(&[1, 2], "Els van den Berg", ManagerUnavailable, true)]
#[case::officer(&[1, 2, 3], "Brigit Grol", NoManager, true)]
#[case::deputy(&[1, 2, 3, 7], "Wietske Hoekstra", NoManager, true)]
#[case::nobody(&[1, 2, 3, 6, 7], "nobody", NoManager, true)]
fn whoever_is_not_there_is_passed_over(
    #[case] missing: &[u128],
    #[case] name: &str,
    #[case] because: Because,
    #[case] told: bool,
) {
    type Leave = fn(&mut StaffMember);
    let ways: [Leave; 4] = [
        |member| member.secrecy_accepted = None,
        |member| member.secrecy_accepted = Some(0),
        |member| member.standing = Standing::Ended,
        |member| member.standing = Standing::AwaitsApproval,
    ];
    for leave in ways {
        let mut staff = staff();
        let gone = |member: &&mut StaffMember| missing.contains(&member.id.0.as_u128());
        staff.iter_mut().filter(gone).for_each(leave);
        let unit = known("kringloop-noord");
        let route = route(&asked(&unit, &[About::Unit], No), &WERKPRO, &staff);
        assert_eq!(
            (handler(&route, &staff), route.because, route.tell_administrators),
            (name, because, told)
        );
    }
}

#[test]
fn a_person_with_two_memberships_is_out_with_both() {
    let mut staff = staff();
    staff.push(member(10, Role::Manager, Some("kringloop-zuid"), "Karin de VRIES"));
    staff.retain(|member| member.name != "Mohammed el Amrani");
    let unit = known("kringloop-noord");
    let involved = route(&asked(&unit, &[About::Unit], Yes), &WERKPRO, &staff);
    assert_eq!(handler(&involved, &staff), "Els van den Berg");
    let own = [StaffId(Uuid::from_u128(1))];
    let filed_by_herself = Routing { excluded: &own, ..asked(&unit, &[About::Unit], No) };
    assert_eq!(handler(&route(&filed_by_herself, &WERKPRO, &staff), &staff), "Els van den Berg");
}

#[test]
fn without_anybody_a_complaint_waits_and_administrators_hear_of_it() {
    let unit = UnitAnswer::Unknown;
    let chosen = Routing { door: Door::ComplaintsOfficer, ..asked(&unit, &[About::Unit], No) };
    let expected =
        Route { handler: None, stage: Stage::Judging, because: ClientChose, tell_administrators: true };
    assert_eq!(route(&chosen, &WERKPRO, &[]), expected);
}

/// Who of the staff may have it, by name.
fn may_have(routing: &Routing<'_>, staff: &[StaffMember]) -> Vec<String> {
    who_may_have(routing, &WERKPRO, staff).iter().map(|member| member.name.clone()).collect()
}

#[test]
fn whoever_was_there_or_may_have_been_may_not_have_it() {
    let (unit, staff) = (known("kringloop-noord"), staff());
    for involved in [Yes, Unsure] {
        let may = may_have(&asked(&unit, &[About::Unit], involved), &staff);
        assert!(!may.iter().any(|name| name == "Karin de Vries"), "{involved:?}: {may:?}");
        assert!(may.iter().any(|name| name == "Mohammed el Amrani"));
    }
    assert!(may_have(&asked(&unit, &[About::Unit], No), &staff).iter().any(|name| name == "Karin de Vries"));
}

#[test]
fn the_officer_who_is_meant_by_her_function_may_not_have_it_in_any_role() {
    let mut staff = staff();
    staff.push(member(10, Role::Manager, Some("woonkans"), "Brigit Grol"));
    let (unit, about) = (known("kringloop-noord"), [employee("de klachtenfunctionaris")]);
    let may = may_have(&asked(&unit, &about, No), &staff);
    assert!(!may.iter().any(|name| name == "Brigit Grol"), "{may:?}");
    assert!(may.iter().any(|name| name == "Wietske Hoekstra"), "her deputy may: {may:?}");
}

#[test]
fn a_manager_who_turned_out_not_to_be_meant_may_have_it() {
    let (unit, about, staff) = (known("kringloop-noord"), [employee("Carin")], staff());
    let doubtful = asked(&unit, &about, No);
    assert!(!may_have(&doubtful, &staff).iter().any(|name| name == "Karin de Vries"));
    let cleared = Routing { manager_cleared: true, ..doubtful };
    assert!(may_have(&cleared, &staff).iter().any(|name| name == "Karin de Vries"));
    assert_eq!(handler(&route(&cleared, &WERKPRO, &staff), &staff), "Karin de Vries");
}

#[test]
fn whom_it_is_about_by_what_the_client_said() {
    let (unit, mut staff) = (known("kringloop-noord"), staff());
    staff.push(member(10, Role::CommitteeSecretary, None, "Karin de Vries"));
    let names = |routing: &Routing<'_>| -> Vec<String> {
        concerned(routing, &WERKPRO, &staff).iter().map(|member| member.name.clone()).collect()
    };
    assert_eq!(names(&asked(&unit, &[About::Unit], Yes)), ["Karin de Vries", "Karin de Vries"]);
    assert_eq!(names(&asked(&unit, &[About::Unit], Unsure)), [""; 0], "she may have been");
    assert_eq!(names(&asked(&unit, &[employee("mevrouw Bouwman")], No)), ["Annelies Bouwman"]);
    let there = managers_there(&asked(&unit, &[About::Unit], Yes), &WERKPRO, &staff).len();
    assert_eq!(there, 2, "every membership of hers");
}

#[test]
fn a_stand_in_of_another_role_gets_no_case_of_hers() {
    let mut staff = staff();
    let away = staff.iter_mut().filter(|member| member.role == Role::ComplaintsOfficer);
    away.for_each(|member| member.stand_in = Some(StaffId(Uuid::from_u128(2))));
    let unit = known("kringloop-noord");
    let chosen = Routing { door: Door::ComplaintsOfficer, ..asked(&unit, &[About::Unit], No) };
    let found = route(&chosen, &WERKPRO, &staff);
    assert_eq!((found.handler, found.tell_administrators), (None, true));
}

fn any_name() -> impl Strategy<Value = String> {
    let names: Vec<String> = staff().into_iter().map(|member| member.name).collect();
    prop_oneof![
        prop::sample::select(names).prop_map(|name| name),
        prop::sample::select(vec![
            "Karin",
            "mw. Grol",
            "de manager",
            "de klachtenfunctionaris",
            "Piet",
            "",
            "Карин"
        ])
        .prop_map(ToOwned::to_owned),
        "\\PC{0,12}",
    ]
}

fn any_about() -> impl Strategy<Value = Vec<About>> {
    let one = prop_oneof![
        prop::option::of(any_name()).prop_map(|name| About::Employee { name }),
        prop::option::of(any_name()).prop_map(|name| About::ActingFor { name }),
        Just(About::Unit),
        Just(About::Organisation),
    ];
    prop::collection::vec(one, 0..4)
}

fn any_unit() -> impl Strategy<Value = UnitAnswer> {
    let keys: Vec<String> = WERKPRO.units.iter().map(|unit| unit.key.clone()).collect();
    prop_oneof![Just(UnitAnswer::Unknown), prop::sample::select(keys).prop_map(UnitAnswer::Known)]
}

fn any_staff() -> impl Strategy<Value = Vec<StaffMember>> {
    let standing = prop::sample::select(vec![Standing::Active, Standing::AwaitsApproval, Standing::Ended]);
    let changes = prop::collection::vec((any::<bool>(), standing, prop::option::of(0u32..3)), staff().len());
    changes.prop_map(|changes| {
        let changed = staff().into_iter().zip(changes).filter(|(_, (there, ..))| *there);
        changed
            .map(|(member, (_, standing, secrecy_accepted))| StaffMember {
                standing,
                secrecy_accepted,
                ..member
            })
            .collect()
    })
}

prop_compose! {
    fn any_choice()(
        door in prop::sample::select(vec![Door::Manager, Door::ComplaintsOfficer]),
        involved in prop::sample::select(vec![Yes, No, Unsure]),
        verdict in prop::sample::select(vec![Verdict::Admissible, Verdict::Doubtful, Verdict::LooksInadmissible]),
    ) -> (Door, Certainty, Verdict) {
        (door, involved, verdict)
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]
    #[test]
    fn whoever_handles_may_and_nobody_involved_does(
        (door, manager_involved, verdict) in any_choice(), about in any_about(), unit in any_unit(),
        staff in any_staff(), excluded in prop::collection::vec(1u128..10, 0..3),
    ) {
        let excluded: Vec<StaffId> = excluded.into_iter().map(|number| StaffId(Uuid::from_u128(number))).collect();
        let routing = Routing { door, unit: &unit, about: &about, manager_involved, manager_cleared: false, verdict, excluded: &excluded, secrecy_version: 1 };
        let found = route(&routing, &WERKPRO, &staff);
        prop_assert_eq!(found, route(&routing, &WERKPRO, &staff));
        let Some(id) = found.handler else {
            prop_assert!(found.tell_administrators && found.stage == Stage::Judging);
            return Ok(());
        };
        let handler = staff.iter().find(|member| member.id == id).expect("one of the staff");
        prop_assert!(matches!(handler.role, Role::Manager | Role::ComplaintsOfficer));
        prop_assert!(handler.standing == Standing::Active && handler.secrecy_accepted >= Some(1));
        prop_assert!(!excluded.contains(&id));
        prop_assert!(routing.names().all(|typed| !names_person(typed, &handler.name)));
        prop_assert_eq!(found.stage == Stage::Manager, handler.role == Role::Manager);
        prop_assert!(verdict == Verdict::Admissible || found.stage == Stage::Judging);
        if manager_involved != No && let Some(unit) = responsible_unit(&routing, &WERKPRO) {
            prop_assert!(!same_name(&unit.manager.name, &handler.name));
        }
    }

    #[test]
    fn with_everybody_there_and_nobody_named_somebody_handles_it(
        (door, manager_involved, verdict) in any_choice(), unit in any_unit(), whole in any::<bool>(),
    ) {
        let about = if whole { [About::Organisation] } else { [About::Unit] };
        let routing = Routing { door, verdict, ..asked(&unit, &about, manager_involved) };
        prop_assert!(route(&routing, &WERKPRO, &staff()).handler.is_some());
    }
}
