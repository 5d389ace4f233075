//! What stands beside the handling: the filer's own side, the letters, and what the bot told by itself.

use crate::domain::case::CaseEvent;
use crate::domain::case::filer::FilerFact;
use crate::domain::case::letters::LetterFact;
use crate::domain::case::telling::{Reader, Telling};
use crate::domain::letter::{Block, LetterKind};
use crate::i18n::Text;
use crate::i18n::languages::dutch_name;

use super::history::{History, Told};

pub(super) fn filer(history: &History<'_>, event: &CaseEvent, fact: &FilerFact) -> Told {
    let (id, blocks) = match fact {
        FilerFact::AuthorisationJudged { sufficient, reason, .. } => {
            let enough = Text::new(if *sufficient { "dossier-yes" } else { "dossier-no" });
            let mut blocks = history.facts([("dossier-label-enough", enough)]);
            blocks.push(history.quote(event.by, event.at, reason));
            ("dossier-authorisation", blocks)
        }
        FilerFact::ClientWished { wish, on, .. } => {
            let day = on.map(|on| ("dossier-label-date", Text::new("dossier-day").with("day", on)));
            let mut blocks = day.map(|day| history.facts([day])).unwrap_or_default();
            blocks.push(history.quote(event.by, event.at, wish));
            ("dossier-client-wished", blocks)
        }
        FilerFact::CodeGiven { .. } => ("dossier-code-given", Vec::new()),
        FilerFact::ToldAtDesk { on } => {
            let day = Text::new("dossier-day").with("day", *on);
            ("dossier-told-at-desk", history.facts([("dossier-label-date", day)]))
        }
        FilerFact::TakenOver { by_client: true } => ("dossier-clients-own", Vec::new()),
        FilerFact::TakenOver { by_client: false } => ("dossier-taken-over", Vec::new()),
        FilerFact::AddressGiven { address } => {
            let address = Text::words(address.in_short());
            ("dossier-address-given", history.facts([("dossier-label-address", address)]))
        }
        FilerFact::LanguageChosen { language } => {
            let name = dutch_name(language).unwrap_or_else(|| Text::words(language.as_str()));
            ("dossier-language", history.facts([("dossier-label-language", name)]))
        }
        // Whoever helped does not get to read how it went.
        FilerFact::FeedbackAsked | FilerFact::FeedbackGiven { .. } => return None,
    };
    Some((Text::new(id), blocks))
}

/// A letter as it left: its words, then the hash of its PDF.
pub(super) fn letter(history: &History<'_>, fact: &LetterFact) -> Told {
    let number = |id: crate::domain::letter::LetterId| Text::new("dossier-count").with("n", i64::from(id.0));
    match fact {
        LetterFact::Written { letter, .. } if letter.kind == LetterKind::Dossier => None,
        LetterFact::Written { id, letter, .. } => {
            let mut facts = vec![
                ("dossier-label-letter", number(*id)),
                ("dossier-label-subject", Text::words(letter.subject.as_str())),
            ];
            let addressee = letter.addressee.join(", ");
            facts.extend((!addressee.is_empty()).then(|| ("dossier-label-to", Text::words(addressee))));
            let mut blocks = history.facts(facts);
            blocks.push(Block::Quote {
                who_and_when: letter.sender.name.clone(),
                words: letter.paragraphs().join("\n\n"),
            });
            Some((Text::new("dossier-letter"), blocks))
        }
        LetterFact::Posted { id, on } => {
            let day = ("dossier-label-date", Text::new("dossier-day").with("day", *on));
            Some((
                Text::new("dossier-posted-letter"),
                history.facts([("dossier-label-letter", number(*id)), day]),
            ))
        }
        LetterFact::Printed { id, sha256: Some(sha256) } => {
            let hash = ("dossier-label-sha256", Text::words(sha256.as_str()));
            Some((Text::new("dossier-printed"), history.facts([("dossier-label-letter", number(*id)), hash])))
        }
        LetterFact::Printed { id, sha256: None } => {
            Some((Text::new("dossier-not-printed"), history.facts([("dossier-label-letter", number(*id))])))
        }
    }
}

pub(super) fn reminder(history: &History<'_>, telling: &Telling) -> (Text, Vec<Block>) {
    let to = Text::new(match telling.to {
        Reader::Handler => "dossier-to-handler",
        Reader::NextRole => "dossier-to-next",
        Reader::Secretary => "dossier-to-secretary",
        Reader::Filer => "dossier-client",
    });
    let since = Text::new("dossier-day").with("day", telling.start);
    let facts = [("dossier-label-to", to), ("dossier-label-since", since)];
    (Text::new("dossier-told"), history.facts(facts))
}
