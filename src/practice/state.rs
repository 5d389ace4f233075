//! Everything that one practice server knows, behind one lock, and the few operations that both
//! sides of the chat share: putting a message into it and taking one out.

use std::{
    collections::BTreeMap,
    sync::{Mutex, PoisonError},
};

use serde_json::{Map, Value, json};
use tokio::sync::watch;

use super::{
    BotProfile, Options, PracticeClock,
    answer::ApiError,
    calls::Calls,
    chat::{Chat, Stored},
    events::Events,
    faults::Faults,
    files::{Files, scramble},
    markup::Markup,
    profile::Profile,
    story::Telling,
    updates::UpdateQueue,
    webhook::Webhook,
};

/// What the handlers of all connections share.
pub(crate) struct Shared {
    pub(crate) clock: PracticeClock,
    pub(crate) token: String,
    pub(crate) title: String,
    state: Mutex<State>,
    changed: watch::Sender<u64>,
}

impl Shared {
    pub(crate) fn new(options: Options) -> Self {
        Self {
            clock: PracticeClock::new(options.start_time),
            token: options.token.clone(),
            title: options.title.clone(),
            state: Mutex::new(State::new(options)),
            changed: watch::channel(0).0,
        }
    }

    /// Reads or changes the state, then wakes everybody who waits for a change.
    pub(crate) fn with<T>(&self, work: impl FnOnce(&mut State) -> T) -> T {
        let outcome = self.look(work);
        self.changed.send_modify(|n| *n += 1);
        outcome
    }

    /// Reads the state without waking anybody.
    pub(crate) fn look<T>(&self, work: impl FnOnce(&mut State) -> T) -> T {
        // A panic in a handler leaves the state as whole as it was between two statements, which
        // is good enough to practise with.
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        work(&mut state)
    }

    /// Changes after every change of the state.
    pub(crate) fn changes(&self) -> watch::Receiver<u64> {
        self.changed.subscribe()
    }
}

/// A press of a button that the bot has to answer.
#[derive(Debug)]
pub(crate) struct Press {
    pub(crate) at_ms: i64,
    pub(crate) answer: Option<Value>,
}

/// Everything the server knows.
pub(crate) struct State {
    pub(crate) bot: BotProfile,
    pub(crate) chats: BTreeMap<i64, Chat>,
    /// The people in the order in which the page shows them.
    pub(crate) order: Vec<i64>,
    pub(crate) updates: UpdateQueue,
    pub(crate) presses: BTreeMap<String, Press>,
    pub(crate) files: Files,
    pub(crate) calls: Calls,
    pub(crate) faults: Faults,
    pub(crate) profile: Profile,
    pub(crate) events: Events,
    pub(crate) webhook: Webhook,
    pub(crate) telling: Telling,
    /// Which getUpdates is the latest; an earlier one that still waits must give way.
    pub(crate) poll_ticket: u64,
    pub(crate) stopping: bool,
    seed: u64,
    numbers: u64,
}

/// How a message of the bot is to be sent.
#[derive(Debug, Default)]
pub(crate) struct Sending {
    pub(crate) reply_to: Option<i64>,
    pub(crate) markup: Option<Markup>,
    pub(crate) protect: bool,
}

impl State {
    fn new(options: Options) -> Self {
        let seed = options.seed;
        let order = options.people.iter().map(|p| p.id).collect();
        let instance = |id: i64| (scramble(seed, id.unsigned_abs()) >> 1).to_string();
        let chats =
            options.people.into_iter().map(|p| (p.id, Chat::new(p.clone(), instance(p.id)))).collect();
        // Telegram starts somewhere below 2^30, and so do we, far from 0 and from the end.
        let first_update = i64::try_from(scramble(seed, 0) % 800_000_000).unwrap_or(0) + 100_000_000;
        Self {
            bot: options.bot,
            chats,
            order,
            updates: UpdateQueue::new(first_update),
            presses: BTreeMap::new(),
            files: Files::new(seed),
            calls: Calls::default(),
            faults: Faults::default(),
            profile: Profile::default(),
            events: Events::default(),
            webhook: Webhook::default(),
            telling: Telling::default(),
            poll_ticket: 0,
            stopping: false,
            seed,
            numbers: 0,
        }
    }

