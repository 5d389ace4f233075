//! The words of every letter, frozen when the step is decided: always in Dutch, since others than the
//! client read them too. Each letter has its file; `frame` has what all share, `ways` what one can do next.

mod behalf;
mod button;
mod committee;
mod confirmation;
mod dossier;
mod ended;
mod follow;
mod frame;
mod invitation;
mod receipt;
mod report;
mod ruled;
mod solved;
mod ways;

#[cfg(test)]
mod tests;

pub use button::{buttons, line};
pub use committee::{to_committee, uwv};
pub use confirmation::confirmation;
pub use dossier::{Chapter, Dossier, dossier};
pub use ended::{not_taken_on, withdrawal};
pub use follow::{following, on_filing, on_oral_filing};
pub use frame::{Paper, Reader, Signer};
pub use invitation::invitation;
pub use receipt::{Oral, oral_receipt, receipt};
pub use report::report;
pub use ruled::{admissible, inadmissible, measures, ruling};
pub use solved::{no_solution, outcome, settled, solution};
