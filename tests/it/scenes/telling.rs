//! Telling what happened: spoken, in pictures, in pieces, at the wrong moment, and changed afterwards.

use serde_json::json;

use super::people::Answers;
use super::stage::Stage;

fn at_the_story(stage: &mut Stage) {
    stage.backstage(|stage| {
        stage.begins("Samira");
        stage.presses("Samira", "Jimmy's");
        stage.says("Samira", "Bas Bakker");
    });
}

/// Voice, an album, a document and words: all of it is the story, and the bot answers after the pause.
#[test]
fn a_story_in_many_pieces() {
    let mut stage = Stage::new();
    stage.manager_joins("Thomas Veenstra", "jimmys");
    at_the_story(&mut stage);
    stage.sends_voice("Samira", 42);
    stage.in_a_row(|stage| {
        stage.says("Samira", "En nog iets.");
        stage.says("Samira", "Hij lachte erbij.");
        stage.sends_album("Samira", "album", 3, "Dit is de plek.");
    });
    stage.sends_document("Samira", "brief.pdf", 2_000, None);
    stage.presses("Samira", "Klaar");
    stage.backstage(|stage| {
        stage.presses("Samira", "Vandaag");
        stage.presses("Samira", "Nee");
        stage.presses("Samira", "De manager");
    });
    stage.says("Samira", "Ik wil dat hij het nooit meer doet.");
    stage.presses("Samira", "Klaar");
    stage.presses("Samira", "Ja, dat is goed");
    stage.presses("Samira", "Versturen");
    stage.presses("Thomas Veenstra", "Openen");
    stage.presses("Thomas Veenstra", "Bestanden");
    insta::assert_snapshot!(stage.finish());
}

/// Nine thousand characters, cut in three by the app: one answer, and nothing is lost.
#[test]
fn a_very_long_story() {
    let mut stage = Stage::new();
    at_the_story(&mut stage);
    stage.in_a_row(|stage| {
        stage.says("Samira", &"Een regel van mijn verhaal. ".repeat(146));
        stage.says("Samira", &"Nog een regel van mijn verhaal. ".repeat(128));
        stage.says("Samira", &"De laatste regels. ".repeat(43));
    });
    stage.backstage(|stage| {
        stage.presses("Samira", "Klaar");
        stage.presses("Samira", "Vandaag");
        stage.presses("Samira", "Nee");
        stage.presses("Samira", "De manager");
        stage.presses("Samira", "Dat het stopt");
    });
    stage.presses("Samira", "Ja, dat is goed");
    insta::assert_snapshot!(stage.finish());
}

/// A story and an album at a question that did not ask for them: kept, said once, and asked on.
#[test]
fn a_story_at_the_wrong_question() {
    let mut stage = Stage::new();
    stage.backstage(|stage| stage.begins("Samira"));
    stage.in_a_row(|stage| {
        stage.says("Samira", "Gisteren schreeuwde mijn begeleider tegen mij in de kantine.");
        stage.sends_album("Samira", "album", 2, "");
    });
    stage.presses("Samira", "Jimmy's");
    stage.says("Samira", &"Die man van de balie, weet je wel, ".repeat(117));
    insta::assert_snapshot!(stage.finish());
}

/// "Klaar" at once after the last message: the bot goes on, and does not come back to it.
#[test]
fn done_before_the_pause() {
    let mut stage = Stage::new();
    at_the_story(&mut stage);
    stage.in_a_row(|stage| {
        stage.says("Samira", "Hij riep dat ik lui ben.");
        stage.says("Samira", "klaar");
    });
    insta::assert_snapshot!(stage.finish());
}

/// What nobody can read: a sticker, a place, a poll, somebody else's number, a file that is too big.
#[test]
fn odd_things() {
    let mut stage = Stage::new();
    at_the_story(&mut stage);
    stage.sends_odd("Samira", "een sticker", json!({ "sticker": { "file_id": "s", "emoji": "😀" } }));
    stage.sends_odd(
        "Samira",
        "een plek op de kaart",
        json!({ "location": { "latitude": 53.2, "longitude": 6.5 } }),
    );
    let poll = json!({ "poll": { "question": "Wie heeft gelijk?", "options": [{ "text": "Ik" }] } });
    stage.sends_odd("Samira", "een poll", poll);
    stage.shares_contact("Samira", "+31687654321", false);
    stage.sends_document("Samira", "film.mov", 30_000_000, Some("Dit is de film van toen."));
    stage.sends_document("Samira", "leeg.pdf", 10, Some("   "));
    stage.says("Samira", "صرخ في وجهي أمام الجميع");
    stage.says("Samira", "😡😡😡");
    stage.presses("Samira", "Klaar");
    stage.backstage(|stage| {
        stage.presses("Samira", "Vandaag");
        stage.presses("Samira", "Nee");
        stage.presses("Samira", "De manager");
        stage.presses("Samira", "Dat het stopt");
    });
    stage.presses("Samira", "Ja, dat is goed");
    insta::assert_snapshot!(stage.finish());
}

/// Before sending, an edited message changes the answer that it gave; an edit without a change does nothing.
#[test]
fn an_edit_before_sending() {
    let mut stage = Stage::new();
    stage.backstage(|stage| {
        stage.begins("Samira");
        stage.says("Samira", "Werken of leren");
        stage.says("Samira", "Bas Baker");
        stage.presses("Samira", "Kringloop Noord");
        stage.says("Samira", "Hij riep dat ik liu ben.");
        stage.presses("Samira", "Klaar");
    });
    stage.edits("Samira", "Bas Baker", "Bas Bakker");
    stage.edits("Samira", "Hij riep dat ik liu ben.", "Hij riep dat ik lui ben.");
    stage.edits("Samira", "Hij riep dat ik lui ben.", "Hij riep dat ik lui ben.");
    stage.says("Samira", "3 februari");
    stage.presses("Samira", "Ja");
    stage.edits("Samira", "3 februari", "4 februari");
    stage.presses("Samira", "Ja");
    stage.edits("Samira", "Werken of leren", "Begeleiding");
    insta::assert_snapshot!(stage.finish());
}

/// After sending, an edit adds a version and the handler hears of it.
#[test]
fn an_edit_after_sending() {
    let mut stage = Stage::new();
    stage.manager_joins("Karin de Vries", "kringloop-noord");
    stage.files("Samira", &Answers::default());
    stage.edits("Samira", "Hij riep dat ik lui ben", "Hij fluisterde dat ik lui ben.");
    stage.edits("Samira", "Hij fluisterde dat ik lui ben.", "Hij fluisterde dat ik lui ben.");
    stage.presses("Karin de Vries", "Openen");
    insta::assert_snapshot!(stage.finish());
}
