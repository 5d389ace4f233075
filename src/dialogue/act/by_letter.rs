//! What goes by post or mail to somebody without Telegram: the letter that followed from what was recorded,
//! for the handler to send.

use crate::domain::case::Party;
use crate::domain::case::hearing::{Respondent, RespondentId};
use crate::domain::case::letters::Written;
use crate::domain::case::meeting::MeetingKind;
use crate::domain::letter::LetterTo;
use crate::domain::procedure::Seat;
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
    hand(scene, deed, text, LetterTo::Respondent(known.id.0), &known.person.name);
}

/// The report of a conversation, for somebody who cannot get it in the chat (articles 6 and 11). Where the
/// committee works on paper, the report of its hearing is its own.
pub(super) fn report(scene: &mut Scene<'_>, deed: &Deed, to: &Party, kind: MeetingKind) {
    let name = scene.words(&party_name(scene, &deed.case, to));
    if kind == MeetingKind::Hearing && deed.seat != Seat::Secretary {
        let text = Text::new("staff-report-of-committee").with("name", name);
        return scene.say(Saying::text(text).about(deed.case.id, Purpose::Card));
    }
    let receiver = match to {
        Party::Filer => LetterTo::Client,
        Party::Respondent { respondent } => LetterTo::Respondent(respondent.0),
        Party::Staff { .. } | Party::Other { .. } => LetterTo::Involved,
    };
    hand(scene, deed, Text::new("staff-letter-report").with("name", name.as_str()), receiver, &name);
}

/// The newest letter to this receiver is the one that was just written; others involved have one place
/// among the letters, and are told apart by their names.
fn hand(scene: &mut Scene<'_>, deed: &Deed, text: Text, to: LetterTo, name: &str) {
    let case = scene.as_it_is_now(&deed.case);
    let meant = |written: &&Written| {
        let theirs = to != LetterTo::Involved || written.letter.addressee.iter().any(|line| line == name);
        written.to == to && theirs
    };
    let written = case.letters.0.iter().rev().find(meant).cloned();
    let mut saying = Saying::text(text).about(case.id, Purpose::Card);
    let addressed = match to {
        LetterTo::Respondent(id) => {
            case.hearing.respondent(RespondentId(id)).is_some_and(|known| known.address.is_some())
        }
        LetterTo::Client => case.filer.address.is_some(),
        LetterTo::Organisation
        | LetterTo::Committee
        | LetterTo::Uwv
        | LetterTo::Involved
        | LetterTo::Desk => true,
    };
    if !addressed {
        saying = saying.paragraph(Text::new("staff-letter-no-address"));
    }
    scene.say(match written {
        Some(written) => saying.document(written.id, written.letter),
        None => saying,
    });
}
