//! Sending, editing, deleting, pressing: what the bot may do, and how it is refused.

use rstest::rstest;
use serde_json::{Value, json};

use super::bench::{Bench, CLIENT, HOUR_MS, MANAGER, SOON};

fn buttons(data: &str) -> Value {
    json!({"inline_keyboard": [[{"text": "Ja", "callback_data": data}]]})
}

#[rstest]
#[case(json!({"chat_id": CLIENT, "text": "  "}), "Bad Request: message text is empty")]
#[case(json!({"chat_id": CLIENT, "text": "é".repeat(4097)}), "Bad Request: message is too long")]
#[case(json!({"chat_id": 1, "text": "x"}), "Bad Request: chat not found")]
#[case(json!({"text": "x"}), "Bad Request: chat_id is empty")]
#[case(json!({"chat_id": MANAGER, "text": "x"}), "Forbidden: bot can't initiate conversation with a user")]
#[case(json!({"chat_id": CLIENT, "text": "x", "reply_markup": buttons(&"d".repeat(65))}), "Bad Request: BUTTON_DATA_INVALID")]
#[case(json!({"chat_id": CLIENT, "text": "x", "reply_markup": buttons("")}), "Bad Request: BUTTON_DATA_INVALID")]
#[case(json!({"chat_id": CLIENT, "text": "x", "reply_parameters": {"message_id": 99}}), "Bad Request: message to be replied not found")]
#[case(json!({"chat_id": CLIENT, "text": "x", "parse_mode": "Markdown"}), "Bad Request: unsupported parse_mode")]
#[case(json!({"chat_id": CLIENT, "text": "x", "reply_markup": "{broken"}), "Bad Request: can't parse reply markup JSON object")]
#[tokio::test]
async fn wrong_messages_are_refused(#[case] params: Value, #[case] reason: &str) {
    let bench = Bench::started().await;
    assert_eq!(bench.refused("sendMessage", params).await, reason);
    assert_eq!(bench.world.chat("client").expect("a chat").len(), 1, "only the person's own start");
}

#[tokio::test]
async fn a_text_of_4096_units_and_a_reply_arrive() {
    let bench = Bench::started().await;
    let long = "é".repeat(4096);
    let sent = bench
        .ok("sendMessage", json!({"chat_id": "701", "text": long, "reply_parameters": {"message_id": 1}, "protect_content": true}))
        .await;
    assert_eq!(sent["message_id"], 2);
    assert_eq!(sent["reply_to_message"]["text"], "/start");
    assert_eq!(sent["has_protected_content"], true);
    assert_eq!(sent["from"]["is_bot"], true);
    assert_eq!(bench.world.chat("client").expect("a chat")[1].text(), long);
    let gone = json!({"message_id": 99, "allow_sending_without_reply": true});
    let sent =
        bench.ok("sendMessage", json!({"chat_id": CLIENT, "text": "x", "reply_parameters": gone})).await;
    assert_eq!(sent["reply_to_message"], Value::Null);
}

#[tokio::test]
async fn entities_and_html_are_kept() {
    let bench = Bench::started().await;
    let bold = json!({"type": "bold", "offset": 0, "length": 3});
    let sent = bench
        .ok("sendMessage", json!({"chat_id": CLIENT, "text": "Let op: /stop", "entities": [bold]}))
        .await;
    assert_eq!(sent["entities"], json!([bold, {"type": "bot_command", "offset": 8, "length": 5}]));
    let sent = bench
        .ok("sendMessage", json!({"chat_id": CLIENT, "text": "<b>Let</b> op", "parse_mode": "HTML"}))
        .await;
    assert_eq!((&sent["text"], &sent["entities"]), (&json!("Let op"), &json!([bold])));
    assert!(
        bench
            .refused("sendMessage", json!({"chat_id": CLIENT, "text": "<b>Let", "parse_mode": "HTML"}))
            .await
            .starts_with("Bad Request: can't parse entities")
    );
}

#[tokio::test]
async fn an_edit_must_change_something_of_the_bots_own() {
    let bench = Bench::started().await;
    let id = bench.say("een").await;
    let edit = |id: i64, text: &str| json!({"chat_id": CLIENT, "message_id": id, "text": text});
    let edited = bench.ok("editMessageText", edit(id, "twee")).await;
    assert_eq!(edited["text"], "twee");
    assert!(edited["edit_date"].is_i64());
    assert!(bench.world.chat("client").expect("a chat")[1].is_edited());
    assert_eq!(
        bench.refused("editMessageText", edit(id, "twee")).await,
        "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as \
         a current content and reply markup of the message"
    );
    assert_eq!(
        bench.refused("editMessageText", edit(77, "x")).await,
        "Bad Request: message to edit not found"
    );
    assert_eq!(bench.refused("editMessageText", edit(1, "x")).await, "Bad Request: message can't be edited");
    assert_eq!(
        bench
            .refused("editMessageCaption", json!({"chat_id": CLIENT, "message_id": id, "caption": "x"}))
            .await,
        "Bad Request: there is no caption in the message to edit"
    );
}

