//! The fold: what each fact makes of a case.

use chrono::NaiveDate;

use super::amend;
use super::committee::{AtCommittee, CommitteeFact};
use super::ending::{Ending, EndingFact, Refusal, Withdrawal};
use super::filer::{FilerFact, FilerSide, Wish};
use super::hearing::{Hearing, HearingFact, RespondentId};
use super::letters::{LetterFact, Letters, Written};
use super::meeting::{MeetingFact, Meetings};
use super::outcome::{Findings, OutcomeFact};
use super::solution::{Solution, SolutionFact};
use super::telling::Told;
use super::track::CaseTrack;
use super::{Actor, Case, CaseEvent, Entry, Fact, LaterVersion, Party, Stage};
use crate::domain::calendar::{civil_date, start_of_day};
use crate::domain::complaint::{Door, Part, UnitKey};
use crate::domain::ids::{AttachmentId, CaseId, StaffId};
use crate::domain::letter::{LetterKind, LetterTo};
use crate::domain::routing::Because;
use crate::domain::time::Timestamp;

impl Case {
    /// Folds events into a case; `None` when the first event is not the filing.
    pub fn fold(id: CaseId, events: &[CaseEvent]) -> Option<Self> {
        let (first, rest) = events.split_first()?;
        let mut case = Self::filed(id, first)?;
        for event in rest {
            case.apply(event);
        }
        Some(case)
    }

    fn filed(id: CaseId, event: &CaseEvent) -> Option<Self> {
        let Fact::ComplaintFiled { number, complaint, assessment, regulation } = &event.fact else {
            return None;
        };
        let at_once = complaint.door == Door::ComplaintsOfficer;
        Some(Self {
            id,
            version: 1,
            number: number.clone(),
            complaint: (**complaint).clone(),
            assessment: assessment.clone(),
            regulation: regulation.clone(),
            filed: event.at,
            stage: Stage::Judging,
            handler: None,
            earlier_handlers: Vec::new(),
            handed_over_because: None,
            because: None,
            lent_by: None,
            opened: None,
            taken: None,
            unread: false,
            entries: Vec::new(),
            later_versions: Vec::new(),
            filer_reachable: true,
            involved: Vec::new(),
            turned_to_officer: at_once.then_some(event.at),
            assigned: event.at,
            first_contact: None,
            judged: None,
            begun_again: None,
            hearing: Hearing::default(),
            meetings: Meetings::default(),
            solution: Solution::default(),
            findings: Findings::default(),
            refusal: None,
            withdrawal: None,
            reminded: 0,
            nudged: event.at,
            before: None,
            internally_ended: None,
            ending: None,
            closed: None,
            committee: AtCommittee::default(),
            filer: FilerSide::default(),
            corrections: Vec::new(),
            track: CaseTrack::default(),
            history: vec![event.clone()],
            letters: Letters::default(),
            with_manager: None,
            manager_ended: None,
            told: Vec::new(),
        })
    }

    /// Adds one event.
    pub fn apply(&mut self, event: &CaseEvent) {
        self.version += 1;
        if !matches!(event.fact, Fact::Letter(_) | Fact::ReminderSent(_)) {
            self.history.push(event.clone());
        }
        if amend::amends(event) {
            self.fold_again();
        } else {
            self.take(event);
        }
    }

    /// What was recorded before was wrong: everything follows anew. Letters left, and what the bot told was told.
    fn fold_again(&mut self) {
        let events = amend::really(&self.history);
        let Some((first, rest)) = events.split_first() else { return };
        let Some(mut again) = Self::filed(self.id, first) else { return };
        for event in rest {
            again.take(event);
        }
        again.version = self.version;
        again.history = std::mem::take(&mut self.history);
        again.told = std::mem::take(&mut self.told);
        again.letters = std::mem::take(&mut self.letters);
        again.owe_post();
        *self = again;
    }

