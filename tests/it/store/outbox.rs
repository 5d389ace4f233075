//! The outbox: order, lanes, attempts and what a stop leaves behind.

use klachtwijzer::dialogue::query::{Purpose, Query};
use klachtwijzer::dialogue::step::{DraftChange, Lane, Step};
use klachtwijzer::domain::ids::ConversationId;
use klachtwijzer::domain::staff::Role;
use klachtwijzer::message::Outgoing;
use klachtwijzer::store::{Claimed, OutboxEntry, Outcome, Store};

use super::fixtures::*;
use super::home::Home;

super::stories![
    a_chat_gets_its_messages_one_by_one_in_order,
    urgent_lanes_go_first,
    an_answer_overtakes_what_was_not_tried,
    an_answer_that_overtook_keeps_its_place,
    an_answer_waits_for_what_was_tried,
    what_was_refused_or_sent_is_forgotten,
    a_message_that_waits_holds_up_its_own_chat_only,
    a_later_message_does_not_hold_up_the_present,
    after_a_stop_attempts_are_ambiguous,
    what_belongs_to_an_erased_draft_does_not_leave,
    an_unreadable_row_leaves_the_outbox,
    two_processes_never_take_the_same_row,
    less_urgent_lanes_can_be_left_alone,
    a_file_neither_waits_nor_is_waited_for,
    what_waits_for_an_earlier_handler_is_taken_back,
];

async fn say(store: &Store, user: i64, texts: &[&str]) -> ConversationId {
    let entries = |id| texts.iter().map(|text| says(id, text)).collect();
    turn_saying(store, user, |loaded| (keep(loaded), entries(loaded.id))).await.id
}

async fn claim(store: &Store) -> Vec<Claimed> {
    store.claim(NOW, 10, Lane::Reminder).await.unwrap()
}

fn texts(claimed: &[Claimed]) -> Vec<&str> {
    claimed.iter().map(|claimed| text_of(&claimed.outgoing)).collect()
}

fn sent(claimed: &Claimed, message_id: i64) -> Outcome {
    Outcome::Sent { id: claimed.id, message_id: Some(message_id) }
}

async fn a_chat_gets_its_messages_one_by_one_in_order(home: &Home) {
    let store = home.open().await;
    let chat = say(&store, 1, &["een", "twee"]).await;
    say(&store, 2, &["apart"]).await;
    say(&store, 1, &["drie"]).await;
    let mut claimed = claim(&store).await;
    assert_eq!(texts(&claimed), ["een", "apart"]);
    assert_eq!((claimed[0].chat_id, claimed[0].conversation, claimed[0].attempts), (1, chat, 0));
    assert_eq!(claim(&store).await, [], "nothing while an attempt is under way");
    assert_eq!(store.next_due().await.unwrap(), None);
    for text in ["twee", "drie"] {
        store.mark(&[sent(&claimed[0], 50)], NOW).await.unwrap();
        assert_eq!(store.next_due().await.unwrap(), Some(NOW));
        claimed = claim(&store).await;
        assert_eq!(texts(&claimed), [text]);
    }
}

fn in_lane(id: ConversationId, lane: Lane, text: &str) -> OutboxEntry {
    OutboxEntry { lane, ..says(id, text) }
}

/// These leave for one chat, in this order.
async fn leave(store: &Store, user: i64, entries: &[(Lane, &str)]) {
    turn_saying(store, user, |loaded| {
        (keep(loaded), entries.iter().map(|(lane, text)| in_lane(loaded.id, *lane, text)).collect())
    })
    .await;
}

async fn urgent_lanes_go_first(home: &Home) {
    let store = home.open().await;
    leave(&store, 1, &[(Lane::Reminder, "herinnering")]).await;
    leave(&store, 2, &[(Lane::Notification, "bericht")]).await;
    leave(&store, 3, &[(Lane::Answer, "antwoord")]).await;
    let one = store.claim(NOW, 1, Lane::Reminder).await.unwrap();
    assert_eq!(texts(&one), ["antwoord"]);
    assert_eq!(texts(&claim(&store).await), ["bericht", "herinnering"]);
}

