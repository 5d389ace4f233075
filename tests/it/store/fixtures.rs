//! People, drafts, cases and steps for the stories.

use std::sync::Arc;

use klachtwijzer::clock::{Clock, Fixed};
use klachtwijzer::dialogue::conversation::Conversation;
use klachtwijzer::dialogue::draft::{Draft, Supplied};
use klachtwijzer::dialogue::event::Sender;
use klachtwijzer::dialogue::query::{Invite, Purpose};
use klachtwijzer::dialogue::step::{DraftChange, Lane, NewFacts, StaffChange, Step};
use klachtwijzer::domain::attachment::{Attachment, MediaKind};
use klachtwijzer::domain::case::{Actor, CaseEvent, Fact, Stage};
use klachtwijzer::domain::complaint::{
    About, Capacity, Certainty, Complaint, Door, Incident, Part, Reach, UnitAnswer,
};
use klachtwijzer::domain::eligibility::{Assessment, Verdict};
use klachtwijzer::domain::ids::{AttachmentId, CaseId, CaseNumber, ConversationId, StaffId};
use klachtwijzer::domain::organisation::{self, Organisation};
use klachtwijzer::domain::staff::{Role, StaffMember, Standing};
use klachtwijzer::domain::time::Timestamp;
use klachtwijzer::i18n::Locales;
use klachtwijzer::message::{Message, Outgoing};
use klachtwijzer::store::{InboundRecord, Loaded, OutboxEntry, Store};
use klachtwijzer::telegram::inbound::parse;
use klachtwijzer::turn::Turns;
use klachtwijzer::turn::inbound::Inbound;
use serde_json::{Value, json};
use uuid::Uuid;

pub(crate) const NOW: Timestamp = Timestamp(1_790_000_000_000);
pub(crate) const SECRECY: u32 = 2;

pub(crate) fn sender(user_id: i64) -> Sender {
    Sender { user_id, chat_id: user_id, language: Some("nl-NL".into()), first_name: "Hendrikje".into() }
}

pub(crate) fn case_id(n: u128) -> CaseId {
    CaseId(Uuid::from_u128(n))
}

pub(crate) fn number(n: u64) -> CaseNumber {
    CaseNumber::from_random(n.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 8)
}

pub(crate) fn part(message_id: i64, text: &str) -> Part {
    Part { message_id, at: NOW, text: Some(text.into()), attachment: None, album: None, lost: false }
}

pub(crate) fn attachment(n: u128) -> Attachment {
    Attachment {
        id: AttachmentId(Uuid::from_u128(n)),
        kind: MediaKind::Photo,
        file_name: Some("kapotte-stoel.jpg".into()),
        mime: Some("image/jpeg".into()),
        size: Some(3),
        duration_s: None,
        file_id: "telegram-file-id".into(),
    }
}

pub(crate) fn draft(id: CaseId, version: i64, text: &str) -> Draft {
    let mut draft = Draft { version, ..Draft::begin(id, NOW) };
    draft.answers.capacity = Some(Capacity::Client);
    draft.answers.happened = vec![part(11, text)];
    draft.answers.name = Some(Supplied::Given("Grietje Zonneveld".into()));
    draft.answers.phone = Some(Supplied::Given("06-12345678".into()));
    draft
}

pub(crate) fn filing(n: u64, text: &str) -> CaseEvent {
    let complaint = Complaint {
        capacity: Capacity::Client,
        represented: None,
        service: "werkbedrijf".into(),
        about: vec![About::Employee { name: Some("Barteld Kwaadsteniet".into()) }],
        unit: UnitAnswer::Known("houtwerk".into()),
        happened: vec![part(11, text)],
        incident: Incident::Ongoing,
        incident_words: "nog steeds".into(),
        manager_involved: Certainty::No,
        talked: None,
        dares: None,
        door: Door::Manager,
        wish_offered: None,
        wish: vec![part(12, "excuses")],
        uwv: None,
        name: Some("Grietje Zonneveld".into()),
        phone: Some("06-12345678".into()),
        reach: Reach::Chat,
        language: "nl".into(),
        typed: Vec::new(),
        spoken: std::collections::BTreeSet::new(),
    };
    let assessment = Assessment { verdict: Verdict::Admissible, findings: Vec::new() };
    fact(
        Actor::Filer,
        Fact::ComplaintFiled {
            number: number(n),
            complaint: Box::new(complaint),
            assessment,
            regulation: "2022-02-01".into(),
        },
    )
}

pub(crate) fn fact(by: Actor, fact: Fact) -> CaseEvent {
    CaseEvent { at: NOW, by, fact }
}

pub(crate) fn assigned(handler: Option<StaffId>) -> CaseEvent {
    fact(Actor::System, Fact::HandlerAssigned { handler, stage: Stage::Manager, reason: None, because: None })
}

pub(crate) fn facts(case: CaseId, on_version: i64, events: Vec<CaseEvent>) -> NewFacts {
    NewFacts { case, on_version, events }
}

