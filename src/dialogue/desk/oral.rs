//! `/mondeling`: a complaint that somebody told at the desk, typed in for them (article 2). It counts from the
//! day on which it was told. Whoever told it gets a one-time code for Telegram, or the receipt on paper.

use crate::dialogue::office;
use chrono::NaiveDate;

use crate::domain::access::may_handle;
use crate::domain::calendar::{add_days, civil_date, day_before, end_of_day};
use crate::domain::case::letters::LetterFact;
use crate::domain::case::{Actor, Case, CaseEvent, Fact, Stage};
use crate::domain::code::{CodeGrant, CodePurpose, fresh_code};
use crate::domain::ids::{CaseId, StaffId};
use crate::domain::routing::Route;
use crate::i18n::Text;

use super::super::draft::Oral;
use super::super::event::Content;
use super::super::press::Press;
use super::super::query::Purpose;
use super::super::say::Saying;
use super::super::scene::Scene;
use super::super::step::{Button, CodeChange, Effect, Recipient};
use super::super::{day, intake, letters, names};
use super::join;

/// So long the code can be used.
const GOOD_DAYS: u32 = 60;
/// A question that nobody answered is forgotten after so long.
const ASKED_MS: i64 = 3_600_000;

/// `/mondeling`, perhaps with the day on which it was told.
pub fn show(scene: &mut Scene<'_>, typed: &str) {
    if super::owes_secrecy(scene) {
        return join::ask_secrecy(scene, None);
    }
    if own(scene).is_none() {
        return scene.say(Saying::id("unknown-command"));
    }
    if let Ok(day) = day::past(typed, scene.world.today) {
        return begin(scene, day);
    }
    ask(scene);
}

fn own(scene: &Scene<'_>) -> Option<StaffId> {
    let version = office::secrecy_version(scene);
    scene.staff.iter().find(|member| may_handle(member, version)).map(|member| member.id)
}

fn ask(scene: &mut Scene<'_>) {
    scene.conversation.oral_asked = Some(scene.at);
    let button = |id, word: &str| Button { label: Text::new(id), data: Press::plain(word) };
    let saying = Saying::id("staff-oral-when")
        .row(vec![button("button-today", "oral-0"), button("button-yesterday", "oral-1")]);
    scene.say(saying.button("button-not-now", Press::plain("oral-stop")));
}

/// A button under "when was it told?".
pub fn pressed(scene: &mut Scene<'_>, word: &str) {
    if own(scene).is_none() {
        return scene.say(Saying::id("unknown-command"));
    }
    let today = scene.world.today;
    match word {
        "0" => begin(scene, today),
        "1" => begin(scene, day_before(today)),
        _ => {
            scene.conversation.oral_asked = None;
            scene.say(Saying::id("staff-oral-stopped"));
        }
    }
}

/// A day that was typed while it is asked for. `false` when it is about something else.
pub fn typed(scene: &mut Scene<'_>, content: &Content) -> bool {
    let Content::Text(words) = content else { return false };
    let asking = scene.conversation.oral_asked.is_some_and(|asked| scene.at.0 - asked.0 < ASKED_MS);
    let Some(day) = day::past(words, scene.world.today).ok().filter(|_| asking) else { return false };
    begin(scene, day);
    true
}

/// The questions, as the client would get them; first what the client has to be told.
fn begin(scene: &mut Scene<'_>, told_on: NaiveDate) {
    let Some(by) = own(scene) else { return };
    scene.conversation.oral_asked = None;
    // Whoever types it reads the notice here, and tells the client.
    scene.conversation.notice_accepted = scene.conversation.notice_accepted.or(Some(scene.at));
    let months = i64::from(scene.world.organisation.settings.retention.closed_case_months);
    let notes = vec![
        Text::new("staff-oral-begin").with("day", told_on),
        Text::block([
            Text::new("staff-oral-tell"),
            Text::new("notice-readers"),
            Text::new("staff-oral-kept").with("months", months),
        ]),
    ];
    intake::begin_oral(scene, Oral { told_on, by }, notes);
}

