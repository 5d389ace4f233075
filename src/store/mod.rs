//! The store room: everything that outlives a process, encrypted, in SQLite or PostgreSQL.
//!
//! A turn opens one `Tx`, loads, applies one `Step` per update and commits. Delivery claims from the
//! outbox and marks; the scheduler reads timers. Decisions are not made here.

mod access;
mod answers;
mod apply;
mod attachments;
mod audit;
mod audit_lines;
mod backup;
mod cases;
mod claim;
mod codes;
mod conversation;
mod dead_letters;
mod dossier;
mod draft;
mod erase;
mod error;
mod forget;
mod heard;
mod invites;
mod keeping;
mod keyring;
mod keys;
mod leaving;
mod messages;
mod notices;
mod open;
mod outbox;
mod row;
mod seal;
mod sole;
mod staff;
mod status;
mod timers;
mod tx;

pub use apply::InboundRecord;
pub use audit::Chain;
pub use audit_lines::AuditLine;
pub use backup::{BackedUp, BackupError, Restored, Restoring};
pub use conversation::Loaded;
pub use dead_letters::DeadLetter;
pub use dossier::Opened;
pub use error::StoreError;
pub use forget::Traces;
pub use keeping::ClosedCase;
pub use keys::{MasterKey, MasterKeyError};
pub use open::Store;
pub use outbox::{Claimed, OutboxEntry, Outcome};
pub use sole::Sole;
pub use status::Status;
pub use timers::DueTimer;
pub use tx::Tx;
