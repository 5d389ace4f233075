//! What makes the desk bearable: what is due, finding a case, taking a message back, being away, leaving.

use std::time::Duration;

use klachtwijzer::domain::staff::Role;

use super::people::Answers;
use super::stage::Stage;

const KARIN: &str = "Karin de Vries";
const MOHAMMED: &str = "Mohammed el Amrani";
const ELS: &str = "Els van den Berg";

/// What is due, oldest first, as days pass.
#[test]
fn what_is_to_be_done_today() {
    let mut stage = Stage::new();
    stage.manager_joins(KARIN, "kringloop-noord");
    stage.says(KARIN, "/vandaag");
    stage.files("Samira", &Answers::default());
    stage.waits_days(1);
    stage.files("Piet", &Answers { story: "Ik kreeg mijn pauze niet.", ..Answers::default() });
    stage.says(KARIN, "/vandaag");
    stage.backstage(|stage| {
        stage.presses(KARIN, "ZAAK-1");
        stage.presses(KARIN, "Ik pak dit op");
    });
    stage.waits_days(6);
    stage.says(KARIN, "/vandaag");
    stage.says("Vreemde", "/vandaag");
    insta::assert_snapshot!(stage.finish());
}

/// Finding a case by name, number or phone; somebody else's is not found.
#[test]
fn finding_a_case() {
    let mut stage = Stage::new();
    stage.manager_joins(KARIN, "kringloop-noord");
    stage.manager_joins(MOHAMMED, "kringloop-zuid");
    stage.files("Samíra Yıldız", &Answers::default());
    stage.files("Piet", &Answers { unit: "Kringloop Zuid", ..Answers::default() });
    for who in [KARIN, MOHAMMED] {
        stage.says(who, "/zoek samira");
        stage.says(who, "/zoek Samira Jansen");
        stage.says(who, "/zoek ZAAK-1");
    }
    stage.says(KARIN, "/zoek");
    stage.says(KARIN, "/zoek 06 12");
    stage.says(KARIN, "/zoek 🙂");
    stage.says("Vreemde", "/zoek Samira");
    insta::assert_snapshot!(stage.finish());
}

/// A message leaves after a moment; until then it can be taken back, with all that was added.
#[test]
fn taking_a_message_back() {
    let mut stage = Stage::new();
    stage.manager_joins(KARIN, "kringloop-noord");
    stage.files("Samira", &Answers::default());
    stage.backstage(|stage| stage.presses(KARIN, "Openen"));
    stage.presses(KARIN, "Schrijven");
    stage.says(KARIN, "Ik vind dat je overdrijft.");
    stage.in_a_row(|stage| {
        stage.presses(KARIN, "Naar klant");
        stage.presses(KARIN, "Toch niet");
    });
    assert!(!stage.screen("Samira").contains("Er is een bericht voor je"));
    stage.presses(KARIN, "Niet versturen");
    stage.presses(KARIN, "Schrijven");
    stage.says(KARIN, "Kun je morgen om tien uur?");
    stage.in_a_row(|stage| {
        stage.presses(KARIN, "Naar klant");
        stage.replies(KARIN, "Antwoord op dit bericht", "Neem gerust iemand mee.");
        stage.presses(KARIN, "Naar klant");
    });
    stage.presses("Samira", "Lezen");
    stage.presses_old(KARIN, "Toch niet");
    stage.replies(KARIN, "Antwoord op dit bericht", "Tot morgen.");
    stage.in_a_row(|stage| {
        stage.presses(KARIN, "Naar klant");
        stage.says(KARIN, "toch niet");
        stage.presses(KARIN, "Naar klant");
        stage.says(KARIN, "/betrokken ZAAK-1");
        stage.presses(KARIN, "Ja, klopt");
    });
    stage.waits(Duration::from_secs(60));
    assert!(!stage.screen("Samira").contains("Tot morgen"));
    insta::assert_snapshot!(stage.finish());
}

