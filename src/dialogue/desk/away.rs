//! Absence: from one day until another a colleague stands in. Cases and notices go to the stand-in while it
//! lasts, and come back afterwards; a case that the stand-in may not have goes on by the rules.

use crate::dialogue::news;
use crate::dialogue::office;
use chrono::NaiveDate;

use crate::domain::access::may_handle;
use crate::domain::calendar::{add_days, instant};
use crate::domain::case::{Actor, Case};
use crate::domain::ids::StaffId;
use crate::domain::organisation::same_name;
use crate::domain::routing::hand_over::may_get;
use crate::domain::routing::{Because, Route};
use crate::domain::staff::StaffMember;
use crate::i18n::Text;

use super::super::conversation::Away;
use super::super::day;
use super::super::event::{Content, Timer};
use super::super::press::Press;
use super::super::say::Saying;
use super::super::scene::Scene;
use super::super::step::{AuditAction, Button, Effect, Recipient, StaffChange};
use super::{join, short_id, succession};

/// A question about an absence that nobody answered is forgotten after so long.
const ASKED_MS: i64 = 3_600_000;
/// Longer than that nobody is away without leaving.
const LONGEST_DAYS: u32 = 400;

/// `/afwezig`: asks from when until when, or tells how it stands.
pub fn show(scene: &mut Scene<'_>) {
    if super::owes_secrecy(scene) {
        return join::ask_secrecy(scene, None);
    }
    if own(scene).is_none() {
        return scene.say(Saying::id("unknown-command"));
    }
    match scene.conversation.away.clone().filter(|away| away.stand_in.is_some()) {
        Some(away) => told(scene, &away),
        None => {
            let asked = scene.at;
            scene.conversation.away =
                Some(Away { asked, from: None, until: None, stand_in: None, begun: false });
            ask(scene);
        }
    }
}

/// The asker's membership that handles cases.
fn own(scene: &Scene<'_>) -> Option<StaffMember> {
    let version = office::secrecy_version(scene);
    scene.staff.iter().find(|member| may_handle(member, version)).cloned()
}

fn told(scene: &mut Scene<'_>, away: &Away) {
    let (Some(from), Some(until), Some(stand_in)) = (away.from, away.until, away.stand_in) else { return };
    let id = if away.begun { "staff-away-now" } else { "staff-away-planned" };
    let name = super::super::names::member(scene, stand_in);
    let text = Text::new(id).with("from", from).with("until", until).with("name", name);
    let label = if away.begun { "button-back" } else { "button-away-not" };
    scene.say(Saying::text(text).button(label, Press::plain("away-back")));
}

/// Asks what is still missing.
fn ask(scene: &mut Scene<'_>) {
    let Some(away) = scene.conversation.away.clone() else { return };
    let press = |word: String| Press::plain(&format!("away-{word}"));
    let button = |id, word: String| Button { label: Text::new(id), data: press(word) };
    let saying = match (away.from, away.until) {
        (None, _) => Saying::id("staff-away-from").row(vec![
            button("button-today", "from-0".to_owned()),
            button("button-tomorrow", "from-1".to_owned()),
        ]),
        (Some(_), None) => Saying::id("staff-away-until").row(vec![
            button("button-in-a-week", "until-7".to_owned()),
            button("button-in-two-weeks", "until-14".to_owned()),
        ]),
        (Some(_), Some(_)) => {
            let colleagues = colleagues(scene);
            if colleagues.is_empty() {
                scene.conversation.away = None;
                return scene.say(Saying::id("staff-away-nobody"));
            }
            colleagues.iter().fold(Saying::id("staff-away-who"), |saying, colleague| {
                let label = Text::words(colleague.name.chars().take(20).collect::<String>());
                saying.row(vec![Button { label, data: press(format!("who-{}", short_id(colleague.id))) }])
            })
        }
    };
    scene.say(saying.button("button-not-now", press("stop".to_owned())));
}

/// Who can stand in: at work, there, and in the same role, so that a case stays in its stage.
fn colleagues(scene: &Scene<'_>) -> Vec<StaffMember> {
    let Some(own) = own(scene) else { return Vec::new() };
    let version = office::secrecy_version(scene);
    let may = |member: &&StaffMember| {
        may_handle(member, version)
            && member.role == own.role
            && member.stand_in.is_none()
            && !same_name(&member.name, &own.name)
    };
    scene.answers.staff.iter().filter(may).cloned().collect()
}

