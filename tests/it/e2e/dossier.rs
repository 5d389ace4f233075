//! A dossier over HTTP, as files on a phone; and at the command line, with the code from the chat.

use std::io::{Cursor, Read, Write};
use std::process::{Child, Stdio};

use klachtwijzer::practice::{FileKind, Message, Upload};
use sha2::{Digest, Sha256};
use zip::ZipArchive;

use super::intake::Script;
use super::phone::Phone;
use super::program::wait;
use super::town::Town;
use super::words::says;

const PAPER: &[u8] = b"%PDF-1.7 a letter";

/// The next file that somebody gets.
async fn file(town: &Town, phone: &mut Phone) -> (String, Vec<u8>) {
    let message = phone.finds("a file", |message: &Message| message.file_id().is_some()).await;
    let name = message.0["document"]["file_name"].as_str().unwrap().to_owned();
    (name, town.world.file(message.file_id().unwrap()).unwrap().bytes.to_vec())
}

/// What is in an archive, and its list.
fn opened(bytes: &[u8]) -> (Vec<u8>, String) {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut held = Vec::new();
    zip.by_name("001-bestand.pdf").unwrap().read_to_end(&mut held).unwrap();
    let mut list = String::new();
    zip.by_name("manifest-sha256.txt").unwrap().read_to_string(&mut list).unwrap();
    (held, list)
}

/// `dossier` at the command line; it waits for a code.
fn dossier(town: &Town, number: &str, into: &str) -> Child {
    std::fs::create_dir_all(town.path(into)).unwrap();
    let mut command = town.program(&["dossier", number, "--into", town.path(into).to_str().unwrap()]);
    command.env("RUST_LOG", "error").stdin(Stdio::piped()).stdout(Stdio::null());
    command.stderr(Stdio::piped()).spawn().unwrap()
}

fn types(child: &mut Child, code: &str) {
    writeln!(child.stdin.as_ref().unwrap(), "{code}").unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_dossier_leaves_as_files_and_the_officer_allows_it_at_the_command_line() {
    let town = Town::new().await;
    let codes = town.invite_staff().await;
    let program = town.run(&town.path("log"), "warn");
    town.join_staff(&codes).await;
    let (mut client, mut manager) = (town.phone("client"), town.phone("manager"));
    let script = Script::marked("dossier");
    Script::begin(&mut client).await;
    script.to_story(&mut client).await;
    script
        .tell(&mut client, |phone| {
            phone.sends(FileKind::Document, Upload::new("brief.pdf", "application/pdf", PAPER), "");
        })
        .await;
    let number = script.finish(&mut client).await;

    manager.types(&format!("/dossier {number}"));
    manager.press(&number, says("button-dossier")).await;
    let (name, pdf) = file(&town, &mut manager).await;
    assert_eq!(name, format!("dossier-{number}.pdf"));
    assert!(pdf.starts_with(b"%PDF-"));
    let (name, zip) = file(&town, &mut manager).await;
    assert_eq!(name, format!("bijlagen-{number}.zip"));
    let (held, list) = opened(&zip);
    assert_eq!(held, PAPER);
    let digest: String = Sha256::digest(PAPER).iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(list, format!("{digest}  001-bestand.pdf\n"));

    let mut officer = town.phone("officer");
    let mut child = dossier(&town, &number, "one");
    let asked = officer.sees(&number).await;
    let is_code = |word: &&str| word.len() == 8 && word.bytes().all(|byte| byte.is_ascii_digit());
    let code = asked.text().split_whitespace().find(is_code).unwrap().to_owned();
    types(&mut child, "1234");
    types(&mut child, &code);
    assert_eq!(wait(&mut child, super::phone::PATIENCE), Some(0));
    let read = |name: String| std::fs::read(town.path("one").join(name)).unwrap();
    assert!(read(format!("dossier-{number}.pdf")).starts_with(b"%PDF-"));
    assert_eq!(read(format!("bijlagen-{number}.zip")), zip, "the same files, the same bytes");

    let mut child = dossier(&town, &number, "two");
    officer.sees(&number).await;
    for guess in ["00000000", "11111111", "22222222"] {
        types(&mut child, guess);
    }
    assert_eq!(wait(&mut child, super::phone::PATIENCE), Some(1));
    assert_eq!(std::fs::read_dir(town.path("two")).unwrap().count(), 0);
    program.kill();
    let store = town.open().await;
    let case =
        store.open_case(&klachtwijzer::domain::ids::CaseNumber::parse(&number).unwrap()).await.unwrap();
    let lines = store.audit_of_case(case.unwrap().case.id).await.unwrap();
    assert_eq!(lines.iter().filter(|line| line.action == "dossier_made").count(), 2);
    store.close().await;
}
