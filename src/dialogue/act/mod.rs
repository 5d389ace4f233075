//! Doing something in a case: the table says whether it is possible, a short form asks what it needs, a
//! preview shows what will leave, and one confirmation records it. The same for the client and for staff.

#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "a group answers for its own actions, and the table says which those are"
)]

mod answer;
mod ask;
mod behalf;
mod by_letter;
mod code;
pub mod committee;
mod conflict;
mod correct;
mod feedback;
mod form;
mod hearing;
mod invite;
mod judging;
mod leaving;
mod meeting;
pub mod more;
pub use self::code::give as give_code;
mod outcome;
mod post;
mod report;
mod settle;
mod sitting;
mod solution;
mod stop;
mod track;
mod turn;
mod uninvite;
mod uwv;

pub use self::answer::{confirmed, filled, message};
pub use self::correct::line as correction_line;
pub use self::hearing::facts_for_filer;
pub use self::leaving::{leaves, undo};
pub use self::meeting::{for_party as meetings_for, party_name};
pub use self::post::on_card as to_post;
pub use self::solution::{line as promise_line, told as solution_told};
pub(super) use self::stop::can_reopen_until;

use crate::dialogue::form::Form;
use crate::dialogue::menu;
use crate::dialogue::news;
use crate::domain::case::{Actor, Case, Fact};
use crate::domain::organisation::Word;
use crate::domain::procedure::{Action, Denied, Seat, is_ever, permit};
use crate::i18n::Text;

use self::form::Ask;
use super::client;
use super::conversation::{Composition, Open};
use super::desk;
use super::letters;
use super::press::Press;
use super::query::Purpose;
use super::respondent;
use super::say::Saying;
use super::scene::Scene;
use super::step::{AuditAction, Button};

/// Something that somebody is doing in a case.
#[derive(Clone, Debug)]
pub struct Deed {
    /// The case as it was read for this event.
    pub case: Case,
    /// From which seat.
    pub seat: Seat,
    /// Who.
    pub by: Actor,
    /// What has been answered so far.
    pub form: Form,
}

