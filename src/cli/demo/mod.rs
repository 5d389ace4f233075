//! A whole case played on the practice page, from the first word to the last letter: a script of what
//! each person types and presses, and of the weeks in between. It goes through the same phones as people do.

mod script;

use std::collections::BTreeSet;
use std::fmt;
use std::time::Duration;

use crate::domain::ids::CaseNumber;
use crate::domain::organisation::Organisation;
use crate::domain::time::Timestamp;
use crate::practice::{Doing, Message, Story, StoryState, World, WorldError};

use script::{Deed, Line};

/// What is played; it fits the organisation that is built in.
const SCRIPT: &str = include_str!("script.txt");

/// So long the bot may take for one step.
const WITHIN: Duration = Duration::from_secs(20);
/// When nothing was sent for so long, the bot has said what it had to say.
const QUIET: Duration = Duration::from_millis(200);
/// Between two days that pass, so that every day's reminders come.
const DAY_TAKES: Duration = Duration::from_millis(120);
const DAY_MS: i64 = 24 * 3_600_000;

/// Between showing a button and pressing it.
const POINT_MS: u64 = 1_100;
/// After a line that is to be read.
const READ_MS: (u64, u64) = (900, 4_500);
/// For each character of it.
const CHARACTER_MS: u64 = 16;
/// A pause is looked at this often.
const SLICE_MS: u64 = 50;
/// How much shorter pauses are for who wants it fast.
const FASTER: u64 = 3;

/// How long it takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Tempo {
    /// So that people can follow it; begins when the page is open.
    Calm,
    /// Without pauses, at once.
    Fast,
}

/// Why the play ended before its end.
#[derive(Debug)]
enum Halt {
    /// Somebody who watches wants to go on alone.
    Stopped,
    /// This could not be done.
    Stuck(String),
}

impl From<WorldError> for Halt {
    fn from(error: WorldError) -> Self {
        Self::Stuck(error.to_string())
    }
}

/// A step that was not possible, for the terminal.
#[derive(Debug)]
pub(super) struct Stuck {
    line: usize,
    text: String,
    why: String,
}

impl fmt::Display for Stuck {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the demo stops at line {} of its script, {}: {}", self.line, self.text, self.why)
    }
}

/// Plays the script to its end, or until somebody stops it; `tell` gets every chapter.
///
/// # Errors
/// The first step that is not possible. The page shows that too, and everybody can go on by hand.
pub(super) async fn play(
    world: &World,
    organisation: &Organisation,
    tempo: Tempo,
    mut tell: impl FnMut(&str),
) -> Result<(), Stuck> {
    let of = script::lines(SCRIPT).filter(|(_, line)| matches!(line, Ok(Line::Chapter(_)))).count();
    let story = Story { of, ..Story::default() };
    let mut player = Player { world, organisation, tempo, story, pressed: BTreeSet::new() };
    world.tell(player.story.clone());
    while tempo == Tempo::Calm && !world.is_watched() {
        tokio::time::sleep(QUIET).await;
    }
    player.story.state = StoryState::Playing;
    for (number, line) in script::lines(SCRIPT) {
        let text = SCRIPT.lines().nth(number - 1).unwrap_or_default().trim();
        if let Ok(Line::Chapter(chapter)) = &line {
            tell(&format!("{}/{of}  {chapter}", player.story.number + 1));
        }
        let played = match line {
            Ok(line) => player.line(line).await,
            Err(_) => Err(Halt::Stuck("not understood".to_owned())),
        };
        match played {
            Ok(()) => {}
            Err(Halt::Stopped) => {
                player.end(StoryState::Stopped);
                return Ok(());
            }
            Err(Halt::Stuck(why)) => {
                player.end(StoryState::Stuck);
                return Err(Stuck { line: number, text: text.to_owned(), why });
            }
        }
    }
    player.end(StoryState::Ended);
    Ok(())
}

struct Player<'a> {
    world: &'a World,
    organisation: &'a Organisation,
    tempo: Tempo,
    story: Story,
    /// Buttons that were pressed: person, message, data.
    pressed: BTreeSet<(String, i64, String)>,
}

