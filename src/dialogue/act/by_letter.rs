//! What goes by post or mail to somebody without Telegram: the words of the letter, for the handler to send.

use crate::domain::case::hearing::Respondent;
use crate::domain::case::meeting::Meeting;
use crate::i18n::Text;

use super::Deed;
use crate::dialogue::query::Purpose;
use crate::dialogue::respondent::view;
use crate::dialogue::say::Saying;
use crate::dialogue::scene::Scene;

/// The invitation of a respondent (articles 3, 6 and 11).
pub(super) fn invitation(scene: &mut Scene<'_>, deed: &Deed, known: &Respondent) {
    let mut texts = vec![Text::new("staff-letter-invitation").with("name", known.person.name.as_str())];
    texts.extend(view::matter(scene, &deed.case, known));
    let contact = &scene.world.organisation.contact;
    texts.push(
        Text::new("side-letter-ways")
            .with("phone", contact.phone.as_str())
            .with("mail", contact.mail.as_str()),
    );
    hand(scene, deed, texts);
}

/// The report of a conversation, for somebody who cannot get it in the chat (articles 6 and 11).
pub(super) fn report(scene: &mut Scene<'_>, deed: &Deed, meeting: &Meeting, words: &str, to: &str) {
    let day = meeting.on;
    let texts = vec![
        Text::new("staff-letter-report").with("name", to),
        Text::new("report-of").with("day", day),
        Text::new("said-quote").with("words", words),
        Text::new("report-secrecy"),
    ];
    hand(scene, deed, texts);
}

fn hand(scene: &mut Scene<'_>, deed: &Deed, texts: Vec<Text>) {
    let title = Text::new("staff-letter-title").with("number", deed.case.number.as_str());
    scene.say(Saying::new().about(deed.case.id, Purpose::Card).heading(title).paragraphs(texts));
}
