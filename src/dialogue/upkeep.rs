//! What a case does by itself when its day comes: it asks, reminds, waits, closes. Set anew after every
//! change, so that it always follows from how the case stands.

use crate::domain::case::ending::EndingFact;
use crate::domain::case::filer::FilerFact;
use crate::domain::case::outcome::OutcomeFact;
use crate::domain::case::solution::SolutionFact;
use crate::domain::case::{Actor, Case, Fact};
use crate::domain::ids::CaseId;
use crate::domain::organisation::Word;
use crate::domain::procedure::{Action, Moment, Task, next_moment, tasks};
use crate::i18n::Text;

use super::event::Timer;
use super::press::Press;
use super::query::Purpose;
use super::say::Saying;
use super::scene::Scene;
use super::step::{AuditAction, Button, Effect, Recipient};

/// Sets the next moment of every case that this step changed.
pub(super) fn schedule(scene: &mut Scene<'_>) {
    for (id, case) in scene.changed_cases() {
        match case {
            Some(case) => set(scene, &case),
            // Not read for this event: the moment itself reads it.
            None => scene.set(Timer::Upkeep(id), scene.world.now),
        }
    }
}

fn set(scene: &mut Scene<'_>, case: &Case) {
    let timer = Timer::Upkeep(case.id);
    match next_moment(case, scene.world.organisation) {
        Some(due) => scene.set(timer, due),
        None => scene.effect(Effect::Cancel(timer)),
    }
}

/// The moment came: everything that is due happens, once.
pub(super) fn due(scene: &mut Scene<'_>, id: CaseId) {
    let seen = scene.answers.case.clone().filter(|seen| seen.case.id == id);
    let Some(case) = seen.map(|seen| seen.case) else { return };
    let now = scene.world.now;
    let tasks = tasks(&case, scene.world.organisation);
    let due: Vec<Task> = tasks.into_iter().filter(|(due, _)| *due <= now).map(|(_, task)| task).collect();
    if due.is_empty() {
        return set(scene, &case);
    }
    let facts = due.iter().map(|task| fact(*task)).collect();
    scene.record(case.id, case.version, Actor::System, facts);
    scene.note(AuditAction::CaseChanged, Some(case.id), None);
    let organisation = scene.world.organisation;
    let moment = Moment { case: &case, organisation, today: scene.world.today };
    let late: Vec<Task> = due.into_iter().filter(|task| task.is_in_time(&moment)).collect();
    for task in late {
        tell(scene, &case, task);
    }
}

fn fact(task: Task) -> Fact {
    match task {
        Task::FollowUp(agreement) => Fact::Solution(SolutionFact::FollowedUp { agreement }),
        Task::Unanswered(agreement) => Fact::Solution(SolutionFact::Unanswered { agreement }),
        Task::AskMeasure(measure) => Fact::Outcome(OutcomeFact::MeasureAsked { measure }),
        Task::Remind => Fact::Ending(EndingFact::Reminded),
        Task::Pause => Fact::Ending(EndingFact::Paused),
        Task::AskFeedback => Fact::Filer(FilerFact::FeedbackAsked),
        Task::Close => Fact::Ending(EndingFact::Closed),
    }
}

fn tell(scene: &mut Scene<'_>, case: &Case, task: Task) {
    match task {
        Task::FollowUp(id) => {
            let about = format!("{}+{}", Action::CheckAgreement.as_str(), id.0);
            if case.aside().is_none() {
                filer(scene, case, "client-question", "do", &about);
            }
            handler(scene, case, "staff-agreement-due", "do", &about);
        }
        Task::Unanswered(id) => {
            let about = format!("{}+{}", Action::CheckAgreement.as_str(), id.0);
            handler(scene, case, "staff-agreement-unanswered", "do", &about);
        }
        Task::AskMeasure(index) => {
            let about = format!("{}+{index}", Action::CheckMeasure.as_str());
            handler(scene, case, "staff-measure-due", "do", &about);
        }
        Task::Remind if case.filer_reachable => filer(scene, case, "client-waiting", "mine", ""),
        Task::Remind => handler(scene, case, "staff-ask-client", "card", ""),
        Task::Pause => {
            filer(scene, case, "client-waiting", "mine", "");
            handler(scene, case, "staff-case-paused", "card", "");
        }
        Task::AskFeedback => filer(scene, case, "client-question", "do", Action::GiveFeedback.as_str()),
        Task::Close => {
            filer(scene, case, "client-news", "mine", "");
            handler(scene, case, "staff-case-closed", "card", "");
        }
    }
}

/// A neutral word to the client, with a button to what it is about.
fn filer(scene: &mut Scene<'_>, case: &Case, id: &'static str, verb: &str, value: &str) {
    let button = Button { label: Text::new("button-read"), data: Press::case(case.id, verb, value) };
    let saying = Saying::id(id)
        .to(Recipient::Filer(case.id))
        .as_reminder()
        .about(case.id, Purpose::Notice)
        .row(vec![button]);
    scene.say(saying);
}

fn handler(scene: &mut Scene<'_>, case: &Case, id: &'static str, verb: &str, value: &str) {
    let Some(handler) = case.handler else { return };
    let button = Button { label: Text::new("button-open"), data: Press::case(case.id, verb, value) };
    let saying = Saying::text(Text::new(id).with("number", case.number.as_str()))
        .to(Recipient::Staff(handler))
        .as_reminder()
        .about(case.id, Purpose::Notice)
        .row(vec![button]);
    scene.say(saying);
}
