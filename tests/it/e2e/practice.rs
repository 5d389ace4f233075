//! `klachtwijzer practice` as a newcomer starts it, played over the addresses that its page uses.

use std::io::{BufRead, BufReader};
use std::process::Stdio;
use std::time::{Duration, Instant};

use reqwest::Client;
use serde_json::{Value, json};
use tokio::time::sleep;

use super::program::{Running, program};
use super::town::record;
use super::words::says;

struct Page {
    http: Client,
    base: String,
    program: Running,
}

impl Page {
    fn open(more: &[&str]) -> Self {
        let args = ["practice", "--port", "0", "--seed", "3", "--send-limits", "off"];
        let mut child =
            program(&[&args, more].concat()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let line = BufReader::new(child.stdout.take().unwrap()).lines().next().unwrap().unwrap();
        let (_, rest) = line.split_once("http://").unwrap();
        let base = format!("http://{}/practice", rest.split('/').next().unwrap());
        Self { http: Client::new(), base, program: Running(child) }
    }

    async fn read(&self, path: &str) -> String {
        self.http.get(format!("{}/{path}", self.base)).send().await.unwrap().text().await.unwrap()
    }

    async fn post(&self, path: &str, body: Value) {
        let sent = self.http.post(format!("{}/{path}", self.base)).json(&body).send().await.unwrap();
        assert!(sent.status().is_success(), "{path}: {}", sent.text().await.unwrap());
    }

    /// Waits for a message of the bot with these words; gives its number and its buttons.
    async fn sees(&self, person: &str, words: &str) -> (i64, Vec<Value>) {
        let began = Instant::now();
        while began.elapsed() < Duration::from_secs(30) {
            let chat: Value =
                serde_json::from_str(&self.read(&format!("people/{person}/chat")).await).unwrap();
            let last = chat["messages"].as_array().unwrap().iter().rfind(|message| {
                message["outgoing"] != true && message["text"].as_str().is_some_and(|t| t.contains(words))
            });
            if let Some(message) = last {
                let rows = message["reply_markup"]["inline_keyboard"].as_array().into_iter().flatten();
                let buttons = rows.flat_map(|row| row.as_array().unwrap().clone()).collect();
                return (message["message_id"].as_i64().unwrap(), buttons);
            }
            sleep(Duration::from_millis(40)).await;
        }
        panic!("{person} does not see {words}");
    }

    async fn press(&self, person: &str, words: &str, label: &str) {
        let (message_id, buttons) = self.sees(person, words).await;
        let button = buttons.iter().find(|button| button["text"] == label).unwrap();
        let pressed = json!({"message_id": message_id, "data": button["callback_data"]});
        self.post(&format!("people/{person}/press"), pressed).await;
    }

    async fn types(&self, person: &str, text: &str) {
        self.post(&format!("people/{person}/messages"), json!({ "text": text })).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_newcomer_files_a_complaint_and_the_manager_opens_it() {
    let page = Page::open(&[]);
    page.post("people/client/start", json!({})).await;
    page.press("client", says("hello-title"), says("button-new-complaint")).await;
    page.press("client", says("notice-telegram"), says("button-notice-yes")).await;
    page.press("client", says("ask-relation"), "Werken of leren").await;
    page.sees("client", says("ask-about")).await;
    page.types("client", "de man van de balie").await;
    page.press("client", says("ask-unit"), "Kringloop Noord").await;
    page.sees("client", says("ask-happened")).await;
    page.types("client", "Hij lachte mij uit waar iedereen bij was.").await;
    page.press("client", says("ask-happened"), says("choice-done")).await;
    page.press("client", says("ask-when"), says("choice-today")).await;
    page.press("client", says("ask-manager-named"), says("choice-no")).await;
    page.press("client", says("ask-door"), says("choice-door-afraid")).await;
    page.press("client", says("ask-wish"), says("choice-wish-solve")).await;
    page.press("client", says("ask-contact"), says("choice-name-telegram")).await;
    page.press("client", says("summary-title"), says("choice-send")).await;
    page.sees("client", says("filed-title")).await;
    page.press("officer", says("staff-new-case"), says("button-open")).await;
    page.sees("officer", "Hij lachte mij uit").await;
    record(page.read("calls").await.lines().map(str::to_owned));
    let (code, took) = tokio::task::spawn_blocking(|| page.program.signal("INT")).await.unwrap();
    assert_eq!(code, 0);
    assert!(took < Duration::from_secs(8), "{took:?}");
}

/// Every step of the demo finds its button, and what it leaves behind is a case that is closed.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_demo_plays_a_case_to_its_last_letter() {
    const AT_MOST: Duration = Duration::from_secs(240);
    let page = Page::open(&["--demo=fast"]);
    let began = Instant::now();
    let story = loop {
        let world: Value = serde_json::from_str(&page.read("world").await).unwrap();
        let story = world["story"].clone();
        assert!(began.elapsed() < AT_MOST, "it takes too long: {story}");
        assert_ne!(story["state"], "stuck", "a step is not possible: {story}");
        if story["state"] == "ended" {
            break story;
        }
        sleep(Duration::from_millis(200)).await;
    };
    assert_eq!(story["number"], story["of"]);
    page.sees("client", says("case-closed")).await;
    record(page.read("calls").await.lines().map(str::to_owned));
    // Everybody took part, and nobody sees what is not theirs.
    for person in ["client", "manager", "officer", "respondent", "secretary"] {
        assert!(page.read(&format!("people/{person}/chat")).await.contains("callback_data"), "{person}");
    }
    for person in ["colleague", "admin", "representative"] {
        assert!(!page.read(&format!("people/{person}/chat")).await.contains("Joke"), "{person}");
    }
}

/// Whoever watches can stop it: the phones are free, and nothing more is played.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_demo_waits_for_the_page_and_stops_when_asked() {
    let page = Page::open(&["--demo"]);
    let state = async || -> String {
        let world: Value = serde_json::from_str(&page.read("world").await).unwrap();
        world["story"]["state"].as_str().unwrap_or("none").to_owned()
    };
    sleep(Duration::from_millis(500)).await;
    assert!(["none", "waiting"].contains(&state().await.as_str()));
    let events = page.http.get(format!("{}/events", page.base)).send().await.unwrap();
    page.post("story", json!({"stopped": true})).await;
    let began = Instant::now();
    while state().await != "stopped" {
        assert!(began.elapsed() < Duration::from_secs(30), "it goes on");
        sleep(Duration::from_millis(50)).await;
    }
    drop(events);
    page.types("client", "/start").await;
    page.sees("client", says("hello-title")).await;
}
