//! The first chapter: the complaint as it was sent, and what the rules made of it.

use crate::dialogue::said;
use crate::domain::case::Actor;
use crate::domain::complaint::{Capacity, Certainty, Complaint, Door, Told, UnitAnswer};
use crate::domain::eligibility::Assessment;
use crate::domain::letter::Block;
use crate::domain::time::Timestamp;
use crate::i18n::Text;

use super::super::said::SPOKEN;
use super::history::History;

pub(super) fn filed(
    history: &mut History<'_>,
    at: Timestamp,
    complaint: &Complaint,
    assessment: &Assessment,
    regulation: &str,
) -> (Text, Vec<Block>) {
    let mut blocks = history.facts(who(complaint).into_iter().chain(matter(history, complaint)));
    if let Some(represented) = &complaint.represented {
        blocks.extend(history.parts(Actor::Filer, &represented.proof));
    }
    blocks.extend(heading(history, "dossier-happened"));
    blocks.extend(history.parts(Actor::Filer, &complaint.happened));
    blocks.extend(heading(history, "dossier-wish"));
    if let Some(key) = &complaint.wish_offered {
        let words = history.words(&said::told_text(&Told::Offered(key.clone())));
        blocks.push(history.quote(Actor::Filer, at, &words));
    }
    blocks.extend(history.parts(Actor::Filer, &complaint.wish));
    blocks.extend(heading(history, "dossier-judged"));
    blocks
        .push(Block::Paragraph(history.words(&Text::new("dossier-regulation").with("version", regulation))));
    let findings: Vec<String> =
        assessment.findings.iter().map(|finding| history.words(&finding.text())).collect();
    if !findings.is_empty() {
        blocks.push(Block::List(findings));
    }
    (Text::new("dossier-filed"), blocks)
}

fn heading(history: &History<'_>, id: &'static str) -> Option<Block> {
    Some(Block::Paragraph(history.words(&Text::new(id))))
}

fn who(complaint: &Complaint) -> Vec<(&'static str, Text)> {
    let capacity = match complaint.capacity {
        Capacity::Client => "staff-capacity-client",
        Capacity::Representative => "staff-capacity-representative",
        Capacity::NextOfKin => "staff-capacity-next-of-kin",
    };
    let mut facts = vec![("dossier-label-filer", Text::new(capacity))];
    facts.extend(complaint.name.iter().map(|name| ("dossier-label-name", Text::words(name.as_str()))));
    facts.extend(complaint.phone.iter().map(|phone| ("dossier-label-phone", Text::words(phone.as_str()))));
    if let Some(represented) = &complaint.represented {
        let name = represented.name.as_deref().map(Text::words);
        facts.extend(name.map(|name| ("dossier-label-for", name)));
        let told = |told: &Option<Told>| told.as_ref().map(said::told_text);
        facts.extend(told(&represented.relation).map(|relation| ("dossier-label-relation", relation)));
        facts.extend(told(&represented.basis).map(|basis| ("dossier-label-basis", basis)));
    }
    facts
}

fn matter(history: &History<'_>, complaint: &Complaint) -> Vec<(&'static str, Text)> {
    let organisation = history.source.world.organisation;
    let service = organisation.services.iter().find(|service| service.key == complaint.service);
    let unit = match &complaint.unit {
        UnitAnswer::Known(key) => {
            Text::words(organisation.unit(key).map_or(key.as_str(), |unit| unit.name.as_str()))
        }
        UnitAnswer::Unknown => Text::new("dossier-unknown"),
    };
    let mut facts = vec![(
        "dossier-label-service",
        Text::words(service.map_or(complaint.service.as_str(), |service| service.name.as_str())),
    )];
    facts.extend(complaint.about.iter().map(|about| ("dossier-label-about", said::about(about))));
    facts.push(("dossier-label-unit", unit));
    facts.push(("dossier-label-when", said::incident(&complaint.incident)));
    // A button's words are the day itself.
    let typed = !complaint.incident_words.starts_with("choice-") && complaint.incident_words != SPOKEN;
    facts.extend(typed.then(|| ("dossier-label-when-words", Text::words(complaint.incident_words.as_str()))));
    facts.push(("dossier-label-manager", certainty(complaint.manager_involved)));
    facts.extend(complaint.uwv.map(|uwv| ("dossier-label-uwv", certainty(uwv))));
    facts.push((
        "dossier-label-door",
        Text::new(match complaint.door {
            Door::Manager => "dossier-door-manager",
            Door::ComplaintsOfficer => "dossier-door-officer",
        }),
    ));
    facts.retain(|(_, value)| !history.words(value).trim().is_empty());
    facts
}

fn certainty(certainty: Certainty) -> Text {
    Text::new(match certainty {
        Certainty::Yes => "dossier-yes",
        Certainty::No => "dossier-no",
        Certainty::Unsure => "dossier-unsure",
    })
}
