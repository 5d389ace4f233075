//! getUpdates: what confirms an update, who may poll, and how long things live.

use std::time::Instant;

use serde_json::json;

use super::bench::{Bench, CLIENT, HOUR_MS, SOON, TOKEN, texts, update_id};

#[tokio::test]
async fn an_update_is_given_again_until_a_higher_offset_confirms_it() {
    let bench = Bench::start().await;
    for text in ["een", "twee", "drie"] {
        bench.world.send_text("client", text).expect("sent");
    }
    let first = bench.ok("getUpdates", json!({})).await;
    assert_eq!(texts(&first), ["een", "twee", "drie"]);
    let id = update_id(&first[0]);
    assert_eq!([update_id(&first[1]), update_id(&first[2])], [id + 1, id + 2]);
    let confirmed_one = bench.ok("getUpdates", json!({"offset": id + 1})).await;
    assert_eq!(texts(&confirmed_one), ["twee", "drie"]);
    // A bot that starts anew knows no offset, and gets what nobody confirmed.
    assert_eq!(texts(&bench.ok("getUpdates", json!({})).await), ["twee", "drie"]);
    assert_eq!(texts(&bench.ok("getUpdates", json!({"offset": -1})).await), ["drie"]);
    assert_eq!(bench.ok("getUpdates", json!({"offset": id + 3})).await, json!([]));
    assert_eq!(bench.world.pending_updates().len(), 0);
}

#[tokio::test]
async fn limit_and_allowed_updates_hold() {
    let bench = Bench::start().await;
    bench.world.send_text("client", "een").expect("sent");
    bench.world.send_text("client", "twee").expect("sent");
    assert_eq!(texts(&bench.ok("getUpdates", json!({"limit": 1})).await), ["een"]);
    bench.confirm_all().await;
    bench.ok("getUpdates", json!({"offset": -5, "allowed_updates": ["callback_query"]})).await;
    bench.world.send_text("client", "ongewenst").expect("sent");
    assert_eq!(bench.world.pending_updates().len(), 0, "the list stays until another is given");
    let info = bench.ok("getWebhookInfo", json!({})).await;
    assert_eq!(info["allowed_updates"], json!(["callback_query"]));
    bench.ok("getUpdates", json!({"offset": -6, "allowed_updates": []})).await;
    bench.world.send_text("client", "gewenst").expect("sent");
    assert_eq!(bench.world.pending_updates().len(), 1);
}

#[tokio::test]
async fn a_long_poll_answers_at_once_when_something_comes() {
    let bench = Bench::start().await;
    let began = Instant::now();
    let poll = bench.ok("getUpdates", json!({"timeout": 30}));
    let write = async {
        bench.first_poll().await;
        bench.world.send_text("client", "hallo").expect("sent");
    };
    let (updates, ()) = tokio::join!(poll, write);
    assert_eq!(texts(&updates), ["hallo"]);
    assert!(began.elapsed() < SOON);
}

#[tokio::test]
async fn a_second_poller_ends_the_first_with_409() {
    let bench = Bench::start().await;
    let first = bench.refused("getUpdates", json!({"timeout": 30}));
    let second = async {
        bench.first_poll().await;
        bench.ok("getUpdates", json!({"offset": -1})).await
    };
    let (refusal, updates) = tokio::join!(first, second);
    assert_eq!(
        refusal,
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
    );
    assert_eq!(updates, json!([]));
}

#[tokio::test]
async fn no_polling_while_a_webhook_is_set() {
    let bench = Bench::start().await;
    let waiting = bench.refused("getUpdates", json!({"timeout": 30}));
    let set = async {
        bench.first_poll().await;
        bench.ok("setWebhook", json!({"url": "https://bot.example/hook"})).await
    };
    let (refusal, _) = tokio::join!(waiting, set);
    assert_eq!(refusal, "Conflict: terminated by setWebhook request");
    let refusal = bench.refused("getUpdates", json!({})).await;
    assert!(
        refusal.starts_with("Conflict: can't use getUpdates method while webhook is active"),
        "{refusal}"
    );
    assert_eq!(bench.ok("getWebhookInfo", json!({})).await["url"], "https://bot.example/hook");
    assert!(bench.refused("setWebhook", json!({"url": "http://bot.example"})).await.contains("HTTPS URL"));
    bench.world.send_text("client", "blijft").expect("sent");
    bench.ok("deleteWebhook", json!({})).await;
    assert_eq!(texts(&bench.ok("getUpdates", json!({})).await), ["blijft"]);
    bench.ok("deleteWebhook", json!({"drop_pending_updates": true})).await;
    assert_eq!(bench.world.pending_updates().len(), 0);
}

#[tokio::test]
async fn presses_and_messages_expire_in_practice_time() {
    let bench = Bench::started().await;
    let id = bench.say("Kies").await;
    let query_id = bench.world.tap("client", id, "ja").expect("pressed");
    bench.world.send_text("client", "later").expect("sent");
    bench.world.advance_ms(151_000).expect("forward");
    let updates = bench.ok("getUpdates", json!({})).await;
    assert_eq!(updates.as_array().expect("updates").len(), 1, "the press is gone: {updates}");
    assert_eq!(
        bench.refused("answerCallbackQuery", json!({"callback_query_id": query_id})).await,
        "Bad Request: query is too old and response timeout expired or query ID is invalid"
    );
    bench.world.advance_ms(24 * HOUR_MS).expect("forward");
    assert_eq!(bench.ok("getUpdates", json!({"offset": 1})).await, json!([]));
}

#[tokio::test]
async fn stopping_ends_a_long_poll() {
    let bench = Bench::start().await;
    let poll = tokio::spawn(bench.request("getUpdates").json(&json!({"timeout": 50})).send());
    bench.first_poll().await;
    tokio::time::timeout(SOON, bench.server.stop()).await.expect("a quick stop");
    poll.await.expect("no panic").expect("an answer");
}

#[tokio::test]
async fn the_method_in_any_case_and_the_parameters_in_any_form() {
    let bench = Bench::started().await;
    let url = format!("{}bot{TOKEN}/SENDmessage", bench.base);
    let form = reqwest::multipart::Form::new().text("chat_id", CLIENT.to_string()).text("text", "drie");
    let requests = [
        bench.http.get(format!("{url}?chat_id={CLIENT}&text=een")),
        bench
            .http
            .post(&url)
            .header("content-type", "application/x-www-form-urlencoded")
            .body("chat_id=701&text=twee&reply_markup=%7B%22inline_keyboard%22%3A%5B%5D%7D"),
        bench.http.post(&url).multipart(form),
    ];
    for request in requests {
        assert!(request.send().await.expect("an answer").status().is_success());
    }
    let chat = bench.world.chat("client").expect("a chat");
    let said: Vec<_> = chat.iter().filter(|m| !m.is_outgoing()).map(|m| m.text()).collect();
    assert_eq!(said, ["een", "twee", "drie"]);
    assert!(bench.world.calls().iter().skip(1).all(|c| c.method == "sendMessage"));
}

#[tokio::test]
async fn a_wrong_token_and_an_unknown_method_are_refused() {
    let bench = Bench::start().await;
    let response =
        bench.http.get(format!("{}bot42:wrong/getMe", bench.base)).send().await.expect("an answer");
    assert_eq!(response.status(), 401);
    let body: serde_json::Value = response.json().await.expect("JSON");
    assert_eq!(body, json!({"ok": false, "error_code": 401, "description": "Unauthorized"}));
    assert_eq!(bench.refused("sendTelegram", json!({})).await, "Not Found");
    assert_eq!(bench.ok("getMe", json!({})).await["username"], "een_bot");
}
