//! Who gets the complaint: never somebody who was involved, and never nobody without a word.

use klachtwijzer::domain::staff::Role;

use super::people::Answers;
use super::stage::Stage;

const KARIN: &str = "Karin de Vries";
const MOHAMMED: &str = "Mohammed el Amrani";

/// The manager was there: a colleague handles it, and Karin has no trace of it.
#[test]
fn the_manager_was_involved() {
    let mut stage = Stage::new();
    stage.manager_joins(KARIN, "kringloop-noord");
    stage.manager_joins(MOHAMMED, "kringloop-zuid");
    let answers = Answers { manager: "Ja", door: "Een andere manager", ..Answers::default() };
    stage.backstage(|stage| stage.answers_all("Samira", &answers));
    stage.presses("Samira", "Versturen");
    stage.says(KARIN, "/zaken");
    stage.says(MOHAMMED, "/zaken");
    insta::assert_snapshot!(stage.finish());
}

/// The client does not know whether the manager was there: the complaints officer looks first.
#[test]
fn unsure_about_the_manager() {
    let mut stage = Stage::new();
    stage.manager_joins(KARIN, "kringloop-noord");
    stage.officer_joins("Marleen");
    let answers = Answers { manager: "Weet ik niet", ..Answers::default() };
    stage.backstage(|stage| stage.answers_all("Samira", &answers));
    stage.presses("Samira", "Versturen");
    stage.says(KARIN, "/zaken");
    insta::assert_snapshot!(stage.finish());
}

/// The name that was typed looks like the manager's: the complaints officer looks first.
#[test]
fn the_name_resembles_the_managers() {
    let mut stage = Stage::new();
    stage.manager_joins(KARIN, "kringloop-noord");
    stage.officer_joins("Marleen");
    stage.backstage(|stage| stage.answers_all("Samira", &Answers { about: "Carin", ..Answers::default() }));
    stage.presses("Samira", "Versturen");
    stage.says(KARIN, "/zaken");
    insta::assert_snapshot!(stage.finish());
}

/// The manager does not work in the bot yet: a colleague gets it, and the administrator hears what is missing.
#[test]
fn the_manager_is_not_there_yet() {
    let mut stage = Stage::new();
    stage.joins("Farid", Role::Administrator, None);
    stage.manager_joins(MOHAMMED, "kringloop-zuid");
    stage.backstage(|stage| stage.answers_all("Samira", &Answers::default()));
    stage.presses("Samira", "Versturen");
    insta::assert_snapshot!(stage.finish());
}

/// Nobody is there: the complaint waits, the administrator hears it without content, and an officer who
/// comes later gets it. Samira hears that there is news.
#[test]
fn nobody_is_there() {
    let mut stage = Stage::new();
    stage.joins("Farid", Role::Administrator, None);
    stage.backstage(|stage| stage.answers_all("Samira", &Answers::default()));
    stage.presses("Samira", "Versturen");
    stage.says("Samira", "Is er al iemand?");
    stage.says("Farid", "/zaken");
    let link = stage.invites("Marleen", Role::ComplaintsOfficer, None);
    stage.says("Marleen", &link);
    stage.presses("Marleen", "Ik beloof het");
    stage.presses("Samira", "Lezen");
    stage.presses("Marleen", "Openen");
    insta::assert_snapshot!(stage.finish());
}

/// A complaint about the only officer waits, also when she joins after it was sent.
#[test]
fn a_complaint_about_the_officer_waits() {
    let mut stage = Stage::new();
    stage.joins("Farid", Role::Administrator, None);
    let answers = Answers { about: "Marleen", door: "Klachtenfunctionaris", ..Answers::default() };
    stage.files("Samira", &answers);
    let link = stage.invites("Marleen", Role::ComplaintsOfficer, None);
    stage.says("Marleen", &link);
    stage.presses("Marleen", "Ik beloof het");
    stage.says("Marleen", "/zaken");
    stage.says("Marleen", "/zaak ZAAK-1");
    insta::assert_snapshot!(stage.finish());
}

/// The client does not dare to talk with the manager, or talked already: straight to the officer.
#[test]
fn straight_to_the_officer() {
    let mut stage = Stage::new();
    stage.manager_joins(KARIN, "kringloop-noord");
    stage.officer_joins("Marleen");
    stage.backstage(|stage| {
        stage.answers_until_when("Samira", &Answers::default());
        stage.presses("Samira", "Gisteren");
        stage.presses("Samira", "Nee");
    });
    stage.presses("Samira", "We hebben al gepraat");
    stage.presses("Samira", "Terug");
    stage.presses("Samira", "Dat durf ik niet");
    stage.backstage(|stage| stage.presses("Samira", "Een goed gesprek"));
    stage.presses("Samira", "Ja, dat is goed");
    stage.presses("Samira", "Versturen");
    stage.presses("Marleen", "Openen");
    insta::assert_snapshot!(stage.finish());
}

