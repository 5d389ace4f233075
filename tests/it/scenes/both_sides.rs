//! Hearing both sides (articles 3 and 6): the facts in short, the invitations, the answers and the term.

use std::time::Duration;

use proptest::prelude::*;

use super::people::Answers;
use super::stage::Stage;

const KARIN: &str = "Karin de Vries";
const MARLEEN: &str = "Marleen";
const MOHAMMED: &str = "Mohammed el Amrani";
const FACTS: &str = "Op 2 maart zei Bas in de winkel iets onaardigs tegen een collega.";

/// A complaint that Karin handles.
pub(super) fn taken(stage: &mut Stage) {
    stage.manager_joins(KARIN, "kringloop-noord");
    stage.files("Samira", &Answers::default());
    stage.backstage(|stage| {
        stage.presses(KARIN, "Openen");
        stage.presses(KARIN, "Ik pak dit op");
    });
}

/// The facts are stated and the client agrees.
pub(super) fn agreed(stage: &mut Stage, handler: &str) {
    stage.backstage(|stage| {
        stage.takes_step(handler, "Feiten opschrijven");
        stage.says(handler, FACTS);
        stage.presses(handler, "Ja, klopt");
        stage.presses("Samira", "Lezen");
        stage.presses("Samira", "Zo klopt het");
        stage.presses("Samira", "Ja");
    });
    stage.transcript.happens("Samira zegt ja op de feiten");
}

/// Somebody whom the complaint does not name is invited by a link.
pub(super) fn invites_other(stage: &mut Stage, handler: &str, name: &str) {
    stage.backstage(|stage| {
        stage.takes_step(handler, "Andere kant vragen");
        stage.presses(handler, "Iemand anders");
        stage.says(handler, name);
        if stage.last_message(handler).contains("Is dit iemand die met de bot werkt") {
            stage.presses(handler, "Geen van deze");
        }
        if stage.last_message(handler).contains("deze gegevens van de klant") {
            stage.presses(handler, "Nee");
        }
        stage.presses(handler, "Link voor Telegram");
        stage.presses(handler, "Ja, klopt");
    });
    stage.transcript.happens(&format!("{name} krijgt een link van {handler}"));
}

/// The client says what is wrong in the facts, and agrees with what the handler makes of it.
#[test]
fn article_3_the_client_disputes_the_facts() {
    let mut stage = Stage::new();
    taken(&mut stage);
    stage.opens_case(KARIN);
    stage.presses(KARIN, "Feiten opschrijven");
    stage.sends_voice(KARIN, 12);
    stage.says(KARIN, "Op 3 maart zei Bas iets tegen Samira.");
    stage.presses(KARIN, "Ja, klopt");
    stage.presses("Samira", "Lezen");
    stage.presses("Samira", "Dit klopt niet");
    stage.sends_voice("Samira", 9);
    stage.presses_old("Samira", "Zo klopt het");
    stage.presses(KARIN, "Openen");
    stage.presses(KARIN, "Feiten opschrijven");
    stage.says(KARIN, FACTS);
    stage.presses(KARIN, "Ja, klopt");
    stage.presses("Samira", "Lezen");
    stage.presses("Samira", "Zo klopt het");
    stage.says("Samira", "misschien");
    stage.says("Samira", "ja hoor");
    stage.presses(KARIN, "Openen");
    insta::assert_snapshot!(stage.finish());
}

/// What Bas sends never arrives: he is asked for it again, the handler hears it, and he was not heard by it.
#[test]
fn article_3_the_answer_of_the_other_side_is_lost() {
    let mut stage = Stage::new();
    taken(&mut stage);
    agreed(&mut stage, KARIN);
    invites_other(&mut stage, KARIN, "Willem Stil");
    stage.says("Willem", "/start CODE-1");
    stage.loses("rooster");
    stage.sends_photo("Willem", "rooster", None);
    stage.opens_case(KARIN);
    stage.says("Samira", "/mijnklachten");
    assert!(!stage.screen("Samira").contains("Een bestand kwam niet aan"), "what Willem sent is not hers");
    stage.waits_days(16);
    stage.opens_case(KARIN);
    stage.says("Willem", "Op dat rooster staat dat ik vrij was.");
    stage.presses("Willem", "Klaar");
    insta::assert_snapshot!(stage.finish());
}

