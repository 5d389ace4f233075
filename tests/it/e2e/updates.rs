//! Updates as Telegram sends them today and may send them next year: no word is lost, nothing stops.

use std::path::Path;

use serde_json::{Value, json};

use super::intake::Script;
use super::town::Town;
use super::words::says;
use crate::street::person;

/// The person in the fixtures.
const ANJA: i64 = 4711;

/// Every update that is kept as a sample, by name.
fn fixtures() -> Vec<(String, Value)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/updates");
    let mut found: Vec<(String, Value)> = std::fs::read_dir(folder)
        .unwrap()
        .map(|file| {
            let path = file.unwrap().path();
            let text = std::fs::read_to_string(&path).unwrap();
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            (name, serde_json::from_str(&text).unwrap())
        })
        .collect();
    found.sort_by(|(one, _), (other, _)| one.cmp(other));
    found
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_word_of_an_unknown_message_is_lost_and_nothing_stops_the_bot() {
    let town = Town::with(vec![person(ANJA, "anja", "Anja")]).await;
    let codes = town.invite_staff().await;
    let bot = town.bot().await;
    town.join_staff(&codes).await;
    let mut anja = town.phone("anja");
    let script = Script::marked("later");
    Script::begin(&mut anja).await;
    script.to_story(&mut anja).await;
    let question = anja.sees(says("ask-happened")).await;
    let told = [
        ("text_date_time_entity", "Het was op 3 maart om twee uur."),
        ("text_unknown_forward_origin", "Dit kreeg ik van mijn begeleider."),
        ("text_external_reply_and_quote", "Hierover gaat het."),
        ("text_unknown_extra_fields", "Gewone woorden."),
        ("rich_message", "weggestuurd."),
    ];
    let all = fixtures();
    for (number, (name, _)) in told.iter().enumerate() {
        let (_, update) = all.iter().find(|(known, _)| known == name).unwrap();
        inject(&town, update, 9_000 + i64::try_from(number).unwrap());
    }
    let unheard = json!({"message": {
        "message_id": 9_100, "date": 1_790_000_000,
        "from": {"id": ANJA, "is_bot": false, "first_name": "Anja"},
        "chat": {"id": ANJA, "type": "private", "first_name": "Anja"},
        "thought_of_next_year": {"headline": "Zo voelde het", "body": [{"line": "alsof ik lucht was"}]},
    }});
    town.world.inject(unheard).unwrap();
    let done = question.button(says("choice-done")).unwrap();
    town.world.tap("anja", question.id(), &done.data).unwrap();
    let number = script.finish(&mut anja).await;
    let mut manager = town.phone_from_the_start("manager");
    manager.press(&number, says("button-open")).await;
    let card = manager.card(&number).await;
    for (name, words) in told {
        assert!(card.text().contains(words), "{name}: {words} is lost: {}", card.text());
    }
    assert!(card.text().contains("alsof ik lucht was"), "{}", card.text());

    // And then everything there is, twice, known and unknown kinds alike.
    for (number, (_, update)) in all.iter().chain(&all).enumerate() {
        inject(&town, update, 10_000 + i64::try_from(number).unwrap());
    }
    let mut client = town.phone("client");
    client.start(None);
    client.sees(says("hello-title")).await;
    bot.is_done().await;
    let status = bot.store.status().await.unwrap();
    assert_eq!((status.cases, status.dead_letters), (1, 0));
    bot.stop().await;
    assert!(town.world.pending_updates().is_empty(), "{:?}", town.world.pending_updates());
}

/// Hands the bot a sample under a number of its own, since all samples have the same.
fn inject(town: &Town, sample: &Value, message_id: i64) {
    let mut update = sample.clone();
    for kind in ["message", "guest_message"] {
        if let Some(message) = update.get_mut(kind).and_then(Value::as_object_mut) {
            message.insert("message_id".to_owned(), json!(message_id));
        }
    }
    town.world.inject(update).unwrap();
}
