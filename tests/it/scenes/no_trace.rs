//! Whatever happened before and whatever comes after: somebody who was involved in a case finds, as staff,
//! no trace of it. What they have by the respondent's link is theirs, and the only thing that is found.

use proptest::prelude::*;

use super::people::Answers;
use super::stage::Stage;

const MANAGERS: [(&str, &str); 3] = [
    ("Karin de Vries", "kringloop-noord"),
    ("Mohammed el Amrani", "kringloop-zuid"),
    ("Els van den Berg", "textiel"),
];
const STORY: &str = "De koffiezetter was gloeiend heet en niemand deed iets.";
const LATER: &str = "En toen lachten ze mij ook nog uit met zijn allen.";
const NOTED: &str = "Notitie die nergens anders vandaan komt dan van hier.";

/// Something that happens in the case.
#[derive(Clone, Copy, Debug)]
enum Deed {
    Opens,
    Lists,
    Today,
    Searches,
    Notes,
    HalfWritten,
    HandsOver(usize),
    ClientWrites,
    Waits(u64),
    AllFiles,
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        Just(Deed::Opens),
        Just(Deed::Lists),
        Just(Deed::Today),
        Just(Deed::Searches),
        Just(Deed::Notes),
        Just(Deed::HalfWritten),
        (0..3_usize).prop_map(Deed::HandsOver),
        Just(Deed::ClientWrites),
        (1..4_u64).prop_map(Deed::Waits),
        Just(Deed::AllFiles),
    ]
}

/// Who handles the case now, by the name on the client's page.
struct Play {
    stage: Stage,
    handler: usize,
}

impl Play {
    fn begin() -> Self {
        let mut stage = Stage::new();
        for (name, unit) in MANAGERS {
            stage.manager_joins(name, unit);
        }
        stage.officer_joins("Marleen");
        stage.files("Samira", &Answers { story: STORY, ..Answers::default() });
        // Nobody takes it away from who has looked at it.
        stage.says(MANAGERS[0].0, "/zaak ZAAK-1");
        stage.presses(MANAGERS[0].0, "Ik pak dit op");
        Self { stage, handler: 0 }
    }

    fn name(&self) -> &'static str {
        MANAGERS[self.handler].0
    }

    fn does(&mut self, deed: Deed) {
        let who = self.name();
        let stage = &mut self.stage;
        match deed {
            Deed::Opens => stage.says(who, "/zaak ZAAK-1"),
            Deed::Lists => stage.says(who, "/zaken"),
            Deed::Today => stage.says(who, "/vandaag"),
            Deed::Searches => stage.says(who, "/zoek Samira"),
            Deed::Notes => {
                stage.says(who, "/zaak ZAAK-1");
                stage.presses(who, "Schrijven");
                stage.says(who, NOTED);
                stage.presses(who, "Interne notitie");
            }
            Deed::HalfWritten => {
                stage.says(who, "/zaak ZAAK-1");
                stage.presses(who, "Schrijven");
                stage.says(who, NOTED);
            }
            Deed::HandsOver(to) if to != self.handler => {
                stage.says(who, "/zaak ZAAK-1");
                stage.presses(who, "Overdragen");
                stage.presses(who, MANAGERS[to].0);
                stage.says(who, "Dat past beter bij jou.");
                self.handler = to;
                stage.says(MANAGERS[to].0, "/zaak ZAAK-1");
            }
            Deed::HandsOver(_) => {}
            Deed::ClientWrites => stage.says("Samira", LATER),
            Deed::Waits(days) => stage.waits_days(days),
            Deed::AllFiles => {
                stage.sends_photo("Samira", "koffie", Some(LATER));
                stage.says(who, "/zaak ZAAK-1");
                stage.presses(who, "Bestanden");
            }
        }
    }

    /// The subject says so, or whoever has the case says it of them. Tells who has it then.
    fn involves(&mut self, subject: usize) {
        let who = self.name();
        let stage = &mut self.stage;
        stage.says(who, "/zaak ZAAK-1");
        stage.presses(who, "Meer stappen");
        stage.presses(who, "Iemand is betrokken");
        if subject == self.handler {
            stage.presses(who, "Ikzelf");
        } else {
            stage.presses(who, MANAGERS[subject].0);
        }
        stage.presses(who, "Ja, klopt");
        if subject == self.handler {
            self.handler = (0..MANAGERS.len())
                .filter(|index| *index != subject)
                .find(|index| {
                    let (name, _) = MANAGERS[*index];
                    stage.says(name, "/zaak ZAAK-1");
                    !stage.last_message(name).contains("ken ik niet")
                })
                .expect("another manager has it");
        }
    }

    /// The subject is invited as a respondent, opens the link and answers.
    fn invites(&mut self, subject: usize) {
        let who = self.name();
        let stage = &mut self.stage;
        stage.takes_step(who, "Feiten opschrijven");
        stage.says(who, "Op 2 maart was de koffie te heet.");
        stage.presses(who, "Ja, klopt");
        stage.presses("Samira", "Lezen");
        stage.presses("Samira", "Zo klopt het");
        stage.presses("Samira", "Ja");
        stage.takes_step(who, "Andere kant vragen");
        stage.presses(who, "Iemand anders");
        stage.says(who, MANAGERS[subject].0);
        stage.presses(who, MANAGERS[subject].0);
        if stage.last_message(who).contains("deze gegevens van de klant") {
            stage.presses(who, "Nee");
        }
        if stage.last_message(who).contains("de andere kant daar iets van zien") {
            stage.presses(who, "Nee, niets");
        }
        stage.presses(who, "Link voor Telegram");
        stage.presses(who, "Ja, klopt");
        let subject = MANAGERS[subject].0;
        stage.says(subject, "/start CODE-1");
        stage.says(subject, "Ik wist niet dat het zo heet was.");
    }
}