/// The whole hearing: two respondents, one answers in many ways, the other says nothing.
#[test]
fn article_3_two_respondents_of_whom_one_is_silent() {
    let mut stage = Stage::new();
    taken(&mut stage);
    agreed(&mut stage, KARIN);
    stage.opens_case(KARIN);
    stage.presses(KARIN, "Andere kant vragen");
    stage.presses(KARIN, "Bas Bakker");
    stage.presses(KARIN, "Nee");
    stage.presses(KARIN, "Link voor Telegram");
    stage.presses(KARIN, "Ja, klopt");
    stage.says("Bas", "/start CODE-1");
    stage.says("Bas", "Ik maakte een grapje. Dat was niet handig van mij.");
    stage.sends_voice("Bas", 31);
    stage.sends_photo("Bas", "rooster", Some("Ik was die dag maar even in de winkel."));
    stage.says("Bas", &"Zo ging het echt. ".repeat(227));
    stage.says("Bas", "klaar");
    invites_other(&mut stage, KARIN, "Willem Stil");
    stage.says("Willem", "/start CODE-2");
    stage.opens_case(KARIN);
    stage.presses(KARIN, "Bestanden");
    stage.waits_days(8);
    stage.waits_days(8);
    stage.presses(KARIN, "Openen");
    stage.presses("Willem", "Lees verder");
    stage.says("Willem", "Ik was op vakantie. Ik heb niets gehoord die dag.");
    stage.presses("Willem", "Klaar");
    stage.presses(KARIN, "Openen");
    insta::assert_snapshot!(stage.finish());
}

/// Willem blocks the bot before he answered: his chance is not silently lost. Karin is told to call, nothing is
/// recorded by itself when the term is over, and it is well again when he comes back.
#[test]
fn article_3_the_respondent_blocks_the_bot() {
    let mut stage = Stage::new();
    taken(&mut stage);
    agreed(&mut stage, KARIN);
    invites_other(&mut stage, KARIN, "Willem Stil");
    stage.says("Willem", "/start CODE-1");
    stage.blocks("Willem");
    stage.opens_case(KARIN);
    stage.waits_days(16);
    stage.opens_case(KARIN);
    assert!(!stage.last_message(KARIN).contains("Geen reactie binnen de tijd"));
    stage.presses(KARIN, "Meer stappen");
    stage.unblocks("Willem");
    stage.presses("Willem", "Lees verder");
    stage.says("Willem", "Ik was op vakantie.");
    stage.presses("Willem", "Klaar");
    stage.opens_case(KARIN);
    insta::assert_snapshot!(stage.finish());
}

/// A link is used by a second person, by the client, by the handler, and again by whom it was for; then it
/// is renewed.
#[test]
fn article_3_a_link_is_for_one_person() {
    let mut stage = Stage::new();
    taken(&mut stage);
    agreed(&mut stage, KARIN);
    invites_other(&mut stage, KARIN, "Willem Stil");
    stage.says("Samira", "/start CODE-1");
    stage.says(KARIN, "/start CODE-1");
    stage.says("Vreemde", "/start r-zomaar");
    stage.says("Willem", "/start CODE-1");
    stage.says("Vreemde", "/start CODE-1");
    stage.says("Willem", "/start CODE-1");
    stage.says("Willem", "/zaak ZAAK-1");
    stage.presses_of("Vreemde", "Willem", "Reageren");
    stage.presses_of("Willem", KARIN, "Meer stappen");
    stage.takes_step(KARIN, "Andere kant vragen");
    stage.presses(KARIN, "Link: Willem Stil");
    stage.presses(KARIN, "Ja, klopt");
    stage.presses_old("Willem", "Reageren");
    stage.waits_days(60);
    stage.says("Willem", "/start CODE-2");
    let last = stage.last_message("Vreemde");
    for who in ["Samira", KARIN, "Willem"] {
        assert!(stage.screen(who).contains("Deze link werkt niet meer"), "{who}");
    }
    assert!(last.starts_with("Deze link werkt niet meer"), "a stranger hears the same as for no case at all");
    insta::assert_snapshot!(stage.finish());
}

