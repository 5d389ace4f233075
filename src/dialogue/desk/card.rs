//! The card of a case: what was filed, what came since, and what can be done with one tap.

use crate::dialogue::due;
use crate::dialogue::menu;
use crate::dialogue::news;
use crate::dialogue::said;
use crate::domain::case::ending::EndingFact;
use crate::domain::case::{Actor, Case, Entry, Fact, Stage};
use crate::domain::complaint::Part;
use crate::domain::eligibility::Verdict;
use crate::domain::ids::StaffId;
use crate::domain::routing::Because;
use crate::i18n::Text;

use super::super::press::Press;
use super::super::query::Purpose;
use super::super::say::Saying;
use super::super::scene::Scene;
use super::super::step::{AuditAction, Button};
use super::super::{act, client, names};
use super::{filed, progress, sides};

/// Shows the card; the handler's first look is recorded.
pub fn show(scene: &mut Scene<'_>) {
    let Some((case, member)) = super::case(scene) else { return client::cases::not_yours(scene) };
    scene.note(AuditAction::CaseRead, Some(case.id), Some(member));
    scene.belongs(case.id, Purpose::Card);
    if case.awaits_reading() && case.handler == Some(member) {
        scene.record(case.id, case.version, Actor::Staff(member), vec![Fact::CaseOpened]);
    }
    let mut saying = Saying::new()
        .about(case.id, Purpose::Card)
        .heading(Text::new("staff-card-title").with("number", case.number.as_str()))
        .lines(standing(&case))
        .paragraphs(due::on_card(scene, &case))
        .paragraphs(act::committee::on_card(&case))
        .paragraphs(menu::seat(scene).and_then(|(_, seat, _)| act::to_post(&case, seat)))
        .paragraphs(warnings(&case))
        .paragraphs(came_from(scene, &case))
        .lines(filed::filer(&case))
        .lines(filed::matter(scene, &case.complaint))
        .lines(filed::wanted(scene, &case))
        .paragraphs(later_versions(&case))
        .paragraphs(sides::texts(scene, &case))
        .paragraphs(progress::texts(scene, &case));
    for entry in case.entries.iter().filter(|entry| !hidden(entry)) {
        saying = saying.paragraph(entry_title(scene, entry));
        saying = saying.lines(said::own_words(std::slice::from_ref(&entry.part)));
    }
    for note in &case.committee.notes {
        saying = saying.paragraph(Text::new("staff-entry-committee").with("at", note.at));
        saying = saying.lines(said::own_words(std::slice::from_ref(&note.part)));
    }
    let saying = buttons(scene, saying.paragraph(Text::new("staff-card-reply")), &case);
    scene.say(saying);
}

/// A note of the other side: whoever reads the case gets it without its words.
fn hidden(entry: &Entry) -> bool {
    entry.internal && entry.part.text.is_none() && entry.part.attachment.is_none()
}

fn standing(case: &Case) -> Vec<Text> {
    let mut lines = vec![
        filed::line(
            if case.told_on().is_some() { "staff-label-told" } else { "staff-label-filed" },
            said::filed(case),
        ),
        filed::line("staff-label-stage", stage_text(case.stage)),
    ];
    // Of a doubt more is told below.
    let because = case.because.filter(|because| *because != Because::Doubt);
    lines.extend(because.map(|because| filed::line("staff-label-because", because.text())));
    lines
}

/// How the case came to the complaints officer. Why the client was not content is for her alone (article 5).
fn came_from(scene: &Scene<'_>, case: &Case) -> Vec<Text> {
    if case.stage != Stage::ComplaintsOfficer || !super::is_officer(scene) {
        return Vec::new();
    }
    let told = case.history.iter().filter_map(|event| {
        let Fact::Ending(ending) = &event.fact else { return None };
        let (id, why) = if let EndingFact::TurnedToOfficer { why, .. } = ending {
            ("staff-card-turned", why.as_deref()?)
        } else if let EndingFact::ClosedWithoutSolution { explanation } = ending {
            ("staff-card-no-solution", explanation.as_str())
        } else {
            return None;
        };
        Some(Text::new(id).with("why", why))
    });
    told.collect()
}

/// Where the case stands.
pub fn stage_text(stage: Stage) -> Text {
    Text::new(match stage {
        Stage::Judging => "staff-stage-judging",
        Stage::Manager => "staff-stage-manager",
        Stage::ComplaintsOfficer => "staff-stage-officer",
        Stage::Paused => "staff-stage-paused",
        Stage::Withdrawn => "staff-stage-withdrawn",
        Stage::Settled => "staff-stage-settled",
        Stage::Admissibility => "staff-stage-admissibility",
        Stage::Committee => "staff-stage-committee",
        Stage::Measures => "staff-stage-measures",
        Stage::Closed => "staff-stage-closed",
    })
}

