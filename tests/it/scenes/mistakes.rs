//! What staff recorded wrongly and put right: a button, a day, a person; and what was let go by mistake and
//! taken back before it left.

use super::both_sides::{agreed, invites_other, taken};
use super::people::Answers;
use super::stage::Stage;

const KARIN: &str = "Karin de Vries";
const MARLEEN: &str = "Marleen";
const SAMIRA: &str = "Samira";

/// "Iets verbeteren", then which kind and which step, then why.
fn takes_back(stage: &mut Stage, who: &str, step: &str, why: &str) {
    stage.takes_step(who, "Iets verbeteren");
    stage.presses(who, "Verkeerd vastgelegd");
    stage.presses(who, step);
    stage.says(who, why);
    stage.presses(who, "Ja, klopt");
}

/// A talk that never was, and an answer on the wrong day: both values stay, and what follows from them follows
/// anew.
#[test]
fn a_wrong_button_and_a_wrong_day() {
    let mut stage = Stage::new();
    taken(&mut stage);
    agreed(&mut stage, KARIN);
    stage.backstage(|stage| {
        stage.takes_step(KARIN, "Gesprek vastleggen");
        stage.says(KARIN, "28 februari 2026");
        stage.presses(KARIN, "Vandaag");
        stage.presses(KARIN, "Ja");
        stage.presses(KARIN, "Sla over");
        stage.presses(KARIN, "Ja, klopt");
    });
    assert!(stage.screen(KARIN).contains("Dat kan niet eerder zijn dan dinsdag 3 maart 2026"));
    stage.explains("(Karin legt een gesprek vast dat er nog niet was)");
    takes_back(&mut stage, KARIN, "Gesprek gehouden", "Het gesprek is pas morgen.");
    stage.opens_case(KARIN);
    stage.looks(SAMIRA);
    invites_other(&mut stage, KARIN, "Willem Stil");
    stage.waits_days(4);
    stage.backstage(|stage| {
        stage.takes_step(KARIN, "Reactie vastleggen");
        stage.presses(KARIN, "Vandaag");
        stage.says(KARIN, "Willem belde.");
        stage.presses(KARIN, "Ja, klopt");
    });
    stage.explains("(Willem belde; Karin legt dat op de verkeerde dag vast)");
    stage.takes_step(KARIN, "Iets verbeteren");
    stage.presses(KARIN, "Datum van een stap");
    stage.presses(KARIN, "Reactie");
    stage.says(KARIN, "2 maart 2026");
    stage.presses(KARIN, "Gisteren");
    stage.says(KARIN, "Hij belde gisteren al.");
    stage.presses(KARIN, "Ja, klopt");
    takes_back(&mut stage, KARIN, "Reactie", "Dat was een andere Willem.");
    stage.opens_case(KARIN);
    stage.says(KARIN, "/dossier ZAAK-1");
    insta::assert_snapshot!(stage.finish());
}

/// The outcome had the wrong word: the client hears it with the reason, a new one can be given, and its letter
/// says which one it replaces.
#[test]
fn article_6_an_outcome_with_the_wrong_word() {
    let mut stage = Stage::new();
    stage.officer_joins(MARLEEN);
    stage.files(SAMIRA, &Answers { door: "Klachtenfunctionaris", ..Answers::default() });
    stage.backstage(|stage| {
        stage.opens_case(MARLEEN);
        agreed(stage, MARLEEN);
        stage.takes_step(MARLEEN, "Andere kant vragen");
        for label in ["Bas Bakker", "Nee", "Link voor Telegram", "Ja, klopt"] {
            stage.presses(MARLEEN, label);
        }
        stage.says("Bas", "/start CODE-1");
        stage.says("Bas", "Ik maakte een grapje.");
        stage.presses("Bas", "Klaar");
    });
    let gives = |stage: &mut Stage, finding: &str| {
        stage.takes_step(MARLEEN, "Uitslag geven");
        stage.presses(MARLEEN, finding);
        stage.says(MARLEEN, "Dit zeg je niet tegen elkaar.");
        stage.presses(MARLEEN, "Nee");
        stage.presses(MARLEEN, "Ja, klopt");
    };
    stage.backstage(|stage| gives(stage, "Ongegrond"));
    stage.explains("(Marleen geeft als uitslag: ongegrond)");
    takes_back(&mut stage, MARLEEN, "Uitslag", "Ik koos het verkeerde woord.");
    stage.presses(SAMIRA, "Lezen");
    stage.backstage(|stage| gives(stage, "Gegrond"));
    stage.explains("(Marleen geeft als uitslag: gegrond)");
    stage.presses(SAMIRA, "Lezen");
    stage.presses(SAMIRA, "Brief: de uitslag");
    let letter = stage.last_letter();
    assert!(letter.contains("komt in plaats van onze brief van dinsdag 3 maart 2026"), "{letter}");
    insta::assert_snapshot!(stage.finish());
}

