//! What staff can do, in `/hulp`: from the procedure table, for the stages in which they have cases now.

use crate::domain::case::{Case, Stage};
use crate::domain::procedure::{Action, Seat, always, doable};
use crate::i18n::Text;

use super::super::scene::Scene;
use super::card::stage_text;

/// A paragraph for each stage, and what can be done in every one of them; nothing for who has no cases.
pub fn texts(scene: &Scene<'_>) -> Vec<Text> {
    let seated: Vec<(Seat, &Case)> =
        scene.answers.desk_cases.iter().filter_map(|case| Some((seat(scene, case)?, case))).collect();
    let Some((first, _)) = seated.first().copied() else { return Vec::new() };
    let mut texts = vec![Text::new("staff-help-steps")];
    for stage in Stage::ALL {
        let here: Vec<Seat> =
            seated.iter().filter(|(_, case)| case.stage == stage).map(|(seat, _)| *seat).collect();
        let Some(seat) = here.first().copied() else { continue };
        let count = i64::try_from(here.len()).unwrap_or(i64::MAX);
        let common = always(seat);
        // What the client says to them is told apart.
        let own = |action: &Action| !common.contains(action) && !action.is_said_by_filer();
        let own = doable(stage, seat).into_iter().filter(own);
        let text = Text::new("staff-help-stage")
            .with("stage", stage_text(stage))
            .with("count", count)
            .with("actions", named(scene, seat, own));
        texts.push(text);
    }
    let common = named(scene, first, always(first).into_iter());
    if !common.is_empty() {
        texts.push(Text::new("staff-help-always").with("actions", common));
    }
    texts
}

fn seat(scene: &Scene<'_>, case: &Case) -> Option<Seat> {
    super::own_memberships(scene).find_map(|member| Seat::of(member, case))
}

/// "Feiten opschrijven, Andere kant vragen": what has a button, by the words on it.
fn named(scene: &Scene<'_>, seat: Seat, actions: impl Iterator<Item = Action>) -> String {
    let shown = actions.filter(|action| !action.is_beside());
    let names: Vec<String> = shown.map(|action| scene.words(&action.label_for(seat))).collect();
    names.join(", ")
}
