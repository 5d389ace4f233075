//! What has to be there before something can be done.

use super::clocks::committee_door;
use super::mistakes::mistakes;
use super::{Moment, Seat, sides};
use crate::domain::calendar::{add_days, civil_date};
use crate::domain::case::hearing::RespondentId;
use crate::domain::case::meeting::{Meeting, MeetingKind};
use crate::domain::case::{Case, Party, Stage};
use crate::domain::eligibility::CommitteeDoor;
use crate::domain::organisation::{Citations, TermKey, cited};
use crate::i18n::Text;

/// A condition that a row of the table asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Gate {
    /// Nobody has taken the case yet.
    NotTaken,
    /// The facts in short wait for the client.
    FactsWait,
    /// The client agreed with the facts in short, so that they can go to the other side (article 3).
    FactsAgreed,
    /// At least one respondent can still be recorded for.
    SomebodyInvited,
    /// A respondent's term is over without an answer.
    TermOver,
    /// Every respondent answered or let the term pass (articles 3 and 6).
    BothSidesHeard,
    /// Both sides were heard, or it is recorded why not: enough for a solution (article 3).
    HeardOrReason,
    /// A meeting is planned.
    MeetingPlanned,
    /// A report went to somebody.
    ReportThere,
    /// A conversation with the client took place; while the complaints officer has it, one of her own.
    TalkHeld,
    /// A conversation took place whose report is not with everybody.
    ReportOwed,
    /// Every conversation of hers has its report, and it went to all involved (article 6).
    ReportsSent,
    /// A solution waits for the client.
    ProposalOpen,
    /// No solution waits for the client.
    NoProposalOpen,
    /// The client accepted a solution.
    SolutionAccepted,
    /// There are agreements to look after.
    AgreementsMade,
    /// Date and facts were confirmed in writing after the talk (article 6).
    Confirmed,
    /// They were not.
    NotConfirmed,
    /// The outcome was given (article 6).
    OutcomeGiven,
    /// It was not.
    NoOutcome,
    /// A measure follows from the outcome.
    MeasuresGiven,
    /// The client has not turned to the complaints officer yet (article 5).
    NotWithOfficer,
    /// The client withdrew a short while ago.
    CoolingOff,
    /// The client owes an answer.
    FilerOwesAnswer,
    /// The client was reminded twice.
    RemindedTwice,
    /// The committee can be reached today: the internal handling ended, or is overdue (articles 8, 9).
    CommitteeOpen,
    /// The client wants to go to the committee.
    CommitteeAsked,
    /// The committee can have it: the client wanted that, or could.
    CommitteeCanHave,
    /// The client is in a UWV track (article 13).
    UwvTrack,
    /// The organisation has tracks to choose from.
    TracksKnown,
    /// The internal handling ended with a closing letter (articles 8 and 13).
    InternallyEnded,
    /// The time for the committee is over, so that the case can be closed by hand.
    WindowOver,
    /// Nobody is asked about an agreement or a measure any more, and no letter can be on its way.
    NothingLeft,
    /// Somebody filed for the client.
    Represented,
    /// The client can still say how it went.
    FeedbackOpen,
    /// The client stopped it before it was with the committee.
    StoppedInternally,
    /// The client stopped it while it was with the committee.
    StoppedAtCommittee,
    /// It was not taken on, or ended without the client having stopped it.
    NotStopped,
    /// Somebody whom it is about lacks the committee's decision on admissibility (article 10).
    CopyOwed,
    /// The internal handling has not ended, so that it goes on when the committee does not admit the complaint
    /// (articles 6 and 8).
    StillToEnd,
    /// The committee did not rule; its ruling is binding (article 12).
    NotRuled,
    /// A step that the organisation recorded can still be taken back or dated anew.
    StepRecorded,
    /// A step that the committee recorded can.
    CommitteeStepRecorded,
    /// The organisation has yet to post a letter.
    LetterToPost,
    /// The committee has.
    CommitteeLetterToPost,
}