/// Somebody who types does not wait for ten notifications, one a second; the order among the answers stays,
/// and the order among the others.
async fn an_answer_overtakes_what_was_not_tried(home: &Home) {
    let store = home.open().await;
    let entries = [
        (Lane::Reminder, "herinnering 1"),
        (Lane::Notification, "melding 2"),
        (Lane::Answer, "antwoord 3"),
        (Lane::Notification, "melding 4"),
        (Lane::Answer, "antwoord 5"),
    ];
    leave(&store, 1, &entries).await;
    let mut order = Vec::new();
    loop {
        let claimed = claim(&store).await;
        let [one] = claimed.as_slice() else { break };
        order.push(text_of(&one.outgoing).to_owned());
        assert_eq!(claim(&store).await, [], "one at a time");
        store.mark(&[sent(one, 50 + one.id)], NOW).await.unwrap();
    }
    assert_eq!(store.status().await.unwrap().outbox_pending, 0);
    assert_eq!(order, ["antwoord 3", "antwoord 5", "herinnering 1", "melding 2", "melding 4"]);
}

/// An answer that overtook and has to be tried again still goes first, alone.
async fn an_answer_that_overtook_keeps_its_place(home: &Home) {
    let store = home.open().await;
    leave(&store, 1, &[(Lane::Notification, "melding"), (Lane::Answer, "antwoord")]).await;
    let answer = claim(&store).await.remove(0);
    assert_eq!(text_of(&answer.outgoing), "antwoord");
    assert_eq!(store.next_due().await.unwrap(), None, "nothing while it is on its way");
    let due = NOW.plus_ms(3_000);
    store.mark(&[Outcome::Later { id: answer.id, due }], NOW).await.unwrap();
    assert_eq!(claim(&store).await, []);
    assert_eq!(store.next_due().await.unwrap(), Some(due));
    let again = store.claim(due, 10, Lane::Reminder).await.unwrap();
    assert_eq!(texts(&again), ["antwoord"]);
    store.mark(&[sent(&again[0], 60)], due).await.unwrap();
    assert_eq!(texts(&claim(&store).await), ["melding"]);
}

/// One that was tried may have arrived, or Telegram asked this chat to wait.
async fn an_answer_waits_for_what_was_tried(home: &Home) {
    let store = home.open().await;
    leave(&store, 1, &[(Lane::Notification, "melding")]).await;
    let notice = claim(&store).await.remove(0);
    leave(&store, 1, &[(Lane::Answer, "antwoord")]).await;
    assert_eq!(claim(&store).await, [], "the notification is on its way");
    let due = NOW.plus_ms(3_000);
    store.mark(&[Outcome::Later { id: notice.id, due }], NOW).await.unwrap();
    assert_eq!(claim(&store).await, []);
    assert_eq!(store.next_due().await.unwrap(), Some(due));
    let again = store.claim(due, 10, Lane::Reminder).await.unwrap();
    assert_eq!(texts(&again), ["melding"]);
    store.mark(&[sent(&again[0], 60)], due).await.unwrap();
    assert_eq!(texts(&claim(&store).await), ["antwoord"]);
}

async fn what_was_refused_or_sent_is_forgotten(home: &Home) {
    let store = home.open().await;
    let case = file(&store, 1, 5, None).await;
    turn_saying(&store, 1, |loaded| {
        let letter = OutboxEntry { case: Some(case), purpose: Purpose::Letter, ..says(loaded.id, "brief") };
        (keep(loaded), vec![letter, says(loaded.id, "nog iets")])
    })
    .await;
    let letter = claim(&store).await.remove(0);
    assert_eq!((letter.case, letter.purpose, letter.lane), (Some(case), Purpose::Letter, Lane::Answer));
    store.mark(&[sent(&letter, 77)], NOW).await.unwrap();
    let other = claim(&store).await.remove(0);
    store.mark(&[Outcome::Refused { id: other.id, reason: "blocked" }], NOW).await.unwrap();
    assert_eq!(home.number("SELECT COUNT(*) FROM outbox WHERE payload IS NOT NULL").await, 0);
    assert_eq!(home.number("SELECT COUNT(*) FROM outbox WHERE reason = 'blocked'").await, 1);
    assert_eq!(store.status().await.unwrap().outbox_pending, 0);

    let mut tx = store.begin().await.unwrap();
    let loaded = tx.load(&sender(1)).await.unwrap();
    let answers = tx.answers(&loaded, &[Query::Message(77)], NOW, SECRECY).await.unwrap();
    let message = answers.message.unwrap();
    assert!(message.from_bot);
    assert_eq!((message.case, message.purpose), (Some(case), Purpose::Letter));
    assert_eq!(answers.case.unwrap().case.id, case);
}

