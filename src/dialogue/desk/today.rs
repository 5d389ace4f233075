//! `/vandaag`: what is due, oldest first, over all of one's cases; and what is new.

use crate::dialogue::menu;
use chrono::NaiveDate;

use crate::domain::calendar::{add_days, civil_date};
use crate::domain::case::Case;
use crate::domain::organisation::TermKey;
use crate::domain::procedure::clocks::{clocks, to_meet};
use crate::i18n::Text;

use super::super::press::Press;
use super::super::say::Saying;
use super::super::scene::Scene;
use super::list;

/// What is due within so many days is shown too.
const AHEAD_DAYS: u32 = 7;
/// More than this does not fit under one message.
const SHOWN: usize = 12;

/// Something that is to be done in a case.
struct Task {
    /// The day on which it should be done.
    by: NaiveDate,
    case: Case,
    text: Text,
}

/// The list; numbers and days, and nothing of what a case says.
pub fn show(scene: &mut Scene<'_>) {
    if !list::may_read(scene) {
        return;
    }
    list::note_reading(scene);
    let tasks = tasks(scene);
    if tasks.is_empty() {
        return scene.say(Saying::id("staff-today-nothing").button("button-cases", Press::plain("cases")));
    }
    let saying = Saying::new().as_list().heading(Text::new("staff-today-title"));
    let saying = listed(scene, saying, &tasks);
    scene.say(saying.button("button-cases", Press::plain("cases")));
}

/// The tasks under the headings of when they are due, and a button for each case, once.
fn listed(scene: &Scene<'_>, saying: Saying, tasks: &[Task]) -> Saying {
    let today = scene.world.today;
    let late = tasks.iter().filter(|task| task.by < today).count();
    let now = tasks.iter().filter(|task| task.by == today).count();
    let (late, rest) = tasks.split_at(late);
    let (now, soon) = rest.split_at(now);
    let mut saying = saying;
    let mut left = SHOWN;
    for (heading, part) in [("staff-today-late", late), ("staff-today-now", now), ("staff-today-soon", soon)]
    {
        if !part.is_empty() && left > 0 {
            let lines = part.iter().take(left).map(|task| task.text.clone());
            saying = saying.lines(std::iter::once(Text::new(heading)).chain(lines));
            left = left.saturating_sub(part.len());
        }
    }
    if tasks.len() > SHOWN {
        saying = saying.paragraph(Text::new("staff-cases-more"));
    }
    let mut buttons: Vec<&Case> = Vec::new();
    for task in tasks.iter().take(SHOWN) {
        if buttons.iter().all(|known| known.id != task.case.id) {
            buttons.push(&task.case);
        }
    }
    for pair in buttons.chunks(2) {
        saying = saying.row(pair.iter().map(|case| list::button(case, "card", "")).collect());
    }
    saying
}

/// Everything that is due by then: terms, agreements to look at, and what nobody has read yet.
fn tasks(scene: &Scene<'_>) -> Vec<Task> {
    let until = add_days(scene.world.today, AHEAD_DAYS);
    let mut tasks = Vec::new();
    for case in &scene.answers.desk_cases {
        let number = case.number.as_str();
        let task = |by, text: Text| Task { by, case: case.clone(), text };
        let all = clocks(&menu::moment(scene, case));
        let to_open = all.iter().any(|clock| clock.key == TermKey::OpenCase && clock.is_open());
        if case.awaits_reading() && !to_open {
            let since = case.entries.last().map_or(case.assigned, |entry| entry.at);
            tasks.push(task(
                civil_date(since),
                Text::new("staff-today-unread").with("number", number).with("state", list::state(case)),
            ));
        }
        for clock in to_meet(&all) {
            let text = Text::new("staff-today-term")
                .with("number", number)
                .with("name", clock.name())
                .with("day", clock.due.last_day);
            tasks.push(task(clock.target, text));
        }
        tasks.extend(to_post(case).map(|(by, id)| task(by, Text::new(id).with("number", number))));
        let open = case.solution.agreements.iter().filter(|known| known.kept().is_none());
        tasks.extend(
            open.map(|known| {
                task(known.promise.by, Text::new("staff-today-agreement").with("number", number))
            }),
        );
    }
    tasks.retain(|task| task.by <= until);
    tasks.sort_by_key(|task| (task.by, task.case.filed));
    tasks
}

/// Letters of which nobody recorded that they were posted, each by its own day.
fn to_post(case: &Case) -> impl Iterator<Item = (NaiveDate, &'static str)> {
    let committee = &case.committee;
    let waits = committee.post_for_client && committee.posted.is_none() && committee.received.is_none();
    let asked = committee.asked.filter(|_| waits).map(|at| (civil_date(at), "staff-today-post-committee"));
    case.letters_to_post(false).map(|written| (written.letter.date, "staff-today-post")).chain(asked)
}