/// The functions of one group of actions.
struct Group {
    /// The next thing to ask; `None` when everything is there.
    field: fn(&Scene<'_>, &Deed) -> Option<Ask>,
    /// What will be recorded or leave, to be confirmed; nothing when it needs no confirmation.
    preview: fn(&Scene<'_>, &Deed) -> Vec<Text>,
    /// Records it, and tells who has to know.
    commit: fn(&mut Scene<'_>, &Deed),
}

/// The group that an action belongs to; `None` for what has its own place in the dialogue.
fn group(action: Action) -> Option<Group> {
    match action {
        Action::Propose | Action::Accept | Action::Decline | Action::CheckAgreement => {
            Some(Group { field: solution::field, preview: solution::preview, commit: solution::commit })
        }
        Action::AskCommittee
        | Action::RecordPosted
        | Action::RecordReceived
        | Action::RecordAdmitted
        | Action::RecordNotAdmitted
        | Action::RecordRuling
        | Action::GiveCopy
        | Action::TellMeasures => {
            Some(Group { field: committee::field, preview: committee::preview, commit: committee::commit })
        }
        Action::PlanHearing => {
            Some(Group { field: sitting::field, preview: sitting::preview, commit: sitting::commit })
        }
        Action::ShowUwv => Some(Group { field: uwv::field, preview: uwv::preview, commit: uwv::commit }),
        Action::StateFacts
        | Action::AgreeFacts
        | Action::DisputeFacts
        | Action::RecordResponse
        | Action::RecordSilence
        | Action::RecordNotHeard => Some(hearing::GROUP),
        Action::Invite => Some(invite::GROUP),
        Action::WithdrawInvitation => Some(uninvite::GROUP),
        Action::PostLetter => Some(post::GROUP),
        Action::PlanMeeting
        | Action::CancelMeeting
        | Action::RecordTalk
        | Action::Come
        | Action::CannotCome => Some(meeting::GROUP),
        Action::Report => Some(report::GROUP),
        Action::TakeOn | Action::NotTakeOn => {
            Some(Group { field: judging::field, preview: judging::preview, commit: judging::commit })
        }
        Action::Confirm | Action::GiveOutcome | Action::CheckMeasure => {
            Some(Group { field: outcome::field, preview: outcome::preview, commit: outcome::commit })
        }
        Action::Settle | Action::CloseWithoutSolution | Action::Close => {
            Some(Group { field: settle::field, preview: settle::preview, commit: settle::commit })
        }
        Action::Withdraw
        | Action::NoLongerNeeded
        | Action::ConfirmWithdrawal
        | Action::Resume
        | Action::Reopen => Some(Group { field: stop::field, preview: stop::preview, commit: stop::commit }),
        Action::TurnToOfficer => {
            Some(Group { field: turn::field, preview: turn::preview, commit: turn::commit })
        }
        Action::GiveFeedback => {
            Some(Group { field: feedback::field, preview: feedback::preview, commit: feedback::commit })
        }
        Action::JudgeAuthorisation | Action::RecordWish => {
            Some(Group { field: behalf::field, preview: behalf::preview, commit: behalf::commit })
        }
        Action::GiveCode => Some(Group { field: code::field, preview: code::preview, commit: code::commit }),
        Action::Correct => {
            Some(Group { field: correct::field, preview: correct::preview, commit: correct::commit })
        }
        Action::SetTrack => {
            Some(Group { field: track::field, preview: track::preview, commit: track::commit })
        }
        Action::Involve => {
            Some(Group { field: conflict::field, preview: conflict::preview, commit: conflict::commit })
        }
        _ => None,
    }
}

/// A button of the table was pressed: "action" or "action+about what".
pub fn begin(scene: &mut Scene<'_>, value: &str) {
    let (word, about) = value.split_once('+').map_or((value, None), |(word, about)| (word, Some(about)));
    let Some((case, seat, by)) = menu::seat(scene) else {
        // A respondent whose link was replaced; for anybody else it is as unknown as any other case.
        let answers = word == Action::Respond.as_str();
        return if answers { client::cases::unknown_link(scene) } else { client::cases::not_yours(scene) };
    };
    // For who has no seat at the desk, what is done there does not exist.
    let at_desk = !matches!(seat, Seat::Filer | Seat::Respondent);
    let known = |action: &Action| at_desk || is_ever(*action, seat);
    let Some(action) = Action::parse(word).filter(known) else { return client::cases::not_yours(scene) };
    if let Err(denied) = permit(&menu::moment(scene, &case), action, seat) {
        return deny(scene, &case, seat, &denied);
    }
    match action {
        Action::Take => desk::card::take(scene),
        Action::Write => desk::write::begin(scene),
        Action::HandOver => desk::hand_over::choose(scene),
        Action::Respond => respondent::answer::begin(scene),
        Action::ReadReport => report::read(scene, &case, seat, by, about),
        _ => {
            let form = Form::new(action, about);
            go_on(scene, &Deed { case, seat, by, form });
        }
    }
}

/// "I was involved myself" was said: what follows is shown, to be confirmed.
pub fn declare(scene: &mut Scene<'_>) {
    let Some((case, seat, by)) = menu::seat(scene) else { return client::cases::not_yours(scene) };
    if let Err(denied) = permit(&menu::moment(scene, &case), Action::Involve, seat) {
        return deny(scene, &case, seat, &denied);
    }
    let mut form = Form::new(Action::Involve, None);
    form.answers.push(conflict::myself());
    go_on(scene, &Deed { case, seat, by, form });
}

/// Shows what stands open once more.
pub fn again(scene: &mut Scene<'_>) {
    if let Some(deed) = open(scene) {
        go_on(scene, &deed);
    }
}

/// Asks the next thing, or shows what will be recorded, or records it.
fn go_on(scene: &mut Scene<'_>, deed: &Deed) {
    let Some(group) = group(deed.form.action) else { return client::cases::not_yours(scene) };
    if let Some(ask) = (group.field)(scene, deed) {
        keep(scene, deed);
        return ask::question(scene, deed, &ask);
    }
    let preview = (group.preview)(scene, deed);
    if preview.is_empty() {
        return finish(scene, deed);
    }
    keep(scene, deed);
    ask::preview(scene, deed, preview);
}

/// Keeps the form until the next answer, under the key of the case.
fn keep(scene: &mut Scene<'_>, deed: &Deed) {
    let case = deed.case.id;
    scene.conversation.open = Open::Form { case };
    scene.compose(Some(Composition { case, parts: Vec::new(), form: Some(deed.form.clone()) }));
}

/// Records what the form holds, if the table still allows it.
fn finish(scene: &mut Scene<'_>, deed: &Deed) {
    scene.compose(None);
    let outside = matches!(deed.seat, Seat::Filer | Seat::Respondent);
    scene.conversation.open = if outside { Open::Case { case: deed.case.id } } else { Open::Nothing };
    let Some(group) = group(deed.form.action) else { return client::cases::not_yours(scene) };
    if let Err(denied) = permit(&menu::moment(scene, &deed.case), deed.form.action, deed.seat) {
        return deny(scene, &deed.case, deed.seat, &denied);
    }
    if leaving::can_be_taken_back(scene, deed) {
        return leaving::hold(scene, deed);
    }
    (group.commit)(scene, deed);
}

/// Says what is missing, and who can do it.
fn deny(scene: &mut Scene<'_>, case: &Case, seat: Seat, denied: &Denied) {
    let saying = match seat {
        // Why, and how it can be mended.
        Seat::Filer if case.aside().is_some() => return client::standing::show(scene),
        Seat::Filer => {
            let mine = Button { label: Text::new("button-to-case"), data: Press::case(case.id, "mine", "") };
            Saying::id("case-not-now").row(vec![mine])
        }
        Seat::Respondent => Saying::id("side-not-now").row(vec![respondent::read_button(case)]),
        Seat::Manager | Seat::Officer | Seat::Secretary | Seat::Clock => {
            Saying::id("staff-denied").lines(denied.texts(&menu::moment(scene, case)))
        }
    };
    scene.say(saying.about(case.id, purpose(seat)));
}

/// What a message about the case is for, seen from a seat.
fn purpose(seat: Seat) -> Purpose {
    match seat {
        Seat::Manager | Seat::Officer | Seat::Secretary => Purpose::Card,
        Seat::Filer | Seat::Respondent | Seat::Clock => Purpose::Letter,
    }
}

/// The form that stands open in this conversation, with its case and seat as they are now.
fn open(scene: &Scene<'_>) -> Option<Deed> {
    let form = scene.composition.as_ref().and_then(|composition| {
        composition.form.clone().filter(|_| Open::Form { case: composition.case } == scene.conversation.open)
    })?;
    let (case, seat, by) = menu::seat(scene)?;
    Some(Deed { case, seat, by, form })
}

impl Deed {
    /// What is being done.
    pub fn action(&self) -> Action {
        self.form.action
    }

    /// Records facts in the case, in the name of whoever does this, and notes it in the audit trail.
    fn record(&self, scene: &mut Scene<'_>, mut facts: Vec<Fact>) {
        facts.extend(self.case.track_anew(&facts, scene.world.organisation));
        facts.extend(letters::following(scene, &self.case, self.by, &facts));
        scene.record(self.case.id, self.case.version, self.by, facts);
        self.note(scene);
    }

    /// Notes in the audit trail that the case was changed.
    fn note(&self, scene: &mut Scene<'_>) {
        let staff = match self.by {
            Actor::Staff(id) => Some(id),
            Actor::Filer | Actor::Respondent(_) | Actor::System => None,
        };
        scene.note(AuditAction::CaseChanged, Some(self.case.id), staff);
    }

    /// Tells whoever did it that it is done. The client gets a way back to the complaint.
    fn done(&self, scene: &mut Scene<'_>, text: Text) {
        let text = text.with("number", self.case.number.as_str());
        let mut saying = Saying::text(text).about(self.case.id, purpose(self.seat));
        if self.is_left_to_tell() {
            saying = saying.paragraph(Text::new("staff-tell-client"));
        }
        let back = match self.seat {
            Seat::Filer => vec![Button {
                label: Text::new("button-to-case"),
                data: Press::case(self.case.id, "mine", ""),
            }],
            Seat::Manager | Seat::Officer | Seat::Secretary | Seat::Respondent | Seat::Clock => Vec::new(),
        };
        scene.say(saying.row(back));
    }

    /// Did this leave something for a client who does not read here, so that staff have to tell it?
    fn is_left_to_tell(&self) -> bool {
        let leaves = matches!(
            self.action(),
            Action::StateFacts
                | Action::Propose
                | Action::Confirm
                | Action::GiveOutcome
                | Action::Settle
                | Action::CloseWithoutSolution
                | Action::NotTakeOn
                | Action::ConfirmWithdrawal
                | Action::TellMeasures
        ) || correct::is_told(self);
        leaves && self.seat != Seat::Filer && !self.case.filer_reachable
    }

    /// What was said under a name, in words. What the client spoke or sent stays with the case as well.
    fn spoken(&self, scene: &Scene<'_>, name: &str) -> (Option<String>, Vec<Fact>) {
        let Some(part) = self.form.part(name) else { return (None, Vec::new()) };
        let kept = part.attachment.is_some() && self.seat == Seat::Filer;
        let facts = kept.then(|| Fact::FilerWrote { part: part.clone() }).into_iter().collect();
        (Some(form::in_words(scene, part)), facts)
    }

    /// Tells whoever did it that it is done, with what they can do next.
    fn done_with(&self, scene: &mut Scene<'_>, text: Text, buttons: Vec<Button>) {
        let text = text.with("number", self.case.number.as_str());
        let mut saying = Saying::text(text).about(self.case.id, purpose(self.seat));
        for button in buttons {
            saying = saying.row(vec![button]);
        }
        scene.say(saying);
    }

    /// Tells the other one, neutrally, that there is something new: the client what staff did, the handler
    /// what the client did.
    fn tell(&self, scene: &mut Scene<'_>) {
        match self.seat {
            Seat::Filer => news::tell_of_outside_once(scene, &self.case, "staff-filer-acted"),
            Seat::Respondent => {
                news::tell_of_outside_once(scene, &self.case, "staff-respondent-acted");
            }
            Seat::Manager | Seat::Officer | Seat::Secretary | Seat::Clock => {
                news::tell_filer(scene, self.case.id);
            }
        }
    }
}
