//! Random walks: whatever somebody does, the bot answers, loses no words, and the end stays in reach.

use std::sync::LazyLock;

use proptest::prelude::*;

use crate::domain::attachment::MediaKind;
use crate::i18n::languages::LANGUAGES;
use crate::i18n::{Arg, Text};

use super::super::conversation::Open;
use super::super::event::{Content, Media, Timer};
use super::super::intake::choices::choices;
use super::super::press::{Move, Press};
use super::super::question::numbered::follows_up;
use super::super::question::{Question, implied_unit, next_question};
use super::person::{Came, Person, Setting};
use crate::domain::complaint::{About, Certainty};

/// Read once: every walk is through the same organisation.
static SETTING: LazyLock<Setting> = LazyLock::new(Setting::new);

/// Something that somebody does.
#[derive(Clone, Debug)]
enum Deed {
    /// Presses the button of the newest message with this index, modulo their number.
    New(usize),
    /// Presses any button that was ever shown.
    Old(usize),
    /// Types.
    Types(String),
    /// Sends a file.
    Sends(MediaKind, Option<String>),
    /// Sends something odd.
    Odd(&'static str),
    /// Does nothing for so many seconds.
    Waits(i64),
}

fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("ja".to_owned()),
        Just("nee".to_owned()),
        Just("klaar".to_owned()),
        Just("terug".to_owned()),
        Just("later".to_owned()),
        Just("weet ik niet".to_owned()),
        Just("gisteren".to_owned()),
        Just("vorige week dinsdag".to_owned()),
        Just("30 februari".to_owned()),
        Just("/klacht".to_owned()),
        Just("/stop".to_owned()),
        Just("/hulp".to_owned()),
        Just("/mijnklachten".to_owned()),
        Just("/start".to_owned()),
        Just("06 12345678".to_owned()),
        Just("wacht even".to_owned()),
        Just("stop".to_owned()),
        Just("hlup".to_owned()),
        Just("maakt niet uit".to_owned()),
        Just("👍🏽".to_owned()),
        Just("wat betekent voogd?".to_owned()),
        Just("ik wil dood".to_owned()),
        Just("kringloop noord".to_owned()),
        Just("yesterday".to_owned()),
        Just("/taal".to_owned()),
        Just("/taal klingon".to_owned()),
        "[a-zé ]{1,30}",
        "\\PC{0,60}",
        "verhaal [a-z ]{60,200}",
        "verhaal hij bedreigt mij [a-z ]{40,60}",
        "verhaal gisteren [a-z ]{60,90}",
    ]
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        6 => (0..12_usize).prop_map(Deed::New),
        1 => any::<usize>().prop_map(Deed::Old),
        5 => words().prop_map(Deed::Types),
        1 => (prop_oneof![Just(MediaKind::Photo), Just(MediaKind::Voice), Just(MediaKind::Document)],
              proptest::option::of("[a-z ]{1,40}")).prop_map(|(kind, caption)| Deed::Sends(kind, caption)),
        1 => prop_oneof![Just("sticker"), Just("location"), Just("poll"), Just("something_newer")]
              .prop_map(Deed::Odd),
        2 => (1..400_i64).prop_map(Deed::Waits),
    ]
}

fn media(kind: MediaKind, caption: Option<String>) -> Content {
    Content::Media(Media {
        kind,
        file_id: "file".to_owned(),
        size: Some(1_000),
        duration_s: Some(5),
        file_name: None,
        mime: None,
        caption,
        album: None,
    })
}

/// The words of a deed that nobody may lose.
fn told(deed: &Deed) -> Option<String> {
    if let Deed::Types(words) = deed
        && words.starts_with("verhaal")
    {
        return Some(words.trim().to_owned());
    }
    None
}

