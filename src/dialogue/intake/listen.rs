//! What arrives while a question is open, and where it belongs.

use crate::domain::calendar::civil_date;
use crate::domain::ids::CaseId;
use crate::i18n::Text;

use super::super::conversation::Open;
use super::super::doors;
use super::super::draft::Draft;
use super::super::event::{Content, Media, Timer};
use super::super::press::Move;
use super::super::query::Purpose;
use super::super::scene::Scene;
use super::super::step::Effect;
use super::answer::{self, Given, Taken};
use super::ask::{Asking, open_question};
use super::typed::{STORY_FROM, WayOn, chosen, is_sentence, is_story, no_answer, way_on};
use super::undo::settle;
use super::{also, aside, file, gather, moves, pieces, sentence, spoken, told_date, typed_date};
use crate::dialogue::question::{Question, next_question};

/// Shows the open question of a draft, after some notes.
pub(super) fn show(scene: &mut Scene<'_>, id: CaseId, notes: Vec<Text>) {
    let Some(draft) = scene.draft(id) else { return };
    let asking = Asking {
        organisation: scene.world.organisation,
        first_name: &scene.conversation.first_name,
        at: scene.at,
    };
    let saying = open_question(draft, &asking, notes);
    scene.say(saying);
}

/// A message that came in while this draft was open.
pub fn message(scene: &mut Scene<'_>, id: CaseId, message_id: i64, content: &Content) {
    scene.belongs(id, Purpose::Intake);
    let Some(draft) = scene.draft(id).cloned() else { return };
    match content {
        Content::Text(words) => text(scene, draft, message_id, words),
        Content::Media(media) => file_sent(scene, draft, message_id, media),
        Content::Contact { phone, own } => contact(scene, draft, phone, *own),
        Content::Other { kind, words: Some(words) } if is_drawn(kind) => {
            drawn(scene, draft, message_id, kind, words);
        }
        Content::Other { words: Some(words), .. } => text(scene, draft, message_id, words),
        Content::Other { kind, words: None } => show(scene, id, vec![odd(kind)]),
    }
}

/// The words that come with these are a sign or a heading, and no answer in words.
fn is_drawn(kind: &str) -> bool {
    matches!(kind, "sticker" | "dice" | "game" | "poll")
}

/// A thumb answers as well as a word does; any other drawing is no name and no story.
fn drawn(scene: &mut Scene<'_>, draft: Draft, message_id: i64, kind: &str, words: &str) {
    let question = next_question(&draft, scene.world.organisation);
    if chosen(scene, &draft, question, words).is_some() || (question.gathers() && kind == "poll") {
        return text(scene, draft, message_id, words);
    }
    show(scene, draft.id, vec![odd(kind)]);
}

fn odd(kind: &str) -> Text {
    Text::new(match kind {
        "sticker" => "odd-sticker",
        "location" | "venue" => "odd-location",
        "poll" => "odd-poll",
        _ => "odd-other",
    })
}

fn text(scene: &mut Scene<'_>, draft: Draft, message_id: i64, words: &str) {
    let question = next_question(&draft, scene.world.organisation);
    let wishes_stop = question == Question::Wish && scene.exactly(words, "words-wish-stop");
    match way_on(scene, question, words).filter(|_| !wishes_stop) {
        Some(WayOn::Go(to)) => return moves::go(scene, draft.id, to),
        Some(WayOn::Stop) => return moves::stop(scene, draft.id),
        Some(WayOn::Wait) => return moves::wait(scene, &draft),
        None => {}
    }
    answer_in_words(scene, draft, question, message_id, words);
}

