//! TERM and INT: what is in hand is ended, what was handled is confirmed, and the exit code is 0.

use std::path::Path;
use std::time::Duration;

use klachtwijzer::practice::{Fault, FaultKind};

use super::intake::Script;
use super::phone::Phone;
use super::town::Town;
use super::words::says;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn term_and_int_end_the_program_within_seconds_and_lose_nothing() {
    let town = Town::new().await;
    let codes = town.invite_staff().await;
    let log = town.path("log");
    let program = town.run(&log, "info");
    town.join_staff(&codes).await;
    let mut client = town.phone("client");
    let script = Script::marked("sein");
    Script::begin(&mut client).await;
    script.to_story(&mut client).await;
    // In the middle of a story, while updates are on their way.
    for part in 0..20 {
        client.types(&format!("deel {part} van het verhaal"));
    }
    ended(program, "TERM").await;
    let program = town.run(&log, "info");
    script.tell(&mut town.phone_from_the_start("client"), |_| {}).await;
    client.seen = town.world.chat("client").unwrap().last().unwrap().id() - 1;
    let number = script.finish(&mut client).await;
    let mut manager = town.phone_from_the_start("manager");
    manager.press(&number, says("button-open")).await;
    let card = manager.card(&number).await;
    for part in 0..20 {
        let words = format!("“deel {part} van het verhaal”");
        assert_eq!(card.text().matches(&words).count(), 1, "{words}");
    }
    ended(program, "INT").await;
    let status = town.open().await.status().await.unwrap();
    assert_eq!((status.cases, status.drafts, status.dead_letters), (1, 0, 0));
    assert!(town.world.pending_updates().is_empty(), "everything was acknowledged");
    // Whoever has nothing to do stops as well.
    let log = town.path("idle.log");
    let program = town.run(&log, "info");
    started(&log, 1).await;
    ended(program, "TERM").await;
}

/// Waits for the nth start in a log. Who asks a program to stop before it could hear that, kills it.
async fn started(log: &Path, times: usize) {
    while std::fs::read_to_string(log).unwrap().matches("the bot starts").count() < times {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

/// A letter takes seconds to make and to upload. Whenever the stop comes in them, the program ends within
/// its grace, and the letter arrives: before that, or after the next start.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stop_while_a_letter_is_made_or_uploaded_loses_no_letter() {
    let town = Town::new().await;
    let log = town.path("log");
    let mut program = town.run(&log, "info");
    let mut client = town.phone("client");
    let number = Script::marked("brief").file(&mut client).await;
    town.world.set_faults(vec![Fault::always("sendDocument", FaultKind::Slow { ms: 1_500 })]);
    let letters = |phone: &Phone| {
        let chat = phone.world.chat("client").unwrap();
        chat.iter().filter(|message| message.file_id().is_some()).count()
    };
    for (round, after_ms) in [50, 1_000, 2_500].into_iter().enumerate() {
        client.types(&format!("/zaak {number}"));
        client.press(&number, says("button-letter-receipt")).await;
        client.sees(says("letter-receipt-got")).await;
        tokio::time::sleep(Duration::from_millis(after_ms)).await;
        ended(program, "TERM").await;
        program = town.run(&log, "info");
        started(&log, round + 2).await;
        town.outbox_empties().await;
        let arrived = letters(&client);
        assert!((round + 1..=2 * (round + 1)).contains(&arrived), "{arrived} after {after_ms} ms");
    }
    ended(program, "TERM").await;
    let status = town.open().await.status().await.unwrap();
    assert_eq!((status.outbox_pending, status.dead_letters, status.timers_failing), (0, 0, 0));
}

async fn ended(program: super::program::Running, signal: &'static str) {
    let (code, took) = tokio::task::spawn_blocking(move || program.signal(signal)).await.unwrap();
    assert_eq!(code, 0, "{signal}");
    assert!(took < Duration::from_secs(8), "{signal}: {took:?}");
}
