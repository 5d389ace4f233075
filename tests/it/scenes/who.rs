//! Who complains: somebody's representative, family, and the customer of a shop.

use super::people::Answers;
use super::stage::Stage;

/// Wim helps his client Samira, and sends a photo of the letter that says he may.
#[test]
fn a_representative_shows_the_authorisation() {
    let mut stage = Stage::new();
    stage.manager_joins("Marieke Zijlstra", "begeleiding");
    stage.begins("Wim");
    stage.presses("Wim", "Voor iemand anders");
    stage.presses("Wim", "Ik help iemand");
    stage.says("Wim", "Samira Haddad");
    stage.presses("Wim", "Begeleider");
    stage.presses("Wim", "Die persoon wil het");
    stage.sends_photo("Wim", "machtiging", None);
    stage.presses("Wim", "Klaar");
    stage.presses("Wim", "Via het UWV");
    stage.presses("Wim", "Begeleiding");
    stage.says("Wim", "Joost Prins");
    stage.backstage(|stage| {
        stage.says("Wim", "Joost komt nooit op zijn afspraken.");
        stage.presses("Wim", "Klaar");
        stage.presses("Wim", "Het gebeurt nog");
        stage.presses("Wim", "Nee");
        stage.presses("Wim", "De manager");
        stage.presses("Wim", "Een goed gesprek");
    });
    stage.presses("Wim", "Ja, dat is goed");
    stage.presses("Wim", "Versturen");
    stage.presses("Marieke Zijlstra", "Openen");
    stage.presses("Marieke Zijlstra", "Bestanden");
    insta::assert_snapshot!(stage.finish());
}

/// Wim's letters say for whom he does it; once Samira took the complaint over, nobody calls Wim.
#[test]
fn the_client_takes_over_from_the_representative() {
    let mut stage = Stage::new();
    let marieke = "Marieke Zijlstra";
    stage.manager_joins(marieke, "begeleiding");
    stage.explains("(Wim diende een klacht in voor Samira Haddad)");
    stage.backstage(|stage| {
        stage.begins("Wim");
        stage.presses("Wim", "Voor iemand anders");
        stage.presses("Wim", "Ik help iemand");
        stage.says("Wim", "Samira Haddad");
        stage.presses("Wim", "Begeleider");
        stage.presses("Wim", "Die persoon wil het");
        stage.presses("Wim", "Geen foto");
        stage.presses("Wim", "Begeleiding");
        stage.says("Wim", "Joost Prins");
        stage.says("Wim", "Joost komt nooit op zijn afspraken.");
        stage.presses("Wim", "Klaar");
        stage.presses("Wim", "Het gebeurt nog");
        stage.presses("Wim", "Nee");
        stage.presses("Wim", "De manager");
        stage.presses("Wim", "Een goed gesprek");
        stage.presses("Wim", "Bel mij liever");
        stage.says("Wim", "06 99887766");
        stage.says("Wim", "Wim de Boer");
        stage.presses("Wim", "Versturen");
        stage.presses(marieke, "Openen");
        stage.presses(marieke, "Brieven");
        stage.presses(marieke, "Brief 1");
    });
    let receipt = stage.last_letter();
    assert!(receipt.contains("Beste Wim de Boer") && receipt.contains("voor Samira Haddad"), "{receipt}");
    stage.takes_step(marieke, "Code voor de klant");
    stage.presses(marieke, "De klant zelf");
    stage.presses(marieke, "Ja");
    stage.says("Samira", "/start CODE-1");
    stage.opens_case(marieke);
    assert!(!stage.last_message(marieke).contains("99887766"), "{}", stage.last_message(marieke));
    assert!(stage.last_message(marieke).contains("Eerst gedaan door: Wim de Boer"));
    stage.finish();
}

