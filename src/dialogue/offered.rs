//! Every button has a typed twin: what the newest buttons offered can be typed as well as pressed. The
//! answers of the intake have their own, more forgiving reading.

use serde::{Deserialize, Serialize};

use super::conversation::Conversation;
use super::press::Press;
use super::understand::plain;

/// A button that stands in the chat.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offered {
    /// What it says, in the person's language.
    pub label: String,
    /// What it carries.
    pub data: String,
}

/// The press that these words stand for.
pub fn typed(conversation: &Conversation, words: &str) -> Option<Press> {
    let words = plain(words);
    let found = conversation.offered.iter().find(|offered| plain(&offered.label) == words)?;
    Press::decode(&found.data)
}

/// Which of these buttons are kept for typing.
pub fn kept(buttons: impl Iterator<Item = Offered>) -> Vec<Offered> {
    buttons.filter(|offered| !matches!(Press::decode(&offered.data), Some(Press::Answer { .. }))).collect()
}
