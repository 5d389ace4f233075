//! The end of the internal handling: with a solution or an outcome, or without one, and then with both
//! doors named (articles 4, 6 and 9); and the moment at which nothing remains.

use crate::domain::case::ending::EndingFact;
use crate::domain::case::{Case, Fact, Stage};
use crate::domain::procedure::Action;
use crate::i18n::Text;

use super::Deed;
use super::form::{Ask, Field};
use crate::dialogue::client::decision;
use crate::dialogue::respondent;
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
        _ => left(&deed.case),
    }
}

/// What is given up by closing it now, if anything.
fn left(case: &Case) -> Vec<Text> {
    let agreements = case.solution.agreements.iter().filter(|known| known.kept() != Some(true));
    let measures = case.findings.outcome.iter().flat_map(|outcome| &outcome.measures);
    let measures = measures.filter(|measure| measure.done != Some(true));
    let promises = agreements.map(|known| &known.promise).chain(measures.map(|measure| &measure.promise));
    let mut lines: Vec<Text> = promises.map(super::promise_line).collect();
    lines.extend(case.committee.asked.map(|_| Text::new("staff-close-committee")));
    if lines.is_empty() {
        return vec![Text::new("staff-close-sure")];
    }
    lines.insert(0, Text::new("staff-close-left"));
    vec![Text::block(lines), Text::new("staff-close-anyway")]
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
    // Who was heard hears that it has ended, once: what is settled they heard of before.
    if deed.case.stage != Stage::Settled {
        respondent::tell_all(scene, &deed.case);
    }
    deed.done(scene, Text::new(done));
}