/// Who handles it, for whoever typed it in.
pub fn handled_by(scene: &Scene<'_>, route: &Route) -> Text {
    let id = match (route.handler, route.stage) {
        (None, _) => return Text::new("staff-oral-handler-none"),
        (Some(_), Stage::Judging) => "staff-oral-handler-judging",
        (Some(_), Stage::ComplaintsOfficer) => "staff-oral-handler-officer",
        (Some(_), _) => "staff-oral-handler-manager",
    };
    Text::new(id).with("name", route.handler.map(|id| names::member(scene, id)).unwrap_or_default())
}

/// The facts of filing, with the receipt that is handed over or posted; and the code, if it is kept.
pub fn filing(scene: &mut Scene<'_>, id: CaseId, facts: Vec<Fact>, oral: &Oral) -> (Vec<Fact>, String) {
    let code = fresh_code(&mut scene.fresh, CodePurpose::PickUp);
    let until = add_days(scene.world.today, GOOD_DAYS);
    let grant = CodeGrant { case: id, purpose: CodePurpose::PickUp, about: 0 };
    let issued = CodeChange::Issued { code: code.clone(), grant, expires: end_of_day(until) };
    scene.effect(Effect::Code(issued));
    let written_by = names::member(scene, oral.by);
    let told = letters::Oral { told_on: oral.told_on, written_by, code: Some((code.clone(), until)) };
    let mut facts = facts;
    facts.extend(letters::on_oral_filing(scene, id, &facts, Actor::Staff(oral.by), &told));
    (facts, code)
}

/// What the client gets, to read along in Telegram.
fn pass_on(scene: &Scene<'_>, case: &Case, code: &str) -> Text {
    if scene.world.bot.is_empty() {
        return Text::new("staff-oral-code").with("number", case.number.as_str()).with("code", code);
    }
    let link = format!("https://t.me/{}?start={code}", scene.world.bot);
    Text::new("staff-oral-link").with("number", case.number.as_str()).with("link", link)
}

/// It is about whoever typed it in: nothing of it stays with them, and whoever handles it gets what the client
/// is to have. With nobody to handle it, the code is lost; a new one can be made later.
pub fn passed_on(scene: &mut Scene<'_>, id: CaseId, facts: &[Fact], oral: &Oral, code: &str) {
    let (at, by) = (scene.at, Actor::Staff(oral.by));
    let events: Vec<CaseEvent> = facts.iter().map(|fact| CaseEvent { at, by, fact: fact.clone() }).collect();
    let Some(case) = Case::fold(id, &events) else { return };
    if let Some(handler) = case.handler {
        let day = add_days(scene.world.today, GOOD_DAYS);
        let told = Text::new("staff-oral-for-you").with("number", case.number.as_str()).with("day", day);
        let to = Recipient::Staff(handler);
        scene.say(Saying::text(told).to(to).about(id, Purpose::Card));
        let pass_on = pass_on(scene, &case, code);
        scene.say(Saying::text(pass_on).to(to).about(id, Purpose::Card));
    }
    scene.effect(Effect::Forget { case: id, staff: oral.by });
    scene.conversation.forget(id);
    // The one answer about it that names no case.
    scene.say(Saying::text(Text::new("staff-oral-not-yours").with("day", civil_date(case.filed))));
}

/// Tells whoever typed it what to hand over: the number, the code or link, the receipt on paper.
pub fn handed_over(scene: &mut Scene<'_>, id: CaseId, facts: &[Fact], by: Actor, code: &str, handled: Text) {
    let at = scene.at;
    let events: Vec<CaseEvent> = facts.iter().map(|fact| CaseEvent { at, by, fact: fact.clone() }).collect();
    let Some(case) = Case::fold(id, &events) else { return };
    let day = add_days(scene.world.today, GOOD_DAYS);
    let saying = Saying::new()
        .about(id, Purpose::Card)
        .heading(Text::new("staff-oral-filed").with("number", case.number.as_str()))
        .paragraph(Text::new("staff-oral-counts").with("day", civil_date(case.filed)))
        .paragraph(handled)
        .paragraph(Text::new("staff-oral-hand").with("day", day));
    scene.say(saying);
    let pass_on = pass_on(scene, &case, code);
    scene.say(Saying::text(pass_on).about(id, Purpose::Card));
    for fact in facts {
        if let Fact::Letter(LetterFact::Written { id: letter_id, letter, .. }) = fact {
            let saying = Saying::id("staff-oral-paper").about(id, Purpose::Card);
            scene.say(saying.document(*letter_id, (**letter).clone()));
        }
    }
}
