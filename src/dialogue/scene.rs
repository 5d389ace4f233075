//! One event being worked on: what is known, and what it has led to so far.

use chrono::NaiveDate;

use crate::domain::case::{Actor, Case, CaseEvent, Fact};
use crate::domain::ids::{CaseId, Fresh, StaffId};
use crate::domain::organisation::Organisation;
use crate::domain::staff::StaffMember;
use crate::domain::time::Timestamp;
use crate::i18n::languages::of_tag;
use crate::i18n::{Arg, DUTCH, Locales, Text};

use super::conversation::{Composition, Conversation, Open, Pressed, Snapshot};
use super::draft::Draft;
use super::event::Timer;
use super::explained::{Reader, explain};
use super::offered::{Offered, kept};
use super::query::{Answers, Purpose, Right};
use super::question::asks_number;
use super::say::Saying;
use super::step::{
    Audit, AuditAction, DraftChange, Effect, Keyboard, NewFacts, Recipient, Say, StaffChange, Step,
};
use super::understand::{among, exactly};

/// What several parts of one message would repeat stands once, at its end.
fn say_last(say: &mut Say, id: &str) {
    let (said, others): (Vec<Text>, Vec<Text>) = say.body.drain(..).partition(|text| text.id == id);
    say.body = others;
    say.body.extend(said.into_iter().next());
}

/// The same button within so long is a second tap, not a second wish.
const TWICE_WITHIN_MS: u64 = 10_000;

/// What a step may use besides the conversation.
pub struct World<'a> {
    /// The organisation file.
    pub organisation: &'a Organisation,
    /// The texts, for recognising a typed answer.
    pub locales: &'a Locales,
    /// The present moment.
    pub now: Timestamp,
    /// Today in Europe/Amsterdam.
    pub today: NaiveDate,
    /// The bot's user name, for links that lead to it; empty while it is not known.
    pub bot: &'a str,
}

/// One event being worked on.
pub struct Scene<'a> {
    /// The world around it.
    pub world: &'a World<'a>,
    /// When the person did it.
    pub at: Timestamp,
    /// The conversation, changed in place.
    pub conversation: Conversation,
    /// The drafts, changed through `put` and `erase`.
    pub drafts: Vec<Draft>,
    /// What staff are writing.
    pub composition: Option<Composition>,
    /// The person's memberships.
    pub staff: Vec<StaffMember>,
    /// The buttons under what came unasked, newest first.
    pub noticed: Vec<Offered>,
    /// What the queries found.
    pub answers: Answers,
    /// Randomness.
    pub fresh: Fresh,
    changed: Vec<DraftChange>,
    composed: Option<Option<Composition>>,
    facts: Vec<NewFacts>,
    members: Vec<StaffChange>,
    audit: Vec<Audit>,
    belongs: Option<(Option<CaseId>, Purpose)>,
    effects: Vec<Effect>,
}

impl<'a> Scene<'a> {
    /// Opens the scene.
    pub fn new(
        world: &'a World<'a>,
        at: Timestamp,
        snapshot: Snapshot,
        answers: Answers,
        fresh: Fresh,
    ) -> Self {
        Self {
            world,
            at,
            conversation: snapshot.conversation,
            drafts: snapshot.drafts,
            composition: snapshot.composition,
            staff: snapshot.staff,
            noticed: snapshot.noticed,
            answers,
            fresh,
            changed: Vec::new(),
            composed: None,
            facts: Vec::new(),
            members: Vec::new(),
            audit: Vec::new(),
            belongs: None,
            effects: Vec::new(),
        }
    }

    /// Closes the scene.
    pub fn finish(self) -> Step {
        Step {
            conversation: self.conversation,
            drafts: self.changed,
            composition: self.composed,
            facts: self.facts,
            staff: self.members,
            audit: self.audit,
            belongs: self.belongs,
            effects: self.effects,
        }
    }

