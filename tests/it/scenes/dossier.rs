//! The dossier: for whoever handles the case, and for nobody else.

use super::people::Answers;
use super::stage::Stage;

const KARIN: &str = "Karin de Vries";
const MOHAMMED: &str = "Mohammed el Amrani";

/// Samira complains and sends a photo, Karin takes it up, writes to her and makes a note.
fn a_case(stage: &mut Stage) {
    stage.manager_joins(KARIN, "kringloop-noord");
    stage.manager_joins(MOHAMMED, "kringloop-zuid");
    stage.files("Samira", &Answers::default());
    stage.backstage(|stage| {
        stage.sends_photo("Samira", "kast", Some("Dit is de kast van Bas."));
        stage.presses(KARIN, "Openen");
        stage.presses(KARIN, "Ik pak dit op");
        stage.replies(KARIN, "Antwoord op dit bericht", "Ik praat morgen met Bas Bakker.");
        stage.presses(KARIN, "Naar klant");
        stage.replies(KARIN, "Antwoord op dit bericht", "Bakker ontkent het.");
        stage.presses(KARIN, "Interne notitie");
    });
}

#[test]
fn everything_in_a_case() {
    let mut stage = Stage::new();
    a_case(&mut stage);
    stage.says(KARIN, "/dossier");
    stage.says(KARIN, "/dossier ZAAK-1");
    stage.presses(KARIN, "Dossier maken");
    let whole = stage.last_letter();
    stage.says(KARIN, "/dossier ZAAK-1 zonder Bas Bakker");
    let without = stage.last_letter();
    stage.presses(KARIN, "Toch de bijlagen");
    assert!(!without.contains("Bas") && !without.contains("Bakker"), "{without}");
    insta::assert_snapshot!("everything_in_a_case__paper", whole);
    insta::assert_snapshot!("everything_in_a_case__without_a_name", without);
    insta::assert_snapshot!(stage.finish());
}

/// Whoever does not handle the case gets what a number gives that does not exist; who filed it as well.
#[test]
fn a_dossier_of_somebody_else() {
    let mut stage = Stage::new();
    a_case(&mut stage);
    let mut seen = Vec::new();
    for who in [MOHAMMED, "Samira", "Piet"] {
        for words in
            ["/dossier ZAAK-1", "/dossier 3467-9ACD", "/dossier ZAAK-1 zonder Bas", "/dossier zomaar"]
        {
            stage.says(who, words);
            seen.push(stage.last_message(who));
        }
    }
    stage.backstage(|stage| stage.says(KARIN, "/dossier ZAAK-1"));
    for who in [MOHAMMED, "Samira"] {
        stage.presses_of(who, KARIN, "Dossier maken");
        seen.push(stage.last_message(who));
    }
    assert!(seen.iter().all(|text| *text == seen[0]), "{seen:#?}");
    stage.finish();
}
