//! Somebody files for another: whether that is allowed, what the client wants, and the client who takes over
//! (footnote 1, articles 2 and 7).

use super::stage::Stage;

const MARIEKE: &str = "Marieke Zijlstra";
const WIM: &str = "Wim";
const SAMIRA: &str = "Samira";
const FACTS: &str = "Joost kwam drie keer niet op een afspraak met Samira.";

/// Wim files for Samira, without a photo of an authorisation; Marieke has it.
fn filed(stage: &mut Stage) {
    stage.manager_joins(MARIEKE, "begeleiding");
    stage.backstage(|stage| {
        stage.begins(WIM);
        stage.presses(WIM, "Voor iemand anders");
        stage.presses(WIM, "Ik help iemand");
        stage.says(WIM, "Samira Haddad");
        stage.presses(WIM, "Begeleider");
        stage.presses(WIM, "Die persoon wil het");
        stage.presses(WIM, "Geen foto");
        stage.presses(WIM, "Via het UWV");
        stage.presses(WIM, "Begeleiding");
        stage.says(WIM, "Joost Prins");
        stage.says(WIM, "Joost komt nooit op zijn afspraken.");
        stage.presses(WIM, "Klaar");
        stage.presses(WIM, "Het gebeurt nog");
        stage.presses(WIM, "Nee");
        stage.presses(WIM, "De manager");
        stage.presses(WIM, "Een goed gesprek");
        stage.presses(WIM, "Ja, dat is goed");
        stage.presses(WIM, "Versturen");
        stage.presses(MARIEKE, "Openen");
        stage.presses(MARIEKE, "Ik pak dit op");
    });
    stage.explains("(Wim klaagt voor Samira; Marieke Zijlstra pakt het op)");
}

fn wants(stage: &mut Stage, what: &str, words: &str) {
    stage.takes_step(MARIEKE, "Wens van de klant");
    stage.presses(MARIEKE, what);
    stage.presses(MARIEKE, "Vandaag");
    stage.says(MARIEKE, words);
}

/// What is missing is said kindly; until it is there Wim reads only what he sent, and can do nothing for Samira.
/// He sends a photo, Marieke looks again, and all goes on.
#[test]
fn footnote_1_the_authorisation_does_not_suffice() {
    let mut stage = Stage::new();
    filed(&mut stage);
    stage.backstage(|stage| {
        stage.takes_step(MARIEKE, "Feiten opschrijven");
        stage.says(MARIEKE, FACTS);
        stage.presses(MARIEKE, "Ja, klopt");
        stage.presses(WIM, "Lezen");
        assert!(stage.screen(WIM).contains(FACTS));
    });
    stage.opens_case(MARIEKE);
    stage.presses(MARIEKE, "Machtiging nakijken");
    stage.presses(MARIEKE, "Nee");
    stage.says(MARIEKE, "Een brief met een handtekening.");
    stage.presses(MARIEKE, "Ja, klopt");
    stage.presses(WIM, "Lezen");
    stage.presses_old(WIM, "Zo klopt het");
    stage.presses(WIM, "Alles lezen");
    stage.presses(WIM, "Naar mijn klacht");
    stage.presses(WIM, "Iets erbij zeggen");
    stage.sends_photo(WIM, "machtiging", Some("Is dit goed zo?"));
    stage.waits_days(6);
    stage.opens_case(MARIEKE);
    stage.presses(MARIEKE, "Schrijven");
    stage.says(MARIEKE, "Dank je, ik kijk ernaar.");
    stage.presses(MARIEKE, "Naar klant");
    stage.presses(WIM, "Lezen");
    stage.opens_case(MARIEKE);
    stage.presses(MARIEKE, "Machtiging nakijken");
    stage.presses(MARIEKE, "Ja");
    stage.says(MARIEKE, "De brief is ondertekend.");
    stage.presses(WIM, "Lezen");
    stage.presses(WIM, "Zo klopt het");
    stage.presses(WIM, "Ja");
    insta::assert_snapshot!(stage.finish());
}

/// Samira wants to stop: that goes first. Marieke confirms it in writing, and Wim cannot go on for her.
#[test]
fn article_7_the_client_wants_to_stop() {
    let mut stage = Stage::new();
    filed(&mut stage);
    wants(&mut stage, "Wil stoppen", "Ik wil er niet meer aan denken.");
    stage.presses(MARIEKE, "Ja, klopt");
    stage.presses(WIM, "Lezen");
    stage.opens_case(MARIEKE);
    stage.presses(MARIEKE, "Intrekken bevestigen");
    stage.presses(MARIEKE, "Ja, klopt");
    stage.presses(WIM, "Lezen");
    let reopen = stage.data_of(WIM, "Alles lezen").replace("story.", "do.reopen");
    stage.puts_together(WIM, "Weer verder gaan", &reopen);
    stage.explains("(Samira bedenkt zich: Marieke opent de zaak weer)");
    stage.takes_step(MARIEKE, "Weer verder gaan");
    stage.presses(MARIEKE, "Vandaag");
    stage.says(MARIEKE, "Samira belde, ze wil toch verder.");
    stage.presses(WIM, "Lezen");
    insta::assert_snapshot!(stage.finish());
}

/// Samira goes on in person: with the code the complaint is hers, and Wim is thanked.
#[test]
fn the_client_takes_over() {
    let mut stage = Stage::new();
    filed(&mut stage);
    wants(&mut stage, "Wil zelf verder", "Ik doe het liever zelf.");
    stage.presses(MARIEKE, "Ja");
    stage.presses(MARIEKE, "Ja, klopt");
    stage.presses(WIM, "Lezen");
    stage.opens_case(MARIEKE);
    stage.says(SAMIRA, "/start CODE-1");
    stage.presses(SAMIRA, "Naar mijn klacht");
    stage.says(WIM, "/mijnklachten");
    stage.opens_case(MARIEKE);
    insta::assert_snapshot!(stage.finish());
}

/// Samira wants something otherwise: Wim hears that she said something, and goes on with her.
#[test]
fn the_client_wants_it_otherwise() {
    let mut stage = Stage::new();
    filed(&mut stage);
    wants(&mut stage, "Wil iets anders", "Liever geen gesprek met Joost.");
    stage.presses(MARIEKE, "Ja, klopt");
    stage.presses(WIM, "Lezen");
    assert!(!stage.whole_screen(WIM).contains("Liever geen gesprek"));
    insta::assert_snapshot!(stage.finish());
}
