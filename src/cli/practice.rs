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
use crate::domain::calendar::next_office_moment;
use crate::domain::organisation::{Organisation, Unit};
use crate::domain::staff::Role;
use crate::domain::time::Timestamp;
use crate::i18n::Locales;
use crate::practice::{BotProfile, Message, Options, Person, PracticeClock, Server, World};
use crate::store::Store;

use super::demo::{self, Tempo};
use super::{Flags, WrongUse, invite, print, wrong_use};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The port on localhost; 0 takes any free one [default: 8080, or the next free one]
    #[arg(long)]
    port: Option<u16>,
    /// Makes the numbers of updates, files and cases the same every time.
    #[arg(long)]
    seed: Option<u64>,
    /// Plays a whole complaint on the page, from the first word to the last letter; `=fast` without pauses.
    #[arg(long, value_name = "TEMPO", num_args = 0..=1, require_equals = true, default_missing_value = "calm")]
    demo: Option<Tempo>,
}

/// Where the page is when nobody names a port, and how many ports on from there are tried.
const PORT: u16 = 8080;
const PORTS_TRIED: u16 = 10;

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
    let mut organisation =
        app::organisation(settings.organisation.as_deref()).map_err(|error| wrong_use(&error))?;
    if settings.organisation.is_none() {
        invent_people(&mut organisation);
    }
    if args.demo.is_some() {
        // Nobody in it changes their mind, and whoever watches need not wait for that.
        organisation.settings.undo_seconds = 0;
    }
    let organisation = Arc::new(organisation);
    if args.demo.is_some() && settings.organisation.is_some() {
        let line = "--demo plays with the organisation that is built in: leave KLACHTWIJZER_ORGANISATION out";
        return Err(WrongUse(line.to_owned()).into());
    }
    let locales = Arc::new(Locales::built_in()?);
    let store = Store::open_temp().await.context("the throw-away database cannot be made")?;
    let listener = listen(args.port).await?;
    let seed = args.seed.unwrap_or_else(|| rand::rng().random());
    let server = Server::start(listener, options(&organisation, seed)).await?;
    let clock = Arc::new(PracticeTime(server.clock()));
    let codes = invitations(&store, &organisation, &*clock).await?;
    let (stopper, stop) = stop::pair();
    let parts =
        Parts { store, organisation: Arc::clone(&organisation), locales, seed: Some(seed), printer: None };
    let limits = if settings.send_limits { SendLimits::Telegram } else { SendLimits::Off };
    let token = SecretString::from(TOKEN);
    let bot = tokio::spawn(app::serve(parts, server.api_url(), token, clock, limits, stop));
    join(&server.world(), codes).await;
    print(&format!("Practice page: http://{}/  (stop with Ctrl+C)", server.address()));
    let playing = args.demo.map(|tempo| tokio::spawn(demonstrate(server.world(), organisation, tempo)));
    stop::signal()?.await;
    if let Some(playing) = playing {
        playing.abort();
    }
    stopper.stop();
    server.let_go();
    let ended = bot.await;
    server.stop().await;
    ended?
}

/// Plays the demo and tells its chapters; afterwards the phones are free for who watches.
async fn demonstrate(world: World, organisation: Arc<Organisation>, tempo: Tempo) {
    if tempo == Tempo::Calm {
        print("The demo begins as soon as the page is open.");
    }
    match demo::play(&world, &organisation, tempo, print).await {
        Ok(()) => print("The demo is over: go on by hand on the page."),
        Err(stuck) => tracing::error!("{stuck}"),
    }
}

/// The port that was asked for, else the first free one.
async fn listen(port: Option<u16>) -> Result<TcpListener, WrongUse> {
    let tried = port.map_or(PORT..=PORT + PORTS_TRIED - 1, |port| port..=port);
    let mut problem = None;
    for port in tried.clone() {
        match TcpListener::bind(("127.0.0.1", port)).await {
            Ok(listener) => return Ok(listener),
            Err(error) => problem = Some(error),
        }
    }
    let why = match problem {
        Some(error) if error.kind() != std::io::ErrorKind::AddrInUse => format!("cannot be used ({error})"),
        _ => "is taken".to_owned(),
    };
    Err(WrongUse(match port {
        Some(port) => format!("--port {port} {why}: set it to another one, or to 0"),
        None => format!(
            "every port from {} to {} {why}: set --port to another one, or to 0",
            tried.start(),
            tried.end()
        ),
    }))
}