/// A complaint about the officer by her function waits: also when she presses the old button again, the next
/// day, and when she looks for cases. Her deputy gets it.
#[test]
fn a_complaint_about_the_officer_by_her_function_waits() {
    let mut stage = Stage::new();
    stage.joins("Farid", Role::Administrator, None);
    stage.officer_joins("Marleen");
    let answers =
        Answers { about: "mevrouw klachtenfunctionaris", door: "Klachtenfunctionaris", ..Answers::default() };
    stage.files("Samira", &answers);
    stage.presses_old("Marleen", "Ik beloof het");
    stage.says("Marleen", "/zaken");
    stage.waits_days(1);
    stage.says("Marleen", "/zaken");
    assert!(!stage.whole_screen("Marleen").contains("ZAAK-1"));
    stage.backstage(|stage| {
        let link = stage.invites("Wietske Hoekstra", Role::ComplaintsOfficer, None);
        stage.says("Wietske Hoekstra", &link);
        stage.presses("Marleen", "Ja, dat is goed");
        stage.presses("Wietske Hoekstra", "Lees de afspraak");
    });
    stage.presses("Wietske Hoekstra", "Ik beloof het");
    stage.waits_days(2);
    insta::assert_snapshot!(stage.finish());
}

/// The manager cannot hand it to the officer either when it is about her.
#[test]
fn a_manager_does_not_hand_it_to_the_officer_whom_it_is_about() {
    let mut stage = Stage::new();
    stage.manager_joins(KARIN, "kringloop-noord");
    stage.manager_joins(MOHAMMED, "kringloop-zuid");
    stage.officer_joins("Marleen");
    stage.files("Samira", &Answers { about: "mevrouw klachtenfunctionaris", ..Answers::default() });
    stage.presses(KARIN, "Openen");
    stage.presses(KARIN, "Overdragen");
    let offered = stage.last_message(KARIN);
    assert!(offered.contains(MOHAMMED) && !offered.contains("Marleen"), "{offered}");
    stage.finish();
}

/// The officer is away and it is about who stands in. The administrator hears it every day, until she is back.
#[test]
fn nobody_is_there_until_somebody_comes_back() {
    let mut stage = Stage::new();
    stage.joins("Farid", Role::Administrator, None);
    stage.officer_joins("Marleen");
    stage.backstage(|stage| {
        let link = stage.invites("Wietske Hoekstra", Role::ComplaintsOfficer, None);
        stage.says("Wietske Hoekstra", &link);
        stage.presses("Marleen", "Ja, dat is goed");
        stage.presses("Wietske Hoekstra", "Lees de afspraak");
        stage.presses("Wietske Hoekstra", "Ik beloof het");
        stage.says("Marleen", "/afwezig");
        stage.presses("Marleen", "Vandaag");
        stage.presses("Marleen", "Over een week");
        stage.presses("Marleen", "Wietske Hoekstra");
        stage.presses("Marleen", "Ja, klopt");
    });
    let answers = Answers { about: "Wietske Hoekstra", door: "Klachtenfunctionaris", ..Answers::default() };
    stage.files("Samira", &answers);
    stage.waits_days(2);
    stage.says("Wietske Hoekstra", "/zaken");
    stage.says("Marleen", "/zaken");
    stage.presses("Marleen", "Ik ben er weer");
    stage.presses("Samira", "Lezen");
    stage.waits_days(1);
    stage.says("Marleen", "/zaken");
    insta::assert_snapshot!(stage.finish());
}

/// The text of the secrecy duty changed, so that nobody may work with cases. When somebody may again, the case
/// finds them by itself on the next day, or as soon as they look.
#[test]
fn a_case_finds_who_may_have_it_by_itself() {
    for looks in [false, true] {
        let mut stage = Stage::new();
        stage.officer_joins("Marleen");
        stage.rules_change("secrecy-version = 1", "secrecy-version = 2");
        stage.files("Samira", &Answers { door: "Klachtenfunctionaris", ..Answers::default() });
        stage.rules_change("# A sample: the regulation names no deputy.", "# A sample.");
        if looks {
            stage.says("Marleen", "/zaken");
            stage.presses("Marleen", "ZAAK-1");
        } else {
            stage.waits_days(1);
            stage.presses("Marleen", "Openen");
        }
        stage.finish();
    }
}
