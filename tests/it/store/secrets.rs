//! What whoever steals the disk finds: nothing that anybody typed, and nobody's name or number.

use klachtwijzer::dialogue::conversation::Composition;
use klachtwijzer::dialogue::draft::Supplied;
use klachtwijzer::dialogue::event::Timer;
use klachtwijzer::dialogue::query::{Purpose, Query};
use klachtwijzer::dialogue::step::{Audit, AuditAction, DraftChange, Effect, Step};
use klachtwijzer::domain::address::Address;
use klachtwijzer::domain::case::filer::FilerFact;
use klachtwijzer::domain::case::hearing::HearingFact;
use klachtwijzer::domain::case::{Actor, Fact};
use klachtwijzer::domain::staff::Role;
use klachtwijzer::store::{OutboxEntry, Store, StoreError};

use super::fixtures::*;
use super::home::Home;

super::stories![
    nothing_readable_is_on_disk,
    an_erased_draft_leaves_no_key,
    another_master_key_opens_nothing,
    a_new_master_key_takes_over,
    ciphertext_does_not_open_in_another_row,
];

const FILER: i64 = 7_301_846_522;
const STAFF: i64 = 6_918_273_645;
const WORDS: &str = "vuurvlieg";
const STREET: &str = "Dwaallichtsteeg";

/// Fills every table with something that must not be read.
async fn live(store: &Store) {
    let closed = file(store, FILER, 6, None).await;
    let mut tx = store.begin().await.unwrap();
    let loaded = tx.load(&sender(FILER)).await.unwrap();
    let answers = tx.answers(&loaded, &[Query::CaseById(closed)], NOW, SECRECY).await.unwrap();
    tx.erase_kept(&answers.case.unwrap().case, NOW).await.unwrap();
    tx.commit().await.unwrap();
    let manager = member(70, Role::Manager);
    hire(store, STAFF, &manager).await;
    turn_saying(store, FILER, |loaded| {
        let id = case_id(900);
        let effects = vec![
            Effect::Set { timer: Timer::RemindDraft(id), due: NOW },
            Effect::Fetch { case: id, message_id: 4, attachment: attachment(31) },
        ];
        let question = OutboxEntry { case: Some(id), ..says(loaded.id, WORDS) };
        let belongs = Some((Some(id), Purpose::Intake));
        let mut told = draft(id, 1, WORDS);
        told.answers.address = Some(Supplied::Given(format!("{STREET} 12\n9715 AA Groningen")));
        let drafts = vec![put(told)];
        let step = Step { effects, belongs, ..with_drafts(loaded, drafts) };
        (step, vec![question, says(loaded.id, WORDS)])
    })
    .await;
    assert!(store.keep_attachment(case_id(900), attachment(31).id, WORDS.as_bytes()).await.unwrap());
    let case = file(store, FILER, 5, Some(manager.id)).await;
    let note = fact(Actor::Staff(manager.id), Fact::NoteWritten { part: part(40, WORDS) });
    let address = Address::read(&format!("{STREET} 12, 9715 AA Groningen")).unwrap();
    let lives = Fact::Filer(FilerFact::AddressGiven { address: address.clone() });
    let respondent = klachtwijzer::domain::case::hearing::RespondentId(1);
    let resides = Fact::Hearing(HearingFact::AddressGiven { respondent, address });
    let addresses = [lives, resides].map(|told| fact(Actor::Staff(manager.id), told));
    let composition = Some(Some(Composition { case, parts: vec![part(41, WORDS)], form: None }));
    let audit = vec![Audit { case: Some(case), staff: Some(manager.id), action: AuditAction::CaseRead }];
    turn(store, STAFF, |loaded| Step {
        facts: vec![facts(case, 2, [vec![note.clone()], addresses.to_vec()].concat())],
        composition,
        audit,
        ..keep(loaded)
    })
    .await;
    let mut tx = store.begin().await.unwrap();
    let loaded = tx.load(&sender(FILER)).await.unwrap();
    tx.dead_letter(Some(&loaded), 8, WORDS, "panic", NOW).await.unwrap();
    tx.first_time(8, NOW).await.unwrap();
    tx.commit().await.unwrap();
    let invite =
        klachtwijzer::dialogue::query::Invite { role: Role::Manager, unit: None, name: WORDS.into() };
    store.create_invite(&invite, "code-flonker", NOW.plus_days(7)).await.unwrap();
}

