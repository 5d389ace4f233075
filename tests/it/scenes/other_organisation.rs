//! Another organisation with another regulation runs the same program: nobody of it gets to read anything of
//! the one whose file is built in.

use std::collections::BTreeSet;

use klachtwijzer::domain::organisation::{BUILT_IN_FILE, Organisation, built_in};

use super::stage::Stage;
use crate::one_organisation::{facts, numbered};

const FILE: &str = include_str!("../../fixtures/organisation/sluiswerk.toml");
const JOKE: &str = "Joke Sluis";
const BO: &str = "Bo van der Meulen";
const ROSA: &str = "Rosa";

/// What is said only by the built-in file: names, places, numbers, addresses, and what the texts may say in
/// general but not about this organisation.
fn foreign() -> BTreeSet<String> {
    let werkpro = Organisation::parse(built_in(), BUILT_IN_FILE).unwrap();
    let mut foreign = facts();
    foreign.extend(["UWV".to_owned(), werkpro.regulation_owner, werkpro.contact.town]);
    foreign.extend(werkpro.units.into_iter().map(|unit| unit.name));
    foreign.extend(werkpro.services.into_iter().map(|service| service.name));
    foreign.extend(werkpro.tracks.into_iter().map(|track| track.name));
    foreign.extend(werkpro.help.into_iter().map(|line| line.name));
    let own = FILE.to_lowercase();
    foreign.into_iter().filter(|fact| !own.contains(&fact.to_lowercase())).collect()
}

/// Nothing that anybody got to read is the other organisation's, and every article is one of its own.
fn is_its_own(said: &[String]) {
    let facts = foreign();
    assert!(facts.len() > 50, "{facts:?}");
    let cited = FILE.split('"').filter(|piece| piece.starts_with("§ ")).collect::<BTreeSet<_>>();
    for text in said {
        let lower = text.to_lowercase();
        let found: Vec<&String> = facts.iter().filter(|fact| lower.contains(&fact.to_lowercase())).collect();
        assert!(found.is_empty(), "{found:?} in: {text}");
        assert!(!numbered(&text.replace('§', "")), "an article of another regulation: {text}");
        for (at, _) in text.match_indices('§') {
            let article: String =
                text[at..].chars().take_while(|c| matches!(c, '§' | ' ') || c.is_numeric()).collect();
            assert!(cited.contains(article.trim()), "{article} is not in its file: {text}");
        }
    }
    assert!(said.iter().any(|text| text.contains('§')), "nothing was cited");
}

fn opens(language: &str) -> Stage {
    let mut stage = Stage::of(FILE);
    stage.manager_joins(JOKE, "alles");
    stage.officer_joins(BO);
    stage.has_app_in(ROSA, language);
    stage
}

/// Rosa asks around, and files about something of yesterday, or of a day of which nobody is sure.
fn files(stage: &mut Stage, when: &str, door: &str) {
    stage.says(ROSA, "/start");
    stage.says(ROSA, "/hulp");
    stage.says(ROSA, "/privacy");
    stage.begins(ROSA);
    stage.says(ROSA, "/hulp");
    stage.presses(ROSA, "dagbesteding");
    stage.says(ROSA, "Kees Dijk");
    stage.says(ROSA, "Hij liet me een uur buiten in de regen staan.");
    stage.presses(ROSA, "Klaar");
    stage.says(ROSA, "/hulp");
    stage.says(ROSA, when);
    if stage.last_message(ROSA).contains("Bedoel je") {
        stage.says(ROSA, "ja");
    }
    for label in ["Nee", door, "Iemand zegt sorry", "Ja, dat is goed", "Versturen"] {
        stage.presses(ROSA, label);
    }
}

