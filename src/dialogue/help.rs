//! Help: what the bot can do, what a question means, and a call from the complaints officer.

use crate::i18n::Text;

use super::conversation::Open;
use super::draft::Draft;
use super::event::Content;
use super::press::{Move, Press};
use super::question::next_question;
use super::say::Saying;
use super::scene::Scene;
use super::step::{Button, Keyboard, Recipient};
use super::{desk, doors, officer};

/// From so many letters on it is a story and no number.
const STORY_FROM: usize = 40;
/// A number with all that people write around it is shorter.
const NUMBER_MAX: usize = 200;

/// `/hulp` outside a question.
pub fn general(scene: &mut Scene<'_>) {
    let saying = Saying::new()
        .heading(Text::new("help-title"))
        .paragraphs(desk::reads_cases(scene).then(|| Text::new("staff-help-commands")))
        .paragraphs(desk::steps::texts(scene))
        .paragraph(Text::new("help-commands"))
        .paragraph(Text::new("help-words"))
        .paragraph(Text::new("help-doors"))
        .lines(doors::contacts(scene))
        .button("button-new-complaint", Press::plain("new"))
        .button("button-meaning", Press::plain("what"))
        .button("nav-call-me", Press::plain("call"));
    scene.say(saying);
}

/// Help at the open question; it stays open.
pub fn about_question(scene: &mut Scene<'_>, draft: &Draft) {
    let question = next_question(draft, scene.world.organisation);
    let resume = Press::Move { draft: draft.id, version: draft.version, to: Move::Resume }.encode();
    let saying = Saying::new()
        .paragraph(explanation(question))
        .paragraph(Text::new("help-typed"))
        .paragraph(Text::new("help-doors"))
        .lines(doors::contacts(scene))
        .row(vec![Button { label: Text::new("button-to-question"), data: resume }])
        .button("button-meaning", Press::plain("what"))
        .button("nav-call-me", Press::plain("call"));
    scene.say(saying);
}

/// What a question is about, in other words.
pub fn explanation(question: super::question::Question) -> Text {
    use super::question::numbered::Step;
    Text::new(match question.step() {
        Some(Step::Who) => "help-who",
        Some(Step::About) => "help-about",
        Some(Step::Unit) => "help-unit",
        Some(Step::Happened) => "help-happened",
        Some(Step::When) => "help-when",
        Some(Step::Manager) => "help-manager",
        Some(Step::Door) => "help-door",
        Some(Step::Wish) => "help-wish",
        Some(Step::Contact) => "help-contact",
        None => "help-summary",
    })
}

/// Asks at what number the complaints officer can call. No complaint, no row in the register.
pub fn ask_number(scene: &mut Scene<'_>) {
    if !can_call(scene) {
        return ended(scene, "call-nobody");
    }
    scene.conversation.open = Open::Help;
    let saying = Saying::text(with_officer(scene, "call-ask")).keyboard(number_keyboard());
    scene.say(saying);
}

fn number_keyboard() -> Keyboard {
    Keyboard::ShareContact { share: Text::new("choice-share-phone"), others: vec![Text::new("call-myself")] }
}

/// A text about the complaints officer for this person, with how to reach her or him.
pub(super) fn with_officer(scene: &Scene<'_>, id: &'static str) -> Text {
    officer::reached(id, &officer::of_talk(scene))
}

/// One tap, and the complaints officer hears that somebody wants a call: at once when a number is known, else
/// with the number to follow.
pub fn call_now(scene: &mut Scene<'_>) {
    let of_draft = scene.drafts.iter().rev().find_map(|draft| draft.answers.phone.as_ref()?.given());
    let of_case = scene.answers.own_cases.iter().find_map(|case| case.complaint.phone.as_deref());
    if let Some(phone) = of_draft.or(of_case).map(str::to_owned) {
        return request(scene, &phone);
    }
    let officers = officer::there(scene);
    if officers.is_empty() {
        return ended(scene, "call-nobody");
    }
    for officer in officers {
        let saying = Saying::text(Text::new("staff-call-asked-soon").with("name", caller(scene)));
        scene.say(saying.to(Recipient::Staff(officer)).at_once());
    }
    scene.conversation.open = Open::Help;
    let saying = Saying::text(with_officer(scene, "call-ask-now")).keyboard(number_keyboard());
    scene.say(saying);
}

