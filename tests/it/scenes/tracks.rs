//! Articles 13 and 15: which track the client follows, and who commissions it; staff complete what does not
//! follow, and the way to the labour expert follows the track.

use super::people::Answers;
use super::stage::Stage;

const KARIN: &str = "Karin de Vries";
const SAMIRA: &str = "Samira";

/// Karin says which track it is; when something was known already she is asked why.
fn sets(stage: &mut Stage, track: &str, reason: Option<&str>) {
    stage.takes_step(KARIN, "Traject invullen");
    stage.presses(KARIN, track);
    if let Some(reason) = reason {
        stage.says(KARIN, reason);
    }
    stage.taps_twice(KARIN, "Ja, klopt");
}

/// Several tracks are possible: the manager fills it in, and article 13 follows; it was the wrong one, which is
/// put right with both values kept, and the way is shut again.
#[test]
fn article_13_follows_the_track_that_the_manager_filled_in() {
    let mut stage = Stage::new();
    stage.manager_joins(KARIN, "kringloop-noord");
    stage.files(SAMIRA, &Answers::default());
    stage.presses(KARIN, "Openen");
    assert!(stage.last_message(KARIN).contains("Traject: nog niet ingevuld"));
    sets(&mut stage, "UWV-traject", None);
    stage.opens_case(KARIN);
    let card = stage.last_message(KARIN);
    assert!(card.contains("Traject: UWV-traject") && card.contains("Opdrachtgever: UWV"), "{card}");
    stage.backstage(|stage| {
        stage.takes_step(KARIN, "Niet gehoord: reden");
        stage.says(KARIN, "De medewerker werkt hier niet meer.");
        stage.presses(KARIN, "Ja, klopt");
        stage.takes_step(KARIN, "Geen oplossing");
        stage.says(KARIN, "We kwamen er in het gesprek samen niet uit.");
        stage.presses(KARIN, "Ja, klopt");
    });
    stage.says(SAMIRA, "/mijnklachten");
    stage.presses(SAMIRA, "ZAAK-1");
    stage.presses(SAMIRA, "Naar het UWV");
    stage.presses(SAMIRA, "Maak een brief");
    sets(&mut stage, "Participatiewet", Some("Op de brief van de gemeente staat iets anders."));
    stage.opens_case(KARIN);
    stage.presses_old(SAMIRA, "Naar het UWV");
    stage.backstage(|stage| {
        stage.says(KARIN, "/dossier ZAAK-1");
        stage.presses(KARIN, "Dossier maken");
    });
    let paper = stage.last_letter();
    for told in ["het traject is ingevuld", "UWV-traject", "Participatiewet", "Gemeente Groningen"] {
        assert!(paper.contains(told), "{told}: {paper}");
    }
    insta::assert_snapshot!(stage.finish());
}

/// The unit was wrong: what nobody set follows anew. What somebody set stays, also that there is no track.
#[test]
fn article_15_the_track_follows_anew_when_the_unit_is_put_right() {
    let mut stage = Stage::new();
    stage.manager_joins(KARIN, "kringloop-noord");
    stage.files(SAMIRA, &Answers::default());
    let corrects = |stage: &mut Stage, what: &str, to: &str| {
        stage.takes_step(KARIN, "Iets verbeteren");
        stage.presses(KARIN, what);
        stage.presses(KARIN, to);
        stage.says(KARIN, "Dat zei de klant aan de telefoon.");
        stage.presses(KARIN, "Ja, klopt");
    };
    stage.backstage(|stage| stage.presses(KARIN, "Openen"));
    stage.backstage(|stage| corrects(stage, "Plek", "Schoonmaak"));
    stage.opens_case(KARIN);
    assert!(stage.last_message(KARIN).contains("Traject: Participatiewet"));
    corrects(&mut stage, "Dienst", "Begeleiding");
    stage.opens_case(KARIN);
    assert!(stage.last_message(KARIN).contains("Traject: Individuele begeleiding (Wmo)"));
    stage.takes_step(KARIN, "Traject invullen");
    stage.says(KARIN, "wat is dat?");
    stage.says(KARIN, "geen traject");
    stage.says(KARIN, "De klant is vrijwilliger.");
    stage.says(KARIN, "ja");
    stage.backstage(|stage| corrects(stage, "Dienst", "Jimmy's"));
    stage.opens_case(KARIN);
    assert!(stage.last_message(KARIN).contains("Traject: geen"), "what staff set stays");
    insta::assert_snapshot!(stage.finish());
}
