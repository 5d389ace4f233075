//! Writing about a case: to the client or for colleagues, and nothing leaves before that is said.

use crate::dialogue::said;
use crate::domain::case::committee::CommitteeFact;
use crate::domain::case::{Actor, Case, Fact};
use crate::domain::complaint::Part;
use crate::domain::ids::StaffId;
use crate::i18n::Text;

use super::super::conversation::{Composition, Held, Open};
use super::super::event::{Content, Timer};
use super::super::press::Press;
use super::super::query::Purpose;
use super::super::say::Saying;
use super::super::scene::Scene;
use super::super::step::{AuditAction, Button, Effect, Recipient};
use super::super::{act, client, intake};

/// "Write": what comes next is about this case.
pub fn begin(scene: &mut Scene<'_>) {
    let Some((case, _)) = super::case(scene) else { return client::cases::not_yours(scene) };
    scene.conversation.open = Open::Composing { case: case.id };
    scene.compose(None);
    let text = Text::new("staff-write").with("number", case.number.as_str());
    scene.say(Saying::text(text).about(case.id, Purpose::Card).button("button-cancel", Press::plain("drop")));
}

/// A piece of what staff write, by replying or after "Write".
pub fn piece(scene: &mut Scene<'_>, message_id: i64, content: &Content) {
    let Some((case, _)) = super::case(scene) else {
        scene.conversation.open = Open::Nothing;
        return client::cases::not_yours(scene);
    };
    let (words, media) = match content {
        Content::Text(words) | Content::Other { words: Some(words), .. } => (Some(words.as_str()), None),
        Content::Media(media) => (media.caption.as_deref(), Some(media)),
        Content::Contact { .. } | Content::Other { words: None, .. } => {
            return scene.say(Saying::id("staff-odd"));
        }
    };
    if media.and_then(|media| media.size).is_some_and(|size| size > intake::FILE_MAX_BYTES) {
        return scene.say(Saying::id("staff-big-file"));
    }
    let part = intake::part(scene, message_id, words, media);
    intake::fetch(scene, case.id, &part);
    scene.belongs(case.id, Purpose::Letter);
    let last = scene.composition.as_ref().and_then(|known| known.parts.last());
    let same_album = part.album.is_some() && last.is_some_and(|last| last.album == part.album);
    add(scene, &case, vec![part]);
    if !same_album {
        ask_where(scene, &case);
    }
}

/// Adds to what is being written about this case. About another case nothing stays half written.
fn add(scene: &mut Scene<'_>, case: &Case, parts: Vec<Part>) {
    let known = scene.composition.take();
    if known.as_ref().is_some_and(|known| known.case != case.id) {
        scene.say(Saying::id("staff-other-dropped"));
    }
    let mut all = known.filter(|known| known.case == case.id).map(|known| known.parts).unwrap_or_default();
    all.extend(parts);
    scene.compose(Some(Composition { case: case.id, parts: all, form: None }));
    scene.conversation.open = Open::Composing { case: case.id };
}

/// What was kept until its case was known: its files are fetched under the key of that case.
pub fn placed(scene: &mut Scene<'_>, case: &Case, parts: Vec<Part>) {
    for part in &parts {
        intake::fetch(scene, case.id, part);
    }
    add(scene, case, parts);
    ask_where(scene, case);
}

fn ask_where(scene: &mut Scene<'_>, case: &Case) {
    let parts = scene.composition.as_ref().map(|composition| composition.parts.clone()).unwrap_or_default();
    let button = |label, verb| Button { label: Text::new(label), data: Press::case(case.id, verb, "") };
    let saying = Saying::new()
        .about(case.id, Purpose::Card)
        .paragraph(
            Text::new("staff-where")
                .with("number", case.number.as_str())
                .with("received", said::received(&parts)),
        )
        .paragraphs(case.aside().map(|_| Text::new("staff-where-aside")))
        .row(vec![button("button-to-client", "to-client"), button("button-as-note", "as-note")])
        .button("button-cancel", Press::plain("drop"));
    scene.say(saying);
}

/// A typed answer to "where does this go?".
pub fn typed(scene: &mut Scene<'_>, words: &str) -> Option<bool> {
    scene.composition.as_ref()?;
    if scene.among(words, "words-to-client") {
        return Some(false);
    }
    scene.among(words, "words-as-note").then_some(true)
}

