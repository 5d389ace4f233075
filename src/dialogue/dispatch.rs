//! Which part of the dialogue an event belongs to.

use crate::dialogue::news;
use crate::dialogue::post;
use crate::dialogue::twin;
use crate::domain::case::{Actor, Fact};
use crate::domain::code::CodePurpose;
use crate::domain::ids::{CaseId, CaseNumber, Fresh};
use crate::i18n::Text;

use super::command::{Command, command};
use super::conversation::{Composition, Open, Snapshot};
use super::event::{Content, Event, EventKind, Timer};
use super::press::{Move, Press};
use super::query::{Answers, Purpose, Right};
use super::say::Saying;
use super::scene::{Scene, World};
use super::step::Step;
use super::{
    act, client, clocks, desk, distress, doors, dossier, glossary, help, intake, language, lost, outage,
    respondent, talk, upkeep,
};

/// Decides what follows from an event.
pub fn step(world: &World<'_>, event: &Event, snapshot: Snapshot, answers: Answers, fresh: Fresh) -> Step {
    let mut scene = Scene::new(world, event.at, snapshot, answers, fresh);
    scene.conversation.begin_at(event.at);
    match &event.kind {
        EventKind::Message { message_id, reply_to, content } => {
            scene.conversation.pressed = None;
            message(&mut scene, *message_id, *reply_to, content);
            language::offer(&mut scene);
        }
        EventKind::Edited { message_id, content } => edited(&mut scene, *message_id, content),
        EventKind::Press { message_id, data } if scene.presses_again(*message_id, data) => {
            scene.toast(Text::new("toast-twice"));
        }
        EventKind::Press { data, .. } => match Press::decode(data) {
            Some(press) => {
                help::leave_number(&mut scene, &press);
                pressed(&mut scene, &press);
            }
            None => client::start::hello(&mut scene),
        },
        EventKind::Blocked => reach(&mut scene, false),
        EventKind::Unblocked => reach(&mut scene, true),
        EventKind::Due(Timer::Clock(_)) => clocks::due(&mut scene),
        EventKind::Due(timer @ (Timer::AwayBegins | Timer::AwayEnds)) => {
            desk::away::due(&mut scene, *timer);
        }
        EventKind::Due(Timer::Leaves(id)) => desk::leave::due(&mut scene, *id),
        EventKind::Due(Timer::Send(_)) => desk::write::leaves(&mut scene),
        EventKind::Due(Timer::Upkeep(case)) => upkeep::due(&mut scene, *case),
        EventKind::Due(Timer::Gather(case)) if scene.draft(*case).is_none() => {
            client::cases::gathered(&mut scene);
        }
        EventKind::Due(Timer::Respondent { respondent, .. }) => {
            respondent::clock::due(&mut scene, *respondent);
        }
        EventKind::Due(timer) => intake::due(&mut scene, *timer),
        EventKind::LetterMade { letter, sha256, .. } => post::made(&mut scene, *letter, sha256.as_deref()),
        EventKind::FileLost { message_id } => lost::file(&mut scene, *message_id),
        EventKind::InviteMade { role, unit, name } => {
            desk::join::invited(&mut scene, *role, unit.as_deref(), name);
        }
        EventKind::DossierAsked { number, code } => dossier::allow(&mut scene, number, code),
        EventKind::Returned => outage::over(&mut scene),
        EventKind::TurnFailed => scene.say(doors::apology(scene.world.organisation)),
    }
    clocks::plan(&mut scene);
    upkeep::schedule(&mut scene);
    scene.finish()
}

