//! The dossier in the chat: asked for by number, made for the handler alone.

use crate::domain::case::Case;
use crate::domain::dossier::{BlackOut, Bundle};
use crate::domain::ids::CaseNumber;
use crate::domain::letter::LetterId;
use crate::i18n::Text;

use super::super::letters::Signer;
use super::super::press::Press;
use super::super::query::Purpose;
use super::super::say::Saying;
use super::super::scene::Scene;
use super::super::step::AuditAction;
use super::super::{client, desk};
use super::{Edition, Made, Source, made};

/// A dossier has no place among the letters of a case: it is made anew each time.
const NO_PLACE: LetterId = LetterId(0);
/// What introduces names to be left out.
const WITHOUT: &str = "zonder";
/// Any number does for the example.
const EXAMPLE: u64 = 7;

/// The number that somebody typed after the command, and what came after it.
pub(in super::super) fn typed(typed: &str) -> Option<(CaseNumber, &str)> {
    // People write a number in one piece or in two.
    let ends = typed.match_indices(char::is_whitespace).map(|(at, _)| at).take(2).chain([typed.len()]);
    let found = ends.filter_map(|at| typed.split_at_checked(at));
    found.filter_map(|(head, rest)| CaseNumber::parse(head).map(|number| (number, rest.trim()))).last()
}

/// `/dossier`, with a number and perhaps names to be left out.
pub fn explain_or_make(scene: &mut Scene<'_>, words: &str) {
    if words.trim().is_empty() && desk::reads_cases(scene) {
        let number = CaseNumber::from_random(EXAMPLE);
        return scene.say(Saying::text(Text::new("staff-dossier-how").with("number", number.as_str())));
    }
    let rest = typed(words).map(|(_, rest)| rest).unwrap_or_default();
    let names = rest.get(..WITHOUT.len()).filter(|word| word.eq_ignore_ascii_case(WITHOUT));
    match names.and_then(|_| rest.get(WITHOUT.len()..)) {
        Some(names) => make_without(scene, names),
        None => ask(scene),
    }
}

fn ask(scene: &mut Scene<'_>) {
    let Some((case, _)) = desk::case(scene) else { return client::cases::not_yours(scene) };
    let edition = whole(scene, &case);
    let made = produce(scene, &case, edition, &BlackOut::default());
    let files: usize = made.bundles.iter().map(|part| part.files.len()).sum();
    let number = case.number.as_str();
    let count = i64::try_from(files).unwrap_or(i64::MAX);
    let id = if edition == Edition::File { "staff-dossier-ask" } else { "staff-dossier-ask-committee" };
    let mut saying = Saying::text(Text::new(id).with("number", number).with("files", count))
        .paragraph(Text::new("staff-dossier-names").with("number", number))
        .about(case.id, Purpose::Card)
        .button("button-dossier", Press::case(case.id, "dossier", ""));
    if edition == Edition::File && (case.committee.asked.is_some() || case.is_with_committee()) {
        saying = saying
            .paragraph(Text::new("staff-dossier-for-committee"))
            .button("button-dossier-committee", Press::case(case.id, "dossier-committee", ""));
    }
    scene.say(saying);
}

/// What is all of it for this reader: the committee's secretary gets nothing that staff wrote for each other.
fn whole(scene: &Scene<'_>, case: &Case) -> Edition {
    if desk::handles(scene, case) { Edition::File } else { Edition::Committee }
}

/// Everything: the words as a document, the files beside it.
pub fn make(scene: &mut Scene<'_>) {
    let Some((case, _)) = desk::case(scene) else { return client::cases::not_yours(scene) };
    let edition = whole(scene, &case);
    make_for(scene, edition, "staff-dossier-made");
}

/// What goes into the envelope to the committee: nothing that staff wrote for each other.
pub fn for_committee(scene: &mut Scene<'_>) {
    make_for(scene, Edition::Committee, "staff-dossier-made-committee");
}

fn make_for(scene: &mut Scene<'_>, edition: Edition, id: &'static str) {
    let Some((case, member)) = desk::case(scene) else { return client::cases::not_yours(scene) };
    scene.note(AuditAction::DossierMade, Some(case.id), Some(member));
    let made = produce(scene, &case, edition, &BlackOut::default());
    let text = Text::new(id).with("number", case.number.as_str());
    scene.say(Saying::text(text).about(case.id, Purpose::Card).document(NO_PLACE, made.letter));
    send(scene, &case, made.bundles, "staff-dossier-part");
}

