//! What our messages look like to Telegram, and what its answers mean to us.

use bytes::Bytes;
use rstest::rstest;
use serde_json::json;
use uuid::Uuid;

use super::server::Server;
use crate::delivery::transport::{Done, Failure, Scope, Transport};
use crate::domain::attachment::{Attachment, MediaKind};
use crate::domain::ids::AttachmentId;
use crate::message::{Button, Keyboard, Message, Outgoing};
use crate::telegram::transport::BotTransport;

const CHAT: i64 = 4711;

fn words(text: &str) -> Message {
    Message { text: text.to_owned(), ..Message::default() }
}

fn attachment(kind: MediaKind) -> Attachment {
    Attachment {
        id: AttachmentId(Uuid::from_u128(1)),
        kind,
        file_name: Some("bewijs \"1\".jpg".to_owned()),
        mime: Some("image/jpeg".to_owned()),
        size: Some(5),
        duration_s: None,
        file_id: "F1".to_owned(),
    }
}

async fn bench() -> (Server, BotTransport) {
    let (server, api) = Server::start().await;
    (server, BotTransport::new(api))
}

async fn send(transport: &BotTransport, message: Message) -> Result<Done, Failure> {
    transport.perform(CHAT, &Outgoing::Send(message), None).await
}

#[tokio::test]
async fn a_message_has_a_bold_heading_no_preview_and_its_buttons() {
    let (server, transport) = bench().await;
    let button = Button { label: "Ja".to_owned(), data: "q1:v1:ja".to_owned() };
    let message = Message { bold: 6, rows: vec![vec![button]], ..words("Dag 😀\nwww.example.nl") };
    assert_eq!(send(&transport, message).await, Ok(Done::Sent { message_id: Some(31) }));
    let expected = json!({
        "chat_id": CHAT,
        "text": "Dag 😀\nwww.example.nl",
        "entities": [{"type": "bold", "offset": 0, "length": 6}],
        "link_preview_options": {"is_disabled": true},
        "reply_markup": {"inline_keyboard": [[{"text": "Ja", "callback_data": "q1:v1:ja"}]]},
    });
    assert_eq!(server.call("sendMessage").json, expected);
}

#[tokio::test]
async fn the_keyboard_offers_to_share_ones_number() {
    let (server, transport) = bench().await;
    let keyboard =
        Keyboard::ShareContact { share: "Deel".to_owned(), others: vec!["Liever niet".to_owned()] };
    send(&transport, Message { keyboard, silent: true, ..words("Uw nummer?") }).await.unwrap();
    let call = server.call("sendMessage").json;
    assert_eq!(
        call["reply_markup"]["keyboard"],
        json!([[{"text": "Deel", "request_contact": true}], [{"text": "Liever niet"}]])
    );
    assert_eq!(call["disable_notification"], json!(true));
}

