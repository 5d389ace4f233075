//! `klachtwijzer audit verify`: was anything in the audit trail changed, removed, added or moved?

use anyhow::{Context, bail};

use crate::store::Chain;

use super::{Flags, print};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, clap::Subcommand)]
enum What {
    /// Checks every line, and that none is missing; also beside a bot that runs.
    Verify,
}

pub(super) async fn run(flags: &Flags, args: &Args) -> anyhow::Result<()> {
    let parts = super::existing(flags).await?;
    let chain = match args.what {
        What::Verify => parts.store.audit_verify().await,
    };
    parts.store.close().await;
    match chain.context("the audit trail cannot be read")? {
        Chain::Verified { rows } => print(&format!("the audit trail is whole; lines: {rows}")),
        Chain::Broken { row: 0 } => {
            bail!("the audit trail was tampered with: the note of where it ends is false")
        }
        Chain::Broken { row } => bail!("the audit trail was tampered with: it shows at line {row}"),
    }
    Ok(())
}
