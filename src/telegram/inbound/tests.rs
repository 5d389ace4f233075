//! Updates as Telegram sends them today and may send them next year, one file each.

use std::collections::BTreeSet;
use std::path::Path;

use proptest::prelude::*;
use rstest::rstest;
use serde_json::{Map, Value, json};

use super::parse;
use crate::dialogue::event::{Content, Event, EventKind, Media};
use crate::domain::attachment::MediaKind;
use crate::domain::time::Timestamp;
use crate::turn::inbound::Inbound;

const SENT: Timestamp = Timestamp(1_790_000_000_000);
const RECEIVED: Timestamp = Timestamp(1_790_000_500_000);

fn folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/updates")
}

fn fixture(name: &str) -> Inbound {
    let text = std::fs::read_to_string(folder().join(format!("{name}.json"))).unwrap();
    parse(&serde_json::from_str(&text).unwrap(), RECEIVED)
}

fn message(name: &str) -> Content {
    let inbound = fixture(name);
    assert_eq!(inbound.sender.as_ref().map(|sender| sender.chat_id), Some(4711));
    match inbound.event {
        Some(Event { at: SENT, kind: EventKind::Message { message_id: 501, content, .. } }) => content,
        other => panic!("{name}: {other:?}"),
    }
}

fn media(kind: MediaKind, file_id: &str) -> Media {
    Media {
        kind,
        file_id: file_id.to_owned(),
        size: None,
        duration_s: None,
        file_name: None,
        mime: None,
        caption: None,
        album: None,
    }
}

fn owned(text: &str) -> Option<String> {
    Some(text.to_owned())
}

#[rstest]
#[case("text", "Mijn begeleider schreeuwde tegen mij.")]
#[case("text_date_time_entity", "Het was op 3 maart om twee uur.")]
#[case("text_unknown_forward_origin", "Dit kreeg ik van mijn begeleider.")]
#[case("text_external_reply_and_quote", "Hierover gaat het.")]
#[case("text_unknown_extra_fields", "Gewone woorden.")]
#[case(
    "rich_message",
    "Wat er gebeurde\nOp 3 maart werd ik heel hard weggestuurd.\n1.\nEerst door Jan.\n2.\nToen door Piet.\n\
     Onder de tabel\ndag\nmaandag\nMeer\nVerborgen woorden."
)]
fn words_stay_words(#[case] name: &str, #[case] words: &str) {
    assert_eq!(message(name), Content::Text(words.to_owned()));
}

#[rstest]
#[case("rich_message_with_photo", "rich_message", Some("Zie hieronder.\nDe deur\nAnja"))]
#[case("sticker", "sticker", Some("😢"))]
#[case("location", "location", None)]
#[case("venue", "venue", Some("Werkplaats Noord\nKerkstraat 1"))]
#[case("poll", "poll", Some("Wie doet de afwas?\nJan\nPiet"))]
#[case("checklist", "checklist", Some("Wat ik wil\nEen excuus\nEen andere begeleider"))]
#[case("kind_of_next_year", "hologram", Some("Mijn klacht\nHij pakte mijn tas af.\nIk wil die terug."))]
#[case("nothing_known", "empty", None)]
fn anything_else_keeps_its_words(#[case] name: &str, #[case] kind: &str, #[case] words: Option<&str>) {
    let expected = Content::Other { kind: kind.to_owned(), words: words.map(str::to_owned) };
    assert_eq!(message(name), expected);
}

#[rstest]
#[case("photo_album", Media { size: Some(140_000), caption: owned("De kapotte stoel"), album: owned("13579"),
    ..media(MediaKind::Photo, "PL") })]
#[case("photo_live", Media { size: Some(140_000), caption: owned("Een bewegende foto"),
    ..media(MediaKind::Photo, "PL") })]
#[case("voice", Media { size: Some(81_234), duration_s: Some(42), mime: owned("audio/ogg"),
    ..media(MediaKind::Voice, "VO") })]
#[case("audio", Media { size: Some(3_000_000), duration_s: Some(180), mime: owned("audio/mpeg"),
    file_name: owned("opname.mp3"), ..media(MediaKind::Audio, "AU") })]