/// Names, words, numbers and identifiers as a thief would look for them.
fn markers() -> Vec<Vec<u8>> {
    let mut markers: Vec<Vec<u8>> = [
        WORDS,
        STREET,
        "9715 AA",
        "Hendrikje",
        "Grietje",
        "Zonneveld",
        "Barteld",
        "Kwaadsteniet",
        "Geertruida",
        "Nachtegaal",
        "12345678",
        "0612345678",
        "kapotte-stoel",
        "telegram-file-id",
        "code-flonker",
        "excuses",
        "stoel brak",
    ]
    .iter()
    .flat_map(|word| [word.to_lowercase(), word.to_uppercase(), (*word).to_owned()])
    .map(String::into_bytes)
    .collect();
    markers.push(number(5).as_str().replace('-', "").into_bytes());
    markers.push(number(5).as_str().as_bytes().to_vec());
    for id in [FILER, STAFF] {
        let [.., a, b, c, d, e] = id.to_be_bytes();
        markers.extend([id.to_string().into_bytes(), vec![a, b, c, d, e], vec![e, d, c, b, a]]);
    }
    markers
}

fn assert_silent(place: &str, bytes: &[u8]) {
    for marker in markers() {
        let found = bytes.windows(marker.len()).any(|window| window == marker);
        assert!(!found, "{place} shows {:?}", String::from_utf8_lossy(&marker));
    }
}

async fn nothing_readable_is_on_disk(home: &Home) {
    let store = home.open().await;
    live(&store).await;
    if home.is_sqlite() {
        store.backup_to(&home.path("backup.db")).await.unwrap();
        let names: Vec<_> = home.files().into_iter().map(|(path, _)| path).collect();
        for name in ["store.db", "store.db-wal", "backup.db"] {
            assert!(names.contains(&home.path(name)), "{name}");
        }
    } else {
        assert!(matches!(store.backup_to(&home.path("backup.db")).await, Err(StoreError::Unsupported(_))));
        for table in TABLES {
            for row in home.bytes(&format!("SELECT convert_to(t::text, 'UTF8') FROM {table} t")).await {
                assert_silent(table, &unhexed(&row));
            }
        }
    }
    for (path, bytes) in home.files() {
        assert_silent(&path.display().to_string(), &bytes);
    }
    let found =
        |word: &[u8]| home.files().iter().any(|(_, bytes)| bytes.windows(word.len()).any(|w| w == word));
    assert_eq!(found(b"houtwerk"), home.is_sqlite(), "the search finds what stands in clear");
    let everything = format!("{store:?} {:?}", store.status().await.unwrap());
    assert_silent("Debug", everything.as_bytes());
}

const TABLES: [&str; 21] = [
    "store_key",
    "data_key",
    "counter",
    "update_seen",
    "conversation",
    "draft",
    "composition",
    "cases",
    "case_event",
    "case_word",
    "staff",
    "invite",
    "message",
    "timer",
    "outbox",
    "attachment",
    "erased_file",
    "dead_letter",
    "audit",
    "audit_head",
    "register_entry",
];

/// PostgreSQL writes bytes as hexadecimal: adds what they stand for.
fn unhexed(row: &[u8]) -> Vec<u8> {
    let digits: Vec<u8> = row.iter().filter_map(|c| char::from(*c).to_digit(16)).map(|d| d as u8).collect();
    let mut all = row.to_vec();
    for start in 0..2 {
        all.extend(digits[start..].chunks_exact(2).map(|pair| pair[0] * 16 + pair[1]));
    }
    all
}

