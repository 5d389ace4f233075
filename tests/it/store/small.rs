//! Timers, invitations, dead letters, files, the message map and the forgetting of old rows.

use klachtwijzer::dialogue::conversation::Conversation;
use klachtwijzer::dialogue::event::Timer;
use klachtwijzer::dialogue::query::{Invite, Purpose, Query};
use klachtwijzer::dialogue::step::{DraftChange, Effect, Lane, StaffChange, Step};
use klachtwijzer::domain::organisation::Retention;
use klachtwijzer::domain::staff::Role;
use klachtwijzer::store::{DueTimer, InboundRecord, StoreError};

use super::fixtures::*;
use super::home::Home;

super::stories![
    a_timer_is_set_moved_cancelled_and_deleted,
    timers_go_with_their_draft,
    an_invitation_is_good_once_until_it_expires,
    dead_letters_are_kept_listed_and_forgotten,
    files_are_kept_for_their_case_only,
    the_message_map_knows_where_messages_belong,
    old_rows_are_forgotten,
];

fn setting(loaded: &klachtwijzer::store::Loaded, effects: Vec<Effect>) -> Step {
    Step { effects, ..keep(loaded) }
}

async fn a_timer_is_set_moved_cancelled_and_deleted(home: &Home) {
    let store = home.open().await;
    let id = case_id(1);
    let (remind, erase) = (Timer::RemindDraft(id), Timer::EraseDraft(id));
    let loaded = turn(&store, 1, |loaded| Step {
        drafts: vec![put(draft(id, 1, "woorden"))],
        ..setting(
            loaded,
            vec![
                Effect::Set { timer: remind, due: NOW },
                Effect::Set { timer: erase, due: NOW.plus_days(7) },
            ],
        )
    })
    .await;
    let due = |timer, due| DueTimer { conversation: loaded.id, timer, due, failures: 0 };
    assert_eq!(store.next_due().await.unwrap(), Some(NOW));
    assert_eq!(store.due_timers(NOW, 10).await.unwrap(), [due(remind, NOW)]);

    let later = NOW.plus_days(1);
    turn(&store, 1, |loaded| setting(loaded, vec![Effect::Set { timer: remind, due: later }])).await;
    assert_eq!(store.due_timers(NOW, 10).await.unwrap(), []);
    let all = [due(remind, later), due(erase, NOW.plus_days(7))];
    assert_eq!(store.due_timers(NOW.plus_days(30), 10).await.unwrap(), all);
    assert_eq!(store.due_timers(NOW.plus_days(30), 1).await.unwrap(), all[..1]);

    turn(&store, 1, |loaded| setting(loaded, vec![Effect::Cancel(erase)])).await;
    let mut tx = store.begin().await.unwrap();
    tx.delete_timer(loaded.id, remind).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(store.next_due().await.unwrap(), None);
}

async fn timers_go_with_their_draft(home: &Home) {
    let store = home.open().await;
    let id = case_id(1);
    turn(&store, 1, |loaded| Step {
        drafts: vec![put(draft(id, 1, "woorden"))],
        ..setting(loaded, vec![Effect::Set { timer: Timer::EraseDraft(id), due: NOW }])
    })
    .await;
    turn(&store, 1, |loaded| with_drafts(loaded, vec![DraftChange::Erase(id)])).await;
    assert_eq!(store.due_timers(NOW, 10).await.unwrap(), []);
}

async fn an_invitation_is_good_once_until_it_expires(home: &Home) {
    let store = home.open().await;
    let invite = Invite { role: Role::Manager, unit: Some("houtwerk".into()), name: "G. Nachtegaal".into() };
    let expires = NOW.plus_days(1);
    store.create_invite(&invite, "geheim", expires).await.unwrap();
    assert!(matches!(store.create_invite(&invite, "geheim", expires).await, Err(StoreError::Conflict)));

    let redeem = |code: &str| Step {
        staff: vec![StaffChange::Redeemed { code: code.into(), member: member(70, Role::Manager) }],
        ..Step::keep(Conversation::begin("nl".into(), String::new()))
    };
    let ask = [Query::Invite("geheim".into())];
    let mut tx = store.begin().await.unwrap();
    let loaded = tx.load(&sender(2)).await.unwrap();
    assert_eq!(tx.answers(&loaded, &ask, NOW, SECRECY).await.unwrap().invite, Some(invite));
    assert_eq!(tx.answers(&loaded, &ask, expires, SECRECY).await.unwrap().invite, None);
    for (code, at) in [("geheim", expires), ("anders", NOW)] {
        tx.savepoint().await.unwrap();
        let refused = tx.apply(&loaded, &redeem(code), None, Vec::new(), at).await;
        assert!(matches!(refused, Err(StoreError::Conflict)), "{code}: {refused:?}");
        tx.rollback_to().await.unwrap();
    }
    tx.apply(&loaded, &redeem("geheim"), None, Vec::new(), NOW).await.unwrap();
    assert_eq!(tx.answers(&loaded, &ask, NOW, SECRECY).await.unwrap().invite, None);
    tx.commit().await.unwrap();
    assert_eq!(look(&store, 2).await.snapshot.staff, [member(70, Role::Manager)]);
    assert_eq!(store.staff().await.unwrap(), [member(70, Role::Manager)]);

    let mut tx = store.begin().await.unwrap();
    let other = tx.load(&sender(3)).await.unwrap();
    let refused = tx.apply(&other, &redeem("geheim"), None, Vec::new(), NOW).await;
    assert!(matches!(refused, Err(StoreError::Conflict)), "{refused:?}");
}