#[tokio::test]
async fn buttons_come_and_go_by_editing() {
    let bench = Bench::started().await;
    let id = bench.say("Kies").await;
    let markup = |markup: Value| json!({"chat_id": CLIENT, "message_id": id, "reply_markup": markup});
    bench.ok("editMessageReplyMarkup", markup(buttons("ja"))).await;
    let shown = || bench.world.chat("client").expect("a chat")[1].clone();
    assert_eq!(shown().button("Ja").expect("the button").data, "ja");
    assert!(!shown().is_edited(), "the text is the same");
    assert!(bench.refused("editMessageReplyMarkup", markup(buttons("ja"))).await.contains("not modified"));
    bench.ok("editMessageText", json!({"chat_id": CLIENT, "message_id": id, "text": "Gekozen"})).await;
    assert_eq!(shown().buttons(), []);
}

#[tokio::test]
async fn messages_of_both_sides_can_be_deleted_for_48_hours() {
    let bench = Bench::started().await;
    let id = bench.say("weg").await;
    let target = |id: i64| json!({"chat_id": CLIENT, "message_id": id});
    bench.ok("deleteMessage", target(1)).await;
    bench.ok("deleteMessage", target(id)).await;
    assert_eq!(bench.refused("deleteMessage", target(id)).await, "Bad Request: message to delete not found");
    assert_eq!(bench.world.chat("client").expect("a chat"), []);
    let (old, older) = (bench.say("oud").await, bench.say("ouder").await);
    bench.world.advance_ms(48 * HOUR_MS + 60_000).expect("forward");
    assert_eq!(
        bench.refused("deleteMessage", target(old)).await,
        "Bad Request: message can't be deleted for everyone"
    );
    let new = bench.say("nieuw").await;
    assert!(
        bench
            .refused("deleteMessages", json!({"chat_id": CLIENT, "message_ids": [older, new]}))
            .await
            .contains("for everyone")
    );
    bench.ok("deleteMessages", json!({"chat_id": CLIENT, "message_ids": [new, 999]})).await;
    assert_eq!(bench.world.chat("client").expect("a chat").len(), 2);
    assert!(
        bench
            .refused("deleteMessages", json!({"chat_id": CLIENT, "message_ids": []}))
            .await
            .contains("not specified")
    );
}

#[tokio::test]
async fn a_press_reaches_the_bot_and_its_answer_the_person() {
    let bench = Bench::started().await;
    let sent = bench
        .ok("sendMessage", json!({"chat_id": CLIENT, "text": "Kies", "reply_markup": buttons("ja")}))
        .await;
    let id = sent["message_id"].as_i64().expect("a number");
    let bot = async {
        let updates = bench.ok("getUpdates", json!({"timeout": 10})).await;
        let query = updates[0]["callback_query"].clone();
        assert_eq!((&query["data"], &query["message"]), (&json!("ja"), &sent));
        assert!(query["chat_instance"].is_string());
        let params = json!({"callback_query_id": query["id"], "text": "Goed", "show_alert": true});
        bench.ok("answerCallbackQuery", params).await;
    };
    let (answer, ()) = tokio::join!(bench.world.press("client", id, "ja"), bot);
    let answer = answer.expect("pressed").expect("answered");
    assert_eq!((answer.text.as_deref(), answer.show_alert), (Some("Goed"), true));
    let long = json!({"callback_query_id": "1", "text": "x".repeat(201)});
    assert_eq!(bench.refused("answerCallbackQuery", long).await, "Bad Request: MESSAGE_TOO_LONG");
}

#[tokio::test]
async fn a_press_on_a_message_that_is_gone_is_inaccessible() {
    let bench = Bench::started().await;
    let id = bench.say("weg").await;
    bench.ok("deleteMessage", json!({"chat_id": CLIENT, "message_id": id})).await;
    bench.world.tap("client", id, "oud").expect("a stale button");
    let message = &bench.world.pending_updates()[0]["callback_query"]["message"];
    assert_eq!((&message["date"], &message["message_id"]), (&json!(0), &json!(id)));
    assert!(bench.world.tap("client", 99, "x").is_err());
}

