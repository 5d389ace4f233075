//! Messages that carry a letter.

use sha2::{Digest, Sha256};

use super::{Bench, seconds};
use crate::delivery::limits::SendLimits;
use crate::delivery::transport::{Failure, Scope};
use crate::dialogue::step::Lane;
use crate::domain::letter::{Letter, LetterId, LetterKind, Sender};
use crate::message::{Enclosed, Message, Outgoing};
use crate::store::Outcome;

fn message(words: &str, reference: &str) -> Outgoing {
    let letter = Letter {
        kind: LetterKind::Receipt,
        date: chrono::NaiveDate::MIN,
        reference: reference.to_owned(),
        subject: String::new(),
        sender: Sender::default(),
        addressee: Vec::new(),
        details: Vec::new(),
        salutation: String::new(),
        blocks: Vec::new(),
        closing: String::new(),
        signature: Vec::new(),
        below: Vec::new(),
        page_of: String::new(),
    };
    let instead = "Alleen de tekst.".to_owned();
    let letter = Some(Enclosed { id: LetterId(3), letter: Box::new(letter), instead });
    Outgoing::Send(Message { text: words.to_owned(), letter, ..Message::default() })
}

#[tokio::test(start_paused = true)]
async fn a_letter_leaves_as_a_document_and_the_case_knows_its_hash() {
    let bench = Bench::new(SendLimits::Telegram);
    let row = bench.outbox.put(1, Lane::Answer, message("Je brief.", "3467-9ACD"));
    let running = bench.run();
    seconds(1).await;
    assert!(matches!(bench.outbox.end(row), Some(Outcome::Sent { .. })));
    let got = bench.transport.got.lock().unwrap()[0].clone();
    assert_eq!(got.words, "Je brief.");
    assert_eq!(got.document, Some(("brief-3467-9ACD-3.pdf".to_owned(), "3467-9ACD".into())));
    let hash: [u8; 32] = Sha256::digest("3467-9ACD").into();
    assert_eq!(*bench.consequences.letters.lock().unwrap(), [(LetterId(3), Some(hash))]);
    running.stop().await;
}

#[tokio::test(start_paused = true)]
async fn the_words_of_a_letter_leave_when_no_document_can_be_made() {
    let bench = Bench::new(SendLimits::Telegram);
    bench.outbox.put(1, Lane::Answer, message("Je brief.", ""));
    bench.outbox.put(1, Lane::Answer, message("", ""));
    bench.outbox.say(1, Lane::Answer, "En verder.");
    let running = bench.run();
    seconds(5).await;
    assert_eq!(
        bench.transport.words_for(1),
        ["Je brief.\n\nAlleen de tekst.", "Alleen de tekst.", "En verder."],
        "the chat goes on"
    );
    assert_eq!(*bench.consequences.letters.lock().unwrap(), [(LetterId(3), None), (LetterId(3), None)]);
    running.stop().await;
}

#[tokio::test(start_paused = true)]
async fn a_letter_that_telegram_does_not_take_now_is_made_again() {
    let bench = Bench::new(SendLimits::Telegram);
    bench.transport.fail(1, &[Failure::Retry { after_ms: Some(1_000), scope: Scope::Chat }]);
    let row = bench.outbox.put(1, Lane::Answer, message("Je brief.", "3467-9ACD"));
    let running = bench.run();
    seconds(5).await;
    assert!(matches!(bench.outbox.end(row), Some(Outcome::Sent { .. })));
    assert_eq!(bench.transport.words_for(1), ["Je brief."]);
    running.stop().await;
}
