//! The report of a conversation (articles 6 and 11): written, sent to all involved, and opened.

use crate::dialogue::news;
use crate::domain::case::meeting::{Meeting, MeetingFact, MeetingId, Way};
use crate::domain::case::{Actor, Case, Fact, Party};
use crate::domain::procedure::{Seat, involved};
use crate::i18n::Text;

use super::form::{Ask, Field};
use super::meeting::{button_label, is_in_chat, names_of, notify, party_name, party_of};
use super::{Deed, Group, by_letter};
use crate::dialogue::client;
use crate::dialogue::query::Purpose;
use crate::dialogue::say::Saying;
use crate::dialogue::scene::Scene;
use crate::dialogue::step::AuditAction;

/// What these actions do.
pub(super) const GROUP: Group = Group { field, preview, commit };

/// The next thing to ask.
fn field(scene: &Scene<'_>, deed: &Deed) -> Option<Ask> {
    let Some(meeting) = meeting(deed) else { return Some(which(&deed.case)) };
    if meeting.report.is_some() && !deed.form.has("what") {
        let choices = [("send", "choice-send-report"), ("new", "choice-new-report")];
        let choices = choices.map(|(word, id)| (word.to_owned(), Text::new(id)));
        return Some(Ask::new("what", Text::new("staff-report-what"), Field::Choice(choices.to_vec())));
    }
    let mut letters = outside(deed, meeting).into_iter().map(|(index, party)| (format!("l{index}"), party));
    let letter = letters.find(|(name, _)| !deed.form.has(name));
    if let Some((name, party)) = letter {
        let who = party_name(scene, &deed.case, &party);
        return Some(Ask::yes_no(name, Text::new("staff-report-by-letter").with("who", who)));
    }
    // Last, so that what is sent after it belongs to it: a long report comes in several messages.
    let text = Text::new("staff-report-text").with("day", meeting.on);
    let missing = is_new(deed, meeting) && !deed.form.has("text");
    missing.then(|| Ask::new("text", text, Field::Words))
}

fn owing(case: &Case) -> impl Iterator<Item = &Meeting> {
    let involved = involved(case);
    case.meetings.held().filter(move |held| held.owes_report(&involved))
}

fn which(case: &Case) -> Ask {
    let mut ask = Ask::new("which", Text::new("staff-report-which"), Field::Words);
    let mut choices = Vec::new();
    for meeting in owing(case) {
        let line =
            Text::new("staff-talk-line").with("number", i64::from(meeting.id.0)).with("day", meeting.on);
        ask = ask.paragraph(line);
        choices.push((meeting.id.0.to_string(), button_label("button-meeting", meeting)));
    }
    Ask { field: Field::Choice(choices), ..ask }
}

/// The conversation whose report this is: named, chosen, or the only one that owes one.
fn meeting(deed: &Deed) -> Option<&Meeting> {
    let mut owing = owing(&deed.case);
    let only = match (owing.next(), owing.next()) {
        (Some(only), None) => Some(only.id),
        _ => None,
    };
    let word = deed.form.about.as_deref().or(deed.form.chosen("which"));
    let id = word.and_then(|word| word.parse().ok()).map(MeetingId).or(only)?;
    deed.case.meetings.get(id).filter(|meeting| meeting.held)
}

/// Is it written now, or was it written before and lacks readers only?
fn is_new(deed: &Deed, meeting: &Meeting) -> bool {
    meeting.report.is_none() || deed.form.chosen("what") == Some("new")
}

/// To whom it goes, with each one's place among the readers.
fn readers(deed: &Deed, meeting: &Meeting) -> Vec<(usize, Party)> {
    let involved = involved(&deed.case);
    let lacking = meeting.lacking(&involved);
    let new = is_new(deed, meeting);
    meeting
        .readers(&involved)
        .into_iter()
        .enumerate()
        .filter(|(_, party)| new || lacking.contains(party))
        .collect()
}

/// Those whom the handler has to send it to.
fn outside(deed: &Deed, meeting: &Meeting) -> Vec<(usize, Party)> {
    readers(deed, meeting).into_iter().filter(|(_, party)| !is_in_chat(&deed.case, party)).collect()
}