    /// What one event makes of the case, whatever came before it.
    fn take(&mut self, event: &CaseEvent) {
        if is_asked(&event.fact) {
            self.nudged = event.at;
        }
        match event.by {
            Actor::Filer => {
                (self.reminded, self.nudged) = (0, event.at);
                self.unread = true;
            }
            Actor::Respondent(_) => self.unread = true,
            Actor::Staff(_) | Actor::System => {}
        }
        if let Some(on) = self.contact(event) {
            self.first_contact = Some(self.first_contact.map_or(on, |known| known.min(on)));
        }
        match &event.fact {
            Fact::ComplaintFiled { .. } => {}
            Fact::HandlerAssigned { handler, stage, reason, because } => {
                let (lender, phase) = (self.lent_by.or(self.handler), self.phase());
                self.assign(*handler, *stage, event.at);
                // What had to leave its stage does not come back with whoever was away.
                let lent = *because == Some(Because::StandIn) && self.phase() == phase;
                self.lent_by = lender.filter(|_| lent);
                (self.handed_over_because, self.because) = (reason.clone(), *because);
            }
            Fact::CaseOpened => {
                self.opened = self.opened.or(Some(event.at));
                self.unread = false;
            }
            Fact::CaseTaken => self.taken = self.taken.or(Some(event.at)),
            Fact::FilerWrote { part } => self.enter(event, part, false),
            Fact::StaffWrote { part } => self.enter(event, part, false),
            Fact::NoteWritten { part } => self.enter(event, part, true),
            Fact::FilerEdited { message_id, text } => {
                let (message_id, text, at) = (*message_id, text.clone(), event.at);
                self.later_versions.push(LaterVersion { message_id, text, at });
            }
            Fact::FileLost { attachment } => self.lose(*attachment),
            Fact::FilerUnreachable => self.filer_reachable = false,
            Fact::FilerReachable => self.filer_reachable = true,
            Fact::Hearing(fact) => self.hearing.apply(event.at, event.by, fact),
            Fact::Meeting(fact) => self.meetings.apply(event.at, self.phase(), fact),
            Fact::Solution(fact) => self.solution.apply(event.at, event.by, fact),
            Fact::Outcome(fact) => self.findings.apply(event.at, fact),
            Fact::Ending(fact) => self.turn(event.at, fact),
            Fact::Committee(fact) => self.at_committee(event.at, event.by, fact),
            Fact::Filer(fact) => self.of_filer(event.at, fact),
            Fact::Corrected(correction) => self.correct(correction),
            Fact::Track(fact) => self.track.apply(fact),
            Fact::Letter(fact) => self.of_letter(event, fact),
            Fact::ReminderSent(telling) => self.told.push(Told { what: *telling, at: event.at }),
        }
    }

    fn lose(&mut self, attachment: AttachmentId) {
        self.complaint.lose(attachment);
        self.entries.iter_mut().for_each(|entry| entry.part.lose(attachment));
        self.hearing.respondents.iter_mut().for_each(|known| known.lose(attachment));
    }

    /// Did a respondent send this file?
    pub fn is_respondents_file(&self, attachment: AttachmentId) -> bool {
        let answers = self.hearing.respondents.iter().flat_map(|known| &known.answers);
        let files = answers.filter_map(|answer| answer.part.attachment.as_ref());
        files.into_iter().any(|file| file.id == attachment)
    }

    fn of_letter(&mut self, event: &CaseEvent, fact: &LetterFact) {
        self.letters.apply(event.at, event.by, fact);
        self.owe_post();
    }

    /// While the letter of an invitation is not posted, no term of its reader runs.
    fn owe_post(&mut self) {
        for written in self.letters.unposted() {
            if let (LetterKind::RespondentInvitation, LetterTo::Respondent(id)) =
                (written.letter.kind, written.to)
            {
                self.hearing.owes_post(RespondentId(id));
            }
        }
    }

