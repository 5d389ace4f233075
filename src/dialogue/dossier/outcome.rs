//! Solutions with their agreements (article 4), and the complaints officer's decisions (article 6).

use chrono::NaiveDate;

use crate::domain::case::CaseEvent;
use crate::domain::case::outcome::{Finding, OutcomeFact};
use crate::domain::case::solution::{AgreementId, Promise, SolutionFact};
use crate::domain::letter::Block;
use crate::i18n::Text;

use super::history::{History, Told};

pub(super) fn solution(history: &History<'_>, event: &CaseEvent, fact: &SolutionFact) -> Told {
    let (id, blocks) = match fact {
        SolutionFact::Proposed { text, agreements } => {
            let mut blocks = vec![history.quote(event.by, event.at, text)];
            blocks.extend(promises(history, agreements));
            ("dossier-proposed", blocks)
        }
        SolutionFact::Accepted { on } => ("dossier-accepted", said_on(history, *on)),
        SolutionFact::Declined { why, on } => {
            let mut blocks = said_on(history, *on);
            blocks.extend(why.as_deref().map(|why| history.quote(event.by, event.at, why)));
            ("dossier-declined", blocks)
        }
        SolutionFact::FollowedUp { agreement } => {
            ("dossier-agreement-asked", history.facts(which(history, *agreement)))
        }
        SolutionFact::Unanswered { agreement } => {
            ("dossier-agreement-unanswered", history.facts(which(history, *agreement)))
        }
        SolutionFact::Checked { agreement, kept } => {
            let done = ("dossier-label-done", yes_or_no(*kept));
            ("dossier-agreement-checked", history.facts(which(history, *agreement).into_iter().chain([done])))
        }
        SolutionFact::Moved { agreement, by, reason } => {
            let moved = [
                ("dossier-label-last-day", Text::new("dossier-day").with("day", *by)),
                ("dossier-label-reason", Text::words(reason.as_str())),
            ];
            ("dossier-agreement-moved", history.facts(which(history, *agreement).into_iter().chain(moved)))
        }
    };
    Some((Text::new(id), blocks))
}

pub(super) fn findings(history: &History<'_>, event: &CaseEvent, fact: &OutcomeFact) -> Told {
    let (id, blocks) = match fact {
        OutcomeFact::ConfirmedInWriting { facts } => {
            ("dossier-confirmed", vec![history.quote(event.by, event.at, facts)])
        }
        OutcomeFact::Given { finding, reasons, measures } => {
            let mut blocks = history.facts([("dossier-label-finding", finding_text(*finding))]);
            blocks.push(history.quote(event.by, event.at, reasons));
            blocks.extend(promises(history, measures));
            ("dossier-outcome", blocks)
        }
        OutcomeFact::MeasureAsked { measure } => {
            ("dossier-measure-asked", history.facts(what_measure(history, *measure)))
        }
        OutcomeFact::MeasureChecked { measure, done } => {
            let done = ("dossier-label-done", yes_or_no(*done));
            (
                "dossier-measure-checked",
                history.facts(what_measure(history, *measure).into_iter().chain([done])),
            )
        }
    };
    Some((Text::new(id), blocks))
}

/// What, by whom, until when; a line each.
pub(super) fn promises(history: &History<'_>, promises: &[Promise]) -> Option<Block> {
    let line = |promise: &Promise| {
        let text = Text::new("dossier-promise")
            .with("what", promise.what.as_str())
            .with("who", promise.owner.as_str())
            .with("day", promise.by);
        history.words(&text)
    };
    (!promises.is_empty()).then(|| Block::List(promises.iter().map(line).collect()))
}

fn which(history: &History<'_>, agreement: AgreementId) -> Option<(&'static str, Text)> {
    let known = history.case.as_ref()?.solution.agreement(agreement)?;
    Some(("dossier-label-what", Text::words(known.promise.what.as_str())))
}

fn what_measure(history: &History<'_>, measure: usize) -> Option<(&'static str, Text)> {
    let known = history.case.as_ref()?.findings.outcome.as_ref()?.measures.get(measure)?;
    Some(("dossier-label-what", Text::words(known.promise.what.as_str())))
}

/// The day on which somebody said it, when that was recorded later.
pub(super) fn said_on(history: &History<'_>, on: Option<NaiveDate>) -> Vec<Block> {
    history.facts(on.map(|day| ("dossier-label-date", Text::new("dossier-day").with("day", day))))
}

fn finding_text(finding: Finding) -> Text {
    Text::new(match finding {
        Finding::Founded => "dossier-founded",
        Finding::PartlyFounded => "dossier-partly-founded",
        Finding::Unfounded => "dossier-unfounded",
        Finding::NoJudgement => "dossier-no-judgement",
    })
}

fn yes_or_no(yes: bool) -> Text {
    Text::new(if yes { "dossier-yes" } else { "dossier-no" })
}
