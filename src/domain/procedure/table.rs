//! The table: stage by action by seat, with what has to be there first and what follows.

use super::action::Action;
use super::gate::Gate;
use super::seat::Seat;
use crate::domain::case::Stage;

/// One line of the table. Several lines of one action are several ways to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// What.
    pub action: Action,
    /// In which stages.
    pub stages: &'static [Stage],
    /// From which seats.
    pub by: &'static [Seat],
    /// What has to be there first.
    pub gates: &'static [Gate],
    /// The stage afterwards; `None` when it stays, or when what is recorded decides it.
    pub leads_to: Option<Stage>,
    /// The article that it comes from.
    pub article: Option<u8>,
}

const fn row(
    action: Action,
    stages: &'static [Stage],
    by: &'static [Seat],
    gates: &'static [Gate],
    leads_to: Option<Stage>,
    article: u8,
) -> Row {
    let article = if article == 0 { None } else { Some(article) };
    Row { action, stages, by, gates, leads_to, article }
}

const JUDGING: &[Stage] = &[Stage::Judging];
const MANAGER: &[Stage] = &[Stage::Manager];
const OFFICER: &[Stage] = &[Stage::ComplaintsOfficer];
const INTERNAL: &[Stage] = &[Stage::Manager, Stage::ComplaintsOfficer];
const HANDLED: &[Stage] = &[
    Stage::Judging,
    Stage::Manager,
    Stage::ComplaintsOfficer,
    Stage::Paused,
    Stage::Withdrawn,
    Stage::Settled,
    Stage::Admissibility,
    Stage::Committee,
    Stage::Measures,
];
const STOPPABLE: &[Stage] = &[
    Stage::Judging,
    Stage::Manager,
    Stage::ComplaintsOfficer,
    Stage::Paused,
    Stage::Admissibility,
    Stage::Committee,
];
/// An answer that comes after the internal handling is kept too.
const ANSWERABLE: &[Stage] = &[
    Stage::Judging,
    Stage::Manager,
    Stage::ComplaintsOfficer,
    Stage::Paused,
    Stage::Settled,
    Stage::Admissibility,
    Stage::Committee,
];
const ANYWHERE: &[Stage] = &Stage::ALL;
/// After the internal handling, or when that takes too long, also while it is judged or waits.
const TO_COMMITTEE: &[Stage] = &[Stage::Judging, Stage::ComplaintsOfficer, Stage::Paused, Stage::Settled];
const WITHDRAWN: &[Stage] = &[Stage::Withdrawn];
const SETTLED: &[Stage] = &[Stage::Settled];
const CLOSED: &[Stage] = &[Stage::Closed];
const COMMITTEE: &[Stage] = &[Stage::Committee];
const WITH_COMMITTEE: &[Stage] = &[Stage::Admissibility, Stage::Committee, Stage::Measures];
const ADMISSIBILITY: &[Stage] = &[Stage::Admissibility];
/// After the committee decided on admissibility.
const ADMITTED_OR_NOT: &[Stage] =
    &[Stage::Judging, Stage::ComplaintsOfficer, Stage::Committee, Stage::Measures, Stage::Closed];
/// Wherever staff have it, but for the committee's own stage: a call or a talk can take place in each.
const TALKED: &[Stage] = &[
    Stage::Judging,
    Stage::Manager,
    Stage::ComplaintsOfficer,
    Stage::Paused,
    Stage::Withdrawn,
    Stage::Settled,
    Stage::Admissibility,
    Stage::Measures,
];
/// After the internal handling, also while the committee has it: UWV is an extra way.
const AFTERWARDS: &[Stage] =
    &[Stage::Settled, Stage::Admissibility, Stage::Committee, Stage::Measures, Stage::Closed];
const OVERDUE: &[Stage] = &[Stage::Judging, Stage::ComplaintsOfficer, Stage::Paused];

