//! Staff: joining, secrecy, handing over, notes, and what somebody who has no part in a case gets to see.

use klachtwijzer::domain::staff::Role;

use super::people::Answers;
use super::stage::Stage;

const KARIN: &str = "Karin de Vries";
const MOHAMMED: &str = "Mohammed el Amrani";

/// A second officer needs the yes of the first, and sees no older cases.
#[test]
fn a_second_officer() {
    let mut stage = Stage::new();
    stage.officer_joins("Marleen");
    stage.files("Samira", &Answers { door: "Klachtenfunctionaris", ..Answers::default() });
    let link = stage.invites("Wietske Hoekstra", Role::ComplaintsOfficer, None);
    stage.says("Wietske Hoekstra", &link);
    stage.says("Wietske Hoekstra", "/zaken");
    stage.presses("Marleen", "Ja, dat is goed");
    stage.presses("Wietske Hoekstra", "Lees de afspraak");
    stage.presses("Wietske Hoekstra", "Ik beloof het");
    stage.says("Wietske Hoekstra", "/zaken");
    stage.says("Wietske Hoekstra", "/zaak ZAAK-1");
    stage.says("Wietske Hoekstra", &link);
    let other = stage.invites("Henk", Role::ComplaintsOfficer, None);
    stage.says("Henk", &other);
    stage.presses("Marleen", "Nee");
    stage.says("Henk", "/zaken");
    insta::assert_snapshot!(stage.finish());
}

/// The duty of secrecy has new words: before anything else they are accepted anew.
#[test]
fn secrecy_changes() {
    let mut stage = Stage::new();
    stage.manager_joins(KARIN, "kringloop-noord");
    stage.files("Samira", &Answers::default());
    stage.rules_change("secrecy-version = 1", "secrecy-version = 2");
    stage.presses(KARIN, "Openen");
    stage.says(KARIN, "/zaken");
    stage.says(KARIN, "/zaak ZAAK-1");
    stage.presses_old(KARIN, "Ik beloof het");
    stage.presses(KARIN, "Ik beloof het");
    stage.presses(KARIN, "Openen");
    insta::assert_snapshot!(stage.finish());
}

/// Handing over needs a reason; the case is the colleague's at once, and gone for the one before.
#[test]
fn handing_over() {
    let mut stage = Stage::new();
    stage.manager_joins(KARIN, "kringloop-noord");
    stage.manager_joins(MOHAMMED, "kringloop-zuid");
    stage.files("Samira", &Answers::default());
    stage.presses(KARIN, "Openen");
    stage.presses(KARIN, "Overdragen");
    stage.presses(KARIN, MOHAMMED);
    stage.sends_photo(KARIN, "briefje", None);
    stage.says(KARIN, "Toch niet");
    stage.presses_old(KARIN, "Overdragen");
    stage.presses(KARIN, MOHAMMED);
    stage.says(KARIN, "Ik ken de medewerker te goed.");
    stage.presses(MOHAMMED, "Openen");
    stage.says(KARIN, "/zaak ZAAK-1");
    stage.presses_old(KARIN, "Schrijven");
    insta::assert_snapshot!(stage.finish());
}

/// Somebody else's number gives byte for byte what a number gives that does not exist.
#[test]
fn a_number_of_somebody_else() {
    let mut stage = Stage::new();
    stage.manager_joins(KARIN, "kringloop-noord");
    stage.manager_joins(MOHAMMED, "kringloop-zuid");
    stage.files("Samira", &Answers { manager: "Ja", door: "Een andere manager", ..Answers::default() });
    let mut seen = Vec::new();
    for who in [KARIN, "Piet"] {
        stage.says(who, "/zaak ZAAK-1");
        seen.push(stage.last_message(who));
        stage.says(who, "/zaak 3467-9ACD");
        seen.push(stage.last_message(who));
        stage.says(who, "/zaak zomaar iets");
        seen.push(stage.last_message(who));
    }
    assert!(seen.iter().all(|text| *text == seen[0]), "{seen:?}");
    stage.presses_of(KARIN, MOHAMMED, "Openen");
    assert_eq!(stage.last_message(KARIN), seen[0]);
    stage.says(KARIN, "/zaken");
    insta::assert_snapshot!(stage.finish());
}

