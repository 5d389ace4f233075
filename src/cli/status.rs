//! `klachtwijzer status`: counts only, no content.

use std::collections::BTreeMap;

use anyhow::Context;

use crate::app;
use crate::i18n::Locales;

use super::{Flags, print, wrong_use};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// For machines.
    #[arg(long)]
    json: bool,
}

pub(super) async fn run(flags: &Flags, args: &Args) -> anyhow::Result<()> {
    let settings = flags.settings()?;
    let parts = app::open(&settings).await.map_err(|error| wrong_use(&error))?;
    let status = parts.store.status().await.context("the counts cannot be read")?;
    let value = serde_json::json!({
        "cases": status.cases,
        "cases_by_stage": status.cases_by_stage,
        "drafts": status.drafts,
        "outbox_pending": status.outbox_pending,
        "dead_letters": status.dead_letters,
        "timers_failing": status.timers_failing,
        "last_update_id": status.last_update_id,
        "texts_missing": texts_missing(&parts.locales),
    });
    if args.json {
        print(&value.to_string());
    } else if let Some(counts) = value.as_object() {
        for (name, count) in counts {
            print(&format!("{name}: {count}"));
        }
    }
    parts.store.close().await;
    Ok(())
}

/// How many texts each language lacks; they are told in Dutch.
fn texts_missing(locales: &Locales) -> BTreeMap<&'static str, usize> {
    locales.languages().map(|language| (language, locales.lacks(language))).collect()
}
