//! Which letters follow from what was decided. They are written in the same commit as the decision, so that
//! no decision is without its letter.

use crate::domain::case::amend;
use crate::domain::case::committee::CommitteeFact;
use crate::domain::case::ending::EndingFact;
use crate::domain::case::hearing::{HearingFact, RespondentId};
use crate::domain::case::letters::{LetterFact, Written};
use crate::domain::case::meeting::{Meeting, MeetingFact, MeetingKind, Way};
use crate::domain::case::outcome::OutcomeFact;
use crate::domain::case::{Actor, Case, CaseEvent, Fact, Party, Stage};
use crate::domain::ids::{CaseId, StaffId};
use crate::domain::letter::{Block, Letter, LetterKind, LetterTo};
use crate::domain::staff::{Role, StaffMember};
use crate::domain::time::Timestamp;
use crate::i18n::Text;

use super::super::scene::Scene;
use super::confirmation::confirmation;
use super::frame::{Paper, Signer};
use super::invitation::invitation;
use super::receipt::{Oral, oral_receipt, receipt};
use super::report::report;
use super::{committee, ended, ruled, solved};

/// The letters that follow from new facts of a case, as facts to be recorded after them.
pub fn following(scene: &Scene<'_>, before: &Case, by: Actor, facts: &[Fact]) -> Vec<Fact> {
    let mut after = before.clone();
    for fact in facts {
        after.apply(&CaseEvent { at: scene.at, by, fact: fact.clone() });
    }
    let letters = facts.iter().flat_map(|fact| of_fact(scene, &after, by, fact));
    let letters = letters.map(|(to, letter)| (to, replacing(scene, &after, to, letter))).collect();
    numbered(&after, letters, by_post)
}

/// Is there no chat in which whoever gets this letter reads it?
fn by_post(case: &Case, to: LetterTo, kind: LetterKind) -> bool {
    match to {
        LetterTo::Client => !case.filer_reachable,
        LetterTo::Respondent(id) => case.hearing.respondent(RespondentId(id)).is_some_and(|known| {
            let linked = kind == LetterKind::RespondentInvitation && known.way == Way::Chat;
            !linked && !known.is_in_chat()
        }),
        LetterTo::Involved => true,
        // The committee's letters have days of their own; the others are taken along.
        LetterTo::Organisation | LetterTo::Committee | LetterTo::Uwv | LetterTo::Desk => false,
    }
}

/// A letter of which an earlier one turned out to be wrong says so, before anything else.
fn replacing(scene: &Scene<'_>, case: &Case, to: LetterTo, mut letter: Letter) -> Letter {
    let wrong = |written: &&Written| written.to == to && written.letter.kind == letter.kind;
    let taken_back: Vec<Timestamp> = amend::never(case).map(|step| step.at).collect();
    let wrong = |written: &&Written| wrong(written) && taken_back.contains(&written.at);
    if let Some(before) = case.letters.0.iter().rev().find(wrong) {
        let text = Text::new("letter-replaces").with("day", before.letter.date);
        letter.blocks.insert(0, Block::Paragraph(scene.dutch(&text)));
    }
    letter
}

/// The receipt that follows from filing.
pub fn on_filing(scene: &Scene<'_>, id: CaseId, facts: &[Fact]) -> Vec<Fact> {
    let event = |fact: &Fact| CaseEvent { at: scene.at, by: Actor::Filer, fact: fact.clone() };
    let events: Vec<CaseEvent> = facts.iter().map(event).collect();
    let Some(case) = Case::fold(id, &events) else { return Vec::new() };
    let signer = signer(scene, &case, Actor::Filer);
    let letter = receipt(Paper::new(scene.world, &case, &signer, staff(scene)));
    numbered(&case, vec![(LetterTo::Client, letter)], never_by_post)
}

