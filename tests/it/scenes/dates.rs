//! When it was: a button, or words in any way people say it, read back before they count.

use super::people::Answers;
use super::stage::Stage;

fn at_the_date(stage: &mut Stage) {
    stage.backstage(|stage| stage.answers_until_when("Samira", &Answers::default()));
}

fn to_the_summary(stage: &mut Stage) {
    stage.backstage(|stage| {
        stage.presses("Samira", "Nee");
        stage.presses("Samira", "De manager");
        stage.presses("Samira", "Dat het stopt");
    });
    stage.presses("Samira", "Ja, dat is goed");
}

/// A day in words is read back, and can be refused.
#[test]
fn a_day_in_words() {
    let mut stage = Stage::new();
    at_the_date(&mut stage);
    stage.says("Samira", "vorige week dinsdag");
    stage.says("Samira", "nee");
    stage.says("Samira", "de dag voor gisteren");
    stage.says("Samira", "ja");
    insta::assert_snapshot!(stage.finish());
}

/// Words that can mean two days: both are offered.
#[test]
fn a_choice_of_two_days() {
    let mut stage = Stage::new();
    at_the_date(&mut stage);
    stage.says("Samira", "maandag of dinsdag");
    stage.presses("Samira", "ma 2-3-2026");
    insta::assert_snapshot!(stage.finish());
}

/// A period.
#[test]
fn a_period() {
    let mut stage = Stage::new();
    at_the_date(&mut stage);
    stage.says("Samira", "van 3 tot en met 7 november");
    stage.presses("Samira", "Ja");
    to_the_summary(&mut stage);
    insta::assert_snapshot!(stage.finish());
}

/// What is no day, a day to come, and words that say no day: said kindly, asked again.
#[test]
fn no_day_at_all() {
    let mut stage = Stage::new();
    at_the_date(&mut stage);
    stage.says("Samira", "30 februari");
    stage.says("Samira", "volgende week maandag");
    stage.says("Samira", "een tijdje terug");
    stage.says("Samira", "toen het regende");
    stage.presses("Samira", "Weet ik niet meer");
    to_the_summary(&mut stage);
    insta::assert_snapshot!(stage.finish());
}

/// Longer than a year ago: explained with the article and the last day, and it can be sent.
#[test]
fn longer_than_a_year_ago() {
    let mut stage = Stage::new();
    stage.officer_joins("Marleen");
    stage.manager_joins("Karin de Vries", "kringloop-noord");
    at_the_date(&mut stage);
    stage.says("Samira", "2 januari 2025");
    stage.presses("Samira", "Ja");
    to_the_summary(&mut stage);
    stage.presses("Samira", "Versturen");
    stage.presses("Marleen", "Openen");
    insta::assert_snapshot!(stage.finish());
}

/// On the very edge: 4 March 2025 can still be sent today, the 3rd cannot.
#[test]
fn on_the_edge_of_a_year() {
    let mut stage = Stage::new();
    at_the_date(&mut stage);
    stage.says("Samira", "4 maart 2025");
    stage.presses("Samira", "Ja");
    to_the_summary(&mut stage);
    assert!(!stage.last_message("Samira").contains("artikel 2"), "in time");
    stage.presses("Samira", "Wanneer");
    stage.says("Samira", "3 maart 2025");
    stage.presses("Samira", "Ja");
    assert!(stage.last_message("Samira").contains("artikel 2"), "too late");
    insta::assert_snapshot!(stage.finish());
}

/// Partly longer than a year ago: a person decides.
#[test]
fn straddling_the_year() {
    let mut stage = Stage::new();
    at_the_date(&mut stage);
    stage.says("Samira", "ergens in maart 2025");
    stage.presses("Samira", "Ja");
    to_the_summary(&mut stage);
    insta::assert_snapshot!(stage.finish());
}

/// Begun in time, sent too late: a person decides.
#[test]
fn begun_in_time() {
    let mut stage = Stage::new();
    at_the_date(&mut stage);
    stage.says("Samira", "5 maart 2025");
    stage.presses("Samira", "Ja");
    to_the_summary(&mut stage);
    stage.waits_days(3);
    stage.presses("Samira", "Versturen");
    insta::assert_snapshot!(stage.finish());
}
