//! The committee at work with its secretary in the bot (articles 7, 10 and 11): the other side is invited and
//! heard, what the organisation hears of it, and what it never reads.

use super::committee::{OFFICER, SECRETARY, with_committee};
use super::people::Answers;
use super::stage::Stage;

const KARIN: &str = "Karin de Vries";
const SECRET: &str = "De commissie vindt het verhaal van Bas niet sterk.";

/// The committee admitted it today.
fn admitted(stage: &mut Stage) {
    with_committee(stage, &[SECRETARY]);
    stage.backstage(|stage| {
        stage.takes_step(SECRETARY, "Ontvankelijk");
        stage.presses(SECRETARY, "Vandaag");
        stage.presses(SECRETARY, "Ja, klopt");
        stage.presses(SECRETARY, "Openen");
        stage.presses(SECRETARY, "Schrijven");
        stage.says(SECRETARY, SECRET);
        stage.presses(SECRETARY, "Interne notitie");
    });
    stage.explains("(de commissie neemt de klacht in behandeling)");
}

/// The secretary invites Bas, who answers; a hearing with a witness; a report to everybody who was heard. The
/// organisation hears of the hearing and of the report, and reads none of the committee's notes.
#[test]
fn article_11_a_hearing_of_both_sides() {
    let mut stage = Stage::new();
    admitted(&mut stage);
    stage.takes_step(SECRETARY, "Andere kant vragen");
    stage.presses(SECRETARY, "Bas Bakker");
    stage.presses(SECRETARY, "Geen van deze");
    stage.says(SECRETARY, "1 april 2026");
    stage.says(SECRETARY, "Op 2 maart zei Bas in de winkel iets onaardigs.");
    stage.presses(SECRETARY, "Nee");
    stage.presses(SECRETARY, "Link voor Telegram");
    stage.presses(SECRETARY, "Ja, klopt");
    stage.says("Bas", "/start CODE-1");
    assert!(!stage.screen("Bas").contains(OFFICER), "the committee listens, and nobody of the organisation");
    stage.says("Bas", "Ik maakte een grapje.");
    stage.presses("Bas", "Klaar");
    stage.takes_step(SECRETARY, "Zitting plannen");
    stage.says(SECRETARY, "2 april 2026");
    stage.says(SECRETARY, "14 uur, Postkantoor, kamer 3");
    stage.says(SECRETARY, "Piet Jansen");
    stage.says(SECRETARY, "Ada Smit");
    stage.presses(SECRETARY, "Ja, klopt");
    stage.presses("Samira", "Lezen");
    stage.presses("Samira", "Ik kom");
    stage.presses("Bas", "Lees verder");
    stage.presses("Bas", "Ik kan niet");
    stage.says("Bas", "Dan werk ik.");
    stage.backstage(|stage| stage.looks("Samira"));
    stage.presses("Samira", "Iets erbij zeggen");
    stage.says("Samira", "Mag mijn broer mee?");
    stage.waits_days(21);
    stage.takes_step(SECRETARY, "Gesprek vastleggen");
    stage.presses(SECRETARY, "Gesprek 1");
    stage.presses(SECRETARY, "Vandaag");
    stage.presses(SECRETARY, "Ja");
    stage.presses(SECRETARY, "Nee");
    stage.presses(SECRETARY, "Ja");
    stage.presses(SECRETARY, "Ja");
    stage.presses(SECRETARY, "Sla over");
    stage.presses(SECRETARY, "Ja, klopt");
    stage.takes_step(SECRETARY, "Verslag maken");
    stage.presses(SECRETARY, "Ja");
    stage.presses(SECRETARY, "Ja");
    stage.says(SECRETARY, "Samira vertelde wat er gebeurde. Piet zag het ook.");
    stage.presses(SECRETARY, "Ja, klopt");
    stage.presses("Samira", "Lezen");
    stage.presses("Bas", "Lees verder");
    stage.presses("Bas", "Lees verslag 1");
    stage.opens_case(OFFICER);
    for who in [OFFICER, "Samira", "Bas"] {
        assert!(!stage.screen(who).contains("niet sterk"), "{who} reads a note of the committee");
    }
    insta::assert_snapshot!(stage.finish());
}