impl Gate {
    /// Can somebody still do what opens it? The others are about time, about what was done already, or about
    /// what this case does not have.
    pub const fn is_task(self) -> bool {
        matches!(
            self,
            Self::FactsAgreed
                | Self::BothSidesHeard
                | Self::HeardOrReason
                | Self::TalkHeld
                | Self::ReportsSent
                | Self::NoProposalOpen
                | Self::SolutionAccepted
                | Self::Confirmed
                | Self::OutcomeGiven
                | Self::InternallyEnded
                | Self::NothingLeft
        )
    }

    /// All of them.
    pub const ALL: [Self; 45] = [
        Self::NotTaken,
        Self::FactsWait,
        Self::FactsAgreed,
        Self::SomebodyInvited,
        Self::TermOver,
        Self::BothSidesHeard,
        Self::HeardOrReason,
        Self::MeetingPlanned,
        Self::ReportThere,
        Self::TalkHeld,
        Self::ReportOwed,
        Self::ReportsSent,
        Self::ProposalOpen,
        Self::NoProposalOpen,
        Self::SolutionAccepted,
        Self::AgreementsMade,
        Self::Confirmed,
        Self::NotConfirmed,
        Self::OutcomeGiven,
        Self::NoOutcome,
        Self::MeasuresGiven,
        Self::NotWithOfficer,
        Self::CoolingOff,
        Self::FilerOwesAnswer,
        Self::RemindedTwice,
        Self::CommitteeOpen,
        Self::CommitteeAsked,
        Self::CommitteeCanHave,
        Self::UwvTrack,
        Self::TracksKnown,
        Self::InternallyEnded,
        Self::WindowOver,
        Self::NothingLeft,
        Self::Represented,
        Self::FeedbackOpen,
        Self::StoppedInternally,
        Self::StoppedAtCommittee,
        Self::NotStopped,
        Self::CopyOwed,
        Self::StillToEnd,
        Self::NotRuled,
        Self::StepRecorded,
        Self::CommitteeStepRecorded,
        Self::LetterToPost,
        Self::CommitteeLetterToPost,
    ];

    /// Is it so now?
    pub fn is_open(self, moment: &Moment<'_>) -> bool {
        let case = moment.case;
        match self {
            Self::NotTaken => case.taken.is_none(),
            Self::FactsWait => {
                case.hearing.facts.as_ref().is_some_and(|facts| !facts.agreed && facts.disputed.is_none())
            }
            Self::FactsAgreed => case.hearing.facts.as_ref().is_some_and(|facts| facts.agreed),
            Self::SomebodyInvited => case.hearing.invited().next().is_some(),
            Self::TermOver => term_over(moment),
            Self::BothSidesHeard => sides::are_heard(moment),
            Self::HeardOrReason => sides::are_heard_or_explained(moment),
            Self::MeetingPlanned => case.meetings.planned().next().is_some(),
            Self::ReportThere => case.meetings.0.iter().any(|meeting| !meeting.sent.is_empty()),
            Self::TalkHeld => own_talks(case).any(|held| held.with.contains(&Party::Filer)),
            Self::ReportOwed => reports_owed(case),
            Self::ReportsSent => {
                let involved = involved(case);
                !own_talks(case).any(|held| held.owes_report(&involved))
            }
            Self::ProposalOpen => case.solution.open().is_some(),
            Self::NoProposalOpen => case.solution.open().is_none(),
            Self::SolutionAccepted => case.solution.accepted().is_some(),
            Self::AgreementsMade => !case.solution.agreements.is_empty(),
            Self::Confirmed => case.findings.confirmed.is_some(),
            Self::NotConfirmed => case.findings.confirmed.is_none(),
            Self::OutcomeGiven => case.findings.outcome.is_some(),
            Self::NoOutcome => case.findings.outcome.is_none(),
            Self::MeasuresGiven => {
                case.findings.outcome.as_ref().is_some_and(|outcome| !outcome.measures.is_empty())
            }
            Self::NotWithOfficer => case.turned_to_officer.is_none(),
            Self::CoolingOff => cooling_off(moment),
            Self::FilerOwesAnswer => case.waits_for_filer(),
            Self::RemindedTwice => case.waits_for_filer() && case.reminded >= 2,
            Self::CommitteeOpen => committee_open(moment),
            Self::CommitteeAsked => case.committee.asked.is_some(),
            Self::CommitteeCanHave => {
                let known = case.committee.asked.is_some() || case.internally_ended.is_some();
                known || committee_open(moment)
            }
            Self::UwvTrack => case.is_in_uwv_track(),
            Self::TracksKnown => !moment.organisation.tracks.is_empty(),
            Self::InternallyEnded => case.internally_ended.is_some(),
            Self::WindowOver => window_over(moment, 0),
            Self::NothingLeft => nothing_left(moment),
            Self::Represented => case.is_represented(),
            Self::FeedbackOpen => feedback_open(moment),
            Self::StoppedInternally => !case.is_with_committee(),
            Self::StoppedAtCommittee => case.is_with_committee(),
            Self::NotStopped => case.withdrawal.is_none(),
            Self::CopyOwed => copy_owed(case),
            Self::StillToEnd => case.internally_ended.is_none(),
            Self::NotRuled => case.committee.ruling.is_none(),
            Self::StepRecorded => !mistakes(case, Seat::Officer).is_empty(),
            Self::CommitteeStepRecorded => !mistakes(case, Seat::Secretary).is_empty(),
            Self::LetterToPost => case.letters_to_post(false).next().is_some(),
            Self::CommitteeLetterToPost => case.letters_to_post(true).next().is_some(),
        }
    }

