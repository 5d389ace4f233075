//! `klachtwijzer run`: the bot on Telegram.

use std::sync::Arc;

use anyhow::Context;
use secrecy::SecretString;

use crate::app;
use crate::clock::System;
use crate::config::token;
use crate::delivery::limits::SendLimits;
use crate::delivery::stop;
use crate::telegram::polling::StartError;

use super::{Flags, WrongUse};

pub(super) async fn run(flags: &Flags) -> anyhow::Result<()> {
    // First of all: a stop while everything is being opened is a stop as well.
    let signal = stop::signal().context("signals cannot be heard")?;
    let settings = flags.settings()?;
    let token = SecretString::from(token(std::env::var("TELOXIDE_TOKEN").ok())?);
    let url = super::api_url(&settings)?;
    let _alone = app::alone(&settings).map_err(|error| WrongUse(format!("{error:#}")))?;
    let parts = app::open(&settings).await.map_err(|error| WrongUse(format!("{error:#}")))?;
    let limits = if settings.send_limits { SendLimits::Telegram } else { SendLimits::Off };
    let (stopper, stop) = stop::pair();
    let signals = tokio::spawn(async move {
        signal.await;
        tracing::info!("asked to stop: what is in hand is ended first");
        stopper.stop();
    });
    tracing::info!(organisation = %parts.organisation.short_name, "the bot starts");
    let served = app::serve(parts, url, token, Arc::new(System), limits, stop).await;
    signals.abort();
    match served {
        Err(error) if error.is::<StartError>() => Err(WrongUse(told(&error)).into()),
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
