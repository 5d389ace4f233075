//! The same promise in every phase: whatever the handler, the client and the committee did before and do
//! afterwards, whoever was involved finds as staff nothing, by no command, button, reply, edit or waiting.

use proptest::prelude::*;
use serde_json::json;

use klachtwijzer::domain::staff::Role;

use super::committee::{OFFICER, SECRETARY, closed_without_solution, with_committee};
use super::people::Answers;
use super::stage::Stage;
use super::updates;

const KARIN: &str = "Karin de Vries";
const MOHAMMED: &str = "Mohammed el Amrani";
const ELS: &str = "Els van den Berg";
const SECOND: &str = "Marleen Haan";
const STAFF: [&str; 5] = [KARIN, OFFICER, MOHAMMED, ELS, SECOND];
const CLIENT: &str = "Samira";
const STORY: &str = "Hij riep dat ik lui ben, waar iedereen bij was.";

/// What is typed where words are asked; each stands nowhere else.
const TYPED: [&str; 6] = [
    "De roestvrije ketel stond midden in het gangpad.",
    "gisteren",
    "3 maart 2026",
    "Wij spraken af dat de ketel op slot gaat.",
    MOHAMMED,
    "Ja",
];

/// Where the case is when the history begins.
#[derive(Clone, Copy, Debug)]
enum Phase {
    Manager,
    Officer,
    ClosedWithoutSolution,
    Committee,
}

/// Something that happens.
#[derive(Clone, Debug)]
enum Deed {
    /// Whoever has the case chooses steps and answers what they ask.
    Steps(Vec<usize>),
    /// The card and the files, the letters, the dossier.
    Commands(usize),
    /// The client presses what is offered, or types.
    Client(Vec<usize>),
    ClientWrites,
    ClientSendsPhoto,
    ClientEdits,
    Secretary(Vec<usize>),
    HandsOver(usize),
    Away,
    Waits(u64),
}

fn deed() -> impl Strategy<Value = Deed> {
    let picks = || proptest::collection::vec(0..24_usize, 1..6);
    prop_oneof![
        6 => picks().prop_map(Deed::Steps),
        2 => (0..5_usize).prop_map(Deed::Commands),
        3 => picks().prop_map(Deed::Client),
        1 => Just(Deed::ClientWrites),
        1 => Just(Deed::ClientSendsPhoto),
        1 => Just(Deed::ClientEdits),
        1 => picks().prop_map(Deed::Secretary),
        1 => (0..STAFF.len()).prop_map(Deed::HandsOver),
        1 => Just(Deed::Away),
        2 => prop_oneof![Just(1_u64), Just(3), Just(15), Just(45)].prop_map(Deed::Waits),
    ]
}

struct Play {
    stage: Stage,
    subject: &'static str,
    waited: bool,
    /// The subject is known to be involved.
    out: bool,
}

impl Play {
    fn begin(phase: Phase, subject: &'static str) -> Self {
        let mut stage = Stage::new();
        stage.transcript.silent = true;
        match phase {
            Phase::Manager | Phase::Officer => {
                stage.manager_joins(KARIN, "kringloop-noord");
                stage.officer_joins(OFFICER);
                let officer = matches!(phase, Phase::Officer);
                let door = if officer { "Klachtenfunctionaris" } else { "De manager" };
                stage.files(CLIENT, &Answers { door, ..Answers::default() });
                stage.says(if officer { OFFICER } else { KARIN }, "/zaak ZAAK-1");
            }
            Phase::ClosedWithoutSolution => closed_without_solution(&mut stage),
            Phase::Committee => with_committee(&mut stage, &[SECRETARY]),
        }
        stage.manager_joins(MOHAMMED, "kringloop-zuid");
        stage.manager_joins(ELS, "textiel");
        // A second officer needs the yes of the first.
        let link = stage.invites(SECOND, Role::ComplaintsOfficer, None);
        stage.says(SECOND, &link);
        stage.presses(OFFICER, "Ja, dat is goed");
        stage.presses(SECOND, "Lees de afspraak");
        stage.presses(SECOND, "Ik beloof het");
        if !matches!(phase, Phase::Committee) {
            stage.joins(SECRETARY, Role::CommitteeSecretary, None);
        }
        let waited = matches!(phase, Phase::Committee);
        Self { stage, subject, waited, out: false }
    }

