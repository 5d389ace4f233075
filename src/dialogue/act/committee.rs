//! The way to the committee and what comes from it (articles 8 to 12). What comes by post has its own day,
//! and the terms run from that; the committee's letters come from its own secretary, or by post.

use crate::dialogue::menu;
use crate::dialogue::news;
use crate::dialogue::office;
use crate::dialogue::query::Purpose;
use chrono::NaiveDate;

use crate::domain::calendar::civil_date;
use crate::domain::case::committee::{CommitteeFact, GivenCopy};
use crate::domain::case::hearing::RespondentId;
use crate::domain::case::meeting::Way;
use crate::domain::case::{Case, Fact, Party, Stage};
use crate::domain::eligibility::CommitteeDoor;
use crate::domain::organisation::{TermKey, cited};
use crate::domain::procedure::clocks::{committee_door, last_day_text};
use crate::domain::procedure::{Action, Seat, last_day, permit};
use crate::domain::staff::Role;
use crate::i18n::Text;

use super::form::{Ask, Field, Form};
use super::{Deed, solution};
use crate::dialogue::say::Saying;
use crate::dialogue::scene::Scene;
use crate::dialogue::step::Recipient;
use crate::dialogue::{client, letters, officer, respondent};

/// More measures than this do not fit a letter that somebody reads.
const MEASURES_MAX: usize = 9;

/// The next thing to ask.
pub(super) fn field(scene: &Scene<'_>, deed: &Deed) -> Option<Ask> {
    let form = &deed.form;
    match deed.action() {
        Action::AskCommittee => ask_client(scene, deed),
        Action::RecordPosted | Action::RecordReceived | Action::RecordAdmitted => day(deed).err(),
        Action::RecordNotAdmitted => day(deed).err().or_else(|| {
            let ask = || Ask::new("reason", Text::new("staff-committee-why-not"), Field::Words);
            (!form.has("reason")).then(ask)
        }),
        Action::GiveCopy if !form.has("to") => {
            Some(Ask::new("to", Text::new("staff-committee-copy-to"), Field::Words))
        }
        Action::GiveCopy => day(deed).err(),
        Action::RecordRuling => day(deed).err().or_else(|| ruling(form)),
        Action::TellMeasures => {
            let measures = solution::promise(form, MEASURES_MAX, "staff-committee-measure-more");
            measures.or_else(|| day(deed).err())
        }
        _ => None,
    }
}

/// It was asked before: once more, or after all not, as long as the letter did not leave (article 7).
fn again(deed: &Deed) -> Ask {
    let staff = deed.seat != Seat::Filer;
    let (question, not_there) = if staff {
        ("staff-committee-again", "staff-choice-not-there")
    } else {
        ("committee-again", "choice-not-there")
    };
    let mut choices = vec![("yes", "choice-yes"), ("no", "choice-no")];
    if deed.case.committee.posted.is_none() {
        choices.push(("stop", not_there));
    }
    let choices = choices.into_iter().map(|(word, id)| (word.to_owned(), Text::new(id)));
    Ask::new("again", Text::new(question), Field::Choice(choices.collect()))
}

/// Explains the way, as far as the regulation tells it, and asks who posts the letter.
fn ask_client(scene: &Scene<'_>, deed: &Deed) -> Option<Ask> {
    let form = &deed.form;
    if deed.case.committee.asked.is_some() && !form.has("again") {
        return Some(again(deed));
    }
    if form.chosen("again") == Some("stop") && deed.seat != Seat::Filer && !form.has("on") {
        return Some(Ask::new("on", Text::new("staff-said-on"), Field::Past));
    }
    if matches!(form.chosen("again"), Some("no" | "stop")) || form.has("post") {
        return None;
    }
    if deed.seat != Seat::Filer {
        let text = Text::new("staff-committee-who-posts");
        let choices = [("yes", "staff-choice-we-post"), ("no", "staff-choice-client-posts")];
        let choices = choices.map(|(word, id)| (word.to_owned(), Text::new(id))).to_vec();
        return Some(Ask::new("post", text, Field::Choice(choices)));
    }
    let choices = [("yes", "choice-post-for-me"), ("no", "choice-post-myself")];
    let choices = choices.map(|(word, id)| (word.to_owned(), Text::new(id))).to_vec();
    let mut texts = explained(scene, &deed.case);
    texts.push(Text::new("committee-who-posts"));
    let ask = Ask::new("post", Text::new("committee-who-posts"), Field::Choice(choices));
    Some(Ask { texts, ..ask })
}