async fn dead_letters_are_kept_listed_and_forgotten(home: &Home) {
    let store = home.open().await;
    let loaded = turn(&store, 1, keep).await;
    let mut tx = store.begin().await.unwrap();
    let known = tx.load_by_id(loaded.id).await.unwrap();
    tx.dead_letter(Some(&known), 8, "{\"a\":1}", "panic", NOW).await.unwrap();
    let unknown = tx.load(&sender(5)).await.unwrap();
    tx.dead_letter(Some(&unknown), 9, "{\"b\":2}", "conflict", NOW).await.unwrap();
    tx.dead_letter(None, 10, "geen json", "unparsable", NOW).await.unwrap();
    tx.commit().await.unwrap();
    let letters = store.dead_letters(10).await.unwrap();
    let seen: Vec<_> = letters.iter().map(|l| (l.update_id, l.reason.as_str(), l.raw.as_str())).collect();
    assert_eq!(
        seen,
        [(8, "panic", "{\"a\":1}"), (9, "conflict", "{\"b\":2}"), (10, "unparsable", "geen json")]
    );
    let mut tx = store.begin().await.unwrap();
    tx.forget_dead_letter(letters[2].id).await.unwrap();
    tx.forget_dead_letter(loaded.id.0).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(store.status().await.unwrap().dead_letters, 2);
    assert!(!look(&store, 1).await.is_new(), "only dead letters can be forgotten like that");

    // Erasing a draft also erases what went wrong in the same chat.
    turn(&store, 1, |loaded| with_drafts(loaded, vec![put(draft(case_id(1), 1, "woorden"))])).await;
    turn(&store, 1, |loaded| with_drafts(loaded, vec![DraftChange::Erase(case_id(1))])).await;
    assert_eq!(store.status().await.unwrap().dead_letters, 1);
}

async fn files_are_kept_for_their_case_only(home: &Home) {
    let store = home.open().await;
    let id = case_id(1);
    let (photo, lost) = (attachment(31), attachment(32));
    let fetch = |attachment| Effect::Fetch { case: id, message_id: 4, attachment };
    let effects = vec![fetch(photo.clone()), fetch(lost.clone())];
    turn(&store, 1, |loaded| Step { drafts: vec![put(draft(id, 1, "woorden"))], ..setting(loaded, effects) })
        .await;
    assert_eq!(store.read_attachment(id, photo.id).await.unwrap(), None);
    assert!(store.keep_attachment(id, photo.id, b"de foto").await.unwrap());
    assert_eq!(store.read_attachment(id, photo.id).await.unwrap(), Some(b"de foto".to_vec()));
    assert_eq!(store.read_attachment(case_id(2), photo.id).await.unwrap(), None);
    store.mark_attachment_lost(photo.id).await.unwrap();
    assert!(store.read_attachment(id, photo.id).await.unwrap().is_some(), "what is kept is not lost");
    store.mark_attachment_lost(lost.id).await.unwrap();
    assert_eq!(home.number("SELECT COUNT(*) FROM attachment WHERE state = 'lost'").await, 1);

    turn(&store, 1, |loaded| with_drafts(loaded, vec![put(draft(case_id(2), 1, "anders"))])).await;
    assert!(!store.keep_attachment(case_id(2), photo.id, b"van een ander").await.unwrap());
    assert!(store.read_attachment(id, photo.id).await.unwrap().is_some(), "one case never touches another's");

    let path = home.attachments().join(photo.id.to_string());
    let whole = std::fs::read(&path).unwrap();
    std::fs::write(&path, &whole[1..]).unwrap();
    assert!(matches!(store.read_attachment(id, photo.id).await, Err(StoreError::Corrupt { .. })));
    std::fs::remove_file(&path).unwrap();
    assert!(matches!(store.read_attachment(id, photo.id).await, Err(StoreError::Corrupt { .. })));

    assert!(!store.keep_attachment(case_id(404), attachment(33).id, b"te laat").await.unwrap());
    assert_eq!(std::fs::read_dir(home.attachments()).unwrap().count(), 0);
}

