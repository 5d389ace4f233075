//! Somebody in distress: answered at once and calmly, with the numbers that help. The bot warns nobody by
//! itself and says so; what was written is kept as what it was; and the questions wait.

mod phrase;

use std::collections::BTreeSet;

use crate::domain::ids::CaseId;
use crate::domain::organisation::{Distress, HelpNumber, Word};
use crate::i18n::{Locales, Text};

use super::conversation::{Open, Told};
use super::event::Content;
use super::press::{Move, Press};
use super::query::{Purpose, Right};
use super::say::Saying;
use super::scene::Scene;
use super::step::Button;
use super::{client, help, intake, respondent};
use phrase::{Phrase, sentences};

/// A story is told in pieces: the same distress is answered once in so long, where the words are kept anyway.
const ONCE_IN_MS: u64 = 30 * 60_000;

/// What distress stands in these words.
pub fn found(words: &str, locales: &Locales, language: &str) -> Vec<Distress> {
    let list = |id: &'static str| locales.render(language, &Text::new(id));
    let fillers: Vec<String> = list("words-distress-filler").split('|').map(str::to_owned).collect();
    let harmless = list("words-distress-not");
    let harmless = Phrase::list(&harmless);
    let mut told = sentences(words, &fillers);
    told.iter_mut().for_each(|sentence| sentence.strike(&harmless));
    let stands = |kind: &Distress| {
        let written = list(words_of(*kind));
        let phrases = Phrase::list(&written);
        told.iter().any(|sentence| sentence.holds(&phrases))
    };
    Distress::ALL.iter().copied().filter(stands).collect()
}

fn words_of(kind: Distress) -> &'static str {
    match kind {
        Distress::Suicide => "words-distress-suicide",
        Distress::Sexual => "words-distress-sexual",
        Distress::Violence => "words-distress-violence",
        Distress::Threat => "words-distress-threat",
    }
}

fn words_in(content: &Content) -> Option<&str> {
    match content {
        Content::Text(words) | Content::Other { words: Some(words), .. } => Some(words),
        Content::Media(media) => media.caption.as_deref(),
        Content::Contact { .. } | Content::Other { words: None, .. } => None,
    }
}

fn found_in(scene: &Scene<'_>, content: &Content) -> Vec<Distress> {
    let words = words_in(content).unwrap_or_default();
    let found = |language: &str| found(words, scene.world.locales, language);
    let found: BTreeSet<Distress> = scene.languages().into_iter().flat_map(found).collect();
    found.into_iter().collect()
}

/// Was all of it answered a while ago?
fn was_answered(scene: &Scene<'_>, kinds: &[Distress]) -> bool {
    scene.conversation.distress.as_ref().is_some_and(|told| {
        scene.at.0.abs_diff(told.at.0) <= ONCE_IN_MS && kinds.iter().all(|kind| told.kinds.contains(kind))
    })
}

/// What a client typed, before anything else looks at it. `true` when it is dealt with; what belongs to a case
/// goes on to its case.
pub fn heard(scene: &mut Scene<'_>, message_id: i64, content: &Content) -> bool {
    if for_staff(scene) {
        return false;
    }
    let kinds = found_in(scene, content);
    if kinds.is_empty() {
        return false;
    }
    if respondent::own(scene).is_some() {
        return of_respondent(scene, &kinds);
    }
    match scene.conversation.open {
        Open::Intake { draft } | Open::Stopping { draft } if scene.draft(draft).is_some() => {
            in_draft(scene, &kinds, draft, message_id, content)
        }
        Open::Help => {
            answer(scene, &kinds, After::Number);
            true
        }
        Open::Nothing
        | Open::Intake { .. }
        | Open::Stopping { .. }
        | Open::Sorting { .. }
        | Open::Wiping
        | Open::Case { .. }
        | Open::Composing { .. }
        | Open::Form { .. }
        | Open::HandingOver { .. } => outside(scene, &kinds, message_id, content),
    }
}

/// Staff write about a case, or answer a message about one: that is not a client in distress.
fn for_staff(scene: &Scene<'_>) -> bool {
    let composes = matches!(scene.conversation.open, Open::Composing { .. } | Open::HandingOver { .. });
    let as_staff = scene.answers.case.as_ref().is_some_and(|seen| matches!(seen.right, Right::Staff(_)));
    let replies = scene.answers.message.as_ref().is_some_and(|message| message.case.is_some());
    let fills_in = matches!(scene.conversation.open, Open::Form { .. });
    composes || (as_staff && (replies || fills_in))
}

/// Whoever answers a complaint tells of blows and threats as part of it; thoughts of dying are their own.
fn of_respondent(scene: &mut Scene<'_>, kinds: &[Distress]) -> bool {
    let own = [Distress::Suicide];
    if kinds.contains(&Distress::Suicide) && !was_answered(scene, &own) {
        answer(scene, &own, After::Nothing);
    }
    false
}

