//! `letter`: makes one letter for the process that started this one, and ends.

use crate::letters::child;

/// Reads a letter from the input and writes its PDF to the output.
pub(super) fn run() -> anyhow::Result<()> {
    Ok(child::answer(std::io::stdin().lock(), std::io::stdout().lock())?)
}
