//! Conversations (articles 4, 6 and 11): planned, confirmed, called off, and recorded when they were held.

use crate::dialogue::news;
use crate::domain::calendar::civil_date;
use crate::domain::case::meeting::{Meeting, MeetingFact, MeetingId, MeetingKind, Way};
use crate::domain::case::{Case, Fact, Party, Stage};
use crate::domain::procedure::{Action, Seat, involved};
use crate::i18n::Text;

use super::form::{Ask, Field, Form};
use super::{Deed, Group};
use crate::dialogue::press::Press;
use crate::dialogue::scene::Scene;
use crate::dialogue::step::Button;
use crate::dialogue::{names, respondent};

/// What these actions do.
pub(super) const GROUP: Group = Group { field, preview, commit };

/// The next thing to ask.
fn field(scene: &Scene<'_>, deed: &Deed) -> Option<Ask> {
    let form = &deed.form;
    match deed.action() {
        Action::PlanMeeting if !form.has("on") => {
            Some(Ask::new("on", Text::new("staff-meeting-on"), Field::Coming))
        }
        Action::PlanMeeting if !form.has("place") => {
            Some(Ask::new("place", Text::new("staff-meeting-place"), Field::Words))
        }
        Action::PlanMeeting => who(scene, deed, "staff-meeting-asked"),
        Action::CancelMeeting if meeting(deed).is_none() => Some(which(&deed.case, false)),
        Action::CancelMeeting if !form.has("why") => {
            Some(Ask::new("why", Text::new("staff-meeting-why-cancelled"), Field::Words))
        }
        Action::RecordTalk if deed.case.meetings.planned().next().is_some() && chosen(form).is_none() => {
            Some(which(&deed.case, true))
        }
        Action::RecordTalk if !form.has("on") => {
            let ask = Ask::new("on", Text::new("staff-talk-on"), Field::Past);
            Some(ask.not_before(Some(civil_date(deed.case.filed))))
        }
        Action::RecordTalk => who(scene, deed, "staff-talk-with"),
        Action::CannotCome if !form.has("why") => {
            Some(Ask::new("why", Text::new("meeting-why-not"), Field::Words).optional())
        }
        _ => None,
    }
}

/// Which of the planned ones; perhaps none of them.
fn which(case: &Case, or_another: bool) -> Ask {
    let mut ask = Ask::new("which", Text::new("staff-meeting-which"), Field::Words);
    let mut choices = Vec::new();
    for meeting in case.meetings.planned() {
        ask = ask.paragraph(numbered(meeting));
        choices.push((meeting.id.0.to_string(), button_label("button-meeting", meeting)));
    }
    if or_another {
        choices.push(("0".to_owned(), Text::new("choice-another-talk")));
    }
    Ask { field: Field::Choice(choices), ..ask }
}

fn numbered(meeting: &Meeting) -> Text {
    Text::new("staff-meeting-line")
        .with("number", i64::from(meeting.id.0))
        .with("day", meeting.on)
        .with("place", meeting.place.as_str())
}

/// "Gesprek 2".
pub(super) fn button_label(id: &'static str, meeting: &Meeting) -> Text {
    Text::new(id).with("number", i64::from(meeting.id.0))
}

/// Everybody involved, and whoever else was asked to the conversation that was held.
fn people(deed: &Deed) -> Vec<Party> {
    let mut people = involved(&deed.case);
    let planned =
        meeting(deed).filter(|_| deed.action() == Action::RecordTalk && chosen(&deed.form) != Some(0));
    let others = planned.into_iter().flat_map(|planned| &planned.with);
    people.extend(others.filter(|party| matches!(party, Party::Other { .. })).cloned());
    people
}

/// All of these people one by one, then others by name.
fn who(scene: &Scene<'_>, deed: &Deed, question: &'static str) -> Option<Ask> {
    for (index, party) in people(deed).iter().enumerate() {
        let name = format!("w{index}");
        if !deed.form.has(&name) {
            return Some(Ask::yes_no(
                name,
                Text::new(question).with("who", party_name(scene, &deed.case, party)),
            ));
        }
    }
    let ask = Ask::new("others", Text::new("staff-meeting-others"), Field::Words).optional();
    (!deed.form.has("others")).then_some(ask)
}

/// Those who were chosen.
fn with(deed: &Deed) -> Vec<Party> {
    let yes = |index: usize| deed.form.chosen(&format!("w{index}")) == Some("yes");
    let parties = people(deed).into_iter().enumerate();
    let mut with: Vec<Party> = parties.filter(|(index, _)| yes(*index)).map(|(_, party)| party).collect();
    let others = deed.form.words("others").unwrap_or_default();
    let names = others.split([',', '\n']).map(str::trim).filter(|name| !name.is_empty());
    with.extend(names.map(|name| Party::Other { name: name.to_owned() }));
    with
}

