//! Builds the bot from its rooms and runs it until it is asked to stop.

mod glue;
mod open;
mod profile;

pub use open::{Parts, alone, open, organisation, read_key};

use std::sync::Arc;

use anyhow::Context;
use secrecy::SecretString;
use tokio::sync::Notify;
use url::Url;

use crate::clock::Clock;
use crate::delivery::limits::SendLimits;
use crate::delivery::stop::Stop;
use crate::delivery::worker::Delivery;
use crate::letters::child::Press;
use crate::scheduler;
use crate::telegram::api::Api;
use crate::telegram::health::PollHealth;
use crate::telegram::polling;
use crate::telegram::transport::BotTransport;
use crate::turn::{BotName, Turns};

use glue::{Intake, Letters, Told};

/// The address of Telegram's own Bot API server.
pub const TELEGRAM: &str = "https://api.telegram.org";

/// Runs the bot: polling, turns, delivery and timers, until it is asked to stop; then everything in
/// hand is ended and written down.
///
/// # Errors
/// When polling cannot start: a webhook is set, or Telegram does not know the token.
pub async fn serve(
    parts: Parts,
    api_url: Url,
    token: SecretString,
    clock: Arc<dyn Clock>,
    limits: SendLimits,
    stop: Stop,
) -> anyhow::Result<()> {
    let api = Arc::new(Api::new(api_url, token).context("the Bot API cannot be used")?);
    let Parts { store, organisation, locales, seed, printer } = parts;
    let press = match printer {
        Some(program) => Press::new(program),
        None => Press::of_this_program().context("the program cannot find itself, to make letters")?,
    };
    let bot = BotName::default();
    let turns =
        Turns::new(store.clone(), Arc::clone(&organisation), Arc::clone(&locales), Arc::clone(&clock))
            .named(Arc::clone(&bot));
    let turns = seed.into_iter().fold(turns, Turns::seeded);
    let transport = Arc::new(BotTransport::new(Arc::clone(&api)));
    let told = Arc::new(Told::new(turns.clone()));
    let delivery = Delivery::new(
        Arc::new(store.clone()),
        Arc::clone(&transport),
        Arc::clone(&told),
        Arc::new(Letters(press)),
        Arc::clone(&clock),
        limits,
    );
    let wake = delivery.wake();
    told.wakes(Arc::clone(&wake));
    let intake = Intake::new(turns.clone(), transport, Arc::clone(&wake));
    let sending = tokio::spawn({
        let stop = stop.clone();
        async move { delivery.run(stop).await }
    });
    let timing = tokio::spawn(scheduler::run(
        store.clone(),
        turns.clone(),
        Arc::clone(&clock),
        Arc::clone(&wake),
        stop.clone(),
    ));
    let naming = tokio::spawn({
        let (api, locales) = (Arc::clone(&api), Arc::clone(&locales));
        async move {
            profile::learn_name(&api, &bot).await;
            profile::publish(&api, &locales, &organisation, &turns).await;
        }
    });
    let health = PollHealth::default();
    let polled = polling::run(&api, &intake, &*clock, &health, stop).await;
    naming.abort();
    wake.notify_one();
    if polled.is_err() {
        sending.abort();
        timing.abort();
    }
    let _ = tokio::join!(sending, timing);
    store.close().await;
    Ok(polled?)
}

/// Wakes the delivery when there is something to send.
type Wake = Arc<Notify>;
