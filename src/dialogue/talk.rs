//! Plain words that mean the same at any point: a difficult word asked for, help, a call, "stop", "wacht even";
//! and the typed answers to what is no question of the intake. At a question the intake hears such words
//! itself, since there they may be an answer.

use crate::domain::ids::CaseId;
use crate::i18n::Text;

use super::conversation::Open;
use super::event::Content;
use super::press::{Move, Press};
use super::say::Saying;
use super::scene::Scene;
use super::{client, desk, doors, glossary, help, intake, respondent};

/// Does what the words ask. `false` when they may be something else.
pub(super) fn understood(scene: &mut Scene<'_>, words: &str) -> bool {
    match scene.conversation.open {
        Open::Composing { .. } | Open::Form { .. } | Open::HandingOver { .. } => false,
        // A respondent answers in their own words.
        Open::Case { .. } if respondent::own(scene).is_some() => glossary::asked(scene, words),
        Open::Intake { draft } if scene.draft(draft).is_some() => {
            glossary::asked(scene, words) || helps_at_notice(scene, words)
        }
        Open::Stopping { .. } | Open::Wiping | Open::Help | Open::Sorting { .. } => {
            glossary::asked(scene, words)
        }
        Open::Nothing | Open::Intake { .. } | Open::Case { .. } => {
            glossary::asked(scene, words) || outside(scene, words)
        }
    }
}

/// The notice stands open, and is no question of the intake.
fn helps_at_notice(scene: &mut Scene<'_>, words: &str) -> bool {
    scene.conversation.notice_accepted.is_none() && helps(scene, words)
}

fn helps(scene: &mut Scene<'_>, words: &str) -> bool {
    if scene.exactly(words, "words-call-me") {
        help::ask_number(scene);
    } else if scene.exactly(words, "words-help") {
        help::general(scene);
    } else {
        return false;
    }
    true
}

/// No question is open. Where the words could go to a case they are not sent, and the person hears how they
/// could be.
fn outside(scene: &mut Scene<'_>, words: &str) -> bool {
    if helps(scene, words) {
        return true;
    }
    let stops = scene.exactly(words, "words-stop");
    let turns =
        ["words-back", "words-later", "words-wait"].into_iter().any(|list| scene.exactly(words, list));
    if !(stops || turns) {
        return false;
    }
    if !client::cases::open_cases(scene).is_empty() {
        scene.conversation.open = Open::Nothing;
        let saying = Saying::text(Text::new("talk-not-sent").with("words", words.trim()));
        scene.say(saying.button("button-my-complaints", Press::plain("mine")));
        return true;
    }
    if scene.drafts.is_empty() && desk::reads_cases(scene) {
        return false;
    }
    if stops {
        client::start::stop(scene);
    }
    stops
}

/// The privacy notice stands open: a typed yes or no, else the notice once more, and nothing lost.
pub(super) fn before_notice(scene: &mut Scene<'_>, draft: CaseId, message_id: i64, content: &Content) {
    if let Content::Text(words) = content {
        let hears = |list| scene.exactly(words, list);
        if hears("words-yes") {
            return client::start::accept_notice(scene);
        }
        if hears("words-no") {
            return client::start::decline_notice(scene);
        }
        if hears("words-stop") || hears("words-later") {
            return intake::stop(scene, draft);
        }
        if hears("words-wait") {
            return doors::notice_again(scene, draft, "wait");
        }
        if hears("words-unsure") || hears("words-skip") || hears("words-back") {
            return doors::privacy(scene);
        }
    }
    intake::before_notice(scene, draft, message_id, content);
}

/// "Keep or erase?" stands open.
pub(super) fn stopping(scene: &mut Scene<'_>, draft: CaseId, message_id: i64, content: &Content) {
    if let Content::Text(words) = content {
        let ways = [
            ("words-keep", Move::Later),
            ("words-erase", Move::Erase),
            ("words-yes", Move::Later),
            ("words-no", Move::Resume),
            ("words-back", Move::Resume),
            ("words-done", Move::Resume),
        ];
        if let Some((_, to)) = ways.into_iter().find(|(list, _)| scene.among(words, list)) {
            return intake::go(scene, draft, to);
        }
    }
    if client::start::is_story(content) {
        return intake::unasked(scene, draft, message_id, content);
    }
    intake::stop(scene, draft);
}

/// "Are you sure that everything in this chat goes?" stands open. A story goes on as though nothing did: then
/// it is not for here.
pub(super) fn wiping(scene: &mut Scene<'_>, message_id: i64, content: &Content) -> bool {
    if let Content::Text(words) = content {
        if scene.among(words, "words-yes") || scene.among(words, "words-erase") {
            client::wipe::wipe(scene, Some(message_id));
            return true;
        }
        let keeps = ["words-no", "words-keep", "words-stop", "words-back", "words-later"];
        if keeps.into_iter().any(|list| scene.among(words, list)) {
            client::wipe::keep(scene);
            return true;
        }
    }
    if client::start::is_story(content) {
        scene.conversation.open = Open::Nothing;
        return false;
    }
    client::wipe::ask(scene);
    true
}
