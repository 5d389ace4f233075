//! Talking as people do: short words, typing mistakes, a thumb, answers that come too early, a voice at
//! every question, and words that nobody knows.

use std::time::Duration;

use super::people::Answers;
use super::stage::Stage;

/// Short words at a question with buttons, with typing mistakes: each does what it says.
#[test]
fn plain_words_at_a_question() {
    let mut stage = Stage::new();
    stage.backstage(|stage| {
        stage.answers_until_when("Samira", &Answers::default());
        stage.presses("Samira", "Gisteren");
    });
    stage.says("Samira", "hlup");
    stage.says("Samira", "wacht evne");
    stage.waits(Duration::from_secs(25 * 60));
    stage.says("Samira", "maakt niet uit");
    stage.says("Samira", "trug");
    stage.says("Samira", "gistren");
    stage.says("Samira", "ja");
    stage.says("Samira", "nee hoor");
    stage.says("Samira", "ik weet het neit");
    stage.says("Samira", "stop");
    stage.says("Samira", "nee");
    stage.says("Samira", "later");
    insta::assert_snapshot!(stage.finish());
}

/// Where a name or a story is asked, only sure words mean something else. Nobody's name is taken for one.
#[test]
fn plain_words_where_anything_can_be_typed() {
    let mut stage = Stage::new();
    stage.backstage(|stage| {
        stage.begins("Samira");
        stage.presses("Samira", "Werken of leren");
    });
    stage.says("Samira", "ja");
    stage.says("Samira", "ik weet niet");
    stage.says("Samira", "terug");
    stage.presses("Samira", "Werken of leren");
    stage.says("Samira", "Klaas Stoop");
    stage.says("Samira", "👎");
    stage.presses("Samira", "Kringloop Zuid");
    stage.says("Samira", "ik weet het niet");
    stage.says("Samira", "👍");
    stage.says("Samira", "Stop met lachen riep hij, en dat was het.");
    stage.says("Samira", "nee");
    stage.backstage(|stage| {
        stage.presses("Samira", "Vandaag");
        stage.presses("Samira", "Nee");
        stage.presses("Samira", "De manager");
    });
    stage.says("Samira", "het moet stoppen");
    stage.says("Samira", "nee");
    stage.says("Samira", "👍🏾");
    stage.says("Samira", "nee");
    stage.says("Samira", "ja hoor");
    insta::assert_snapshot!(stage.finish());
}

/// The story says when it was: that is asked back, and "nee" asks it openly.
#[test]
fn the_story_says_when() {
    let mut stage = Stage::new();
    stage.backstage(|stage| {
        stage.begins("Samira");
        stage.presses("Samira", "Jimmy's");
        stage.says("Samira", "Bas Bakker");
        stage.says("Samira", "Gisteren riep Bas dat ik lui ben. Iedereen hoorde het.");
    });
    stage.waits_days(1);
    stage.presses("Samira", "Klaar");
    stage.says("Samira", "nee");
    stage.presses("Samira", "Terug");
    stage.says("Samira", "klaar");
    stage.says("Samira", "ja");
    insta::assert_snapshot!(stage.finish());
}

/// Answers to questions that are still to come: kept, and asked back in their place.
#[test]
fn answers_that_come_too_early() {
    let mut stage = Stage::new();
    stage.backstage(|stage| {
        stage.begins("Samira");
        stage.presses("Samira", "Werken of leren");
    });
    stage.says("Samira", "vorige week dinsdag");
    stage.says("Samira", "Bas van kringloop noord");
    stage.says("Samira", "ja");
    stage.backstage(|stage| stage.says("Samira", "Hij riep dat ik lui ben."));
    stage.presses("Samira", "Klaar");
    stage.presses("Samira", "Ja");
    stage.backstage(|stage| {
        stage.presses("Samira", "Nee");
        stage.presses("Samira", "De manager");
        stage.presses("Samira", "Een oplossing");
    });
    stage.says("Samira", "06 12 34 56 78");
    stage.says("Samira", "ja");
    insta::assert_snapshot!(stage.finish());
}

