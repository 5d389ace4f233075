//! Everything that was sent and received in a case, as the filer may read it. What staff wrote for each
//! other, and what the other side said, is not in it: only what is named here comes through.

use crate::dialogue::said;
use crate::domain::attachment::Attachment;
use crate::domain::calendar::civil_date;
use crate::domain::case::amend::Recorded;
use crate::domain::case::correction::{Anew, Correctable};
use crate::domain::case::ending::EndingFact;
use crate::domain::case::filer::{FilerFact, Wish};
use crate::domain::case::hearing::HearingFact;
use crate::domain::case::meeting::MeetingFact;
use crate::domain::case::outcome::OutcomeFact;
use crate::domain::case::solution::{Promise, SolutionFact};
use crate::domain::case::{Actor, Case, CaseEvent, Fact, Party};
use crate::domain::complaint::Part;
use crate::domain::procedure::is_told;
use crate::domain::time::Timestamp;
use crate::i18n::Text;

use super::super::act::{promise_line, solution_told};
use super::super::names;
use super::super::scene::Scene;
use super::{decision, story_committee};

/// One thing that happened.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// When.
    pub at: Timestamp,
    /// Who did what.
    pub title: Text,
    /// What it says.
    pub body: Vec<Text>,
    /// Files that came with it.
    pub files: Vec<Attachment>,
}

/// The story of a case, oldest first.
pub fn items(scene: &Scene<'_>, case: &Case) -> Vec<Item> {
    let aside = case.aside();
    let theirs = |event: &&CaseEvent| aside.is_none_or(|aside| super::aside::may_read(event, aside));
    case.history.iter().filter(theirs).filter_map(|event| item(scene, case, event)).collect()
}

fn item(scene: &Scene<'_>, case: &Case, event: &CaseEvent) -> Option<Item> {
    let told = |id: &'static str, body: Vec<Text>| {
        Some(Item { at: event.at, title: Text::new(id).with("at", event.at), body, files: Vec::new() })
    };
    match &event.fact {
        Fact::ComplaintFiled { complaint, .. } => {
            let parts: Vec<Part> = complaint.happened.iter().chain(&complaint.wish).cloned().collect();
            let files = parts.iter().filter_map(|part| part.file().cloned()).collect();
            let body = vec![Text::block(said::own_words(&parts))];
            Some(Item { at: event.at, title: Text::new("story-filed").with("at", event.at), body, files })
        }
        Fact::HandlerAssigned { handler, .. } => {
            let name = handler.map(|id| names::member(scene, id)).filter(|name| !name.is_empty())?;
            let title = Text::new("story-handler").with("at", event.at).with("name", name);
            Some(Item { at: event.at, title, body: Vec::new(), files: Vec::new() })
        }
        Fact::CaseTaken => told("story-taken", Vec::new()),
        Fact::FilerWrote { part } => Some(written(Text::new("case-you-wrote"), event.at, part)),
        Fact::StaffWrote { part } => {
            let Actor::Staff(id) = event.by else { return None };
            let who = Text::new("case-they-wrote").with("name", names::member(scene, id));
            Some(written(who, event.at, part))
        }
        Fact::FilerEdited { text, .. } => told("story-edited", vec![quote(text)]),
        Fact::Hearing(fact) => hearing(event, fact),
        Fact::Meeting(fact) => meeting(case, event, fact),
        Fact::Solution(fact) => solution(case, event, fact),
        Fact::Outcome(fact) => outcome(case, event, fact),
        Fact::Ending(fact) => ending(scene, case, event, fact),
        Fact::Committee(fact) => story_committee::item(event, fact),
        Fact::Filer(fact) => filer(event, fact),
        Fact::Corrected(correction) => match correction.what {
            Correctable::ManagerInvolved | Correctable::Track => None,
            // Whom staff found out it is about is not the client's to read here.
            Correctable::About | Correctable::Respondent => told("story-corrected-other", Vec::new()),
            Correctable::Button => taken_back(event, correction),
            // Where a respondent lives is nobody's business.
            Correctable::Address if correction.is_of_respondent() => None,
            Correctable::Unit
            | Correctable::Address
            | Correctable::Service
            | Correctable::Incident
            | Correctable::Name
            | Correctable::Phone
            | Correctable::StepDate => told("story-corrected", vec![Text::words(to(scene, correction))]),
        },
        Fact::FileLost { attachment } if case.is_respondents_file(*attachment) => None,
        Fact::FileLost { .. } => told("story-file-lost", Vec::new()),
        Fact::CaseOpened
        | Fact::Track(_)
        | Fact::NoteWritten { .. }
        | Fact::FilerUnreachable
        | Fact::FilerReachable
        | Fact::Letter(_)
        | Fact::ReminderSent(_) => None,
    }
}