    fn of_filer(&mut self, at: Timestamp, fact: &FilerFact) {
        // Whoever goes on with it has just been here.
        self.filer_reachable |= matches!(fact, FilerFact::TakenOver { .. });
        self.filer.apply(at, fact);
        match fact {
            FilerFact::ToldAtDesk { on } => self.told_at_desk(*on),
            FilerFact::TakenOver { by_client: true } => self.becomes_the_clients(),
            FilerFact::AuthorisationJudged { .. }
            | FilerFact::ClientWished { .. }
            | FilerFact::CodeGiven { .. }
            | FilerFact::TakenOver { by_client: false }
            | FilerFact::AddressGiven { .. }
            | FilerFact::LanguageChosen { .. }
            | FilerFact::FeedbackAsked
            | FilerFact::FeedbackGiven { .. } => {}
        }
    }

    /// What was told at the desk counts from that day, and reaches nobody in the chat yet.
    fn told_at_desk(&mut self, on: NaiveDate) {
        let sent = self.filed;
        self.filed = start_of_day(on).min(sent);
        if self.turned_to_officer == Some(sent) {
            self.turned_to_officer = Some(self.filed);
        }
        self.filer_reachable = false;
    }

    /// The day on which it was told at the desk, if it was: nobody sent it at an hour.
    pub fn told_on(&self) -> Option<NaiveDate> {
        self.filer.told_at_desk
    }

    /// Has whoever told it at the desk not come to the chat yet?
    pub fn is_told_only(&self) -> bool {
        self.filer.told_at_desk.is_some() && self.filer.taken_over.is_none()
    }

    fn assign(&mut self, handler: Option<StaffId>, stage: Stage, at: Timestamp) {
        if let Some(previous) = self.handler.filter(|previous| Some(*previous) != handler) {
            self.earlier_handlers.push(previous);
        }
        if stage == Stage::ComplaintsOfficer {
            self.turned_to_officer = self.turned_to_officer.or(Some(at));
        }
        // Whoever gets it while it waits or is stopped does not set it going.
        match (self.is_at_rest(), matches!(stage, Stage::Paused | Stage::Withdrawn)) {
            (false, _) => self.stage = stage,
            (true, false) => self.before = Some(stage),
            (true, true) => {}
        }
        if self.phase() == Stage::Manager {
            self.with_manager = self.with_manager.or(Some(at));
            self.manager_ended = None;
        } else {
            self.leave_manager(civil_date(at));
        }
        self.handler = handler;
        self.assigned = at;
        self.opened = None;
        self.taken = None;
        self.unread = false;
    }

    /// Does it wait, or was it stopped, so that it goes back to where it was?
    fn is_at_rest(&self) -> bool {
        matches!(self.stage, Stage::Paused | Stage::Withdrawn)
    }

    /// The stage in which it is handled, also while it waits for the client or was stopped.
    pub fn phase(&self) -> Stage {
        self.before.filter(|_| self.is_at_rest()).unwrap_or(self.stage)
    }

    /// The day on which somebody of the staff turned to the filer with this, if they did: in words, in a talk,
    /// or with something that asks for an answer.
    fn contact(&self, event: &CaseEvent) -> Option<NaiveDate> {
        let Actor::Staff(_) = event.by else { return None };
        let today = civil_date(event.at);
        if let Fact::Meeting(MeetingFact::Held { on, with, .. }) = &event.fact {
            return with.contains(&Party::Filer).then_some(*on);
        }
        let planned = |with: &[Party]| with.contains(&Party::Filer);
        let written = matches!(event.fact, Fact::StaffWrote { .. });
        let told = matches!(
            &event.fact,
            Fact::Solution(SolutionFact::Proposed { .. })
                | Fact::Hearing(HearingFact::FactsStated { .. })
                | Fact::Outcome(OutcomeFact::ConfirmedInWriting { .. } | OutcomeFact::Given { .. })
                | Fact::Ending(EndingFact::ClosedWithoutSolution { .. })
        ) || matches!(&event.fact, Fact::Meeting(MeetingFact::Planned { with, .. }) if planned(with));
        // What the client said to the handler was said in a talk.
        let talked = said_outside(&event.fact);
        // What the client cannot read is no contact.
        if (written || told) && self.filer_reachable { Some(today) } else { talked }
    }

