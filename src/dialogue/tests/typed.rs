//! What people type at the questions, and what comes of it.

use std::sync::LazyLock;

use proptest::prelude::*;

use crate::domain::calendar::civil_date;
use crate::domain::complaint::{About, Capacity, Certainty, Door, Incident, Part, Reach, UnitAnswer};
use crate::domain::ids::CaseId;
use crate::i18n::languages::LANGUAGES;

use super::super::conversation::Open;
use super::super::draft::{Draft, DraftAnswers, PendingIncident, Supplied};
use super::super::event::Timer;
use super::super::press::Press;
use super::super::question::{Question, next_question};
use super::person::{Person, Setting};

/// Read once: every question is asked by the same organisation.
pub(super) static SETTING: LazyLock<Setting> = LazyLock::new(Setting::new);

/// What was told before, at the questions where something was.
const TOLD: &str = "Ze lieten mij een uur buiten staan.";

fn told(person: &Person<'_>) -> Part {
    let text = Some(TOLD.to_owned());
    Part { message_id: 1, at: person.now, text, attachment: None, album: None, lost: false }
}

fn given(words: &str) -> Option<Supplied> {
    Some(Supplied::Given(words.to_owned()))
}

/// The answers with which a question is the next one.
fn answers(person: &Person<'_>, question: Question) -> DraftAnswers {
    let day = Incident::Day { date: civil_date(person.now) };
    let whole = DraftAnswers {
        capacity: Some(Capacity::Client),
        service: Some("werkbedrijf".to_owned()),
        uwv: Some(Certainty::No),
        about: vec![About::Employee { name: Some("Bas Bakker".to_owned()) }],
        unit: Some(UnitAnswer::Known("kringloop-noord".to_owned())),
        happened: vec![told(person)],
        happened_closed: true,
        incident: Some(day.clone()),
        manager_involved: Some(Certainty::No),
        door: Some(Door::Manager),
        wish_offered: Some("wish-sorry".to_owned()),
        wish_closed: true,
        name: given("Samira"),
        ..DraftAnswers::default()
    };
    let of_other = DraftAnswers {
        for_other: true,
        capacity: Some(Capacity::Representative),
        represented_name: given("Piet"),
        represented_relation: given("broer"),
        basis: Some(Supplied::Offered("basis-consent".to_owned())),
        ..DraftAnswers::default()
    };
    match question {
        Question::Relation => DraftAnswers::default(),
        Question::Capacity => DraftAnswers { for_other: true, ..DraftAnswers::default() },
        Question::RepresentedName => DraftAnswers { represented_name: None, ..of_other },
        Question::RepresentedRelation => DraftAnswers { represented_relation: None, ..of_other },
        Question::Basis => DraftAnswers { basis: None, ..of_other },
        Question::Proof => of_other,
        Question::RepresentedService => DraftAnswers { proof_closed: true, ..of_other },
        Question::Consumer => DraftAnswers { service: Some("winkel".to_owned()), ..whole },
        Question::Uwv => DraftAnswers { service: None, uwv: Some(Certainty::Yes), ..whole },
        Question::About => DraftAnswers { about: Vec::new(), unit: None, ..early(whole) },
        Question::AboutName => DraftAnswers {
            about: Vec::new(),
            about_pending: Some(About::Employee { name: None }),
            unit: None,
            ..early(whole)
        },
        Question::Unit => DraftAnswers { unit: None, ..early(whole) },
        Question::Happened => early(whole),
        Question::When => DraftAnswers { incident: None, ..whole },
        Question::WhenConfirm => {
            let words = "vandaag".to_owned();
            let pending = PendingIncident { readings: vec![day], words, told_earlier: false };
            DraftAnswers { incident: None, incident_pending: Some(pending), ..whole }
        }
        Question::ManagerInvolved => DraftAnswers { manager_involved: None, door: None, ..whole },
        Question::Door => DraftAnswers { door: None, ..whole },
        Question::DoorAfterTalk => DraftAnswers { door: None, talked: Some(true), ..whole },
        Question::Wish => DraftAnswers { wish_offered: None, wish_closed: false, ..whole },
        Question::Contact => DraftAnswers { name: None, ..whole },
        Question::Phone => DraftAnswers { name: None, reach: Some(Reach::Phone), ..whole },
        // Asked of staff alone, who take it down for somebody.
        Question::Address | Question::Summary => whole,
    }
}

/// Nothing was told yet.
fn early(whole: DraftAnswers) -> DraftAnswers {
    DraftAnswers {
        happened: Vec::new(),
        happened_closed: false,
        incident: None,
        manager_involved: None,
        door: None,
        wish_offered: None,
        wish_closed: false,
        name: None,
        ..whole
    }
}

/// Somebody at whom this question stands open.
pub(super) fn asked(question: Question, language: &str) -> Person<'static> {
    let mut person = Person::new(&SETTING);
    let id = CaseId(uuid::Uuid::from_u128(7));
    let draft = Draft { answers: answers(&person, question), version: 3, ..Draft::begin(id, person.now) };
    assert_eq!(next_question(&draft, &SETTING.organisation), question);
    let conversation = &mut person.snapshot.conversation;
    conversation.notice_accepted = Some(person.now);
    conversation.open = Open::Intake { draft: id };
    conversation.language = language.to_owned();
    conversation.language_asked = true;
    person.snapshot.drafts.push(draft);
    person.waits(60_000);
    person
}

