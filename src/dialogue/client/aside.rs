//! A representative who stands aside: the authorisation does not suffice, or the client wants to stop or goes
//! on in person. They read why, how to mend it, and what they sent themselves; what else there is of the
//! client is not theirs to read.

use crate::domain::case::ending::EndingFact;
use crate::domain::case::filer::{Aside, AsideWhy, FilerFact};
use crate::domain::case::{Case, CaseEvent, Fact, Stage};
use crate::i18n::Text;

use super::super::press::Press;
use super::super::query::Purpose;
use super::super::say::Saying;
use super::super::scene::Scene;
use super::super::step::Button;
use super::super::{names, officer};

/// What is missing, and how it can be brought: the same words in the preview that staff see.
pub fn missing(words: &str) -> Vec<Text> {
    vec![Text::new("aside-missing"), Text::new("said-quote").with("words", words)]
}

/// How the complaint stands, for who stands aside.
pub fn overview(scene: &Scene<'_>, case: &Case, aside: Aside, notes: Vec<Text>) -> Saying {
    let mut texts = match aside.why {
        AsideWhy::Unauthorised => unauthorised(scene, case),
        AsideWhy::ClientStops => vec![Text::new("aside-client-stops")],
        AsideWhy::ClientAlone => vec![Text::new("aside-client-alone")],
    };
    texts.push(Text::new("aside-own-only"));
    let who = officer::of_case(scene, case);
    texts.push(officer::reached("aside-ask", &who));
    let button = |label, verb| Button { label: Text::new(label), data: Press::case(case.id, verb, "") };
    Saying::new()
        .about(case.id, Purpose::Letter)
        .heading(Text::new("case-title").with("number", case.number.as_str()))
        .paragraphs(notes)
        .lines(stands(scene, case))
        .paragraphs(texts)
        .row(vec![button("button-write", "write")])
        .row(vec![button("button-story", "story")])
}

fn stands(scene: &Scene<'_>, case: &Case) -> Vec<Text> {
    let sent = Text::new("case-filed").with("at", case.filed);
    let now = match (case.stage, names::handler(scene, case)) {
        (Stage::Closed, _) => Text::new("case-closed"),
        (Stage::Withdrawn, _) => Text::new("aside-stopped"),
        (_, Some(name)) => Text::new("case-with").with("name", name),
        (_, None) => Text::new("case-waits"),
    };
    vec![sent, now]
}

fn unauthorised(scene: &Scene<'_>, case: &Case) -> Vec<Text> {
    let contact = &scene.world.organisation.contact;
    let judged = case.filer.authorisation.as_ref();
    let mut texts = vec![Text::new("aside-unauthorised")];
    texts.extend(judged.and_then(|judged| judged.missing.as_deref()).into_iter().flat_map(missing));
    texts.push(Text::new("aside-mend").with("phone", contact.phone.as_str()));
    let mut address =
        vec![Text::new("aside-post"), Text::words(scene.world.organisation.short_name.as_str())];
    address.extend(contact.address_lines.iter().map(|line| Text::words(line.as_str())));
    address.push(Text::words(format!("{} {}", contact.postcode, contact.town)));
    texts.push(Text::block(address));
    texts.push(Text::new("aside-time"));
    texts
}

/// May somebody who stands aside read of this? Their own words, who handles it, and what was written to them
/// since: whoever wrote that knew to whom.
pub fn may_read(event: &CaseEvent, aside: Aside) -> bool {
    match &event.fact {
        Fact::ComplaintFiled { .. }
        | Fact::HandlerAssigned { .. }
        | Fact::CaseTaken
        | Fact::FilerWrote { .. }
        | Fact::FilerEdited { .. }
        | Fact::FileLost { .. }
        | Fact::Filer(FilerFact::AuthorisationJudged { .. } | FilerFact::ToldAtDesk { .. })
        | Fact::Ending(EndingFact::Closed) => true,
        Fact::StaffWrote { .. } => event.at >= aside.since,
        Fact::CaseOpened
        | Fact::NoteWritten { .. }
        | Fact::FilerUnreachable
        | Fact::FilerReachable
        | Fact::Hearing(_)
        | Fact::Meeting(_)
        | Fact::Solution(_)
        | Fact::Outcome(_)
        | Fact::Ending(_)
        | Fact::Committee(_)
        | Fact::Filer(_)
        | Fact::Corrected(_)
        | Fact::Track(_)
        | Fact::Letter(_)
        | Fact::ReminderSent(_) => false,
    }
}
