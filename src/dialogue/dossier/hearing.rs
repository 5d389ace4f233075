//! Both sides (articles 3, 6 and 11).

use crate::domain::case::hearing::{HearingFact, RespondentId};
use crate::domain::case::{CaseEvent, Party};
use crate::domain::letter::Block;
use crate::domain::procedure::sides;
use crate::i18n::Text;

use super::history::{History, Told};
use super::meetings::way_text;

pub(super) fn told(history: &mut History<'_>, event: &CaseEvent, fact: &HearingFact) -> Told {
    let (id, blocks) = match fact {
        HearingFact::FactsStated { text } => ("dossier-facts", vec![history.quote(event.by, event.at, text)]),
        HearingFact::FactsAgreed { .. } => ("dossier-facts-agreed", Vec::new()),
        HearingFact::FactsDisputed { text, .. } if text.is_empty() => ("dossier-facts-disputed", Vec::new()),
        HearingFact::FactsDisputed { text, .. } => {
            ("dossier-facts-disputed", vec![history.quote(event.by, event.at, text)])
        }
        HearingFact::RespondentInvited {
            person,
            way,
            facts: told,
            contact_shown,
            attachments,
            answer_by,
            ..
        } => {
            let way = way_text(*way);
            let shown = if *contact_shown { "dossier-yes" } else { "dossier-no" };
            let files = i64::try_from(attachments.len()).unwrap_or(i64::MAX);
            let mut facts = vec![
                ("dossier-label-name", Text::words(person.name.as_str())),
                ("dossier-label-way", way),
                ("dossier-label-contact", Text::new(shown)),
                ("dossier-label-files", Text::new("dossier-count").with("n", files)),
            ];
            facts.extend(
                answer_by.map(|day| ("dossier-label-answer-by", Text::new("dossier-day").with("day", day))),
            );
            let mut blocks = history.facts(facts);
            blocks.push(history.quote(event.by, event.at, told));
            ("dossier-invited", blocks)
        }
        HearingFact::LinkRenewed { respondent } => ("dossier-link-renewed", whom(history, *respondent)),
        HearingFact::RespondentOpened { respondent } => ("dossier-link-opened", whom(history, *respondent)),
        HearingFact::RespondentAnswered { respondent, part, on } => {
            let mut blocks = whom(history, *respondent);
            blocks.extend(history.facts([("dossier-label-date", Text::new("dossier-day").with("day", *on))]));
            blocks.extend(history.parts(event.by, std::slice::from_ref(part)));
            ("dossier-answered", blocks)
        }
        // Where a respondent lives stands in the case, and in nothing that leaves it.
        HearingFact::AnswerFinished { .. } | HearingFact::AddressGiven { .. } => return None,
        HearingFact::NoAnswer { respondent } => ("dossier-no-answer", whom(history, *respondent)),
        HearingFact::RespondentUnreachable { respondent } => {
            ("dossier-side-unreachable", whom(history, *respondent))
        }
        HearingFact::RespondentReachable { respondent } => {
            ("dossier-side-reachable", whom(history, *respondent))
        }
        HearingFact::NotHeard { about, reason } => {
            let whom = about.zip(history.case.as_ref());
            let whom = whom.map(|(about, case)| ("dossier-label-name", sides::name(case, about)));
            let mut blocks = whom.map(|whom| history.facts([whom])).unwrap_or_default();
            blocks.push(history.quote(event.by, event.at, reason));
            ("dossier-not-heard", blocks)
        }
        HearingFact::InvitationWithdrawn { respondent, reason } => {
            let mut blocks = whom(history, *respondent);
            blocks.extend(history.facts([("dossier-label-reason", Text::words(reason.as_str()))]));
            ("dossier-invitation-withdrawn", blocks)
        }
        // It stands with its letter.
        HearingFact::InvitationPosted { .. } => return None,
    };
    Some((Text::new(id), blocks))
}

fn whom(history: &History<'_>, respondent: RespondentId) -> Vec<Block> {
    history.facts([("dossier-label-name", history.party(&Party::Respondent { respondent }))])
}
