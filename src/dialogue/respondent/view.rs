//! What a respondent gets to see: the facts in short, what was ticked for them, their term, their answer.

use crate::dialogue::menu;
use crate::dialogue::said;
use crate::domain::case::committee::CommitteeFact;
use crate::domain::case::hearing::Respondent;
use crate::domain::case::solution::Promise;
use crate::domain::case::{Case, CaseEvent, Fact, Party, Stage};
use crate::domain::complaint::Part;
use crate::domain::organisation::same_name;
use crate::domain::procedure::{Action, Seat, permit};
use crate::i18n::Text;

use crate::dialogue::query::Purpose;
use crate::dialogue::say::Saying;
use crate::dialogue::scene::Scene;
use crate::dialogue::step::AuditAction;
use crate::dialogue::{act, client, names};

use super::{button, own};

/// The client's contact details, a line each; shown to a respondent only when the handler ticked that.
pub fn contact(case: &Case) -> Option<Text> {
    let complaint = &case.complaint;
    let name = complaint.name.as_deref().map(|name| Text::new("side-contact-name").with("name", name));
    let phone = complaint.phone.as_deref().map(|phone| Text::new("side-contact-phone").with("phone", phone));
    let lines: Vec<Text> = name.into_iter().chain(phone).collect();
    (!lines.is_empty()).then(|| Text::block(lines))
}

/// What the invitation says of the matter: the facts, what goes along, who handles it, until when.
pub fn matter(scene: &Scene<'_>, case: &Case, known: &Respondent) -> Vec<Text> {
    let mut texts = vec![about(scene, case, known), Text::new("side-facts")];
    texts.push(Text::new("said-quote").with("words", known.facts.as_str()));
    texts.extend(contact(case).filter(|_| known.contact_shown));
    if !known.attachments.is_empty() {
        let received = said::received(&shown(case, known));
        texts.push(Text::new("side-files").with("received", received));
    }
    texts.push(Text::new("side-rights"));
    texts.extend(known.answer_by.map(|day| {
        let over = scene.world.today > day;
        Text::new(if over { "side-term-was" } else { "side-term" }).with("day", day)
    }));
    texts
}

fn about(scene: &Scene<'_>, case: &Case, known: &Respondent) -> Text {
    if asks_for_committee(case, known) {
        let organisation = scene.world.organisation;
        let id = if known.person.for_unit { "side-about-unit-committee" } else { "side-about-committee" };
        return Text::new(id)
            .with("committee", organisation.committee.name.as_str())
            .with("organisation", organisation.short_name.as_str());
    }
    let handler = names::handler(scene, case);
    let id = match (known.person.for_unit, handler.is_some()) {
        (false, true) => "side-about",
        (true, true) => "side-about-unit",
        (false, false) => "side-about-nobody",
        (true, false) => "side-about-unit-nobody",
    };
    Text::new(id).with("name", handler.unwrap_or_default())
}

/// Is it the committee that asks: now that the case is there, or because it invited this respondent itself?
fn asks_for_committee(case: &Case, known: &Respondent) -> bool {
    let admitted = |event: &&CaseEvent| matches!(event.fact, Fact::Committee(CommitteeFact::Admitted { .. }));
    let admitted = case.history.iter().find(admitted).map(|event| event.at);
    case.stage == Stage::Committee || admitted.is_some_and(|at| known.invited >= at)
}

/// The parts of the client whose files were ticked for this respondent. Their captions are not shown.
fn shown(case: &Case, known: &Respondent) -> Vec<Part> {
    let entries = case.entries.iter().map(|entry| &entry.part);
    let parts = case.complaint.happened.iter().chain(&case.complaint.wish).chain(entries);
    let ticked =
        |part: &&Part| part.attachment.as_ref().is_some_and(|file| known.attachments.contains(&file.id));
    parts.filter(ticked).cloned().collect()
}

