//! `klachtwijzer practice`: the whole product on this computer, without a token and without a network.

use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use rand::RngExt;
use secrecy::SecretString;
use tokio::net::TcpListener;

use crate::app::{self, Parts};
use crate::clock::{Clock, System};
use crate::delivery::limits::SendLimits;
use crate::delivery::stop;
use crate::dialogue::query::Invite;
use crate::domain::organisation::Organisation;
use crate::domain::staff::Role;
use crate::domain::time::Timestamp;
use crate::i18n::Locales;
use crate::practice::{BotProfile, Message, Options, Person, PracticeClock, Server, World};
use crate::store::Store;

use super::{Flags, WrongUse, invite, print};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The port on localhost; 0 takes a free one.
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// Makes the numbers of updates and files the same every time.
    #[arg(long)]
    seed: Option<u64>,
}

/// Nobody's token: the practice server knows no other.
const TOKEN: &str = "1234567890:practice";

/// Practice time.
struct PracticeTime(PracticeClock);

impl Clock for PracticeTime {
    fn now(&self) -> Timestamp {
        Timestamp(self.0.now_ms())
    }
}

pub(super) async fn run(flags: &Flags, args: &Args) -> anyhow::Result<()> {
    let settings = flags.settings()?;
    let organisation = Arc::new(
        app::organisation(settings.organisation.as_deref())
            .map_err(|error| WrongUse(format!("{error:#}")))?,
    );
    let locales = Arc::new(Locales::built_in()?);
    let store = Store::open_temp().await.context("the throw-away database cannot be made")?;
    let listener = TcpListener::bind(("127.0.0.1", args.port))
        .await
        .map_err(|_| WrongUse(format!("--port {} is taken: set it to another one, or to 0", args.port)))?;
    let seed = args.seed.unwrap_or_else(|| rand::rng().random());
    let server = Server::start(listener, options(&organisation, seed)).await?;
    let clock = Arc::new(PracticeTime(server.clock()));
    let codes = invitations(&store, &organisation, &*clock).await?;
    let (stopper, stop) = stop::pair();
    let parts = Parts { store, organisation, locales };
    let limits = if settings.send_limits { SendLimits::Telegram } else { SendLimits::Off };
    let token = SecretString::from(TOKEN);
    let bot = tokio::spawn(app::serve(parts, server.api_url(), token, clock, limits, stop));
    join(&server.world(), codes).await;
    print(&format!("Practice page: http://{}/  (stop with Ctrl+C)", server.address()));
    stop::signal().await?;
    stopper.stop();
    let ended = bot.await;
    server.stop().await;
    ended?
}

fn options(organisation: &Organisation, seed: u64) -> Options {
    Options {
        token: TOKEN.to_owned(),
        bot: BotProfile {
            id: 1_234_567_890,
            first_name: "Klachtwijzer".to_owned(),
            username: "klachtwijzer_oefen_bot".to_owned(),
        },
        people: people(organisation),
        seed,
        start_time: System.now().0,
        title: format!("Oefenen met de klachthulp van {}", organisation.short_name),
    }
}

/// The first unit with a colleague: its manager and that colleague are on the page.
fn managers(organisation: &Organisation) -> Vec<(String, String)> {
    let unit = organisation.units.iter().find(|unit| !unit.colleagues.is_empty());
    let unit = unit.or_else(|| organisation.units.first());
    let colleague = unit.and_then(|unit| unit.colleagues.first()).and_then(|key| organisation.unit(key));
    unit.into_iter().chain(colleague).map(|unit| (unit.key.clone(), unit.manager.name.clone())).collect()
}

fn people(organisation: &Organisation) -> Vec<Person> {
    let mut people = vec![
        person(701, "client", "Samira", "Bakkali", "Klant"),
        person(702, "representative", "Bas", "Vermeer", "Vertegenwoordiger"),
    ];
    for (index, (unit, name)) in managers(organisation).into_iter().enumerate() {
        let (first, last) = name.split_once(' ').unwrap_or((name.as_str(), ""));
        let unit_name = organisation.unit(&unit).map_or("", |unit| unit.name.as_str());
        let key = if index == 0 { "manager" } else { "colleague" };
        let id = 703 + i64::try_from(index).unwrap_or(0);
        people.push(person(id, key, first, last, &format!("Manager van {unit_name}")));
    }
    people.push(person(705, "officer", "Marleen", "Oosterhuis", "Klachtenfunctionaris"));
    people.push(person(706, "admin", "Farid", "Yilmaz", "Beheerder"));
    people
}

fn person(id: i64, key: &str, first_name: &str, last_name: &str, label: &str) -> Person {
    Person {
        id,
        key: key.to_owned(),
        first_name: first_name.to_owned(),
        last_name: (!last_name.is_empty()).then(|| last_name.to_owned()),
        username: None,
        language_code: "nl".to_owned(),
        label: label.to_owned(),
        phone: format!("+31612345{id}"),
    }
}

/// Invitations for the sample staff, by phone.
async fn invitations(
    store: &Store,
    organisation: &Organisation,
    clock: &dyn Clock,
) -> anyhow::Result<Vec<(&'static str, String)>> {
    let mut invites = vec![
        (
            "officer",
            Invite { role: Role::ComplaintsOfficer, unit: None, name: "Marleen Oosterhuis".to_owned() },
        ),
        ("admin", Invite { role: Role::Administrator, unit: None, name: "Farid Yilmaz".to_owned() }),
    ];
    for (index, (unit, name)) in managers(organisation).into_iter().enumerate() {
        let key = if index == 0 { "manager" } else { "colleague" };
        invites.push((key, Invite { role: Role::Manager, unit: Some(unit), name }));
    }
    let mut codes = Vec::new();
    for (key, wanted) in invites {
        codes.push((key, invite::create(store, organisation, &wanted, clock).await?));
    }
    Ok(codes)
}

/// So long the bot may take to answer a phone at the start.
const WITHIN: Duration = Duration::from_secs(20);

/// Lets the sample staff join as real staff would: the link, then the promise of secrecy.
async fn join(world: &World, codes: Vec<(&'static str, String)>) {
    for (person, code) in codes {
        if accept(world, person, &code).await.is_none() {
            tracing::warn!(person, "this phone could not join the sample staff");
        }
    }
}

async fn accept(world: &World, person: &str, code: &str) -> Option<()> {
    let sent = world.start(person, Some(code)).ok()?;
    let after = sent.last()?.id();
    let promise = |message: &Message| message.buttons().iter().any(|b| b.data.starts_with("p.secrecy-"));
    let asked = world.wait_for_message(person, after, WITHIN, promise).await.ok()?;
    let button = asked.buttons().into_iter().find(|b| b.data.starts_with("p.secrecy-"))?;
    world.tap(person, asked.id(), &button.data).ok()?;
    world.wait_for_message(person, asked.id(), WITHIN, |_| true).await.ok()?;
    Some(())
}