/// The respondent is a manager in the bot: as staff the case is gone for them, by the link they answer.
#[test]
fn article_3_the_respondent_is_a_manager() {
    let mut stage = Stage::new();
    stage.officer_joins("Marleen");
    stage.manager_joins(KARIN, "kringloop-noord");
    stage.manager_joins(MOHAMMED, "kringloop-zuid");
    stage.files(
        "Samira",
        &Answers { about: KARIN, manager: "Ja", door: "Een andere manager", ..Answers::default() },
    );
    stage.opens_case(MOHAMMED);
    stage.backstage(|stage| stage.presses(MOHAMMED, "Ik pak dit op"));
    agreed(&mut stage, MOHAMMED);
    stage.takes_step(MOHAMMED, "Andere kant vragen");
    stage.presses(MOHAMMED, KARIN);
    stage.presses(MOHAMMED, KARIN);
    stage.presses(MOHAMMED, "Nee");
    stage.presses(MOHAMMED, "Link voor Telegram");
    stage.presses(MOHAMMED, "Ja, klopt");
    stage.says("Vreemde", "/start CODE-1");
    stage.says(KARIN, "/zaak ZAAK-1");
    stage.says(KARIN, "/start CODE-1");
    stage.says(KARIN, "Ik was er wel bij, maar ik zei niets.");
    stage.says(KARIN, "/zaken");
    stage.says(KARIN, "/zaak ZAAK-1");
    stage.presses(KARIN, "Klaar");
    stage.opens_case(MOHAMMED);
    stage.presses(MOHAMMED, "Overdragen");
    let hand_over = stage.last_message(MOHAMMED);
    assert!(!hand_over.contains(KARIN), "{hand_over}");
    insta::assert_snapshot!(stage.finish());
}

/// The case changes hands while the respondent's term runs: the new handler hears of it.
#[test]
fn article_3_the_handler_changes_half_way() {
    let mut stage = Stage::new();
    taken(&mut stage);
    stage.manager_joins(MOHAMMED, "kringloop-zuid");
    agreed(&mut stage, KARIN);
    invites_other(&mut stage, KARIN, "Willem Stil");
    stage.opens_case(KARIN);
    stage.presses(KARIN, "Overdragen");
    stage.presses(KARIN, MOHAMMED);
    stage.says(KARIN, "Ik ga met verlof");
    stage.waits_days(8);
    stage.says("Willem", "/start CODE-1");
    stage.waits_days(9);
    stage.presses(MOHAMMED, "Openen");
    assert!(!stage.last_message(KARIN).contains("reactie"), "{}", stage.last_message(KARIN));
    insta::assert_snapshot!(stage.finish());
}