fn answer_in_words(scene: &mut Scene<'_>, draft: Draft, question: Question, message_id: i64, words: &str) {
    if also::somebody(scene, &draft, question, message_id, words) {
        return;
    }
    if let Some(value) = chosen(scene, &draft, question, words) {
        return answered(scene, draft, question, Some((message_id, words)), |draft, given| {
            answer::choose(draft, question, &value, given)
        });
    }
    if sentence::numbered(scene, &draft, question, message_id, words)
        || sentence::taken(scene, &draft, question, message_id, words)
    {
        return;
    }
    let nobody = Text::new("choice-name-unknown");
    if question == Question::About && (scene.among(words, "words-unsure") || scene.among(words, nobody.id)) {
        let typed = Some((message_id, words));
        return answered(scene, draft, question, typed, |draft, _| answer::name_about(draft, None));
    }
    if let Some(notes) = no_answer(scene, question, words) {
        return show(scene, draft.id, notes);
    }
    if told_early(scene, &draft, question, message_id, words)
        || pieces::name_goes_on(scene, &draft, question, message_id, words)
    {
        return;
    }
    if question.gathers() && question != Question::Proof {
        return told(scene, draft, question, message_id, words);
    }
    if is_story(scene, question, words) {
        return aside::misplaced(scene, draft, message_id, Some(words), None);
    }
    if sentence::refused(scene, &draft, question, message_id, words) {
        return;
    }
    // A story that also says when or where is an answer to both.
    let long = words.chars().count() >= STORY_FROM;
    let also = if question == Question::Unit { is_sentence(words) } else { long && !question.takes_name() };
    let also_told = also.then(|| gather::part(scene, message_id, Some(words), None));
    answered(scene, draft, question, Some((message_id, words)), |draft, given| {
        draft.answers.happened.extend(also_told);
        answer::write(draft, question, words, given)
    });
}

/// What fits another question: a day, a place or a number that was not asked for here.
fn told_early(
    scene: &mut Scene<'_>,
    draft: &Draft,
    question: Question,
    message_id: i64,
    words: &str,
) -> bool {
    let typed = Some((message_id, words));
    if question == Question::About
        && let Some(unit) = answer::unit_named(draft, words, scene.world.organisation)
    {
        answered(scene, draft.clone(), question, typed, |draft, _| answer::about_unit(draft, unit));
        return true;
    }
    if told_date::is_too_early(question, &draft.answers)
        && let Some(pending) = told_date::alone(scene, words)
    {
        answered(scene, draft.clone(), question, None, |draft, _| {
            draft.answers.incident_pending = Some(pending);
            Taken::Noted(vec![Text::new("noted-for-later")])
        });
        return true;
    }
    if !question.gathers() && question != Question::Phone && is_number(scene, words) {
        answered(scene, draft.clone(), question, typed, |draft, _| answer::phone(draft, words));
        return true;
    }
    false
}

/// A phone number, and no day.
fn is_number(scene: &Scene<'_>, words: &str) -> bool {
    let begins = words.trim_start().starts_with(['0', '+', '٠', '(']);
    let day = || typed_date::is_understood(words, civil_date(scene.at), scene.language());
    begins && answer::is_phone(words) && !day()
}

fn told(scene: &mut Scene<'_>, draft: Draft, question: Question, message_id: i64, words: &str) {
    if let Some(why) = gather::refusal(scene, &draft, None) {
        return show(scene, draft.id, vec![why]);
    }
    let part = gather::part(scene, message_id, Some(words), None);
    gather::add(scene, draft, question, part);
}

fn file_sent(scene: &mut Scene<'_>, draft: Draft, message_id: i64, media: &Media) {
    let question = next_question(&draft, scene.world.organisation);
    if let Some(why) = gather::refusal(scene, &draft, Some(media)) {
        return aside::refused_file(scene, draft, message_id, media, why);
    }
    if !question.gathers() {
        if spoken::is_speech(media.kind) {
            return spoken::take(scene, draft, question, message_id, media);
        }
        return aside::misplaced(scene, draft, message_id, media.caption.as_deref(), Some(media));
    }
    let part = gather::part(scene, message_id, media.caption.as_deref(), Some(media));
    gather::add(scene, draft, question, part);
}

fn contact(scene: &mut Scene<'_>, draft: Draft, phone: &str, own: bool) {
    if !own {
        let id = draft.id;
        return show(scene, id, vec![Text::new("odd-contact")]);
    }
    let question = next_question(&draft, scene.world.organisation);
    answered(scene, draft, question, None, |draft, _| answer::phone(draft, phone));
}