fn warnings(case: &Case) -> Vec<Text> {
    let mut texts = Vec::new();
    if case.assessment.verdict != Verdict::Admissible {
        texts.push(Text::new("staff-card-doubt"));
        texts.extend(case.assessment.objections().map(|finding| finding.text()));
    }
    if let Some(reason) = &case.handed_over_because {
        texts.push(Text::new("staff-card-handed-over").with("reason", reason.as_str()));
    }
    if !case.filer_reachable {
        texts.push(match case.filer.told_at_desk.filter(|_| case.filer.taken_over.is_none()) {
            Some(day) => Text::new("staff-card-told").with("day", day),
            None => Text::new("staff-card-unreachable"),
        });
    }
    texts
}

fn later_versions(case: &Case) -> Vec<Text> {
    case.later_versions
        .iter()
        .map(|version| {
            let words = version.text.as_str();
            match case.complaint.typed_in(version.message_id) {
                Some(was) => Text::new("staff-card-answer-edited")
                    .with("at", version.at)
                    .with("was", was)
                    .with("words", words),
                None => Text::new("staff-card-edited").with("at", version.at).with("words", words),
            }
        })
        .collect()
}

fn entry_title(scene: &Scene<'_>, entry: &Entry) -> Text {
    match (entry.by, entry.internal) {
        (Actor::Filer, _) => Text::new("staff-entry-filer").with("at", entry.at),
        (Actor::Staff(id), true) => note_title("staff-entry-note", scene, id, entry),
        (Actor::Staff(id), false) => note_title("staff-entry-staff", scene, id, entry),
        (Actor::Respondent(_), _) => Text::new("staff-entry-respondent").with("at", entry.at),
        (Actor::System, _) => Text::new("staff-entry-system").with("at", entry.at),
    }
}

fn note_title(id: &'static str, scene: &Scene<'_>, member: StaffId, entry: &Entry) -> Text {
    Text::new(id).with("name", names::member(scene, member)).with("at", entry.at)
}

/// The usual next step, writing, and everything else that can be done.
fn buttons(scene: &Scene<'_>, saying: Saying, case: &Case) -> Saying {
    let button = |label, verb| Button { label: Text::new(label), data: Press::case(case.id, verb, "") };
    let mut saying = saying;
    if let Some((_, seat, _)) = menu::seat(scene)
        && let Some(usual) = menu::usual(scene, case, seat)
    {
        saying = saying.row(vec![menu::button(case, usual, seat)]);
    }
    saying = if super::handles(scene, case) {
        saying.row(vec![button("button-write-client", "compose"), button("button-hand-over", "hand")])
    } else {
        saying.row(vec![button("button-write-client", "compose")])
    };
    if files(case).next().is_some() {
        saying = saying.row(vec![button("button-files", "files")]);
    }
    if !case.letters.0.is_empty() {
        saying = saying.row(vec![button("button-letters", "letters")]);
    }
    saying.row(vec![button("button-clocks", "clocks"), button("button-more", "more")])
}

fn files(case: &Case) -> impl Iterator<Item = &Part> {
    let written = case.entries.iter().map(|entry| &entry.part);
    let answers = case.hearing.respondents.iter().flat_map(|known| &known.answers);
    let answered = answers.map(|answer| &answer.part);
    case.complaint.parts().chain(written).chain(answered).filter(|part| part.file().is_some())
}

/// Sends the files of a case, one message each.
pub fn show_files(scene: &mut Scene<'_>) {
    let Some((case, member)) = super::case(scene) else { return client::cases::not_yours(scene) };
    scene.note(AuditAction::CaseRead, Some(case.id), Some(member));
    for part in files(&case) {
        if let Some(attachment) = part.file().cloned() {
            let text = Text::new("staff-file").with("number", case.number.as_str()).with("at", part.at);
            scene.say(Saying::text(text).about(case.id, Purpose::Letter).file(attachment));
        }
    }
}

/// "I do this": recorded, and the filer hears that somebody is at work.
pub fn take(scene: &mut Scene<'_>) {
    let Some((case, member)) = super::case(scene) else { return client::cases::not_yours(scene) };
    if case.taken.is_some() {
        return scene.say(Saying::id("staff-taken-already"));
    }
    let mut facts = Vec::new();
    if case.opened.is_none() {
        facts.push(Fact::CaseOpened);
    }
    facts.push(Fact::CaseTaken);
    scene.record(case.id, case.version, Actor::Staff(member), facts);
    taken(scene, &case, member);
}

fn taken(scene: &mut Scene<'_>, case: &Case, member: StaffId) {
    scene.note(AuditAction::CaseChanged, Some(case.id), Some(member));
    news::tell_filer(scene, case.id);
    scene.say(
        Saying::text(Text::new("staff-taken").with("number", case.number.as_str()))
            .about(case.id, Purpose::Card),
    );
}
