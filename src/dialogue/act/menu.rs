//! What can be done now: the buttons under the card and under the client's own case, from the table.

use crate::domain::case::{Actor, Case, Entry};
use crate::domain::organisation::Word;
use crate::domain::procedure::{Action, Denied, Gate, Seat, TABLE, permit, possible};
use crate::i18n::Text;

use crate::dialogue::client;
use crate::dialogue::press::Press;
use crate::dialogue::query::Purpose;
use crate::dialogue::say::Saying;
use crate::dialogue::scene::Scene;
use crate::dialogue::step::Button;

/// Buttons on one row under "more".
const BESIDE: usize = 2;

/// Is there a place in the dialogue for this action?
pub(in crate::dialogue) fn is_built(action: Action) -> bool {
    matches!(action, Action::Take | Action::Write | Action::HandOver | Action::Respond)
        || super::group(action).is_some()
}

/// What somebody in this seat can do now.
pub fn actions(scene: &Scene<'_>, case: &Case, seat: Seat) -> Vec<Action> {
    let moment = super::moment(scene, case);
    let stands = |action: &Action| is_built(*action) && !action.is_beside();
    possible(&moment, seat).into_iter().filter(stands).collect()
}

/// A button of the table.
pub fn button(case: &Case, action: Action, seat: Seat) -> Button {
    Button { label: action.label_for(seat), data: Press::case(case.id, "do", action.as_str()) }
}

/// What usually comes next: the first of these that is possible.
const USUAL: [Action; 19] = [
    Action::TakeOn,
    Action::Take,
    Action::JudgeAuthorisation,
    Action::ConfirmWithdrawal,
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
pub fn usual(scene: &Scene<'_>, case: &Case, seat: Seat) -> Option<Action> {
    let moment = super::moment(scene, case);
    let done = |action: Action| match action {
        Action::StateFacts => case.hearing.facts.as_ref().is_some_and(|facts| facts.disputed.is_none()),
        Action::Invite => !case.hearing.respondents.is_empty(),
        // A report that the manager before her owes is not hers to write.
        Action::Report => Gate::ReportsSent.is_open(&moment),
        Action::RecordTalk => Gate::TalkHeld.is_open(&moment),
        // What the representative sent since may mend it.
        Action::JudgeAuthorisation => case.filer.authorisation.as_ref().is_some_and(|judged| {
            let later = |entry: &Entry| entry.by == Actor::Filer && entry.at > judged.at;
            judged.sufficient || !case.entries.iter().any(later)
        }),
        // What was agreed was not done: then it is not over.
        Action::Reopen => !case.solution.agreements.iter().any(|known| known.kept() == Some(false)),
        Action::RecordPosted => case.committee.posted.is_some(),
        _ => false,
    };
    let possible = actions(scene, case, seat);
    USUAL.into_iter().find(|action| possible.contains(action) && !done(*action))
}

/// Everything that can be done now, and what is missing for the rest.
pub fn more(scene: &mut Scene<'_>) {
    // It belongs to the card; who filed it or answers to it has pages of their own.
    let at_desk = super::seat(scene).filter(|(_, seat, _)| !matches!(seat, Seat::Filer | Seat::Respondent));
    let Some((case, seat, _)) = at_desk else { return client::cases::not_yours(scene) };
    let possible = actions(scene, &case, seat);
    let mut saying = Saying::new()
        .about(case.id, Purpose::Card)
        .heading(Text::new("staff-more-title").with("number", case.number.as_str()))
        .paragraphs(not_yet(scene, &case, seat));
    for pair in possible.chunks(BESIDE) {
        saying = saying.row(pair.iter().map(|action| button(&case, *action, seat)).collect());
    }
    scene.say(saying);
}

/// What this seat does in this stage but cannot do yet, with what still has to be done for it.
fn not_yet(scene: &Scene<'_>, case: &Case, seat: Seat) -> Vec<Text> {
    let moment = super::moment(scene, case);
    let mut seen: Vec<Action> = Vec::new();
    let mut texts = Vec::new();
    for action in TABLE.iter().map(|row| row.action) {
        // What the client has no reason to say now, staff need not hear of.
        let said = action.is_said_by_filer();
        if seen.contains(&action) || !is_built(action) || action.is_beside() || said {
            continue;
        }
        seen.push(action);
        if let Err(denied) = permit(&moment, action, seat)
            && matches!(&denied, Denied::Missing(gates) if gates.iter().all(|gate| gate.is_task()))
        {
            let why = Text::new("staff-not-yet").with("action", action.label_for(seat));
            texts.push(Text::block(std::iter::once(why).chain(denied.texts())));
        }
    }
    texts
}