    /// Sends a message.
    pub fn say(&mut self, saying: Saying) {
        let mut say = saying.done();
        if self.is_of_respondent(say.to, say.case) {
            say.purpose = Purpose::Respondent;
        }
        say.for_staff = self.is_for_staff(&say);
        say_last(&mut say, "rights-binding");
        if say.to == Recipient::Asker {
            self.explain(&mut say);
            self.settle_keyboard(&mut say);
        }
        if say.to == Recipient::Asker && !say.rows.is_empty() {
            self.conversation.offered = self.offered(&say);
        }
        self.effects.push(Effect::Say(Box::new(say)));
    }

    /// A client reads the meaning of a word with it, the first time.
    fn explain(&mut self, say: &mut Say) {
        if self.staff.is_empty() {
            let languages = self.languages().into_iter().map(str::to_owned).collect();
            let explained = &mut self.conversation.explained;
            explain(Reader { locales: self.world.locales, languages, explained }, say);
        }
    }

    /// Sends a message beside another one: the buttons of both can be typed.
    pub fn say_beside(&mut self, saying: Saying) {
        let say = saying.done();
        let offered = self.offered(&say);
        self.conversation.offered.extend(offered);
        self.effects.push(Effect::Say(Box::new(say)));
    }

    fn offered(&self, say: &Say) -> Vec<Offered> {
        let language = if say.for_staff { DUTCH } else { self.conversation.language.as_str() };
        let label = |text: &Text| self.world.locales.render(language, text);
        let buttons = say.rows.iter().flatten();
        kept(buttons.map(|button| Offered { label: label(&button.label), data: button.data.clone() }))
    }

    /// Does its reader get it as one of the staff? The same person can have a complaint of their own.
    fn is_for_staff(&self, say: &Say) -> bool {
        match say.to {
            Recipient::Staff(_) => true,
            Recipient::Filer(_) | Recipient::Respondent(..) => false,
            Recipient::Asker => {
                let about = self.answers.case.as_ref().filter(|seen| Some(seen.case.id) == say.case);
                let as_staff = about.is_some_and(|seen| matches!(seen.right, Right::Staff(_)));
                let list = matches!(say.purpose, Purpose::Card | Purpose::List);
                let labels = say.rows.iter().flatten().map(|button| &button.label);
                let mut texts = say.heading.iter().chain(&say.body).chain(labels);
                as_staff || list || texts.any(|text| self.is_dutch_alone(text))
            }
        }
    }

    /// Is a text, or one within it, for staff or for letters?
    fn is_dutch_alone(&self, text: &Text) -> bool {
        let within = |arg: &Arg| match arg {
            Arg::Text(text) => self.is_dutch_alone(text),
            Arg::Words(_) | Arg::Count(_) | Arg::Day(_) | Arg::Moment(_) => false,
        };
        self.world.locales.is_dutch_alone(text.id) || text.args.iter().any(|(_, arg)| within(arg))
    }

    /// A keyboard below the input goes when nothing asks for it any more. Telegram cannot take it away with
    /// a message that has buttons of its own.
    fn settle_keyboard(&mut self, say: &mut Say) {
        match say.keyboard {
            Keyboard::ShareContact { .. } => self.conversation.keyboard = true,
            Keyboard::Remove => self.conversation.keyboard = false,
            Keyboard::Unchanged if self.conversation.keyboard && !self.wants_keyboard() => {
                if say.rows.is_empty() && say.attachment.is_none() && say.letter.is_none() {
                    self.conversation.keyboard = false;
                    say.keyboard = Keyboard::Remove;
                } else {
                    self.say(Saying::id("keyboard-away").keyboard(Keyboard::Remove));
                }
            }
            Keyboard::Unchanged => {}
        }
    }

    fn wants_keyboard(&self) -> bool {
        match self.conversation.open {
            Open::Help => true,
            Open::Intake { draft } => {
                self.draft(draft).is_some_and(|draft| asks_number(draft, self.world.organisation))
            }
            Open::Nothing
            | Open::Stopping { .. }
            | Open::Sorting { .. }
            | Open::Wiping
            | Open::Case { .. }
            | Open::Composing { .. }
            | Open::Form { .. }
            | Open::HandingOver { .. } => false,
        }
    }

