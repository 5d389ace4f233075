//! A name that was sent in pieces: "Bas", and a moment later "Bakker".

use crate::i18n::Text;

use super::super::draft::Draft;
use super::super::scene::Scene;
use super::answer::Taken;
use super::edit::rename;
use super::listen::answered;
use crate::dialogue::question::Question;

/// What comes so soon after a name was meant to stand behind it, in milliseconds.
const SOON_MS: i64 = 6_000;
/// No surname has more words than this.
const WORDS_MAX: usize = 4;

/// Adds the words to the name that came just before. `false` when they are about something else.
pub(super) fn name_goes_on(
    scene: &mut Scene<'_>,
    draft: &Draft,
    question: Question,
    message_id: i64,
    words: &str,
) -> bool {
    let soon = scene.at.0 - draft.touched.0 <= SOON_MS;
    let of_name = words.split_whitespace().count() <= WORDS_MAX
        && words.chars().all(|c| c.is_alphabetic() || c.is_whitespace() || "-'’.".contains(c));
    let typed = draft.answers.typed.iter().max_by_key(|(id, _)| **id).filter(|(id, _)| **id < message_id);
    let Some((last, code)) = typed.filter(|_| question == Question::Unit && soon && of_name) else {
        return false;
    };
    let asked = Question::from_code(code);
    let Some(before) = draft.answers.typed_words.get(last).cloned() else { return false };
    let name = format!("{before} {}", words.trim());
    let mut with_name = draft.clone();
    if !matches!(asked, Some(Question::About | Question::AboutName))
        || !rename(&mut with_name, &before, &name)
    {
        return false;
    }
    with_name.answers.typed_words.insert(*last, name.clone());
    answered(scene, draft.clone(), question, None, |draft, _| {
        *draft = with_name;
        Taken::Noted(vec![Text::new("noted").with("answer", name.as_str())])
    });
    true
}