/// From the first word to the last letter: intake, card, both sides, solution, closing.
#[test]
fn a_complaint_at_another_organisation() {
    let mut stage = opens("nl");
    files(&mut stage, "gisteren", "De manager");
    stage.presses(JOKE, "Openen");
    stage.presses(JOKE, "Meer stappen");
    stage.presses_old(JOKE, "Ik pak dit op");
    stage.takes_step(JOKE, "Feiten opschrijven");
    stage.says(JOKE, "Op 2 maart stond Rosa een uur buiten.");
    stage.presses(JOKE, "Ja, klopt");
    stage.presses(ROSA, "Lezen");
    stage.presses(ROSA, "Zo klopt het");
    stage.presses(ROSA, "Ja");
    stage.takes_step(JOKE, "Andere kant vragen");
    stage.presses(JOKE, "Kees Dijk");
    stage.presses(JOKE, "Nee");
    stage.presses(JOKE, "Link voor Telegram");
    stage.presses(JOKE, "Ja, klopt");
    stage.says("Kees", "/start CODE-1");
    stage.says("Kees", "Ik was de sleutel kwijt.");
    stage.says("Kees", "klaar");
    stage.takes_step(JOKE, "Oplossing voorleggen");
    stage.says(JOKE, "Kees zegt sorry.");
    stage.presses(JOKE, "Nee");
    stage.presses(JOKE, "Ja, klopt");
    stage.presses(ROSA, "Lezen");
    stage.presses(ROSA, "Ja, dat is goed");
    stage.presses(ROSA, "Ja");
    stage.takes_step(JOKE, "Zaak afronden");
    stage.presses(JOKE, "Ja, klopt");
    stage.says(ROSA, "/mijnklachten");
    stage.presses(ROSA, "ZAAK-1");
    stage.presses(ROSA, "Brief: ontvangst");
    stage.presses(ROSA, "Brief: oplossing");
    stage.says(JOKE, "/hulp");
    stage.says(JOKE, "/zaken");
    stage.says(JOKE, "/vandaag");
    stage.says(JOKE, "/dossier ZAAK-1");
    stage.presses(JOKE, "Dossier maken");
    is_its_own(stage.everything());
    insta::assert_snapshot!(stage.finish());
}

/// Too long ago for its own regulation, judged by its own complaints officer, and not taken on; another one
/// goes the way of the complaints officer, to the committee and back.
#[test]
fn the_complaints_officer_of_another_organisation() {
    let mut stage = opens("nl");
    stage.backstage(|stage| files(stage, "1 november 2025", "De manager"));
    stage.presses(BO, "Openen");
    stage.takes_step(BO, "Niet behandelen");
    stage.presses(BO, "§ 2");
    stage.says(BO, "Het is vier maanden geleden.");
    stage.presses(BO, "Ja, klopt");
    stage.presses(ROSA, "Lezen");
    stage.says(ROSA, "/mijnklachten");
    stage.presses(ROSA, "ZAAK-1");
    stage.presses(ROSA, "Brief: het besluit");
    stage.backstage(|stage| files(stage, "gisteren", "Klachtenfunctionaris"));
    stage.says(BO, "/zaak ZAAK-2");
    stage.presses(BO, "Meer stappen");
    stage.waits_days(64);
    stage.presses(ROSA, "Lezen");
    stage.says(ROSA, "/mijnklachten");
    stage.presses(ROSA, "ZAAK-2");
    stage.presses(ROSA, "Naar de commissie");
    stage.presses(ROSA, "Ja, post hem");
    stage.presses(ROSA, "Brief aan commissie");
    stage.says(BO, "/zaak ZAAK-2");
    for (step, day) in
        [("Brief is gepost", "vandaag"), ("Bij commissie binnen", "vandaag"), ("Ontvankelijk", "vandaag")]
    {
        stage.says(BO, "/zaak ZAAK-2");
        stage.presses(BO, "Meer stappen");
        stage.presses(BO, step);
        stage.says(BO, day);
        stage.presses(BO, "Ja, klopt");
    }
    stage.presses(BO, "Ja, klopt");
    is_its_own(stage.everything());
    insta::assert_snapshot!(stage.finish());
}

/// The same in another language: its own articles, and nothing of anybody else.
#[test]
fn another_organisation_in_english() {
    let mut stage = opens("en");
    stage.says(ROSA, "/start");
    stage.taps(ROSA, "en", "button-language");
    stage.says(ROSA, "/hulp");
    stage.says(ROSA, "/privacy");
    stage.says(ROSA, "/klacht");
    stage.taps(ROSA, "en", "button-notice-yes");
    stage.presses(ROSA, "Havenbezoek");
    stage.says(ROSA, "/hulp");
    stage.says(ROSA, "/stop");
    is_its_own(stage.everything());
    stage.finish();
}
