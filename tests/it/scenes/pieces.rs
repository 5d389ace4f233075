//! What people send bit by bit, in signs, behind a command, or change afterwards.

use std::time::Duration;

use serde_json::json;

use super::people::Answers;
use super::stage::Stage;

const KARIN: &str = "Karin de Vries";

/// A second sentence comes five seconds after the first: it is still the wish, and never a name.
#[test]
fn a_wish_in_two_messages() {
    let mut stage = Stage::new();
    stage.backstage(|stage| {
        stage.answers_until_when("Samira", &Answers::default());
        stage.presses("Samira", "Gisteren");
        stage.presses("Samira", "Nee");
        stage.presses("Samira", "De manager");
    });
    stage.says("Samira", "Ik wil dat hij het nooit meer doet.");
    stage.waits(Duration::from_secs(5));
    stage.says("Samira", "En dat iemand met hem praat");
    stage.presses("Samira", "Klaar");
    insta::assert_snapshot!(stage.finish());
}

/// "Bas", and a moment later "Bakker". An hour later it would be the name of a place.
#[test]
fn a_name_in_two_messages() {
    let mut stage = Stage::new();
    stage.backstage(|stage| {
        stage.begins("Samira");
        stage.presses("Samira", "Werken of leren");
    });
    stage.in_a_row(|stage| {
        stage.says("Samira", "Bas");
        stage.says("Samira", "Bakker");
    });
    stage.waits(Duration::from_secs(3_600));
    stage.says("Samira", "Jansen");
    insta::assert_snapshot!(stage.finish());
}

/// A sticker carries a sign: a thumb is an answer, a tear is no name.
#[test]
fn a_sticker_as_an_answer() {
    let mut stage = Stage::new();
    stage.backstage(|stage| {
        stage.begins("Samira");
        stage.presses("Samira", "Werken of leren");
    });
    stage.sends_odd("Samira", "een sticker 😢", json!({ "sticker": { "file_id": "s", "emoji": "😢" } }));
    stage.backstage(|stage| {
        stage.says("Samira", "Bas Bakker");
        stage.presses("Samira", "Kringloop Noord");
        stage.says("Samira", "Hij riep dat ik lui ben.");
        stage.presses("Samira", "Klaar");
    });
    stage.says("Samira", "eergisteren");
    stage.sends_odd("Samira", "een sticker 👍", json!({ "sticker": { "file_id": "s", "emoji": "👍" } }));
    insta::assert_snapshot!(stage.finish());
}

/// What stands behind the command is the beginning of the story, also when it tells of something terrible.
#[test]
fn words_behind_the_command() {
    let mut stage = Stage::new();
    stage.says("Samira", "/klacht mijn begeleider luistert nooit");
    stage.presses("Samira", "Ik begrijp het");
    stage.says("Piet", "/klacht ik wil niet meer leven");
    insta::assert_snapshot!(stage.finish());
}

/// "Toch niet" is no reason to give a case away.
#[test]
fn second_thoughts_on_handing_over() {
    let mut stage = Stage::new();
    stage.backstage(|stage| {
        stage.manager_joins(KARIN, "kringloop-noord");
        stage.manager_joins("Mohammed el Amrani", "kringloop-zuid");
        stage.files("Samira", &Answers::default());
        stage.presses(KARIN, "Openen");
    });
    stage.presses(KARIN, "Overdragen");
    stage.presses(KARIN, "Mohammed el Amrani");
    stage.says(KARIN, "toch niet");
    stage.says(KARIN, "/zaken");
    insta::assert_snapshot!(stage.finish());
}

/// The name was wrong, and is put right after sending: both stand on the card.
#[test]
fn a_typed_answer_is_edited_after_sending() {
    let mut stage = Stage::new();
    stage.backstage(|stage| {
        stage.manager_joins(KARIN, "kringloop-noord");
        stage.files("Samira", &Answers::default());
    });
    stage.edits("Samira", "Bas Bakker", "Bas Bakkerman");
    stage.edits("Samira", "Bas Bakkerman", "Bas Bakkerman");
    stage.presses(KARIN, "Openen");
    insta::assert_snapshot!(stage.finish());
}
