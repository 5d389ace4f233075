//! `/wis`: what stands in this chat is wiped as far as Telegram allows.

use chrono::NaiveDate;

use crate::domain::calendar::civil_date;
use crate::i18n::Text;

use super::super::conversation::{Open, Since};
use super::super::press::Press;
use super::super::say::Saying;
use super::super::scene::Scene;
use super::super::step::Effect;
use super::super::traces::{AT_ONCE, Removal};

/// Asks whether it is meant.
pub fn ask(scene: &mut Scene<'_>) {
    scene.conversation.open = Open::Wiping;
    let saying = Saying::new()
        .paragraph(Text::new("wipe-ask"))
        .paragraph(Text::new("wipe-stays"))
        .button("button-wipe", Press::plain("wipe-yes"))
        .button("button-keep", Press::plain("wipe-no"));
    scene.say(saying);
}

/// Wipes, the word that was typed for it too: young messages of both sides are deleted, older ones of the bot are overwritten.
pub fn wipe(scene: &mut Scene<'_>, typed: Option<i64>) {
    scene.conversation.open = Open::Nothing;
    let removal = Removal::of(&scene.answers.messages, scene.world.now);
    let ids: Vec<i64> = removal.delete.iter().copied().chain(typed).collect();
    for chunk in ids.chunks(AT_ONCE) {
        scene.effect(Effect::Delete { message_ids: chunk.to_vec() });
    }
    let overwritten = !removal.overwrite.is_empty();
    for message_id in removal.overwrite {
        scene.effect(Effect::Rewrite { message_id, text: Text::new("wiped-message") });
    }
    let forgotten = forgotten(scene);
    let own_left = removal.own_left || forgotten.is_some();
    let empty = !own_left && !overwritten;
    let id = if empty { "wiped" } else { "wiped-mostly" };
    let mut saying = Saying::id(id).paragraph(Text::new("wipe-stays"));
    if own_left {
        saying = saying.paragraph(Text::new("wiped-own-left"));
    }
    if let Some(day) = forgotten {
        saying = saying.paragraph(Text::new("wiped-old-left").with("day", day));
    }
    if !scene.drafts.is_empty() {
        saying = saying.paragraph(Text::new("wiped-draft-kept"));
    }
    scene.say(saying);
}

/// The day before which the messages of this chat are no longer known, if there were any then.
fn forgotten(scene: &Scene<'_>) -> Option<NaiveDate> {
    let days = scene.world.organisation.settings.retention.chat_message_days;
    let known_from = scene.world.now.plus_days(-i64::from(days));
    let older = match scene.conversation.since {
        Since::Unknown => true,
        Since::Nothing => false,
        Since::At(begun) => begun < known_from,
    };
    older.then(|| civil_date(known_from))
}

/// Leaves everything.
pub fn keep(scene: &mut Scene<'_>) {
    scene.conversation.open = Open::Nothing;
    scene.say(Saying::id("wipe-kept"));
}