fn message(scene: &mut Scene<'_>, message_id: i64, reply_to: Option<i64>, content: &Content) {
    belongs_to_what_is_open(scene);
    if let Content::Text(words) = content
        && let Some(command) = command(words)
    {
        return obey(scene, message_id, &command);
    }
    if let Content::Text(words) = content
        && reply_to.is_none()
        && let Some(press) = twin::typed(&scene.conversation, words)
            .or_else(|| twin::noticed(&scene.conversation.open, &scene.noticed, words))
            .or_else(|| twin::typed_any_time(scene, words))
    {
        return pressed(scene, &press);
    }
    if distress::heard(scene, message_id, content) {
        return;
    }
    if reply_to.is_some() && reply(scene, message_id, content) {
        return;
    }
    if let Content::Text(words) = content
        && (language::heard(scene, words) || talk::understood(scene, words))
    {
        return;
    }
    match scene.conversation.open.clone() {
        Open::Intake { draft } if scene.draft(draft).is_some() => {
            if scene.conversation.notice_accepted.is_none() {
                return talk::before_notice(scene, draft, message_id, content);
            }
            intake::message(scene, draft, message_id, content);
        }
        Open::Stopping { draft } if scene.draft(draft).is_some() => {
            talk::stopping(scene, draft, message_id, content);
        }
        Open::Wiping if talk::wiping(scene, message_id, content) => {}
        Open::Help if help::number(scene, content) => {}
        Open::Wiping | Open::Help => nothing_open(scene, message_id, None, content),
        Open::Case { .. } if respondent::own(scene).is_some() => {
            respondent::answer::written(scene, message_id, content);
        }
        Open::Case { .. } => match filed_case(scene) {
            Some(case) => client::cases::written(scene, &case, message_id, content),
            None => nothing_open(scene, message_id, reply_to, content),
        },
        Open::Form { .. } => act::message(scene, message_id, content),
        Open::Composing { case } => composing(scene, case, message_id, content),
        Open::HandingOver { to, .. } => match content {
            Content::Text(words) if scene.among(words, "words-cancel") => desk::write::drop(scene),
            Content::Text(words) | Content::Other { words: Some(words), .. } => {
                desk::hand_over::finish(scene, to, words);
            }
            Content::Media(_) | Content::Contact { .. } | Content::Other { words: None, .. } => {
                scene.say(Saying::id("staff-hand-words"));
            }
        },
        Open::Sorting { draft } if scene.draft(draft).is_some() => {
            if typed_number(content) && scene.answers.case.is_some() {
                return client::sort::choose(scene);
            }
            client::sort::more(scene, draft, message_id, content);
        }
        Open::Nothing | Open::Intake { .. } | Open::Stopping { .. } | Open::Sorting { .. } => {
            nothing_open(scene, message_id, reply_to, content);
        }
    }
}

/// What is typed for a case that stands open belongs to it, unless something else turns out to be meant.
fn belongs_to_what_is_open(scene: &mut Scene<'_>) {
    let (Open::Composing { case } | Open::Form { case } | Open::HandingOver { case, .. }) =
        scene.conversation.open
    else {
        return;
    };
    let respondent = scene.composition.as_ref().is_some_and(Composition::is_of_respondent);
    scene.belongs(case, if respondent { Purpose::Respondent } else { Purpose::Letter });
}

/// The number of a case, and nothing else.
fn typed_number(content: &Content) -> bool {
    matches!(content, Content::Text(words) if CaseNumber::parse(words).is_some())
}

/// A reply to a message of the bot goes to the case of that message. `false` when it belongs to none.
fn reply(scene: &mut Scene<'_>, message_id: i64, content: &Content) -> bool {
    if scene.answers.message.as_ref().is_none_or(|message| message.case.is_none()) {
        return false;
    }
    let Some(seen) = scene.answers.case.clone() else { return false };
    match seen.right {
        Right::Staff(_) if says_involved(scene, content) => act::declare(scene),
        Right::Staff(_) => desk::write::piece(scene, message_id, content),
        Right::Filer => client::cases::written(scene, &seen.case, message_id, content),
        Right::Respondent(_) => respondent::answer::written(scene, message_id, content),
    }
    true
}

fn filed_case(scene: &Scene<'_>) -> Option<crate::domain::case::Case> {
    scene.answers.case.as_ref().filter(|seen| seen.right == Right::Filer).map(|seen| seen.case.clone())
}

