//! The dossier: everything in a case in the order in which it happened, with the computation of every term,
//! and its files. Made for the handler in the chat, and at the command line.

mod chat;
mod clocks;
mod committee;
mod edition;
mod files;
mod filing;
mod hearing;
mod history;
mod meetings;
mod outcome;
mod side;
mod turns;

pub(super) use self::chat::typed;
pub use self::chat::{allow, explain_or_make, for_committee, make, make_own, make_without, send_files};

use crate::domain::case::{Case, CaseEvent};
use crate::domain::dossier::Edition;
use crate::domain::dossier::{BlackOut, Bundle};
use crate::domain::letter::Letter;
use crate::domain::organisation::Organisation;
use crate::domain::routing::{Routing, who_may_have};
use crate::domain::staff::{Role, StaffMember};
use crate::i18n::{DUTCH, Text};

use self::history::History;
use super::letters::{Dossier, Paper, Signer, dossier};
use super::scene::World;

/// What a dossier is made from.
#[derive(Clone, Copy)]
pub struct Source<'a> {
    /// With which texts, when.
    pub world: &'a World<'a>,
    /// The case as it is now.
    pub case: &'a Case,
    /// Everything that happened in it, oldest first.
    pub events: &'a [CaseEvent],
    /// Everybody whose name may stand in it.
    pub staff: &'a [StaffMember],
    /// Who signs.
    pub signer: &'a Signer,
    /// For whom.
    pub edition: Edition,
}

/// Who of the staff may allow that a dossier is made at the command line: a complaints officer for whom the
/// case exists.
pub fn may_allow(
    case: &Case,
    organisation: &Organisation,
    staff: &[StaffMember],
    secrecy_version: u32,
) -> Vec<StaffMember> {
    let excluded = case.excluded();
    let routing = Routing::of_case(case, &excluded, secrecy_version);
    let may = who_may_have(&routing, organisation, staff).into_iter();
    may.filter(|member| member.role == Role::ComplaintsOfficer).cloned().collect()
}

/// What a dossier holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Made {
    /// The words.
    pub letter: Letter,
    /// The files, in parts that Telegram takes.
    pub bundles: Vec<Bundle>,
}

/// Makes the dossier. Names that are blacked out stand nowhere in its words; in the files they may.
pub fn made(source: Source<'_>, names: &BlackOut) -> Made {
    let history = History::of(source);
    let paper = Paper::new(source.world, source.case, source.signer, source.staff);
    let letter = dossier(paper, &Dossier { chapters: history.chapters, edition: source.edition });
    let words = |text: Text| source.world.locales.render(DUTCH, &text);
    let missing = words(Text::new("dossier-missing"));
    let bundles = files::bundles(history.files, source.case.number.as_str(), &missing);
    Made { letter: names.letter(letter), bundles }
}

#[cfg(test)]
mod tests;
