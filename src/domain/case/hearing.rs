//! Hearing both sides (articles 3, 6 and 11): the facts in short that the client agrees with, the
//! invitation of each respondent, and what came of it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::meeting::Way;
use super::{Actor, Person};
use crate::domain::address::Address;
use crate::domain::calendar::{add_days, civil_date};
use crate::domain::complaint::Part;
use crate::domain::ids::AttachmentId;
use crate::domain::time::Timestamp;

/// Names a respondent within a case, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RespondentId(pub u32);

/// So many days before the last one the respondent is reminded once more.
const NEAR_DAYS: u32 = 2;

/// What can happen in the hearing of both sides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "hearing", rename_all = "snake_case")]
pub enum HearingFact {
    /// The handler wrote the facts in short, for the client to agree with.
    FactsStated {
        /// The facts.
        text: String,
    },
    /// The client agreed with the facts in short.
    FactsAgreed {
        /// The day it was said, when the handler records it.
        #[serde(default)]
        on: Option<NaiveDate>,
    },
    /// The client wants them put otherwise; the handler states them again.
    FactsDisputed {
        /// What should be otherwise.
        text: String,
        /// The day it was said, when the handler records it.
        #[serde(default)]
        on: Option<NaiveDate>,
    },
    /// A respondent got the chance to answer; from this day their term runs.
    RespondentInvited {
        /// Which.
        respondent: RespondentId,
        /// Which of those whom the complaint is about, from 0; absent for somebody else.
        #[serde(default)]
        about: Option<usize>,
        /// Who: the person, or the contact of the unit.
        person: Person,
        /// By a one-time link in the chat, or by letter.
        way: Way,
        /// The facts in short that went along, as the client agreed with them.
        facts: String,
        /// Are the client's contact details shown?
        contact_shown: bool,
        /// The attachments that are shown.
        attachments: Vec<AttachmentId>,
        /// The last day on which an answer is in time; none where the committee decides.
        answer_by: Option<NaiveDate>,
    },
    /// The respondent got a new link, because the first one was lost or reached somebody else.
    LinkRenewed {
        /// Which.
        respondent: RespondentId,
    },
    /// Where letters on paper to the respondent go.
    AddressGiven {
        /// To which.
        respondent: RespondentId,
        /// The address.
        address: Address,
    },
    /// The respondent opened the one-time link.
    RespondentOpened {
        /// Which.
        respondent: RespondentId,
    },
    /// The respondent answered, through the link or to the handler.
    RespondentAnswered {
        /// Which.
        respondent: RespondentId,
        /// What.
        part: Part,
        /// The day it was said, when the handler records it.
        on: NaiveDate,
    },
    /// The respondent is done answering.
    AnswerFinished {
        /// Which.
        respondent: RespondentId,
    },
    /// The term passed without an answer.
    NoAnswer {
        /// Which.
        respondent: RespondentId,
    },
    /// Why the other side was not heard; enough for a solution that the client accepts, not for a finding.
    NotHeard {
        /// Of whom, by the place in the complaint from 0; absent when it holds for the whole other side.
        #[serde(default)]
        about: Option<usize>,
        /// The reason.
        reason: String,
    },
    /// Telegram refused to deliver to the respondent: the bot is blocked or the account is gone.
    RespondentUnreachable {
        /// Which.
        respondent: RespondentId,
    },
    /// The respondent can be reached again.
    RespondentReachable {
        /// Which.
        respondent: RespondentId,
    },
    /// The wrong person was invited: the link is dead, and the matter is closed to them from then on.
    InvitationWithdrawn {
        /// Which.
        respondent: RespondentId,
        /// Why it was wrong.
        reason: String,
    },
    /// The letter of an invitation went by post; from that day the term runs.
    InvitationPosted {
        /// Which.
        respondent: RespondentId,
        /// On which day.
        on: NaiveDate,
        /// The last day on which an answer is in time; none where the committee decides.
        answer_by: Option<NaiveDate>,
    },
}

