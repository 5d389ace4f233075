//! The solution (article 4): proposed with its agreements, accepted or not, and looked after.

use crate::dialogue::news;
use crate::domain::calendar::civil_date;
use crate::domain::case::Fact;
use crate::domain::case::solution::{AgreementId, Promise, SolutionFact};
use crate::domain::procedure::{Action, Seat};
use crate::i18n::Text;

use super::Deed;
use super::form::{Ask, Field, Form};
use crate::dialogue::scene::Scene;

/// More agreements than this do not fit a letter that somebody reads.
const AGREEMENTS_MAX: usize = 9;

/// The next thing to ask.
pub(super) fn field(_: &Scene<'_>, deed: &Deed) -> Option<Ask> {
    let form = &deed.form;
    match deed.action() {
        Action::Propose if !form.has("text") => {
            Some(Ask::new("text", Text::new("staff-propose-text"), Field::Words))
        }
        Action::Propose => promise(form, AGREEMENTS_MAX, "staff-propose-more"),
        Action::Accept | Action::Decline if deed.seat != Seat::Filer && !form.has("on") => {
            let proposed = deed.case.solution.open().map(|open| civil_date(open.at));
            Some(Ask::new("on", Text::new("staff-said-on"), Field::Past).not_before(proposed))
        }
        Action::Accept if deed.seat == Seat::Filer && !form.has(&deed.sure()) => {
            let proposal = deed.case.solution.open()?;
            let ask = Ask::yes_no(deed.sure(), Text::new("accept-sure"));
            let texts = told(&proposal.text, &proposal.agreements);
            Some(Ask { texts: texts.into_iter().chain(ask.texts).collect(), ..ask })
        }
        Action::Decline if !form.has("why") => {
            let (id, field) = if deed.seat == Seat::Filer {
                ("decline-why", Field::Anything)
            } else {
                ("staff-decline-why", Field::Words)
            };
            let ask = Ask::new("why", Text::new(id), field).optional();
            let proposal = deed.case.solution.open().filter(|_| deed.seat == Seat::Filer);
            let texts = proposal.map(|known| told(&known.text, &known.agreements)).unwrap_or_default();
            Some(Ask { texts: texts.into_iter().chain(ask.texts).collect(), ..ask })
        }
        Action::CheckAgreement if deed.agreement().is_none() => {
            let choices = deed.case.solution.agreements.iter();
            let choices = choices.map(|known| {
                (known.id.0.to_string(), Text::words(super::form::clipped(&known.promise.what)))
            });
            Some(Ask::new("which", Text::new("agreement-which"), Field::Choice(choices.collect())))
        }
        Action::CheckAgreement if !form.has("kept") => {
            let known = deed.case.solution.agreement(deed.agreement()?)?;
            let ask = Ask::yes_no("kept", Text::new("agreement-kept"));
            Some(Ask { texts: std::iter::once(line(&known.promise)).chain(ask.texts).collect(), ..ask })
        }
        Action::CheckAgreement if deed.is_broken_for_staff() && !form.has("by") => {
            Some(Ask::new("by", Text::new("staff-agreement-by"), Field::Coming).optional())
        }
        Action::CheckAgreement if form.day("by").is_some() && !form.has("why") => {
            Some(Ask::new("why", Text::new("staff-agreement-why"), Field::Words))
        }
        _ => None,
    }
}

/// Asks for promises one after another: what, by whom, until when, and whether there are more.
pub(super) fn promise(form: &Form, most: usize, more: &'static str) -> Option<Ask> {
    for number in 0..most {
        let name = |part: &str| format!("{part}{number}");
        if !form.has(&name("more")) {
            return Some(Ask::yes_no(
                name("more"),
                Text::new(more).with("count", i64::try_from(number).unwrap_or(0)),
            ));
        }
        if form.chosen(&name("more")) != Some("yes") {
            return None;
        }
        if !form.has(&name("what")) {
            return Some(Ask::new(name("what"), Text::new("staff-promise-what"), Field::Words));
        }
        if !form.has(&name("who")) {
            return Some(Ask::new(name("who"), Text::new("staff-promise-who"), Field::Words));
        }
        if !form.has(&name("by")) {
            return Some(Ask::new(name("by"), Text::new("staff-promise-by"), Field::Coming));
        }
    }
    None
}

/// The promises that a form holds.
pub(super) fn promises(form: &Form) -> Vec<Promise> {
    (0..)
        .map_while(|number| {
            let what = form.words(&format!("what{number}"))?;
            let owner = form.words(&format!("who{number}"))?;
            Some(Promise { what, owner, by: form.day(&format!("by{number}"))? })
        })
        .collect()
}

