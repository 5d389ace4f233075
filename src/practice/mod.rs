//! Practice: a local Telegram Bot API server with people at the other end, in memory. The bot
//! talks to it as to Telegram; a web page, or a test through [`World`], plays the people.
//! It imports nothing else of this crate and knows nothing about complaints.

mod answer;
mod api;
mod calls;
mod chat;
mod clock;
mod events;
mod faults;
mod files;
mod html;
mod image;
mod markup;
mod page;
mod params;
mod people;
mod profile;
mod state;
mod story;
mod text;
mod updates;
mod webhook;
mod wire;

use std::{io, net::SocketAddr, sync::Arc, time::Duration};

use axum::{Router, extract::DefaultBodyLimit};
use tokio::{net::TcpListener, sync::oneshot, task::JoinHandle};
use url::Url;

pub use calls::Call;
pub use clock::{ClockError, JUMP_MS_MAX, PracticeClock};
pub use faults::{Fault, FaultKind};
pub use files::{FileKind, Upload};
pub use people::{Button, Message, PressAnswer, World, WorldError};
use state::Shared;
pub use story::{Doing, Story, StoryState, StoryWish};
use wire::{CutSwitch, CuttableListener};

/// How long a stop waits for answers that are on their way.
const STOP_WITHIN: Duration = Duration::from_secs(2);

/// What a practice server starts with.
#[derive(Clone, Debug)]
pub struct Options {
    /// The token by which the bot is known, as `<number>:<secret>`.
    pub token: String,
    /// The bot as getMe describes it.
    pub bot: BotProfile,
    /// Everybody who has a phone.
    pub people: Vec<Person>,
    /// Where ids and numbers start: the same seed gives the same ones.
    pub seed: u64,
    /// Practice time at the start, in Unix milliseconds.
    pub start_time: i64,
    /// The heading of the page.
    pub title: String,
}

/// The bot's own account.
#[derive(Clone, Debug)]
pub struct BotProfile {
    /// Telegram's number of the bot.
    pub id: i64,
    /// The name above the chat.
    pub first_name: String,
    /// The name after the `@`.
    pub username: String,
}

/// Somebody with a phone.
#[derive(Clone, Debug)]
pub struct Person {
    /// Telegram's number of the person, and of the private chat.
    pub id: i64,
    /// A short name for addresses, such as `client`.
    pub key: String,
    /// First name.
    pub first_name: String,
    /// Last name, if the person shows one.
    pub last_name: Option<String>,
    /// The name after the `@`, if the person has one.
    pub username: Option<String>,
    /// The language of the app, such as `nl`.
    pub language_code: String,
    /// What the page calls this person's part, in Dutch.
    pub label: String,
    /// The phone number that sharing one's contact gives.
    pub phone: String,
}

/// A running practice server.
pub struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
    stop: oneshot::Sender<()>,
    task: JoinHandle<io::Result<()>>,
}

impl Server {
    /// Serves on the listener until it is stopped.
    #[expect(clippy::unused_async, reason = "needs a runtime, and starts like everything else that listens")]
    pub async fn start(listener: TcpListener, options: Options) -> io::Result<Self> {
        let address = listener.local_addr()?;
        let shared = Arc::new(Shared::new(options));
        let app = Router::new()
            .merge(page::routes())
            .merge(people::routes())
            .fallback(api::serve)
            .layer(DefaultBodyLimit::max(params::BODY_BYTES_MAX))
            .with_state(Arc::clone(&shared));
        let service = app.into_make_service_with_connect_info::<CutSwitch>();
        let (stop, stopped) = oneshot::channel::<()>();
        let serving = axum::serve(CuttableListener(listener), service).with_graceful_shutdown(async move {
            // A dropped sender means that the server handle is gone, and then it stops too.
            let _ = stopped.await;
        });
        tokio::spawn(webhook::deliver(Arc::clone(&shared)));
        Ok(Self { address, shared, stop, task: tokio::spawn(serving.into_future()) })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The address of the Bot API, for the client's `set_api_url`.
    pub fn api_url(&self) -> Url {
        let text = format!("http://{}/", self.address);
        Url::parse(&text).expect("a socket address makes a valid address")
    }

    /// The clock of this server.
    pub fn clock(&self) -> PracticeClock {
        self.shared.clock.clone()
    }

    /// A handle to play the people and look at what happened.
    pub fn world(&self) -> World {
        World::new(Arc::clone(&self.shared))
    }

    /// Ends the waiting polls and event streams and answers new polls at once: a bot that stops need
    /// not wait.
    pub fn let_go(&self) {
        self.shared.with(|state| state.stopping = true);
    }

    /// Lets go, then stops serving.
    pub async fn stop(self) {
        self.let_go();
        let _ = self.stop.send(());
        let abort = self.task.abort_handle();
        if tokio::time::timeout(STOP_WITHIN, self.task).await.is_err() {
            abort.abort();
        }
    }
}
