//! `/wis`: what stands in this chat is wiped as far as Telegram allows.

use crate::i18n::Text;

use super::super::conversation::Open;
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
    for message_id in removal.overwrite {
        scene.effect(Effect::Rewrite { message_id, text: Text::new("wiped-message") });
    }
    let mut saying = Saying::id("wiped").paragraph(Text::new("wipe-stays"));
    if removal.own_left {
        saying = saying.paragraph(Text::new("wiped-own-left"));
    }
    if !scene.drafts.is_empty() {
        saying = saying.paragraph(Text::new("wiped-draft-kept"));
    }
    scene.say(saying);
}

/// Leaves everything.
pub fn keep(scene: &mut Scene<'_>) {
    scene.conversation.open = Open::Nothing;
    scene.say(Saying::id("wipe-kept"));
}