#[case("video_over_32_bits", Media { size: Some(5_368_709_120), duration_s: Some(5_400),
    mime: owned("video/mp4"), file_name: owned("film.mp4"), caption: owned("Lang filmpje"),
    ..media(MediaKind::Video, "VI") })]
#[case("video_note", Media { size: Some(500_000), duration_s: Some(12), ..media(MediaKind::VideoNote, "VN") })]
#[case("animation_with_document", Media { size: Some(40_000), duration_s: Some(2), mime: owned("video/mp4"),
    file_name: owned("grap.gif.mp4"), ..media(MediaKind::Animation, "AN") })]
#[case("document", Media { size: Some(88_000), mime: owned("application/pdf"), file_name: owned("brief.pdf"),
    ..media(MediaKind::Document, "DO") })]
fn files_are_announced(#[case] name: &str, #[case] expected: Media) {
    assert_eq!(message(name), Content::Media(expected));
}

#[rstest]
#[case("contact_own", "+31612345678", true)]
#[case("contact_other", "+31687654321", false)]
fn a_phone_number_is_ones_own_or_not(#[case] name: &str, #[case] phone: &str, #[case] own: bool) {
    assert_eq!(message(name), Content::Contact { phone: phone.to_owned(), own });
}

#[rstest]
#[case("edited_text", 60, Content::Text("Mijn begeleider riep hard naar mij.".to_owned()))]
#[case("edited_caption", 75, Content::Media(Media { size: Some(140_000), caption: owned("De kapotte tafel"),
    ..media(MediaKind::Photo, "PL") }))]
fn an_edit_has_its_own_moment(#[case] name: &str, #[case] later_s: i64, #[case] content: Content) {
    let kind = EventKind::Edited { message_id: 501, content };
    assert_eq!(fixture(name).event, Some(Event { at: SENT.plus_ms(later_s * 1_000), kind }));
}

#[rstest]
#[case("press", "cb1", 480, "q7:v3:ja")]
#[case("press_inaccessible_message", "cb2", 12, "q7:v3:nee")]
fn a_press_names_its_message(
    #[case] name: &str,
    #[case] id: &str,
    #[case] message_id: i64,
    #[case] data: &str,
) {
    let inbound = fixture(name);
    let kind = EventKind::Press { message_id: Some(message_id), data: data.to_owned() };
    assert_eq!(inbound.event, Some(Event { at: RECEIVED, kind }));
    assert_eq!(inbound.sender.map(|sender| (sender.user_id, sender.chat_id)), Some((4711, 4711)));
    assert_eq!(inbound.callback_id.as_deref(), Some(id));
}

#[rstest]
#[case("blocked", EventKind::Blocked)]
#[case("unblocked", EventKind::Unblocked)]
fn blocking_and_unblocking_are_seen(#[case] name: &str, #[case] kind: EventKind) {
    assert_eq!(fixture(name).event, Some(Event { at: SENT, kind }));
}

#[rstest]
#[case("service_pinned")]
#[case("service_new_chat_title")]
#[case("press_without_data")]
fn nothing_happened_to_the_conversation(#[case] name: &str) {
    let inbound = fixture(name);
    assert!(inbound.sender.is_some());
    assert_eq!(inbound.event, None);
}

#[rstest]
#[case("group_message")]
#[case("group_anonymous_admin")]
#[case("member_of_group")]
#[case("other_bot")]
#[case("channel_post")]
#[case("guest_message")]
#[case("press_without_message")]
#[case("empty_message")]
#[case("message_is_a_list")]
fn what_is_no_conversation_is_only_acknowledged(#[case] name: &str) {
    let inbound = fixture(name);
    assert!(inbound.update_id > 9000);
    assert_eq!((inbound.sender, inbound.event), (None, None));
}

#[test]
fn words_are_found_even_where_every_type_is_wrong() {
    let inbound = fixture("wrong_types_everywhere");
    let content = Content::Other { kind: "photo".to_owned(), words: owned("Woorden op een vreemde plek") };
    let kind = EventKind::Message { message_id: 0, reply_to: None, content };
    assert_eq!(inbound.event, Some(Event { at: RECEIVED, kind }));
}

#[test]
fn without_a_date_the_moment_of_receiving_counts() {
    assert_eq!(fixture("date_zero").event.map(|event| event.at), Some(RECEIVED));
}

