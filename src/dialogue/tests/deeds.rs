//! Random histories of one case: client and staff do whatever they are offered, days pass. Whatever is offered
//! can be done, what the case says of itself hangs together, and no word that staff wrote for each other
//! comes to the client.

use proptest::prelude::*;
use uuid::Uuid;

use crate::domain::calendar::civil_date;
use crate::domain::case::telling::{Mark, Reader};
use crate::domain::case::{Actor, Case, CaseEvent, Fact, Stage};
use crate::domain::complaint::{
    Capacity, Certainty, Complaint, Door, Incident, Part, Reach, Represented, UnitAnswer,
};
use crate::domain::eligibility::{Assessment, Verdict};
use crate::domain::ids::{CaseId, CaseNumber, Fresh, StaffId};
use crate::domain::organisation::Word;
use crate::domain::procedure::clocks::reminders;
use crate::domain::procedure::{Action, Moment, Seat, possible, tasks};
use crate::domain::staff::{Role, StaffMember, Standing};
use crate::domain::time::Timestamp;
use crate::i18n::DUTCH;

use super::super::conversation::{Conversation, Snapshot};
use super::super::event::{Content, Event, EventKind, Timer};
use super::super::press::Press;
use super::super::query::{Answers, Right, SeenCase};
use super::super::scene::World;
use super::super::step;
use super::super::step::{Effect, Recipient, Say};
use super::person::Setting;

const START: Timestamp = Timestamp(1_795_341_600_000);
const DAY_MS: i64 = 86_400_000;
/// What staff write for each other; no client may read it.
const SECRET: &str = "onderonsje";
/// More questions than any form has.
const QUESTIONS: usize = 40;

/// Where somebody of this history sits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Who {
    Filer,
    Handler,
}

/// Everybody in one case.
struct Town<'s> {
    setting: &'s Setting,
    case: Case,
    staff: Vec<StaffMember>,
    filer: Snapshot,
    desk: Snapshot,
    now: Timestamp,
    messages: i64,
    seed: u128,
}

fn member(number: u128, role: Role, unit: Option<&str>, name: &str) -> StaffMember {
    StaffMember {
        id: StaffId(Uuid::from_u128(number)),
        role,
        unit: unit.map(str::to_owned),
        name: name.to_owned(),
        since: START,
        secrecy_accepted: Some(1),
        standing: Standing::Active,
        stand_in: None,
    }
}

fn complaint(stage: Stage, represented: bool) -> Complaint {
    let told = Part {
        message_id: 1,
        at: START,
        text: Some("Bas riep dat ik lui ben.".to_owned()),
        attachment: None,
        album: None,
        lost: false,
    };
    // Of what is judged some came by her door and some did not.
    let hers = stage == Stage::ComplaintsOfficer || (stage == Stage::Judging && represented);
    let door = if hers { Door::ComplaintsOfficer } else { Door::Manager };
    Complaint {
        capacity: if represented { Capacity::Representative } else { Capacity::Client },
        represented: represented.then(Represented::default),
        service: "werkbedrijf".to_owned(),
        about: Vec::new(),
        unit: UnitAnswer::Known("kringloop-noord".to_owned()),
        happened: vec![told],
        incident: Incident::Unknown,
        incident_words: String::new(),
        manager_involved: Certainty::No,
        talked: None,
        dares: None,
        door,
        wish_offered: None,
        wish: Vec::new(),
        uwv: Some(Certainty::Yes),
        name: Some("Samira".to_owned()),
        phone: None,
        reach: Reach::Chat,
        language: DUTCH.to_owned(),
        typed: Vec::new(),
        spoken: std::collections::BTreeSet::new(),
    }
}

fn snapshot(name: &str, staff: Vec<StaffMember>) -> Snapshot {
    let mut conversation = Conversation::begin(DUTCH.to_owned(), name.to_owned());
    conversation.notice_accepted = Some(START);
    Snapshot { conversation, drafts: Vec::new(), composition: None, staff, noticed: Vec::new() }
}

