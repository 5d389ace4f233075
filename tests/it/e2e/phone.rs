//! Somebody with a phone: waits until it shows something, then types or presses.

use std::time::Duration;

use klachtwijzer::practice::{FileKind, Message, Upload, World};

use super::words::says;

/// So long somebody looks at the phone before giving up.
pub(super) const PATIENCE: Duration = Duration::from_secs(45);

pub(super) struct Phone {
    pub(super) world: World,
    pub(super) person: String,
    /// What came up to this message was dealt with.
    pub(super) seen: i64,
}

impl Phone {
    pub(super) fn new(world: World, person: &str) -> Self {
        let seen = world.chat(person).unwrap().last().map_or(0, Message::id);
        Self { world, person: person.to_owned(), seen }
    }

    /// Waits for a message of the bot with these words.
    pub(super) async fn sees(&mut self, words: &str) -> Message {
        self.finds(words, |message| message.text().contains(words)).await
    }

    /// Waits for a message of the bot that fits.
    pub(super) async fn finds(&mut self, what: &str, fits: impl Fn(&Message) -> bool) -> Message {
        let found = self.world.wait_for_message(&self.person, self.seen, PATIENCE, fits).await;
        let Ok(found) = found else {
            let shown = self.shown();
            panic!("{} does not see {what:?} but {:?}", self.person, &shown[shown.len().saturating_sub(4)..]);
        };
        self.seen = found.id();
        found
    }

    /// Waits for the card of this case.
    pub(super) async fn card(&mut self, number: &str) -> Message {
        let write = says("button-write-client");
        let fits = |message: &Message| message.text().contains(number) && message.button(write).is_some();
        self.finds(&format!("the card of {number}"), fits).await
    }

    /// Presses the button with this label under the next message with these words.
    pub(super) async fn press(&mut self, words: &str, label: &str) {
        let fits = |message: &Message| message.text().contains(words) && message.button(label).is_some();
        let message = self.finds(&format!("{words} [{label}]"), fits).await;
        let data = message.button(label).unwrap().data;
        self.world.tap(&self.person, message.id(), &data).unwrap();
    }

    /// Presses a button under the message that was looked at last.
    pub(super) fn press_seen(&mut self, label: &str) {
        let chat = self.world.chat(&self.person).unwrap();
        let message = chat.iter().find(|message| message.id() == self.seen).unwrap();
        let data = message.button(label).unwrap().data;
        self.world.tap(&self.person, message.id(), &data).unwrap();
    }

    pub(super) fn types(&mut self, text: &str) -> Vec<i64> {
        let sent = self.world.send_text(&self.person, text).unwrap();
        let numbers: Vec<i64> = sent.iter().map(Message::id).collect();
        self.seen = *numbers.last().unwrap();
        numbers
    }

    pub(super) fn start(&mut self, payload: Option<&str>) {
        self.seen = self.world.start(&self.person, payload).unwrap().last().unwrap().id();
    }

    /// Sends a file; what the bot says to it is still looked at.
    pub(super) fn sends(&mut self, kind: FileKind, file: Upload, caption: &str) -> i64 {
        self.world.send_file(&self.person, kind, file, caption).unwrap().id()
    }

    /// Sends a voice message.
    pub(super) fn voice(&mut self) {
        self.sends(FileKind::Voice, Upload::new("v.oga", "audio/ogg", &b"OggS a voice"[..]), "");
    }

    /// Everything that the bot wrote, oldest first.
    pub(super) fn shown(&self) -> Vec<String> {
        let chat = self.world.chat(&self.person).unwrap();
        chat.iter().filter(|message| !message.is_outgoing()).map(|m| m.text().to_owned()).collect()
    }
}