/// A place is typed where a person could have been: it answers two questions.
#[test]
fn a_place_instead_of_a_person() {
    let mut stage = Stage::new();
    stage.backstage(|stage| {
        stage.begins("Samira");
        stage.presses("Samira", "Werken of leren");
    });
    stage.says("Samira", "kringloop noord");
    stage.says("Samira", "terug");
    stage.says("Samira", "nog iemand erbij");
    insta::assert_snapshot!(stage.finish());
}

/// Who finds typing hard speaks, at every question. A person listens, and only some questions need a button.
#[test]
fn the_whole_way_by_voice() {
    let mut stage = Stage::new();
    stage.officer_joins("Marleen");
    stage.backstage(|stage| stage.begins("Samira"));
    stage.sends_voice("Samira", 3);
    stage.presses("Samira", "Werken of leren");
    stage.sends_voice("Samira", 4);
    stage.sends_voice("Samira", 5);
    stage.presses("Samira", "Klaar");
    stage.sends_voice("Samira", 6);
    stage.presses("Samira", "Nee");
    stage.presses("Samira", "Klachtenfunctionaris");
    stage.sends_voice("Samira", 7);
    stage.presses("Samira", "Klaar");
    stage.presses("Samira", "Bel mij liever");
    stage.sends_voice("Samira", 8);
    stage.sends_voice("Samira", 2);
    stage.presses("Samira", "Versturen");
    stage.presses("Marleen", "Openen");
    insta::assert_snapshot!(stage.finish());
}

/// "Wat betekent dit?", by button and by typing, in the middle of a question and outside one.
#[test]
fn what_does_this_mean() {
    let mut stage = Stage::new();
    stage.says("Samira", "wat is een klachtencommissie?");
    stage.presses("Samira", "Een ander woord");
    stage.says("Samira", "reglement");
    stage.backstage(|stage| stage.answers_until_when("Samira", &Answers::default()));
    stage.presses("Samira", "Hulp");
    stage.presses("Samira", "Wat betekent dit?");
    stage.presses("Samira", "Klachtenfunctionaris");
    stage.presses("Samira", "Terug naar de vraag");
    stage.says("Samira", "wat betekent ontvankelijk");
    stage.says("Samira", "Wat betekent flierefluiter?");
    stage.says("Samira", "wat betekend voogd");
    stage.presses("Samira", "Terug naar de vraag");
    insta::assert_snapshot!(stage.finish());
}

/// A legal word is explained where it is first read, and only there.
#[test]
fn a_word_is_explained_once() {
    let mut stage = Stage::new();
    stage.says("Samira", "/hulp");
    stage.says("Samira", "/hulp");
    stage.says("Samira", "/klacht");
    assert_eq!(stage.screen("Samira").matches("Een klachtenfunctionaris helpt").count(), 1);
    insta::assert_snapshot!(stage.finish());
}

/// Short words while a complaint was sent: none of them goes to the manager by accident, and an answer does.
#[test]
fn plain_words_after_sending() {
    let mut stage = Stage::new();
    stage.manager_joins("Karin de Vries", "kringloop-noord");
    stage.files("Samira", &Answers::default());
    stage.says("Samira", "stop");
    stage.says("Samira", "hulp");
    stage.backstage(|stage| {
        stage.presses("Karin de Vries", "Openen");
        stage.presses("Karin de Vries", "Schrijven");
        stage.says("Karin de Vries", "Kun je morgen om tien uur?");
        stage.presses("Karin de Vries", "Naar klant");
    });
    stage.presses("Samira", "Lezen");
    stage.says("Samira", "wacht even");
    stage.says("Samira", "ja hoor");
    insta::assert_snapshot!(stage.finish());
}

/// Words at the privacy notice, and a story at "keep or erase?" and at "leave the chat empty?": nothing is lost.
#[test]
fn plain_words_at_other_moments() {
    let mut stage = Stage::new();
    stage.says("Samira", "/klacht");
    stage.says("Samira", "hulp");
    stage.says("Samira", "ik weet het niet");
    stage.says("Samira", "ja hoor");
    stage.backstage(|stage| {
        stage.presses("Samira", "Jimmy's");
        stage.says("Samira", "Bas Bakker");
    });
    stage.says("Samira", "/stop");
    stage.says("Samira", "Hij riep dat ik lui ben, waar iedereen bij was.");
    stage.says("Samira", "/wis");
    stage.sends_voice("Samira", 9);
    insta::assert_snapshot!(stage.finish());
}
