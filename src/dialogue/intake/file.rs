//! Sending: the draft becomes a complaint, gets its number and its handler, and its confirmation.

use crate::dialogue::news;
use crate::dialogue::said;
use crate::dialogue::say::binding;
use crate::domain::address::Address;
use crate::domain::calendar::civil_date;
use crate::domain::case::ending::EndingFact;
use crate::domain::case::filer::FilerFact;
use crate::domain::case::track::TrackFact;
use crate::domain::case::{Actor, Fact, Stage};
use crate::domain::complaint::{
    Capacity, Certainty, Complaint, Door, Incident, Reach, Represented, TypedAnswer, UnitAnswer,
};
use crate::domain::eligibility::{Assessment, Verdict};
use crate::domain::ids::{CaseId, CaseNumber, StaffId};
use crate::domain::officer::Officer;
use crate::domain::organisation::{Organisation, TermKey};
use crate::domain::routing::{Route, Routing, concerned, managers_there, route};
use crate::domain::terms::due;
use crate::domain::track::{candidates, derive};
use crate::i18n::{DUTCH, Text};

use super::super::conversation::Open;
use super::super::desk::{self, succession};
use super::super::draft::{DraftAnswers, Oral, Supplied};
use super::super::press::Press;
use super::super::query::Purpose;
use super::super::say::Saying;
use super::super::scene::Scene;
use super::super::step::{AuditAction, Button};
use super::super::{letters, names};
use super::{judge, unit_of};
use crate::dialogue::question::{Question, next_question};

/// Files the draft; a second tap finds no draft any more.
pub(super) fn send(scene: &mut Scene<'_>, id: CaseId) {
    let organisation = scene.world.organisation;
    let Some(draft) = scene.draft(id).cloned() else { return };
    if next_question(&draft, organisation) != Question::Summary {
        return super::listen::show(scene, id, Vec::new());
    }
    // Who types for somebody else does so in Dutch.
    let language = if draft.oral.is_some() { DUTCH } else { scene.conversation.language.as_str() };
    let complaint = complaint(&draft.answers, organisation, language);
    let assessment = judge::assess(&draft, organisation, scene.at);
    let regulation = organisation.regulation_on(civil_date(judge::counts_from(&draft, scene.at)));
    // Who types for somebody else may handle it; who complains may not.
    let filers = scene.staff.iter().filter(|_| draft.oral.is_none());
    let own: Vec<StaffId> = filers.map(|member| member.id).collect();
    let routing = Routing::of(&complaint, &assessment, &own, regulation.secrecy_version);
    let route = route(&routing, organisation, &scene.answers.staff);
    let number = CaseNumber::from_random(scene.fresh.next_u64());
    let filed = Fact::ComplaintFiled {
        number: number.clone(),
        complaint: Box::new(complaint.clone()),
        assessment: assessment.clone(),
        regulation: regulation.version.clone(),
    };
    let (handler, stage, because) = (route.handler, route.stage, Some(route.because));
    let assigned = Fact::HandlerAssigned { handler, stage, reason: None, because };
    let mut facts = vec![filed];
    facts.extend(track(&complaint, organisation));
    let there = managers_there(&routing, organisation, &scene.answers.staff);
    facts.extend(there.iter().map(|member| Fact::Ending(EndingFact::Involved { staff: member.id })));
    facts.push(assigned);
    if let Some(oral) = draft.oral {
        let address = draft.answers.address.as_ref().and_then(Supplied::given).and_then(Address::read);
        // Whoever gets it gets it as told on that day.
        let told = FilerFact::ToldAtDesk { on: oral.told_on };
        let address = address.map(|address| FilerFact::AddressGiven { address });
        let at_desk: Vec<Fact> = std::iter::once(told).chain(address).map(Fact::Filer).collect();
        facts.splice(1..1, at_desk);
        let concerned = concerned(&routing, organisation, &scene.answers.staff);
        let own = concerned.iter().any(|member| member.id == oral.by);
        send_oral(scene, id, &oral, facts, (&route, own));
    } else {
        facts.extend(letters::on_filing(scene, id, &facts));
        scene.record(id, 0, Actor::Filer, facts);
        let shown = judge::assess(&draft, organisation, draft.touched);
        let unread = assessment.verdict != shown.verdict;
        confirm(scene, id, &number, &complaint, (&assessment, unread), &route);
    }
    scene.filed(id);
    scene.note(AuditAction::Filed, Some(id), draft.oral.map(|oral| oral.by));
    scene.conversation.open = Open::Nothing;
    tell(scene, id, &number, &route);
}

/// What somebody told at the desk is nobody's until the code is opened. Whoever typed in a complaint about
/// themselves keeps nothing of it: code and receipt go to who handles it.
fn send_oral(scene: &mut Scene<'_>, id: CaseId, oral: &Oral, facts: Vec<Fact>, (route, own): (&Route, bool)) {
    let by = Actor::Staff(oral.by);
    let (facts, code) = desk::oral::filing(scene, id, facts, oral);
    let handled = desk::oral::handled_by(scene, route);
    scene.record(id, 0, by, facts.clone());
    if own {
        desk::oral::passed_on(scene, id, &facts, oral, &code);
    } else {
        desk::oral::handed_over(scene, id, &facts, by, &code, handled);
    }
}

