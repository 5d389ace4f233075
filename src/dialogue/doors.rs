//! The privacy notice and the doors outside Telegram: never a dead end.

use crate::dialogue::say::binding;
use crate::domain::ids::CaseId;
use crate::domain::officer::Officer;
use crate::domain::organisation::Organisation;
use crate::i18n::Text;

use super::conversation::Open;
use super::officer;
use super::press::{Move, Press};
use super::query::Purpose;
use super::say::Saying;
use super::scene::Scene;

/// Something went wrong with the last message: it can be sent again, or told by phone.
pub fn apology(organisation: &Organisation) -> Saying {
    Saying::text(Text::new("turn-failed").with("phone", organisation.contact.phone.as_str()))
}

/// What somebody has to know before the first question.
pub fn notice(scene: &mut Scene<'_>, draft: Option<CaseId>) {
    let organisation = scene.world.organisation;
    let mut saying = Saying::new().heading(Text::new("notice-title")).paragraphs(notice_texts(organisation));
    if let Some(draft) = draft {
        saying = saying.about(draft, Purpose::Intake);
    }
    scene.say(choice(saying, true));
}

/// Something came while the notice stood open: it waits, and the notice need not be read twice.
pub fn notice_again(scene: &mut Scene<'_>, draft: CaseId, why: &'static str) {
    let saying = Saying::id(why).about(draft, Purpose::Intake);
    scene.say(choice(saying, true));
}

/// Yes or no to the notice, perhaps with more to read.
fn choice(saying: Saying, more: bool) -> Saying {
    let mut saying = saying.button("button-notice-yes", Press::plain("notice-yes"));
    if more {
        saying = saying.button("button-notice-more", Press::plain("privacy"));
    }
    saying.button("button-notice-no", Press::plain("notice-no"))
}

fn notice_texts(organisation: &Organisation) -> Vec<Text> {
    let days = i64::from(organisation.settings.draft_erase_days);
    let months = i64::from(organisation.settings.retention.closed_case_months);
    let mut texts = vec![
        Text::new("notice-telegram"),
        Text::new("notice-readers"),
        Text::new("notice-kept").with("days", days).with("months", months),
    ];
    let mut ways = vec![Text::new("notice-doors")];
    ways.extend(contacts_of(organisation, &Officer::of(organisation, &[])));
    texts.push(Text::block(ways));
    texts.push(binding());
    texts
}

/// The whole privacy text, for `/privacy`.
pub fn privacy(scene: &mut Scene<'_>) {
    let organisation = scene.world.organisation;
    let mut saying = Saying::new().heading(Text::new("privacy-title"));
    // Below the notice only what it did not say yet, with the answer to it at hand.
    let asked = scene.conversation.notice_accepted.is_none() && !scene.drafts.is_empty();
    if !asked {
        saying = saying.paragraphs(notice_texts(organisation));
    }
    let saying = saying
        .paragraph(Text::new("privacy-readers"))
        .paragraph(Text::new("privacy-respondent"))
        .paragraph(Text::new("privacy-encrypted"))
        .paragraph(Text::new("privacy-rights").with("mail", organisation.contact.mail.as_str()))
        .paragraph(Text::new("privacy-wipe"))
        .paragraph(binding());
    let saying = if asked { choice(saying, false) } else { back_to_question(scene, saying) };
    scene.say(saying);
}

/// A way back, when a question stands open.
pub fn back_to_question(scene: &Scene<'_>, saying: Saying) -> Saying {
    let open = scene.drafts.iter().find(|draft| scene.conversation.open == Open::Intake { draft: draft.id });
    let Some(draft) = open else { return saying };
    let press = Press::Move { draft: draft.id, version: draft.version, to: Move::Resume };
    saying.button("button-to-question", press.encode())
}

/// The doors outside Telegram: phone, mail, the manager, the complaints officer.
pub fn contacts(scene: &Scene<'_>) -> Vec<Text> {
    contacts_of(scene.world.organisation, &officer::of_talk(scene))
}

fn contacts_of(organisation: &Organisation, who: &Officer) -> Vec<Text> {
    vec![
        officer::reached("door-officer", who),
        Text::new("door-general")
            .with("organisation", organisation.short_name.as_str())
            .with("phone", organisation.contact.phone.as_str())
            .with("mail", organisation.contact.mail.as_str()),
        Text::new("door-manager"),
    ]
}
