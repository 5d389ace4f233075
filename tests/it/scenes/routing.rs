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
