//! Order, lanes and limits.

use std::collections::BTreeMap;
use std::time::Duration;

use tokio::time::sleep;

use super::{Bench, seconds};
use crate::delivery::limits::SendLimits;
use crate::dialogue::step::Lane;

#[tokio::test(start_paused = true)]
async fn a_chat_gets_its_messages_in_order_and_one_at_a_time() {
    let bench = Bench::new(SendLimits::Telegram);
    let words: Vec<String> = (0..30).map(|number| format!("bericht {number}")).collect();
    for words in &words {
        bench.outbox.say(7, Lane::Answer, words);
    }
    let running = bench.run();
    seconds(2).await;
    assert_eq!(bench.transport.words_for(7), words);
    assert_eq!(bench.outbox.open(), 0);
    running.stop().await;
}

#[tokio::test(start_paused = true)]
async fn a_slow_chat_delays_no_other() {
    let bench = Bench::new(SendLimits::Telegram);
    bench.transport.slow(1, 5);
    for chat_id in 1..=40 {
        bench.outbox.say(chat_id, Lane::Answer, "dag");
    }
    let running = bench.run();
    sleep(Duration::from_millis(100)).await;
    assert_eq!(bench.outbox.open(), 1, "only the slow one is left");
    running.stop().await;
    assert_eq!(bench.outbox.open(), 0, "stopping waits for what is under way");
}

#[tokio::test(start_paused = true)]
async fn what_comes_in_later_leaves_when_the_worker_is_woken() {
    let bench = Bench::new(SendLimits::Telegram);
    let running = bench.run();
    seconds(1).await;
    bench.outbox.say(1, Lane::Answer, "dag");
    running.delivery.wake().notify_one();
    sleep(Duration::from_millis(50)).await;
    assert_eq!(bench.outbox.open(), 0);
    running.stop().await;
}

#[tokio::test(start_paused = true)]
async fn without_being_woken_it_looks_by_itself() {
    let bench = Bench::new(SendLimits::Telegram);
    let running = bench.run();
    seconds(1).await;
    bench.outbox.say(1, Lane::Answer, "dag");
    seconds(6).await;
    assert_eq!(bench.outbox.open(), 0);
    running.stop().await;
}

#[tokio::test(start_paused = true)]
async fn answers_go_before_notifications_before_reminders() {
    let bench = Bench::new(SendLimits::Telegram);
    for number in 0..20 {
        bench.outbox.say(100 + number, Lane::Reminder, "herinnering");
        bench.outbox.say(200 + number, Lane::Notification, "melding");
        bench.outbox.say(300 + number, Lane::Answer, "antwoord");
    }
    let running = bench.run();
    seconds(10).await;
    let order: Vec<i64> = bench.transport.order().iter().map(|chat_id| chat_id / 100).collect();
    assert_eq!(order, [vec![3; 20], vec![2; 20], vec![1; 20]].concat());
    running.stop().await;
}

#[tokio::test(start_paused = true)]
async fn notifications_keep_telegrams_limits() {
    let bench = Bench::new(SendLimits::Telegram);
    for number in 0..300_i64 {
        bench.outbox.say(number % 150, Lane::Notification, "melding");
    }
    let running = bench.run();
    seconds(30).await;
    assert_eq!(bench.outbox.open(), 0);
    let got = bench.transport.got.lock().unwrap().clone();
    for first in &got {
        let second = first.at_ms..first.at_ms + 1_000;
        let within = got.iter().filter(|got| second.contains(&got.at_ms)).count();
        assert!(within <= 30, "{within} in one second");
    }
    let mut by_chat: BTreeMap<i64, Vec<u128>> = BTreeMap::new();
    got.iter().for_each(|got| by_chat.entry(got.chat_id).or_default().push(got.at_ms));
    assert!(by_chat.values().all(|times| times.windows(2).all(|pair| pair[1] - pair[0] >= 1_000)));
    let last = got.last().unwrap().at_ms;
    assert!(last < 14_000, "300 took {last} ms");
    running.stop().await;
}

#[tokio::test(start_paused = true)]
async fn an_answer_does_not_wait_for_a_thousand_reminders() {
    let bench = Bench::new(SendLimits::Telegram);
    for chat_id in 0..1_000 {
        bench.outbox.say(chat_id, Lane::Reminder, "herinnering");
    }
    let running = bench.run();
    seconds(5).await;
    bench.outbox.say(5_000, Lane::Answer, "antwoord");
    running.delivery.wake().notify_one();
    sleep(Duration::from_millis(100)).await;
    assert_eq!(bench.transport.words_for(5_000), ["antwoord"]);
    assert!(bench.outbox.open() > 800);
    seconds(45).await;
    assert_eq!(bench.outbox.open(), 0);
    running.stop().await;
}

#[tokio::test(start_paused = true)]
async fn without_limits_everything_leaves_at_once() {
    let bench = Bench::new(SendLimits::Off);
    for chat_id in 0..1_000 {
        bench.outbox.say(chat_id, Lane::Reminder, "herinnering");
    }
    let running = bench.run();
    seconds(2).await;
    assert_eq!(bench.outbox.open(), 0);
    running.stop().await;
}

#[tokio::test(start_paused = true)]
async fn stopping_gives_back_what_did_not_start() {
    let bench = Bench::new(SendLimits::Telegram);
    bench.transport.slow(1, 5);
    let first = bench.outbox.say(1, Lane::Answer, "een");
    let second = bench.outbox.say(1, Lane::Answer, "twee");
    let running = bench.run();
    seconds(1).await;
    running.stop().await;
    assert!(bench.outbox.end(first).is_some());
    assert!(bench.outbox.is_waiting(second));
    assert_eq!(bench.transport.words_for(1), ["een"]);
}

#[tokio::test(start_paused = true)]
async fn stopping_does_not_wait_for_ever_and_loses_nothing() {
    let bench = Bench::new(SendLimits::Telegram);
    bench.transport.slow(1, 100);
    bench.outbox.say(1, Lane::Answer, "een");
    let running = bench.run();
    seconds(1).await;
    let before = tokio::time::Instant::now();
    running.stop().await;
    assert!(before.elapsed() < Duration::from_secs(10));
    bench.transport.slow(1, 0);
    let restarted = bench.run();
    seconds(1).await;
    assert_eq!(bench.transport.words_for(1), ["een"]);
    restarted.stop().await;
}
