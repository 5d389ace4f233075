//! What people type, who they are, and the token are found nowhere: not in the database, its WAL, a
//! backup or the files, and not in the log, however much is logged.

use std::path::Path;

use klachtwijzer::practice::{Fault, FaultKind, FileKind, Upload};

use super::intake::Script;
use super::phone::Phone;
use super::town::{CLIENT, MANAGER, MANAGER_NAME, TOKEN, Town};
use super::words::says;
use crate::street::person;

const HELPER: i64 = 7_311_904_455;
/// In everything that is typed here.
const MARK: &str = "zwijgplicht";

/// Everything that may not be found, as bytes.
pub(super) fn secrets() -> Vec<(String, Vec<u8>)> {
    let mut secrets: Vec<(String, Vec<u8>)> = [MARK, "Samira", "Willemijn", "0612345678", "+316"]
        .into_iter()
        .chain([MANAGER_NAME, "code-for-manager", TOKEN, "e2e-practice-secret"])
        .map(|words| (words.to_owned(), words.as_bytes().to_vec()))
        .collect();
    for id in [CLIENT, MANAGER, HELPER] {
        secrets.push((format!("{id} in figures"), id.to_string().into_bytes()));
        secrets.push((format!("{id} in eight bytes"), id.to_le_bytes().to_vec()));
        secrets.push((format!("{id} in eight bytes, turned"), id.to_be_bytes().to_vec()));
    }
    secrets
}