#[test]
fn the_sender_and_the_answered_message_are_read() {
    let inbound = fixture("text_external_reply_and_quote");
    let sender = inbound.sender.unwrap();
    assert_eq!((sender.first_name.as_str(), sender.language.as_deref()), ("Anja", Some("nl")));
    assert!(matches!(inbound.event.unwrap().kind, EventKind::Message { reply_to: Some(480), .. }));
}

#[test]
fn the_raw_update_is_kept_but_not_shown() {
    let inbound = fixture("text");
    assert!(inbound.raw.contains("schreeuwde"));
    assert!(!format!("{inbound:?}").contains("schreeuwde"));
}

#[test]
fn every_fixture_is_used() {
    let source = include_str!("tests.rs");
    let files = std::fs::read_dir(folder()).unwrap();
    let names: BTreeSet<String> =
        files.map(|file| file.unwrap().path().file_stem().unwrap().to_string_lossy().into_owned()).collect();
    let unused: Vec<_> = names.iter().filter(|name| !source.contains(&format!("\"{name}\""))).collect();
    assert!(unused.is_empty(), "{unused:?}");
}

/// Any JSON, with the keys that matter to us more often than chance would have them.
fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "[a-z ]{0,8}".prop_map(Value::from),
        Just(json!("private")),
    ];
    leaf.prop_recursive(5, 64, 6, |inner| {
        let key = prop_oneof![
            proptest::sample::select(vec![
                "message",
                "edited_message",
                "callback_query",
                "my_chat_member",
                "chat",
                "from",
                "id",
                "type",
                "text",
                "caption",
                "photo",
                "file_id",
                "date",
                "contact",
                "rich_message",
                "blocks",
                "data",
                "new_chat_member",
                "status",
                "update_id",
                "document",
                "title",
            ])
            .prop_map(str::to_owned),
            "[a-z_]{1,8}",
        ];
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            proptest::collection::vec((key, inner), 0..6)
                .prop_map(|fields| Value::Object(fields.into_iter().collect::<Map<_, _>>())),
        ]
    })
}

/// Everything that reading a message kept of the words in it.
fn kept(event: Option<Event>) -> String {
    let Some(Event { kind: EventKind::Message { content, .. }, .. }) = event else { return String::new() };
    match content {
        Content::Text(words) => words,
        Content::Media(media) => media.caption.unwrap_or_default(),
        Content::Other { words, .. } => words.unwrap_or_default(),
        Content::Contact { .. } => String::new(),
    }
}

proptest! {
    #[test]
    fn no_json_makes_it_panic(update in any_json(), message in any_json()) {
        parse(&update, RECEIVED);
        let inbound = parse(&json!({"update_id": 1, "message": message, "callback_query": update}), RECEIVED);
        prop_assert_eq!(inbound.update_id, 1);
    }

    #[test]
    fn no_word_of_text_and_caption_is_lost(
        text in "[ -~äöüéè€😀]{1,40}",
        caption in proptest::option::of("[a-z]{1,20}"),
        rest in any_json(),
    ) {
        let mut message = rest.as_object().cloned().unwrap_or_default();
        message.insert("chat".to_owned(), json!({"id": 1, "type": "private"}));
        message.insert("from".to_owned(), json!({"id": 1, "is_bot": false}));
        message.insert("text".to_owned(), json!(text));
        if let Some(caption) = &caption {
            message.insert("caption".to_owned(), json!(caption));
        }
        let kept = kept(parse(&json!({"update_id": 1, "message": message}), RECEIVED).event);
        prop_assert!(kept.contains(&text), "{} is not in {}", text, kept);
        prop_assert!(caption.is_none_or(|caption| kept.contains(&caption)));
    }

    #[test]
    fn no_word_of_an_unknown_part_is_lost(lines in proptest::collection::vec("[a-z]{3,12}", 1..6)) {
        let scenes: Vec<Value> = lines.iter().map(|line| json!({"narration": line, "lit": true})).collect();
        let message = json!({"chat": {"id": 1, "type": "private"}, "hologram": {"scenes": scenes}});
        let kept = kept(parse(&json!({"update_id": 1, "message": message}), RECEIVED).event);
        prop_assert_eq!(kept, lines.join("\n"));
    }
}
