//! What can arrive: a message, an edit, a press, a change of membership, a moment that came due.

use serde::{Deserialize, Serialize};

use crate::domain::attachment::MediaKind;
use crate::domain::case::hearing::RespondentId;
use crate::domain::complaint::UnitKey;
use crate::domain::ids::{CaseId, CaseNumber, StaffId};
use crate::domain::letter::LetterId;
use crate::domain::staff::Role;
use crate::domain::time::Timestamp;

/// Who wrote, as Telegram tells it. Only private chats reach the dialogue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sender {
    /// The Telegram account.
    pub user_id: i64,
    /// The private chat.
    pub chat_id: i64,
    /// The language that the app is set to.
    pub language: Option<String>,
    /// The name in Telegram.
    pub first_name: String,
}

/// Something that happened to a conversation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// When the person did it (Telegram's date), or when the moment came due.
    pub at: Timestamp,
    /// What it was.
    pub kind: EventKind,
}

/// What can happen to a conversation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum EventKind {
    /// A message came in.
    Message {
        /// Its number in the chat.
        message_id: i64,
        /// The message it answers, when the person used "reply".
        reply_to: Option<i64>,
        /// What it holds.
        content: Content,
    },
    /// A message was edited.
    Edited {
        /// Its number in the chat.
        message_id: i64,
        /// What it holds now.
        content: Content,
    },
    /// A button was pressed.
    Press {
        /// The message that carried the button, when Telegram says it.
        message_id: Option<i64>,
        /// What the button carried.
        data: String,
    },
    /// The person blocked the bot, or a delivery was refused for good.
    Blocked,
    /// The person unblocked the bot.
    Unblocked,
    /// A timer came due.
    Due(Timer),
    /// A file could not be fetched from Telegram.
    FileLost {
        /// The message that announced it.
        message_id: i64,
    },
    /// The PDF of a letter was made just before it left; or could not be made, and its words left alone.
    LetterMade {
        /// Its case.
        case: CaseId,
        /// Which of its letters.
        letter: LetterId,
        /// SHA-256 of its bytes, in hexadecimal; none when it could not be made.
        sha256: Option<String>,
    },
    /// Somebody was invited to a role that reads cases; told to a complaints officer.
    InviteMade {
        /// For which role.
        role: Role,
        /// For which unit, for a manager.
        unit: Option<UnitKey>,
        /// For whom.
        name: String,
    },
    /// Somebody at the command line wants the dossier of a case; told to a complaints officer.
    DossierAsked {
        /// Of which case.
        number: CaseNumber,
        /// What allows it.
        code: String,
    },
    /// The bot is back after it heard nothing for so long that presses were lost, while this person was busy.
    Returned,
    /// A turn failed; the person is told that something went wrong and nothing was kept of that message.
    TurnFailed,
}

/// What a message holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Content {
    /// Words; commands begin with a slash.
    Text(String),
    /// A file, perhaps with words.
    Media(Media),
    /// A phone number from the address book.
    Contact {
        /// The number.
        phone: String,
        /// Is it the sender's own?
        own: bool,
    },
    /// Anything else; `words` holds every word that could be found in it.
    Other {
        /// Telegram's name for it: `sticker`, `location`, `poll`, or something newer.
        kind: String,
        /// Words inside, so that none is lost.
        words: Option<String>,
    },
}

/// A file as Telegram announces it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Media {
    /// What kind.
    pub kind: MediaKind,
    /// Where Telegram keeps it.
    pub file_id: String,
    /// Bytes.
    pub size: Option<u64>,
    /// Seconds.
    pub duration_s: Option<u32>,
    /// The name on the sender's device.
    pub file_name: Option<String>,
    /// The content type.
    pub mime: Option<String>,
    /// The words below it.
    pub caption: Option<String>,
    /// The album it belongs to.
    pub album: Option<String>,
}

/// A moment that was asked for earlier and is stored until then.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(tag = "timer", content = "case", rename_all = "snake_case")]
pub enum Timer {
    /// Nothing more came for a moment: show what was understood.
    Gather(CaseId),
    /// Ask once whether the person wants to go on.
    RemindDraft(CaseId),
    /// Erase a draft that was never sent.
    EraseDraft(CaseId),
    /// What staff sent can no longer be taken back: it leaves.
    Send(CaseId),
    /// The first day of an absence. Belongs to no case.
    AwayBegins,
    /// The last day of an absence is over. Belongs to no case.
    AwayEnds,
    /// A membership ends. Belongs to no case.
    Leaves(StaffId),
    /// A case does something by itself: it asks, reminds, closes. Belongs to its filer, whoever set it.
    Upkeep(CaseId),
    /// Look at the terms of a case. Belongs to its filer, whoever set it.
    Clock(CaseId),
    /// Something has to be said about a respondent's term, or it is over.
    Respondent {
        /// The case.
        case: CaseId,
        /// Which respondent.
        respondent: RespondentId,
    },
}

impl Timer {
    /// What it is for, as a word for logs: never whose.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Gather(_) => "gather",
            Self::RemindDraft(_) => "remind_draft",
            Self::EraseDraft(_) => "erase_draft",
            Self::Send(_) => "send",
            Self::AwayBegins => "away_begins",
            Self::AwayEnds => "away_ends",
            Self::Leaves(_) => "leaves",
            Self::Upkeep(_) => "upkeep",
            Self::Clock(_) => "clock",
            Self::Respondent { .. } => "respondent",
        }
    }

    /// The case or draft that it belongs to, if it belongs to one.
    pub fn case(self) -> Option<CaseId> {
        match self {
            Self::AwayBegins | Self::AwayEnds | Self::Leaves(_) => None,
            Self::Gather(case)
            | Self::RemindDraft(case)
            | Self::EraseDraft(case)
            | Self::Send(case)
            | Self::Clock(case)
            | Self::Upkeep(case)
            | Self::Respondent { case, .. } => Some(case),
        }
    }
}
