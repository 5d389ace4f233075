//! What can be done in a case now, and the buttons for it: from the table, for whoever asks.

use crate::domain::case::filer::AsideWhy;
use crate::domain::case::{Actor, Case, Entry, Stage};
use crate::domain::organisation::Word;
use crate::domain::procedure::{Action, Gate, Moment, Seat, possible};

use super::press::Press;
use super::query::Right;
use super::scene::Scene;
use super::step::Button;
use crate::i18n::Text;

/// The case of this event and the seat from which the asker acts in it.
pub fn seat(scene: &Scene<'_>) -> Option<(Case, Seat, Actor)> {
    let seen = scene.answers.case.as_ref()?;
    match seen.right {
        Right::Filer => Some((seen.case.clone(), Seat::Filer, Actor::Filer)),
        Right::Respondent(id) => Some((seen.case.clone(), Seat::Respondent, Actor::Respondent(id))),
        Right::Staff(id) => {
            let member = scene.staff.iter().find(|member| member.id == id)?;
            Seat::of(member, &seen.case).map(|seat| (seen.case.clone(), seat, Actor::Staff(id)))
        }
    }
}

/// What the procedure is judged against now.
pub fn moment<'m>(scene: &Scene<'m>, case: &'m Case) -> Moment<'m> {
    Moment { case, organisation: scene.world.organisation, today: scene.world.today }
}

/// What somebody in this seat can do now.
pub fn actions(scene: &Scene<'_>, case: &Case, seat: Seat) -> Vec<Action> {
    let moment = moment(scene, case);
    possible(&moment, seat).into_iter().filter(|action| !action.is_beside()).collect()
}

/// A button of the table.
pub fn button(case: &Case, action: Action, seat: Seat) -> Button {
    Button { label: action.label_for(seat), data: Press::case(case.id, "do", action.as_str()) }
}

/// What usually comes next: the first of these that is possible.
const USUAL: [Action; 20] = [
    Action::TakeOn,
    Action::Take,
    Action::ConfirmWithdrawal,
    Action::JudgeAuthorisation,
    Action::PostLetter,
    Action::Report,
    Action::RecordSilence,
    Action::Settle,
    Action::StateFacts,
    Action::Invite,
    Action::RecordTalk,
    Action::Confirm,
    Action::GiveOutcome,
    Action::RecordPosted,
    Action::RecordAdmitted,
    Action::GiveCopy,
    Action::RecordRuling,
    Action::TellMeasures,
    Action::Reopen,
    Action::Close,
];

/// The usual next step of staff, if there is one: what was done already is not offered again.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "whatever is not named here is offered while it is possible"
)]
pub fn usual(scene: &Scene<'_>, case: &Case, seat: Seat) -> Option<Action> {
    let moment = moment(scene, case);
    let done = |action: Action| match action {
        Action::StateFacts => case.hearing.facts.as_ref().is_some_and(|facts| facts.disputed.is_none()),
        Action::Invite => case.hearing.invited().next().is_some(),
        // A report that the manager before her owes is not hers to write.
        Action::Report => Gate::ReportsSent.is_open(&moment),
        // A call in any other stage can be recorded, and is not what usually comes next.
        Action::RecordTalk => !is_looked_into(case.stage) || Gate::TalkHeld.is_open(&moment),
        // What was agreed was not done: then it is not over.
        Action::Reopen => !case.solution.agreements.iter().any(|known| known.kept() == Some(false)),
        // What the client said goes before it.
        Action::JudgeAuthorisation
            if case.aside().is_some_and(|aside| aside.why != AsideWhy::Unauthorised) =>
        {
            true
        }
        // What the representative sent since may mend it.
        Action::JudgeAuthorisation => case.filer.authorisation.as_ref().is_some_and(|judged| {
            let later = |entry: &Entry| entry.by == Actor::Filer && entry.at > judged.at;
            judged.sufficient || !case.entries.iter().any(later)
        }),
        Action::RecordPosted => case.committee.posted.is_some(),
        _ => false,
    };
    let possible = actions(scene, case, seat);
    USUAL.into_iter().find(|action| possible.contains(action) && !done(*action))
}

fn is_looked_into(stage: Stage) -> bool {
    matches!(stage, Stage::Manager | Stage::ComplaintsOfficer | Stage::Committee)
}

/// The button for the papers that go with it, while there is a letter to the committee to send.
pub fn own_dossier(case: &Case) -> Option<Button> {
    let sends = case.committee.asked.is_some() && case.committee.received.is_none();
    let label = Text::new("button-dossier-own");
    sends.then(|| Button { label, data: Press::case(case.id, "dossier-own", "") })
}