/// Away for a week: cases go to the stand-in, except one about the stand-in; and they come back.
#[test]
fn away_for_a_week() {
    let mut stage = Stage::new();
    stage.manager_joins(KARIN, "kringloop-noord");
    stage.manager_joins(MOHAMMED, "kringloop-zuid");
    stage.manager_joins(ELS, "textiel");
    stage.files("Samira", &Answers::default());
    stage.files("Piet", &Answers { about: "Mohammed", ..Answers::default() });
    stage.says(KARIN, "/afwezig");
    stage.says(KARIN, "morgen");
    stage.says(KARIN, "gisteren");
    stage.presses(KARIN, "Over een week");
    stage.presses(KARIN, MOHAMMED);
    stage.presses(KARIN, "Ja, klopt");
    stage.says(KARIN, "/afwezig");
    stage.waits_days(1);
    stage.says(KARIN, "/zaken");
    stage.presses(MOHAMMED, "Mijn zaken");
    stage.presses(MOHAMMED, "ZAAK-1");
    stage.files("Jan", &Answers { story: "Er was geen koffie.", ..Answers::default() });
    stage.presses(MOHAMMED, "Openen");
    stage.waits_days(8);
    stage.says(KARIN, "/zaken");
    stage.says(MOHAMMED, "/zaken");
    stage.says(ELS, "/zaken");
    insta::assert_snapshot!(stage.finish());
}

/// The stand-in was there herself when it happened: the case goes to another, and she has no trace of it.
#[test]
fn away_with_a_stand_in_who_was_involved() {
    let mut stage = Stage::new();
    stage.manager_joins(KARIN, "kringloop-noord");
    stage.manager_joins(MOHAMMED, "kringloop-zuid");
    stage.manager_joins(ELS, "textiel");
    stage.files("Samira", &Answers { manager: "Ja", door: "Een andere manager", ..Answers::default() });
    stage.says(MOHAMMED, "/afwezig");
    stage.presses(MOHAMMED, "Vandaag");
    stage.presses(MOHAMMED, "Over een week");
    stage.presses(MOHAMMED, KARIN);
    stage.presses(MOHAMMED, "Ja, klopt");
    stage.says(KARIN, "/zaken");
    stage.says(ELS, "/zaken");
    stage.waits_days(9);
    stage.says(MOHAMMED, "/zaken");
    let screen = stage.whole_screen(KARIN);
    assert!(!screen.contains("ZAAK-1"), "{screen}");
    insta::assert_snapshot!(stage.finish());
}

/// The manager is her deputy as well. What he has as the complaints officer does not go to a colleague who is a
/// manager, and neither does what comes for her while he is away.
#[test]
fn away_with_a_stand_in_of_another_role() {
    const WIETSKE: &str = "Wietske Hoekstra";
    let mut stage = Stage::new();
    stage.joins("Sanne", Role::Administrator, None);
    stage.manager_joins(KARIN, "kringloop-noord");
    stage.manager_joins(WIETSKE, "kringloop-zuid");
    stage.officer_joins(WIETSKE);
    stage.files("Piet", &Answers { unit: "Kringloop Zuid", ..Answers::default() });
    let hers = Answers { door: "Klachtenfunctionaris", ..Answers::default() };
    stage.files("Samira", &hers);
    stage.says(WIETSKE, "/afwezig");
    stage.presses(WIETSKE, "Vandaag");
    stage.presses(WIETSKE, "Over een week");
    stage.presses(WIETSKE, KARIN);
    stage.presses(WIETSKE, "Ja, klopt");
    stage.files("Fatima", &hers);
    stage.says(KARIN, "/zaken");
    stage.presses(WIETSKE, "Ik ben er weer");
    stage.says(WIETSKE, "/zaken");
    insta::assert_snapshot!(stage.finish());
}

/// Somebody comes back sooner, and somebody has nobody to stand in.
#[test]
fn back_before_the_last_day() {
    let mut stage = Stage::new();
    stage.officer_joins("Marleen");
    stage.says("Marleen", "/afwezig");
    stage.presses("Marleen", "Vandaag");
    stage.says("Marleen", "over twee weken");
    stage.manager_joins(KARIN, "kringloop-noord");
    stage.manager_joins(MOHAMMED, "kringloop-zuid");
    stage.files("Samira", &Answers::default());
    stage.says(KARIN, "/afwezig");
    stage.presses(KARIN, "Vandaag");
    stage.presses(KARIN, "Over twee weken");
    stage.presses(KARIN, MOHAMMED);
    stage.presses(KARIN, "Ja, klopt");
    stage.presses(KARIN, "Ik ben er weer");
    stage.says(KARIN, "/zaken");
    stage.waits_days(20);
    insta::assert_snapshot!(stage.finish());
}

