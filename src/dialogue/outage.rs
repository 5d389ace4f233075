//! After a silence of the bot: presses live for minutes only, so whoever was busy sees again what stood open.

use crate::i18n::Text;

use super::conversation::{Composition, Open};
use super::intake;
use super::query::Purpose;
use super::say::Saying;
use super::scene::Scene;
use super::step::Button;

/// Shows the open question again; where only buttons stood, those. When nothing is open, nobody waits.
pub(super) fn over(scene: &mut Scene<'_>) {
    match scene.conversation.open.clone() {
        Open::Intake { draft } if scene.draft(draft).is_some() => {
            intake::resume(scene, draft, vec![Text::new("outage-over")]);
        }
        Open::Stopping { draft } | Open::Sorting { draft } => {
            let saying = buttons_again(scene).map(|saying| saying.about(draft, Purpose::Intake));
            say(scene, saying);
        }
        Open::Composing { case } | Open::Form { case } | Open::HandingOver { case, .. } => {
            let respondent = scene.composition.as_ref().is_some_and(Composition::is_of_respondent);
            let purpose = if respondent { Purpose::Respondent } else { Purpose::Letter };
            let saying = buttons_again(scene).map(|saying| saying.about(case, purpose));
            say(scene, saying);
        }
        Open::Wiping | Open::Help => {
            let saying = buttons_again(scene);
            say(scene, saying);
        }
        Open::Nothing | Open::Intake { .. } | Open::Case { .. } => {}
    }
}

/// The buttons under the newest message that had any; none when there were none.
fn buttons_again(scene: &Scene<'_>) -> Option<Saying> {
    let offered = &scene.conversation.offered;
    let button = |label: &str, data: &str| vec![Button { label: Text::words(label), data: data.to_owned() }];
    (!offered.is_empty()).then(|| {
        let saying = Saying::id("outage-buttons");
        offered.iter().fold(saying, |saying, offered| saying.row(button(&offered.label, &offered.data)))
    })
}

fn say(scene: &mut Scene<'_>, saying: Option<Saying>) {
    if let Some(saying) = saying {
        scene.say(saying);
    }
}