    /// Who has the case now, with its card open; nobody when it is with nobody.
    fn handler(&mut self) -> Option<&'static str> {
        let (out, subject) = (self.out, self.subject);
        STAFF.into_iter().filter(|name| !(out && *name == subject)).find(|name| {
            self.stage.says(name, "/zaak ZAAK-1");
            !self.stage.last_message(name).contains("ken ik niet")
        })
    }

    fn does(&mut self, deed: &Deed) {
        match deed {
            Deed::Steps(picks) => {
                if let Some(who) = self.handler() {
                    self.stage.presses_one(who, &["Meer stappen"]);
                    self.stage.walks(who, picks);
                }
            }
            Deed::Commands(which) => {
                if let Some(who) = self.handler() {
                    let commands = ["/zaken", "/vandaag", "/zoek Samira", "/dossier ZAAK-1", "/zoek ZAAK-1"];
                    self.stage.says(who, commands[*which]);
                    self.stage.walks(who, &[*which]);
                }
            }
            Deed::Client(picks) => {
                self.stage.says(CLIENT, "/mijnklachten");
                self.stage.walks(CLIENT, picks);
            }
            Deed::ClientWrites => self.stage.says(CLIENT, "De ketel lekte vanmorgen ook nog eens."),
            Deed::ClientSendsPhoto => {
                self.stage.sends_photo(CLIENT, "ketel", Some("Kijk hoe die lekkende ketel erbij staat."));
            }
            Deed::ClientEdits => self.stage.edits(CLIENT, STORY, STORY),
            Deed::Secretary(picks) => {
                self.stage.says(SECRETARY, "/zaak ZAAK-1");
                self.stage.walks(SECRETARY, picks);
            }
            Deed::HandsOver(to) => {
                if let Some(who) = self.handler() {
                    self.stage.presses_one(who, &["Overdragen"]);
                    self.stage.presses_one(who, &[STAFF[*to]]);
                    self.stage.says(who, "Dat past beter bij die collega.");
                }
            }
            Deed::Away => {
                // An absence of the subject is their own, and stays.
                if let Some(who) = self.handler().filter(|who| *who != self.subject) {
                    self.stage.says(who, "/afwezig");
                    self.stage.presses_one(who, &["Over een week"]);
                    self.stage.walks(who, &[0]);
                    self.stage.presses_one(who, &["Ja, klopt"]);
                }
            }
            Deed::Waits(days) => {
                self.waited = true;
                self.stage.waits_days(*days);
            }
        }
    }

    /// Whoever has the case says it of themselves or of a colleague; nothing where nobody can.
    fn involves(&mut self) -> bool {
        let Some(who) = self.handler() else { return false };
        let stage = &mut self.stage;
        stage.presses_one(who, &["Meer stappen"]);
        if !stage.presses_one(who, &["Iemand is betrokken"]) {
            return false;
        }
        let wanted = if who == self.subject { "Ikzelf" } else { self.subject };
        stage.presses_one(who, &[wanted]) && stage.presses_one(who, &["Ja, klopt"])
    }
}

impl Stage {
    /// The labels under the newest message of the bot.
    fn offers(&mut self, who: &str) -> Vec<String> {
        let index = self.index(who);
        let newest = self.phones[index].chat.iter().rev().find(|shown| shown.from_bot);
        newest
            .map(|shown| shown.rows.iter().flatten().map(|button| button.label.clone()).collect())
            .unwrap_or_default()
    }

    /// Presses the first of these that is offered. Tells whether there was one.
    fn presses_one(&mut self, who: &str, labels: &[&str]) -> bool {
        let offered = self.offers(who);
        let Some(label) = labels.iter().find(|label| offered.iter().any(|known| known == *label)) else {
            return false;
        };
        self.presses(who, label);
        true
    }

    /// Presses one offered button after the other, and types where none is offered.
    fn walks(&mut self, who: &str, picks: &[usize]) {
        for pick in picks {
            let offered = self.offers(who);
            // The duty of secrecy, leaving, and wiping the chat are no part of the case.
            let offered: Vec<String> = offered.into_iter().filter(|label| !label.contains("wis")).collect();
            if offered.is_empty() || pick % 5 == 4 {
                self.says(who, TYPED[pick % TYPED.len()]);
            } else {
                self.presses(who, &offered[pick % offered.len()]);
            }
        }
    }

    /// What every button carries that ever stood on somebody's screen and names this case.
    fn data_about(&mut self, who: &str, case: &str) -> Vec<String> {
        let index = self.index(who);
        let rows = self.phones[index].chat.iter().flat_map(|shown| shown.rows.iter().flatten());
        let mut data: Vec<String> =
            rows.map(|button| button.data.clone()).filter(|data| data.contains(case)).collect();
        data.sort();
        data.dedup();
        data
    }

    /// What the bot says when somebody answers a message, by its number.
    fn answer_to(&mut self, who: &str, message_id: i64) -> String {
        self.says(who, "/start");
        let (index, now) = (self.index(who), self.now());
        let id = self.phones[index].sends("Wat was dit?");
        let holds = json!({ "text": "Wat was dit?", "reply_to_message": { "message_id": message_id } });
        let update = updates::message(&self.phones[index], id, now, holds);
        self.update(who, vec![update]);
        self.last_message(who)
    }

    /// What the bot says when somebody changes a message, by its number; nothing is an answer too.
    fn answer_to_edit(&mut self, who: &str, message_id: i64) -> (usize, String) {
        self.says(who, "/start");
        let (index, now) = (self.index(who), self.now());
        let before = self.phones[index].chat.len();
        let update =
            updates::edited(&self.phones[index], message_id, now, json!({ "text": "Iets heel anders." }));
        self.update(who, vec![update]);
        (self.phones[index].chat.len() - before, self.last_message(who))
    }
}

