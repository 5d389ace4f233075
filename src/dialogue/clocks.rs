//! The clocks of a case in conversation: planning the next look, telling what has come due, and showing
//! the terms to staff and to the client.

mod next;

use crate::dialogue::due;
use crate::dialogue::menu;
use crate::dialogue::say::binding;
use crate::domain::case::telling::{Mark, Reader, Telling};
use crate::domain::case::{Actor, Case, Fact};
use crate::domain::eligibility::CommitteeDoor;
use crate::domain::ids::StaffId;
use crate::domain::organisation::{TermKey, Word};
use crate::domain::procedure::Action;
use crate::domain::procedure::clocks::reminders::{self, next_moment, office_moment};
use crate::domain::procedure::clocks::{Clock, ClockState, clocks, committee_door};
use crate::domain::procedure::{Seat, permit};
use crate::i18n::Text;

use super::event::Timer;
use super::press::Press;
use super::query::{Purpose, Right};
use super::say::Saying;
use super::scene::Scene;
use super::step::{Button, Effect, Recipient};
use super::{client, desk, names, office};

/// Sets the moment of the next look for every case that this event changed.
pub fn plan(scene: &mut Scene<'_>) {
    for (id, case) in scene.changed_cases() {
        let now = scene.world.now;
        match case {
            Some(case) => set(scene, &case),
            // Not read for this event: the look itself will read it.
            None => scene.set(Timer::Clock(id), now),
        }
    }
}

fn set(scene: &mut Scene<'_>, case: &Case) {
    let organisation = scene.world.organisation;
    let next = next_moment(case, organisation).into_iter();
    match next.chain(next::looks_again(scene, case)).min() {
        Some(at) => {
            let due = office_moment(at.max(scene.world.now), organisation);
            scene.set(Timer::Clock(case.id), due);
        }
        None => scene.effect(Effect::Cancel(Timer::Clock(case.id))),
    }
}

/// The moment of a case has come: tells what has to be told, once, and records it.
pub fn due(scene: &mut Scene<'_>) {
    let Some(case) = scene.answers.case.as_ref().map(|seen| seen.case.clone()) else { return };
    let (organisation, now) = (scene.world.organisation, scene.world.now);
    if office_moment(now, organisation) > now {
        return set(scene, &case);
    }
    if next::takes_it_now(scene, &case) {
        return;
    }
    let tellings = reminders::due(&case, organisation, now);
    if tellings.is_empty() {
        return set(scene, &case);
    }
    let of = |to: Reader| -> Vec<Telling> {
        tellings.iter().filter(|telling| telling.to == to).copied().collect()
    };
    let handed_on = next::hand_on(scene, &case, &of(Reader::NextRole));
    // What the handler had to hear goes to the new one, in a look of its own.
    let told = |telling: &&Telling| handed_on.is_none() || telling.to != Reader::Handler;
    let mut facts: Vec<Fact> = tellings.iter().filter(told).copied().map(Fact::ReminderSent).collect();
    if handed_on.is_none() {
        tell_handler(scene, &case, &of(Reader::Handler));
        next::escalate(scene, &case, &of(Reader::NextRole));
    }
    facts.extend(handed_on);
    tell_secretaries(scene, &case, &of(Reader::Secretary));
    tell_filer(scene, &case, &of(Reader::Filer));
    scene.record(case.id, case.version, Actor::System, facts);
}

/// The clock that a telling is about, as it is now.
fn clock_of(scene: &Scene<'_>, case: &Case, telling: &Telling) -> Option<Clock> {
    let all = clocks(&menu::moment(scene, case));
    all.into_iter().find(|clock| {
        (clock.key, clock.respondent, clock.due.how.start)
            == (telling.term, telling.respondent, telling.start)
    })
}

fn tell_handler(scene: &mut Scene<'_>, case: &Case, tellings: &[Telling]) {
    if let Some(handler) = case.handler {
        tell_staff(scene, case, handler, tellings);
    }
}

fn tell_secretaries(scene: &mut Scene<'_>, case: &Case, tellings: &[Telling]) {
    for secretary in office::secretaries(scene, case) {
        tell_staff(scene, case, secretary, tellings);
    }
}

fn tell_staff(scene: &mut Scene<'_>, case: &Case, reader: StaffId, tellings: &[Telling]) {
    if tellings.is_empty() {
        return;
    }
    let lines: Vec<Text> = tellings.iter().filter_map(|telling| line(scene, case, telling)).collect();
    let saying = Saying::text(Text::new("staff-clock-reminder").with("number", case.number.as_str()))
        .paragraphs(lines)
        .to(Recipient::Staff(reader))
        .as_reminder()
        .about(case.id, Purpose::Notice)
        .row(vec![Button { label: Text::new("button-open"), data: Press::case(case.id, "card", "") }]);
    scene.say(saying);
}

