//! Letters in the chat: read again, listed, and what comes back about them.

use crate::dialogue::news;
use crate::dialogue::say::binding;
use crate::domain::case::letters::{LetterFact, Written};
use crate::domain::case::{Actor, Case, Fact};
use crate::domain::letter::{LetterId, LetterTo};
use crate::i18n::{DUTCH, Text};

use super::client::{cases, standing, story};
use super::letters;
use super::press::Press;
use super::query::{Purpose, Right};
use super::say::Saying;
use super::scene::Scene;
use super::step::{AuditAction, Button};

/// A button was pressed: the letter as a document. The filer gets its words in the chat as well.
pub(super) fn on_wish(scene: &mut Scene<'_>, value: &str) {
    let Some(seen) = scene.answers.case.clone() else { return cases::not_yours(scene) };
    let written = value.parse().ok().and_then(|id| seen.case.letters.get(LetterId(id)));
    let Some(written) = written.cloned() else { return cases::not_yours(scene) };
    match seen.right {
        // Letters are for the client: who stands aside reads why.
        Right::Filer if seen.case.aside().is_some() => standing::show(scene),
        Right::Filer if written.is_filers() => {
            let saying = Saying::new().about(seen.case.id, Purpose::Letter);
            let saying = if scene.language() == DUTCH {
                saying.letter(written.id, written.letter)
            } else {
                let told = in_own_language(scene, &seen.case, &written);
                saying.paragraphs(told).document(written.id, written.letter)
            };
            scene.say(saying);
        }
        Right::Respondent(id) if written.to == LetterTo::Respondent(id.0) => {
            scene.note(AuditAction::CaseRead, Some(seen.case.id), None);
            let saying = Saying::new().about(seen.case.id, Purpose::Letter);
            scene.say(saying.document(written.id, written.letter));
        }
        Right::Filer | Right::Respondent(_) => cases::not_yours(scene),
        Right::Staff(member) => {
            scene.note(AuditAction::CaseRead, Some(seen.case.id), Some(member));
            let saying = Saying::text(letters::line(&written)).about(seen.case.id, Purpose::Card);
            scene.say(saying.document(written.id, written.letter));
        }
    }
}

/// What a letter tells, for somebody who does not read Dutch: what happened when it was written.
fn in_own_language(scene: &Scene<'_>, case: &Case, written: &Written) -> Vec<Text> {
    let items = story::items(scene, case).into_iter().filter(|item| item.at == written.at);
    let mut texts = vec![Text::new("beside-letter")];
    for item in items {
        texts.push(item.title);
        texts.extend(item.body);
    }
    texts.push(Text::new("beside-letter-dutch"));
    texts.push(binding());
    texts
}

/// All letters of a case, for who handles it: to read, to print, to post.
pub(super) fn list(scene: &mut Scene<'_>) {
    let Some(seen) = scene.answers.case.clone() else { return cases::not_yours(scene) };
    let Right::Staff(member) = seen.right else { return cases::not_yours(scene) };
    let case = seen.case;
    scene.note(AuditAction::CaseRead, Some(case.id), Some(member));
    let mut saying = Saying::new()
        .about(case.id, Purpose::Card)
        .heading(Text::new("staff-letters-title").with("number", case.number.as_str()));
    if case.letters.0.is_empty() {
        saying = saying.paragraph(Text::new("staff-letters-none"));
    }
    saying = saying.lines(case.letters.0.iter().map(letters::line));
    for written in &case.letters.0 {
        let label = Text::new("button-letter-number").with("number", i64::from(written.id.0));
        let data = Press::case(case.id, "letter", &written.id.0.to_string());
        saying = saying.row(vec![Button { label, data }]);
    }
    scene.say(saying);
}

/// The PDF of a letter was made just before it left, and its hash is kept; when none could be made, the
/// handler hears that its words left alone.
pub(super) fn made(scene: &mut Scene<'_>, letter: LetterId, sha256: Option<&str>) {
    let Some(case) = scene.answers.case.as_ref().map(|seen| seen.case.clone()) else { return };
    // A letter that is tried again comes out the same: that is no news.
    if !case.letters.get(letter).is_some_and(|written| written.is_news(sha256)) {
        return;
    }
    let fact = LetterFact::Printed { id: letter, sha256: sha256.map(str::to_owned) };
    scene.record(case.id, case.version, Actor::System, vec![Fact::Letter(fact)]);
    if sha256.is_none() {
        news::tell(scene, &case, "staff-letter-failed");
    }
}
