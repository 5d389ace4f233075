//! A conflict of interest (article 2): who was involved has, as staff, no trace of the case.

use klachtwijzer::domain::staff::Role;

use super::both_sides::agreed;
use super::people::Answers;
use super::stage::Stage;

const KARIN: &str = "Karin de Vries";
const MOHAMMED: &str = "Mohammed el Amrani";

/// The manager opens the case, writes in it, and then sees that it is about her: it goes to a colleague at
/// once, and nothing of it is left on her phone.
#[test]
fn a_handler_says_that_she_was_involved() {
    let mut stage = Stage::new();
    stage.manager_joins(KARIN, "kringloop-noord");
    stage.manager_joins(MOHAMMED, "kringloop-zuid");
    stage.files("Samira", &Answers::default());
    stage.presses(KARIN, "Openen");
    stage.presses(KARIN, "Ik pak dit op");
    stage.backstage(|stage| {
        stage.says(KARIN, "/zaken");
        stage.waits_days(3);
        stage.says(KARIN, "/zaken");
        stage.presses(KARIN, "ZAAK-1");
        stage.replies(KARIN, "Antwoord op dit bericht", "Ik bel Bas vanmiddag.");
        stage.presses(KARIN, "Interne notitie");
    });
    stage.presses(KARIN, "Schrijven");
    stage.says(KARIN, "ik ben zelf betrokken");
    stage.presses(KARIN, "Nu niet");
    stage.says(KARIN, "/betrokken ZAAK-1");
    stage.presses(KARIN, "Ja, klopt");
    stage.says(KARIN, "/zaken");
    stage.says(KARIN, "/zaak ZAAK-1");
    stage.says(KARIN, "openen");
    stage.presses("Samira", "Lezen");
    stage.says("Samira", "Hoe gaat het nu verder met mij?");
    stage.presses(MOHAMMED, "Openen");
    let screen = stage.whole_screen(KARIN);
    insta::assert_snapshot!(format!("{}\n==== Het scherm van Karin ====\n\n{screen}", stage.finish()));
}

/// The officer hears that a colleague was involved who had the case before: it goes from his phone, and he
/// is told nothing.
#[test]
fn somebody_else_turns_out_to_be_involved() {
    let mut stage = Stage::new();
    stage.manager_joins(KARIN, "kringloop-noord");
    stage.manager_joins(MOHAMMED, "kringloop-zuid");
    stage.officer_joins("Marleen");
    stage.files("Samira", &Answers::default());
    stage.backstage(|stage| {
        stage.presses(KARIN, "Openen");
        stage.presses(KARIN, "Overdragen");
        stage.presses(KARIN, "Marleen");
        stage.says(KARIN, "Ik ken Bas te goed.");
    });
    stage.presses("Marleen", "Openen");
    stage.presses("Marleen", "Meer stappen");
    stage.presses("Marleen", "Iemand is betrokken");
    stage.presses("Marleen", KARIN);
    stage.presses("Marleen", "Ja, klopt");
    stage.presses("Marleen", "Overdragen");
    stage.says(KARIN, "/zaken");
    let screen = stage.whole_screen(KARIN);
    insta::assert_snapshot!(format!("{}\n==== Het scherm van Karin ====\n\n{screen}", stage.finish()));
}

/// The only officer was involved herself: nobody is left, and the administrator is told without content.
#[test]
fn nobody_is_left_who_was_not_involved() {
    let mut stage = Stage::new();
    stage.joins("Sanne", Role::Administrator, None);
    stage.officer_joins("Marleen");
    stage.files("Samira", &Answers { door: "Klachtenfunctionaris", ..Answers::default() });
    stage.presses("Marleen", "Openen");
    stage.replies("Marleen", "Antwoord op dit bericht", "ik ben betrokken");
    stage.presses("Marleen", "Ja, klopt");
    stage.presses("Samira", "Lezen");
    stage.backstage(|stage| {
        let link = stage.invites("Wietske Hoekstra", Role::ComplaintsOfficer, None);
        stage.says("Wietske Hoekstra", &link);
        stage.presses("Marleen", "Ja, dat is goed");
        stage.presses("Wietske Hoekstra", "Lees de afspraak");
    });
    stage.presses("Wietske Hoekstra", "Ik beloof het");
    stage.says("Marleen", "/zaken");
    let screen = stage.whole_screen("Marleen");
    assert!(!screen.contains("ZAAK-1"), "{screen}");
    insta::assert_snapshot!(stage.finish());
}

