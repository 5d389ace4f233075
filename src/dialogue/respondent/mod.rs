//! The other side (articles 3, 6 and 11): a respondent's own view, their answer, and their term. They see
//! what the invitation names and no more, also when they are staff: staff menus never lead here.

pub mod answer;
pub mod clock;
pub mod view;

use crate::domain::case::hearing::{HearingFact, Respondent, RespondentId};
use crate::domain::case::{Actor, Case, Fact, Stage};
use crate::domain::code::CodePurpose;
use crate::i18n::Text;

use super::client::cases;
use super::conversation::Open;
use super::news;
use super::press::Press;
use super::query::{Purpose, Right};
use super::say::Saying;
use super::scene::Scene;
use super::step::{AuditAction, Button, CodeChange, Effect, Recipient};

/// The case of this event and the respondent that the asker is in it.
pub fn own(scene: &Scene<'_>) -> Option<(Case, Respondent)> {
    let seen = scene.answers.case.as_ref()?;
    match seen.right {
        Right::Respondent(id) => Some((seen.case.clone(), seen.case.hearing.respondent(id)?.clone())),
        Right::Filer | Right::Staff(_) => None,
    }
}

/// `/start CODE` with a code that the asker may open. One of another purpose is opened elsewhere.
pub fn code(scene: &mut Scene<'_>, code: &str) {
    let Some(held) = scene.answers.code.clone() else { return cases::unknown_link(scene) };
    let Some((case, known)) = own(scene).filter(|_| held.grant.purpose == CodePurpose::Respondent) else {
        return cases::unknown_link(scene);
    };
    if !held.again {
        scene.effect(Effect::Code(CodeChange::Used { code: code.to_owned(), grant: held.grant }));
        let fact = HearingFact::RespondentOpened { respondent: known.id };
        scene.record(case.id, case.version, Actor::Respondent(known.id), vec![Fact::Hearing(fact)]);
        scene.note(AuditAction::CaseChanged, Some(case.id), None);
    }
    scene.conversation.open = Open::Case { case: case.id };
    view::show(scene);
}

/// A button of the respondent's own view.
pub fn pressed(scene: &mut Scene<'_>, word: &str) {
    match word {
        "files" => view::files(scene),
        "done" => answer::finish(scene),
        _ => {
            if let Some((case, _)) = own(scene) {
                scene.conversation.open = Open::Case { case: case.id };
            }
            view::show(scene);
        }
    }
}

/// The way back to the respondent's own view.
pub fn read_button(case: &Case) -> Button {
    button(case, "button-side-read", "")
}

/// A button of the respondent's own view.
fn button(case: &Case, label: &'static str, word: &str) -> Button {
    Button { label: Text::new(label), data: Press::case(case.id, "side", word) }
}

/// A respondent blocked the bot, or came back: the handler hears it, and reaches them another way meanwhile.
pub fn reach(scene: &mut Scene<'_>, reachable: bool) {
    for (case, id) in scene.answers.sides.clone() {
        let Some(known) = case.hearing.respondent(id) else { continue };
        if case.stage == Stage::Closed || known.unreachable != reachable || known.withdrawn.is_some() {
            continue;
        }
        let fact = if reachable {
            HearingFact::RespondentReachable { respondent: id }
        } else {
            HearingFact::RespondentUnreachable { respondent: id }
        };
        scene.record(case.id, case.version, Actor::System, vec![Fact::Hearing(fact)]);
        scene.note(AuditAction::CaseChanged, Some(case.id), None);
        let waits = !known.is_heard();
        let told = match (reachable, waits) {
            (true, _) => "staff-respondent-reachable",
            (false, true) => "staff-respondent-unreachable",
            (false, false) => "staff-respondent-unreachable-later",
        };
        news::tell_of_outside(scene, &case, told);
        if reachable {
            // What was refused meanwhile is in their own view.
            let case = scene.as_it_is_now(&case);
            tell(scene, &case, id, "side-news");
        }
    }
}

/// Those who answered here hear, neutrally, that there is something new: it has ended.
pub fn tell_all(scene: &mut Scene<'_>, case: &Case) {
    let ids: Vec<RespondentId> = case.hearing.respondents.iter().map(|known| known.id).collect();
    for id in ids {
        tell(scene, case, id, "side-news");
    }
}

/// Tells a respondent, neutrally, that there is something new; nobody, when they never opened their link.
pub fn tell(scene: &mut Scene<'_>, case: &Case, id: RespondentId, text: &'static str) {
    if let Some(saying) = notice(case, id, Text::new(text)) {
        scene.say(saying);
    }
}

fn notice(case: &Case, id: RespondentId, text: Text) -> Option<Saying> {
    case.hearing.respondent(id).filter(|known| known.is_in_chat())?;
    let saying = Saying::text(text)
        .to(Recipient::Respondent(case.id, id))
        .about(case.id, Purpose::Notice)
        .row(vec![button(case, "button-side-read", "")]);
    Some(saying)
}