async fn a_message_that_waits_holds_up_its_own_chat_only(home: &Home) {
    let store = home.open().await;
    say(&store, 1, &["een", "twee"]).await;
    let one = claim(&store).await.remove(0);
    let due = NOW.plus_ms(3_000);
    store.mark(&[Outcome::Later { id: one.id, due }], NOW).await.unwrap();
    say(&store, 2, &["apart"]).await;
    assert_eq!(texts(&claim(&store).await), ["apart"]);
    assert_eq!(store.next_due().await.unwrap(), Some(due));
    let again = store.claim(due, 10, Lane::Reminder).await.unwrap();
    assert_eq!(texts(&again), ["een"]);
    assert_eq!((again[0].attempts, again[0].ambiguous), (1, false));
}

async fn a_later_message_does_not_hold_up_the_present(home: &Home) {
    let store = home.open().await;
    let tomorrow = NOW.plus_days(1);
    turn_saying(&store, 1, |loaded| {
        let later = OutboxEntry { due: tomorrow, ..says(loaded.id, "morgen") };
        (keep(loaded), vec![later, says(loaded.id, "nu")])
    })
    .await;
    let now = claim(&store).await;
    assert_eq!(texts(&now), ["nu"]);
    store.mark(&[sent(&now[0], 5)], NOW).await.unwrap();
    assert_eq!(claim(&store).await, []);
    assert_eq!(texts(&store.claim(tomorrow, 10, Lane::Reminder).await.unwrap()), ["morgen"]);
}

async fn after_a_stop_attempts_are_ambiguous(home: &Home) {
    let store = home.open().await;
    say(&store, 1, &["een", "twee"]).await;
    assert_eq!(claim(&store).await.len(), 1);
    store.close().await;
    let store = home.open().await;
    assert_eq!(claim(&store).await, []);
    assert_eq!(store.recover().await.unwrap(), 1);
    assert_eq!(store.recover().await.unwrap(), 0);
    let again = claim(&store).await;
    assert_eq!(texts(&again), ["een"]);
    assert_eq!((again[0].attempts, again[0].ambiguous), (1, true));
}

async fn what_belongs_to_an_erased_draft_does_not_leave(home: &Home) {
    let store = home.open().await;
    let id = case_id(1);
    turn_saying(&store, 1, |loaded| {
        let question = OutboxEntry { case: Some(id), ..says(loaded.id, "Wat is er gebeurd?") };
        (with_drafts(loaded, vec![put(draft(id, 1, "woorden"))]), vec![question])
    })
    .await;
    let under_way = claim(&store).await.remove(0);
    turn_saying(&store, 1, |loaded| {
        let belongs = Some((Some(id), Purpose::Intake));
        let step = Step { belongs, ..with_drafts(loaded, vec![DraftChange::Erase(id)]) };
        (step, vec![says(loaded.id, "Alles is gewist.")])
    })
    .await;
    // What was on its way may still be marked.
    store.mark(&[sent(&under_way, 9)], NOW).await.unwrap();
    assert_eq!(texts(&claim(&store).await), ["Alles is gewist."]);
    assert_eq!(home.number("SELECT COUNT(*) FROM message WHERE case_id IS NOT NULL").await, 0);
}

async fn an_unreadable_row_leaves_the_outbox(home: &Home) {
    let store = home.open().await;
    say(&store, 1, &["kapot", "heel"]).await;
    say(&store, 2, &["ook heel"]).await;
    home.tamper("UPDATE outbox SET payload = (SELECT state FROM conversation LIMIT 1) WHERE id = 1").await;
    assert_eq!(texts(&claim(&store).await), ["ook heel"]);
    assert_eq!(texts(&claim(&store).await), ["heel"]);
    assert_eq!(home.number("SELECT COUNT(*) FROM outbox WHERE reason = 'unreadable'").await, 1);
}