async fn an_erased_draft_leaves_no_key(home: &Home) {
    let store = home.open().await;
    live(&store).await;
    let id = case_id(900);
    let key = home.bytes(&format!("SELECT wrapped FROM data_key WHERE id = '{id}'")).await.remove(0);
    let answers = home.bytes(&format!("SELECT answers FROM draft WHERE id = '{id}'")).await.remove(0);
    let on_disk = |what: &[u8]| {
        let found = |(_, bytes): &(_, Vec<u8>)| bytes.windows(what.len()).any(|window| window == what);
        home.files().iter().any(found)
    };
    assert_eq!(on_disk(&key), home.is_sqlite());
    turn(&store, FILER, |loaded| with_drafts(loaded, vec![DraftChange::Erase(id)])).await;
    assert!(store.settle_erasures().await.unwrap());
    assert!(!on_disk(&key) && !on_disk(&answers));
    assert_eq!(std::fs::read_dir(home.attachments()).unwrap().count(), 0);
    for (table, column) in [
        ("data_key", "id"),
        ("draft", "id"),
        ("timer", "case_id"),
        ("outbox", "case_id"),
        ("message", "case_id"),
        ("attachment", "case_id"),
        ("erased_file", "id"),
    ] {
        let query = format!("SELECT COUNT(*) FROM {table} WHERE {column} = '{id}'");
        assert_eq!(home.number(&query).await, 0, "{table}");
    }
    assert_eq!(store.read_attachment(id, attachment(31).id).await.unwrap(), None);
    // The case of the same person is untouched, and can be erased too.
    let mut tx = store.begin().await.unwrap();
    tx.erase_case(case_id(5)).await.unwrap();
    tx.commit().await.unwrap();
    for table in ["cases", "case_event", "case_word", "composition"] {
        assert_eq!(home.number(&format!("SELECT COUNT(*) FROM {table}")).await, 0, "{table}");
    }
}

async fn another_master_key_opens_nothing(home: &Home) {
    let store = home.open().await;
    live(&store).await;
    store.close().await;
    assert!(matches!(home.open_with([9; 32]).await, Err(StoreError::WrongKey)));
    assert!(!look(&home.open().await, FILER).await.is_new(), "the refusal changed nothing");
}

async fn a_new_master_key_takes_over(home: &Home) {
    let store = home.open().await;
    live(&store).await;
    let before = look(&store, FILER).await;
    let tables = ["SELECT answers FROM draft", "SELECT account FROM conversation ORDER BY id"];
    let ciphertext = [home.bytes(tables[0]).await, home.bytes(tables[1]).await];
    let old_keys = home.bytes("SELECT wrapped FROM data_key").await;
    let new = [9; 32];
    let keys = store.rewrap(klachtwijzer::store::MasterKey::from_bytes(new)).await.unwrap();
    assert_eq!(keys, old_keys.len() as u64);
    assert!(matches!(home.open_with(super::home::KEY).await, Err(StoreError::WrongKey)));
    let store = home.open_with(new).await.unwrap();
    let after = look(&store, FILER).await;
    assert_eq!((after.id, after.snapshot), (before.id, before.snapshot));
    let file = store.read_attachment(case_id(900), attachment(31).id).await.unwrap();
    assert_eq!(file.as_deref(), Some(WORDS.as_bytes()));
    assert_eq!([home.bytes(tables[0]).await, home.bytes(tables[1]).await], ciphertext);
    for (path, bytes) in home.files() {
        for key in &old_keys {
            let found = bytes.windows(key.len()).any(|window| window == key);
            assert!(!found, "{} holds an old wrapping", path.display());
        }
    }
    let audit = store.audit_verify().await.unwrap();
    assert_eq!(audit, klachtwijzer::store::Chain::Verified { rows: 2 });
}

async fn ciphertext_does_not_open_in_another_row(home: &Home) {
    let store = home.open().await;
    for user in [1, 2] {
        turn(&store, user, keep).await;
    }
    home.tamper("UPDATE data_key SET wrapped = (SELECT wrapped FROM data_key ORDER BY id LIMIT 1)").await;
    let mut failures = 0;
    for user in [1, 2] {
        let mut tx = store.begin().await.unwrap();
        failures += usize::from(matches!(tx.load(&sender(user)).await, Err(StoreError::Corrupt { .. })));
    }
    assert_eq!(failures, 1);
}