/// A note stays inside, and what was written can be dropped.
#[test]
fn a_note_and_a_change_of_mind() {
    let mut stage = Stage::new();
    stage.manager_joins(KARIN, "kringloop-noord");
    stage.files("Samira", &Answers::default());
    stage.backstage(|stage| stage.presses(KARIN, "Openen"));
    stage.replies(KARIN, "Antwoord op dit bericht", "Bas ontkent alles.");
    stage.presses(KARIN, "Interne notitie");
    stage.presses(KARIN, "Schrijven");
    stage.says(KARIN, "Ik denk dat je overdrijft.");
    stage.says(KARIN, "En ik ook.");
    stage.presses(KARIN, "Niet versturen");
    stage.says("Samira", "/mijnklachten");
    stage.presses("Samira", "ZAAK-1");
    assert!(!stage.screen("Samira").contains("ontkent"));
    stage.says(KARIN, "/zaak ZAAK-1");
    insta::assert_snapshot!(stage.finish());
}

/// Staff write a text, a photo and a voice message: the client gets all three after one tap.
#[test]
fn an_answer_in_pieces() {
    let mut stage = Stage::new();
    stage.manager_joins(KARIN, "kringloop-noord");
    stage.files("Samira", &Answers::default());
    stage.backstage(|stage| stage.presses(KARIN, "Openen"));
    stage.presses(KARIN, "Schrijven");
    stage.says(KARIN, "Dit is de brief.");
    stage.sends_photo(KARIN, "brief", Some("Lees hem rustig."));
    stage.sends_voice(KARIN, 12);
    stage.presses(KARIN, "Naar klant");
    stage.presses("Samira", "Lezen");
    stage.sends_voice("Samira", 5);
    stage.presses(KARIN, "Openen");
    insta::assert_snapshot!(stage.finish());
}

/// Two cases at once: what was being written for one is not sent with the other.
#[test]
fn writing_about_two_cases() {
    let mut stage = Stage::new();
    stage.manager_joins(KARIN, "kringloop-noord");
    stage.files("Samira", &Answers::default());
    stage.backstage(|stage| stage.presses(KARIN, "Openen"));
    stage.files("Piet", &Answers { story: "Ik kreeg mijn pauze niet.", ..Answers::default() });
    stage.backstage(|stage| stage.presses(KARIN, "Openen"));
    stage.replies(KARIN, "Hij riep", "Dit is voor Samira.");
    stage.replies(KARIN, "Ik kreeg mijn pauze niet", "En dit is voor Piet.");
    stage.presses(KARIN, "Naar klant");
    stage.presses("Piet", "Lezen");
    assert!(!stage.screen("Piet").contains("voor Samira"));
    insta::assert_snapshot!(stage.finish());
}

/// Karin is a manager and complains herself: her own complaint is never hers to handle.
#[test]
fn staff_as_a_client() {
    let mut stage = Stage::new();
    stage.manager_joins(KARIN, "kringloop-noord");
    stage.manager_joins(MOHAMMED, "kringloop-zuid");
    stage.files(KARIN, &Answers::default());
    stage.files("Samira", &Answers::default());
    stage.says(KARIN, "/zaken");
    stage.says(KARIN, "/mijnklachten");
    stage.says(KARIN, "/zaak ZAAK-1");
    stage.says(KARIN, "Hoor ik nog iets?");
    stage.presses(MOHAMMED, "Openen");
    insta::assert_snapshot!(stage.finish());
}

/// A manager blocks the bot. The officer and the administrator hear it once, without a case; the administrator
/// can let the cases go on to others. When she is back they hear that too.
#[test]
fn a_manager_blocks_the_bot() {
    let mut stage = Stage::new();
    stage.joins("Farid", Role::Administrator, None);
    stage.manager_joins("Karin de Vries", "kringloop-noord");
    stage.officer_joins("Marleen");
    stage.files("Samira", &Answers::default());
    stage.blocks("Karin de Vries");
    stage.says("Samira", "Ik wil nog iets zeggen over gisteren.");
    stage.says("Samira", "En nog iets over vanochtend in de winkel.");
    stage.blocks("Karin de Vries");
    assert_eq!(stage.screen("Farid").matches("krijgt geen berichten meer").count(), 1);
    stage.unblocks("Karin de Vries");
    stage.blocks("Karin de Vries");
    stage.says("Farid", "/uitdienst");
    stage.presses("Farid", "Karin de Vries");
    stage.presses("Farid", "Ja, klopt");
    stage.presses("Marleen", "Openen");
    insta::assert_snapshot!(stage.finish());
}
