//! The client library that the bot itself uses: what it sends is understood, and its strict types
//! accept whatever people send.

use klachtwijzer::practice::{FileKind, Upload};
use serde_json::json;
use teloxide::{
    ApiError, Bot, RequestError,
    net::Download,
    payloads::{AnswerCallbackQuerySetters, GetUpdatesSetters, SendDocumentSetters, SendMessageSetters},
    requests::Requester,
    types::{
        AllowedUpdate, BotCommand, BotCommandScope, ChatId, InlineKeyboardButton, InlineKeyboardMarkup,
        InputFile, InputMedia, InputMediaDocument, MessageId, MessageKind, Recipient, ReplyParameters,
        UpdateKind,
    },
};

use super::bench::{Bench, CLIENT, MANAGER, TOKEN};

const CHAT: ChatId = ChatId(CLIENT);

fn bot(bench: &Bench) -> Bot {
    Bot::new(TOKEN).set_api_url(bench.server.api_url())
}

#[tokio::test]
async fn a_press_and_its_answer() {
    let bench = Bench::started().await;
    let bot = bot(&bench);
    assert_eq!(bot.get_me().await.expect("itself").username(), "een_bot");
    let buttons = InlineKeyboardMarkup::new([[InlineKeyboardButton::callback("Ja", "ja")]]);
    let sent = bot.send_message(CHAT, "Kies").reply_markup(buttons).await.expect("sent");
    let world = bench.world.clone();
    let pressed = tokio::spawn(async move { world.press("client", sent.id.0.into(), "ja").await });
    let wanted = [AllowedUpdate::Message, AllowedUpdate::CallbackQuery];
    let updates = bot.get_updates().timeout(10).allowed_updates(wanted).await.expect("updates");
    let UpdateKind::CallbackQuery(query) = &updates[0].kind else { panic!("{updates:?}") };
    assert_eq!(query.data.as_deref(), Some("ja"));
    bot.answer_callback_query(query.id.clone()).text("Goed").await.expect("answered");
    bot.edit_message_text(CHAT, sent.id, "Gekozen").await.expect("edited");
    let answer = pressed.await.expect("no panic").expect("pressed").expect("answered");
    assert_eq!(answer.text.as_deref(), Some("Goed"));
}

#[tokio::test]
async fn documents_in_both_directions() {
    let bench = Bench::started().await;
    let bot = bot(&bench);
    let brief = || InputFile::memory("%PDF").file_name("brief.pdf");
    let reply = ReplyParameters::new(MessageId(1));
    let sent =
        bot.send_document(CHAT, brief()).caption("De brief").reply_parameters(reply).await.expect("sent");
    let id = sent.document().expect("a document").file.id.clone();
    bot.send_document(CHAT, InputFile::file_id(id)).await.expect("sent again");
    let album = [brief(), brief()].map(|file| InputMedia::Document(InputMediaDocument::new(file)));
    assert_eq!(bot.send_media_group(CHAT, album).await.expect("sent").len(), 2);
    let voice = Upload::new("v.oga", "audio/ogg", "OggS");
    let voice = bench.world.send_file("client", FileKind::Voice, voice, "").expect("sent");
    let file = bot.get_file(voice.file_id().expect("an id").to_owned().into()).await.expect("a file");
    let mut content = Vec::new();
    bot.download_file(&file.path, &mut content).await.expect("downloaded");
    assert_eq!(content, b"OggS");
}

#[tokio::test]
async fn whatever_people_send_is_understood() {
    let bench = Bench::started().await;
    let world = &bench.world;
    world.send_text("client", "zie https://voorbeeld.nl of mail jan@voorbeeld.nl").expect("sent");
    for kind in FileKind::ALL {
        world.send_file("client", kind, Upload::new("a.bin", "image/png", "x"), "bijschrift").expect("sent");
    }
    world.share_contact("client").expect("sent");
    world.share_location("client", 52.0, 5.0).expect("sent");
    world.send_poll("client", "Wat?", &["a".to_owned(), "b".to_owned()]).expect("sent");
    world.forward("client", "Buurman", "hoor eens").expect("sent");
    world.forward("client", "manager", "hoor eens").expect("sent");
    let answer = world.reply("client", 2, "antwoord").expect("sent");
    world.edit("client", answer[0].id(), "beter").expect("edited");
    world.block("client").expect("blocked");
    world.unblock("client").expect("unblocked");
    let updates = bot(&bench).get_updates().await.expect("updates");
    assert_eq!(updates.len(), 16);
    for update in &updates {
        assert!(is_understood(&update.kind), "{update:?}");
    }
}

fn is_understood(kind: &UpdateKind) -> bool {
    if let UpdateKind::Message(message) | UpdateKind::EditedMessage(message) = kind {
        return matches!(message.kind, MessageKind::Common(_));
    }
    matches!(kind, UpdateKind::MyChatMember(_))
}

#[tokio::test]
async fn refusals_have_their_own_names() {
    let bench = Bench::started().await;
    let bot = bot(&bench);
    let refusal = async |chat: i64, text: &str| match bot.send_message(ChatId(chat), text).await {
        Err(RequestError::Api(refusal)) => refusal,
        other => panic!("{other:?}"),
    };
    assert_eq!(refusal(1, "x").await, ApiError::ChatNotFound);
    // The library waits for another wording than Telegram's, here and for old presses below.
    let unknown = |text: &str| ApiError::Unknown(text.to_owned());
    let stranger = unknown("Forbidden: bot can't initiate conversation with a user");
    assert_eq!(refusal(MANAGER, "x").await, stranger);
    assert_eq!(refusal(CLIENT, "").await, ApiError::MessageTextIsEmpty);
    assert_eq!(refusal(CLIENT, &"x".repeat(4097)).await, ApiError::MessageIsTooLong);
    bench.world.block("client").expect("blocked");
    assert_eq!(refusal(CLIENT, "x").await, ApiError::BotBlocked);
    bench.world.unblock("client").expect("unblocked");
    let id = MessageId(i32::try_from(bench.say("x").await).expect("a small number"));
    let api_error = |outcome: Result<_, RequestError>| match outcome {
        Err(RequestError::Api(refusal)) => refusal,
        _ => panic!("not refused"),
    };
    let same = bot.edit_message_text(CHAT, id, "x").await.map(drop);
    assert_eq!(api_error(same), ApiError::MessageNotModified);
    let gone = bot.edit_message_text(CHAT, MessageId(99), "y").await.map(drop);
    assert_eq!(api_error(gone), ApiError::MessageToEditNotFound);
    let gone = bot.delete_message(CHAT, MessageId(99)).await.map(drop);
    assert_eq!(api_error(gone), ApiError::MessageToDeleteNotFound);
    let old = bot.answer_callback_query("1".to_owned().into()).await.map(drop);
    let late = "Bad Request: query is too old and response timeout expired or query ID is invalid";
    assert_eq!(api_error(old), unknown(late));
}

#[tokio::test]
async fn commands_for_one_chat() {
    use teloxide::payloads::SetMyCommandsSetters;
    let bench = Bench::started().await;
    let scope = BotCommandScope::Chat { chat_id: Recipient::Id(CHAT) };
    bot(&bench).set_my_commands([BotCommand::new("zaken", "Alle zaken")]).scope(scope).await.expect("set");
    assert_eq!(bench.world.commands("client").expect("a person")[0]["command"], json!("zaken"));
}