/// A button: "from-0", "until-7", "who-…", "yes-…", "back", "stop".
pub fn pressed(scene: &mut Scene<'_>, word: &str) {
    if own(scene).is_none() {
        return scene.say(Saying::id("unknown-command"));
    }
    let today = scene.world.today;
    match word.split_once('-') {
        Some(("from", days)) => from(scene, days.parse().ok().map(|days| add_days(today, days))),
        Some(("until", days)) => {
            let from = scene.conversation.away.as_ref().and_then(|away| away.from);
            until(scene, days.parse().ok().zip(from).map(|(days, from)| add_days(from, days)));
        }
        Some(("who", short)) => confirm(scene, short),
        Some(("yes", short)) => plan(scene, short),
        _ if word == "back" => back(scene),
        _ => {
            scene.conversation.away = scene.conversation.away.take().filter(|away| away.stand_in.is_some());
            scene.say(Saying::id("staff-away-stopped"));
        }
    }
}

/// A day that was typed while it is asked for. `false` when it is about something else.
pub fn typed(scene: &mut Scene<'_>, content: &Content) -> bool {
    let Content::Text(words) = content else { return false };
    let asking = |away: &&Away| away.stand_in.is_none() && scene.at.0 - away.asked.0 < ASKED_MS;
    let Some(away) = scene.conversation.away.as_ref().filter(asking) else { return false };
    let (from_known, until_known) = (away.from.is_some(), away.until.is_some());
    let day = match day::coming(words, scene.world.today) {
        Ok(day) => day,
        Err(why) if why.id == day::DAY_IS_PAST => {
            scene.say(Saying::text(why));
            ask(scene);
            return true;
        }
        Err(_) => return false,
    };
    match (from_known, until_known) {
        (false, _) => from(scene, Some(day)),
        (true, false) => until(scene, Some(day)),
        (true, true) => return false,
    }
    true
}

fn from(scene: &mut Scene<'_>, day: Option<NaiveDate>) {
    if let (Some(away), Some(day)) = (&mut scene.conversation.away, day) {
        away.from = Some(day);
        away.asked = scene.at;
    }
    ask(scene);
}

fn until(scene: &mut Scene<'_>, day: Option<NaiveDate>) {
    if let (Some(away), Some(day)) = (&mut scene.conversation.away, day) {
        let right = away.from.is_some_and(|from| from <= day && day <= add_days(from, LONGEST_DAYS));
        if !right {
            scene.say(Saying::id("staff-away-order"));
            return ask(scene);
        }
        away.until = Some(day);
    }
    ask(scene);
}

/// Shows what will happen.
fn confirm(scene: &mut Scene<'_>, short: &str) {
    let dates = scene.conversation.away.as_ref().and_then(|away| away.from.zip(away.until));
    let chosen = colleagues(scene).into_iter().find(|colleague| short_id(colleague.id) == short);
    let (Some((from, until)), Some(stand_in)) = (dates, chosen) else { return ask(scene) };
    let text = Text::new("staff-away-sure")
        .with("from", from)
        .with("until", until)
        .with("name", stand_in.name.as_str());
    let saying = Saying::text(text)
        .button("button-form-yes", Press::plain(&format!("away-yes-{short}")))
        .button("button-not-now", Press::plain("away-stop"));
    scene.say(saying);
}

/// Plans it; one that begins today begins now.
fn plan(scene: &mut Scene<'_>, short: &str) {
    let dates = scene.conversation.away.as_ref().and_then(|away| away.from.zip(away.until));
    let chosen = colleagues(scene).into_iter().find(|colleague| short_id(colleague.id) == short);
    let (Some((from, until)), Some(stand_in)) = (dates, chosen) else { return ask(scene) };
    if let Some(away) = &mut scene.conversation.away {
        away.stand_in = Some(stand_in.id);
    }
    // Clients hear of it, so that it happens when the office opens.
    let opens = scene.world.organisation.settings.office_hours.hours.from;
    scene.set(Timer::AwayEnds, instant(add_days(until, 1), opens));
    if from > scene.world.today {
        scene.set(Timer::AwayBegins, instant(from, opens));
        let text = Text::new("staff-away-set").with("from", from).with("name", stand_in.name.as_str());
        return scene.say(Saying::text(text));
    }
    if let Some(told) = begin(scene) {
        scene.say(told);
    }
}

/// The first day has come, or the last one is over.
pub fn due(scene: &mut Scene<'_>, timer: Timer) {
    let told = if timer == Timer::AwayBegins { begin(scene) } else { end(scene) };
    if let Some(told) = told {
        scene.say(told.as_notification());
    }
}