/// Says where it goes: to the client, or as a note for colleagues on the case.
pub fn deliver(scene: &mut Scene<'_>, internal: bool) {
    let Some((case, member)) = super::case(scene) else { return client::cases::not_yours(scene) };
    let Some(composition) = scene.composition.clone().filter(|composition| composition.case == case.id)
    else {
        return scene.say(Saying::id("staff-nothing-written"));
    };
    scene.compose(None);
    scene.conversation.open = Open::Nothing;
    if internal {
        note(scene, &case, member, composition.parts);
    } else {
        hold(scene, &case, composition.parts);
    }
}

fn note(scene: &mut Scene<'_>, case: &Case, member: StaffId, parts: Vec<Part>) {
    let own = super::handles(scene, case);
    let facts = parts
        .into_iter()
        .map(|part| {
            // A note of the committee's secretary is for the committee alone.
            if own { Fact::NoteWritten { part } } else { Fact::Committee(CommitteeFact::Noted { part }) }
        })
        .collect();
    scene.record(case.id, case.version, Actor::Staff(member), facts);
    scene.note(AuditAction::CaseChanged, Some(case.id), Some(member));
    let text = Text::new("staff-noted").with("number", case.number.as_str());
    scene.say(Saying::text(text).about(case.id, Purpose::Card));
}

/// It leaves in a moment; until then it can be taken back. What still waits leaves together with it.
fn hold(scene: &mut Scene<'_>, case: &Case, parts: Vec<Part>) {
    let seconds = i64::from(scene.world.organisation.settings.undo_seconds);
    let Held { parts: before, form } = scene.answers.held.clone();
    let parts: Vec<Part> = before.into_iter().chain(parts).collect();
    if seconds == 0 {
        return send(scene, case, parts);
    }
    scene.effect(Effect::Hold { case: case.id, held: Held { parts, form } });
    scene.set(Timer::Send(case.id), scene.world.now.plus_ms(seconds * 1_000));
    let text = Text::new("staff-leaving").with("number", case.number.as_str()).with("seconds", seconds);
    let undo = Button { label: Text::new("button-undo"), data: Press::case(case.id, "undo", "") };
    scene.say(Saying::text(text).about(case.id, Purpose::Card).row(vec![undo]));
}

/// The moment is over.
pub fn leaves(scene: &mut Scene<'_>) {
    let held = scene.answers.held.clone();
    if held.is_empty() {
        return;
    }
    let Some((case, _)) = super::case(scene) else {
        // The case went to somebody else in that moment.
        return scene.say(Saying::id("staff-not-left"));
    };
    scene.effect(Effect::Hold { case: case.id, held: Held::default() });
    if !held.parts.is_empty() {
        send(scene, &case, held.parts);
    }
    act::leaves(scene);
}

/// "Rather not": what was sent is being written again.
pub fn undo(scene: &mut Scene<'_>) {
    let Some((case, _)) = super::case(scene) else { return client::cases::not_yours(scene) };
    let Held { parts, form } = scene.answers.held.clone();
    if parts.is_empty() {
        let text = Text::new("staff-undo-late").with("number", case.number.as_str());
        return scene.say(Saying::text(text).about(case.id, Purpose::Card));
    }
    if form.is_none() {
        scene.effect(Effect::Cancel(Timer::Send(case.id)));
    }
    scene.effect(Effect::Hold { case: case.id, held: Held { parts: Vec::new(), form } });
    add(scene, &case, parts);
    ask_where(scene, &case);
}

fn send(scene: &mut Scene<'_>, case: &Case, parts: Vec<Part>) {
    let Some((_, member)) = super::case(scene) else { return };
    let (first, count) = (case.entries.len(), parts.len());
    let facts = parts.into_iter().map(|part| Fact::StaffWrote { part }).collect();
    scene.record(case.id, case.version, Actor::Staff(member), facts);
    scene.note(AuditAction::CaseChanged, Some(case.id), Some(member));
    let data = Press::case(case.id, "entry", &format!("{first}+{count}"));
    let saying = Saying::id("client-news-letter")
        .to(Recipient::Filer(case.id))
        .about(case.id, Purpose::Notice)
        .row(vec![Button { label: Text::new("button-read"), data }]);
    scene.say(saying);
    let held = scene.world.organisation.settings.undo_seconds > 0;
    if held && case.filer_reachable {
        return;
    }
    let id = if case.filer_reachable { "staff-sent" } else { "staff-sent-unreachable" };
    let text = Text::new(id).with("number", case.number.as_str());
    scene.say(Saying::text(text).about(case.id, Purpose::Card));
}

/// Drops what was being written.
pub fn drop(scene: &mut Scene<'_>) {
    scene.compose(None);
    scene.conversation.open = Open::Nothing;
    scene.say(Saying::id("staff-dropped"));
}