/// What leaves on paper in that hearing is the committee's: its name, its address, its ways, and nothing of the
/// organisation's own rules.
#[test]
fn article_11_the_letters_are_the_committees() {
    let mut stage = Stage::new();
    admitted(&mut stage);
    stage.backstage(|stage| {
        stage.takes_step(SECRETARY, "Andere kant vragen");
        stage.presses(SECRETARY, "Bas Bakker");
        stage.presses(SECRETARY, "Geen van deze");
        stage.says(SECRETARY, "1 april 2026");
        stage.says(SECRETARY, "Op 2 maart zei Bas in de winkel iets onaardigs.");
        stage.presses(SECRETARY, "Nee");
        stage.presses(SECRETARY, "Brief of mail");
        stage.presses(SECRETARY, "Sla over");
        stage.presses(SECRETARY, "Ja, klopt");
    });
    let invitation = stage.last_letter();
    stage.backstage(|stage| {
        stage.takes_step(SECRETARY, "Zitting plannen");
        stage.says(SECRETARY, "2 april 2026");
        stage.says(SECRETARY, "14 uur, kamer 3");
        stage.says(SECRETARY, "Piet Jansen");
        stage.says(SECRETARY, "Ada Smit");
        stage.presses(SECRETARY, "Ja, klopt");
        stage.waits_days(21);
        stage.takes_step(SECRETARY, "Gesprek vastleggen");
        stage.presses(SECRETARY, "Gesprek 1");
        stage.presses(SECRETARY, "Vandaag");
        for _ in 0..4 {
            stage.presses(SECRETARY, "Ja");
        }
        stage.presses(SECRETARY, "Sla over");
        stage.presses(SECRETARY, "Ja, klopt");
        stage.takes_step(SECRETARY, "Verslag maken");
        for _ in 0..3 {
            stage.presses(SECRETARY, "Ja");
        }
        stage.says(SECRETARY, "Iedereen vertelde wat er gebeurde.");
        stage.presses(SECRETARY, "Ja, klopt");
    });
    let report = stage.last_letter();
    assert!(report.contains("Beste Ada Smit,"), "each reader has a letter of their own: {report}");
    for letter in [&invitation, &report] {
        assert!(letter.contains("Postbus 4159"), "{letter}");
        for word in ["artikel 14", OFFICER, "050 317 52 00", "info@werkpro.nl"] {
            assert!(!letter.contains(word), "{word} in {letter}");
        }
    }
    insta::assert_snapshot!("article_11_the_letters_are_the_committees__invitation", invitation);
    insta::assert_snapshot!("article_11_the_letters_are_the_committees__report", report);
    stage.finish();
}

/// On paper the committee's report is its own: the officer records it and passes copies on, and the bot writes
/// no letter of a hearing.
#[test]
fn article_11_a_hearing_on_paper() {
    let mut stage = Stage::new();
    with_committee(&mut stage, &[]);
    stage.backstage(|stage| {
        stage.takes_step(OFFICER, "Ontvankelijk");
        stage.presses(OFFICER, "Vandaag");
        stage.presses(OFFICER, "Ja, klopt");
    });
    stage.takes_step(OFFICER, "Zitting plannen");
    stage.says(OFFICER, "2 april 2026");
    stage.says(OFFICER, "14 uur, Postkantoor");
    stage.says(OFFICER, "Piet Jansen");
    stage.presses(OFFICER, "Sla over");
    stage.presses(OFFICER, "Ja, klopt");
    stage.takes_step(OFFICER, "Gesprek afzeggen");
    stage.says(OFFICER, "De voorzitter is ziek.");
    stage.presses(OFFICER, "Ja, klopt");
    stage.presses("Samira", "Lezen");
    stage.backstage(|stage| {
        stage.takes_step(OFFICER, "Gesprek vastleggen");
        stage.presses(OFFICER, "Vandaag");
        stage.presses(OFFICER, "Ja");
        stage.says(OFFICER, "Piet Jansen (getuige)");
        stage.presses(OFFICER, "Ja, klopt");
    });
    stage.takes_step(OFFICER, "Verslag maken");
    stage.presses(OFFICER, "Ja");
    stage.says(OFFICER, "Samira vertelde wat er gebeurde.");
    stage.presses(OFFICER, "Ja, klopt");
    stage.opens_case(OFFICER);
    stage.presses(OFFICER, "Brieven");
    assert!(!stage.last_message(OFFICER).contains("erslag"), "{}", stage.last_message(OFFICER));
    insta::assert_snapshot!(stage.finish());
}

/// Not admitted by the secretary: her letter to the client with her explanation, a copy to the organisation,
/// and the officer records who of those it is about got it.
#[test]
fn article_10_inadmissible_with_a_secretary() {
    let mut stage = Stage::new();
    with_committee(&mut stage, &[SECRETARY]);
    stage.takes_step(SECRETARY, "Niet ontvankelijk");
    stage.presses(SECRETARY, "Vandaag");
    stage.says(SECRETARY, "De klacht gaat over iets van langer geleden.");
    stage.presses(SECRETARY, "Ja, klopt");
    stage.presses("Samira", "Lezen");
    stage.presses("Samira", "Brief van commissie");
    assert!(!stage.last_message("Samira").contains(OFFICER));
    stage.presses(OFFICER, "Openen");
    stage.presses(OFFICER, "Kopie gegeven");
    stage.says(OFFICER, "Bas Bakker");
    stage.presses(OFFICER, "Vandaag");
    stage.presses(OFFICER, "Ja, klopt");
    stage.opens_case(OFFICER);
    insta::assert_snapshot!(stage.finish());
}