    fn enter(&mut self, event: &CaseEvent, part: &Part, internal: bool) {
        self.entries.push(Entry { at: event.at, by: event.by, internal, part: part.clone() });
    }

    fn turn(&mut self, at: Timestamp, fact: &EndingFact) {
        match fact {
            EndingFact::UwvLetterAsked => {}
            EndingFact::LetterPosted { on } => self.ending_posted(*on),
            EndingFact::TakenOn => self.judged = Some(civil_date(at)),
            EndingFact::NotTakenOn { article, reason } => {
                self.judged = Some(civil_date(at));
                self.refusal = Some(Refusal { article: article.clone(), reason: reason.clone() });
                self.end(at, Ending::NotTakenOn, Stage::Closed);
            }
            EndingFact::TurnedToOfficer { on, .. } => {
                let turned = on.map_or(at, |on| start_of_day(on).max(self.filed).min(at));
                self.turned_to_officer = self.turned_to_officer.or(Some(turned));
                self.leave_manager(civil_date(turned));
                self.stage = Stage::ComplaintsOfficer;
                self.solution.set_aside();
                (self.ending, self.internally_ended, self.before, self.closed) = (None, None, None, None);
                self.committee.set_aside();
            }
            EndingFact::ClosedWithoutSolution { .. } => self.end(at, Ending::NoSolution, Stage::Settled),
            EndingFact::Settled => {
                let solved = self.findings.outcome.is_none();
                self.end(at, if solved { Ending::Solved } else { Ending::Outcome }, Stage::Settled);
            }
            EndingFact::Withdrawn { no_longer_needed, why, on } => {
                self.before = Some(self.before.unwrap_or(self.stage));
                self.stage = Stage::Withdrawn;
                self.withdrawal = Some(Withdrawal {
                    at,
                    on: on.unwrap_or_else(|| civil_date(at)),
                    no_longer_needed: *no_longer_needed,
                    why: why.clone(),
                    confirmed: None,
                });
            }
            EndingFact::WithdrawalConfirmed { .. } => self.confirm_withdrawal(at),
            EndingFact::Reminded => self.reminded += 1,
            EndingFact::Paused => {
                self.before = Some(self.before.unwrap_or(self.stage));
                self.stage = Stage::Paused;
            }
            EndingFact::Resumed { .. } => self.resume(),
            EndingFact::Reopened { .. } => self.reopen(at),
            EndingFact::Closed => {
                self.stage = Stage::Closed;
                self.closed = Some(at);
            }
            EndingFact::Involved { staff } => {
                if !self.involved.contains(staff) {
                    self.involved.push(*staff);
                }
            }
        }
    }

    /// The manager phase is over, if it was running.
    fn leave_manager(&mut self, on: NaiveDate) {
        if self.with_manager.is_some() {
            self.manager_ended = self.manager_ended.or(Some(on));
        }
    }

    fn end(&mut self, at: Timestamp, ending: Ending, stage: Stage) {
        self.leave_manager(civil_date(at));
        self.ending = Some(ending);
        self.stage = stage;
        match stage {
            Stage::Closed => self.closed = Some(at),
            Stage::Settled => self.internally_ended = Some(civil_date(at)),
            Stage::Judging
            | Stage::Manager
            | Stage::ComplaintsOfficer
            | Stage::Paused
            | Stage::Withdrawn
            | Stage::Admissibility
            | Stage::Committee
            | Stage::Measures => {}
        }
    }