/// One respondent and what became of the invitation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Respondent {
    /// Names them.
    pub id: RespondentId,
    /// Which of those whom the complaint is about, from 0.
    #[serde(default)]
    pub about: Option<usize>,
    /// Who.
    pub person: Person,
    /// When they were invited.
    pub invited: Timestamp,
    /// How the invitation went last.
    pub way: Way,
    /// The facts in short that went along. Nothing else of the complaint did, but for what is named below.
    pub facts: String,
    /// Are the client's contact details shown to them?
    pub contact_shown: bool,
    /// The attachments that are shown to them.
    pub attachments: Vec<AttachmentId>,
    /// The last day for an answer.
    pub answer_by: Option<NaiveDate>,
    /// When they first opened the link.
    pub opened: Option<Timestamp>,
    /// What they answered, in order.
    pub answers: Vec<Answer>,
    /// They said that this is all, or the handler recorded it.
    pub finished: bool,
    /// The term passed without an answer.
    pub silent: bool,
    /// Where letters on paper go.
    #[serde(default)]
    pub address: Option<Address>,
    /// Telegram refused to deliver to them, so that they have to be reached by phone or letter.
    #[serde(default)]
    pub unreachable: bool,
    /// When the invitation was withdrawn, because it was for somebody else.
    pub withdrawn: Option<Timestamp>,
    /// The day on which the letter of the invitation was posted.
    pub posted: Option<NaiveDate>,
    /// The letter of the invitation has yet to be posted: no term runs.
    pub to_post: bool,
}

impl Respondent {
    /// The day from which the term runs.
    pub fn begun(&self) -> NaiveDate {
        self.posted.unwrap_or_else(|| civil_date(self.invited))
    }

    /// Is the term over on this day, without an answer?
    pub fn is_out_of_time(&self, today: NaiveDate) -> bool {
        let over = self.answer_by.is_some_and(|last| today > last);
        over && !self.is_heard() && !self.to_post && self.withdrawn.is_none()
    }

    /// Has the chance to answer been taken, or has it passed?
    pub fn is_heard(&self) -> bool {
        self.has_answered() || self.silent
    }

    /// Is there anything to read or hear of what they sent? A file that never arrived is no answer.
    pub fn has_answered(&self) -> bool {
        self.answered().is_some()
    }

    /// The day of the first answer of which there is anything to read or hear.
    pub fn answered(&self) -> Option<NaiveDate> {
        let arrived = |answer: &&Answer| !answer.part.lost || answer.part.text.is_some();
        self.answers.iter().filter(arrived).map(|answer| answer.on).min()
    }

    /// A file of theirs could not be fetched. With nothing else, they are not done either.
    pub(super) fn lose(&mut self, attachment: AttachmentId) {
        self.answers.iter_mut().for_each(|answer| answer.part.lose(attachment));
        self.finished &= self.has_answered();
    }

    /// Can they be reached in their chat? They can once they have opened the link, until they block the bot.
    pub fn is_in_chat(&self) -> bool {
        let open = self.opened.is_some() && self.withdrawn.is_none();
        self.way == Way::Chat && open && !self.unreachable
    }

    /// Did this piece of the answer come after the last day? It is kept all the same.
    pub fn is_late(&self, answer: &Answer) -> bool {
        self.answer_by.is_some_and(|last| answer.on > last)
    }

    /// The next day on which something has to be said about the term: half way, near its end, and the day
    /// after it. `None` when none is left, or when there is no term.
    pub fn next_day(&self, today: NaiveDate) -> Option<NaiveDate> {
        let last = self.answer_by?;
        let begun = self.begun();
        let days = u32::try_from((last - begun).num_days()).unwrap_or(0);
        let near = add_days(begun, days.saturating_sub(NEAR_DAYS));
        [add_days(begun, days / 2), near, add_days(last, 1)].into_iter().find(|day| *day > today)
    }
}

/// A piece of a respondent's answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// When it was recorded.
    pub at: Timestamp,
    /// Who recorded it: the respondent or staff.
    pub by: Actor,
    /// The day it was said.
    pub on: NaiveDate,
    /// What.
    pub part: Part,
}

/// The facts in short, and what the client thinks of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatedFacts {
    /// The facts.
    pub text: String,
    /// When they were stated.
    pub at: Timestamp,
    /// Has the client agreed?
    pub agreed: bool,
    /// What the client wants otherwise.
    pub disputed: Option<String>,
}

/// Where the hearing of both sides stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hearing {
    /// The facts in short, as they were stated last.
    pub facts: Option<StatedFacts>,
    /// Everybody who was invited, in order.
    pub respondents: Vec<Respondent>,
    /// Why the other side was not heard.
    pub not_heard: Option<String>,
    /// Why one of those whom it is about was not heard, by the place in the complaint.
    #[serde(default)]
    pub not_heard_of: Vec<(usize, String)>,
}

