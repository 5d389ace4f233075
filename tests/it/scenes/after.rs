//! After sending: two complaints kept apart, wiping the chat, a client who blocks the bot, and commands.

use rstest::rstest;

use super::people::Answers;
use super::stage::Stage;

fn second() -> Answers {
    Answers { service: "Jimmy's", about: "Joost Prins", unit: "", ..Answers::default() }
}

/// Two complaints of one person: a message is asked where it belongs, with its photo; a reply need not be.
#[test]
fn two_complaints_of_one_person() {
    let mut stage = Stage::new();
    stage.manager_joins("Karin de Vries", "kringloop-noord");
    stage.manager_joins("Thomas Veenstra", "jimmys");
    stage.files("Samira", &Answers::default());
    stage.files("Samira", &second());
    stage.says("Samira", "Hij deed het weer.");
    stage.sends_photo("Samira", "bewijs", None);
    stage.presses("Samira", "ZAAK-2");
    stage.presses("Thomas Veenstra", "Openen");
    stage.presses("Thomas Veenstra", "Bestanden");
    stage.presses("Karin de Vries", "Openen");
    stage.replies("Samira", "Karin de Vries gaat je helpen", "En nog iets over Bas.");
    stage.says("Samira", "Dit is iets heel anders.");
    stage.presses("Samira", "Nieuwe klacht");
    stage.says("Samira", "/mijnklachten");
    insta::assert_snapshot!(stage.finish());
}

/// A complaint that was sent and one that is not finished: what comes now can belong to both.
#[test]
fn a_complaint_and_a_draft() {
    let mut stage = Stage::new();
    stage.manager_joins("Karin de Vries", "kringloop-noord");
    stage.files("Samira", &Answers::default());
    stage.backstage(|stage| {
        stage.begins("Samira");
        stage.presses("Samira", "Jimmy's");
        stage.presses("Samira", "Later verder");
    });
    stage.sends_photo("Samira", "plek", Some("Hier was het."));
    stage.presses("Samira", "Nog niet af");
    stage.says("Samira", "Joost Prins");
    insta::assert_snapshot!(stage.finish());
}

/// Wiping the chat: young messages go, older ones of the bot are overwritten, and it says what stays.
#[test]
fn wiping_the_chat() {
    let mut stage = Stage::new();
    stage.manager_joins("Karin de Vries", "kringloop-noord");
    stage.files("Samira", &Answers::default());
    stage.waits_days(3);
    stage.says("Samira", "Hij doet het nog steeds.");
    stage.says("Samira", "/wis");
    stage.presses("Samira", "Bewaren");
    stage.says("Samira", "/wis");
    stage.says("Samira", "ja");
    let screen = stage.whole_screen("Samira");
    insta::assert_snapshot!(format!(
        "{}\n==== Wat er nog op het scherm staat ====\n\n{screen}",
        stage.finish()
    ));
}

/// Messages that belong to no case are reached as long as the organisation file says; then it says from when
/// on they are not.
#[rstest]
#[case::within_days(3, true)]
#[case::after_a_month(30, true)]
#[case::after_half_a_year(200, true)]
#[case::after_everything_was_forgotten(401, false)]
fn wiping_reaches_old_messages_without_a_case(#[case] days: u64, #[case] reached: bool) {
    let mut stage = Stage::new();
    stage.says("Samira", "/start");
    stage.says("Samira", "/privacy");
    stage.waits_days(days);
    stage.tidies();
    stage.says("Samira", "/wis");
    stage.says("Samira", "ja");
    let (screen, answer) = (stage.screen("Samira"), stage.last_message("Samira"));
    assert_eq!(!screen.contains("Welkom") && !screen.contains("Wat doen we met je gegevens"), reached);
    assert_eq!(screen.matches("Gewist").count(), if reached { 2 } else { 0 }, "{screen}");
    assert!(!answer.contains("De chat is leeg"), "something stands there still: {answer}");
    assert_eq!(answer.contains("Ook mijn berichten van voor"), !reached, "{answer}");
    stage.finish();
}

/// A chat of today goes altogether, and that is what is said.
#[test]
fn wiping_a_chat_of_today() {
    let mut stage = Stage::new();
    stage.says("Samira", "/start");
    stage.says("Samira", "/wis");
    stage.says("Samira", "ja");
    assert!(stage.last_message("Samira").starts_with("De chat is leeg."));
    assert!(!stage.screen("Samira").contains("Welkom"));
    stage.finish();
}

/// The client blocks the bot: the handler hears it, the card shows it, and hears when it is over.
#[test]
fn the_client_blocks_the_bot() {
    let mut stage = Stage::new();
    stage.manager_joins("Karin de Vries", "kringloop-noord");
    stage.files("Samira", &Answers::default());
    stage.blocks("Samira");
    stage.presses("Karin de Vries", "Openen");
    stage.presses("Karin de Vries", "Schrijven");
    stage.says("Karin de Vries", "Kun je morgen?");
    stage.presses("Karin de Vries", "Naar klant");
    stage.unblocks("Samira");
    stage.says("Samira", "/mijnklachten");
    stage.presses("Samira", "ZAAK-1");
    insta::assert_snapshot!(stage.finish());
}

/// Commands, known and unknown, outside a question.
#[test]
fn commands_outside_a_question() {
    let mut stage = Stage::new();
    stage.manager_joins("Karin de Vries", "kringloop-noord");
    stage.says("Samira", "/onzin");
    stage.says("Samira", "/taal");
    stage.says("Samira", "/hulp");
    stage.says("Samira", "/privacy");
    stage.says("Samira", "/zaken");
    stage.says("Samira", "/zaak");
    stage.files("Samira", &Answers::default());
    stage.says("Samira", "/zaak ZAAK-1");
    stage.says("Karin de Vries", "/zaak");
    stage.says("Karin de Vries", "/zaak 12");
    stage.says("Karin de Vries", "/hulp");
    stage.says("Karin de Vries", "/start");
    stage.says("Karin de Vries", "hoe werkt dit?");
    insta::assert_snapshot!(stage.finish());
}

/// Commands in the middle of a question: it stays open.
#[test]
fn commands_inside_a_question() {
    let mut stage = Stage::new();
    stage.backstage(|stage| stage.answers_until_when("Samira", &Answers::default()));
    stage.says("Samira", "/onzin");
    stage.says("Samira", "/hulp");
    stage.says("Samira", "/privacy");
    stage.says("Samira", "/taal");
    stage.says("Samira", "gisteren");
    insta::assert_snapshot!(stage.finish());
}
