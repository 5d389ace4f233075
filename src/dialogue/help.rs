//! Help: what the bot can do, what a question means, and a call from the complaints officer.

use crate::domain::staff::{Role, Standing};
use crate::i18n::Text;

use super::conversation::Open;
use super::draft::Draft;
use super::event::Content;
use super::intake;
use super::intake::question::next_question;
use super::press::{Move, Press};
use super::say::Saying;
use super::scene::Scene;
use super::step::{Button, Keyboard, Recipient};
use super::{desk, doors};

/// `/hulp` outside a question.
pub fn general(scene: &mut Scene<'_>) {
    let saying = Saying::new()
        .heading(Text::new("help-title"))
        .paragraphs(desk::reads_cases(scene).then(|| Text::new("staff-help-commands")))
        .paragraph(Text::new("help-commands"))
        .paragraph(Text::new("help-words"))
        .paragraph(Text::new("help-doors"))
        .lines(doors::contacts(scene.world.organisation))
        .button("button-new-complaint", Press::plain("new"))
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
        .lines(doors::contacts(scene.world.organisation))
        .row(vec![Button { label: Text::new("button-to-question"), data: resume }])
        .button("nav-call-me", Press::plain("call"));
    scene.say(saying);
}

fn explanation(question: intake::question::Question) -> Text {
    use intake::question::Step;
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
    let officer = &scene.world.organisation.complaints_officer;
    let saying = Saying::text(
        Text::new("call-ask")
            .with("name", officer.name.as_str())
            .with("phone", officer.phone.as_str())
            .with("mail", officer.mail.as_str()),
    )
    .keyboard(Keyboard::ShareContact {
        share: Text::new("choice-share-phone"),
        others: vec![Text::new("call-myself")],
    });
    scene.conversation.open = Open::Help;
    scene.say(saying);
}

/// What came in after `ask_number`.
pub fn number(scene: &mut Scene<'_>, content: &Content) {
    let phone = match content {
        Content::Contact { phone, .. } => phone.clone(),
        Content::Text(words) | Content::Other { words: Some(words), .. } => words.trim().to_owned(),
        Content::Media(_) | Content::Other { words: None, .. } => String::new(),
    };
    let declines = scene.among(&phone, "words-no")
        || scene.among(&phone, "words-back")
        || super::understand::same(
            &super::understand::plain(&phone),
            &super::understand::plain(&scene.words(&Text::new("call-myself"))),
        );
    if declines {
        return ended(scene, "call-declined");
    }
    let digits = phone.chars().filter(char::is_ascii_digit).count();
    if !(7..=15).contains(&digits) || phone.chars().count() > 200 {
        return scene.say(Saying::id("refused-phone"));
    }
    request(scene, &phone);
}

fn request(scene: &mut Scene<'_>, phone: &str) {
    let officers: Vec<_> = scene
        .answers
        .staff
        .iter()
        .filter(|member| member.role == Role::ComplaintsOfficer && member.standing == Standing::Active)
        .map(|member| member.id)
        .collect();
    if officers.is_empty() {
        return ended(scene, "call-nobody");
    }
    for officer in officers {
        let saying = Saying::text(
            Text::new("staff-call-asked")
                .with("name", scene.conversation.first_name.as_str())
                .with("phone", phone),
        );
        scene.say(saying.to(Recipient::Staff(officer)));
    }
    ended(scene, "call-promised");
}

fn ended(scene: &mut Scene<'_>, id: &'static str) {
    let officer = &scene.world.organisation.complaints_officer;
    let mut saying = Saying::text(
        Text::new(id)
            .with("name", officer.name.as_str())
            .with("phone", officer.phone.as_str())
            .with("mail", officer.mail.as_str()),
    );
    scene.conversation.open = Open::Nothing;
    saying = saying.keyboard(Keyboard::Remove);
    scene.say(saying);
    if let Some(draft) = scene.drafts.last() {
        let press = Press::Move { draft: draft.id, version: draft.version, to: Move::Resume };
        let button = Button { label: Text::new("button-go-on"), data: press.encode() };
        scene.say(Saying::id("call-draft-kept").row(vec![button]));
    }
}
