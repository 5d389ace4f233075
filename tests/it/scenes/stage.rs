//! The stage: real turns on an empty database, a clock that stands still, and a make-believe Telegram
//! that delivers what leaves. When a scene ends, nothing may be left behind.

use std::io::Write;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use klachtwijzer::clock::{Clock, Fixed};
use klachtwijzer::delivery::letters::without_document;
use klachtwijzer::dialogue::event::EventKind;
use klachtwijzer::dialogue::step::Lane;
use klachtwijzer::domain::attachment::Attachment;
use klachtwijzer::domain::letter::Letter;
use klachtwijzer::domain::organisation::{self, Organisation};
use klachtwijzer::domain::time::Timestamp;
use klachtwijzer::i18n::Locales;
use klachtwijzer::message::{Message, Outgoing};
use klachtwijzer::store::{Claimed, MasterKey, Outcome, Store};
use klachtwijzer::telegram::inbound::parse;
use klachtwijzer::turn::Turns;
use serde_json::Value;
use sqlx::{AnyConnection, AssertSqlSafe, Connection, Executor, Row};
use tempfile::TempDir;
use tokio::runtime::Runtime;

use super::phone::Phone;
use super::transcript::Transcript;

/// Tuesday 3 March 2026, 10:00 in Groningen.
pub(crate) const START: Timestamp = Timestamp(1_772_528_400_000);
const KEY: [u8; 32] = *b"the master key that scenes share";
/// Between two things that somebody does: long enough for the bot to say what it has.
const PAUSE_MS: i64 = 20_000;
/// Between two messages that are sent in a row.
const QUICK_MS: i64 = 300;
/// The words of a client that no notification may repeat are at least so long.
const TELLING: usize = 15;

/// A scene being played.
pub(crate) struct Stage {
    pub(super) runtime: Runtime,
    pub(super) store: Store,
    pub(super) clock: Arc<Fixed>,
    pub(super) phones: Vec<Phone>,
    pub(super) transcript: Transcript,
    pub(super) folder: TempDir,
    turns: Turns,
    pub(super) locales: Arc<Locales>,
    next_update: i64,
    in_a_row: bool,
    /// What arrived while nothing was written down about it yet, if that is so now.
    held: Option<Vec<Outcome>>,
    /// Files that Telegram no longer has.
    lost: Vec<String>,
    /// What people typed: no notification may repeat it.
    told: Vec<String>,
    /// What the bot said, to anybody: messages, buttons, letters.
    said: Vec<String>,
    dead_letters: u64,
    last_letter: Option<Box<Letter>>,
    /// No PDF can be made of a letter.
    printer_is_broken: bool,
    finished: bool,
}

impl Stage {
    /// A scene with the built-in organisation.
    pub(crate) fn new() -> Self {
        Self::of(organisation::built_in())
    }