/// What somebody who takes part is called.
pub fn party_name(scene: &Scene<'_>, case: &Case, party: &Party) -> Text {
    match party {
        Party::Filer => Text::new("staff-party-filer"),
        Party::Respondent { respondent } => {
            let known = case.hearing.respondent(*respondent);
            Text::words(known.map(|known| known.person.name.clone()).unwrap_or_default())
        }
        Party::Staff { staff } => Text::words(names::member(scene, *staff)),
        Party::Other { name } => Text::words(name),
    }
}

/// The names of several, on one line.
pub(super) fn names_of(scene: &Scene<'_>, case: &Case, parties: &[Party]) -> String {
    let names = parties.iter().map(|party| scene.words(&party_name(scene, case, party)));
    names.collect::<Vec<_>>().join(", ")
}

fn chosen(form: &Form) -> Option<u32> {
    let word = form.about.as_deref().or(form.chosen("which"))?;
    word.parse().ok()
}

/// The meeting that this is about: named by the button, chosen, or the only one that is planned.
fn meeting(deed: &Deed) -> Option<&Meeting> {
    let mut planned = deed.case.meetings.planned();
    let only = match (planned.next(), planned.next()) {
        (Some(only), None) => Some(only.id.0),
        _ => None,
    };
    let id = chosen(&deed.form).or(only)?;
    deed.case.meetings.get(MeetingId(id)).filter(|meeting| meeting.is_planned())
}

/// What will leave or be recorded.
fn preview(scene: &Scene<'_>, deed: &Deed) -> Vec<Text> {
    let form = &deed.form;
    let with = with(deed);
    let who = Text::new("staff-meeting-with").with("names", names_of(scene, &deed.case, &with));
    match deed.action() {
        Action::PlanMeeting => form
            .day("on")
            .map_or_else(Vec::new, |day| vec![planned(day, &form.words("place").unwrap_or_default()), who]),
        Action::CancelMeeting => meeting(deed).map_or_else(Vec::new, |meeting| {
            vec![cancelled(meeting.on, &form.words("why").unwrap_or_default())]
        }),
        Action::RecordTalk => form
            .day("on")
            .map_or_else(Vec::new, |day| vec![Text::new("staff-talk-held-on").with("day", day), who]),
        _ => Vec::new(),
    }
}

fn planned(day: chrono::NaiveDate, place: &str) -> Text {
    Text::new("meeting-planned").with("day", day).with("place", place)
}

fn sat(day: chrono::NaiveDate, place: &str) -> Text {
    Text::new("sitting-planned").with("day", day).with("place", place)
}

fn cancelled(day: chrono::NaiveDate, why: &str) -> Text {
    Text::new("meeting-cancelled").with("day", day).with("why", why)
}

/// Records it.
fn commit(scene: &mut Scene<'_>, deed: &Deed) {
    match deed.action() {
        Action::PlanMeeting => plan(scene, deed),
        Action::CancelMeeting => cancel(scene, deed),
        Action::RecordTalk => held(scene, deed),
        _ => answered(scene, deed),
    }
}

fn plan(scene: &mut Scene<'_>, deed: &Deed) {
    let Some(on) = deed.form.day("on") else { return };
    let (with, place) = (with(deed), deed.form.words("place").unwrap_or_default());
    let (id, kind) = (deed.case.meetings.next_id(), kind(&deed.case));
    let fact = MeetingFact::Planned { id, kind, on, place, with: with.clone() };
    deed.record(scene, vec![Fact::Meeting(fact)]);
    tell(scene, deed, &with, Text::new("staff-meeting-planned"));
}

fn cancel(scene: &mut Scene<'_>, deed: &Deed) {
    let Some(meeting) = meeting(deed).cloned() else { return };
    let reason = deed.form.words("why").unwrap_or_default();
    deed.record(scene, vec![Fact::Meeting(MeetingFact::Cancelled { id: meeting.id, reason })]);
    tell(scene, deed, &meeting.with, Text::new("staff-meeting-cancelled"));
}

fn held(scene: &mut Scene<'_>, deed: &Deed) {
    let Some(on) = deed.form.day("on") else { return };
    let known = chosen(&deed.form).and_then(|id| deed.case.meetings.get(MeetingId(id)));
    let known = known.filter(|meeting| meeting.is_planned());
    let id = known.map_or_else(|| deed.case.meetings.next_id(), |meeting| meeting.id);
    let kind = known.map_or_else(|| kind(&deed.case), |meeting| meeting.kind);
    deed.record(scene, vec![Fact::Meeting(MeetingFact::Held { id, kind, on, with: with(deed) })]);
    let aside = scene.as_it_is_now(&deed.case).meetings.get(id).is_some_and(|held| held.aside);
    deed.done(scene, Text::new(if aside { "staff-talk-aside" } else { "staff-talk-noted" }));
}

/// What the committee holds is a hearing; what a handler holds is a talk.
fn kind(case: &Case) -> MeetingKind {
    if case.stage == Stage::Committee { MeetingKind::Hearing } else { MeetingKind::Talk }
}

