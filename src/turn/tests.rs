//! A mistake in the code, met in the middle of a turn: one update fails, and nobody else notices.

use std::sync::Arc;

use crate::clock::{Clock, Fixed};
use crate::dialogue::conversation::Open;
use crate::dialogue::event::{Content, Event, EventKind, Sender, Timer};
use crate::dialogue::step::Lane;
use crate::domain::organisation::{Organisation, built_in};
use crate::domain::time::Timestamp;
use crate::i18n::{DUTCH, Locales, Text};
use crate::message::Outgoing;
use crate::store::{DueTimer, Store};

use super::Turns;
use super::inbound::Inbound;
use super::random::Chance;

/// Tuesday 3 March 2026, 10:00 in Groningen.
const NOW: Timestamp = Timestamp(1_772_528_400_000);
const POISON: i64 = 12;

struct House {
    store: Store,
    clock: Arc<Fixed>,
    locales: Arc<Locales>,
}

impl House {
    async fn new() -> Self {
        let store = Store::open_temp().await.unwrap();
        let locales = Arc::new(Locales::built_in().unwrap());
        Self { store, clock: Arc::new(Fixed::at(NOW)), locales }
    }

    /// Turns that panic where this says so.
    fn turns(&self, fails: fn(Option<i64>) -> bool) -> Turns {
        let organisation = Arc::new(Organisation::parse(built_in(), "werkpro.toml").unwrap());
        let clock = Arc::clone(&self.clock) as Arc<dyn Clock>;
        let mut turns = Turns::new(self.store.clone(), organisation, Arc::clone(&self.locales), clock);
        turns.chance = Chance::Faulty(fails);
        turns
    }

    /// What arrives at everybody now: to whom, and which words.
    async fn arrives(&self) -> Vec<(i64, String)> {
        let rows = self.store.claim(self.clock.now(), 100, Lane::Reminder).await.unwrap();
        rows.into_iter()
            .filter_map(|row| match row.outgoing {
                Outgoing::Send(message) => Some((row.chat_id, message.text)),
                Outgoing::Rewrite { .. }
                | Outgoing::Delete { .. }
                | Outgoing::Menu { .. }
                | Outgoing::Fetch { .. } => None,
            })
            .collect()
    }
}

fn sender(user_id: i64) -> Sender {
    Sender { user_id, chat_id: user_id, language: None, first_name: "Hendrikje".into() }
}

fn says(update_id: i64, user: i64, words: &str) -> Inbound {
    let kind =
        EventKind::Message { message_id: update_id, reply_to: None, content: Content::Text(words.into()) };
    Inbound {
        update_id,
        raw: "{}".into(),
        sender: Some(sender(user)),
        event: Some(Event { at: NOW, kind }),
        callback_id: None,
    }
}

#[tokio::test]
async fn a_panic_in_one_turn_is_one_failed_update() {
    let house = House::new().await;
    let turns = house.turns(|update_id| update_id == Some(POISON));
    let batch = [says(11, 1, "/klacht"), says(POISON, 2, "/klacht"), says(13, 3, "/klacht")];
    turns.batch(&batch).await.unwrap();
    let status = house.store.status().await.unwrap();
    assert_eq!((status.drafts, status.dead_letters, status.last_update_id), (2, 1, Some(13)));
    let [letter] = house.store.dead_letters(10).await.unwrap().try_into().unwrap();
    assert_eq!((letter.update_id, letter.reason.as_str()), (POISON, "panic"));
    let sorry = house.locales.render(DUTCH, &Text::new("turn-failed").with("phone", "050 317 52 00"));
    for (user, text) in house.arrives().await {
        assert_eq!(text.contains(&sorry), user == 2, "{user}: {text}");
    }
    // It comes again: it was handled, badly, and is not handled twice.
    turns.batch(&batch).await.unwrap();
    assert_eq!(house.store.status().await.unwrap().dead_letters, 1);
    // The chat is not mute.
    turns.batch(&[says(14, 2, "/klacht")]).await.unwrap();
    assert_eq!(house.store.status().await.unwrap().drafts, 3);
}

#[tokio::test]
async fn a_timer_whose_turn_panics_stays_and_keeps_nobody_waiting() {
    let house = House::new().await;
    house.turns(|_| false).batch(&[says(11, 1, "/klacht"), says(12, 2, "/klacht")]).await.unwrap();
    house.clock.set(NOW.plus_days(30));
    let due = house.store.due_timers(house.clock.now(), 100).await.unwrap();
    let is_erasure = |due: &&DueTimer| matches!(due.timer, Timer::EraseDraft(_));
    let promise = due.iter().find(is_erasure).unwrap().timer;
    assert_eq!(due.iter().filter(is_erasure).count(), 2, "the promise that a draft is erased");
    // The erasure of one draft panics, everything else is handled.
    let broken = house.turns(|_| true);
    let whole = house.turns(|_| false);
    for timer in &due {
        let turns = if timer.timer == promise { &broken } else { &whole };
        turns.due(timer).await.unwrap();
    }
    let status = house.store.status().await.unwrap();
    assert_eq!((status.drafts, status.timers_failing), (1, 1));
    let now = house.clock.now();
    assert_eq!(house.store.due_timers(now, 100).await.unwrap(), [], "nothing is due before its next try");
    // It fails again, and waits longer.
    for (failures, wait_ms) in [(1, 1_000), (2, 2_000), (3, 4_000)] {
        house.clock.advance_ms(wait_ms);
        let again = house.store.due_timers(house.clock.now(), 100).await.unwrap();
        let [again] = again.as_slice() else { panic!("{again:?}") };
        assert_eq!((again.timer, again.failures), (promise, failures));
        broken.due(again).await.unwrap();
    }
    // Once the mistake is mended, it happens after all.
    house.clock.advance_ms(8_000);
    let [last] = house.store.due_timers(house.clock.now(), 100).await.unwrap().try_into().unwrap();
    whole.due(&last).await.unwrap();
    let status = house.store.status().await.unwrap();
    assert_eq!((status.drafts, status.timers_failing), (0, 0));
}

#[tokio::test]
async fn what_the_bot_finds_out_by_itself_may_panic_too() {
    let house = House::new().await;
    house.turns(|_| false).batch(&[says(11, 1, "/klacht")]).await.unwrap();
    let mut tx = house.store.begin().await.unwrap();
    let loaded = tx.load(&sender(1)).await.unwrap();
    drop(tx);
    house.turns(|_| true).tell(loaded.id, EventKind::Blocked).await.unwrap();
    let mut tx = house.store.begin().await.unwrap();
    assert_eq!(tx.load(&sender(1)).await.unwrap().snapshot.conversation, loaded.snapshot.conversation);
    assert!(matches!(loaded.snapshot.conversation.open, Open::Intake { .. }));
}
