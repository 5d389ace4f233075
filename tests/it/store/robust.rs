//! What a database refuses, and what it cannot read: one update, one timer, and nobody else.

use std::sync::Arc;
use std::time::Duration;

use klachtwijzer::clock::Clock;
use klachtwijzer::delivery::stop;
use klachtwijzer::dialogue::draft::Draft;
use klachtwijzer::dialogue::event::Timer;
use klachtwijzer::dialogue::step::{Effect, Lane, Step};
use klachtwijzer::domain::time::Timestamp;
use klachtwijzer::i18n::{Locales, Text};
use klachtwijzer::message::Outgoing;
use klachtwijzer::scheduler;
use klachtwijzer::store::{Outcome, Store};
use klachtwijzer::turn::inbound::Inbound;
use serde_json::json;
use tokio::sync::Notify;
use tokio::time::sleep;

use super::fixtures::*;
use super::home::Home;

super::stories![
    an_update_that_the_database_refuses_becomes_a_dead_letter,
    an_update_that_is_refused_for_a_moment_is_handled,
    a_database_that_takes_nothing_makes_the_bot_wait,
    a_timer_that_the_database_refuses_stays_and_holds_up_nobody,
    a_timer_that_cannot_be_read_holds_up_nobody,
    after_a_silence_the_open_question_is_shown_again,
];

/// Says that, as the very first thing in this chat.
fn first_words(update_id: i64, user: i64) -> Inbound {
    read(&update(update_id, user, &json!({ "text": "/klacht" })))
}

/// From now on the database refuses this, for rows that fit.
async fn refuse(home: &Home, when: &str, table: &str, fits: &str) {
    if home.is_sqlite() {
        home.tamper(&format!(
            "CREATE TRIGGER refuse BEFORE {when} ON {table} WHEN {fits} BEGIN SELECT RAISE(ABORT, 'no'); END"
        ))
        .await;
        return;
    }
    let function = "CREATE FUNCTION refuse() RETURNS trigger AS $$ BEGIN RAISE EXCEPTION 'no'; END $$ \
                    LANGUAGE plpgsql";
    home.tamper(function).await;
    home.tamper(&format!(
        "CREATE TRIGGER refuse BEFORE {when} ON {table} FOR EACH ROW WHEN ({fits}) \
         EXECUTE FUNCTION refuse()"
    ))
    .await;
}

async fn relent(home: &Home, table: &str) {
    let on = if home.is_sqlite() { String::new() } else { format!(" ON {table}") };
    home.tamper(&format!("DROP TRIGGER refuse{on}")).await;
}

async fn an_update_that_the_database_refuses_becomes_a_dead_letter(home: &Home) {
    let store = home.open().await;
    let (turns, _) = turns(&store, werkpro());
    for user in 1..=3 {
        turn(&store, user, keep).await;
    }
    let poison = look(&store, 2).await.id;
    refuse(home, "INSERT", "draft", &format!("NEW.conversation_id = '{poison}'")).await;
    let batch = [first_words(11, 1), first_words(12, 2), first_words(13, 3)];
    turns.batch(&batch).await.unwrap();
    let status = store.status().await.unwrap();
    assert_eq!((status.drafts, status.dead_letters, status.last_update_id), (2, 1, Some(13)));
    let letter = store.dead_letters(10).await.unwrap().remove(0);
    assert_eq!((letter.update_id, letter.reason.as_str()), (12, "refused"));
    assert!(letter.raw.contains("/klacht"));
    assert_eq!(apologies(&store).await, [2]);
    // Once the database takes it, it can be handled after all.
    relent(home, "draft").await;
    turns.replay(letter.id, &batch[1], true).await.unwrap();
    let status = store.status().await.unwrap();
    assert_eq!((status.drafts, status.dead_letters), (3, 0));
}

/// The chats to which the bot says sorry now.
async fn apologies(store: &Store) -> Vec<i64> {
    let locales = Locales::built_in().unwrap();
    let sorry = locales.render("nl", &Text::new("turn-failed").with("phone", "050 317 52 00"));
    let rows = store.claim(NOW, 10, Lane::Reminder).await.unwrap();
    rows.iter().filter(|row| text_of(&row.outgoing).contains(&sorry)).map(|row| row.chat_id).collect()
}

