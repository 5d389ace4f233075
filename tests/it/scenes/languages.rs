//! Other languages: chosen, kept, and spoken wherever the bot speaks to that person; staff and letters in Dutch.

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