/// Gives everything to the stand-in, and tells what to say about it.
fn begin(scene: &mut Scene<'_>) -> Option<Saying> {
    let mut away = scene.conversation.away.clone().filter(|away| !away.begun)?;
    let stand_in = away.stand_in.and_then(|id| {
        scene.answers.staff.iter().find(|member| member.id == id && member.stand_in.is_none()).cloned()
    });
    let Some(stand_in) = stand_in else {
        // The stand-in left or is away too: somebody else has to be found.
        scene.conversation.away = None;
        scene.effect(Effect::Cancel(Timer::AwayEnds));
        return Some(Saying::id("staff-away-nobody"));
    };
    away.begun = true;
    let until = away.until;
    scene.conversation.away = Some(away);
    stand_in_for_all(scene, Some(stand_in.id));
    let cases = scene.answers.desk_cases.clone();
    let own: Vec<StaffId> = scene.staff.iter().map(|member| member.id).collect();
    let mut lent = 0;
    for case in cases.iter().filter(|case| case.handler.is_some_and(|id| own.contains(&id))) {
        lent += i64::from(lend(scene, case, &own, &stand_in));
    }
    let name = scene.staff.first().map(|member| member.name.clone()).unwrap_or_default();
    if let Some(until) = until {
        let text = Text::new("staff-stands-in").with("name", name).with("until", until).with("count", lent);
        let saying = Saying::text(text).to(Recipient::Staff(stand_in.id));
        scene.say(saying.button("button-cases", Press::plain("cases")));
    }
    let text = Text::new("staff-away-begun").with("name", stand_in.name.as_str());
    Some(Saying::text(text).button("button-back", Press::plain("away-back")))
}

/// Sets or clears the stand-in of all of the asker's memberships.
fn stand_in_for_all(scene: &mut Scene<'_>, stand_in: Option<StaffId>) {
    for mut member in scene.staff.clone() {
        member.stand_in = stand_in;
        scene.note(AuditAction::StaffChanged, None, Some(member.id));
        scene.change_staff(StaffChange::Changed(member));
    }
}

/// Gives a case to the stand-in; by the rules to somebody else when the stand-in may not have it, or works in
/// another role than the one in which it was handled. Tells whether it was the stand-in.
fn lend(scene: &mut Scene<'_>, case: &Case, own: &[StaffId], stand_in: &StaffMember) -> bool {
    let filers = scene.answers.filers.get(&case.id).cloned().unwrap_or_default();
    let of_role = |member: &StaffMember| {
        case.handler == Some(member.id) && member.role == stand_in.role && may_get(case, member.role)
    };
    let may = office::who_may_have(scene, case, &filers).iter().any(|member| member.id == stand_in.id);
    let route = if may && scene.staff.iter().any(of_role) {
        let (handler, stage, because) = (Some(stand_in.id), case.phase(), Because::StandIn);
        Route { handler, stage, because, tell_administrators: false }
    } else {
        let out: Vec<StaffId> = own.iter().chain(&filers).copied().collect();
        succession::successor(scene, case, &out, Because::StandIn)
    };
    let to_stand_in = route.handler == Some(stand_in.id);
    if to_stand_in {
        succession::assign_quietly(scene, case, Actor::System, Vec::new(), route, None);
    } else {
        succession::assign(scene, case, Actor::System, Vec::new(), route, None);
    }
    to_stand_in
}

/// "I am back", or "I am not going after all".
fn back(scene: &mut Scene<'_>) {
    let told = end(scene).unwrap_or_else(|| Saying::id("staff-away-none"));
    scene.say(told);
}

/// What was lent and is still with whoever got it comes back; tells what to say about it.
fn end(scene: &mut Scene<'_>) -> Option<Saying> {
    let away = scene.conversation.away.take()?;
    scene.effect(Effect::Cancel(Timer::AwayBegins));
    scene.effect(Effect::Cancel(Timer::AwayEnds));
    if !away.begun {
        return Some(Saying::id("staff-away-stopped"));
    }
    stand_in_for_all(scene, None);
    let name = scene.staff.first().map(|member| member.name.clone()).unwrap_or_default();
    let mut count = 0;
    for case in &scene.answers.lent.clone() {
        let may = |own: &StaffId| office::who_may_have(scene, case, &[]).iter().any(|known| known.id == *own);
        let Some(own) = case.lent_by.filter(may) else { continue };
        count += 1;
        let text =
            Text::new("staff-case-back").with("number", case.number.as_str()).with("name", name.as_str());
        news::tell_of(scene, case, text);
        let (handler, stage, because) = (Some(own), case.phase(), Because::BackAgain);
        let route = Route { handler, stage, because, tell_administrators: false };
        succession::assign_quietly(scene, case, Actor::System, Vec::new(), route, None);
    }
    // What came while nobody was there who may have it.
    join::adopt_and_tell(scene);
    let text = Text::new("staff-away-over").with("count", count);
    Some(Saying::text(text).button("button-cases", Press::plain("cases")))
}
