//! Who handled it, and how handling began, waited, ended and began again (articles 2, 4, 5 and 7).

use crate::domain::case::correction::{Anew, Correctable, Correction};
use crate::domain::case::ending::EndingFact;
use crate::domain::case::track::TrackFact;
use crate::domain::case::{CaseEvent, Stage};
use crate::domain::ids::StaffId;
use crate::domain::letter::Block;
use crate::domain::routing::Because;
use crate::domain::track::Standing;
use crate::i18n::Text;

use super::super::{desk, said};
use super::Edition;
use super::history::{History, Told};
use super::outcome::said_on;

pub(super) fn assigned(
    history: &History<'_>,
    handler: Option<StaffId>,
    stage: Stage,
    reason: Option<&str>,
    because: Option<Because>,
) -> (Text, Vec<Block>) {
    let handler = handler.map_or_else(|| Text::new("dossier-nobody"), |id| history.member(id));
    let mut facts =
        vec![("dossier-label-handler", handler), ("dossier-label-stage", desk::card::stage_text(stage))];
    facts.extend(because.map(|because| ("dossier-label-because", because.text())));
    facts.extend(reason.map(|reason| ("dossier-label-reason", Text::words(reason))));
    (Text::new("dossier-assigned"), history.facts(facts))
}

pub(super) fn ending(history: &History<'_>, event: &CaseEvent, fact: &EndingFact) -> Told {
    let said = |words: &Option<String>| -> Vec<Block> {
        words.as_deref().map(|words| history.quote(event.by, event.at, words)).into_iter().collect()
    };
    let (id, blocks) = match fact {
        EndingFact::TakenOn => ("dossier-taken-on", Vec::new()),
        EndingFact::NotTakenOn { article, reason } => {
            let mut blocks = history.facts([("dossier-label-article", Text::words(article.as_str()))]);
            blocks.push(history.quote(event.by, event.at, reason));
            ("dossier-not-taken-on", blocks)
        }
        EndingFact::TurnedToOfficer { why, .. } => ("dossier-to-officer", said(why)),
        EndingFact::ClosedWithoutSolution { explanation } => {
            ("dossier-no-solution", vec![history.quote(event.by, event.at, explanation)])
        }
        EndingFact::Settled => ("dossier-settled", Vec::new()),
        EndingFact::Withdrawn { no_longer_needed, why, on } => {
            let mut blocks = said_on(history, *on);
            blocks.extend(said(why));
            (if *no_longer_needed { "dossier-not-needed" } else { "dossier-withdrawn" }, blocks)
        }
        EndingFact::WithdrawalConfirmed { on } => ("dossier-withdrawal-confirmed", said_on(history, *on)),
        EndingFact::Reminded => ("dossier-reminded", Vec::new()),
        EndingFact::Paused => ("dossier-paused", Vec::new()),
        EndingFact::Resumed { .. } => ("dossier-resumed", Vec::new()),
        EndingFact::Reopened { reason, .. } => ("dossier-reopened", said(reason)),
        EndingFact::Closed => ("dossier-closed", Vec::new()),
        EndingFact::UwvLetterAsked => ("dossier-uwv", Vec::new()),
        // It stands with its letter.
        EndingFact::LetterPosted { .. } => return None,
        EndingFact::Involved { staff } => {
            ("dossier-involved", history.facts([("dossier-label-name", history.member(*staff))]))
        }
    };
    Some((Text::new(id), blocks))
}

pub(super) fn corrected(history: &History<'_>, correction: &Correction) -> (Text, Vec<Block>) {
    let what = Text::new(match correction.what {
        Correctable::Unit => "dossier-label-unit",
        Correctable::Service => "dossier-label-service",
        Correctable::Track => "dossier-label-track",
        Correctable::Incident => "dossier-label-when",
        Correctable::About => "dossier-label-about",
        Correctable::Name => "dossier-label-name",
        Correctable::Phone => "dossier-label-phone",
        Correctable::Address => "dossier-label-address",
        Correctable::StepDate => "dossier-label-date",
        Correctable::Button => "dossier-label-step",
        Correctable::Respondent => "dossier-label-respondent",
        Correctable::ManagerInvolved => "dossier-label-manager",
    });
    let value = |value: &str| Text::words(shown_value(history, correction.what, value));
    let mut facts = vec![
        ("dossier-label-what", what),
        ("dossier-label-was", value(&correction.from)),
        ("dossier-label-is", value(&correction.to)),
    ];
    if let Some(Anew::Track { standing: Standing { commissioner: Some(key), .. } }) = &correction.anew {
        let name = said::commissioner(history.source.world.organisation, key);
        facts.push(("dossier-label-commissioner", name));
    }
    if history.source.edition != Edition::Client {
        facts.push(("dossier-label-reason", Text::words(correction.reason.as_str())));
    }
    (Text::new("dossier-corrected"), history.facts(facts))
}

fn shown_value(history: &History<'_>, what: Correctable, value: &str) -> String {
    if what == Correctable::ManagerInvolved {
        return history.words(&Text::new(match value {
            "yes" => "dossier-yes",
            "no" => "dossier-no",
            _ => "dossier-unsure",
        }));
    }
    let organisation = history.source.world.organisation;
    let name = match what {
        Correctable::Unit => organisation.unit(value).map(|unit| unit.name.clone()),
        Correctable::Service => organisation.service(value).map(|service| service.name.clone()),
        Correctable::Track => return history.words(&said::track(organisation, value)),
        Correctable::Incident
        | Correctable::About
        | Correctable::Name
        | Correctable::Phone
        | Correctable::Address
        | Correctable::StepDate
        | Correctable::Button
        | Correctable::Respondent
        | Correctable::ManagerInvolved => None,
    };
    name.unwrap_or_else(|| value.to_owned())
}

/// The track, as it followed or as staff filled it in; what says nothing is not told.
pub(super) fn track(history: &History<'_>, fact: &TrackFact) -> Told {
    let (id, standing) = match fact {
        TrackFact::Derived { standing } if standing.commissioner.is_none() => return None,
        TrackFact::Derived { standing } => ("dossier-track-derived", standing),
        TrackFact::Completed { standing } => ("dossier-track-completed", standing),
    };
    let organisation = history.source.world.organisation;
    let commissioner = standing.commissioner.as_deref().map(|key| said::commissioner(organisation, key));
    let mut facts = Vec::new();
    if !standing.open {
        let key = standing.track.as_deref().unwrap_or_default();
        facts.push(("dossier-label-track", said::track(organisation, key)));
    }
    facts.extend(commissioner.map(|name| ("dossier-label-commissioner", name)));
    Some((Text::new(id), history.facts(facts)))
}