/// Without Telegram: the invitation goes as a letter, the answer is recorded with its real day; what is
/// shown besides the facts is ticked.
#[test]
fn article_3_by_letter_with_a_photo_that_was_ticked() {
    let mut stage = Stage::new();
    taken(&mut stage);
    stage.backstage(|stage| {
        stage.says("Samira", "/mijnklachten");
        stage.presses("Samira", "ZAAK-1");
        stage.presses("Samira", "Iets erbij zeggen");
        stage.sends_photo("Samira", "werkplek", Some("Hier stond ik toen hij riep."));
        stage.sends_photo("Samira", "brief-van-de-dokter", None);
    });
    agreed(&mut stage, KARIN);
    stage.takes_step(KARIN, "Andere kant vragen");
    stage.presses(KARIN, "Bas Bakker");
    stage.presses(KARIN, "Ja");
    stage.presses(KARIN, "Ja, ik kies");
    stage.presses(KARIN, "Ja");
    stage.presses(KARIN, "Nee");
    stage.presses(KARIN, "Brief of mail");
    stage.says(KARIN, "Oosterweg 3\n9724 CA Groningen");
    stage.presses(KARIN, "Ja, klopt");
    stage.takes_step(KARIN, "Reactie vastleggen");
    stage.says(KARIN, "2 maart 2026");
    stage.presses(KARIN, "Vandaag");
    stage.says(KARIN, "Bas belde. Hij heeft er spijt van.");
    stage.presses(KARIN, "Ja, klopt");
    stage.takes_step(KARIN, "Andere kant vragen");
    stage.presses(KARIN, "Link: Bas Bakker");
    stage.presses(KARIN, "Ja, klopt");
    stage.says("Bas", "/start CODE-1");
    stage.presses("Bas", "Bestanden");
    assert!(!stage.screen("Bas").contains("dokter") && !stage.screen("Bas").contains("toen hij riep"));
    insta::assert_snapshot!(stage.finish());
}

/// With the complaints officer the term is two weeks from the invitation (article 6), reminders come once
/// after a week without the bot, and the reason for not hearing the other side can be recorded.
#[test]
fn article_6_two_weeks_for_the_other_side() {
    let mut stage = Stage::new();
    stage.officer_joins("Marleen");
    stage.files("Samira", &Answers { door: "Klachtenfunctionaris", ..Answers::default() });
    stage.opens_case("Marleen");
    agreed(&mut stage, "Marleen");
    stage.takes_step("Marleen", "Niet gehoord: reden");
    stage.says("Marleen", "Samira wil eerst zelf met hem praten.");
    stage.presses("Marleen", "Ja, klopt");
    stage.takes_step("Marleen", "Andere kant vragen");
    stage.presses("Marleen", "Bas Bakker");
    stage.presses("Marleen", "Nee");
    stage.presses("Marleen", "Link voor Telegram");
    stage.presses("Marleen", "Ja, klopt");
    stage.says("Bas", "/start CODE-1");
    stage.waits(Duration::from_secs(13 * 86_400));
    stage.says("Bas", "/klacht");
    stage.presses("Bas", "Liever niet");
    stage.presses("Bas", "Lees verder");
    stage.says("Bas", "Ik heb sorry gezegd.");
    stage.edits("Bas", "Ik heb sorry gezegd.", "Ik heb twee keer sorry gezegd.");
    stage.presses("Bas", "Klaar");
    stage.waits_days(5);
    stage.opens_case("Marleen");
    insta::assert_snapshot!(stage.finish());
}

/// What can be tried with the identifier of a case.
const TRIES: [&str; 13] = [
    "side.",
    "side.files",
    "side.done",
    "card.",
    "mine.",
    "files.",
    "story.0",
    "reread.",
    "entry.0+9",
    "letters.",
    "letter.1",
    "more.",
    "do.read-report+1",
];

