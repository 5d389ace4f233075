//! The handle by which a test, or the page's HTTP side, plays the people and looks around.

use std::{sync::Arc, time::Duration};

use serde_json::{Map, Value, json};

use super::{Message, PressAnswer, WorldError, actions::Handed};
use crate::practice::{
    Call, ClockError, Fault, FileKind, PracticeClock, Story, StoryWish, Upload,
    state::{Shared, State},
    story::StoryChange,
};

/// How long a press waits for the bot's answer.
const ANSWER_WITHIN: Duration = Duration::from_secs(10);

type Written = Result<Message, WorldError>;

/// A cheap handle to a practice server; clones play in the same world.
#[derive(Clone)]
pub struct World {
    shared: Arc<Shared>,
}

impl World {
    pub(crate) fn new(shared: Arc<Shared>) -> Self {
        Self { shared }
    }

    fn act<T>(&self, work: impl FnOnce(&mut State, i64) -> T) -> T {
        let now_ms = self.shared.clock.now_ms();
        self.shared.with(|state| work(state, now_ms))
    }

    /// Types a text; a very long one leaves as several messages.
    pub fn send_text(&self, person: &str, text: &str) -> Result<Vec<Message>, WorldError> {
        self.act(|state, now_ms| state.type_text(person, text, None, now_ms))
    }

    /// Types a text in reply to a message.
    pub fn reply(&self, person: &str, message_id: i64, text: &str) -> Result<Vec<Message>, WorldError> {
        self.act(|state, now_ms| state.type_text(person, text, Some(message_id), now_ms))
    }

    /// Presses "Start", with what a link to the bot carried.
    pub fn start(&self, person: &str, payload: Option<&str>) -> Result<Vec<Message>, WorldError> {
        let text = payload.map_or_else(|| "/start".to_owned(), |payload| format!("/start {payload}"));
        self.send_text(person, &text)
    }

    /// Sends one file.
    pub fn send_file(&self, person: &str, kind: FileKind, file: Upload, caption: &str) -> Written {
        let sent = self.send_files(person, kind, vec![file], caption)?;
        sent.into_iter().next().ok_or(WorldError::NoSuchMessage)
    }

    /// Sends several files at once, as an album where that is possible.
    pub fn send_files(
        &self,
        person: &str,
        kind: FileKind,
        files: Vec<Upload>,
        caption: &str,
    ) -> Result<Vec<Message>, WorldError> {
        self.hand_in(person, kind, Handed { files, caption: caption.to_owned(), duration: 3, reply_to: None })
    }

    pub(crate) fn hand_in(
        &self,
        person: &str,
        kind: FileKind,
        handed: Handed,
    ) -> Result<Vec<Message>, WorldError> {
        self.act(|state, now_ms| state.hand_in(person, kind, handed, now_ms))
    }

    /// Shares the own telephone number.
    pub fn share_contact(&self, person: &str) -> Written {
        self.act(|state, now_ms| state.share_contact(person, now_ms))
    }

    /// Shares a place.
    pub fn share_location(&self, person: &str, latitude: f64, longitude: f64) -> Written {
        let location = json!({"latitude": latitude, "longitude": longitude});
        self.write(person, "location", location)
    }

    /// Sends a thumbs-up sticker.
    pub fn send_sticker(&self, person: &str) -> Written {
        let sticker = Upload::new("sticker.webp", "image/webp", &b"RIFF"[..]);
        self.send_file(person, FileKind::Sticker, sticker, "")
    }

    /// Sends a poll.
    pub fn send_poll(&self, person: &str, question: &str, options: &[String]) -> Written {
        self.act(|state, now_ms| state.send_poll(person, question, options, now_ms))
    }

    /// Passes on a text of somebody else: the key of a person, or the name of a hidden account.
    pub fn forward(&self, person: &str, from: &str, text: &str) -> Written {
        self.act(|state, now_ms| state.forward(person, from, text, now_ms))
    }