/// The wrong person was invited: they are out at once, what they read is gone, their link is dead, and the
/// client hears it. A name that was only misspelt is put right.
#[test]
fn article_3_the_wrong_person_was_invited() {
    let mut stage = Stage::new();
    taken(&mut stage);
    agreed(&mut stage, KARIN);
    invites_other(&mut stage, KARIN, "Willem Stil");
    stage.backstage(|stage| stage.says("Willem", "/start CODE-1"));
    stage.explains("(Willem opent de link)");
    assert!(stage.screen("Willem").contains("iets onaardigs"));
    stage.takes_step(KARIN, "Verkeerde persoon");
    stage.says(KARIN, "Er werken twee Willems.");
    stage.presses(KARIN, "Ja, klopt");
    assert!(!stage.screen("Willem").contains("iets onaardigs"), "{}", stage.screen("Willem"));
    stage.says("Willem", "/start CODE-1");
    stage.says("Vreemde", "/start CODE-1");
    stage.presses(SAMIRA, "Lezen");
    invites_other(&mut stage, KARIN, "Wilem Stam");
    stage.takes_step(KARIN, "Iets verbeteren");
    stage.presses(KARIN, "Naam andere kant");
    stage.presses(KARIN, "Wilem Stam");
    stage.says(KARIN, "Willem Stam");
    stage.says(KARIN, "Typfout.");
    stage.presses(KARIN, "Ja, klopt");
    stage.opens_case(KARIN);
    stage.waits_days(20);
    stage.opens_case(KARIN);
    insta::assert_snapshot!(stage.finish());
}

/// The invitation goes by post: it waits on the card and in the list of today, and the two weeks run from the
/// day on which it was posted.
#[test]
fn article_6_the_invitation_goes_by_post() {
    let mut stage = Stage::new();
    stage.officer_joins(MARLEEN);
    stage.files(SAMIRA, &Answers { door: "Klachtenfunctionaris", ..Answers::default() });
    stage.backstage(|stage| {
        stage.opens_case(MARLEEN);
        agreed(stage, MARLEEN);
        stage.takes_step(MARLEEN, "Andere kant vragen");
        stage.presses(MARLEEN, "Bas Bakker");
        stage.presses(MARLEEN, "Nee");
        stage.presses(MARLEEN, "Brief of mail");
        stage.presses(MARLEEN, "Sla over");
        stage.presses(MARLEEN, "Ja, klopt");
    });
    stage.explains("(Marleen vraagt Bas per brief)");
    stage.opens_case(MARLEEN);
    stage.waits_days(3);
    stage.says(MARLEEN, "/vandaag");
    stage.takes_step(MARLEEN, "Op de post gedaan");
    stage.says(MARLEEN, "2 maart 2026");
    stage.presses(MARLEEN, "Gisteren");
    stage.presses(MARLEEN, "Ja, klopt");
    stage.opens_case(MARLEEN);
    stage.waits_days(12);
    assert!(!stage.screen(MARLEEN).contains("heeft iemand niet gereageerd"), "two weeks after the tap");
    stage.waits_days(3);
    assert!(stage.screen(MARLEEN).contains("heeft iemand niet gereageerd"), "two weeks after the post");
    takes_back(&mut stage, MARLEEN, "Geen reactie", "Er lag een brief van Bas.");
    stage.opens_case(MARLEEN);
    insta::assert_snapshot!(stage.finish());
}

