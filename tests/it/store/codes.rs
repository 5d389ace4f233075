//! One-time codes: good once, for whom they are meant, until they expire or a new one takes their place.

use klachtwijzer::dialogue::event::Timer;
use klachtwijzer::dialogue::query::{HeldCode, Query, Right};
use klachtwijzer::dialogue::step::{CodeChange, Effect, Recipient, Step};
use klachtwijzer::domain::case::filer::FilerFact;
use klachtwijzer::domain::case::hearing::{HearingFact, RespondentId};
use klachtwijzer::domain::case::meeting::Way;
use klachtwijzer::domain::case::{Actor, CaseEvent, Fact, Person};
use klachtwijzer::domain::code::{CodeGrant, CodePurpose};
use klachtwijzer::domain::ids::{CaseId, StaffId};
use klachtwijzer::domain::staff::{Role, StaffMember, Standing};
use klachtwijzer::domain::time::Timestamp;
use klachtwijzer::store::{Store, StoreError};

use super::fixtures::*;
use super::home::Home;

super::stories![
    a_code_is_good_once,
    a_respondent_comes_back_by_their_own_code,
    a_code_for_a_colleague_is_for_that_colleague,
    a_new_code_ends_the_old_one,
    who_typed_it_in_opens_no_code_of_it,
    what_staff_are_about_to_send_stays_with_them,
];

const FIRST: RespondentId = RespondentId(1);

fn grant(case: CaseId, purpose: CodePurpose) -> CodeGrant {
    CodeGrant { case, purpose, about: if purpose == CodePurpose::Respondent { FIRST.0 } else { 0 } }
}

/// A case of user 1 with one respondent.
async fn invited(store: &Store, staff: Option<StaffId>) -> CaseId {
    let case = file(store, 1, 1, None).await;
    let person = Person { name: "Bas Bakker".to_owned(), for_unit: false, staff };
    let invited = HearingFact::RespondentInvited {
        about: None,
        respondent: FIRST,
        person,
        way: Way::Chat,
        facts: "Er was ruzie.".to_owned(),
        contact_shown: false,
        attachments: Vec::new(),
        answer_by: None,
    };
    let version = case_version(store, case).await;
    let events = vec![fact(Actor::System, Fact::Hearing(invited))];
    turn(store, 1, |loaded| Step { facts: vec![facts(case, version, events)], ..keep(loaded) }).await;
    case
}

async fn case_version(store: &Store, case: CaseId) -> i64 {
    let mut tx = store.begin().await.unwrap();
    let loaded = tx.load(&sender(1)).await.unwrap();
    let answers = tx.answers(&loaded, &[Query::CaseById(case)], NOW, 1).await.unwrap();
    answers.case.unwrap().case.version
}

async fn issues(store: &Store, code: &str, grant: CodeGrant) {
    let issued = CodeChange::Issued { code: code.to_owned(), grant, expires: NOW.plus_days(3) };
    turn(store, 1, |loaded| Step { effects: vec![Effect::Code(issued)], ..keep(loaded) }).await;
}

async fn opens(store: &Store, user: i64, code: &str, now: Timestamp) -> Option<HeldCode> {
    let mut tx = store.begin().await.unwrap();
    let loaded = tx.load(&sender(user)).await.unwrap();
    let answers = tx.answers(&loaded, &[Query::Code(code.to_owned())], now, 1).await.unwrap();
    let respondent = answers.case.is_some_and(|seen| seen.right == Right::Respondent(FIRST));
    let meant = answers.code.as_ref().is_some_and(|held| held.grant.purpose == CodePurpose::Respondent);
    assert_eq!(respondent, meant, "only a respondent's code shows the case");
    answers.code
}

async fn uses(store: &Store, user: i64, code: &str, grant: CodeGrant) -> Result<(), StoreError> {
    let mut tx = store.begin().await.unwrap();
    let loaded = tx.load(&sender(user)).await.unwrap();
    let used = CodeChange::Used { code: code.to_owned(), grant };
    let step = Step { effects: vec![Effect::Code(used)], ..keep(&loaded) };
    tx.apply(&loaded, &step, None, Vec::new(), NOW).await?;
    tx.commit().await
}

async fn a_code_is_good_once(home: &Home) {
    let store = home.open().await;
    let case = invited(&store, None).await;
    for purpose in [CodePurpose::PickUp, CodePurpose::NewAccount, CodePurpose::TakeOver] {
        let (grant, code) = (grant(case, purpose), format!("code-{purpose:?}").to_lowercase());
        issues(&store, &code, grant).await;
        let typed = format!("{} ", code.to_uppercase());
        assert_eq!(opens(&store, 7, &typed, NOW).await.unwrap().grant, grant);
        assert_eq!(opens(&store, 7, "een-andere", NOW).await, None);
        assert_eq!(opens(&store, 7, &code, NOW.plus_days(3)).await, None, "expired");
        uses(&store, 7, &code, grant).await.unwrap();
        assert_eq!(opens(&store, 7, &code, NOW).await, None, "used");
        assert!(matches!(uses(&store, 8, &code, grant).await, Err(StoreError::Conflict)));
    }
}