    fn write(&self, person: &str, field: &str, content: Value) -> Written {
        let content = Map::from_iter([(field.to_owned(), content)]);
        self.act(|state, now_ms| state.write(person, content, None, now_ms))
    }

    /// Edits the text or caption of an own message.
    pub fn edit(&self, person: &str, message_id: i64, text: &str) -> Written {
        self.act(|state, now_ms| state.edit_own(person, message_id, text, now_ms))
    }

    /// Deletes a message for both; the bot is not told.
    pub fn delete(&self, person: &str, message_id: i64) -> Result<(), WorldError> {
        self.act(|state, _| state.delete_by_person(person, message_id))
    }

    /// Clears the history on this side.
    pub fn clear(&self, person: &str) -> Result<(), WorldError> {
        self.act(|state, _| state.clear_history(person))
    }

    /// Blocks the bot.
    pub fn block(&self, person: &str) -> Result<(), WorldError> {
        self.act(|state, now_ms| state.block(person, true, now_ms))
    }

    /// Lets the bot write again.
    pub fn unblock(&self, person: &str) -> Result<(), WorldError> {
        self.act(|state, now_ms| state.block(person, false, now_ms))
    }

    /// Sets the language of a person's app, such as `nl`; the bot sees it with the next message.
    pub fn set_language(&self, person: &str, language_code: &str) -> Result<(), WorldError> {
        self.act(|state, _| state.set_language(person, language_code))
    }

    /// Presses a button and waits up to 10 seconds for the bot's answer.
    pub async fn press(
        &self,
        person: &str,
        message_id: i64,
        data: &str,
    ) -> Result<Option<PressAnswer>, WorldError> {
        let query_id = self.tap(person, message_id, data)?;
        match self.wait_until(ANSWER_WITHIN, |world| world.press_answer(&query_id)).await {
            Ok(answer) => Ok(Some(answer)),
            Err(_) => Ok(None),
        }
    }

    /// Presses a button without waiting; gives the id of the press.
    pub fn tap(&self, person: &str, message_id: i64, data: &str) -> Result<String, WorldError> {
        self.act(|state, now_ms| state.press(person, message_id, data, now_ms))
    }

    /// What the bot answered to a press, if it has by now.
    pub fn press_answer(&self, query_id: &str) -> Option<PressAnswer> {
        self.shared.look(|state| state.press_answer(query_id))
    }

    /// What the person sees in the chat, oldest first.
    pub fn chat(&self, person: &str) -> Result<Vec<Message>, WorldError> {
        self.shared.look(|state| Ok(state.person(person)?.visible().map(|m| Message(m.view())).collect()))
    }

    /// The keyboard in place of the letters, if one is shown.
    pub fn keyboard(&self, person: &str) -> Result<Option<Value>, WorldError> {
        self.shared.look(|state| Ok(state.person(person)?.keyboard.clone()))
    }

    /// The commands that the person can choose from.
    pub fn commands(&self, person: &str) -> Result<Value, WorldError> {
        self.shared.look(|state| {
            let person = &state.person(person)?.person;
            Ok(state.profile.commands_for(person.id, &person.language_code))
        })
    }

    /// The file with that id.
    pub fn file(&self, file_id: &str) -> Option<Upload> {
        self.shared.look(|state| state.files.get(file_id).map(|f| f.upload.clone()))
    }

    /// Hands the bot an update exactly as given, numbered; answers the number.
    pub fn inject(&self, update: Value) -> Result<i64, WorldError> {
        if !update.is_object() {
            return Err(WorldError::invalid("an update is an object"));
        }
        Ok(self.act(|state, now_ms| state.updates.push_raw(update, now_ms)))
    }

    /// The updates that the bot has not confirmed yet.
    pub fn pending_updates(&self) -> Vec<Value> {
        self.shared.look(|state| state.updates.pending())
    }

