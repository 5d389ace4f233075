//! "En ook Els": somebody more whom it is about, said after the question about whom.

use crate::dialogue::explained::spellings;
use crate::domain::calendar::civil_date;

use super::super::draft::Draft;
use super::super::scene::Scene;
use super::super::understand::plain;
use super::answer;
use super::choices::names_more;
use super::listen::answered;
use super::typed_date;
use crate::dialogue::question::Question;

/// No name has more words than this.
const WORDS_MAX: usize = 5;
/// "Van", "der", "el": longer words in a name have a capital.
const PARTICLE_MAX: usize = 3;

/// Takes somebody more who was typed without the button. `false` when the words are about something else.
pub(super) fn somebody(
    scene: &mut Scene<'_>,
    draft: &Draft,
    question: Question,
    message_id: i64,
    words: &str,
) -> bool {
    let may = names_more(question, draft, scene.world.organisation);
    let Some(name) = behind(scene, words).filter(|name| may && is_name(scene, draft, question, name)) else {
        return false;
    };
    answered(scene, draft.clone(), question, None, |draft, _| {
        draft.answers.typed.insert(message_id, Question::About.code().to_owned());
        draft.answers.typed_words.insert(message_id, name.clone());
        answer::name_about(draft, Some(name))
    });
    true
}

/// What follows "en ook", as it was typed.
pub(super) fn behind(scene: &Scene<'_>, words: &str) -> Option<String> {
    let words: Vec<&str> = words.split_whitespace().collect();
    let mut openings = spellings(scene.world.locales, scene.languages(), "words-also");
    openings.sort_by_key(|opening| std::cmp::Reverse(opening.len()));
    openings.iter().find_map(|opening| {
        let (begun, rest) = words.split_at_checked(opening.split(' ').count())?;
        (plain(&begun.join(" ")) == *opening && !rest.is_empty()).then(|| rest.join(" "))
    })
}

/// Can it be nothing but a name? Where somebody is about to tell what happened, a name stands with capitals:
/// "en ook Els", but not "en ook geslagen".
fn is_name(scene: &Scene<'_>, draft: &Draft, question: Question, name: &str) -> bool {
    let words: Vec<&str> = name.split_whitespace().collect();
    let letters = name.chars().all(|c| c.is_alphabetic() || c.is_whitespace() || "-'’.".contains(c));
    let capital = |word: &str| word.chars().next().is_some_and(char::is_uppercase);
    let ends = [words.first(), words.last()].into_iter().flatten().all(|word| capital(word));
    let surely = ends && words.iter().all(|word| capital(word) || word.chars().count() <= PARTICLE_MAX);
    letters
        && words.len() <= WORDS_MAX
        && name.chars().count() <= answer::NAME_MAX
        && (!question.gathers() || (surely && draft.answers.happened.is_empty()))
        && answer::unit_named(draft, name, scene.world.organisation).is_none()
        && !typed_date::is_understood(name, civil_date(scene.at), scene.language())
}
