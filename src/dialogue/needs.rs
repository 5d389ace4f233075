//! What an event has to know beyond its conversation.

use crate::dialogue::twin;
use crate::domain::ids::CaseNumber;
use crate::domain::search::Wanted;
use crate::domain::time::Timestamp;

use super::command::{Command, command};
use super::conversation::{Open, Snapshot};
use super::dossier;
use super::event::{Content, Event, EventKind, Timer};
use super::press::Press;
use super::query::Query;

/// Everything that is known of the chat: how far back that goes is for the organisation file.
const ALL_MESSAGES: Query = Query::MessagesSince(Timestamp(0));

/// The queries to run before `step`.
pub fn needs(event: &Event, snapshot: &Snapshot) -> Vec<Query> {
    match &event.kind {
        EventKind::Message { content: Content::Text(words), reply_to, .. } => match command(words) {
            Some(Command::Language(_)) => of_language(snapshot),
            Some(command) => of_command(&command),
            None => match typed(snapshot, words).filter(|_| reply_to.is_none()) {
                Some(press) if is_language(&press) => of_language(snapshot),
                Some(press) => of_press(&press),
                None => {
                    let mut queries = of_message(snapshot, *reply_to);
                    if let Open::Sorting { .. } = snapshot.conversation.open {
                        queries.extend(CaseNumber::parse(words).map(Query::CaseByNumber));
                    }
                    queries
                }
            },
        },
        EventKind::Message { reply_to, .. } => of_message(snapshot, *reply_to),
        EventKind::Edited { message_id, .. } => vec![Query::Message(*message_id), Query::Staff],
        EventKind::Press { data, .. } => match Press::decode(data) {
            Some(press) if is_language(&press) => of_language(snapshot),
            Some(press) => of_press(&press),
            None => Vec::new(),
        },
        EventKind::Blocked | EventKind::Unblocked => vec![Query::OwnCases, Query::Sides, Query::Staff],
        EventKind::LetterMade { case, .. } => vec![Query::CaseById(*case)],
        EventKind::FileLost { message_id } => {
            vec![Query::OwnCases, Query::DeskCases, Query::Message(*message_id), Query::Staff]
        }
        EventKind::Due(Timer::Clock(case) | Timer::Upkeep(case) | Timer::Respondent { case, .. }) => {
            vec![Query::CaseById(*case), Query::Staff]
        }
        EventKind::Due(Timer::AwayBegins | Timer::Leaves(_)) => {
            vec![Query::DeskCases, Query::DeskFilers, Query::Staff]
        }
        EventKind::Due(Timer::AwayEnds) => of_return(),
        EventKind::Due(Timer::Send(case)) => {
            vec![Query::CaseById(*case), Query::Held(*case), Query::Staff]
        }
        EventKind::Due(Timer::Gather(id)) if !snapshot.drafts.iter().any(|draft| draft.id == *id) => {
            vec![Query::CaseById(*id), Query::Staff]
        }
        EventKind::Due(Timer::Gather(_) | Timer::RemindDraft(_) | Timer::EraseDraft(_))
        | EventKind::InviteMade { .. }
        | EventKind::DossierAsked { .. }
        | EventKind::Returned
        | EventKind::TurnFailed => Vec::new(),
    }
}

/// The list of somebody's cases, with those that nobody had so far.
fn of_list() -> Vec<Query> {
    vec![Query::DeskCases, Query::UnassignedCases, Query::Staff]
}

/// Somebody is there again.
fn of_return() -> Vec<Query> {
    vec![Query::LentCases, Query::UnassignedCases, Query::Staff]
}

fn is_language(press: &Press) -> bool {
    matches!(press, Press::Plain(word) if word.starts_with("lang-"))
}

/// What stands open is shown again in the language that was chosen, and one's complaints hear of it.
fn of_language(snapshot: &Snapshot) -> Vec<Query> {
    let mut queries = vec![Query::OwnCases];
    queries.extend(of_message(snapshot, None).into_iter().filter(|query| *query != Query::OwnCases));
    queries
}

/// The press that typed words stand for, of a button in an answer or in a notice.
fn typed(snapshot: &Snapshot, words: &str) -> Option<Press> {
    let conversation = &snapshot.conversation;
    twin::typed(conversation, words).or_else(|| twin::noticed(&conversation.open, &snapshot.noticed, words))
}