pub(crate) fn keep(loaded: &Loaded) -> Step {
    Step::keep(loaded.snapshot.conversation.clone())
}

pub(crate) fn with_drafts(loaded: &Loaded, drafts: Vec<DraftChange>) -> Step {
    Step { drafts, ..keep(loaded) }
}

pub(crate) fn put(draft: Draft) -> DraftChange {
    DraftChange::Put(Box::new(draft))
}

pub(crate) fn says(to: ConversationId, text: &str) -> OutboxEntry {
    let outgoing = Outgoing::Send(Message { text: text.into(), ..Message::default() });
    OutboxEntry { to, lane: Lane::Answer, case: None, purpose: Purpose::Other, outgoing, due: NOW }
}

pub(crate) fn text_of(outgoing: &Outgoing) -> &str {
    let Outgoing::Send(message) = outgoing else { panic!("not a message: {outgoing:?}") };
    &message.text
}

pub(crate) fn inbound(message_id: i64) -> Option<InboundRecord> {
    Some(InboundRecord { message_id, at: NOW, from_bot: false })
}

/// One turn of a person: load, decide, apply, commit.
pub(crate) async fn turn(store: &Store, user: i64, decide: impl FnOnce(&Loaded) -> Step) -> Loaded {
    turn_saying(store, user, |loaded| (decide(loaded), Vec::new())).await
}

pub(crate) async fn turn_saying(
    store: &Store,
    user: i64,
    decide: impl FnOnce(&Loaded) -> (Step, Vec<OutboxEntry>),
) -> Loaded {
    let mut tx = store.begin().await.unwrap();
    let loaded = tx.load(&sender(user)).await.unwrap();
    let (step, outbox) = decide(&loaded);
    tx.apply(&loaded, &step, inbound(1), outbox, NOW).await.unwrap();
    tx.commit().await.unwrap();
    loaded
}

/// What a person's conversation looks like now.
pub(crate) async fn look(store: &Store, user: i64) -> Loaded {
    let mut tx = store.begin().await.unwrap();
    tx.load(&sender(user)).await.unwrap()
}

/// A filed case of this person, without a draft before it.
pub(crate) async fn file(store: &Store, user: i64, n: u64, handler: Option<StaffId>) -> CaseId {
    let case = case_id(u128::from(n));
    turn(store, user, |loaded| Step {
        facts: vec![facts(case, 0, vec![filing(n, "de stoel brak"), assigned(handler)])],
        ..keep(loaded)
    })
    .await;
    case
}

pub(crate) fn member(n: u128, role: Role) -> StaffMember {
    StaffMember {
        id: StaffId(Uuid::from_u128(n)),
        role,
        unit: (role == Role::Manager).then(|| "houtwerk".into()),
        name: "Geertruida Nachtegaal".into(),
        since: NOW,
        secrecy_accepted: Some(SECRECY),
        standing: Standing::Active,
        stand_in: None,
    }
}

/// Makes somebody staff, the way that staff are made: by an invitation.
pub(crate) async fn hire(store: &Store, user: i64, member: &StaffMember) {
    let code = format!("code-{}", member.id);
    let invite = Invite { role: member.role, unit: member.unit.clone(), name: member.name.clone() };
    store.create_invite(&invite, &code, NOW.plus_days(7)).await.unwrap();
    let staff = vec![StaffChange::Redeemed { code, member: member.clone() }];
    turn(store, user, |loaded| Step { staff, ..keep(loaded) }).await;
}

pub(crate) async fn change(store: &Store, user: i64, member: StaffMember) {
    turn(store, user, |loaded| Step { staff: vec![StaffChange::Changed(member)], ..keep(loaded) }).await;
}

pub(crate) fn greeted(mut conversation: Conversation) -> Conversation {
    conversation.notice_accepted = Some(NOW);
    conversation
}

/// Turns with the built-in organisation file and a clock that stands still.
pub(crate) fn turns(store: &Store, file: &str) -> (Turns, Arc<Fixed>) {
    let organisation = Arc::new(Organisation::parse(file, "organisation.toml").unwrap());
    let clock = Arc::new(Fixed::at(NOW));
    let locales = Arc::new(Locales::built_in().unwrap());
    let turns = Turns::new(store.clone(), organisation, locales, Arc::clone(&clock) as Arc<dyn Clock>);
    (turns, clock)
}

pub(crate) fn werkpro() -> &'static str {
    organisation::built_in()
}

/// A message as Telegram sends it.
pub(crate) fn update(update_id: i64, user: i64, holds: &Value) -> Value {
    let mut message = json!({
        "message_id": 900 + update_id, "date": NOW.0 / 1_000, "chat": { "id": user, "type": "private" },
        "from": { "id": user, "is_bot": false, "first_name": "Hendrikje", "language_code": "nl" },
    });
    for (name, value) in holds.as_object().unwrap() {
        message[name] = value.clone();
    }
    json!({ "update_id": update_id, "message": message })
}

pub(crate) fn read(update: &Value) -> Inbound {
    parse(update, NOW)
}