/// The whole view, with what can be done.
pub fn show(scene: &mut Scene<'_>) {
    // The button may be of a link that was replaced since: they can ask for the new one.
    let Some((case, known)) = own(scene) else { return client::cases::unknown_link(scene) };
    scene.note(AuditAction::CaseRead, Some(case.id), None);
    let moment = menu::moment(scene, &case);
    let open = permit(&moment, Action::Respond, Seat::Respondent).is_ok();
    let mut saying = Saying::new()
        .about(case.id, Purpose::Letter)
        .heading(Text::new("side-title").with("number", case.number.as_str()))
        .paragraphs(matter(scene, &case, &known));
    let (texts, rows) = act::meetings_for(scene, &case, &Party::Respondent { respondent: known.id });
    saying = saying.paragraphs(decided(&case, &known)).paragraphs(ended(&case, &known));
    saying = rows.into_iter().fold(saying.paragraphs(texts).paragraphs(said(&known)), Saying::row);
    saying = saying.paragraph(Text::new(how(&known, open)));
    if !known.attachments.is_empty() {
        saying = saying.row(vec![button(&case, "button-files", "files")]);
    }
    if open && known.has_answered() && !known.finished {
        saying = saying.row(vec![button(&case, "button-side-done", "done")]);
    }
    if open && (!known.has_answered() || known.finished) {
        saying = saying.row(vec![menu::button(&case, Action::Respond, Seat::Respondent)]);
    }
    scene.say(saying);
}

/// Whether the committee looks at it, for who got that decision here (article 10).
fn decided(case: &Case, known: &Respondent) -> Vec<Text> {
    let party = Party::Respondent { respondent: known.id };
    let got = case.committee.copies.iter().any(|copy| copy.to.contains(&party));
    match (&case.committee.not_admitted, case.committee.admitted) {
        _ if !got => Vec::new(),
        (Some((day, reason)), _) => vec![
            Text::new("side-not-admitted").with("day", *day),
            Text::new("said-quote").with("words", reason.as_str()),
        ],
        (None, Some(day)) => vec![Text::new("side-admitted").with("day", day)],
        (None, None) => Vec::new(),
    }
}

/// That it has ended, and what was agreed that they do.
fn ended(case: &Case, known: &Respondent) -> Vec<Text> {
    if !matches!(case.stage, Stage::Settled | Stage::Closed) {
        return Vec::new();
    }
    let thanks = if known.answers.is_empty() { "side-ended" } else { "side-ended-thanks" };
    let theirs = |promise: &&Promise| same_name(&promise.owner, &known.person.name);
    let agreed = case.solution.agreements.iter().map(|agreement| &agreement.promise);
    let own: Vec<Text> = agreed.filter(theirs).map(act::promise_line).collect();
    let mut texts = vec![Text::new(thanks)];
    if !own.is_empty() {
        texts.push(Text::new("side-agreed"));
        texts.extend(own);
    }
    texts
}

/// What they said so far.
fn said(known: &Respondent) -> Vec<Text> {
    let own: Vec<Part> = known.answers.iter().map(|answer| answer.part.clone()).collect();
    if own.is_empty() {
        return Vec::new();
    }
    vec![Text::new("side-said"), Text::block(said::own_words(&own))]
}

fn how(known: &Respondent, open: bool) -> &'static str {
    match (open, !known.has_answered(), known.finished) {
        (false, _, _) => "side-over",
        (true, true, _) => "side-how",
        (true, false, false) => "side-more",
        (true, false, true) => "side-finished",
    }
}

/// The files that were ticked, one message each.
pub fn files(scene: &mut Scene<'_>) {
    let Some((case, known)) = own(scene) else { return client::cases::not_yours(scene) };
    let shown = shown(&case, &known);
    if shown.is_empty() {
        return show(scene);
    }
    scene.note(AuditAction::CaseRead, Some(case.id), None);
    for file in shown.into_iter().filter_map(|part| part.attachment) {
        let text = Text::new("side-file").with("number", case.number.as_str());
        scene.say(Saying::text(text).about(case.id, Purpose::Letter).file(file));
    }
}
