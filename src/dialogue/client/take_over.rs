//! Somebody opens a one-time code and goes on with a case: the client after a representative, or whoever
//! filed with a new phone. From then on it is theirs, and not the earlier account's any more.

use crate::dialogue::news;
use crate::domain::case::filer::FilerFact;
use crate::domain::case::{Actor, Fact};
use crate::domain::code::CodePurpose;
use crate::i18n::Text;

use super::super::conversation::Open;
use super::super::press::Press;
use super::super::query::Purpose;
use super::super::say::Saying;
use super::super::scene::Scene;
use super::super::step::{AuditAction, Button, CodeChange, Effect, Recipient};
use super::cases;

/// `/start CODE` with a code that the asker may open.
pub fn code(scene: &mut Scene<'_>, code: &str) {
    let Some(held) = scene.answers.code.clone() else { return cases::unknown_link(scene) };
    let case = held.case;
    // Before the case is somebody else's, who had it hears that it is. On a phone that was lost it says nothing
    // of what it is about.
    let left = match held.grant.purpose {
        CodePurpose::TakeOver => Some(Text::new("taken-over-from-you").with("number", case.number.as_str())),
        CodePurpose::NewAccount => {
            let phone = scene.world.organisation.contact.phone.as_str();
            Some(Text::new("moved-from-you").with("phone", phone))
        }
        CodePurpose::PickUp | CodePurpose::Respondent => None,
    };
    if let Some(text) = left.filter(|_| !held.own) {
        scene.say(Saying::text(text).to(Recipient::Filer(case.id)).about(case.id, Purpose::Notice));
    }
    let by_client = held.grant.purpose == CodePurpose::TakeOver;
    scene.effect(Effect::Code(CodeChange::Used { code: code.to_owned(), grant: held.grant }));
    scene.record(case.id, case.version, Actor::System, vec![Fact::Filer(FilerFact::TakenOver { by_client })]);
    scene.note(AuditAction::CaseChanged, Some(case.id), None);
    let picked_up = held.grant.purpose == CodePurpose::PickUp;
    news::tell(scene, &case, if picked_up { "staff-picked-up" } else { "staff-taken-over" });
    scene.conversation.open = Open::Case { case: case.id };
    let id = if picked_up { "picked-up" } else { "taken-over" };
    let text = Text::new(id).with("number", case.number.as_str());
    let button = Button { label: Text::new("button-to-case"), data: Press::case(case.id, "mine", "") };
    scene.say(Saying::text(text).about(case.id, Purpose::Letter).row(vec![button]));
}
