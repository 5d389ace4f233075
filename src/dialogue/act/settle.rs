//! The end of the internal handling: with a solution or an outcome, or without one, and then with both
//! doors named (articles 4, 6 and 9); and the moment at which nothing remains.

use crate::domain::case::Fact;
use crate::domain::case::ending::EndingFact;
use crate::domain::procedure::Action;
use crate::i18n::Text;

use super::Deed;
use super::form::{Ask, Field};
use crate::dialogue::client::decision;
use crate::dialogue::scene::Scene;

/// The next thing to ask.
pub(super) fn field(_: &Scene<'_>, deed: &Deed) -> Option<Ask> {
    match deed.action() {
        Action::CloseWithoutSolution if !deed.form.has("explanation") => {
            Some(Ask::new("explanation", Text::new("staff-no-solution-why"), Field::Words))
        }
        _ => None,
    }
}

/// What will leave.
pub(super) fn preview(scene: &Scene<'_>, deed: &Deed) -> Vec<Text> {
    match deed.action() {
        Action::CloseWithoutSolution => {
            let explanation = deed.form.words("explanation").unwrap_or_default();
            decision::no_solution(scene, &deed.case, scene.world.today, &explanation)
        }
        Action::Settle => decision::settled(scene, &deed.case, scene.world.today),
        _ => vec![Text::new("staff-close-sure")],
    }
}

/// Records it.
pub(super) fn commit(scene: &mut Scene<'_>, deed: &Deed) {
    let (fact, done) = match deed.action() {
        Action::CloseWithoutSolution => {
            let explanation = deed.form.words("explanation").unwrap_or_default();
            (EndingFact::ClosedWithoutSolution { explanation }, "staff-closed-without")
        }
        Action::Settle => (EndingFact::Settled, "staff-settled"),
        _ => (EndingFact::Closed, "staff-closed"),
    };
    deed.record(scene, vec![Fact::Ending(fact)]);
    deed.tell(scene);
    deed.done(scene, Text::new(done));
}
