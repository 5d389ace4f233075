//! `klachtwijzer run`: the bot on Telegram.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use anyhow::{Context, bail};
use secrecy::SecretString;

use crate::app;
use crate::clock::System;
use crate::config::token;
use crate::delivery::limits::SendLimits;
use crate::delivery::stop;
use crate::telegram::polling::StartError;

use super::{Flags, WrongUse, wrong_use};

pub(super) async fn run(flags: &Flags) -> anyhow::Result<()> {
    // First of all: a stop while everything is being opened is a stop as well.
    let signal = stop::signal().context("signals cannot be heard")?;
    let settings = flags.settings()?;
    let token = SecretString::from(token(std::env::var("TELOXIDE_TOKEN").ok())?);
    let url = super::api_url(&settings)?;
    let _alone = app::alone(&settings).map_err(|error| wrong_use(&error))?;
    let parts = app::open(&settings).await.map_err(|error| wrong_use(&error))?;
    let sole = parts.store.sole().await.context("the lock on the database cannot be asked for")?;
    let Some(mut sole) = sole else {
        let line = "another klachtwijzer runs on this database, perhaps on another machine: stop it first, \
                    or set DATABASE_URL to another one";
        return Err(WrongUse(line.to_owned()).into());
    };
    let limits = if settings.send_limits { SendLimits::Telegram } else { SendLimits::Off };
    let (stopper, stop) = stop::pair();
    let lost = Arc::new(AtomicBool::new(false));
    let watching = tokio::spawn({
        let lost = Arc::clone(&lost);
        async move {
            tokio::select! {
                () = signal => tracing::info!("asked to stop: what is in hand is ended first"),
                () = sole.lost() => {
                    tracing::error!("the lock on the database is lost: another process may run now");
                    lost.store(true, Ordering::Relaxed);
                }
            }
            stopper.stop();
            // The right is kept until all is ended.
            sole
        }
    });
    tracing::info!(organisation = %parts.organisation.short_name, "the bot starts");
    let served = app::serve(parts, url, token, Arc::new(System), limits, stop).await;
    watching.abort();
    match served {
        Err(error) if error.is::<StartError>() => Err(WrongUse(told(&error)).into()),
        Ok(()) if lost.load(Ordering::Relaxed) => {
            bail!("the lock on the database was lost, so the bot stopped: start it again")
        }
        other => other.context("the bot stopped"),
    }
}

fn told(error: &anyhow::Error) -> String {
    match error.downcast_ref::<StartError>() {
        Some(StartError::TokenRefused) => {
            "TELOXIDE_TOKEN is not known to Telegram: set it to the token that @BotFather gave".to_owned()
        }
        Some(StartError::WebhookSet) | None => error.to_string(),
    }
}
