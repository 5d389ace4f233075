//! The same complaint while Telegram and the way there misbehave: it is filed once, every question is
//! asked in its order, and nothing comes twice but what was sent and whose answer was lost.

use std::collections::BTreeSet;

use klachtwijzer::domain::ids::Fresh;
use klachtwijzer::practice::{Fault, FaultKind, Message, World};

use super::intake::Script;
use super::town::Town;
use super::words::says;

const KINDS: [FaultKind; 5] = [
    FaultKind::Status429 { retry_after: 1 },
    FaultKind::Status500,
    FaultKind::CutBefore,
    FaultKind::CutAfter,
    FaultKind::Slow { ms: 200 },
];

/// Every `every`-th call of a method goes wrong in this way.
fn now_and_then(method: &str, kind: FaultKind, every: u32) -> Fault {
    Fault { every: Some(every), ..Fault::always(method, kind) }
}

/// Rules for one town each.
fn scenarios() -> Vec<(String, Vec<Fault>)> {
    let mut all = vec![
        ("without faults".to_owned(), Vec::new()),
        ("slow everywhere".to_owned(), vec![Fault::always("*", FaultKind::Slow { ms: 60 })]),
        (
            "every confirmed batch once more".to_owned(),
            vec![Fault::always("getUpdates", FaultKind::DuplicateDelivery)],
        ),
    ];
    for kind in KINDS {
        all.push((format!("sendMessage {kind:?}"), vec![now_and_then("sendMessage", kind, 4)]));
        let rest =
            ["getMe", "getWebhookInfo", "setMyCommands", "answerCallbackQuery", "getFile", "sendVoice"];
        let rest = rest.into_iter().map(|method| Fault::always(method, kind).times(1));
        let polls = now_and_then("getUpdates", kind, 6);
        all.push((format!("the rest {kind:?}"), rest.chain([polls]).collect()));
    }
    let mixtures: u64 = std::env::var("FAULT_MIXTURES").ok().and_then(|n| n.parse().ok()).unwrap_or(3);
    all.extend((1..=mixtures).map(|seed| (format!("mixture {seed}"), mixture(seed))));
    all
}

/// A few rules from a seed.
fn mixture(seed: u64) -> Vec<Fault> {
    let mut dice = Fresh::new(u128::from(seed));
    let mut draw = |below: usize| usize::try_from(dice.next_u64() % below as u64).unwrap();
    let methods = ["sendMessage", "sendMessage", "getUpdates", "answerCallbackQuery", "*"];
    let mut rules: Vec<Fault> = (0..4)
        .map(|_| {
            let every = u32::try_from(7 + draw(6)).unwrap();
            now_and_then(methods[draw(methods.len())], KINDS[draw(KINDS.len())], every)
        })
        .collect();
    rules.push(now_and_then("getUpdates", FaultKind::DuplicateDelivery, 2));
    rules
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_complaint_is_filed_once_whatever_goes_wrong() {
    let expected = run("expected", Vec::new()).await;
    let runs: Vec<_> = scenarios()
        .into_iter()
        .map(|(name, faults)| (name.clone(), tokio::spawn(async move { run(&name, faults).await })))
        .collect();
    let mut failures = Vec::new();
    for (name, running) in runs {
        match running.await {
            Ok(told) if told == expected => {}
            Ok(told) => failures.push(format!("{name}: {}", difference(&told.0, &expected.0))),
            Err(panic) => failures.push(format!("{name}: {panic}")),
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

fn difference(told: &[String], expected: &[String]) -> String {
    let differs = told.iter().zip(expected).find(|(told, expected)| told != expected);
    format!("{} messages instead of {}; first {differs:?}", told.len(), expected.len())
}

/// Files one complaint with a voice message; gives what client and manager were told, in order, without
/// what came twice because its answer was lost.
async fn run(name: &str, faults: Vec<Fault>) -> (Vec<String>, Vec<String>) {
    let (town, bot) = Town::with_staff().await;
    let before = town.world.calls().len();
    town.world.set_faults(faults);
    let (mut client, mut manager) = (town.phone("client"), town.phone("manager"));
    let script = Script::marked("storm");
    Script::begin(&mut client).await;
    script.to_story(&mut client).await;
    script.tell(&mut client, |phone| phone.voice()).await;
    let number = script.finish(&mut client).await;
    manager.press(&number, says("button-open")).await;
    let card = manager.card(&number).await;
    for words in script.words() {
        assert!(card.text().contains(&words), "{name}: {words} is lost");
    }
    let files = card.button(says("button-files")).unwrap();
    town.world.tap("manager", card.id(), &files.data).unwrap();
    let voice = manager.finds("the voice message", |message| message.file_id().is_some()).await;
    assert!(voice.0["voice"].is_object(), "{name}: {voice:?}");
    bot.is_done().await;
    town.world.set_faults(Vec::new());
    bot.stop().await;
    let status = town.open().await.status().await.unwrap();
    assert_eq!((status.cases, status.drafts), (1, 0), "{name}");
    assert_eq!((status.dead_letters, status.outbox_pending), (0, 0), "{name}");
    let (to_client, twice) = told(&town.world, "client", &number);
    let (to_manager, also_twice) = told(&town.world, "manager", &number);
    // A call without a status was cut off: carried out or not, nobody knows, and so it is made again.
    let calls = town.world.calls();
    let cut = calls[before..].iter().filter(|c| c.status.is_none() && c.method.starts_with("send")).count();
    assert!(twice + also_twice <= cut, "{name}: {twice} and {also_twice} twice, {cut} cut off");
    if name == "sendMessage CutAfter" {
        assert_eq!(twice + also_twice, cut, "each lost answer is one duplicate");
        assert!(cut >= 3, "{cut}");
    }
    (to_client, to_manager)
}

/// What somebody was told, without neighbours that are the same; and how many of those there were.
fn told(world: &World, person: &str, number: &str) -> (Vec<String>, usize) {
    let mut told: Vec<String> = Vec::new();
    let mut twice = 0;
    let mut known = BTreeSet::new();
    for message in world.chat(person).unwrap().iter().filter(|message| !message.is_outgoing()) {
        let words = masked(message, number);
        // Whether the bot says in between what it has depends on how fast the next word comes.
        if words.contains(says("ask-happened-more")) || words.contains(says("ask-wish-more")) {
            continue;
        }
        if told.last() == Some(&words) {
            twice += 1;
            continue;
        }
        assert!(known.insert(words.clone()), "said again out of order: {words}");
        told.push(words);
    }
    (told, twice)
}

/// The words and the buttons, without what differs from run to run.
fn masked(message: &Message, number: &str) -> String {
    let labels: Vec<String> = message.buttons().into_iter().map(|button| button.text).collect();
    let words = format!("{} {}", message.text(), labels.join("|")).replace(number, "NUMMER");
    words.chars().map(|c| if c.is_ascii_digit() { '#' } else { c }).collect()
}
