//! What a message holds: words, a file, a phone number, or something else with the words inside it.

use serde_json::Value;

use crate::dialogue::event::{Content, Media};
use crate::domain::attachment::MediaKind;

use super::fields::{number, text};
use super::words;

/// Files by the field that announces them.
const FILES: [(&str, MediaKind); 6] = [
    ("voice", MediaKind::Voice),
    ("audio", MediaKind::Audio),
    ("video_note", MediaKind::VideoNote),
    ("video", MediaKind::Video),
    ("document", MediaKind::Document),
    ("live_photo", MediaKind::Video),
];

/// What Telegram itself says in a chat; nobody wrote it and nobody waits for an answer.
const SERVICE: &[&str] = &[
    "boost_added",
    "channel_chat_created",
    "chat_background_set",
    "chat_owner_changed",
    "chat_owner_left",
    "chat_shared",
    "checklist_tasks_added",
    "checklist_tasks_done",
    "connected_website",
    "delete_chat_photo",
    "direct_message_price_changed",
    "forum_topic_closed",
    "forum_topic_created",
    "forum_topic_edited",
    "forum_topic_reopened",
    "general_forum_topic_hidden",
    "general_forum_topic_unhidden",
    "gift",
    "gift_upgrade_sent",
    "giveaway_completed",
    "giveaway_created",
    "group_chat_created",
    "left_chat_member",
    "managed_bot_created",
    "message_auto_delete_timer_changed",
    "migrate_from_chat_id",
    "migrate_to_chat_id",
    "new_chat_members",
    "new_chat_photo",
    "new_chat_title",
    "paid_message_price_changed",
    "passport_data",
    "pinned_message",
    "poll_option_added",
    "poll_option_deleted",
    "proximity_alert_triggered",
    "refunded_payment",
    "successful_payment",
    "suggested_post_approval_failed",
    "suggested_post_approved",
    "suggested_post_declined",
    "suggested_post_paid",
    "suggested_post_refunded",
    "supergroup_chat_created",
    "unique_gift",
    "users_shared",
    "video_chat_ended",
    "video_chat_participants_invited",
    "video_chat_scheduled",
    "video_chat_started",
    "write_access_allowed",
];

/// Reads what a message holds; none for a service message.
pub(super) fn read(message: &Value) -> Option<Content> {
    let typed = join(text(message, "text"), text(message, "caption"));
    if let Some(media) = media(message, typed.as_deref()) {
        return Some(Content::Media(media));
    }
    if let Some(typed) = typed {
        return Some(Content::Text(typed));
    }
    if let Some(contact) = contact(message) {
        return Some(contact);
    }
    if SERVICE.iter().any(|key| message.get(key).is_some()) {
        return None;
    }
    Some(other(message))
}

fn join(first: Option<String>, second: Option<String>) -> Option<String> {
    match (first, second) {
        (Some(first), Some(second)) => Some(format!("{first}\n{second}")),
        (first, second) => first.or(second),
    }
}

fn media(message: &Value, caption: Option<&str>) -> Option<Media> {
    let (kind, file) = file(message)?;
    Some(Media {
        kind,
        file_id: text(file, "file_id")?,
        size: file.get("file_size").and_then(Value::as_u64),
        duration_s: number(file, "duration").and_then(|seconds| u32::try_from(seconds).ok()),
        file_name: text(file, "file_name"),
        mime: text(file, "mime_type"),
        caption: caption.map(str::to_owned),
        album: text(message, "media_group_id"),
    })
}

fn file(message: &Value) -> Option<(MediaKind, &Value)> {
    let announced = |key: &str| message.get(key).filter(|file| text(file, "file_id").is_some());
    let of_live_photo = || largest(message.get("live_photo")?.get("photo"));
    // A moving picture also comes as a document, and a live photo as a photo.
    announced("animation")
        .map(|file| (MediaKind::Animation, file))
        .or_else(|| largest(message.get("photo")).map(|file| (MediaKind::Photo, file)))
        .or_else(|| of_live_photo().map(|file| (MediaKind::Photo, file)))
        .or_else(|| FILES.iter().find_map(|(key, kind)| announced(key).map(|file| (*kind, file))))
}

/// The largest of the sizes in which Telegram offers a photo.
fn largest(sizes: Option<&Value>) -> Option<&Value> {
    let area =
        |size: &Value| number(size, "width").unwrap_or(0).saturating_mul(number(size, "height").unwrap_or(0));
    sizes?.as_array()?.iter().filter(|size| text(size, "file_id").is_some()).max_by_key(|size| area(size))
}

fn contact(message: &Value) -> Option<Content> {
    let contact = message.get("contact")?;
    let owner = number(contact, "user_id");
    let sender = message.get("from").and_then(|from| number(from, "id"));
    Some(Content::Contact { phone: text(contact, "phone_number")?, own: owner.is_some() && owner == sender })
}

fn other(message: &Value) -> Content {
    let kind = words::kind(message);
    let words = words::of_message(message);
    match words {
        // Words with a lay-out are words, as long as no picture or film stands between them.
        Some(words) if kind == "rich_message" && !words::holds_file(message) => Content::Text(words),
        words => Content::Other { kind, words },
    }
}