/// Tries one thing after another with the case that the respondent knows.
fn tries_everything(stage: &mut Stage, who: &str, order: &[usize]) {
    let case = stage.case_of("Willem", "Reageren");
    for index in order {
        stage.forges(who, &format!("c.{case}.{}", TRIES[*index]));
    }
    stage.says(who, "/zaak ZAAK-1");
    stage.says(who, "/mijnklachten");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 5, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever anybody tries, a respondent reads the facts and what was ticked, and others read nothing.
    #[test]
    fn article_3_nothing_else_of_the_client_goes_along(
        contact: bool, photo: bool,
        order in Just((0..TRIES.len()).collect::<Vec<_>>()).prop_shuffle(),
    ) {
        let mut stage = Stage::new();
        let answers = Answers::default();
        taken(&mut stage);
        stage.says("Samira", "/mijnklachten");
        stage.presses("Samira", "ZAAK-1");
        stage.presses("Samira", "Iets erbij zeggen");
        stage.sends_photo("Samira", "werkplek", Some("Hier stond ik toen hij riep."));
        agreed(&mut stage, KARIN);
        stage.takes_step(KARIN, "Andere kant vragen");
        stage.presses(KARIN, "Iemand anders");
        stage.says(KARIN, "Willem Stil");
        stage.presses(KARIN, if contact { "Ja" } else { "Nee" });
        if photo {
            stage.presses(KARIN, "Ja, ik kies");
            stage.presses(KARIN, "Ja");
        } else {
            stage.presses(KARIN, "Nee, niets");
        }
        stage.presses(KARIN, "Link voor Telegram");
        stage.presses(KARIN, "Ja, klopt");
        stage.says("Willem", "/start CODE-1");
        tries_everything(&mut stage, "Willem", &order);
        tries_everything(&mut stage, "Vreemde", &order);
        let (willem, vreemde) = (stage.screen("Willem"), stage.screen("Vreemde"));
        prop_assert!(willem.contains(FACTS) && !vreemde.contains(FACTS));
        prop_assert_eq!(willem.contains("Samira"), contact);
        prop_assert_eq!(willem.contains("Bij zaak"), photo);
        for screen in [&willem, &vreemde] {
            prop_assert!(!screen.contains(answers.story) && !screen.contains("toen hij riep"));
            prop_assert!(!screen.contains(answers.wish) && !screen.contains(answers.about));
        }
        prop_assert!(!vreemde.contains("Samira") && !vreemde.contains("Bij zaak"));
        stage.finish();
    }
}

/// Two are named and one of them is asked: no finding until the other is asked too, or it is said why not, and
/// then none about that one.
#[test]
fn article_3_nobody_is_judged_unheard() {
    let mut stage = Stage::new();
    stage.officer_joins(MARLEEN);
    let answers = Answers { door: "Klachtenfunctionaris", ..Answers::default() };
    stage.backstage(|stage| {
        stage.begins("Samira");
        stage.presses("Samira", answers.service);
        stage.says("Samira", answers.about);
        stage.presses("Samira", "Nog iemand erbij");
        stage.says("Samira", "Els Visser");
        stage.presses("Samira", answers.unit);
        stage.says("Samira", answers.story);
        stage.presses("Samira", "Klaar");
        for label in [answers.when, answers.manager, answers.door, answers.wish, answers.name] {
            stage.presses("Samira", label);
        }
        stage.presses("Samira", "Versturen");
        stage.presses(MARLEEN, "Openen");
        stage.presses(MARLEEN, "Ik pak dit op");
    });
    stage.explains("(Samira klaagt over Bas Bakker en Els Visser, bij Marleen)");
    agreed(&mut stage, MARLEEN);
    stage.backstage(|stage| {
        stage.takes_step(MARLEEN, "Andere kant vragen");
        stage.presses(MARLEEN, "Bas Bakker");
        stage.presses(MARLEEN, "Nee");
        stage.presses(MARLEEN, "Link voor Telegram");
        stage.presses(MARLEEN, "Ja, klopt");
        stage.says("Bas", "/start CODE-1");
        stage.says("Bas", "Ik maakte een grapje.");
        stage.presses("Bas", "Klaar");
    });
    stage.explains("(alleen Bas is gevraagd, en antwoordt)");
    stage.opens_case(MARLEEN);
    stage.presses(MARLEEN, "Meer stappen");
    assert!(stage.last_message(MARLEEN).contains("Nog niet om een reactie gevraagd: Els Visser"));
    stage.presses(MARLEEN, "Niet gehoord: reden");
    stage.presses(MARLEEN, "Els Visser");
    stage.says(MARLEEN, "Els werkt hier niet meer en is niet te vinden.");
    stage.presses(MARLEEN, "Ja, klopt");
    stage.takes_step(MARLEEN, "Uitslag geven");
    insta::assert_snapshot!(stage.finish());
}