    /// The letter that ended it left on this day: no promise runs from an earlier one.
    fn ending_posted(&mut self, on: NaiveDate) {
        if let Some(ended) = &mut self.internally_ended {
            *ended = (*ended).max(on);
        }
        if let Some(confirmed) = self.withdrawal.as_mut().and_then(|withdrawal| withdrawal.confirmed.as_mut())
        {
            *confirmed = (*confirmed).max(start_of_day(on));
        }
    }

    fn confirm_withdrawal(&mut self, at: Timestamp) {
        let Some(withdrawal) = &mut self.withdrawal else { return };
        withdrawal.confirmed = Some(at);
        let ending = if withdrawal.no_longer_needed { Ending::NoLongerNeeded } else { Ending::TakenBack };
        self.end(at, ending, Stage::Closed);
    }

    /// What was decided no longer stands, and the time runs anew; unless it was only stopped.
    fn reopen(&mut self, at: Timestamp) {
        // Whoever goes on after all no longer wants to stop.
        self.filer.wished = self.filer.wished.filter(|(wish, _)| *wish != Wish::Stop);
        if self.before.is_none() && self.withdrawal.is_none() {
            self.findings.set_aside();
            self.solution.set_aside();
            self.committee.set_aside();
            self.begun_again = Some(at);
            match &mut self.turned_to_officer {
                Some(turned) => *turned = at,
                None => self.with_manager = self.with_manager.map(|_| at),
            }
        }
        self.resume();
    }

    fn resume(&mut self) {
        let back = self.before.take().or(self.refusal.take().map(|_| Stage::Judging));
        self.stage = back.unwrap_or(if self.turned_to_officer.is_some() {
            Stage::ComplaintsOfficer
        } else {
            Stage::Manager
        });
        (self.withdrawal, self.ending, self.closed) = (None, None, None);
        if self.stage.is_internal() {
            self.internally_ended = None;
        }
        if self.stage == Stage::Manager {
            self.manager_ended = None;
        }
        if self.stage == Stage::Judging {
            self.judged = None;
        }
    }

    fn at_committee(&mut self, at: Timestamp, by: Actor, fact: &CommitteeFact) {
        self.committee.apply(at, by, fact);
        match fact {
            CommitteeFact::Asked { .. }
            | CommitteeFact::Unasked { .. }
            | CommitteeFact::Posted { .. }
            | CommitteeFact::CopyGiven { .. }
            | CommitteeFact::Noted { .. } => {}
            CommitteeFact::Received { .. } => {
                self.committee.came_from = self.internally_ended.is_none().then(|| self.phase());
                (self.stage, self.before) = (Stage::Admissibility, None);
            }
            CommitteeFact::Admitted { .. } => self.stage = Stage::Committee,
            CommitteeFact::NotAdmitted { .. } => self.not_admitted(at),
            CommitteeFact::Ruled { measures: true, .. } => self.end(at, Ending::Ruled, Stage::Measures),
            CommitteeFact::Ruled { measures: false, .. } | CommitteeFact::MeasuresTold { .. } => {
                self.end(at, Ending::Ruled, Stage::Closed);
            }
        }
    }

    /// Before the end of the internal handling that goes on, with its six weeks as they were (articles 6 and 8);
    /// after it nothing is left.
    fn not_admitted(&mut self, at: Timestamp) {
        match self.committee.came_from {
            Some(stage) if self.internally_ended.is_none() => {
                self.committee.send_back();
                self.stage = if stage == Stage::Judging { stage } else { Stage::ComplaintsOfficer };
            }
            Some(_) | None => self.end(at, Ending::Inadmissible, Stage::Closed),
        }
    }

    /// Members of staff who may never handle it: those who were involved, and respondents.
    pub fn excluded(&self) -> Vec<StaffId> {
        let respondents = self.hearing.respondents.iter().filter_map(|known| known.person.staff);
        self.involved.iter().copied().chain(respondents).collect()
    }