/// The receipt of what was told at the desk, to be handed over or posted.
pub fn on_oral_filing(scene: &Scene<'_>, id: CaseId, facts: &[Fact], by: Actor, oral: &Oral) -> Vec<Fact> {
    let event = |fact: &Fact| CaseEvent { at: scene.at, by, fact: fact.clone() };
    let events: Vec<CaseEvent> = facts.iter().map(event).collect();
    let Some(case) = Case::fold(id, &events) else { return Vec::new() };
    let signer = signer(scene, &case, Actor::Filer);
    let letter = oral_receipt(Paper::new(scene.world, &case, &signer, staff(scene)), oral);
    numbered(&case, vec![(LetterTo::Client, letter)], never_by_post)
}

/// A receipt is read in the chat, or handed over.
fn never_by_post(_: &Case, _: LetterTo, _: LetterKind) -> bool {
    false
}

fn numbered(
    case: &Case,
    letters: Vec<(LetterTo, Letter)>,
    by_post: fn(&Case, LetterTo, LetterKind) -> bool,
) -> Vec<Fact> {
    let mut case = case.clone();
    let mut facts = Vec::new();
    for (to, letter) in letters {
        let id = case.letters.next_id();
        let by_post = by_post(&case, to, letter.kind);
        let fact = Fact::Letter(LetterFact::Written { id, to, letter: Box::new(letter), by_post });
        case.apply(&CaseEvent { at: case.filed, by: Actor::System, fact: fact.clone() });
        facts.push(fact);
    }
    facts
}

fn of_fact(scene: &Scene<'_>, case: &Case, by: Actor, fact: &Fact) -> Vec<(LetterTo, Letter)> {
    let signer = signer(scene, case, by);
    let paper = Paper::new(scene.world, case, &signer, staff(scene));
    match fact {
        Fact::Ending(EndingFact::UwvLetterAsked) => {
            let client = Signer::Client { name: case.complaint.name.clone() };
            vec![(LetterTo::Uwv, committee::uwv(Paper { signer: &client, ..paper }))]
        }
        Fact::Ending(fact) => {
            of_ending(paper, fact).map(|letter| (LetterTo::Client, letter)).into_iter().collect()
        }
        Fact::Outcome(OutcomeFact::ConfirmedInWriting { facts }) => {
            vec![(LetterTo::Client, confirmation(paper, facts))]
        }
        Fact::Outcome(OutcomeFact::Given { .. }) => vec![(LetterTo::Client, solved::outcome(paper))],
        Fact::Hearing(HearingFact::RespondentInvited { respondent, .. }) => {
            let invited = case.hearing.respondent(*respondent).into_iter();
            invited.map(|known| (LetterTo::Respondent(respondent.0), invitation(paper, known))).collect()
        }
        Fact::Meeting(MeetingFact::ReportSent { id, to, .. }) => {
            // On paper the committee sends its own report; here it is only recorded.
            let ours = |held: &&Meeting| held.kind == MeetingKind::Talk || paper.is_committees();
            let meeting = case.meetings.get(*id).filter(ours).into_iter();
            meeting.map(|meeting| (receiver(to), report(paper, meeting, to))).collect()
        }
        Fact::Committee(fact) => of_committee(scene, paper, by, fact),
        Fact::ComplaintFiled { .. }
        | Fact::HandlerAssigned { .. }
        | Fact::CaseOpened
        | Fact::CaseTaken
        | Fact::FilerWrote { .. }
        | Fact::FilerEdited { .. }
        | Fact::StaffWrote { .. }
        | Fact::NoteWritten { .. }
        | Fact::FileLost { .. }
        | Fact::FilerUnreachable
        | Fact::FilerReachable
        | Fact::ReminderSent(_)
        | Fact::Hearing(_)
        | Fact::Meeting(_)
        | Fact::Solution(_)
        | Fact::Outcome(OutcomeFact::MeasureAsked { .. } | OutcomeFact::MeasureChecked { .. })
        | Fact::Filer(_)
        | Fact::Corrected(_)
        | Fact::Track(_)
        | Fact::Letter(_) => Vec::new(),
    }
}

