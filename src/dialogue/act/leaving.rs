//! What staff let go to somebody outside can be taken back for some seconds. Until then nothing of it is
//! recorded: the filled-in form waits, and what the clocks see is the moment at which it left.

use crate::dialogue::menu;
use crate::domain::ids::CaseId;
use crate::domain::procedure::{Action, Seat, permit};
use crate::i18n::Text;

use super::{Deed, go_on, group, keep};
use crate::dialogue::client;
use crate::dialogue::conversation::{Held, Open};
use crate::dialogue::event::Timer;
use crate::dialogue::press::Press;
use crate::dialogue::query::Purpose;
use crate::dialogue::say::Saying;
use crate::dialogue::scene::Scene;
use crate::dialogue::step::{Button, Effect};

/// Does staff let something go to somebody outside with it, and is there time to think again?
pub(super) fn can_be_taken_back(scene: &Scene<'_>, deed: &Deed) -> bool {
    let staff = matches!(deed.seat, Seat::Manager | Seat::Officer | Seat::Secretary);
    let letter_of_committee = deed.seat == Seat::Secretary;
    let leaves = match deed.action() {
        Action::StateFacts
        | Action::Invite
        | Action::PlanMeeting
        | Action::PlanHearing
        | Action::CancelMeeting
        | Action::Report
        | Action::Propose
        | Action::Confirm
        | Action::GiveOutcome
        | Action::Settle
        | Action::CloseWithoutSolution
        | Action::NotTakeOn
        | Action::ConfirmWithdrawal
        | Action::TellMeasures => true,
        Action::RecordAdmitted | Action::RecordNotAdmitted | Action::RecordRuling => letter_of_committee,
        _ => false,
    };
    staff && leaves && scene.world.organisation.settings.undo_seconds > 0
}

/// It leaves in a moment. One at a time: what comes after it may depend on it.
pub(super) fn hold(scene: &mut Scene<'_>, deed: &Deed) {
    let number = deed.case.number.as_str();
    if scene.answers.held.form.is_some() {
        keep(scene, deed);
        let text = Text::new("staff-act-waits").with("number", number);
        let again =
            Button { label: Text::new("button-form-yes"), data: Press::case(deed.case.id, "form", "yes") };
        return scene.say(Saying::text(text).about(deed.case.id, Purpose::Card).row(vec![again]));
    }
    let parts = scene.answers.held.parts.clone();
    replace(scene, deed.case.id, Held { parts, form: Some(deed.form.clone()) });
    let seconds = i64::from(scene.world.organisation.settings.undo_seconds);
    scene.set(Timer::Send(deed.case.id), scene.world.now.plus_ms(seconds * 1_000));
    let text = Text::new("staff-act-leaving")
        .with("action", deed.action().label_for(deed.seat))
        .with("number", number)
        .with("seconds", seconds);
    let undo = Button { label: Text::new("button-undo"), data: Press::case(deed.case.id, "undo", "form") };
    scene.say(Saying::text(text).about(deed.case.id, Purpose::Card).row(vec![undo]));
}

fn replace(scene: &mut Scene<'_>, case: CaseId, held: Held) {
    scene.effect(Effect::Hold { case, held });
}

/// The moment is over: it is done now, if the table still allows it. What was open meanwhile stays open.
pub fn leaves(scene: &mut Scene<'_>) {
    let Some(form) = scene.answers.held.form.clone() else { return };
    let Some((case, seat, by)) = menu::seat(scene) else { return scene.say(Saying::id("staff-not-left")) };
    // A message to the client that left in the same moment is in it already.
    let case = scene.as_it_is_now(&case);
    let deed = Deed { case, seat, by, form };
    let Some(group) = group(deed.action()) else { return };
    let denied = permit(&menu::moment(scene, &deed.case), deed.action(), seat).err();
    if denied.is_none() && (group.field)(scene, &deed).is_none() {
        return (group.commit)(scene, &deed);
    }
    let text = Text::new("staff-act-not-left")
        .with("action", deed.action().label_for(seat))
        .with("number", deed.case.number.as_str());
    let why = denied.map(|denied| denied.texts(&menu::moment(scene, &deed.case))).unwrap_or_default();
    scene.say(Saying::text(text).lines(why).about(deed.case.id, Purpose::Card));
    if scene.conversation.open == Open::Nothing {
        go_on(scene, &deed);
    }
}

/// "Rather not": the form is open again, and nothing of it was recorded.
pub fn undo(scene: &mut Scene<'_>) {
    let Some((case, seat, by)) = menu::seat(scene) else { return client::cases::not_yours(scene) };
    let held = scene.answers.held.clone();
    let Some(form) = held.form else {
        let text = Text::new("staff-act-late").with("number", case.number.as_str());
        return scene.say(Saying::text(text).about(case.id, Purpose::Card));
    };
    if held.parts.is_empty() {
        scene.effect(Effect::Cancel(Timer::Send(case.id)));
    }
    replace(scene, case.id, Held { parts: held.parts, form: None });
    if scene.composition.as_ref().is_some_and(|open| open.form.is_some() || !open.parts.is_empty()) {
        scene.say(Saying::id("staff-other-dropped"));
    }
    go_on(scene, &Deed { case, seat, by, form });
}