/// The client's own, to send to the committee with the letter: from the moment that they wanted to go there.
pub fn make_own(scene: &mut Scene<'_>) {
    let own =
        client::cases::own(scene).filter(|case| case.committee.asked.is_some() && case.aside().is_none());
    let Some(case) = own else { return client::cases::not_yours(scene) };
    scene.note(AuditAction::DossierMade, Some(case.id), None);
    let made = produce(scene, &case, Edition::Client, &BlackOut::default());
    let saying = Saying::id("committee-papers").about(case.id, Purpose::Letter);
    scene.say(saying.document(NO_PLACE, made.letter));
    send(scene, &case, made.bundles, "committee-papers-part");
}

/// The words without these names; the files only when they are asked for, since nothing can be blacked out
/// in them.
pub fn make_without(scene: &mut Scene<'_>, names: &str) {
    let names = BlackOut::typed(names);
    if names.is_empty() {
        return ask(scene);
    }
    let Some((case, member)) = desk::case(scene) else { return client::cases::not_yours(scene) };
    scene.note(AuditAction::DossierMade, Some(case.id), Some(member));
    let edition = whole(scene, &case);
    let made = produce(scene, &case, edition, &names);
    let text = Text::new("staff-dossier-blacked").with("number", case.number.as_str());
    scene.say(Saying::text(text).about(case.id, Purpose::Card).document(NO_PLACE, made.letter));
    if !made.bundles.is_empty() {
        let saying = Saying::id("staff-dossier-files-kept")
            .about(case.id, Purpose::Card)
            .button("button-dossier-files", Press::case(case.id, "dossier-files", ""));
        scene.say(saying);
    }
}

/// The files alone.
pub fn send_files(scene: &mut Scene<'_>) {
    let Some((case, member)) = desk::case(scene) else { return client::cases::not_yours(scene) };
    scene.note(AuditAction::DossierMade, Some(case.id), Some(member));
    let edition = whole(scene, &case);
    let bundles = produce(scene, &case, edition, &BlackOut::default()).bundles;
    if bundles.is_empty() {
        let text = Text::new("staff-dossier-no-files").with("number", case.number.as_str());
        return scene.say(Saying::text(text).about(case.id, Purpose::Card));
    }
    send(scene, &case, bundles, "staff-dossier-part");
}

fn send(scene: &mut Scene<'_>, case: &Case, bundles: Vec<Bundle>, id: &'static str) {
    let purpose = if id == "staff-dossier-part" { Purpose::Card } else { Purpose::Letter };
    let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let parts = count(bundles.len());
    for (index, bundle) in bundles.into_iter().enumerate() {
        let text = Text::new(id)
            .with("number", case.number.as_str())
            .with("part", count(index + 1))
            .with("parts", parts);
        scene.say(Saying::text(text).about(case.id, purpose).bundle(bundle));
    }
}

fn produce(scene: &Scene<'_>, case: &Case, edition: Edition, names: &BlackOut) -> Made {
    let member = scene.staff.iter().find(|member| Some(member.id) == case.handler);
    let organisation = scene.world.organisation;
    let signer = match (edition, member) {
        (Edition::Client, _) => Signer::Client { name: case.complaint.name.clone() },
        (Edition::File | Edition::Committee, Some(member)) => Signer::member(member, organisation),
        (Edition::File | Edition::Committee, None) => Signer::Organisation,
    };
    let (events, staff) = (&scene.answers.history, &scene.answers.staff);
    made(Source { world: scene.world, case, events, staff, signer: &signer, edition }, names)
}

/// Somebody at the command line wants a dossier; the complaints officer gets the code that allows it.
pub fn allow(scene: &mut Scene<'_>, number: &CaseNumber, code: &str) {
    let text = Text::new("staff-dossier-code").with("number", number.as_str()).with("code", code);
    scene.say(Saying::text(text));
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("3467-9ACD", Some(("3467-9ACD", "")))]
    #[case("3467 9acd", Some(("3467-9ACD", "")))]
    #[case("3467-9ACD zonder Bas Bakker, Els", Some(("3467-9ACD", "zonder Bas Bakker, Els")))]
    #[case("3467 9ACD  zonder Bas", Some(("3467-9ACD", "zonder Bas")))]
    #[case("", None)]
    #[case("zonder Bas", None)]
    fn a_number_is_read_in_one_piece_or_two(#[case] words: &str, #[case] expected: Option<(&str, &str)>) {
        let found = typed(words);
        assert_eq!(found.as_ref().map(|(number, rest)| (number.as_str(), *rest)), expected);
    }
}