/// Something was recorded by mistake. Why is told where the client was told of it at the time.
fn taken_back(event: &CaseEvent, correction: &crate::domain::case::correction::Correction) -> Option<Item> {
    let Some(Anew::Never { step }) = &correction.anew else { return None };
    if step.what == Recorded::NotHeard {
        return None;
    }
    let mut body = vec![Text::new("story-taken-back-what").with("at", step.at)];
    body.extend(is_told(step.what).then(|| quote(&correction.reason)));
    plain(event, "story-taken-back", body)
}

fn to(scene: &Scene<'_>, correction: &crate::domain::case::correction::Correction) -> String {
    let (organisation, key) = (scene.world.organisation, &correction.to);
    let name = match correction.what {
        Correctable::Unit => organisation.unit(key).map(|unit| &unit.name),
        Correctable::Service => organisation.service(key).map(|service| &service.name),
        Correctable::Track
        | Correctable::Incident
        | Correctable::About
        | Correctable::Name
        | Correctable::Phone
        | Correctable::Address
        | Correctable::StepDate
        | Correctable::Button
        | Correctable::Respondent
        | Correctable::ManagerInvolved => None,
    };
    name.unwrap_or(key).clone()
}

fn quote(words: &str) -> Text {
    Text::new("said-quote").with("words", words)
}

fn written(who: Text, at: Timestamp, part: &Part) -> Item {
    let body = vec![Text::block(said::own_words(std::slice::from_ref(part)))];
    let files = part.file().cloned().into_iter().collect();
    Item { at, title: who.with("at", at), body, files }
}

fn plain(event: &CaseEvent, id: &'static str, body: Vec<Text>) -> Option<Item> {
    let title = Text::new(id).with("at", event.at);
    Some(Item { at: event.at, title, body, files: Vec::new() })
}

fn hearing(event: &CaseEvent, fact: &HearingFact) -> Option<Item> {
    match fact {
        HearingFact::FactsStated { text } => plain(event, "story-facts", vec![quote(text)]),
        HearingFact::FactsAgreed { .. } => plain(event, "story-facts-agreed", Vec::new()),
        HearingFact::FactsDisputed { text, .. } if text.is_empty() => {
            plain(event, "story-facts-disputed-spoken", Vec::new())
        }
        HearingFact::FactsDisputed { text, .. } => plain(event, "story-facts-disputed", vec![quote(text)]),
        HearingFact::RespondentInvited { .. } => plain(event, "story-invited", Vec::new()),
        HearingFact::AnswerFinished { .. } => plain(event, "story-answered", Vec::new()),
        HearingFact::NoAnswer { .. } => plain(event, "story-silent", Vec::new()),
        HearingFact::RespondentOpened { .. }
        | HearingFact::RespondentAnswered { .. }
        | HearingFact::NotHeard { .. }
        | HearingFact::LinkRenewed { .. }
        | HearingFact::AddressGiven { .. }
        | HearingFact::RespondentUnreachable { .. }
        | HearingFact::RespondentReachable { .. }
        | HearingFact::InvitationPosted { .. } => None,
        // What the client told reached the wrong person: they have to know.
        HearingFact::InvitationWithdrawn { .. } => plain(event, "story-uninvited", Vec::new()),
    }
}

fn meeting(case: &Case, event: &CaseEvent, fact: &MeetingFact) -> Option<Item> {
    let on = |day: chrono::NaiveDate| Text::new("story-on").with("day", day);
    match fact {
        MeetingFact::Planned { on: day, place, with, .. } if with.contains(&Party::Filer) => {
            plain(event, "story-meeting", vec![Text::block([on(*day), Text::words(place.as_str())])])
        }
        MeetingFact::Cancelled { id, reason } if with_filer(case, *id) => {
            plain(event, "story-cancelled", vec![quote(reason)])
        }
        MeetingFact::Held { on: day, with, .. } if with.contains(&Party::Filer) => {
            plain(event, "story-held", vec![on(*day)])
        }
        MeetingFact::ReportSent { id, to: Party::Filer, .. } => {
            let report = case.meetings.get(*id).and_then(|known| known.report.as_deref());
            plain(event, "story-report", report.map(quote).into_iter().collect())
        }
        MeetingFact::Planned { .. }
        | MeetingFact::Cancelled { .. }
        | MeetingFact::Held { .. }
        | MeetingFact::Confirmed { .. }
        | MeetingFact::Declined { .. }
        | MeetingFact::Reported { .. }
        | MeetingFact::ReportSent { .. }
        | MeetingFact::ReportOpened { .. } => None,
    }
}

fn with_filer(case: &Case, id: crate::domain::case::meeting::MeetingId) -> bool {
    case.meetings.get(id).is_some_and(|known| known.with.contains(&Party::Filer))
}

