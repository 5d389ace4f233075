//! When a message may leave: answers at once, what comes unasked at a moment that suits its reader.

use crate::dialogue::conversation::Snapshot;
use crate::dialogue::step::{Lane, NewFacts, Recipient, Say};
use crate::domain::calendar::{next_office_moment, next_waking_moment};
use crate::domain::case::Fact;
use crate::domain::organisation::{AtOnce, Organisation};
use crate::domain::time::Timestamp;

/// The moment from which `say`, which a step for this chat leads to, may leave.
pub(super) fn due(
    say: &Say,
    facts: &[NewFacts],
    chat: &Snapshot,
    organisation: &Organisation,
    now: Timestamp,
) -> Timestamp {
    let settings = &organisation.settings;
    let office = || next_office_moment(now, settings.office_hours.hours, &organisation.holidays);
    match (say.lane, is_for_staff(say, chat)) {
        (Lane::Answer, _) | (Lane::Notification, false) => now,
        (Lane::Reminder, false) => next_waking_moment(now, settings.client_hours),
        (Lane::Reminder, true) => office(),
        (Lane::Notification, true) => match settings.office_hours.at_once {
            AtOnce::Everything => now,
            AtOnce::NewCases if is_new_case(say, facts) => now,
            AtOnce::NewCases | AtOnce::Nothing => office(),
        },
    }
}

/// Is it for somebody as one of the staff? The same person can have a complaint of their own.
fn is_for_staff(say: &Say, chat: &Snapshot) -> bool {
    match say.to {
        Recipient::Staff(_) => true,
        Recipient::Filer(_) | Recipient::Respondent(..) => false,
        Recipient::Asker => {
            let is_draft = chat.drafts.iter().any(|draft| Some(draft.id) == say.case);
            let was_draft = say.lane == Lane::Reminder && say.case.is_none();
            !chat.staff.is_empty() && !is_draft && !was_draft
        }
    }
}

/// Does it tell somebody of a case that is theirs from this step on?
fn is_new_case(say: &Say, facts: &[NewFacts]) -> bool {
    let Recipient::Staff(reader) = say.to else { return false };
    let assigned =
        |fact: &Fact| matches!(fact, Fact::HandlerAssigned { handler, .. } if *handler == Some(reader));
    facts
        .iter()
        .filter(|facts| Some(facts.case) == say.case)
        .any(|facts| facts.events.iter().any(|event| assigned(&event.fact)))
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;
    use crate::dialogue::conversation::Conversation;
    use crate::dialogue::query::Purpose;
    use crate::dialogue::say::Saying;
    use crate::domain::case::{Actor, CaseEvent, Stage};
    use crate::domain::ids::{CaseId, StaffId};
    use crate::domain::organisation::{BUILT_IN_FILE, built_in};
    use crate::domain::staff::{Role, StaffMember, Standing};

    /// Saturday 7 March 2026, 21:30 in Groningen.
    const SATURDAY: Timestamp = Timestamp(1_772_915_400_000);
    /// Sunday, 9:00.
    const SUNDAY: Timestamp = Timestamp(1_772_956_800_000);
    /// Monday, 9:00.
    const MONDAY: Timestamp = Timestamp(1_773_043_200_000);

    const HANDLER: StaffId = StaffId(uuid::Uuid::from_u128(1));
    const OTHER: StaffId = StaffId(uuid::Uuid::from_u128(2));
    const CASE: CaseId = CaseId(uuid::Uuid::from_u128(3));

    fn chat(is_staff: bool) -> Snapshot {
        let member = StaffMember {
            id: HANDLER,
            role: Role::Manager,
            unit: None,
            name: "G. Nachtegaal".to_owned(),
            since: SATURDAY,
            secrecy_accepted: Some(1),
            standing: Standing::Active,
        };
        Snapshot {
            conversation: Conversation::begin("nl".to_owned(), String::new()),
            drafts: Vec::new(),
            noticed: Vec::new(),
            composition: None,
            staff: is_staff.then_some(member).into_iter().collect(),
        }
    }

    fn assigned(to: StaffId) -> Vec<NewFacts> {
        let fact =
            Fact::HandlerAssigned { handler: Some(to), stage: Stage::Manager, reason: None, because: None };
        let event = CaseEvent { at: SATURDAY, by: Actor::System, fact };
        vec![NewFacts { case: CASE, on_version: 1, events: vec![event] }]
    }

    fn leaves(saying: Saying, facts: &[NewFacts], is_staff: bool, at_once: &str) -> Timestamp {
        let file = built_in().replace("at-once = \"nothing\"", &format!("at-once = \"{at_once}\""));
        let organisation = Organisation::parse(&file, BUILT_IN_FILE).expect("no mistakes");
        due(&saying.done(), facts, &chat(is_staff), &organisation, SATURDAY)
    }

    fn notice(to: StaffId) -> Saying {
        Saying::id("staff-new-case").to(Recipient::Staff(to)).about(CASE, Purpose::Notice)
    }

    #[rstest]
    #[case::an_answer(Saying::id("hello-title"), true, SATURDAY)]
    #[case::a_notification(notice(HANDLER), false, MONDAY)]
    #[case::a_reminder(notice(HANDLER).as_reminder(), false, MONDAY)]
    #[case::told_of_an_invitation(Saying::id("staff-invited").as_notification(), true, MONDAY)]
    #[case::news_for_the_client(Saying::id("client-news").to(Recipient::Filer(CASE)), true, SATURDAY)]
    #[case::news_for_an_asker_who_is_no_staff(Saying::id("client-news").as_notification(), false, SATURDAY)]
    #[case::a_reminder_to_a_client(Saying::id("remind-draft").as_reminder(), false, SUNDAY)]
    #[case::a_reminder_to_staff_as_a_client(Saying::id("draft-expired").as_reminder(), true, SUNDAY)]
    fn on_a_saturday_evening(#[case] saying: Saying, #[case] is_staff: bool, #[case] expected: Timestamp) {
        assert_eq!(leaves(saying, &[], is_staff, "nothing"), expected);
    }

    #[rstest]
    #[case::nothing("nothing", HANDLER, MONDAY)]
    #[case::new_cases("new-cases", HANDLER, SATURDAY)]
    #[case::the_case_of_somebody_else("new-cases", OTHER, MONDAY)]
    #[case::everything("everything", OTHER, SATURDAY)]
    fn what_comes_at_once_is_a_setting(
        #[case] at_once: &str,
        #[case] to: StaffId,
        #[case] expected: Timestamp,
    ) {
        assert_eq!(leaves(notice(HANDLER), &assigned(to), false, at_once), expected);
    }

    #[test]
    fn reminders_wait_whatever_the_setting() {
        assert_eq!(leaves(notice(HANDLER).as_reminder(), &assigned(HANDLER), false, "everything"), MONDAY);
    }
}