/// So many histories every time; `PROPTEST_CASES` asks for more.
fn few() -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(6)
}

fn phase() -> impl Strategy<Value = Phase> {
    prop_oneof![
        Just(Phase::Manager),
        Just(Phase::Officer),
        Just(Phase::ClosedWithoutSolution),
        Just(Phase::Committee),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: few(), max_shrink_iters: 30, ..ProptestConfig::default() })]

    #[test]
    fn nothing_is_found_in_any_phase(
        phase in phase(),
        subject in 0..STAFF.len(),
        before in proptest::collection::vec(deed(), 0..8),
        after in proptest::collection::vec(deed(), 0..8),
    ) {
        let subject = STAFF[subject];
        let mut play = Play::begin(phase, subject);
        for deed in &before {
            play.does(deed);
        }
        let own = play.stage.word("SELECT id FROM cases").replace('-', "");
        let data = play.stage.data_about(subject, &own);
        let index = play.stage.index(subject);
        let seen: Vec<(i64, bool)> =
            play.stage.phones[index].chat.iter().map(|shown| (shown.id, shown.from_bot)).collect();
        if !play.involves() {
            play.stage.let_all_leave();
            play.stage.finish();
            return Ok(());
        }
        play.out = true;
        let young = !play.waited;
        for deed in &after {
            play.does(deed);
        }
        let stage = &mut play.stage;
        stage.waits_days(1);
        let number = stage.transcript.unnamed("ZAAK-1");

        let mut words = vec![number.as_str(), STORY, CLIENT, "ketel"];
        words.push("lekkende");
        let mut traces = stage.shown_with(subject, &words, young);
        // A number that somebody typed and that was not known says nothing.
        traces.retain(|id| !stage.is_own_command(subject, *id));
        let by_link = stage.messages_by_link(subject);
        let screen = stage.whole_screen(subject);
        assert!(traces.iter().all(|id| by_link.contains(id)), "{screen}");
        assert_eq!(stage.kept_of_case(subject), 0, "{screen}");

        for command in ["/zaak", "/betrokken", "/dossier", "/zoek", "/zaken", "/vandaag"] {
            stage.says(subject, &format!("{command} ZAAK-1"));
            let answer = stage.last_message(subject);
            stage.says(subject, &format!("{command} 3467-9ACD"));
            assert_eq!(answer, stage.last_message(subject), "{command}");
            assert!(!answer.contains(&number), "{command}: {answer}");
        }
        for data in &data {
            stage.says(subject, "/start");
            stage.puts_together(subject, "de zaak", data);
            let answer = stage.last_message(subject);
            stage.says(subject, "/start");
            stage.puts_together(subject, "geen zaak", &data.replace(&own, &"0".repeat(32)));
            assert_eq!(answer, stage.last_message(subject), "{data}");
        }
        let unknown = seen.iter().map(|(id, _)| *id).max().unwrap_or_default() + 5_000;
        let (told, edited) = (stage.answer_to(subject, unknown), stage.answer_to_edit(subject, unknown));
        for (id, from_bot) in seen.iter().rev().take(12) {
            assert_eq!(stage.answer_to(subject, *id), told, "a reply to {id}");
            if !from_bot {
                assert_eq!(stage.answer_to_edit(subject, *id), edited, "a change of {id}");
            }
        }
        play.stage.let_all_leave();
        play.stage.finish();
    }
}

impl Stage {
    fn is_own_command(&mut self, who: &str, id: i64) -> bool {
        let index = self.index(who);
        let chat = &self.phones[index].chat;
        chat.iter().any(|shown| shown.id == id && !shown.from_bot && shown.text.starts_with('/'))
    }

    /// How much the store still keeps of the case for somebody as staff. A message that waits for its place is
    /// the person's own.
    fn kept_of_case(&mut self, who: &str) -> i64 {
        let index = self.index(who);
        let first = self.phones[index].chat.first().map_or(0, |shown| shown.id);
        let own = format!("(SELECT conversation_id FROM message WHERE message_id = {first})");
        let case = self.word("SELECT id FROM cases");
        let count = |table: &str, and: &str| {
            let query = format!(
                "SELECT COUNT(*) FROM {table} WHERE conversation_id = {own} AND case_id = '{case}'{and}"
            );
            self.numbers(&query).into_iter().sum::<i64>()
        };
        let staffs = ["message", "notice"].map(|table| count(table, " AND purpose <> 'respondent'"));
        let waiting = count("outbox", " AND settled IS NULL AND purpose <> 'respondent'");
        let written = ["composition", "leaving", "timer"].map(|table| count(table, ""));
        staffs.iter().sum::<i64>() + waiting + written.iter().sum::<i64>()
    }

    /// What waits for the office to open leaves.
    fn let_all_leave(&mut self) {
        for _ in 0..8 {
            self.waits_days(1);
        }
    }
}
