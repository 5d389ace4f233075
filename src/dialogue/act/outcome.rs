//! The complaints officer's duties on paper (article 6): the confirmation after the talk, the reasoned
//! outcome with its measures, and whether those were carried out.

use crate::dialogue::menu;
use crate::domain::case::Fact;
use crate::domain::case::outcome::{Finding, OutcomeFact};
use crate::domain::procedure::{Action, Gate, sides};
use crate::i18n::Text;

use super::Deed;
use super::form::{Ask, Field, clipped};
use super::solution::{line, promise, promises};
use crate::dialogue::client::decision;
use crate::dialogue::scene::Scene;

/// More measures than this do not fit a letter that somebody reads.
const MEASURES_MAX: usize = 9;

/// The next thing to ask.
pub(super) fn field(scene: &Scene<'_>, deed: &Deed) -> Option<Ask> {
    let form = &deed.form;
    match deed.action() {
        Action::Confirm => confirm(deed),
        Action::GiveOutcome if !form.has("finding") => {
            let offered = findings(scene, deed);
            let choices =
                offered.iter().map(|finding| (finding.as_str().to_owned(), decision::finding(*finding)));
            let ask =
                Ask::new("finding", Text::new("staff-outcome-finding"), Field::Choice(choices.collect()));
            let ask =
                if offered.len() == 1 { ask.paragraph(Text::new("staff-outcome-not-heard")) } else { ask };
            let unheard = deed.case.hearing.not_heard_of.iter();
            let not_about =
                |at| Text::new("staff-outcome-not-about").with("who", sides::name(&deed.case, at));
            Some(unheard.fold(ask, |ask, (at, _)| ask.paragraph(not_about(*at))))
        }
        Action::GiveOutcome if !form.has("reasons") => {
            Some(Ask::new("reasons", Text::new("staff-outcome-reasons"), Field::Words))
        }
        Action::GiveOutcome if both_sides_heard(scene, deed) => {
            promise(form, MEASURES_MAX, "staff-outcome-more")
        }
        Action::CheckMeasure if deed.measure().is_none() => {
            let outcome = deed.case.findings.outcome.as_ref()?;
            let choice = |(index, known): (usize, &crate::domain::case::outcome::Measure)| {
                (index.to_string(), Text::words(clipped(&known.promise.what)))
            };
            let choices = outcome.measures.iter().enumerate().map(choice).collect();
            Some(Ask::new("which", Text::new("staff-measure-which"), Field::Choice(choices)))
        }
        Action::CheckMeasure if !form.has("done") => {
            let outcome = deed.case.findings.outcome.as_ref()?;
            let known = outcome.measures.get(deed.measure()?)?;
            let ask = Ask::yes_no("done", Text::new("staff-measure-done"));
            Some(ask.paragraph(line(&known.promise)))
        }
        _ => None,
    }
}

/// The facts in short: those with which the client agreed, or new words.
fn confirm(deed: &Deed) -> Option<Ask> {
    if let Some(facts) = deed.agreed_facts()
        && !deed.form.has("use")
    {
        let ask = Ask::yes_no("use", Text::new("staff-confirm-use"));
        return Some(ask.paragraph(Text::new("said-quote").with("words", facts)));
    }
    let known = deed.form.chosen("use") == Some("yes") || deed.form.has("facts");
    (!known).then(|| Ask::new("facts", Text::new("staff-confirm-facts"), Field::Words))
}

/// Without both sides heard there is no judgement about anybody (article 3).
fn findings(scene: &Scene<'_>, deed: &Deed) -> Vec<Finding> {
    if both_sides_heard(scene, deed) { Finding::ALL.to_vec() } else { vec![Finding::NoJudgement] }
}

fn both_sides_heard(scene: &Scene<'_>, deed: &Deed) -> bool {
    Gate::BothSidesHeard.is_open(&menu::moment(scene, &deed.case))
}

/// What will leave.
pub(super) fn preview(scene: &Scene<'_>, deed: &Deed) -> Vec<Text> {
    match deed.action() {
        Action::Confirm => decision::confirmed(&deed.case, &deed.facts()),
        Action::GiveOutcome => deed.outcome(scene).map_or_else(Vec::new, |(finding, reasons, measures)| {
            decision::outcome(finding, &reasons, &measures)
        }),
        _ => Vec::new(),
    }
}

/// Records it.
pub(super) fn commit(scene: &mut Scene<'_>, deed: &Deed) {
    let (fact, done) = match deed.action() {
        Action::Confirm => (OutcomeFact::ConfirmedInWriting { facts: deed.facts() }, "staff-confirmed"),
        Action::GiveOutcome => {
            let Some((finding, reasons, measures)) = deed.outcome(scene) else { return };
            (OutcomeFact::Given { finding, reasons, measures }, "staff-outcome-given")
        }
        _ => {
            let Some(measure) = deed.measure() else { return };
            let done = deed.form.chosen("done") == Some("yes");
            (OutcomeFact::MeasureChecked { measure, done }, "staff-measure-noted")
        }
    };
    deed.record(scene, vec![Fact::Outcome(fact)]);
    deed.tell(scene);
    deed.done(scene, Text::new(done));
}

impl Deed {
    /// The facts in short with which the client agreed.
    fn agreed_facts(&self) -> Option<&str> {
        self.case.hearing.facts.as_ref().filter(|facts| facts.agreed).map(|facts| facts.text.as_str())
    }

    fn facts(&self) -> String {
        let agreed = self.agreed_facts().filter(|_| self.form.chosen("use") == Some("yes"));
        agreed.map(str::to_owned).or_else(|| self.form.words("facts")).unwrap_or_default()
    }

    /// The outcome as the form holds it; what may not be judged any more is not kept.
    fn outcome(
        &self,
        scene: &Scene<'_>,
    ) -> Option<(Finding, String, Vec<crate::domain::case::solution::Promise>)> {
        let word = self.form.chosen("finding")?;
        let finding = findings(scene, self).into_iter().find(|finding| finding.as_str() == word)?;
        let measures = if both_sides_heard(scene, self) { promises(&self.form) } else { Vec::new() };
        Some((finding, self.form.words("reasons").unwrap_or_default(), measures))
    }

    fn measure(&self) -> Option<usize> {
        let measures = self.case.findings.outcome.as_ref().map(|outcome| outcome.measures.len())?;
        let word = self.form.about.as_deref().or(self.form.chosen("which"));
        let only = (measures == 1).then_some(0);
        word.and_then(|word| word.parse().ok()).or(only).filter(|index| *index < measures)
    }
}
