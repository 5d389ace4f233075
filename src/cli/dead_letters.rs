//! `klachtwijzer dead-letters`: updates that could not be handled. Prints what they are, never what they say.

use std::sync::Arc;

use anyhow::{Context, bail};
use chrono::{DateTime, SecondsFormat};
use serde_json::Value;
use uuid::Uuid;

use crate::app::Parts;
use crate::clock::{Clock, System};
use crate::store::DeadLetter;
use crate::telegram::inbound::parse;
use crate::turn::{Replayed, Turns};

use super::{Flags, print};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, clap::Subcommand)]
enum What {
    /// A line for each, oldest first: identifier, number of the update, moment, why it failed.
    List,
    /// What kind of update it is. Shows no word of it.
    ShowMeta {
        /// The identifier, as `list` prints it.
        id: Uuid,
    },
    /// Handles it after all, as if it came in now; also beside a bot that runs.
    Replay {
        /// The identifier, as `list` prints it.
        id: Uuid,
        /// Also when the person went on in the chat since, so that it may answer another question.
        #[arg(long)]
        anyway: bool,
    },
    /// Gives it up.
    Drop {
        /// The identifier, as `list` prints it.
        id: Uuid,
    },
}

/// More than anybody reads.
const LISTED: u32 = 10_000;

pub(super) async fn run(flags: &Flags, args: &Args) -> anyhow::Result<()> {
    let parts = super::existing(flags).await?;
    let done = carry_out(&parts, &args.what).await;
    parts.store.close().await;
    done
}

async fn carry_out(parts: &Parts, what: &What) -> anyhow::Result<()> {
    match *what {
        What::List => {
            for letter in parts.store.dead_letters(LISTED).await.context("they cannot be read")? {
                print(&line(&letter));
            }
            Ok(())
        }
        What::ShowMeta { id } => {
            let letter = find(parts, id).await?;
            print(&line(&letter));
            print(&format!("{} bytes: {}", letter.raw.len(), kind(&letter.raw)));
            Ok(())
        }
        What::Replay { id, anyway } => replay(parts, id, anyway).await,
        What::Drop { id } => {
            if !turns(parts).drop_dead_letter(id).await.context("it cannot be dropped")? {
                return Err(gone(id));
            }
            print("dropped");
            Ok(())
        }
    }
}

async fn replay(parts: &Parts, id: Uuid, anyway: bool) -> anyhow::Result<()> {
    let letter = find(parts, id).await?;
    let Ok(update) = serde_json::from_str::<Value>(&letter.raw) else {
        bail!("{id} holds no JSON, so nothing can be done with it: drop it");
    };
    let inbound = parse(&update, System.now());
    match turns(parts).replay(id, &inbound, anyway).await.context("it cannot be replayed now")? {
        Replayed::Done => {
            print("replayed: what follows from it is sent by the bot that runs, or by the next one");
            Ok(())
        }
        Replayed::Gone => Err(gone(id)),
        Replayed::WentOn => bail!(
            "the person went on in the chat since {id} failed, so it may answer another question now: \
             nothing was done (--anyway does it all the same)"
        ),
        Replayed::Failed(reason) => bail!("{id} failed again ({reason}) and stays a dead letter"),
    }
}

async fn find(parts: &Parts, id: Uuid) -> anyhow::Result<DeadLetter> {
    parts.store.dead_letter(id).await.context("it cannot be read")?.ok_or_else(|| gone(id))
}

fn gone(id: Uuid) -> anyhow::Error {
    anyhow::anyhow!(
        "there is no dead letter {id}: it was replayed, dropped or forgotten, and nothing was done"
    )
}

fn turns(parts: &Parts) -> Turns {
    let (organisation, locales) = (Arc::clone(&parts.organisation), Arc::clone(&parts.locales));
    Turns::new(parts.store.clone(), organisation, locales, Arc::new(System))
}

fn line(letter: &DeadLetter) -> String {
    let at = DateTime::from_timestamp_millis(letter.at.0).unwrap_or_default();
    let at = at.to_rfc3339_opts(SecondsFormat::Secs, true);
    format!("{}  {}  {at}  {}", letter.id, letter.update_id, letter.reason)
}

/// The names that Telegram gives to the parts of an update, one level deep.
fn kind(raw: &str) -> String {
    let Ok(Value::Object(update)) = serde_json::from_str(raw) else { return "no update".to_owned() };
    let parts = update.iter().filter(|(name, _)| *name != "update_id").map(|(name, part)| {
        let inside = part.as_object().into_iter().flat_map(|part| part.keys()).map(|key| named(key));
        format!("{} ({})", named(name), inside.collect::<Vec<_>>().join(", "))
    });
    parts.collect::<Vec<_>>().join("; ")
}

/// A name of Telegram's; what does not look like one is not repeated.
fn named(key: &str) -> &str {
    let is_name = key.len() <= 40 && key.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
    if is_name { key } else { "?" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_kind_of_an_update_shows_no_word_of_it() {
        let raw = r#"{"update_id": 7, "message": {"text": "geheim", "from": {"first_name": "Samira"}}}"#;
        assert_eq!(kind(raw), "message (from, text)");
        assert_eq!(kind(r#"{"Samira B.": {"Geheim!": 1}, "poll": 3}"#), "? (?); poll ()");
        assert_eq!(kind("Samira"), "no update");
    }
}
