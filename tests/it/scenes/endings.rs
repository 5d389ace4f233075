//! How a complaint ends: judged, solved, not solved, given an outcome, stopped; and what the client sees of it.

use super::people::Answers;
use super::stage::Stage;

const KARIN: &str = "Karin de Vries";
const MOHAMMED: &str = "Mohammed el Amrani";
const MARLEEN: &str = "Marleen";
const SAMIRA: &str = "Samira";

/// Karin has the case of Samira, and recorded why the other side was not heard.
fn with_karin() -> Stage {
    let mut stage = Stage::new();
    stage.manager_joins(KARIN, "kringloop-noord");
    stage.manager_joins(MOHAMMED, "kringloop-zuid");
    stage.officer_joins(MARLEEN);
    stage.files(SAMIRA, &Answers::default());
    stage.backstage(|stage| {
        stage.presses(KARIN, "Openen");
        stage.presses(KARIN, "Ik pak dit op");
        stage.takes_step(KARIN, "Niet gehoord: reden");
        stage.says(KARIN, "Bas werkt hier niet meer.");
        stage.presses(KARIN, "Ja, klopt");
    });
    stage
}

/// The handler lays a solution with one agreement before the client.
fn proposes(stage: &mut Stage, who: &str) {
    stage.takes_step(who, "Oplossing voorleggen");
    stage.says(who, "Bas zegt sorry, en we praten na een maand nog een keer.");
    stage.presses(who, "Ja");
    stage.says(who, "Sorry zeggen");
    stage.says(who, "Bas Bakker");
    stage.says(who, "12 maart");
    stage.presses(who, "Nee");
    stage.presses(who, "Ja, klopt");
}

/// The officer turns it away with article and reason; two taps send it once, and it stays registered.
#[test]
fn article_2_not_taken_on() {
    let mut stage = Stage::new();
    stage.officer_joins(MARLEEN);
    stage.files(SAMIRA, &Answers { when: "Weet ik niet meer", ..Answers::default() });
    stage.presses(MARLEEN, "Openen");
    stage.takes_step(MARLEEN, "Niet behandelen");
    stage.presses(MARLEEN, "artikel 2");
    stage.says(MARLEEN, "Het was meer dan drie jaar geleden.");
    stage.taps_twice(MARLEEN, "Ja, klopt");
    stage.presses(SAMIRA, "Lezen");
    stage.presses(SAMIRA, "Alles lezen");
    stage.presses_old(MARLEEN, "In behandeling nemen");
    insta::assert_snapshot!(stage.finish());
}

/// The manager was there after all: a colleague gets it by the rules, and the manager has no trace of it.
#[test]
fn article_2_taken_on_by_a_colleague() {
    let mut stage = Stage::new();
    stage.manager_joins(KARIN, "kringloop-noord");
    stage.manager_joins(MOHAMMED, "kringloop-zuid");
    stage.officer_joins(MARLEEN);
    stage.files(SAMIRA, &Answers { manager: "Weet ik niet", ..Answers::default() });
    stage.presses(MARLEEN, "Openen");
    stage.presses(MARLEEN, "In behandeling nemen");
    stage.presses(MARLEEN, "Een manager");
    stage.presses(MARLEEN, "Ja");
    stage.presses(MARLEEN, "Ja, klopt");
    stage.presses(MOHAMMED, "Openen");
    stage.says(KARIN, "/zaken");
    stage.presses(SAMIRA, "Lezen");
    insta::assert_snapshot!(stage.finish());
}

/// The client does not dare to talk with the manager, and does not know any more when it was: the officer has to
/// judge first, and cannot give it to a manager then.
#[test]
fn article_5_a_doubtful_complaint_stays_with_the_officer() {
    let mut stage = Stage::new();
    stage.manager_joins(KARIN, "kringloop-noord");
    stage.officer_joins(MARLEEN);
    let doubtful = Answers { when: "Weet ik niet meer", door: "Dat durf ik niet", ..Answers::default() };
    stage.files(SAMIRA, &doubtful);
    stage.presses(MARLEEN, "Openen");
    stage.presses(MARLEEN, "In behandeling nemen");
    stage.presses(MARLEEN, "Ja, klopt");
    stage.presses(SAMIRA, "Lezen");
    stage.opens_case(MARLEEN);
    stage.presses(MARLEEN, "Overdragen");
    stage.says(KARIN, "/zaken");
    insta::assert_snapshot!(stage.finish());
}