/// A button elsewhere, while a number was asked for: then that question is over.
pub(super) fn leave_number(scene: &mut Scene<'_>, press: &Press) {
    if scene.conversation.open != Open::Help {
        return;
    }
    scene.conversation.open = match press {
        Press::Plain(word) if word.starts_with("call") => return,
        Press::Move { draft, .. } if scene.draft(*draft).is_some() => Open::Intake { draft: *draft },
        Press::Move { .. } | Press::Answer { .. } | Press::Case { .. } | Press::Plain(_) => Open::Nothing,
    };
}

/// What came in after `ask_number`. Somebody who tells what happened instead is not for here: nothing that is
/// told is thrown away for the want of a number.
pub fn number(scene: &mut Scene<'_>, content: &Content) -> bool {
    let phone = match content {
        Content::Contact { phone, .. } => phone.clone(),
        Content::Text(words) | Content::Other { words: Some(words), .. } => words.trim().to_owned(),
        Content::Media(_) | Content::Other { words: None, .. } => String::new(),
    };
    let declines = ["words-call-myself", "words-no", "words-back", "words-stop", "words-later"];
    let has_digits = (7..=15).contains(&phone.chars().filter(|c| c.is_numeric()).count());
    let letters = phone.chars().count();
    if declines.into_iter().any(|list| scene.among(&phone, list)) {
        ended(scene, "call-declined");
    } else if letters > NUMBER_MAX || (!has_digits && letters >= STORY_FROM) {
        scene.conversation.open = Open::Nothing;
        return false;
    } else if has_digits {
        request(scene, &phone);
    } else {
        let saying = Saying::id("refused-phone").paragraph(Text::new("call-way-out"));
        scene.say(saying.keyboard(number_keyboard()));
    }
    true
}

/// Is there somebody in the bot who can be asked to call?
pub(super) fn can_call(scene: &Scene<'_>) -> bool {
    !officer::there(scene).is_empty()
}

/// The name by which whoever calls can ask for the person; nobody's, when they left their name out.
fn caller(scene: &Scene<'_>) -> Text {
    let nameless = scene.drafts.last().map_or_else(
        || scene.answers.own_cases.last().is_some_and(|case| case.complaint.name.is_none()),
        |draft| draft.answers.name.as_ref().is_some_and(|name| name.given().is_none()),
    );
    match nameless {
        true => Text::new("staff-call-nameless"),
        false => Text::words(scene.conversation.first_name.as_str()),
    }
}

fn request(scene: &mut Scene<'_>, phone: &str) {
    let officers = officer::there(scene);
    if officers.is_empty() {
        return ended(scene, "call-nobody");
    }
    for officer in officers {
        let saying =
            Saying::text(Text::new("staff-call-asked").with("name", caller(scene)).with("phone", phone));
        scene.say(saying.to(Recipient::Staff(officer)).at_once());
    }
    ended(scene, "call-promised");
}

fn ended(scene: &mut Scene<'_>, id: &'static str) {
    scene.conversation.open = Open::Nothing;
    let saying = Saying::text(with_officer(scene, id)).keyboard(Keyboard::Remove);
    scene.say(saying);
    if let Some(draft) = scene.drafts.last() {
        let press = Press::Move { draft: draft.id, version: draft.version, to: Move::Resume };
        let button = Button { label: Text::new("button-go-on"), data: press.encode() };
        scene.say(Saying::id("call-draft-kept").row(vec![button]));
    }
}
