//! A message as a person sees it, with the few questions that tests ask of it.

use serde_json::Value;

/// A message in somebody's chat: the Bot API object with `outgoing`, `edited` and `file_url`.
#[derive(Clone, Debug, PartialEq)]
pub struct Message(pub Value);

/// A button under a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Button {
    /// What is on it.
    pub text: String,
    /// What a press sends to the bot; empty for a button that does something else.
    pub data: String,
}

impl Message {
    /// Its number in the chat.
    pub fn id(&self) -> i64 {
        self.0["message_id"].as_i64().unwrap_or_default()
    }

    /// Its text or caption; empty when it has none.
    pub fn text(&self) -> &str {
        self.0["text"].as_str().or_else(|| self.0["caption"].as_str()).unwrap_or_default()
    }

    /// Whether the person sent it, and not the bot.
    pub fn is_outgoing(&self) -> bool {
        self.0["outgoing"] == true
    }

    /// Whether it was edited.
    pub fn is_edited(&self) -> bool {
        self.0["edited"] == true
    }

    /// The buttons under it, row by row.
    pub fn buttons(&self) -> Vec<Button> {
        let rows = self.0["reply_markup"]["inline_keyboard"].as_array().into_iter().flatten();
        let text = |button: &Value, name: &str| button[name].as_str().unwrap_or_default().to_owned();
        let button = |b: &Value| Button { text: text(b, "text"), data: text(b, "callback_data") };
        rows.flat_map(|row| row.as_array().into_iter().flatten()).map(button).collect()
    }

    /// The button with this text.
    pub fn button(&self, text: &str) -> Option<Button> {
        self.buttons().into_iter().find(|b| b.text == text)
    }

    /// The id of the file that it carries; of a photo the largest size.
    pub fn file_id(&self) -> Option<&str> {
        let one = ["document", "voice", "video", "audio", "sticker"]
            .iter()
            .find_map(|f| self.0[*f]["file_id"].as_str());
        one.or_else(|| self.0["photo"].as_array()?.last()?["file_id"].as_str())
    }

    /// The name of the document that it carries.
    pub fn file_name(&self) -> Option<&str> {
        self.0["document"]["file_name"].as_str()
    }
}

/// What the bot answered to a press.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PressAnswer {
    /// The text that appears, if any.
    pub text: Option<String>,
    /// Whether the person has to close it.
    pub show_alert: bool,
}