async fn an_update_that_is_refused_for_a_moment_is_handled(home: &Home) {
    let store = home.open().await;
    let (turns, _) = turns(&store, werkpro());
    turn(&store, 1, keep).await;
    refuse(home, "INSERT", "draft", "1 = 1").await;
    let relents = async {
        sleep(Duration::from_millis(50)).await;
        relent(home, "draft").await;
    };
    let batch = [first_words(11, 1)];
    let (answers, ()) = tokio::join!(turns.batch(&batch), relents);
    answers.unwrap();
    let status = store.status().await.unwrap();
    assert_eq!((status.drafts, status.dead_letters), (1, 0));
}

/// Not even a dead letter can be written: then nothing is given up, and Telegram keeps the update.
async fn a_database_that_takes_nothing_makes_the_bot_wait(home: &Home) {
    let store = home.open().await;
    let (turns, _) = turns(&store, werkpro());
    turn(&store, 1, keep).await;
    let batch = [first_words(11, 1), first_words(12, 2)];
    refuse(home, "INSERT", "data_key", "1 = 1").await;
    turns.batch(&batch).await.unwrap_err();
    let status = store.status().await.unwrap();
    assert_eq!((status.drafts, status.dead_letters, status.last_update_id), (0, 0, None));
    relent(home, "data_key").await;
    turns.batch(&batch).await.unwrap();
    let status = store.status().await.unwrap();
    assert_eq!((status.drafts, status.dead_letters, status.last_update_id), (2, 0, Some(12)));
    store.close().await;
    turns.batch(&batch).await.unwrap_err();
}

/// Two drafts whose erasure is due; gives the first one's conversation.
async fn two_due(store: &Store) -> String {
    for user in 1..=2 {
        let id = case_id(user);
        let timer = Timer::EraseDraft(id);
        // The first one is the oldest.
        let due = NOW.plus_ms(i64::try_from(user).unwrap() - 10);
        turn(store, i64::try_from(user).unwrap(), |loaded| Step {
            drafts: vec![put(Draft { reminded: true, ..draft(id, 1, "woorden") })],
            effects: vec![Effect::Set { timer, due }],
            ..keep(loaded)
        })
        .await;
    }
    look(store, 1).await.id.to_string()
}

/// When drafts of now are erased.
fn later() -> Timestamp {
    NOW.plus_days(30)
}

/// Lets the scheduler work until there are so many drafts.
async fn scheduled_until(store: &Store, drafts: u64) {
    let (turns, clock) = turns(store, werkpro());
    clock.set(later());
    let (stopper, stop) = stop::pair();
    let clock = clock as Arc<dyn Clock>;
    let working = tokio::spawn(scheduler::run(store.clone(), turns, clock, Arc::new(Notify::new()), stop));
    for _ in 0..500 {
        if store.status().await.unwrap().drafts == drafts {
            break;
        }
        sleep(Duration::from_millis(20)).await;
    }
    stopper.stop();
    working.await.unwrap();
    assert_eq!(store.status().await.unwrap().drafts, drafts);
}

async fn a_timer_that_the_database_refuses_stays_and_holds_up_nobody(home: &Home) {
    let store = home.open().await;
    let poison = two_due(&store).await;
    refuse(home, "DELETE", "draft", &format!("OLD.conversation_id = '{poison}'")).await;
    scheduled_until(&store, 1).await;
    assert_eq!(home.number("SELECT COUNT(*) FROM timer WHERE failures = 1").await, 1);
    assert_eq!(store.status().await.unwrap().timers_failing, 1);
    relent(home, "draft").await;
    let again = store.due_timers(later().plus_ms(1_000), 10).await.unwrap().remove(0);
    assert_eq!((again.timer, again.failures), (Timer::EraseDraft(case_id(1)), 1));
    let (turns, clock) = turns(&store, werkpro());
    clock.set(later());
    turns.due(&again).await.unwrap();
    let status = store.status().await.unwrap();
    assert_eq!((status.drafts, status.timers_failing), (0, 0));
}

/// A newer release set it, and an older one runs now.
async fn a_timer_that_cannot_be_read_holds_up_nobody(home: &Home) {
    let store = home.open().await;
    let poison = two_due(&store).await;
    home.tamper(&format!(
        "UPDATE timer SET timer = '{{\"timer\":\"of_a_newer_release\"}}' WHERE conversation_id = '{poison}'"
    ))
    .await;
    scheduled_until(&store, 1).await;
    assert_eq!(store.status().await.unwrap().timers_failing, 1);
    assert_eq!(home.number("SELECT COUNT(*) FROM timer").await, 1, "it stays");
    assert_eq!(store.due_timers(later(), 10).await.unwrap(), [], "it is not looked at all the time");
    assert_eq!(home.number("SELECT MIN(due) FROM timer").await, later().plus_ms(3_600_000).0);
}

