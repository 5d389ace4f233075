//! Letters of and to somebody who does this for a client: each says for whom (footnote 1).

use crate::dialogue::said;
use crate::domain::complaint::{Capacity, Represented, Told};
use crate::i18n::Text;

use super::frame::{Paper, Writing};

/// To whoever filed for somebody else.
pub(super) fn told(capacity: Capacity, client: &Represented) -> Text {
    let kin = capacity == Capacity::NextOfKin;
    let id = match (&client.name, kin) {
        (Some(_), false) => "letter-behalf",
        (None, false) => "letter-behalf-unnamed",
        (Some(_), true) => "letter-behalf-kin",
        (None, true) => "letter-behalf-kin-unnamed",
    };
    Text::new(id).with("name", client.name.clone().unwrap_or_default())
}

/// Below the name of whoever signs for a client.
pub(super) fn signed(paper: &Paper<'_>) -> Option<String> {
    let name = paper.case.represented()?.name.as_deref()?;
    let kin = paper.case.capacity() == Capacity::NextOfKin;
    let id = if kin { "letter-signed-for-kin" } else { "letter-signed-for" };
    Some(paper.words(&Text::new(id).with("name", name)))
}

/// In a letter that goes out in the filer's name: for whom, in what relation, on what ground.
pub(super) fn for_whom<'a>(paper: &Paper<'a>, writing: Writing<'a>) -> Writing<'a> {
    let Some(client) = paper.case.represented() else { return writing };
    let kin = paper.case.capacity() == Capacity::NextOfKin;
    let name = client.name.as_deref().map_or_else(|| Text::new("letter-line"), Text::words);
    let mut facts = vec![("letter-label-client", name)];
    facts.extend(client.relation.as_ref().map(|told| ("letter-label-relation", said::told_text(told))));
    facts.extend(client.basis.as_ref().map(|told| ("letter-label-basis", basis(told))));
    writing.heading(if kin { "letter-for-kin-title" } else { "letter-for-client-title" }).facts(facts)
}

fn basis(told: &Told) -> Text {
    match told {
        Told::Offered(key) if key == "basis-consent" => Text::new("letter-basis-consent"),
        Told::Offered(_) | Told::Words(_) => said::told_text(told),
    }
}