/// Does it; tells what came back at once, or `None` when only time passed.
fn act(person: &mut Person<'_>, deed: Deed) -> Option<Came> {
    match deed {
        Deed::New(index) => {
            let buttons: Vec<String> = person
                .heard
                .last()
                .map(|say| say.rows.iter().flatten().map(|button| button.data.clone()).collect())
                .unwrap_or_default();
            if buttons.is_empty() {
                return Some(Came::Messages(person.says("/start")));
            }
            Some(person.presses(&buttons[index % buttons.len()]))
        }
        Deed::Old(index) => {
            let buttons = person.buttons();
            if buttons.is_empty() {
                return Some(Came::Messages(person.says("hallo")));
            }
            Some(person.presses(&buttons[index % buttons.len()]))
        }
        Deed::Types(words) => Some(Came::Messages(person.says(&words))),
        Deed::Sends(kind, caption) => Some(Came::Messages(person.sends(media(kind, caption)))),
        Deed::Odd(kind) => {
            let content = Content::Other { kind: kind.to_owned(), words: None };
            Some(Came::Messages(person.sends(content)))
        }
        Deed::Waits(seconds) => {
            person.waits(seconds * 1_000);
            None
        }
    }
}

/// Is the bot about to say what it has, once it stays quiet?
fn gathers(person: &Person<'_>) -> bool {
    person.timers.iter().any(|(_, timer)| matches!(timer, Timer::Gather(_)))
}

/// Do these words stand anywhere in what is kept?
fn keeps(person: &Person<'_>, words: &str) -> bool {
    let kept = serde_json::to_string(&(&person.snapshot.drafts, &person.cases)).unwrap();
    kept.contains(words)
}

/// Answers the open question with something that it offers, as somebody who wants to be done.
fn answer_on(person: &mut Person<'_>) -> Question {
    let last = person.snapshot.drafts.last().unwrap().clone();
    if person.snapshot.conversation.open != (Open::Intake { draft: last.id }) {
        person.presses(&Press::Move { draft: last.id, version: last.version, to: Move::Resume }.encode());
    }
    let draft = person.snapshot.drafts.iter().find(|draft| draft.id == last.id).unwrap().clone();
    let question = next_question(&draft, &person.setting.organisation);
    if question == Question::Summary {
        return question;
    }
    if question == Question::Happened && draft.answers.happened.is_empty() {
        person.says("Ze lieten mij een uur wachten.");
        person.waits(2_000);
        return question;
    }
    let offered = choices(question, &draft, &person.setting.organisation);
    let wanted =
        offered.iter().find(|choice| !matches!(choice.value.as_str(), "-all" | "-more" | "stop" | "call"));
    let value = wanted.unwrap().value.clone();
    let press = Press::Answer { draft: draft.id, version: draft.version, question, value };
    person.presses(&press.encode());
    question
}

/// Chooses this answer to the open question.
fn choose(person: &mut Person<'_>, value: &str) {
    let draft = person.snapshot.drafts.last().unwrap().clone();
    let question = next_question(&draft, &person.setting.organisation);
    let offered = choices(question, &draft, &person.setting.organisation);
    assert!(offered.iter().any(|choice| choice.value == value), "{question:?} does not offer {value}");
    let press = Press::Answer { draft: draft.id, version: draft.version, question, value: value.to_owned() };
    person.presses(&press.encode());
}

fn open_question(person: &Person<'_>) -> Question {
    next_question(person.snapshot.drafts.last().unwrap(), &person.setting.organisation)
}

/// Goes on until this question is open; whoever complains uses this service, alone or by somebody else.
#[expect(clippy::wildcard_enum_match_arm, reason = "the usual answer does for all other questions")]
fn walk_to(person: &mut Person<'_>, wanted: Question, service: &str, other: Option<&str>) {
    for _ in 0..40 {
        match open_question(person) {
            question if question == wanted => return,
            Question::Relation => choose(person, if other.is_some() { "-other" } else { service }),
            Question::Capacity => choose(person, other.unwrap_or("rep")),
            Question::RepresentedService => choose(person, service),
            Question::Consumer => choose(person, "on"),
            Question::About => drop(person.says("Bas Bakker")),
            _ => drop(answer_on(person)),
        }
    }
    panic!("{service} never comes to {wanted:?}");
}

/// How somebody more is named.
#[derive(Clone, Copy, Debug)]
enum Naming {
    Typed,
    Pressed,
    Spoken,
}

fn name_another(person: &mut Person<'_>, naming: Naming) {
    match naming {
        Naming::Typed => drop(person.says("en ook Els de Vries")),
        Naming::Pressed => {
            choose(person, "-more");
            person.says("Els de Vries");
        }
        Naming::Spoken => {
            choose(person, "-more");
            person.sends(media(MediaKind::Voice, None));
        }
    }
}

