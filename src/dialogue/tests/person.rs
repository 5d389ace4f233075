//! One person and the bot, in memory: applies what a step says, and remembers what the bot showed.

use crate::domain::calendar::civil_date;
use crate::domain::case::Case;
use crate::domain::ids::Fresh;
use crate::domain::organisation::{BUILT_IN_FILE, Organisation, built_in};
use crate::domain::time::Timestamp;
use crate::i18n::{DUTCH, Locales};

use super::super::conversation::{Conversation, Snapshot};
use super::super::event::{Content, Event, EventKind, Timer};
use super::super::query::Answers;
use super::super::scene::World;
use super::super::step::{DraftChange, Effect, Say};
use super::super::{needs, step};

/// What does not change during a walk.
pub(super) struct Setting {
    pub(super) organisation: Organisation,
    pub(super) locales: Locales,
}

impl Setting {
    pub(super) fn new() -> Self {
        let organisation = Organisation::parse(built_in(), BUILT_IN_FILE).unwrap();
        Self { organisation, locales: Locales::built_in().unwrap() }
    }
}

/// Sunday 22 November 2026, 11:00 in Amsterdam.
const START: Timestamp = Timestamp(1_795_341_600_000);

/// Somebody in front of a phone.
pub(super) struct Person<'s> {
    pub(super) setting: &'s Setting,
    pub(super) snapshot: Snapshot,
    pub(super) cases: Vec<Case>,
    /// Everything that the bot said to this person, oldest first.
    pub(super) heard: Vec<Say>,
    pub(super) timers: Vec<(Timestamp, Timer)>,
    pub(super) now: Timestamp,
    /// The last button, and when it was pressed; `None` after anything else that the person did.
    last_press: Option<(String, Timestamp)>,
    toasts: usize,
    messages: i64,
    seed: u128,
}

/// What came of something that somebody did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Came {
    /// So many messages.
    Messages(usize),
    /// A short word with the button, and nothing else: it was a second tap.
    SecondTap,
}

impl<'s> Person<'s> {
    pub(super) fn new(setting: &'s Setting) -> Self {
        let conversation = Conversation::begin(DUTCH.to_owned(), "Samira".to_owned());
        let snapshot = Snapshot {
            conversation,
            drafts: Vec::new(),
            composition: None,
            staff: Vec::new(),
            noticed: Vec::new(),
        };
        Self {
            setting,
            snapshot,
            cases: Vec::new(),
            heard: Vec::new(),
            timers: Vec::new(),
            now: START,
            last_press: None,
            toasts: 0,
            messages: 0,
            seed: 1,
        }
    }

    pub(super) fn sends(&mut self, content: Content) -> usize {
        self.last_press = None;
        self.messages += 1;
        let message_id = self.messages;
        self.meets(EventKind::Message { message_id, reply_to: None, content })
    }

    pub(super) fn says(&mut self, words: &str) -> usize {
        self.sends(Content::Text(words.to_owned()))
    }

    /// Presses a button. A second tap at once gets a word with the button, and only a second tap does.
    pub(super) fn presses(&mut self, data: &str) -> Came {
        let again =
            self.last_press.as_ref().is_some_and(|(last, at)| last == data && self.now.0 - at.0 <= 10_000);
        if !again {
            self.last_press = Some((data.to_owned(), self.now));
        }
        let toasts = self.toasts;
        let messages = self.meets(EventKind::Press { message_id: None, data: data.to_owned() });
        if again {
            assert_eq!((messages, self.toasts - toasts), (0, 1), "a second tap on {data}");
            return Came::SecondTap;
        }
        Came::Messages(messages)
    }

    /// Lets time pass, and the timers that come due with it.
    pub(super) fn waits(&mut self, ms: i64) {
        let until = self.now.plus_ms(ms);
        while let Some(place) = (0..self.timers.len())
            .filter(|at| self.timers[*at].0 <= until)
            .min_by_key(|at| self.timers[*at].0)
        {
            let (due, timer) = self.timers.remove(place);
            self.now = self.now.max(due);
            self.meets(EventKind::Due(timer));
        }
        self.now = until;
    }

    /// Runs one event; tells how many messages the person got.
    fn meets(&mut self, kind: EventKind) -> usize {
        let event = Event { at: self.now, kind };
        let world = World {
            organisation: &self.setting.organisation,
            locales: &self.setting.locales,
            now: self.now,
            today: civil_date(self.now),
            bot: "klacht_bot",
        };
        let _ = needs(&event, &self.snapshot);
        let answers = Answers { own_cases: self.cases.clone(), ..Answers::default() };
        self.seed += 1;
        let step = step(&world, &event, self.snapshot.clone(), answers, Fresh::new(self.seed));
        self.snapshot.conversation = step.conversation;
        for change in step.drafts {
            match change {
                DraftChange::Put(draft) => {
                    self.snapshot.drafts.retain(|known| known.id != draft.id);
                    self.snapshot.drafts.push(*draft);
                }
                DraftChange::Filed(id) | DraftChange::Erase(id) | DraftChange::Placed(id) => {
                    self.snapshot.drafts.retain(|known| known.id != id);
                }
            }
        }
        for facts in step.facts {
            match self.cases.iter_mut().find(|case| case.id == facts.case) {
                Some(case) => facts.events.iter().for_each(|event| case.apply(event)),
                None => self.cases.push(Case::fold(facts.case, &facts.events).unwrap()),
            }
        }
        let before = self.heard.len();
        for effect in step.effects {
            match effect {
                Effect::Say(say) => self.heard.push(*say),
                Effect::Set { timer, due } => {
                    self.timers.retain(|(_, known)| *known != timer);
                    self.timers.push((due, timer));
                }
                Effect::Cancel(timer) => self.timers.retain(|(_, known)| *known != timer),
                Effect::Toast(_) => self.toasts += 1,
                Effect::Forget { .. }
                | Effect::ShutOut { .. }
                | Effect::Hold { .. }
                | Effect::SetFor { .. }
                | Effect::Rewrite { .. }
                | Effect::Delete { .. }
                | Effect::Fetch { .. }
                | Effect::Code(_)
                | Effect::Menu => {}
            }
        }
        self.heard.len() - before
    }

    /// Every button that was ever shown, newest message last.
    pub(super) fn buttons(&self) -> Vec<String> {
        self.heard.iter().flat_map(|say| &say.rows).flatten().map(|button| button.data.clone()).collect()
    }
}
