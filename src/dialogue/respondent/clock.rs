//! A respondent's term: a reminder half way and near its end, and the day after it "no answer".

use crate::dialogue::menu;
use crate::dialogue::news;
use crate::domain::calendar::{add_days, instant};
use crate::domain::case::hearing::{HearingFact, Respondent, RespondentId};
use crate::domain::case::{Actor, Case, Fact};
use crate::domain::procedure::{Action, Denied, Seat, permit};
use crate::i18n::Text;

use crate::dialogue::event::Timer;
use crate::dialogue::scene::Scene;
use crate::dialogue::step::AuditAction;

use super::notice;

/// A day of the term came. Who answered, or was recorded as silent, is left alone.
pub fn due(scene: &mut Scene<'_>, id: RespondentId) {
    let Some(case) = scene.answers.case.as_ref().map(|seen| seen.case.clone()) else { return };
    let Some(known) =
        case.hearing.respondent(id).filter(|known| !known.is_heard() && known.withdrawn.is_none()).cloned()
    else {
        return;
    };
    let Some(last) = known.answer_by else { return };
    if scene.world.today > last { over(scene, &case, &known) } else { remind(scene, &case, &known) }
}

fn over(scene: &mut Scene<'_>, case: &Case, known: &Respondent) {
    match permit(&menu::moment(scene, case), Action::RecordSilence, Seat::Clock) {
        // They may never have read it: that is no silence until somebody reached them another way.
        Ok(_) if known.unreachable => {
            news::tell_of_outside(scene, case, "staff-respondent-unreached");
        }
        Ok(_) => {
            let fact = HearingFact::NoAnswer { respondent: known.id };
            scene.record(case.id, case.version, Actor::System, vec![Fact::Hearing(fact)]);
            scene.note(AuditAction::CaseChanged, Some(case.id), None);
            news::tell_of_outside(scene, case, "staff-respondent-silent");
            if let Some(saying) = notice(case, known.id, Text::new("side-term-over")) {
                scene.say(saying.as_reminder());
            }
        }
        // It waits for the client, or for a judgement: the term is looked at again when it goes on.
        Err(Denied::Stage) if case.stage.is_internal() => again(scene, case, known),
        Err(_) => {}
    }
}

fn again(scene: &mut Scene<'_>, case: &Case, known: &Respondent) {
    let timer = Timer::Respondent { case: case.id, respondent: known.id };
    scene.set(timer, opening(scene, add_days(scene.world.today, 1)));
}

fn remind(scene: &mut Scene<'_>, case: &Case, known: &Respondent) {
    let Some(last) = known.answer_by else { return };
    let open = permit(&menu::moment(scene, case), Action::Respond, Seat::Respondent).is_ok();
    let reminder = notice(case, known.id, Text::new("side-reminder").with("day", last));
    if let Some(saying) = reminder.filter(|_| open) {
        scene.say(saying.as_reminder());
    }
    if let Some(day) = known.next_day(scene.world.today) {
        let timer = Timer::Respondent { case: case.id, respondent: known.id };
        scene.set(timer, opening(scene, day));
    }
}

fn opening(scene: &Scene<'_>, day: chrono::NaiveDate) -> crate::domain::time::Timestamp {
    instant(day, scene.world.organisation.settings.office_hours.hours.from)
}