#[rstest]
#[case::picture(None, &["editmessagetext", "editmessagemedia"])]
#[case::voice(Some("Bad Request: message can't be edited"), &["editmessagetext", "editmessagemedia", "editmessagecaption"])]
#[tokio::test]
async fn a_message_with_a_file_is_overwritten_too(#[case] refused: Option<&str>, #[case] calls: &[&str]) {
    let (server, transport) = bench().await;
    server.refuse("editMessageText", 400, "Bad Request: there is no text in the message to edit");
    if let Some(description) = refused {
        server.refuse("editMessageMedia", 400, description);
    }
    let rewrite = Outgoing::Rewrite { message_id: 12, text: "Weg".to_owned() };
    assert_eq!(transport.perform(CHAT, &rewrite, None).await, Ok(Done::Sent { message_id: None }));
    assert_eq!(server.methods(), calls);
    assert!(server.call("editMessageMedia").body.contains(r#""media":"attach://file""#));
}

#[tokio::test]
async fn the_keyboard_goes_away() {
    let (server, transport) = bench().await;
    send(&transport, Message { keyboard: Keyboard::Remove, ..words("Dank u") }).await.unwrap();
    assert_eq!(server.call("sendMessage").json["reply_markup"]["remove_keyboard"], json!(true));
}

#[rstest]
#[case(MediaKind::Photo, "sendPhoto", "photo")]
#[case(MediaKind::Voice, "sendVoice", "voice")]
#[case(MediaKind::Audio, "sendAudio", "audio")]
#[case(MediaKind::Video, "sendVideo", "video")]
#[case(MediaKind::VideoNote, "sendVideo", "video")]
#[case(MediaKind::Animation, "sendAnimation", "animation")]
#[case(MediaKind::Document, "sendDocument", "document")]
#[tokio::test]
async fn a_file_goes_with_its_words(#[case] kind: MediaKind, #[case] method: &str, #[case] field: &str) {
    let (server, transport) = bench().await;
    let message = Message { bold: 3, attachment: Some(attachment(kind)), ..words("Zie de foto") };
    let file = Bytes::from_static(b"beeld");
    let sent = transport.perform(CHAT, &Outgoing::Send(message), Some(file)).await;
    assert_eq!(sent, Ok(Done::Sent { message_id: Some(31) }));
    let body = server.call(method).body;
    for part in [
        "name=\"chat_id\"\r\n\r\n4711\r\n",
        "name=\"caption\"\r\n\r\nZie de foto\r\n",
        "name=\"caption_entities\"\r\n\r\n[{\"type\":\"bold\",\"offset\":0,\"length\":3}]\r\n",
        &format!("name=\"{field}\"; filename="),
        "Content-Type: image/jpeg\r\n\r\nbeeld\r\n",
    ] {
        assert!(body.contains(part), "{part} is not in {body}");
    }
}

#[tokio::test]
async fn what_telegram_would_refuse_is_not_sent() {
    let (server, transport) = bench().await;
    let too_long = Err(Failure::GiveUp { reason: "message_too_long" });
    assert_eq!(send(&transport, words(&"😀".repeat(2_049))).await, too_long);
    assert_eq!(send(&transport, words("")).await, Err(Failure::GiveUp { reason: "message_empty" }));
    let captioned = Message { attachment: Some(attachment(MediaKind::Photo)), ..words(&"a".repeat(1_025)) };
    let file = Some(Bytes::from_static(b"beeld"));
    assert_eq!(transport.perform(CHAT, &Outgoing::Send(captioned), file).await, too_long);
    assert!(server.calls("sendMessage").is_empty() && server.calls("sendPhoto").is_empty());
    assert!(send(&transport, words(&"😀".repeat(2_048))).await.is_ok());
}

#[rstest]
#[case("message is not modified: specified new message content and reply markup are exactly the same")]
#[case("message to edit not found")]
#[case("message can't be edited")]
#[tokio::test]
async fn a_message_that_is_so_already_counts_as_rewritten(#[case] description: &str) {
    let (server, transport) = bench().await;
    server.refuse("editMessageText", 400, &format!("Bad Request: {description}"));
    let rewrite = Outgoing::Rewrite { message_id: 12, text: "Beantwoord".to_owned() };
    assert_eq!(transport.perform(CHAT, &rewrite, None).await, Ok(Done::Sent { message_id: None }));
    let call = server.call("editMessageText").json;
    assert_eq!((&call["message_id"], &call["text"]), (&json!(12), &json!("Beantwoord")));
    assert_eq!(call.get("reply_markup"), None);
}

#[tokio::test]
async fn many_messages_are_deleted_a_hundred_at_a_time() {
    let (server, transport) = bench().await;
    server.refuse("deleteMessages", 400, "Bad Request: message can't be deleted");
    let delete = Outgoing::Delete { message_ids: (1..=250).collect() };
    transport.perform(CHAT, &delete, None).await.unwrap();
    let counts: Vec<usize> = server
        .calls("deleteMessages")
        .iter()
        .map(|call| call.json["message_ids"].as_array().unwrap().len())
        .collect();
    assert_eq!(counts, [100, 100, 50]);
}

#[tokio::test]
async fn commands_are_set_for_one_chat() {
    let (server, transport) = bench().await;
    let menu = Outgoing::Menu { commands: vec![("help".to_owned(), "Wat kan ik hier?".to_owned())] };
    transport.perform(CHAT, &menu, None).await.unwrap();
    let expected = json!({
        "commands": [{"command": "help", "description": "Wat kan ik hier?"}],
        "scope": {"type": "chat", "chat_id": CHAT},
    });
    assert_eq!(server.call("setMyCommands").json, expected);
}

#[tokio::test]
async fn a_press_that_is_too_old_is_no_failure() {
    let (server, transport) = bench().await;
    let too_old = "Bad Request: query is too old and response timeout expired or query id is invalid";
    server.refuse("answerCallbackQuery", 400, too_old);
    assert_eq!(transport.answer_press("cb1", Some(&"a".repeat(300))).await, Ok(()));
    assert_eq!(server.call("answerCallbackQuery").json["text"], json!("a".repeat(200)));
}

#[tokio::test]
async fn a_file_is_fetched_by_its_path_and_not_beyond_the_limit() {
    let (server, transport) = bench().await;
    for _ in 0..2 {
        server.succeed("getFile", &json!({"file_id": "F1", "file_path": "photos/file_1.jpg"}));
        server.say("file", 200, "beeld");
    }
    assert_eq!(transport.fetch("F1", 5).await, Ok(Bytes::from_static(b"beeld")));
    let too_large = Err(Failure::GiveUp { reason: "file_too_large" });
    assert_eq!(transport.fetch("F1", 4).await, too_large);
    server.succeed("getFile", &json!({"file_id": "F1", "file_path": "x", "file_size": 5_368_709_120_u64}));
    assert_eq!(transport.fetch("F1", 20 << 20).await, too_large);
    server.refuse("getFile", 400, "Bad Request: invalid file id");
    assert_eq!(transport.fetch("F1", 5).await, Err(Failure::GiveUp { reason: "file_unknown" }));
}

#[tokio::test]
async fn faults_of_the_server_are_noticed_at_once() {
    let (server, transport) = bench().await;
    server.say("sendMessage", 502, "<html>Bad Gateway</html>");
    let start = std::time::Instant::now();
    let fault = Err(Failure::Retry { after_ms: None, scope: Scope::All });
    assert_eq!(send(&transport, words("dag")).await, fault);
    assert!(start.elapsed().as_secs() < 5);
}

#[tokio::test]
async fn nobody_at_the_other_end_is_a_fault_that_passes() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = url::Url::parse(&format!("http://{}", listener.local_addr().unwrap())).unwrap();
    drop(listener);
    let token = secrecy::SecretString::from(super::server::TOKEN.to_owned());
    let api = std::sync::Arc::new(crate::telegram::api::Api::new(base, token).unwrap());
    let fault = Err(Failure::Retry { after_ms: None, scope: Scope::All });
    assert_eq!(send(&BotTransport::new(api), words("dag")).await, fault);
}
