//! Answers to a form: pressed, typed, spoken or sent.

use crate::dialogue::menu;
use crate::domain::calendar::{add_days, day_before};
use crate::i18n::Text;

use super::ask::SKIP;
use super::form::{Ask, Field, Form, FormAnswer};
use super::{Deed, finish, go_on, group, keep, open};
use crate::dialogue::conversation::Open;
use crate::dialogue::event::Content;
use crate::dialogue::query::Purpose;
use crate::dialogue::say::Saying;
use crate::dialogue::scene::Scene;
use crate::dialogue::{client, day, desk, intake, respondent};
use crate::domain::procedure::Seat;

/// Pieces of one text follow each other within so long.
const PIECES_MS: i64 = 3_000;

/// A button of a form: "name+word". One of a form that is gone, or of an earlier question, shows what is
/// open now.
pub fn filled(scene: &mut Scene<'_>, value: &str) {
    let Some(mut deed) = open(scene) else { return nothing_open(scene) };
    let current = group(deed.action()).and_then(|group| (group.field)(scene, &deed));
    if let (Some(ask), Some((name, word))) = (current, value.split_once('+'))
        && ask.name == name
        && let Some(answer) = pressed(scene, &ask, word)
    {
        deed.form.answers.push((ask.name, answer));
    }
    go_on(scene, &deed);
}

/// "Yes" or "again" under the preview.
pub fn confirmed(scene: &mut Scene<'_>, word: &str) {
    let Some(mut deed) = open(scene) else { return nothing_open(scene) };
    let complete = group(deed.action()).is_some_and(|group| (group.field)(scene, &deed).is_none());
    match word {
        "yes" if complete => finish(scene, &deed),
        "again" => {
            deed.form = Form::new(deed.form.action, deed.form.about.as_deref());
            go_on(scene, &deed);
        }
        _ => go_on(scene, &deed),
    }
}

fn nothing_open(scene: &mut Scene<'_>) {
    // What was being filled in belongs to somebody else now, or is gone: it stands in nobody's way.
    if matches!(scene.conversation.open, Open::Form { .. }) {
        scene.conversation.open = Open::Nothing;
        scene.compose(None);
    }
    match menu::seat(scene) {
        Some((_, Seat::Filer, _)) => client::standing::show(scene),
        Some((_, Seat::Respondent, _)) => respondent::view::show(scene),
        Some(_) => desk::card::show(scene),
        None => client::cases::not_yours(scene),
    }
}

fn pressed(scene: &Scene<'_>, ask: &Ask, word: &str) -> Option<FormAnswer> {
    if word == SKIP {
        return ask.optional.then_some(FormAnswer::Skipped);
    }
    let today = scene.world.today;
    match &ask.field {
        Field::Choice(choices) => choices
            .iter()
            .find(|(known, _)| known == word)
            .map(|(known, _)| FormAnswer::Chosen(known.clone())),
        Field::Past => match word {
            "0" => ask.takes(today).ok().map(FormAnswer::Day),
            "1" => ask.takes(day_before(today)).ok().map(FormAnswer::Day),
            _ => None,
        },
        Field::Coming => {
            word.parse().ok().filter(|days| *days <= 14).map(|days| FormAnswer::Day(add_days(today, days)))
        }
        Field::Words | Field::Anything => None,
    }
}

/// Something was typed or sent while a form stands open.
pub fn message(scene: &mut Scene<'_>, message_id: i64, content: &Content) {
    let Some(mut deed) = open(scene) else { return nothing_open(scene) };
    if let Content::Text(words) = content
        && scene.among(words, "words-cancel")
    {
        return desk::write::drop(scene);
    }
    let Some(ask) = group(deed.action()).and_then(|group| (group.field)(scene, &deed)) else {
        return at_preview(scene, deed, message_id, content);
    };
    if ask.optional && matches!(content, Content::Text(words) if scene.among(words, "words-skip")) {
        deed.form.answers.push((ask.name, FormAnswer::Skipped));
        return go_on(scene, &deed);
    }
    match said(scene, &deed, &ask, message_id, content) {
        Ok(answer) => {
            deed.form.answers.push((ask.name, answer));
            go_on(scene, &deed);
        }
        Err(_) if goes_on(scene, &mut deed, &ask, message_id, content) => go_on(scene, &deed),
        Err(text) => {
            keep(scene, &deed);
            scene.say(Saying::text(text).about(deed.case.id, super::purpose(deed.seat)));
            super::ask::question(scene, &deed, &ask);
        }
    }
}