    /// Was this very button pressed a moment ago, and nothing done since? If not, it is remembered.
    pub fn presses_again(&mut self, message: Option<i64>, data: &str) -> bool {
        let again = self.conversation.pressed.as_ref().is_some_and(|pressed| {
            pressed.message == message
                && pressed.data == data
                && self.at.0.abs_diff(pressed.at.0) <= TWICE_WITHIN_MS
        });
        if !again {
            self.conversation.pressed = Some(Pressed { message, data: data.to_owned(), at: self.at });
        }
        again
    }

    /// Shows a short text with the pressed button.
    pub fn toast(&mut self, text: Text) {
        self.effects.push(Effect::Toast(text));
    }

    /// Any other effect.
    pub fn effect(&mut self, effect: Effect) {
        self.effects.push(effect);
    }

    /// The words of a text in the language that the person reads at this moment: as one of the staff Dutch.
    pub fn words(&self, text: &Text) -> String {
        self.world.locales.render(self.language(), text)
    }

    /// The words of a text for the case, which others read: in Dutch.
    pub fn dutch(&self, text: &Text) -> String {
        self.world.locales.render(DUTCH, text)
    }

    /// The language that the person reads at this moment.
    pub fn language(&self) -> &str {
        let right = self.answers.case.as_ref().map(|seen| seen.right);
        let as_staff = matches!(right, Some(Right::Staff(_)));
        if as_staff { DUTCH } else { self.conversation.language.as_str() }
    }

    /// The languages in which the person may type: their own, Dutch, and that of their app.
    pub fn languages(&self) -> Vec<&str> {
        let of_app = of_tag(&self.conversation.app_language);
        let mut languages = vec![self.conversation.language.as_str()];
        for other in [Some(DUTCH), of_app].into_iter().flatten() {
            if !languages.contains(&other) {
                languages.push(other);
            }
        }
        languages
    }

    /// Is the text one of the words that the person's languages list under this message?
    pub fn among(&self, typed: &str, list: &'static str) -> bool {
        self.languages().into_iter().any(|language| among(typed, list, self.world.locales, language))
    }

    /// The same, without forgiving typing mistakes: where anything else can be an answer.
    pub fn exactly(&self, typed: &str, list: &'static str) -> bool {
        self.languages().into_iter().any(|language| exactly(typed, list, self.world.locales, language))
    }

    /// How much has to happen outside so far.
    pub fn effects(&self) -> usize {
        self.effects.len()
    }

    /// Asks to come back; replaces the same timer.
    pub fn set(&mut self, timer: Timer, due: Timestamp) {
        self.effects.push(Effect::Set { timer, due });
    }

    /// Where the incoming message belongs.
    pub fn belongs(&mut self, case: CaseId, purpose: Purpose) {
        let door = self.is_of_respondent(Recipient::Asker, Some(case));
        self.belongs = Some((Some(case), if door { Purpose::Respondent } else { purpose }));
    }

    /// Is it what a respondent reads or writes, by the one-time link? Whatever else they are, it is kept apart.
    fn is_of_respondent(&self, to: Recipient, about: Option<CaseId>) -> bool {
        let seen = self.answers.case.as_ref().filter(|seen| Some(seen.case.id) == about);
        match to {
            Recipient::Respondent(..) => true,
            Recipient::Asker => seen.is_some_and(|seen| matches!(seen.right, Right::Respondent(_))),
            Recipient::Filer(_) | Recipient::Staff(_) => false,
        }
    }

    /// The incoming message asks for a list of cases.
    pub fn asks_for_list(&mut self) {
        self.belongs = Some((None, Purpose::List));
    }

    /// The draft with this identifier.
    pub fn draft(&self, id: CaseId) -> Option<&Draft> {
        self.drafts.iter().find(|draft| draft.id == id)
    }

    /// Keeps a draft that the person changed; its version goes up by one.
    pub fn put(&mut self, mut draft: Draft) {
        draft.touched = self.at;
        draft.version += 1;
        self.keep(draft);
    }

