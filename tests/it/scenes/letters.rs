//! Letters in the chat: the filer opens one on purpose, the handler prints one, and one that cannot be made.

use super::people::Answers;
use super::stage::Stage;

fn filed() -> Stage {
    let mut stage = Stage::new();
    stage.backstage(|stage| {
        stage.manager_joins("Karin de Vries", "kringloop-noord");
        stage.files("Samira", &Answers::default());
    });
    stage
}

/// The receipt: a document with its words beside it for the filer, the document alone for the handler.
#[test]
fn the_receipt_as_a_letter() {
    let mut stage = filed();
    stage.says("Samira", "/mijnklachten");
    stage.presses("Samira", "ZAAK-1");
    stage.presses("Samira", "Brief: ontvangst");
    stage.presses("Samira", "Brief: ontvangst");
    stage.presses("Karin de Vries", "Openen");
    stage.presses("Karin de Vries", "Brieven");
    stage.presses("Karin de Vries", "Brief 1");
    insta::assert_snapshot!(stage.finish());
}

/// No PDF can be made: the words arrive all the same, and the handler hears it once.
#[test]
fn a_letter_that_cannot_be_made() {
    let mut stage = filed();
    stage.printer_breaks();
    stage.says("Samira", "/mijnklachten");
    stage.presses("Samira", "ZAAK-1");
    stage.presses("Samira", "Brief: ontvangst");
    stage.presses("Samira", "Brief: ontvangst");
    insta::assert_snapshot!(stage.finish());
}

/// A letter of somebody else's case is a case that does not exist.
#[test]
fn somebody_elses_letter() {
    let mut stage = filed();
    stage.says("Samira", "/mijnklachten");
    stage.presses("Samira", "ZAAK-1");
    stage.presses_of("Piet", "Samira", "Brief: ontvangst");
    let borrowed = stage.last_message("Piet");
    stage.forges("Piet", "c.00000000000000000000000000000000.letter.1");
    assert_eq!(stage.last_message("Piet"), borrowed);
    insta::assert_snapshot!(stage.finish());
}
