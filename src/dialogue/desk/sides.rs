//! Both sides on the card: the facts in short, each respondent with term and answer, the conversations and
//! who got which report when.

use crate::dialogue::menu;
use crate::dialogue::said;
use crate::domain::case::hearing::{Answer, Respondent};
use crate::domain::case::meeting::{Delivery, Meeting, MeetingKind, Way};
use crate::domain::case::{Actor, Case};
use crate::domain::procedure::sides;
use crate::i18n::Text;

use super::super::scene::Scene;
use super::super::{act, names};

/// All of it, a paragraph a thing.
pub(super) fn texts(scene: &Scene<'_>, case: &Case) -> Vec<Text> {
    let mut texts: Vec<Text> = facts(case).into_iter().collect();
    texts.extend(case.hearing.respondents.iter().map(|known| respondent(scene, known)));
    if let Some(reason) = &case.hearing.not_heard {
        texts.push(Text::new("staff-sides-not-heard").with("reason", reason.as_str()));
    }
    let of_one = |(about, reason): &(usize, String)| {
        let who = sides::name(case, *about);
        Text::new("staff-sides-not-heard-of").with("who", who).with("reason", reason.as_str())
    };
    texts.extend(case.hearing.not_heard_of.iter().map(of_one));
    if !case.hearing.respondents.is_empty() {
        let unasked = sides::unasked(case).into_iter();
        let moment = menu::moment(scene, case);
        texts.extend(unasked.map(|at| sides::missing(&moment, at)));
    }
    texts.extend(case.meetings.0.iter().map(|held| meeting(scene, case, held)));
    texts
}

fn facts(case: &Case) -> Option<Text> {
    let facts = case.hearing.facts.as_ref()?;
    let mut lines = vec![Text::new("staff-sides-facts").with("words", facts.text.as_str())];
    lines.push(match (&facts.disputed, facts.agreed) {
        (Some(words), _) if words.is_empty() => Text::new("staff-facts-disputed-spoken"),
        (Some(words), _) => Text::new("staff-facts-disputed").with("words", words.as_str()),
        (None, true) => Text::new("staff-sides-agreed"),
        (None, false) => Text::new("staff-sides-waits"),
    });
    Some(Text::block(lines))
}

fn respondent(scene: &Scene<'_>, known: &Respondent) -> Text {
    let title = Text::new("staff-sides-respondent")
        .with("name", known.person.name.as_str())
        .with("at", known.invited);
    let mut lines = vec![title];
    if let Some(at) = known.withdrawn {
        lines.push(Text::new("staff-sides-withdrawn").with("at", at));
    }
    let runs = known.withdrawn.is_none() && !known.to_post;
    lines.extend(known.answer_by.filter(|_| runs).map(|day| Text::new("staff-sides-term").with("day", day)));
    lines.push(match (known.way, known.opened) {
        (Way::Letter, _) if known.to_post => Text::new("staff-sides-letter-waits"),
        (Way::Letter, _) => match known.posted {
            Some(day) => Text::new("staff-sides-letter-posted").with("day", day),
            None => Text::new("staff-sides-letter"),
        },
        (Way::Chat, Some(at)) => Text::new("staff-sides-opened").with("at", at),
        (Way::Chat, None) => Text::new("staff-sides-unopened"),
    });
    if known.unreachable {
        lines.push(Text::new("staff-sides-unreachable"));
    }
    for answer in &known.answers {
        lines.push(answer_title(scene, known, answer));
        lines.extend(said::own_words(std::slice::from_ref(&answer.part)));
    }
    if known.finished {
        lines.push(Text::new("staff-sides-finished"));
    }
    if known.silent {
        lines.push(Text::new("staff-sides-silent"));
    }
    Text::block(lines)
}

fn answer_title(scene: &Scene<'_>, known: &Respondent, answer: &Answer) -> Text {
    let late = known.is_late(answer);
    match answer.by {
        Actor::Staff(id) => {
            let text = if late { "staff-sides-recorded-late" } else { "staff-sides-recorded" };
            Text::new(text).with("day", answer.on).with("name", names::member(scene, id))
        }
        Actor::Filer | Actor::Respondent(_) | Actor::System => {
            let text = if late { "staff-sides-answer-late" } else { "staff-sides-answer" };
            Text::new(text).with("at", answer.at)
        }
    }
}

fn meeting(scene: &Scene<'_>, case: &Case, meeting: &Meeting) -> Text {
    let mut lines = vec![meeting_title(meeting)];
    let named = |party| scene.words(&act::party_name(scene, case, party));
    let names: Vec<String> = meeting.with.iter().map(named).collect();
    lines.push(Text::new("staff-meeting-with").with("names", names.join(", ")));
    if meeting.is_planned() {
        let come = meeting.confirmed.iter();
        lines.extend(come.map(|party| Text::new("staff-meeting-comes").with("name", named(party))));
        for (party, why) in &meeting.declined {
            let text = Text::new(if why.is_some() { "staff-meeting-not-why" } else { "staff-meeting-not" });
            lines.push(text.with("name", named(party)).with("why", why.clone().unwrap_or_default()));
        }
    }
    if let Some(why) = &meeting.cancelled {
        lines.push(Text::new("staff-meeting-off").with("why", why.as_str()));
    }
    if meeting.held && meeting.report.is_none() {
        lines.push(Text::new("staff-report-missing"));
    }
    if let Some(words) = &meeting.report {
        lines.push(Text::new("staff-report-words").with("words", words.as_str()));
    }
    lines.extend(meeting.sent.iter().map(|sent| proof(sent, &named(&sent.to))));
    Text::block(lines)
}

fn meeting_title(meeting: &Meeting) -> Text {
    let (number, day) = (i64::from(meeting.id.0), meeting.on);
    let id = match (meeting.held, meeting.kind) {
        (true, MeetingKind::Talk) => "staff-talk-line",
        (true, MeetingKind::Hearing) => "staff-hearing-line",
        (false, _) => "staff-meeting-line",
    };
    Text::new(id).with("number", number).with("day", day).with("place", meeting.place.as_str())
}

/// Who got the report when, and when they opened it.
fn proof(sent: &Delivery, name: &str) -> Text {
    match (sent.way, sent.opened) {
        (Way::Letter, _) => Text::new("staff-proof-letter").with("name", name).with("at", sent.sent),
        (Way::Chat, None) => Text::new("staff-proof-sent").with("name", name).with("at", sent.sent),
        (Way::Chat, Some(opened)) => {
            Text::new("staff-proof-opened").with("name", name).with("at", sent.sent).with("opened", opened)
        }
    }
}
