//! How long a full batch takes. Run by hand: `cargo test --test it speed -- --ignored --nocapture`.

#![expect(clippy::print_stdout, reason = "the figures are for whoever runs it by hand")]

use std::time::Instant;

use klachtwijzer::dialogue::query::Purpose;
use klachtwijzer::dialogue::step::{Lane, Step};

use super::fixtures::*;
use super::home::{self, Home};

#[tokio::test(flavor = "multi_thread")]
#[ignore = "measures, and proves nothing"]
async fn speed_on_sqlite() {
    home::on_sqlite(a_thousand_turns).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "measures, and proves nothing"]
async fn speed_on_postgres() {
    home::on_postgres(a_thousand_turns).await;
}

async fn a_thousand_turns(home: &Home) {
    let store = home.open().await;
    for round in 0..3 {
        let begun = Instant::now();
        let mut tx = store.begin().await.unwrap();
        for user in 1..=1_000 {
            tx.savepoint().await.unwrap();
            assert!(tx.first_time(round * 1_000 + user, NOW).await.unwrap());
            let loaded = tx.load(&sender(user)).await.unwrap();
            let id = case_id(user.unsigned_abs().into());
            let drafts = vec![put(draft(id, round, "de stoel brak"))];
            let step = Step { belongs: Some((Some(id), Purpose::Intake)), ..with_drafts(&loaded, drafts) };
            let outbox = vec![says(loaded.id, "Wanneer is het gebeurd?")];
            tx.apply(&loaded, &step, inbound(round), outbox, NOW).await.unwrap();
            tx.release().await.unwrap();
        }
        tx.commit().await.unwrap();
        println!("{}: 1,000 turns in one commit: {:?}", &home.url[..8], begun.elapsed());
    }
    let begun = Instant::now();
    let mut delivered = 0;
    while delivered < 3_000 {
        let claimed = store.claim(NOW, 100, Lane::Reminder).await.unwrap();
        let outcomes: Vec<_> = claimed
            .iter()
            .map(|claimed| klachtwijzer::store::Outcome::Sent {
                id: claimed.id,
                message_id: Some(claimed.id),
            })
            .collect();
        store.mark(&outcomes, NOW).await.unwrap();
        delivered += claimed.len();
    }
    println!("{}: 3,000 messages claimed and marked: {:?}", &home.url[..8], begun.elapsed());
}
