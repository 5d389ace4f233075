//! A voice message where words are asked: it counts as the answer. The bot cannot listen, a person does.

use std::collections::BTreeSet;

use crate::domain::attachment::MediaKind;
use crate::domain::complaint::{Incident, Reach, UnitAnswer};
use crate::i18n::Text;

use super::super::draft::{Draft, Supplied};
use super::super::event::Media;
use super::super::scene::Scene;
use super::answer::{Taken, name_about};
use super::gather;
use super::listen::{answered, show};
use crate::dialogue::question::Question;
use crate::dialogue::said::SPOKEN;

/// Was one of these questions answered with a voice message?
pub(in crate::dialogue) fn was_spoken(spoken: &BTreeSet<String>, questions: &[Question]) -> bool {
    questions.iter().any(|question| spoken.contains(question.code()))
}

/// Is it somebody who speaks?
pub(super) fn is_speech(kind: MediaKind) -> bool {
    match kind {
        MediaKind::Voice | MediaKind::Audio | MediaKind::VideoNote => true,
        MediaKind::Photo | MediaKind::Video | MediaKind::Animation | MediaKind::Document => false,
    }
}

/// Takes the message as the answer where a name or a few words are asked. It is kept with the story, and a
/// question that cannot do without a button says so.
pub(super) fn take(
    scene: &mut Scene<'_>,
    mut draft: Draft,
    question: Question,
    message_id: i64,
    media: &Media,
) {
    let part = gather::part(scene, message_id, media.caption.as_deref(), Some(media));
    gather::fetch(scene, draft.id, &part);
    draft.answers.happened.push(part);
    let id = draft.id;
    if !takes_voice(question) {
        scene.put(draft);
        return show(scene, id, vec![Text::new("noted-voice-button")]);
    }
    answered(scene, draft, question, None, |draft, _| {
        let taken = aloud(draft, question);
        draft.answers.spoken.insert(question.code().to_owned());
        taken
    });
}

fn takes_voice(question: Question) -> bool {
    question.takes_name() || matches!(question, Question::When | Question::WhenConfirm)
}

fn aloud(draft: &mut Draft, question: Question) -> Taken {
    let answers = &mut draft.answers;
    let spoken = || Some(Supplied::Offered(SPOKEN.to_owned()));
    match question {
        Question::RepresentedName => answers.represented_name = spoken(),
        Question::RepresentedRelation => answers.represented_relation = spoken(),
        Question::Basis => answers.basis = spoken(),
        Question::About | Question::AboutName => drop(name_about(draft, None)),
        Question::Unit => {
            answers.unit = Some(UnitAnswer::Unknown);
            answers.unit_search = None;
        }
        Question::When | Question::WhenConfirm => {
            answers.incident = Some(Incident::Unknown);
            answers.incident_pending = None;
            SPOKEN.clone_into(&mut answers.incident_words);
        }
        Question::Contact => {
            answers.name = spoken();
            answers.reach.get_or_insert(Reach::Chat);
        }
        Question::Phone => answers.phone = spoken(),
        Question::Address => answers.address = spoken(),
        Question::Relation
        | Question::Capacity
        | Question::Proof
        | Question::RepresentedService
        | Question::Consumer
        | Question::Uwv
        | Question::Happened
        | Question::ManagerInvolved
        | Question::Door
        | Question::DoorAfterTalk
        | Question::Wish
        | Question::Summary => return Taken::Refused(vec![Text::new("noted-voice-button")]),
    }
    Taken::Noted(vec![Text::new("noted-voice")])
}