impl<'s> Town<'s> {
    fn new(setting: &'s Setting, stage: Stage, represented: bool) -> Self {
        let staff = vec![
            member(1, Role::Manager, Some("kringloop-noord"), "Karin de Vries"),
            member(2, Role::Manager, Some("kringloop-zuid"), "Mohammed el Amrani"),
            member(3, Role::ComplaintsOfficer, None, "Brigit Grol"),
        ];
        let handler = if stage == Stage::Manager { &staff[0] } else { &staff[2] };
        let filed = Fact::ComplaintFiled {
            number: CaseNumber::from_random(7),
            complaint: Box::new(complaint(stage, represented)),
            assessment: Assessment { verdict: Verdict::Admissible, findings: Vec::new() },
            regulation: "2022-02-01".to_owned(),
        };
        let assigned =
            Fact::HandlerAssigned { handler: Some(handler.id), stage, reason: None, because: None };
        let text = Some(SECRET.to_owned());
        let note = Part { message_id: 2, at: START, text, attachment: None, album: None, lost: false };
        let by = Actor::Staff(handler.id);
        let events = [
            CaseEvent { at: START, by: Actor::Filer, fact: filed },
            CaseEvent { at: START, by: Actor::System, fact: assigned },
            CaseEvent { at: START, by, fact: Fact::NoteWritten { part: note } },
        ];
        let case = Case::fold(CaseId(Uuid::from_u128(9)), &events).unwrap();
        let desk = snapshot("Karin", Vec::new());
        let filer = snapshot("Samira", Vec::new());
        Self { setting, case, staff, filer, desk, now: START, messages: 10, seed: 1 }
    }

    fn handler(&self) -> StaffMember {
        let handler = self.case.handler.unwrap();
        self.staff.iter().find(|member| member.id == handler).unwrap().clone()
    }

    fn seat(&self, who: Who) -> Seat {
        match who {
            Who::Filer => Seat::Filer,
            Who::Handler => Seat::of(&self.handler(), &self.case).unwrap(),
        }
    }

    fn possible(&self, who: Who) -> Vec<Action> {
        let organisation = &self.setting.organisation;
        let moment = Moment { case: &self.case, organisation, today: civil_date(self.now) };
        possible(&moment, self.seat(who))
    }

    /// Whoever gets it has a chat of their own.
    fn applies(&mut self, event: &CaseEvent) {
        let before = self.case.handler;
        self.case.apply(event);
        if self.case.handler != before {
            self.desk = snapshot("Mohammed", Vec::new());
        }
    }

    /// Runs one event; gives what was said.
    fn meets(&mut self, who: Who, kind: EventKind) -> Vec<Say> {
        self.now = self.now.plus_ms(60_000);
        self.seed += 1;
        let event = Event { at: self.now, kind };
        let world = World {
            organisation: &self.setting.organisation,
            locales: &self.setting.locales,
            now: self.now,
            today: civil_date(self.now),
            bot: "bot",
        };
        let handler = self.handler();
        let (snapshot, right) = match who {
            Who::Filer => (self.filer.clone(), Right::Filer),
            Who::Handler => {
                (Snapshot { staff: vec![handler.clone()], ..self.desk.clone() }, Right::Staff(handler.id))
            }
        };
        let seen = SeenCase { case: self.case.clone(), right, filers: Vec::new() };
        let answers = Answers { case: Some(seen), staff: self.staff.clone(), ..Answers::default() };
        let step = step(&world, &event, snapshot, answers, Fresh::new(self.seed));
        let own = match who {
            Who::Filer => &mut self.filer,
            Who::Handler => &mut self.desk,
        };
        own.conversation = step.conversation;
        if let Some(composition) = step.composition {
            own.composition = composition;
        }
        for facts in &step.facts {
            assert_eq!(facts.on_version, self.case.version, "decided on another case");
            facts.events.iter().for_each(|event| self.applies(event));
        }
        let said = step
            .effects
            .into_iter()
            .filter_map(|effect| if let Effect::Say(say) = effect { Some(*say) } else { None });
        said.collect()
    }

    fn words(&self, say: &Say) -> String {
        let render = |text| self.setting.locales.render(DUTCH, text);
        let buttons = say.rows.iter().flatten().map(|button| render(&button.label));
        say.heading.iter().chain(&say.body).map(render).chain(buttons).collect::<Vec<_>>().join("\n")
    }

    /// What the filer reads of it, and what is refused.
    fn check(&self, who: Who, said: &[Say]) {
        for say in said {
            let words = self.words(say);
            let to_filer = match say.to {
                Recipient::Asker => who == Who::Filer,
                Recipient::Filer(_) => true,
                Recipient::Staff(_) | Recipient::Respondent(..) => false,
            };
            assert!(!(to_filer && words.contains(SECRET)), "the client reads: {words}");
            assert!(!words.contains("Dat kan nu niet.") && !words.contains("Dit kan nu niet."), "{words}");
        }
    }

