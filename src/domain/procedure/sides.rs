//! Whether everybody whom the complaint is about got the chance to answer (articles 3 and 6).

use super::Moment;
use super::gate::last_day;
use crate::domain::case::hearing::Respondent;
use crate::domain::case::{Case, Stage};
use crate::domain::complaint::About;
use crate::domain::organisation::{TermKey, cited, same_name};
use crate::i18n::Text;

/// Those whom it is about and who were not invited, nor explained away, by their place in the complaint from 0.
pub fn unasked(case: &Case) -> Vec<usize> {
    let explained = |index: &usize| case.hearing.not_heard_of.iter().any(|(known, _)| known == index);
    uninvited(case).into_iter().filter(|index| !explained(index)).collect()
}

/// Those whom it is about and who were not invited. An invitation says which of them it is for, or bears the
/// same name; any other counts for one whose name the complaint does not give.
fn uninvited(case: &Case) -> Vec<usize> {
    let linked = |index: usize| case.hearing.invited().any(|known| known.about == Some(index));
    let mut free: Vec<&Respondent> = case.hearing.invited().filter(|known| known.about.is_none()).collect();
    let mut left: Vec<usize> = (0..case.complaint.about.len()).filter(|index| !linked(*index)).collect();
    left.retain(|index| {
        let name = given_name(&case.complaint.about[*index]);
        let found = name.and_then(|name| free.iter().position(|known| same_name(&known.person.name, name)));
        found.map(|at| free.remove(at)).is_none()
    });
    left.retain(|index| given_name(&case.complaint.about[*index]).is_some() || free.pop().is_none());
    left
}

fn given_name(about: &About) -> Option<&str> {
    match about {
        About::Employee { name } | About::ActingFor { name } => name.as_deref(),
        About::Unit | About::Organisation => None,
    }
}

/// What one of them is called, for staff.
pub fn name(case: &Case, index: usize) -> Text {
    match case.complaint.about.get(index) {
        Some(About::Employee { name: Some(name) } | About::ActingFor { name: Some(name) }) => {
            Text::words(name.as_str())
        }
        Some(About::Employee { name: None }) => Text::new("said-about-employee-unknown"),
        Some(About::ActingFor { name: None }) => Text::new("said-about-acting-unknown"),
        Some(About::Unit) => Text::new("said-about-unit"),
        Some(About::Organisation) | None => Text::new("said-about-organisation"),
    }
}

/// That this one was not asked yet, with where the regulation wants it.
pub fn missing(moment: &Moment<'_>, index: usize) -> Text {
    Text::new("staff-gate-side-unasked")
        .with("who", name(moment.case, index))
        .with("article", cited(&moment.citations().hearing))
}

/// Was somebody heard, and did everybody whom it is about get the chance? About whoever did not, for a reason,
/// nothing is found.
pub(super) fn are_heard(moment: &Moment<'_>) -> bool {
    let somebody = moment.case.hearing.invited().next().is_some();
    somebody && invited_are_heard(moment) && unasked(moment.case).is_empty()
}

/// Were both sides heard, or is it recorded why not?
pub(super) fn are_heard_or_explained(moment: &Moment<'_>) -> bool {
    let hearing = &moment.case.hearing;
    let somebody = hearing.invited().next().is_some() || !hearing.not_heard_of.is_empty();
    hearing.not_heard.is_some() || (somebody && invited_are_heard(moment) && unasked(moment.case).is_empty())
}

fn invited_are_heard(moment: &Moment<'_>) -> bool {
    moment.case.hearing.invited().all(|known| is_heard(moment, known))
}

/// Silence counts once the time is over that the regulation gives: with the complaints officer two weeks,
/// however soon the manager before her wanted an answer (article 6).
fn is_heard(moment: &Moment<'_>, known: &Respondent) -> bool {
    let two_weeks = last_day(moment, TermKey::RespondentAnswer, known.begun());
    let too_soon = moment.case.phase() == Stage::ComplaintsOfficer && moment.today <= two_weeks;
    !known.answers.is_empty() || (known.silent && !too_soon)
}
