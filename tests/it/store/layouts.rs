//! What was stored by an earlier version keeps opening. A new layout gets a new folder beside `schema-1`;
//! the old files never change.

use klachtwijzer::dialogue::conversation::{Conversation, Open};
use klachtwijzer::dialogue::draft::{Draft, DraftAnswers, Supplied};
use klachtwijzer::domain::case::track::CaseTrack;
use klachtwijzer::domain::case::{Actor, Case, CaseEvent, Fact, Stage};
use klachtwijzer::domain::complaint::{Capacity, Certainty, Door, Incident, Reach, UnitAnswer};
use klachtwijzer::domain::retention::RegisterEntry;
use klachtwijzer::domain::time::Timestamp;

use super::fixtures::case_id;

#[test]
fn a_conversation_of_schema_1_opens() {
    let conversation: Conversation =
        serde_json::from_str(include_str!("schema-1/conversation.json")).unwrap();
    // What was stored as its language is that of the app: nobody could choose one yet.
    assert_eq!((conversation.language.as_str(), conversation.app_language.as_str()), ("nl", "nl"));
    assert_eq!(conversation.first_name, "Hendrikje");
    assert_eq!(conversation.notice_accepted, Some(Timestamp(1_790_000_000_000)));
    assert_eq!(conversation.open, Open::Intake { draft: case_id(1) });
}

#[test]
fn a_draft_of_schema_1_opens() {
    let draft: Draft = serde_json::from_str(include_str!("schema-1/draft.json")).unwrap();
    assert_eq!((draft.id, draft.version), (case_id(1), 14));
    let answers = draft.answers;
    assert_eq!(answers.capacity, Some(Capacity::Representative));
    assert_eq!(answers.represented_name, Some(Supplied::Given("Grietje Zonneveld".into())));
    assert_eq!(answers.unit, Some(UnitAnswer::Known("houtwerk".into())));
    assert_eq!(answers.happened.len(), 2);
    assert_eq!(answers.happened[1].attachment.as_ref().unwrap().size, Some(51_200));
    assert!(matches!(answers.incident, Some(Incident::Range { .. })));
    assert_eq!(answers.manager_involved, Some(Certainty::Unsure));
    assert_eq!((answers.door, answers.reach), (Some(Door::ComplaintsOfficer), Some(Reach::Phone)));
    assert_eq!(answers.name, Some(Supplied::LeftOut));
}

#[test]
fn the_events_of_a_case_of_schema_1_open() {
    let events: Vec<CaseEvent> = serde_json::from_str(include_str!("schema-1/case-events.json")).unwrap();
    let case = Case::fold(case_id(1), &events).unwrap();
    assert_eq!((case.number.as_str(), case.stage, case.version), ("3467-9ACD", Stage::Manager, 3));
    assert_eq!((case.handler.is_some(), case.because, case.awaits_reading()), (true, None, false));
    assert!(case.complaint.happened[0].file().is_some());
}

/// What is written of the track, as it is stored; and the entry of a case that was erased before there was any.
#[test]
fn the_track_of_a_case_opens() {
    let mut events: Vec<CaseEvent> = serde_json::from_str(include_str!("schema-1/case-events.json")).unwrap();
    assert_eq!(Case::fold(case_id(1), &events).unwrap().track, CaseTrack::default());
    let standing = r#"{"track":"wmo","commissioner":"gemeente","uwv":false,"open":false}"#;
    let stored = [
        format!(r#"{{"fact":"track","track":"derived","standing":{standing}}}"#),
        format!(r#"{{"fact":"track","track":"completed","standing":{standing}}}"#),
        format!(
            r#"{{"fact":"corrected","what":"track","from":"","to":"wmo","reason":"brief",
                 "anew":{{"kind":"track","standing":{standing}}}}}"#
        ),
    ];
    for (fact, by_staff) in stored.iter().zip([false, true, true]) {
        let fact: Fact = serde_json::from_str(fact).unwrap();
        assert_eq!(serde_json::from_str::<Fact>(&serde_json::to_string(&fact).unwrap()).unwrap(), fact);
        events.push(CaseEvent { at: Timestamp(1), by: Actor::System, fact });
        let case = Case::fold(case_id(1), &events).unwrap();
        let known = case.track.standing.unwrap();
        assert_eq!((known.track.as_deref(), case.track.by_staff), (Some("wmo"), by_staff));
    }
    let entry = r#"{"year":2026,"quarter":1,"service":"hout","unit":null,"about":[],"capacity":"client",
                    "door":"manager","uwv":"yes","verdict":"admissible","ending":null,"finding":null}"#;
    let entry: RegisterEntry = serde_json::from_str(entry).unwrap();
    assert_eq!((entry.uwv, entry.track, entry.commissioner), (Some(Certainty::Yes), None, None));
}

#[test]
fn what_a_layout_does_not_have_is_still_to_be_asked() {
    let bare = r#"{"id":"00000000-0000-0000-0000-000000000001","begun":1,"touched":2}"#;
    let draft: Draft = serde_json::from_str(bare).unwrap();
    assert_eq!((draft.schema, draft.version, draft.answers), (0, 0, DraftAnswers::default()));
    let conversation: Conversation = serde_json::from_str(r#"{"language":"nl"}"#).unwrap();
    assert_eq!(conversation.open, Open::Nothing);
}
