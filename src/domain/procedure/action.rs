//! What can be done in a case.

use super::Seat;
use crate::domain::organisation::{Word, words};
use crate::i18n::Text;

words! {
    /// Something that can be done in a case. The word is what a button carries.
    pub enum Action {
        /// Judge that the complaint is taken on, and say who handles it (article 2).
        TakeOn = "take-on",
        /// Judge that it is not taken on, with the article and the reason.
        NotTakeOn = "not-take-on",
        /// "I do this."
        Take = "take",
        /// Write to the client.
        Write = "compose",
        /// Write a note for the file.
        Note = "note",
        /// Give the case to a colleague.
        HandOver = "hand",
        /// Say that oneself, or somebody else, was involved (article 2).
        Involve = "involve",
        /// Put something right.
        Correct = "correct",
        /// Say which track the client follows (articles 13 and 15).
        SetTrack = "track",
        /// Record that a letter was posted.
        PostLetter = "post-letter",
        /// Write the facts in short, for the client to agree with (article 3).
        StateFacts = "state-facts",
        /// Agree with the facts in short.
        AgreeFacts = "agree-facts",
        /// Say what is wrong in the facts in short.
        DisputeFacts = "dispute-facts",
        /// Invite a respondent to answer (article 3).
        Invite = "invite",
        /// Answer as a respondent.
        Respond = "respond",
        /// Record what a respondent said or wrote outside.
        RecordResponse = "response",
        /// Record that the term passed without an answer.
        RecordSilence = "silence",
        /// Withdraw an invitation that reached the wrong person.
        WithdrawInvitation = "uninvite",
        /// Record why the other side was not heard.
        RecordNotHeard = "not-heard",
        /// Plan a conversation.
        PlanMeeting = "plan-meeting",
        /// Call a conversation off.
        CancelMeeting = "cancel-meeting",
        /// Say that one will come to a conversation.
        Come = "come",
        /// Say that one cannot come to it.
        CannotCome = "cannot-come",
        /// Record a conversation that took place.
        RecordTalk = "talk",
        /// Write the report of a conversation and send it to all involved (article 6).
        Report = "report",
        /// Open a report that one got.
        ReadReport = "read-report",
        /// Lay a solution before the client (article 4).
        Propose = "propose",
        /// Accept the solution.
        Accept = "accept",
        /// Not accept the solution.
        Decline = "decline",
        /// Say whether an agreement was kept.
        CheckAgreement = "check-agreement",
        /// Confirm date and facts in writing, after the talk (article 6).
        Confirm = "confirm",
        /// Give the outcome, with its reasons and measures (article 6).
        GiveOutcome = "outcome",
        /// Say whether a measure was carried out.
        CheckMeasure = "check-measure",
        /// End the internal handling with the solution or the outcome.
        Settle = "settle",
        /// End the internal handling without a solution; the letter names both doors (article 4).
        CloseWithoutSolution = "no-solution",
        /// Turn to the complaints officer (article 5).
        TurnToOfficer = "to-officer",
        /// Withdraw the complaint (article 7).
        Withdraw = "withdraw",
        /// Say that handling is no longer needed (article 7).
        NoLongerNeeded = "not-needed",
        /// Confirm the withdrawal in writing (article 7).
        ConfirmWithdrawal = "confirm-stop",
        /// Ask the client again for an answer that is waited for.
        Remind = "remind",
        /// Wait, because the client does not answer.
        Pause = "pause",
        /// Go on after waiting.
        Resume = "resume",
        /// Handle it again.
        Reopen = "reopen",
        /// Go to the committee (article 9).
        AskCommittee = "committee",
        /// Record that the letter to the committee was posted.
        RecordPosted = "posted",
        /// Record that the committee received it.
        RecordReceived = "received",
        /// Record that the committee admits it (article 10).
        RecordAdmitted = "admitted",
        /// Record that the committee does not admit it (article 10).
        RecordNotAdmitted = "not-admitted",
        /// Record who got the decision on admissibility, of those whom it is about (article 10).
        GiveCopy = "copy",
        /// Plan a hearing of the committee (article 11).
        PlanHearing = "plan-hearing",
        /// Record the committee's ruling (article 12).
        RecordRuling = "ruling",
        /// Tell the client and the committee which measures are taken (article 12).
        TellMeasures = "tell-measures",
        /// Show the way to the labour expert of UWV (article 13).
        ShowUwv = "uwv",
        /// Nothing remains to be done or to be waited for.
        Close = "close",
        /// Say how it went, after closing.
        GiveFeedback = "feedback",
        /// Judge whether the authorisation of a representative suffices (footnote 1).
        JudgeAuthorisation = "authorisation",
        /// Record what the client wants, where a representative filed.
        RecordWish = "wish",
        /// Give out a one-time code, with which somebody goes on from their own account.
        GiveCode = "code",
    }
}