impl Player<'_> {
    async fn line(&mut self, line: Line) -> Result<(), Halt> {
        match line {
            Line::Chapter(chapter) => {
                self.story.number += 1;
                self.story.chapter = chapter;
                self.story.words.clear();
                self.tell(None);
                Ok(())
            }
            Line::Stage(keys) => {
                for key in &keys {
                    self.world.chat(key)?;
                }
                self.story.stage = keys;
                self.tell(None);
                Ok(())
            }
            Line::Words(words) => {
                let length = words.chars().count();
                self.story.words = words;
                self.tell(None);
                self.reads(length * 2).await
            }
            Line::Days(days) => self.days(days).await,
            Line::Step(person, deed) => self.step(&person, deed).await,
        }
    }

    async fn step(&mut self, person: &str, deed: Deed) -> Result<(), Halt> {
        let before = from_bot(&self.world.chat(person)?);
        match deed {
            Deed::Type(words) => {
                let text = self.filled(&words)?;
                self.points(Doing::Type { person: person.to_owned(), text: text.clone() }).await?;
                self.world.send_text(person, &text)?;
            }
            Deed::Press(label) => {
                let label = self.filled(&label)?;
                let (message_id, data) = self.button(person, &label).await?;
                let doing = Doing::Press { person: person.to_owned(), message_id, data: data.clone(), label };
                self.points(doing).await?;
                self.pressed.insert((person.to_owned(), message_id, data.clone()));
                self.world.press(person, message_id, &data).await?;
            }
            Deed::Follow(from) => {
                let code = self.world.wait_until(WITHIN, |world| link(world, &from)).await?;
                self.points(Doing::Follow { person: person.to_owned(), from }).await?;
                self.world.start(person, Some(&code))?;
            }
            Deed::Read(words) => {
                self.tell(Some(Doing::Wait { person: person.to_owned() }));
                let has =
                    |message: &Message| !message.is_outgoing() && message.text().contains(words.as_str());
                let seen = |world: &World| world.chat(person).ok()?.iter().any(has).then_some(());
                let waited = self.world.wait_until(WITHIN, seen).await;
                return waited.map_err(|_| Halt::Stuck(format!("{person} does not get this")));
            }
        }
        let answered = |world: &World| (from_bot(&world.chat(person).ok()?) != before).then_some(());
        let waited = self.world.wait_until(WITHIN, answered).await;
        waited.map_err(|_| Halt::Stuck("the bot does not answer".to_owned()))?;
        self.settles().await;
        let old: BTreeSet<i64> = before.iter().map(Message::id).collect();
        let new = from_bot(&self.world.chat(person)?);
        let length = new.iter().filter(|m| !old.contains(&m.id())).map(|m| m.text().chars().count()).sum();
        self.reads(length).await
    }

    /// The newest button with this label that was not pressed yet.
    async fn button(&self, person: &str, label: &str) -> Result<(i64, String), Halt> {
        let find = |world: &World| {
            let chat = world.chat(person).ok()?;
            chat.iter().rev().filter(|message| !message.is_outgoing()).find_map(|message| {
                let button = message.button(label)?;
                let pressed = self.pressed.contains(&(person.to_owned(), message.id(), button.data.clone()));
                (!pressed).then(|| (message.id(), button.data))
            })
        };
        let found = self.world.wait_until(WITHIN, find).await;
        found.map_err(|_| Halt::Stuck(format!("{person} has no button {label}")))
    }

    /// Days pass, and then as much as it takes until the office is open.
    async fn days(&mut self, days: i64) -> Result<(), Halt> {
        self.points(Doing::Days { days }).await?;
        let stuck = |error: crate::practice::ClockError| Halt::Stuck(error.to_string());
        for _ in 0..days {
            self.world.advance_ms(DAY_MS).map_err(stuck)?;
            tokio::time::sleep(DAY_TAKES).await;
        }
        let now = Timestamp(self.world.clock().now_ms());
        let open = super::practice::in_the_office(now, self.organisation);
        self.world.advance_ms((open.0 - now.0).max(0)).map_err(stuck)?;
        tokio::time::sleep(DAY_TAKES * 3).await;
        self.settles().await;
        self.reads(0).await
    }

    /// Waits until the bot has taken in everything and sends nothing more.
    async fn settles(&self) {
        let began = tokio::time::Instant::now();
        let mut seen = 0;
        while began.elapsed() < WITHIN {
            let calls = self.world.calls_after(seen);
            seen = calls.last().map_or(seen, |call| call.n);
            let sent = calls.iter().any(|call| !call.method.eq_ignore_ascii_case("getUpdates"));
            if !sent && self.world.pending_updates().is_empty() {
                return;
            }
            tokio::time::sleep(QUIET).await;
        }
    }

    /// Shows what is about to happen, long enough to find it.
    async fn points(&mut self, doing: Doing) -> Result<(), Halt> {
        self.tell(Some(doing));
        self.pauses(POINT_MS).await
    }

    async fn reads(&mut self, characters: usize) -> Result<(), Halt> {
        let length = u64::try_from(characters).unwrap_or(u64::MAX);
        self.pauses(length.saturating_mul(CHARACTER_MS).clamp(READ_MS.0, READ_MS.1)).await
    }

    /// A pause that those who watch can stretch, shorten, and end.
    async fn pauses(&self, ms: u64) -> Result<(), Halt> {
        let mut left = if self.tempo == Tempo::Fast { 0 } else { ms };
        loop {
            let wish = self.world.story_wish();
            if wish.stopped {
                return Err(Halt::Stopped);
            }
            if !wish.paused {
                if left == 0 {
                    return Ok(());
                }
                left = left.saturating_sub(if wish.fast { SLICE_MS * FASTER } else { SLICE_MS });
            }
            tokio::time::sleep(Duration::from_millis(SLICE_MS)).await;
        }
    }

    fn tell(&mut self, doing: Option<Doing>) {
        self.story.doing = doing;
        self.world.tell(self.story.clone());
    }

    fn end(&mut self, state: StoryState) {
        self.story.state = state;
        self.tell(None);
    }

    /// The words with the number of the case in them.
    fn filled(&self, words: &str) -> Result<String, Halt> {
        if !words.contains("$zaak") {
            return Ok(words.to_owned());
        }
        let number = self.world.chat("client")?.iter().rev().find_map(|message| case_number(message.text()));
        let number = number.ok_or_else(|| Halt::Stuck("the client has no case number".to_owned()))?;
        Ok(words.replace("$zaak", &number))
    }
}

