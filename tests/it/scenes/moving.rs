//! Moving through the questions: back, later, help, a call instead, stopping, and coming back after days.

use std::time::Duration;

use super::people::Answers;
use super::stage::Stage;

/// Back, help at a question, away for three days with one reminder, and on where it was left.
#[test]
fn back_help_later_and_on() {
    let mut stage = Stage::new();
    stage.backstage(|stage| stage.answers_until_when("Samira", &Answers::default()));
    stage.presses("Samira", "Terug");
    stage.presses("Samira", "Klaar");
    stage.presses("Samira", "Hulp");
    stage.presses("Samira", "Terug naar de vraag");
    stage.presses("Samira", "Later verder");
    stage.waits_days(3);
    stage.says("Samira", "hallo");
    stage.presses("Samira", "Gisteren");
    stage.waits_days(6);
    insta::assert_snapshot!(stage.finish());
}

/// A draft that nobody touches is reminded of once, and erased after seven days.
#[test]
fn a_draft_is_reminded_of_once_and_erased() {
    let mut stage = Stage::new();
    stage.backstage(|stage| {
        stage.begins("Samira");
        stage.presses("Samira", "Werken of leren");
        stage.sends_photo("Samira", "stoel", Some("Deze stoel moest ik tillen."));
    });
    stage.waits_days(8);
    assert_eq!(stage.count("draft") + stage.count("attachment"), 0);
    stage.presses_old("Samira", "Begeleiding");
    insta::assert_snapshot!(stage.finish());
}

/// The bot was off when it should have reminded and when it should have erased: it reminds, and waits a day.
#[test]
fn a_draft_is_never_erased_without_a_reminder() {
    let mut stage = Stage::new();
    stage.backstage(|stage| {
        stage.begins("Samira");
        stage.presses("Samira", "Werken of leren");
    });
    stage.bot_is_away_days(8);
    assert_eq!(stage.count("draft"), 1);
    stage.waits(Duration::from_secs(20 * 3_600));
    assert_eq!(stage.count("draft"), 1);
    stage.waits(Duration::from_secs(5 * 3_600));
    assert_eq!(stage.count("draft"), 0);
    insta::assert_snapshot!(stage.finish());
}

/// The same when she comes back in that day: nothing is lost.
#[test]
fn a_late_reminder_leaves_time_to_go_on() {
    let mut stage = Stage::new();
    stage.backstage(|stage| {
        stage.begins("Samira");
        stage.presses("Samira", "Werken of leren");
    });
    stage.bot_is_away_days(8);
    stage.presses("Samira", "Verder gaan");
    stage.waits_days(2);
    assert_eq!(stage.count("draft"), 1);
    insta::assert_snapshot!(stage.finish());
}

/// Somebody asks for a call, and then presses another button: the keys for the number go.
#[test]
fn the_keys_for_a_number_do_not_stay() {
    let mut stage = Stage::new();
    stage.officer_joins("Marleen");
    stage.backstage(|stage| stage.answers_until_when("Samira", &Answers::default()));
    stage.presses("Samira", "Ik wil eerst hulp");
    stage.says("Samira", "nul zes");
    stage.presses_old("Samira", "Hulp");
    stage.presses("Samira", "Terug naar de vraag");
    stage.says("Samira", "gisteren");
    stage.presses("Samira", "Ik wil eerst hulp");
    stage.says("Samira", "ik bel zelf");
    insta::assert_snapshot!(stage.finish());
}

/// A story told after a pause of days goes to the story, also when it is short.
#[test]
fn going_on_by_telling() {
    let mut stage = Stage::new();
    stage.backstage(|stage| {
        stage.begins("Samira");
        stage.presses("Samira", "Jimmy's");
        stage.says("Samira", "Bas Bakker");
    });
    stage.presses("Samira", "Later verder");
    stage.waits_days(1);
    stage.says("Samira", "Hij riep naar mij.");
    insta::assert_snapshot!(stage.finish());
}

/// Help first: the complaints officer is asked to call. There is no complaint and no case.
#[test]
fn help_comes_first() {
    let mut stage = Stage::new();
    stage.officer_joins("Marleen");
    stage.says("Samira", "/start");
    stage.presses("Samira", "Ik wil eerst hulp");
    stage.says("Samira", "mijn nummer weet ik niet uit mijn hoofd");
    stage.shares_contact("Samira", "+31612345678", true);
    assert_eq!(stage.count("cases") + stage.count("draft"), 0);
    stage.says("Samira", "ik wil eerst hulp");
    stage.says("Samira", "Ik bel zelf");
    insta::assert_snapshot!(stage.finish());
}

/// Help in the middle of the questions: the answers stay.
#[test]
fn help_in_the_middle() {
    let mut stage = Stage::new();
    stage.officer_joins("Marleen");
    stage.backstage(|stage| stage.answers_until_when("Samira", &Answers::default()));
    stage.presses("Samira", "Ik wil eerst hulp");
    stage.says("Samira", "06 12 34 56 78");
    stage.presses("Samira", "Verder gaan");
    insta::assert_snapshot!(stage.finish());
}

/// Stopping: keep, or erase for good.
#[test]
fn stop_and_keep_or_erase() {
    let mut stage = Stage::new();
    stage.says("Samira", "/stop");
    stage.backstage(|stage| stage.answers_until_when("Samira", &Answers::default()));
    stage.says("Samira", "/stop");
    stage.says("Samira", "bewaren");
    stage.says("Samira", "/stop");
    stage.says("Samira", "ik weet het niet");
    stage.says("Samira", "verder gaan");
    stage.says("Samira", "/stop");
    stage.says("Samira", "wissen");
    assert_eq!(stage.count("draft"), 0);
    stage.says("Samira", "/mijnklachten");
    insta::assert_snapshot!(stage.finish());
}

/// Everything that has a button can be typed: the whole way without one press.
#[test]
fn the_whole_way_by_typing() {
    let mut stage = Stage::new();
    stage.manager_joins("Karin de Vries", "kringloop-noord");
    let typed = [
        "Hallo",
        "nieuwe klacht",
        "ik begrijp het",
        "werken of leren",
        "Bas Bakker",
        "nog iemand erbij",
        "weet de naam niet",
        "nog iemand erbij",
        "iemand anders",
        "de man van de taxi",
        "ergens in de winkel",
        "kringloop noord",
        "Hij riep.",
        "klaar",
        "gisteren",
        "terug",
        "vandaag",
        "nee",
        "de manager",
        "ik wil een gesprek",
        "klaar",
        "bel mij liever",
        "06 12345678",
        "ja dat is goed",
        "wat ik wil",
        "een goed gesprek",
        "klaar",
        "versturen",
        "mijn klachten",
        "ZAAK-1",
        "iets erbij zeggen",
        "Het was in de kantine.",
    ];
    for words in typed {
        stage.says("Samira", words);
    }
    let manager = [
        "/zaken",
        "ZAAK-1",
        "ik pak dit op",
        "/zaak ZAAK-1",
        "schrijven",
        "Dank je wel.",
        "naar klant",
        "mijn zaken",
    ];
    for words in manager {
        stage.says("Karin de Vries", words);
    }
    stage.says("Samira", "lezen");
    insta::assert_snapshot!(stage.finish());
}
