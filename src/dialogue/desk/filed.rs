//! What was filed, in the words of those who handle it: who, what happened, what should come of it.

use crate::dialogue::said;
use crate::domain::case::Case;
use crate::domain::complaint::{About, Capacity, Complaint, Incident, Reach, Represented, Told};
use crate::i18n::{Arg, DUTCH, Text};

use super::super::intake::spoken::was_spoken;
use super::super::question::Question;
use super::super::scene::Scene;
use crate::i18n::languages::dutch_name;

/// "Label: value".
pub(super) fn line(id: &'static str, value: impl Into<Arg>) -> Text {
    Text::new("summary-line").with("label", Text::new(id)).with("value", value)
}

/// Who filed it, for whom, and how to reach them.
pub(super) fn filer(case: &Case) -> Vec<Text> {
    let complaint = &case.complaint;
    let capacity = match case.capacity() {
        Capacity::Client => "staff-capacity-client",
        Capacity::Representative => "staff-capacity-representative",
        Capacity::NextOfKin => "staff-capacity-next-of-kin",
    };
    let name = match &complaint.name {
        Some(name) => Text::words(name.as_str()),
        None => told_or_spoken(complaint, &[Question::Contact], "said-left-out"),
    };
    let mut texts = vec![line("staff-label-name", name), line("staff-label-who", Text::new(capacity))];
    texts.extend(case.represented().into_iter().flat_map(represented));
    if let Some(former) = &case.filer.before_client {
        let name = former.name.as_deref().map_or_else(|| Text::new("said-left-out"), Text::words);
        texts.push(line("staff-label-before-client", name));
    }
    if let Some(phone) = &complaint.phone {
        texts.push(line("staff-label-phone", phone.as_str()));
    } else if was_spoken(&complaint.spoken, &[Question::Phone]) {
        texts.push(line("staff-label-phone", Text::new("said-spoken")));
    }
    if let Some(address) = &case.filer.address {
        texts.push(line("staff-label-address", address.in_short()));
    }
    let reach = match complaint.reach {
        Reach::Chat => "said-reach-chat",
        Reach::Phone => "said-reach-phone",
    };
    // Whoever told it at the desk was never in the chat.
    let shown = complaint.reach == Reach::Phone || !case.is_told_only();
    texts.extend(shown.then(|| line("staff-label-reach", Text::new(reach))));
    let language = Some(case.language()).filter(|language| *language != DUTCH);
    let language = language.and_then(dutch_name);
    texts.extend(language.map(|name| line("staff-label-language", name)));
    texts
}

fn represented(represented: &Represented) -> Vec<Text> {
    let mut texts = Vec::new();
    if let Some(name) = &represented.name {
        texts.push(line("staff-label-for-whom", name.as_str()));
    }
    if let Some(relation) = &represented.relation {
        texts.push(line("staff-label-relation", said::told_text(relation)));
    }
    if let Some(basis) = &represented.basis {
        texts.push(line("staff-label-basis", basis_text(basis)));
    }
    if !represented.proof.is_empty() {
        texts.push(line("staff-label-proof", said::in_short(&represented.proof)));
        texts.extend(said::in_full(&represented.proof));
    }
    texts
}

fn basis_text(basis: &Told) -> Text {
    match basis {
        Told::Offered(key) if key == "basis-consent" => Text::new("staff-basis-consent"),
        Told::Offered(key) if key == "basis-guardian" => Text::new("staff-basis-guardian"),
        Told::Offered(key) if key == "basis-parent" => Text::new("staff-basis-parent"),
        Told::Offered(_) | Told::Words(_) => said::told_text(basis),
    }
}

