//! What the program says to whoever starts it: results on stdout, a mistake as one line on stderr that
//! says what to set, and exit code 2.

use std::net::TcpListener;
use std::process::{Command, Output, Stdio};

use klachtwijzer::practice::Server;
use serde_json::Value;

use super::program::{ends, program};
use super::town::{TOKEN, Town, UNIT};
use super::words::says;

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// The one line of a mistake.
fn mistake(command: &mut Command) -> String {
    let Output { status, stdout, stderr } = ends(command);
    let (stdout, stderr) = (text(&stdout), text(&stderr));
    assert_eq!(status.code(), Some(2), "{stdout}{stderr}");
    assert_eq!(stdout, "");
    let told: Vec<&str> = stderr.lines().filter(|line| !line.contains(" WARN ")).collect();
    let [line] = told.as_slice() else { panic!("not one line: {stderr}") };
    assert!(!line.contains("e2e-practice-secret"), "{line}");
    line.strip_prefix("klachtwijzer: ").expect("it says who speaks").to_owned()
}

fn output(command: &mut Command) -> String {
    let Output { status, stdout, stderr } = ends(command);
    assert_eq!(status.code(), Some(0), "{}", text(&stderr));
    text(&stdout)
}

/// A mistake that does not depend on Telegram.
fn wrong(town: &Town, args: &[&str], name: &str, value: &str) -> String {
    mistake(
        town.program(args).env(name, value).env("RUST_LOG", if name == "RUST_LOG" { value } else { "warn" }),
    )
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_wrong_setting_is_one_line_that_says_what_to_set() {
    let town = Town::new().await;
    let nonsense = town.path("nonsense");
    std::fs::write(&nonsense, "no key and no organisation").unwrap();
    let nonsense = nonsense.to_str().unwrap();
    let inside_a_file = format!("{nonsense}/data");
    let wrong_settings = [
        (["run"].as_slice(), "TELOXIDE_TOKEN", "", "TELOXIDE_TOKEN is not set: set it to the token"),
        (&["run"], "TELOXIDE_TOKEN", "abc", "TELOXIDE_TOKEN is not a token"),
        (&["check"], "TELOXIDE_TOKEN", "abc", "TELOXIDE_TOKEN is not a token"),
        (&["run"], "DATABASE_URL", "mysql://host", "DATABASE_URL names no known database: set it to sqlite:"),
        (&["status"], "DATABASE_URL", "postgres://127.0.0.1:1/none", "DATABASE_URL"),
        (&["run"], "TELOXIDE_API_URL", "localhost:1", "TELOXIDE_API_URL is no web address: set it to https:"),
        (&["run"], "TELOXIDE_API_URL", "http://", "TELOXIDE_API_URL is no web address: set it to https:"),
        (&["check"], "TELOXIDE_API_URL", "http://", "TELOXIDE_API_URL is no web address: set it to https:"),
        (&["run"], "KLACHTWIJZER_SEND_LIMITS", "fast", "KLACHTWIJZER_SEND_LIMITS is `fast`: set it to"),
        (
            &["run"],
            "KLACHTWIJZER_ORGANISATION",
            "nowhere.toml",
            "KLACHTWIJZER_ORGANISATION names nowhere.toml",
        ),
        (&["run"], "KLACHTWIJZER_ORGANISATION", nonsense, "nonsense:1"),
        (&["check"], "KLACHTWIJZER_ORGANISATION", nonsense, "nonsense:1"),
        (&["run"], "KLACHTWIJZER_KEY_FILE", nonsense, "KLACHTWIJZER_KEY_FILE names"),
        (&["check"], "KLACHTWIJZER_KEY_FILE", nonsense, "KLACHTWIJZER_KEY_FILE names"),
        (&["run"], "KLACHTWIJZER_KEY_FILE", "/proc/none/key", "KLACHTWIJZER_KEY_FILE"),
        (&["run"], "KLACHTWIJZER_DATA", &inside_a_file, "KLACHTWIJZER_DATA"),
        (&["run"], "RUST_LOG", "klachtwijzer=loud", "RUST_LOG cannot be read: set it to a level"),
    ];
    for (args, name, value, says) in wrong_settings {
        let line = wrong(&town, args, name, value);
        assert!(line.contains(says), "{args:?} {name}={value}: {line}");
    }
    // A flag goes before the environment, and its mistake is told the same way.
    let line = mistake(town.program(&["check", "--send-limits", "fast"]).env("RUST_LOG", "info"));
    assert!(line.starts_with("KLACHTWIJZER_SEND_LIMITS is `fast`"), "{line}");
    for args in [&["practice", "--port", "many"][..], &["invite"], &["fly"], &[]] {
        assert!(mistake(&mut program(args)).contains("--help"), "{args:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_wrong_key_opens_nothing_and_leaves_nothing_behind() {
    let town = Town::new().await;
    output(&mut town.program(&["status"]));
    let other = town.path("other.key");
    let line = wrong(&town, &["status"], "KLACHTWIJZER_KEY_FILE", other.to_str().unwrap());
    assert!(line.contains("other.key, which is not there: set it to"), "{line}");
    assert!(!other.exists(), "a key that opens nothing is not left behind");
    klachtwijzer::store::MasterKey::create_file(&other).unwrap();
    let line = wrong(&town, &["run"], "KLACHTWIJZER_KEY_FILE", other.to_str().unwrap());
    assert!(line.contains("KLACHTWIJZER_KEY_FILE") && line.contains("does not belong"), "{line}");
    output(&mut town.program(&["status"]));
}

/// Nobody waits with an invitation until the bot has made its tables.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn programs_that_start_together_on_an_empty_folder_all_work() {
    let town = Town::new().await;
    let mut all: Vec<_> = (0..6)
        .map(|_| {
            let mut command = town.program(&["status", "--json"]);
            command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
        })
        .collect();
    for child in all.drain(..) {
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "{}", text(&output.stderr));
    }
}

#[test]
fn a_port_that_is_taken_is_named() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let line = mistake(&mut program(&["practice", "--port", &port]));
    assert!(line.contains(&format!("--port {port} ")) && line.contains("set it to"), "{line}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn check_and_status_tell_what_there_is() {
    let town = Town::new().await;
    assert!(output(&mut town.program(&["check"])).ends_with("everything is right\n"));
    assert!(output(&mut program(&["check"])).contains("WerkPro"), "no setting is needed for it");
    assert!(!town.key_file().exists(), "checking makes nothing");
    let status: Value = serde_json::from_str(&output(&mut town.program(&["status", "--json"]))).unwrap();
    let names: Vec<&String> = status.as_object().unwrap().keys().collect();
    let expected = [
        "cases",
        "cases_by_stage",
        "dead_letters",
        "drafts",
        "last_update_id",
        "outbox_pending",
        "texts_missing",
        "timers_failing",
    ];
    assert_eq!(names, expected);
    assert_eq!((&status["texts_missing"]["nl"], &status["texts_missing"]["ar"]), (&0.into(), &0.into()));
    assert!(output(&mut program(&["--help"])).contains("TELOXIDE_TOKEN"));
    assert!(output(&mut program(&["--version"])).starts_with("klachtwijzer "));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_invitation_is_one_link_that_works_once() {
    let town = Town::new().await;
    let bad = [
        (["invite", "--role", "boss", "--name", "Karin"].as_slice(), "--role is `boss`: set it to one of"),
        (&["invite", "--role", "manager", "--name", "Karin"], "--unit is missing"),
        (&["invite", "--role", "manager", "--unit", "moon", "--name", "Karin"], "--unit is `moon`: set it"),
        (&["invite", "--role", "administrator", "--unit", UNIT, "--name", "Karin"], "--unit is set"),
        (&["invite", "--role", "administrator", "--name", " "], "--name is empty or too long: set it"),
    ];
    for (args, says) in bad {
        let line = mistake(&mut town.program(args));
        assert!(line.contains(says), "{line}");
    }
    assert!(!town.data().exists(), "a mistake makes nothing");
    let program = town.run(&town.path("log"), "info");
    // Beside the bot that runs.
    let args = ["invite", "--role", "manager", "--unit", UNIT, "--name", "Karin de Vries"];
    let link = output(&mut town.program(&args));
    let code = link.strip_prefix("https://t.me/klacht_e2e_bot?start=").unwrap().strip_suffix('\n').unwrap();
    assert_eq!(code.len(), 22, "128 bits");
    town.join_staff(&[("manager", code.to_owned())]).await;
    let mut other = town.phone("officer");
    other.start(Some(code));
    other.sees(says("link-unknown")).await;
    program.kill();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn run_refuses_what_would_go_wrong_later() {
    let town = Town::new().await;
    let line = mistake(town.program(&["run"]).env("TELOXIDE_TOKEN", "1:unknown").env("RUST_LOG", "warn"));
    assert!(line.starts_with("TELOXIDE_TOKEN is not known to Telegram: set it to"), "{line}");
    call(&town.server, "setWebhook", r#"{"url": "http://127.0.0.1:9/hook"}"#).await;
    let line = mistake(town.program(&["run"]).env("RUST_LOG", "warn"));
    assert!(line.contains("webhook") && line.contains("set TELOXIDE_TOKEN"), "{line}");
    call(&town.server, "deleteWebhook", "{}").await;

    let program = town.run(&town.path("log"), "info");
    let mut manager = town.phone("manager");
    manager.start(None);
    manager.sees(says("hello-title")).await;
    let line = mistake(town.program(&["run"]).env("RUST_LOG", "warn"));
    assert!(line.contains("another klachtwijzer runs on this database: stop it first"), "{line}");
    output(&mut town.program(&["status"]));
    program.kill();
    // A kill leaves no lock behind.
    let program = town.run(&town.path("log"), "info");
    manager.start(None);
    manager.sees(says("hello-title")).await;
    program.kill();
}

async fn call(server: &Server, method: &str, body: &'static str) {
    let url = format!("{}bot{TOKEN}/{method}", server.api_url());
    let request = reqwest::Client::new().post(url).header("content-type", "application/json").body(body);
    assert!(request.send().await.unwrap().status().is_success());
}
