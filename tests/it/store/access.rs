//! Who sees which case. Whoever may not gets exactly what a case that does not exist gives.

use klachtwijzer::dialogue::query::{Answers, Query, Right};
use klachtwijzer::dialogue::step::{Recipient, Step};
use klachtwijzer::domain::case::committee::CommitteeFact;
use klachtwijzer::domain::case::{Actor, Fact, Stage};
use klachtwijzer::domain::ids::CaseId;
use klachtwijzer::domain::staff::{Role, StaffMember, Standing};
use klachtwijzer::store::Store;

use super::fixtures::*;
use super::home::Home;

super::stories![
    filer_and_handler_see_a_case_and_nobody_else,
    only_an_active_member_with_the_secrecy_duty_sees_cases,
    a_new_handler_sees_the_case_and_the_old_one_no_longer,
    lists_are_sorted_and_leave_out_what_is_closed,
    only_complaints_officers_see_what_nobody_handles,
    the_secretary_sees_a_case_only_while_it_is_with_the_committee,
    messages_find_their_recipient,
];

async fn ask(store: &Store, user: i64, queries: &[Query]) -> Answers {
    let mut tx = store.begin().await.unwrap();
    let loaded = tx.load(&sender(user)).await.unwrap();
    tx.answers(&loaded, queries, NOW, SECRECY).await.unwrap()
}

/// By what right this person sees case `n`, asked in every way that there is.
async fn right(store: &Store, user: i64, n: u64) -> Option<Right> {
    let by_id = ask(store, user, &[Query::CaseById(case_id(u128::from(n)))]).await;
    let by_number = ask(store, user, &[Query::CaseByNumber(number(n))]).await;
    assert_eq!(by_id, by_number);
    let missing = ask(store, user, &[Query::CaseById(case_id(999_999))]).await;
    if by_id.case.is_none() {
        assert_eq!(by_id, missing);
    }
    by_id.case.map(|seen| seen.right)
}

fn ids(cases: &[klachtwijzer::domain::case::Case]) -> Vec<CaseId> {
    cases.iter().map(|case| case.id).collect()
}

async fn filer_and_handler_see_a_case_and_nobody_else(home: &Home) {
    let store = home.open().await;
    let handler = member(70, Role::Manager);
    hire(&store, 2, &handler).await;
    hire(&store, 3, &member(71, Role::Manager)).await;
    hire(&store, 4, &member(72, Role::ComplaintsOfficer)).await;
    file(&store, 1, 5, Some(handler.id)).await;
    assert_eq!(right(&store, 1, 5).await, Some(Right::Filer));
    assert_eq!(right(&store, 2, 5).await, Some(Right::Staff(handler.id)));
    for stranger in [3, 4, 99] {
        assert_eq!(right(&store, stranger, 5).await, None, "{stranger}");
        let everything =
            [Query::OwnCases, Query::DeskCases, Query::UnassignedCases, Query::MessagesSince(NOW)];
        let answers = ask(&store, stranger, &everything).await;
        assert!(answers.messages.iter().all(|message| message.case.is_none()));
        assert_eq!(Answers { messages: Vec::new(), ..answers }, Answers::default(), "{stranger}");
    }
}

async fn only_an_active_member_with_the_secrecy_duty_sees_cases(home: &Home) {
    let store = home.open().await;
    let handler = member(70, Role::Manager);
    hire(&store, 2, &handler).await;
    file(&store, 1, 5, Some(handler.id)).await;
    let variants = [
        (StaffMember { secrecy_accepted: Some(SECRECY + 1), ..handler.clone() }, true),
        (StaffMember { secrecy_accepted: None, ..handler.clone() }, false),
        (StaffMember { secrecy_accepted: Some(SECRECY - 1), ..handler.clone() }, false),
        (StaffMember { standing: Standing::AwaitsApproval, ..handler.clone() }, false),
        (StaffMember { role: Role::Administrator, ..handler.clone() }, false),
        (StaffMember { role: Role::CommitteeSecretary, ..handler.clone() }, true),
        (StaffMember { standing: Standing::Ended, ..handler.clone() }, false),
    ];
    for (variant, sees) in variants {
        change(&store, 2, variant.clone()).await;
        assert_eq!(right(&store, 2, 5).await.is_some(), sees, "{variant:?}");
        let desk = ask(&store, 2, &[Query::DeskCases]).await.desk_cases;
        assert_eq!(!desk.is_empty(), sees, "{variant:?}");
    }
    assert_eq!(look(&store, 2).await.snapshot.staff, [], "what ended is not loaded");
    assert_eq!(store.staff().await.unwrap(), []);
}

async fn a_new_handler_sees_the_case_and_the_old_one_no_longer(home: &Home) {
    let store = home.open().await;
    let (old, new) = (member(70, Role::Manager), member(71, Role::Manager));
    hire(&store, 2, &old).await;
    hire(&store, 3, &new).await;
    let case = file(&store, 1, 5, Some(old.id)).await;
    turn(&store, 2, |loaded| Step {
        facts: vec![facts(case, 2, vec![assigned(Some(new.id))])],
        belongs: Some((Some(case), klachtwijzer::dialogue::query::Purpose::Card)),
        ..keep(loaded)
    })
    .await;
    assert_eq!(right(&store, 2, 5).await, None);
    assert_eq!(right(&store, 3, 5).await, Some(Right::Staff(new.id)));
    let answers = ask(&store, 2, &[Query::Message(1)]).await;
    assert_eq!(answers.case, None);
    assert_eq!(answers.message.unwrap().case, None, "the message no longer tells its case");
}