/// What happened, where, when, and by whom.
pub(super) fn matter(scene: &Scene<'_>, complaint: &Complaint) -> Vec<Text> {
    let mut texts: Vec<Text> =
        if complaint.spoken.is_empty() { Vec::new() } else { vec![Text::new("staff-card-spoken")] };
    texts.extend(complaint.about.iter().map(|about| line("staff-label-about", about_text(complaint, about))));
    texts.push(line("staff-label-unit", unit(scene, complaint)));
    texts.push(line("staff-label-when", when(complaint)));
    texts.push(line("staff-label-happened", said::in_short(&complaint.happened)));
    texts.extend(said::in_full(&complaint.happened));
    texts
}

/// What should come of it, and by whom.
pub(super) fn wanted(scene: &Scene<'_>, case: &Case) -> Vec<Text> {
    let complaint = &case.complaint;
    let mut texts = Vec::new();
    if let Some(key) = &complaint.wish_offered {
        texts.push(line("staff-label-wish", said::told_text(&Told::Offered(key.clone()))));
    }
    if !complaint.wish.is_empty() {
        texts.push(line("staff-label-wish", said::in_short(&complaint.wish)));
        texts.extend(said::in_full(&complaint.wish));
    }
    texts.extend(door(scene, complaint));
    if let Some(service) = scene.world.organisation.service(&complaint.service) {
        texts.push(line("staff-label-service", service.name.as_str()));
    }
    texts.extend(track(scene, case));
    texts
}

/// The track and who commissions it; while it is open, what the client said about UWV.
fn track(scene: &Scene<'_>, case: &Case) -> Vec<Text> {
    let organisation = scene.world.organisation;
    let standing = case.track(organisation);
    let value = match standing.track.as_deref() {
        Some(key) => said::track(organisation, key),
        None if standing.open => Text::new("staff-track-open"),
        None if case.track.by_staff => Text::new("staff-track-none"),
        None => return Vec::new(),
    };
    let mut texts = vec![line("staff-label-track", value)];
    let commissioner = standing.commissioner.as_deref();
    texts.extend(
        commissioner.map(|key| line("staff-label-commissioner", said::commissioner(organisation, key))),
    );
    let said = case.complaint.uwv.filter(|_| standing.open);
    texts.extend(said.map(|uwv| line("staff-label-uwv", said::certainty(uwv))));
    texts
}

/// Whom the filer chose, and what was talked about. That somebody does not dare to talk with the manager
/// is for the complaints officer alone (article 5).
fn door(scene: &Scene<'_>, complaint: &Complaint) -> Vec<Text> {
    let door = said::door_text(complaint.door, None);
    let mut texts = vec![
        line("staff-label-door", door),
        line("staff-label-manager", said::certainty(complaint.manager_involved)),
    ];
    if complaint.talked == Some(true) {
        texts.push(line("staff-label-talked", Text::new("choice-yes")));
    }
    if complaint.dares == Some(false) && super::is_officer(scene) {
        texts.push(line("staff-label-dares", Text::new("choice-no")));
    }
    texts
}

fn unit(scene: &Scene<'_>, complaint: &Complaint) -> Text {
    match complaint.unit.key().and_then(|key| scene.world.organisation.unit(key)) {
        Some(unit) => Text::words(&unit.name),
        None => told_or_spoken(complaint, &[Question::Unit], "dossier-unknown"),
    }
}

fn about_text(complaint: &Complaint, about: &About) -> Text {
    let unnamed = matches!(about, About::Employee { name: None } | About::ActingFor { name: None });
    if unnamed && was_spoken(&complaint.spoken, &[Question::About, Question::AboutName]) {
        return Text::new("said-spoken");
    }
    said::about(about)
}

fn when(complaint: &Complaint) -> Text {
    match complaint.incident {
        Incident::Unknown => {
            told_or_spoken(complaint, &[Question::When, Question::WhenConfirm], "dossier-unknown")
        }
        Incident::Day { .. } | Incident::Range { .. } | Incident::Ongoing => {
            said::incident(&complaint.incident)
        }
    }
}

fn told_or_spoken(complaint: &Complaint, questions: &[Question], otherwise: &'static str) -> Text {
    Text::new(if was_spoken(&complaint.spoken, questions) { "said-spoken" } else { otherwise })
}
