//! Taking every trace of a case from a member of staff, finding one's own cases, and what waits a moment
//! before it leaves.

use klachtwijzer::dialogue::conversation::Held;
use klachtwijzer::dialogue::event::Timer;
use klachtwijzer::dialogue::form::Form;
use klachtwijzer::dialogue::query::{Purpose, Query};
use klachtwijzer::dialogue::step::{Effect, Lane, Step};
use klachtwijzer::domain::case::filer::FilerFact;
use klachtwijzer::domain::case::{Actor, Fact};
use klachtwijzer::domain::complaint::Part;
use klachtwijzer::domain::ids::CaseId;
use klachtwijzer::domain::procedure::Action;
use klachtwijzer::domain::search::Wanted;
use klachtwijzer::domain::staff::Role;
use klachtwijzer::message::{Button, Message, Outgoing};
use klachtwijzer::store::{OutboxEntry, Outcome, Store};

use super::fixtures::*;
use super::home::Home;

super::stories![
    a_case_is_forgotten_as_staff_and_kept_as_a_respondent,
    what_is_on_its_way_is_taken_back_afterwards,
    who_filed_it_keeps_it,
    a_case_is_found_by_who_handles_it_alone,
    what_waits_a_moment_can_be_taken_back,
    what_was_told_at_the_desk_is_nobodys,
];

fn about(case: CaseId, purpose: Purpose, entry: &OutboxEntry) -> OutboxEntry {
    let button = Button { label: "Openen".into(), data: format!("c.{}.card.", case.0.simple()) };
    let message = Message { text: "zaak".into(), rows: vec![vec![button]], ..Message::default() };
    let outgoing = Outgoing::Send(message);
    OutboxEntry { case: Some(case), purpose, lane: Lane::Notification, outgoing, ..entry.clone() }
}

/// A case of person 1 that person 2 handles, and which person 2 was told of in every way.
async fn told(store: &Store) -> (CaseId, klachtwijzer::domain::staff::StaffMember) {
    let handler = member(70, Role::Manager);
    hire(store, 2, &handler).await;
    let case = file(store, 1, 5, Some(handler.id)).await;
    turn_saying(store, 2, |loaded| {
        let purposes = [Purpose::Card, Purpose::Respondent];
        let entries = purposes.map(|purpose| about(case, purpose, &says(loaded.id, "")));
        let effects = vec![
            Effect::Set { timer: Timer::Send(case), due: NOW },
            Effect::Hold { case, held: held(vec![part(30, "bijna weg")]) },
        ];
        (Step { effects, belongs: Some((Some(case), Purpose::Card)), ..keep(loaded) }, entries.to_vec())
    })
    .await;
    (case, handler)
}

async fn forget(store: &Store, case: CaseId, asker: i64) -> Vec<i64> {
    let mut tx = store.begin().await.unwrap();
    let loaded = tx.load(&sender(asker)).await.unwrap();
    let traces = tx.forget(&loaded, case, member(70, Role::Manager).id).await.unwrap();
    tx.commit().await.unwrap();
    traces.iter().flat_map(|traces| &traces.messages).map(|message| message.message_id).collect()
}

async fn a_case_is_forgotten_as_staff_and_kept_as_a_respondent(home: &Home) {
    let store = home.open().await;
    let (case, _) = told(&store).await;
    assert_eq!(look(&store, 2).await.snapshot.noticed.len(), 2);
    assert_eq!(forget(&store, case, 3).await, [1]);
    assert_eq!(forget(&store, case, 3).await, [0_i64; 0], "once is enough");
    for (table, left) in [("outbox", 1), ("notice", 1), ("leaving", 0), ("timer", 0)] {
        assert_eq!(home.number(&format!("SELECT COUNT(*) FROM {table}")).await, left, "{table}");
    }
    let claimed = store.claim(NOW, 10, Lane::Reminder).await.unwrap();
    assert_eq!(claimed[0].purpose, Purpose::Respondent);
}