async fn a_respondent_comes_back_by_their_own_code(home: &Home) {
    let store = home.open().await;
    let case = invited(&store, None).await;
    let grant = grant(case, CodePurpose::Respondent);
    issues(&store, "link", grant).await;
    assert_eq!(opens(&store, 1, "link", NOW).await, None, "the filer is no respondent");
    assert!(!opens(&store, 7, "link", NOW).await.unwrap().again);
    uses(&store, 7, "link", grant).await.unwrap();
    assert_eq!(opens(&store, 8, "link", NOW).await, None, "somebody else");
    assert!(opens(&store, 7, "link", NOW.plus_days(90)).await.unwrap().again);
    let mut tx = store.begin().await.unwrap();
    let loaded = tx.load(&sender(1)).await.unwrap();
    let found = tx.recipient(&loaded, Recipient::Respondent(case, FIRST)).await.unwrap();
    let other = tx.recipient(&loaded, Recipient::Respondent(case, RespondentId(2))).await.unwrap();
    assert!(found.is_some() && other.is_none());
}

async fn a_code_for_a_colleague_is_for_that_colleague(home: &Home) {
    let store = home.open().await;
    let karin = member(1, Role::Manager);
    hire(&store, 5, &karin).await;
    let case = invited(&store, Some(karin.id)).await;
    issues(&store, "link", grant(case, CodePurpose::Respondent)).await;
    assert_eq!(opens(&store, 7, "link", NOW).await, None);
    assert!(opens(&store, 5, "link", NOW).await.is_some());
}

async fn a_new_code_ends_the_old_one(home: &Home) {
    let store = home.open().await;
    let case = invited(&store, None).await;
    let grant = grant(case, CodePurpose::Respondent);
    issues(&store, "eerste", grant).await;
    uses(&store, 7, "eerste", grant).await.unwrap();
    issues(&store, "tweede", grant).await;
    assert_eq!(opens(&store, 7, "eerste", NOW).await, None);
    let mut tx = store.begin().await.unwrap();
    let loaded = tx.load(&sender(7)).await.unwrap();
    let answers = tx.answers(&loaded, &[Query::CaseById(case)], NOW, 1).await.unwrap();
    assert!(answers.case.is_none(), "who opened the old one is out");
    drop(tx);
    assert!(opens(&store, 8, "tweede", NOW).await.is_some());
}

/// A complaint that this member typed in for somebody.
async fn typed_in(store: &Store, user: i64, by: StaffId, handler: StaffId) -> CaseId {
    let case = case_id(77);
    let filed = CaseEvent { by: Actor::Staff(by), ..filing(77, "de stoel brak") };
    let told = FilerFact::ToldAtDesk { on: "2026-03-02".parse().unwrap() };
    let events = vec![filed, fact(Actor::Staff(by), Fact::Filer(told)), assigned(Some(handler))];
    turn(store, user, |loaded| Step { facts: vec![facts(case, 0, events)], ..keep(loaded) }).await;
    case
}

async fn who_typed_it_in_opens_no_code_of_it(home: &Home) {
    let store = home.open().await;
    let (typist, handler, other) =
        (member(1, Role::Manager), member(2, Role::Manager), member(3, Role::ComplaintsOfficer));
    for (user, staff) in [(5, &typist), (6, &handler), (7, &other)] {
        hire(&store, user, staff).await;
    }
    let case = typed_in(&store, 5, typist.id, handler.id).await;
    for purpose in [CodePurpose::PickUp, CodePurpose::NewAccount, CodePurpose::TakeOver] {
        let code = format!("code-{purpose:?}").to_lowercase();
        issues(&store, &code, grant(case, purpose)).await;
        for user in [5, 6] {
            assert_eq!(opens(&store, user, &code, NOW).await, None, "{purpose:?} {user}");
        }
        assert!(opens(&store, 7, &code, NOW).await.is_some(), "somebody else of the staff");
        assert!(opens(&store, 8, &code, NOW).await.is_some());
    }
    // Leaving changes nothing of what they had to do with it.
    let left = StaffMember { standing: Standing::Ended, ..typist };
    change(&store, 5, left).await;
    assert_eq!(opens(&store, 5, "code-pickup", NOW).await, None);
}

async fn timers_of(store: &Store, user: i64) -> Vec<Timer> {
    let id = look(store, user).await.id;
    let due = store.due_timers(NOW.plus_days(30), 10).await.unwrap();
    due.into_iter().filter(|timer| timer.conversation == id).map(|timer| timer.timer).collect()
}

async fn what_staff_are_about_to_send_stays_with_them(home: &Home) {
    let store = home.open().await;
    let handler = member(1, Role::Manager);
    hire(&store, 5, &handler).await;
    let case = file(&store, 1, 9, Some(handler.id)).await;
    for (user, timer) in [(5, Timer::Send(case)), (1, Timer::Clock(case))] {
        let effects = vec![Effect::Set { timer, due: NOW.plus_days(1) }];
        turn(&store, user, |loaded| Step { effects, ..keep(loaded) }).await;
    }
    let grant = grant(case, CodePurpose::NewAccount);
    issues(&store, "nieuw", grant).await;
    uses(&store, 7, "nieuw", grant).await.unwrap();
    assert_eq!(timers_of(&store, 5).await, [Timer::Send(case)]);
    assert_eq!(timers_of(&store, 7).await, [Timer::Clock(case)]);
}
