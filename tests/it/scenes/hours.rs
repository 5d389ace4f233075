//! Evenings and weekends: what comes unasked waits, answers never do.

use std::time::Duration;

use super::people::Answers;
use super::stage::Stage;

const KARIN: &str = "Karin de Vries";

fn hours(hours: u64) -> Duration {
    Duration::from_secs(hours * 3_600)
}

/// Samira complains on Saturday evening and has her answers at once. Karin hears of it on Monday at nine,
/// although she can look before that.
#[test]
fn a_complaint_in_the_weekend() {
    let mut stage = Stage::new();
    stage.manager_joins(KARIN, "kringloop-noord");
    stage.waits(hours(4 * 24 + 11));
    stage.files("Samira", &Answers::default());
    let before = stage.last_message(KARIN);
    stage.says(KARIN, "/zaken");
    stage.waits(hours(35));
    assert_eq!(stage.screen(KARIN).matches("Er is een nieuwe zaak").count(), 0, "{before}");
    stage.waits(hours(1));
    stage.presses(KARIN, "Openen");
    insta::assert_snapshot!(stage.finish());
}

/// With the setting for it, a new case is told at once; what is written to it later waits all the same.
#[test]
fn a_new_case_can_be_told_at_once() {
    let mut stage = Stage::new();
    stage.rules_change("at-once = \"nothing\"", "at-once = \"new-cases\"");
    stage.manager_joins(KARIN, "kringloop-noord");
    stage.waits(hours(4 * 24 + 11));
    stage.files("Samira", &Answers::default());
    assert!(stage.last_message(KARIN).starts_with("Er is een nieuwe zaak"));
    stage.presses(KARIN, "Openen");
    stage.says("Samira", "Hij deed het vandaag weer.");
    assert!(!stage.screen(KARIN).contains("Er is een nieuw bericht"));
    stage.waits(hours(36));
    assert!(stage.screen(KARIN).contains("Er is een nieuw bericht"));
    stage.finish();
}

/// Nobody is reminded at night, and who went on in the morning is not reminded at all.
#[test]
fn a_reminder_at_a_decent_hour() {
    let mut stage = Stage::new();
    stage.waits(hours(12));
    stage.begins("Samira");
    stage.waits(hours(2 * 24 + 10));
    assert!(!stage.screen("Samira").contains("nog ergens mee bezig"), "it is eight o'clock");
    stage.presses("Samira", "Werken of leren");
    stage.waits(hours(2));
    assert!(!stage.screen("Samira").contains("nog ergens mee bezig"), "she went on");
    stage.waits(hours(2 * 24));
    assert!(stage.screen("Samira").contains("nog ergens mee bezig"));
    stage.finish();
}
