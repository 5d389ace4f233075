//! The audit trail: whatever is done to it behind the store's back shows.

use klachtwijzer::dialogue::step::{Audit, AuditAction, DraftChange, Step};
use klachtwijzer::store::{Chain, Store, StoreError};

use super::fixtures::*;
use super::home::Home;

super::stories![
    an_untouched_trail_verifies,
    every_change_shows,
    the_trail_verifies_after_an_erasure,
    nothing_is_added_to_a_trail_with_a_false_end,
    a_trail_longer_than_a_page_verifies,
];

fn line(action: AuditAction, case: Option<u128>) -> Audit {
    Audit { case: case.map(case_id), staff: None, action }
}

/// Six lines: three about a case, three about none.
async fn six_lines(store: &Store) {
    file(store, 1, 5, None).await;
    for _ in 0..3 {
        let audit = vec![line(AuditAction::CaseRead, Some(5)), line(AuditAction::ListRead, None)];
        turn(store, 1, |loaded| Step { audit, ..keep(loaded) }).await;
    }
}

async fn an_untouched_trail_verifies(home: &Home) {
    let store = home.open().await;
    assert_eq!(store.audit_verify().await.unwrap(), Chain::Verified { rows: 0 });
    six_lines(&store).await;
    assert_eq!(store.audit_verify().await.unwrap(), Chain::Verified { rows: 6 });
    let lines = store.audit_of_case(case_id(5)).await.unwrap();
    let seen: Vec<_> = lines.iter().map(|line| (line.row, line.action.as_str())).collect();
    assert_eq!(seen, [(1, "case_read"), (3, "case_read"), (5, "case_read")]);
    assert_eq!(lines[0].by, look(&store, 1).await.id);
    assert_eq!(store.audit_of_case(case_id(6)).await.unwrap(), []);
    store.close().await;
    assert_eq!(home.open().await.audit_verify().await.unwrap(), Chain::Verified { rows: 6 });
}

async fn every_change_shows(home: &Home) {
    let store = home.open().await;
    six_lines(&store).await;
    let swap = "UPDATE audit SET position = -1 WHERE position = 2; UPDATE audit SET position = 2 WHERE position = 3; \
                UPDATE audit SET position = 3 WHERE position = -1";
    let copy = "INSERT INTO audit SELECT 7, at, tag, line, hash FROM audit WHERE position = 6";
    for (tampering, row) in [
        ("UPDATE audit SET at = at + 1 WHERE position = 4", 4),
        ("UPDATE audit SET tag = NULL WHERE position = 3", 3),
        ("UPDATE audit SET tag = hash WHERE position = 2", 2),
        ("UPDATE audit SET line = hash WHERE position = 1", 1),
        ("UPDATE audit SET hash = line WHERE position = 6", 6),
        ("DELETE FROM audit WHERE position = 1", 1),
        ("DELETE FROM audit WHERE position = 3", 3),
        ("DELETE FROM audit WHERE position = 6", 6),
        ("DELETE FROM audit", 1),
        ("UPDATE audit SET position = position + 1 WHERE position = 6", 6),
        (swap, 2),
        (copy, 7),
        ("INSERT INTO audit SELECT 0, at, tag, line, hash FROM audit WHERE position = 6", 0),
        ("UPDATE audit_head SET rows = 5", 0),
        ("UPDATE audit_head SET rows = 5, hash = (SELECT hash FROM audit WHERE position = 5)", 0),
        ("UPDATE audit_head SET seal = hash", 0),
        ("DELETE FROM audit_head", 0),
    ] {
        let saved = save(home).await;
        for statement in tampering.split("; ") {
            home.tamper(statement).await;
        }
        assert_eq!(store.audit_verify().await.unwrap(), Chain::Broken { row }, "{tampering}");
        restore(home, saved).await;
        assert_eq!(store.audit_verify().await.unwrap(), Chain::Verified { rows: 6 }, "{tampering}");
    }
}

const TABLES: [&str; 2] = ["audit", "audit_head"];

async fn save(home: &Home) -> [&'static str; 2] {
    for table in TABLES {
        home.tamper(&format!("CREATE TABLE saved_{table} AS SELECT * FROM {table}")).await;
    }
    TABLES
}

async fn restore(home: &Home, tables: [&'static str; 2]) {
    for table in tables {
        home.tamper(&format!("DELETE FROM {table}")).await;
        home.tamper(&format!("INSERT INTO {table} SELECT * FROM saved_{table}")).await;
        home.tamper(&format!("DROP TABLE saved_{table}")).await;
    }
}

async fn the_trail_verifies_after_an_erasure(home: &Home) {
    let store = home.open().await;
    six_lines(&store).await;
    let id = case_id(77);
    turn(&store, 1, |loaded| Step {
        audit: vec![line(AuditAction::CaseChanged, Some(77))],
        ..with_drafts(loaded, vec![put(draft(id, 1, "woorden"))])
    })
    .await;
    let tags = "SELECT COUNT(*) FROM audit WHERE tag IS NOT NULL";
    assert_eq!(home.number(tags).await, 4);
    turn(&store, 1, |loaded| Step {
        audit: vec![line(AuditAction::DraftErased, Some(77))],
        ..with_drafts(loaded, vec![DraftChange::Erase(id)])
    })
    .await;
    assert!(store.settle_erasures().await.unwrap());
    assert_eq!(home.number(tags).await, 4, "the line about the erasure names no case");
    let mut tx = store.begin().await.unwrap();
    tx.erase_case(case_id(5)).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(store.status().await.unwrap().cases, 0);
    assert_eq!(store.audit_of_case(case_id(5)).await.unwrap(), []);
    assert_eq!(store.audit_verify().await.unwrap(), Chain::Verified { rows: 8 });
}

async fn nothing_is_added_to_a_trail_with_a_false_end(home: &Home) {
    let store = home.open().await;
    six_lines(&store).await;
    home.tamper("DELETE FROM audit WHERE position = 6").await;
    home.tamper("UPDATE audit_head SET rows = 5, hash = (SELECT hash FROM audit WHERE position = 5)").await;
    let mut tx = store.begin().await.unwrap();
    let loaded = tx.load(&sender(1)).await.unwrap();
    let step = Step { audit: vec![line(AuditAction::ListRead, None)], ..keep(&loaded) };
    let refused = tx.apply(&loaded, &step, None, Vec::new(), NOW).await;
    assert!(matches!(refused, Err(StoreError::Corrupt { table: "audit_head", .. })), "{refused:?}");
}

async fn a_trail_longer_than_a_page_verifies(home: &Home) {
    let store = home.open().await;
    let audit = vec![line(AuditAction::ListRead, None); 1_001];
    turn(&store, 1, |loaded| Step { audit, ..keep(loaded) }).await;
    assert_eq!(store.audit_verify().await.unwrap(), Chain::Verified { rows: 1_001 });
    home.tamper("DELETE FROM audit WHERE position > 1000").await;
    assert_eq!(store.audit_verify().await.unwrap(), Chain::Broken { row: 1_001 });
}