impl Hearing {
    /// Has every respondent answered, or let the term pass? Without an invitation nobody was heard.
    pub fn is_complete(&self) -> bool {
        self.invited().next().is_some() && self.invited().all(Respondent::is_heard)
    }

    /// Everybody whose invitation stands.
    pub fn invited(&self) -> impl Iterator<Item = &Respondent> {
        self.respondents.iter().filter(|respondent| respondent.withdrawn.is_none())
    }

    pub(super) fn rename(&mut self, id: RespondentId, to: &str) {
        if let Some(known) = self.respondents.iter_mut().find(|known| known.id == id) {
            to.clone_into(&mut known.person.name);
        }
    }

    /// The letter of an invitation was written, and has to go by post.
    pub(super) fn owes_post(&mut self, id: RespondentId) {
        if let Some(known) = self.respondents.iter_mut().find(|known| known.id == id) {
            known.to_post = known.way == Way::Letter && known.posted.is_none();
        }
    }

    /// The respondent with this number.
    pub fn respondent(&self, id: RespondentId) -> Option<&Respondent> {
        self.respondents.iter().find(|respondent| respondent.id == id)
    }

    /// The number for the next respondent.
    pub fn next_id(&self) -> RespondentId {
        RespondentId(u32::try_from(self.respondents.len()).unwrap_or(u32::MAX).saturating_add(1))
    }

    pub(super) fn readdress(&mut self, id: RespondentId, address: Option<&Address>) {
        let known = self.respondents.iter_mut().filter(|known| known.id == id);
        known.for_each(|known| known.address = address.cloned());
    }

    fn was_not_heard(&mut self, about: Option<usize>, reason: &str) {
        let Some(about) = about else {
            self.not_heard = Some(reason.to_owned());
            return;
        };
        self.not_heard_of.retain(|(known, _)| *known != about);
        self.not_heard_of.push((about, reason.to_owned()));
    }

    pub(super) fn apply(&mut self, at: Timestamp, by: Actor, fact: &HearingFact) {
        match fact {
            HearingFact::AddressGiven { respondent, address } => {
                self.readdress(*respondent, Some(address));
            }
            HearingFact::FactsStated { text } => {
                self.facts = Some(StatedFacts { text: text.clone(), at, agreed: false, disputed: None });
            }
            HearingFact::FactsAgreed { .. } => {
                if let Some(facts) = &mut self.facts {
                    facts.agreed = true;
                    facts.disputed = None;
                }
            }
            HearingFact::FactsDisputed { text, .. } => {
                if let Some(facts) = &mut self.facts {
                    facts.agreed = false;
                    facts.disputed = Some(text.clone());
                }
            }
            HearingFact::RespondentInvited {
                respondent,
                about,
                person,
                way,
                facts,
                contact_shown,
                attachments,
                answer_by,
            } => {
                self.respondents.push(Respondent {
                    id: *respondent,
                    about: *about,
                    person: person.clone(),
                    invited: at,
                    way: *way,
                    facts: facts.clone(),
                    contact_shown: *contact_shown,
                    attachments: attachments.clone(),
                    answer_by: *answer_by,
                    opened: None,
                    answers: Vec::new(),
                    finished: false,
                    silent: false,
                    address: None,
                    unreachable: false,
                    withdrawn: None,
                    posted: None,
                    to_post: false,
                });
            }
            HearingFact::NotHeard { about, reason } => self.was_not_heard(*about, reason),
            HearingFact::LinkRenewed { respondent }
            | HearingFact::RespondentOpened { respondent }
            | HearingFact::RespondentAnswered { respondent, .. }
            | HearingFact::AnswerFinished { respondent }
            | HearingFact::NoAnswer { respondent }
            | HearingFact::RespondentUnreachable { respondent }
            | HearingFact::RespondentReachable { respondent }
            | HearingFact::InvitationWithdrawn { respondent, .. }
            | HearingFact::InvitationPosted { respondent, .. } => {
                if let Some(known) = self.respondents.iter_mut().find(|known| known.id == *respondent) {
                    known.apply(at, by, fact);
                }
            }
        }
    }
}

