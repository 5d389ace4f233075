//! Somebody in distress: the numbers at once, nobody warned, nothing lost, and the questions when they want.

use super::people::Answers;
use super::stage::Stage;

/// In the middle of the story. The words are part of it, and the questions wait.
#[test]
fn in_the_story() {
    let mut stage = Stage::new();
    stage.officer_joins("Marleen");
    stage.backstage(|stage| {
        stage.begins("Samira");
        stage.presses("Samira", "Jimmy's");
        stage.says("Samira", "Bas Bakker");
    });
    stage.in_a_row(|stage| {
        stage.says("Samira", "Hij pest mij elke dag.");
        stage.says("Samira", "Ik wil dood.");
    });
    stage.says("Samira", "Ik wil echt niet meer leven zo.");
    stage.presses("Samira", "Klaar");
    insta::assert_snapshot!(stage.finish());
}

/// At a question about something else: it is no name and no wrong answer.
#[test]
fn at_another_question() {
    let mut stage = Stage::new();
    stage.backstage(|stage| {
        stage.begins("Samira");
        stage.presses("Samira", "Jimmy's");
    });
    stage.says("Samira", "hij slaat me");
    stage.presses("Samira", "Verder gaan");
    stage.backstage(|stage| {
        stage.says("Samira", "Bas Bakker");
        stage.presses("Samira", "Klaar");
        stage.presses("Samira", "Gisteren");
    });
    stage.says("Samira", "hij bedreigt mij ook");
    stage.presses("Samira", "Verder gaan");
    insta::assert_snapshot!(stage.finish());
}

/// One tap and the complaints officer hears it; the number follows. Then the questions go on.
#[test]
fn one_tap_asks_for_a_call() {
    let mut stage = Stage::new();
    stage.officer_joins("Marleen");
    stage.backstage(|stage| stage.answers_until_when("Samira", &Answers::default()));
    stage.says("Samira", "mijn begeleider zat aan mijn borsten");
    stage.presses("Samira", "Bel mij");
    stage.says("Samira", "ik wil dood");
    stage.shares_contact("Samira", "+31612345678", true);
    stage.presses("Samira", "Verder gaan");
    insta::assert_snapshot!(stage.finish());
}

/// The number is known already: one tap is all.
#[test]
fn one_tap_with_a_number_that_is_known() {
    let mut stage = Stage::new();
    stage.officer_joins("Marleen");
    stage.manager_joins("Karin de Vries", "kringloop-noord");
    stage.backstage(|stage| {
        stage.answers_all("Samira", &Answers { name: "Bel mij liever", ..Answers::default() });
        stage.says("Samira", "06 12 34 56 78");
        stage.presses("Samira", "Zonder naam");
        stage.presses("Samira", "Versturen");
    });
    stage.says("Samira", "ik zie het niet meer zitten");
    stage.says("Samira", "bel mij");
    stage.presses("Karin de Vries", "Openen");
    insta::assert_snapshot!(stage.finish());
}

/// The very first words: answered before any question, and a story is kept.
#[test]
fn as_the_first_words() {
    let mut stage = Stage::new();
    stage.says("Samira", "ik maak er een eind aan");
    assert_eq!(stage.count("draft"), 0);
    stage.says("Piet", "Mijn begeleider heeft me gisteren geslagen in de kantine.");
    stage.presses("Piet", "Verder gaan");
    stage.presses("Piet", "Ik begrijp het");
    insta::assert_snapshot!(stage.finish());
}

/// With two complaints, while a number is asked, and in a message that was changed.
#[test]
fn at_other_moments() {
    let mut stage = Stage::new();
    stage.manager_joins("Karin de Vries", "kringloop-noord");
    stage.manager_joins("Thomas Veenstra", "jimmys");
    stage.files("Samira", &Answers::default());
    stage.edits("Samira", "Hij riep dat ik lui ben", "Hij sloeg me.");
    stage.files("Samira", &Answers { service: "Jimmy's", unit: "", ..Answers::default() });
    stage.says("Samira", "ik word bedreigd");
    stage.presses("Samira", "ZAAK-2");
    stage.says("Samira", "/mijnklachten");
    insta::assert_snapshot!(stage.finish());
}

/// What staff write about a case is no cry for help of theirs.
#[test]
fn staff_write_about_it() {
    let mut stage = Stage::new();
    stage.manager_joins("Karin de Vries", "kringloop-noord");
    stage.files("Samira", &Answers::default());
    stage.backstage(|stage| stage.presses("Karin de Vries", "Openen"));
    stage.replies("Karin de Vries", "Antwoord op dit bericht", "Je schreef dat hij mij bedreigt. Klopt dat?");
    insta::assert_snapshot!(stage.finish());
}
