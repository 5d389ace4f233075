//! The terms that an event starts, each with its article and how its last day was computed. They are those
//! of the regulation under which the case was filed.

use chrono::NaiveDate;

use crate::domain::calendar::civil_date;
use crate::domain::case::committee::CommitteeFact;
use crate::domain::case::ending::EndingFact;
use crate::domain::case::hearing::HearingFact;
use crate::domain::case::{Case, CaseEvent, Fact, Stage};
use crate::domain::complaint::Door;
use crate::domain::letter::Block;
use crate::domain::organisation::{StartingEvent, Term, TermKey, Word};
use crate::domain::terms::due;
use crate::i18n::Text;

use super::history::History;

/// What this event started, as a list; nothing when it started no term. The case is as the event left it.
pub(super) fn of(history: &History<'_>, event: &CaseEvent) -> Option<Block> {
    let case = history.case.as_ref()?;
    let organisation = history.source.world.organisation;
    let filed = civil_date(case.filed);
    let regulation = organisation.regulation_of(&case.regulation, filed);
    let mut lines = Vec::new();
    for (starts, day) in started(case, event) {
        for key in TermKey::ALL.iter().filter(|key| concerns(**key, case)) {
            let term = regulation.term(*key, filed);
            if term.starts == starts {
                lines.push(history.words(&line(term, day, history)));
            }
        }
    }
    (!lines.is_empty()).then_some(Block::List(lines))
}

fn line(term: &Term, day: NaiveDate, history: &History<'_>) -> Text {
    let computed = due(term, day, &history.source.world.organisation.holidays).text();
    let text = Text::new(if term.article.is_some() { "dossier-term" } else { "dossier-target" });
    let text = text.with("name", name(term.key)).with("computed", computed);
    term.article.iter().fold(text, |text, article| text.with("article", article.as_str()))
}

/// The starting events that an event is, with the day that counts.
fn started(case: &Case, event: &CaseEvent) -> Vec<(StartingEvent, NaiveDate)> {
    let at = civil_date(event.at);
    let turned = |turned: bool| turned.then_some((StartingEvent::TurnedToOfficer, at));
    match &event.fact {
        Fact::ComplaintFiled { complaint, .. } => {
            let at_once = turned(complaint.door == Door::ComplaintsOfficer);
            [(StartingEvent::Sent, at)].into_iter().chain(at_once).collect()
        }
        Fact::HandlerAssigned { .. } => {
            let first = turned(case.turned_to_officer == Some(event.at) && case.filed != event.at);
            [(StartingEvent::Assigned, at)].into_iter().chain(first).collect()
        }
        Fact::Hearing(HearingFact::RespondentInvited { .. }) => vec![(StartingEvent::Invitation, at)],
        Fact::Ending(EndingFact::TurnedToOfficer { .. }) => {
            turned(case.turned_to_officer == Some(event.at)).into_iter().collect()
        }
        Fact::Ending(EndingFact::ClosedWithoutSolution { .. } | EndingFact::Settled) => {
            vec![(StartingEvent::ClosingLetter, at)]
        }
        Fact::Committee(CommitteeFact::Received { on }) => vec![(StartingEvent::CommitteeReceipt, *on)],
        Fact::Committee(CommitteeFact::Ruled { on, measures: true, .. }) => {
            vec![(StartingEvent::Ruling, *on)]
        }
        Fact::CaseOpened
        | Fact::CaseTaken
        | Fact::FilerWrote { .. }
        | Fact::FilerEdited { .. }
        | Fact::StaffWrote { .. }
        | Fact::NoteWritten { .. }
        | Fact::FileLost { .. }
        | Fact::FilerUnreachable
        | Fact::FilerReachable
        | Fact::Hearing(_)
        | Fact::Meeting(_)
        | Fact::Solution(_)
        | Fact::Outcome(_)
        | Fact::Ending(_)
        | Fact::Committee(_)
        | Fact::Corrected(_) => Vec::new(),
    }
}

/// Does this term mean anything for the case as it stands?
fn concerns(key: TermKey, case: &Case) -> bool {
    match key {
        // What it starts from is judged in the first chapter.
        TermKey::IncidentLimit => false,
        TermKey::ManagerPhase => case.complaint.door == Door::Manager && case.turned_to_officer.is_none(),
        TermKey::RespondentManager => case.stage == Stage::Manager,
        TermKey::RespondentAnswer => case.stage == Stage::ComplaintsOfficer,
        TermKey::FirstContact
        | TermKey::OpenCase
        | TermKey::Settlement
        | TermKey::CommitteeWindow
        | TermKey::CommitteeRuling
        | TermKey::Measures => true,
    }
}

fn name(key: TermKey) -> Text {
    Text::new(match key {
        TermKey::IncidentLimit => "dossier-term-incident",
        TermKey::FirstContact => "dossier-term-contact",
        TermKey::OpenCase => "dossier-term-open",
        TermKey::ManagerPhase => "dossier-term-manager",
        TermKey::RespondentManager | TermKey::RespondentAnswer => "dossier-term-answer",
        TermKey::Settlement => "dossier-term-settlement",
        TermKey::CommitteeWindow => "dossier-term-window",
        TermKey::CommitteeRuling => "dossier-term-ruling",
        TermKey::Measures => "dossier-term-measures",
    })
}