/// What the committee is, until when it can be reached, and where. Its own rules are elsewhere, and are
/// never told in our words (footnote 2).
fn explained(scene: &Scene<'_>, case: &Case) -> Vec<Text> {
    let organisation = scene.world.organisation;
    let regulation = organisation.regulation_of(&case.regulation, civil_date(case.filed));
    let committee = &organisation.committee;
    let mut address = vec![committee.addressed_as.clone(), committee.secretary.clone()];
    address.extend(committee.address_lines.iter().cloned());
    let rules = match &organisation.contact.website {
        Some(website) => Text::new("committee-own-rules-site").with("website", website.as_str()),
        None => Text::new("committee-own-rules").with("phone", organisation.contact.phone.as_str()),
    };
    vec![
        committee_door(&menu::moment(scene, case)).text(
            organisation,
            regulation,
            &officer::of_case(scene, case),
        ),
        Text::new("committee-what").with("organisation", organisation.short_name.as_str()),
        Text::new("committee-letter"),
        Text::new("committee-address").with("address", address.join("\n")),
        rules,
    ]
}

fn ruling(form: &Form) -> Option<Ask> {
    if !form.has("text") {
        return Some(Ask::new("text", Text::new("staff-committee-ruling-text"), Field::Words));
    }
    let ask = || Ask::yes_no("measures", Text::new("staff-committee-ruling-measures"));
    (!form.has("measures")).then(ask)
}

/// The day on which it happened.
fn day(deed: &Deed) -> Result<NaiveDate, Ask> {
    let ask = || Ask::new("on", Text::new(day_question(deed)), Field::Past).not_before(earliest(deed));
    deed.form.day("on").ok_or_else(ask)
}

/// Before this day it cannot have happened.
fn earliest(deed: &Deed) -> Option<NaiveDate> {
    let (case, committee) = (&deed.case, &deed.case.committee);
    match deed.action() {
        Action::RecordPosted => Some(civil_date(case.filed)),
        Action::RecordReceived => committee.posted.or(Some(civil_date(case.filed))),
        Action::RecordAdmitted | Action::RecordNotAdmitted => committee.received,
        Action::GiveCopy => committee.decided(),
        Action::RecordRuling => committee.admitted.or(committee.received),
        Action::TellMeasures => committee.ruling.as_ref().map(|ruling| ruling.on),
        _ => None,
    }
}

fn day_question(deed: &Deed) -> &'static str {
    match deed.action() {
        Action::RecordPosted => "staff-committee-posted-on",
        Action::RecordReceived => "staff-committee-received-on",
        Action::RecordRuling => "staff-committee-ruled-on",
        Action::GiveCopy => "staff-committee-copy-on",
        Action::TellMeasures => "staff-committee-told-when",
        _ => "staff-committee-decided-on",
    }
}

/// What will be recorded, or leave.
pub(super) fn preview(scene: &Scene<'_>, deed: &Deed) -> Vec<Text> {
    let form = &deed.form;
    let dated = |id| day(deed).map(|on| vec![Text::new(id).with("day", on)]).unwrap_or_default();
    let quoted = |name: &str| Text::new("said-quote").with("words", form.words(name).unwrap_or_default());
    match deed.action() {
        Action::RecordPosted => dated("staff-committee-posted"),
        Action::RecordReceived => {
            let mut texts = dated("staff-committee-received");
            texts.extend(consequence(scene, deed));
            texts
        }
        Action::RecordAdmitted => dated("staff-committee-admitted"),
        Action::RecordNotAdmitted => {
            let mut texts = dated("staff-committee-not-admitted");
            texts.push(quoted("reason"));
            texts
        }
        Action::RecordRuling => {
            let mut texts = dated("staff-committee-ruled");
            texts.push(quoted("text"));
            texts.extend(consequence(scene, deed));
            texts
        }
        Action::GiveCopy => {
            let line = |on| given(&on_paper(deed, on), &deed.case);
            day(deed).map(|on| vec![line(on)]).unwrap_or_default()
        }
        Action::TellMeasures => {
            let measures = solution::promises(form);
            let mut texts = dated("staff-committee-told-on");
            texts.push(if measures.is_empty() {
                Text::new("staff-committee-no-measures")
            } else {
                Text::block(measures.iter().map(solution::line))
            });
            texts
        }
        _ => Vec::new(),
    }
}

