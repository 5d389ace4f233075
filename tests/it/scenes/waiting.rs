//! What waits while a case changes hands, is stopped, or while a promise passes: nothing dies in silence.

use super::people::Answers;
use super::stage::Stage;

const KARIN: &str = "Karin de Vries";
const MOHAMMED: &str = "Mohammed el Amrani";
const MARLEEN: &str = "Marleen";
const SAMIRA: &str = "Samira";

/// Karin has the case of Samira; a colleague and the complaints officer are there too.
fn with_karin() -> Stage {
    let mut stage = Stage::new();
    stage.manager_joins(KARIN, "kringloop-noord");
    stage.manager_joins(MOHAMMED, "kringloop-zuid");
    stage.officer_joins(MARLEEN);
    stage.files(SAMIRA, &Answers::default());
    stage.backstage(|stage| {
        stage.presses(KARIN, "Openen");
        stage.presses(KARIN, "Ik pak dit op");
    });
    stage
}

/// The handler lays a solution without agreements before the client.
fn proposes(stage: &mut Stage, who: &str) {
    stage.takes_step(who, "Oplossing voorleggen");
    stage.says(who, "Bas zegt sorry, en we praten na een maand nog een keer.");
    stage.presses(who, "Nee");
    stage.presses(who, "Ja, klopt");
}

fn hands_over(stage: &mut Stage, from: &str, to: &str) {
    stage.opens_case(from);
    stage.presses(from, "Overdragen");
    stage.presses(from, to);
    stage.says(from, "Ik ga met vakantie.");
}

/// Nobody answers: two reminders, then it waits. Meanwhile it changed hands; one tap goes on, and the answer
/// reaches whoever has it now.
#[test]
fn article_4_a_proposal_that_waits() {
    let mut stage = with_karin();
    stage.backstage(|stage| {
        proposes(stage, KARIN);
        hands_over(stage, KARIN, MOHAMMED);
        stage.opens_case(MOHAMMED);
    });
    stage.waits_days(24);
    stage.presses(SAMIRA, "Lezen");
    stage.presses(SAMIRA, "Verder gaan");
    stage.presses(SAMIRA, "Nee, dat wil ik niet");
    stage.sends_voice(SAMIRA, 9);
    stage.opens_case(MOHAMMED);
    stage.opens_case(KARIN);
    insta::assert_snapshot!(stage.finish());
}

/// The same, but whoever it was handed to never opens it: it goes on with the complaints officer, and the
/// client still says yes or no to it.
#[test]
fn article_4_a_proposal_that_nobody_opens() {
    let mut stage = with_karin();
    stage.backstage(|stage| {
        proposes(stage, KARIN);
        hands_over(stage, KARIN, MOHAMMED);
    });
    stage.waits_days(24);
    stage.presses(SAMIRA, "Lezen");
    stage.presses(SAMIRA, "Verder gaan");
    stage.presses(SAMIRA, "Nee, dat wil ik niet");
    stage.says(SAMIRA, "Ik wil dat Bas zelf sorry zegt.");
    stage.opens_case(MARLEEN);
    assert!(stage.last_message(MARLEEN).contains("bij de klachtenfunctionaris"));
    stage.opens_case(MOHAMMED);
    insta::assert_snapshot!(stage.finish());
}

/// What was stopped stays stopped when it changes hands, and is confirmed by whoever has it now.
#[test]
fn article_7_handed_over_after_it_was_stopped() {
    let mut stage = with_karin();
    stage.backstage(|stage| {
        stage.says(SAMIRA, "/mijnklachten");
        stage.presses(SAMIRA, "ZAAK-1");
        stage.presses(SAMIRA, "Ik wil stoppen");
        stage.presses(SAMIRA, "Ja");
        stage.presses(SAMIRA, "Sla over");
    });
    hands_over(&mut stage, KARIN, MOHAMMED);
    stage.opens_case(MOHAMMED);
    stage.presses(MOHAMMED, "Intrekken bevestigen");
    stage.presses(MOHAMMED, "Ja, klopt");
    stage.presses(SAMIRA, "Lezen");
    insta::assert_snapshot!(stage.finish());
}

/// Nobody confirms that it was stopped: the handler is reminded, then the next role, and the client hears it.
#[test]
fn article_7_a_confirmation_that_does_not_come() {
    let mut stage = with_karin();
    stage.backstage(|stage| {
        stage.says(SAMIRA, "/mijnklachten");
        stage.presses(SAMIRA, "ZAAK-1");
        stage.presses(SAMIRA, "Ik wil stoppen");
        stage.presses(SAMIRA, "Ja");
        stage.presses(SAMIRA, "Sla over");
        stage.opens_case(KARIN);
    });
    stage.says(KARIN, "/vandaag");
    stage.waits_days(10);
    stage.presses(SAMIRA, "Lezen");
    insta::assert_snapshot!(stage.finish());
}

/// A complaint in doubt lies with the officer: she is reminded, and the client hears that it takes too long.
#[test]
fn article_2_a_judgement_that_does_not_come() {
    let mut stage = Stage::new();
    stage.officer_joins(MARLEEN);
    stage.files(SAMIRA, &Answers { when: "Weet ik niet meer", ..Answers::default() });
    stage.backstage(|stage| {
        stage.presses(MARLEEN, "Openen");
        stage.presses(MARLEEN, "Schrijven");
        stage.says(MARLEEN, "Ik kijk ernaar.");
        stage.presses(MARLEEN, "Naar klant");
        stage.presses(SAMIRA, "Lezen");
    });
    stage.waits_days(18);
    stage.presses(SAMIRA, "Lezen");
    insta::assert_snapshot!(stage.finish());
}

/// The case waits for the client with the complaints officer, and her six weeks pass: no promise waits along.
#[test]
fn article_6_over_while_it_waits() {
    let mut stage = Stage::new();
    stage.officer_joins(MARLEEN);
    stage.files(SAMIRA, &Answers { door: "Klachtenfunctionaris", ..Answers::default() });
    stage.backstage(|stage| {
        stage.presses(MARLEEN, "Openen");
        proposes(stage, MARLEEN);
        stage.waits_days(20);
    });
    stage.waits_days(25);
    stage.presses(SAMIRA, "Lezen");
    stage.says(SAMIRA, "/mijnklachten");
    stage.presses(SAMIRA, "ZAAK-1");
    insta::assert_snapshot!(stage.finish());
}
