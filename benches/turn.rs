//! How long the pure step takes, and one filed complaint through turn and store.
//! `cargo bench --bench turn`

use std::hint::black_box;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use divan::Bencher;
use klachtwijzer::clock::Fixed;
use klachtwijzer::dialogue::conversation::{Conversation, Snapshot};
use klachtwijzer::dialogue::event::{Content, Event, EventKind, Sender};
use klachtwijzer::dialogue::query::Answers;
use klachtwijzer::dialogue::scene::World;
use klachtwijzer::dialogue::step;
use klachtwijzer::domain::calendar::civil_date;
use klachtwijzer::domain::ids::Fresh;
use klachtwijzer::domain::organisation::{BUILT_IN_FILE, Organisation, built_in};
use klachtwijzer::domain::time::Timestamp;
use klachtwijzer::i18n::{DUTCH, Locales};
use klachtwijzer::store::Store;
use klachtwijzer::turn::Turns;
use klachtwijzer::turn::inbound::Inbound;
use tokio::runtime::Runtime;

const NOW: Timestamp = Timestamp(1_795_341_600_000);

/// Everything that the client types; each question can be answered so.
const ANSWERS: [&str; 15] = [
    "/klacht",
    "ik begrijp het",
    "jimmy's",
    "een medewerker",
    "Jan de Boer",
    "weet ik niet",
    "Ze lieten mij een uur in de kou staan.",
    "klaar",
    "gisteren",
    "nee",
    "klachtenfunctionaris",
    "een oplossing",
    "Samira",
    "versturen",
    "/mijnklachten",
];

fn main() {
    divan::main();
}

fn organisation() -> Organisation {
    Organisation::parse(built_in(), BUILT_IN_FILE).expect("the built-in file is right")
}

fn says(update_id: i64, sender: &Sender, words: &str) -> Inbound {
    let kind = EventKind::Message {
        message_id: update_id,
        reply_to: None,
        content: Content::Text(words.to_owned()),
    };
    Inbound {
        update_id,
        raw: String::new(),
        sender: Some(sender.clone()),
        event: Some(Event { at: NOW, kind }),
        callback_id: None,
    }
}

#[divan::bench]
fn pure_step(bencher: Bencher<'_, '_>) {
    let organisation = organisation();
    let locales = Locales::built_in().expect("the built-in texts are right");
    let world =
        World { organisation: &organisation, locales: &locales, now: NOW, today: civil_date(NOW), bot: "" };
    let mut conversation = Conversation::begin(DUTCH.to_owned(), "Samira".to_owned());
    conversation.notice_accepted = Some(NOW);
    let snapshot = Snapshot {
        conversation,
        drafts: Vec::new(),
        composition: None,
        staff: Vec::new(),
        noticed: Vec::new(),
    };
    let content = Content::Text("/klacht".to_owned());
    let event = Event { at: NOW, kind: EventKind::Message { message_id: 1, reply_to: None, content } };
    bencher.with_inputs(|| snapshot.clone()).bench_values(|snapshot| {
        black_box(step(&world, &event, snapshot, Answers::default(), Fresh::new(1)))
    });
}

#[divan::bench(sample_count = 20, sample_size = 1)]
fn filed_complaint_through_turn_and_store(bencher: Bencher<'_, '_>) {
    let runtime = Runtime::new().expect("a runtime");
    let turns = runtime.block_on(async {
        let store = Store::open_temp().await.expect("a temporary store");
        let locales = Locales::built_in().expect("the built-in texts are right");
        Turns::new(store, Arc::new(organisation()), Arc::new(locales), Arc::new(Fixed::at(NOW)))
    });
    let people = AtomicI64::new(0);
    bencher
        .with_inputs(|| {
            let person = people.fetch_add(1, Ordering::Relaxed) + 1;
            let sender = Sender {
                user_id: person,
                chat_id: person,
                language: Some(DUTCH.to_owned()),
                first_name: "Samira".to_owned(),
            };
            let first = person * 100;
            let updates = (first..).zip(ANSWERS).map(|(id, words)| says(id, &sender, words));
            updates.collect::<Vec<Inbound>>()
        })
        .bench_values(|updates| {
            runtime.block_on(async {
                for update in updates {
                    turns.batch(std::slice::from_ref(&update)).await.expect("a commit");
                }
            });
        });
}
