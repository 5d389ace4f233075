//! The language of a person: offered once, chosen with `/taal` or by asking for it in its own words, and kept
//! with the conversation. Staff read Dutch; a complaint of their own follows their choice.

use crate::domain::case::filer::FilerFact;
use crate::domain::case::{Actor, Fact, Stage};
use crate::i18n::languages::dutch_name;
use crate::i18n::{DUTCH, Text};

use super::conversation::Open;
use super::press::Press;
use super::question::next_question;
use super::say::Saying;
use super::scene::Scene;
use super::step::{Button, Effect};
use super::understand::{plain, same, surely_same, without};
use super::{act, client, doors, help, intake, respondent};

/// Longer than any way of asking for a language.
const ASKED_MAX: usize = 60;

/// The languages that the organisation offers and that there are, Dutch first.
fn offered(scene: &Scene<'_>) -> Vec<&'static str> {
    let offered = &scene.world.organisation.settings.languages;
    let is_offered = |language: &&'static str| offered.iter().any(|known| known == language);
    scene.world.locales.languages().filter(is_offered).collect()
}

/// The name of a language as the reader of `told` says it: in Dutch the Dutch name, else its own.
fn name(language: &'static str, told: &str) -> Text {
    let own = Text::in_language(language, Text::new("button-language"));
    if told == DUTCH { dutch_name(language).unwrap_or(own) } else { own }
}

fn button(language: &'static str) -> Button {
    let label = Text::in_language(language, Text::new("button-language"));
    Button { label, data: Press::plain(&format!("lang-{language}")) }
}

/// Asks once whether to go on in the language of somebody's app, in that language and in Dutch.
pub(super) fn offer(scene: &mut Scene<'_>) {
    let conversation = &scene.conversation;
    if conversation.language_asked || conversation.language != DUTCH || !scene.staff.is_empty() {
        return;
    }
    // Whoever comes to join the staff gets Dutch texts.
    if scene.answers.invite.is_some() {
        return;
    }
    let of_app = crate::i18n::languages::of_tag(&conversation.app_language);
    let Some(own) = of_app.filter(|own| *own != DUTCH && offered(scene).contains(own)) else { return };
    scene.conversation.language_asked = true;
    let question =
        |told| Text::in_language(told, Text::new("language-offer").with("language", name(own, told)));
    let saying = Saying::text(question(own)).paragraph(question(DUTCH)).row(vec![button(own), button(DUTCH)]);
    scene.say_beside(saying);
}

/// `/taal`, perhaps with a language behind it.
pub(super) fn show(scene: &mut Scene<'_>, typed: &str) {
    scene.conversation.language_asked = true;
    match named(scene, typed) {
        Some(language) => choose(scene, language),
        None if typed.is_empty() => menu(scene, "language-choose"),
        None => menu(scene, "language-unknown"),
    }
}

fn menu(scene: &mut Scene<'_>, first: &'static str) {
    let languages = offered(scene);
    let mut saying = Saying::id(first);
    // Who does not read this language finds the question in Dutch below it, and the names are each in their own.
    if scene.conversation.language != DUTCH {
        saying = saying.paragraph(Text::in_language(DUTCH, Text::new(first)));
    }
    for pair in languages.chunks(2) {
        saying = saying.row(pair.iter().copied().map(button).collect());
    }
    let saying = doors::back_to_question(scene, saying.button("nav-call-me", Press::plain("call")));
    scene.say(saying);
}

/// The language that somebody means who was asked for one: its code, its name in Dutch or in itself, or a request
/// for it.
fn named(scene: &Scene<'_>, typed: &str) -> Option<&'static str> {
    if typed.chars().count() > ASKED_MAX {
        return None;
    }
    let code = plain(typed);
    let by_code = offered(scene).into_iter().find(|language| *language == code);
    by_code.or_else(|| wished(scene, typed)).or_else(|| asked(scene, typed))
}

/// The language that somebody asks for by its name, in Dutch or in itself: "engels", "kan het in het Turks?".
fn wished(scene: &Scene<'_>, typed: &str) -> Option<&'static str> {
    if typed.chars().count() > ASKED_MAX {
        return None;
    }
    let told = |language: &str, text: &Text| scene.world.locales.render(language, text);
    let around = Text::new("words-language-around");
    let bare = |language: &str| without(&plain(typed), &told(language, &around));
    let wanted: Vec<String> = scene.languages().into_iter().map(bare).collect();
    // "En ook Els" is one letter away from "engels", but not one word.
    let words = |text: &str| text.split(' ').count();
    let is = |wanted: &String, name: &str| words(wanted) == words(name) && same(wanted, name);
    let is_called = |name: String| wanted.iter().any(|wanted| is(wanted, &plain(&name)));
    let meant = |language: &&'static str| {
        let in_itself = is_called(told(language, &Text::new("button-language")));
        in_itself || dutch_name(language).is_some_and(|name| is_called(told(DUTCH, &name)))
    };
    offered(scene).into_iter().find(meant)
}

/// The language that somebody asks for in its own words: "english please".
fn asked(scene: &Scene<'_>, typed: &str) -> Option<&'static str> {
    if typed.chars().count() > ASKED_MAX {
        return None;
    }
    let typed = plain(typed);
    let asks = |language: &&'static str| {
        let ways = scene.world.locales.render(language, &Text::new("words-language"));
        ways.split('|').any(|way| surely_same(&typed, &plain(way)))
    };
    offered(scene).into_iter().find(asks)
}

/// Somebody asks for a language in the middle of anything else. `false` when the words may be an answer: where a
/// name is asked a word that is one in Dutch too ("Frans"), and whatever staff write.
pub(super) fn heard(scene: &mut Scene<'_>, words: &str) -> bool {
    if let Some(language) = named(scene, words).filter(|_| menu_stands(scene)) {
        choose(scene, language);
        return true;
    }
    let is_one = words.split_whitespace().count() == 1;
    let may_be_name = match scene.conversation.open {
        Open::Composing { .. } | Open::Form { .. } | Open::HandingOver { .. } => return false,
        Open::Intake { draft } => scene
            .draft(draft)
            .is_some_and(|draft| next_question(draft, scene.world.organisation).takes_name()),
        Open::Nothing
        | Open::Stopping { .. }
        | Open::Sorting { .. }
        | Open::Wiping
        | Open::Help
        | Open::Case { .. } => false,
    };
    let is_dutch = scene.conversation.language == DUTCH;
    if is_dutch && words.chars().count() <= ASKED_MAX && scene.exactly(words, "words-no-dutch") {
        menu(scene, "language-choose");
        return true;
    }
    let wished = || wished(scene, words).filter(|_| !(is_one && may_be_name));
    let asked = asked(scene, words).or_else(wished);
    let Some(language) = asked.filter(|asked| *asked != scene.conversation.language) else {
        return false;
    };
    choose(scene, language);
    true
}

/// Were the languages the last thing that was offered?
fn menu_stands(scene: &Scene<'_>) -> bool {
    let languages = scene.conversation.offered.iter().filter(|offered| offered.data.starts_with("p.lang-"));
    languages.count() > 2
}

/// A language was pressed.
pub(super) fn pressed(scene: &mut Scene<'_>, code: &str) {
    match offered(scene).into_iter().find(|language| *language == code) {
        Some(language) => choose(scene, language),
        None => menu(scene, "language-choose"),
    }
}

fn choose(scene: &mut Scene<'_>, language: &'static str) {
    let before = std::mem::replace(&mut scene.conversation.language, language.to_owned());
    scene.conversation.language_asked = true;
    if before != language {
        scene.effect(Effect::Menu);
        tell_cases(scene, language);
    }
    let chosen = Text::new("language-chosen").with("language", name(language, language));
    if !scene.staff.is_empty() && language != DUTCH {
        scene.say(Saying::id("staff-language-only"));
    }
    again(scene, vec![chosen, Text::new("language-more")]);
}

/// The handlers of one's complaints see in which language one reads.
fn tell_cases(scene: &mut Scene<'_>, language: &str) {
    for case in scene.answers.own_cases.clone() {
        if case.stage != Stage::Closed && case.language() != language {
            let fact = FilerFact::LanguageChosen { language: language.to_owned() };
            scene.record(case.id, case.version, Actor::Filer, vec![Fact::Filer(fact)]);
        }
    }
}

/// What stood open comes once more, in the language that was chosen.
fn again(scene: &mut Scene<'_>, notes: Vec<Text>) {
    let told = Saying::new().paragraphs(notes.clone());
    match scene.conversation.open.clone() {
        Open::Intake { draft } if scene.draft(draft).is_some() => {
            if scene.conversation.notice_accepted.is_some() {
                return intake::resume(scene, draft, notes);
            }
            scene.say(told);
            doors::notice(scene, Some(draft));
        }
        Open::Stopping { draft } if scene.draft(draft).is_some() => {
            scene.say(told);
            intake::stop(scene, draft);
        }
        Open::Wiping => {
            scene.say(told);
            client::wipe::ask(scene);
        }
        Open::Help => {
            scene.say(told);
            help::ask_number(scene);
        }
        Open::Sorting { draft } if scene.draft(draft).is_some() => {
            scene.say(told);
            client::sort::ask(scene, draft);
        }
        Open::Case { .. } if respondent::own(scene).is_some() => {
            scene.say(told);
            respondent::view::show(scene);
        }
        Open::Case { .. } if client::cases::own(scene).is_some() => {
            scene.say(told);
            client::standing::show(scene);
        }
        Open::Form { .. } => {
            scene.say(told);
            act::again(scene);
        }
        // Staff go on with what they were writing.
        Open::Composing { .. } | Open::HandingOver { .. } => scene.say(told),
        Open::Nothing
        | Open::Intake { .. }
        | Open::Stopping { .. }
        | Open::Sorting { .. }
        | Open::Case { .. } => {
            if !scene.drafts.is_empty() || !client::cases::open_cases(scene).is_empty() {
                return scene.say(told.button("button-my-complaints", Press::plain("mine")));
            }
            scene.say(told);
            client::start::greet(scene);
        }
    }
}