impl Respondent {
    fn apply(&mut self, at: Timestamp, by: Actor, fact: &HearingFact) {
        match fact {
            HearingFact::LinkRenewed { .. } => {
                (self.way, self.to_post) = (Way::Chat, false);
                (self.opened, self.unreachable) = (None, false);
            }
            HearingFact::RespondentOpened { .. } => self.opened = self.opened.or(Some(at)),
            HearingFact::RespondentAnswered { part, on, .. } => {
                self.answers.push(Answer { at, by, on: *on, part: part.clone() });
                (self.silent, self.finished) = (false, false);
            }
            HearingFact::AnswerFinished { .. } => self.finished = true,
            HearingFact::NoAnswer { .. } => self.silent = true,
            HearingFact::RespondentUnreachable { .. } => self.unreachable = true,
            HearingFact::RespondentReachable { .. } => self.unreachable = false,
            HearingFact::InvitationWithdrawn { .. } => self.withdrawn = Some(at),
            HearingFact::InvitationPosted { on, answer_by, .. } => {
                (self.posted, self.answer_by, self.to_post) = (Some(*on), *answer_by, false);
            }
            HearingFact::FactsStated { .. }
            | HearingFact::FactsAgreed { .. }
            | HearingFact::FactsDisputed { .. }
            | HearingFact::RespondentInvited { .. }
            | HearingFact::AddressGiven { .. }
            | HearingFact::NotHeard { .. } => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;
    use crate::domain::attachment::{Attachment, MediaKind};
    use crate::domain::calendar::start_of_day;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    fn respondent(answer_by: Option<&str>) -> Respondent {
        Respondent {
            id: RespondentId(1),
            about: None,
            person: Person { name: "Bas Bakker".to_owned(), for_unit: false, staff: None },
            invited: start_of_day(day("2026-03-03")),
            way: Way::Chat,
            facts: "Bas riep iets.".to_owned(),
            contact_shown: false,
            attachments: Vec::new(),
            answer_by: answer_by.map(day),
            opened: None,
            answers: Vec::new(),
            finished: false,
            silent: false,
            address: None,
            unreachable: false,
            withdrawn: None,
            posted: None,
            to_post: false,
        }
    }

    fn answer(respondent: &mut Respondent, text: Option<&str>, file: Option<u128>) {
        let attachment = file.map(|id| Attachment {
            id: AttachmentId(uuid::Uuid::from_u128(id)),
            kind: MediaKind::Voice,
            file_name: None,
            mime: None,
            size: None,
            duration_s: Some(5),
            file_id: String::new(),
        });
        let (at, text) = (respondent.invited, text.map(str::to_owned));
        let part = Part { message_id: 1, at, text, attachment, album: None, lost: false };
        let (by, on) = (Actor::Respondent(respondent.id), day("2026-03-04"));
        let fact = HearingFact::RespondentAnswered { respondent: respondent.id, part, on };
        respondent.apply(at, by, &fact);
    }

    /// What nobody will ever hear is no answer, so that the term goes on and the gate stays shut.
    #[rstest]
    #[case::only_a_lost_file(None, false)]
    #[case::with_words(Some("Zo ging het niet."), true)]
    fn a_lost_file_is_no_answer(#[case] words: Option<&str>, #[case] heard: bool) {
        let mut known = respondent(Some("2026-03-17"));
        answer(&mut known, None, Some(7));
        if words.is_some() {
            answer(&mut known, words, None);
        }
        known.finished = true;
        assert!(known.is_heard());
        known.lose(AttachmentId(uuid::Uuid::from_u128(7)));
        assert_eq!((known.is_heard(), known.finished), (heard, heard));
    }

    #[rstest]
    #[case::first(Some("2026-03-17"), "2026-03-03", Some("2026-03-10"))]
    #[case::on_the_half("2026-03-17".into(), "2026-03-10", Some("2026-03-15"))]
    #[case::near(Some("2026-03-17"), "2026-03-15", Some("2026-03-18"))]
    #[case::after_a_week_of_silence(Some("2026-03-17"), "2026-03-16", Some("2026-03-18"))]
    #[case::over(Some("2026-03-17"), "2026-03-18", None)]
    #[case::a_day_only(Some("2026-03-04"), "2026-03-03", Some("2026-03-05"))]
    #[case::today_only(Some("2026-03-03"), "2026-03-03", Some("2026-03-04"))]
    #[case::no_term(None, "2026-03-03", None)]
    fn the_days_of_a_term(#[case] last: Option<&str>, #[case] today: &str, #[case] next: Option<&str>) {
        assert_eq!(respondent(last).next_day(day(today)), next.map(day));
    }
}