fn from_bot(chat: &[Message]) -> Vec<Message> {
    chat.iter().filter(|message| !message.is_outgoing()).cloned().collect()
}

fn case_number(text: &str) -> Option<String> {
    let words = text.split(|c: char| c.is_whitespace() || matches!(c, '.' | ',' | ':'));
    words
        .filter(|word| CaseNumber::parse(word).is_some_and(|n| n.as_str() == *word))
        .map(str::to_owned)
        .next()
}

/// The code in the newest link to the bot in somebody's chat.
fn link(world: &World, from: &str) -> Option<String> {
    world.chat(from).ok()?.iter().rev().find_map(|message| {
        let (_, after) = message.text().split_once("?start=")?;
        Some(after.chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).collect())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_script_is_understood_and_it_begins_with_a_chapter() {
        let wrong: Vec<_> = script::lines(SCRIPT).filter(|(_, line)| line.is_err()).collect();
        assert_eq!(wrong, []);
        assert!(matches!(script::lines(SCRIPT).next(), Some((_, Ok(Line::Chapter(_))))));
    }

    #[test]
    fn a_case_number_is_found_among_other_words() {
        let number = CaseNumber::from_random(7);
        let text = format!("Je klacht is verstuurd. Het nummer is {}. Bewaar het.", number.as_str());
        assert_eq!(case_number(&text).as_deref(), Some(number.as_str()));
        assert_eq!(case_number("Er is nog geen nummer."), None);
    }
}
