//! A place for one test: a practice server with everybody's phone, a data folder, and a key.

use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use klachtwijzer::app::{self, Parts};
use klachtwijzer::clock::{Clock, System};
use klachtwijzer::delivery::limits::SendLimits;
use klachtwijzer::delivery::stop::{self, Stopper};
use klachtwijzer::dialogue::query::Invite;
use klachtwijzer::domain::organisation::{self, Organisation};
use klachtwijzer::domain::staff::Role;
use klachtwijzer::domain::time::Timestamp;
use klachtwijzer::i18n::Locales;
use klachtwijzer::practice::{Person, PracticeClock, Server, World};
use klachtwijzer::store::Store;
use secrecy::SecretString;
use tempfile::TempDir;
use tokio::task::JoinHandle;

use super::phone::Phone;
use super::words::says;
use crate::street::{person, serve};

pub(super) const TOKEN: &str = "4242424242:e2e-practice-secret";
/// Large numbers, as Telegram's are: a small one is found by accident everywhere.
pub(super) const CLIENT: i64 = 7_311_904_421;
pub(super) const MANAGER: i64 = 7_311_904_422;
pub(super) const OFFICER: i64 = 7_311_904_423;
/// The unit whose manager handles what the sample intake files.
pub(super) const UNIT: &str = "kringloop-noord";
pub(super) const MANAGER_NAME: &str = "Karin de Vries";

pub(super) struct Town {
    pub(super) server: Server,
    pub(super) world: World,
    pub(super) folder: TempDir,
}

impl Town {
    pub(super) async fn new() -> Self {
        Self::with(Vec::new()).await
    }

    /// With more clients.
    pub(super) async fn with(more: Vec<Person>) -> Self {
        let mut people = vec![
            person(CLIENT, "client", "Samira"),
            person(MANAGER, "manager", "Karin"),
            person(OFFICER, "officer", "Brigit"),
        ];
        people.extend(more);
        let server = serve(TOKEN, "klacht_e2e_bot", people, 11, System.now().0).await;
        let town = Self { world: server.world(), server, folder: tempfile::tempdir().unwrap() };
        std::fs::write(town.organisation_file(), werkpro_file()).unwrap();
        town
    }

    pub(super) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(super) fn data(&self) -> PathBuf {
        self.path("data")
    }

    pub(super) fn key_file(&self) -> PathBuf {
        self.path("master.key")
    }

    pub(super) fn organisation_file(&self) -> PathBuf {
        self.path("organisation.toml")
    }

    pub(super) fn database_url(&self) -> String {
        format!("sqlite://{}", self.data().join("klachtwijzer.db").display())
    }

    /// The store that the bot uses; made when it is not there.
    pub(super) async fn open(&self) -> Store {
        std::fs::create_dir_all(self.data()).unwrap();
        let key = app::read_key(&self.key_file()).unwrap();
        Store::open(&self.database_url(), key, &self.data().join("attachments")).await.unwrap()
    }

    /// Waits until a bot in a process of its own has nothing to send any more.
    pub(super) async fn outbox_empties(&self) {
        let store = self.open().await;
        empties(&store).await;
        store.close().await;
    }

    /// Somebody's phone.
    pub(super) fn phone(&self, person: &str) -> Phone {
        Phone::new(self.world.clone(), person)
    }

    /// Somebody's phone, on which everything is still to be read.
    pub(super) fn phone_from_the_start(&self, person: &str) -> Phone {
        Phone { seen: 0, ..self.phone(person) }
    }

    /// Invites the manager and the complaints officer; gives their codes.
    pub(super) async fn invite_staff(&self) -> Vec<(&'static str, String)> {
        let store = self.open().await;
        let expires = System.now().plus_days(1);
        let manager =
            Invite { role: Role::Manager, unit: Some(UNIT.to_owned()), name: MANAGER_NAME.to_owned() };
        let officer = Invite { role: Role::ComplaintsOfficer, unit: None, name: "Brigit Grol".to_owned() };
        let mut codes = Vec::new();
        for (person, invite) in [("manager", manager), ("officer", officer)] {
            let code = format!("code-for-{person}");
            store.create_invite(&invite, &code, expires).await.unwrap();
            codes.push((person, code));
        }
        store.close().await;
        codes
    }