fn options(organisation: &Organisation, seed: u64) -> Options {
    let mut people = vec![
        person(701, "client", "Samira Bakkali", "Klant"),
        person(702, "representative", "Bas Vermeer", "Helpt iemand"),
    ];
    let staff = staff(organisation);
    people.push(respondent());
    people.extend(
        (703..).zip(&staff).map(|(id, sample)| person(id, sample.key, &sample.invite.name, &sample.label)),
    );
    Options {
        token: TOKEN.to_owned(),
        bot: BotProfile {
            id: 1_234_567_890,
            first_name: "Klachtwijzer".to_owned(),
            username: "klachtwijzer_oefen_bot".to_owned(),
        },
        people,
        seed,
        start_time: in_the_office(System.now(), organisation).0,
        title: format!("Oefenen met de klachthulp van {}", organisation.short_name),
    }
}

/// Somebody to complain about, who gets in by the link that the handler passes on.
fn respondent() -> Person {
    person(720, "respondent", "Joke Bakker", "Medewerker")
}

/// So long the office stays open after the page does: whoever tries something sees what comes of it.
const AN_HOUR_MS: i64 = 3_600_000;

/// Now, or else the next moment at which notifications to staff come at once and go on doing so for a while.
pub(super) fn in_the_office(now: Timestamp, organisation: &Organisation) -> Timestamp {
    let open =
        |moment| next_office_moment(moment, organisation.settings.office_hours.hours, &organisation.holidays);
    let later = now.plus_ms(AN_HOUR_MS);
    if open(now) == now && open(later) == later { now } else { open(later) }
}

/// Somebody of the staff who is on the page.
struct Sample {
    key: &'static str,
    label: String,
    invite: Invite,
}

/// Nobody who really works there plays along, or is called by somebody who tries.
fn invent_people(organisation: &mut Organisation) {
    let officer = &mut organisation.complaints_officer;
    "Hanneke Wiersma".clone_into(&mut officer.name);
    "klachten@voorbeeld.example".clone_into(&mut officer.mail);
    "050 000 00 00".clone_into(&mut officer.phone);
    "S. Terpstra".clone_into(&mut organisation.committee.secretary);
}

/// The officer has the name that clients read, so that what the bot says fits what the page shows.
fn staff(organisation: &Organisation) -> Vec<Sample> {
    let mut staff = Vec::new();
    for (key, unit) in ["manager", "colleague"].into_iter().zip(units(organisation)) {
        let name = unit.manager.name.clone();
        let invite = Invite { role: Role::Manager, unit: Some(unit.key.clone()), name };
        staff.push(Sample { key, label: format!("Manager {}", unit.button), invite });
    }
    let sample = |key, label: &str, role, name: &str| Sample {
        key,
        label: label.to_owned(),
        invite: Invite { role, unit: None, name: name.to_owned() },
    };
    let officer = organisation.complaints_officer.name.as_str();
    staff.push(sample("officer", "Klachtenfunctionaris", Role::ComplaintsOfficer, officer));
    let secretary = organisation.committee.secretary.as_str();
    staff.push(sample("secretary", "Secretaris commissie", Role::CommitteeSecretary, secretary));
    staff.push(sample("admin", "Beheerder", Role::Administrator, "Farid Yilmaz"));
    staff
}

/// The unit that a newcomer is likely to choose, and the one whose manager stands in.
fn units(organisation: &Organisation) -> Vec<&Unit> {
    let service = organisation.services.iter().find(|service| service.covered);
    let likely = service.map(|service| organisation.units_for(service)).unwrap_or_default();
    let all = organisation.units.iter();
    let unit = likely.into_iter().chain(all).find(|unit| !unit.colleagues.is_empty());
    let unit = unit.or_else(|| organisation.units.first());
    let colleague = unit.and_then(|unit| unit.colleagues.first()).and_then(|key| organisation.unit(key));
    unit.into_iter().chain(colleague).collect()
}

fn person(id: i64, key: &str, name: &str, label: &str) -> Person {
    // An initial alone is no name to call somebody by.
    let split = name.split_once(' ').filter(|(first, _)| !first.ends_with('.'));
    let (first_name, last_name) = split.unwrap_or((name, ""));
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

/// Invitations for the sample staff: the officer's last, since an officer hears of everybody who joins later.
async fn invitations(
    store: &Store,
    organisation: &Organisation,
    clock: &dyn Clock,
) -> anyhow::Result<Vec<(&'static str, String)>> {
    let mut staff = staff(organisation);
    staff.sort_by_key(|sample| sample.invite.role == Role::ComplaintsOfficer);
    let mut codes = Vec::new();
    for sample in staff {
        codes.push((sample.key, invite::create(store, organisation, &sample.invite, clock).await?));
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
    world.press(person, asked.id(), &button.data).await.ok()?;
    let ready = world.wait_for_message(person, asked.id(), WITHIN, |_| true).await.ok()?;
    // Their phones begin where work begins: not with a button that was pressed already.
    for message in world.chat(person).ok()?.iter().filter(|message| message.id() < ready.id()) {
        world.delete(person, message.id()).ok()?;
    }
    Some(())
}
