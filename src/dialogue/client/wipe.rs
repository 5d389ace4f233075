//! `/wis`: what stands in this chat is wiped as far as Telegram allows.

use crate::i18n::Text;

use super::super::conversation::Open;
use super::super::press::Press;
use super::super::say::Saying;
use super::super::scene::Scene;
use super::super::step::Effect;

/// Telegram lets a bot delete messages for so long.
pub const DELETE_WITHIN_MS: i64 = 48 * 3_600_000;
/// A margin, since the deletion itself takes a moment.
const MARGIN_MS: i64 = 60_000;
/// What Telegram deletes in one call.
const AT_ONCE: usize = 100;

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
    let deletable_from = scene.world.now.plus_ms(MARGIN_MS - DELETE_WITHIN_MS);
    let (young, old): (Vec<_>, Vec<_>) =
        scene.answers.messages.clone().into_iter().partition(|message| message.at >= deletable_from);
    let ids: Vec<i64> = young.iter().map(|message| message.message_id).chain(typed).collect();
    for chunk in ids.chunks(AT_ONCE) {
        scene.effect(Effect::Delete { message_ids: chunk.to_vec() });
    }
    let mut own_left = false;
    for message in old {
        if message.from_bot {
            scene
                .effect(Effect::Rewrite { message_id: message.message_id, text: Text::new("wiped-message") });
        } else {
            own_left = true;
        }
    }
    let mut saying = Saying::id("wiped").paragraph(Text::new("wipe-stays"));
    if own_left {
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
