//! Other languages: chosen, kept, and spoken wherever the bot speaks to that person; staff and letters in Dutch.

use super::both_sides;
use super::people::Answers;
use super::stage::Stage;

const KARIN: &str = "Karin de Vries";
const OFFICER: &str = "Brigit Grol";

/// What somebody types in their own language.
struct Typed {
    language: &'static str,
    service: &'static str,
    story: &'static str,
    more: &'static str,
}

const ENGLISH: Typed = Typed {
    language: "en",
    service: "Work or learning",
    story: "Bas said that I am lazy. Everybody heard it.",
    more: "He did it again today, in the canteen.",
};

const ARABIC: Typed = Typed {
    language: "ar",
    service: "العمل أو التعلم",
    story: "قال لي باس إنني كسولة. سمع الجميع ذلك.",
    more: "فعل ذلك اليوم مرة أخرى في المطعم.",
};

/// From the first question to the confirmation.
fn files(stage: &mut Stage, who: &str, typed: &Typed) {
    let language = typed.language;
    stage.taps(who, language, "button-new-complaint");
    stage.taps(who, language, "button-notice-yes");
    stage.presses(who, typed.service);
    stage.says(who, "Bas Bakker");
    stage.presses(who, "Kringloop Noord");
    stage.says(who, typed.story);
    stage.taps(who, language, "choice-done");
    stage.taps(who, language, "choice-yesterday");
    stage.taps(who, language, "choice-no");
    stage.taps(who, language, "choice-door-manager");
    stage.taps(who, language, "choice-wish-sorry");
    stage.taps(who, language, "choice-name-telegram");
    stage.taps(who, language, "choice-send");
}

/// The whole way: offered, chosen, asked, sent, answered, late, the other door, and the letter.
fn goes_the_whole_way(who: &str, typed: &Typed) -> String {
    let language = typed.language;
    let mut stage = Stage::new();
    stage.manager_joins(KARIN, "kringloop-noord");
    stage.officer_joins(OFFICER);
    stage.has_app_in(who, language);
    stage.says(who, "/start");
    stage.taps(who, language, "button-language");
    files(&mut stage, who, typed);
    stage.presses(KARIN, "Openen");
    stage.presses(KARIN, "Ik pak dit op");
    stage.taps(who, language, "button-read");
    stage.says(who, typed.more);
    stage.waits_days(30);
    stage.taps(who, language, "button-read");
    stage.taps(who, language, "button-to-case");
    stage.taps(who, language, "button-letter-receipt");
    stage.taps(who, language, "action-to-officer");
    stage.taps(who, language, "choice-yes");
    stage.taps(who, language, "button-skip");
    stage.says(who, "/hulp");
    stage.finish()
}

#[test]
fn a_complaint_in_english() {
    insta::assert_snapshot!(goes_the_whole_way("Grace", &ENGLISH));
}

#[test]
fn a_complaint_in_arabic() {
    insta::assert_snapshot!(goes_the_whole_way("Samira", &ARABIC));
}

/// Nothing is forced: who says nothing, or chooses Dutch, goes on in Dutch, and is not asked again.
#[test]
fn the_offer_is_made_once() {
    let mut stage = Stage::new();
    stage.has_app_in("Olena", "uk");
    stage.says("Olena", "Hallo");
    stage.presses("Olena", "Nederlands");
    stage.says("Olena", "Hallo");
    stage.has_app_in("Marek", "pl-PL");
    stage.says("Marek", "Dzień dobry");
    stage.presses("Marek", "Nieuwe klacht");
    stage.presses("Marek", "Ik begrijp het");
    stage.says("Marek", "po polsku proszę");
    stage.has_app_in("Hans", "de");
    stage.says("Hans", "Hallo");
    insta::assert_snapshot!(stage.finish());
}

/// At any moment, by name, by code, by asking for it; what is no language is answered kindly; the question that
/// stood open comes once more, and nothing that was typed is lost.
#[test]
fn the_language_changes_half_way() {
    let mut stage = Stage::new();
    stage.begins("Grace");
    stage.presses("Grace", "Werken of leren");
    stage.says("Grace", "/taal");
    stage.says("Grace", "Engels");
    stage.says("Grace", "/taal klingon");
    stage.says("Grace", &format!("/taal {}", "ا".repeat(4_000)));
    stage.says("Grace", "/taal العربية");
    stage.says("Grace", "Bas Bakker");
    stage.says("Grace", "/taal FR");
    stage.presses("Grace", "Kringloop Noord");
    stage.says("Grace", "Il a dit que je suis paresseuse, et tout le monde l’a entendu.");
    stage.says("Grace", "turkce lutfen");
    stage.says("Grace", "/taal nederlands");
    stage.presses("Grace", "Klaar");
    stage.says("Grace", "english please");
    stage.says("Grace", "two weeks ago");
    stage.says("Grace", "yes");
    stage.says("Grace", "nee");
    insta::assert_snapshot!(stage.finish());
}

/// The handler's turn tells the client in the client's language; the handler reads Dutch, whatever she chose for
/// herself; and her own complaint is in her language.
#[test]
fn staff_read_dutch() {
    let mut stage = Stage::new();
    stage.manager_joins(KARIN, "kringloop-noord");
    stage.officer_joins(OFFICER);
    stage.files("Samira", &Answers::default());
    stage.says("Samira", "/taal türkçe");
    stage.says(KARIN, "/taal English");
    stage.opens_case(KARIN);
    stage.presses(KARIN, "Schrijven");
    stage.says(KARIN, "Ik bel je morgen op.");
    stage.presses(KARIN, "Naar klant");
    stage.taps("Samira", "tr", "button-read");
    stage.says(KARIN, "/zaken");
    stage.says(KARIN, "/klacht");
    stage.taps(KARIN, "en", "button-notice-yes");
    insta::assert_snapshot!(stage.finish());
}

/// The other side reads its own language too, by the link.
#[test]
fn a_respondent_in_polish() {
    let mut stage = Stage::new();
    both_sides::taken(&mut stage);
    both_sides::agreed(&mut stage, KARIN);
    stage.has_app_in("Marek", "pl");
    both_sides::invites_other(&mut stage, KARIN, "Marek");
    stage.says("Marek", "/start CODE-1");
    stage.taps("Marek", "pl", "button-language");
    stage.taps("Marek", "pl", "action-respond");
    stage.says("Marek", "To nie było tak. Ja tylko zażartowałem.");
    stage.taps("Marek", "pl", "button-side-done");
    stage.opens_case(KARIN);
    insta::assert_snapshot!(stage.finish());
}
