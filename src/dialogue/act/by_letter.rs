//! What goes by post or mail to somebody without Telegram: the letter that followed from what was recorded,
//! for the handler to send.

use crate::domain::case::Party;
use crate::domain::case::hearing::Respondent;
use crate::domain::letter::LetterTo;
use crate::i18n::Text;

use super::Deed;
use super::meeting::party_name;
use crate::dialogue::query::Purpose;
use crate::dialogue::say::Saying;
use crate::dialogue::scene::Scene;

/// The invitation of a respondent (articles 3, 6 and 11). Files that were ticked go into the envelope.
pub(super) fn invitation(scene: &mut Scene<'_>, deed: &Deed, known: &Respondent) {
    let id = if known.attachments.is_empty() { "staff-letter-invitation" } else { "staff-letter-with-files" };
    let text = Text::new(id).with("name", known.person.name.as_str());
    hand(scene, deed, text, LetterTo::Respondent(known.id.0));
}

/// The report of a conversation, for somebody who cannot get it in the chat (articles 6 and 11).
pub(super) fn report(scene: &mut Scene<'_>, deed: &Deed, to: &Party) {
    let receiver = match to {
        Party::Filer => LetterTo::Client,
        Party::Respondent { respondent } => LetterTo::Respondent(respondent.0),
        Party::Staff { .. } | Party::Other { .. } => LetterTo::Involved,
    };
    let name = scene.words(&party_name(scene, &deed.case, to));
    hand(scene, deed, Text::new("staff-letter-report").with("name", name), receiver);
}

/// The newest letter to this receiver is the one that was just written.
fn hand(scene: &mut Scene<'_>, deed: &Deed, text: Text, to: LetterTo) {
    let case = scene.as_it_is_now(&deed.case);
    let written = case.letters.0.iter().rev().find(|written| written.to == to).cloned();
    let saying = Saying::text(text).about(case.id, Purpose::Card);
    scene.say(match written {
        Some(written) => saying.document(written.id, written.letter),
        None => saying,
    });
}
