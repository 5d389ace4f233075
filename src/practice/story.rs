//! A story that is played on the phones while people watch the page: where it is, what is about to
//! happen, and what those who watch want of it. What is played, and by whom, is no concern of this room.

use serde::{Deserialize, Serialize};

/// Where a story is; the page shows it above the phones.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Story {
    /// Whether it goes on.
    pub state: StoryState,
    /// The heading of this chapter.
    pub chapter: String,
    /// The number of this chapter, from 1.
    pub number: usize,
    /// How many chapters there are.
    pub of: usize,
    /// What is going on, for those who watch.
    pub words: String,
    /// Whose phones should be on the table, by key; empty when it does not matter.
    pub stage: Vec<String>,
    /// What is about to happen.
    pub doing: Option<Doing>,
}

/// Whether a story goes on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum StoryState {
    /// Nobody watches yet.
    #[default]
    Waiting,
    /// It is being played.
    Playing,
    /// It was played to its end.
    Ended,
    /// Somebody who watches ended it.
    Stopped,
    /// A step was not possible.
    Stuck,
}

/// A step that is about to be played.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Doing {
    /// Somebody types this.
    Type {
        /// The key of the person.
        person: String,
        /// What is typed.
        text: String,
    },
    /// Somebody presses a button.
    Press {
        /// The key of the person.
        person: String,
        /// The message that it stands under.
        message_id: i64,
        /// What it sends.
        data: String,
        /// What stands on it.
        label: String,
    },
    /// Somebody opens a link that somebody else has.
    Follow {
        /// The key of the person.
        person: String,
        /// The key of the person in whose chat the link stands.
        from: String,
    },
    /// Somebody waits for a message.
    Wait {
        /// The key of the person.
        person: String,
    },
    /// Time passes.
    Days {
        /// How many days.
        days: i64,
    },
}

/// What those who watch want.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct StoryWish {
    /// Nothing happens until somebody lets it go on.
    pub paused: bool,
    /// With short pauses.
    pub fast: bool,
    /// It ends here.
    pub stopped: bool,
}

/// A change of the wish; what is not named stays.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
pub(crate) struct StoryChange {
    paused: Option<bool>,
    fast: Option<bool>,
    stopped: Option<bool>,
}

/// The story of one server.
#[derive(Debug, Default)]
pub(crate) struct Telling {
    pub(crate) story: Option<Story>,
    pub(crate) wish: StoryWish,
    /// Somebody has followed what happens on the page.
    pub(crate) watched: bool,
}

impl Telling {
    pub(crate) fn change(&mut self, change: StoryChange) {
        let wish = &mut self.wish;
        wish.paused = change.paused.unwrap_or(wish.paused);
        wish.fast = change.fast.unwrap_or(wish.fast);
        // Whoever stopped it plays on by hand; the story cannot go on from there.
        wish.stopped |= change.stopped.unwrap_or(false);
    }

    /// What the page gets.
    pub(crate) fn view(&self) -> serde_json::Value {
        let Some(story) = &self.story else { return serde_json::Value::Null };
        let mut view = serde_json::json!(story);
        view["wish"] = serde_json::json!(self.wish);
        view
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wish_changes_only_in_what_is_named_and_a_stop_stays() {
        let mut telling = Telling::default();
        telling.change(StoryChange { fast: Some(true), ..StoryChange::default() });
        telling.change(StoryChange { paused: Some(true), ..StoryChange::default() });
        assert_eq!(telling.wish, StoryWish { paused: true, fast: true, stopped: false });
        telling.change(StoryChange { stopped: Some(true), ..StoryChange::default() });
        telling.change(StoryChange { stopped: Some(false), paused: Some(false), fast: None });
        assert_eq!(telling.wish, StoryWish { paused: false, fast: true, stopped: true });
    }

    #[test]
    fn the_page_reads_the_step_and_the_wish() {
        let mut telling = Telling::default();
        assert!(telling.view().is_null());
        let doing = Doing::Follow { person: "respondent".to_owned(), from: "manager".to_owned() };
        telling.story = Some(Story { state: StoryState::Playing, doing: Some(doing), ..Story::default() });
        let view = telling.view();
        assert_eq!(view["state"], "playing");
        assert_eq!(view["doing"]["kind"], "follow");
        assert_eq!(view["wish"]["paused"], false);
    }
}
