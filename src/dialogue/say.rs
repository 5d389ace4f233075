//! Putting a message together.

use crate::domain::attachment::Attachment;
use crate::domain::dossier::Bundle;
use crate::domain::ids::CaseId;
use crate::domain::letter::{Letter, LetterId};
use crate::i18n::Text;

use super::query::Purpose;
use super::step::{Button, Keyboard, Lane, Recipient, Say};

/// A message in the making: an answer to the asker unless said otherwise.
#[derive(Clone, Debug)]
pub struct Saying(Say);

impl Saying {
    /// Nothing yet.
    pub fn new() -> Self {
        Self(Say {
            to: Recipient::Asker,
            lane: Lane::Answer,
            purpose: Purpose::Other,
            for_staff: false,
            case: None,
            heading: None,
            body: Vec::new(),
            rows: Vec::new(),
            keyboard: Keyboard::Unchanged,
            attachment: None,
            letter: None,
            bundle: None,
        })
    }

    /// One paragraph.
    pub fn text(text: Text) -> Self {
        Self::new().paragraph(text)
    }

    /// One paragraph of a message without arguments.
    pub fn id(id: &'static str) -> Self {
        Self::text(Text::new(id))
    }

    /// For somebody else, as a notification.
    #[must_use]
    pub fn to(mut self, to: Recipient) -> Self {
        self.0.to = to;
        self.as_notification()
    }

    /// As a notification to the one whom the event concerns.
    #[must_use]
    pub fn as_notification(mut self) -> Self {
        self.0.lane = Lane::Notification;
        self.0.purpose = Purpose::Notice;
        self
    }

    /// As something that somebody waits for now, whatever the hour.
    #[must_use]
    pub fn at_once(mut self) -> Self {
        self.0.lane = Lane::Answer;
        self
    }

    /// As a reminder.
    #[must_use]
    pub fn as_reminder(mut self) -> Self {
        self.0.lane = Lane::Reminder;
        self
    }

    /// Part of a case or draft.
    #[must_use]
    pub fn about(mut self, case: CaseId, purpose: Purpose) -> Self {
        self.0.case = Some(case);
        self.0.purpose = purpose;
        self
    }

    /// A list of cases.
    #[must_use]
    pub fn as_list(mut self) -> Self {
        self.0.purpose = Purpose::List;
        self
    }

    /// A bold first line.
    #[must_use]
    pub fn heading(mut self, heading: Text) -> Self {
        self.0.heading = Some(heading);
        self
    }

    /// One paragraph more.
    #[must_use]
    pub fn paragraph(mut self, text: Text) -> Self {
        self.0.body.push(text);
        self
    }

    /// Several paragraphs more.
    #[must_use]
    pub fn paragraphs(mut self, texts: impl IntoIterator<Item = Text>) -> Self {
        self.0.body.extend(texts);
        self
    }

    /// One paragraph of several lines.
    #[must_use]
    pub fn lines(self, texts: impl IntoIterator<Item = Text>) -> Self {
        self.paragraph(Text::block(texts))
    }

    /// A row of buttons.
    #[must_use]
    pub fn row(mut self, buttons: Vec<Button>) -> Self {
        if !buttons.is_empty() {
            self.0.rows.push(buttons);
        }
        self
    }

    /// One button on a row of its own.
    #[must_use]
    pub fn button(self, label: &'static str, data: impl Into<String>) -> Self {
        self.row(vec![Button { label: Text::new(label), data: data.into() }])
    }

    /// What happens to the keyboard below the input.
    #[must_use]
    pub fn keyboard(mut self, keyboard: Keyboard) -> Self {
        self.0.keyboard = keyboard;
        self
    }

    /// A file that goes along.
    #[must_use]
    pub fn file(mut self, attachment: Attachment) -> Self {
        self.0.attachment = Some(attachment);
        self
    }

    /// A letter as a document, with its words in the chat beside it.
    #[must_use]
    pub fn letter(mut self, id: LetterId, letter: Letter) -> Self {
        self.0.body.extend(letter.paragraphs().into_iter().map(Text::words));
        self.0.letter = Some((id, Box::new(letter)));
        self
    }

    /// A letter as a document alone, for somebody who needs the paper and not the words.
    #[must_use]
    pub fn document(mut self, id: LetterId, letter: Letter) -> Self {
        self.0.letter = Some((id, Box::new(letter)));
        self
    }

    /// Files that go along as one archive.
    #[must_use]
    pub fn bundle(mut self, bundle: Bundle) -> Self {
        self.0.bundle = Some(bundle);
        self
    }

    /// The finished message.
    pub fn done(self) -> Say {
        self.0
    }
}

impl Default for Saying {
    fn default() -> Self {
        Self::new()
    }
}

/// Said with rights and terms: the Dutch regulation is what binds. Nothing in Dutch.
pub fn binding() -> Text {
    Text::new("rights-binding")
}
