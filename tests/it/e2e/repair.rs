//! What an administrator does at the command line when something went wrong: dead letters, the audit
//! trail, a backup and its return. Beside the bot that runs, and without reading a word.

use std::path::Path;
use std::process::Output;

use klachtwijzer::practice::{FileKind, Upload};
use sqlx::{AnyConnection, Connection};

use super::intake::Script;
use super::program::ends;
use super::secrecy::{found, secrets};
use super::town::Town;
use super::words::says;

/// In everything that is typed here.
const MARK: &str = "zwijgplicht";

/// Exit code, result and mistake.
fn told(town: &Town, args: &[&str]) -> (i32, String, String) {
    let Output { status, stdout, stderr } = ends(town.program(args).env("RUST_LOG", "error"));
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap().trim_end().to_owned();
    (status.code().unwrap(), text(stdout), text(stderr))
}

fn done(town: &Town, args: &[&str]) -> String {
    let (code, told, mistake) = told(town, args);
    assert_eq!((code, mistake.as_str()), (0, ""), "{args:?}: {told}");
    told
}

async fn tamper(town: &Town, statement: &'static str) {
    let mut conn = AnyConnection::connect(&town.database_url()).await.unwrap();
    assert!(sqlx::query(statement).execute(&mut conn).await.unwrap().rows_affected() > 0, "{statement}");
    conn.close().await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_update_that_failed_is_replayed_beside_the_bot_that_runs() {
    let town = Town::new().await;
    assert_eq!(told(&town, &["dead-letters", "list"]).0, 2, "a wrong folder is no empty database");
    let program = town.run(&town.path("log"), "warn");
    let mut client = town.phone("client");
    let script = Script::marked(MARK);
    Script::begin(&mut client).await;
    script.to_story(&mut client).await;
    client.sees(says("ask-happened")).await;
    town.outbox_empties().await;
    tamper(&town, "UPDATE draft SET answers = answers || x'00'").await;
    client.types(&format!("Het verhaal {MARK}"));
    client.sees(says("turn-failed")).await;
    assert_eq!(done(&town, &["audit", "verify"]), "the audit trail is whole; lines: 0");

    let list = done(&town, &["dead-letters", "list"]);
    let id = list.split_whitespace().next().unwrap();
    assert!(list.ends_with("corrupt") && list.lines().count() == 1, "{list}");
    let meta = done(&town, &["dead-letters", "show-meta", id]);
    assert!(meta.contains("message (chat, date, from, message_id, text)"), "{meta}");
    assert!(!list.contains(MARK) && !meta.contains(MARK));
    let (code, _, mistake) = told(&town, &["dead-letters", "replay", id]);
    assert_eq!(code, 1);
    assert!(mistake.contains("failed again (corrupt) and stays"), "{mistake}");

    let mend = "UPDATE draft SET answers = CAST(substr(CAST(answers AS BLOB), 1, length(CAST(answers AS BLOB)) - 1) \
                AS BLOB)";
    tamper(&town, mend).await;
    assert!(done(&town, &["dead-letters", "replay", id]).starts_with("replayed"));
    client.sees(says("ask-happened-more")).await;
    for what in ["replay", "drop", "show-meta"] {
        let (code, _, mistake) = told(&town, &["dead-letters", what, id]);
        assert_eq!(code, 1);
        assert!(mistake.contains("there is no dead letter"), "{mistake}");
    }
    assert_eq!(done(&town, &["dead-letters", "list"]), "");
    assert_eq!(told(&town, &["dead-letters", "drop", "7"]).0, 2);
    assert_eq!(done(&town, &["audit", "verify"]), "the audit trail is whole; lines: 1");
    tamper(&town, "UPDATE audit SET at = at - 1").await;
    let (code, _, mistake) = told(&town, &["audit", "verify"]);
    assert_eq!((code, mistake.ends_with("it shows at line 1")), (1, true), "{mistake}");
    program.kill();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_backup_brings_everything_back() {
    let town = Town::new().await;
    let codes = town.invite_staff().await;
    let log = town.path("log");
    let program = town.run(&log, "warn");
    town.join_staff(&codes).await;
    let mut client = town.phone("client");
    let script = Script::marked(MARK);
    Script::begin(&mut client).await;
    script.to_story(&mut client).await;
    let paper = Upload::new("brief.pdf", "application/pdf", format!("%PDF {MARK}"));
    script
        .tell(&mut client, |phone| {
            phone.sends(FileKind::Document, paper, "");
        })
        .await;
    let number = script.finish(&mut client).await;
    town.outbox_empties().await;

    let file = town.path("backup.zip");
    let path = file.to_str().unwrap();
    let made = done(&town, &["backup", path]);
    assert!(made.contains("the database, files: 1"), "{made}");
    let (code, _, mistake) = told(&town, &["backup", path]);
    assert_eq!((code, mistake.contains("is there already: name a new file")), (2, true), "{mistake}");
    assert_eq!(found(&file, &secrets()), [] as [String; 0]);
    assert_eq!(leftovers(town.folder.path()), 0);
    let (code, _, mistake) = told(&town, &["restore", path]);
    assert_eq!(code, 2);
    assert!(mistake.contains("another klachtwijzer runs on this database"), "{mistake}");
    program.kill();
    let (code, _, mistake) = told(&town, &["restore", path]);
    assert_eq!((code, mistake.contains("klachtwijzer.db is there already")), (2, true), "{mistake}");

    std::fs::rename(town.data(), town.path("lost")).unwrap();
    refuses_what_is_not_whole(&town, &file);
    assert_eq!(done(&town, &["restore", path]), "restored; cases: 1, files: 1");
    assert_eq!(leftovers(&town.data()), 0);
    assert!(done(&town, &["audit", "verify"]).starts_with("the audit trail is whole"));
    let program = town.run(&log, "warn");
    let mut manager = town.phone("manager");
    manager.types(&format!("/zaak {number}"));
    let card = manager.card(&number).await;
    assert!(script.words().iter().all(|words| card.text().contains(words)), "{}", card.text());
    town.world.tap("manager", card.id(), &card.button(says("button-files")).unwrap().data).unwrap();
    let paper = manager.finds("the file", |message| message.file_id().is_some()).await;
    let bytes = town.world.file(paper.file_id().unwrap()).unwrap().bytes;
    assert_eq!(bytes, format!("%PDF {MARK}").as_bytes());
    client.types("/mijnklachten");
    client.sees(&number).await;
    program.kill();
}

/// Damaged, cut short, with another key, or not a backup at all: nothing is restored.
fn refuses_what_is_not_whole(town: &Town, file: &Path) {
    let whole = std::fs::read(file).unwrap();
    let other = town.path("other.zip");
    let path = other.to_str().unwrap();
    let mut changed = whole.clone();
    changed[whole.len() / 2] ^= 1;
    for bytes in [&changed[..], &whole[..whole.len() / 2], b"no archive"] {
        std::fs::write(&other, bytes).unwrap();
        let (code, _, mistake) = told(town, &["restore", path]);
        assert_eq!((code, mistake.contains("is no whole backup")), (2, true), "{mistake}");
    }
    let key = town.path("other.key");
    let restore = ["restore", file.to_str().unwrap(), "--key-file", key.to_str().unwrap()];
    let (code, _, mistake) = told(town, &restore);
    assert_eq!((code, mistake.contains("which is not there")), (2, true), "{mistake}");
    klachtwijzer::store::MasterKey::create_file(&key).unwrap();
    let (code, _, mistake) = told(town, &restore);
    assert_eq!((code, mistake.contains("is not the one of this backup")), (2, true), "{mistake}");
    assert!(!town.data().join("klachtwijzer.db").exists() && leftovers(&town.data()) == 0);
}

/// Folders that were only for the work.
fn leftovers(folder: &Path) -> usize {
    let entries = std::fs::read_dir(folder).unwrap();
    entries
        .filter(|entry| entry.as_ref().unwrap().file_name().to_string_lossy().starts_with(".klacht"))
        .count()
}
