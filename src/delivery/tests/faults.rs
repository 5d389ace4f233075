//! Refusals, faults, restarts.

use std::time::Duration;

use tokio::time::sleep;

use super::{Bench, seconds};
use crate::delivery::limits::SendLimits;
use crate::delivery::transport::{Failure, Scope};
use crate::dialogue::step::Lane;
use crate::store::Outcome;

const FAULT: Failure = Failure::Retry { after_ms: None, scope: Scope::All };

fn too_many(after_ms: u64) -> Failure {
    Failure::Retry { after_ms: Some(after_ms), scope: Scope::Chat }
}

#[tokio::test(start_paused = true)]
async fn too_many_requests_delay_that_chat_only_and_keep_its_order() {
    let bench = Bench::new(SendLimits::Telegram);
    bench.transport.fail(1, &[too_many(10_000)]);
    for words in ["een", "twee", "drie"] {
        bench.outbox.say(1, Lane::Answer, words);
        bench.outbox.say(2, Lane::Answer, words);
    }
    let running = bench.run();
    seconds(2).await;
    assert_eq!(bench.transport.words_for(2), ["een", "twee", "drie"]);
    bench.outbox.say(1, Lane::Answer, "vier");
    running.delivery.wake().notify_one();
    seconds(7).await;
    assert!(bench.transport.words_for(1).is_empty(), "Telegram asked for ten seconds");
    seconds(2).await;
    assert_eq!(bench.transport.words_for(1), ["een", "twee", "drie", "vier"]);
    running.stop().await;
}

#[tokio::test(start_paused = true)]
async fn several_chats_refused_in_a_row_make_everything_wait() {
    let bench = Bench::new(SendLimits::Telegram);
    for chat_id in 1..=3 {
        bench.transport.fail(chat_id, &[too_many(20_000)]);
        bench.outbox.say(chat_id, Lane::Answer, "dag");
    }
    let running = bench.run();
    seconds(1).await;
    bench.outbox.say(4, Lane::Answer, "dag");
    running.delivery.wake().notify_one();
    seconds(15).await;
    assert!(bench.transport.words_for(4).is_empty());
    seconds(6).await;
    assert_eq!(bench.outbox.open(), 0);
    running.stop().await;
}

#[tokio::test(start_paused = true)]
async fn a_fault_is_tried_again_with_growing_pauses() {
    let bench = Bench::new(SendLimits::Telegram);
    bench.transport.fail(1, &[FAULT; 4]);
    bench.outbox.say(1, Lane::Answer, "dag");
    let running = bench.run();
    seconds(40).await;
    let at_ms = bench.transport.times_for(1)[0];
    assert!((12_000..18_500).contains(&at_ms), "1 + 2 + 4 + 8 seconds, give or take: {at_ms}");
    assert_eq!(running.delivery.counters().retried.read(), 4);
    running.stop().await;
}

#[tokio::test(start_paused = true)]
async fn an_outage_ends_for_everybody_soon_after_it_ends() {
    let bench = Bench::new(SendLimits::Telegram);
    for chat_id in 1..=100 {
        bench.transport.fail(chat_id, &[FAULT; 3]);
        bench.outbox.say(chat_id, Lane::Answer, "dag");
    }
    let running = bench.run();
    seconds(60).await;
    assert_eq!(bench.outbox.open(), 0);
    running.stop().await;
}

#[tokio::test(start_paused = true)]
async fn an_answer_is_given_up_at_last_and_a_letter_later() {
    let bench = Bench::new(SendLimits::Telegram);
    bench.transport.fail(1, &[FAULT]);
    bench.transport.fail(2, &[FAULT]);
    let answer = bench.outbox.say(1, Lane::Answer, "dag");
    let letter = bench.outbox.say(2, Lane::Notification, "brief");
    bench.outbox.set_attempts(answer, 19);
    bench.outbox.set_attempts(letter, 19);
    let running = bench.run();
    seconds(1).await;
    assert_eq!(bench.outbox.end(answer), Some(Outcome::Refused { id: answer, reason: "tried_too_often" }));
    seconds(400).await;
    assert!(matches!(bench.outbox.end(letter), Some(Outcome::Sent { .. })));
    running.stop().await;
}

