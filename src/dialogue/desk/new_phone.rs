//! `/toestel NR naam`: the complaints officer checks who somebody with a new phone or account is, and gives a
//! one-time code for their case, whoever handles it. She reads nothing of it: the bot says only whether what the
//! caller says of themselves fits.

use crate::domain::case::filer::FilerFact;
use crate::domain::case::{Actor, Fact};
use crate::domain::ids::CaseNumber;
use crate::domain::search::Claim;
use crate::i18n::Text;

use super::super::press::Press;
use super::super::query::{CaseDoor, Purpose};
use super::super::say::Saying;
use super::super::scene::Scene;
use super::super::step::{AuditAction, Button};
use super::super::{act, client, doors};

/// Any number does for the example.
const EXAMPLE: u64 = 7;

/// What the caller says is held against the case; where it fits, a code can be made.
pub fn show(scene: &mut Scene<'_>, typed: &str) {
    if !super::is_officer(scene) {
        let id = if super::reads_cases(scene) { "staff-phone-handler" } else { "unknown-command" };
        let saying = doors::back_to_question(scene, Saying::id(id));
        return scene.say(saying);
    }
    if typed.is_empty() {
        let number = CaseNumber::from_random(EXAMPLE);
        return scene.say(Saying::text(Text::new("staff-phone-how").with("number", number.as_str())));
    }
    let Some(door) = scene.answers.door.clone() else { return client::cases::not_yours(scene) };
    scene.note(AuditAction::CodeAsked, Some(door.id), Some(door.by));
    let id = match door.claim {
        Claim::Fits => "staff-phone-fits",
        Claim::Differs => "staff-phone-differs",
        Claim::NothingKnown => "staff-phone-nothing-known",
        Claim::NothingSaid => "staff-phone-ask-name",
    };
    let saying = Saying::text(Text::new(id).with("number", door.number.as_str()));
    let saying = saying.about(door.id, Purpose::Card);
    match door.claim {
        Claim::Fits | Claim::NothingKnown => scene.say(with_buttons(saying, &door)),
        Claim::Differs | Claim::NothingSaid => scene.say(saying),
    }
}

fn with_buttons(saying: Saying, door: &CaseDoor) -> Saying {
    let button =
        |label, word| Button { label: Text::new(label), data: Press::case(door.id, "new-phone", word) };
    if door.represented {
        let row = vec![button("staff-code-same", "same"), button("staff-code-client", "client")];
        return saying.paragraph(Text::new("staff-phone-represented")).row(row);
    }
    saying.row(vec![button("button-make-code", "same")])
}

/// She is sure who it is: the code.
pub fn give(scene: &mut Scene<'_>, word: &str) {
    let Some(door) = scene.answers.door.clone() else { return client::cases::not_yours(scene) };
    let to_client = word == "client" && door.represented;
    let fact = Fact::Filer(FilerFact::CodeGiven { to_client });
    scene.record(door.id, door.version, Actor::Staff(door.by), vec![fact]);
    scene.note(AuditAction::CodeGiven, Some(door.id), Some(door.by));
    act::give_code(scene, door.id, &door.number, to_client);
}
