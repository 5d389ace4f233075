//! How far a case is, for those who handle it: the duties of article 6, the solution and its agreements, the
//! outcome, the stop, the authorisation, and what was put right.

use crate::dialogue::menu;
use crate::domain::case::filer::AsideWhy;
use crate::domain::case::solution::{Agreement, Reply};
use crate::domain::case::{Case, Stage};
use crate::domain::organisation::cited;
use crate::domain::procedure::duties;
use crate::i18n::Text;

use super::super::act;
use super::super::client::decision;
use super::super::scene::Scene;

/// What to tell of it; a paragraph each.
pub(super) fn texts(scene: &Scene<'_>, case: &Case) -> Vec<Text> {
    let mut texts = Vec::new();
    texts.extend(checklist(scene, case));
    texts.extend(behalf(case));
    texts.extend(solution(case));
    texts.extend(outcome(case));
    texts.extend(stop(case));
    texts.extend(corrections(scene, case));
    texts
}

/// The five duties, while she handles it.
fn checklist(scene: &Scene<'_>, case: &Case) -> Option<Text> {
    if case.stage != Stage::ComplaintsOfficer {
        return None;
    }
    let moment = menu::moment(scene, case);
    let lines = duties(&moment).into_iter().map(|duty| {
        let id = if duty.done { "staff-duty-done" } else { "staff-duty-open" };
        Text::new(id).with("duty", duty.text)
    });
    let title = Text::new("staff-duties").with("article", cited(&moment.citations().officer));
    Some(Text::block(std::iter::once(title).chain(lines)))
}

/// Somebody filed for the client: may they, and what does the client want?
fn behalf(case: &Case) -> Vec<Text> {
    if !case.is_represented() {
        return Vec::new();
    }
    let judged = match &case.filer.authorisation {
        None => Text::new("staff-authorisation-open"),
        Some(judged) => {
            let id = if judged.sufficient { "staff-authorised" } else { "staff-not-authorised" };
            Text::new(id).with("reason", judged.reason.as_str())
        }
    };
    let wish = case.filer.wish.as_deref();
    let aside = case.aside().map(|aside| {
        Text::new(match aside.why {
            AsideWhy::Unauthorised => "staff-aside-unauthorised",
            AsideWhy::ClientStops => "staff-aside-stops",
            AsideWhy::ClientAlone => "staff-aside-alone",
        })
    });
    std::iter::once(judged)
        .chain(wish.map(|wish| Text::new("staff-client-wish").with("wish", wish)))
        .chain(aside)
        .collect()
}

fn solution(case: &Case) -> Vec<Text> {
    let mut texts = Vec::new();
    if let Some(proposal) = case.solution.proposals.last() {
        let id = match proposal.reply {
            Reply::Open => "staff-proposal-open",
            Reply::Accepted => "staff-proposal-accepted",
            Reply::Declined => "staff-proposal-declined",
            Reply::SetAside => "staff-proposal-set-aside",
        };
        let why = proposal.why.as_deref().map(|why| Text::new("said-quote").with("words", why));
        let quote = Text::new("said-quote").with("words", proposal.text.as_str());
        texts.push(Text::block([Text::new(id), quote].into_iter().chain(why)));
    }
    if !case.solution.agreements.is_empty() {
        let lines = case.solution.agreements.iter().map(agreement);
        texts.push(Text::block(std::iter::once(Text::new("staff-agreements")).chain(lines)));
        let broken = case.solution.agreements.iter().any(|known| known.kept() == Some(false));
        texts.extend(
            (broken && case.stage == Stage::Settled).then(|| Text::new("staff-agreement-broken-next")),
        );
    }
    texts
}

fn agreement(agreement: &Agreement) -> Text {
    let state = Text::new(match agreement.kept() {
        Some(true) => "staff-agreement-done",
        Some(false) => "staff-agreement-not-done",
        None if agreement.unanswered => "staff-agreement-silent",
        None => "staff-agreement-open",
    });
    let promise = act::promise_line(&agreement.promise);
    Text::new("staff-agreement-line").with("promise", promise).with("state", state)
}

fn outcome(case: &Case) -> Option<Text> {
    let given = case.findings.outcome.as_ref()?;
    let measures = given.measures.iter().map(|measure| {
        let state = Text::new(match measure.done {
            Some(true) => "staff-agreement-done",
            Some(false) => "staff-agreement-not-done",
            None => "staff-agreement-open",
        });
        let promise = act::promise_line(&measure.promise);
        Text::new("staff-agreement-line").with("promise", promise).with("state", state)
    });
    let found = Text::new("staff-outcome-line").with("finding", decision::finding(given.finding));
    Some(Text::block(std::iter::once(found).chain(measures)))
}

fn stop(case: &Case) -> Vec<Text> {
    let mut texts = Vec::new();
    if let Some(refusal) = &case.refusal {
        let text = Text::new("staff-refused-line");
        texts.push(text.with("article", refusal.article.as_str()).with("reason", refusal.reason.as_str()));
    }
    if let Some(withdrawal) = &case.withdrawal {
        let id = if withdrawal.no_longer_needed { "staff-no-longer-line" } else { "staff-taken-back-line" };
        let why = withdrawal.why.as_deref().map(|why| Text::new("said-quote").with("words", why));
        let line = Text::new(id).with("at", withdrawal.on);
        texts.push(Text::block(std::iter::once(line).chain(why)));
    }
    texts
}

/// Both values, and why.
fn corrections(scene: &Scene<'_>, case: &Case) -> Option<Text> {
    if case.corrections.is_empty() {
        return None;
    }
    let lines = case.corrections.iter().map(|correction| act::correction_line(scene, correction));
    Some(Text::block(std::iter::once(Text::new("staff-corrections")).chain(lines)))
}