/// Proposed, accepted, settled; the day after its date both are asked, nobody says it in a week, and the
/// client is asked how it went.
#[test]
fn article_4_solution() {
    let mut stage = with_karin();
    proposes(&mut stage, KARIN);
    stage.presses(SAMIRA, "Lezen");
    stage.presses(SAMIRA, "Ja, dat is goed");
    stage.taps_twice(SAMIRA, "Ja");
    stage.presses_old(SAMIRA, "Nee, dat wil ik niet");
    stage.opens_case(KARIN);
    stage.presses(KARIN, "Zaak afronden");
    stage.presses(KARIN, "Ja, klopt");
    stage.presses(SAMIRA, "Lezen");
    stage.waits_days(1);
    stage.presses(SAMIRA, "Lezen");
    stage.presses(SAMIRA, "4: goed");
    stage.says(SAMIRA, "Karin luisterde goed.");
    // Whoever helped does not get to read it, in the dossier neither.
    stage.backstage(|stage| {
        stage.says(KARIN, "/dossier ZAAK-1");
        stage.presses(KARIN, "Dossier maken");
    });
    assert!(!stage.screen(KARIN).contains("luisterde"));
    assert!(!stage.last_letter().contains("luisterde"));
    stage.waits_days(20);
    stage.presses(SAMIRA, "Lezen");
    stage.presses(SAMIRA, "Nee");
    stage.opens_case(KARIN);
    insta::assert_snapshot!(stage.finish());
}

/// No solution: the letter names both doors with the last day; the client goes to the officer, and the
/// manager hears it in neutral words.
#[test]
fn article_4_no_solution() {
    let mut stage = with_karin();
    stage.takes_step(KARIN, "Geen oplossing");
    stage.says(KARIN, "We praatten twee keer, maar werden het niet eens.");
    stage.presses(KARIN, "Ja, klopt");
    stage.presses(SAMIRA, "Lezen");
    stage.presses(SAMIRA, "Ik ben niet tevreden");
    stage.presses(SAMIRA, "Ja");
    stage.says(SAMIRA, "Karin koos meteen partij.");
    assert!(!stage.screen(KARIN).contains("partij"));
    stage.presses(MARLEEN, "Openen");
    stage.opens_case(KARIN);
    insta::assert_snapshot!(stage.finish());
}

/// The officer is the one whom it is about: her deputy gets it.
#[test]
fn article_5() {
    let mut stage = Stage::new();
    stage.manager_joins(KARIN, "kringloop-noord");
    stage.officer_joins(MARLEEN);
    let link = stage.invites("Wietske Hoekstra", klachtwijzer::domain::staff::Role::ComplaintsOfficer, None);
    stage.backstage(|stage| {
        stage.says("Wietske Hoekstra", &link);
        stage.presses(MARLEEN, "Ja, dat is goed");
        stage.presses("Wietske Hoekstra", "Lees de afspraak");
        stage.presses("Wietske Hoekstra", "Ik beloof het");
    });
    stage.files(SAMIRA, &Answers { about: "Marleen", ..Answers::default() });
    stage.presses(KARIN, "Openen");
    stage.says(SAMIRA, "/mijnklachten");
    stage.presses(SAMIRA, "ZAAK-1");
    stage.presses(SAMIRA, "Ik ben niet tevreden");
    stage.presses(SAMIRA, "Ja");
    stage.presses(SAMIRA, "Sla over");
    stage.presses("Wietske Hoekstra", "Openen");
    stage.says(MARLEEN, "/zaken");
    insta::assert_snapshot!(stage.finish());
}

/// She cannot settle while a duty is open, and the bot says which; with an accepted solution and nobody
/// heard there is no judgement and no measure.
#[test]
fn article_6_duties() {
    let mut stage = Stage::new();
    stage.officer_joins(MARLEEN);
    stage.files(SAMIRA, &Answers { door: "Klachtenfunctionaris", ..Answers::default() });
    stage.presses(MARLEEN, "Openen");
    stage.backstage(|stage| stage.presses(MARLEEN, "Ik pak dit op"));
    stage.opens_case(MARLEEN);
    stage.presses(MARLEEN, "Meer stappen");
    stage.backstage(|stage| {
        stage.takes_step(MARLEEN, "Gesprek vastleggen");
        stage.presses(MARLEEN, "Vandaag");
        stage.presses(MARLEEN, "Ja");
        stage.presses(MARLEEN, "Sla over");
        stage.presses(MARLEEN, "Ja, klopt");
    });
    stage.takes_step(MARLEEN, "Brief na gesprek");
    stage.says(MARLEEN, "Op 2 maart riep Bas iets lelijks in de winkel.");
    stage.presses(MARLEEN, "Ja, klopt");
    stage.presses(SAMIRA, "Lezen");
    stage.takes_step(MARLEEN, "Niet gehoord: reden");
    stage.says(MARLEEN, "Bas werkt hier niet meer.");
    stage.presses(MARLEEN, "Ja, klopt");
    stage.backstage(|stage| {
        proposes(stage, MARLEEN);
        stage.presses(SAMIRA, "Lezen");
        stage.presses(SAMIRA, "Ja, dat is goed");
        stage.presses(SAMIRA, "Ja");
    });
    stage.takes_step(MARLEEN, "Uitslag geven");
    stage.presses(MARLEEN, "Geen oordeel");
    stage.says(MARLEEN, "Jullie vonden samen een oplossing.");
    stage.presses(MARLEEN, "Ja, klopt");
    stage.presses(SAMIRA, "Lezen");
    stage.opens_case(MARLEEN);
    stage.presses(MARLEEN, "Meer stappen");
    insta::assert_snapshot!(stage.finish());
}