/// "I was involved myself", said as if it were meant for the client.
fn says_involved(scene: &Scene<'_>, content: &Content) -> bool {
    matches!(content, Content::Text(words) if scene.among(words, "words-involved"))
}

fn composing(scene: &mut Scene<'_>, _case: CaseId, message_id: i64, content: &Content) {
    if says_involved(scene, content) {
        return act::declare(scene);
    }
    if let Content::Text(words) = content {
        if scene.among(words, "words-cancel") {
            return desk::write::drop(scene);
        }
        if let Some(internal) = desk::write::typed(scene, words) {
            return desk::write::deliver(scene, internal);
        }
    }
    desk::write::piece(scene, message_id, content);
}

/// Nothing is open: for staff the list is near, for a filer the complaint, for others the beginning.
fn nothing_open(scene: &mut Scene<'_>, message_id: i64, reply_to: Option<i64>, content: &Content) {
    if desk::oral::typed(scene, content) || desk::away::typed(scene, content) {
        return;
    }
    if says_involved(scene, content) && !scene.answers.desk_cases.is_empty() {
        return desk::list::choose(scene, "staff-involve-which", "involve");
    }
    let possible = client::cases::open_cases(scene).len();
    // A reply to a message that is not known, or not yet, may be about any of them.
    let handled = !scene.answers.desk_cases.is_empty();
    let staffs = handled && (reply_to.is_some() || (possible == 0 && client::start::is_story(content)));
    if staffs || possible > 1 || (possible == 1 && !scene.drafts.is_empty()) {
        return client::sort::begin(scene, message_id, content);
    }
    if scene.drafts.is_empty() {
        if let Some(case) = client::cases::only_open(scene) {
            return client::cases::written(scene, &case, message_id, content);
        }
        if desk::reads_cases(scene) {
            return client::start::greet(scene);
        }
    }
    client::start::unasked(scene, message_id, content);
}

fn obey(scene: &mut Scene<'_>, message_id: i64, command: &Command) {
    if let (Command::Case(_) | Command::Involved(_), Some(seen)) = (command, &scene.answers.case) {
        // The message holds the number.
        let purpose = if seen.right == Right::Filer { Purpose::Letter } else { Purpose::Card };
        scene.belongs(seen.case.id, purpose);
    }
    match command {
        Command::Start(None) => client::start::hello(scene),
        Command::Start(Some(code)) if scene.answers.code.is_some() => opened(scene, code),
        Command::Start(Some(code)) => desk::join::redeem(scene, code),
        Command::New(words) => {
            if !distress::heard(scene, message_id, &Content::Text(words.clone())) {
                client::start::told(scene, message_id, words);
            }
        }
        Command::Mine => client::cases::list(scene, Vec::new()),
        Command::Stop => client::start::stop(scene),
        Command::Help => help_now(scene),
        Command::Privacy => doors::privacy(scene),
        Command::Language(typed) => language::show(scene, typed),
        Command::Wipe => client::wipe::ask(scene),
        Command::Cases => desk::list::show(scene),
        Command::Today => desk::today::show(scene),
        Command::Search(typed) => desk::search::show(scene, typed),
        Command::Case(_) if desk::owes_secrecy(scene) => desk::join::ask_secrecy(scene, None),
        Command::Case(typed) if typed.is_empty() && desk::reads_cases(scene) => desk::list::show(scene),
        Command::Case(_) if filed_case(scene).is_some() => client::standing::show(scene),
        Command::Case(_) => desk::card::show(scene),
        Command::Dossier(_) if desk::owes_secrecy(scene) => desk::join::ask_secrecy(scene, None),
        Command::Dossier(typed) => dossier::explain_or_make(scene, typed),
        Command::NewPhone(_) if desk::owes_secrecy(scene) => desk::join::ask_secrecy(scene, None),
        Command::NewPhone(typed) => desk::new_phone::show(scene, typed),
        Command::Involved(_) if desk::owes_secrecy(scene) => desk::join::ask_secrecy(scene, None),
        Command::Involved(typed) if typed.is_empty() => {
            desk::list::choose(scene, "staff-involve-which", "involve");
        }
        Command::Involved(_) => act::declare(scene),
        Command::Away => desk::away::show(scene),
        Command::Oral(typed) => desk::oral::show(scene, typed),
        Command::Leave => desk::leave::show(scene),
        Command::Unknown => {
            let saying = doors::back_to_question(scene, Saying::id("unknown-command"));
            scene.say(saying);
        }
    }
}

