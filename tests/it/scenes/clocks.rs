//! Time travel: what the bot tells by itself when days pass, to whom, and only once.

use klachtwijzer::domain::staff::Role;

use super::people::Answers;
use super::stage::Stage;

const KARIN: &str = "Karin de Vries";
const MOHAMMED: &str = "Mohammed el Amrani";
const OFFICER: &str = "Brigit Grol";

fn to_officer() -> Answers {
    Answers { door: "Klachtenfunctionaris", ..Answers::default() }
}

/// Nobody opens the case: after two working days a colleague gets it, then the complaints officer, then her
/// deputy; when nobody is left, the administrator hears that somebody is missing.
#[test]
fn a_case_that_nobody_opens() {
    let mut stage = Stage::new();
    stage.manager_joins(KARIN, "kringloop-noord");
    stage.manager_joins(MOHAMMED, "kringloop-zuid");
    stage.officer_joins(OFFICER);
    stage.joins("Anna Beheer", Role::Administrator, None);
    stage.files("Samira", &Answers::default());
    stage.waits_days(3);
    stage.says(KARIN, "/zaak ZAAK-1");
    stage.waits_days(5);
    stage.waits_days(7);
    insta::assert_snapshot!(stage.finish());
}

/// The manager opens it and does nothing: reminders, the first contact that is late, and after the four
/// weeks that the organisation aims at the client is offered the complaints officer.
#[test]
fn a_manager_who_lets_it_lie() {
    let mut stage = Stage::new();
    stage.manager_joins(KARIN, "kringloop-noord");
    stage.officer_joins(OFFICER);
    stage.files("Samira", &Answers::default());
    stage.presses(KARIN, "Openen");
    stage.presses(KARIN, "Termijnen");
    stage.waits_days(9);
    stage.presses("Samira", "Lezen");
    stage.waits_days(21);
    stage.presses("Samira", "Lezen");
    stage.says("Samira", "/mijnklachten");
    stage.presses("Samira", "ZAAK-1");
    insta::assert_snapshot!(stage.finish());
}

/// A human word in time: nothing is told of the first contact any more.
#[test]
fn a_first_contact_in_time() {
    let mut stage = Stage::new();
    stage.manager_joins(KARIN, "kringloop-noord");
    stage.files("Samira", &Answers::default());
    stage.presses(KARIN, "Openen");
    stage.presses(KARIN, "Schrijven");
    stage.says(KARIN, "Ik bel je morgen op.");
    stage.presses(KARIN, "Naar klant");
    stage.waits_days(9);
    assert!(!stage.screen(KARIN).contains("Te laat"));
    insta::assert_snapshot!(stage.finish());
}

/// The bot is down for a week: on the start everything that is due is told once, as it is now.
#[test]
fn the_bot_is_down_for_a_week() {
    let mut stage = Stage::new();
    stage.officer_joins(OFFICER);
    stage.files("Samira", &to_officer());
    stage.presses(OFFICER, "Openen");
    stage.is_down(8);
    let told = stage.screen(OFFICER).matches("let op de tijd").count();
    assert_eq!(told, 1);
    stage.is_down(0);
    assert_eq!(stage.screen(OFFICER).matches("let op de tijd").count(), 1);
    insta::assert_snapshot!(stage.finish());
}

/// Reminders come in office hours only, also when the bot starts again on a Saturday night.
#[test]
fn a_start_in_the_weekend() {
    let mut stage = Stage::new();
    stage.manager_joins(KARIN, "kringloop-noord");
    stage.files("Samira", &Answers::default());
    stage.presses(KARIN, "Openen");
    stage.is_down(4);
    assert!(!stage.screen(KARIN).contains("let op de tijd"));
    stage.waits_days(2);
    insta::assert_snapshot!(stage.finish());
}

/// The organisation changes its terms: a case that runs keeps its dates (article 16).
#[test]
fn article_16_a_running_case_keeps_its_terms() {
    let mut stage = Stage::new();
    stage.officer_joins(OFFICER);
    stage.files("Samira", &to_officer());
    let newer = "\n[[regulations]]\nversion = \"2026-03-04\"\nvalid-from = 2026-03-04\nsecrecy-version = 1\n";
    stage.regulation_follows(newer, "{ n = 6, unit = \"weeks\" }", "{ n = 3, unit = \"weeks\" }");
    stage.presses(OFFICER, "Openen");
    stage.presses(OFFICER, "Termijnen");
    assert!(stage.last_message(OFFICER).contains("6 weken"));
    stage.waits_days(2);
    stage.files("Piet", &to_officer());
    stage.presses(OFFICER, "Openen");
    stage.presses(OFFICER, "Termijnen");
    assert!(stage.last_message(OFFICER).contains("3 weken"));
    insta::assert_snapshot!(stage.finish());
}