/// At the preview a yes records it; other words belong to the last thing that was written: a long text
/// arrives in pieces.
fn at_preview(scene: &mut Scene<'_>, mut deed: Deed, message_id: i64, content: &Content) {
    if let Content::Text(words) = content {
        if scene.among(words, "words-yes") {
            return finish(scene, &deed);
        }
        if scene.among(words, "words-no") {
            return desk::write::drop(scene);
        }
        if let Some((_, FormAnswer::Said(part))) = deed.form.answers.last_mut()
            && part.message_id != message_id
            && let Some(text) = &mut part.text
        {
            text.push('\n');
            text.push_str(words);
        }
    }
    go_on(scene, &deed);
}

/// A long text arrives in pieces: what follows at once on words belongs to them, though a choice is asked.
fn goes_on(scene: &Scene<'_>, deed: &mut Deed, ask: &Ask, message_id: i64, content: &Content) -> bool {
    let (Field::Choice(_), Content::Text(words)) = (&ask.field, content) else { return false };
    let Some((_, FormAnswer::Said(part))) = deed.form.answers.last_mut() else { return false };
    let at_once = scene.at.0 - part.at.0 <= PIECES_MS && part.message_id != message_id;
    let Some(text) = part.text.as_mut().filter(|_| at_once) else { return false };
    text.push('\n');
    text.push_str(words);
    true
}

fn said(
    scene: &mut Scene<'_>,
    deed: &Deed,
    ask: &Ask,
    message_id: i64,
    content: &Content,
) -> Result<FormAnswer, Text> {
    match &ask.field {
        Field::Words => match content {
            Content::Text(words) | Content::Other { words: Some(words), .. } => {
                Ok(FormAnswer::Said(Box::new(intake::part(scene, message_id, Some(words), None))))
            }
            Content::Media(_) | Content::Contact { .. } | Content::Other { words: None, .. } => {
                Err(Text::new("form-type-it"))
            }
        },
        Field::Anything => anything(scene, deed, message_id, content),
        Field::Past | Field::Coming => match content {
            Content::Text(words) => {
                day::read(words, scene.world.today, ask.field == Field::Coming, scene.language())
                    .and_then(|day| ask.takes(day))
                    .map(FormAnswer::Day)
            }
            Content::Media(_) | Content::Contact { .. } | Content::Other { .. } => {
                Err(Text::new("form-type-day"))
            }
        },
        Field::Choice(choices) => match content {
            Content::Text(words) => chosen(scene, choices, words).ok_or_else(|| Text::new("form-choose")),
            Content::Media(_) | Content::Contact { .. } | Content::Other { .. } => {
                Err(Text::new("form-choose"))
            }
        },
    }
}

fn chosen(scene: &Scene<'_>, choices: &[(String, Text)], words: &str) -> Option<FormAnswer> {
    let yes_no = choices.iter().map(|(word, _)| word.as_str()).eq(["yes", "no"]);
    for (word, list) in [("yes", "words-yes"), ("no", "words-no")] {
        if yes_no && scene.among(words, list) {
            return Some(FormAnswer::Chosen(word.to_owned()));
        }
    }
    let labels: Vec<String> = choices.iter().map(|(_, label)| scene.words(label)).collect();
    let index = crate::dialogue::understand::pick(words, &labels, true)?;
    choices.get(index).map(|(word, _)| FormAnswer::Chosen(word.clone()))
}

fn anything(
    scene: &mut Scene<'_>,
    deed: &Deed,
    message_id: i64,
    content: &Content,
) -> Result<FormAnswer, Text> {
    let (words, media) = match content {
        Content::Text(words) | Content::Other { words: Some(words), .. } => (Some(words.as_str()), None),
        Content::Media(media) => (media.caption.as_deref(), Some(media)),
        Content::Contact { .. } | Content::Other { words: None, .. } => return Err(Text::new("form-odd")),
    };
    if media.and_then(|media| media.size).is_some_and(|size| size > intake::FILE_MAX_BYTES) {
        return Err(Text::new("form-big-file"));
    }
    let part = intake::part(scene, message_id, words, media);
    intake::fetch(scene, deed.case.id, &part);
    scene.belongs(deed.case.id, Purpose::Letter);
    Ok(FormAnswer::Said(Box::new(part)))
}
