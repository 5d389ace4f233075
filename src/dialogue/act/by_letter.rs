//! What goes by post or mail to somebody without Telegram: the letter, for the handler to send.

use chrono::NaiveDate;

use crate::domain::case::hearing::Respondent;
use crate::domain::case::meeting::Meeting;
use crate::domain::case::{Party, Stage};
use crate::domain::letter::{Block, Letter, LetterId};
use crate::domain::organisation::{Length, LengthUnit, TermKey, TermKind};
use crate::domain::procedure::{Moment, due_of, involved};
use crate::domain::terms::{Computation, Due};
use crate::i18n::Text;

use super::Deed;
use super::meeting::party_name;
use crate::dialogue::letters::{self, Invitation, Paper, Reader, Report};
use crate::dialogue::query::Purpose;
use crate::dialogue::respondent::view;
use crate::dialogue::say::Saying;
use crate::dialogue::scene::Scene;

/// The invitation of a respondent (articles 3, 6 and 11). Files that were ticked go into the envelope.
pub(super) fn invitation(scene: &mut Scene<'_>, deed: &Deed, known: &Respondent) {
    let last = known.answer_by.unwrap_or(scene.world.today);
    let invited = Invitation {
        reader: Reader { name: Some(known.person.name.clone()), address: Vec::new() },
        facts: known.facts.clone(),
        answer_by: answer_by(&super::moment(scene, &deed.case), last),
        link: None,
    };
    let signer = letters::signer(scene, &deed.case);
    let mut letter = letters::invitation(Paper::new(scene.world, &deed.case, &signer), &invited);
    if let Some(contact) = view::contact(&deed.case).filter(|_| known.contact_shown) {
        letter.blocks.push(Block::Paragraph(scene.words(&contact)));
    }
    let id = if known.attachments.is_empty() { "staff-letter-invitation" } else { "staff-letter-with-files" };
    hand(scene, deed, Text::new(id).with("name", known.person.name.as_str()), 1, letter);
}

/// The term with its computation; the committee names a day, which is then so many days away.
fn answer_by(moment: &Moment<'_>, last_day: NaiveDate) -> Due {
    match moment.case.stage {
        Stage::Committee => {
            let days = u32::try_from((last_day - moment.today).num_days()).unwrap_or(0);
            let length = Length { n: days, unit: LengthUnit::Days };
            let how = Computation { kind: TermKind::Deadline, length, start: moment.today, last_day };
            Due { last_day, how }
        }
        Stage::ComplaintsOfficer => due_of(moment, TermKey::RespondentAnswer, moment.today),
        Stage::Judging
        | Stage::Manager
        | Stage::Paused
        | Stage::Withdrawn
        | Stage::Settled
        | Stage::Admissibility
        | Stage::Measures
        | Stage::Closed => due_of(moment, TermKey::RespondentManager, moment.today),
    }
}

/// The report of a conversation, for somebody who cannot get it in the chat (articles 6 and 11).
pub(super) fn report(scene: &mut Scene<'_>, deed: &Deed, meeting: &Meeting, words: &str, to: &Party) {
    let named = |party: &Party| scene.words(&party_name(scene, &deed.case, party));
    let name = named(to);
    let reader = match to {
        Party::Filer => Reader::filer(&deed.case.complaint),
        Party::Respondent { .. } | Party::Staff { .. } | Party::Other { .. } => {
            Reader { name: Some(name.clone()), address: Vec::new() }
        }
    };
    let all = involved(&deed.case);
    let report = Report {
        reader,
        held_on: meeting.on,
        present: meeting.with.iter().map(named).collect(),
        words: words.to_owned(),
        also_to: all.iter().filter(|party| *party != to).map(named).collect(),
    };
    let place = all.iter().position(|party| party == to).and_then(|place| u32::try_from(place).ok());
    let signer = letters::signer(scene, &deed.case);
    let letter = letters::report(Paper::new(scene.world, &deed.case, &signer), &report);
    let number = place.unwrap_or(0).saturating_add(1);
    hand(scene, deed, Text::new("staff-letter-report").with("name", name), number, letter);
}

/// The letter bears the number of the step that made it, so that no two of a case are called the same.
fn hand(scene: &mut Scene<'_>, deed: &Deed, text: Text, nth: u32, letter: Letter) {
    let step = u32::try_from(deed.case.version).unwrap_or(u32::MAX);
    let id = LetterId(step.saturating_add(nth));
    scene.say(Saying::text(text).about(deed.case.id, Purpose::Card).letter(id, letter));
}