/// `/start CODE`, with a code that the asker may open.
fn opened(scene: &mut Scene<'_>, code: &str) {
    match scene.answers.code.as_ref().map(|held| held.grant.purpose) {
        Some(CodePurpose::Respondent) => respondent::code(scene, code),
        Some(CodePurpose::TakeOver | CodePurpose::NewAccount | CodePurpose::PickUp) | None => {
            client::take_over::code(scene, code);
        }
    }
}

fn help_now(scene: &mut Scene<'_>) {
    match scene.conversation.open {
        Open::Intake { draft } if scene.draft(draft).is_some() => intake::go(scene, draft, Move::Help),
        Open::Intake { .. }
        | Open::Nothing
        | Open::Stopping { .. }
        | Open::Wiping
        | Open::Help
        | Open::Case { .. }
        | Open::Composing { .. }
        | Open::Form { .. }
        | Open::HandingOver { .. }
        | Open::Sorting { .. } => help::general(scene),
    }
}

fn pressed(scene: &mut Scene<'_>, press: &Press) {
    match press {
        Press::Answer { draft, version, question, value } => {
            if scene.draft(*draft).is_some() {
                scene.conversation.open = Open::Intake { draft: *draft };
            }
            intake::press_answer(scene, *draft, *version, *question, value);
        }
        Press::Move { draft, to: Move::Resume, .. } if sorts_into(scene, *draft) => {
            client::sort::into_draft(scene, *draft);
        }
        Press::Move { draft, version, to } => intake::press_move(scene, *draft, *version, *to),
        Press::Case { verb, value, .. } => on_case(scene, verb, value),
        Press::Plain(word) => plain(scene, word),
    }
}

/// Does a message wait for its place, and is this draft the place?
fn sorts_into(scene: &Scene<'_>, place: CaseId) -> bool {
    match scene.conversation.open {
        Open::Sorting { draft } => scene.draft(draft).is_some() && scene.draft(place).is_some(),
        Open::Nothing
        | Open::Intake { .. }
        | Open::Stopping { .. }
        | Open::Wiping
        | Open::Help
        | Open::Case { .. }
        | Open::Composing { .. }
        | Open::Form { .. }
        | Open::HandingOver { .. } => false,
    }
}

fn on_case(scene: &mut Scene<'_>, verb: &str, value: &str) {
    match verb {
        "mine" => client::standing::show(scene),
        "story" => client::standing::story(scene, value),
        "story-files" => client::standing::story_files(scene, value),
        "write" => client::cases::write(scene),
        "dossier-own" => dossier::make_own(scene),
        // Older messages carry this word.
        "reread" => client::standing::story(scene, "0"),
        "letter" if filed_case(scene).is_some() || !desk::owes_secrecy(scene) => {
            post::on_wish(scene, value);
        }
        "do" => act::begin(scene, value),
        "fill" => act::filled(scene, value),
        "form" => act::confirmed(scene, value),
        "entry" => client::cases::read_entries(scene, value),
        "side" => respondent::pressed(scene, value),
        "belongs" => client::sort::choose(scene),
        "clock" => clocks::read(scene, value),
        _ if desk::owes_secrecy(scene) => desk::join::ask_secrecy(scene, None),
        "letters" => post::list(scene),
        "new-phone" => desk::new_phone::give(scene, value),
        "card" => desk::card::show(scene),
        "more" => act::more::show(scene),
        "dossier" => dossier::make(scene),
        "dossier-committee" => dossier::for_committee(scene),
        "dossier-files" => dossier::send_files(scene),
        "clocks" => clocks::show(scene),
        "take" | "self" | "hand" | "hand-to"
            if desk::case(scene).is_some_and(|(case, _)| !desk::handles(scene, &case)) =>
        {
            client::cases::not_yours(scene);
        }
        "take" => desk::card::take(scene),
        "self" => act::begin(scene, "take-on"),
        "files" => desk::card::show_files(scene),
        "compose" => desk::write::begin(scene),
        "to-client" => desk::write::deliver(scene, false),
        "undo" if value == "form" => act::undo(scene),
        "undo" => desk::write::undo(scene),
        "as-note" => desk::write::deliver(scene, true),
        "hand" => desk::hand_over::choose(scene),
        "hand-to" => desk::hand_over::ask_reason(scene, value),
        _ => client::cases::not_yours(scene),
    }
}