/// Bas was heard by the manager: the committee's decision reaches him in the chat, and that is recorded.
#[test]
fn article_10_both_sides_hear_it() {
    let mut stage = Stage::new();
    stage.manager_joins(KARIN, "kringloop-noord");
    stage.officer_joins(OFFICER);
    stage.files("Samira", &Answers::default());
    stage.explains("(Bas vertelt zijn kant aan Karin; er komt geen oplossing; de commissie heeft de klacht)");
    stage.backstage(|stage| {
        stage.takes_step(KARIN, "Feiten opschrijven");
        stage.says(KARIN, "Op 2 maart zei Bas in de winkel iets onaardigs.");
        stage.presses(KARIN, "Ja, klopt");
        stage.presses("Samira", "Lezen");
        stage.presses("Samira", "Zo klopt het");
        stage.presses("Samira", "Ja");
        stage.takes_step(KARIN, "Andere kant vragen");
        stage.presses(KARIN, "Bas Bakker");
        stage.presses(KARIN, "Nee");
        stage.presses(KARIN, "Link voor Telegram");
        stage.presses(KARIN, "Ja, klopt");
        stage.says("Bas", "/start CODE-1");
        stage.says("Bas", "Ik maakte een grapje.");
        stage.presses("Bas", "Klaar");
        stage.takes_step(KARIN, "Geen oplossing");
        stage.says(KARIN, "We kwamen er samen niet uit.");
        stage.presses(KARIN, "Ja, klopt");
        stage.asks_committee("Samira");
        stage.presses(OFFICER, "Openen");
        stage.takes_step(OFFICER, "Bij commissie binnen");
        stage.presses(OFFICER, "Vandaag");
        stage.presses(OFFICER, "Ja, klopt");
    });
    stage.takes_step(OFFICER, "Ontvankelijk");
    stage.presses(OFFICER, "Vandaag");
    stage.presses(OFFICER, "Ja, klopt");
    stage.presses("Bas", "Lees verder");
    assert!(stage.last_message("Bas").contains("De commissie gaat de klacht onderzoeken"));
    stage.opens_case(OFFICER);
    insta::assert_snapshot!(stage.finish());
}

/// Withdrawn while the committee has it: the committee confirms it in its own name, and the officer hears that
/// it stopped and that it is confirmed.
#[test]
fn article_7_withdrawn_at_the_committee() {
    let mut stage = Stage::new();
    admitted(&mut stage);
    stage.backstage(|stage| stage.looks("Samira"));
    stage.presses("Samira", "Ik wil stoppen");
    stage.presses("Samira", "Ja");
    stage.says("Samira", "Ik heb er vrede mee.");
    stage.presses(SECRETARY, "Openen");
    stage.presses(SECRETARY, "Intrekken bevestigen");
    stage.presses(SECRETARY, "Vandaag");
    stage.presses(SECRETARY, "Ja, klopt");
    let letter = stage.last_message("Samira");
    assert!(!letter.contains("ons overzicht"), "{letter}");
    stage.presses("Samira", "Lezen");
    stage.presses("Samira", "Brief: gestopt");
    assert!(stage.last_message("Samira").contains("Postbus 4159"));
    assert!(!stage.last_message("Samira").contains("artikel 14"));
    insta::assert_snapshot!(stage.finish());
}

/// The same on paper: the committee writes its own letter, and the officer records its day.
#[test]
fn article_7_withdrawn_at_the_committee_on_paper() {
    let mut stage = Stage::new();
    with_committee(&mut stage, &[]);
    stage.backstage(|stage| stage.looks("Samira"));
    stage.presses("Samira", "Ik wil stoppen");
    stage.presses("Samira", "Ja");
    stage.presses("Samira", "Sla over");
    stage.presses(OFFICER, "Openen");
    stage.presses(OFFICER, "Intrekken bevestigen");
    stage.presses(OFFICER, "Vandaag");
    stage.presses(OFFICER, "Ja, klopt");
    stage.presses("Samira", "Lezen");
    stage.opens_case(OFFICER);
    stage.presses(OFFICER, "Brieven");
    assert!(!stage.last_message(OFFICER).contains("gestopt"), "the bot makes no letter of the committee");
    insta::assert_snapshot!(stage.finish());
}

/// Somebody with two complaints writes, and says to which it belongs: the committee's secretary hears it too.
#[test]
fn article_11_the_secretary_hears_what_the_client_adds() {
    let mut stage = Stage::new();
    admitted(&mut stage);
    let second = Answers { service: "Jimmy's", about: "Joost Prins", unit: "", ..Answers::default() };
    stage.files("Samira", &second);
    let before = stage.screen(SECRETARY).len();
    stage.says("Samira", "Er was nog een collega bij.");
    stage.presses("Samira", "ZAAK-1");
    assert!(stage.last_message("Samira").contains("de commissie"));
    let (heard, number) = (stage.screen(SECRETARY), stage.transcript.unnamed("ZAAK-1"));
    assert!(heard.len() > before && stage.last_message(SECRETARY).contains(&number), "{heard}");
    insta::assert_snapshot!(stage.finish());
}