    fn press(&mut self, who: Who, verb: &str, value: &str) -> Vec<Say> {
        let data = Press::case(self.case.id, verb, value);
        let said = self.meets(who, EventKind::Press { message_id: None, data });
        self.check(who, &said);
        said
    }

    fn says(&mut self, who: Who, words: &str) -> Vec<Say> {
        self.messages += 1;
        let (message_id, content) = (self.messages, Content::Text(words.to_owned()));
        let said = self.meets(who, EventKind::Message { message_id, reply_to: None, content });
        self.check(who, &said);
        said
    }

    /// Does what was offered to the end, choosing among the answers by `picks`.
    fn does(&mut self, who: Who, action: Action, picks: &[usize]) {
        let mut said = self.press(who, "do", action.as_str());
        for pick in picks.iter().cycle().take(QUESTIONS) {
            let asked = said.iter().rev().find(|say| say.to == Recipient::Asker);
            let answers: Vec<String> = asked
                .map(|say| say.rows.iter().flatten().map(|button| button.data.clone()))
                .into_iter()
                .flatten()
                .filter(|data| data.contains(".fill.") || data.contains(".form.yes"))
                .collect();
            let own = match who {
                Who::Filer => &self.filer,
                Who::Handler => &self.desk,
            };
            if own.composition.as_ref().is_none_or(|open| open.form.is_none()) {
                return;
            }
            let form = own.composition.as_ref().and_then(|open| open.form.as_ref());
            // What is put right, the client may read; why, not.
            let first = action == Action::Correct && form.is_some_and(|form| !form.has("to"));
            // So is what is missing in an authorisation.
            let missing = form.is_some_and(|form| form.chosen("enough") == Some("no"));
            let words = if first || missing { "12 november" } else { words_for(action) };
            said = match answers.get(pick % answers.len().max(1)) {
                Some(data) => {
                    let said = self.meets(who, EventKind::Press { message_id: None, data: data.clone() });
                    self.check(who, &said);
                    said
                }
                None => self.says(who, words),
            };
        }
        // Only a list without end is left: it is put away.
        self.says(who, "laat maar");
    }

    /// What is due by itself next: something to ask or to close, or a term to tell of.
    fn next_due(&self) -> Option<(Timestamp, Timer)> {
        let organisation = &self.setting.organisation;
        let first = tasks(&self.case, organisation).first().map(|(due, _)| *due);
        let upkeep = first.map(|due| (due, Timer::Upkeep(self.case.id)));
        let clock = reminders::next_moment(&self.case, organisation).map(|due| {
            (reminders::office_moment(due.max(self.now), organisation), Timer::Clock(self.case.id))
        });
        [upkeep, clock].into_iter().flatten().min_by_key(|(due, _)| *due)
    }

    /// Time passes; what is due by itself happens.
    fn waits(&mut self, days: i64) {
        let until = self.now.plus_ms(days * DAY_MS);
        let mut looks = 0;
        while let Some((due, timer)) = self.next_due().filter(|(due, _)| *due <= until) {
            self.now = self.now.max(due);
            let said = self.meets(Who::Filer, EventKind::Due(timer));
            self.check(Who::Filer, &said);
            looks += 1;
            assert!(looks < 200, "the same again and again: {timer:?}");
        }
        self.now = self.now.max(until);
    }

    /// The handler gives it to one of those who are offered.
    fn hands_over(&mut self, pick: usize) {
        let said = self.press(Who::Handler, "hand", "");
        let offered = said.iter().flat_map(|say| say.rows.iter().flatten());
        let to: Vec<String> =
            offered.map(|button| button.data.clone()).filter(|data| data.contains(".hand-to.")).collect();
        let Some(data) = to.get(pick % to.len().max(1)).cloned() else { return };
        let before = (self.case.stage, self.case.internally_ended);
        self.meets(Who::Handler, EventKind::Press { message_id: None, data });
        self.says(Who::Handler, SECRET);
        let kept =
            matches!(before.0, Stage::Manager) || before == (self.case.stage, self.case.internally_ended);
        assert!(kept, "{before:?} became {:?}", self.case.stage);
    }

