//! Buttons that are old, pressed twice, forged or somebody else's, and a turn that fails.

use super::people::Answers;
use super::stage::Stage;

/// An old button is answered kindly, and the open question stands again.
#[test]
fn an_old_button() {
    let mut stage = Stage::new();
    stage.backstage(|stage| stage.answers_until_when("Samira", &Answers::default()));
    stage.presses_old("Samira", "Begeleiding");
    stage.presses_old("Samira", "Terug");
    insta::assert_snapshot!(stage.finish());
}

/// Two taps on "Versturen" send one complaint; an old button afterwards says that it was sent.
#[test]
fn sending_twice() {
    let mut stage = Stage::new();
    stage.manager_joins("Karin de Vries", "kringloop-noord");
    stage.backstage(|stage| stage.answers_all("Samira", &Answers::default()));
    stage.taps_twice("Samira", "Versturen");
    assert_eq!(stage.count("cases"), 1);
    stage.presses_old("Samira", "Later verder");
    insta::assert_snapshot!(stage.finish());
}

/// Two taps on an answer give one answer.
#[test]
fn answering_twice() {
    let mut stage = Stage::new();
    stage.backstage(|stage| stage.begins("Samira"));
    stage.taps_twice("Samira", "Jimmy's");
    stage.taps_twice("Samira", "Hulp");
    insta::assert_snapshot!(stage.finish());
}

/// Forged data does nothing, and a button of somebody else tells no more than one that does not exist.
#[test]
fn forged_and_borrowed_buttons() {
    let mut stage = Stage::new();
    stage.manager_joins("Karin de Vries", "kringloop-noord");
    stage.files("Samira", &Answers::default());
    stage.backstage(|stage| stage.begins("Samira"));
    stage.presses_of("Piet", "Samira", "Jimmy's");
    let borrowed = stage.last_message("Piet");
    stage.forges("Piet", "a.00000000000000000000000000000000.1.rel.jimmys");
    assert_eq!(stage.last_message("Piet"), borrowed);
    stage.presses_of("Piet", "Karin de Vries", "Openen");
    let borrowed = stage.last_message("Piet");
    stage.forges("Piet", "c.00000000000000000000000000000000.card.");
    assert_eq!(stage.last_message("Piet"), borrowed);
    stage.forges("Piet", "p.secrecy-1");
    stage.forges("Piet", "p.approve-000000000000");
    stage.forges("Piet", "????");
    assert_eq!(stage.count("cases"), 1);
    insta::assert_snapshot!(stage.finish());
}

/// A turn that fails is kept as a dead letter; the person hears it, and can begin again.
#[test]
fn a_turn_that_fails() {
    let mut stage = Stage::new();
    stage.expects_dead_letters(1);
    stage.manager_joins("Karin de Vries", "kringloop-noord");
    stage.files("Samira", &Answers::default());
    stage.backstage(|stage| stage.says("Samira", "/mijnklachten"));
    stage.tampers("UPDATE case_event SET event = x'00' WHERE position = 1");
    stage.says("Samira", "Ik wil nog iets zeggen.");
    stage.says("Samira", "/start");
    insta::assert_snapshot!(stage.finish());
}
