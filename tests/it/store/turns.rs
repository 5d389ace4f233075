//! Turns: one transaction, optimistic versions, nothing half.

use std::time::Duration;

use klachtwijzer::dialogue::conversation::Composition;
use klachtwijzer::dialogue::query::Query;
use klachtwijzer::dialogue::step::{DraftChange, Lane, Step};
use klachtwijzer::domain::case::{Actor, Fact};
use klachtwijzer::domain::staff::Role;
use klachtwijzer::store::{MasterKey, Status, Store, StoreError};

use super::fixtures::*;
use super::home::Home;

super::stories![
    an_update_is_handled_once,
    a_conversation_comes_back_as_it_was_left,
    of_two_first_messages_at_once_one_wins,
    of_two_changes_to_one_conversation_one_wins,
    drafts_come_back_and_go_on_as_cases,
    facts_are_added_to_the_version_they_were_decided_on,
    what_staff_are_writing_is_kept,
    a_savepoint_undoes_one_update_and_keeps_the_others,
    a_transaction_that_is_dropped_leaves_nothing,
    writers_wait_for_each_other,
    what_cannot_be_read_is_named,
];

async fn an_update_is_handled_once(home: &Home) {
    let store = home.open().await;
    let mut tx = store.begin().await.unwrap();
    assert!(tx.first_time(7, NOW).await.unwrap());
    assert!(!tx.first_time(7, NOW).await.unwrap());
    // Numbers may start again lower: that is no repetition.
    assert!(tx.first_time(3, NOW.plus_ms(1)).await.unwrap());
    tx.commit().await.unwrap();
    let mut tx = store.begin().await.unwrap();
    assert!(!tx.first_time(7, NOW).await.unwrap());
    drop(tx);
    assert_eq!(store.status().await.unwrap().last_update_id, Some(3));
}

async fn a_conversation_comes_back_as_it_was_left(home: &Home) {
    let store = home.open().await;
    let first = look(&store, 1).await;
    assert!(first.is_new());
    assert_eq!(first.snapshot.conversation.language, "nl");
    assert!(look(&store, 1).await.is_new(), "looking writes nothing");

    let first = turn(&store, 1, |loaded| Step::keep(greeted(loaded.snapshot.conversation.clone()))).await;
    let again = look(&store, 1).await;
    assert!(!again.is_new());
    assert_eq!(again.id, first.id);
    assert_eq!(again.snapshot.conversation, greeted(first.snapshot.conversation));
    assert_ne!(look(&store, 2).await.id, first.id);

    store.close().await;
    let store = home.open().await;
    let mut tx = store.begin().await.unwrap();
    let by_id = tx.load_by_id(first.id).await.unwrap();
    assert_eq!(by_id.sender, sender(1));
    assert_eq!(by_id.snapshot, again.snapshot);
}

async fn of_two_first_messages_at_once_one_wins(home: &Home) {
    let store = home.open().await;
    let stale = look(&store, 1).await;
    turn(&store, 1, keep).await;
    let mut tx = store.begin().await.unwrap();
    let refused = tx.apply(&stale, &keep(&stale), None, Vec::new(), NOW).await;
    assert!(matches!(refused, Err(StoreError::Conflict)), "{refused:?}");
}

async fn of_two_changes_to_one_conversation_one_wins(home: &Home) {
    let store = home.open().await;
    turn(&store, 1, keep).await;
    let stale = look(&store, 1).await;
    turn(&store, 1, keep).await;
    let mut tx = store.begin().await.unwrap();
    let refused = tx.apply(&stale, &keep(&stale), None, Vec::new(), NOW).await;
    assert!(matches!(refused, Err(StoreError::Conflict)), "{refused:?}");
}