fn line(scene: &Scene<'_>, case: &Case, telling: &Telling) -> Option<Text> {
    if telling.term == TermKey::CommitteeWindow {
        return Some(match committee_door(&menu::moment(scene, case)) {
            CommitteeDoor::Open { window } => Text::new("staff-clock-post").with("day", window.last_day),
            CommitteeDoor::NotYet | CommitteeDoor::Overdue { .. } | CommitteeDoor::TooLate { .. } => {
                Text::new("staff-clock-post-soon")
            }
        });
    }
    let clock = clock_of(scene, case, telling)?;
    let id = match telling.mark {
        Mark::Half => "staff-clock-mark-half",
        Mark::ThreeQuarters => "staff-clock-mark-three-quarters",
        Mark::NineTenths => "staff-clock-mark-nine-tenths",
        Mark::MonthBefore => "staff-clock-mark-month",
        Mark::WeekBefore => "staff-clock-mark-week",
        Mark::LastDay => "staff-clock-mark-last",
        Mark::Over => "staff-clock-mark-over",
    };
    Some(Text::new(id).with("clock", clock.for_staff()))
}

/// The client hears, neutrally, that there is something; the button tells what, and what they can do.
fn tell_filer(scene: &mut Scene<'_>, case: &Case, tellings: &[Telling]) {
    if !case.filer_reachable || case.aside().is_some() {
        return ask_to_call(scene, case, tellings);
    }
    for telling in tellings {
        let news = Saying::id("client-news")
            .to(Recipient::Filer(case.id))
            .as_reminder()
            .about(case.id, Purpose::Notice)
            .row(vec![Button {
                label: Text::new("button-read"),
                data: Press::case(case.id, "clock", telling.term.as_str()),
            }]);
        scene.say(news);
    }
}

/// Whoever cannot be told here hears it from the handler.
fn ask_to_call(scene: &mut Scene<'_>, case: &Case, tellings: &[Telling]) {
    let lines: Vec<Text> = tellings
        .iter()
        .filter_map(|telling| clock_of(scene, case, telling))
        .map(|clock| clock.for_staff())
        .collect();
    if let Some(handler) = case.handler.filter(|_| !lines.is_empty()) {
        let call = Text::new("staff-clock-call").with("number", case.number.as_str());
        let saying = Saying::text(call).paragraphs(lines).to(Recipient::Staff(handler));
        let open = Button { label: Text::new("button-open"), data: Press::case(case.id, "card", "") };
        scene.say(saying.as_reminder().about(case.id, Purpose::Notice).row(vec![open]));
    }
}

/// What the client can do when one of these takes too long: what waits for them first.
const WAYS_ON: [Action; 7] = [
    Action::Resume,
    Action::AgreeFacts,
    Action::DisputeFacts,
    Action::Accept,
    Action::Decline,
    Action::TurnToOfficer,
    Action::AskCommittee,
];

/// The client reads what was meant by a notification about a term.
pub fn read(scene: &mut Scene<'_>, word: &str) {
    let Some(case) = scene.answers.case.as_ref().filter(|seen| seen.right == Right::Filer) else {
        return client::cases::not_yours(scene);
    };
    let case = case.case.clone();
    if case.aside().is_some() {
        return client::standing::show(scene);
    }
    let moment = menu::moment(scene, &case);
    let found = TermKey::parse(word)
        .and_then(|key| clocks(&moment).into_iter().find(|clock| clock.key == key && clock.is_open()));
    let text = found.and_then(|clock| match clock.state {
        ClockState::Over => due::late(scene, &moment, &clock),
        ClockState::Running if clock.key == TermKey::CommitteeWindow => Some(
            Text::new("clock-window-reminder")
                .with("committee", moment.organisation.committee.name.as_str())
                .with("day", clock.due.last_day),
        ),
        ClockState::Running => clock.for_client(),
        ClockState::Met { .. } | ClockState::Late { .. } | ClockState::Dropped => None,
    });
    // It was done meanwhile: how the complaint stands says more.
    let Some(text) = text else { return client::standing::show(scene) };
    let mut saying = Saying::new()
        .about(case.id, Purpose::Letter)
        .heading(Text::new("case-title").with("number", case.number.as_str()))
        .paragraph(text)
        .paragraph(binding());
    for action in WAYS_ON {
        if permit(&moment, action, Seat::Filer).is_ok() {
            saying = saying.row(vec![menu::button(&case, action, Seat::Filer)]);
        }
    }
    let more = Button { label: Text::new("button-to-case"), data: Press::case(case.id, "mine", "") };
    scene.say(saying.row(vec![more]));
}

/// All terms of a case, for staff: those that run and those that ran.
pub fn show(scene: &mut Scene<'_>) {
    let Some((case, _)) = desk::case(scene) else { return client::cases::not_yours(scene) };
    let all = clocks(&menu::moment(scene, &case));
    let mut saying = Saying::new()
        .about(case.id, Purpose::Card)
        .heading(Text::new("staff-clocks-title").with("number", case.number.as_str()))
        .paragraphs(all.iter().map(Clock::for_staff));
    if all.is_empty() {
        saying = saying.paragraph(Text::new("staff-clocks-none"));
    }
    scene.say(saying);
}

/// The name of whoever handles the case, for a colleague.
fn handler_name(scene: &Scene<'_>, case: &Case) -> String {
    names::handler(scene, case).unwrap_or_default()
}
