//! Every button has a typed twin: what the newest buttons offered can be typed as well as pressed. The
//! answers of the intake have their own, more forgiving reading.

use crate::i18n::Text;

use super::conversation::{Conversation, Open};
use super::offered::Offered;
use super::press::Press;
use super::scene::Scene;
use super::understand::plain;

/// The press that these words stand for.
pub(super) fn typed(conversation: &Conversation, words: &str) -> Option<Press> {
    among(&conversation.offered, words)
}

/// The press of a notice's button that these words stand for, while nothing else is open.
pub(super) fn noticed(open: &Open, noticed: &[Offered], words: &str) -> Option<Press> {
    if *open == Open::Nothing { among(noticed, words) } else { None }
}

fn among(buttons: &[Offered], words: &str) -> Option<Press> {
    let words = plain(words);
    let found = buttons.iter().find(|offered| plain(&offered.label) == words)?;
    Press::decode(&found.data)
}

/// Buttons that come unasked, or stand at any time, and what they lead to when they are typed.
const ANY_TIME: [(&str, &str); 7] = [
    ("button-read", "mine"),
    ("button-my-complaints", "mine"),
    ("button-other-complaint", "mine"),
    ("button-open", "cases"),
    ("button-cases", "cases"),
    ("button-new-complaint", "new"),
    ("nav-call-me", "call"),
];

/// The press that these words stand for while no question is open: a notification's button, above all.
pub(super) fn typed_any_time(scene: &Scene<'_>, words: &str) -> Option<Press> {
    let quiet = matches!(scene.conversation.open, Open::Nothing | Open::Case { .. });
    let words = plain(words);
    let said = |language: &str, id| plain(&scene.world.locales.render(language, &Text::new(id)));
    let languages = scene.languages();
    let means = |id: &'static str| languages.iter().any(|language| said(language, id) == words);
    let (_, word) = ANY_TIME.into_iter().find(|(id, _)| quiet && means(id))?;
    Some(Press::Plain(word.to_owned()))
}