    /// Where the regulation asks for it.
    fn cited(self, citations: &Citations) -> Option<&str> {
        match self {
            Self::BothSidesHeard | Self::HeardOrReason => Some(&citations.hearing),
            Self::ReportsSent | Self::Confirmed | Self::OutcomeGiven => Some(&citations.officer),
            Self::InternallyEnded | Self::CommitteeCanHave => Some(&citations.internal_first),
            Self::CommitteeOpen => Some(&citations.committee),
            Self::StoppedInternally => Some(&citations.withdrawal),
            Self::CopyOwed => Some(&citations.admissibility),
            Self::NotRuled => Some(&citations.ruling),
            Self::NotTaken
            | Self::FactsWait
            | Self::FactsAgreed
            | Self::SomebodyInvited
            | Self::TermOver
            | Self::MeetingPlanned
            | Self::ReportThere
            | Self::TalkHeld
            | Self::ReportOwed
            | Self::ProposalOpen
            | Self::NoProposalOpen
            | Self::SolutionAccepted
            | Self::AgreementsMade
            | Self::NotConfirmed
            | Self::NoOutcome
            | Self::MeasuresGiven
            | Self::NotWithOfficer
            | Self::CoolingOff
            | Self::FilerOwesAnswer
            | Self::RemindedTwice
            | Self::CommitteeAsked
            | Self::UwvTrack
            | Self::TracksKnown
            | Self::StepRecorded
            | Self::CommitteeStepRecorded
            | Self::LetterToPost
            | Self::CommitteeLetterToPost
            | Self::WindowOver
            | Self::NothingLeft
            | Self::Represented
            | Self::FeedbackOpen
            | Self::StoppedAtCommittee
            | Self::StillToEnd
            | Self::NotStopped => None,
        }
    }

    /// What is missing in this case, in words for staff; one text a line.
    pub fn texts(self, moment: &Moment<'_>) -> Vec<Text> {
        let citations = moment.citations();
        let unasked = sides::unasked(moment.case);
        // Before the first invitation everybody is missing; then it has to be said who still is.
        if self != Self::BothSidesHeard
            || moment.case.hearing.invited().next().is_none()
            || unasked.is_empty()
        {
            return vec![self.text(citations)];
        }
        unasked.into_iter().map(|index| sides::missing(moment, index)).collect()
    }

