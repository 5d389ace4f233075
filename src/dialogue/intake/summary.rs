//! The summary before sending: every answer, what the rules make of it, and what happens next.

use crate::dialogue::said;
use crate::dialogue::say::binding;
use crate::domain::address::Address;
use crate::domain::complaint::{About, Capacity, Reach, Told, UnitAnswer};
use crate::domain::eligibility::DoorOpen;
use crate::domain::organisation::Organisation;
use crate::i18n::{Arg, Text};

use super::super::draft::{Draft, DraftAnswers, Supplied};
use super::ask::Asking;
use super::judge;
use super::spoken::was_spoken;
use super::unit_of;
use crate::dialogue::question::{Question, service};

/// An answer with its label in front.
pub(super) fn line(id: &'static str, value: impl Into<Arg>) -> Text {
    Text::new("summary-line").with("label", Text::new(id)).with("value", value)
}

/// Everything that was answered.
pub(super) fn read_back(draft: &Draft, asking: &Asking<'_>) -> Vec<Text> {
    let mut texts = vec![Text::new("summary-title")];
    texts.extend(groups(draft, asking.organisation).map(Text::block));
    texts.extend(objections(draft, asking));
    texts.push(Text::new("summary-send"));
    texts
}

/// What speaks against it, with the door that is open; it can be sent all the same.
fn objections(draft: &Draft, asking: &Asking<'_>) -> Vec<Text> {
    let assessment = judge::assess(draft, asking.organisation, asking.at);
    let mut texts: Vec<Text> = assessment
        .objections()
        .flat_map(|finding| {
            let door = finding.door.as_ref().map(DoorOpen::text);
            std::iter::once(finding.text()).chain(door)
        })
        .collect();
    if !texts.is_empty() {
        texts.insert(0, Text::new("summary-objections"));
        texts.push(binding());
        texts.push(Text::new("summary-still"));
    }
    texts
}

/// The answers, a line each, with room between what belongs together.
fn groups(draft: &Draft, organisation: &Organisation) -> impl Iterator<Item = Vec<Text>> {
    let answers = &draft.answers;
    let mut wanted = wishes(answers);
    wanted.extend(handling(answers));
    let groups = [who(answers, organisation), what(answers, organisation), wanted, contact(draft)];
    groups.into_iter().filter(|group| !group.is_empty())
}

fn what(answers: &DraftAnswers, organisation: &Organisation) -> Vec<Text> {
    let mut texts = Vec::new();
    for about in &answers.about {
        let unnamed = matches!(about, About::Employee { name: None } | About::ActingFor { name: None });
        let spoken = unnamed && was_spoken(&answers.spoken, &[Question::About, Question::AboutName]);
        texts.push(line("label-about", if spoken { said_aloud() } else { said::about(about) }));
    }
    texts.push(line("label-unit", unit(answers, organisation)));
    if let Some(incident) = &answers.incident {
        let spoken = was_spoken(&answers.spoken, &[Question::When, Question::WhenConfirm]);
        texts.push(line("label-when", if spoken { said_aloud() } else { said::incident(incident) }));
    }
    texts.push(line("label-happened", said::in_short(&answers.happened)));
    texts.extend(said::in_full(&answers.happened));
    texts
}

fn said_aloud() -> Text {
    Text::new("said-spoken")
}

fn who(answers: &DraftAnswers, organisation: &Organisation) -> Vec<Text> {
    let mut texts = Vec::new();
    if let Some(capacity) = answers.capacity {
        texts.push(line("label-who", capacity_text(capacity)));
    }
    if let Some(name) = answers.represented_name.as_ref() {
        texts.push(line("label-for-whom", supplied(name)));
    }
    if let Some(relation) = answers.represented_relation.as_ref() {
        texts.push(line("label-relation", supplied(relation)));
    }
    if let Some(basis) = answers.basis.as_ref() {
        texts.push(line("label-basis", supplied(basis)));
    }
    if !answers.proof.is_empty() {
        texts.push(line("label-proof", said::received(&answers.proof)));
    }
    if let Some(service) = service(answers, organisation) {
        texts.push(line("label-service", service.text()));
    }
    if let Some(uwv) = answers.uwv {
        texts.push(line("label-uwv", said::certainty(uwv)));
    }
    texts
}

fn capacity_text(capacity: Capacity) -> Text {
    Text::new(match capacity {
        Capacity::Client => "said-client",
        Capacity::Representative => "said-representative",
        Capacity::NextOfKin => "said-next-of-kin",
    })
}

fn supplied(supplied: &Supplied) -> Text {
    supplied.told().map_or_else(|| Text::new("said-left-out"), |told| said::told_text(&told))
}

fn address_text(address: &Supplied) -> Text {
    let given = address.given().and_then(Address::read);
    given.map_or_else(|| supplied(address), |address| Text::words(address.in_short()))
}

fn unit(answers: &DraftAnswers, organisation: &Organisation) -> Text {
    match unit_of(answers, organisation) {
        Some(UnitAnswer::Known(key)) => match organisation.unit(&key) {
            Some(unit) => Text::words(&unit.name),
            None => Text::words(key),
        },
        Some(UnitAnswer::Unknown) | None if was_spoken(&answers.spoken, &[Question::Unit]) => said_aloud(),
        Some(UnitAnswer::Unknown) | None => Text::new("said-unsure"),
    }
}

fn handling(answers: &DraftAnswers) -> Vec<Text> {
    let mut texts = Vec::new();
    if let Some(involved) = answers.manager_involved {
        texts.push(line("label-manager", said::certainty(involved)));
    }
    if answers.talked == Some(true) {
        texts.push(line("label-talked", Text::new("said-yes")));
    }
    if answers.dares == Some(false) {
        texts.push(line("label-dares", Text::new("said-no")));
    }
    if let Some(door) = answers.door {
        texts.push(line("label-door", said::door_text(door, answers.manager_involved)));
    }
    texts
}

fn wishes(answers: &DraftAnswers) -> Vec<Text> {
    let mut texts = Vec::new();
    if let Some(key) = &answers.wish_offered {
        texts.push(line("label-wish", said::told_text(&Told::Offered(key.clone()))));
    }
    if !answers.wish.is_empty() {
        texts.push(line("label-wish", said::in_short(&answers.wish)));
        texts.extend(said::in_full(&answers.wish));
    }
    texts
}

fn contact(draft: &Draft) -> Vec<Text> {
    let answers = &draft.answers;
    let mut texts = Vec::new();
    if let Some(name) = answers.name.as_ref() {
        texts.push(line("label-name", supplied(name)));
    }
    if let Some(phone) = answers.phone.as_ref().filter(|phone| **phone != Supplied::LeftOut) {
        texts.push(line("label-phone", supplied(phone)));
    }
    if let Some(address) = answers.address.as_ref() {
        texts.push(line("staff-label-address", address_text(address)));
    }
    let reach = match answers.reach {
        Some(Reach::Phone) => "said-reach-phone",
        Some(Reach::Chat) | None => "said-reach-chat",
    };
    // Whoever told it at the desk is not in the chat.
    let shown = draft.oral.is_none() || answers.reach == Some(Reach::Phone);
    texts.extend(shown.then(|| line("label-reach", Text::new(reach))));
    texts
}