    /// Was the handler told of something in it that they have not looked at yet? Then more of it needs no
    /// notice of its own.
    pub fn awaits_reading(&self) -> bool {
        self.opened.is_none() || self.unread
    }

    /// The unit that the complaint belongs to, when it is known; as it was put right last.
    pub fn unit(&self) -> Option<&UnitKey> {
        self.complaint.unit.key()
    }

    /// Whom the client chose.
    pub fn door(&self) -> Door {
        self.complaint.door
    }

    /// Is it with the committee, or was it when the client stopped it?
    pub fn is_with_committee(&self) -> bool {
        self.phase().is_with_committee()
    }

    /// Did it go straight to the complaints officer, so that no manager of it knows (article 7)?
    pub fn went_straight_to_officer(&self) -> bool {
        let with_manager = |event: &CaseEvent| {
            matches!(&event.fact, Fact::HandlerAssigned { stage: Stage::Manager, handler: Some(_), .. })
        };
        self.turned_to_officer.is_some() && !self.history.iter().any(with_manager)
    }

    /// Was this done by the committee's secretary, and not by whoever handled it for the organisation?
    pub fn is_by_committee(&self, by: Actor) -> bool {
        let handled = |id: StaffId| self.handler == Some(id) || self.earlier_handlers.contains(&id);
        matches!(by, Actor::Staff(id) if !handled(id))
    }

    /// The letters that this side has yet to post, oldest first. Whoever reads in the chat by now has theirs
    /// there.
    pub fn letters_to_post(&self, committee: bool) -> impl Iterator<Item = &Written> {
        let own = move |written: &&Written| self.is_by_committee(written.by) == committee;
        self.letters.unposted().filter(own).filter(|written| match written.to {
            LetterTo::Client => !self.filer_reachable,
            LetterTo::Respondent(id) => {
                let known = self.hearing.respondent(RespondentId(id));
                known.is_some_and(|known| !known.is_in_chat() && known.withdrawn.is_none())
            }
            LetterTo::Organisation
            | LetterTo::Committee
            | LetterTo::Uwv
            | LetterTo::Involved
            | LetterTo::Desk => true,
        })
    }

    /// Is something waited for that only the client can give?
    pub fn waits_for_filer(&self) -> bool {
        // Who stands aside is asked nothing: the handler asks the client.
        if self.aside().is_some() {
            return false;
        }
        let facts = self.hearing.facts.as_ref();
        self.solution.open().is_some() || facts.is_some_and(|facts| !facts.agreed && facts.disputed.is_none())
    }
}

/// The day on which the client said to the handler what this fact records.
fn said_outside(fact: &Fact) -> Option<NaiveDate> {
    let (Fact::Hearing(HearingFact::FactsAgreed { on } | HearingFact::FactsDisputed { on, .. })
    | Fact::Solution(SolutionFact::Accepted { on } | SolutionFact::Declined { on, .. })
    | Fact::Ending(
        EndingFact::TurnedToOfficer { on, .. }
        | EndingFact::Withdrawn { on, .. }
        | EndingFact::Resumed { on }
        | EndingFact::Reopened { on, .. },
    )
    | Fact::Committee(CommitteeFact::Unasked { on })) = fact
    else {
        return None;
    };
    *on
}

/// Does the client owe an answer from this fact on, or was reminded of one?
fn is_asked(fact: &Fact) -> bool {
    matches!(
        fact,
        Fact::Solution(SolutionFact::Proposed { .. })
            | Fact::Hearing(HearingFact::FactsStated { .. })
            | Fact::Ending(EndingFact::Reminded | EndingFact::Resumed { .. } | EndingFact::Reopened { .. })
            // From then on the representative is asked again, or no longer.
            | Fact::Filer(FilerFact::AuthorisationJudged { .. } | FilerFact::ClientWished { .. })
    )
}