#[tokio::test]
async fn reply_keyboards_come_go_and_are_used_up() {
    let bench = Bench::started().await;
    let keyboard =
        json!({"keyboard": [[{"text": "Deel", "request_contact": true}]], "one_time_keyboard": true});
    let send = |markup: &Value| json!({"chat_id": CLIENT, "text": "x", "reply_markup": markup});
    let sent = bench.ok("sendMessage", send(&keyboard)).await;
    assert_eq!(sent["reply_markup"], Value::Null, "only buttons under a message are part of it");
    assert_eq!(bench.world.keyboard("client").expect("a chat"), Some(keyboard.clone()));
    let contact = bench.world.share_contact("client").expect("shared");
    assert_eq!(contact.0["contact"]["user_id"], CLIENT);
    assert_eq!(bench.world.keyboard("client").expect("a chat"), None);
    bench.ok("sendMessage", send(&keyboard)).await;
    bench.ok("sendMessage", send(&json!({"remove_keyboard": true}))).await;
    assert_eq!(bench.world.keyboard("client").expect("a chat"), None);
    let edit = json!({"chat_id": CLIENT, "message_id": sent["message_id"], "text": "y"});
    assert_eq!(bench.refused("editMessageText", edit).await, "Bad Request: message can't be edited");
}

#[tokio::test]
async fn commands_follow_scope_and_texts_language() {
    let bench = Bench::started().await;
    let command = |name: &str| json!([{"command": name, "description": "Uitleg"}]);
    bench.ok("setMyCommands", json!({"commands": command("help")})).await;
    let scope = json!({"type": "chat", "chat_id": CLIENT});
    bench.ok("setMyCommands", json!({"commands": command("zaken"), "scope": scope})).await;
    assert_eq!(bench.world.commands("client").expect("a person"), command("zaken"));
    assert_eq!(bench.world.commands("manager").expect("a person"), command("help"));
    bench.ok("deleteMyCommands", json!({"scope": scope})).await;
    assert_eq!(bench.world.commands("client").expect("a person"), command("help"));
    assert_eq!(bench.ok("getMyCommands", json!({"scope": scope})).await, json!([]));
    assert_eq!(
        bench.refused("setMyCommands", json!({"commands": command("Help")})).await,
        "Bad Request: BOT_COMMAND_INVALID"
    );
    bench.ok("setMyDescription", json!({"description": "Welkom"})).await;
    assert_eq!(
        bench.ok("getMyDescription", json!({"language_code": "nl"})).await,
        json!({"description": "Welkom"})
    );
    let (_, chat) = bench.page("GET", "people/client/chat", json!({})).await;
    assert_eq!(chat["description"], "Welkom");
}

#[tokio::test]
async fn reactions_typing_and_the_chat() {
    let bench = Bench::started().await;
    let react = |reaction: Value| json!({"chat_id": CLIENT, "message_id": 1, "reaction": reaction});
    bench.ok("setMessageReaction", react(json!([{"type": "emoji", "emoji": "👍"}]))).await;
    assert_eq!(bench.world.chat("client").expect("a chat")[0].0["reactions"][0]["emoji"], "👍");
    assert_eq!(
        bench.refused("setMessageReaction", react(json!([{"type": "emoji", "emoji": "✅"}]))).await,
        "Bad Request: REACTION_INVALID"
    );
    bench.ok("sendChatAction", json!({"chat_id": CLIENT, "action": "typing"})).await;
    let (_, chat) = bench.page("GET", "people/client/chat", json!({})).await;
    assert_eq!(chat["typing"], true);
    bench.say("klaar").await;
    let (_, chat) = bench.page("GET", "people/client/chat", json!({})).await;
    assert_eq!(chat["typing"], false);
    let chat = bench.ok("getChat", json!({"chat_id": CLIENT})).await;
    assert_eq!((&chat["type"], &chat["first_name"]), (&json!("private"), &json!("Samira")));
}

#[tokio::test]
async fn messages_are_passed_on_with_and_without_their_origin() {
    let bench = Bench::started().await;
    let pass = json!({"chat_id": CLIENT, "from_chat_id": CLIENT, "message_id": 1});
    let forwarded = bench.ok("forwardMessage", pass.clone()).await;
    assert_eq!(forwarded["forward_origin"]["sender_user"]["id"], CLIENT);
    let copied = bench.ok("copyMessage", pass).await;
    assert_eq!(copied, json!({"message_id": 3}));
    let copy = bench.world.wait_for_message("client", 2, SOON, |_| true).await.expect("the copy");
    assert_eq!((copy.text(), &copy.0["forward_origin"]), ("/start", &Value::Null));
    let missing = json!({"chat_id": CLIENT, "from_chat_id": CLIENT, "message_id": 50});
    assert_eq!(bench.refused("forwardMessage", missing).await, "Bad Request: message to forward not found");
}