/// Where this is tried: every service, for oneself, as a representative, as next of kin.
fn every_way_in() -> Vec<(String, Option<&'static str>)> {
    let services = SETTING.organisation.services.iter().map(|service| service.key.clone());
    services.flat_map(|key| [None, Some("rep"), Some("kin")].map(|other| (key.clone(), other))).collect()
}

fn begun() -> Person<'static> {
    let mut person = Person::new(&SETTING);
    person.says("/klacht");
    person.presses(&Press::plain("notice-yes"));
    person
}

#[test]
fn several_people_can_be_named_at_every_service() {
    for ((service, other), naming) in every_way_in()
        .into_iter()
        .flat_map(|way| [Naming::Typed, Naming::Pressed, Naming::Spoken].map(|naming| (way.clone(), naming)))
    {
        let told = format!("{service} {other:?} {naming:?}");
        let mut person = begun();
        walk_to(&mut person, Question::About, &service, other);
        person.says("Bas Bakker");
        name_another(&mut person, naming);
        let about = |person: &Person<'_>| person.snapshot.drafts[0].answers.about.clone();
        let named = |name: &str| About::Employee { name: Some(name.to_owned()) };
        let second = match naming {
            Naming::Typed | Naming::Pressed => named("Els de Vries"),
            Naming::Spoken => About::Employee { name: None },
        };
        assert_eq!(about(&person), [named("Bas Bakker"), second.clone()], "{told}");
        walk_to(&mut person, Question::Summary, &service, other);
        assert!(
            person.snapshot.drafts[0]
                .answers
                .happened
                .iter()
                .all(|part| part.text.as_deref() != Some("en ook Els de Vries")),
            "{told}"
        );
        name_another(&mut person, Naming::Spoken);
        walk_to(&mut person, Question::Summary, &service, other);
        assert_eq!(about(&person), [named("Bas Bakker"), second, About::Employee { name: None }], "{told}");
    }
}

#[test]
fn what_is_told_is_no_name() {
    for words in ["en ook geslagen", "En ook Jan sloeg Piet", "Ook gisteren", "en toen ging hij weg"] {
        let mut person = begun();
        walk_to(&mut person, Question::Happened, "jimmys", None);
        person.says(words);
        let answers = &person.snapshot.drafts[0].answers;
        assert_eq!((answers.about.len(), answers.happened.len()), (1, 1), "{words}");
    }
}

#[test]
fn going_back_from_somebody_more_keeps_who_was_named() {
    let mut person = begun();
    walk_to(&mut person, Question::Happened, "jimmys", None);
    choose(&mut person, "-more");
    person.says("terug");
    assert_eq!(open_question(&person), Question::Happened);
    assert_eq!(person.snapshot.drafts[0].answers.about.len(), 1);
    // A name that was typed this way can be edited as well.
    person.says("en ook Els");
    assert_eq!(person.snapshot.drafts[0].answers.about.len(), 2);
}

#[test]
fn through_uwv_is_reachable_for_everybody_and_every_complaint_has_its_unit() {
    for other in [None, Some("rep"), Some("kin")] {
        let mut person = begun();
        walk_to(&mut person, Question::About, "-uwv", other);
        assert_eq!(person.snapshot.drafts[0].answers.uwv, Some(Certainty::Yes), "{other:?}");
    }
    for (service, other) in every_way_in() {
        let mut person = begun();
        walk_to(&mut person, Question::Summary, &service, other);
        let answers = &person.snapshot.drafts[0].answers;
        let unit = answers.unit.clone().or(implied_unit(answers, &SETTING.organisation));
        assert!(unit.is_some(), "{service} {other:?}");
    }
}