async fn lists_are_sorted_and_leave_out_what_is_closed(home: &Home) {
    let store = home.open().await;
    let (first, second) = (member(70, Role::Manager), member(71, Role::ComplaintsOfficer));
    hire(&store, 2, &first).await;
    hire(&store, 2, &second).await;
    let (a, b, c) = (
        file(&store, 1, 5, Some(first.id)).await,
        file(&store, 1, 6, Some(second.id)).await,
        file(&store, 1, 7, Some(first.id)).await,
    );
    let closing = fact(
        Actor::System,
        Fact::HandlerAssigned { handler: Some(first.id), stage: Stage::Closed, reason: None, because: None },
    );
    turn(&store, 2, |loaded| Step { facts: vec![facts(c, 2, vec![closing])], ..keep(loaded) }).await;
    assert_eq!(ids(&ask(&store, 2, &[Query::DeskCases]).await.desk_cases), [a, b]);
    assert_eq!(ids(&ask(&store, 1, &[Query::OwnCases]).await.own_cases), [c, b, a]);
    assert_eq!(store.status().await.unwrap().cases_by_stage.get("closed"), Some(&1));
}

async fn only_complaints_officers_see_what_nobody_handles(home: &Home) {
    let store = home.open().await;
    hire(&store, 2, &member(70, Role::Manager)).await;
    let officer = member(71, Role::ComplaintsOfficer);
    hire(&store, 3, &officer).await;
    let case = file(&store, 1, 5, None).await;
    assert_eq!(ids(&ask(&store, 3, &[Query::UnassignedCases]).await.unassigned), [case]);
    assert_eq!(ask(&store, 2, &[Query::UnassignedCases]).await, Answers::default());
    change(&store, 3, StaffMember { standing: Standing::AwaitsApproval, ..officer }).await;
    assert_eq!(ask(&store, 3, &[Query::UnassignedCases]).await, Answers::default());
    assert_eq!(ask(&store, 99, &[Query::Staff]).await.staff.len(), 2);
}

/// Before it is there and after it has left, the case does not exist for her; and each side has its own notes.
async fn the_secretary_sees_a_case_only_while_it_is_with_the_committee(home: &Home) {
    let store = home.open().await;
    let (officer, secretary) = (member(70, Role::ComplaintsOfficer), member(71, Role::CommitteeSecretary));
    hire(&store, 2, &officer).await;
    hire(&store, 3, &secretary).await;
    let case = file(&store, 1, 5, Some(officer.id)).await;
    let on = "2026-09-01".parse().unwrap();
    let noted = |text: &str| Fact::Committee(CommitteeFact::Noted { part: part(31, text) });
    let steps = [
        (Fact::NoteWritten { part: part(30, "alleen voor ons") }, false),
        (Fact::Committee(CommitteeFact::Asked { post_for_me: true }), false),
        (Fact::Committee(CommitteeFact::Received { on }), true),
        (noted("alleen voor de commissie"), true),
        (Fact::Committee(CommitteeFact::Admitted { on }), true),
        (Fact::Committee(CommitteeFact::Ruled { on, text: "gegrond".into(), measures: true }), true),
        (Fact::Committee(CommitteeFact::MeasuresTold { on, measures: Vec::new() }), false),
    ];
    let mut version = 2;
    #[expect(clippy::explicit_counter_loop, reason = "it is the version of the case")]
    for (step, sees) in steps {
        let event = fact(Actor::Staff(officer.id), step.clone());
        turn(&store, 2, |loaded| Step { facts: vec![facts(case, version, vec![event])], ..keep(loaded) })
            .await;
        version += 1;
        assert_eq!(right(&store, 3, 5).await, sees.then_some(Right::Staff(secretary.id)), "{step:?}");
        let desk = ask(&store, 3, &[Query::DeskCases]).await.desk_cases;
        assert_eq!(ids(&desk), if sees { vec![case] } else { Vec::new() }, "{step:?}");
        assert!(!format!("{desk:?}").contains("alleen voor ons"), "{step:?}");
        for reader in [1, 2] {
            let everything = [Query::CaseById(case), Query::OwnCases, Query::DeskCases];
            let told = format!("{:?}", ask(&store, reader, &everything).await);
            assert!(!told.contains("alleen voor de commissie"), "{reader} after {step:?}");
        }
    }
}

async fn messages_find_their_recipient(home: &Home) {
    let store = home.open().await;
    let manager = member(70, Role::Manager);
    hire(&store, 2, &manager).await;
    let case = file(&store, 1, 5, Some(manager.id)).await;
    let (filer, staff) = (look(&store, 1).await, look(&store, 2).await);
    let mut tx = store.begin().await.unwrap();
    let nl = |id| Some((id, "nl".to_owned()));
    assert_eq!(tx.recipient(&staff, Recipient::Asker).await.unwrap(), nl(staff.id));
    assert_eq!(tx.recipient(&staff, Recipient::Filer(case)).await.unwrap(), nl(filer.id));
    assert_eq!(tx.recipient(&filer, Recipient::Staff(manager.id)).await.unwrap(), nl(staff.id));
    assert_eq!(tx.recipient(&filer, Recipient::Filer(case_id(404))).await.unwrap(), None);
    assert_eq!(tx.recipient(&filer, Recipient::Staff(member(404, Role::Manager).id)).await.unwrap(), None);
}
