//! One person's phone: the chat with the bot as it stands on the screen.

use klachtwijzer::message::{Button, Keyboard, Message};

/// Message numbers of different phones never look alike.
const NUMBERS_APART: i64 = 10_000;

/// A message on the screen.
#[derive(Clone, Debug)]
pub(crate) struct Shown {
    pub(crate) id: i64,
    pub(crate) from_bot: bool,
    pub(crate) text: String,
    pub(crate) rows: Vec<Vec<Button>>,
}

/// A person with a phone.
#[derive(Clone, Debug)]
pub(crate) struct Phone {
    pub(crate) name: String,
    pub(crate) user_id: i64,
    /// The language that the app is set to.
    pub(crate) language: String,
    pub(crate) blocked: bool,
    pub(crate) chat: Vec<Shown>,
    /// The labels on the keyboard below the input.
    pub(crate) keyboard: Vec<String>,
    last: i64,
}

impl Phone {
    pub(crate) fn new(name: &str, count: usize) -> Self {
        let number = i64::try_from(count).unwrap() + 1;
        Self {
            name: name.to_owned(),
            user_id: 4_000 + number,
            language: "nl".to_owned(),
            blocked: false,
            chat: Vec::new(),
            keyboard: Vec::new(),
            last: number * NUMBERS_APART,
        }
    }

    fn next(&mut self) -> i64 {
        self.last += 1;
        self.last
    }

    /// The person sends something.
    pub(crate) fn sends(&mut self, text: &str) -> i64 {
        let id = self.next();
        self.chat.push(Shown { id, from_bot: false, text: text.to_owned(), rows: Vec::new() });
        id
    }

    /// A message of the bot arrives.
    pub(crate) fn receives(&mut self, message: &Message) -> i64 {
        let id = self.next();
        match &message.keyboard {
            Keyboard::Unchanged => {}
            Keyboard::Remove => self.keyboard.clear(),
            Keyboard::ShareContact { share, others } => {
                self.keyboard = [share.clone()].into_iter().chain(others.iter().cloned()).collect();
            }
        }
        let (text, rows) = (message.text.clone(), message.rows.clone());
        self.chat.push(Shown { id, from_bot: true, text, rows });
        id
    }

    pub(crate) fn is_rewritten(&mut self, id: i64, text: &str) {
        let shown = self.chat.iter_mut().find(|shown| shown.id == id).expect("a message that stands there");
        assert!(shown.from_bot, "the bot can change only its own messages");
        shown.text = text.to_owned();
        shown.rows.clear();
    }

    /// The person changes a message.
    pub(crate) fn changes(&mut self, id: i64, text: &str) {
        let shown = self.chat.iter_mut().find(|shown| shown.id == id).expect("a message that stands there");
        text.clone_into(&mut shown.text);
    }

    pub(crate) fn loses(&mut self, ids: &[i64]) {
        self.chat.retain(|shown| !ids.contains(&shown.id));
    }

    /// The data behind a button: of the newest message that has it, or of the oldest.
    pub(crate) fn button(&self, label: &str, oldest: bool) -> (i64, String) {
        let mut found: Vec<(i64, &Button)> = Vec::new();
        for shown in &self.chat {
            found.extend(shown.rows.iter().flatten().map(|button| (shown.id, button)));
        }
        found.retain(|(_, button)| button.label == label);
        let chosen = if oldest { found.first() } else { found.last() };
        let (id, button) = chosen.unwrap_or_else(|| {
            let newest = self.chat.last().map_or("nothing", |shown| shown.text.as_str());
            panic!("{} sees no button [{label}], and at the end: {newest}", self.name)
        });
        (*id, button.data.clone())
    }

    /// The newest message that contains these words, of the bot or of the person.
    pub(crate) fn message(&self, words: &str, from_bot: bool) -> i64 {
        let fits = |shown: &&Shown| shown.from_bot == from_bot && shown.text.contains(words);
        let found = self.chat.iter().rev().find(fits);
        found.unwrap_or_else(|| panic!("{} sees no message with “{words}”", self.name)).id
    }
}
