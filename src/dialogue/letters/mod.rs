//! The words of every letter, frozen when the step is decided: always in Dutch, since others than the
//! client read them too. Each letter has its file; `frame` has what all share, `ways` what one can do next.

mod committee;
mod confirmation;
mod dossier;
mod ended;
mod frame;
mod invitation;
mod receipt;
mod report;
mod ruled;
mod sent;
mod solved;
mod ways;

pub use committee::{ToCommittee, to_committee, uwv};
pub use confirmation::{Confirmation, confirmation};
pub use dossier::{Chapter, Dossier, dossier};
pub use ended::{NotTakenOn, Withdrawal, not_taken_on, withdrawal};
pub use frame::{Paper, Promise, Reader, Signer};
pub use invitation::{Invitation, invitation};
pub use receipt::{Oral, oral_receipt, receipt};
pub use report::{Report, report};
pub use ruled::{Committee, Ruled, admissible, inadmissible, measures, ruling};
pub use sent::{made, on_wish, signer};
pub use solved::{Finding, NoSolution, Outcome, Solution, no_solution, outcome, solution};