const FILER: &[Seat] = &[Seat::Filer];
const INVITED: &[Seat] = &[Seat::Filer, Seat::Respondent];
const STAFF: &[Seat] = &[Seat::Manager, Seat::Officer];
/// What the client says in the bot, or says to the handler, who records it.
const CLIENT_OR_STAFF: &[Seat] = &[Seat::Filer, Seat::Manager, Seat::Officer];
const MANAGERS: &[Seat] = &[Seat::Manager];
const OFFICERS: &[Seat] = &[Seat::Officer];
const FOR_COMMITTEE: &[Seat] = &[Seat::Officer, Seat::Secretary];

/// The procedure. The order is the one in which buttons and help show the actions.
pub const TABLE: &[Row] = &[
    row(Action::TakeOn, JUDGING, OFFICERS, &[], None, 2),
    row(Action::NotTakeOn, JUDGING, OFFICERS, &[], Some(Stage::Closed), 2),
    row(Action::Take, INTERNAL, STAFF, &[Gate::NotTaken], None, 2),
    row(Action::StateFacts, INTERNAL, STAFF, &[], None, 3),
    row(Action::AgreeFacts, INTERNAL, CLIENT_OR_STAFF, &[Gate::FactsWait], None, 3),
    row(Action::DisputeFacts, INTERNAL, CLIENT_OR_STAFF, &[Gate::FactsWait], None, 3),
    row(Action::Invite, INTERNAL, STAFF, &[Gate::FactsAgreed], None, 3),
    row(Action::Invite, COMMITTEE, &[Seat::Secretary], &[], None, 11),
    row(Action::Respond, ANSWERABLE, &[Seat::Respondent], &[Gate::SomebodyInvited], None, 3),
    row(Action::RecordResponse, INTERNAL, STAFF, &[Gate::SomebodyInvited], None, 3),
    row(Action::RecordResponse, COMMITTEE, FOR_COMMITTEE, &[Gate::SomebodyInvited], None, 11),
    row(
        Action::RecordSilence,
        INTERNAL,
        &[Seat::Manager, Seat::Officer, Seat::Clock],
        &[Gate::TermOver],
        None,
        3,
    ),
    row(
        Action::RecordSilence,
        COMMITTEE,
        &[Seat::Officer, Seat::Secretary, Seat::Clock],
        &[Gate::TermOver],
        None,
        11,
    ),
    row(Action::WithdrawInvitation, INTERNAL, STAFF, &[Gate::SomebodyInvited], None, 3),
    row(Action::WithdrawInvitation, COMMITTEE, &[Seat::Secretary], &[Gate::SomebodyInvited], None, 11),
    row(Action::RecordNotHeard, INTERNAL, STAFF, &[], None, 3),
    row(Action::PlanMeeting, INTERNAL, STAFF, &[], None, 4),
    row(Action::PlanHearing, COMMITTEE, FOR_COMMITTEE, &[], None, 11),
    row(Action::CancelMeeting, INTERNAL, STAFF, &[Gate::MeetingPlanned], None, 4),
    row(Action::CancelMeeting, COMMITTEE, FOR_COMMITTEE, &[Gate::MeetingPlanned], None, 11),
    row(Action::Come, ANYWHERE, INVITED, &[Gate::MeetingPlanned], None, 4),
    row(Action::CannotCome, ANYWHERE, INVITED, &[Gate::MeetingPlanned], None, 4),
    row(Action::RecordTalk, TALKED, STAFF, &[], None, 4),
    row(Action::RecordTalk, COMMITTEE, FOR_COMMITTEE, &[], None, 11),
    row(Action::Report, INTERNAL, STAFF, &[Gate::ReportOwed], None, 6),
    row(Action::Report, COMMITTEE, FOR_COMMITTEE, &[Gate::ReportOwed], None, 11),
    row(Action::ReadReport, ANYWHERE, INVITED, &[Gate::ReportThere], None, 6),
    row(Action::Propose, INTERNAL, STAFF, &[Gate::NoProposalOpen], None, 4),
    row(Action::Accept, INTERNAL, CLIENT_OR_STAFF, &[Gate::ProposalOpen], None, 4),
    row(Action::Decline, INTERNAL, CLIENT_OR_STAFF, &[Gate::ProposalOpen], None, 4),
    row(
        Action::CheckAgreement,
        &[Stage::Manager, Stage::ComplaintsOfficer, Stage::Settled],
        &[Seat::Filer, Seat::Manager, Seat::Officer],
        &[Gate::AgreementsMade],
        None,
        4,
    ),
    row(Action::Confirm, OFFICER, OFFICERS, &[Gate::TalkHeld, Gate::NotConfirmed], None, 6),
    row(Action::GiveOutcome, OFFICER, OFFICERS, &[Gate::BothSidesHeard, Gate::NoOutcome], None, 6),
    row(
        Action::GiveOutcome,
        OFFICER,
        OFFICERS,
        &[Gate::SolutionAccepted, Gate::HeardOrReason, Gate::NoOutcome],
        None,
        6,
    ),
    row(
        Action::CheckMeasure,
        &[Stage::ComplaintsOfficer, Stage::Settled],
        OFFICERS,
        &[Gate::MeasuresGiven],
        None,
        6,
    ),
    row(
        Action::Settle,
        MANAGER,
        MANAGERS,
        &[Gate::SolutionAccepted, Gate::NoProposalOpen, Gate::HeardOrReason],
        Some(Stage::Settled),
        4,
    ),
    row(
        Action::Settle,
        OFFICER,
        OFFICERS,
        &[
            Gate::TalkHeld,
            Gate::Confirmed,
            Gate::BothSidesHeard,
            Gate::ReportsSent,
            Gate::OutcomeGiven,
            Gate::NoProposalOpen,
        ],
        Some(Stage::Settled),
        6,
    ),
    row(
        Action::Settle,
        OFFICER,
        OFFICERS,
        &[
            Gate::TalkHeld,
            Gate::Confirmed,
            Gate::SolutionAccepted,
            Gate::HeardOrReason,
            Gate::ReportsSent,
            Gate::OutcomeGiven,
            Gate::NoProposalOpen,
        ],
        Some(Stage::Settled),
        6,
    ),
    row(
        Action::CloseWithoutSolution,
        MANAGER,
        MANAGERS,
        &[Gate::HeardOrReason, Gate::NoProposalOpen],
        Some(Stage::Settled),
        4,
    ),
    row(
        Action::TurnToOfficer,
        &[Stage::Manager, Stage::Paused, Stage::Settled],
        CLIENT_OR_STAFF,
        &[Gate::NotWithOfficer],
        Some(Stage::ComplaintsOfficer),
        5,
    ),
    row(
        Action::TurnToOfficer,
        CLOSED,
        CLIENT_OR_STAFF,
        &[Gate::NotWithOfficer, Gate::InternallyEnded, Gate::NotStopped, Gate::NotRuled],
        Some(Stage::ComplaintsOfficer),
        5,
    ),
    row(Action::Withdraw, STOPPABLE, CLIENT_OR_STAFF, &[], Some(Stage::Withdrawn), 7),
    row(Action::NoLongerNeeded, STOPPABLE, CLIENT_OR_STAFF, &[], Some(Stage::Withdrawn), 7),
    row(Action::ConfirmWithdrawal, WITHDRAWN, STAFF, &[Gate::StoppedInternally], Some(Stage::Closed), 7),
    row(
        Action::ConfirmWithdrawal,
        WITHDRAWN,
        FOR_COMMITTEE,
        &[Gate::StoppedAtCommittee],
        Some(Stage::Closed),
        7,
    ),
    row(Action::Remind, INTERNAL, &[Seat::Clock], &[Gate::FilerOwesAnswer], None, 0),
    row(Action::Pause, INTERNAL, &[Seat::Clock], &[Gate::RemindedTwice], Some(Stage::Paused), 0),
    row(Action::Resume, &[Stage::Paused], CLIENT_OR_STAFF, &[], None, 0),
    row(Action::Reopen, &[Stage::Withdrawn, Stage::Closed], CLIENT_OR_STAFF, &[Gate::CoolingOff], None, 7),
    row(Action::Reopen, &[Stage::Settled, Stage::Closed], STAFF, &[Gate::NotStopped], None, 0),
    row(Action::AskCommittee, TO_COMMITTEE, CLIENT_OR_STAFF, &[Gate::CommitteeOpen], None, 9),
    row(Action::RecordPosted, TO_COMMITTEE, OFFICERS, &[Gate::CommitteeAsked], None, 9),
    row(
        Action::RecordReceived,
        TO_COMMITTEE,
        &[Seat::Manager, Seat::Officer],
        &[Gate::CommitteeCanHave],
        Some(Stage::Admissibility),
        9,
    ),
    row(Action::RecordAdmitted, ADMISSIBILITY, FOR_COMMITTEE, &[], Some(Stage::Committee), 10),
    row(
        Action::RecordNotAdmitted,
        ADMISSIBILITY,
        FOR_COMMITTEE,
        &[Gate::InternallyEnded],
        Some(Stage::Closed),
        10,
    ),
    row(Action::RecordNotAdmitted, ADMISSIBILITY, FOR_COMMITTEE, &[Gate::StillToEnd], None, 10),
    row(Action::GiveCopy, ADMITTED_OR_NOT, OFFICERS, &[Gate::CopyOwed], None, 10),
    row(Action::RecordRuling, COMMITTEE, FOR_COMMITTEE, &[], None, 12),
    row(Action::TellMeasures, &[Stage::Measures], OFFICERS, &[], Some(Stage::Closed), 12),
    row(Action::ShowUwv, AFTERWARDS, CLIENT_OR_STAFF, &[Gate::UwvTrack, Gate::InternallyEnded], None, 13),
    row(Action::ShowUwv, OVERDUE, CLIENT_OR_STAFF, &[Gate::UwvTrack, Gate::CommitteeOpen], None, 13),
    row(Action::Close, SETTLED, STAFF, &[Gate::WindowOver], Some(Stage::Closed), 0),
    row(Action::Close, SETTLED, &[Seat::Clock], &[Gate::NothingLeft], Some(Stage::Closed), 0),
    row(Action::GiveFeedback, &[Stage::Settled, Stage::Closed], FILER, &[Gate::FeedbackOpen], None, 0),
    row(Action::JudgeAuthorisation, HANDLED, STAFF, &[Gate::Represented], None, 0),
    row(Action::RecordWish, HANDLED, STAFF, &[Gate::Represented], None, 0),
    row(Action::GiveCode, ANYWHERE, STAFF, &[], None, 0),
    row(Action::Write, HANDLED, STAFF, &[], None, 0),
    row(Action::Write, WITH_COMMITTEE, &[Seat::Secretary], &[], None, 0),
    row(Action::Note, HANDLED, STAFF, &[], None, 14),
    row(Action::Note, WITH_COMMITTEE, &[Seat::Secretary], &[], None, 14),
    row(Action::HandOver, HANDLED, STAFF, &[], None, 0),
    row(Action::Correct, HANDLED, STAFF, &[], None, 0),
    row(Action::SetTrack, ANYWHERE, STAFF, &[Gate::TracksKnown], None, 15),
    // What ended it can itself have been the mistake.
    row(Action::Correct, CLOSED, STAFF, &[Gate::StepRecorded], None, 0),
    row(Action::Correct, WITH_COMMITTEE, &[Seat::Secretary], &[Gate::CommitteeStepRecorded], None, 0),
    row(Action::PostLetter, ANYWHERE, STAFF, &[Gate::LetterToPost], None, 0),
    row(Action::PostLetter, WITH_COMMITTEE, &[Seat::Secretary], &[Gate::CommitteeLetterToPost], None, 0),
    row(Action::Involve, HANDLED, STAFF, &[], None, 2),
];