/// A way on, on a button. Going back twice needs two questions.
pub fn press_move(scene: &mut Scene<'_>, id: CaseId, version: i64, to: Move) {
    let stale = scene.draft(id).is_some_and(|draft| draft.version != version);
    if to == Move::Back && stale {
        scene.toast(Text::new("toast-answered"));
        return show(scene, id, vec![Text::new("noted-old-button")]);
    }
    moves::go(scene, id, to);
}

/// An answer on a button.
pub fn press_answer(scene: &mut Scene<'_>, id: CaseId, version: i64, asked: Question, value: &str) {
    let Some(draft) = scene.draft(id).cloned() else { return moves::resume(scene, id, Vec::new()) };
    let question = next_question(&draft, scene.world.organisation);
    let present = asked == question && (version == draft.version || question.gathers());
    if !present {
        scene.toast(Text::new("toast-answered"));
        return show(scene, id, vec![Text::new("noted-old-button")]);
    }
    answered(scene, draft, question, None, |draft, given| answer::choose(draft, question, value, given));
}

/// What an answer of this moment may depend on.
pub(super) fn given<'s>(scene: &'s Scene<'_>) -> Given<'s> {
    Given {
        organisation: scene.world.organisation,
        today: civil_date(scene.at),
        first_name: &scene.conversation.first_name,
        language: &scene.conversation.language,
    }
}

pub(super) fn answered(
    scene: &mut Scene<'_>,
    mut draft: Draft,
    question: Question,
    typed: Option<(i64, &str)>,
    take: impl FnOnce(&mut Draft, &Given<'_>) -> Taken,
) {
    let given = given(scene);
    let before = draft.clone();
    draft.answers.spoken.remove(question.code());
    let taken = take(&mut draft, &given);
    let id = draft.id;
    match taken {
        Taken::Noted(notes) => {
            // The answer is shown at once: nothing has to be said after the pause.
            scene.effect(Effect::Cancel(Timer::Gather(id)));
            settle(&mut draft, scene.world.organisation);
            if next_question(&draft, scene.world.organisation) == Question::Summary {
                draft.before_change = None;
            }
            if draft != before {
                if let Some((message_id, words)) = typed.filter(|_| !question.gathers()) {
                    draft.answers.typed.insert(message_id, question.code().to_owned());
                    draft.answers.typed_words.insert(message_id, words.trim().to_owned());
                }
                scene.put(draft);
                moves::keep_alive(scene, id);
            }
            let notes =
                if question == Question::Phone { moves::put_keyboard_away(scene, notes) } else { notes };
            show(scene, id, notes);
        }
        Taken::Refused(notes) => show(scene, id, notes),
        Taken::Send => file::send(scene, id),
        Taken::Stop => moves::stop(scene, id),
    }
}

/// A timer of a draft came due.
pub fn due(scene: &mut Scene<'_>, timer: Timer) {
    let Some(draft) = timer.case().and_then(|id| scene.draft(id).cloned()) else { return };
    match timer {
        Timer::Gather(_) => quiet(scene, &draft),
        Timer::RemindDraft(_) => moves::remind(scene, draft),
        Timer::EraseDraft(_) => moves::expire(scene, draft),
        Timer::Clock(_)
        | Timer::Upkeep(_)
        | Timer::Respondent { .. }
        | Timer::Send(_)
        | Timer::AwayBegins
        | Timer::AwayEnds
        | Timer::Leaves(_) => {}
    }
}

/// It stayed quiet after the last message: says what there is now.
fn quiet(scene: &mut Scene<'_>, draft: &Draft) {
    let id = draft.id;
    if scene.conversation.open != (Open::Intake { draft: id }) {
        return;
    }
    if scene.conversation.notice_accepted.is_none() {
        return doors::notice_again(scene, id, "notice-waits");
    }
    let question = next_question(draft, scene.world.organisation);
    if !question.gathers() {
        return show(scene, id, vec![Text::new("noted-with-story")]);
    }
    show(scene, id, Vec::new());
}
