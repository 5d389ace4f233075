//! Our messages in Telegram's shape: bold by entities, no parse mode, no link previews.

use teloxide::payloads::{
    EditMessageCaption, EditMessageCaptionSetters, EditMessageText, EditMessageTextSetters, SendMessage,
    SendMessageSetters,
};
use teloxide::types::{
    ButtonRequest, ChatId, InlineKeyboardButton, InlineKeyboardMarkup, KeyboardButton, KeyboardMarkup,
    KeyboardRemove, LinkPreviewOptions, MessageEntity, MessageId, ReplyMarkup,
};

use crate::delivery::transport::Failure;
use crate::message::{Keyboard, Message};

/// UTF-16 units in a message.
const TEXT_MAX: usize = 4096;
/// UTF-16 units below a file.
pub(super) const CAPTION_MAX: usize = 1024;
/// Characters in the answer to a press.
const TOAST_MAX: usize = 200;

/// A message without a file.
pub(super) fn message(chat_id: i64, message: &Message) -> Result<SendMessage, Failure> {
    check_length(&message.text, 1, TEXT_MAX)?;
    let mut payload = SendMessage::new(ChatId(chat_id), &message.text)
        .entities(entities(message))
        .link_preview_options(no_preview());
    payload.disable_notification = message.silent.then_some(true);
    payload.reply_markup = markup(message);
    Ok(payload)
}

/// New words for an earlier message; its buttons go.
pub(super) fn rewrite(chat_id: i64, message_id: MessageId, text: &str) -> Result<EditMessageText, Failure> {
    check_length(text, 1, TEXT_MAX)?;
    let payload = EditMessageText::new(ChatId(chat_id), message_id, text);
    Ok(payload.link_preview_options(no_preview()))
}

/// New words below the file of an earlier message; its buttons go.
pub(super) fn recaption(
    chat_id: i64,
    message_id: MessageId,
    text: &str,
) -> Result<EditMessageCaption, Failure> {
    check_length(text, 1, CAPTION_MAX)?;
    let payload = EditMessageCaption::new(ChatId(chat_id), message_id);
    Ok(payload.caption(text))
}

/// The short text with a press, cut when it is too long.
pub(super) fn toast(text: &str) -> String {
    text.chars().take(TOAST_MAX).collect()
}

/// Refuses what Telegram would refuse.
pub(super) fn check_length(text: &str, min: usize, max: usize) -> Result<(), Failure> {
    let units = text.encode_utf16().count();
    if units < min {
        return Err(Failure::GiveUp { reason: "message_empty" });
    }
    if units > max {
        return Err(Failure::GiveUp { reason: "message_too_long" });
    }
    Ok(())
}

/// The bold beginning.
pub(super) fn entities(message: &Message) -> Vec<MessageEntity> {
    let units = message.bold.min(message.text.encode_utf16().count());
    if units == 0 { Vec::new() } else { vec![MessageEntity::bold(0, units)] }
}

/// The buttons; those under the message go before the keyboard, since Telegram takes only one.
pub(super) fn markup(message: &Message) -> Option<ReplyMarkup> {
    if !message.rows.is_empty() {
        let rows = message.rows.iter().map(|row| {
            row.iter().map(|button| InlineKeyboardButton::callback(button.label.clone(), button.data.clone()))
        });
        return Some(InlineKeyboardMarkup::new(rows).into());
    }
    match &message.keyboard {
        Keyboard::Unchanged => None,
        Keyboard::Remove => Some(KeyboardRemove::new().into()),
        Keyboard::ShareContact { share, others } => Some(share_contact(share, others).into()),
    }
}

fn share_contact(share: &str, others: &[String]) -> KeyboardMarkup {
    let share = KeyboardButton::new(share).request(ButtonRequest::Contact);
    let others = others.iter().map(|label| vec![KeyboardButton::new(label)]);
    let rows = std::iter::once(vec![share]).chain(others);
    KeyboardMarkup::new(rows).resize_keyboard().one_time_keyboard()
}

fn no_preview() -> LinkPreviewOptions {
    LinkPreviewOptions {
        is_disabled: true,
        url: None,
        prefer_small_media: false,
        prefer_large_media: false,
        show_above_text: false,
    }
}
