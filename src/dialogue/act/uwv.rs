//! The labour expert of UWV, as an extra way (article 13): only in a UWV track, after the internal handling.

use crate::domain::case::Fact;
use crate::domain::case::ending::EndingFact;
use crate::domain::procedure::Seat;
use crate::i18n::Text;

use super::Deed;
use super::form::{Ask, Field};
use crate::dialogue::letters;
use crate::dialogue::scene::Scene;

/// Explains it, and asks whether a letter to take along is wanted.
pub(super) fn field(scene: &Scene<'_>, deed: &Deed) -> Option<Ask> {
    if deed.form.has("letter") {
        return None;
    }
    if deed.seat != Seat::Filer {
        return Some(Ask::yes_no("letter", Text::new("staff-uwv-letter")));
    }
    let choices = [("yes", "choice-letter-along"), ("no", "choice-no-letter")];
    let choices = choices.map(|(word, id)| (word.to_owned(), Text::new(id))).to_vec();
    let short = scene.world.organisation.short_name.as_str();
    let ask = Ask::new("letter", Text::new("uwv-what").with("organisation", short), Field::Choice(choices));
    Some(ask.paragraph(Text::new("uwv-reach")).paragraph(Text::new("uwv-letter")))
}

/// Nothing leaves that needs a yes.
pub(super) fn preview(_: &Scene<'_>, _: &Deed) -> Vec<Text> {
    Vec::new()
}

/// Records that the client was shown the way; the letter follows from it.
pub(super) fn commit(scene: &mut Scene<'_>, deed: &Deed) {
    let (letter, staff) = (deed.form.chosen("letter") == Some("yes"), deed.seat != Seat::Filer);
    if !letter {
        let id = if staff { "staff-uwv-without-letter" } else { "uwv-without-letter" };
        return deed.done(scene, Text::new(id));
    }
    deed.record(scene, vec![Fact::Ending(EndingFact::UwvLetterAsked)]);
    if staff {
        return deed.done(scene, Text::new("staff-uwv-with-letter"));
    }
    let letters = letters::buttons(&scene.as_it_is_now(&deed.case));
    deed.done_with(scene, Text::new("uwv-with-letter"), letters.into_iter().take(1).collect());
}