    /// What is missing, in words for staff, with where the regulation asks for it.
    pub fn text(self, citations: &Citations) -> Text {
        let text = Text::new(self.id());
        match self.cited(citations) {
            Some(article) => text.with("article", cited(article)),
            None => text,
        }
    }

    fn id(self) -> &'static str {
        match self {
            Self::NotTaken => "staff-gate-not-taken",
            Self::FactsWait => "staff-gate-facts-wait",
            Self::FactsAgreed => "staff-gate-facts-agreed",
            Self::SomebodyInvited => "staff-gate-somebody-invited",
            Self::TermOver => "staff-gate-term-over",
            Self::BothSidesHeard => "staff-gate-both-sides-heard",
            Self::HeardOrReason => "staff-gate-heard-or-reason",
            Self::MeetingPlanned => "staff-gate-meeting-planned",
            Self::ReportThere => "staff-gate-report-there",
            Self::TalkHeld => "staff-gate-talk-held",
            Self::ReportOwed => "staff-gate-report-owed",
            Self::ReportsSent => "staff-gate-reports-sent",
            Self::ProposalOpen => "staff-gate-proposal-open",
            Self::NoProposalOpen => "staff-gate-no-proposal-open",
            Self::SolutionAccepted => "staff-gate-solution-accepted",
            Self::AgreementsMade => "staff-gate-agreements-made",
            Self::Confirmed => "staff-gate-confirmed",
            Self::NotConfirmed => "staff-gate-not-confirmed",
            Self::OutcomeGiven => "staff-gate-outcome-given",
            Self::NoOutcome => "staff-gate-no-outcome",
            Self::MeasuresGiven => "staff-gate-measures-given",
            Self::NotWithOfficer => "staff-gate-not-with-officer",
            Self::CoolingOff => "staff-gate-cooling-off",
            Self::FilerOwesAnswer => "staff-gate-filer-owes-answer",
            Self::RemindedTwice => "staff-gate-reminded-twice",
            Self::CommitteeOpen => "staff-gate-committee-open",
            Self::CommitteeAsked => "staff-gate-committee-asked",
            Self::CommitteeCanHave => "staff-gate-committee-can-have",
            Self::UwvTrack => "staff-gate-uwv-track",
            Self::TracksKnown => "staff-gate-tracks-known",
            Self::InternallyEnded => "staff-gate-internally-ended",
            Self::WindowOver => "staff-gate-window-over",
            Self::NothingLeft => "staff-gate-nothing-left",
            Self::Represented => "staff-gate-represented",
            Self::FeedbackOpen => "staff-gate-feedback-open",
            Self::StoppedInternally => "staff-gate-stopped-internally",
            Self::StoppedAtCommittee => "staff-gate-stopped-at-committee",
            Self::NotStopped => "staff-gate-not-stopped",
            Self::CopyOwed => "staff-gate-copy-owed",
            Self::StillToEnd => "staff-gate-still-to-end",
            Self::NotRuled => "staff-gate-not-ruled",
            Self::StepRecorded | Self::CommitteeStepRecorded => "staff-gate-step-recorded",
            Self::LetterToPost | Self::CommitteeLetterToPost => "staff-gate-letter-to-post",
        }
    }
}

/// Everybody to whom reports go: the client, and every respondent who was invited (article 6).
pub fn involved(case: &Case) -> Vec<Party> {
    let respondents = case.hearing.invited();
    let respondents = respondents.map(|respondent| Party::Respondent { respondent: respondent.id });
    std::iter::once(Party::Filer).chain(respondents).collect()
}

/// The conversations that count: while the complaints officer has it, not those of a manager before her.
pub(super) fn own_talks(case: &Case) -> impl Iterator<Item = &Meeting> {
    let any = case.stage != Stage::ComplaintsOfficer;
    case.meetings.held().filter(move |held| any || held.by_officer)
}