/// Withdrawn while a proposal waits, confirmed by the manager, opened again within the cooling-off; later no
/// more.
#[test]
fn article_7_withdrawal() {
    let mut stage = with_karin();
    stage.backstage(|stage| proposes(stage, KARIN));
    stage.presses(SAMIRA, "Lezen");
    stage.presses(SAMIRA, "Ik wil stoppen");
    stage.presses(SAMIRA, "Nee");
    stage.presses(SAMIRA, "Naar mijn klacht");
    stage.presses(SAMIRA, "Ik wil stoppen");
    stage.presses(SAMIRA, "Ja");
    stage.presses(SAMIRA, "Sla over");
    stage.presses_old(SAMIRA, "Ja, dat is goed");
    stage.opens_case(KARIN);
    stage.presses(KARIN, "Intrekken bevestigen");
    stage.presses(KARIN, "Ja, klopt");
    stage.presses(SAMIRA, "Lezen");
    stage.presses(SAMIRA, "Weer verder gaan");
    stage.presses(SAMIRA, "Ja");
    stage.presses(SAMIRA, "Het is opgelost");
    stage.presses(SAMIRA, "Ja");
    stage.says(SAMIRA, "Bas heeft sorry gezegd.");
    stage.opens_case(KARIN);
    stage.presses(KARIN, "Intrekken bevestigen");
    stage.presses(KARIN, "Ja, klopt");
    stage.waits_days(16);
    stage.presses_old(SAMIRA, "Weer verder gaan");
    insta::assert_snapshot!(stage.finish());
}

/// It went straight to the officer: she confirms, and the manager knows nothing.
#[test]
fn article_7_withdrawn_from_the_officer() {
    let mut stage = Stage::new();
    stage.manager_joins(KARIN, "kringloop-noord");
    stage.officer_joins(MARLEEN);
    stage.files(SAMIRA, &Answers { door: "Klachtenfunctionaris", ..Answers::default() });
    stage.presses(SAMIRA, "Mijn klachten");
    stage.presses(SAMIRA, "ZAAK-1");
    stage.presses(SAMIRA, "Ik wil stoppen");
    stage.presses(SAMIRA, "Ja");
    stage.presses(SAMIRA, "Sla over");
    stage.opens_case(MARLEEN);
    stage.presses(MARLEEN, "Intrekken bevestigen");
    stage.presses(MARLEEN, "Ja, klopt");
    stage.presses(SAMIRA, "Lezen");
    stage.says(KARIN, "/zaken");
    insta::assert_snapshot!(stage.finish());
}

/// A name is put right with a reason: both stand on the card.
#[test]
fn something_is_put_right() {
    let mut stage = with_karin();
    stage.takes_step(KARIN, "Iets verbeteren");
    stage.presses(KARIN, "Naam");
    stage.says(KARIN, "Samira Jansen");
    stage.says(KARIN, "Ze gaf alleen haar voornaam.");
    stage.presses(KARIN, "Ja, klopt");
    stage.opens_case(KARIN);
    insta::assert_snapshot!(stage.finish());
}

/// A new phone: the officer knows who it is and gives a code; the case is there, and gone from the old one.
#[test]
fn a_new_phone() {
    let mut stage = with_karin();
    stage.takes_step(KARIN, "Code voor de klant");
    stage.presses(KARIN, "Ja");
    stage.says("Samira twee", "/start CODE-1");
    stage.presses("Samira twee", "Naar mijn klacht");
    stage.says("Vreemde", "/start CODE-1");
    stage.says(SAMIRA, "/mijnklachten");
    insta::assert_snapshot!(stage.finish());
}
