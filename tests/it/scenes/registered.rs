//! Articles 14 and 15: who reads what, what is written down of it, and what stays of every complaint.

use klachtwijzer::domain::staff::Role;

use super::people::Answers;
use super::stage::Stage;

const KARIN: &str = "Karin de Vries";
const MOHAMMED: &str = "Mohammed el Amrani";
const MARLEEN: &str = "Marleen";
const SAMIRA: &str = "Samira";

fn lines_in_the_trail(stage: &Stage) -> i64 {
    stage.numbers("SELECT COUNT(*) FROM audit")[0]
}

/// Staff promise secrecy before they read a case; only the handler reads it, and every reading is written down;
/// what leaves unasked says nothing of it.
#[test]
fn article_14_confidential() {
    let mut stage = Stage::new();
    stage.manager_joins(MOHAMMED, "kringloop-zuid");
    let link = stage.invites(KARIN, Role::Manager, Some("kringloop-noord"));
    stage.says(KARIN, &link);
    stage.says(KARIN, "/zaken");
    stage.presses(KARIN, "Ik beloof het");
    stage.files(SAMIRA, &Answers::default());
    let unread = lines_in_the_trail(&stage);
    stage.says(KARIN, "/zaken");
    stage.opens_case(KARIN);
    assert!(lines_in_the_trail(&stage) > unread, "a reading is written down");
    stage.says(MOHAMMED, "/zaken");
    stage.says(MOHAMMED, "/zaak ZAAK-1");
    let same_as_none = stage.last_message(MOHAMMED);
    stage.says(MOHAMMED, "/zaak 3467-9ACD");
    assert_eq!(stage.last_message(MOHAMMED), same_as_none);
    stage.says(MOHAMMED, "/zoek Samira");
    stage.presses(KARIN, "Schrijven");
    stage.says(KARIN, "Ik praat morgen met Bas Bakker.");
    stage.presses(KARIN, "Naar klant");
    stage.waits_days(1);
    assert!(!stage.last_message(SAMIRA).contains("Bas"), "a notification tells nothing");
    stage.presses(SAMIRA, "Lezen");
    insta::assert_snapshot!(stage.finish());
}

/// Every complaint stays registered: the one that was not taken on, and the one that was withdrawn.
#[test]
fn article_15_every_complaint_is_registered() {
    let mut stage = Stage::new();
    stage.officer_joins(MARLEEN);
    stage.files(SAMIRA, &Answers { when: "Weet ik niet meer", ..Answers::default() });
    stage.files("Piet", &Answers { door: "Klachtenfunctionaris", ..Answers::default() });
    stage.backstage(|stage| {
        stage.takes_step(MARLEEN, "Niet behandelen");
        stage.presses(MARLEEN, "artikel 2");
        stage.says(MARLEEN, "Het was meer dan drie jaar geleden.");
        stage.presses(MARLEEN, "Ja, klopt");
        stage.says("Piet", "/mijnklachten");
        stage.presses("Piet", "ZAAK-2");
        stage.presses("Piet", "Ik wil stoppen");
        stage.presses("Piet", "Ja");
        stage.presses("Piet", "Sla over");
        stage.says(MARLEEN, "/zaak ZAAK-2");
        stage.presses(MARLEEN, "Intrekken bevestigen");
        stage.presses(MARLEEN, "Ja, klopt");
    });
    stage.explains("(de klacht van Samira is niet aangenomen, die van Piet is ingetrokken)");
    stage.presses(SAMIRA, "Lezen");
    stage.presses("Piet", "Lezen");
    stage.says(MARLEEN, "/zoek ZAAK-1");
    stage.says(MARLEEN, "/zoek ZAAK-2");
    insta::assert_snapshot!(stage.finish());
}
