//! The very beginning: a photo before anything, the privacy notice, and saying no to it.

use super::people::Answers;
use super::stage::Stage;

/// A photo comes first. It waits for the privacy notice, and is part of the complaint.
#[test]
fn a_photo_comes_before_anything_else() {
    let mut stage = Stage::new();
    stage.manager_joins("Karin de Vries", "kringloop-noord");
    stage.sends_photo("Samira", "kapotte-stoel", Some("Kijk, deze stoel moest ik tillen."));
    stage.presses("Samira", "Ik begrijp het");
    stage.backstage(|stage| {
        stage.presses("Samira", "Werken of leren");
        stage.says("Samira", "Bas Bakker");
    });
    stage.presses("Samira", "Kringloop Noord");
    stage.backstage(|stage| {
        stage.presses("Samira", "Klaar");
        stage.presses("Samira", "Gisteren");
        stage.presses("Samira", "Nee");
        stage.presses("Samira", "De manager");
        stage.presses("Samira", "Dat het stopt");
    });
    stage.presses("Samira", "Zonder naam");
    stage.presses("Samira", "Versturen");
    stage.presses("Karin de Vries", "Openen");
    stage.presses("Karin de Vries", "Bestanden");
    insta::assert_snapshot!(stage.finish());
}

/// Somebody tells a long story at once, cut in three by the app. One notice, one answer.
#[test]
fn a_story_comes_before_anything_else() {
    let mut stage = Stage::new();
    stage.in_a_row(|stage| {
        stage.says("Samira", &"Ik zal het vertellen. ".repeat(186));
        stage.says("Samira", &"Toen ging het verder. ".repeat(186));
        stage.says("Samira", "En dat is alles.");
    });
    stage.says("Samira", "👍");
    stage.backstage(|stage| {
        stage.presses("Samira", "Werken of leren");
        stage.says("Samira", "Bas Bakker");
    });
    stage.presses("Samira", "Kringloop Noord");
    insta::assert_snapshot!(stage.finish());
}

/// Somebody does not want this through Telegram. Nothing is kept, and other doors are named.
#[test]
fn the_notice_is_declined() {
    let mut stage = Stage::new();
    stage.sends_photo("Samira", "kapotte-stoel", None);
    stage.says("Samira", "Meer over privacy");
    stage.presses("Samira", "Liever niet");
    assert_eq!(stage.count("draft") + stage.count("attachment") + stage.count("cases"), 0);
    insta::assert_snapshot!(stage.finish());
}

/// The old button "Liever niet" does not throw away what was told since.
#[test]
fn the_notice_is_declined_too_late() {
    let mut stage = Stage::new();
    stage.backstage(|stage| stage.answers_until_when("Samira", &Answers::default()));
    stage.presses_old("Samira", "Liever niet");
    assert_eq!(stage.count("draft"), 1);
    insta::assert_snapshot!(stage.finish());
}