fn words(deed: &Deed, meeting: &Meeting) -> String {
    let new = is_new(deed, meeting).then(|| deed.form.words("text"));
    new.unwrap_or_else(|| meeting.report.clone()).unwrap_or_default()
}

/// Who gets it how; whoever does not get it now still lacks it.
fn deliveries(deed: &Deed, meeting: &Meeting) -> Vec<(Party, Way)> {
    let way = |(index, party): (usize, Party)| {
        if is_in_chat(&deed.case, &party) {
            return Some((party, Way::Chat));
        }
        (deed.form.chosen(&format!("l{index}")) == Some("yes")).then_some((party, Way::Letter))
    };
    readers(deed, meeting).into_iter().filter_map(way).collect()
}

/// What will leave, and to whom.
fn preview(scene: &Scene<'_>, deed: &Deed) -> Vec<Text> {
    let Some(meeting) = meeting(deed) else { return Vec::new() };
    let (mut here, mut letters) = (Vec::new(), Vec::new());
    for (party, way) in deliveries(deed, meeting) {
        match way {
            Way::Chat => here.push(party),
            Way::Letter => letters.push(party),
        }
    }
    let mut texts = vec![
        Text::new("report-of").with("day", meeting.on),
        Text::new("said-quote").with("words", words(deed, meeting)),
    ];
    for (id, parties) in [("staff-report-to-chat", here), ("staff-report-to-letter", letters)] {
        if !parties.is_empty() {
            texts.push(Text::new(id).with("names", names_of(scene, &deed.case, &parties)));
        }
    }
    texts
}

/// Records it, sends it, and hands out the letters.
fn commit(scene: &mut Scene<'_>, deed: &Deed) {
    let Some(meeting) = meeting(deed).cloned() else { return };
    let (id, text) = (meeting.id, words(deed, &meeting));
    let deliveries = deliveries(deed, &meeting);
    let mut facts = Vec::new();
    if is_new(deed, &meeting) {
        facts.push(Fact::Meeting(MeetingFact::Reported { id, text: text.clone() }));
    }
    let sent = |(to, way): &(Party, Way)| MeetingFact::ReportSent { id, to: to.clone(), way: *way };
    facts.extend(deliveries.iter().map(sent).map(Fact::Meeting));
    deed.record(scene, facts);
    deed.done(scene, Text::new("staff-report-sent"));
    for (party, way) in &deliveries {
        match way {
            Way::Chat => notify(scene, &deed.case, party),
            Way::Letter => by_letter::report(scene, deed, party, meeting.kind),
        }
    }
    if deed.seat == Seat::Secretary {
        // The organisation is one of the parties.
        news::tell(scene, &deed.case, "staff-committee-report");
    }
}

/// Somebody opens a report that went to them; the first time is proof that they got it.
pub(super) fn read(scene: &mut Scene<'_>, case: &Case, seat: Seat, by: Actor, about: Option<&str>) {
    let id = about.and_then(|word| word.parse().ok()).map(MeetingId);
    let Some((party, meeting)) = party_of(seat, &by).zip(id.and_then(|id| case.meetings.get(id))) else {
        return client::cases::not_yours(scene);
    };
    let sent = meeting.sent.iter().find(|sent| sent.to == party && sent.way == Way::Chat);
    let (Some(sent), Some(words)) = (sent, &meeting.report) else {
        return client::cases::not_yours(scene);
    };
    if sent.opened.is_none() {
        let fact = MeetingFact::ReportOpened { id: meeting.id, party };
        scene.record(case.id, case.version, by, vec![Fact::Meeting(fact)]);
    }
    scene.note(AuditAction::CaseRead, Some(case.id), None);
    let saying = Saying::new()
        .about(case.id, Purpose::Letter)
        .heading(Text::new("report-of").with("day", meeting.on))
        .paragraph(Text::words(words))
        .paragraph(Text::new("report-wrong"))
        .paragraph(Text::new("report-secrecy"));
    scene.say(saying);
}