fn of_ending(paper: Paper<'_>, fact: &EndingFact) -> Option<Letter> {
    match fact {
        EndingFact::NotTakenOn { .. } => Some(ended::not_taken_on(paper)),
        EndingFact::ClosedWithoutSolution { explanation } => Some(solved::no_solution(paper, explanation)),
        EndingFact::Settled => settled(paper),
        // On paper the committee confirms it in a letter of its own.
        EndingFact::WithdrawalConfirmed { .. } => {
            let there = paper.case.before.is_some_and(Stage::is_with_committee);
            (!there || paper.is_committees()).then(|| ended::withdrawal(paper))
        }
        EndingFact::TakenOn
        | EndingFact::TurnedToOfficer { .. }
        | EndingFact::Withdrawn { .. }
        | EndingFact::Reminded
        | EndingFact::Paused
        | EndingFact::Resumed { .. }
        | EndingFact::Reopened { .. }
        | EndingFact::Closed
        | EndingFact::UwvLetterAsked
        | EndingFact::LetterPosted { .. }
        | EndingFact::Involved { .. } => None,
    }
}

/// With a solution its confirmation; after an outcome the last day for the committee.
fn settled(paper: Paper<'_>) -> Option<Letter> {
    if paper.case.solution.accepted().is_some() {
        return Some(solved::solution(paper));
    }
    paper.case.findings.outcome.as_ref().map(|_| solved::settled(paper))
}

/// Letters in the committee's name come only from its own secretary; what came by post is only recorded.
fn of_committee(
    scene: &Scene<'_>,
    paper: Paper<'_>,
    by: Actor,
    fact: &CommitteeFact,
) -> Vec<(LetterTo, Letter)> {
    let of_secretary = |letter: fn(Paper<'_>, LetterTo) -> Letter| match member(scene, by) {
        Some(StaffMember { role: Role::CommitteeSecretary, .. }) => {
            [LetterTo::Client, LetterTo::Organisation].map(|to| (to, letter(paper, to))).into()
        }
        _ => Vec::new(),
    };
    match fact {
        CommitteeFact::Asked { .. } => {
            let client = Signer::Client { name: paper.case.complaint.name.clone() };
            let paper = Paper { signer: &client, ..paper };
            vec![(LetterTo::Committee, committee::to_committee(paper))]
        }
        CommitteeFact::Admitted { .. } => of_secretary(ruled::admissible),
        CommitteeFact::NotAdmitted { .. } => of_secretary(ruled::inadmissible),
        CommitteeFact::Ruled { .. } => of_secretary(ruled::ruling),
        CommitteeFact::MeasuresTold { measures, .. } => [LetterTo::Client, LetterTo::Committee]
            .map(|to| (to, ruled::measures(paper, to, measures)))
            .into(),
        CommitteeFact::Unasked { .. }
        | CommitteeFact::Posted { .. }
        | CommitteeFact::Received { .. }
        | CommitteeFact::CopyGiven { .. }
        | CommitteeFact::Noted { .. } => Vec::new(),
    }
}

fn receiver(party: &Party) -> LetterTo {
    match party {
        Party::Filer => LetterTo::Client,
        Party::Respondent { respondent } => LetterTo::Respondent(respondent.0),
        Party::Staff { .. } | Party::Other { .. } => LetterTo::Involved,
    }
}

/// Whoever of the staff did it signs it, else whoever handles the case; while nobody does, the organisation.
pub(super) fn signer(scene: &Scene<'_>, case: &Case, by: Actor) -> Signer {
    let handler = case.handler.map(Actor::Staff).and_then(|handler| member(scene, handler));
    let member = member(scene, by).or(handler);
    member.map_or(Signer::Organisation, |member| Signer::member(member, scene.world.organisation))
}

fn member<'s>(scene: &'s Scene<'_>, by: Actor) -> Option<&'s StaffMember> {
    let find = |id: StaffId| scene.staff.iter().chain(&scene.answers.staff).find(|member| member.id == id);
    match by {
        Actor::Staff(id) => find(id),
        Actor::Filer | Actor::Respondent(_) | Actor::System => None,
    }
}

fn staff<'s>(scene: &'s Scene<'_>) -> &'s [StaffMember] {
    &scene.answers.staff
}