async fn the_message_map_knows_where_messages_belong(home: &Home) {
    let store = home.open().await;
    let id = case_id(1);
    let apply = async |message_id, at, belongs| {
        let mut tx = store.begin().await.unwrap();
        let loaded = tx.load(&sender(1)).await.unwrap();
        let step = Step { belongs, ..keep(&loaded) };
        let inbound = Some(InboundRecord { message_id, at, from_bot: false });
        tx.apply(&loaded, &step, inbound, Vec::new(), NOW).await.unwrap();
        tx.commit().await.unwrap();
    };
    turn(&store, 1, |loaded| with_drafts(loaded, vec![put(draft(id, 1, "woorden"))])).await;
    apply(10, NOW.plus_ms(-5), Some((Some(id), Purpose::Intake))).await;
    apply(11, NOW.plus_ms(5), None).await;
    // An edit that belongs to nothing does not take the message off its case.
    apply(10, NOW, None).await;
    apply(12, NOW.plus_ms(7), Some((Some(id), Purpose::Intake))).await;
    let mut tx = store.begin().await.unwrap();
    let loaded = tx.load(&sender(1)).await.unwrap();
    let queries = [Query::Message(10), Query::MessagesSince(NOW.plus_ms(1))];
    let answers = tx.answers(&loaded, &queries, NOW, SECRECY).await.unwrap();
    let message = answers.message.unwrap();
    assert_eq!((message.case, message.purpose, message.from_bot), (Some(id), Purpose::Intake, false));
    let since: Vec<_> = answers.messages.iter().map(|m| (m.message_id, m.case)).collect();
    assert_eq!(since, [(11, None), (12, Some(id))]);
    let unknown = tx.answers(&loaded, &[Query::Message(404)], NOW, SECRECY).await.unwrap();
    assert_eq!(unknown.message, None);
}

async fn old_rows_are_forgotten(home: &Home) {
    let store = home.open().await;
    let case = file(&store, 1, 5, None).await;
    turn(&store, 1, |loaded| Step { belongs: Some((Some(case), Purpose::Letter)), ..keep(loaded) }).await;
    turn_saying(&store, 2, |loaded| {
        (keep(loaded), vec![says(loaded.id, "dag"), says(loaded.id, "tot ziens")])
    })
    .await;
    let mut tx = store.begin().await.unwrap();
    tx.first_time(1, NOW).await.unwrap();
    tx.dead_letter(None, 1, "{}", "panic", NOW).await.unwrap();
    tx.commit().await.unwrap();
    let invite = Invite { role: Role::Manager, unit: None, name: "G. Nachtegaal".into() };
    store.create_invite(&invite, "geheim", NOW.plus_days(60)).await.unwrap();
    let sent = store.claim(NOW, 1, Lane::Reminder).await.unwrap().remove(0);
    store.mark(&[klachtwijzer::store::Outcome::Sent { id: sent.id, message_id: None }], NOW).await.unwrap();

    let usual = Retention::default();
    assert_eq!(store.purge(NOW.plus_days(7), &usual).await.unwrap(), 0);
    let longer = Retention { dead_letter_days: 90, update_id_days: 90, ..usual.clone() };
    assert_eq!(store.purge(NOW.plus_days(31), &longer).await.unwrap(), 1, "that the message was sent");
    let shorter = Retention { dead_letter_days: 1, ..longer };
    assert_eq!(store.purge(NOW.plus_days(31), &shorter).await.unwrap(), 1, "the dead letter");
    assert_eq!(store.purge(NOW.plus_days(31), &usual).await.unwrap(), 1, "the number of the update");
    assert_eq!(store.purge(NOW.plus_days(61), &usual).await.unwrap(), 1, "the invitation");
    assert_eq!(store.purge(NOW.plus_days(399), &usual).await.unwrap(), 0);
    assert_eq!(store.purge(NOW.plus_days(401), &usual).await.unwrap(), 1, "where the message stands");
    let status = store.status().await.unwrap();
    assert_eq!(
        (status.cases, status.outbox_pending, status.dead_letters, status.last_update_id),
        (1, 1, 0, None)
    );
    assert_eq!(home.number("SELECT COUNT(*) FROM message").await, 1, "what belongs to a case stays");
}