    /// Starts the bot in this process.
    pub(super) async fn bot(&self) -> Bot {
        self.bot_on(self.open().await)
    }

    /// Starts the bot in this process on this store.
    pub(super) fn bot_on(&self, store: Store) -> Bot {
        self.bot_with(store, None)
    }

    /// Starts the bot in this process, with case numbers from a seed.
    pub(super) fn bot_with(&self, store: Store, seed: Option<u64>) -> Bot {
        let (stopper, stop) = stop::pair();
        let kept = store.clone();
        let locales = Arc::new(Locales::built_in().unwrap());
        let printer = Some(env!("CARGO_BIN_EXE_klachtwijzer").into());
        let parts = Parts { store, organisation: werkpro(), locales, seed, printer };
        let clock = Arc::new(Time(self.server.clock()));
        let token = SecretString::from(TOKEN);
        let serving = app::serve(parts, self.server.api_url(), token, clock, SendLimits::Off, stop);
        Bot { stopper, store: kept, task: tokio::spawn(serving) }
    }

    /// Starts the bot with a manager and an officer who are at work.
    pub(super) async fn with_staff() -> (Self, Bot) {
        let town = Self::new().await;
        let codes = town.invite_staff().await;
        let bot = town.bot().await;
        town.join_staff(&codes).await;
        (town, bot)
    }

    /// Lets the invited staff join.
    pub(super) async fn join_staff(&self, codes: &[(&'static str, String)]) {
        for (person, code) in codes {
            let mut phone = self.phone(person);
            phone.start(Some(code));
            phone.press(says("staff-secrecy"), says("button-secrecy")).await;
            phone.sees(says("staff-ready")).await;
        }
    }
}

/// What the bot called is kept, to be held against the published Bot API.
impl Drop for Town {
    fn drop(&mut self) {
        record(self.world.calls().iter().map(|call| serde_json::json!(call).to_string()));
    }
}

/// Adds calls to the file that `tests/bot-api/check.sh` reads; the first ones of a run replace it.
pub(super) fn record(calls: impl Iterator<Item = String>) {
    static KEPT: Mutex<Option<File>> = Mutex::new(None);
    let Ok(mut kept) = KEPT.lock() else { return };
    let file = kept.get_or_insert_with(|| {
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
        File::create(target.join("bot-api-calls.jsonl")).unwrap()
    });
    let lines: String = calls.map(|call| call + "\n").collect();
    file.write_all(lines.as_bytes()).unwrap();
}

/// The built-in organisation, where notifications do not wait for the office: tests also run on Sundays.
pub(super) fn werkpro() -> Arc<Organisation> {
    Arc::new(Organisation::parse(&werkpro_file(), "werkpro.toml").unwrap())
}

fn werkpro_file() -> String {
    let file = organisation::built_in().replace("at-once = \"nothing\"", "at-once = \"everything\"");
    assert_ne!(file, organisation::built_in());
    file
}

/// Practice time, as the bot asks for it.
pub(super) struct Time(pub(super) PracticeClock);

impl Clock for Time {
    fn now(&self) -> Timestamp {
        Timestamp(self.0.now_ms())
    }
}

/// A bot that runs in this process.
pub(super) struct Bot {
    stopper: Stopper,
    pub(super) store: Store,
    pub(super) task: JoinHandle<anyhow::Result<()>>,
}

impl Bot {
    /// Waits until nothing has to leave any more.
    pub(super) async fn is_done(&self) {
        empties(&self.store).await;
    }

    /// Stops it as a signal would.
    pub(super) async fn stop(self) {
        self.stopper.stop();
        self.task.await.unwrap().unwrap();
    }
}

async fn empties(store: &Store) {
    for _ in 0..300 {
        if store.status().await.unwrap().outbox_pending == 0 {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    panic!("the outbox does not empty: {:?}", store.status().await);
}