fn in_draft(
    scene: &mut Scene<'_>,
    kinds: &[Distress],
    draft: CaseId,
    message_id: i64,
    content: &Content,
) -> bool {
    if was_answered(scene, kinds) && intake::tells(scene, draft) {
        if kinds.contains(&Distress::Suicide) {
            again(scene);
        }
        return false;
    }
    intake::keep(scene, draft, message_id, content);
    answer(scene, kinds, After::Kept(draft));
    true
}

fn outside(scene: &mut Scene<'_>, kinds: &[Distress], message_id: i64, content: &Content) -> bool {
    if scene.conversation.open == Open::Wiping {
        scene.conversation.open = Open::Nothing;
    }
    let belongs = matches!(scene.conversation.open, Open::Sorting { .. } | Open::Form { .. });
    if belongs || !client::cases::open_cases(scene).is_empty() {
        if !was_answered(scene, kinds) {
            answer(scene, kinds, After::Filed);
        }
        return false;
    }
    if let Some(draft) = scene.drafts.last().map(|draft| draft.id) {
        return in_draft(scene, kinds, draft, message_id, content);
    }
    let after = match client::start::first_part(scene, message_id, content) {
        Some(part) => After::Kept(intake::open(scene, Some(part))),
        None => After::Nothing,
    };
    answer(scene, kinds, after);
    true
}

/// Words that were changed afterwards.
pub fn edited(scene: &mut Scene<'_>, content: &Content) {
    let kinds = found_in(scene, content);
    if kinds.is_empty() || was_answered(scene, &kinds) {
        return;
    }
    let after = match scene.conversation.open {
        Open::Intake { draft } if scene.draft(draft).is_some() => After::Kept(draft),
        Open::Intake { .. }
        | Open::Nothing
        | Open::Stopping { .. }
        | Open::Sorting { .. }
        | Open::Wiping
        | Open::Help
        | Open::Case { .. }
        | Open::Composing { .. }
        | Open::Form { .. }
        | Open::HandingOver { .. } => After::Filed,
    };
    answer(scene, &kinds, after);
}

/// What becomes of the words.
#[derive(Clone, Copy)]
enum After {
    /// They are kept in this draft, and its question waits.
    Kept(CaseId),
    /// They belong to a complaint that was sent.
    Filed,
    /// They were typed where a number was asked.
    Number,
    /// They belong to nothing.
    Nothing,
}

fn answer(scene: &mut Scene<'_>, kinds: &[Distress], after: After) {
    scene.conversation.distress = Some(Told { kinds: kinds.to_vec(), at: scene.at });
    let first = kinds.first().copied().unwrap_or(Distress::STAND_IN);
    let mut saying = Saying::text(Text::new(first_words(first))).lines(numbers(scene, kinds));
    let can_call = help::can_call(scene);
    let (kept, offer) = match after {
        After::Kept(_) => ("distress-kept", "distress-call"),
        After::Filed => ("distress-filed", "distress-call"),
        After::Nothing => ("distress-nobody", "distress-call"),
        After::Number => ("distress-nobody", "distress-call-number"),
    };
    let offer = if can_call { offer } else { "distress-call-self" };
    saying = saying.paragraph(Text::new(kept)).paragraph(help::with_officer(scene, offer));
    if can_call && !matches!(after, After::Number) {
        saying = saying.button("button-call-now", Press::plain("call-now"));
    }
    if let After::Kept(id) = after
        && let Some(draft) = scene.draft(id)
    {
        let press = Press::Move { draft: id, version: draft.version, to: Move::Resume };
        let button = Button { label: Text::new("button-go-on"), data: press.encode() };
        saying = saying.about(id, Purpose::Intake).row(vec![button]);
    }
    scene.say(saying);
}

/// The same cry once more, in the middle of the story: it is heard, and the story goes on.
fn again(scene: &mut Scene<'_>) {
    let numbers = numbers(scene, &[Distress::Suicide]);
    scene.say(Saying::id("distress-again").lines(numbers));
}

/// The numbers that help in these kinds of distress, and those that always do.
fn numbers(scene: &Scene<'_>, kinds: &[Distress]) -> Vec<Text> {
    let helps = |number: &&HelpNumber| {
        number.distress.is_empty() || number.distress.iter().any(|kind| kinds.contains(kind))
    };
    let told = |number: &HelpNumber| {
        Text::new("distress-number")
            .with("name", number.name.as_str())
            .with("phone", number.phone.as_str())
            .with("about", number.about_text())
    };
    scene.world.organisation.help.iter().filter(helps).map(told).collect()
}

fn first_words(kind: Distress) -> &'static str {
    match kind {
        Distress::Suicide => "distress-suicide",
        Distress::Sexual => "distress-sexual",
        Distress::Violence => "distress-violence",
        Distress::Threat => "distress-threat",
    }
}

#[cfg(test)]
mod tests;
