//! "Meer stappen": everything that can be done in a case, and what is missing for the rest.

use crate::domain::case::Case;
use crate::domain::procedure::{Action, Denied, Seat, TABLE, permit};
use crate::i18n::Text;

use crate::dialogue::query::Purpose;
use crate::dialogue::say::Saying;
use crate::dialogue::scene::Scene;
use crate::dialogue::{client, menu};

/// Buttons on one row under "more".
const BESIDE: usize = 2;

/// Everything that can be done now, and what is missing for the rest.
pub fn show(scene: &mut Scene<'_>) {
    // It belongs to the card; who filed it or answers to it has pages of their own.
    let at_desk = menu::seat(scene).filter(|(_, seat, _)| !matches!(seat, Seat::Filer | Seat::Respondent));
    let Some((case, seat, _)) = at_desk else { return client::cases::not_yours(scene) };
    let possible = menu::actions(scene, &case, seat);
    let mut saying = Saying::new()
        .about(case.id, Purpose::Card)
        .heading(Text::new("staff-more-title").with("number", case.number.as_str()))
        .paragraphs(not_yet(scene, &case, seat));
    for pair in possible.chunks(BESIDE) {
        saying = saying.row(pair.iter().map(|action| menu::button(&case, *action, seat)).collect());
    }
    scene.say(saying);
}

/// What this seat does in this stage but cannot do yet, with what still has to be done for it.
fn not_yet(scene: &Scene<'_>, case: &Case, seat: Seat) -> Vec<Text> {
    let moment = menu::moment(scene, case);
    let mut seen: Vec<Action> = Vec::new();
    let mut texts = Vec::new();
    for action in TABLE.iter().map(|row| row.action) {
        // What the client has no reason to say now, staff need not hear of.
        let said = action.is_said_by_filer();
        if seen.contains(&action) || action.is_beside() || said {
            continue;
        }
        seen.push(action);
        if let Err(denied) = permit(&moment, action, seat)
            && matches!(&denied, Denied::Missing(gates) if gates.iter().all(|gate| gate.is_task()))
        {
            let why = Text::new("staff-not-yet").with("action", action.label_for(seat));
            texts.push(Text::block(std::iter::once(why).chain(denied.texts(&moment))));
        }
    }
    texts
}
