//! A new phone or account: the complaints officer gives a code for any case, and reads nothing of it.

use klachtwijzer::domain::ids::CaseId;
use klachtwijzer::domain::staff::Role;
use uuid::Uuid;

use super::people::Answers;
use super::stage::Stage;

const KARIN: &str = "Karin de Vries";
const MARLEEN: &str = "Marleen";
const SAMIRA: &str = "Samira";
const NEW: &str = "Samira twee";

/// The case is a manager's: Marleen reads nothing of it, checks who it is, and gives the code. The old phone
/// hears it neutrally and has nothing left.
#[test]
fn the_complaints_officer_gives_a_code_for_a_case_of_a_manager() {
    let mut stage = Stage::new();
    stage.manager_joins(KARIN, "kringloop-noord");
    stage.officer_joins(MARLEEN);
    stage.files(SAMIRA, &Answers::default());
    stage.says(MARLEEN, "/toestel");
    stage.says(MARLEEN, "/toestel ZAAK-1");
    stage.says(MARLEEN, "/toestel ZAAK-1 Fatima");
    stage.says(MARLEEN, "/toestel ZAAK-1 Samira Jansen");
    stage.says(MARLEEN, "/zaak ZAAK-1");
    stage.presses(MARLEEN, "Code maken");
    stage.says(NEW, "/start CODE-1");
    stage.presses(NEW, "Naar mijn klacht");
    stage.says(SAMIRA, "/mijnklachten");
    stage.presses_old(SAMIRA, "Mijn klachten");
    stage.says("Vreemde", "/start CODE-1");
    stage.says(KARIN, "/toestel ZAAK-1 Samira");
    stage.says("Vreemde", "/toestel ZAAK-1 Samira");
    let data = stage.data_of(MARLEEN, "Code maken");
    let case = CaseId(Uuid::try_parse(data.split('.').nth(1).unwrap()).unwrap());
    let trail = stage.runtime.block_on(stage.store.audit_of_case(case)).unwrap();
    let of = |action: &str| trail.iter().filter(|line| line.action == action && line.staff.is_some()).count();
    assert_eq!((of("code_asked"), of("code_given")), (3, 1));
    let screen = stage.whole_screen(MARLEEN);
    assert!(!screen.contains(Answers::default().story), "she read it: {screen}");
    insta::assert_snapshot!(stage.finish());
}

/// After closing too.
#[test]
fn a_code_for_a_closed_case() {
    let mut stage = Stage::new();
    stage.manager_joins(KARIN, "kringloop-noord");
    stage.officer_joins(MARLEEN);
    stage.files(SAMIRA, &Answers::default());
    stage.backstage(|stage| {
        stage.presses(SAMIRA, "Mijn klachten");
        stage.presses(SAMIRA, "ZAAK-1");
        stage.presses(SAMIRA, "Ik wil stoppen");
        stage.presses(SAMIRA, "Ja");
        stage.presses(SAMIRA, "Sla over");
        stage.opens_case(KARIN);
        stage.presses(KARIN, "Intrekken bevestigen");
        stage.presses(KARIN, "Ja, klopt");
        stage.presses(SAMIRA, "Lezen");
    });
    stage.explains("(de zaak is gesloten)");
    stage.says(MARLEEN, "/toestel ZAAK-1 Samira");
    stage.presses(MARLEEN, "Code maken");
    stage.says(NEW, "/start CODE-1");
    stage.presses(NEW, "Naar mijn klacht");
    insta::assert_snapshot!(stage.finish());
}

/// The complaint is about her: it does not exist, by the number as by the button, to the byte. Her deputy can.
#[test]
fn not_by_whom_it_is_about() {
    let mut stage = Stage::new();
    stage.manager_joins(KARIN, "kringloop-noord");
    stage.officer_joins("Brigit Grol");
    stage.backstage(|stage| {
        let link = stage.invites("Wietske Hoekstra", Role::ComplaintsOfficer, None);
        stage.says("Wietske Hoekstra", &link);
        stage.presses("Brigit Grol", "Ja, dat is goed");
        stage.presses("Wietske Hoekstra", "Lees de afspraak");
        stage.presses("Wietske Hoekstra", "Ik beloof het");
    });
    stage.files(SAMIRA, &Answers { about: "Brigit Grol", ..Answers::default() });
    stage.says("Wietske Hoekstra", "/toestel ZAAK-1 Samira");
    stage.says("Brigit Grol", "/toestel 3467-9ACD Samira");
    let unknown = stage.last_message("Brigit Grol");
    stage.says("Brigit Grol", "/toestel ZAAK-1 Samira");
    assert_eq!(stage.last_message("Brigit Grol"), unknown);
    stage.presses_of("Brigit Grol", "Wietske Hoekstra", "Code maken");
    assert_eq!(stage.last_message("Brigit Grol"), unknown);
    insta::assert_snapshot!(stage.finish());
}
