//! A hearing of the committee (article 11): parties, and perhaps a witness or an expert.

use crate::domain::case::meeting::{MeetingFact, MeetingKind};
use crate::domain::case::{Fact, Party};
use crate::domain::procedure::involved;
use crate::i18n::Text;

use super::form::{Ask, Field};
use super::{Deed, meeting};
use crate::dialogue::scene::Scene;

/// What the parties are asked, one after the other.
const OTHERS: [(&str, &str, &str); 2] = [
    ("witness", "staff-sitting-witness", "staff-sitting-as-witness"),
    ("expert", "staff-sitting-expert", "staff-sitting-as-expert"),
];

/// The next thing to ask.
pub(super) fn field(_: &Scene<'_>, deed: &Deed) -> Option<Ask> {
    let form = &deed.form;
    if !form.has("on") {
        return Some(Ask::new("on", Text::new("staff-sitting-on"), Field::Coming));
    }
    if !form.has("place") {
        return Some(Ask::new("place", Text::new("staff-sitting-place"), Field::Words));
    }
    let (name, id, _) = OTHERS.into_iter().find(|(name, _, _)| !form.has(name))?;
    Some(Ask::new(name, Text::new(id), Field::Words).optional())
}

/// Both parties, and whoever was named beside them.
fn with(scene: &Scene<'_>, deed: &Deed) -> Vec<Party> {
    let mut with = involved(&deed.case);
    for (name, _, role) in OTHERS {
        let words = deed.form.words(name).unwrap_or_default();
        let names = words.split([',', '\n']).map(str::trim).filter(|name| !name.is_empty());
        with.extend(
            names.map(|name| Party::Other { name: scene.words(&Text::new(role).with("name", name)) }),
        );
    }
    with
}

/// What will be told.
pub(super) fn preview(scene: &Scene<'_>, deed: &Deed) -> Vec<Text> {
    let Some(day) = deed.form.day("on") else { return Vec::new() };
    let mut texts = vec![
        Text::new("sitting-planned")
            .with("day", day)
            .with("place", deed.form.words("place").unwrap_or_default()),
    ];
    let others = with(scene, deed).into_iter().filter_map(|party| match party {
        Party::Other { name } => Some(Text::words(name)),
        Party::Filer | Party::Respondent { .. } | Party::Staff { .. } => None,
    });
    let respondents = deed.case.hearing.invited().next().is_some();
    let parties = if respondents { "staff-sitting-parties" } else { "staff-sitting-party" };
    texts.push(Text::new(parties));
    texts.extend(others);
    texts
}

/// Records it; everybody who is asked hears of it, and so does the organisation, which is a party.
pub(super) fn commit(scene: &mut Scene<'_>, deed: &Deed) {
    let Some(on) = deed.form.day("on") else { return };
    let fact = MeetingFact::Planned {
        id: deed.case.meetings.next_id(),
        kind: MeetingKind::Hearing,
        on,
        place: deed.form.words("place").unwrap_or_default(),
        with: with(scene, deed),
    };
    deed.record(scene, vec![Fact::Meeting(fact)]);
    meeting::tell(scene, deed, &with(scene, deed), Text::new("staff-sitting-noted"));
}