async fn drafts_come_back_and_go_on_as_cases(home: &Home) {
    let store = home.open().await;
    let (older, newer) = (draft(case_id(9), 1, "de stoel"), draft(case_id(3), 1, "de kantine"));
    let newer = klachtwijzer::dialogue::draft::Draft { begun: NOW.plus_ms(5), ..newer };
    let (a, b) = (older.clone(), newer.clone());
    turn(&store, 1, |loaded| with_drafts(loaded, vec![put(b), put(a)])).await;
    assert_eq!(look(&store, 1).await.snapshot.drafts, [older.clone(), newer]);

    let changed = draft(older.id, 2, "de stoel brak");
    let put_changed = put(changed.clone());
    turn(&store, 1, |loaded| with_drafts(loaded, vec![put_changed])).await;
    assert_eq!(look(&store, 1).await.snapshot.drafts[0], changed);
    assert_eq!(store.status().await.unwrap().drafts, 2);

    turn(&store, 1, |loaded| Step {
        drafts: vec![DraftChange::Filed(older.id)],
        facts: vec![facts(older.id, 0, vec![filing(1, "de stoel brak")])],
        ..keep(loaded)
    })
    .await;
    let loaded = look(&store, 1).await;
    assert_eq!(loaded.snapshot.drafts.len(), 1);
    let mut tx = store.begin().await.unwrap();
    let answers = tx.answers(&loaded, &[Query::OwnCases], NOW, SECRECY).await.unwrap();
    assert_eq!(answers.own_cases.len(), 1);
    assert_eq!(answers.own_cases[0].id, older.id);
    drop(tx);
    let status = store.status().await.unwrap();
    assert_eq!((status.cases, status.drafts), (1, 1));
    assert_eq!(status.cases_by_stage.get("judging"), Some(&1));
}

async fn facts_are_added_to_the_version_they_were_decided_on(home: &Home) {
    let store = home.open().await;
    let case = file(&store, 1, 5, None).await;
    let wrote = || vec![fact(Actor::Filer, Fact::FilerWrote { part: part(20, "en nog iets") })];
    turn(&store, 1, |loaded| Step { facts: vec![facts(case, 2, wrote())], ..keep(loaded) }).await;
    for (on_version, events) in [(0, vec![filing(6, "nog eens")]), (1, wrote()), (2, wrote()), (4, wrote())] {
        let mut tx = store.begin().await.unwrap();
        let loaded = tx.load(&sender(1)).await.unwrap();
        let step = Step { facts: vec![facts(case, on_version, events)], ..keep(&loaded) };
        let refused = tx.apply(&loaded, &step, None, Vec::new(), NOW).await;
        assert!(matches!(refused, Err(StoreError::Conflict)), "{on_version}: {refused:?}");
    }
    let mut tx = store.begin().await.unwrap();
    let loaded = tx.load(&sender(1)).await.unwrap();
    let answers = tx.answers(&loaded, &[Query::CaseById(case)], NOW, SECRECY).await.unwrap();
    let found = answers.case.unwrap().case;
    assert_eq!((found.version, found.entries.len()), (3, 1));
}

async fn what_staff_are_writing_is_kept(home: &Home) {
    let store = home.open().await;
    let manager = member(70, Role::Manager);
    hire(&store, 2, &manager).await;
    let case = file(&store, 1, 5, Some(manager.id)).await;
    let composition = Composition { case, parts: vec![part(31, "Beste mevrouw")], form: None };
    let written = Some(Some(composition.clone()));
    turn(&store, 2, |loaded| Step { composition: written, ..keep(loaded) }).await;
    turn(&store, 2, keep).await;
    assert_eq!(look(&store, 2).await.snapshot.composition, Some(composition));
    turn(&store, 2, |loaded| Step { composition: Some(None), ..keep(loaded) }).await;
    assert_eq!(look(&store, 2).await.snapshot.composition, None);
}

async fn a_savepoint_undoes_one_update_and_keeps_the_others(home: &Home) {
    let store = home.open().await;
    turn(&store, 9, keep).await;
    let stale = look(&store, 9).await;
    turn(&store, 9, keep).await;
    let mut tx = store.begin().await.unwrap();
    for (update, user) in [(1, 1), (2, 9), (3, 3)] {
        tx.savepoint().await.unwrap();
        assert!(tx.first_time(update, NOW).await.unwrap());
        let loaded = if user == 9 { stale.clone() } else { tx.load(&sender(user)).await.unwrap() };
        let drafts = vec![put(draft(case_id(user as u128), 1, "woorden"))];
        match tx.apply(&loaded, &with_drafts(&loaded, drafts), None, Vec::new(), NOW).await {
            Ok(()) => tx.release().await.unwrap(),
            Err(StoreError::Conflict) => tx.rollback_to().await.unwrap(),
            Err(other) => panic!("{other:?}"),
        }
    }
    // The one that was undone is not noted either, and the transaction can go on.
    assert!(tx.first_time(2, NOW).await.unwrap());
    tx.dead_letter(Some(&stale), 2, "{\"update_id\":2}", "conflict", NOW).await.unwrap();
    tx.commit().await.unwrap();
    let status = store.status().await.unwrap();
    assert_eq!((status.drafts, status.dead_letters), (2, 1));
}