    /// A scene with the organisation of this file.
    pub(crate) fn of(file: &str) -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let folder = tempfile::tempdir_in(quick_place()).unwrap();
        let url = format!("sqlite://{}", folder.path().join("store.db").display());
        let files = folder.path().join("files");
        let store = runtime.block_on(Store::open(&url, MasterKey::from_bytes(KEY), &files)).unwrap();
        let clock = Arc::new(Fixed::at(START));
        let locales = Arc::new(Locales::built_in().unwrap());
        let turns = turns(&store, file, &locales, &clock);
        Self {
            runtime,
            store,
            clock,
            phones: Vec::new(),
            transcript: Transcript::default(),
            folder,
            turns,
            locales,
            next_update: 1,
            in_a_row: false,
            held: None,
            lost: Vec::new(),
            told: Vec::new(),
            said: Vec::new(),
            dead_letters: 0,
            last_letter: None,
            printer_is_broken: false,
            finished: false,
        }
    }

    /// From here on another organisation file holds: the built-in one with one text replaced.
    pub(crate) fn rules_change(&mut self, from: &str, to: &str) {
        let file = organisation::built_in().replace(from, to);
        assert_ne!(file, organisation::built_in(), "{from} is not in the file");
        self.turns = turns(&self.store, &file, &self.locales, &self.clock);
    }

    /// Beside the regulation of the built-in file there is a newer one, which differs in one term.
    pub(crate) fn regulation_follows(&mut self, version: &str, from: &str, to: &str) {
        let file = organisation::built_in();
        let begin = file.find("[regulations.citations]").unwrap();
        let end = file.find("# --- What the regulation leaves open").unwrap();
        let terms = file[begin..end].replace(from, to);
        assert_ne!(terms, file[begin..end], "{from} is not in the file");
        let file = format!("{}{version}{terms}{}", &file[..end], &file[end..]);
        self.turns = turns(&self.store, &file, &self.locales, &self.clock);
    }

    /// Something that everybody should know who reads this.
    pub(crate) fn explains(&mut self, words: &str) {
        self.transcript.does(words);
    }

    /// How often a turn is meant to fail in this scene.
    pub(crate) fn expects_dead_letters(&mut self, count: u64) {
        self.dead_letters = count;
    }

    /// From here on no PDF can be made of a letter.
    pub(crate) fn printer_breaks(&mut self) {
        self.printer_is_broken = true;
    }

    /// What was kept long enough is forgotten.
    pub(crate) fn tidies(&mut self) {
        self.runtime.block_on(self.turns.tidy()).unwrap();
    }

    /// Telegram will not have this file.
    pub(crate) fn loses(&mut self, file: &str) {
        self.lost.push(file.to_owned());
    }

    fn is_lost(&self, attachment: &Attachment) -> bool {
        self.lost.iter().any(|file| attachment.file_id.contains(file))
    }

    pub(super) fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// The index of a person; whoever is new gets a phone.
    pub(super) fn index(&mut self, name: &str) -> usize {
        if let Some(index) = self.phones.iter().position(|phone| phone.name == name) {
            return index;
        }
        self.phones.push(Phone::new(name, self.phones.len()));
        self.phones.len() - 1
    }

    pub(super) fn remembers(&mut self, words: &str) {
        if words.chars().count() >= TELLING && !words.starts_with('/') {
            self.told.push(words.to_owned());
        }
    }

    /// Updates of one moment go through in one batch; then everything that leaves arrives.
    pub(super) fn update(&mut self, reader: &str, updates: Vec<Value>) {
        let batch: Vec<_> = updates
            .into_iter()
            .map(|mut update| {
                super::updates::merge(&mut update, serde_json::json!({ "update_id": self.next_update }));
                self.next_update += 1;
                parse(&update, self.now())
            })
            .collect();
        let answers = self.runtime.block_on(self.turns.batch(&batch)).unwrap();
        for text in answers.into_iter().filter_map(|answer| answer.text) {
            assert!(text.chars().count() <= 200, "a toast that is too long: {text}");
            self.transcript.happens(&format!("{reader} ziet even: {text}"));
            self.said.push(text);
        }
        self.delivers();
        self.passes(if self.in_a_row { QUICK_MS } else { PAUSE_MS });
    }

    /// What happens in here follows each other within a second.
    pub(crate) fn in_a_row(&mut self, play: impl FnOnce(&mut Self)) {
        self.in_a_row = true;
        play(self);
        self.in_a_row = false;
        self.passes(PAUSE_MS);
    }

    /// Time passes, and whatever comes due happens on its moment.
    pub(crate) fn waits(&mut self, how_long: Duration) {
        self.passes(i64::try_from(how_long.as_millis()).unwrap());
        let today =
            self.locales.render("nl", &klachtwijzer::i18n::Text::new("case-filed").with("at", self.now()));
        let moment = today.rsplit(" op ").next().unwrap_or_default().trim_end_matches('.').to_owned();
        self.transcript.does(&format!("— {moment} —"));
    }

    /// The bot is down for some days, and starts again: what came due meanwhile is late.
    pub(crate) fn is_down(&mut self, days: i64) {
        self.clock.set(self.now().plus_days(days));
        self.transcript.does(&format!("— de bot ligt {days} dagen stil —"));
        self.waits(Duration::ZERO);
    }

    pub(crate) fn waits_days(&mut self, days: u64) {
        self.waits(Duration::from_secs(days * 86_400));
    }

    /// The bot is switched off for days; what came due meanwhile happens when it is back, all at once.
    pub(crate) fn bot_is_away_days(&mut self, days: i64) {
        self.transcript.does(&format!("(De bot staat {days} dagen uit)"));
        self.clock.set(self.now().plus_days(days));
        self.passes(0);
    }

    fn passes(&mut self, ms: i64) {
        let until = self.now().plus_ms(ms);
        while let Some(next) = self.runtime.block_on(self.store.next_due()).unwrap() {
            if next > until {
                break;
            }
            self.clock.set(next.max(self.now()));
            let due = self.runtime.block_on(self.store.due_timers(self.now(), 1)).unwrap();
            if let Some(timer) = due.first() {
                self.runtime.block_on(self.turns.due(timer)).unwrap();
            }
            // What waits behind a message that is only just leaving stays where it is.
            if !self.delivers() && due.is_empty() {
                break;
            }
        }
        self.clock.set(until);
    }

    /// Everything in the outbox arrives, in its order. Tells whether there was anything.
    fn delivers(&mut self) -> bool {
        let mut any = false;
        loop {
            let now = self.now();
            let rows = self.runtime.block_on(self.store.claim(now, 100, Lane::Reminder)).unwrap();
            if rows.is_empty() {
                return any;
            }
            any = true;
            let outcomes: Vec<Outcome> = rows.iter().map(|row| self.carries_out(row)).collect();
            if let Some(held) = &mut self.held {
                held.extend(outcomes);
                continue;
            }
            self.runtime.block_on(self.store.mark(&outcomes, now)).unwrap();
        }
    }

    fn carries_out(&mut self, row: &Claimed) -> Outcome {
        let index = self.phones.iter().position(|phone| phone.user_id == row.chat_id).expect("a phone");
        if self.phones[index].blocked && !matches!(row.outgoing, Outgoing::Fetch { .. }) {
            self.runtime.block_on(self.turns.tell(row.conversation, EventKind::Blocked)).unwrap();
            return Outcome::Refused { id: row.id, reason: "unreachable" };
        }
        let mut message_id = None;
        match &row.outgoing {
            Outgoing::Send(message) => {
                let file = message.attachment.as_ref().map(|attachment| self.file(row, attachment));
                let (message, letter) = self.printed(row, message);
                let message = &message;
                let file = file.or(letter).or_else(|| self.bundle(row, message));
                self.hears(message);
                self.within_limits(message);
                self.is_neutral(row, message);
                let reader = self.phones[index].name.clone();
                self.transcript.arrives(&reader, message, file.as_deref());
                message_id = Some(self.phones[index].receives(message));
            }
            Outgoing::Rewrite { message_id, text } => {
                self.said.push(text.clone());
                self.phones[index].is_rewritten(*message_id, text);
            }
            Outgoing::Delete { message_ids } => {
                assert!(message_ids.len() <= 100, "too many at once");
                self.phones[index].loses(message_ids);
            }
            Outgoing::Menu { .. } => {}
            Outgoing::Fetch { message_id, attachment } if self.is_lost(attachment) => {
                let lost = EventKind::FileLost { message_id: *message_id };
                self.runtime.block_on(self.store.mark_attachment_lost(attachment.id)).unwrap();
                self.runtime.block_on(self.turns.tell(row.conversation, lost)).unwrap();
                return Outcome::Refused { id: row.id, reason: "file_lost" };
            }
            Outgoing::Fetch { attachment, .. } => {
                let case = row.case.expect("a file belongs to a case");
                let bytes = attachment.file_id.as_bytes();
                let kept = self.runtime.block_on(self.store.keep_attachment(case, attachment.id, bytes));
                assert!(kept.unwrap(), "a file was not kept");
            }
        }
        Outcome::Sent { id: row.id, message_id }
    }

    /// What leaves in `first` arrives, but is written down only after `then`.
    pub(crate) fn just_when(&mut self, first: impl FnOnce(&mut Self), then: impl FnOnce(&mut Self)) {
        self.held = Some(Vec::new());
        first(self);
        let held = self.held.take().unwrap_or_default();
        then(self);
        self.runtime.block_on(self.store.mark(&held, self.clock.now())).unwrap();
        self.delivers();
    }

    /// The file that goes along, which has to be there.
    fn file(&self, row: &Claimed, attachment: &Attachment) -> String {
        let case = row.case.expect("a file belongs to a case");
        let bytes = self.runtime.block_on(self.store.read_attachment(case, attachment.id)).unwrap();
        let bytes = bytes.expect("a file that is sent was kept");
        format!("{:?}: {}", attachment.kind, String::from_utf8(bytes).unwrap())
    }

    /// The archive that goes along, with the files in it, which have to be there.
    fn bundle(&mut self, row: &Claimed, message: &Message) -> Option<String> {
        let bundle = message.bundle.as_ref()?;
        let case = row.case?;
        for file in &bundle.files {
            let kept = self.runtime.block_on(self.store.read_attachment(case, file.attachment.id)).unwrap();
            assert!(kept.is_some(), "{} is not there", file.name);
        }
        let names: Vec<&str> = bundle.files.iter().map(|file| file.name.as_str()).collect();
        Some(self.transcript.named(&format!("{}: {}", bundle.name, names.join(", "))))
    }

    fn hears(&mut self, message: &Message) {
        self.said.push(message.text.clone());
        self.said.extend(message.rows.iter().flatten().map(|button| button.label.clone()));
        if let Some(enclosed) = &message.letter {
            self.said.push(enclosed.letter.paragraphs().join("\n"));
        }
    }

    /// Everything that the bot said so far, to anybody, behind the scenes too.
    pub(crate) fn everything(&self) -> &[String] {
        &self.said
    }

    /// The words of the letter that arrived last.
    pub(crate) fn last_letter(&mut self) -> String {
        let words = self.last_letter.as_ref().expect("a letter").paragraphs().join("\n\n");
        self.transcript.named(&words)
    }

    /// The message as it leaves: with its letter as a document, or with its words alone. The case hears
    /// which.
    fn printed(&mut self, row: &Claimed, message: &Message) -> (Message, Option<String>) {
        let Some(enclosed) = &message.letter else { return (message.clone(), None) };
        self.last_letter = Some(enclosed.letter.clone());
        let case = row.case.expect("a letter belongs to a case");
        let sha256 = (!self.printer_is_broken).then(|| format!("{:064x}", enclosed.id.0));
        let made = EventKind::LetterMade { case, letter: enclosed.id, sha256 };
        self.runtime.block_on(self.turns.tell(row.conversation, made)).unwrap();
        if self.printer_is_broken {
            return (without_document(message, enclosed), None);
        }
        (message.clone(), Some(self.transcript.named(&enclosed.letter.file_name(enclosed.id))))
    }

    /// Telegram's limits, and ours on labels.
    fn within_limits(&self, message: &Message) {
        let with_file = message.attachment.is_some() || message.letter.is_some() || message.bundle.is_some();
        let max = if with_file { 1_024 } else { 4_096 };
        let units = message.text.encode_utf16().count();
        assert!(units <= max, "{units} units: {}", message.text);
        assert!(with_file || !message.text.trim().is_empty(), "an empty message");
        for button in message.rows.iter().flatten() {
            assert!(!button.data.is_empty() && button.data.len() <= 64, "data of [{}]", button.label);
            let label = button.label.chars().count();
            assert!((1..=20).contains(&label), "a label of {label} characters: [{}]", button.label);
        }
        let keyboard = !matches!(message.keyboard, klachtwijzer::message::Keyboard::Unchanged);
        assert!(!keyboard || message.rows.is_empty(), "Telegram shows buttons or a keyboard");
        assert!(!message.text.contains("{ $") && !message.text.contains("-- "), "{}", message.text);
    }

    /// What comes unasked repeats nothing that somebody told: phones are shared.
    fn is_neutral(&self, row: &Claimed, message: &Message) {
        if row.lane != Lane::Answer {
            for words in &self.told {
                assert!(!message.text.contains(words), "a notification tells “{words}”: {}", message.text);
            }
            let bare = message.attachment.is_none() && message.letter.is_none() && message.bundle.is_none();
            assert!(bare, "a notification carries a file");
        }
    }

    /// How many rows a table has.
    pub(crate) fn count(&self, table: &str) -> i64 {
        self.runtime.block_on(async {
            let mut conn = self.connect().await;
            let query = AssertSqlSafe(format!("SELECT COUNT(*) FROM {table}"));
            let row = sqlx::query(query).fetch_one(&mut conn).await.unwrap();
            row.get(0)
        })
    }

    /// The numbers that a query gives.
    pub(super) fn numbers(&self, query: &str) -> Vec<i64> {
        self.runtime.block_on(async {
            let mut conn = self.connect().await;
            let rows = sqlx::query(AssertSqlSafe(query.to_owned())).fetch_all(&mut conn).await.unwrap();
            rows.iter().map(|row| row.get(0)).collect()
        })
    }

    /// The word that a query gives.
    pub(super) fn word(&self, query: &str) -> String {
        self.runtime.block_on(async {
            let mut conn = self.connect().await;
            let row = sqlx::query(AssertSqlSafe(query.to_owned())).fetch_one(&mut conn).await.unwrap();
            row.get(0)
        })
    }

    /// Changes the database behind the back of the bot.
    pub(crate) fn tampers(&self, statement: &str) {
        self.runtime.block_on(async {
            let mut conn = self.connect().await;
            conn.execute(sqlx::query(AssertSqlSafe(statement.to_owned()))).await.unwrap();
        });
    }

    async fn connect(&self) -> AnyConnection {
        let url = format!("sqlite://{}", self.folder.path().join("store.db").display());
        AnyConnection::connect(&url).await.unwrap()
    }

    /// Ends the scene: nothing waits to leave, nothing failed unseen. Gives the transcript.
    pub(crate) fn finish(mut self) -> String {
        self.finished = true;
        let status = self.runtime.block_on(self.store.status()).unwrap();
        assert_eq!(status.outbox_pending, 0, "messages were left behind");
        assert_eq!(status.dead_letters, self.dead_letters, "turns failed");
        let chain = self.runtime.block_on(self.store.audit_verify()).unwrap();
        assert!(matches!(chain, klachtwijzer::store::Chain::Verified { .. }), "the audit trail: {chain:?}");
        self.transcript.text()
    }
}

/// Where nothing waits for a disk: a scene commits hundreds of times, and nobody cuts its power.
fn quick_place() -> PathBuf {
    let memory = PathBuf::from("/dev/shm");
    if memory.is_dir() { memory } else { std::env::temp_dir() }
}

impl Drop for Stage {
    fn drop(&mut self) {
        if std::thread::panicking() {
            // What led to it is what one needs to see.
            let _ = writeln!(std::io::stderr(), "{}", self.transcript.text());
        } else {
            assert!(self.finished, "a scene ends with finish()");
        }
    }
}

fn turns(store: &Store, file: &str, locales: &Arc<Locales>, clock: &Arc<Fixed>) -> Turns {
    let organisation = Organisation::parse(file, "organisation.toml").unwrap();
    Turns::new(
        store.clone(),
        Arc::new(organisation),
        Arc::clone(locales),
        Arc::clone(clock) as Arc<dyn Clock>,
    )
    .named(Arc::new("klacht_bot".to_owned().into()))
}
