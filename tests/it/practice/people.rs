//! What people do, over HTTP as the page does it, and what the bot hears of it.

use klachtwijzer::practice::{Doing, Story, StoryState, StoryWish, WorldError};
use rstest::rstest;
use serde_json::{Value, json};

use super::bench::{Bench, CLIENT, HOUR_MS, START_MS};

#[tokio::test]
async fn the_page_learns_who_is_there() {
    let bench = Bench::start().await;
    let (status, world) = bench.page("GET", "world", json!({})).await;
    assert_eq!(status, 200);
    assert_eq!((&world["title"], &world["people"][1]["key"]), (&json!("Oefenen"), &json!("manager")));
    assert!(world["now_ms"].as_i64().expect("a time") >= START_MS);
    let page = bench.http.get(&bench.base).send().await.expect("the page");
    assert!(
        page.headers()["content-security-policy"].to_str().expect("text").starts_with("default-src 'self'")
    );
    let foreign = bench.http.get(&bench.base).header("host", "evil.example").send().await.expect("an answer");
    assert_eq!(foreign.status(), 403);
    let foreign =
        bench.http.post(format!("{}practice/clock", bench.base)).header("origin", "http://evil.example");
    assert_eq!(foreign.body(r#"{"advance_ms":1}"#).send().await.expect("an answer").status(), 403);
}

#[tokio::test]
async fn long_typing_arrives_as_several_updates() {
    let bench = Bench::start().await;
    let text = "klacht ".repeat(900);
    let (_, sent) = bench.page("POST", "people/client/messages", json!({"text": text})).await;
    assert_eq!(sent["messages"].as_array().expect("messages").len(), 2);
    let updates = bench.world.pending_updates();
    let parts: Vec<_> = updates.iter().map(|u| u["message"]["text"].as_str().expect("a text")).collect();
    assert_eq!(parts.join(" "), text.trim());
}

#[tokio::test]
async fn a_start_link_is_a_command_with_its_payload() {
    let bench = Bench::start().await;
    bench.page("POST", "people/client/start", json!({"payload": "abc"})).await;
    let message = &bench.world.pending_updates()[0]["message"];
    assert_eq!(message["text"], "/start abc");
    assert_eq!(message["entities"], json!([{"type": "bot_command", "offset": 0, "length": 6}]));
    assert_eq!(message["from"]["language_code"], "nl");
    assert_eq!(message["chat"], json!({"id": CLIENT, "type": "private", "first_name": "Samira"}));
}

#[tokio::test]
async fn the_bot_hears_of_edits_but_not_of_deletions() {
    let bench = Bench::started().await;
    bench.page("POST", "people/client/messages", json!({"text": "fout", "reply_to": 1})).await;
    let (_, edited) = bench.page("PUT", "people/client/messages/2", json!({"text": "goed"})).await;
    assert_eq!(
        (&edited["messages"][0]["edited"], &edited["messages"][0]["text"]),
        (&json!(true), &json!("goed"))
    );
    let updates = bench.world.pending_updates();
    assert_eq!(updates[0]["message"]["reply_to_message"]["message_id"], 1);
    assert_eq!((updates.len(), &updates[1]["edited_message"]["text"]), (2, &json!("goed")));
    bench.confirm_all().await;
    assert_eq!(bench.page("DELETE", "people/client/messages/2", json!({})).await.0, 200);
    assert_eq!(bench.page("DELETE", "people/client/messages/2", json!({})).await.0, 404);
    assert_eq!(bench.world.pending_updates(), Vec::<Value>::new());
    let id = bench.say("van de bot").await;
    assert_eq!(bench.world.edit("client", id, "x"), Err(WorldError::NoSuchMessage));
}

#[tokio::test]
async fn clearing_hides_on_one_side_only() {
    let bench = Bench::started().await;
    let id = bench.say("een").await;
    bench.page("POST", "people/client/clear", json!({})).await;
    assert_eq!(bench.world.chat("client").expect("a chat"), []);
    bench.ok("editMessageText", json!({"chat_id": CLIENT, "message_id": id, "text": "twee"})).await;
    assert_eq!(bench.world.chat("client").expect("a chat"), []);
    bench.say("drie").await;
    assert_eq!(bench.world.chat("client").expect("a chat").len(), 1);
}

#[tokio::test]
async fn a_blocked_bot_hears_it_and_cannot_write() {
    let bench = Bench::started().await;
    bench.page("POST", "people/client/block", json!({})).await;
    let change = &bench.world.pending_updates()[0]["my_chat_member"];
    assert_eq!(
        (&change["old_chat_member"]["status"], &change["new_chat_member"]["status"]),
        (&json!("member"), &json!("kicked"))
    );
    let refusal = bench.refused("sendMessage", json!({"chat_id": CLIENT, "text": "x"})).await;
    assert_eq!(refusal, "Forbidden: bot was blocked by the user");
    assert_eq!(bench.page("POST", "people/client/messages", json!({"text": "x"})).await.0, 403);
    bench.page("POST", "people/client/unblock", json!({})).await;
    bench.say("weer").await;
    assert_eq!(bench.world.pending_updates().len(), 2);
}

#[rstest]
#[case("contact", "contact", json!({}))]
#[case("location", "location", json!({"latitude": 52.1, "longitude": 5.1}))]
#[case("sticker", "sticker", json!({}))]
#[case("poll", "poll", json!({"question": "Wanneer?", "options": ["Nu", "Later"]}))]
#[case("forward", "forward_origin", json!({"from": "Buurman", "text": "hoor eens"}))]
#[tokio::test]
async fn other_things_can_be_sent(#[case] path: &str, #[case] field: &str, #[case] body: Value) {
    let bench = Bench::start().await;
    let (status, sent) = bench.page("POST", &format!("people/client/{path}"), body).await;
    assert_eq!(status, 200, "{sent}");
    assert!(bench.world.pending_updates()[0]["message"][field].is_object());
}

#[rstest]
#[case("people/nobody/messages", json!({"text": "x"}), 404)]
#[case("people/client/messages", json!({"text": " "}), 400)]
#[case("people/client/messages", json!({}), 400)]
#[case("people/client/messages", json!({"text": "x", "reply_to": 9}), 404)]
#[case("people/client/press", json!({"message_id": 9, "data": "x"}), 404)]
#[case("clock", json!({"advance_ms": -1}), 400)]
#[case("clock", json!({"advance_ms": 401 * 24 * HOUR_MS}), 400)]
#[case("clock", json!({}), 400)]
#[case("faults", json!({"method": "*", "kind": "earthquake"}), 400)]
#[case("raw", json!([]), 400)]
#[tokio::test]
async fn what_no_app_would_do_is_refused(#[case] path: &str, #[case] body: Value, #[case] status: u16) {
    let bench = Bench::start().await;
    let (answered, body) = bench.page("POST", path, body).await;
    assert_eq!(answered, status, "{body}");
    assert!(body["error"].is_string());
}

#[tokio::test]
async fn a_raw_update_reaches_the_bot_as_it_is() {
    let bench = Bench::start().await;
    let (_, answer) = bench.page("POST", "raw", json!({"guest_message": {"novelty": [1, 2]}})).await;
    let updates = bench.ok("getUpdates", json!({})).await;
    assert_eq!(updates, json!([{"update_id": answer["update_id"], "guest_message": {"novelty": [1, 2]}}]));
}

#[tokio::test]
async fn the_clock_jumps_and_listeners_hear_it() {
    let bench = Bench::start().await;
    let mut jumps = bench.server.clock().jumps();
    let (_, answer) = bench.page("POST", "clock", json!({"advance_ms": 336 * HOUR_MS})).await;
    assert!(answer["now_ms"].as_i64().expect("a time") >= START_MS + 336 * HOUR_MS);
    jumps.changed().await.expect("the clock lives");
    bench.world.send_text("client", "hallo").expect("sent");
    let date = bench.world.pending_updates()[0]["message"]["date"].as_i64().expect("a date");
    assert!(date >= (START_MS + 336 * HOUR_MS) / 1000);
}

#[tokio::test]
async fn events_tell_the_page_what_happened() {
    let bench = Bench::start().await;
    let mut stream =
        bench.http.get(format!("{}practice/events?after=0", bench.base)).send().await.expect("a stream");
    bench.world.start("client", None).expect("started");
    bench.say("hallo").await;
    let mut heard = String::new();
    while !heard.contains("hallo") {
        let chunk = stream.chunk().await.expect("more").expect("more");
        heard.push_str(&String::from_utf8_lossy(&chunk));
    }
    let events = heard.lines().filter_map(|l| l.strip_prefix("data: "));
    let events: Vec<Value> = events.map(|e| serde_json::from_str(e).expect("JSON")).collect();
    assert_eq!(
        (&events[0]["kind"], &events[0]["person"], &events[0]["seq"]),
        (&json!("message"), &json!("client"), &json!(1))
    );
    assert_eq!(events[1]["data"]["outgoing"], false);
}

#[tokio::test]
async fn every_call_is_on_record() {
    let bench = Bench::started().await;
    bench.say("hallo").await;
    bench.refused("SENDMESSAGE", json!({"chat_id": 1, "text": "x"})).await;
    let lines =
        bench.http.get(format!("{}practice/calls?after=1", bench.base)).send().await.expect("an answer");
    let lines = lines.text().await.expect("text");
    let calls: Vec<Value> = lines.lines().map(|l| serde_json::from_str(l).expect("JSON")).collect();
    assert_eq!(calls.len(), 2);
    assert_eq!((&calls[0]["status"], &calls[0]["params"]["text"]), (&json!(200), &json!("hallo")));
    assert_eq!((&calls[1]["method"], &calls[1]["status"]), (&json!("sendMessage"), &json!(400)));
}

#[tokio::test]
async fn another_language_of_the_app_reaches_the_bot() {
    let bench = Bench::start().await;
    let (status, _) = bench.page("POST", "people/client/language", json!({"language_code": "ar"})).await;
    assert_eq!(status, 200);
    bench.page("POST", "people/client/messages", json!({"text": "مرحبا"})).await;
    assert_eq!(bench.world.pending_updates()[0]["message"]["from"]["language_code"], "ar");
    let (_, world) = bench.page("GET", "world", json!({})).await;
    assert_eq!(world["people"][0]["language_code"], "ar");
    for wrong in ["", "n", "a language", "<b>nl</b>"] {
        let (status, _) = bench.page("POST", "people/client/language", json!({"language_code": wrong})).await;
        assert_eq!(status, 400, "{wrong}");
    }
}

#[tokio::test]
async fn a_story_is_told_and_those_who_watch_say_how_it_goes_on() {
    let bench = Bench::start().await;
    let (_, before) = bench.page("GET", "world", json!({})).await;
    assert_eq!(before["story"], Value::Null);
    assert!(!bench.world.is_watched());
    let doing = Doing::Days { days: 7 };
    let story = Story { state: StoryState::Playing, doing: Some(doing), ..Story::default() };
    bench.world.tell(story);
    bench.page("POST", "story", json!({"paused": true})).await;
    bench.page("POST", "story", json!({"fast": true})).await;
    let wish = StoryWish { paused: true, fast: true, stopped: false };
    assert_eq!(bench.world.story_wish(), wish);
    let (_, world) = bench.page("GET", "world", json!({})).await;
    assert_eq!(world["story"]["doing"], json!({"kind": "days", "days": 7}));
    assert_eq!(world["story"]["wish"]["paused"], true);
}