/// What is on its way to her just then is taken back as soon as it is known where it landed.
#[test]
fn a_message_was_just_leaving() {
    let mut stage = Stage::new();
    stage.manager_joins(KARIN, "kringloop-noord");
    stage.manager_joins(MOHAMMED, "kringloop-zuid");
    stage.files("Samira", &Answers::default());
    stage.backstage(|stage| {
        stage.presses(KARIN, "Openen");
        stage.presses(KARIN, "Meer stappen");
        stage.presses(KARIN, "Iemand is betrokken");
        stage.presses(KARIN, "Ikzelf");
    });
    stage.just_when(
        |stage| stage.says("Samira", "Ik wil nog iets zeggen."),
        |stage| stage.presses(KARIN, "Ja, klopt"),
    );
    let screen = stage.whole_screen(KARIN);
    insta::assert_snapshot!(format!("{}\n==== Het scherm van Karin ====\n\n{screen}", stage.finish()));
}

/// The manager typed in what somebody told at the desk, and the client did not know whether she was there. The
/// officer finds out that she was: nothing of it stays with her.
#[test]
fn whoever_typed_it_in_turns_out_to_be_involved() {
    let mut stage = Stage::new();
    stage.manager_joins(KARIN, "kringloop-noord");
    stage.manager_joins(MOHAMMED, "kringloop-zuid");
    stage.officer_joins("Marleen");
    stage.backstage(|stage| {
        stage.says(KARIN, "/mondeling");
        stage.presses(KARIN, "Vandaag");
        stage.presses(KARIN, "Werken of leren");
        stage.says(KARIN, "Bas Bakker");
        stage.presses(KARIN, "Kringloop Noord");
        stage.says(KARIN, "Hij riep dat ik lui ben.");
        stage.presses(KARIN, "Klaar");
        stage.presses(KARIN, "Gisteren");
        stage.presses(KARIN, "Weet ik niet");
        stage.presses(KARIN, "De manager");
        stage.presses(KARIN, "Iemand zegt sorry");
        stage.says(KARIN, "Fatima Haddad");
        stage.presses(KARIN, "Geen adres");
        stage.presses(KARIN, "Versturen");
    });
    assert!(stage.whole_screen(KARIN).contains("ZAAK-1"));
    stage.presses("Marleen", "Openen");
    stage.presses("Marleen", "In behandeling nemen");
    stage.presses("Marleen", "Een manager");
    stage.presses("Marleen", "Ja");
    stage.presses("Marleen", "Ja, klopt");
    let screen = stage.whole_screen(KARIN);
    assert!(!screen.contains("lui ben") && !screen.contains("ZAAK-1"), "{screen}");
    stage.says(KARIN, "/start CODE-1");
    stage.presses(MOHAMMED, "Openen");
    insta::assert_snapshot!(stage.finish());
}

/// Which unit it was nobody knew, but that its manager was there the client did. Once the officer knows the
/// unit, its manager is out of it.
#[test]
fn the_unit_is_found_and_its_manager_was_there() {
    let mut stage = Stage::new();
    stage.manager_joins(KARIN, "kringloop-noord");
    stage.manager_joins(MOHAMMED, "kringloop-zuid");
    stage.officer_joins("Marleen");
    stage.files(
        "Samira",
        &Answers { unit: "Weet ik niet", manager: "Ja", door: "Een andere manager", ..Answers::default() },
    );
    stage.presses("Marleen", "Openen");
    stage.presses("Marleen", "In behandeling nemen");
    stage.presses("Marleen", "Een manager");
    stage.presses("Marleen", "Kringloop Noord");
    stage.presses("Marleen", "Ja, klopt");
    stage.presses(MOHAMMED, "Openen");
    stage.presses(MOHAMMED, "Meer stappen");
    stage.presses(MOHAMMED, "Iemand is betrokken");
    assert!(!stage.last_message(MOHAMMED).contains(KARIN), "she is known to be");
    stage.says(KARIN, "/zaken");
    insta::assert_snapshot!(stage.finish());
}

/// The handler wants to invite herself as the one whom it is about: then she cannot handle it.
#[test]
fn a_handler_invites_herself() {
    let mut stage = Stage::new();
    stage.manager_joins(KARIN, "kringloop-noord");
    stage.manager_joins(MOHAMMED, "kringloop-zuid");
    stage.files("Samira", &Answers::default());
    stage.backstage(|stage| {
        stage.presses(KARIN, "Openen");
        stage.presses(KARIN, "Ik pak dit op");
    });
    agreed(&mut stage, KARIN);
    stage.takes_step(KARIN, "Andere kant vragen");
    stage.presses(KARIN, "Iemand anders");
    stage.says(KARIN, "mevrouw Karin de Vries");
    stage.presses(KARIN, "Ja, klopt");
    stage.says(KARIN, "/zaken");
    stage.presses(MOHAMMED, "Openen");
    let screen = stage.whole_screen(KARIN);
    assert!(!screen.contains("ZAAK-1"), "{screen}");
    insta::assert_snapshot!(stage.finish());
}