    /// Nothing comes to a stop without a word: the client can do what waits for them, something is still ahead,
    /// or everybody heard that it is late.
    fn is_not_silent(&self) {
        let case = &self.case;
        if !(case.stage.is_internal() || case.stage == Stage::Settled) {
            return;
        }
        let can = self.possible(Who::Filer);
        let one_of = |actions: &[Action]| actions.iter().any(|action| can.contains(action));
        let owes = case.waits_for_filer() && case.stage.is_internal();
        assert!(!owes || one_of(&[Action::Accept, Action::AgreeFacts, Action::Resume]), "{:?}", case.stage);
        let ways =
            [Action::Accept, Action::AgreeFacts, Action::Resume, Action::TurnToOfficer, Action::AskCommittee];
        let heard =
            case.told.iter().any(|told| told.what.mark == Mark::Over && told.what.to == Reader::Filer);
        // What was posted is at the committee for all that is known.
        let posted = case.committee.posted.is_some();
        // Where the representative stands aside, it is the handler who asks the client.
        assert!(
            one_of(&ways) || case.aside().is_some() || self.next_due().is_some() || heard || posted,
            "{:?}",
            case.stage
        );
    }

    /// What the case says of itself hangs together.
    fn hangs_together(&self) {
        let case = &self.case;
        match case.stage {
            Stage::Settled => assert!(case.internally_ended.is_some() && case.ending.is_some()),
            Stage::Withdrawn => assert!(case.withdrawal.is_some() && case.before.is_some()),
            Stage::Paused => assert!(case.before.is_some()),
            Stage::Closed => assert!(case.closed.is_some()),
            Stage::ComplaintsOfficer => assert!(case.turned_to_officer.is_some()),
            Stage::Judging | Stage::Manager | Stage::Admissibility | Stage::Committee | Stage::Measures => {}
        }
        assert!(case.handler.is_some_and(|handler| !case.involved.contains(&handler)));
    }
}

/// What is typed in a form: reasons that are for staff alone are secret.
fn words_for(action: Action) -> &'static str {
    let is_secret = matches!(action, Action::JudgeAuthorisation | Action::Correct | Action::RecordWish);
    if is_secret { SECRET } else { "31-12-2026" }
}

/// Steps that have a place of their own, or in which somebody leaves the case.
fn is_elsewhere(action: Action) -> bool {
    matches!(
        action,
        Action::Take
            | Action::Write
            | Action::Note
            | Action::HandOver
            | Action::Respond
            | Action::Involve
            | Action::Invite
            | Action::ReadReport
    )
}

/// Somebody does the action with this number, or days pass.
#[derive(Clone, Debug)]
enum Deed {
    Does(Who, usize, Vec<usize>),
    HandsOver(usize),
    Waits(i64),
}

fn deed() -> impl Strategy<Value = Deed> {
    let who = prop_oneof![Just(Who::Filer), Just(Who::Handler), Just(Who::Handler)];
    let picks = proptest::collection::vec(0..6_usize, 1..6);
    prop_oneof![
        5 => (who, 0..40_usize, picks).prop_map(|(who, number, picks)| Deed::Does(who, number, picks)),
        1 => (0..3_usize).prop_map(Deed::HandsOver),
        1 => (1..40_i64).prop_map(Deed::Waits),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn what_is_offered_can_be_done_and_notes_stay_inside(
        stage in prop_oneof![Just(Stage::Judging), Just(Stage::Manager), Just(Stage::ComplaintsOfficer)],
        represented: bool,
        unreachable: bool,
        deeds in proptest::collection::vec(deed(), 1..25),
    ) {
        let setting = Setting::new();
        let mut town = Town::new(&setting, stage, represented);
        if unreachable {
            town.case.apply(&CaseEvent { at: START, by: Actor::System, fact: Fact::FilerUnreachable });
        }
        for deed in deeds {
            match deed {
                Deed::Does(Who::Filer, ..) if unreachable => {}
                Deed::Does(who, number, picks) => {
                    let offered: Vec<Action> = town
                        .possible(who)
                        .into_iter()
                        .filter(|action| !is_elsewhere(*action))
                        .collect();
                    if let Some(action) = offered.get(number % offered.len().max(1)) {
                        town.does(who, *action, &picks);
                    }
                }
                Deed::HandsOver(pick) => town.hands_over(pick),
                Deed::Waits(days) => town.waits(days),
            }
            town.hangs_together();
            town.is_not_silent();
            // The client reads everything again.
            town.press(Who::Filer, "mine", "");
            for page in 0..4 {
                town.press(Who::Filer, "story", &page.to_string());
            }
        }
    }
}
