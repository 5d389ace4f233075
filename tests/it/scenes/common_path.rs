//! The common path: a participant complains about an employee, the manager takes it up, they write.

use super::stage::Stage;

/// Samira works at the second-hand shop. Karin is its manager. Everything goes as it should.
#[test]
fn a_participant_complains_and_the_manager_answers() {
    let mut stage = Stage::new();
    stage.manager_joins("Karin de Vries", "kringloop-noord");
    stage.says("Samira", "/start");
    stage.presses("Samira", "Nieuwe klacht");
    stage.presses("Samira", "Ik begrijp het");
    stage.presses("Samira", "Werken of leren");
    stage.says("Samira", "Bas Bakker");
    stage.presses("Samira", "Kringloop Noord");
    stage.says("Samira", "Bas riep dat ik lui ben. Iedereen hoorde het.");
    stage.presses("Samira", "Klaar");
    stage.presses("Samira", "Gisteren");
    stage.presses("Samira", "Nee");
    stage.presses("Samira", "De manager");
    stage.presses("Samira", "Iemand zegt sorry");
    stage.presses("Samira", "Ja, dat is goed");
    let asked: Vec<String> =
        stage.screen("Samira").lines().filter(|line| line.starts_with("Vraag ")).map(str::to_owned).collect();
    stage.presses("Samira", "Versturen");

    stage.presses("Karin de Vries", "Openen");
    stage.presses("Karin de Vries", "Ik pak dit op");
    stage.presses("Samira", "Lezen");
    stage.replies("Karin de Vries", "Antwoord op dit bericht", "Wat vervelend. Kunnen we morgen praten?");
    stage.presses("Karin de Vries", "Naar klant");
    stage.presses("Samira", "Lezen");
    stage.presses("Samira", "Antwoord geven");
    stage.says("Samira", "Ja, morgen om tien uur kan ik.");
    stage.presses("Karin de Vries", "Openen");

    let mut numbers: Vec<&String> = asked.iter().collect();
    numbers.dedup();
    assert_eq!(numbers.len(), 9, "{numbers:?}");
    // The story is asked for and then shown; everything else is one message with one number.
    assert_eq!(asked.len(), 10, "{asked:?}");
    insta::assert_snapshot!(stage.finish());
}