/// What is found in a file or in all files of a folder.
pub(super) fn found(path: &Path, secrets: &[(String, Vec<u8>)]) -> Vec<String> {
    if path.is_dir() {
        return std::fs::read_dir(path)
            .unwrap()
            .flat_map(|entry| found(&entry.unwrap().path(), secrets))
            .collect();
    }
    let bytes = std::fs::read(path).unwrap();
    let holds = |secret: &[u8]| bytes.windows(secret.len()).any(|window| window == secret);
    let name = path.file_name().unwrap().to_string_lossy();
    secrets.iter().filter(|(_, secret)| holds(secret)).map(|(what, _)| format!("{name}: {what}")).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_that_people_type_is_found_on_disk_or_in_the_log() {
    let town = Town::with(vec![person(HELPER, "helper", "Willemijn")]).await;
    let codes = town.invite_staff().await;
    let log = town.path("log");
    let program = town.run(&log, "trace");
    town.join_staff(&codes).await;
    let number = as_client(&town).await;
    as_representative(&town).await;
    as_staff(&town, &number).await;
    // Faults make dependencies talk more.
    town.world.add_fault(Fault::always("sendMessage", FaultKind::CutAfter).times(1));
    town.world.add_fault(Fault::always("getUpdates", FaultKind::Status500).times(1));
    let mut client = town.phone("client");
    client.types("/mijnklachten");
    client.sees(says("mine-title")).await;
    program.kill();

    let secrets = secrets();
    let backup = town.path("backup.db");
    // As the kill left it, with a WAL; and once more after the next start has tidied up.
    assert!(std::fs::metadata(town.data().join("klachtwijzer.db-wal")).unwrap().len() > 100_000);
    assert_eq!(found(&town.data(), &secrets), [] as [String; 0]);
    let store = town.open().await;
    store.backup_to(&backup).await.unwrap();
    assert_eq!(found(&town.data(), &secrets), [] as [String; 0]);
    assert_eq!(found(&backup, &secrets), [] as [String; 0]);
    assert_eq!(found(&log, &secrets), [] as [String; 0]);
    assert!(std::fs::metadata(&log).unwrap().len() > 100_000, "the log says a lot");
    the_scan_would_find_it(&town, &secrets);
    store.close().await;
}

/// The same scan, with one secret put on disk in each form.
fn the_scan_would_find_it(town: &Town, secrets: &[(String, Vec<u8>)]) {
    for (what, secret) in secrets {
        let path = town.data().join("attachments/control");
        std::fs::write(&path, [&[0; 5000], secret.as_slice(), &[1; 10]].concat()).unwrap();
        assert!(found(&town.data(), secrets).contains(&format!("control: {what}")));
        std::fs::remove_file(path).unwrap();
    }
}

/// Every kind of thing a client can type or send.
async fn as_client(town: &Town) -> String {
    let mut client = town.phone("client");
    let script = Script::marked(MARK);
    Script::begin(&mut client).await;
    script.to_story(&mut client).await;
    let mut first = 0;
    script
        .tell(&mut client, |phone| {
            first = phone.types(&format!("een {MARK} die nog verandert"))[0];
            let name = format!("{MARK}.pdf");
            let paper = Upload::new(&name, "application/pdf", format!("%PDF {MARK} {MARK}"));
            phone.sends(FileKind::Document, paper, &format!("bijschrift {MARK}"));
            phone.world.forward("client", &format!("Buur {MARK}"), &format!("hoor eens {MARK}")).unwrap();
        })
        .await;
    client.sees(says("ask-when")).await;
    client.world.edit("client", first, &format!("veranderd {MARK}")).unwrap();
    client.types(&format!("op een {MARK}"));
    client.press(says("ask-when"), says("choice-yesterday")).await;
    client.press(says("ask-manager-named"), says("choice-no")).await;
    client.press(says("ask-door"), says("choice-door-manager")).await;
    client.sees(says("ask-wish")).await;
    client.types(&format!("een wens {MARK}"));
    client.types("klaar");
    client.press(says("ask-contact"), says("choice-call-me")).await;
    client.sees(says("ask-phone")).await;
    client.types("0612345678");
    client.sees(says("ask-contact")).await;
    client.types(&format!("Samira {MARK}"));
    client.press("", says("choice-send")).await;
    super::intake::number_in(client.sees(says("filed-title")).await.text())
}

/// Begins for somebody else, and leaves it.
async fn as_representative(town: &Town) {
    let mut helper = town.phone("helper");
    Script::begin(&mut helper).await;
    helper.press(says("ask-relation"), says("choice-for-other")).await;
    helper.press(says("ask-capacity"), says("choice-representative")).await;
    for question in [says("ask-represented-name"), says("ask-represented-relation"), says("ask-basis")] {
        helper.sees(question).await;
        helper.types(&format!("vriend {MARK}"));
    }
    helper.press(says("ask-proof"), says("choice-no-photo")).await;
    helper.sees(says("ask-represented-service")).await;
}

/// Reads the card, writes a note and a letter, and hands over.
async fn as_staff(town: &Town, number: &str) {
    let mut manager = town.phone("manager");
    manager.types(&format!("/zaak {number}"));
    let card = manager.sees(MARK).await;
    for (text, label) in [("notitie", says("button-as-note")), ("brief", says("button-to-client"))] {
        town.world.reply("manager", card.id(), &format!("een {text} {MARK}")).unwrap();
        manager.press(says("staff-where"), label).await;
    }
    read_and_answer(&mut town.phone_from_the_start("client")).await;
    manager.press(says("staff-filer-wrote"), says("button-open")).await;
    let card = manager.sees("antwoord").await;
    town.world.tap("manager", card.id(), &card.button(says("button-hand-over")).unwrap().data).unwrap();
    manager.press(says("staff-hand-who"), "Brigit Grol").await;
    manager.sees(says("staff-hand-reason")).await;
    manager.types(&format!("omdat {MARK}"));
    manager.sees(says("staff-handed")).await;
}

async fn read_and_answer(client: &mut Phone) {
    client.press(says("client-news-letter"), says("button-read")).await;
    client.press(MARK, says("button-answer")).await;
    client.sees(says("case-write")).await;
    client.types(&format!("een antwoord {MARK}"));
    client.sees(says("case-passed-on")).await;
}
