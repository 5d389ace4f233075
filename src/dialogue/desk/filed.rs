//! What was filed, in the words of those who handle it.

use crate::domain::complaint::{Capacity, Complaint, Reach, Represented, Told, UnitAnswer};
use crate::i18n::{Arg, Text};

use super::super::intake;
use super::super::scene::Scene;

/// "Label: value".
pub(super) fn line(id: &'static str, value: impl Into<Arg>) -> Text {
    Text::new("summary-line").with("label", Text::new(id)).with("value", value)
}

/// The complaint, a line an answer.
pub(super) fn lines(scene: &Scene<'_>, complaint: &Complaint) -> Vec<Text> {
    let mut texts = by(complaint);
    if let Some(service) = scene.world.organisation.service(&complaint.service) {
        texts.push(line("staff-label-service", service.name.as_str()));
    }
    if let Some(uwv) = complaint.uwv {
        texts.push(line("staff-label-uwv", intake::certainty(uwv)));
    }
    texts.extend(complaint.about.iter().map(|about| line("staff-label-about", intake::about(about))));
    texts.push(line("staff-label-unit", unit(scene, &complaint.unit)));
    texts.push(line("staff-label-when", intake::incident(&complaint.incident)));
    texts.push(line("staff-label-happened", intake::received(&complaint.happened)));
    texts.extend(intake::own_words(&complaint.happened));
    texts.push(line("staff-label-manager", intake::certainty(complaint.manager_involved)));
    texts.extend(door(scene, complaint));
    texts.extend(wish(complaint));
    texts
}

/// Who filed it, for whom, and how they are reached.
fn by(complaint: &Complaint) -> Vec<Text> {
    let capacity = match complaint.capacity {
        Capacity::Client => "staff-by-client",
        Capacity::Representative => "staff-by-representative",
        Capacity::NextOfKin => "staff-by-next-of-kin",
    };
    let mut texts = vec![line("staff-label-by", Text::new(capacity))];
    let name = complaint.name.as_ref().map_or_else(|| Text::new("said-left-out"), Text::words);
    texts.push(line("staff-label-name", name));
    if let Some(phone) = &complaint.phone {
        texts.push(line("staff-label-phone", phone.as_str()));
    }
    let reach = match complaint.reach {
        Reach::Chat => "said-reach-chat",
        Reach::Phone => "said-reach-phone",
    };
    texts.push(line("staff-label-reach", Text::new(reach)));
    texts.extend(complaint.represented.iter().flat_map(represented));
    texts
}

fn represented(represented: &Represented) -> Vec<Text> {
    let mut texts = Vec::new();
    if let Some(name) = &represented.name {
        texts.push(line("staff-label-for-whom", name.as_str()));
    }
    if let Some(relation) = &represented.relation {
        texts.push(line("staff-label-relation", intake::told_text(relation)));
    }
    if let Some(basis) = &represented.basis {
        texts.push(line("staff-label-basis", intake::told_text(basis)));
    }
    if !represented.proof.is_empty() {
        texts.push(line("staff-label-proof", intake::received(&represented.proof)));
        texts.extend(intake::own_words(&represented.proof));
    }
    texts
}

/// Whom the filer chose, and what was talked about. That somebody does not dare to talk with the manager
/// is for the complaints officer alone.
fn door(scene: &Scene<'_>, complaint: &Complaint) -> Vec<Text> {
    let door = intake::door_text(complaint.door, Some(complaint.manager_involved));
    let mut texts = vec![line("staff-label-door", door)];
    if complaint.talked == Some(true) {
        texts.push(line("staff-label-talked", Text::new("choice-yes")));
    }
    if complaint.dares == Some(false) && super::is_officer(scene) {
        texts.push(line("staff-label-dares", Text::new("choice-no")));
    }
    texts
}

fn unit(scene: &Scene<'_>, unit: &UnitAnswer) -> Text {
    match unit.key().and_then(|key| scene.world.organisation.unit(key)) {
        Some(unit) => Text::words(&unit.name),
        None => Text::new("choice-unsure"),
    }
}

fn wish(complaint: &Complaint) -> Vec<Text> {
    let mut texts = Vec::new();
    if let Some(key) = &complaint.wish_offered {
        texts.push(line("staff-label-wish", intake::told_text(&Told::Offered(key.clone()))));
    }
    if !complaint.wish.is_empty() {
        texts.push(line("staff-label-wish", intake::received(&complaint.wish)));
        texts.extend(intake::own_words(&complaint.wish));
    }
    texts
}