    /// Keeps a draft in which no answer changed: the buttons that were shown go on working.
    pub fn keep(&mut self, draft: Draft) {
        match self.drafts.iter_mut().find(|known| known.id == draft.id) {
            Some(known) => *known = draft.clone(),
            None => self.drafts.push(draft.clone()),
        }
        self.changed.retain(|change| !matches!(change, DraftChange::Put(put) if put.id == draft.id));
        self.changed.push(DraftChange::Put(Box::new(draft)));
    }

    /// Forgets a draft.
    pub fn erase(&mut self, id: CaseId) {
        self.drop_draft(DraftChange::Erase(id), id);
    }

    /// Forgets a draft whose words go on elsewhere.
    pub fn placed(&mut self, id: CaseId) {
        self.drop_draft(DraftChange::Placed(id), id);
    }

    fn drop_draft(&mut self, change: DraftChange, id: CaseId) {
        self.drafts.retain(|draft| draft.id != id);
        self.changed.retain(|change| !matches!(change, DraftChange::Put(put) if put.id == id));
        self.changed.push(change);
        self.conversation.distress = None;
        self.cancel_timers(id);
        self.audit.push(Audit { case: None, staff: None, action: AuditAction::DraftErased });
    }

    /// The draft has become a case.
    pub fn filed(&mut self, id: CaseId) {
        self.drafts.retain(|draft| draft.id != id);
        self.changed.retain(|change| !matches!(change, DraftChange::Put(put) if put.id == id));
        self.changed.push(DraftChange::Filed(id));
        self.cancel_timers(id);
    }

    fn cancel_timers(&mut self, id: CaseId) {
        for timer in [Timer::Gather(id), Timer::RemindDraft(id), Timer::EraseDraft(id)] {
            self.effects.push(Effect::Cancel(timer));
        }
    }

    /// Adds facts to a case.
    pub fn record(&mut self, case: CaseId, on_version: i64, by: Actor, facts: Vec<Fact>) {
        let events = facts.into_iter().map(|fact| CaseEvent { at: self.at, by, fact }).collect();
        self.facts.push(NewFacts { case, on_version, events });
    }

    /// A case as the facts of this step leave it.
    pub fn as_it_is_now(&self, case: &Case) -> Case {
        let id = case.id;
        let mut case = case.clone();
        for facts in self.facts.iter().filter(|facts| facts.case == id && facts.on_version > 0) {
            facts.events.iter().for_each(|event| case.apply(event));
        }
        case
    }

    /// The cases to which this event added facts, as they are afterwards; `None` for one that was not read.
    pub fn changed_cases(&self) -> Vec<(CaseId, Option<Case>)> {
        let mut changed: Vec<(CaseId, Option<Case>)> = Vec::new();
        for facts in &self.facts {
            let known = changed.iter_mut().find(|(id, _)| *id == facts.case);
            match known {
                Some((_, Some(case))) => facts.events.iter().for_each(|event| case.apply(event)),
                Some((_, None)) => {}
                None => changed.push((facts.case, self.after(facts))),
            }
        }
        changed
    }

    fn after(&self, facts: &NewFacts) -> Option<Case> {
        if facts.on_version == 0 {
            return Case::fold(facts.case, &facts.events);
        }
        let answers = &self.answers;
        let seen = answers.case.iter().map(|seen| &seen.case);
        let sides = answers.sides.iter().map(|(case, _)| case);
        let mut read =
            seen.chain(sides).chain(&answers.own_cases).chain(&answers.desk_cases).chain(&answers.unassigned);
        let mut case = read.find(|case| case.id == facts.case && case.version == facts.on_version)?.clone();
        facts.events.iter().for_each(|event| case.apply(event));
        Some(case)
    }

    /// Changes what staff are writing.
    pub fn compose(&mut self, composition: Option<Composition>) {
        self.composition.clone_from(&composition);
        self.composed = Some(composition);
    }

    /// Changes a membership.
    pub fn change_staff(&mut self, change: StaffChange) {
        self.members.push(change);
    }

    /// Adds a line to the audit trail.
    pub fn note(&mut self, action: AuditAction, case: Option<CaseId>, staff: Option<StaffId>) {
        self.audit.push(Audit { case, staff, action });
    }
}
