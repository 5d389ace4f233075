//! What leaves, finished: the words that the person will read, the buttons, the file. Knows no Telegram.

use serde::{Deserialize, Serialize};

use crate::domain::attachment::Attachment;
use crate::domain::dossier::Bundle;
use crate::domain::letter::{Letter, LetterId};

/// Something to be done in one chat. This is what the outbox holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "snake_case")]
#[expect(clippy::large_enum_variant, reason = "nearly every one is a message, and few exist at a time")]
pub enum Outgoing {
    /// Send a message.
    Send(Message),
    /// Replace the text of an earlier message; its buttons go.
    Rewrite {
        /// Which.
        message_id: i64,
        /// The new words.
        text: String,
    },
    /// Delete messages; at most 100.
    Delete {
        /// Which.
        message_ids: Vec<i64>,
    },
    /// Set the commands that the person sees for this chat.
    Menu {
        /// Commands with their descriptions.
        commands: Vec<(String, String)>,
    },
    /// Fetch a file from Telegram and keep it.
    Fetch {
        /// The message that announced it.
        message_id: i64,
        /// The file.
        attachment: Attachment,
    },
}

/// A message, rendered.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    /// The words: 1 to 4,096 UTF-16 units, or a file's caption of at most 1,024.
    pub text: String,
    /// So many UTF-16 units at the start are bold.
    #[serde(default)]
    pub bold: usize,
    /// Buttons, row by row.
    #[serde(default)]
    pub rows: Vec<Vec<Button>>,
    /// The keyboard below the input.
    #[serde(default)]
    pub keyboard: Keyboard,
    /// A file that was kept earlier.
    #[serde(default)]
    pub attachment: Option<Attachment>,
    /// What the person reads when that file is still to be fetched from Telegram, and does not come in time.
    #[serde(default)]
    pub without: Option<String>,
    /// A letter that goes along as a document.
    #[serde(default)]
    pub letter: Option<Enclosed>,
    /// Files of the case that go along as one archive.
    #[serde(default)]
    pub bundle: Option<Bundle>,
    /// True for what must not make a sound: reminders at odd hours.
    #[serde(default)]
    pub silent: bool,
}

/// A letter with a message: its words are here, its PDF is made when the message leaves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Enclosed {
    /// Its place among the letters of the case.
    pub id: LetterId,
    /// The letter.
    pub letter: Box<Letter>,
    /// What the person reads in its place when no PDF can be made of it.
    pub instead: String,
}

/// A button under a message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Button {
    /// What it says.
    pub label: String,
    /// What comes back: 1 to 64 bytes.
    pub data: String,
}

/// The keyboard below the input.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "keyboard", rename_all = "snake_case")]
pub enum Keyboard {
    /// As it was.
    #[default]
    Unchanged,
    /// Gone.
    Remove,
    /// Offers to share one's own phone number, and other texts to tap.
    ShareContact {
        /// The label of the sharing button.
        share: String,
        /// Other labels.
        others: Vec<String>,
    },
}