impl Action {
    /// Is it about one thing within the case, so that its button stands beside that and in no menu?
    pub fn is_beside(self) -> bool {
        matches!(self, Self::Come | Self::CannotCome | Self::ReadReport | Self::Note)
    }

    /// What a button or the help calls it; at most 20 characters.
    pub fn label(self) -> Text {
        Text::new(match self {
            Self::TakeOn => "action-take-on",
            Self::NotTakeOn => "action-not-take-on",
            Self::Take => "action-take",
            Self::Write => "action-compose",
            Self::Note => "action-note",
            Self::HandOver => "action-hand",
            Self::Involve => "action-involve",
            Self::Correct => "action-correct",
            Self::SetTrack => "action-track",
            Self::PostLetter => "action-post-letter",
            Self::StateFacts => "action-state-facts",
            Self::AgreeFacts => "action-agree-facts",
            Self::DisputeFacts => "action-dispute-facts",
            Self::Invite => "action-invite",
            Self::Respond => "action-respond",
            Self::RecordResponse => "action-response",
            Self::RecordSilence => "action-silence",
            Self::WithdrawInvitation => "action-uninvite",
            Self::RecordNotHeard => "action-not-heard",
            Self::PlanMeeting => "action-plan-meeting",
            Self::CancelMeeting => "action-cancel-meeting",
            Self::Come => "action-come",
            Self::CannotCome => "action-cannot-come",
            Self::RecordTalk => "action-talk",
            Self::Report => "action-report",
            Self::ReadReport => "action-read-report",
            Self::Propose => "action-propose",
            Self::Accept => "action-accept",
            Self::Decline => "action-decline",
            Self::CheckAgreement => "action-check-agreement",
            Self::Confirm => "action-confirm",
            Self::GiveOutcome => "action-outcome",
            Self::CheckMeasure => "action-check-measure",
            Self::Settle => "action-settle",
            Self::CloseWithoutSolution => "action-no-solution",
            Self::TurnToOfficer => "action-to-officer",
            Self::Withdraw => "action-withdraw",
            Self::NoLongerNeeded => "action-not-needed",
            Self::ConfirmWithdrawal => "action-confirm-stop",
            Self::Remind => "action-remind",
            Self::Pause => "action-pause",
            Self::Resume => "action-resume",
            Self::Reopen => "action-reopen",
            Self::AskCommittee => "action-committee",
            Self::RecordPosted => "action-posted",
            Self::RecordReceived => "action-received",
            Self::RecordAdmitted => "action-admitted",
            Self::RecordNotAdmitted => "action-not-admitted",
            Self::GiveCopy => "action-copy",
            Self::PlanHearing => "action-plan-hearing",
            Self::RecordRuling => "action-ruling",
            Self::TellMeasures => "action-tell-measures",
            Self::ShowUwv => "action-uwv",
            Self::Close => "action-close",
            Self::GiveFeedback => "action-feedback",
            Self::JudgeAuthorisation => "action-authorisation",
            Self::RecordWish => "action-wish",
            Self::GiveCode => "action-code",
        })
    }

    /// What the client says, in words for staff who record it.
    const SAID: [(Self, &str); 10] = [
        (Self::AgreeFacts, "staff-action-agree-facts"),
        (Self::DisputeFacts, "staff-action-dispute-facts"),
        (Self::Resume, "staff-action-resume"),
        (Self::TurnToOfficer, "staff-action-to-officer"),
        (Self::AskCommittee, "staff-action-committee"),
        (Self::ShowUwv, "staff-action-uwv"),
        (Self::Accept, "staff-action-accept"),
        (Self::Decline, "staff-action-decline"),
        (Self::Withdraw, "staff-action-withdraw"),
        (Self::NoLongerNeeded, "staff-action-not-needed"),
    ];

    /// Is it the client's to say, so that staff only record it?
    pub fn is_said_by_filer(self) -> bool {
        Self::SAID.iter().any(|(action, _)| *action == self)
    }

    /// What it is called for somebody in this seat: what the client says is for staff something to record.
    pub fn label_for(self, seat: Seat) -> Text {
        let staff = matches!(seat, Seat::Manager | Seat::Officer);
        let own = Self::SAID.into_iter().find(|(action, _)| staff && *action == self);
        own.map_or_else(|| self.label(), |(_, id)| Text::new(id))
    }

    /// The name in the diagram: the word with spaces.
    pub(super) fn name(self) -> String {
        self.as_str().replace('-', " ")
    }
}