/// The administrator ends a membership without seeing a case; the cases go on, and nothing stays behind.
#[test]
fn somebody_leaves() {
    let mut stage = Stage::new();
    stage.joins("Sanne", Role::Administrator, None);
    stage.manager_joins(KARIN, "kringloop-noord");
    stage.manager_joins(MOHAMMED, "kringloop-zuid");
    stage.files("Samira", &Answers::default());
    stage.backstage(|stage| stage.presses(KARIN, "Openen"));
    stage.says("Sanne", "/uitdienst");
    stage.presses("Sanne", KARIN);
    stage.presses("Sanne", "Ja, klopt");
    stage.says(KARIN, "/zaken");
    stage.presses(MOHAMMED, "Openen");
    stage.says(MOHAMMED, "/uitdienst");
    stage.presses(MOHAMMED, MOHAMMED);
    stage.presses(MOHAMMED, "Ja, klopt");
    stage.forges(KARIN, "p.left-000000000000");
    let screen = stage.whole_screen(KARIN);
    insta::assert_snapshot!(format!("{}\n==== Het scherm van Karin ====\n\n{screen}", stage.finish()));
}

/// A complaint told at the desk: typed in by the manager, counted from the day it was told, opened later by
/// the client with a code that works once.
#[test]
fn article_2_told_at_the_desk() {
    let mut stage = Stage::new();
    stage.manager_joins(KARIN, "kringloop-noord");
    stage.says(KARIN, "/mondeling");
    stage.says(KARIN, "vrijdag");
    stage.presses(KARIN, "Werken of leren");
    stage.says(KARIN, "Bas Bakker");
    stage.presses(KARIN, "Kringloop Noord");
    stage.says(KARIN, "Hij riep dat ze lui is, waar iedereen bij was.");
    stage.presses(KARIN, "Klaar");
    stage.says(KARIN, "vorige week donderdag");
    stage.presses(KARIN, "Ja");
    stage.presses(KARIN, "Nee");
    stage.presses(KARIN, "De manager");
    stage.presses(KARIN, "Iemand zegt sorry");
    stage.says(KARIN, "Fatima Haddad");
    stage.says(KARIN, "Korreweg 12 bis, 9715 AA Groningen");
    stage.presses(KARIN, "Versturen");
    stage.presses(KARIN, "Openen");
    stage.replies(KARIN, "Antwoord op dit bericht", "Kun je morgen om tien uur?");
    stage.presses(KARIN, "Naar klant");
    stage.says(KARIN, "/mijnklachten");
    stage.says(KARIN, "/start CODE-1");
    stage.says("Fatima", "/start CODE-1");
    stage.says("Vreemde", "/start CODE-1");
    stage.says("Fatima", "/mijnklachten");
    stage.says("Fatima", "Het was ook de week ervoor.");
    stage.says("Sanne", "/mondeling");
    insta::assert_snapshot!(stage.finish());
}

/// A manager takes down a complaint about something in which she was involved. It goes to a colleague with the
/// code and the receipt, and nothing of it stays with her; the code opens nothing for her either.
#[test]
fn article_2_told_at_the_desk_to_whom_it_is_about() {
    let mut stage = Stage::new();
    stage.manager_joins(KARIN, "kringloop-noord");
    stage.manager_joins(MOHAMMED, "kringloop-zuid");
    stage.backstage(|stage| {
        stage.says(KARIN, "/mondeling");
        stage.presses(KARIN, "Vandaag");
        stage.presses(KARIN, "Werken of leren");
        stage.says(KARIN, "Bas Bakker");
        stage.presses(KARIN, "Kringloop Noord");
        stage.says(KARIN, "Zij stond erbij toen hij riep dat ik lui ben.");
        stage.presses(KARIN, "Klaar");
        stage.presses(KARIN, "Gisteren");
    });
    stage.presses(KARIN, "Ja");
    stage.presses(KARIN, "Een andere manager");
    stage.presses(KARIN, "Iemand zegt sorry");
    stage.says(KARIN, "Fatima Haddad");
    stage.presses(KARIN, "Geen adres");
    stage.presses(KARIN, "Versturen");
    let screen = stage.whole_screen(KARIN);
    assert!(!screen.contains("lui ben") && !screen.contains("ZAAK-1"), "{screen}");
    stage.presses(MOHAMMED, "Openen");
    stage.says(KARIN, "/zaak ZAAK-1");
    stage.says(KARIN, "/start CODE-1");
    stage.says(KARIN, "/zaken");
    stage.says("Fatima", "/start CODE-1");
    insta::assert_snapshot!(format!("{}\n==== Het scherm van Karin ====\n\n{screen}", stage.finish()));
}