/// The track, as far as it follows; nothing where the service has none.
fn track(complaint: &Complaint, organisation: &Organisation) -> Option<Fact> {
    let any = !candidates(complaint, organisation).is_empty();
    any.then(|| Fact::Track(TrackFact::Derived { standing: derive(complaint, organisation) }))
}

/// The answers as the complaint that is filed.
pub(super) fn complaint(answers: &DraftAnswers, organisation: &Organisation, language: &str) -> Complaint {
    let capacity = answers.capacity.unwrap_or(Capacity::Client);
    let represented = (capacity != Capacity::Client).then(|| Represented {
        name: answers.represented_name.as_ref().and_then(Supplied::given).map(str::to_owned),
        relation: answers.represented_relation.as_ref().and_then(Supplied::told),
        basis: answers.basis.as_ref().and_then(Supplied::told),
        proof: answers.proof.clone(),
    });
    Complaint {
        capacity,
        represented,
        service: answers.service.clone().unwrap_or_default(),
        about: answers.about.clone(),
        unit: unit_of(answers, organisation).unwrap_or(UnitAnswer::Unknown),
        happened: answers.happened.clone(),
        incident: answers.incident.clone().unwrap_or(Incident::Unknown),
        incident_words: answers.incident_words.clone(),
        manager_involved: answers.manager_involved.unwrap_or(Certainty::Unsure),
        talked: answers.talked,
        dares: answers.dares,
        door: answers.door.unwrap_or(Door::ComplaintsOfficer),
        wish_offered: answers.wish_offered.clone(),
        wish: answers.wish.clone(),
        uwv: answers.uwv,
        name: answers.name.as_ref().and_then(Supplied::given).map(str::to_owned),
        phone: answers.phone.as_ref().and_then(Supplied::given).map(str::to_owned),
        reach: answers.reach.unwrap_or(Reach::Chat),
        language: language.to_owned(),
        typed: typed(answers),
        spoken: answers.spoken.clone(),
    }
}

fn typed(answers: &DraftAnswers) -> Vec<TypedAnswer> {
    let known = answers.typed_words.iter();
    known.map(|(id, words)| TypedAnswer { message_id: *id, words: words.clone() }).collect()
}

fn confirm(
    scene: &mut Scene<'_>,
    id: CaseId,
    number: &CaseNumber,
    complaint: &Complaint,
    (assessment, unread): (&Assessment, bool),
    route: &Route,
) {
    let officer = Officer::of(scene.world.organisation, &complaint.about);
    let mut saying = Saying::new()
        .about(id, Purpose::Letter)
        .heading(Text::new("filed-title"))
        .lines([
            Text::new("filed-number").with("number", number.as_str()),
            Text::new("filed-at").with("at", scene.at),
        ])
        .paragraph(handled_by(scene, route))
        .paragraph(next_moment(scene, complaint, route));
    if assessment.verdict != Verdict::Admissible {
        // What the summary did not show yet, because the last day passed since.
        let why = assessment.objections().filter(|_| unread).map(|finding| finding.text());
        saying = saying.paragraph(Text::new("filed-doubt")).paragraphs(why);
    }
    let mut words = vec![Text::new("filed-words")];
    words.extend(said::own_words(&complaint.happened));
    let saying = saying
        .paragraph(Text::block(words))
        .paragraph(Text::new("filed-next"))
        .paragraph(Text::new("filed-late").with("phone", officer.phone))
        .paragraph(binding())
        .row(vec![Button { label: Text::new("button-my-complaints"), data: Press::plain("mine") }]);
    scene.say(saying);
}

fn handled_by(scene: &Scene<'_>, route: &Route) -> Text {
    let name = route.handler.map(|id| names::member(scene, id)).unwrap_or_default();
    let id = match (route.handler, route.stage) {
        (None, _) => return Text::new("filed-handler-none"),
        (Some(_), Stage::Judging) => "filed-handler-judging",
        (Some(_), Stage::ComplaintsOfficer) => "filed-handler-officer",
        (Some(_), _) => "filed-handler-manager",
    };
    Text::new(id).with("name", name)
}

/// What comes next, each with its last day: the first contact, whether it is taken on where that is in doubt,
/// and the settlement where the six weeks run (article 6).
fn next_moment(scene: &Scene<'_>, complaint: &Complaint, route: &Route) -> Text {
    let organisation = scene.world.organisation;
    let today = civil_date(scene.at);
    let regulation = organisation.regulation_on(today);
    let last_day = |key| due(regulation.term(key, today), today, &organisation.holidays).last_day;
    let with_officer = complaint.door == Door::ComplaintsOfficer || route.stage == Stage::ComplaintsOfficer;
    let terms = [
        (true, TermKey::FirstContact, "filed-contact"),
        (route.stage == Stage::Judging, TermKey::Judging, "clock-judging"),
        (with_officer, TermKey::Settlement, "filed-settled"),
    ];
    let told = terms.into_iter().filter(|(runs, _, _)| *runs);
    Text::block(told.map(|(_, key, id)| Text::new(id).with("day", last_day(key))))
}

/// The handler hears that there is a case; without a handler the administrators do. No content.
fn tell(scene: &mut Scene<'_>, id: CaseId, number: &CaseNumber, route: &Route) {
    if let Some(handler) = route.handler {
        news::new_case(scene, handler, id, number);
    }
    if route.tell_administrators {
        succession::tell_unassigned(scene, route.handler);
    }
}