/// Tells everybody who can be told here; whoever did it hears whom they have to tell themselves.
pub(super) fn tell(scene: &mut Scene<'_>, deed: &Deed, with: &[Party], done: Text) {
    let (here, outside): (Vec<Party>, Vec<Party>) =
        with.iter().cloned().partition(|party| is_in_chat(&deed.case, party));
    for party in &here {
        notify(scene, &deed.case, party);
    }
    deed.done(scene, done);
    if !outside.is_empty() {
        let names = names_of(scene, &deed.case, &outside);
        deed.done(scene, Text::new("staff-tell-yourself").with("names", names));
    }
    if deed.seat == Seat::Secretary {
        // The organisation is one of the parties.
        news::tell(scene, &deed.case, "staff-committee-sitting");
    }
}

/// Can this party be reached in a chat with the bot?
pub(super) fn is_in_chat(case: &Case, party: &Party) -> bool {
    match party {
        Party::Filer => case.filer_reachable,
        Party::Respondent { respondent } => {
            case.hearing.respondent(*respondent).is_some_and(|known| known.is_in_chat())
        }
        Party::Staff { .. } | Party::Other { .. } => false,
    }
}

/// Tells a party, neutrally, that there is something new.
pub(super) fn notify(scene: &mut Scene<'_>, case: &Case, party: &Party) {
    match party {
        Party::Filer => news::tell_filer(scene, case.id),
        Party::Respondent { respondent } => respondent::tell(scene, case, *respondent, "side-news"),
        Party::Staff { .. } | Party::Other { .. } => {}
    }
}

/// "I come", "I cannot come".
fn answered(scene: &mut Scene<'_>, deed: &Deed) {
    let Some(party) = own_party(deed) else { return };
    let meeting = meeting(deed).filter(|meeting| meeting.with.contains(&party));
    let Some(id) = meeting.map(|meeting| meeting.id) else {
        return deed.done(scene, Text::new("meeting-gone"));
    };
    let comes = deed.action() == Action::Come;
    let fact = if comes {
        MeetingFact::Confirmed { id, party }
    } else {
        MeetingFact::Declined { id, party, reason: deed.form.words("why") }
    };
    deed.record(scene, vec![Fact::Meeting(fact)]);
    deed.tell(scene);
    deed.done(scene, Text::new(if comes { "meeting-comes" } else { "meeting-comes-not" }));
}

fn own_party(deed: &Deed) -> Option<Party> {
    party_of(deed.seat, &deed.by)
}

/// The party that somebody outside the staff is.
pub(super) fn party_of(seat: Seat, by: &crate::domain::case::Actor) -> Option<Party> {
    use crate::domain::case::Actor;
    match (seat, by) {
        (Seat::Filer, _) => Some(Party::Filer),
        (_, Actor::Respondent(respondent)) => Some(Party::Respondent { respondent: *respondent }),
        (_, Actor::Filer | Actor::Staff(_) | Actor::System) => None,
    }
}

/// The conversations and reports of one party, for their own view: words, and buttons row by row.
pub fn for_party(scene: &Scene<'_>, case: &Case, party: &Party) -> (Vec<Text>, Vec<Vec<Button>>) {
    let (mut texts, mut rows) = (Vec::new(), Vec::new());
    for meeting in &case.meetings.0 {
        let press = |action: Action| Press::case(case.id, "do", &about(action, meeting));
        let asked = meeting.with.contains(party) && meeting.on >= scene.world.today;
        if asked && meeting.is_planned() {
            texts.push(match meeting.kind {
                MeetingKind::Talk => planned(meeting.on, &meeting.place),
                MeetingKind::Hearing => sat(meeting.on, &meeting.place),
            });
            texts.extend(met(meeting, party));
            let comes = meeting.confirmed.contains(party);
            let mut row = Vec::new();
            if comes {
                texts.push(Text::new("meeting-comes"));
            } else {
                row.push(Button { label: Action::Come.label(), data: press(Action::Come) });
            }
            row.push(Button { label: Action::CannotCome.label(), data: press(Action::CannotCome) });
            rows.push(row);
        } else if let (true, Some(why)) = (asked, &meeting.cancelled) {
            texts.push(cancelled(meeting.on, why));
        }
        if meeting.sent.iter().any(|sent| sent.to == *party && sent.way == Way::Chat) {
            texts.push(Text::new("report-there").with("day", meeting.on));
            let label = button_label("button-report", meeting);
            rows.push(vec![Button { label, data: press(Action::ReadReport) }]);
        }
    }
    (texts, rows)
}

/// Whether the other side comes as well: nobody should find that out in the room.
fn met(meeting: &Meeting, party: &Party) -> Option<Text> {
    let is_respondent = |other: &Party| matches!(other, Party::Respondent { .. });
    let id = match party {
        Party::Filer => meeting.with.iter().any(is_respondent).then_some("meeting-with-other"),
        Party::Respondent { .. } => meeting.with.contains(&Party::Filer).then_some("meeting-with-client"),
        Party::Staff { .. } | Party::Other { .. } => None,
    };
    id.map(Text::new)
}

fn about(action: Action, meeting: &Meeting) -> String {
    use crate::domain::organisation::Word;
    format!("{}+{}", action.as_str(), meeting.id.0)
}
