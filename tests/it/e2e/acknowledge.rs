//! Only what is committed is acknowledged; one update that fails does not stop the others.

use std::time::Duration;

use sqlx::{AnyConnection, AssertSqlSafe, Connection, Executor};
use tokio::time::sleep;

use super::intake::Script;
use super::town::Town;
use super::words::says;
use crate::street::person;

async fn connect(town: &Town) -> AnyConnection {
    AnyConnection::connect(&town.database_url()).await.unwrap()
}

async fn tamper(town: &Town, statement: &str) -> u64 {
    let mut conn = connect(town).await;
    let done = conn.execute(sqlx::query(AssertSqlSafe(statement.to_owned()))).await.unwrap();
    conn.close().await.unwrap();
    done.rows_affected()
}

/// Somebody else holds the database for longer than the bot waits for it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_is_acknowledged_while_the_database_is_away() {
    let town = Town::new().await;
    let bot = town.bot().await;
    let mut client = town.phone("client");
    Script::begin(&mut client).await;
    client.sees(says("ask-relation")).await;
    bot.is_done().await;
    let mut other = connect(&town).await;
    other.execute(sqlx::query("BEGIN IMMEDIATE")).await.unwrap();
    client.press_seen("Jimmy's");
    sleep(Duration::from_millis(6_500)).await;
    assert_eq!(town.world.pending_updates().len(), 1, "not acknowledged after the first attempt failed");
    other.execute(sqlx::query("ROLLBACK")).await.unwrap();
    other.close().await.unwrap();
    client.sees(says("ask-about")).await;
    bot.stop().await;
    assert!(town.world.pending_updates().is_empty());
}

/// Killed after the updates were handed out, and before they were committed: they come again.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_handed_out_and_not_committed_comes_again() {
    let town = Town::new().await;
    drop(town.open().await);
    let mut other = connect(&town).await;
    let program = town.run(&town.path("log"), "warn");
    let mut client = town.phone("client");
    Script::begin(&mut client).await;
    client.sees(says("ask-relation")).await;
    other.execute(sqlx::query("BEGIN IMMEDIATE")).await.unwrap();
    client.press_seen("Jimmy's");
    sleep(Duration::from_millis(300)).await;
    program.kill();
    other.close().await.unwrap();
    assert_eq!(town.world.pending_updates().len(), 1);
    let program = town.run(&town.path("log"), "warn");
    client.sees(says("ask-about")).await;
    program.kill();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_poison_update_becomes_a_dead_letter_with_an_apology_and_the_rest_goes_on() {
    let town = Town::with(vec![person(7_311_904_431, "second", "Jan")]).await;
    let bot = town.bot().await;
    let mut client = town.phone("client");
    Script::marked("gif").file(&mut client).await;
    bot.stop().await;
    assert!(tamper(&town, "UPDATE case_event SET event = x'00'").await > 0);
    // Before, between and after it, in one batch, from somebody else.
    let mut second = town.phone("second");
    second.start(None);
    client.types("Ik wil nog iets zeggen over die middag.");
    second.types("/klacht");
    let bot = town.bot().await;
    client.sees(says("turn-failed")).await;
    second.sees(says("hello-title")).await;
    second.press(says("notice-telegram"), says("button-notice-yes")).await;
    second.sees(says("ask-relation")).await;
    let letters = bot.store.dead_letters(10).await.unwrap();
    assert_eq!(letters.len(), 1);
    assert_eq!(letters[0].reason, "corrupt");
    assert!(letters[0].raw.contains("die middag"), "nothing that was typed is lost");
    bot.stop().await;
}

/// A draft that cannot be read, say after an upgrade that went wrong: the person still hears of it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn somebody_whose_own_rows_cannot_be_read_gets_an_apology_too() {
    for statement in ["UPDATE draft SET answers = x'00'", "UPDATE conversation SET state = x'00'"] {
        let town = Town::new().await;
        let bot = town.bot().await;
        let mut client = town.phone("client");
        Script::begin(&mut client).await;
        client.sees(says("ask-relation")).await;
        bot.is_done().await;
        assert_eq!(tamper(&town, statement).await, 1);
        client.types("Hallo, ben je er nog?");
        client.sees(says("turn-failed")).await;
        let letters = bot.store.dead_letters(10).await.unwrap();
        assert!(letters[0].raw.contains("ben je er nog"), "{statement}");
        bot.stop().await;
    }
}
