//! Fetching files, and messages that carry one.

use std::time::Duration;

use bytes::Bytes;
use tokio::time::sleep;

use super::fakes::file;
use super::{Bench, seconds};
use crate::delivery::limits::SendLimits;
use crate::delivery::transport::{Failure, Scope};
use crate::dialogue::step::Lane;
use crate::domain::attachment::Attachment;
use crate::message::{Message, Outgoing};
use crate::store::Outcome;

fn fetch(attachment: &Attachment) -> Outgoing {
    Outgoing::Fetch { message_id: 77, attachment: attachment.clone() }
}

#[tokio::test(start_paused = true)]
async fn a_file_is_kept_while_the_chat_goes_on() {
    let bench = Bench::new(SendLimits::Telegram);
    let photo = file(1, 5_000);
    bench.transport.fetches.lock().unwrap().insert("file-1".to_owned(), Ok(Bytes::from_static(b"beeld")));
    let row = bench.outbox.put(1, Lane::Answer, fetch(&photo));
    bench.outbox.say(1, Lane::Answer, "Dank u, de foto is erbij.");
    let running = bench.run();
    sleep(Duration::from_millis(100)).await;
    assert_eq!(bench.transport.words_for(1), ["Dank u, de foto is erbij."]);
    seconds(61).await;
    assert_eq!(bench.outbox.files.lock().unwrap()[&photo.id], Bytes::from_static(b"beeld"));
    assert_eq!(bench.outbox.end(row), Some(Outcome::Sent { id: row, message_id: None }));
    running.stop().await;
}

#[tokio::test(start_paused = true)]
async fn a_file_that_is_gone_or_too_large_is_told_to_the_case() {
    let bench = Bench::new(SendLimits::Telegram);
    let gone = Err(Failure::GiveUp { reason: "file_unknown" });
    bench.transport.fetches.lock().unwrap().insert("file-1".to_owned(), gone);
    let (lost, large) = (file(1, 5_000), file(2, 21 << 20));
    let row = bench.outbox.put(1, Lane::Answer, fetch(&lost));
    bench.outbox.put(1, Lane::Answer, fetch(&large));
    let running = bench.run();
    seconds(61).await;
    assert_eq!(*bench.outbox.lost.lock().unwrap(), [large.id, lost.id], "the large one is not even tried");
    assert_eq!(*bench.consequences.lost.lock().unwrap(), [77, 77]);
    assert_eq!(bench.outbox.end(row), Some(Outcome::Refused { id: row, reason: "file_lost" }));
    running.stop().await;
}

#[tokio::test(start_paused = true)]
async fn a_file_that_cannot_be_fetched_now_is_fetched_later() {
    let bench = Bench::new(SendLimits::Telegram);
    let photo = file(1, 5_000);
    let fault = Err(Failure::Retry { after_ms: None, scope: Scope::All });
    bench.transport.fetches.lock().unwrap().insert("file-1".to_owned(), fault);
    bench.outbox.put(1, Lane::Answer, fetch(&photo));
    let running = bench.run();
    seconds(65).await;
    bench.transport.fetches.lock().unwrap().insert("file-1".to_owned(), Ok(Bytes::from_static(b"beeld")));
    seconds(130).await;
    assert!(bench.outbox.files.lock().unwrap().contains_key(&photo.id));
    assert!(bench.consequences.lost.lock().unwrap().is_empty());
    running.stop().await;
}

#[tokio::test(start_paused = true)]
async fn a_message_leaves_with_its_file_or_not_at_all() {
    let bench = Bench::new(SendLimits::Telegram);
    let (kept, erased) = (file(1, 5), file(2, 5));
    bench.outbox.files.lock().unwrap().insert(kept.id, Bytes::from_static(b"beeld"));
    let message = |attachment: &Attachment| {
        let attachment = Some(attachment.clone());
        Outgoing::Send(Message { text: "Zie de foto.".to_owned(), attachment, ..Message::default() })
    };
    let with = bench.outbox.put(1, Lane::Answer, message(&kept));
    let without = bench.outbox.put(2, Lane::Answer, message(&erased));
    let running = bench.run();
    seconds(1).await;
    assert!(matches!(bench.outbox.end(with), Some(Outcome::Sent { .. })));
    assert_eq!(bench.outbox.end(without), Some(Outcome::Refused { id: without, reason: "file_missing" }));
    running.stop().await;
}

#[tokio::test(start_paused = true)]
async fn a_message_waits_for_a_file_that_is_still_coming_but_not_for_ever() {
    let bench = Bench::new(SendLimits::Telegram);
    let (late, never) = (file(1, 5), file(2, 5));
    bench.outbox.coming.lock().unwrap().extend([late.id, never.id]);
    let message = |attachment: &Attachment| {
        let attachment = Some(attachment.clone());
        Outgoing::Send(Message { text: "Zie de foto.".to_owned(), attachment, ..Message::default() })
    };
    let first = bench.outbox.put(1, Lane::Answer, message(&late));
    let second = bench.outbox.put(2, Lane::Answer, message(&never));
    let running = bench.run();
    let told = Outgoing::Send(Message {
        text: "Bestand bij de zaak.".to_owned(),
        attachment: Some(never.clone()),
        without: Some("Dit bestand is er nog niet.".to_owned()),
        ..Message::default()
    });
    let third = bench.outbox.put(3, Lane::Answer, told);
    seconds(5).await;
    assert_eq!(bench.outbox.end(first), None);
    bench.outbox.files.lock().unwrap().insert(late.id, Bytes::from_static(b"beeld"));
    seconds(600).await;
    assert!(matches!(bench.outbox.end(first), Some(Outcome::Sent { .. })));
    // Nobody who asked for a file is left without a word.
    assert!(matches!(bench.outbox.end(third), Some(Outcome::Sent { .. })));
    assert_eq!(bench.transport.words_for(3), ["Bestand bij de zaak.\n\nDit bestand is er nog niet."]);
    assert_eq!(bench.outbox.end(second), Some(Outcome::Refused { id: second, reason: "file_missing" }));
    running.stop().await;
}
