//! kill -9 at random moments, and the same data folder again: nothing that was typed is lost, nothing is
//! done twice. `KILL_ROUNDS` sets how often in all.

use std::time::Duration;

use klachtwijzer::domain::ids::{CaseNumber, Fresh};
use klachtwijzer::practice::{Button, FileKind, Message, Upload};
use tokio::sync::watch;

use super::intake::{Script, number_in};
use super::phone::Phone;
use super::town::Town;
use super::words::says;

const PHOTO: &[u8] = b"\x89PNG a photo";
const VOICE: &[u8] = b"OggS a voice";
const REPLY: &str = "Kom om tien uur naar de achterdeur.";
/// Towns in which this happens at the same time.
const TOWNS: u64 = 2;

fn rounds() -> u64 {
    std::env::var("KILL_ROUNDS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(56)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn kill_9_loses_nothing_and_does_nothing_twice() {
    let towns = (0..TOWNS).map(|seed| tokio::spawn(town_under_fire(seed, rounds().div_ceil(TOWNS))));
    for town in towns.collect::<Vec<_>>() {
        println!("{} complaints in {} kills", town.await.unwrap(), rounds().div_ceil(TOWNS));
    }
}

/// The very first start makes a key, a folder and the tables: killed anywhere in it, the next start works.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn kill_9_during_the_first_start_leaves_nothing_half_made() {
    for round in 0..12 {
        let town = Town::new().await;
        let program = town.run(&town.path("log"), "warn");
        tokio::time::sleep(Duration::from_millis(round * 6)).await;
        program.kill();
        let status = town.program(&["status", "--json"]).output().unwrap();
        assert!(status.status.success(), "killed after {} ms: {status:?}", round * 6);
    }
}

/// Gives how many complaints were filed meanwhile.
async fn town_under_fire(seed: u64, rounds: u64) -> usize {
    let town = Town::new().await;
    let codes = town.invite_staff().await;
    let log = town.path("log");
    let program = town.run(&log, "warn");
    town.join_staff(&codes).await;
    program.kill();
    let (done, stop) = watch::channel(false);
    let (first, hears) = watch::channel(None);
    let client = tokio::spawn(complain(town.phone("client"), seed, stop, first));
    let manager = tokio::spawn(reply(town.phone("manager"), hears));
    let mut dice = Fresh::new(u128::from(seed) + 1);
    for round in 0..rounds {
        let program = town.run(&log, "warn");
        // Some die while they start, most while they work.
        let ms = 15 + dice.next_u64() % if round % 5 == 0 { 60 } else { 450 };
        tokio::time::sleep(Duration::from_millis(ms)).await;
        program.kill();
    }
    done.send_replace(true);
    let program = town.run(&log, "warn");
    let complaints = client.await.unwrap();
    let answered = manager.await.unwrap();
    the_reply_arrived(&town, &answered).await;
    everything_arrived(&town, &complaints).await;
    let (code, _) = tokio::task::spawn_blocking(|| program.signal("TERM")).await.unwrap();
    assert_eq!(code, 0);
    let status = town.open().await.status().await.unwrap();
    assert_eq!(status.cases, complaints.len() as u64, "{}", std::fs::read_to_string(&log).unwrap());
    assert_eq!((status.drafts, status.dead_letters, status.outbox_pending), (0, 0, 0));
    complaints.len()
}

/// Files one complaint after the other until it is enough; the first word of each is its own.
async fn complain(
    mut phone: Phone,
    seed: u64,
    stop: watch::Receiver<bool>,
    first: watch::Sender<Option<String>>,
) -> Vec<(Script, String)> {
    let mut filed = Vec::new();
    loop {
        let script = Script::marked(&format!("vuur{seed}x{}y", filed.len()));
        if filed.is_empty() {
            Script::begin(&mut phone).await;
        } else {
            phone.types("/klacht");
        }
        script.to_story(&mut phone).await;
        script.tell(&mut phone, sends_files).await;
        let number = script.finish(&mut phone).await;
        if filed.is_empty() {
            first.send_replace(Some(number.clone()));
        }
        filed.push((script, number));
        if *stop.borrow() {
            return filed;
        }
    }
}

/// What the bot has to fetch from Telegram.
fn sends_files(phone: &mut Phone) {
    phone.sends(FileKind::Photo, Upload::new("a.png", "image/png", PHOTO), "de deur");
    phone.sends(FileKind::Voice, Upload::new("v.oga", "audio/ogg", VOICE), "");
}

/// The manager writes to the client as soon as there is a case.
async fn reply(mut phone: Phone, mut first: watch::Receiver<Option<String>>) -> String {
    let number = first.wait_for(Option::is_some).await.unwrap().clone().unwrap();
    phone.types(&format!("/zaak {number}"));
    let card = phone.card(&number).await;
    phone.world.tap("manager", card.id(), &card.button(says("button-write-client")).unwrap().data).unwrap();
    phone.sees(says("staff-write")).await;
    phone.types(REPLY);
    phone.press(says("staff-where"), says("button-to-client")).await;
    number
}

/// What staff wrote was told to the client, and stands in the case once.
async fn the_reply_arrived(town: &Town, number: &str) {
    let mut client = town.phone_from_the_start("client");
    let news = client.sees(says("client-news-letter")).await;
    client.seen = town.world.chat("client").unwrap().last().unwrap().id();
    town.world.tap("client", news.id(), &news.button(says("button-read")).unwrap().data).unwrap();
    let case = client.sees(REPLY).await;
    assert!(case.text().contains(number), "{}", case.text());
    assert_eq!(case.text().matches(REPLY).count(), 1, "{}", case.text());
}

/// Each complaint was confirmed under one number, and is with its handler in all its words, once.
async fn everything_arrived(town: &Town, complaints: &[(Script, String)]) {
    let told = town.world.chat("client").unwrap();
    let filed = |message: &&Message| message.text().contains(says("filed-title"));
    let mut numbers: Vec<String> =
        told.iter().filter(filed).map(|message| number_in(message.text())).collect();
    numbers.sort();
    numbers.dedup();
    assert_eq!(numbers.len(), complaints.len(), "one number for each complaint");
    let mut manager = town.phone("manager");
    manager.types("/zaken");
    let is_case = |button: &Button| CaseNumber::parse(&button.text).is_some();
    let lists_all =
        |message: &Message| message.buttons().iter().filter(|b| is_case(b)).count() == complaints.len();
    let list = manager.finds("all cases", lists_all).await;
    for (script, number) in complaints {
        let button = list.button(number).unwrap_or_else(|| panic!("{number} is not in {}", list.text()));
        town.world.tap("manager", list.id(), &button.data).unwrap();
        let card = manager.card(number).await;
        for words in script.words() {
            assert_eq!(card.text().matches(&words).count(), 1, "{words} in {}", card.text());
        }
        town.world.tap("manager", card.id(), &card.button(says("button-files")).unwrap().data).unwrap();
        for bytes in [PHOTO, VOICE] {
            let file = manager.finds("a file", |message| message.file_id().is_some()).await;
            assert_eq!(town.world.file(file.file_id().unwrap()).unwrap().bytes, bytes);
        }
    }
}