/// What leaves now, and to whom; it arrives.
async fn arrives(store: &Store, now: Timestamp) -> Vec<(i64, String)> {
    let mut arrived = Vec::new();
    loop {
        let rows = store.claim(now, 10, Lane::Reminder).await.unwrap();
        if rows.is_empty() {
            return arrived;
        }
        for (row, number) in rows.iter().zip(5_000..) {
            let message_id = Some(number + i64::try_from(arrived.len()).unwrap());
            store.mark(&[Outcome::Sent { id: row.id, message_id }], now).await.unwrap();
            if matches!(row.outgoing, Outgoing::Send(_)) {
                arrived.push((row.chat_id, text_of(&row.outgoing).to_owned()));
            }
        }
    }
}

/// Three people are in the middle of a complaint when the bot falls silent. One of them pressed a button in
/// vain, one has written, and one went to bed long before.
async fn after_a_silence_the_open_question_is_shown_again(home: &Home) {
    let store = home.open().await;
    let (turns, clock) = turns(&store, werkpro());
    let begun = |user: i64| first_words(10 + user, user);
    let early = NOW.plus_ms(-60 * 60_000);
    clock.set(early);
    let asleep = update(13, 3, &json!({ "text": "/klacht", "date": early.0 / 1_000 }));
    turns.batch(&[read(&asleep)]).await.unwrap();
    arrives(&store, early).await;
    clock.set(NOW);
    turns.batch(&[begun(1), begun(2)]).await.unwrap();
    let notice = arrives(&store, NOW).await;
    assert_eq!(notice.len(), 2);
    assert_eq!(turns.listened(NOW, NOW, true).await.unwrap(), 0, "the first time there was no silence");

    // So short that no press is lost.
    let soon = NOW.plus_ms(100_000);
    assert_eq!(turns.listened(soon, soon, true).await.unwrap(), 0);

    let back = soon.plus_ms(4 * 60_000);
    clock.set(back);
    let date = json!({ "text": "/hulp", "date": back.0 / 1_000 - 60 });
    turns.batch(&[read(&update(20, 2, &date))]).await.unwrap();
    assert_eq!(turns.listened(back, back, false).await.unwrap(), 0, "more is waiting at Telegram");
    assert_eq!(arrives(&store, back).await.len(), 1, "what was written is answered first");
    let handled = back.plus_ms(500);
    clock.set(handled);
    assert_eq!(turns.listened(handled, back, true).await.unwrap(), 1);
    let shown = arrives(&store, handled).await;
    let [(1, question)] = shown.as_slice() else { panic!("{shown:?}") };
    // What a difficult word means is told the first time only.
    let title = |text: &str| text.lines().next().unwrap_or_default().to_owned();
    assert_eq!(title(question), title(&notice[0].1), "the notice stood open");
    let later = handled.plus_ms(20_000);
    assert_eq!(turns.listened(later, back, true).await.unwrap(), 0, "once");

    // In the middle of a question, with a word about why.
    clock.set(later);
    let press = json!({ "update_id": 30, "callback_query": {
        "id": "9", "data": "p.notice-yes", "from": { "id": 1, "is_bot": false, "first_name": "Hendrikje" },
        "message": { "message_id": 5_000, "date": NOW.0 / 1_000, "chat": { "id": 1, "type": "private" } },
    } });
    turns.batch(&[read(&press)]).await.unwrap();
    let asked = arrives(&store, later).await.remove(0).1;
    let back = later.plus_ms(10 * 60_000);
    clock.set(back);
    assert_eq!(turns.listened(back, back, true).await.unwrap(), 2);
    let shown = arrives(&store, back.plus_ms(1)).await;
    let (_, again) = shown.iter().find(|(user, _)| *user == 1).unwrap_or_else(|| panic!("{shown:?}"));
    let why = Locales::built_in().unwrap().render("nl", &Text::new("outage-over"));
    assert!(again.contains(&why) && again != &why, "{again}");
    let question = asked.lines().last().unwrap();
    assert!(again.contains(question), "{question} in {again}");
}
