//! Dead letters that are handled after all, and replies that come before their message is noted.

use std::time::Duration;

use klachtwijzer::dialogue::draft::Draft;
use klachtwijzer::dialogue::step::{DraftChange, Lane};
use klachtwijzer::domain::staff::Role;
use klachtwijzer::store::{OutboxEntry, Outcome, Store};
use klachtwijzer::turn::Replayed;
use serde_json::json;
use tokio::time::sleep;
use uuid::Uuid;

use super::fixtures::*;
use super::home::Home;

super::stories![
    a_dead_letter_is_replayed_once,
    it_is_not_replayed_over_what_came_later,
    what_fails_again_stays,
    a_dropped_one_is_gone,
    what_was_kept_before_a_draft_outlives_it,
    a_reply_waits_until_its_message_is_noted,
];

/// An update of this person that failed; the person was told.
async fn failed(store: &Store, update_id: i64) -> Uuid {
    let raw = update(update_id, 1, &json!({ "text": "/hulp" })).to_string();
    let mut tx = store.begin().await.unwrap();
    let loaded = tx.load(&sender(1)).await.unwrap();
    tx.first_time(update_id, NOW).await.unwrap();
    tx.apply(&loaded, &keep(&loaded), None, Vec::new(), NOW).await.unwrap();
    tx.dead_letter(Some(&loaded), update_id, &raw, "panic", NOW).await.unwrap();
    tx.commit().await.unwrap();
    store.dead_letters(10).await.unwrap().last().unwrap().id
}

async fn pending(store: &Store) -> u64 {
    store.status().await.unwrap().outbox_pending
}

async fn a_dead_letter_is_replayed_once(home: &Home) {
    let store = home.open().await;
    let (turns, _) = turns(&store, werkpro());
    let id = failed(&store, 8).await;
    let inbound = read(&update(8, 1, &json!({ "text": "/hulp" })));
    // Two at once, and a third later.
    let (one, two) = tokio::join!(turns.replay(id, &inbound, false), turns.replay(id, &inbound, false));
    // On PostgreSQL both are under way together, and the one that comes second is told to begin again.
    let ends = [one, two].map(|end| end.unwrap_or(Replayed::Gone));
    assert_eq!(ends.iter().filter(|end| **end == Replayed::Done).count(), 1, "{ends:?}");
    assert_eq!(turns.replay(id, &inbound, true).await.unwrap(), Replayed::Gone);
    assert_eq!(pending(&store).await, 1, "one answer");
    assert_eq!(store.status().await.unwrap().dead_letters, 0);
    assert_eq!(store.dead_letter(id).await.unwrap(), None);
}

async fn it_is_not_replayed_over_what_came_later(home: &Home) {
    let store = home.open().await;
    let (turns, _) = turns(&store, werkpro());
    let id = failed(&store, 8).await;
    turn(&store, 1, keep).await;
    let inbound = read(&update(8, 1, &json!({ "text": "/hulp" })));
    assert_eq!(turns.replay(id, &inbound, false).await.unwrap(), Replayed::WentOn);
    assert_eq!((pending(&store).await, store.status().await.unwrap().dead_letters), (0, 1));
    assert_eq!(turns.replay(id, &inbound, true).await.unwrap(), Replayed::Done);
    assert_eq!((pending(&store).await, store.status().await.unwrap().dead_letters), (1, 0));
}

async fn what_fails_again_stays(home: &Home) {
    let store = home.open().await;
    let (turns, _) = turns(&store, werkpro());
    let id = failed(&store, 8).await;
    home.tamper("UPDATE conversation SET state = sender").await;
    let inbound = read(&update(8, 1, &json!({ "text": "/hulp" })));
    assert_eq!(turns.replay(id, &inbound, true).await.unwrap(), Replayed::Failed("corrupt"));
    assert_eq!(store.status().await.unwrap().dead_letters, 1);
}

async fn a_dropped_one_is_gone(home: &Home) {
    let store = home.open().await;
    let (turns, _) = turns(&store, werkpro());
    let id = failed(&store, 8).await;
    assert!(turns.drop_dead_letter(id).await.unwrap());
    assert!(!turns.drop_dead_letter(id).await.unwrap());
    let inbound = read(&update(8, 1, &json!({ "text": "/hulp" })));
    assert_eq!(turns.replay(id, &inbound, false).await.unwrap(), Replayed::Gone);
    assert_eq!(pending(&store).await, 0);
}

async fn a_reply_waits_until_its_message_is_noted(home: &Home) {
    let store = home.open().await;
    let (turns, _) = turns(&store, werkpro());
    let manager = member(70, Role::Manager);
    hire(&store, 2, &manager).await;
    let case = file(&store, 1, 5, Some(manager.id)).await;
    turn_saying(&store, 2, |loaded| {
        let card = OutboxEntry { case: Some(case), ..says(loaded.id, "de kaart") };
        (keep(loaded), vec![card])
    })
    .await;
    let card = store.claim(NOW, 10, Lane::Reminder).await.unwrap().remove(0);
    // Telegram has taken the card as message 77, and it is answered before that is written down.
    let holds = json!({ "text": "Bel haar morgen.", "reply_to_message": { "message_id": 77 } });
    let batch = [read(&update(9, 2, &holds))];
    let marked = async {
        sleep(Duration::from_millis(300)).await;
        store.mark(&[Outcome::Sent { id: card.id, message_id: Some(77) }], NOW).await.unwrap();
    };
    let (answers, ()) = tokio::join!(turns.batch(&batch), marked);
    answers.unwrap();
    let composition = look(&store, 2).await.snapshot.composition;
    assert_eq!(composition.map(|composition| composition.case), Some(case));
}

async fn what_was_kept_before_a_draft_outlives_it(home: &Home) {
    let store = home.open().await;
    turn(&store, 1, keep).await;
    failed(&store, 8).await;
    let letters = async || store.status().await.unwrap().dead_letters;
    // A message that waited for its place finds it: nobody wanted anything to be forgotten.
    let waits = case_id(5);
    turn(&store, 1, |loaded| with_drafts(loaded, vec![put(draft(waits, 1, "waar hoort dit"))])).await;
    turn(&store, 1, |loaded| with_drafts(loaded, vec![DraftChange::Placed(waits)])).await;
    assert_eq!((letters().await, look(&store, 1).await.snapshot.drafts.len()), (1, 0));
    // A draft of later goes, and what failed before it stays.
    let later = Draft { begun: NOW.plus_ms(1), ..draft(case_id(6), 1, "iets anders") };
    turn(&store, 1, |loaded| with_drafts(loaded, vec![put(later)])).await;
    turn(&store, 1, |loaded| with_drafts(loaded, vec![DraftChange::Erase(case_id(6))])).await;
    assert_eq!(letters().await, 1);
    // One that was open when it failed may be what it repeats.
    turn(&store, 1, |loaded| with_drafts(loaded, vec![put(draft(case_id(7), 1, "dit wil ik kwijt"))])).await;
    turn(&store, 1, |loaded| with_drafts(loaded, vec![DraftChange::Erase(case_id(7))])).await;
    assert_eq!(letters().await, 0);
}