fn of_command(command: &Command) -> Vec<Query> {
    match command {
        Command::Start(Some(code)) => {
            vec![Query::Invite(code.clone()), Query::Code(code.clone()), Query::Staff]
        }
        Command::Mine => vec![Query::OwnCases],
        Command::Cases => of_list(),
        Command::Today | Command::Help => vec![Query::DeskCases],
        Command::Search(typed) => Wanted::read(typed).map(Query::Search).into_iter().collect(),
        Command::Case(typed) if typed.is_empty() => of_list(),
        Command::Involved(typed) if typed.is_empty() => vec![Query::DeskCases],
        Command::Case(typed) | Command::Involved(typed) => match CaseNumber::parse(typed) {
            Some(number) => vec![Query::CaseByNumber(number), Query::Staff],
            None => Vec::new(),
        },
        Command::NewPhone(words) => match dossier::typed(words) {
            Some((number, said)) => vec![Query::DoorByNumber(number, said.to_owned()), Query::Staff],
            None => Vec::new(),
        },
        Command::Dossier(words) => match dossier::typed(words) {
            Some((number, _)) => {
                vec![Query::CaseByNumber(number.clone()), Query::HistoryByNumber(number), Query::Staff]
            }
            None => Vec::new(),
        },
        Command::New(_) => vec![Query::Staff, Query::OwnCases],
        Command::Away | Command::Leave | Command::Oral(_) => vec![Query::Staff],
        Command::Wipe => vec![ALL_MESSAGES],
        Command::Start(None) | Command::Stop | Command::Privacy | Command::Language(_) | Command::Unknown => {
            Vec::new()
        }
    }
}

fn of_message(snapshot: &Snapshot, reply_to: Option<i64>) -> Vec<Query> {
    let mut queries = vec![Query::Staff];
    if !snapshot.staff.is_empty() {
        queries.push(Query::DeskCases);
    }
    match snapshot.conversation.open {
        Open::Case { case } => queries.extend([Query::CaseById(case), Query::OwnCases]),
        Open::Composing { case } | Open::Form { case } => {
            queries.extend([Query::CaseById(case), Query::Held(case)]);
        }
        Open::HandingOver { case, .. } => queries.push(Query::CaseById(case)),
        Open::Nothing | Open::Sorting { .. } => queries.push(Query::OwnCases),
        Open::Wiping => queries.push(ALL_MESSAGES),
        Open::Intake { .. } | Open::Stopping { .. } | Open::Help => {}
    }
    // Last: a reply belongs to the case of the message that it answers.
    queries.extend(reply_to.map(Query::Message));
    queries
}

fn of_press(press: &Press) -> Vec<Query> {
    match press {
        // What was a draft may be a case by now.
        Press::Answer { draft, .. } | Press::Move { draft, .. } => {
            vec![Query::CaseById(*draft), Query::Staff]
        }
        Press::Case { case, verb, .. } if verb.starts_with("dossier") => {
            vec![Query::CaseById(*case), Query::HistoryById(*case), Query::Staff]
        }
        Press::Case { case, verb, .. } if ["to-client", "undo", "form"].contains(&verb.as_str()) => {
            vec![Query::CaseById(*case), Query::Held(*case), Query::Staff]
        }
        Press::Case { case, verb, .. } if verb == "new-phone" => vec![Query::DoorById(*case), Query::Staff],
        Press::Case { case, .. } => vec![Query::CaseById(*case), Query::Staff],
        Press::Plain(word) => match word.as_str() {
            "mine" => vec![Query::OwnCases],
            "cases" => of_list(),
            "today" => vec![Query::DeskCases],
            "call" | "call-now" => vec![Query::Staff, Query::OwnCases],
            "wipe-yes" => vec![ALL_MESSAGES],
            "away-back" => of_return(),
            word if word.starts_with("away-yes-") => {
                vec![Query::DeskCases, Query::DeskFilers, Query::Staff]
            }
            word if ["away-", "leave-", "left-"].iter().any(|head| word.starts_with(head)) => {
                vec![Query::Staff]
            }
            word if word.starts_with("secrecy-") => vec![Query::UnassignedCases, Query::Staff],
            word if word.starts_with("approve-") || word.starts_with("refuse-") => vec![Query::Staff],
            _ => Vec::new(),
        },
    }
}
