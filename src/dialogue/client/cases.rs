//! One's own complaints: the list, how one stands, and writing about it.

use crate::dialogue::news;
use crate::domain::case::{Actor, Case, Entry, Fact, Stage};
use crate::domain::complaint::Part;
use crate::domain::ids::CaseId;
use crate::domain::time::Timestamp;
use crate::i18n::Text;

use super::super::conversation::Open;
use super::super::event::{Content, Timer};
use super::super::press::{Move, Press};
use super::super::query::{Purpose, Right};
use super::super::said;
use super::super::say::Saying;
use super::super::scene::Scene;
use super::super::step::{AuditAction, Button, Effect};
use super::super::{intake, names, officer};

/// Messages that follow each other within so long are confirmed together.
const SERIES_MS: i64 = 120_000;

/// `/mijnklachten`.
pub fn list(scene: &mut Scene<'_>, notes: Vec<Text>) {
    scene.conversation.open = Open::Nothing;
    let mut saying = Saying::new().paragraphs(notes);
    if scene.drafts.is_empty() && scene.answers.own_cases.is_empty() {
        let saying = saying.paragraph(Text::new("mine-none"));
        return scene.say(saying.button("button-new-complaint", Press::plain("new")));
    }
    saying = saying.heading(Text::new("mine-title"));
    for draft in &scene.drafts {
        saying = saying.paragraph(Text::new("mine-draft").with("at", draft.begun));
        let press = Press::Move { draft: draft.id, version: draft.version, to: Move::Resume };
        saying = saying.row(vec![Button { label: Text::new("button-go-on"), data: press.encode() }]);
    }
    for case in &scene.answers.own_cases {
        saying = saying.paragraph(said::own_case(case));
        let label = Text::new("button-case").with("number", case.number.as_str());
        saying = saying.row(vec![Button { label, data: Press::case(case.id, "mine", "") }]);
    }
    let saying = saying.button("button-new-complaint", Press::plain("new"));
    scene.say(saying);
}

/// What staff wrote, opened on purpose: the notification itself told nothing.
pub fn read_entries(scene: &mut Scene<'_>, range: &str) {
    let Some(case) = own(scene) else { return not_yours(scene) };
    let (first, count) = range.split_once('+').unwrap_or((range, "1"));
    let (Ok(first), Ok(count)) = (first.parse::<usize>(), count.parse::<usize>()) else {
        return super::standing::show(scene);
    };
    // Who stands aside reads what was written to them since.
    let since = case.aside().map(|aside| aside.since);
    let theirs = |entry: &&Entry| !entry.internal && since.is_none_or(|since| entry.at >= since);
    let written: Vec<_> = case.entries.iter().skip(first).take(count).filter(theirs).cloned().collect();
    let Some(Actor::Staff(by)) = written.first().map(|entry| entry.by) else {
        return super::standing::show(scene);
    };
    scene.conversation.open = Open::Case { case: case.id };
    let last = written.len() - 1;
    for (index, entry) in written.into_iter().enumerate() {
        let mut saying = Saying::new().about(case.id, Purpose::Letter);
        if index == 0 {
            let who =
                Text::new("case-they-wrote").with("name", names::member(scene, by)).with("at", entry.at);
            saying =
                saying.heading(Text::new("case-title").with("number", case.number.as_str())).paragraph(who);
        }
        if let Some(words) = &entry.part.text {
            saying = saying.paragraph(Text::words(words));
        }
        if let Some(file) = entry.part.file() {
            saying = saying.file(file.clone());
        } else if entry.part.lost {
            saying = saying.paragraph(Text::new("case-file-lost"));
        }
        if index == last {
            let data = Press::case(case.id, "write", "");
            saying = saying.row(vec![Button { label: Text::new("button-answer"), data }]);
        }
        scene.say(saying);
    }
}

/// "Write about this complaint": what comes next goes to whoever handles it.
pub fn write(scene: &mut Scene<'_>) {
    let Some(case) = own(scene) else { return not_yours(scene) };
    scene.conversation.open = Open::Case { case: case.id };
    let text = Text::new("case-write").with("number", case.number.as_str());
    scene.say(Saying::text(text).about(case.id, Purpose::Letter));
}

/// What the filer wrote about a case that stands open.
pub fn written(scene: &mut Scene<'_>, case: &Case, message_id: i64, content: &Content) {
    let (words, media) = match content {
        Content::Text(words) | Content::Other { words: Some(words), .. } => (Some(words.as_str()), None),
        Content::Media(media) => (media.caption.as_deref(), Some(media)),
        Content::Contact { phone, .. } => (Some(phone.as_str()), None),
        Content::Other { words: None, .. } => return scene.say(Saying::id("odd-other")),
    };
    let too_big = media.and_then(|media| media.size).is_some_and(|size| size > intake::FILE_MAX_BYTES);
    if too_big {
        let mail = officer::of_case(scene, case).mail;
        return scene.say(Saying::text(Text::new("refused-big-file").with("mail", mail)));
    }
    let part = intake::part(scene, message_id, words, media);
    intake::fetch(scene, case.id, &part);
    let before = series(case, scene.at).cloned();
    let same_album = part.album.is_some() && before.as_ref().is_some_and(|last| last.album == part.album);
    scene.belongs(case.id, Purpose::Letter);
    scene.record(case.id, case.version, Actor::Filer, vec![Fact::FilerWrote { part }]);
    scene.note(AuditAction::CaseChanged, Some(case.id), None);
    news::filer_wrote(scene, case, before.is_some());
    if before.is_some() {
        if !same_album {
            scene.set(Timer::Gather(case.id), scene.world.now.plus_ms(SERIES_MS));
        }
        return;
    }
    scene.effect(Effect::Cancel(Timer::Gather(case.id)));
    let text = passed_on(scene, case, "case-passed-on", "case-kept");
    let mut saying = Saying::text(text).about(case.id, Purpose::Letter);
    if open_cases(scene).len() > 1 {
        saying = saying.button("button-other-complaint", Press::plain("mine"));
    }
    scene.say(saying);
}