/// The term that begins with what is recorded: until when, and how that was computed.
fn consequence(scene: &Scene<'_>, deed: &Deed) -> Option<Text> {
    let on = day(deed).ok()?;
    let moment = menu::moment(scene, &deed.case);
    match deed.action() {
        Action::RecordReceived => Some(last_day_text(&moment, TermKey::CommitteeRuling, on)),
        Action::RecordRuling if deed.form.chosen("measures") == Some("yes") => {
            Some(last_day_text(&moment, TermKey::Measures, on))
        }
        _ => None,
    }
}

/// Records it.
pub(super) fn commit(scene: &mut Scene<'_>, deed: &Deed) {
    match deed.action() {
        Action::AskCommittee => asked(scene, deed),
        Action::TellMeasures => told(scene, deed),
        Action::GiveCopy => copied(scene, deed),
        _ => {
            if let Ok(on) = day(deed) {
                dated(scene, deed, on);
            }
        }
    }
}

/// The client goes to the committee: the letter is written, and who posts it is known.
fn asked(scene: &mut Scene<'_>, deed: &Deed) {
    match deed.form.chosen("again") {
        Some("stop") => return unasked(scene, deed),
        Some("no") if deed.seat == Seat::Filer => return client::standing::show(scene),
        Some("no") => return deed.done(scene, Text::new("staff-committee-as-it-was")),
        Some(_) | None => {}
    }
    let post_for_me = deed.form.chosen("post") == Some("yes");
    let mut facts = vec![Fact::Committee(CommitteeFact::Asked { post_for_me })];
    let moved = if post_for_me { to_officer(scene, deed, deed.case.stage) } else { None };
    facts.extend(moved.clone());
    deed.record(scene, facts);
    if moved.is_none() {
        deed.tell(scene);
    }
    if deed.seat != Seat::Filer {
        return deed.done(scene, Text::new("staff-committee-asked-noted"));
    }
    let id = if post_for_me { "committee-asked-post" } else { "committee-asked-self" };
    let case = scene.as_it_is_now(&deed.case);
    let own = menu::own_dossier(&case).filter(|_| !post_for_me);
    let buttons = letters::buttons(&case).into_iter().take(1).chain(own).collect();
    deed.done_with(scene, Text::new(id), buttons);
}

/// The client does not go to the committee after all; whoever would post the letter hears it.
fn unasked(scene: &mut Scene<'_>, deed: &Deed) {
    let on = deed.form.day("on");
    deed.record(scene, vec![Fact::Committee(CommitteeFact::Unasked { on })]);
    deed.tell(scene);
    let id = if deed.seat == Seat::Filer { "committee-unasked" } else { "staff-committee-unasked-noted" };
    deed.done(scene, Text::new(id));
}
/// Said when measures follow from the ruling.
const MEASURES_FOLLOW: &str = "staff-committee-ruled-measures";

/// What happened on a day, by post or by the secretary's own hand.
fn dated(scene: &mut Scene<'_>, deed: &Deed, on: NaiveDate) {
    let words = |name: &str| deed.form.words(name).unwrap_or_default();
    let measures = deed.form.chosen("measures") == Some("yes");
    let (fact, done) = match deed.action() {
        Action::RecordPosted => (CommitteeFact::Posted { on }, "staff-committee-posted-noted"),
        Action::RecordReceived => (CommitteeFact::Received { on }, "staff-committee-received-noted"),
        Action::RecordAdmitted => (CommitteeFact::Admitted { on }, "staff-committee-admitted-noted"),
        Action::RecordNotAdmitted => {
            let ended = deed.case.internally_ended.is_some();
            let done =
                if ended { "staff-committee-not-admitted-noted" } else { "staff-committee-sent-back-noted" };
            (CommitteeFact::NotAdmitted { on, reason: words("reason") }, done)
        }
        _ if measures => (CommitteeFact::Ruled { on, text: words("text"), measures }, MEASURES_FOLLOW),
        _ => (CommitteeFact::Ruled { on, text: words("text"), measures }, "staff-committee-ruled-noted"),
    };
    let mut facts = Vec::new();
    if deed.action() == Action::RecordReceived {
        // She has it before it is there, and keeps it when it turns out not to be.
        facts.extend(to_officer(scene, deed, deed.case.stage));
        tell_secretaries(scene, &deed.case);
    }
    facts.push(Fact::Committee(fact));
    let sides = in_chat(deed);
    if !sides.is_empty() {
        let to = sides.iter().map(|respondent| Party::Respondent { respondent: *respondent }).collect();
        let copy = CommitteeFact::CopyGiven { on: scene.world.today, to, way: Way::Chat };
        facts.push(Fact::Committee(copy));
    }
    deed.record(scene, facts);
    deed.tell(scene);
    for respondent in sides {
        respondent::tell(scene, &deed.case, respondent, "side-news");
    }
    if deed.seat == Seat::Secretary {
        news::tell(scene, &deed.case, "staff-committee-news");
    } else {
        news::tell_committee(scene, &deed.case, "staff-committee-by-officer");
    }
    deed.done(scene, noted(scene, deed, done, on));
    copy_follows(scene, deed);
}