async fn two_processes_never_take_the_same_row(home: &Home) {
    let stores = [home.open().await, home.open().await];
    for user in 1..=20 {
        say(&stores[0], user, &["een", "twee"]).await;
    }
    let deliver = async |store: &Store| {
        let mut taken: Vec<Claimed> = Vec::new();
        while store.status().await.unwrap().outbox_pending > 0 {
            let claimed = store.claim(NOW, 3, Lane::Reminder).await.unwrap();
            let outcomes: Vec<_> = claimed.iter().map(|claimed| sent(claimed, claimed.id)).collect();
            store.mark(&outcomes, NOW).await.unwrap();
            taken.extend(claimed);
        }
        taken
    };
    let (a, b) = tokio::join!(deliver(&stores[0]), deliver(&stores[1]));
    let mut ids: Vec<_> = a.iter().chain(&b).map(|claimed| claimed.id).collect();
    ids.sort_unstable();
    assert_eq!(ids, (1..=40).collect::<Vec<_>>());
}

async fn less_urgent_lanes_can_be_left_alone(home: &Home) {
    let store = home.open().await;
    for (user, lane) in [(1, Lane::Reminder), (2, Lane::Notification), (3, Lane::Answer)] {
        turn_saying(&store, user, |loaded| {
            (keep(loaded), vec![OutboxEntry { lane, ..says(loaded.id, lane_word(lane)) }])
        })
        .await;
    }
    for lane in [Lane::Answer, Lane::Notification, Lane::Reminder] {
        assert_eq!(texts(&store.claim(NOW, 10, lane).await.unwrap()), [lane_word(lane)]);
    }
}

fn lane_word(lane: Lane) -> &'static str {
    match lane {
        Lane::Answer => "antwoord",
        Lane::Notification => "melding",
        Lane::Reminder => "herinnering",
    }
}

async fn a_file_neither_waits_nor_is_waited_for(home: &Home) {
    let store = home.open().await;
    let case = file(&store, 1, 5, None).await;
    turn_saying(&store, 1, |loaded| {
        let fetch = Outgoing::Fetch { message_id: 5, attachment: attachment(9) };
        let fetch = OutboxEntry { case: Some(case), outgoing: fetch, ..says(loaded.id, "") };
        (keep(loaded), vec![says(loaded.id, "een"), fetch, says(loaded.id, "twee")])
    })
    .await;
    let both = claim(&store).await;
    assert_eq!(both.len(), 2, "the first message and the file");
    let due = NOW.plus_ms(60_000);
    let outcomes = [sent(&both[0], 60), Outcome::Later { id: both[1].id, due }];
    store.mark(&outcomes, NOW).await.unwrap();
    assert_eq!(texts(&claim(&store).await), ["twee"]);
    assert_eq!(store.next_due().await.unwrap(), Some(due));
}

/// A notification that waits for the office does not reach somebody who has no business with it any more.
async fn what_waits_for_an_earlier_handler_is_taken_back(home: &Home) {
    let store = home.open().await;
    let (before, after) = (member(70, Role::Manager), member(71, Role::Manager));
    hire(&store, 2, &before).await;
    hire(&store, 3, &after).await;
    let case = file(&store, 1, 5, Some(before.id)).await;
    let monday = NOW.plus_days(2);
    let (to, other) = (look(&store, 2).await.id, look(&store, 3).await.id);
    let notice = |to, text, case| OutboxEntry {
        case,
        due: monday,
        lane: Lane::Notification,
        purpose: Purpose::Notice,
        ..says(to, text)
    };
    turn_saying(&store, 1, |loaded| {
        let notices = vec![
            notice(to, "zaak", Some(case)),
            notice(to, "anders", None),
            notice(other, "collega", Some(case)),
        ];
        (keep(loaded), notices)
    })
    .await;
    turn(&store, 2, |loaded| Step {
        facts: vec![facts(case, 2, vec![assigned(Some(after.id))])],
        ..keep(loaded)
    })
    .await;
    let left = store.claim(monday, 10, Lane::Reminder).await.unwrap();
    assert_eq!(texts(&left), ["anders", "collega"]);
}