/// The message before this one, if the filer is sending one after the other: those are confirmed together.
pub(super) fn series(case: &Case, at: Timestamp) -> Option<&Part> {
    let last = case.entries.iter().rev().find(|entry| !entry.internal)?;
    let soon = at.0 - last.at.0 < SERIES_MS;
    (soon && last.by == Actor::Filer).then_some(&last.part)
}

/// The filer sent several messages, and stayed quiet since: one line for all that followed the first.
pub fn gathered(scene: &mut Scene<'_>) {
    let Some(case) = own(scene) else { return };
    let text = passed_on(scene, &case, "case-passed-on-more", "case-kept-more");
    scene.say(Saying::text(text).about(case.id, Purpose::Letter));
}

/// To whom it went, or that it waits for somebody.
pub(super) fn passed_on(scene: &Scene<'_>, case: &Case, to: &'static str, kept: &'static str) -> Text {
    match names::handler(scene, case) {
        Some(name) if !news::secretaries(scene, case).is_empty() => {
            let both = Text::new("case-and-committee").with("name", name);
            Text::new(to).with("name", both).with("number", case.number.as_str())
        }
        Some(name) => Text::new(to).with("name", name).with("number", case.number.as_str()),
        None => Text::new(kept).with("number", case.number.as_str()),
    }
}

/// A message that was edited after filing: what was filed stays, the new words come beside it.
pub fn edited(scene: &mut Scene<'_>, message_id: i64, content: &Content) {
    let Some(case) = own(scene) else { return };
    let words = match content {
        Content::Text(words) | Content::Other { words: Some(words), .. } => words.clone(),
        Content::Media(media) => media.caption.clone().unwrap_or_default(),
        Content::Contact { .. } | Content::Other { words: None, .. } => return,
    };
    if last_version(&case, message_id).is_none_or(|last| last == words) {
        return;
    }
    scene.record(case.id, case.version, Actor::Filer, vec![Fact::FilerEdited { message_id, text: words }]);
    scene.note(AuditAction::CaseChanged, Some(case.id), None);
    news::tell_once(scene, &case, "staff-filer-edited");
    news::tell_committee(scene, &case, "staff-filer-edited");
    scene.say(
        Saying::text(Text::new("case-edit-noted").with("number", case.number.as_str()))
            .about(case.id, Purpose::Letter),
    );
}

/// The words that a message has now; `None` when the message is not part of the case.
fn last_version(case: &Case, message_id: i64) -> Option<String> {
    if let Some(version) = case.later_versions.iter().rev().find(|version| version.message_id == message_id) {
        return Some(version.text.clone());
    }
    if let Some(words) = case.complaint.typed_in(message_id) {
        return Some(words.to_owned());
    }
    let filed = case.complaint.parts();
    let written = case.entries.iter().filter(|entry| entry.by == Actor::Filer).map(|entry| &entry.part);
    filed
        .chain(written)
        .find(|part| part.message_id == message_id)
        .map(|part| part.text.clone().unwrap_or_default())
}

/// The case that the asker filed and that this event is about.
pub fn own(scene: &Scene<'_>) -> Option<Case> {
    scene.answers.case.as_ref().filter(|seen| seen.right == Right::Filer).map(|seen| seen.case.clone())
}

/// The same words for a case that is somebody else's and for one that does not exist.
pub fn not_yours(scene: &mut Scene<'_>) {
    scene.say(Saying::id("case-unknown"));
}

/// The same words for a link that was used, has expired, is somebody else's, or never was.
pub fn unknown_link(scene: &mut Scene<'_>) {
    // Which case it was nobody knows, and it may be about any of them: the organisation is called.
    let organisation = scene.world.organisation;
    let text = Text::new("link-unknown")
        .with("name", organisation.short_name.as_str())
        .with("phone", organisation.contact.phone.as_str())
        .with("mail", organisation.contact.mail.as_str());
    scene.say(Saying::text(text));
}

/// The only complaint that is not closed, if there is exactly one.
pub fn only_open(scene: &Scene<'_>) -> Option<Case> {
    let mut open = scene.answers.own_cases.iter().filter(|case| case.stage != Stage::Closed);
    match (open.next(), open.next()) {
        (Some(case), None) => Some(case.clone()),
        _ => None,
    }
}

/// Which of several complaints does this message belong to?
pub fn open_cases(scene: &Scene<'_>) -> Vec<CaseId> {
    scene.answers.own_cases.iter().filter(|case| case.stage != Stage::Closed).map(|case| case.id).collect()
}