/// That it is recorded; with measures, by when they have to be told (article 12).
fn noted(scene: &Scene<'_>, deed: &Deed, id: &'static str, on: NaiveDate) -> Text {
    if id != MEASURES_FOLLOW {
        return Text::new(id);
    }
    let moment = menu::moment(scene, &deed.case);
    Text::new(id)
        .with("day", last_day(&moment, TermKey::Measures, on))
        .with("article", cited(&moment.citations().ruling))
}

/// Respondents who are told of the decision on admissibility here.
fn in_chat(deed: &Deed) -> Vec<RespondentId> {
    if !is_decision(deed) {
        return Vec::new();
    }
    let there = deed.case.hearing.respondents.iter().filter(|known| known.is_in_chat());
    there.map(|known| known.id).collect()
}

fn is_decision(deed: &Deed) -> bool {
    matches!(deed.action(), Action::RecordAdmitted | Action::RecordNotAdmitted)
}

/// Both outcomes of admissibility go as a copy to the one it is about (article 10), and so does the ruling.
fn copy_follows(scene: &mut Scene<'_>, deed: &Deed) {
    let ruled = deed.action() == Action::RecordRuling;
    if deed.seat == Seat::Secretary && (is_decision(deed) || ruled) {
        return deed.done(scene, Text::new("staff-committee-letters"));
    }
    let case = scene.as_it_is_now(&deed.case);
    let owed = permit(&menu::moment(scene, &case), Action::GiveCopy, Seat::Officer).is_ok();
    if is_decision(deed) && owed {
        let button = menu::button(&case, Action::GiveCopy, Seat::Officer);
        let article = cited(&menu::moment(scene, &case).citations().admissibility);
        let copy = Text::new("staff-committee-copy");
        deed.done_with(scene, copy.with("article", article), vec![button]);
    } else if ruled {
        deed.done(scene, Text::new("staff-committee-copy-ruling"));
    }
}

/// What the complaints officer gave or posted to those whom it is about. One of the respondents is known by
/// their name.
fn on_paper(deed: &Deed, on: NaiveDate) -> GivenCopy {
    let words = deed.form.words("to").unwrap_or_default();
    let names = words.split([',', '\n']).map(str::trim).filter(|name| !name.is_empty());
    let party = |name: &str| {
        let known = deed.case.hearing.respondents.iter().find(|known| known.person.name == name);
        known.map_or_else(
            || Party::Other { name: name.to_owned() },
            |known| Party::Respondent { respondent: known.id },
        )
    };
    GivenCopy { on, to: names.map(party).collect(), way: Way::Letter }
}

fn copied(scene: &mut Scene<'_>, deed: &Deed) {
    let Ok(on) = day(deed) else { return };
    let GivenCopy { on, to, way } = on_paper(deed, on);
    deed.record(scene, vec![Fact::Committee(CommitteeFact::CopyGiven { on, to, way })]);
    deed.done(scene, Text::new("staff-committee-copy-noted"));
}