/// The last talk with the client; what a manager before her talked about is not the complaints officer's.
pub fn talk_with_filer(case: &Case) -> Option<&Meeting> {
    let is_hers = case.turned_to_officer.is_some() && case.phase() != Stage::Manager;
    let counts = |held: &&Meeting| {
        held.kind == MeetingKind::Talk && held.with.contains(&Party::Filer) && (held.by_officer || !is_hers)
    };
    case.meetings.held().filter(counts).max_by_key(|held| held.on)
}

fn copy_owed(case: &Case) -> bool {
    let respondents: Vec<RespondentId> = case.hearing.invited().map(|known| known.id).collect();
    case.committee.owes_copy(&respondents)
}

fn reports_owed(case: &Case) -> bool {
    let involved = involved(case);
    case.meetings.held().any(|held| held.owes_report(&involved))
}

fn term_over(moment: &Moment<'_>) -> bool {
    moment.case.hearing.respondents.iter().any(|known| known.is_out_of_time(moment.today))
}

fn cooling_off(moment: &Moment<'_>) -> bool {
    let days = moment.organisation.settings.cooling_off_days;
    let withdrawn = moment.case.withdrawal.as_ref();
    withdrawn.is_some_and(|withdrawn| moment.today <= add_days(withdrawn.on, days))
}

/// The last day of a term that began on `start`, under the regulation that the case was filed under.
pub fn last_day(moment: &Moment<'_>, key: TermKey, start: chrono::NaiveDate) -> chrono::NaiveDate {
    moment.due(key, start).last_day
}

fn committee_open(moment: &Moment<'_>) -> bool {
    match committee_door(moment) {
        CommitteeDoor::Open { .. } | CommitteeDoor::Overdue { .. } => true,
        CommitteeDoor::NotYet | CommitteeDoor::TooLate { .. } => false,
    }
}

/// The day on which the handling ended, for whatever reason.
pub(super) fn ended(case: &Case) -> Option<chrono::NaiveDate> {
    case.internally_ended.or(case.closed.map(civil_date))
}

/// The last day on which the client can say how it went.
pub(super) fn feedback_until(moment: &Moment<'_>) -> Option<chrono::NaiveDate> {
    let days = moment.organisation.settings.feedback_days;
    ended(moment.case).map(|ended| add_days(ended, days))
}

fn feedback_open(moment: &Moment<'_>) -> bool {
    moment.case.filer.feedback.is_none() && feedback_until(moment).is_some_and(|last| moment.today <= last)
}

/// A letter that was posted on the last day is known here within so many days.
const POST_DAYS: u32 = 30;

/// Has the time for the committee been over for more than so many days?
fn window_over(moment: &Moment<'_>, days: u32) -> bool {
    let last = |ended| add_days(last_day(moment, TermKey::CommitteeWindow, ended), days);
    moment.case.internally_ended.is_none_or(|ended| moment.today > last(ended))
}

/// The first day on which it can be closed by itself, if nothing but time is missing.
pub(super) fn closes_on(moment: &Moment<'_>) -> Option<chrono::NaiveDate> {
    let ended = moment.case.internally_ended?;
    Some(add_days(last_day(moment, TermKey::CommitteeWindow, ended), 1 + post_days(moment.case)))
}

fn post_days(case: &Case) -> u32 {
    if case.committee.asked.is_some() { POST_DAYS } else { 0 }
}

/// What somebody said of an agreement or a measure is no reason to wait, whatever they said.
fn nothing_left(moment: &Moment<'_>) -> bool {
    let case = moment.case;
    let mut agreements = case.solution.agreements.iter();
    let agreed = agreements.all(|agreement| agreement.kept().is_some() || agreement.unanswered);
    let mut measures = case.findings.outcome.iter().flat_map(|outcome| &outcome.measures);
    let measured = measures.all(|measure| measure.done.is_some());
    agreed && measured && case.committee.posted.is_none() && window_over(moment, post_days(case))
}
