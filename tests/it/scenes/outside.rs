//! A client who does not use Telegram: what they say by phone or at the desk is recorded with its day, so that
//! their complaint comes as far as anybody's.

use super::stage::Stage;

const KARIN: &str = "Karin de Vries";
const MARLEEN: &str = "Marleen";

/// Fatima tells her complaint at the desk and takes the receipt on paper.
fn told_at_the_desk() -> Stage {
    let mut stage = Stage::new();
    stage.manager_joins(KARIN, "kringloop-noord");
    stage.officer_joins(MARLEEN);
    stage.backstage(|stage| {
        stage.says(KARIN, "/mondeling");
        stage.presses(KARIN, "Vandaag");
        stage.presses(KARIN, "Werken of leren");
        stage.says(KARIN, "Bas Bakker");
        stage.presses(KARIN, "Kringloop Noord");
        stage.says(KARIN, "Hij riep dat ze lui is, waar iedereen bij was.");
        stage.presses(KARIN, "Klaar");
        stage.says(KARIN, "gisteren");
        stage.presses(KARIN, "Nee");
        stage.presses(KARIN, "De manager");
        stage.presses(KARIN, "Iemand zegt sorry");
        stage.says(KARIN, "Fatima Haddad");
        stage.presses(KARIN, "Geen adres");
        stage.presses(KARIN, "Versturen");
        stage.presses(KARIN, "Openen");
        stage.presses(KARIN, "Ik pak dit op");
    });
    stage.explains("(Fatima vertelde haar klacht aan Karin, en nam het bewijs op papier mee)");
    stage
}

/// From the desk to a solution: the facts, the other side, the proposal; the handler is reminded to ask, and
/// the case never waits for somebody who cannot read it.
#[test]
fn article_4_a_client_on_paper() {
    let mut stage = told_at_the_desk();
    stage.backstage(|stage| {
        stage.takes_step(KARIN, "Feiten opschrijven");
        stage.says(KARIN, "Op 2 maart zei Bas in de winkel iets onaardigs.");
        stage.presses(KARIN, "Ja, klopt");
    });
    stage.takes_step(KARIN, "Feiten: klant nee");
    stage.presses(KARIN, "Vandaag");
    stage.says(KARIN, "Het was op 1 maart.");
    stage.presses(KARIN, "Ja, klopt");
    stage.backstage(|stage| {
        stage.takes_step(KARIN, "Feiten opschrijven");
        stage.says(KARIN, "Op 1 maart zei Bas in de winkel iets onaardigs.");
        stage.presses(KARIN, "Ja, klopt");
    });
    stage.waits_days(6);
    stage.takes_step(KARIN, "Feiten: klant ja");
    stage.presses(KARIN, "Gisteren");
    stage.presses(KARIN, "Ja, klopt");
    stage.backstage(|stage| {
        stage.takes_step(KARIN, "Niet gehoord: reden");
        stage.says(KARIN, "Bas werkt hier niet meer.");
        stage.presses(KARIN, "Ja, klopt");
        stage.takes_step(KARIN, "Oplossing voorleggen");
        stage.says(KARIN, "De nieuwe collega zegt sorry.");
        stage.presses(KARIN, "Nee");
        stage.presses(KARIN, "Ja, klopt");
    });
    stage.waits_days(21);
    stage.opens_case(KARIN);
    assert!(!stage.last_message(KARIN).contains("wacht op de klant"));
    stage.takes_step(KARIN, "Klant zegt ja");
    stage.presses(KARIN, "Gisteren");
    stage.presses(KARIN, "Ja, klopt");
    stage.takes_step(KARIN, "Zaak afronden");
    stage.presses(KARIN, "Ja, klopt");
    insta::assert_snapshot!(stage.finish());
}

/// The client says at the desk that they want to go on: to the complaints officer, and to the committee.
#[test]
fn article_5_and_9_for_a_client_on_paper() {
    let mut stage = told_at_the_desk();
    stage.waits_days(6);
    stage.takes_step(KARIN, "Klant niet tevreden");
    stage.says(KARIN, "5 maart");
    stage.presses(KARIN, "Ja, klopt");
    stage.opens_case(KARIN);
    stage.presses(MARLEEN, "Openen");
    stage.presses(MARLEEN, "Termijnen");
    stage.waits_days(40);
    stage.takes_step(MARLEEN, "Klant wil commissie");
    stage.presses(MARLEEN, "Wij posten hem");
    stage.opens_case(MARLEEN);
    insta::assert_snapshot!(stage.finish());
}
