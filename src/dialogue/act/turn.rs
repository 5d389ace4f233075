//! The client goes on to the complaints officer: not satisfied, or not daring any more (article 5). The
//! manager hears it in neutral words, and why is for her alone.

use crate::dialogue::news;
use crate::dialogue::office;
use crate::domain::case::ending::EndingFact;
use crate::domain::case::{Fact, Stage};
use crate::domain::complaint::Door;
use crate::domain::eligibility::Verdict;
use crate::domain::ids::StaffId;
use crate::domain::procedure::Seat;
use crate::domain::routing::{Because, Routing, route};
use crate::domain::staff::Role;
use crate::i18n::Text;

use super::Deed;
use super::form::{Ask, Field};
use crate::dialogue::client::standing;
use crate::dialogue::scene::Scene;
use crate::dialogue::step::Recipient;
use crate::dialogue::{desk, say::Saying};

/// The next thing to ask.
pub(super) fn field(scene: &Scene<'_>, deed: &Deed) -> Option<Ask> {
    if deed.seat != Seat::Filer {
        // Why is for the complaints officer alone: who records it does not ask.
        let ask = || Ask::new("on", Text::new("staff-said-on"), Field::Past);
        return (!deed.form.has("on")).then(ask);
    }
    if !deed.form.has("sure") {
        return Some(Ask::yes_no("sure", Text::new("to-officer-sure").with("name", name(scene, deed))));
    }
    let wanted = deed.form.chosen("sure") == Some("yes") && !deed.form.has("why");
    wanted.then(|| Ask::new("why", Text::new("to-officer-why"), Field::Anything).optional())
}

/// For the client one question was enough.
pub(super) fn preview(scene: &Scene<'_>, deed: &Deed) -> Vec<Text> {
    if deed.seat == Seat::Filer {
        return Vec::new();
    }
    let on = deed.form.day("on").unwrap_or(scene.world.today);
    vec![Text::new("staff-to-officer-preview").with("day", on).with("name", name(scene, deed))]
}

/// Who will have it: the client says yes to the same person who gets it.
fn name(scene: &Scene<'_>, deed: &Deed) -> String {
    let known = officer(scene, deed).map(|id| crate::dialogue::names::member(scene, id));
    let known = known.filter(|name| !name.is_empty());
    known.unwrap_or_else(|| crate::dialogue::officer::of_case(scene, &deed.case).name)
}

/// Records it.
pub(super) fn commit(scene: &mut Scene<'_>, deed: &Deed) {
    let filer = deed.seat == Seat::Filer;
    if filer && deed.form.chosen("sure") != Some("yes") {
        return deed.done(scene, Text::new("to-officer-not"));
    }
    let officer = officer(scene, deed);
    let (why, said) = deed.spoken(scene, "why");
    // First the case changes hands: what the client says now is for the officer.
    let mut facts = vec![
        Fact::Ending(EndingFact::TurnedToOfficer { why, on: deed.form.day("on") }),
        Fact::HandlerAssigned {
            handler: officer,
            stage: Stage::ComplaintsOfficer,
            reason: None,
            because: Some(Because::ClientTurned),
        },
    ];
    facts.extend(said);
    deed.record(scene, facts);
    if let Some(previous) = deed.case.handler.filter(|previous| filer && Some(*previous) != officer) {
        let text = Text::new("staff-case-left").with("number", deed.case.number.as_str());
        scene.say(Saying::text(text).to(Recipient::Staff(previous)));
    }
    match officer {
        Some(officer) => news::new_case(scene, officer, deed.case.id, &deed.case.number),
        None => tell_administrators(scene),
    }
    if !filer {
        news::tell_filer(scene, deed.case.id);
        return deed.done(scene, Text::new("staff-to-officer-noted"));
    }
    let name = officer.map(|id| crate::dialogue::names::member(scene, id)).filter(|name| !name.is_empty());
    let text = match name {
        Some(name) => Text::new("to-officer-done").with("name", name),
        None => Text::new("to-officer-waits"),
    };
    standing::show_after(scene, deed, text);
}

/// The complaints officer, or her deputy when she is one of those whom it is about.
fn officer(scene: &Scene<'_>, deed: &Deed) -> Option<StaffId> {
    let organisation = scene.world.organisation;
    let mut excluded = deed.case.involved.clone();
    let asker = scene.staff.iter().filter(|_| deed.seat == Seat::Filer).map(|member| member.id);
    let filers = scene.answers.case.iter().flat_map(|seen| seen.filers.iter().copied());
    excluded.extend(asker.chain(filers));
    let people = deed.case.hearing.respondents.iter();
    excluded.extend(people.filter_map(|respondent| respondent.person.staff));
    let routing = Routing {
        door: Door::ComplaintsOfficer,
        verdict: Verdict::Admissible,
        ..Routing::of_case(&deed.case, &excluded, office::secrecy_version(scene))
    };
    route(&routing, organisation, &scene.answers.staff).handler
}

fn tell_administrators(scene: &mut Scene<'_>) {
    let administrators: Vec<StaffId> = scene
        .answers
        .staff
        .iter()
        .filter(|member| member.role == Role::Administrator && desk::is_active(member))
        .map(|member| member.id)
        .collect();
    for administrator in administrators {
        scene.say(Saying::id("staff-unassigned").to(Recipient::Staff(administrator)));
    }
}
