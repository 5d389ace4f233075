//! Conversations and their reports (articles 4, 6 and 11): who got a report when, and who opened it.

use crate::domain::case::CaseEvent;
use crate::domain::case::meeting::{MeetingFact, MeetingId, MeetingKind, Way};
use crate::i18n::Text;

use super::history::{History, Told};

pub(super) fn told(history: &History<'_>, event: &CaseEvent, fact: &MeetingFact) -> Told {
    let day = |day| ("dossier-label-date", Text::new("dossier-day").with("day", day));
    let (id, blocks) = match fact {
        MeetingFact::Planned { kind, on, place, with, .. } => {
            let facts = [
                ("dossier-label-kind", kind_text(*kind)),
                day(*on),
                ("dossier-label-place", Text::words(place.as_str())),
                ("dossier-label-with", history.parties(with)),
            ];
            ("dossier-meeting-planned", history.facts(facts))
        }
        MeetingFact::Confirmed { id, party } => {
            let facts = when(history, *id).into_iter().chain([("dossier-label-name", history.party(party))]);
            ("dossier-meeting-confirmed", history.facts(facts))
        }
        MeetingFact::Declined { id, party, reason } => {
            let why = reason.as_deref().map(|reason| ("dossier-label-reason", Text::words(reason)));
            let who = ("dossier-label-name", history.party(party));
            (
                "dossier-meeting-declined",
                history.facts(when(history, *id).into_iter().chain([who]).chain(why)),
            )
        }
        MeetingFact::Cancelled { id, reason } => {
            let why = ("dossier-label-reason", Text::words(reason.as_str()));
            ("dossier-meeting-cancelled", history.facts(when(history, *id).into_iter().chain([why])))
        }
        MeetingFact::Held { kind, on, with, .. } => {
            let facts = [
                ("dossier-label-kind", kind_text(*kind)),
                day(*on),
                ("dossier-label-with", history.parties(with)),
            ];
            ("dossier-meeting-held", history.facts(facts))
        }
        MeetingFact::Reported { id, text } => {
            let mut blocks = history.facts(when(history, *id));
            blocks.push(history.quote(event.by, event.at, text));
            ("dossier-report", blocks)
        }
        MeetingFact::ReportSent { id, to, way } => {
            let to = [("dossier-label-to", history.party(to)), ("dossier-label-way", way_text(*way))];
            ("dossier-report-sent", history.facts(when(history, *id).into_iter().chain(to)))
        }
        MeetingFact::ReportOpened { id, party } => {
            let who = ("dossier-label-name", history.party(party));
            ("dossier-report-opened", history.facts(when(history, *id).into_iter().chain([who])))
        }
    };
    Some((Text::new(id), blocks))
}

/// Which conversation: by its day, as it was known then.
fn when(history: &History<'_>, id: MeetingId) -> Option<(&'static str, Text)> {
    let known = history.case.as_ref()?.meetings.get(id)?;
    Some(("dossier-label-meeting", Text::new("dossier-day").with("day", known.on)))
}

pub(super) fn way_text(way: Way) -> Text {
    Text::new(match way {
        Way::Chat => "dossier-way-chat",
        Way::Letter => "dossier-way-letter",
    })
}

fn kind_text(kind: MeetingKind) -> Text {
    Text::new(match kind {
        MeetingKind::Talk => "dossier-kind-talk",
        MeetingKind::Hearing => "dossier-kind-hearing",
    })
}
