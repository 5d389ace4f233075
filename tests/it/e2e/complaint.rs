//! A complaint over HTTP, from `/start` to the manager's reply and the client's answer.

use klachtwijzer::practice::{FileKind, Message, Upload};

use super::intake::Script;
use super::phone::Phone;
use super::town::Town;
use super::words::says;

/// The head of a picture of 4 by 3, and then anything.
const PHOTO: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x04\0\0\0\x03 these very bytes";
const VOICE: &[u8] = b"OggS not really a voice \xff\xfe";
const PAPER: &[u8] = b"%PDF-1.7 a letter";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn from_start_to_the_last_answer() {
    let (town, bot) = Town::with_staff().await;
    let (mut client, mut manager) = (town.phone("client"), town.phone("manager"));
    let script = Script::marked("kwart");
    Script::begin(&mut client).await;
    script.to_story(&mut client).await;
    script
        .tell(&mut client, |phone| {
            phone.sends(FileKind::Photo, Upload::new("a.png", "image/png", PHOTO), "dit is de deur");
            phone.sends(FileKind::Voice, Upload::new("v.oga", "audio/ogg", VOICE), "");
            phone.sends(FileKind::Document, Upload::new("brief.pdf", "application/pdf", PAPER), "");
        })
        .await;
    let number = script.finish(&mut client).await;

    manager.press(&number, says("button-open")).await;
    let card = manager.card(&number).await;
    for words in script.words().iter().map(String::as_str).chain(["dit is de deur", "brief.pdf"]) {
        assert!(card.text().contains(words), "{words} is not on the card: {}", card.text());
    }
    files_come_back(&town, &mut manager, &card, &number).await;
    let take = card.button(says("action-take")).unwrap();
    town.world.tap("manager", card.id(), &take.data).unwrap();
    client.press(says("client-news"), says("button-read")).await;
    client.sees(says("case-with")).await;
    a_letter_comes(&town, &mut client, &number).await;

    manager.sees(says("staff-taken")).await;
    let write = card.button(says("button-write-client")).unwrap();
    town.world.tap("manager", card.id(), &write.data).unwrap();
    manager.sees(says("staff-write")).await;
    manager.types("Kom om tien uur naar de achterdeur.");
    assert!(!client.shown().concat().contains("achterdeur"), "nothing leaves before that is said");
    manager.press(says("staff-where"), says("button-to-client")).await;
    manager.sees(says("staff-leaving")).await;
    let news = client.sees(says("client-news-letter")).await;
    assert!(!news.text().contains("achterdeur"), "the notification tells nothing");
    town.world.tap("client", news.id(), &news.button(says("button-read")).unwrap().data).unwrap();
    client.press("Kom om tien uur", says("button-answer")).await;
    client.sees(says("case-write")).await;
    client.types("Dan ben ik er.");
    client.sees(says("case-passed-on")).await;
    manager.press(says("staff-filer-wrote"), says("button-open")).await;
    manager.sees("Dan ben ik er.").await;

    // A reply that belongs to no case is kept until its case is known.
    let welcome = town.world.chat("manager").unwrap()[1].id();
    town.world.reply("manager", welcome, "Bel haar morgen even.").unwrap();
    manager.press(says("staff-sort-ask"), &number).await;
    manager.press(says("staff-where"), says("button-as-note")).await;
    manager.sees(says("staff-noted")).await;

    bot.stop().await;
    let status = town.open().await.status().await.unwrap();
    assert_eq!((status.cases, status.drafts, status.dead_letters, status.outbox_pending), (1, 0, 0, 0));
    assert!(town.world.pending_updates().is_empty(), "everything was confirmed at the end");
    no_file_lies_open(&town);
}

/// What is kept is not what was sent.
fn no_file_lies_open(town: &Town) {
    let kept: Vec<_> = std::fs::read_dir(town.data().join("attachments")).unwrap().collect();
    assert_eq!(kept.len(), 3);
    for file in kept {
        let bytes = std::fs::read(file.unwrap().path()).unwrap();
        for sent in [PHOTO, VOICE, PAPER] {
            assert!(!bytes.windows(6).any(|window| window == &sent[..6]), "a file is not encrypted");
        }
    }
}

/// The receipt on paper: made by a child of the program, and named by the number alone.
async fn a_letter_comes(town: &Town, client: &mut Phone, number: &str) {
    client.press_seen(says("button-letter-receipt"));
    client.sees(says("letter-receipt-got")).await;
    let letter = client.finds("the letter", |message| message.file_id().is_some()).await;
    let file = town.world.file(letter.file_id().unwrap()).unwrap();
    assert!(file.bytes.starts_with(b"%PDF-") && file.bytes.len() > 10_000, "{} bytes", file.bytes.len());
    assert_eq!(file.name, format!("brief-{number}-1.pdf"));
}

async fn files_come_back(town: &Town, manager: &mut Phone, card: &Message, number: &str) {
    let files = card.button(says("button-files")).unwrap();
    town.world.tap("manager", card.id(), &files.data).unwrap();
    for bytes in [PHOTO, VOICE, PAPER] {
        let has_file = |message: &Message| message.file_id().is_some();
        let message = manager.finds("a file", has_file).await;
        assert!(message.text().contains(number), "{}", message.text());
        let file = town.world.file(message.file_id().unwrap()).unwrap();
        assert_eq!(file.bytes, bytes);
    }
}

/// In practice the same seed gives the same case numbers, so that a demonstration can be prepared.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_same_seed_gives_the_same_case_number() {
    let number = async |seed| {
        let town = Town::new().await;
        let bot = town.bot_with(town.open().await, Some(seed));
        let number = Script::marked("zaad").file(&mut town.phone("client")).await;
        bot.stop().await;
        number
    };
    let (one, again, other) = tokio::join!(number(3), number(3), number(4));
    assert_eq!(one, again);
    assert_ne!(one, other);
}