/// What came of typing these words, in short: what stands open then, what was said, and where the words are.
pub(super) fn comes_of(question: Question, language: &str, words: &str) -> String {
    let mut person = asked(question, language);
    let before = person.snapshot.drafts[0].clone();
    person.says(words);
    let mut said: Vec<&str> =
        person.heard.iter().flat_map(|say| say.body.first()).map(|text| text.id).collect();
    said.dedup();
    let open = match (&person.snapshot.conversation.open, person.snapshot.drafts.first()) {
        (Open::Intake { .. }, Some(draft)) => {
            let next = next_question(draft, &SETTING.organisation);
            if next == question { "stays".to_owned() } else { format!("{next:?}") }
        }
        (open, _) => format!("{open:?}").split_whitespace().next().unwrap_or_default().to_owned(),
    };
    let answers = person.snapshot.drafts.first().map(|draft| draft.answers.clone()).unwrap_or_default();
    let kept = [
        ("story", answers.happened.len() > before.answers.happened.len()),
        ("wish", answers.wish.len() > before.answers.wish.len()),
        ("proof", answers.proof.len() > before.answers.proof.len()),
        ("language", person.snapshot.conversation.language != language),
    ];
    let kept: Vec<&str> = kept.into_iter().filter(|(_, is)| *is).map(|(name, _)| name).collect();
    format!("{open} +{} [{}]", kept.join("+"), said.join(" "))
}

/// A table of what is typed where; more of it is added there.
#[test]
fn what_people_type_is_understood_where_they_type_it() {
    let table = include_str!("typed.tsv").lines().filter(|line| !line.starts_with('#'));
    let mut wrong = Vec::new();
    for line in table {
        let columns: Vec<&str> = line.split('\t').collect();
        let [language, words, asked, expected] = columns.as_slice() else { panic!("four columns: {line}") };
        let question = Question::ALL.into_iter().find(|question| format!("{question:?}") == *asked);
        let came = comes_of(question.expect("a question"), language, words);
        if came != *expected {
            wrong.push(format!("{language} “{words}” at {asked}: {came}, not {expected}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn typed() -> impl Strategy<Value = String> {
    let pieces = proptest::sample::select(vec![
        "ja",
        "nee",
        "maar",
        "geen idee",
        "weet ik niet",
        "gisteren",
        "3 maart",
        "morgen",
        "06 12345678",
        "stop",
        "terug",
        "klaar",
        "hulp",
        "?",
        "،",
        "لا",
        "не знаю",
        "evet",
        "no",
        "Bas Bakker",
        "kringloop noord",
        "de manager",
        "👍",
        "…",
        "ik heet",
        "english",
        "wat betekent",
        "\n",
        "hij sloeg de deur dicht",
        "30 februari",
    ]);
    prop_oneof![
        proptest::collection::vec(pieces, 1..12).prop_map(|pieces| pieces.join(" ")),
        "\\PC{1,200}",
        "[a-z ,.]{30,120}",
        ("\\PC{1,40}", 1..200_usize)
            .prop_map(|(piece, times)| { format!("{piece} ").repeat(times).chars().take(4_096).collect() }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 80, ..ProptestConfig::default() })]

    /// Whatever is typed is answered; and a sentence that leads nowhere else is kept.
    #[test]
    fn no_text_is_lost_at_any_question(
        at in 0..Question::ALL.len(),
        language in 0..LANGUAGES.len(),
        words in typed(),
    ) {
        prop_assume!(Question::ALL[at] != Question::Address);
        let mut person = asked(Question::ALL[at], LANGUAGES[language]);
        let (id, step) = (person.snapshot.drafts[0].id, person.snapshot.drafts[0].clone());
        person.says(&words);
        let answers = |person: &Person<'_>| person.snapshot.drafts.first().map(|draft| draft.answers.clone());
        let gathers = person.timers.iter().any(|(_, timer)| matches!(timer, Timer::Gather(_)));
        prop_assert!(!person.heard.is_empty() || gathers, "silence after “{words}”");
        let stands = person.snapshot.conversation.open == (Open::Intake { draft: id });
        let long = words.split_whitespace().count() > 8 || words.chars().count() >= 60;
        let long = long && words.chars().any(char::is_alphanumeric);
        if stands && long && Press::decode(&words).is_none() {
            let kept = answers(&person).unwrap();
            let parts = kept.happened.iter().chain(&kept.wish).chain(&kept.proof);
            let told = parts.filter_map(|part| part.text.as_deref()).any(|text| text == words.trim());
            let answered = kept.typed_words.values().any(|typed| typed == words.trim());
            let noted = kept.incident_pending != step.answers.incident_pending;
            prop_assert!(told || answered || noted, "lost at {:?}: “{words}”", Question::ALL[at]);
        }
    }
}
