//! kill -9 at random moments, and the same data folder again: nothing that was typed is lost, nothing is
//! done twice. `KILL_ROUNDS` sets how often in all.

use std::time::Duration;

use klachtwijzer::domain::ids::{CaseNumber, Fresh};
use klachtwijzer::practice::{Button, Message};
use tokio::sync::watch;

use super::intake::{Script, number_in};
use super::phone::Phone;
use super::town::Town;
use super::words::says;

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
    let client = tokio::spawn(complain(town.phone("client"), seed, stop));
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
    everything_arrived(&town, &complaints).await;
    let (code, _) = tokio::task::spawn_blocking(|| program.signal("TERM")).await.unwrap();
    assert_eq!(code, 0);
    let status = town.open().await.status().await.unwrap();
    assert_eq!(status.cases, complaints.len() as u64, "{}", std::fs::read_to_string(&log).unwrap());
    assert_eq!((status.drafts, status.dead_letters, status.outbox_pending), (0, 0, 0));
    complaints.len()
}

/// Files one complaint after the other until it is enough; the first word of each is its own.
async fn complain(mut phone: Phone, seed: u64, stop: watch::Receiver<bool>) -> Vec<(Script, String)> {
    let mut filed = Vec::new();
    loop {
        let script = Script::marked(&format!("vuur{seed}x{}y", filed.len()));
        if filed.is_empty() {
            Script::begin(&mut phone).await;
        } else {
            phone.types("/klacht");
        }
        script.to_story(&mut phone).await;
        script.tell(&mut phone, |_| {}).await;
        let number = script.finish(&mut phone).await;
        filed.push((script, number));
        if *stop.borrow() {
            return filed;
        }
    }
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
    }
}