/// What the committee sent was recorded in the wrong case: the organisation has it back, and its door is open.
#[test]
fn article_10_the_committee_never_had_it() {
    let mut stage = Stage::new();
    stage.officer_joins(MARLEEN);
    stage.files(SAMIRA, &Answers { door: "Klachtenfunctionaris", ..Answers::default() });
    stage.backstage(|stage| {
        stage.presses(MARLEEN, "Openen");
        stage.presses(MARLEEN, "Schrijven");
        stage.says(MARLEEN, "Ik ga ermee aan de slag.");
        stage.presses(MARLEEN, "Naar klant");
        stage.waits_days(43);
        stage.looks(SAMIRA);
        stage.asks_committee(SAMIRA);
    });
    stage.explains("(Samira wil na zes weken naar de commissie, en vraagt om de brief te posten)");
    stage.waits_days(4);
    stage.says(MARLEEN, "/vandaag");
    stage.waits_days(5);
    stage.backstage(|stage| {
        stage.takes_step(MARLEEN, "Bij commissie binnen");
        stage.presses(MARLEEN, "Vandaag");
        stage.presses(MARLEEN, "Ja, klopt");
        stage.takes_step(MARLEEN, "Niet ontvankelijk");
        stage.presses(MARLEEN, "Vandaag");
        stage.says(MARLEEN, "Te laat.");
        stage.presses(MARLEEN, "Ja, klopt");
    });
    stage.explains("(Marleen legt een besluit vast dat over een andere zaak gaat)");
    takes_back(&mut stage, MARLEEN, "Niet ontvankelijk", "Dat besluit ging over een andere zaak.");
    stage.presses(SAMIRA, "Lezen");
    takes_back(
        &mut stage,
        MARLEEN,
        "Brief ontvangen",
        "De brief van de commissie ging over een andere zaak.",
    );
    stage.opens_case(MARLEEN);
    stage.looks(SAMIRA);
    insta::assert_snapshot!(stage.finish());
}

/// A proposal is taken back before it leaves: nothing of it was recorded. Then it leaves, and while one thing
/// is leaving the next one waits.
#[test]
fn a_decision_is_taken_back() {
    let mut stage = Stage::new();
    taken(&mut stage);
    stage.takes_step(KARIN, "Oplossing voorleggen");
    stage.says(KARIN, "Bas zegt sorry tegen Piet.");
    stage.presses(KARIN, "Nee");
    stage.in_a_row(|stage| {
        stage.taps_twice(KARIN, "Ja, klopt");
        stage.presses(KARIN, "Toch niet");
    });
    assert_eq!(stage.screen(SAMIRA).matches("Er is nieuws").count(), 1, "that Karin takes it, no more");
    stage.presses(KARIN, "Opnieuw invullen");
    stage.says(KARIN, "Bas zegt sorry tegen Samira.");
    stage.presses(KARIN, "Nee");
    stage.in_a_row(|stage| {
        stage.presses(KARIN, "Ja, klopt");
        stage.takes_step(KARIN, "Feiten opschrijven");
        stage.says(KARIN, "Bas riep iets.");
        stage.presses(KARIN, "Ja, klopt");
    });
    stage.presses(KARIN, "Ja, klopt");
    stage.presses_old(KARIN, "Toch niet");
    stage.presses(SAMIRA, "Lezen");
    stage.in_a_row(|stage| {
        stage.takes_step(KARIN, "Gesprek plannen");
        stage.presses(KARIN, "Over een week");
        stage.says(KARIN, "10 uur, kantine");
        stage.presses(KARIN, "Ja");
        stage.presses(KARIN, "Sla over");
        stage.presses(KARIN, "Ja, klopt");
        stage.says(KARIN, "/betrokken ZAAK-1");
        stage.presses(KARIN, "Ja, klopt");
    });
    stage.says(KARIN, "/zaken");
    insta::assert_snapshot!(stage.finish());
}

/// The process ends in the ten seconds: it leaves when the bot is back, once, and counts from then.
#[test]
fn what_was_leaving_survives_a_restart() {
    let mut stage = Stage::new();
    taken(&mut stage);
    stage.takes_step(KARIN, "Oplossing voorleggen");
    stage.says(KARIN, "Bas zegt sorry tegen Samira.");
    stage.presses(KARIN, "Nee");
    stage.in_a_row(|stage| {
        stage.presses(KARIN, "Ja, klopt");
        stage.bot_is_away_days(1);
    });
    assert_eq!(stage.screen(SAMIRA).matches("Er is nieuws").count(), 2, "{}", stage.screen(SAMIRA));
    stage.looks(SAMIRA);
    assert!(stage.last_message(SAMIRA).contains("woensdag 4 maart 2026"), "{}", stage.last_message(SAMIRA));
    stage.finish();
}

/// What one can do, by the procedure, in the stages in which one has cases.
#[test]
fn help_for_staff() {
    let mut stage = Stage::new();
    stage.manager_joins(KARIN, "kringloop-noord");
    stage.officer_joins(MARLEEN);
    stage.says(KARIN, "/hulp");
    stage.files(SAMIRA, &Answers::default());
    stage.files("Piet", &Answers { door: "Klachtenfunctionaris", ..Answers::default() });
    stage.says(KARIN, "/hulp");
    stage.says(MARLEEN, "/hulp");
    insta::assert_snapshot!(stage.finish());
}
