//! For whom a dossier is made, and what that reader does not get (article 14).

use crate::domain::case::committee::CommitteeFact;
use crate::domain::case::correction::Correctable;
use crate::domain::case::ending::EndingFact;
use crate::domain::case::filer::FilerFact;
use crate::domain::case::hearing::HearingFact;
use crate::domain::case::letters::LetterFact;
use crate::domain::case::meeting::{Meeting, MeetingFact, MeetingId};
use crate::domain::case::telling::Reader;
use crate::domain::case::{Case, Fact, Party};
use crate::domain::dossier::Edition;
use crate::domain::letter::{LetterKind, LetterTo};

impl Edition {
    /// Does it hold this? How it went is for no edition: whoever helped does not get to read it.
    pub(super) fn holds(self, case: &Case, fact: &Fact) -> bool {
        match (self, fact) {
            (_, Fact::Filer(FilerFact::FeedbackGiven { .. })) => false,
            (Self::File, _) => true,
            // Where a respondent lives is for whoever writes to them.
            (_, Fact::Corrected(correction)) if correction.is_of_respondent() => false,
            (_, Fact::NoteWritten { .. }) => false,
            (_, Fact::ReminderSent(telling)) => telling.to == Reader::Filer,
            (Self::Committee, _) => true,
            (Self::Client, fact) => is_clients(case, fact),
        }
    }

    /// Does it say that this happened, and no more of it?
    pub(super) fn is_short(self, fact: &Fact) -> bool {
        let short = matches!(
            fact,
            Fact::Hearing(HearingFact::RespondentInvited { .. } | HearingFact::NoAnswer { .. })
                | Fact::Filer(FilerFact::AuthorisationJudged { .. })
                | Fact::Ending(EndingFact::Reopened { .. })
        );
        self == Self::Client && short
    }
}

/// Is it the client's to read?
fn is_clients(case: &Case, fact: &Fact) -> bool {
    match fact {
        Fact::ComplaintFiled { .. }
        | Fact::HandlerAssigned { .. }
        | Fact::CaseOpened
        | Fact::CaseTaken
        | Fact::FilerWrote { .. }
        | Fact::FilerEdited { .. }
        | Fact::StaffWrote { .. }
        | Fact::Solution(_)
        | Fact::Outcome(_)
        | Fact::ReminderSent(_) => true,
        Fact::FileLost { attachment } => !case.is_respondents_file(*attachment),
        Fact::Committee(fact) => !matches!(fact, CommitteeFact::CopyGiven { .. }),
        Fact::NoteWritten { .. } | Fact::FilerUnreachable | Fact::FilerReachable | Fact::Track(_) => false,
        Fact::Hearing(fact) => of_hearing(fact),
        Fact::Meeting(fact) => of_meeting(case, fact),
        Fact::Ending(fact) => !matches!(fact, EndingFact::Involved { .. }),
        Fact::Filer(fact) => !matches!(fact, FilerFact::ClientWished { .. } | FilerFact::CodeGiven { .. }),
        Fact::Corrected(correction) => {
            let other = [
                Correctable::About,
                Correctable::Respondent,
                Correctable::ManagerInvolved,
                Correctable::Track,
            ];
            !other.contains(&correction.what)
        }
        Fact::Letter(LetterFact::Written { to, letter, .. }) => {
            *to == LetterTo::Client && letter.kind != LetterKind::ToCommittee
        }
        Fact::Letter(LetterFact::Printed { .. } | LetterFact::Posted { .. }) => false,
    }
}

fn of_hearing(fact: &HearingFact) -> bool {
    match fact {
        HearingFact::FactsStated { .. }
        | HearingFact::FactsAgreed { .. }
        | HearingFact::FactsDisputed { .. }
        | HearingFact::RespondentInvited { .. }
        | HearingFact::NoAnswer { .. } => true,
        HearingFact::LinkRenewed { .. }
        | HearingFact::RespondentOpened { .. }
        | HearingFact::RespondentAnswered { .. }
        | HearingFact::AnswerFinished { .. }
        | HearingFact::NotHeard { .. }
        | HearingFact::AddressGiven { .. }
        | HearingFact::RespondentUnreachable { .. }
        | HearingFact::RespondentReachable { .. }
        | HearingFact::InvitationWithdrawn { .. }
        | HearingFact::InvitationPosted { .. } => false,
    }
}

/// The client's own talks, and the reports that went to them.
fn of_meeting(case: &Case, fact: &MeetingFact) -> bool {
    let own = |id: MeetingId| case.meetings.get(id).is_some_and(|known| known.with.contains(&Party::Filer));
    match fact {
        MeetingFact::Planned { with, .. } | MeetingFact::Held { with, .. } => with.contains(&Party::Filer),
        MeetingFact::Cancelled { id, .. } => own(*id),
        MeetingFact::Confirmed { party, .. }
        | MeetingFact::Declined { party, .. }
        | MeetingFact::ReportOpened { party, .. }
        | MeetingFact::ReportSent { to: party, .. } => *party == Party::Filer,
        MeetingFact::Reported { id, .. } => {
            let went = |known: &Meeting| known.sent.iter().any(|sent| sent.to == Party::Filer);
            case.meetings.get(*id).is_some_and(went)
        }
    }
}