/// A representative who does not know why he may do it can still send; a person looks at it.
#[test]
fn a_representative_without_a_basis() {
    let mut stage = Stage::new();
    stage.officer_joins("Marleen");
    stage.backstage(|stage| {
        stage.begins("Wim");
        stage.presses("Wim", "Voor iemand anders");
        stage.presses("Wim", "Ik help iemand");
        stage.presses("Wim", "Zonder naam");
        stage.says("Wim", "haar buurman");
    });
    stage.presses("Wim", "Weet ik niet");
    stage.presses("Wim", "Jimmy's");
    stage.backstage(|stage| {
        stage.presses("Wim", "Een plek of team");
        stage.says("Wim", "Ze lieten haar een uur buiten staan.");
        stage.presses("Wim", "Klaar");
        stage.presses("Wim", "Vandaag");
        stage.presses("Wim", "Nee");
        stage.presses("Wim", "De manager");
        stage.presses("Wim", "Weet ik niet");
    });
    stage.presses("Wim", "Ja, dat is goed");
    stage.presses("Wim", "Versturen");
    stage.presses("Marleen", "Openen");
    insta::assert_snapshot!(stage.finish());
}

/// Family of somebody who died.
#[test]
fn next_of_kin() {
    let mut stage = Stage::new();
    stage.begins("Truus");
    stage.presses("Truus", "Voor iemand anders");
    stage.presses("Truus", "Iemand is overleden");
    stage.says("Truus", "Henk Mulder");
    stage.presses("Truus", "Vader of moeder");
    stage.presses("Truus", "Werken of leren");
    stage.backstage(|stage| {
        stage.presses("Truus", "De hele organisatie");
        stage.says("Truus", "Niemand belde ons toen hij ziek werd.");
        stage.presses("Truus", "Klaar");
        stage.presses("Truus", "Gisteren");
        stage.presses("Truus", "Weet ik niet");
        stage.presses("Truus", "Klachtenfunctionaris");
        stage.presses("Truus", "Iemand zegt sorry");
    });
    stage.presses("Truus", "Ja, dat is goed");
    insta::assert_snapshot!(stage.finish());
}

/// A customer of the shop: it is explained, the right door is named, and sending is possible.
#[test]
fn a_customer_of_the_shop() {
    let mut stage = Stage::new();
    stage.officer_joins("Marleen");
    stage.manager_joins("Karin de Vries", "kringloop-noord");
    stage.begins("Piet");
    stage.presses("Piet", "Winkel of restaurant");
    stage.presses("Piet", "Toch sturen");
    stage.backstage(|stage| {
        stage.presses("Piet", "Een medewerker");
        stage.presses("Piet", "Weet de naam niet");
        stage.presses("Piet", "Kringloop Noord");
        stage.says("Piet", "De stoel die ik kocht brak meteen.");
        stage.presses("Piet", "Klaar");
        stage.presses("Piet", "Vandaag");
        stage.presses("Piet", "Nee");
        stage.presses("Piet", "De manager");
        stage.presses("Piet", "Een oplossing");
    });
    stage.presses("Piet", "Ja, dat is goed");
    stage.presses("Piet", "Versturen");
    stage.presses("Marleen", "Openen");
    stage.presses("Marleen", "In behandeling nemen");
    stage.presses("Marleen", "Ik doe dit zelf");
    insta::assert_snapshot!(stage.finish());
}

/// A customer of the shop who stops: that is fine, and the door was named.
#[test]
fn a_customer_of_the_shop_who_stops() {
    let mut stage = Stage::new();
    stage.backstage(|stage| {
        stage.begins("Piet");
        stage.presses("Piet", "Winkel of restaurant");
    });
    stage.presses("Piet", "Hier stoppen");
    stage.presses("Piet", "Wissen");
    assert_eq!(stage.count("cases") + stage.count("draft"), 0);
    insta::assert_snapshot!(stage.finish());
}

/// Somebody wants to stay without a name, and somebody wants to be called.
#[test]
fn a_name_and_a_number_are_a_choice() {
    let mut stage = Stage::new();
    stage.backstage(|stage| {
        stage.answers_until_when("Samira", &Answers::default());
        stage.presses("Samira", "Vandaag");
        stage.presses("Samira", "Nee");
        stage.presses("Samira", "Klachtenfunctionaris");
    });
    stage.presses("Samira", "Dat het stopt");
    stage.presses("Samira", "Bel mij liever");
    stage.says("Samira", "bel maar");
    stage.shares_contact("Samira", "+31612345678", true);
    stage.presses("Samira", "Zonder naam");
    insta::assert_snapshot!(stage.finish());
}