impl Stage {
    /// The messages on somebody's screen that hold one of these words. What they typed themselves counts
    /// while it is young: after two days Telegram lets a bot neither delete nor change it.
    pub(super) fn shown_with(&mut self, who: &str, words: &[&str], young: bool) -> Vec<i64> {
        let index = self.index(who);
        let holds = |text: &str| words.iter().any(|word| text.contains(word));
        let chat = self.phones[index].chat.iter();
        chat.filter(|shown| shown.from_bot || young)
            .filter(|shown| {
                let labels = shown.rows.iter().flatten().any(|button| holds(&button.label));
                holds(&shown.text) || labels
            })
            .map(|shown| shown.id)
            .collect()
    }

    /// The messages on somebody's screen that they have as a respondent. Numbers of different phones differ.
    pub(super) fn messages_by_link(&mut self, who: &str) -> Vec<i64> {
        let index = self.index(who);
        let known = self.numbers("SELECT message_id FROM message WHERE purpose = 'respondent'");
        let chat = self.phones[index].chat.iter();
        chat.map(|shown| shown.id).filter(|id| known.contains(id)).collect()
    }

    /// How much the store still keeps of the case for somebody as staff.
    fn kept_as_staff(&mut self, who: &str) -> i64 {
        let index = self.index(who);
        let first = self.phones[index].chat.first().map_or(0, |shown| shown.id);
        let own = format!("(SELECT conversation_id FROM message WHERE message_id = {first})");
        let counts = [
            format!(
                "SELECT COUNT(*) FROM message WHERE conversation_id = {own} AND case_id IS NOT NULL AND purpose <> 'respondent'"
            ),
            format!(
                "SELECT COUNT(*) FROM notice WHERE conversation_id = {own} AND case_id IS NOT NULL AND purpose <> 'respondent'"
            ),
            format!(
                "SELECT COUNT(*) FROM outbox WHERE conversation_id = {own} AND case_id IS NOT NULL AND settled IS NULL AND purpose <> 'respondent'"
            ),
            format!("SELECT COUNT(*) FROM composition WHERE conversation_id = {own}"),
            format!("SELECT COUNT(*) FROM leaving WHERE conversation_id = {own}"),
            format!("SELECT COUNT(*) FROM timer WHERE conversation_id = {own}"),
        ];
        counts.iter().flat_map(|query| self.numbers(query)).sum()
    }

    /// The identifier of the one case, as buttons carry it.
    fn case_id(&self) -> String {
        self.word("SELECT id FROM cases").replace('-', "")
    }
}

/// So many histories every time; `PROPTEST_CASES` asks for more.
fn few() -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(8)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: few(), max_shrink_iters: 40, ..ProptestConfig::default() })]

    #[test]
    fn who_was_involved_finds_nothing_as_staff(
        before in proptest::collection::vec(deed(), 0..7),
        subject in 0..3_usize,
        responds in any::<bool>(),
        after in proptest::collection::vec(deed(), 0..5),
    ) {
        let mut play = Play::begin();
        play.stage.transcript.silent = true;
        let young = !before.iter().any(|deed| matches!(deed, Deed::Waits(_)));
        for deed in before {
            play.does(deed);
        }
        let subject = if responds && subject == play.handler { (subject + 1) % 3 } else { subject };
        if responds { play.invites(subject) } else { play.involves(subject) }
        let name = MANAGERS[subject].0;
        for deed in after {
            // Nothing can be handed to whoever was involved.
            if !matches!(deed, Deed::HandsOver(to) if to == subject) {
                play.does(deed);
            }
        }
        play.stage.waits_days(1);
        let stage = &mut play.stage;
        let number = stage.transcript.unnamed("ZAAK-1");

        // Only what came by the link still stands there, and only that is known to belong to the case.
        let traces = stage.shown_with(name, &[&number, STORY, LATER, NOTED, "Samira"], young);
        let by_link = stage.messages_by_link(name);
        assert!(traces.iter().all(|id| by_link.contains(id)), "{}", stage.whole_screen(name));
        assert!(responds || by_link.is_empty());
        assert_eq!(stage.kept_as_staff(name), 0);

        // Whatever is asked, the answer is the one for a case that does not exist, byte for byte.
        for command in ["/zaak", "/betrokken", "/dossier", "/zoek"] {
            stage.says(name, &format!("{command} ZAAK-1"));
            let own = stage.last_message(name);
            stage.says(name, &format!("{command} 3467-9ACD"));
            assert_eq!(own, stage.last_message(name), "{command}");
        }
        for command in ["/zaken", "/vandaag", "/zoek Samira"] {
            stage.says(name, command);
            assert!(!stage.last_message(name).contains(&number), "{command}");
        }
        for verb in ["card", "more", "files", "letters", "clocks", "do.involve", "do.hand", "hand", "compose"] {
            let (verb, value) = verb.split_once('.').unwrap_or((verb, ""));
            let own = stage.case_id();
            stage.puts_together(name, "de zaak", &format!("c.{own}.{verb}.{value}"));
            let answer = stage.last_message(name);
            stage.puts_together(name, "geen zaak", &format!("c.{}.{verb}.{value}", "0".repeat(32)));
            assert_eq!(answer, stage.last_message(name), "{verb}: {}", stage.whole_screen(name));
        }
        let mut stage = play.stage;
        // What waits for the office to open leaves before the end.
        for _ in 0..7 {
            stage.waits_days(1);
        }
        stage.finish();
    }
}