async fn what_is_on_its_way_is_taken_back_afterwards(home: &Home) {
    let store = home.open().await;
    let (case, _) = told(&store).await;
    let under_way = store.claim(NOW, 10, Lane::Reminder).await.unwrap().remove(0);
    assert_eq!(under_way.purpose, Purpose::Card);
    forget(&store, case, 3).await;
    store.mark(&[Outcome::Sent { id: under_way.id, message_id: Some(77) }], NOW).await.unwrap();
    let mut left = Vec::new();
    for row in store.claim(NOW, 10, Lane::Reminder).await.unwrap() {
        left.push(row.outgoing.clone());
        store.mark(&[Outcome::Sent { id: row.id, message_id: None }], NOW).await.unwrap();
    }
    let deleted = Outgoing::Delete { message_ids: vec![77] };
    for row in store.claim(NOW, 10, Lane::Reminder).await.unwrap() {
        left.push(row.outgoing);
        store.mark(&[Outcome::Sent { id: row.id, message_id: None }], NOW).await.unwrap();
    }
    assert!(left.contains(&deleted), "{left:?}");

    // One that is tried again, and one that a stop left behind, do not leave any more.
    let again = file(&store, 1, 6, None).await;
    for stops in [false, true] {
        turn_saying(&store, 2, |loaded| {
            (keep(loaded), vec![about(again, Purpose::Card, &says(loaded.id, ""))])
        })
        .await;
        let row = loop {
            let row = store.claim(NOW, 1, Lane::Reminder).await.unwrap().remove(0);
            if row.case == Some(again) {
                break row;
            }
            store.mark(&[Outcome::Sent { id: row.id, message_id: None }], NOW).await.unwrap();
        };
        forget(&store, again, 3).await;
        if stops {
            store.recover().await.unwrap();
        } else {
            store.mark(&[Outcome::Later { id: row.id, due: NOW }], NOW).await.unwrap();
        }
        assert!(store.claim(NOW, 10, Lane::Reminder).await.unwrap().is_empty());
    }
}

async fn who_filed_it_keeps_it(home: &Home) {
    let store = home.open().await;
    let filer = member(70, Role::Manager);
    hire(&store, 1, &filer).await;
    let case = file(&store, 1, 5, None).await;
    turn_saying(&store, 1, |loaded| (keep(loaded), vec![about(case, Purpose::Letter, &says(loaded.id, ""))]))
        .await;
    assert_eq!(forget(&store, case, 3).await, [0_i64; 0]);
    assert_eq!(store.status().await.unwrap().outbox_pending, 1);
}

async fn found(store: &Store, user: i64, typed: &str) -> usize {
    let mut tx = store.begin().await.unwrap();
    let loaded = tx.load(&sender(user)).await.unwrap();
    let queries = [Query::Search(Wanted::read(typed).unwrap())];
    tx.answers(&loaded, &queries, NOW, SECRECY).await.unwrap().found.len()
}

async fn a_case_is_found_by_who_handles_it_alone(home: &Home) {
    let store = home.open().await;
    let handler = member(70, Role::Manager);
    hire(&store, 2, &handler).await;
    hire(&store, 3, &member(71, Role::ComplaintsOfficer)).await;
    file(&store, 1, 5, Some(handler.id)).await;
    let number = number(5);
    for typed in ["zonneveld", "Grietje Zonnevéld", "+31 6 12345678", number.as_str()] {
        assert_eq!(found(&store, 2, typed).await, 1, "{typed}");
        for stranger in [1, 3, 99] {
            assert_eq!(found(&store, stranger, typed).await, 0, "{typed} by {stranger}");
        }
    }
    for typed in ["Grietje Jansen", "06 11111111", "zonne"] {
        assert_eq!(found(&store, 2, typed).await, 0, "{typed}");
    }
}

async fn what_waits_a_moment_can_be_taken_back(home: &Home) {
    let store = home.open().await;
    let case = file(&store, 1, 5, None).await;
    let before = async || {
        let mut tx = store.begin().await.unwrap();
        let loaded = tx.load(&sender(2)).await.unwrap();
        tx.answers(&loaded, &[Query::Held(case)], NOW, SECRECY).await.unwrap().held
    };
    let hold = async |held: Held| {
        turn(&store, 2, |loaded| Step { effects: vec![Effect::Hold { case, held }], ..keep(loaded) }).await;
    };
    let form = Some(Form::new(Action::Propose, None));
    let waiting = Held { parts: vec![part(30, "een"), part(31, "twee")], form };
    hold(waiting.clone()).await;
    assert_eq!(before().await, waiting);
    hold(Held::default()).await;
    assert_eq!(before().await, Held::default());
}

/// Pieces of a message that wait, and no form.
fn held(parts: Vec<Part>) -> Held {
    Held { parts, form: None }
}

async fn what_was_told_at_the_desk_is_nobodys(home: &Home) {
    let store = home.open().await;
    let case = case_id(5);
    let told = fact(Actor::System, Fact::Filer(FilerFact::ToldAtDesk { on: "2026-09-20".parse().unwrap() }));
    turn(&store, 2, |loaded| Step {
        facts: vec![facts(case, 0, vec![filing(5, "de stoel brak"), told, assigned(None)])],
        ..keep(loaded)
    })
    .await;
    let mut tx = store.begin().await.unwrap();
    let loaded = tx.load(&sender(2)).await.unwrap();
    let answers = tx.answers(&loaded, &[Query::CaseById(case), Query::OwnCases], NOW, SECRECY).await.unwrap();
    assert_eq!((answers.case, answers.own_cases.len()), (None, 0), "not of whoever typed it");
    let filer = klachtwijzer::dialogue::step::Recipient::Filer(case);
    assert_eq!(tx.recipient(&loaded, filer).await.unwrap(), None);
}
