//! The procedure of articles 2 to 13 as one table: in which stage who can do what, what has to be there
//! first, and what follows. The help for staff, the buttons on the card and the diagram in the docs are
//! made from it.

mod action;
pub mod clocks;
mod diagram;
mod duties;
mod gate;
mod mistakes;
mod seat;
pub mod sides;
mod table;
mod upkeep;

use chrono::NaiveDate;

use super::calendar::civil_date;
use super::case::filer::AsideWhy;
use super::case::{Case, Stage};
use super::organisation::{Citations, Organisation, Term, TermKey};
use super::terms::{Due, due};
use crate::i18n::Text;

pub use self::action::Action;
pub use self::diagram::mermaid;
pub use self::duties::{Duty, duties};
pub use self::gate::{Gate, involved, last_day, talk_with_filer};
pub use self::mistakes::{is_told, mistakes};
pub use self::seat::Seat;
pub use self::table::{Row, TABLE};
pub use self::upkeep::{Task, next_moment, tasks};

/// What an action is judged against.
#[derive(Clone, Copy, Debug)]
pub struct Moment<'a> {
    /// The case.
    pub case: &'a Case,
    /// The organisation file.
    pub organisation: &'a Organisation,
    /// Today in Europe/Amsterdam.
    pub today: NaiveDate,
}

impl<'a> Moment<'a> {
    /// A term as the regulation has it under which the case was filed (article 16).
    pub fn term(&self, key: TermKey) -> &'a Term {
        let filed = civil_date(self.case.filed);
        self.organisation.regulation_of(&self.case.regulation, filed).term(key, filed)
    }

    /// What that term comes to from this day on: the same for the clocks, the pages and the letters.
    pub fn due(&self, key: TermKey, start: NaiveDate) -> Due {
        due(self.term(key), start, &self.organisation.holidays)
    }

    /// How that regulation is cited.
    pub fn citations(&self) -> &'a Citations {
        &self.organisation.regulation_of(&self.case.regulation, civil_date(self.case.filed)).citations
    }
}

/// Why an action is not possible now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Denied {
    /// Nobody does this in this stage.
    Stage,
    /// Somebody else does this.
    Seat(Vec<Seat>),
    /// Something has to be there first.
    Missing(Vec<Gate>),
    /// Whoever filed does not act for the client now.
    Aside(AsideWhy),
}

impl Denied {
    /// What is missing and who can do it, in words for staff; one text a line.
    pub fn texts(&self, moment: &Moment<'_>) -> Vec<Text> {
        match self {
            Self::Stage => vec![Text::new("staff-denied-stage")],
            Self::Seat(seats) => {
                seats.iter().map(|seat| Text::new("staff-denied-seat").with("who", seat.text())).collect()
            }
            Self::Missing(gates) => gates.iter().flat_map(|gate| gate.texts(moment)).collect(),
            Self::Aside(_) => vec![Text::new("staff-denied-aside")],
        }
    }
}

/// May somebody in this seat do this now? The row of the table says what follows.
///
/// # Errors
/// When they may not: because of the stage, because it is somebody else's, or because something is missing.
pub fn permit(moment: &Moment<'_>, action: Action, seat: Seat) -> Result<&'static Row, Denied> {
    let here: Vec<&'static Row> =
        TABLE.iter().filter(|row| row.action == action && row.stages.contains(&moment.case.stage)).collect();
    if here.is_empty() {
        return Err(Denied::Stage);
    }
    let own: Vec<&'static Row> = here.iter().copied().filter(|row| row.by.contains(&seat)).collect();
    if own.is_empty() {
        let mut seats: Vec<Seat> = here.iter().flat_map(|row| row.by).copied().collect();
        seats.sort_unstable();
        seats.dedup();
        return Err(Denied::Seat(seats));
    }
    if let Some(aside) = moment.case.aside().filter(|_| seat == Seat::Filer) {
        return Err(Denied::Aside(aside.why));
    }
    let missing =
        |row: &Row| -> Vec<Gate> { row.gates.iter().copied().filter(|gate| !gate.is_open(moment)).collect() };
    // Several rows are several ways to the same; the nearest one tells what is missing.
    let nearest = own.into_iter().map(|row| (row, missing(row))).min_by_key(|(_, missing)| missing.len());
    match nearest {
        Some((row, missing)) if missing.is_empty() => Ok(row),
        Some((_, missing)) => Err(Denied::Missing(missing)),
        None => Err(Denied::Stage),
    }
}

/// What somebody in this seat does in this stage, as soon as what it asks for is there; in the order of the table.
pub fn doable(stage: Stage, seat: Seat) -> Vec<Action> {
    of_table(|row| row.stages.contains(&stage) && row.by.contains(&seat))
}

/// What somebody in this seat can do in every stage before the end.
pub fn always(seat: Seat) -> Vec<Action> {
    let theirs: Vec<Stage> =
        Stage::ALL.into_iter().filter(|stage| *stage != Stage::Closed && is_theirs(*stage, seat)).collect();
    of_table(|row| {
        row.by.contains(&seat)
            && row.gates.is_empty()
            && theirs.iter().all(|stage| row.stages.contains(stage))
    })
}

fn is_theirs(stage: Stage, seat: Seat) -> bool {
    TABLE.iter().any(|row| row.by.contains(&seat) && row.stages.contains(&stage) && row.gates.is_empty())
}

fn of_table(is_meant: impl Fn(&Row) -> bool) -> Vec<Action> {
    let mut actions = Vec::new();
    for row in TABLE.iter().filter(|row| is_meant(row)) {
        if !actions.contains(&row.action) {
            actions.push(row.action);
        }
    }
    actions
}

/// Is there a stage in which somebody in this seat does this?
pub fn is_ever(action: Action, seat: Seat) -> bool {
    TABLE.iter().any(|row| row.action == action && row.by.contains(&seat))
}

/// Everything that somebody in this seat can do now, in the order of the table.
pub fn possible(moment: &Moment<'_>, seat: Seat) -> Vec<Action> {
    let mut actions = Vec::new();
    for row in TABLE {
        if !actions.contains(&row.action) && permit(moment, row.action, seat).is_ok() {
            actions.push(row.action);
        }
    }
    actions
}

#[cfg(test)]
pub(in crate::domain) mod tests;