    /// How often the bot has begun to ask for updates: one that still waits is counted here, but is
    /// not among the calls yet.
    pub fn polls(&self) -> u64 {
        self.shared.look(|state| state.poll_ticket)
    }

    /// Every Bot API call so far.
    pub fn calls(&self) -> Vec<Call> {
        self.calls_after(0)
    }

    /// The Bot API calls numbered above `after`.
    pub fn calls_after(&self, after: u64) -> Vec<Call> {
        self.shared.look(|state| state.calls.after(after))
    }

    /// The fault rules in force.
    pub fn faults(&self) -> Vec<Fault> {
        self.shared.look(|state| state.faults.list())
    }

    /// Replaces the fault rules.
    pub fn set_faults(&self, faults: Vec<Fault>) {
        self.act(|state, _| state.faults.set(faults));
    }

    /// Adds a fault rule.
    pub fn add_fault(&self, fault: Fault) {
        self.act(|state, _| state.faults.add(fault));
    }

    /// The clock of this world.
    pub fn clock(&self) -> PracticeClock {
        self.shared.clock.clone()
    }

    /// Lets time pass and tells the page, which a jump of [`PracticeClock`] itself does not.
    pub fn advance_ms(&self, by_ms: i64) -> Result<i64, ClockError> {
        let now_ms = self.shared.clock.advance_ms(by_ms)?;
        self.shared.with(|state| state.events.push("clock", None, &json!({"now_ms": now_ms})));
        Ok(now_ms)
    }

    /// Tells those who watch the page where the story is that is played on the phones.
    pub fn tell(&self, story: Story) {
        self.act(|state, _| {
            state.telling.story = Some(story);
            state.event_story();
        });
    }

    /// What those who watch want of the story.
    pub fn story_wish(&self) -> StoryWish {
        self.shared.look(|state| state.telling.wish)
    }

    pub(crate) fn change_story(&self, change: StoryChange) {
        self.act(|state, _| {
            state.telling.change(change);
            state.event_story();
        });
    }

    /// Whether anybody has opened the page.
    pub fn is_watched(&self) -> bool {
        self.shared.look(|state| state.telling.watched)
    }

    /// Waits until the probe finds something; it looks again after every change. A probe only looks:
    /// one that acts would wake itself without end.
    pub async fn wait_until<T>(
        &self,
        within: Duration,
        mut probe: impl FnMut(&Self) -> Option<T>,
    ) -> Result<T, WorldError> {
        let mut changes = self.shared.changes();
        let looking = async {
            loop {
                changes.mark_unchanged();
                if let Some(found) = probe(self) {
                    return Ok(found);
                }
                // The sender lives in `shared`, which this handle keeps alive.
                changes.changed().await.map_err(|_| WorldError::TimedOut)?;
            }
        };
        tokio::time::timeout(within, looking).await.map_err(|_| WorldError::TimedOut)?
    }

    /// Waits for a message of the bot numbered above `after` that fits; gives the first.
    pub async fn wait_for_message(
        &self,
        person: &str,
        after: i64,
        within: Duration,
        fits: impl Fn(&Message) -> bool,
    ) -> Written {
        self.chat(person)?;
        let wanted = |m: &Message| !m.is_outgoing() && m.id() > after && fits(m);
        self.wait_until(within, |world| world.chat(person).ok()?.into_iter().find(wanted)).await
    }

    /// Waits for a recorded call that fits; gives the first.
    pub async fn wait_for_call(
        &self,
        within: Duration,
        fits: impl Fn(&Call) -> bool,
    ) -> Result<Call, WorldError> {
        self.wait_until(within, |world| world.calls().into_iter().find(|c| fits(c))).await
    }

    pub(crate) fn handle(&self) -> Arc<Shared> {
        Arc::clone(&self.shared)
    }

    pub(crate) fn shared(&self) -> &Shared {
        &self.shared
    }
}