/// "Kopie van het besluit: Bas Bakker, op 9 maart 2026."
fn given(copy: &GivenCopy, case: &Case) -> Text {
    let name = |party: &Party| match party {
        Party::Respondent { respondent } => {
            case.hearing.respondent(*respondent).map(|known| known.person.name.clone()).unwrap_or_default()
        }
        Party::Other { name } => name.clone(),
        Party::Filer | Party::Staff { .. } => String::new(),
    };
    let names = copy.to.iter().map(name).collect::<Vec<_>>().join(", ");
    let id = if copy.way == Way::Chat { "staff-committee-copy-chat" } else { "staff-committee-copy-given" };
    Text::new(id).with("names", names).with("day", copy.on)
}

/// The measures after the ruling, to the client and to the committee.
fn told(scene: &mut Scene<'_>, deed: &Deed) {
    let Ok(on) = day(deed) else { return };
    let fact = CommitteeFact::MeasuresTold { on, measures: solution::promises(&deed.form) };
    deed.record(scene, vec![Fact::Committee(fact)]);
    deed.tell(scene);
    deed.done(scene, Text::new("staff-committee-measures-told"));
}

/// The complaints officer has the case from here on; a manager who had it is told.
fn to_officer(scene: &mut Scene<'_>, deed: &Deed, stage: Stage) -> Option<Fact> {
    let case = &deed.case;
    let is_officer = |id| {
        let staff = scene.answers.staff.iter().chain(&scene.staff);
        staff.into_iter().any(|member| member.id == id && member.role == Role::ComplaintsOfficer)
    };
    if case.handler.is_some_and(is_officer) {
        return None;
    }
    let officer = office::officer_for(scene, case)?;
    // Without a button: it is no longer theirs to open.
    if let Some(before) = case.handler {
        let text = Text::new("staff-committee-moved").with("number", case.number.as_str());
        scene.say(Saying::text(text).to(Recipient::Staff(before)).about(case.id, Purpose::Notice));
    }
    news::new_case(scene, officer, case.id, &case.number);
    Some(Fact::HandlerAssigned { handler: Some(officer), stage, reason: None, because: None })
}

/// The secretary in the bot hears that there is something for the committee.
fn tell_secretaries(scene: &mut Scene<'_>, case: &Case) {
    for secretary in office::secretaries(scene, case) {
        news::new_case(scene, secretary, case.id, &case.number);
    }
}

/// How it stands at the committee, for staff.
pub fn on_card(case: &Case) -> Vec<Text> {
    let committee = &case.committee;
    let mut texts = Vec::new();
    if let Some(asked) = committee.asked.filter(|_| committee.received.is_none()) {
        let id = if committee.post_for_client { "staff-committee-asks-post" } else { "staff-committee-asks" };
        texts.push(Text::new(id).with("at", asked));
    }
    let mut dated = |id, on: Option<NaiveDate>| texts.extend(on.map(|on| Text::new(id).with("day", on)));
    dated("staff-committee-unasked", committee.unasked);
    dated("staff-committee-posted", committee.posted);
    dated("staff-committee-received", committee.received);
    dated("staff-committee-admitted", committee.admitted);
    dated("staff-committee-not-admitted", committee.not_admitted.as_ref().map(|(on, _)| *on));
    dated("staff-committee-ruled", committee.ruling.as_ref().map(|ruling| ruling.on));
    dated("staff-committee-told-on", committee.measures_told.as_ref().map(|(on, _)| *on));
    texts.extend(committee.copies.iter().map(|copy| given(copy, case)));
    if texts.is_empty() { texts } else { vec![Text::block(texts)] }
}

/// What the client still waits for, or has to do, before the committee has the letter.
pub fn for_client(scene: &Scene<'_>, case: &Case) -> Option<Text> {
    let committee = &case.committee;
    if committee.asked.is_none() || committee.received.is_some() {
        return None;
    }
    if committee.posted.is_some() {
        return Some(Text::new("committee-waits-answer"));
    }
    let id = match (case.committee.post_for_client, committee_door(&menu::moment(scene, case))) {
        (true, CommitteeDoor::Open { .. }) => "committee-waits-post",
        (false, CommitteeDoor::Open { .. }) => "committee-waits-self",
        (true, _) => "committee-waits-post-soon",
        (false, _) => "committee-waits-self-soon",
    };
    let text = Text::new(id);
    match committee_door(&menu::moment(scene, case)) {
        CommitteeDoor::Open { window } => Some(text.with("day", window.last_day)),
        CommitteeDoor::Overdue { .. } => Some(text),
        CommitteeDoor::NotYet | CommitteeDoor::TooLate { .. } => None,
    }
}