/// So many walks every time; `PROPTEST_CASES` asks for more.
fn few() -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(60)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: few(), ..ProptestConfig::default() })]

    #[test]
    fn the_bot_never_falls_silent_and_the_end_stays_in_reach(deeds in proptest::collection::vec(deed(), 1..60)) {
        let setting = &*SETTING;
        let mut person = Person::new(setting);
        for deed in deeds {
            let before = person.heard.len();
            let story = told(&deed);
            let erased = person.snapshot.drafts.len();
            let answered = act(&mut person, deed.clone());
            prop_assert!(answered != Some(Came::Messages(0)) || gathers(&person), "silence after {deed:?}");
            for say in &person.heard[before..] {
                for button in say.rows.iter().flatten() {
                    prop_assert!(button.data.len() <= 64, "{} is too long", button.data);
                    prop_assert!(Press::decode(&button.data).is_some(), "{} does not read back", button.data);
                }
            }
            if let Some(story) = story && person.snapshot.drafts.len() >= erased {
                let kept = keeps(&person, &story);
                let help = matches!(person.snapshot.conversation.open, Open::Help | Open::Wiping | Open::Stopping { .. });
                prop_assert!(kept || help, "lost: {story}");
            }
        }
        person.says("/klacht");
        let yes = Press::plain("notice-yes");
        if person.snapshot.conversation.notice_accepted.is_none() && !person.snapshot.drafts.is_empty() {
            person.presses(&yes);
        }
        if person.snapshot.drafts.is_empty() {
            return Ok(());
        }
        for _ in 0..40 {
            if answer_on(&mut person) == Question::Summary {
                return Ok(());
            }
        }
        let draft = person.snapshot.drafts.last().unwrap();
        prop_assert!(false, "stuck at {:?}", next_question(draft, &setting.organisation));
    }
}

/// The messages that a text is made of.
fn messages<'t>(text: &'t Text, found: &mut Vec<&'t Text>) {
    found.push(text);
    for (_, arg) in &text.args {
        if let Arg::Text(inner) = arg {
            messages(inner, found);
        }
    }
}

/// What is made of other texts, or of names as they are.
const MADE_OF_OTHERS: [&str; 4] = ["verbatim", "block", "in-language", "named"];

proptest! {
    #![proptest_config(ProptestConfig { cases: few(), ..ProptestConfig::default() })]

    /// In another language a client never reads Dutch, except names and what is asked about the language itself.
    #[test]
    fn another_language_is_never_left(language in 1..LANGUAGES.len(), deeds in proptest::collection::vec(deed(), 1..40)) {
        let setting = &*SETTING;
        let language = LANGUAGES[language];
        let mut person = Person::new(setting);
        person.presses(&Press::plain(&format!("lang-{language}")));
        let begun = person.heard.len();
        for deed in deeds {
            act(&mut person, deed);
            let chosen = person.snapshot.conversation.language.as_str();
            prop_assume!(chosen == language);
        }
        for say in &person.heard[begun..] {
            let labels = say.rows.iter().flatten().map(|button| &button.label);
            let mut found = Vec::new();
            say.heading.iter().chain(&say.body).chain(labels).for_each(|text| messages(text, &mut found));
            for text in found.into_iter().filter(|text| !MADE_OF_OTHERS.contains(&text.id)) {
                prop_assert!(!setting.locales.is_dutch_alone(text.id), "{} is for staff", text.id);
                prop_assert!(setting.locales.has(language, text.id), "{language} lacks {}", text.id);
            }
        }
        prop_assert!(setting.locales.missing().all(|(_, count)| count == 0));
    }
}

#[test]
fn the_common_path_has_nine_numbered_questions() {
    let setting = &*SETTING;
    let mut person = Person::new(setting);
    person.says("/klacht");
    person.presses(&Press::plain("notice-yes"));
    let mut asked = Vec::new();
    for _ in 0..20 {
        let question = next_question(&person.snapshot.drafts[0], &setting.organisation);
        if question == Question::Summary {
            break;
        }
        // Whoever knows the name types it.
        if question == Question::About {
            person.says("Bas Bakker");
        } else {
            answer_on(&mut person);
        }
        assert!(!follows_up(question, &person.snapshot.drafts[0].answers), "{question:?}");
        // The story takes a message and "klaar"; it is one question.
        if asked.last() != Some(&question) {
            asked.push(question);
        }
    }
    assert!(asked.len() <= 9, "{asked:?}");
    assert_eq!(next_question(&person.snapshot.drafts[0], &setting.organisation), Question::Summary);
}