#[tokio::test(start_paused = true)]
async fn who_cannot_be_reached_is_told_to_the_case() {
    let bench = Bench::new(SendLimits::Telegram);
    bench.transport.fail(1, &[Failure::Unreachable]);
    let row = bench.outbox.say(1, Lane::Notification, "er is iets nieuws");
    let running = bench.run();
    seconds(1).await;
    assert_eq!(bench.outbox.end(row), Some(Outcome::Refused { id: row, reason: "unreachable" }));
    let told = bench.consequences.unreachable.lock().unwrap().clone();
    assert_eq!(told.len(), 1);
    assert!(told[0].1.is_some());
    running.stop().await;
}

#[tokio::test(start_paused = true)]
async fn what_can_never_work_does_not_hold_up_the_next() {
    let bench = Bench::new(SendLimits::Telegram);
    bench.transport.fail(1, &[Failure::GiveUp { reason: "message_too_long" }, Failure::Moved { chat_id: 2 }]);
    let too_long = bench.outbox.say(1, Lane::Answer, "een");
    let moved = bench.outbox.say(1, Lane::Answer, "twee");
    bench.outbox.say(1, Lane::Answer, "drie");
    let running = bench.run();
    seconds(1).await;
    assert_eq!(
        bench.outbox.end(too_long),
        Some(Outcome::Refused { id: too_long, reason: "message_too_long" })
    );
    assert_eq!(bench.outbox.end(moved), Some(Outcome::Refused { id: moved, reason: "chat_moved" }));
    assert_eq!(bench.transport.words_for(1), ["drie"]);
    running.stop().await;
}

#[tokio::test(start_paused = true)]
async fn what_was_sent_but_not_marked_before_a_crash_is_sent_again_and_counted() {
    let bench = Bench::new(SendLimits::Telegram);
    *bench.outbox.failing_marks.lock().unwrap() = u32::MAX;
    bench.outbox.say(1, Lane::Answer, "dag");
    let crashed = bench.run();
    seconds(3).await;
    crashed.task.abort();
    assert_eq!(bench.transport.words_for(1), ["dag"]);

    *bench.outbox.failing_marks.lock().unwrap() = 0;
    let restarted = bench.run();
    seconds(1).await;
    assert_eq!(bench.transport.words_for(1), ["dag", "dag"]);
    assert_eq!(restarted.delivery.counters().ambiguous.read(), 1);
    assert_eq!(bench.outbox.open(), 0);
    restarted.stop().await;
}

#[tokio::test(start_paused = true)]
async fn a_store_that_fails_for_a_while_gets_its_marks_later_and_nothing_twice() {
    let bench = Bench::new(SendLimits::Telegram);
    *bench.outbox.failing_marks.lock().unwrap() = 4;
    bench.outbox.say(1, Lane::Answer, "dag");
    let running = bench.run();
    seconds(8).await;
    assert_eq!(bench.outbox.open(), 0);
    assert_eq!(bench.transport.words_for(1), ["dag"]);
    running.stop().await;
}

#[tokio::test(start_paused = true)]
async fn a_panic_stops_neither_the_chat_nor_the_worker() {
    let bench = Bench::new(SendLimits::Telegram);
    bench.transport.panics.lock().unwrap().insert(1);
    bench.outbox.say(1, Lane::Answer, "een");
    bench.outbox.say(2, Lane::Answer, "twee");
    let running = bench.run();
    sleep(Duration::from_secs(3)).await;
    assert_eq!(bench.transport.order(), [2, 1]);
    running.stop().await;
}