    /// The bot as a `User`.
    pub(crate) fn bot_user(&self) -> Value {
        let name = self.profile.text("name", "").unwrap_or(&self.bot.first_name);
        json!({"id": self.bot.id, "is_bot": true, "first_name": name, "username": self.bot.username})
    }

    /// A large number that no other call gets, the same for the same seed and order.
    pub(crate) fn fresh_number(&mut self) -> u64 {
        self.numbers += 1;
        scramble(self.seed ^ 0x5EED, self.numbers) >> 2
    }

    /// The chat with that number.
    pub(crate) fn chat(&mut self, chat_id: i64) -> Result<&mut Chat, ApiError> {
        self.chats.get_mut(&chat_id).ok_or_else(|| ApiError::bad("chat not found"))
    }

    /// The chat with that number, if the bot may write there.
    pub(crate) fn chat_to_write(&mut self, chat_id: i64) -> Result<&mut Chat, ApiError> {
        let chat = self.chat(chat_id)?;
        if !chat.started {
            return Err(ApiError::forbidden("bot can't initiate conversation with a user"));
        }
        if chat.blocked {
            return Err(ApiError::forbidden("bot was blocked by the user"));
        }
        Ok(chat)
    }

    /// Puts a message of the bot into a chat and answers it as Telegram does.
    pub(crate) fn send(
        &mut self,
        chat_id: i64,
        content: Map<String, Value>,
        how: &Sending,
        now_ms: i64,
    ) -> Result<Value, ApiError> {
        let bot = self.bot_user();
        let mut content = content;
        let chat = self.chat_to_write(chat_id)?;
        if let Some(quoted) = how.reply_to {
            let quoted =
                chat.quoted(quoted).ok_or_else(|| ApiError::bad("message to be replied not found"))?;
            content.insert("reply_to_message".to_owned(), quoted);
        }
        if how.protect {
            content.insert("has_protected_content".to_owned(), json!(true));
        }
        if let Some(Markup::Inline(markup)) = &how.markup {
            content.insert("reply_markup".to_owned(), markup.clone());
        }
        chat.typing_until_ms = 0;
        let stored = chat.add(bot, false, content, now_ms);
        stored.keyboard_sent = matches!(how.markup, Some(Markup::Keyboard(_) | Markup::Remove));
        let (sent, view) = (Value::Object(stored.body.clone()), stored.view());
        self.event("message", chat_id, &view);
        self.place_keyboard(chat_id, how.markup.as_ref());
        Ok(sent)
    }

    fn place_keyboard(&mut self, chat_id: i64, markup: Option<&Markup>) {
        let keyboard = match markup {
            Some(Markup::Keyboard(keyboard)) => Some(keyboard.clone()),
            Some(Markup::Remove) => None,
            Some(Markup::Inline(_)) | None => return,
        };
        self.set_keyboard(chat_id, keyboard);
    }

    /// Shows another keyboard in place of the letters, or none.
    pub(crate) fn set_keyboard(&mut self, chat_id: i64, keyboard: Option<Value>) {
        self.event("keyboard", chat_id, &keyboard.clone().unwrap_or(Value::Null));
        if let Some(chat) = self.chats.get_mut(&chat_id) {
            chat.keyboard = keyboard;
        }
    }

    /// Tells the page that a message changed.
    pub(crate) fn event_edited(&mut self, chat_id: i64, message_id: i64) {
        let stored = self.chats.get(&chat_id).and_then(|c| c.messages.get(&message_id));
        if let Some(view) = stored.filter(|m| !m.hidden).map(Stored::view) {
            self.event("edited", chat_id, &view);
        }
    }

    /// Takes messages out of a chat, on both sides.
    pub(crate) fn remove(&mut self, chat_id: i64, message_ids: &[i64]) {
        if let Some(chat) = self.chats.get_mut(&chat_id) {
            chat.messages.retain(|id, _| !message_ids.contains(id));
        }
        self.event("deleted", chat_id, &json!({"message_ids": message_ids}));
    }

    /// Tells the page where the story is.
    pub(crate) fn event_story(&mut self) {
        self.events.push("story", None, &self.telling.view());
    }

    /// Tells the page what happened in a chat.
    pub(crate) fn event(&mut self, kind: &str, chat_id: i64, data: &Value) {
        let person = self.chats.get(&chat_id).map(|c| c.person.key.as_str());
        self.events.push(kind, person, data);
    }
}