/// A solution with its agreements, as both sides read it.
pub fn told(text: &str, agreements: &[Promise]) -> Vec<Text> {
    let mut texts = vec![Text::new("said-quote").with("words", text)];
    if !agreements.is_empty() {
        texts.push(Text::block(agreements.iter().map(line)));
    }
    texts
}

/// "What: who, until when."
pub fn line(promise: &Promise) -> Text {
    Text::new("promise-line")
        .with("what", promise.what.as_str())
        .with("who", promise.owner.as_str())
        .with("day", promise.by)
}

/// What will leave.
pub(super) fn preview(scene: &Scene<'_>, deed: &Deed) -> Vec<Text> {
    match deed.action() {
        Action::Propose => {
            let text = deed.form.words("text").unwrap_or_default();
            told(&text, &promises(&deed.form))
        }
        Action::Accept | Action::Decline if deed.seat != Seat::Filer => {
            let id = if deed.action() == Action::Accept {
                "staff-accept-preview"
            } else {
                "staff-decline-preview"
            };
            vec![Text::new(id).with("day", deed.form.day("on").unwrap_or(scene.world.today))]
        }
        _ => Vec::new(),
    }
}

/// Records it.
pub(super) fn commit(scene: &mut Scene<'_>, deed: &Deed) {
    match deed.action() {
        Action::Propose => {
            let text = deed.form.words("text").unwrap_or_default();
            let fact = SolutionFact::Proposed { text, agreements: promises(&deed.form) };
            finish(scene, deed, vec![Fact::Solution(fact)], "staff-proposed");
        }
        Action::Accept => accept(scene, deed),
        Action::Decline => {
            let (why, mut facts) = deed.spoken(scene, "why");
            let on = deed.form.day("on");
            facts.push(Fact::Solution(SolutionFact::Declined { why, on }));
            let done = if deed.seat == Seat::Filer { "declined" } else { "staff-declined" };
            finish(scene, deed, facts, done);
        }
        _ => check(scene, deed),
    }
}

fn finish(scene: &mut Scene<'_>, deed: &Deed, facts: Vec<Fact>, done: &'static str) {
    deed.record(scene, facts);
    deed.tell(scene);
    deed.done(scene, Text::new(done));
}

fn accept(scene: &mut Scene<'_>, deed: &Deed) {
    let filer = deed.seat == Seat::Filer;
    if filer && deed.form.chosen(&deed.sure()) != Some("yes") {
        return deed.done(scene, Text::new("accept-not-yet"));
    }
    let fact = SolutionFact::Accepted { on: deed.form.day("on") };
    let done = if filer { "accepted" } else { "staff-accepted" };
    finish(scene, deed, vec![Fact::Solution(fact)], done);
}

fn check(scene: &mut Scene<'_>, deed: &Deed) {
    let Some(agreement) = deed.agreement() else { return };
    let kept = deed.form.chosen("kept") == Some("yes");
    let mut facts = vec![Fact::Solution(SolutionFact::Checked { agreement, kept })];
    if let Some(by) = deed.form.day("by") {
        let reason = deed.form.words("why").unwrap_or_default();
        facts.push(Fact::Solution(SolutionFact::Moved { agreement, by, reason }));
    }
    let done = match (deed.seat, kept) {
        (Seat::Filer, true) => "agreement-kept-noted",
        (Seat::Filer, false) => "agreement-broken-noted",
        _ => "staff-agreement-noted",
    };
    deed.record(scene, facts);
    if deed.seat == Seat::Filer {
        let id = if kept { "staff-agreement-kept" } else { "staff-agreement-broken" };
        news::tell(scene, &deed.case, id);
    } else {
        deed.tell(scene);
    }
    deed.done(scene, Text::new(done));
}

impl Deed {
    fn agreement(&self) -> Option<AgreementId> {
        let only = match self.case.solution.agreements.as_slice() {
            [only] => Some(only.id),
            _ => None,
        };
        let word = self.form.about.as_deref().or(self.form.chosen("which"));
        word.and_then(|word| word.parse().ok()).map(AgreementId).or(only)
    }

    /// The name of the question about one proposal, so that a yes never goes to a later one.
    fn sure(&self) -> String {
        format!("sure{:x}", self.case.solution.open().map_or(0, |open| open.at.0))
    }

    /// Did staff say that it was not kept, so that a new day can be agreed on?
    fn is_broken_for_staff(&self) -> bool {
        self.seat != Seat::Filer && self.form.chosen("kept") == Some("no")
    }
}