fn solution(case: &Case, event: &CaseEvent, fact: &SolutionFact) -> Option<Item> {
    let promise = |id| case.solution.agreement(id).map(|known| promise_line(&known.promise));
    match fact {
        SolutionFact::Proposed { text, agreements } => {
            plain(event, "story-proposed", solution_told(text, agreements))
        }
        SolutionFact::Accepted { .. } => {
            let accepted = case.solution.accepted();
            let body = accepted.map(|accepted| decision::solution(case, accepted)).unwrap_or_default();
            plain(event, "story-accepted", body)
        }
        SolutionFact::Declined { why, .. } => {
            plain(event, "story-declined", why.as_deref().map(quote).into_iter().collect())
        }
        SolutionFact::Checked { agreement, kept } => {
            let id = if *kept { "story-kept" } else { "story-broken" };
            plain(event, id, promise(*agreement).into_iter().collect())
        }
        SolutionFact::Moved { agreement, by, .. } => {
            let mut body: Vec<Text> = promise(*agreement).into_iter().collect();
            body.push(Text::new("story-on").with("day", *by));
            plain(event, "story-moved", body)
        }
        SolutionFact::FollowedUp { .. } | SolutionFact::Unanswered { .. } => None,
    }
}

fn outcome(case: &Case, event: &CaseEvent, fact: &OutcomeFact) -> Option<Item> {
    match fact {
        OutcomeFact::ConfirmedInWriting { facts } => {
            plain(event, "story-confirmed", decision::confirmed(case, facts))
        }
        OutcomeFact::Given { finding, reasons, measures } => {
            plain(event, "story-outcome", decision::outcome(*finding, reasons, measures))
        }
        OutcomeFact::MeasureChecked { measure, done } => {
            let known = measures_then(case, event).and_then(|measures| measures.get(*measure));
            let id = if *done { "story-measure-done" } else { "story-measure-open" };
            plain(event, id, known.map(promise_line).into_iter().collect())
        }
        OutcomeFact::MeasureAsked { .. } => None,
    }
}

/// The measures of the outcome that stood when this happened: there can be a later one.
fn measures_then<'c>(case: &'c Case, event: &CaseEvent) -> Option<&'c [Promise]> {
    let until = case.history.iter().take_while(|known| known.at <= event.at);
    let given = until.filter_map(|known| {
        let Fact::Outcome(OutcomeFact::Given { measures, .. }) = &known.fact else { return None };
        Some(measures.as_slice())
    });
    given.last()
}

fn ending(scene: &Scene<'_>, case: &Case, event: &CaseEvent, fact: &EndingFact) -> Option<Item> {
    let on = civil_date(event.at);
    match fact {
        EndingFact::TakenOn => plain(event, "story-taken-on", Vec::new()),
        EndingFact::NotTakenOn { article, reason } => {
            plain(event, "story-not-taken-on", decision::not_taken_on(scene, case, article, reason))
        }
        EndingFact::TurnedToOfficer { why, .. } => {
            plain(event, "story-to-officer", why.as_deref().map(quote).into_iter().collect())
        }
        EndingFact::ClosedWithoutSolution { explanation } => {
            plain(event, "story-no-solution", decision::no_solution(scene, case, on, explanation))
        }
        EndingFact::Settled => plain(event, "story-settled", decision::settled(scene, case, on)),
        EndingFact::Withdrawn { .. } => plain(event, "story-withdrawn", Vec::new()),
        EndingFact::WithdrawalConfirmed { on } => {
            plain(event, "story-withdrawal", decision::withdrawal(scene, case, *on))
        }
        EndingFact::Paused => plain(event, "story-paused", Vec::new()),
        EndingFact::Resumed { .. } => plain(event, "story-resumed", Vec::new()),
        EndingFact::Reopened { .. } => plain(event, "story-reopened", Vec::new()),
        EndingFact::Closed => plain(event, "story-closed", Vec::new()),
        EndingFact::Reminded
        | EndingFact::UwvLetterAsked
        | EndingFact::LetterPosted { .. }
        | EndingFact::Involved { .. } => None,
    }
}

fn filer(event: &CaseEvent, fact: &FilerFact) -> Option<Item> {
    match fact {
        FilerFact::AuthorisationJudged { sufficient, .. } => {
            let id = if *sufficient { "story-authorised" } else { "story-not-authorised" };
            plain(event, id, Vec::new())
        }
        FilerFact::FeedbackGiven { words, .. } => {
            plain(event, "story-feedback", words.as_deref().map(quote).into_iter().collect())
        }
        FilerFact::ToldAtDesk { on } => {
            let title = Text::new("story-told-at-desk").with("on", *on);
            Some(Item { at: event.at, title, body: Vec::new(), files: Vec::new() })
        }
        FilerFact::TakenOver { .. } => plain(event, "story-taken-over", Vec::new()),
        // What the client said is the client's; the representative reads that it goes first.
        FilerFact::ClientWished { kind: Wish::Otherwise, .. } => {
            plain(event, "story-client-wished", Vec::new())
        }
        FilerFact::ClientWished { kind: Wish::GoOn, .. } => plain(event, "story-client-go-on", Vec::new()),
        FilerFact::ClientWished { .. }
        | FilerFact::CodeGiven { .. }
        | FilerFact::AddressGiven { .. }
        | FilerFact::LanguageChosen { .. }
        | FilerFact::FeedbackAsked => None,
    }
}