async fn a_transaction_that_is_dropped_leaves_nothing(home: &Home) {
    let store = home.open().await;
    let mut tx = store.begin().await.unwrap();
    assert!(tx.first_time(1, NOW).await.unwrap());
    let loaded = tx.load(&sender(1)).await.unwrap();
    let step = with_drafts(&loaded, vec![put(draft(case_id(1), 1, "woorden"))]);
    tx.apply(&loaded, &step, inbound(4), vec![says(loaded.id, "dag")], NOW).await.unwrap();
    if home.is_sqlite() {
        // What is on disk now is what a process killed at this moment leaves.
        for (path, bytes) in home.files() {
            let name = path.file_name().unwrap().to_string_lossy().replace("store.db", "killed.db");
            std::fs::write(home.path(&name), bytes).unwrap();
        }
        let url = format!("sqlite://{}", home.path("killed.db").display());
        let key = MasterKey::from_bytes(super::home::KEY);
        let killed = Store::open(&url, key, &home.attachments()).await.unwrap();
        assert_eq!(killed.status().await.unwrap(), Status::default());
        assert!(look(&killed, 1).await.is_new());
    }
    drop(tx);
    store.close().await;
    let store = home.open().await;
    assert_eq!(store.status().await.unwrap(), Status::default());
    for table in ["conversation", "draft", "data_key", "message", "outbox", "update_seen"] {
        assert_eq!(home.number(&format!("SELECT COUNT(*) FROM {table}")).await, 0, "{table}");
    }
}

/// Delivery and turns use the same database at the same time; neither fails because of the other.
async fn writers_wait_for_each_other(home: &Home) {
    let store = home.open().await;
    turn_saying(&store, 1, |loaded| (keep(loaded), vec![says(loaded.id, "dag")])).await;
    let mut tasks = Vec::new();
    for user in 2..12 {
        let store = store.clone();
        tasks.push(tokio::spawn(async move {
            let mut tx = store.begin().await.unwrap();
            let loaded = tx.load(&sender(user)).await.unwrap();
            tokio::time::sleep(Duration::from_millis(10)).await;
            let out = vec![says(loaded.id, "dag")];
            tx.apply(&loaded, &keep(&loaded), inbound(1), out, NOW).await.unwrap();
            tx.commit().await.unwrap();
        }));
    }
    let mut claimed = 0;
    while claimed < 11 {
        let found = store.claim(NOW, 3, Lane::Reminder).await.unwrap();
        claimed += found.len();
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    for task in tasks {
        task.await.unwrap();
    }
    assert_eq!(store.claim(NOW, 3, Lane::Reminder).await.unwrap(), []);
}

async fn what_cannot_be_read_is_named(home: &Home) {
    let store = home.open().await;
    let id = case_id(1);
    turn(&store, 1, |loaded| with_drafts(loaded, vec![put(draft(id, 1, "woorden"))])).await;
    let case = file(&store, 2, 2, None).await;
    home.tamper("UPDATE draft SET answers = (SELECT state FROM conversation LIMIT 1)").await;
    let mut tx = store.begin().await.unwrap();
    let error = tx.load(&sender(1)).await.unwrap_err();
    assert_eq!(error.to_string(), format!("draft.answers of row {id} cannot be read"));

    drop(tx);
    home.tamper("UPDATE case_event SET position = 9 WHERE position = 2").await;
    let mut tx = store.begin().await.unwrap();
    let loaded = tx.load(&sender(2)).await.unwrap();
    let error = tx.answers(&loaded, &[Query::OwnCases], NOW, SECRECY).await.unwrap_err();
    assert_eq!(error.to_string(), format!("case_event.position of row {case}/2 cannot be read"));
}