fn plain(scene: &mut Scene<'_>, word: &str) {
    match word {
        "new" => client::start::new_complaint(scene, None),
        "mine" => client::cases::list(scene, Vec::new()),
        "call" => help::ask_number(scene),
        "call-now" => help::call_now(scene),
        "privacy" => doors::privacy(scene),
        "what" => glossary::list(scene),
        "notice-yes" => client::start::accept_notice(scene),
        "notice-no" => client::start::decline_notice(scene),
        "wipe-yes" => client::wipe::wipe(scene, None),
        "wipe-no" => client::wipe::keep(scene),
        "cases" => desk::list::show(scene),
        "today" => desk::today::show(scene),
        "drop" => desk::write::drop(scene),
        word if word.starts_with("secrecy") && !desk::has_joined(scene) => client::start::hello(scene),
        "secrecy" => desk::join::ask_secrecy(scene, None),
        _ => match word.split_once('-') {
            Some(("what", key)) => glossary::tell(scene, key),
            Some(("lang", code)) => language::pressed(scene, code),
            Some(("secrecy", version)) => desk::join::accept_secrecy(scene, version),
            Some(("away", more)) => desk::away::pressed(scene, more),
            Some(("oral", word)) => desk::oral::pressed(scene, word),
            Some(("leave", short)) => desk::leave::confirm(scene, short),
            Some(("left", short)) => desk::leave::decide(scene, short),
            Some(("approve", short)) => desk::join::decide(scene, short, true),
            Some(("refuse", short)) => desk::join::decide(scene, short, false),
            _ => client::start::hello(scene),
        },
    }
}

fn edited(scene: &mut Scene<'_>, message_id: i64, content: &Content) {
    let before = scene.effects();
    retold(scene, message_id, content);
    if scene.effects() > before {
        distress::edited(scene, content);
    }
}

fn retold(scene: &mut Scene<'_>, message_id: i64, content: &Content) {
    let drafts: Vec<CaseId> = scene.drafts.iter().map(|draft| draft.id).collect();
    for draft in drafts {
        if intake::edited(scene, draft, message_id, content) {
            return;
        }
    }
    if respondent::own(scene).is_some() {
        return respondent::answer::edited(scene, message_id, content);
    }
    client::cases::edited(scene, message_id, content);
}

/// Somebody blocked the bot, or came back: a fact of each of the open cases that they filed or answer to. Of a
/// member of staff those hear it who can do something about it.
fn reach(scene: &mut Scene<'_>, reachable: bool) {
    for case in scene.answers.own_cases.clone() {
        if case.filer_reachable != reachable {
            let fact = if reachable { Fact::FilerReachable } else { Fact::FilerUnreachable };
            scene.record(case.id, case.version, Actor::System, vec![fact]);
            let id = if reachable { "staff-filer-reachable" } else { "staff-filer-unreachable" };
            news::tell(scene, &case, id);
            if reachable {
                news::tell_missed(scene, &case);
            }
        }
    }
    respondent::reach(scene, reachable);
    desk::reach::changed(scene, reachable);
}
