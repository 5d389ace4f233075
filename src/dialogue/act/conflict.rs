//! A conflict of interest (article 2): whoever was involved says so, or the handler says it of somebody
//! else. From then on the case does not exist for them as staff.

use crate::domain::case::ending::EndingFact;
use crate::domain::case::{Case, Fact};
use crate::domain::ids::StaffId;
use crate::domain::organisation::same_name;
use crate::domain::procedure::Action;
use crate::domain::routing::Because;
use crate::domain::staff::StaffMember;
use crate::i18n::Text;

use super::Deed;
use super::form::{Ask, Field, FormAnswer, clipped};
use crate::dialogue::desk::{short_id, succession};
use crate::dialogue::form::Form;
use crate::dialogue::names;
use crate::dialogue::say::Saying;
use crate::dialogue::scene::Scene;
use crate::dialogue::step::Effect;

/// The choice for whoever says it of themselves.
const MYSELF: &str = "me";

/// The answer that it is oneself.
pub(super) fn myself() -> (String, FormAnswer) {
    ("who".to_owned(), FormAnswer::Chosen(MYSELF.to_owned()))
}

/// Asks who it is.
pub(super) fn field(scene: &Scene<'_>, deed: &Deed) -> Option<Ask> {
    if deed.form.has("who") {
        return None;
    }
    let mut choices = vec![(MYSELF.to_owned(), Text::new("staff-involve-me"))];
    for member in others(scene, deed) {
        choices.push((short_id(member.id), Text::words(clipped(&member.name))));
    }
    Some(Ask::new("who", Text::new("staff-involve-who"), Field::Choice(choices)))
}

/// Colleagues who could come to see the case, each person once.
fn others(scene: &Scene<'_>, deed: &Deed) -> Vec<StaffMember> {
    let filers = scene.answers.case.as_ref().map(|seen| seen.filers.clone()).unwrap_or_default();
    let mut others: Vec<StaffMember> = Vec::new();
    for member in &scene.answers.staff {
        let mut known = scene.staff.iter().chain(&others);
        let is_known = known.any(|other| same_name(&other.name, &member.name));
        let out = filers.contains(&member.id) || deed.case.involved.contains(&member.id);
        if member.role.reads_cases() && !is_known && !out {
            others.push(member.clone());
        }
    }
    others
}

/// What follows, before it does.
pub(super) fn preview(scene: &Scene<'_>, deed: &Deed) -> Vec<Text> {
    if deed.form.chosen("who") == Some(MYSELF) {
        return vec![Text::new("staff-involve-myself")];
    }
    let name = persons(scene, deed).first().map(|member| member.name.clone()).unwrap_or_default();
    vec![Text::new("staff-involve-other").with("name", name)]
}

/// The memberships of whoever was meant.
fn persons(scene: &Scene<'_>, deed: &Deed) -> Vec<StaffMember> {
    match deed.form.chosen("who") {
        Some(MYSELF) => {
            let names: Vec<String> = scene.staff.iter().map(|member| member.name.clone()).collect();
            let namesakes = names.iter().flat_map(|name| succession::same_person(scene, name));
            let mut all = scene.staff.clone();
            all.extend(namesakes.filter(|member| scene.staff.iter().all(|own| own.id != member.id)));
            all
        }
        Some(short) => {
            let chosen = others(scene, deed).into_iter().find(|member| short_id(member.id) == short);
            chosen.map(|member| succession::same_person(scene, &member.name)).unwrap_or_default()
        }
        None => Vec::new(),
    }
}

/// The facts by which the case no longer exists, as staff, for the person behind a membership; every trace
/// of it goes from them.
pub(super) fn exclude(scene: &mut Scene<'_>, case: &Case, staff: StaffId) -> Vec<Fact> {
    let name = names::member(scene, staff);
    let namesakes = succession::same_person(scene, &name).into_iter().map(|member| member.id);
    let mut memberships: Vec<StaffId> = vec![staff];
    memberships.extend(namesakes.filter(|id| *id != staff));
    for id in &memberships {
        scene.effect(Effect::Forget { case: case.id, staff: *id });
    }
    memberships.retain(|id| !case.involved.contains(id));
    memberships.into_iter().map(|staff| Fact::Ending(EndingFact::Involved { staff })).collect()
}

/// Whoever does something else in the case turns out to be involved: recorded as if they had said so.
pub(super) fn involve_own(scene: &mut Scene<'_>, deed: &Deed) {
    let mut form = Form::new(Action::Involve, None);
    form.answers.push(myself());
    commit(scene, &Deed { form, ..deed.clone() });
}

/// Records it. The case goes to the next person at once, and every trace of it from who was involved.
pub(super) fn commit(scene: &mut Scene<'_>, deed: &Deed) {
    let involved: Vec<StaffId> = persons(scene, deed).iter().map(|member| member.id).collect();
    if involved.is_empty() {
        return super::more::show(scene);
    }
    let myself = deed.form.chosen("who") == Some(MYSELF);
    let facts = involved.iter().map(|id| Fact::Ending(EndingFact::Involved { staff: *id })).collect();
    for id in &involved {
        scene.effect(Effect::Forget { case: deed.case.id, staff: *id });
    }
    if !myself {
        deed.record(scene, facts);
        return deed.done(scene, Text::new("staff-involved-other"));
    }
    let out: Vec<StaffId> =
        scene.answers.case.iter().flat_map(|seen| &seen.filers).chain(&involved).copied().collect();
    let route = succession::successor(scene, &deed.case, &out, Because::HandlerInvolved);
    deed.note(scene);
    succession::assign(scene, &deed.case, deed.by, facts, route, None);
    scene.conversation.forget(deed.case.id);
    // The one answer about it that names no case.
    scene.say(Saying::id("staff-involved-myself"));
}
